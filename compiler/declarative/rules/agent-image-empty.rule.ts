import type { Rule } from '../context.ts'

/** An agent in a container names the image. */
export const agentImageEmpty: Rule = (report) => ({
  image({ image, place }) {
    if (image.trim() === '') report('agent-image-empty', place, {})
  },
})
