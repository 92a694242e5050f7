import { acceptedContainers } from '../accepted-risks.ts'
import { dockerWords, textField } from '../agents.ts'
import { placeOf, type Rule } from '../context.ts'
import { containersOf, nameOf, partOf, placeInPod, podOf } from '../pods.ts'

/** A privileged container is root on the machine that runs it, and so is every build; `acceptRisk` says why that may be. */
export const privilegedContainer: Rule = (report) => ({
  agent(agent) {
    const words = dockerWords(agent)
    if (words.includes('--privileged') || words.includes('--privileged=true'))
      report('privileged-container', placeOf(textField(agent, 'args')?.property), { container: 'agent' })
    const pod = podOf(agent)
    if (pod === undefined) return
    const accepted = acceptedContainers(pod)
    for (const container of containersOf(pod)) {
      const privileged = partOf(partOf(container, 'securityContext'), 'privileged')
      if (privileged.value !== true || accepted.has(nameOf(container))) continue
      report('privileged-container', placeInPod(pod, privileged.pointer), { container: nameOf(container) })
    }
  },
})
