import { builderImages } from '../../../dsl/image/images.ts'
import type { Rule } from '../context.ts'

/** Without a version the same pipeline runs on another image tomorrow. */
export const imageWithoutTag: Rule = (report) => ({
  image({ image, place }) {
    if (image.trim() !== '' && !isPinned(image)) report('image-without-tag', place, { image })
  },
})

/** Tags that move on: `latest`, `nightly`, `latest-alpine`; not `nightly-2026-01-31`. */
const movingTag = /^(?:latest|nightly|edge|main|master)(?:-[a-z]+)*$/

/** Images that a builder brings: what is better than their tags, `explain builder` says. */
const broughtImages: ReadonlySet<string> = new Set(Object.values(builderImages))

function isPinned(image: string): boolean {
  if (image.includes('@') || broughtImages.has(image)) return true
  // A colon before the last slash is that of a port.
  const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1]
  return tag !== undefined && tag !== '' && !movingTag.test(tag)
}
