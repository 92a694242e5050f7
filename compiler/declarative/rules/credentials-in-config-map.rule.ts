import type { PodModel } from '../../../dsl/model/pod.ts'
import type { Rule } from '../context.ts'
import { containersOf, partOf, partsOf, placeInPod, volumesOf } from '../pods.ts'

/** Where builders and clients of registries look for credentials. */
const credentialsPath =
  /(?:^|\/)(?:\.docker(?:\/config\.json)?|\.dockercfg|containers\/(?:0\/)?auth\.json|run\/containers\/0)\/?$/

/** A config map is readable by whoever may read the namespace; credentials belong into a Secret. */
export const credentialsInConfigMap: Rule = (report) => ({
  pod(pod) {
    for (const volume of volumesOf(pod)) {
      const configMap = partOf(volume, 'configMap')
      const path = mountPaths(pod, partOf(volume, 'name').value).find((one) => credentialsPath.test(one))
      if (configMap.value === undefined || path === undefined) continue
      const name = partOf(configMap, 'name').value
      report('credentials-in-config-map', placeInPod(pod, configMap.pointer), {
        configMap: String(name),
        path,
      })
    }
  },
})

function mountPaths(pod: PodModel, volume: unknown): readonly string[] {
  return containersOf(pod)
    .flatMap((container) => partsOf(container, 'volumeMounts'))
    .filter((mount) => partOf(mount, 'name').value === volume)
    .map((mount) => partOf(mount, 'mountPath').value)
    .filter((path) => typeof path === 'string')
}
