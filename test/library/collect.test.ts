import { expect, it } from 'vitest'
import * as dsl from '../../dsl/index.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import { evaluate } from '../../compiler/evaluate/evaluate.ts'
import { collectSteps } from '../../compiler/library/collect.ts'
import { createProject } from '../../compiler/project.ts'
import { createMemoryHost } from '../support/memory-host.ts'

/** Collects the steps of a module and shows each finding with the source that it points at. */
function collect(source: string): { readonly names: string[]; readonly findings: string[] } {
  const text = `import { defineStep, echo, z } from 'jenkins-ts'\nconst params = z.object({})\n${source}`
  const host = createMemoryHost({ 'steps.ts': text })
  const diagnostics = new DiagnosticCollector()
  const project = createProject(host, ['/app/steps.ts'], { diagnostics })
  const modules = new Map([['jenkins-ts', dsl]])
  const evaluation = evaluate(project, '/app/steps.ts', { diagnostics, modules, expectPipeline: false })
  if (evaluation === undefined)
    throw new Error(diagnostics.diagnostics.map(({ message }) => message).join('\n'))
  const names = collectSteps(evaluation, diagnostics).map(({ name }) => name)
  const findings = diagnostics.diagnostics.map(({ code, message, place }) => {
    const where = typeof place === 'symbol' ? '' : text.slice(place.start, place.end).split('\n')[0]
    return `${code} at ${where}: ${message}`
  })
  return { names, findings }
}

it('collects exported steps and says what is wrong with others', () => {
  const { names, findings } = collect(`
const body = () => { echo('x') }
export const good = defineStep({ name: 'good', summary: 'Good.', params, example: 'good()' }, body)
export const hyphen = defineStep({ name: 'a-b', summary: 'Bad name.', params }, () => { echo('x') })
export const Capital = defineStep({ name: 'Capital', summary: 'Bad name.', params }, () => { echo('x') })
export const sh = defineStep({ name: 'sh', summary: 'Taken.', params }, () => { echo('x') })
export const env = defineStep({ name: 'env', summary: 'Taken.', params }, () => { echo('x') })
export const scmGit = defineStep({ name: 'scmGit', summary: 'Taken.', params }, () => { echo('x') })
export const each = defineStep({ name: 'each', summary: 'Taken.', params }, () => { echo('x') })
export const other = defineStep({ name: 'another', summary: 'Other name.', params }, () => { echo('x') })
export const foreign = defineStep({ name: 'foreign', summary: 'No source.', params }, String)
export const shown = defineStep({ name: 'shown', summary: 'Example.', params, example: 'if (x) shown()' }, () => { echo('x') })
const hidden = defineStep({ name: 'hidden', summary: 'Not exported.', params }, () => { echo('x') })
export const constant = 1
`)
  expect(names).toEqual(['good'])
  expect(findings).toMatchInlineSnapshot(`
    [
      "step-name-invalid at 'a-b': "a-b" cannot be the name of a step: Groovy could not call it.",
      "step-name-mismatch at 'a-b': The step "a-b" is exported under another name, "hyphen".",
      "step-name-invalid at 'Capital': "Capital" cannot be the name of a step: Groovy could not call it.",
      "step-name-taken at 'sh': The name "sh" belongs to a step of Jenkins.",
      "step-name-taken at 'env': The name "env" belongs to a global variable of Jenkins.",
      "step-name-taken at 'scmGit': The name "scmGit" belongs to a symbol of Jenkins.",
      "step-name-taken at 'each': The name "each" belongs to the scripts of Jenkins.",
      "step-name-mismatch at 'another': The step "another" is exported under another name, "other".",
      "step-body-unknown at defineStep({ name: 'foreign', summary: 'No source.', params }, String): The body of the step "foreign" is not a function of your sources.",
      "step-example-invalid at 'if (x) shown()': The example of the step "shown" cannot be shown in Groovy: it contains \`if (x) shown()\`.",
      "step-not-exported at defineStep({ name: 'hidden', summary: 'Not exported.', params }, () => { echo('x') }): The step "hidden" is defined but not exported.",
    ]
  `)
})

