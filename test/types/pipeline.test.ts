import { expectTypeOf, it } from 'vitest'
import {
  credentials,
  docker,
  echo,
  kubernetes,
  logRotator,
  parameters,
  pipeline,
  type Pipeline,
  type Pod,
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
  'types params and env by what the pipeline declares',
  asJenkins(() => {
    const built = pipeline({
      agent: 'any',
      parameters: {
        TAG: parameters.string({ defaultValue: 'latest', trim: true }),
        NOTES: parameters.text(),
        PUSH: parameters.booleanParam({ defaultValue: true }),
        TARGET: parameters.choice(['dev', 'prod'], { description: 'Where to.' }),
        PIN: parameters.password(),
      },
      environment: {
        GOOS: 'linux',
        COUNT: 3,
        VERBOSE: true,
        PLACE: () => 'x',
        TOKEN: credentials('token'),
        KEY: credentials.sshUserPrivateKey('key'),
        REGISTRY: credentials.usernamePassword('registry'),
      },
      stages: ({ params, env }) => {
        expectTypeOf(params.TAG).toEqualTypeOf<string>()
        expectTypeOf(params.NOTES).toEqualTypeOf<string>()
        expectTypeOf(params.PUSH).toEqualTypeOf<boolean>()
        expectTypeOf(params.TARGET).toEqualTypeOf<'dev' | 'prod'>()
        expectTypeOf(params.PIN).toEqualTypeOf<Secret>()
        // @ts-expect-error misspelt
        expectTypeOf(params.TAGG)
        expectTypeOf(env.GOOS).toEqualTypeOf<string>()
        expectTypeOf(env.COUNT).toEqualTypeOf<string>()
        expectTypeOf(env.TARGET).toEqualTypeOf<string>()
        expectTypeOf(env.BUILD_NUMBER).toEqualTypeOf<string>()
        expectTypeOf(env.BRANCH_NAME).toEqualTypeOf<string | undefined>()
        expectTypeOf(env.TOKEN).toEqualTypeOf<Secret>()
        expectTypeOf(env.KEY).toEqualTypeOf<string>()
        expectTypeOf(env.KEY_USR).toEqualTypeOf<string>()
        expectTypeOf(env.REGISTRY_PSW).toEqualTypeOf<Secret>()
        // @ts-expect-error misspelt
        expectTypeOf(env.GOSO)
        // @ts-expect-error a secret text has no user name
        expectTypeOf(env.TOKEN_USR)
        return stages
      },
      post: ({ params }) => ({
        failure() {
          echo(params.TARGET)
        },
      }),
    })
    expectTypeOf(built).toEqualTypeOf<Pipeline>()
  }),
)

it(
  'has no parameters where none are declared',
  asJenkins(() => {
    pipeline({
      agent: 'any',
      stages: ({ params }) => {
        // @ts-expect-error no parameters
        expectTypeOf(params.TAG)
        return stages
      },
    })
  }),
)

it(
  'keeps a secret out of texts',
  asJenkins(() => {
    pipeline({
      agent: 'any',
      environment: { TOKEN: credentials('token') },
      stages: ({ env }) => [
        stage('A', {
          steps() {
            // @ts-expect-error a step's text
            echo(env.TOKEN)
            // @ts-expect-error interpolation
            echo(`token ${env.TOKEN}`)
            // @ts-expect-error concatenation
            echo('token ' + env.TOKEN)
          },
        }),
      ],
    })
  }),
)

it(
  'demands agent and stages and refuses what it does not know',
  asJenkins(() => {
    // @ts-expect-error no agent
    pipeline({ stages })
    // @ts-expect-error no stages
    pipeline({ agent: 'any' })
    // @ts-expect-error option
    pipeline({ agent: 'any', stages, option: { timestamps: true } })
    // @ts-expect-error sucess
    pipeline({ agent: 'any', stages, post: { sucess() {} } })
    // @ts-expect-error not a stage
    pipeline({ agent: 'any', stages: ['A'] })
    // @ts-expect-error a promise of stages
    pipeline({ agent: 'any', stages: async () => stages })
    // @ts-expect-error no list
    pipeline({ agent: 'any', stages, environment: { LIST: ['a'] } })
    // @ts-expect-error a plain value is no parameter
    pipeline({ agent: 'any', stages, parameters: { TAG: 'latest' } })
    // @ts-expect-error the default is a string
    pipeline({ agent: 'any', stages, parameters: { TAG: parameters.string({ defaultValue: 1 }) } })
    // @ts-expect-error no such trigger
    pipeline({ agent: 'any', stages, triggers: { crom: '@daily' } })
  }),
)

it(
  'takes the options of a pipeline',
  asJenkins(() => {
    pipeline({
      agent: 'any',
      options: {
        buildDiscarder: logRotator({ numToKeepStr: '10' }),
        disableConcurrentBuilds: { abortPrevious: true },
        timeout: 30,
        retry: 2,
      },
      stages,
    })
    // @ts-expect-error no build discarder
    pipeline({ agent: 'any', stages, options: { buildDiscarder: { numToKeepStr: '10' } } })
  }),
)

it(
  'types the pod as Kubernetes does, with numbers among the arguments',
  asJenkins(() => {
    const pod: Pod = {
      spec: { containers: [{ name: 'go', image: 'golang:1.23', command: ['sleep'], args: [99] }] },
    }
    kubernetes({ pod })
    kubernetes({ yaml: 'kind: Pod' })
    // @ts-expect-error misspelt
    kubernetes({ pod: { spec: { containers: [{ name: 'go', imagee: 'golang:1.23' }] } } })
    // @ts-expect-error two pods
    kubernetes({ pod, yaml: 'kind: Pod' })
    // @ts-expect-error no image
    docker({ args: '-v /a:/b' })
  }),
)
