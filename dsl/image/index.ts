/** The ways to build an image: each gives its part of the agent's pod, and what `imageBuild` can do with it. */
export { type ImageBuilder } from './builder.ts'
export { kaniko, type KanikoSettings } from './kaniko.ts'
