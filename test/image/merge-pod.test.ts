import { expect, it } from 'vitest'
import { mergePod } from '../../dsl/image/merge-pod.ts'
import { secretMount } from '../../dsl/image/settings.ts'
import { findingsOf } from '../support/mistakes.ts'
import { runCli } from '../support/run-cli.ts'

const builder = {
  containers: [
    {
      name: 'builder',
      image: 'registry.example.com/builder:1',
      command: ['sleep'],
      args: ['infinity'],
      env: [{ name: 'HOME', value: '/root' }],
      securityContext: { runAsUser: 0, capabilities: { add: ['SETUID'] } },
      volumeMounts: [{ name: 'storage', mountPath: '/var/lib/storage' }],
    },
  ],
  volumes: [{ name: 'storage', emptyDir: {} }],
}

/** Freezes data all the way down, so that a change of it would throw. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const merge = (parts?: Parameters<typeof mergePod>[2]) =>
  mergePod('buildah', frozen(structuredClone(builder)), parts && frozen(parts))

/** The pod that a pipeline with a builder gives, as YAML. */
async function yamlOf(pod: string, before = ''): Promise<string> {
  const run = await runCli(['compile'], { 'pipeline.ts': source(pod, before) })
  expect(run.err).toBe('')
  return /yaml '''\\?\n?(.*?)'''/s.exec(run.file('Jenkinsfile') ?? '')?.[1] ?? ''
}

function source(pod: string, before: string): string {
  return `import { kubernetes, pipeline, stage } from 'jenkins-ts'
import { kaniko } from 'jenkins-ts/image'
${before}
export default pipeline({
  agent: kubernetes({ pod: ${pod} }),
  stages: [stage('Wait', { steps() { return } })],
})
`
}

it('is a pod of its own without parts', () => {
  expect(merge()).toEqual({ apiVersion: 'v1', kind: 'Pod', spec: builder })
})

it.each([
  ['in short', { containers: { go: { image: 'golang:1.25' } }, hostname: 'a', metadata: { name: 'b' } }],
  [
    'as a whole',
    { metadata: { name: 'b' }, spec: { containers: [{ name: 'go', image: 'golang:1.25' }], hostname: 'a' } },
  ],
])('stands beside the containers of a pod %s', (_form, parts) => {
  expect(merge(parts)).toEqual({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'b' },
    spec: {
      containers: [{ name: 'go', image: 'golang:1.25' }, ...builder.containers],
      hostname: 'a',
      volumes: builder.volumes,
    },
  })
})

it('adds to its container what the pod says of it, and mends nothing that both say alike', () => {
  const { spec } = merge({
    containers: {
      builder: {
        image: 'registry.example.com/builder:1',
        resources: { limits: { memory: '4Gi' } },
        env: [
          { name: 'HOME', value: '/root' },
          { name: 'GOPROXY', value: 'off' },
        ],
        securityContext: { capabilities: { add: ['SETUID'] }, runAsGroup: 0 },
        volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
      },
    },
    volumes: [
      { name: 'cache', emptyDir: {} },
      { name: 'storage', emptyDir: {} },
    ],
  })
  expect(spec).toEqual({
    containers: [
      {
        ...builder.containers[0],
        resources: { limits: { memory: '4Gi' } },
        env: [
          { name: 'HOME', value: '/root' },
          { name: 'GOPROXY', value: 'off' },
        ],
        securityContext: { runAsUser: 0, runAsGroup: 0, capabilities: { add: ['SETUID'] } },
        volumeMounts: [
          { name: 'cache', mountPath: '/cache' },
          { name: 'storage', mountPath: '/var/lib/storage' },
        ],
      },
    ],
    volumes: [
      { name: 'cache', emptyDir: {} },
      { name: 'storage', emptyDir: {} },
    ],
  })
})

