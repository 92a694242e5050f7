import { kubernetes, pipeline, stage } from 'jenkins-ts'
import { gitCheckout, goTest, kanikoBuild, slackNotify } from 'jenkins-ts/library'

/** The three stages announce their end alike, so the post block is made by a function: it runs while compiling. */
const announce = (what: string) => ({
  success() {
    slackNotify({ message: `${what} succeeded`, status: 'success' })
  },
  failure() {
    slackNotify({ message: `${what} failed`, status: 'failure' })
  },
})

export default pipeline({
  agent: kubernetes({
    defaultContainer: 'go',
    pod: {
      apiVersion: 'v1',
      kind: 'Pod',
      spec: {
        containers: [
          { name: 'go', image: 'golang:1.25', command: ['sleep'], args: ['infinity'] },
          {
            name: 'kaniko',
            // The maintained fork; the debug image has the shell that Jenkins needs.
            image: 'martizih/kaniko:v1.27.6-debug',
            command: ['/busybox/cat'],
            tty: true,
            volumeMounts: [{ name: 'registry-login', mountPath: '/kaniko/.docker', readOnly: true }],
          },
        ],
        volumes: [
          {
            name: 'registry-login',
            // kubectl create secret docker-registry dockerhub --docker-username=… --docker-password=…
            secret: {
              secretName: 'dockerhub',
              items: [{ key: '.dockerconfigjson', path: 'config.json' }],
            },
          },
        ],
      },
    },
  }),
  environment: {
    GO111MODULE: 'on',
    CGO_ENABLED: '0',
  },
  stages: [
    stage('Checkout', {
      steps() {
        gitCheckout({ url: 'https://github.com/choigonyok/techlog', credentialsId: 'github' })
      },
      post: announce('Checkout'),
    }),
    stage('Test', {
      steps() {
        goTest({ cover: true })
      },
      post: announce('Test'),
    }),
    stage('Build', {
      steps() {
        kanikoBuild({
          dockerfile: 'build/Dockerfile.dev',
          destinations: ['achoistic98/test333:latest'],
          cache: true,
        })
      },
      post: announce('Image build and push'),
    }),
  ],
})
