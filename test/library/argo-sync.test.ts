import { expect, it } from 'vitest'
import { emittedScripts, NotingAgent, runBare } from './emitted-scripts.ts'
import { runInGroovy, runStep } from './run-step.ts'

const hostile = ` it's "x" $HOME \${x} \`touch x\` $(touch x) \\ ; touch x\n\t* -y`
const step = 'argoSync'

it('syncs an application and waits until it is healthy', async () => {
  for (const scripts of await emittedScripts({ step, args: { application: 'shop' } })) {
    const agent = new NotingAgent('argocd')
    expect(agent.run(scripts).map(({ status }) => status)).toEqual([0, 0])
    expect(agent.calls).toEqual([
      ['app', 'sync', '--timeout=300', '--', 'shop'],
      ['app', 'wait', '--timeout=300', '--sync', '--health', '--operation', '--', 'shop'],
    ])
  }
})

it('gives argocd every value as it is', async () => {
  const args = {
    application: 'teams/shop',
    server: hostile,
    revision: hostile,
    resources: [`apps:Deployment:${hostile}`, ':Service:a'],
    prune: true,
    force: true,
    refresh: 'hard',
    timeout: 60,
    grpcWeb: true,
    insecure: true,
    flags: [`--info=why=${hostile}`],
  }
  const server = [`--server=${hostile}`, '--grpc-web', '--insecure']
  const resources = [`--resource=apps:Deployment:${hostile}`, '--resource=:Service:a']
  for (const scripts of await emittedScripts({ step, args })) {
    const agent = new NotingAgent('argocd')
    agent.run(scripts)
    expect(agent.calls).toEqual([
      ['app', 'get', ...server, '--hard-refresh', '--', 'teams/shop'],
      [
        'app',
        'sync',
        ...server,
        '--timeout=60',
        `--revision=${hostile}`,
        ...resources,
        '--prune',
        '--force',
        `--info=why=${hostile}`,
        '--',
        'teams/shop',
      ],
      // Of its own revision it may well be out of sync now.
      ['app', 'wait', ...server, '--timeout=60', '--health', '--operation', ...resources, '--', 'teams/shop'],
    ])
    expect(agent.leftovers).toEqual([])
  }
})

it('takes the token from the environment alone', async () => {
  const args = { application: 'shop', tokenCredentialsId: 'argocd', plaintext: true }
  const { steps } = await runStep({ step, args })
  expect(steps).toMatchObject([
    [
      'withCredentials',
      [{ $symbol: 'string', args: { credentialsId: 'argocd', variable: 'ARGOCD_AUTH_TOKEN' } }],
    ],
    ['sh', { label: 'argocd: sync shop', returnStatus: true }],
    ['sh', { label: 'argocd: see shop healthy', returnStatus: true }],
  ])
  for (const scripts of await emittedScripts({ step, args })) {
    const agent = new NotingAgent('argocd')
    const runs = agent.run(scripts, { ARGOCD_AUTH_TOKEN: 'TOP-SECRET' })
    expect(agent.note(0, 'env')).toContain('ARGOCD_AUTH_TOKEN=TOP-SECRET')
    expect(agent.calls[0]).toEqual(['app', 'sync', '--plaintext', '--timeout=300', '--', 'shop'])
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain('TOP-SECRET')
  }
})

it.each([
  [{ wait: false }, [['sync', []]]],
  [{ dryRun: true }, [['sync', ['--dry-run']]]],
  [
    { refresh: 'normal', wait: false },
    [
      ['get', ['--refresh']],
      ['sync', []],
    ],
  ],
])('does no more than asked: %j', async (args, calls) => {
  for (const scripts of await emittedScripts({ step, args: { application: 'shop', ...args } })) {
    const agent = new NotingAgent('argocd')
    agent.run(scripts)
    const own = agent.calls.map(([, verb, ...rest]) => [
      verb,
      rest.filter((word) => word.startsWith('--') && word !== '--' && !word.startsWith('--timeout')),
    ])
    expect(own).toEqual(calls)
  }
})

it('ends with the status of argocd', async () => {
  for (const scripts of await emittedScripts({ step, args: { application: 'shop' } })) {
    expect(new NotingAgent('argocd', 'exit 20').run(scripts)[0]?.status).toBe(20)
    expect(scripts.map(runBare)[0]?.status).toBe(127)
  }
})

it.each([
  ['sync', 1, 'argoSync: argocd could not sync shop (status 1).'],
  ['sync', 127, "argoSync: there is no argocd on the agent's PATH."],
  ['see', 20, 'argoSync: argocd could not see shop healthy (status 20).'],
])('fails the build when argocd to %s ends with %i', async (match, status, message) => {
  const responses = [{ step: 'sh', match: `argocd: ${match}`, status }]
  const { error, steps } = await runStep({ step, args: { application: 'shop' }, options: { responses } })
  expect(error).toBe(message)
  expect(steps.filter(([name]) => name === 'sh')).toHaveLength(match === 'sync' ? 1 : 2)
})

it.each([
  [{ application: '-x' }, "parameter 'application' must be the name of an application"],
  [{ resources: ['a/b'] }, "parameter 'resources[0]' must be GROUP:KIND:NAME"],
  [{ timeout: '5m' }, "parameter 'timeout' must be a whole number"],
  [{ plaintext: true, insecure: true }, 'plaintext has no certificate to check; leave insecure out.'],
  [{ revison: 'main' }, "unknown parameter 'revison'. Did you mean 'revision'?"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step, args: { application: 'shop', ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(`argoSync: ${message}`)
})
