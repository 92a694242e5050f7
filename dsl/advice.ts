/** The rules whose severity a configuration sets, and whose findings a comment can suppress. */
export const adviceRules = [
  'privileged-container',
  'host-path',
  'engine-socket',
  'host-namespace',
  'secret-in-environment',
  'secret-in-text',
  'credentials-in-config-map',
  'unmaintained-image',
  'image-without-tag',
  'container-exits-at-once',
  'container-unknown',
  'builder-not-in-pod',
  'mount-without-volume',
  'agent-container-overridden',
  'image-without-shell',
  'kubernetes-name-invalid',
  'quantity-invalid',
  'container-name-duplicate',
  'step-without-agent',
  'tools-without-agent',
  'when-starts-agent',
  'when-after-input',
  'stage-environment-in-when',
  'environment-read-too-early',
  'input-holds-agent',
  'stage-unreachable',
  'option-without-effect',
  'parallel-shares-name',
  'exclude-never-matches',
  'misspelt-go-variable',
] as const
export type AdviceRule = (typeof adviceRules)[number]

/** What becomes of a rule's findings: nothing, a warning, or an error that stops the compile. */
export type RuleSeverity = 'off' | 'warning' | 'error'
