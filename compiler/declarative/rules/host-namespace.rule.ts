import { dockerWords, textField } from '../agents.ts'
import { placeOf, type Rule } from '../context.ts'
import { partOf, placeInPod, podSpec } from '../pods.ts'

/** The pod's fields, with what docker calls them. */
const namespaces = [
  { field: 'hostNetwork', shared: 'network', words: ['--network=host', '--net=host'] },
  { field: 'hostPID', shared: 'processes', words: ['--pid=host'] },
  { field: 'hostIPC', shared: 'shared memory', words: ['--ipc=host'] },
] as const

/** What shares the machine's own namespaces sees the other work on it. */
export const hostNamespace: Rule = (report) => ({
  pod(pod) {
    for (const { field, shared } of namespaces) {
      const part = partOf(podSpec(pod), field)
      if (part.value === true) report('host-namespace', placeInPod(pod, part.pointer), { field, shared })
    }
  },
  agent(agent) {
    const words = dockerWords(agent)
    for (const { words: forms, shared } of namespaces) {
      const field = forms.find((form) => words.includes(form))
      if (field !== undefined)
        report('host-namespace', placeOf(textField(agent, 'args')?.property), { field, shared })
    }
  },
})
