import { isAcceptedVolume } from '../accepted-risks.ts'
import { dockerWords, textField } from '../agents.ts'
import { placeOf, type Rule } from '../context.ts'
import { partOf, placeInPod, textOf, volumesOf } from '../pods.ts'

/** True for the socket of a container engine, or a folder of the machine that holds it. */
export function isEngineSocket(path: string): boolean {
  return /(?:docker|containerd|crio|podman)\.sock\/?$|^\/(?:var\/)?run\/?$/.test(path)
}

/** Who reaches the engine's socket can start a privileged container. */
export const engineSocket: Rule = (report) => ({
  pod(pod) {
    for (const volume of volumesOf(pod)) {
      const host = partOf(volume, 'hostPath')
      const path = textOf(partOf(host, 'path'))
      if (path !== undefined && isEngineSocket(path) && !isAcceptedVolume(pod, volume))
        report('engine-socket', placeInPod(pod, host.pointer), { path })
    }
  },
  agent(agent) {
    const mount = dockerWords(agent)
      .flatMap((word) => word.replace(/^(?:-v|--volume)=?/, '').split(/[:,]/))
      .find((path) => isEngineSocket(path.replace(/^(?:source|src)=/, '')))
    if (mount === undefined) return
    const path = mount.replace(/^(?:source|src)=/, '')
    report('engine-socket', placeOf(textField(agent, 'args')?.property), { path })
  },
})
