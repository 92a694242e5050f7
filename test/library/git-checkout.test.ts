import { expect, it } from 'vitest'
import { runInGroovy, runStep } from './run-step.ts'

const variables = { GIT_COMMIT: 'abc', GIT_BRANCH: 'origin/main', GIT_URL: 'https://example.com/app' }
const options = { responses: [{ step: 'checkout', returns: variables }] }
const revision = { commit: 'abc', branch: 'origin/main', url: 'https://example.com/app' }

it('checks out the repository of the job', async () => {
  const { value, steps } = await runStep({ step: 'gitCheckout', options })
  expect(value).toEqual(revision)
  expect(steps).toMatchInlineSnapshot(`
    [
      [
        "checkout",
        "<scm>",
      ],
    ]
  `)
})

const shallow = { shallow: true, noTags: true, honorRefspec: true }

it.each<[string, object, { branch: string; remote?: object; extensions?: object }]>([
  ['a branch', {}, { branch: 'main' }],
  [
    'a tag with credentials',
    { branch: 'refs/tags/v1.0', credentialsId: 'github' },
    { branch: 'refs/tags/v1.0', remote: { credentialsId: 'github' } },
  ],
  [
    'a branch, shallow',
    { branch: 'feature/x', depth: 1 },
    {
      branch: 'feature/x',
      remote: { refspec: '+refs/heads/feature/x:refs/remotes/origin/feature/x' },
      extensions: { cloneOption: { ...shallow, depth: 1 } },
    },
  ],
  [
    'a branch by its whole name, shallow',
    { branch: 'refs/heads/dev', depth: 5 },
    {
      branch: 'refs/heads/dev',
      remote: { refspec: '+refs/heads/dev:refs/remotes/origin/dev' },
      extensions: { cloneOption: { ...shallow, depth: 5 } },
    },
  ],
  [
    'a tag, shallow',
    { branch: 'refs/tags/v1.0', depth: 1 },
    {
      branch: 'refs/tags/v1.0',
      remote: { refspec: '+refs/tags/v1.0:refs/tags/v1.0' },
      extensions: { cloneOption: { ...shallow, depth: 1 } },
    },
  ],
  [
    'a commit with submodules',
    { branch: 'a'.repeat(40), submodules: true },
    {
      branch: 'a'.repeat(40),
      extensions: { submodule: { recursiveSubmodules: false, parentCredentials: true } },
    },
  ],
  [
    'everything',
    { credentialsId: 'c', depth: 2, submodules: 'recursive', lfs: true, clean: true, timeout: 30 },
    {
      branch: 'main',
      remote: { credentialsId: 'c', refspec: '+refs/heads/main:refs/remotes/origin/main' },
      extensions: {
        cleanBeforeCheckout: { deleteUntrackedNestedRepositories: true },
        cloneOption: { ...shallow, depth: 2, timeout: 30 },
        checkoutOption: { timeout: 30 },
        submodule: {
          recursiveSubmodules: true,
          parentCredentials: true,
          shallow: true,
          depth: 2,
          timeout: 30,
        },
        lfs: {},
      },
    },
  ],
  [
    'some folders, shallow',
    { sparse: ['/services/a b/', `it's "x"`], depth: 1 },
    {
      branch: 'main',
      remote: { refspec: '+refs/heads/main:refs/remotes/origin/main' },
      extensions: {
        cloneOption: { ...shallow, depth: 1 },
        sparseCheckout: { sparseCheckoutPaths: [{ path: '/services/a b/' }, { path: `it's "x"` }] },
      },
    },
  ],
  ['nothing that is set to false', { submodules: false, lfs: false, clean: false }, { branch: 'main' }],
])('checks out another repository: %s', async (_what, args, { branch, remote = {}, extensions = {} }) => {
  const url = 'https://example.com/app'
  const { value, steps } = await runStep({ step: 'gitCheckout', args: { url, ...args }, options })
  expect(value).toEqual(revision)
  const scm = {
    branches: [{ name: branch }],
    extensions: Object.entries(extensions).map(([$symbol, values]) => ({ $symbol, args: values })),
    userRemoteConfigs: [{ url, ...remote }],
  }
  expect(steps).toEqual([['checkout', { $symbol: 'scmGit', args: scm }]])
})

it('keeps the git plugin from putting variables into names', async () => {
  const { steps } = await runStep({
    step: 'gitCheckout',
    args: { url: 'https://example.com/$HOME', branch: 'fix/${BUILD_ID}', depth: 1, sparse: ['$$a$'] },
    options,
  })
  const [[, argument] = []] = steps
  expect(argument).toMatchObject({
    args: {
      branches: [{ name: 'fix/$${BUILD_ID}' }],
      userRemoteConfigs: [
        {
          url: 'https://example.com/$$HOME',
          refspec: '+refs/heads/fix/$${BUILD_ID}:refs/remotes/origin/fix/$${BUILD_ID}',
        },
      ],
      extensions: [{}, { args: { sparseCheckoutPaths: [{ path: '$$$$a$$' }] } }],
    },
  })
})

it.each([
  [{ url: 'u', sparse: ['a\nb'] }, "gitCheckout: parameter 'sparse[0]' must be one line"],
  [{ url: 'u', sparse: [] }, "gitCheckout: parameter 'sparse' must not be empty."],
  [{ url: 'u', submodule: true }, "gitCheckout: unknown parameter 'submodule'. Did you mean 'submodules'?"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'gitCheckout', args })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('takes interpolated strings', async () => {
  const { sandbox } = await runInGroovy({
    step: 'gitCheckout',
    groovyArguments: 'url: "https://${x}/a", depth: 1',
    options,
  })
  expect(JSON.stringify(sandbox.steps)).toContain('"url":"https://X/a"')
  expect(sandbox.steps.some(({ gstring }) => gstring === true)).toBe(false)
})

it('refuses options that only another repository can take', async () => {
  const { error, steps } = await runStep({ step: 'gitCheckout', args: { depth: 1, lfs: true }, options })
  expect(error).toMatch(/^gitCheckout: depth, lfs can only be given together with url/)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it('refuses a shallow commit', async () => {
  const { error } = await runStep({
    step: 'gitCheckout',
    args: { url: 'u', branch: 'a'.repeat(40), depth: 1 },
    options,
  })
  expect(error).toMatch(/^gitCheckout: depth needs the name of a branch or tag/)
})

it('lets a failed checkout fail the build', async () => {
  const failing = { responses: [{ step: 'checkout', throws: { message: 'no such branch' } }] }
  const { error } = await runStep({ step: 'gitCheckout', args: { url: 'u' }, options: failing })
  expect(error).toBe('no such branch')
})
