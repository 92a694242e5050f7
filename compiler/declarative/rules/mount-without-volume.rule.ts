import { isWholePod } from '../agents.ts'
import type { Rule } from '../context.ts'
import { containersOf, nameOf, partOf, partsOf, placeInPod, textOf, volumesOf } from '../pods.ts'

/** The volume that the Kubernetes plugin adds to every pod. */
const workspaceVolume = 'workspace-volume'

/** Kubernetes refuses a pod in which a container mounts what is no volume of it. */
export const mountWithoutVolume: Rule = (report) => ({
  pod(pod, agent) {
    if (!isWholePod(agent)) return
    const volumes = new Set([workspaceVolume, ...volumesOf(pod).map(nameOf)])
    for (const container of containersOf(pod)) {
      for (const mount of partsOf(container, 'volumeMounts')) {
        const volume = textOf(partOf(mount, 'name'))
        if (volume === undefined || volumes.has(volume)) continue
        report('mount-without-volume', placeInPod(pod, mount.pointer), {
          volume,
          container: nameOf(container),
        })
      }
    }
  },
})
