/** An image reference in its parts: `registry:5000/team/go:1.23@sha256:…`. */
interface ImageName {
  /** Without the tag and the digest. */
  readonly repository: string
  /** Behind the last slash. */
  readonly base: string
  readonly tag: string
}

function parsed(image: string): ImageName {
  const [named = ''] = image.split('@')
  const base = named.slice(named.lastIndexOf('/') + 1)
  // A colon before the last slash is that of a port.
  const [, tag = ''] = base.split(':')
  const repository = tag === '' ? named : named.slice(0, -tag.length - 1)
  return { repository, base: base.split(':')[0] ?? '', tag }
}

/** Images that start an interactive shell or interpreter: without a terminal it ends at once. */
const interactive = new Set(
  `alpine amazoncorretto bash busybox debian eclipse-temurin elixir fedora golang gradle groovy haskell julia maven
  mcr.microsoft.com/dotnet/sdk node openjdk perl php python r-base ruby rust sbt swift ubuntu`.split(/\s+/),
)

/** Images that run one command and end, with or without a terminal. */
const commands = new Set(
  `aws-cli buildah cosign crane curl executor git gcloud google-cloud-cli golangci-lint hadolint helm helmfile jq kaniko kubectl
  kustomize argocd semgrep skopeo sonar-scanner-cli terraform trivy yq`.split(/\s+/),
)

/** What an image's own command does when nothing is given. */
export type ImageCommand = 'ends' | 'ends without a terminal' | 'unknown'

/** What is known of an image's own command, by its name. */
export function commandOf(image: string): ImageCommand {
  const { repository, base } = parsed(image)
  if (commands.has(base)) return 'ends'
  const isOfficial = !repository.includes('/') || /^(?:docker\.io\/)?(?:library\/)?[^/]+$/.test(repository)
  if (interactive.has(repository) || (isOfficial && interactive.has(base))) return 'ends without a terminal'
  return 'unknown'
}

/** True for images that are known to hold no shell. */
function hasNoShell(image: string): boolean {
  const { repository, base, tag } = parsed(image)
  if (/(?:^|-)(?:debug|dev|shell)(?:-|$)/.test(tag)) return false
  if (repository === 'scratch' || repository.startsWith('gcr.io/distroless/')) return true
  if (repository.startsWith('cgr.dev/chainguard/')) return true
  if (base === 'executor' && repository.includes('kaniko')) return true
  return repository.endsWith('martizih/kaniko') || repository.endsWith('osscontainertools/kaniko')
}

/** Images of Alpine and Busybox, whose only shell is `sh`. */
const withoutBash = new Set(['alpine', 'busybox', 'docker', 'kaniko', 'executor'])

/** True for a shell that an image is known not to hold: `/bin/bash` in an image of Alpine. */
export function lacksShell(image: string, shell: string): boolean {
  const { base, tag } = parsed(image)
  if (hasNoShell(image)) return true
  return /(?:^|\/)bash$/.test(shell) && (withoutBash.has(base) || /(?:^|-)alpine/.test(tag))
}
