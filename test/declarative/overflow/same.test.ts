import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileModules } from '../../support/compile-pipeline.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness, type HarnessRequest } from '../../support/harness/harness.ts'
import { buildRecord, withoutUnreached } from './same-build.ts'

type World = Omit<HarnessRequest, 'kind' | 'text' | 'engine'>

const fixtures = new URL('fixtures/', import.meta.url)
const sources = Object.fromEntries(
  readdirSync(fixtures).map((file) => [
    file.replace(/\.ts$/, ''),
    readFileSync(new URL(file, fixtures), 'utf8'),
  ]),
)
const scripted = compileModules(sources, { check: true })
const declarative = compileModules(
  mapValues(sources, (source) => source.replace("'scripted' as const", 'undefined')),
  { check: true },
)

function mapValues(record: Readonly<Record<string, string>>, change: (text: string) => string) {
  return Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]))
}

/** The Jenkinsfile of the pipeline of that name. */
function textIn(modules: typeof scripted, name: string): string {
  return modules.map(({ exports }) => exports.get(name)?.jenkinsfile).find((text) => text !== undefined) ?? ''
}

const fails = (match: string, times?: number) => ({
  responses: [{ step: 'sh', match, status: 1, ...(times !== undefined && { times }) }],
})
const isInterrupted = (match: string, result: 'ABORTED' | 'NOT_BUILT' | 'UNSTABLE' | 'FAILURE') => ({
  responses: [{ step: 'sh', match, throws: { class: 'FlowInterruptedException', result } }],
})

const credentials = {
  token: 'secretText',
  login: 'usernamePassword',
  key: 'sshUserPrivateKey',
  file: 'secretFile',
} as const

const worlds: Readonly<Record<string, Readonly<Record<string, World>>>> = {
  post: {
    'all goes well': {},
    'the first stage fails': fails('make'),
    'a stage within a stage fails': fails('inner'),
    'a branch fails': fails('left'),
    'a stage within a branch fails': fails('deep'),
    'both branches fail': fails('left|deep'),
    'the build is aborted': isInterrupted('make', 'ABORTED'),
    'a stage within a stage is aborted': isInterrupted('inner', 'ABORTED'),
    'a newer build takes over': isInterrupted('inner', 'NOT_BUILT'),
    'a downstream build is unstable': isInterrupted('make', 'UNSTABLE'),
    'a downstream build fails in a branch': isInterrupted('deep', 'FAILURE'),
    'it was broken before': { previousBuild: { result: 'FAILURE' } },
    'it was unstable before and fails': { ...fails('inner'), previousBuild: { result: 'UNSTABLE' } },
    'it was aborted before': { previousBuild: { result: 'ABORTED' } },
    'it was fine before': { previousBuild: { result: 'SUCCESS' } },
  },
  conditions: {
    'nothing is given': {},
    'main is built': { env: { BRANCH_NAME: 'main', MODE: 'full' }, params: { PUSH: true, TARGET: 'prod' } },
    'a release is built': { env: { BRANCH_NAME: 'release/1.2' }, params: { PUSH: false, TARGET: 'dev' } },
    'a release below a folder is built': { env: { BRANCH_NAME: 'release/a/b' } },
    'a tag is built': { env: { BRANCH_NAME: 'v1', TAG_NAME: 'v1' }, params: { PUSH: true, TARGET: 'dev' } },
    'another tag is built': { env: { BRANCH_NAME: 'x', TAG_NAME: 'x/y' } },
    'a change is built': {
      env: { BRANCH_NAME: 'PR-1', CHANGE_ID: '1', CHANGE_TARGET: 'main', CHANGE_AUTHOR: 'ada' },
      changes: { paths: ['src/a.ts'] },
    },
    'the branch is one of git': { env: { GIT_LOCAL_BRANCH: 'main' } },
  },
  surroundings: {
    'all goes well': { hasScm: true },
    'the job has no repository': {},
    'a command fails once': { hasScm: true, ...fails('flaky', 1) },
    'a command always fails': { hasScm: true, ...fails('flaky') },
    'a command is not wanted': fails('wanted'),
    'a status is not 0': fails('status'),
    'steps hide a failure': fails('hidden'),
    'the checkout tells the commit': {
      hasScm: true,
      responses: [{ step: 'checkout', returns: { GIT_COMMIT: 'abc', GIT_BRANCH: 'main' } }],
    },
    'the input is refused': {
      responses: [{ step: 'input', throws: { class: 'FlowInterruptedException', result: 'ABORTED' } }],
    },
  },
  agents: {
    'all goes well': {
      hasScm: true,
      credentials,
    },
    'the tests fail': { ...fails('go test'), credentials },
  },
  unstableBuilds: {
    'all goes well': {},
    'the tests fail': fails('test'),
    'a branch fails': fails('a$'),
    'a nested stage fails': fails('ship'),
  },
}

const builds = Object.entries(worlds).flatMap(([name, cases]) =>
  Object.entries(cases).map(([world, request]) => ({ name, world, request })),
)

it.each(builds)('$name: scripted stages do what Declarative does when $world', async ({ name, request }) => {
  const [before, after] = [textIn(declarative, name), textIn(scripted, name)]
  expect(after).toMatch(/\nvoid stages?\d/)
  const engine = await harness()
  const wanted = await engine.run({ kind: 'pipeline', text: before, ...request })
  expect(wanted.steps.length).toBeGreaterThan(1)
  const given = await engine.runBoth({ kind: 'pipeline', text: after, ...request })
  for (const response of Object.values(given)) {
    const record = buildRecord(response)
    const expected = buildRecord(wanted)
    expect(record).toEqual({ ...expected, stages: withoutUnreached(expected.stages, record.stages) })
    expect(faultsOf(response)).toEqual(noFaults)
  }
})
