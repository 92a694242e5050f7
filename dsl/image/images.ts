/**
 * The images of the builders' containers: the one place where their versions stand. Each is `name:tag`, or
 * `name:tag@sha256:…`, which pins what the tag names today; a builder's setting `image` takes the same forms.
 */
export const builderImages = {
  /** The fork that carries kaniko on (`osscontainertools/kaniko`); `-debug` has the shell that Jenkins needs. */
  kaniko: 'martizih/kaniko:v1.27.6-debug',
  /** The project's own image, made with each release of buildah (`containers/buildah`, folder `contrib/buildahimage`). */
  buildah: 'quay.io/buildah/stable:v1.43.1',
  /** The project's own image, made with each release of BuildKit; `-rootless` runs as user 1000. */
  buildkit: 'moby/buildkit:v0.32.2-rootless',
  /**
   * The one image with s2i that needs no account; the project itself publishes programs only, and this image has no other
   * tag. With a subscription: `registry.redhat.io/source-to-image/source-to-image-rhel9` (`openshift/source-to-image`,
   * `rhel9.Dockerfile`). Best is a copy in a registry of one's own, by digest.
   */
  s2i: 'quay.io/openshift-pipeline/s2i:nightly',
  /** Docker's official image with the program `docker` and its plugins, such as buildx, without an engine. */
  dockerCli: 'docker:29.8.2-cli',
  /** Docker's official image with the engine. */
  dockerEngine: 'docker:29.8.2-dind',
} as const
