import { expect, it } from 'vitest'
import { emittedScripts, NotingAgent, runBare } from './emitted-scripts.ts'
import { runInGroovy, runStep } from './run-step.ts'

const hostile = ` it's "x" $HOME \${x} \`touch x\` $(touch x) \\ ; touch x\n\t* -y`

it('installs or upgrades a chart and waits for it', async () => {
  const args = { release: 'app', chart: './chart' }
  for (const scripts of await emittedScripts({
    step: 'helmDeploy',
    args,
    options: { files: { chart: '' } },
  })) {
    const agent = new NotingAgent('helm')
    expect(agent.run(scripts).map(({ status }) => status)).toEqual([0])
    expect(agent.calls).toEqual([
      ['upgrade', '--install', '--timeout=5m', '--wait', '--values=-', '--', 'app', './chart'],
    ])
    expect(agent.note(0, 'stdin')).toBe('{}')
  }
})

it('gives helm every value as it is', async () => {
  const values = { password: hostile, list: [1, true, 'a,b', { '': null }], 'a.b': { c: 1.5 }, none: {} }
  const args = {
    release: 'app-1.x',
    chart: `${hostile}chart`,
    repository: `https://charts.example.com/${hostile}`,
    version: hostile,
    namespace: hostile,
    createNamespace: true,
    valuesFiles: ['/a b/$x.yaml', 'https://example.com/a,b"c".yaml', "/it's\n.yaml"],
    values,
    wait: false,
    atomic: true,
    timeout: '90s',
    dryRun: 'server',
    dependencyUpdate: true,
    historyMax: 3,
    description: hostile,
    kubeContext: hostile,
    flags: [`--labels=a=${hostile}`],
  }
  for (const scripts of await emittedScripts({ step: 'helmDeploy', args })) {
    const agent = new NotingAgent('helm')
    const [run] = agent.run(scripts)
    expect(agent.calls).toEqual([
      [
        'upgrade',
        '--install',
        '--timeout=90s',
        `--repo=https://charts.example.com/${hostile}`,
        `--version=${hostile}`,
        `--namespace=${hostile}`,
        '--create-namespace',
        '--atomic',
        '--dependency-update',
        '--dry-run=server',
        '--history-max=3',
        `--description=${hostile}`,
        `--kube-context=${hostile}`,
        '--values=/a b/$x.yaml',
        '--values="https://example.com/a,b""c"".yaml"',
        '--values="/it\'s\n.yaml"',
        '--values=-',
        `--labels=a=${hostile}`,
        '--',
        'app-1.x',
        `${hostile}chart`,
      ],
    ])
    expect(JSON.parse(agent.note(0, 'stdin'))).toEqual(values)
    expect(run?.status).toBe(0)
    expect(agent.leftovers).toEqual([])
  }
})

const credentials = { HELM_USERNAME: `me'$HOME`, HELM_PASSWORD: `pass'"$HOME word` }

