import { expect, it } from 'vitest'
import { destinations, digest, responses } from './docker-run.ts'
import { runInGroovy, runStep } from './run-step.ts'

const options = { responses }
const withoutBuildKit = {
  responses: [{ step: 'sh', match: 'docker buildx version', status: 1 }, ...responses],
}

it('builds where it is called, pushes, and takes the names away', async () => {
  const { value, steps } = await runStep({ step: 'dockerBuild', args: { destinations }, options })
  expect(value).toEqual({ digest, references: [`registry.example.com/team/app@${digest}`] })
  expect(labelsOf(steps)).toMatchInlineSnapshot(`
    [
      "pwd: ",
      "sh: Folder for the build",
      "sh: Wait for the docker engine",
      "sh: Has this docker BuildKit?",
      "sh: docker build registry.example.com/team/app:1.0",
      "sh: docker push registry.example.com/team/app:1.0",
      "sh: Remove names of images",
      "sh: Remove what the build needed",
    ]
  `)
})

it('builds in a container with everything that a build can have', async () => {
  const args = {
    destinations: ['registry.example.com/team/app:1.0', 'localhost:5000/app'],
    container: 'docker',
    cache: true,
    tarPath: 'out/app.tar',
    digestFile: 'digest',
    keepImage: true,
    startEngine: true,
    registryLogins: [{ registry: 'localhost:5000', credentialsId: 'local' }],
  }
  const { value, steps } = await runStep({ step: 'dockerBuild', args, options: withoutBuildKit })
  expect(value).toMatchObject({
    references: [expect.stringContaining('team/app@'), `localhost:5000/app@${digest}`],
  })
  expect(labelsOf(steps)).toMatchInlineSnapshot(`
    [
      "pwd: ",
      "container: ",
      "sh: Folder for the registry logins",
      "sh: Begin the registry logins",
      "withCredentials: ",
      "sh: Log in to localhost:5000",
      "sh: End the registry logins",
      "sh: Folder for the build",
      "sh: Start a docker engine when none answers",
      "sh: Wait for the docker engine",
      "sh: Has this docker BuildKit?",
      "sh: docker pull registry.example.com/team/app/cache",
      "sh: docker build registry.example.com/team/app:1.0 localhost:5000/app",
      "sh: Remove names of images",
      "sh: docker save",
      "sh: docker push registry.example.com/team/app:1.0",
      "sh: docker push localhost:5000/app",
      "sh: docker push registry.example.com/team/app/cache",
      "writeFile: ",
      "sh: Remove names of images",
      "sh: Remove what the build needed",
      "sh: Remove the registry logins",
    ]
  `)
})

/** The steps by their labels or names, in their order. */
function labelsOf(steps: readonly (readonly [string, ...unknown[]])[]): string[] {
  return steps.map(([step, argument]) => `${step}: ${String(Object(argument).label ?? '')}`)
}

it.each([
  ['no destination', {}, 'give destinations to push to, or push: false'],
  ['a digest without a push', { push: false, digestFile: 'd' }, 'digestFile needs a push'],
  ['to keep what has no name', { push: false, keepImage: true }, 'keepImage needs destinations'],
  ['a cache without a place', { push: false, cache: true }, 'without destinations the cache has none'],
])('refuses %s', async (_what, args, message) => {
  const { error, steps } = await runStep({ step: 'dockerBuild', args, options })
  expect(error).toContain(`dockerBuild: ${message}`)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  [
    'two platforms',
    { platforms: ['linux/arm64', 'linux/amd64'] },
    "'platforms' must have a length of at most 1",
  ],
  ['a cache that is no image', { cacheRepo: 'a,type=local' }, "'cacheRepo' must be the name of an image"],
  ['a name of a label with =', { labels: { 'a=b': 'c' } }, 'must be a name without an equals sign'],
  [
    'registries, which the engine knows',
    { insecureRegistries: ['a'] },
    "unknown parameter 'insecureRegistries'",
  ],
  ['no seconds', { engineTimeout: 0 }, "'engineTimeout' must be at least 1"],
])('refuses %s', async (_what, args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'dockerBuild', args: { destinations, ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('says that secrets need BuildKit, before anything is built', async () => {
  const args = { destinations, secrets: [{ id: 'npm', src: '.npmrc' }] }
  const { error, steps } = await runStep({ step: 'dockerBuild', args, options: withoutBuildKit })
  expect(error).toMatch(/^dockerBuild: secrets need BuildKit, but this docker has no buildx plugin/)
  expect(labelsOf(steps).slice(-3)).toEqual([
    'sh: Has this docker BuildKit?',
    'error: ',
    'sh: Remove what the build needed',
  ])
})

it('says why no engine answers, with the log of its container', async () => {
  const message = 'Cannot connect to the Docker daemon.'
  const { error, steps } = await runStep({
    step: 'dockerBuild',
    args: { destinations, engineContainer: 'dind' },
    options: { responses: [{ step: 'sh', match: 'seconds=', stdout: `${message}\n` }, ...responses] },
  })
  expect(error).toBe(`dockerBuild: no docker engine answers: ${message}`)
  expect(steps.map(([step]) => step).slice(-4)).toEqual(['echo', 'containerLog', 'error', 'sh'])
})

it('fails when a push does not tell the digest', async () => {
  const silent = { step: 'sh', match: 'size: ', stdout: '' }
  const { error, steps } = await runStep({
    step: 'dockerBuild',
    args: { destinations },
    options: { responses: [silent, ...responses] },
  })
  expect(error).toBe(`dockerBuild: docker push did not tell the digest of ${destinations[0]}.`)
  expect(labelsOf(steps)).toContain('sh: Remove names of images')
})
