import { expectTypeOf, it } from 'vitest'
import { credentials, echo, label, type Secret, stage } from 'jenkins-ts'
import { asJenkins } from './as-jenkins.ts'

const leaf = stage('Leaf', {
  steps() {
    echo('leaf')
  },
})

it(
  'types the axes in env, as unions of their values',
  asJenkins(() => {
    stage('Test', {
      matrix: {
        axes: { OS: ['linux', 'windows'], LEVEL: [1, 2], DEBUG: [true, false] },
        agent: ({ env }) => {
          expectTypeOf(env.OS).toEqualTypeOf<'linux' | 'windows'>()
          return label(() => env.OS)
        },
        environment: ({ env }) => {
          expectTypeOf(env.LEVEL).toEqualTypeOf<'1' | '2'>()
          return { FLAG: () => `-O${env.LEVEL}`, LOGIN: credentials.usernamePassword('login') }
        },
        stages: ({ env }) => {
          expectTypeOf(env.DEBUG).toEqualTypeOf<'true' | 'false'>()
          expectTypeOf(env.FLAG).toEqualTypeOf<string>()
          expectTypeOf(env.LOGIN_PSW).toEqualTypeOf<Secret>()
          expectTypeOf(env.BUILD_NUMBER).toEqualTypeOf<string>()
          // @ts-expect-error no such axis
          expectTypeOf(env.ARCH)
          return [leaf]
        },
        post: ({ env }) => ({
          always() {
            expectTypeOf(env.OS).toEqualTypeOf<'linux' | 'windows'>()
          },
        }),
      },
    })
  }),
)

it(
  'knows the axes and values that an exclude can name',
  asJenkins(() => {
    const axes = { OS: ['linux', 'windows'], LEVEL: [1, 2] } as const
    stage('Test', {
      matrix: { axes, excludes: [{ OS: 'linux', LEVEL: { notValues: [1] } }], stages: [leaf] },
    })
    // @ts-expect-error no such axis
    stage('Test', { matrix: { axes, excludes: [{ ARCH: 'x86' }], stages: [leaf] } })
    // @ts-expect-error no such value
    stage('Test', { matrix: { axes, excludes: [{ OS: 'mac' }], stages: [leaf] } })
    // @ts-expect-error misspelt
    stage('Test', { matrix: { axes, excludes: [{ OS: { notValue: ['linux'] } }], stages: [leaf] } })
  }),
)

it(
  'demands axes and stages, and takes only sections of a matrix',
  asJenkins(() => {
    // @ts-expect-error no axes
    stage('Test', { matrix: { stages: [leaf] } })
    // @ts-expect-error no stages
    stage('Test', { matrix: { axes: { OS: ['a'] } } })
    // @ts-expect-error an axis is a list
    stage('Test', { matrix: { axes: { OS: 'a' }, stages: [leaf] } })
    // @ts-expect-error steps stand in a stage of the matrix
    stage('Test', { matrix: { axes: { OS: ['a'] }, stages: [leaf], steps() {} } })
    // @ts-expect-error failFast stands beside the matrix
    stage('Test', { matrix: { axes: { OS: ['a'] }, stages: [leaf], failFast: true } })
    // @ts-expect-error two bodies
    stage('Test', { matrix: { axes: { OS: ['a'] }, stages: [leaf] }, steps() {} })
    // @ts-expect-error the agent belongs into the matrix
    stage('Test', { matrix: { axes: { OS: ['a'] }, stages: [leaf] }, agent: 'any' })
    stage('Test', { failFast: true, matrix: { axes: { OS: ['a'] }, stages: [leaf] } })
  }),
)
