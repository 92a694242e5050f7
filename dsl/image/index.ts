/** The ways to build an image: each gives its part of the agent's pod, and what `imageBuild` can do with it. */
export { type BuildOptions, type ImageBuilder } from './builder.ts'
export { buildah, type BuildahSettings } from './buildah.ts'
export { buildkit, type BuildkitSettings } from './buildkit.ts'
export { dind, type DindSettings } from './dind.ts'
export { dockerEngine, type DockerEngineNodeSettings, type DockerEngineSettings } from './docker-engine.ts'
export {
  dockerPipeline,
  type DockerPipelineNodeSettings,
  type DockerPipelineSettings,
} from './docker-pipeline.ts'
export { dood, type DoodSettings } from './dood.ts'
export { kaniko, type KanikoSettings } from './kaniko.ts'
export { s2i, type S2iSettings } from './s2i.ts'
