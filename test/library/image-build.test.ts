import { expect, it } from 'vitest'
import { harness } from '../support/harness/harness.ts'
import { compiledLibrary } from './compiled-library.ts'

const { library } = compiledLibrary()

/** A builder written by hand, with what its step is called with. */
const stub =
  'def call(Map args) { echo(args.collect { key, value -> "${key}=${value}" }.sort().join(\' \')) }'

it.each([
  ["builder: 'dind', push: false", 'container=docker engineContainer=dind push=false'],
  ["builder: 'dood', container: 'own'", 'container=own'],
  ["builder: 'dockerEngine'", 'container=docker startEngine=true'],
  ["builder: 'dockerEngine', startEngine: false", 'container=docker startEngine=false'],
])('imageBuild %s gives the step what the builder gives it', async (call, wanted) => {
  const { cps, sandbox } = await (
    await harness()
  ).runBoth({
    kind: 'script',
    text: `imageBuild(${call})`,
    library: { ...library, dockerBuild: stub },
  } as Parameters<Awaited<ReturnType<typeof harness>>['runBoth']>[0])
  for (const { steps } of [cps, sandbox]) expect(JSON.stringify(steps)).toContain(`"${wanted}"`)
})