it('points at the parameter that Jenkins cannot check', () => {
  const { names, findings } = collect(`
export const greet = defineStep({
  name: 'greet',
  summary: 'Says hello.',
  params: z.object({
    refined: z.string().refine((value) => value !== ''),
    trimmed: z.string().trim(),
    transformed: z.string().transform((value) => value.length),
    coerced: z.coerce.number(),
    date: z.date(),
    url: z.url(),
    lookahead: z.string().regex(/a/u),
    above: z.number().gt(1),
    step: z.number().multipleOf(2),
    inner: z.object({ deep: z.array(z.bigint()) }),
    listed: z.array(z.string().optional()),
    keyed: z.record(z.enum(['a']), z.string()),
    renamed: z.record(z.string().trim(), z.string()),
    missing: z.literal(null),
    fallback: z.string().catch('x'),
  }).refine(() => true),
}, () => { echo('x') })
`)
  expect(names).toEqual([])
  expect(findings).toMatchInlineSnapshot(`
    [
      "step-parameter-unsupported at z.object({: Jenkins cannot check the parameters of the step "greet": a rule written as a function (refine, check) has no equal in Groovy.",
      "step-parameter-unsupported at refined: z.string().refine((value) => value !== ''): Jenkins cannot check the parameter "refined" of the step "greet": a rule written as a function (refine, check) has no equal in Groovy.",
      "step-parameter-unsupported at trimmed: z.string().trim(): Jenkins cannot check the parameter "trimmed" of the step "greet": a change of the value (trim, toLowerCase …) has no equal in Groovy.",
      "step-parameter-unsupported at transformed: z.string().transform((value) => value.length): Jenkins cannot check the parameter "transformed" of the step "greet": the schema z.pipe() has no equal in Groovy.",
      "step-parameter-unsupported at coerced: z.coerce.number(): Jenkins cannot check the parameter "coerced" of the step "greet": z.coerce has no equal in Groovy.",
      "step-parameter-unsupported at date: z.date(): Jenkins cannot check the parameter "date" of the step "greet": the schema z.date() has no equal in Groovy.",
      "step-parameter-unsupported at url: z.url(): Jenkins cannot check the parameter "url" of the step "greet": the format "url" has no equal in Groovy.",
      "step-parameter-unsupported at above: z.number().gt(1): Jenkins cannot check the parameter "above" of the step "greet": an exclusive bound (> 1) has no equal in Groovy.",
      "step-parameter-unsupported at step: z.number().multipleOf(2): Jenkins cannot check the parameter "step" of the step "greet": the rule "multiple_of" has no equal in Groovy.",
      "step-parameter-unsupported at deep: z.array(z.bigint()): Jenkins cannot check the parameter "inner.deep" of the step "greet": the schema z.bigint() has no equal in Groovy.",
      "step-parameter-unsupported at listed: z.array(z.string().optional()): Jenkins cannot check the parameter "listed" of the step "greet": z.optional() inside a list, record or union has no equal in Groovy.",
      "step-parameter-unsupported at keyed: z.record(z.enum(['a']), z.string()): Jenkins cannot check the parameter "keyed" of the step "greet": a record whose keys are not plain strings has no equal in Groovy.",
      "step-parameter-unsupported at renamed: z.record(z.string().trim(), z.string()): Jenkins cannot check the parameter "renamed" of the step "greet": a change of the value (trim, toLowerCase …) has no equal in Groovy.",
      "step-parameter-unsupported at missing: z.literal(null): Jenkins cannot check the parameter "missing" of the step "greet": the value null in a choice has no equal in Groovy.",
      "step-parameter-unsupported at fallback: z.string().catch('x'): Jenkins cannot check the parameter "fallback" of the step "greet": the schema z.catch() has no equal in Groovy.",
    ]
  `)
})

it('asks for a step in a module of steps', () => {
  expect(collect('export const constant = 1').findings).toEqual([
    'step-not-found at : "steps.ts" exports no step.',
  ])
})
