import { expect, it } from 'vitest'
import { emittedScripts, NotingAgent, runBare } from './emitted-scripts.ts'
import { runInGroovy, runStep } from './run-step.ts'

const hostile = ` it's "x" $HOME \${x} \`touch x\` $(touch x) \\ ; touch x\n\t* -y`
const step = 'kubectlApply'

it('applies files and waits for rollouts', async () => {
  const args = { files: ['deploy/'], namespace: 'prod', rollouts: ['deployment/app', 'statefulset.apps/db'] }
  for (const scripts of await emittedScripts({ step, args, options: { files: { 'deploy/a.yaml': '' } } })) {
    const agent = new NotingAgent('kubectl')
    expect(agent.run(scripts).map(({ status }) => status)).toEqual([0, 0, 0])
    expect(agent.calls).toEqual([
      ['apply', '--namespace=prod', '--filename=deploy/'],
      ['rollout', 'status', '--namespace=prod', '--timeout=5m', 'deployment/app'],
      ['rollout', 'status', '--namespace=prod', '--timeout=5m', 'statefulset.apps/db'],
    ])
  }
})

it('gives kubectl every value as it is', async () => {
  const manifests = [
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, stringData: { 'a.b': hostile, empty: '' } },
    { kind: 'ConfigMap', data: {}, list: [1, 0.5, true, { a: null }] },
  ]
  const args = {
    files: ['/a b/$x.yaml', 'https://example.com/a,b"c".yaml'],
    manifests,
    recursive: true,
    namespace: hostile,
    context: hostile,
    serverSide: true,
    forceConflicts: true,
    fieldManager: hostile,
    prune: true,
    selector: hostile,
    validate: 'strict',
    dryRun: 'server',
    rollouts: ['deployment/app'],
    flags: [`--output=jsonpath=${hostile}`],
  }
  for (const scripts of await emittedScripts({ step, args })) {
    const agent = new NotingAgent('kubectl')
    const runs = agent.run(scripts)
    // Nothing was changed, so that there is nothing to wait for.
    expect(agent.calls).toEqual([
      [
        'apply',
        `--namespace=${hostile}`,
        `--context=${hostile}`,
        '--recursive',
        '--server-side',
        '--force-conflicts',
        `--field-manager=${hostile}`,
        '--prune',
        `--selector=${hostile}`,
        '--validate=strict',
        '--dry-run=server',
        `--output=jsonpath=${hostile}`,
        '--filename=/a b/$x.yaml',
        '--filename="https://example.com/a,b""c"".yaml"',
        '--filename=-',
      ],
    ])
    expect(JSON.parse(agent.note(0, 'stdin'))).toEqual({ apiVersion: 'v1', kind: 'List', items: manifests })
    expect(runs[0]?.stderr).not.toContain('stringData')
    expect(agent.leftovers).toEqual([])
  }
})

it('applies a kustomization', async () => {
  const args = {
    kustomize: "over lays/it's,prod",
    rollouts: ['deployment/app'],
    timeout: '90s',
    context: hostile,
  }
  const options = { files: { "over lays/it's,prod/kustomization.yaml": '' } }
  for (const scripts of await emittedScripts({ step, args, options })) {
    const agent = new NotingAgent('kubectl')
    agent.run(scripts)
    expect(agent.calls).toEqual([
      ['apply', `--context=${hostile}`, "--kustomize=over lays/it's,prod"],
      ['rollout', 'status', `--context=${hostile}`, '--timeout=90s', 'deployment/app'],
    ])
  }
})

it('ends with the status of kubectl', async () => {
  for (const scripts of await emittedScripts({ step, args: { manifests: [{ kind: 'A' }] } })) {
    expect(new NotingAgent('kubectl', 'exit 7').run(scripts)[0]?.status).toBe(7)
    expect(scripts.map(runBare)[0]?.status).toBe(127)
  }
})

it.each([
  ['apply', 1, 'kubectlApply: kubectl could not apply the manifests (status 1).'],
  ['apply', 127, "kubectlApply: there is no kubectl on the agent's PATH."],
  ['rollout', 1, 'kubectlApply: kubectl could not see the end of the rollout of deployment/app (status 1).'],
])('fails the build when kubectl %s ends with %i', async (match, status, message) => {
  const responses = [{ step: 'sh', match: `kubectl ${match}`, status }]
  const args = { files: ['/a'], rollouts: ['deployment/app', 'deployment/b'] }
  const { error, steps } = await runStep({ step, args, options: { responses } })
  expect(error).toBe(message)
  expect(steps.filter(([name]) => name === 'sh')).toHaveLength(match === 'apply' ? 1 : 2)
})

it('takes the kubeconfig of a credential', async () => {
  const { steps } = await runStep({ step, args: { files: ['/a'], kubeconfigCredentialsId: 'cluster' } })
  expect(steps).toMatchObject([
    ['withCredentials', [{ $symbol: 'file', args: { credentialsId: 'cluster', variable: 'KUBECONFIG' } }]],
    ['sh', { label: 'kubectl apply /a', returnStatus: true }],
  ])
})

it.each([
  [{}, 'give files, manifests or kustomize.'],
  [{ files: ['/a', 'b c.yaml'] }, 'there is no b c.yaml.'],
  [{ kustomize: 'k' }, 'there is no k.'],
  [{ kustomize: '/k', files: ['/a'] }, 'kustomize stands alone; leave files and manifests out.'],
  [{ files: ['/a'], prune: true }, 'prune needs a selector, for else it deletes all that was ever applied.'],
  [{ files: ['/a'], forceConflicts: true }, 'forceConflicts needs serverSide: true.'],
])('says what is wrong with %j', async (args, message) => {
  const { error, steps } = await runStep({ step, args })
  expect(error).toBe(`kubectlApply: ${message}`)
  expect(steps.some(([name]) => name === 'sh')).toBe(false)
})

it.each([
  [{ rollouts: ['app'] }, "parameter 'rollouts[0]' must be a kind and a name, such as deployment/app"],
  [{ timeout: 5 }, "parameter 'timeout' must be a string"],
  [{ manifests: ['a'] }, "parameter 'manifests[0]' must be a map"],
  [{ file: ['a'] }, "unknown parameter 'file'. Did you mean 'files'?"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step, args })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(`kubectlApply: ${message}`)
})
