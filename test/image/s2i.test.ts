import { buildah, buildkit, dood, kaniko, s2i } from 'jenkins-ts/image'
import { imageBuild } from 'jenkins-ts/library'
import { expect, expectTypeOf, it } from 'vitest'
import { stringify } from 'yaml'
import { builderStep } from '../../dsl/image/builder.ts'
import type { Pod } from '../../dsl/pod.ts'
import { asJenkins } from '../types/as-jenkins.ts'

const go = { image: 'golang:1.25' }
const builderImage = 'registry.access.redhat.com/ubi9/go-toolset:1.25'

it('brings s2i in a container of its own, beside that of the builder behind it', () => {
  const builder = s2i({
    builderImage,
    using: kaniko({ registryCredentials: { secret: 'push' } }),
    resources: { limits: { memory: '1Gi' } },
  })
  const pod = builder.pod({ containers: { go } })
  expect(stringify(pod, { aliasDuplicateObjects: false })).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Pod
    spec:
      containers:
        - name: go
          image: golang:1.25
        - name: s2i
          image: quay.io/openshift-pipeline/s2i:nightly
          command:
            - sleep
          args:
            - infinity
          env:
            - name: HOME
              value: /tmp
          securityContext:
            runAsUser: 0
            runAsGroup: 0
            runAsNonRoot: false
          resources:
            limits:
              memory: 1Gi
        - name: kaniko
          image: martizih/kaniko:v1.27.6-debug
          command:
            - /busybox/cat
          tty: true
          volumeMounts:
            - name: registry-push
              mountPath: /kaniko/.docker
              readOnly: true
      volumes:
        - name: registry-push
          secret:
            secretName: push
            items:
              - key: .dockerconfigjson
                path: config.json
    "
  `)
  expectTypeOf(pod).toEqualTypeOf<Pod<'go' | 's2i' | 'kaniko'>>()
})

it.each([
  ['kaniko', s2i({ builderImage, using: kaniko() }).pod(), 0],
  ['buildah', s2i({ builderImage, using: buildah() }).pod(), 0],
  ['buildkit', s2i({ builderImage, using: buildkit() }).pod(), 1000],
])('runs as the user whose files %s can read', (_name, pod, user) => {
  const container = pod.spec?.containers?.find(({ name }) => name === 's2i')
  expect(container?.securityContext).toEqual({
    runAsUser: user,
    runAsGroup: user,
    runAsNonRoot: user !== 0,
  })
})

it('calls its step with the settings of both', () => {
  const using = buildkit({
    container: 'image',
    registryCredentials: { registry: 'registry.example.com', credentialsId: 'push' },
  })
  const builder = s2i({ builderImage, using, container: 'sources', image: 'registry.example.com/s2i:1.6.3' })
  expect(builderStep(builder)).toEqual({
    name: 's2iBuild',
    arguments: {
      builderImage,
      using: 'buildkit',
      s2iContainer: 'sources',
      container: 'image',
      registryLogins: [{ registry: 'registry.example.com', credentialsId: 'push' }],
    },
  })
  const pod = builder.pod()
  expectTypeOf(pod).toEqualTypeOf<Pod<'sources' | 'image'>>()
  expect(pod.spec?.containers?.map(({ name, image }) => [name, image])).toContainEqual([
    'sources',
    'registry.example.com/s2i:1.6.3',
  ])
})

it('takes no builder that works with a daemon', () => {
  // @ts-expect-error an engine of the node is no builder from a Dockerfile without a daemon
  const settings: Parameters<typeof s2i>[0] = { builderImage, using: dood({ acceptRisk: 'a test' }) }
  expect(() => s2i(settings)).toThrow('s2i takes kaniko(), buildah() or buildkit() as using')
  // @ts-expect-error another s2i neither
  expect(() => s2i({ builderImage, using: s2i({ builderImage, using: kaniko() }) })).toThrow(TypeError)
  // @ts-expect-error the builder image is needed
  asJenkins(() => s2i({ using: kaniko() }))
})

it('takes the options of the builder behind it, but for those about a Dockerfile', () => {
  const destinations = ['registry.example.com/team/app:1.0']
  const withKaniko = s2i({ builderImage, using: kaniko() })
  const withBuildkit = s2i({ builderImage, using: buildkit() })
  asJenkins(() => {
    imageBuild(withKaniko, {
      destinations,
      env: { A: 'b' },
      singleSnapshot: true,
      platforms: ['linux/arm64'],
    })
    imageBuild(withBuildkit, { destinations, context: 'app', contextDir: 'api', cacheMode: 'min' })
    // @ts-expect-error s2i writes the Dockerfile
    imageBuild(withKaniko, { destinations, dockerfile: 'Dockerfile' })
    // @ts-expect-error it has no ARG lines
    imageBuild(withBuildkit, { destinations, buildArgs: { A: 'b' } })
    // @ts-expect-error kaniko makes no index of several platforms
    imageBuild(withKaniko, { destinations, platforms: ['linux/arm64', 'linux/amd64'] })
    // @ts-expect-error an option of kaniko
    imageBuild(withBuildkit, { destinations, singleSnapshot: true })
    // @ts-expect-error the settings say it
    imageBuild(withBuildkit, { destinations, builderImage })
    // @ts-expect-error one value for each variable
    imageBuild(withBuildkit, { destinations, env: { A: 1 } })
  })
})
