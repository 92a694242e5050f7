import type { Rule } from '../context.ts'

/** Without a version the same pipeline runs on another image tomorrow. */
export const imageWithoutTag: Rule = (report) => ({
  image({ image, place }) {
    if (image.trim() !== '' && !isPinned(image)) report('image-without-tag', place, { image })
  },
})

function isPinned(image: string): boolean {
  if (image.includes('@')) return true
  // A colon before the last slash is that of a port.
  const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1]
  return tag !== undefined && tag !== '' && tag !== 'latest'
}
