import { expect, it } from 'vitest'
import { outcomeOf } from '../../support/compare.ts'
import { harness } from '../../support/harness/harness.ts'
import { transpileCases } from '../../support/transpile-cases.ts'

// The README names these depths.
const cases = transpileCases(
  {
    'functions that call themselves': {
      setup: 'const down = (n: number): number => n <= 0 ? 0 : 1 + down(n - 1)',
      body: 'return down(1000)',
    },
    'a local function that calls itself': `
      const down = (n: number): number => n <= 0 ? 0 : 1 + down(n - 1)
      return down(1000)`,
    'a tree walked with map': {
      setup:
        'interface Tree { children: Tree[] }\nconst count = (tree: Tree): number => tree.children.map(count).reduce((a, b) => a + b, 1)',
      body: `
        let tree: Tree = { children: [] }
        for (let i = 0; i < 250; i++) tree = { children: [tree] }
        return count(tree)`,
    },
    'too deep': {
      setup: 'const down = (n: number): number => n <= 0 ? 0 : 1 + down(n - 1)',
      body: 'try { return down(1100) } catch { return -1 }',
    },
  },
  [],
)

it.each([
  ['functions that call themselves', 1000],
  ['a local function that calls itself', 1000],
  ['a tree walked with map', 251],
])('%s, as deep as the documentation says', async (name, value) => {
  const { groovy, findings } = cases.get(name)
  expect(findings).toEqual([])
  const runs = await (await harness()).runBoth({ kind: 'script', text: groovy })
  for (const response of Object.values(runs)) {
    expect(response.error).toBeUndefined()
    expect(outcomeOf(response).value).toBe(value)
  }
})

it('stops the build beyond that, past every catch', async () => {
  const runs = await (await harness()).runBoth({ kind: 'script', text: cases.get('too deep').groovy })
  for (const response of Object.values(runs))
    expect(response.error?.class).toBe('java.lang.StackOverflowError')
})
