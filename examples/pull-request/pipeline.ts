import { currentBuild, env, kubernetes, pipeline, sh, stage, when } from 'jenkins-ts'
import { kaniko } from 'jenkins-ts/image'
import { goTest, imageBuild, slackNotify } from 'jenkins-ts/library'

const builder = kaniko()

/** For a multibranch project: every pull request is judged, and its image built without being pushed. */
export default pipeline({
  agent: kubernetes({
    defaultContainer: 'go',
    pod: builder.pod({
      containers: {
        go: {
          image: 'golang:1.25',
          command: ['sleep'],
          args: ['infinity'],
          resources: { requests: { cpu: '1', memory: '1Gi' } },
        },
      },
    }),
  }),
  options: {
    // A push to the branch of the pull request ends the build of what it replaces.
    disableConcurrentBuilds: { abortPrevious: true },
    timeout: { time: 30, unit: 'MINUTES' },
  },
  stages: [
    stage('Checks', {
      failFast: true,
      parallel: [
        stage('Format', {
          steps() {
            const unformatted = sh({ script: 'gofmt -l .', returnStdout: true }).trim()
            if (unformatted !== '') {
              throw new Error(`Run gofmt -w on: ${unformatted.split('\n').join(', ')}`)
            }
          },
        }),
        stage('Vet', {
          steps() {
            sh`go vet ./...`
          },
        }),
        stage('Test', {
          steps() {
            goTest({
              cover: true,
              coverage: { gates: [{ metric: 'LINE', baseline: 'MODIFIED_LINES', threshold: 80 }] },
            })
          },
        }),
      ],
    }),
    stage('Image', {
      when: when.changeRequest(),
      steps() {
        imageBuild(builder, {
          push: false,
          labels: {
            'org.opencontainers.image.revision': env.GIT_COMMIT ?? 'unknown',
            // Anyone who may open a pull request writes its title: it reaches the builder as one value, never as shell text.
            'org.opencontainers.image.title': env.CHANGE_TITLE ?? 'unknown',
          },
        })
      },
    }),
  ],
  post: {
    failure() {
      if (env.CHANGE_ID !== undefined) {
        slackNotify({
          message: `Pull request ${env.CHANGE_ID} by ${env.CHANGE_AUTHOR ?? 'unknown'} fails: ${currentBuild.absoluteUrl}`,
          channel: '#pull-requests',
        })
      }
    },
  },
})
