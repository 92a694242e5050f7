import { container, env, error, kubernetes, parameters, pipeline, stage, type PodContainer } from 'jenkins-ts'
import { kaniko } from 'jenkins-ts/image'
import { goTest, helmDeploy, imageBuild, slackNotify } from 'jenkins-ts/library'

const builder = kaniko({ registryCredentials: { secret: 'registry' } })
const repository = 'registry.example.com/team/greeter'

const idle = { command: ['sleep'], args: ['infinity'] } satisfies Partial<PodContainer>
const helm = { image: 'alpine/helm:3.19.0', ...idle }

/** Both deployments take the same image, by its digest: what was tried in staging is what goes live. */
const deploymentTo = (environment: 'staging' | 'production') => () => {
  container('helm', () => {
    helmDeploy({
      release: 'greeter',
      chart: './chart',
      namespace: `greeter-${environment}`,
      kubeconfigCredentialsId: `kubeconfig-${environment}`,
      values: { image: { repository, digest: env.IMAGE_DIGEST } },
      atomic: true,
    })
  })
}

export default pipeline({
  // Nobody's answer is waited for with an agent held: the stages bring their own.
  agent: 'none',
  parameters: {
    VERSION: parameters.string({ description: 'What to release, such as 1.4.0.', trim: true }),
  },
  options: { disableConcurrentBuilds: true, timeout: { time: 2, unit: 'DAYS' } },
  stages: ({ params }) => [
    // Without an agent: a wrong version is refused before there is a pod.
    stage('Version', {
      steps() {
        if (!/^\d+\.\d+\.\d+$/.test(params.VERSION)) {
          error(`"${params.VERSION}" is no version such as 1.4.0.`)
        }
      },
    }),
    stage('Build', {
      agent: kubernetes({
        defaultContainer: 'go',
        pod: builder.pod({ containers: { go: { image: 'golang:1.25', ...idle }, helm } }),
      }),
      stages: [
        stage('Test', {
          steps() {
            goTest({ cover: true })
          },
        }),
        stage('Image', {
          steps() {
            const { digest } = imageBuild(builder, {
              destinations: [`${repository}:${params.VERSION}`],
              buildArgs: { VERSION: params.VERSION },
              labels: { 'org.opencontainers.image.version': params.VERSION },
              reproducible: true,
            })
            // The stages share it through the environment.
            env.IMAGE_DIGEST = digest
          },
        }),
        stage('Staging', {
          steps: deploymentTo('staging'),
        }),
      ],
    }),
    stage('Approval', {
      input: {
        message: 'Does staging look right?',
        ok: 'Release',
        submitter: 'release-managers',
        submitterParameter: 'APPROVED_BY',
      },
      options: { timeout: { time: 1, unit: 'DAYS' } },
      steps() {
        const who = env.APPROVED_BY ?? 'somebody'
        slackNotify({ message: `Version ${params.VERSION} was approved by ${who}`, status: 'started' })
      },
    }),
    stage('Production', {
      agent: kubernetes({
        defaultContainer: 'helm',
        pod: { spec: { containers: [{ name: 'helm', ...helm }] } },
      }),
      steps: deploymentTo('production'),
    }),
  ],
  post: ({ params }) => ({
    success() {
      slackNotify({ message: `Version ${params.VERSION} is live` })
    },
    failure() {
      slackNotify({ message: `The release of ${params.VERSION} failed`, mentionOnFailure: ['here'] })
    },
  }),
})
