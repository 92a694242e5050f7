import type { Rule } from '../context.ts'
import { commandOf } from '../images.ts'
import { nameOf, partOf, placeInPod, type PodPart, podSpec, partsOf, textOf } from '../pods.ts'

/** Words by which a command waits. */
const waits = /\b(?:sleep|infinity|tail|wait|while|until|trap|exec|daemon|dockerd|serve|server)\b/

/** A container that ends takes the pod's readiness with it, and Jenkins waits for the pod in vain. */
export const containerExitsAtOnce: Rule = (report) => ({
  pod(pod) {
    for (const container of partsOf(podSpec(pod), 'containers')) {
      // The agent's own container stays.
      if (nameOf(container) === 'jnlp' || staysAlive(container)) continue
      report('container-exits-at-once', placeInPod(pod, container.pointer), {
        container: nameOf(container),
        command: words(container).join(' '),
      })
    }
  },
})

function staysAlive(container: PodPart): boolean {
  const hasTerminal = partOf(container, 'tty').value === true || partOf(container, 'stdin').value === true
  const given = words(container)
  if (given.length === 0) {
    const command = commandOf(textOf(partOf(container, 'image')) ?? '')
    return command === 'unknown' || (command === 'ends without a terminal' && hasTerminal)
  }
  const line = given.join(' ')
  const isShell = /^(?:\S*\/)?(?:cat|sh|bash|ash|dash|zsh)$/.test(line)
  if (isShell) return hasTerminal
  // What another program does is not known; a shell's script is.
  return !/^(?:\S*\/)?(?:sh|bash|ash|dash|zsh)\s+-\w*c\b/.test(line) || waits.test(line)
}

function words(container: PodPart): readonly string[] {
  return ['command', 'args'].flatMap((name) => partsOf(container, name).map(({ value }) => String(value)))
}
