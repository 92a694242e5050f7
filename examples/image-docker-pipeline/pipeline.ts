import { checkout, dir, echo, kubernetes, pipeline, scm, stage } from 'jenkins-ts'
import { dind, dockerPipeline } from 'jenkins-ts/image'
import { goTest, imageBuild } from 'jenkins-ts/library'

const builder = dockerPipeline({
  engine: dind({
    acceptRisk: 'The nodes of this pool build images and nothing else.',
    registryCredentials: { registry: 'registry.example.com', credentialsId: 'registry' },
  }),
})

export default pipeline({
  agent: kubernetes({
    defaultContainer: 'go',
    pod: builder.pod({
      containers: { go: { image: 'golang:1.25', command: ['sleep'], args: ['infinity'] } },
    }),
  }),
  // The stage checks out itself and keeps the commit.
  options: { skipDefaultCheckout: true },
  stages: [
    stage('Greeter', {
      steps() {
        const { GIT_COMMIT: revision = 'dev' } = checkout(scm)
        dir('examples/image-app', () => {
          goTest({ cover: true })
        })
        const { references } = imageBuild(builder, {
          context: 'examples/image-app',
          destinations: [`registry.example.com/team/greeter:${revision}`],
          buildArgs: { VERSION: revision },
          labels: { 'org.opencontainers.image.revision': revision },
        })
        echo(`Pushed ${references.join(', ')}`)
      },
    }),
  ],
})
