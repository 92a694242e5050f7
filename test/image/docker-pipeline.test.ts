import { dind, dockerEngine, dockerPipeline, dood, kaniko } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
import { expect, expectTypeOf, it } from 'vitest'
import { builderStep } from '../../dsl/image/builder.ts'
import type { Pod } from '../../dsl/pod.ts'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'

const acceptRisk = 'The nodes of this pool run nothing else.'
const go = { image: 'golang:1.25' }
const login = { registry: 'registry.example.com', credentialsId: 'registry' }

it.each([
  ['dind', dind({ acceptRisk, registryCredentials: login })],
  ['dood', dood({ acceptRisk, container: 'tools' as 'docker' })],
  ['dockerEngine', dockerEngine({ acceptRisk, engineTimeout: 90 })],
])('builds with the pod and the settings of %s', (_name, engine) => {
  const builder = dockerPipeline({ engine })
  expect(builder.pod({ containers: { go } })).toEqual(engine.pod({ containers: { go } }))
  expect(builderStep(builder)).toEqual({
    name: 'dockerPipelineBuild',
    arguments: builderStep(engine)?.arguments,
  })
  expect(builder.name).toBe('dockerPipeline')
})

it('builds where it is called, such as on a node that has docker', () => {
  const builder = dockerPipeline({
    acceptRisk,
    registryCredentials: [login],
    tool: 'docker-28',
    server: { uri: 'tcp://docker.example.com:2376', credentialsId: 'certificate' },
    engineTimeout: 5,
  })
  expect(builderStep(builder)).toEqual({
    name: 'dockerPipelineBuild',
    arguments: {
      acceptRisk,
      tool: 'docker-28',
      server: 'tcp://docker.example.com:2376',
      serverCredentialsId: 'certificate',
      engineTimeout: 5,
      registryLogins: [login],
    },
  })
  expect(() => builder.pod()).toThrow('builds where it is called and brings nothing into a pod')
})

it('builds in a container of the pod that has docker, and says there why it may', () => {
  const builder = dockerPipeline({ acceptRisk, container: 'tools' })
  const pod = builder.pod({ containers: { tools: { image: 'registry.example.com/ci/tools:3' } } })
  expect(pod).toEqual({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { annotations: { 'jenkins-ts/accepted-risk.tools': acceptRisk } },
    spec: { containers: [{ name: 'tools', image: 'registry.example.com/ci/tools:3' }] },
  })
  expect(builderStep(builder)?.arguments).toEqual({ acceptRisk, container: 'tools' })
})

it('asks why the risk is taken, and for an engine that is one', () => {
  expect(() => dockerPipeline({ acceptRisk: ' ' })).toThrow("dockerPipeline({ acceptRisk: 'the reason' })")
  // @ts-expect-error The risk is taken knowingly.
  expect(() => dockerPipeline({})).toThrow(TypeError)
  // @ts-expect-error Kaniko has no engine.
  expect(() => dockerPipeline({ engine: kaniko() })).toThrow('what dind, dood or dockerEngine gave')
})

it('has the types of what it can honour', () => {
  const builder = dockerPipeline({ engine: dind({ acceptRisk }) })
  expectTypeOf(builder.pod({ containers: { go } })).toEqualTypeOf<Pod<'docker' | 'dind' | 'go'>>()
  const build = () => {
    imageBuild(builder, { destinations: ['example.com/app'], cache: false, retries: 2 })
    // @ts-expect-error There is no cache in a registry.
    imageBuild(builder, { destinations: ['example.com/app'], cache: true })
    // @ts-expect-error Layers have the engine's compression.
    imageBuild(builder, { destinations: ['example.com/app'], compression: 'zstd' })
    // @ts-expect-error One platform.
    imageBuild(builder, { destinations: ['example.com/app'], platforms: ['linux/amd64', 'linux/arm64'] })
    // @ts-expect-error The builder's settings name the container.
    imageBuild(builder, { destinations: ['example.com/app'], container: 'docker' })
    // @ts-expect-error The engine has the risk and the logins.
    dockerPipeline({ engine: dind({ acceptRisk }), registryCredentials: login })
    // @ts-expect-error A Secret is mounted into a container, and a node has none.
    dockerPipeline({ acceptRisk, registryCredentials: { secret: 'push' } })
  }
  expect(build).toBeTypeOf('function')
})

it('calls its own step in the Jenkinsfile', () => {
  const { default: jenkinsfile = '' } = compileJenkinsfiles(`
    import { label, pipeline, stage } from 'jenkins-ts'
    import { dockerPipeline } from 'jenkins-ts/image'
    import { imageBuild } from 'jenkins-ts/library'
    const builder = dockerPipeline({ acceptRisk: 'The machine builds images.', registryCredentials: { registry: 'docker.io', credentialsId: 'hub' } })
    export default pipeline({
      agent: label('docker'),
      stages: [stage('Image', { steps() { imageBuild(builder, { destinations: ['ada/app:1'] }) } })],
    })
  `)
  expect(jenkinsfile).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        label 'docker'
      }
      stages {
        stage('Image') {
          steps {
            dockerPipelineBuild(
              acceptRisk: 'The machine builds images.',
              registryLogins: [[registry: 'docker.io', credentialsId: 'hub']],
              destinations: ['ada/app:1']
            )
          }
        }
      }
    }
    "
  `)
})
