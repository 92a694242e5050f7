import { expect, it } from 'vitest'
import { z } from 'zod'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { type HarnessRequest, harness } from '../support/harness/harness.ts'
import { returningStepFile } from './returning-step.ts'

const library = {
  demo: returningStepFile(
    z.object({
      url: z.string().min(1),
      branch: z.string().default('main'),
      depth: z.int().min(1).max(100).optional(),
      ratio: z.number().optional(),
      quiet: z.boolean().default(false),
      mode: z.enum(['full', 'redo', 'time']).optional(),
      submodules: z.union([z.boolean(), z.literal('recursive')]).optional(),
      tags: z.array(z.string().min(2)).min(1).optional(),
      labels: z.record(z.string(), z.string()).optional(),
      hosts: z.record(z.string().regex(/^[a-z.]+$/, 'must be a host'), z.array(z.string().min(1))).optional(),
      colors: z.object({ good: z.string().default('green'), bad: z.string().default('red') }).prefault({}),
      steps: z.array(z.object({ name: z.string(), retries: z.int().default(1) })).optional(),
      timeout: z
        .string()
        .regex(/^\d+[smh]$/, 'must be a duration such as 10m')
        .optional(),
      data: z.unknown().optional(),
      extra: z.looseObject({ known: z.boolean().optional() }).optional(),
    }),
  ),
}

function request(call: string): HarnessRequest {
  return { kind: 'script', text: `def name = 'x'\nreturn ${call}`, library }
}

const defaults = { branch: 'main', quiet: false, colors: { good: 'green', bad: 'red' } }

it.each([
  ["demo(url: 'u')", { url: 'u' }],
  ["demo(url: 'u', depth: null, mode: null)", { url: 'u' }],
  ['demo(url: "u-${name}", tags: ["a${name}", "bb"])', { url: 'u-x', tags: ['ax', 'bb'] }],
  [
    "demo(url: 'u', branch: 'dev', depth: 3, quiet: true)",
    { url: 'u', branch: 'dev', depth: 3, quiet: true },
  ],
  ["demo(url: 'u', depth: 100L)", { url: 'u', depth: 100 }],
  ["demo(url: 'u', submodules: true)", { url: 'u', submodules: true }],
  ["demo(url: 'u', submodules: 'recursive')", { url: 'u', submodules: 'recursive' }],
  ["demo(url: 'u', tags: 'ab cd'.split(' '))", { url: 'u', tags: ['ab', 'cd'] }],
  ['demo(url: \'u\', labels: [(name): "v-${name}"])', { url: 'u', labels: { x: 'v-x' } }],
  ["demo(url: 'u', hosts: ['example.com': ['a']])", { url: 'u', hosts: { 'example.com': ['a'] } }],
  ["demo(url: 'u', colors: [bad: 'orange'])", { url: 'u', colors: { good: 'green', bad: 'orange' } }],
  [
    "demo(url: 'u', steps: [[name: 'a'], [name: 'b', retries: 3]])",
    {
      url: 'u',
      steps: [
        { name: 'a', retries: 1 },
        { name: 'b', retries: 3 },
      ],
    },
  ],
  ["demo(url: 'u', timeout: '10m')", { url: 'u', timeout: '10m' }],
  ['demo(url: \'u\', data: [1, "${name}", [a: null]])', { url: 'u', data: [1, 'x', { a: null }] }],
  ["demo(url: 'u', extra: [known: true, other: 2])", { url: 'u', extra: { known: true, other: 2 } }],
  ["demo(url: 'u', ratio: 2)", { url: 'u', ratio: 2 }],
])('takes %s', async (call, given) => {
  const { cps, sandbox } = await (await harness()).runBoth(request(call))
  for (const response of [cps, sandbox]) {
    expect({ ok: response.ok, ...faultsOf(response) }).toEqual({ ok: true, ...noFaults })
    expect(response.value).toEqual({ ...defaults, ...given })
  }
})

