import { dind, dockerEngine, dood } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
import { expect, expectTypeOf, it } from 'vitest'
import { stringify } from 'yaml'
import { compileProject } from '../../compiler/compile/compile-project.ts'
import type { Pod } from '../../dsl/pod.ts'
import { createMemoryHost } from '../support/memory-host.ts'

const acceptRisk = 'The nodes of this pool run nothing else.'
const go = { image: 'golang:1.25' }

it('brings the engine in a container of its own, reached through a socket that only the two have', () => {
  const builder = dind({
    acceptRisk,
    registryCredentials: { secret: 'push' },
    insecureRegistries: ['registry.test:5000', '10.0.0.0/8'],
    registryMirrors: ['mirror.test', 'http://mirror.test:5000'],
    engineFlags: ['--mtu=1400'],
    engineResources: { limits: { memory: '4Gi' } },
    resources: { limits: { memory: '256Mi' } },
  })
  expect(stringify(builder.pod({ containers: { go } }), { aliasDuplicateObjects: false }))
    .toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        annotations:
          jenkins-ts/accepted-risk.dind: The nodes of this pool run nothing else.
      spec:
        containers:
          - name: go
            image: golang:1.25
          - name: docker
            image: docker:29.8.2-cli
            command:
              - cat
            tty: true
            env:
              - name: DOCKER_HOST
                value: unix:///run/dind/docker.sock
              - name: DOCKER_CONFIG
                value: /docker-config
            resources:
              limits:
                memory: 256Mi
            volumeMounts:
              - name: dind-socket
                mountPath: /run/dind
              - name: registry-push
                mountPath: /docker-config
                readOnly: true
          - name: dind
            image: docker:29.8.2-dind
            args:
              - dockerd
              - --host=unix:///run/dind/docker.sock
              - --insecure-registry=registry.test:5000
              - --insecure-registry=10.0.0.0/8
              - --registry-mirror=https://mirror.test
              - --registry-mirror=http://mirror.test:5000
              - --mtu=1400
            securityContext:
              privileged: true
              runAsUser: 0
            resources:
              limits:
                memory: 4Gi
            volumeMounts:
              - name: dind-socket
                mountPath: /run/dind
              - name: dind-storage
                mountPath: /var/lib/docker
        volumes:
          - name: dind-socket
            emptyDir: {}
          - name: dind-storage
            emptyDir: {}
          - name: registry-push
            secret:
              secretName: push
              items:
                - key: .dockerconfigjson
                  path: config.json
      "
    `)
})

it('brings the socket of the node, for a user of the group that owns it', () => {
  const builder = dood({ acceptRisk, socket: '/run/docker.sock', user: 1000, group: 998, container: 'cli' })
  expect(stringify(builder.pod(), { aliasDuplicateObjects: false })).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Pod
    metadata:
      annotations:
        jenkins-ts/accepted-risk.cli: The nodes of this pool run nothing else.
    spec:
      containers:
        - name: cli
          image: docker:29.8.2-cli
          command:
            - cat
          tty: true
          securityContext:
            runAsUser: 1000
            runAsGroup: 998
          volumeMounts:
            - name: cli-socket
              mountPath: /var/run/docker.sock
      volumes:
        - name: cli-socket
          hostPath:
            path: /run/docker.sock
            type: Socket
    "
  `)
})

