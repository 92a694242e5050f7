import { buildkit } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
import { expect, expectTypeOf, it } from 'vitest'
import { stringify } from 'yaml'
import { builderStep } from '../../dsl/image/builder.ts'
import { builderImages } from '../../dsl/image/images.ts'
import type { Pod } from '../../dsl/pod.ts'

const go = { image: 'golang:1.25' }

it('brings BuildKit in a container of its own, as a user that is not root', () => {
  const builder = buildkit({
    registryCredentials: { secret: 'push' },
    resources: { limits: { memory: '2Gi' } },
  })
  const pod = builder.pod({ containers: { go } })
  expect(stringify(pod, { aliasDuplicateObjects: false })).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Pod
    spec:
      containers:
        - name: go
          image: golang:1.25
        - name: buildkit
          image: moby/buildkit:v0.32.2-rootless
          command:
            - cat
          tty: true
          env:
            - name: HOME
              value: /home/user
            - name: XDG_RUNTIME_DIR
              value: /run/user/1000
            - name: BUILDKITD_FLAGS
              value: --oci-worker-no-process-sandbox
            - name: BUILDCTL_CONNECT_RETRIES_MAX
              value: "50"
            - name: DOCKER_CONFIG
              value: /home/user/.docker
          securityContext:
            runAsUser: 1000
            runAsGroup: 1000
            seccompProfile:
              type: Unconfined
            appArmorProfile:
              type: Unconfined
          resources:
            limits:
              memory: 2Gi
          volumeMounts:
            - name: buildkit-state
              mountPath: /home/user/.local/share/buildkit
            - name: registry-push
              mountPath: /home/user/.docker
              readOnly: true
      volumes:
        - name: buildkit-state
          emptyDir: {}
        - name: registry-push
          secret:
            secretName: push
            items:
              - key: .dockerconfigjson
                path: config.json
    "
  `)
  expectTypeOf(pod).toEqualTypeOf<Pod<'go' | 'buildkit'>>()
})

it('uses the rootless image of BuildKit', () => {
  expect(builderImages.buildkit).toMatch(/^moby\/buildkit:.*-rootless/)
})

it('takes another name, another image and other flags of buildkitd', () => {
  const builder = buildkit({
    container: 'image',
    image: 'registry.example.com/buildkit@sha256:ab',
    buildkitdFlags: ['--oci-worker-no-process-sandbox', '--oci-worker-snapshotter=native'],
  })
  const [container] = builder.pod().spec?.containers ?? []
  expect(container).toMatchObject({
    name: 'image',
    image: 'registry.example.com/buildkit@sha256:ab',
    volumeMounts: [{ name: 'image-state' }],
  })
  expect(container?.env).toContainEqual({
    name: 'BUILDKITD_FLAGS',
    value: '--oci-worker-no-process-sandbox --oci-worker-snapshotter=native',
  })
  expect(builderStep(builder)).toEqual({ name: 'buildkitBuild', arguments: { container: 'image' } })
})

it('stands twice in a pod under two names', () => {
  const pod = buildkit().pod(buildkit({ container: 'second' }).pod())
  expect(pod.spec?.containers?.map(({ name }) => name)).toEqual(['second', 'buildkit'])
  expect(pod.spec?.volumes?.map(({ name }) => name)).toEqual(['second-state', 'buildkit-state'])
})

it('hands its logins and helpers to the step', () => {
  const login = { registry: 'docker.io', credentialsId: 'hub' }
  const helpers = { 'a.example.com': 'ecr-login' }
  expect(builderStep(buildkit({ registryCredentials: login, credentialHelpers: helpers }))).toEqual({
    name: 'buildkitBuild',
    arguments: { registryLogins: [login], credentialHelpers: helpers },
  })
})

it.each([['--root /x'], ['--label=*'], [''], ['--a=[b]'], ['--a=b\\c'], ['--a\n']])(
  'refuses a flag that the script of BuildKit would divide: %j',
  (flag) => {
    expect(() => buildkit({ buildkitdFlags: [flag] })).toThrow(TypeError)
  },
)

it('refuses helpers beside a Secret', () => {
  expect(() =>
    buildkit({ registryCredentials: { secret: 'a' }, credentialHelpers: { 'a.io': 'ecr-login' } }),
  ).toThrow('buildkit takes credentialHelpers or a Secret, not both')
})

it('has the options alone that BuildKit can honour', () => {
  const builder = buildkit()
  const destinations = ['a/b']
  // Types only: outside of a pipeline there is nothing to build with.
  const calls = [
    () => imageBuild(builder, { destinations, platforms: ['linux/amd64', 'linux/arm64'], cacheMode: 'min' }),
    // @ts-expect-error BuildKit tries as often as it finds right.
    () => imageBuild(builder, { destinations, retries: 3 }),
    // @ts-expect-error Its log has one form.
    () => imageBuild(builder, { destinations, verbosity: 'debug' }),
    // @ts-expect-error The registry says how long its cache is kept.
    () => imageBuild(builder, { destinations, cacheTtl: '24h' }),
    // @ts-expect-error The values would stand in its log.
    () => imageBuild(builder, { destinations, buildArgsFromEnvironment: ['TOKEN'] }),
    // @ts-expect-error The builder's settings say who may push.
    () => imageBuild(builder, { destinations, registryLogins: [] }),
    // @ts-expect-error No such compression.
    () => imageBuild(builder, { destinations, compression: 'estargz' }),
    // @ts-expect-error kaniko's.
    () => imageBuild(builder, { destinations, snapshotMode: 'redo' }),
  ]
  expect(calls).toHaveLength(8)
  expectTypeOf(calls[0]).returns.toEqualTypeOf<{
    readonly digest: string
    readonly references: readonly string[]
  }>()
})
