import type { Pod } from '../pod.ts'

/** Key, up to the container's name, of the annotation that says why a container may have the rights of the machine. */
export const acceptedRiskKey = 'jenkins-ts/accepted-risk.'

/** The longest name behind the slash of a key that Kubernetes takes. */
const longestName = 63

/**
 * The metadata of a pod whose container may have the rights of the machine, for the reason that `acceptRisk` gives: the rules
 * privileged-container, host-path and engine-socket do not warn of that container.
 * @param builder name of the builder, for the error
 * @param container the container with these rights
 * @param reason why the risk is taken; line breaks and runs of spaces become one space
 * @throws TypeError when no reason is given, or the name of the container is too long for the annotation
 * @example
 * mergePod('dind', { metadata: acceptedRisk('dind', 'docker', settings.acceptRisk), containers }, parts)
 */
export function acceptedRisk(
  builder: string,
  container: string,
  reason: string,
): NonNullable<Pod['metadata']> {
  // Without types, anything may stand here.
  const given: unknown = reason
  const text = typeof given === 'string' ? given.replace(/\s+/g, ' ').trim() : ''
  if (text === '') {
    throw new TypeError(
      `${builder} gives a build the rights of the machine it runs on. Say why that may be: ${builder}({ acceptRisk: 'the reason' }).`,
    )
  }
  const key = `${acceptedRiskKey}${container}`
  const longest = longestName - acceptedRiskKey.length + acceptedRiskKey.indexOf('/') + 1
  if (container.length > longest) {
    throw new TypeError(
      `The name of the container "${container}" is too long for the annotation with the accepted risk: it may have ${longest} characters.`,
    )
  }
  return { annotations: { [key]: text } }
}
