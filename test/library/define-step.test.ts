import { expect, expectTypeOf, it } from 'vitest'
import { defineStep, echo, z } from 'jenkins-ts'
import { type BuiltImage, gitCheckout, goTest, kanikoBuild, slackNotify } from 'jenkins-ts/library'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { record } from '../../dsl/runtime/recording-executor.ts'
import { StepOutsideJenkinsError } from '../../dsl/runtime/step-executor.ts'

const greet = defineStep(
  {
    name: 'greet',
    summary: 'Says hello.',
    params: z.object({ name: z.string(), greeting: z.string().default('Hello') }),
  },
  ({ name, greeting }) => {
    echo(`${greeting} ${name}`)
    return name.length
  },
)

it('runs its body, with defaults, where steps run', () => {
  const { value, steps } = record(() => greet({ name: 'you' }))
  expect(value).toBe(3)
  expect(steps.map(({ step, args }) => ({ step, args }))).toEqual([{ step: 'echo', args: ['Hello you'] }])
})

it.each([
  ['an unknown argument', { name: 'you', nmae: 'you' }, /nmae/],
  ['a missing argument', {}, /name/],
  ['a wrong type', { name: 5 }, /name/],
])('refuses %s there, as Jenkins does', (_what, args, message) => {
  const call = greet as (options: unknown) => unknown
  expect(String(record(() => call(args)).error)).toMatch(message)
})

it('cannot be called while the pipeline is built', () => {
  expect(() => greet({ name: 'you' })).toThrow(StepOutsideJenkinsError)
})

it('lets extra arguments through when its schema does', () => {
  const open = defineStep({ name: 'open', summary: 'Open.', params: z.looseObject({}) }, (options) => options)
  expect(record(() => open({ anything: 1 })).value).toEqual({ anything: 1 })
})

it('is known by its metadata', () => {
  expect(libraryStepMetadata(greet)?.definition.name).toBe('greet')
  expect(greet.name).toBe('greet')
  expect(libraryStepMetadata(echo)).toBe(undefined)
  expect(libraryStepMetadata(undefined)).toBe(undefined)
})

it('is typed by its schema', () => {
  expectTypeOf(greet).toEqualTypeOf<(options: { name: string; greeting?: string | undefined }) => number>()
  expectTypeOf(gitCheckout).toBeCallableWith()
  expectTypeOf(goTest).toBeCallableWith({ cover: true })
  expectTypeOf(kanikoBuild).returns.toEqualTypeOf<BuiltImage>()
  // @ts-expect-error the message is required
  expectTypeOf(slackNotify).toBeCallableWith({})
  // @ts-expect-error there is no such mode
  expectTypeOf(kanikoBuild).toBeCallableWith({ snapshotMode: 'quick' })
})

it.each(Object.entries({ gitCheckout, goTest, kanikoBuild, slackNotify }))(
  'shows an example of %s that its schema takes',
  (name, step) => {
    const example = libraryStepMetadata(step)?.definition.example ?? ''
    let given: unknown
    const run = new Function(name, 'env', example)
    run((options: unknown) => (given = options), { JOB_NAME: 'job' })
    expect(libraryStepMetadata(step)?.definition.params.safeParse(given)).toMatchObject({ success: true })
  },
)