it.each([
  [
    'an image',
    { containers: { builder: { image: 'mine:1' } } },
    'buildah and the pod disagree about "image" of the container "builder": buildah brings "registry.example.com/builder:1", the pod says "mine:1". Leave it out of the pod and give it to the builder: buildah({ image: … }).',
  ],
  [
    'a command',
    { containers: { builder: { command: ['cat'] } } },
    'buildah and the pod disagree about "command" of the container "builder": buildah brings ["sleep"], the pod says ["cat"]. Leave it out of the pod, which only adds to the builder\'s container; if it is one of your own, choose another name, or buildah({ container: \'another-name\' }).',
  ],
  [
    'a user id',
    { containers: { builder: { securityContext: { runAsUser: 1000 } } } },
    'buildah and the pod disagree about "securityContext.runAsUser" of the container "builder": buildah brings 0, the pod says 1000.',
  ],
  [
    'a capability',
    { containers: { builder: { securityContext: { capabilities: { add: ['ALL'] } } } } },
    'about "securityContext.capabilities.add" of the container "builder": buildah brings ["SETUID"], the pod says ["ALL"].',
  ],
  [
    'a variable',
    { containers: { builder: { env: [{ name: 'HOME', value: '/' }] } } },
    'about "env.HOME" of the container "builder": buildah brings {"name":"HOME","value":"/root"}, the pod says {"name":"HOME","value":"/"}.',
  ],
  [
    'a mount',
    { containers: { builder: { volumeMounts: [{ name: 'mine', mountPath: '/var/lib/storage' }] } } },
    'buildah brings {"name":"storage","mountPath":"/var/lib/storage"}, the pod says {"name":"mine","mountPath":"/var/lib/storage"}. Mount yours at another path.',
  ],
  [
    'a volume',
    { volumes: [{ name: 'storage', secret: { secretName: 's' } }] },
    'buildah and the pod disagree about the volume "storage": buildah brings {"name":"storage","emptyDir":{}}, the pod says {"name":"storage","secret":{"secretName":"s"}}. Give yours another name.',
  ],
])('refuses %s of its own that the pod has otherwise', (_what, parts, message) => {
  expect(() => merge(parts)).toThrow(message)
})

it('adds to the metadata, and refuses what it has otherwise', () => {
  const annotated = { ...builder, metadata: { annotations: { risk: 'known' } } }
  const labels = { team: 'a' }
  expect(mergePod('dind', annotated, { metadata: { labels } }).metadata).toEqual({
    labels,
    annotations: { risk: 'known' },
  })
  expect(() => mergePod('dind', annotated, { metadata: { annotations: { risk: 'none' } } })).toThrow(
    'dind and the pod disagree about "metadata.annotations.risk": dind brings "known", the pod says "none". Leave it out of the pod.',
  )
})

it('puts two builders into one pod, with what they have alike once', () => {
  const { spec } = mergePod(
    'buildkit',
    { containers: [{ name: 'buildkit', image: 'buildkit:1' }], volumes: [{ name: 'storage', emptyDir: {} }] },
    merge({ containers: { go: { image: 'golang:1.25' } } }),
  )
  expect(spec?.containers?.map(({ name }) => name)).toEqual(['go', 'builder', 'buildkit'])
  expect(spec?.volumes).toEqual([{ name: 'storage', emptyDir: {} }])
})

it('refuses a container, or another volume, that two builders bring under one name', () => {
  const other = { containers: [{ name: 'builder', image: 'kaniko:1' }] }
  expect(() => mergePod('kaniko', other, merge())).toThrow(
    `kaniko and buildah both bring a container "builder". Give one of them another name: kaniko({ container: 'another-name' }).`,
  )
  const volumes = [{ name: 'storage', emptyDir: { medium: 'Memory' } }]
  expect(() => mergePod('kaniko', { containers: [], volumes }, merge())).toThrow(
    'kaniko and buildah disagree about the volume "storage": kaniko brings {"name":"storage","emptyDir":{"medium":"Memory"}}, buildah brings {"name":"storage","emptyDir":{}}. Give each of them a pod of its own.',
  )
})

it('keeps the comments and the order of the pod around a builder', async () => {
  expect(
    await yamlOf(`kaniko({ registryCredentials: { secret: 'hub' } }).pod({
    // tests run here
    containers: {
      // as old as the module says
      go: {
        image: 'golang:1.25', // pinned
        command: ['sleep'],
        args: ['infinity'],
      },
      // large layers
      kaniko: {
        resources: { limits: { memory: '4Gi' } }, // measured
      },
      // no more containers
    },
    volumes: [
      // of the team
      { name: 'cache', emptyDir: {} },
    ],
    serviceAccountName: 'ci', // may do nothing
  })`),
  ).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Pod
    spec:
      # tests run here
      containers:
      # as old as the module says
      - name: go
        image: golang:1.25 # pinned
        command:
        - sleep
        args:
        - infinity
      # large layers
      - name: kaniko
        image: martizih/kaniko:v1.27.6-debug
        command:
        - /busybox/cat
        tty: true
        volumeMounts:
        - name: registry-hub
          mountPath: /kaniko/.docker
          readOnly: true
        # measured
        resources:
          limits:
            memory: 4Gi
      # no more containers
      volumes:
      # of the team
      - name: cache
        emptyDir: {}
      - name: registry-hub
        secret:
          secretName: hub
          items:
          - key: .dockerconfigjson
            path: config.json
      serviceAccountName: ci # may do nothing
    "
  `)
})

it('keeps the comments of a whole pod, and through two builders', async () => {
  expect(
    await yamlOf(
      `kaniko({ container: 'second' }).pod(kaniko({ container: 'first' }).pod(pod))`,
      `const pod = {
  apiVersion: 'v1' as const,
  // who pays
  metadata: { labels: { team: 'a' /* the first */ } },
  spec: {
    containers: [
      // tests run here
      { name: 'go', image: 'golang:1.25', command: ['sleep'], args: ['infinity'] }, // for now
    ],
    // at night
    priority: 1,
  },
}`,
    ),
  ).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Pod
    # who pays
    metadata:
      labels:
        team: a # the first
    spec:
      containers:
      # tests run here
      # for now
      - name: go
        image: golang:1.25
        command:
        - sleep
        args:
        - infinity
      - name: first
        image: martizih/kaniko:v1.27.6-debug
        command:
        - /busybox/cat
        tty: true
      - name: second
        image: martizih/kaniko:v1.27.6-debug
        command:
        - /busybox/cat
        tty: true
      # at night
      priority: 1
    "
  `)
})

