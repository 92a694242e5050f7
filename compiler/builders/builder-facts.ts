import type { BuilderName } from '../../dsl/image/builder.ts'

/** What there is to know of a builder before one chooses it. */
export interface BuilderFacts {
  /** The step of the library that builds with it. */
  readonly step: string
  /** What it is, in one sentence. */
  readonly summary: string
  /** The rights that it needs. */
  readonly privileges: string
  /** What stands between a build and the machine. */
  readonly isolation: string
  readonly cache: string
  readonly speed: string
  readonly platforms: string
  /** Who keeps it alive, and what has to be kept up to date. */
  readonly upkeep: string
  /** What the blog post that the project grew from says of it. */
  readonly verdict: string
  /** When to choose it. */
  readonly choose: string
  /** What goes wrong, and how it shows. */
  readonly traps: readonly string[]
  /** A call of the builder's function. */
  readonly example: string
  /** Parameters of the step that the settings of the builder give it, besides those that they give every step. */
  readonly given: readonly string[]
}

const cacheOnDockerHub =
  "The cache's default repository stands one level below the image, such as acme/app/cache. Docker Hub takes no such name: give cacheRepo another there, such as acme/app-cache."

/** What the eight ways to build an image are like: the one source of `explain builders` and of the README's tables. */
export const builderFacts: Readonly<Record<BuilderName, BuilderFacts>> = {
  kaniko: {
    step: 'kanikoBuild',
    summary: 'Builds from a Dockerfile inside its own container, without a daemon.',
    privileges: 'root in its container, default capabilities',
    isolation: 'its container: RUN lines run in it',
    cache: 'layers in a registry; base images on a volume',
    speed: 'starts at once; looks through all files after each RUN',
    platforms: "one: the agent's",
    upkeep: 'first project archived in 2025, forks carry it on',
    verdict: 'Simple and without a daemon: its choice.',
    choose:
      'The default: one image for one platform, on a cluster that allows no more than root in a container.',
    traps: [
      'It unpacks the image over its own container: build each image in a container of its own, or set cleanup: true.',
      'RUN lines run as root in the container that has the logins, and can read and send them: who may change the Dockerfile has them. Build what strangers propose with push: false in a pod without registryCredentials.',
      cacheOnDockerHub,
      'Copied layers are not cached unless cacheCopyLayers is set.',
      'secrets and annotations exist only in the forks: v1.24.0 ignores RUN --mount=type=secret.',
      'Without the -debug image there is no shell, so that Jenkins can start nothing in it.',
    ],
    example: "kaniko({ registryCredentials: { secret: 'registry' } })",
    given: ['executor'],
  },
  buildah: {
    step: 'buildahBuild',
    summary: 'Builds from a Dockerfile with buildah, without a daemon.',
    privileges:
      'root in its container, default capabilities; on some machines without seccomp and AppArmor profiles',
    isolation: 'chroot in its container',
    cache: 'layers in a registry',
    speed: 'starts at once; vfs storage copies each layer as a whole',
    platforms: 'several in one index; foreign RUN lines need emulation on the machine',
    upkeep: 'active, with images for each release',
    verdict: 'Named beside kaniko: without a daemon.',
    choose:
      'Several images in one pod, several platforms, secrets in RUN lines; namespaces of the level baseline, where the profiles of the machines let it.',
    traps: [
      'Isolation chroot shares the network and the processes of the container with RUN lines.',
      'It makes namespaces and mounts, which the seccomp or AppArmor profile of a machine may refuse. Its container then needs a securityContext with seccompProfile and appArmorProfile of the type Unconfined, and the namespace the level privileged.',
      'HEALTHCHECK, SHELL and ONBUILD need the format docker.',
      cacheOnDockerHub,
      'vfs needs disk: each layer is a copy of all before it. Give the pod ephemeral storage.',
    ],
    example: "buildah({ registryCredentials: { secret: 'registry' } })",
    given: ['isolation', 'storageDriver', 'storageOptions', 'storageRoot'],
  },
  buildkit: {
    step: 'buildkitBuild',
    summary:
      "Builds with BuildKit, the engine behind docker build, as a user of its own for one build's time.",
    privileges: 'user 1000, without seccomp and AppArmor profiles',
    isolation: 'user namespace',
    cache: 'layers of all stages in a registry',
    speed: 'fastest: stages in parallel, and only those needed',
    platforms: 'several in one index; foreign RUN lines need emulation on the machine',
    upkeep: 'active, with images for each release',
    verdict: 'Not in it.',
    choose: 'Large Dockerfiles with many stages, several platforms, the newest Dockerfile syntax.',
    traps: [
      'Not with allowPrivilegeEscalation: false, and not where Pod Security is baseline or restricted.',
      'It writes build arguments into its log: what is secret goes into secrets.',
      'Machines must allow user namespaces (some distributions forbid them to users).',
      'A registry over plain HTTP has to be named in insecureRegistries.',
      cacheOnDockerHub,
    ],
    example: "buildkit({ registryCredentials: { secret: 'registry' } })",
    given: ['program'],
  },
  s2i: {
    step: 's2iBuild',
    summary:
      'Builds from sources and a builder image with scripts, without a Dockerfile; another builder makes the image.',
    privileges: 'none of its own: those of the builder behind it',
    isolation: 'that of the builder behind it',
    cache: 'that of the builder behind it',
    speed: 'that of the builder behind it, and the script assemble',
    platforms: 'those of the builder behind it',
    upkeep: 'active; its image and the builder images are to be kept up to date',
    verdict: "Scripts of one's own, complex, so people make mistakes.",
    choose: 'Teams that keep builder images with scripts already, such as on OpenShift.',
    traps: [
      'The builder image must let user 1001 write where the script assemble writes.',
      'A builder image that cannot be asked for its labels is only a warning: s2i then takes the default folder for scripts.',
      'Its default image has the tag nightly, which moves on: no public image of s2i has a version. Keep a copy in a registry of your own and give it as image, by digest.',
      'There is no Dockerfile of yours: options about one, such as target, buildArgs and secrets, do not exist; all others of the builder behind it do.',
    ],
    example: "s2i({ builderImage: 'registry.example.com/team/go-builder:1', using: kaniko() })",
    given: ['using', 'builderImage', 's2iContainer', 's2iShell', 's2iProgram'],
  },
  dind: {
    step: 'dockerBuild',
    summary: "Builds with a docker engine of the pod's own, in a privileged container beside the agent.",
    privileges: 'privileged container: root on the machine',
    isolation: 'none against the machine',
    cache: 'an image in a registry; the engine starts empty',
    speed: 'an engine starts with each pod',
    platforms: "one: the engine's",
    upkeep: 'active; engine and program are to be kept at one version',
    verdict: 'Lighter than an engine in the agent, but insecure: meant for trying docker out.',
    choose: 'Tests that need docker itself (compose, testcontainers), on machines of their own.',
    traps: [
      'Whoever may run a build is root on the machine.',
      'The engine takes a while to start: the step waits until it answers.',
      'Where the network of pods has small packets, downloads of RUN lines hang: engineFlags with --mtu.',
      cacheOnDockerHub,
    ],
    example: "dind({ acceptRisk: 'machines of their own', registryCredentials: { secret: 'registry' } })",
    given: ['startEngine', 'engineFlags', 'engineContainer', 'engineTimeout'],
  },
  dood: {
    step: 'dockerBuild',
    summary: 'Builds with the docker engine of the machine, through its socket.',
    privileges: 'socket of the machine: root on it',
    isolation: 'none: builds see and can stop every container of the machine',
    cache: "the machine's, shared by all builds on it",
    speed: 'nothing to start; warm cache',
    platforms: "one: the machine's",
    upkeep: 'engine of the machine; Kubernetes itself uses none since 1.24',
    verdict: 'Much faster than an engine in the agent, but insecure: meant for trying docker out.',
    choose: 'Machines for builds alone that have docker, where speed counts most.',
    traps: [
      'Most clusters run containerd and have no such socket.',
      'Paths in volumes are those of the machine, not of the pod.',
      'Limits of the pod do not hold for the build, which runs in the engine.',
      'The socket belongs to root and a group: a user in the container must be of that group.',
      cacheOnDockerHub,
    ],
    example: "dood({ acceptRisk: 'machines of their own', registryCredentials: { secret: 'registry' } })",
    given: ['startEngine', 'engineFlags', 'engineContainer', 'engineTimeout'],
  },
  dockerEngine: {
    step: 'dockerBuild',
    summary: "Builds with a docker engine inside the image of the agent's container, started for the build.",
    privileges: 'privileged container: root on the machine',
    isolation: 'none against the machine',
    cache: 'an image in a registry; the engine starts empty',
    speed: 'a large image, and an engine that starts in each pod',
    platforms: "one: the engine's",
    upkeep: "an agent image with an engine, of one's own",
    verdict: 'Too slow: the engine is there anew with each agent.',
    choose: 'Agents that already have an engine in their image, until they have another way.',
    traps: [
      'Whoever may run a build is root on the machine.',
      'One container builds one image at a time: the first to end stops the engine of both.',
      cacheOnDockerHub,
    ],
    example:
      "dockerEngine({ acceptRisk: 'machines of their own', image: 'registry.example.com/ci/agent:3' })",
    given: ['startEngine', 'engineFlags', 'engineContainer', 'engineTimeout'],
  },
  dockerPipeline: {
    step: 'dockerPipelineBuild',
    summary:
      'Builds with the shorthand docker.build of the Docker Pipeline plugin, on an engine from elsewhere.',
    privileges: 'those of the engine behind it',
    isolation: 'that of the engine behind it',
    cache: 'that of the engine behind it',
    speed: 'that of the engine behind it',
    platforms: 'those of the engine behind it',
    upkeep: 'the plugin Docker Pipeline, besides the engine',
    verdict: 'Listed, and nothing said.',
    choose: 'Pipelines that have docker.build already and an engine to run it.',
    traps: [
      'The plugin puts its arguments into a shell command as they are: this step quotes them.',
      'docker. is a variable, not a step: in a Declarative pipeline it stands in script { }.',
    ],
    example: "dockerPipeline({ engine: dind({ acceptRisk: 'machines of their own' }) })",
    given: [
      'startEngine',
      'engineFlags',
      'engineContainer',
      'engineTimeout',
      'acceptRisk',
      'tool',
      'server',
      'serverCredentialsId',
    ],
  },
}
