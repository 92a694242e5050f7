import type { AdviceRule } from '../../../dsl/advice.ts'
import { error, warning } from '../definition.ts'

/** Codes about what a build may do to the machine that runs it, and about secrets. */
const securityCodes = {
  'privileged-container': warning(
    (p: { container: string }) =>
      `The container "${p.container}" is privileged: every build in it is root on the machine.`,
    () => 'Build images without privileges, with Kaniko, Buildah or BuildKit.',
  ),
  'host-path': warning(
    (p: { volume: string; path: string }) =>
      `The volume "${p.volume}" is the folder "${p.path}" of the machine.`,
    () => 'Use an emptyDir for what lasts as long as the pod, or a persistent volume claim for caches.',
  ),
  'engine-socket': warning(
    (p: { path: string }) =>
      `"${p.path}" of the machine gives every build the machine's own container engine.`,
    () => 'Build images with Kaniko, Buildah or BuildKit, which need no engine.',
  ),
  'host-namespace': warning(
    (p: { field: string; shared: string }) =>
      `"${p.field}" shares the ${p.shared} of the machine with every build.`,
    (p) => `Delete "${p.field}".`,
  ),
  'secret-in-environment': warning(
    (p: { name: string }) => `The variable "${p.name}" holds a secret as plain text.`,
    (p) => `Store it in Jenkins and write ${p.name}: credentials('ID'); in a pod, use a Secret.`,
  ),
  'secret-in-text': warning(
    (p: { kind: string }) => `The text holds ${p.kind}.`,
    () =>
      'Store it in Jenkins, read it with credentials or withCredentials, and revoke the one that was written here.',
  ),
  'credentials-in-config-map': warning(
    (p: { configMap: string; path: string }) =>
      `The config map "${p.configMap}" is mounted at "${p.path}", where registry credentials are read; a config map keeps nothing secret.`,
    () => 'Keep the credentials in a Secret and mount that.',
  ),
  'unmaintained-image': warning(
    (p: { image: string; replacement: string }) => `The image "${p.image}" is no longer maintained.`,
    (p) => `Use ${p.replacement}.`,
  ),
  'image-without-tag': warning(
    (p: { image: string }) => `The image "${p.image}" is whatever is the latest when the build runs.`,
    () => 'Name a version as its tag, or a digest.',
  ),
}

/** Codes about pods that Kubernetes refuses, or in which no build can run. */
const podCodes = {
  'container-exits-at-once': warning(
    (p: { container: string; command: string }) =>
      p.command === ''
        ? `The container "${p.container}" ends as soon as it has started: its image waits for nothing.`
        : `The container "${p.container}" ends as soon as "${p.command}" has run.`,
    () => "Keep it alive: command: ['sleep'], args: ['infinity'].",
  ),
  'container-unknown': error(
    (p: { container: string; known: readonly string[]; suggestion?: string }) =>
      `The pod has no container "${p.container}".`,
    (p) =>
      p.suggestion === undefined
        ? `It has ${p.known.map((name) => `"${name}"`).join(', ')}.`
        : `Did you mean "${p.suggestion}"?`,
  ),
  'builder-not-in-pod': error(
    (p: { step: string; container: string; known: readonly string[] }) =>
      p.known.length === 0
        ? `"${p.step}" builds in the container "${p.container}" of a pod, but the agent is no pod.`
        : `"${p.step}" builds in the container "${p.container}", which the pod of the agent does not have: it has ${p.known.map((name) => `"${name}"`).join(', ')}.`,
    (p) =>
      p.known.length === 0
        ? 'Give the pipeline or the stage the agent kubernetes({ pod: builder.pod({ … }) }).'
        : 'Let the builder add its container: kubernetes({ pod: builder.pod({ … }) }).',
  ),
  'mount-without-volume': error(
    (p: { volume: string; container: string }) =>
      `The container "${p.container}" mounts the volume "${p.volume}", which the pod does not have.`,
    (p) => `Add it to the pod: volumes: [{ name: '${p.volume}', emptyDir: {} }].`,
  ),
  'agent-container-overridden': error(
    (p: { field: string }) =>
      `"${p.field}" of the container "jnlp" takes the place of what connects the agent.`,
    () => 'Delete it, or run the build in another container and leave "jnlp" alone.',
  ),
  'image-without-shell': error(
    (p: { image: string; step: string; shell: string }) =>
      `"${p.step}" needs "${p.shell}", which the image "${p.image}" does not have.`,
    () =>
      'Use a variant of the image that has it (debug, not alpine), or run the command in another container.',
  ),
  'kubernetes-name-invalid': error(
    (p: { name: string; of: string; longest: number }) =>
      `"${p.name}" cannot be the name of a ${p.of} in Kubernetes.`,
    (p) => `Use small letters, digits and inner hyphens, ${p.longest} at most.`,
  ),
  'quantity-invalid': error(
    (p: { quantity: string; of: string }) => `"${p.quantity}" is no amount of ${p.of} that Kubernetes reads.`,
    () => 'Write a number with a suffix such as "500m", "2", "512Mi" or "1.5Gi".',
  ),
  'container-name-duplicate': error(
    (p: { name: string; of: string }) => `Two ${p.of} of the pod have the name "${p.name}".`,
    () => 'Rename one of them.',
  ),
}

