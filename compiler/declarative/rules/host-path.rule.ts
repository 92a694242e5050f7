import { isAcceptedVolume } from '../accepted-risks.ts'
import type { Rule } from '../context.ts'
import { nameOf, partOf, placeInPod, textOf, volumesOf } from '../pods.ts'
import { isEngineSocket } from './engine-socket.rule.ts'

/** A folder of the machine is shared by every pod on it, and open to every build. */
export const hostPath: Rule = (report) => ({
  pod(pod) {
    for (const volume of volumesOf(pod)) {
      const host = partOf(volume, 'hostPath')
      const path = textOf(partOf(host, 'path'))
      if (path === undefined || isEngineSocket(path) || isAcceptedVolume(pod, volume)) continue
      report('host-path', placeInPod(pod, host.pointer), { path, volume: nameOf(volume) })
    }
  },
})
