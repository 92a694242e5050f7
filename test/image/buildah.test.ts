import { buildah } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
import { expect, expectTypeOf, it } from 'vitest'
import { stringify } from 'yaml'
import { builderStep } from '../../dsl/image/builder.ts'
import type { Pod } from '../../dsl/pod.ts'

const go = { image: 'golang:1.25' }

it('brings buildah in a container of its own: root without privileges', () => {
  const builder = buildah({
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
        - name: buildah
          image: quay.io/buildah/stable:v1.43.1
          command:
            - sleep
          args:
            - infinity
          env:
            - name: REGISTRY_AUTH_FILE
              value: /run/registry-logins/config.json
          resources:
            limits:
              memory: 2Gi
          securityContext:
            runAsUser: 0
            runAsGroup: 0
            runAsNonRoot: false
          volumeMounts:
            - name: buildah-storage
              mountPath: /var/lib/containers
            - name: registry-push
              mountPath: /run/registry-logins
              readOnly: true
      volumes:
        - name: buildah-storage
          emptyDir: {}
        - name: registry-push
          secret:
            secretName: push
            items:
              - key: .dockerconfigjson
                path: config.json
    "
  `)
  expectTypeOf(pod).toEqualTypeOf<Pod<'go' | 'buildah'>>()
})

it('takes another name, image, isolation and storage', () => {
  const builder = buildah({
    container: 'image',
    image: 'registry.example.com/buildah@sha256:ab',
    isolation: 'oci',
    storageDriver: 'overlay',
    storageOptions: ['overlay.mount_program=/usr/bin/fuse-overlayfs'],
    storage: { persistentVolumeClaim: { claimName: 'images' } },
  })
  const { containers = [], volumes } = builder.pod().spec ?? {}
  expect(containers).toHaveLength(1)
  expect(containers[0]).toMatchObject({ name: 'image', image: 'registry.example.com/buildah@sha256:ab' })
  expect(containers[0]?.env).toBeUndefined()
  expect(volumes).toEqual([{ name: 'image-storage', persistentVolumeClaim: { claimName: 'images' } }])
  expect(builderStep(builder)).toEqual({
    name: 'buildahBuild',
    arguments: {
      container: 'image',
      isolation: 'oci',
      storageDriver: 'overlay',
      storageOptions: ['overlay.mount_program=/usr/bin/fuse-overlayfs'],
    },
  })
})

it('lets the pod say more of its container', () => {
  const securityContext = { seccompProfile: { type: 'Unconfined' } } as const
  const [container] = buildah().pod({ containers: { buildah: { securityContext } } }).spec?.containers ?? []
  expect(container?.securityContext).toEqual({
    runAsUser: 0,
    runAsGroup: 0,
    runAsNonRoot: false,
    seccompProfile: { type: 'Unconfined' },
  })
})

it('stands twice in a pod under two names', () => {
  const pod = buildah().pod(buildah({ container: 'second' }).pod())
  expect(pod.spec?.containers?.map(({ name }) => name)).toEqual(['second', 'buildah'])
  expect(pod.spec?.volumes?.map(({ name }) => name)).toEqual(['second-storage', 'buildah-storage'])
})

it('hands its logins and helpers to the step', () => {
  const login = { registry: 'docker.io', credentialsId: 'hub' }
  const helpers = { 'a.example.com': 'ecr-login' }
  expect(builderStep(buildah({ registryCredentials: login, credentialHelpers: helpers }))).toEqual({
    name: 'buildahBuild',
    arguments: { registryLogins: [login], credentialHelpers: helpers },
  })
})

it('refuses helpers beside a Secret', () => {
  expect(() =>
    buildah({ registryCredentials: { secret: 'a' }, credentialHelpers: { 'a.io': 'ecr-login' } }),
  ).toThrow('buildah takes credentialHelpers or a Secret, not both')
})

it('has the options alone that buildah can honour', () => {
  const builder = buildah()
  const destinations = ['a/b']
  // Types only: outside of a pipeline there is nothing to build with.
  const calls = [
    () =>
      imageBuild(builder, {
        destinations,
        platforms: ['linux/amd64', 'linux/arm64'],
        retries: 3,
        verbosity: 'debug',
        cacheTtl: '24h',
        squash: true,
      }),
    // @ts-expect-error The builder's settings say how RUN lines are kept apart.
    () => imageBuild(builder, { destinations, isolation: 'oci' }),
    // @ts-expect-error The builder's settings say where images are stored.
    () => imageBuild(builder, { destinations, storageDriver: 'overlay' }),
    // @ts-expect-error The builder's settings say who may push.
    () => imageBuild(builder, { destinations, registryLogins: [] }),
    // @ts-expect-error No such compression.
    () => imageBuild(builder, { destinations, compression: 'estargz' }),
    // @ts-expect-error kaniko's.
    () => imageBuild(builder, { destinations, snapshotMode: 'redo' }),
    // @ts-expect-error BuildKit's.
    () => imageBuild(builder, { destinations, cacheMode: 'min' }),
  ]
  expect(calls).toHaveLength(7)
  expectTypeOf(calls[0]).returns.toEqualTypeOf<{
    readonly digest: string
    readonly references: readonly string[]
  }>()
})