it('brings a container with the engine in its image', () => {
  const builder = dockerEngine({ acceptRisk, image: 'registry.example.com/ci/agent:3' })
  expect(stringify(builder.pod(), { aliasDuplicateObjects: false })).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Pod
    metadata:
      annotations:
        jenkins-ts/accepted-risk.docker: The nodes of this pool run nothing else.
    spec:
      containers:
        - name: docker
          image: registry.example.com/ci/agent:3
          command:
            - cat
          tty: true
          securityContext:
            privileged: true
            runAsUser: 0
          volumeMounts:
            - name: docker-storage
              mountPath: /var/lib/docker
      volumes:
        - name: docker-storage
          emptyDir: {}
    "
  `)
})

it('knows the names of the containers', () => {
  expectTypeOf(dind({ acceptRisk }).pod({ containers: { go } })).toEqualTypeOf<
    Pod<'docker' | 'dind' | 'go'>
  >()
  expectTypeOf(dind({ acceptRisk, container: 'a', engineContainer: 'b' }).pod()).toEqualTypeOf<
    Pod<'a' | 'b'>
  >()
  expectTypeOf(dood({ acceptRisk }).pod()).toEqualTypeOf<Pod<'docker'>>()
  expectTypeOf(dockerEngine({ acceptRisk, container: 'a' }).pod()).toEqualTypeOf<Pod<'a'>>()
})

it('asks for the reason of the risk', () => {
  // @ts-expect-error there is no reason
  expect(() => dind({})).toThrow("Say why that may be: dind({ acceptRisk: 'the reason' }).")
  // @ts-expect-error there is no reason
  expect(() => dood({})).toThrow("Say why that may be: dood({ acceptRisk: 'the reason' }).")
  // @ts-expect-error there is no reason
  expect(() => dockerEngine({})).toThrow("Say why that may be: dockerEngine({ acceptRisk: 'the reason' }).")
  expect(() => dockerEngine({ acceptRisk: ' ', container: false })).toThrow('Say why that may be')
})

it.each([
  ['a registry with a scheme', { insecureRegistries: ['http://registry.test'] }, 'which is neither a host'],
  ['a registry with a path', { insecureRegistries: ['registry.test/team'] }, 'which is neither a host'],
  ['a mirror with a path', { registryMirrors: ['mirror.test/hub'] }, 'which is no host'],
  ['a mirror with another scheme', { registryMirrors: ['ftp://mirror.test'] }, 'which is no host'],
])('refuses %s, with which dockerd would not start', (_what, settings, message) => {
  expect(() => dind({ acceptRisk, ...settings })).toThrow(message)
  expect(() => dockerEngine({ acceptRisk, ...settings })).toThrow(message)
})

it('refuses what a pod or a Secret cannot do', () => {
  const credentialHelpers = { 'registry.test': 'ecr-login' }
  const registryCredentials = { secret: 'push' }
  const both = { acceptRisk, registryCredentials, credentialHelpers }
  for (const make of [() => dind(both), () => dood(both), () => dockerEngine(both)]) {
    expect(make).toThrow('not both')
  }
  expect(() => dockerEngine({ acceptRisk, container: false }).pod()).toThrow('brings nothing into a pod')
  // @ts-expect-error a node has no Secrets
  dockerEngine({ acceptRisk, container: false, registryCredentials })
  // @ts-expect-error the node's engine is configured on the node
  dood({ acceptRisk, insecureRegistries: ['registry.test'] })
})

it('takes the options that docker can honour', () => {
  const builder = dind({ acceptRisk })
  const destinations = ['registry.test/app']
  // Types only: nothing is called.
  const calls = (): unknown[] => [
    imageBuild(builder, {
      destinations,
      platforms: ['linux/arm64'],
      secrets: [{ id: 'npm', src: '.npmrc' }],
    }),
    imageBuild(dood({ acceptRisk }), { destinations, keepImage: true, network: 'host', pull: true }),
    imageBuild(dockerEngine({ acceptRisk, container: false }), { destinations, cache: true, retries: 3 }),
    // @ts-expect-error the engine knows its registries
    imageBuild(builder, { destinations, insecureRegistries: ['registry.test'] }),
    // @ts-expect-error docker has no times to leave out
    imageBuild(builder, { destinations, reproducible: true }),
    // @ts-expect-error one platform
    imageBuild(builder, { destinations, platforms: ['linux/arm64', 'linux/amd64'] }),
    // @ts-expect-error a setting
    imageBuild(builder, { destinations, container: 'docker' }),
    // @ts-expect-error a setting
    imageBuild(builder, { destinations, engineFlags: ['--mtu=1400'] }),
    // @ts-expect-error docker has no such level
    imageBuild(builder, { destinations, verbosity: 'trace' }),
  ]
  expectTypeOf(calls).returns.toEqualTypeOf<unknown[]>()
})

it.each([
  [
    'dind',
    '',
    "dockerBuild container: 'docker', engineContainer: 'dind', destinations: ['registry.test/app']",
  ],
  ['dood', '', "dockerBuild container: 'docker', destinations: ['registry.test/app']"],
  [
    'dockerEngine',
    "engineFlags: ['--mtu=1400']",
    "dockerBuild( container: 'docker', startEngine: true, engineFlags: ['--mtu=1400'], destinations: ['registry.test/app'] )",
  ],
])('compiles a pipeline with %s to its step, without a warning', (builder, settings, call) => {
  const source = `import { kubernetes, pipeline, stage } from 'jenkins-ts'
import { ${builder} } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
const builder = ${builder}({ acceptRisk: 'why', ${settings} })
export default pipeline({
  agent: kubernetes({ pod: builder.pod() }),
  stages: [stage('Build', { steps() { imageBuild(builder, { destinations: ['registry.test/app'] }) } })],
})
`
  const { outputs, diagnostics } = compileProject(createMemoryHost({ 'pipeline.ts': source }), {})
  expect(diagnostics.map(({ code }) => code)).toEqual([])
  expect([...outputs.values()].join('\n').replaceAll(/\s+/g, ' ')).toContain(call)
})