it.each([
  [
    { chart: 'oci://registry.example.com:5000/charts/app' },
    ['registry', 'login', "--username=me'$HOME", '--password-stdin', '--', 'registry.example.com:5000'],
    'oci://registry.example.com:5000/charts/app',
  ],
  [
    { chart: 'app', repository: 'https://charts.example.com' },
    ['repo', 'add', "--username=me'$HOME", '--password-stdin', '--', 'jenkins', 'https://charts.example.com'],
    'jenkins/app',
  ],
])('logs in and leaves nothing behind: %j', async (args, login, chart) => {
  const given = {
    release: 'app',
    repositoryCredentialsId: 'charts',
    values: { secret: 'TOP-SECRET' },
    ...args,
  }
  for (const scripts of await emittedScripts({ step: 'helmDeploy', args: given })) {
    const agent = new NotingAgent('helm', 'if [ "$n" = 0 ]; then echo x > "$HELM_REGISTRY_CONFIG"; fi')
    const runs = agent.run(scripts, credentials)
    expect(runs.map(({ status }) => status)).toEqual([0])
    expect(agent.calls).toEqual([
      login,
      ['upgrade', '--install', '--timeout=5m', '--wait', '--values=-', '--', 'app', chart],
    ])
    expect(agent.note(0, 'stdin')).toBe(credentials.HELM_PASSWORD)
    expect(agent.note(1, 'stdin')).toBe('{"secret":"TOP-SECRET"}')
    expect(agent.leftovers).toEqual([])
    // What Jenkins would not mask, because it is part of something else, must not be shown at all.
    expect(runs[0]?.stdout).toBe('')
    expect(runs[0]?.stderr).not.toMatch(/TOP-SECRET|pass'/)

    const refused = new NotingAgent('helm', 'exit 4')
    expect(refused.run(scripts, credentials).map(({ status }) => status)).toEqual([4])
    expect(refused.calls).toHaveLength(1)
    expect(refused.leftovers).toEqual([])
  }
})

it('takes the kubeconfig of a credential', async () => {
  const args = {
    release: 'app',
    chart: 'x',
    kubeconfigCredentialsId: 'cluster',
    repositoryCredentialsId: 'r',
  }
  const { steps } = await runStep({ step: 'helmDeploy', args: { ...args, chart: 'oci://r/x' } })
  expect(steps.map(([step, argument]) => [step, argument])).toMatchObject([
    ['withCredentials', [{ $symbol: 'file', args: { credentialsId: 'cluster', variable: 'KUBECONFIG' } }]],
    ['withCredentials', [{ $symbol: 'usernamePassword', args: { credentialsId: 'r' } }]],
    ['sh', { label: 'helm upgrade app', returnStatus: true }],
  ])
})

it.each([
  [1, 'helmDeploy: helm could not deploy app (status 1).'],
  [127, "helmDeploy: there is no helm on the agent's PATH."],
])('fails the build with status %i', async (status, message) => {
  const options = { responses: [{ step: 'sh', status }] }
  const { error } = await runStep({ step: 'helmDeploy', args: { release: 'app', chart: 'x' }, options })
  expect(error).toBe(message)
})

it('ends with the status of helm', async () => {
  for (const scripts of await emittedScripts({ step: 'helmDeploy', args: { release: 'app', chart: 'x' } })) {
    expect(new NotingAgent('helm', 'exit 7').run(scripts)[0]?.status).toBe(7)
    expect(scripts.map(runBare)[0]?.status).toBe(127)
  }
})

it.each([
  [{ chart: './chart' }, 'there is no chart ./chart.'],
  [{ chart: 'x', valuesFiles: ['/etc/v.yaml', 'a b.yaml'] }, 'there is no values file a b.yaml.'],
  [
    { chart: 'x', repositoryCredentialsId: 'r' },
    'repositoryCredentialsId needs repository or an oci:// chart.',
  ],
  [
    { chart: 'oci://r/x', repository: 'https://r' },
    'an oci:// chart says where it is; leave repository out.',
  ],
])('says what is wrong with %j', async (args, message) => {
  const { error, steps } = await runStep({ step: 'helmDeploy', args: { release: 'app', ...args } })
  expect(error).toBe(`helmDeploy: ${message}`)
  expect(steps.some(([step]) => step === 'sh')).toBe(false)
})

it.each([
  [{ release: 'App' }, "parameter 'release' must have only lower-case letters"],
  [{ timeout: '5' }, "parameter 'timeout' must be a duration with a unit"],
  [{ dryRun: true }, "parameter 'dryRun' must be 'client' or 'server'"],
  [{ value: {} }, "unknown parameter 'value'. Did you mean 'values'?"],
])('refuses %j', async (args, message) => {
  const given = { release: 'app', chart: 'x', ...args }
  const { cps, sandbox } = await runInGroovy({ step: 'helmDeploy', args: given })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(`helmDeploy: ${message}`)
})
