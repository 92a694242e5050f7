import type {
  Container as KubernetesContainer,
  Pod as KubernetesPod,
  PodSpec as KubernetesPodSpec,
} from 'kubernetes-types/core/v1.js'

/** A pod as written in YAML: what may stay unsaid there may stay unsaid here. */
export interface Pod<Container extends string = string> extends Pick<
  KubernetesPod,
  'apiVersion' | 'kind' | 'metadata'
> {
  readonly spec?: PodSpec<Container>
}

/** The pod's specification. `containers` may be left out when the pod inherits them from a template. */
export interface PodSpec<Container extends string = string> extends Omit<
  KubernetesPodSpec,
  'containers' | 'initContainers'
> {
  readonly containers?: readonly PodContainer<Container>[]
  readonly initContainers?: readonly PodContainer[]
}

/** A container of the pod. */
export interface PodContainer<Name extends string = string> extends Omit<
  KubernetesContainer,
  'name' | 'command' | 'args'
> {
  readonly name: Name
  readonly command?: readonly (string | number)[]
  readonly args?: readonly (string | number)[]
}
