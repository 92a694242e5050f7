import type { Pod } from '../pod.ts'

/** Key of the annotation in which a builder says why its container may have the rights of the machine. */
const annotation = 'jenkins-ts/accepted-risk.'

/**
 * The metadata of a pod whose container may have the rights of the machine, for the reason that `acceptRisk` gives: the rules
 * privileged-container, host-path and engine-socket do not warn of that container.
 * @param builder name of the builder, for the error
 * @param container the container with these rights
 * @param reason why the risk is taken; line breaks and runs of spaces become one space
 * @throws TypeError when no reason is given
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
  return { annotations: { [`${annotation}${container}`]: text } }
}
