import { expectTypeOf, it } from 'vitest'
import {
  branch,
  credentials,
  echo,
  label,
  logRotator,
  parameters,
  type Secret,
  sh,
  stage,
  type Stage,
  when,
} from 'jenkins-ts'
import { asJenkins } from './as-jenkins.ts'

const steps = (): void => {}

const leaf = stage('Leaf', {
  steps() {
    echo('leaf')
  },
})

it(
  'takes exactly one body',
  asJenkins(() => {
    expectTypeOf(leaf).toEqualTypeOf<Stage>()
    stage('Sequence', { stages: [leaf], agent: 'any', tools: { go: 'go1.23' } })
    stage('Branches', { parallel: [leaf], failFast: true })
    // @ts-expect-error no body
    stage('None', { agent: 'any' })
    // @ts-expect-error no sections
    stage('None')
    // @ts-expect-error two bodies
    stage('Two', { steps() {}, parallel: [leaf] })
    // @ts-expect-error two bodies
    stage('Two', { stages: [leaf], parallel: [leaf] })
    // @ts-expect-error an undefined body is none
    stage('None', { steps: undefined })
  }),
)

it(
  'takes a function as steps, not the result of a step',
  asJenkins(() => {
    stage('Build', { steps: () => sh('make') })
    // @ts-expect-error the step was called
    stage('Build', { steps: sh('make') })
    // @ts-expect-error a command alone
    stage('Build', { steps: 'make' })
  }),
)

it(
  'knows which sections go with which body',
  asJenkins(() => {
    // @ts-expect-error failFast is a switch
    stage('Build', { failFast: 'yes', parallel: [leaf] })
    // @ts-expect-error an agent goes to the branches
    stage('Branches', { agent: 'any', parallel: [leaf] })
    // @ts-expect-error tools go to the branches
    stage('Branches', { tools: { go: 'go1.23' }, parallel: [leaf] })
  }),
)

it(
  'refuses misspelt sections, options and conditions',
  asJenkins(() => {
    // @ts-expect-error postt
    stage('Build', { steps() {}, postt: {} })
    // @ts-expect-error sucess
    stage('Build', { steps() {}, post: { sucess() {} } })
    // @ts-expect-error timeStamps
    stage('Build', { steps() {}, options: { timeStamps: true } })
    // @ts-expect-error an option of the pipeline
    stage('Build', { steps() {}, options: { buildDiscarder: logRotator({ numToKeepStr: '5' }) } })
    // @ts-expect-error HOUR
    stage('Build', { steps() {}, options: { timeout: { time: 1, unit: 'HOUR' } } })
    // @ts-expect-error the time is a number
    stage('Build', { steps() {}, options: { timeout: '1' } })
  }),
)

it(
  'takes conditions and functions as when',
  asJenkins(() => {
    stage('A', { when: branch('main'), steps })
    stage('A', { when: () => true, steps })
    stage('A', { when: [branch('main'), when.not(when.changeRequest({ target: 'main' }))], steps })
    stage('A', { when: { beforeAgent: true, condition: when.allOf(when.buildingTag(), () => true) }, steps })
    stage('A', { when: when.branch({ pattern: 'release-.*', comparator: 'REGEXP' }), steps })
    // @ts-expect-error a value is no condition
    stage('A', { when: true, steps })
    // @ts-expect-error a branch is named through branch()
    stage('A', { when: 'main', steps })
    // @ts-expect-error the flags need a condition
    stage('A', { when: { beforeAgent: true }, steps })
    // @ts-expect-error not holds one condition
    when.not(branch('main'), branch('dev'))
    // @ts-expect-error no such comparator
    when.branch({ pattern: 'main', comparator: 'REGEX' })
  }),
)

it(
  'takes a label with what there is to say about it',
  asJenkins(() => {
    stage('A', { agent: label('linux', { customWorkspace: '/build' }), steps() {} })
    // @ts-expect-error a label alone is no agent
    stage('A', { agent: 'linux', steps() {} })
  }),
)

it(
  'types env in the functions of a stage by what the stage declares before',
  asJenkins(() => {
    stage('Push', {
      environment: { LEVEL: 3, LOGIN: credentials.usernamePassword('registry') },
      input: {
        message: 'Go on?',
        submitterParameter: 'APPROVER',
        parameters: { REASON: parameters.string(), PIN: parameters.password() },
      },
      steps({ env }) {
        expectTypeOf(env.LEVEL).toEqualTypeOf<string>()
        expectTypeOf(env.LOGIN_PSW).toEqualTypeOf<Secret>()
        expectTypeOf(env.REASON).toEqualTypeOf<string>()
        expectTypeOf(env.PIN).toEqualTypeOf<Secret>()
        expectTypeOf(env.APPROVER).toEqualTypeOf<string>()
        expectTypeOf(env.JOB_NAME).toEqualTypeOf<string>()
        // @ts-expect-error not declared
        expectTypeOf(env.LEVELS)
      },
      post: ({ env }) => ({
        always() {
          expectTypeOf(env.LEVEL).toEqualTypeOf<string>()
          // @ts-expect-error not declared
          expectTypeOf(env.OTHER)
        },
      }),
    })
    stage('Around', {
      environment: { LEVEL: 3 },
      stages: ({ env }) => {
        expectTypeOf(env.LEVEL).toEqualTypeOf<string>()
        return [leaf]
      },
    })
    stage('Branches', {
      environment: { LEVEL: 3 },
      parallel: ({ env }) => {
        expectTypeOf(env.LEVEL).toEqualTypeOf<string>()
        return [leaf]
      },
    })
    stage('Plain', {
      // @ts-expect-error the environment of a stage is not there yet
      when: ({ env }) => env.LEVEL === '3',
      environment: { LEVEL: 3 },
      steps({ env }) {
        // @ts-expect-error not declared
        expectTypeOf(env.OTHER)
      },
    })
  }),
)
