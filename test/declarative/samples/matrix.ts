// oxlint-disable no-unused-expressions -- a template is a statement here
import { echo, env, label, parameters, pipeline, sh, stage, when } from 'jenkins-ts'

const a = stage('A', {
  steps() {
    echo('a')
  },
})

export const axesAlone = pipeline({
  agent: 'any',
  stages: [stage('Test', { matrix: { axes: { OS: ['linux', 'windows'] }, stages: [a] } })],
})

export const everySection = pipeline({
  agent: 'none',
  stages: [
    stage('Test', {
      when: when.branch('main'),
      options: { timeout: { time: 1, unit: 'HOURS' } },
      environment: { AROUND: 'all' },
      failFast: true,
      // the cells
      matrix: {
        axes: {
          OS: ['linux', 'mac', 'windows'], // platforms
          LEVEL: [1, 2, -3],
          ON: [true, false],
        },
        environment: ({ env: cell }) => ({ FLAG: () => `-O${cell.LEVEL}` }),
        post: ({ env: cell }) => ({
          always() {
            echo(`${cell.OS} is done`)
          },
        }),
        stages: ({ env: cell }) => [
          stage('Build', {
            steps() {
              sh`make OS=${cell.OS} FLAG=${cell.FLAG}`
            },
          }),
          a,
        ],
        tools: ({ env: cell }) => ({ go: () => `go-${cell.OS}` }),
        input: { message: 'Go on?', parameters: { WHY: parameters.string() } },
        options: { retry: 2 },
        when: { beforeAgent: true, condition: () => env.OS !== 'mac' },
        agent: ({ env: cell }) => label(() => `${cell.OS}-agent`),
        excludes: [
          // never together
          { OS: 'mac', LEVEL: [1, 2] },
          { OS: { notValues: ['linux', 'mac'] }, ON: false },
        ],
      },
      post: {
        failure() {
          echo('bad')
        },
      },
    }),
  ],
})
