import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { printPod } from '../../compiler/declarative/print-pod.ts'
import type { PodModel } from '../../dsl/model/pod.ts'

function podOf(document: PodModel['document']): PodModel {
  return { document, sources: {}, dangling: {} }
}

function comments(leading: string[], trailing: string[] = []) {
  return { comments: { leading, trailing } }
}

const treacherous = [
  'on',
  'yes',
  'y',
  'N',
  'null',
  '~',
  '',
  '1:30',
  '0o17',
  '010',
  '0x1f',
  '1e3',
  '.5',
  '1_000',
  '2020-01-01',
  '=',
  '<<',
  'a: b',
  '# no comment',
  '- x',
  '@a',
  '`x`',
  "it's",
  '"quoted"',
  'two\nlines\n',
  ' padded ',
  '*',
  '&a',
  '!tag',
  '%',
  '[',
  '{a}',
  'true',
  'x'.repeat(200),
  '\t',
  'é ü 汉',
]

it.each(['1.1', '1.2'] as const)('reads back as the same texts in YAML %s', (version) => {
  const document = {
    texts: treacherous,
    keys: Object.fromEntries(treacherous.map((text) => [`k${text}`, text])),
  }
  expect(parse(printPod(podOf(document)), { version })).toEqual(document)
})

it('keeps keys and values apart from numbers and booleans', () => {
  const document = {
    metadata: { labels: { on: 'a', y: 'b', 1: 'c' } },
    spec: { n: 9999999, half: 0.5, no: null, ok: true },
  }
  expect(printPod(podOf(document))).toMatchInlineSnapshot(`
    "metadata:
      labels:
        "1": c
        "on": a
        "y": b
    spec:
      "n": 9999999
      half: 0.5
      "no": null
      ok: true
    "
  `)
})

it('writes a part that occurs twice in full each time', () => {
  const env = [{ name: 'A', value: 'b' }]
  expect(printPod(podOf({ first: env, second: env }))).not.toContain('&')
})

it('carries comments over', () => {
  const pod: PodModel = {
    document: { spec: { containers: [{ name: 'go', image: 'golang:1.23' }, { name: 'b' }], volumes: [] } },
    sources: {
      '/spec': comments(['// what runs']),
      '/spec/containers': comments(['/* two\n * lines */']),
      '/spec/containers/0': comments(['// the first'], ['// after it']),
      '/spec/containers/0/image': comments(['// pinned'], ['// for now']),
      '/spec/volumes': comments([], ['// none']),
    },
    dangling: { '/spec/containers': ['// no third'] },
  }
  expect(printPod(pod)).toMatchInlineSnapshot(`
    "# what runs
    spec:
      # two
      # lines
      containers:
      # the first
      # after it
      - name: go
        # pinned
        image: golang:1.23 # for now
      - name: b
      # no third
      # none
      volumes: []
    "
  `)
})
