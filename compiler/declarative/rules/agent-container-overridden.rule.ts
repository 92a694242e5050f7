import type { Rule } from '../context.ts'
import { nameOf, partOf, partsOf, placeInPod, podSpec } from '../pods.ts'

/** The container `jnlp` connects the agent by the command of its image; another command in its place connects nothing. */
export const agentContainerOverridden: Rule = (report) => ({
  pod(pod) {
    for (const container of partsOf(podSpec(pod), 'containers')) {
      if (nameOf(container) !== 'jnlp') continue
      const [command, args] = [partOf(container, 'command'), partOf(container, 'args')]
      const text = JSON.stringify([command.value, args.value])
      // What hands over the secret and the name, or starts the agent itself, connects.
      if (/JENKINS_SECRET|JENKINS_AGENT_NAME|computer\.|jenkins-agent|agent\.jar/.test(text)) continue
      const given = [command, args].find(({ value }) => Array.isArray(value) && value.length > 0)
      if (given !== undefined)
        report('agent-container-overridden', placeInPod(pod, given.pointer), {
          field: given === command ? 'command' : 'args',
        })
    }
  },
})