/** Codes about pipelines that do something else than they seem to say. */
const behaviourCodes = {
  // Jenkins' own validator takes it, and the build fails when it gets there.
  'step-without-agent': warning(
    (p: { step: string; section: string; of: string }) =>
      `"${p.step}" in "${p.section}" of ${p.of} needs an agent, and there is none.`,
    () => "Give the stage an agent, or put the step into node('LABEL', () => { … }).",
  ),
  'tools-without-agent': warning(
    (p: { of: string }) => `The tools of ${p.of} are installed on no agent.`,
    () => 'Move them to a stage with an agent.',
  ),
  'when-starts-agent': warning(
    (p: { stage: string }) =>
      `The agent of stage "${p.stage}" starts before "when" tells whether the stage runs.`,
    () => 'Add beforeAgent: true to "when".',
  ),
  'when-after-input': warning(
    (p: { stage: string }) => `Stage "${p.stage}" asks for input before "when" tells whether the stage runs.`,
    () => 'Add beforeInput: true to "when".',
  ),
  'stage-environment-in-when': warning(
    (p: { name: string; stage: string }) =>
      `"when" of stage "${p.stage}" reads "${p.name}" before the stage's environment sets it.`,
    () => 'Move the variable to the environment of the pipeline or of a stage around.',
  ),
  'environment-read-too-early': warning(
    (p: { name: string; section: string }) =>
      `"${p.section}" reads "${p.name}" before the environment of the pipeline sets it.`,
    () => 'Use a constant of your module for both.',
  ),
  'input-holds-agent': warning(
    (p: { stage: string }) => `While stage "${p.stage}" waits for input, the agent around it waits too.`,
    () => "Give the pipeline agent: 'none' and each stage its own, with the input in a stage without one.",
  ),
  'stage-unreachable': warning(
    (p: { stage: string; reason: string }) => `Stage "${p.stage}" never runs: ${p.reason}.`,
    () => 'Mend the condition, or delete the stage.',
  ),
  'label-invalid': warning(
    (p: { label: string }) =>
      `"${p.label}" is no expression of labels, so it is taken as one label that no node has.`,
    () => 'Join labels with && and ||, as in "linux && docker"; put a name with spaces into double quotes.',
  ),
  'option-without-effect': warning(
    (p: { option: string; reason: string }) => `The option "${p.option}" does nothing here: ${p.reason}.`,
    () => 'Delete it.',
  ),
  'parallel-shares-name': warning(
    (p: { kind: 'stash' | 'file'; name: string; branches: readonly string[] }) =>
      `The branches ${p.branches.map((name) => `"${name}"`).join(' and ')} write the same ${p.kind} "${p.name}".`,
    () => 'Give each branch a name of its own.',
  ),
  'exclude-never-matches': warning(
    (p: { axis: string; reason: string; suggestion?: string }) =>
      `The exclude leaves out no cell because of "${p.axis}": ${p.reason}.`,
    (p) =>
      p.suggestion === undefined
        ? 'Name axes and values of the matrix, or delete the exclude.'
        : `Did you mean "${p.suggestion}"?`,
  ),
  'misspelt-go-variable': warning(
    (p: { name: string; suggestion: string }) => `Go knows no variable "${p.name}".`,
    (p) => `Did you mean "${p.suggestion}"?`,
  ),
}

/** What Jenkins takes, or cannot judge, but a team wants to know. The configuration sets each one's severity. */
export const adviceCodes = {
  ...securityCodes,
  ...podCodes,
  ...behaviourCodes,
} as const satisfies Readonly<Record<AdviceRule, unknown>>
