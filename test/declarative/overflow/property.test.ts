import { expect, expectTypeOf, it } from 'vitest'
import { echo, pipeline, type PipelineSections, stage } from 'jenkins-ts'
import { compileModules } from '../../support/compile-pipeline.ts'

const stages = [
  stage('A', {
    steps() {
      echo('a')
    },
  }),
]

it('takes one form of overflow', () => {
  expectTypeOf<PipelineSections['overflow']>().toEqualTypeOf<'scripted' | undefined>()
  expect(pipeline({ agent: 'any', overflow: 'scripted', stages }).sections.overflow).toBe('scripted')
  // @ts-expect-error: no such form
  pipeline({ agent: 'any', overflow: 'split', stages })
})

it('reports another form to those who do not check types', () => {
  const source = `
    import { echo, pipeline, stage } from 'jenkins-ts'
    export default pipeline({ agent: 'any', overflow: 'split', stages: [stage('A', { steps() { echo('a') } })] })`
  const [compiled] = compileModules({ pipeline: source }, { check: false })
  const { diagnostics } = compiled?.exports.get('default') ?? {}
  expect(diagnostics?.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'wrong-type: "overflow" must be one of "scripted", but is "split".',
  ])
})
