import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  type EngineName,
  harness,
  type HarnessRequest,
  type HarnessResponse,
} from '../support/harness/harness.ts'
import { reference } from '../support/harness/locations.ts'
import { type Probe, readProbes } from './probes.ts'

const file = join(reference, 'probes.md')
const absent = !existsSync(file)

/** Probes that the harness answers otherwise than a real Jenkins, and why. */
const noSpread = 'the groovy-cps versions on Maven Central refuse spread operators; current ones know them'
const ofOneRun = 'the value belongs to the recorded run'
const neverSaved = 'a recorded `sh` gave its value at once, so that nothing was saved'
const knownDifferences: Record<string, string> = {
  currentBuild_projectName: ofOneRun,
  currentBuild_reads: ofOneRun,
  json_lazymap_across_step: neverSaved,
  system_time: ofOneRun,
  spread_list_arg: noSpread,
  spread_list_lit: noSpread,
  spread_map_arg: noSpread,
  spread_map_lit: noSpread,
}

function requestFor({ groovy }: Probe, engine: EngineName): HarnessRequest {
  return { kind: 'script', engine, text: groovy, responses: [{ step: 'sh', stdout: 'stub-stdout' }] }
}

function printed({ steps }: HarnessResponse): string {
  return steps
    .filter(({ step }) => step === 'echo' || step === 'sh')
    .map(({ args: [first] }) => textOf(first))
    .join(' / ')
}

function textOf(argument: unknown): string {
  if (argument === null) return ''
  if (typeof argument !== 'object') return String(argument)
  return String(Object.values(argument)[0])
}

/** What does not agree with the real outcome, or undefined. */
function disagreement(probe: Probe, cps: HarnessResponse, sandbox: HarnessResponse): string | undefined {
  switch (probe.outcome) {
    case 'ok': {
      if (!cps.ok) return `cps: ${cps.error?.message}`
      if (!sandbox.ok) return `sandbox: ${sandbox.error?.message}`
      if (sandbox.rejected.length > 0) return `sandbox: rejected ${sandbox.rejected.join()}`
      const both = [printed(cps), printed(sandbox)].map((text) => text.trim())
      return both.every((text) => text === probe.detail.trim()) ? undefined : `printed ${both.join(' and ')}`
    }
    case 'rejected':
      return sandbox.rejected.some((signature) => probe.detail.startsWith(signature))
        ? undefined
        : `sandbox: ${sandbox.rejected.join() || (sandbox.error?.message ?? 'ok')}`
    case 'CPS mismatch':
      return cps.mismatches.length > 0 ? undefined : `cps: ${cps.error?.message ?? 'ok'}`
    case 'fails':
      return cps.ok && sandbox.ok ? `ok, printed ${printed(cps)}` : undefined
  }
}

it.skipIf(absent)(
  'agrees with every probe of a real Jenkins (not run when ../shared is absent)',
  async () => {
    const probes = readProbes(file)
    expect(probes.length).toBeGreaterThan(300)
    const h = await harness()
    const [cps, sandbox] = await Promise.all(
      (['cps', 'sandbox'] as const).map((engine) =>
        h.runAll(probes.map((probe) => requestFor(probe, engine))),
      ),
    )
    const differences: Record<string, string> = {}
    for (const [i, probe] of probes.entries()) {
      const ofCps = cps?.[i]
      const ofSandbox = sandbox?.[i]
      if (ofCps === undefined || ofSandbox === undefined) throw new Error(`no response for ${probe.name}`)
      const difference = disagreement(probe, ofCps, ofSandbox)
      if (difference !== undefined)
        differences[probe.name] = `${probe.outcome} ${probe.detail} | ${difference}`
    }
    for (const name of Object.keys(knownDifferences)) {
      expect(differences, `${name} agrees by now`).toHaveProperty([name])
      delete differences[name]
    }
    expect(differences).toEqual({})
  },
)
