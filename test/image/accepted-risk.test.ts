import { expect, it } from 'vitest'
import { acceptedRisk } from '../../dsl/image/accepted-risk.ts'

it('says in the pod why the risk is taken', () => {
  expect(acceptedRisk('dind', 'docker', ' nodes of\n  their own ')).toEqual({
    annotations: { 'jenkins-ts/accepted-risk.docker': 'nodes of their own' },
  })
})

it.each(['', ' \n', undefined, true])('asks for the reason when it is %j', (reason) => {
  // As code without types would call it.
  expect(() => acceptedRisk('dind', 'docker', reason as string)).toThrow(
    "Say why that may be: dind({ acceptRisk: 'the reason' }).",
  )
})

it('refuses names of containers that do not fit into the key of an annotation', () => {
  const [key] = Object.keys(acceptedRisk('dind', 'd'.repeat(49), 'why').annotations ?? {})
  expect(key?.split('/')[1]).toHaveLength(63)
  expect(() => acceptedRisk('dind', 'd'.repeat(50), 'why')).toThrow('it may have 49 characters')
})