it.each([
  ['in short', `containers: { go: { image: 'golang:1.25' }, kaniko: { image: 'mine:1' } }`],
  ['as a whole', `spec: { containers: [{ name: 'kaniko', image: 'mine:1' }] }`],
])('points at the part of the pod %s that cannot be merged', async (_form, parts) => {
  expect(await findingsOf({ 'pipeline.ts': source(`kaniko().pod({ ${parts} })`, '') })).toMatch(
    /^pipeline.ts:5:\d+ error \[pod-conflict\]\nkaniko and the pod disagree about "image" of the container "kaniko": kaniko brings "martizih[^\n]*\nhelp: Leave it out of the pod and give it to the builder: kaniko\(\{ image: … \}\)\.\n/,
  )
})

it.each([
  ['data', `const parts = JSON.parse('{"containers":{"kaniko":{"image":"mine:1"}}}')`, 'kaniko().pod(parts)'],
  ['another builder', `const parts = kaniko({ image: 'mine:1' }).pod()`, 'kaniko().pod(parts)'],
])('points at the call when the other side is %s', async (_what, before, pod) => {
  const findings = await findingsOf({ 'pipeline.ts': source(pod, before) })
  expect(findings).toContain('pipeline.ts:5:37 error [pod-conflict]\nkaniko and ')
})

it('takes a mount for the same whose path ends in a slash', () => {
  const volumeMounts = [{ name: 'mine', mountPath: '/var/lib/storage/' }]
  expect(() => merge({ containers: { builder: { volumeMounts } } })).toThrow('Mount yours at another path.')
})

it.each([
  ['hub', 'registry-hub'],
  ['hub.example.com', /^registry-hub-example-com-[0-9a-f]{8}$/],
  ['h'.repeat(253), /^registry-h{45}-[0-9a-f]{8}$/],
])('gives the volume of a Secret a name that Kubernetes takes: %s', (secret, name) => {
  const { volumes, volumeMounts } = secretMount({ secret }, '/root/.docker')
  expect(volumes).toEqual([
    { name: expect.stringMatching(name), secret: { secretName: secret, items: expect.anything() } },
  ])
  expect(volumes[0]?.name.length).toBeLessThanOrEqual(63)
  expect(volumeMounts[0]?.name).toBe(volumes[0]?.name)
})

it('keeps the volumes of Secrets apart whose names differ in what a volume cannot say', () => {
  const [one, other] = ['a.b', 'a-b', 'a.c'].map(
    (secret) => secretMount({ secret }, '/root').volumes[0]?.name,
  )
  expect(one).not.toBe(other)
})

it.each([
  ["kaniko({ container: 'No_Name' })", '', /^pipeline\.ts:2:26 error \[kubernetes-name-invalid\]/],
  ["buildah({ image: 'buildah' })", '', /^pipeline\.ts:2:27 warning \[image-without-tag\]/],
  [
    "kaniko({ image: 'a.example.com/kaniko' })",
    '{ containers: { kaniko: { tty: true } } }',
    /^pipeline\.ts:2:26 warning \[image-without-tag\]/,
  ],
])('points at the setting of the builder that a finding is about: %s', async (call, parts, finding) => {
  const run = await runCli(['compile'], {
    'pipeline.ts': `import { buildah, kaniko } from 'jenkins-ts/image'
const builder = ${call}
import { kubernetes, pipeline, stage } from 'jenkins-ts'
export const used = [buildah, kaniko]
export default pipeline({
  agent: kubernetes({ pod: builder.pod(${parts}) }),
  stages: [stage('Wait', { steps() { return } })],
})
`,
  })
  expect(run.err).toMatch(finding)
})
