import type {
  Container as KubernetesContainer,
  Pod as KubernetesPod,
  PodSpec as KubernetesPodSpec,
} from 'kubernetes-types/core/v1.js'

/** A pod as written in YAML: what may stay unsaid there may stay unsaid here. */
export interface Pod extends Pick<KubernetesPod, 'apiVersion' | 'kind' | 'metadata'> {
  readonly spec?: PodSpec
}

/** The pod's specification. `containers` may be left out when the pod inherits them from a template. */
export interface PodSpec extends Omit<KubernetesPodSpec, 'containers' | 'initContainers'> {
  readonly containers?: readonly PodContainer[]
  readonly initContainers?: readonly PodContainer[]
}

/** A container of the pod. */
export interface PodContainer extends Omit<KubernetesContainer, 'command' | 'args'> {
  readonly command?: readonly (string | number)[]
  readonly args?: readonly (string | number)[]
}