it.each([
  ['demo()', "demo: parameter 'url' is required."],
  ['demo(url: null)', "demo: parameter 'url' is required."],
  ["demo(ulr: 'u')", "demo: unknown parameter 'ulr'. Did you mean 'url'?"],
  ["demo(url: 'u', Branch: 'b')", "demo: unknown parameter 'Branch'. Did you mean 'branch'?"],
  [
    "demo(url: 'u', something: 'b')",
    "demo: unknown parameter 'something'. There are: url, branch, depth, ratio, quiet, mode, submodules, tags, labels, hosts, colors, steps, timeout, data, extra.",
  ],
  ['demo(url: 5)', "demo: parameter 'url' must be a string, but is 5."],
  ["demo(url: '')", "demo: parameter 'url' must not be empty."],
  ["demo(url: ['u'])", "demo: parameter 'url' must be a string, but is a list."],
  ["demo(url: 'u', depth: '3')", "demo: parameter 'depth' must be a whole number, but is the string '3'."],
  ["demo(url: 'u', depth: 1.5)", "demo: parameter 'depth' must be a whole number, but is 1.5."],
  ["demo(url: 'u', depth: 0)", "demo: parameter 'depth' must be at least 1, but is 0."],
  ["demo(url: 'u', depth: 101)", "demo: parameter 'depth' must be at most 100, but is 101."],
  ["demo(url: 'u', ratio: true)", "demo: parameter 'ratio' must be a number, but is true."],
  [
    "demo(url: 'u', quiet: 'true')",
    "demo: parameter 'quiet' must be true or false, but is the string 'true'.",
  ],
  [
    "demo(url: 'u', mode: 'fast')",
    "demo: parameter 'mode' must be 'full' or 'redo' or 'time', but is the string 'fast'.",
  ],
  [
    "demo(url: 'u', submodules: 'deep')",
    "demo: parameter 'submodules' must be true or false or 'recursive', but is the string 'deep'.",
  ],
  ["demo(url: 'u', tags: 'ab')", "demo: parameter 'tags' must be a list, but is the string 'ab'."],
  ["demo(url: 'u', tags: [])", "demo: parameter 'tags' must not be empty."],
  ["demo(url: 'u', tags: ['ab', null])", "demo: parameter 'tags[1]' must be a string, but is null."],
  [
    "demo(url: 'u', tags: ['ab', 'c'])",
    "demo: parameter 'tags[1]' must have a length of at least 2, but is the string 'c'.",
  ],
  ["demo(url: 'u', labels: [a: 1])", "demo: parameter 'labels.a' must be a string, but is 1."],
  [
    "demo(url: 'u', hosts: ['a.b': ['x'], 'a:b': ['x']])",
    "demo: parameter 'hosts.a:b' must be a host, but is the string 'a:b'.",
  ],
  ["demo(url: 'u', hosts: [(1): ['x']])", "demo: parameter 'hosts.1' must be a host, but is the string '1'."],
  ["demo(url: 'u', hosts: ['a.b': ['']])", "demo: parameter 'hosts.a.b[0]' must not be empty."],
  ["demo(url: 'u', labels: ['a'])", "demo: parameter 'labels' must be a map, but is a list."],
  ["demo(url: 'u', colors: [goud: 'x'])", "demo: unknown parameter 'colors.goud'. Did you mean 'good'?"],
  ["demo(url: 'u', steps: [[retries: 1]])", "demo: parameter 'steps[0].name' is required."],
  [
    "demo(url: 'u', extra: [known: 'x'])",
    "demo: parameter 'extra.known' must be true or false, but is the string 'x'.",
  ],
  [
    "demo(url: 'u', timeout: '10')",
    "demo: parameter 'timeout' must be a duration such as 10m, but is the string '10'.",
  ],
  [
    "demo(url: 'u', timeout: '10m\\n')",
    "demo: parameter 'timeout' must be a duration such as 10m, but is the string '10m\n'.",
  ],
  ["demo(url: { -> 'u' })", "demo: parameter 'url' must be a string, but is a "],
  ["demo('u')", 'demo: name the arguments, as in demo(url: ...).'],
  ["demo(['u'])", 'demo: name the arguments, as in demo(url: ...).'],
])('refuses %s', async (call, message) => {
  const { cps, sandbox } = await (await harness()).runBoth(request(call))
  for (const response of [cps, sandbox]) {
    expect({ ok: response.ok, ...faultsOf(response) }).toEqual({ ok: false, ...noFaults })
    expect(response.error?.message).toContain(message)
  }
})

it('lets other arguments through where the step is open', async () => {
  const open = {
    demo: returningStepFile(z.looseObject({ builder: z.enum(['a', 'b']), times: z.int().default(1) })),
  }
  const ask = async (call: string) => (await harness()).runBoth({ ...request(call), library: open })
  const { cps, sandbox } = await ask('demo(builder: "${\'a\'}", other: ["${name}"], none: null)')
  for (const response of [cps, sandbox]) {
    expect({ ok: response.ok, ...faultsOf(response) }).toEqual({ ok: true, ...noFaults })
    expect(response.value).toEqual({ builder: 'a', times: 1, other: ['x'], none: null })
  }
  const refused = await ask("demo(builder: 'c', other: 1)")
  expect(refused.sandbox.error?.message).toContain("parameter 'builder' must be 'a' or 'b'")
})
