import { expectTypeOf, it } from 'vitest'
import {
  type AgentDefinition,
  type Condition,
  credentials,
  customAgent,
  customCondition,
  customOption,
  customParameter,
  customStep,
  customSymbol,
  customTrigger,
  echo,
  groovy,
  kubernetes,
  label,
  type ParameterDefinition,
  parameters,
  pipeline,
  type RawGroovy,
  type Secret,
  stage,
} from 'jenkins-ts'
import { asJenkins } from './as-jenkins.ts'

const stages = [
  stage('A', {
    steps() {
      echo('a')
    },
  }),
]

it(
  'types params and env in every section that is a function',
  asJenkins(() => {
    pipeline({
      parameters: {
        NODE: parameters.choice(['linux', 'mac']),
        PIN: parameters.password(),
        LOGIN: parameters.credentials(),
        UPLOAD: parameters.file(),
      },
      agent: ({ params }) => {
        expectTypeOf(params.NODE).toEqualTypeOf<'linux' | 'mac'>()
        // @ts-expect-error not declared
        expectTypeOf(params.TAG)
        return label(() => params.NODE)
      },
      options: ({ params }) => ({ lock: () => params.NODE }),
      triggers: ({ env }) => {
        expectTypeOf(env.BRANCH_NAME).toEqualTypeOf<string | undefined>()
        return { cron: () => env.BRANCH_NAME ?? '' }
      },
      environment: ({ params }) => ({ TARGET: () => params.NODE, REGISTRY: credentials('registry') }),
      stages: ({ params, env }) => {
        expectTypeOf(params.LOGIN).toEqualTypeOf<string>()
        expectTypeOf(params.UPLOAD).toEqualTypeOf<undefined>()
        expectTypeOf(env.PIN).toEqualTypeOf<Secret>()
        expectTypeOf(env.TARGET).toEqualTypeOf<string>()
        expectTypeOf(env.REGISTRY).toEqualTypeOf<Secret>()
        // @ts-expect-error not declared
        expectTypeOf(env.TAG)
        return stages
      },
    })
    // @ts-expect-error an async function gives no agent
    pipeline({ agent: async () => label('linux'), stages })
  }),
)

it(
  'types what plugins add as it is declared',
  asJenkins(() => {
    const quiet = customOption('quiet')
    const notifyOn = customOption<readonly string[]>('notifyOn')
    const gitea = customTrigger<{ events?: string[] } | undefined>('gitea')
    const gitParameter = customParameter<'main' | 'dev', { type: string }>('gitParameter')
    const ecs = customAgent<{ cluster: string }>('ecs')
    const changed = customCondition<string>('changed')
    const retain = customSymbol<{ days: number }>('retain')
    expectTypeOf(gitParameter({ type: 'x' })).toEqualTypeOf<ParameterDefinition<'main' | 'dev'>>()
    expectTypeOf(ecs({ cluster: 'x' })).toEqualTypeOf<AgentDefinition>()
    expectTypeOf(changed('x')).toEqualTypeOf<Condition>()
    pipeline({
      agent: ecs({ cluster: 'x' }),
      options: { timestamps: true, ...quiet(), ...notifyOn(['failure']) },
      triggers: { ...gitea(), ...gitea({ events: [] }) },
      parameters: { REVISION: gitParameter({ type: 'x' }) },
      stages: ({ params }) => {
        expectTypeOf(params.REVISION).toEqualTypeOf<'main' | 'dev'>()
        return stages
      },
    })
    const deployApp = customStep<(options: { target: string }) => void>('deployApp')
    deployApp({ target: 'dev' })
    // @ts-expect-error misspelt
    deployApp({ tarket: 'dev' })
    // @ts-expect-error takes nothing
    quiet(1)
    // @ts-expect-error takes texts
    notifyOn([1])
    // @ts-expect-error takes something
    notifyOn()
    // @ts-expect-error misspelt
    ecs({ custer: 'x' })
    // @ts-expect-error misspelt
    retain({ dais: 5 })
  }),
)

it('types Groovy as its user says', () => {
  expectTypeOf(groovy`1 + 1`).toEqualTypeOf<RawGroovy>()
  expectTypeOf(groovy<number>`1 + 1`).toEqualTypeOf<number>()
  stage('A', { agent: label(groovy`NODE`), when: groovy`branch 'main'`, steps() {} })
  pipeline({ agent: groovy`ecs { cluster 'x' }`, options: groovy`quiet()`, stages })
  // @ts-expect-error stages are not Groovy
  pipeline({ agent: 'any', stages: groovy`stage('A') { }` })
})

it(
  'knows the installations of the pipeline in the step tool',
  asJenkins(() => {
    pipeline({
      agent: 'any',
      tools: { maven: 'maven-3.9', jdk: 'jdk-21' },
      stages: ({ tool }) => {
        expectTypeOf(tool('maven-3.9')).toEqualTypeOf<string>()
        tool({ name: 'jdk-21', type: 'jdk' })
        // @ts-expect-error no such installation
        tool('maven-3')
        return stages
      },
    })
    pipeline({
      agent: 'any',
      stages: ({ tool }) => {
        tool('whatever')
        return stages
      },
    })
    pipeline({
      agent: 'any',
      tools: { maven: () => 'maven-3.9' },
      stages: ({ tool }) => {
        tool('whatever')
        return stages
      },
    })
  }),
)

it(
  'knows the containers of the pod in the step container',
  asJenkins(() => {
    const containers = [
      { name: 'go', image: 'golang:1.25' },
      { name: 'node', image: 'node:22' },
    ] as const
    pipeline({
      agent: kubernetes({ pod: { spec: { containers } } }),
      stages: ({ container }) => {
        container('go', () => echo('a'))
        container({ name: 'jnlp', shell: '/bin/bash' }, () => echo('a'))
        // @ts-expect-error no such container
        container('nod', () => echo('a'))
        return stages
      },
    })
    pipeline({
      agent: kubernetes({ pod: { spec: { containers: [{ name: 'go', image: 'golang:1.25' }] } } }),
      stages: ({ container }) => {
        // @ts-expect-error no such container
        container('node', () => echo('a'))
        return stages
      },
    })
    pipeline({
      agent: kubernetes({ inheritFrom: 'base', pod: { spec: { containers } } }),
      stages: ({ container }) => {
        container('fromBase', () => echo('a'))
        return stages
      },
    })
    pipeline({
      agent: 'any',
      stages: ({ container }) => {
        container('whatever', () => echo('a'))
        return stages
      },
    })
  }),
)
