import { expect, it } from 'vitest'
import { harness } from '../support/harness/harness.ts'

it('gives the value of a script with its types', async () => {
  const { value } = await (
    await harness()
  ).run({
    kind: 'script',
    text: `def x = 'b'; [null, true, 1, 2L, 2.5, 3.0d, "a\${x}", [k: 'v'], ['2': 1], [1, 1] as Set]`,
  })
  expect(value).toEqual([
    null,
    true,
    1,
    { $number: '2', class: 'java.lang.Long' },
    { $number: '2.5', class: 'java.math.BigDecimal' },
    { $number: '3.0', class: 'java.lang.Double' },
    { $gstring: 'ab' },
    { k: 'v' },
    { $map: [['2', 1]] },
    { $set: [1] },
  ])
})

it('runs a thousand scripts in reasonable time', async () => {
  const h = await harness()
  for (const engine of ['cps', 'sandbox'] as const) {
    const started = performance.now()
    await h.runAll(
      Array.from({ length: 1000 }, (_, i) => ({
        kind: 'script' as const,
        engine,
        text: `echo 'x${i}'; [1, 2].collect { it * ${i} }`,
      })),
    )
    console.log(engine, Math.round(performance.now() - started), 'ms')
  }
})
