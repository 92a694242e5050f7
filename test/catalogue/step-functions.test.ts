import { expect, it } from 'vitest'
import { loadCatalogue } from '../../compiler/catalogue/load.ts'
import { isDescribable, symbolMetadata } from '../../dsl/runtime/describable.ts'
import { StepOutsideJenkinsError, withStepExecutor } from '../../dsl/runtime/step-executor.ts'
import { type StepMetadata, stepMetadata } from '../../dsl/runtime/step-function.ts'
import * as generated from '../../dsl/steps/index.ts'

const catalogue = loadCatalogue()
const values: ReadonlyMap<string, unknown> = new Map(Object.entries(generated))

function functionNamed(name: string): (...given: readonly unknown[]) => unknown {
  const value = values.get(name)
  if (typeof value !== 'function') throw new TypeError(`${name} is no function`)
  return (...given) => Reflect.apply(value, undefined, given)
}

it.each(catalogue.steps.map((step) => [step.name, step] as const))('%s can be called', (name, step) => {
  const call = functionNamed(step.exportAs ?? name)
  const calls: [StepMetadata, readonly unknown[]][] = []
  const executor = {
    perform: (metadata: StepMetadata, given: readonly unknown[]) => calls.push([metadata, given]),
  }
  withStepExecutor(executor, () => call({ option: 1 }))
  expect(calls).toEqual([[stepMetadata(values.get(step.exportAs ?? name)), [{ option: 1 }]]])
  expect(calls[0]?.[0]).toMatchObject({
    name,
    positional: step.positional,
    takesBody: step.takesBody,
    requiresNode: step.requiresNode,
    scriptOnly: step.scriptOnly,
  })
})

it('refuses a step outside of Jenkins, naming it', () => {
  expect(() => generated.echo('hello')).toThrow(StepOutsideJenkinsError)
  expect(() => generated.echo('hello')).toThrow('The step "echo" was called while the pipeline is built.')
})

it('marks the steps that Declarative refuses outside script', () => {
  const names = catalogue.steps.filter(({ scriptOnly }) => scriptOnly).map(({ name }) => name)
  expect(names.toSorted()).toEqual(['parallel', 'properties', 'stage'])
})

it('knows the optional parameters that Declarative asks for', () => {
  const asked = catalogue.steps.flatMap(({ name, exportAs }) => {
    const { declarativeValues } = stepMetadata(values.get(exportAs ?? name)) ?? {}
    return declarativeValues === undefined ? [] : [[name, declarativeValues]]
  })
  expect(Object.fromEntries(asked)).toMatchObject({
    lock: { resource: null },
    milestone: { ordinal: null },
    node: { label: '' },
    s3Upload: { pathStyleAccessEnabled: false, payloadSigningEnabled: false },
  })
})

it.each(catalogue.symbols.map((symbol) => [`${symbol.describes}.${symbol.name}`, symbol] as const))(
  'the symbol %s gives a describable',
  (_, symbol) => {
    const family = catalogue.families.find(({ name }) => name === symbol.describes)
    const name = symbol.exportAs ?? symbol.name
    const holder = family?.group === undefined ? generated : values.get(family.group)
    const make: unknown = Reflect.get(Object(holder), name)
    if (typeof make !== 'function') throw new TypeError(`${name} is no function`)
    expect(symbolMetadata(make)).toEqual({ symbol: symbol.name, positional: symbol.positional })
    const describable: unknown = Reflect.apply(make, undefined, [{ option: 1 }])
    expect(isDescribable(describable)).toBe(true)
    expect(describable).toEqual({ symbol: symbol.name, arguments: { option: 1 } })
  },
)

it('keeps a sole unnamed argument of a symbol apart from named ones', () => {
  expect(generated.buildSelectors.specific('42')).toEqual({ symbol: 'specific', arguments: { '': '42' } })
  expect(generated.buildSelectors.lastSuccessful()).toEqual({ symbol: 'lastSuccessful', arguments: {} })
})
