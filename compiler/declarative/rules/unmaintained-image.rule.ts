import type { Rule } from '../context.ts'

interface Unmaintained {
  readonly image: RegExp
  readonly replacement: string
}

/** Images whose projects have ended, with what goes on in their place. */
const unmaintained: readonly Unmaintained[] = [
  {
    image: /^gcr\.io\/kaniko-project\/(?:executor|warmer)(?=[:@]|$)/,
    replacement: 'the fork that goes on with it: martizih/kaniko, of github.com/osscontainertools/kaniko',
  },
]

/** An image of a project that has ended gets no more fixes. */
export const unmaintainedImage: Rule = (report) => ({
  image({ image, place }) {
    const known = unmaintained.find((one) => one.image.test(image))
    if (known !== undefined) report('unmaintained-image', place, { image, replacement: known.replacement })
  },
})
