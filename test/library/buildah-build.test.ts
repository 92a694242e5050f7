import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { type EmittedScript, emittedScripts } from './emitted-scripts.ts'
import { build, destinations, digest, name, options, pushes, wordsOf, workspace } from './fake-buildah.ts'
import { runScript, temporaryFolder } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

it('builds, pushes and removes in the container', async () => {
  const { value, steps } = await runStep({ step: 'buildahBuild', args: { destinations }, options })
  expect(value).toEqual({ digest, references: [`registry.example.com/team/app@${digest}`] })
  expect(steps.map(([step, argument]) => [step, Object(argument).name ?? Object(argument).label ?? '']))
    .toMatchInlineSnapshot(`
      [
        [
          "pwd",
          "",
        ],
        [
          "container",
          "buildah",
        ],
        [
          "sh",
          "Folder for the build",
        ],
        [
          "sh",
          "buildah build registry.example.com/team/app:1.0",
        ],
        [
          "sh",
          "buildah push registry.example.com/team/app:1.0",
        ],
        [
          "sh",
          "buildah rmi localhost/jenkins-ts:0a8d7f5e-1b2c-4d3e-8f90-123456789abc",
        ],
        [
          "sh",
          "Remove the folder of the build",
        ],
      ]
    `)
})

it('gives each destination the digest that it has there', async () => {
  const other = `sha256:${'2c'.repeat(32)}`
  const args = { destinations: ['localhost:5000/app', ...destinations], digestFile: 'out/digest' }
  const { value, steps } = await runStep({
    step: 'buildahBuild',
    args,
    options: {
      responses: [{ ...pushes, match: '^buildah push localhost', stdout: other }, ...options.responses],
    },
  })
  expect(value).toEqual({
    digest: other,
    references: [`localhost:5000/app@${other}`, `registry.example.com/team/app@${digest}`],
  })
  expect(steps).toContainEqual(['writeFile', { file: 'out/digest', text: other }])
})

it('has no digest of an image that was not pushed', async () => {
  const { value, steps } = await runStep({
    step: 'buildahBuild',
    args: { destinations, push: false },
    options,
  })
  expect(value).toEqual({ digest: '', references: [] })
  expect(steps.map(([, argument]) => Object(argument).label)).not.toContain(`buildah push ${destinations[0]}`)
})

const secret = { id: 'a', env: 'A' }
it.each<[string, object, string]>([
  ['no destination', { destinations: [] }, 'give destinations to push to, or push: false'],
  ['a digest without a push', { push: false, digestFile: 'd' }, 'digestFile needs a push'],
  [
    'a cache without a place',
    { destinations: [], push: false, cache: true },
    'without destinations the cache has none to stand beside',
  ],
  [
    'times that are left out',
    { reproducible: true, cacheTtl: '1h' },
    'cacheTtl looks at the times of layers',
  ],
  ['annotations of docker', { format: 'docker', annotations: { a: 'b' } }, 'has no annotations'],
  ['zstd of docker', { format: 'docker', compression: 'zstd' }, 'cannot be compressed with zstd'],
  [
    'a nameless image to keep',
    { destinations: [], push: false, keepImage: true },
    'keepImage needs destinations',
  ],
  ['a list to keep', { keepImage: true, platforms: ['linux/amd64', 'linux/arm64'] }, 'keepImage needs'],
  ['a list in an archive', { tarPath: 'a', platforms: ['linux/amd64', 'linux/arm64'] }, 'holds one image'],
  ['a colon in a path', { tarPath: 'a:b' }, "the path 'a:b' cannot have a colon"],
  ['a colon in a folder', { ociLayoutPath: 'c:d' }, "the path 'c:d' cannot have a colon"],
  [
    'registries told twice',
    { registriesConf: 'r.conf', registryMirrors: ['m.example.com'] },
    'registriesConf stands for insecureRegistries',
  ],
  ['an id that is a path', { secrets: [{ ...secret, id: '../a' }] }, "one is '../a'"],
  ['a secret from nowhere', { secrets: [{ id: 'a' }] }, "give the secret 'a' either src or env"],
  [
    'a secret from two places',
    { secrets: [{ ...secret, src: 'b' }] },
    "give the secret 'a' either src or env",
  ],
  [
    'a variable that is none',
    { secrets: [{ id: 'a', env: 'A;touch b' }] },
    "'A;touch b' cannot be the name of an environment variable",
  ],
])('refuses %s', async (_what, args, message) => {
  const { error, steps } = await runStep({
    step: 'buildahBuild',
    args: { destinations, ...args },
    options,
  })
  expect(error).toMatch(/^buildahBuild: /)
  expect(error).toContain(message)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  [{ destinations: ['example.com/Team/app'] }, "'destinations[0]' must be the name of an image"],
  [{ cacheRepo: 'example.com/cache:1' }, "'cacheRepo' must be a repository without a tag"],
  [{ cacheTtl: '7d' }, "'cacheTtl' must be a duration"],
  [
    { registryMirrors: ['https://mirror.example.com'] },
    "'registryMirrors[0]' must be a host without a scheme",
  ],
  [{ registryMirrors: ['a"]\ninsecure = true'] }, "'registryMirrors[0]' must be a host"],
  [{ insecureRegistries: ['a"\nb'] }, "'insecureRegistries[0]' must be a host"],
  [{ buildContexts: { 'a=b': 'c' } }, 'must be a name without an equals sign'],
  [{ isolation: 'none' }, "'isolation' must be 'chroot' or 'oci' or 'rootless'"],
  [{ dockerFile: 'x' }, "unknown parameter 'dockerFile'. Did you mean 'dockerfile'?"],
])('refuses %j', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 'buildahBuild', args: { destinations, ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('says how registries are reached', async () => {
  const args = {
    destinations,
    insecureRegistries: ['localhost:5000', 'mirror.example.com'],
    skipTlsVerifyRegistries: ['b.example.com', 'localhost:5000'],
    registryMirrors: ['mirror.example.com/hub', 'other.example.com:8443'],
  }
  const [[groovy] = []] = await emittedScripts({ step: 'buildahBuild', args, options })
  expect(Object.values(groovy?.env ?? {}).find((value) => value.includes('['))).toMatchInlineSnapshot(`
    "unqualified-search-registries = ["docker.io"]
    [[registry]]
    location = "docker.io"
    [[registry.mirror]]
    location = "mirror.example.com/hub"
    insecure = true
    [[registry.mirror]]
    location = "other.example.com:8443"
    [[registry]]
    location = "localhost:5000"
    insecure = true
    [[registry]]
    location = "mirror.example.com"
    insecure = true
    [[registry]]
    location = "b.example.com"
    insecure = true
    "
  `)
})

it('keeps what the build needs beside the workspace, in a folder that only its owner reads', async () => {
  const [[groovy] = []] = await emittedScripts({ step: 'buildahBuild', args: { destinations }, options })
  const { script, env } = groovy as EmittedScript
  expect(env['ARG_TEMPORARY']).toBe(`${workspace}@tmp`)
  const temporary = `${temporaryFolder()}/work, space@tmp`
  const made = ['dash', 'bash'].map((shell) => {
    return runScript(script, { folder: '/', env: { ...env, ARG_TEMPORARY: temporary }, shell: [shell] })
      .stdout
  })
  expect(new Set(made).size).toBe(2)
  for (const folder of made) {
    expect(dirname(folder)).toBe(temporary)
    expect(folder).toMatch(/buildah-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(runScript('umask; stat -c %a .', { folder }).stdout).toMatch(/700\n$/)
    expect(readFileSync(join(folder, 'registries.conf'), 'utf8')).toBe(
      'unqualified-search-registries = ["docker.io"]\n',
    )
  }
})

it('hands over secrets as files, exactly, without a trace in the log', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a b'), 'from a file\n\n')
  const value = `pa$$ 'w' "x" \`y\` $(z) %s\\n\n\n`
  const built = await build(
    {
      destinations,
      secrets: [
        { id: 'npm', src: join(folder, 'a b') },
        { id: 'key.1', env: 'KEY' },
      ],
    },
    { KEY: value },
  )
  expect(built.files).toEqual({ 'secret-0': 'from a file\n\n', 'secret-1': value })
  const words = wordsOf(built, 'build').filter((word) => word.startsWith('--secret'))
  expect(words).toEqual(['--secret=id=npm,src=secret-0', '--secret=id=key.1,src=secret-1'])
  expect(built.runs.map(({ stderr, stdout }) => stderr + stdout).join('')).not.toContain('pa$$')
})

it('ends when a secret is not there', async () => {
  const args = { destinations, secrets: [{ id: 'a', src: '/nowhere/secret' }, secret] }
  const [[, file, variable] = []] = await emittedScripts({ step: 'buildahBuild', args, options })
  const folder = temporaryFolder()
  const runs = [file, variable].map((emitted) => {
    const { script, env } = emitted as EmittedScript
    return runScript(script, {
      folder,
      env: { ...env, ARG_COPY: `${folder}/a`, ARG_FILE: env['ARG_FILE'] ?? '' },
    })
  })
  expect(runs.map(({ status }) => status === 0)).toEqual([false, false])
  expect(runs[0]?.stderr).toContain('/nowhere/secret: No such file or directory')
  expect(runs[1]?.stderr).toContain('A: is not set')
})

it('has one folder of certificates for each host, and one with all for the build', async () => {
  const folder = temporaryFolder()
  for (const file of ['one', 'two']) writeFileSync(join(folder, file), file)
  const built = await build({
    destinations: ['b.example.com:5000/x', 'c.example.com/y', 'team/z'],
    registryCertificates: {
      'a.example.com': join(folder, 'one'),
      'b.example.com:5000': join(folder, 'two'),
      'docker.io': join(folder, 'one'),
    },
  })
  const flags = built.calls.map((words) => words.filter((word) => word.startsWith('--cert-dir')))
  expect(flags).toEqual([
    ['--cert-dir=certificates/all'],
    ['--cert-dir=certificates/1'],
    [],
    ['--cert-dir=certificates/2'],
    [],
  ])
  expect(built.files).toEqual({
    'certificates/0/ca.crt': 'one',
    'certificates/1/ca.crt': 'two',
    'certificates/2/ca.crt': 'one',
    'certificates/all/0.crt': 'one',
    'certificates/all/1.crt': 'two',
    'certificates/all/2.crt': 'one',
  })
})

it('ends with the status of a build that fails, says why, and leaves nothing behind', async () => {
  const built = await build({ destinations, target: 'broken' })
  expect(built.runs[0]).toMatchObject({ status: 3 })
  expect(built.runs[0]?.stderr).toContain('Error: building at STEP "RUN exit 3"')
})

it('takes the names of the image away when the build fails', async () => {
  const fails = { step: 'sh', match: '^buildah build', throws: { message: 'script returned exit code 3' } }
  const { error, steps } = await runStep({
    step: 'buildahBuild',
    args: { destinations },
    options: { responses: [fails, ...options.responses] },
  })
  expect(error).toBe('script returned exit code 3')
  expect(steps.slice(-2).map(([, argument]) => Object(argument).label)).toEqual([
    `buildah rmi ${name}`,
    'Remove the folder of the build',
  ])
})

it('lets buildah try an image again, and tries a list again itself', async () => {
  const image = await build({ destinations, retries: 3 })
  expect(image.calls.map((words) => words.includes('--retry=3'))).toEqual([true, true, false])
  const list = { destinations, retries: 1, platforms: ['linux/amd64', 'linux/arm64'] }
  const again = await build(list, { FAILS: '3' })
  expect(again.calls.map((words) => words[2])).toEqual([
    'build',
    'build',
    'manifest',
    'manifest',
    'manifest',
    'rmi',
  ])
  expect(again.runs[2]).toMatchObject({ status: 0, stdout: digest })
  const failing = await build(list, { FAILS: '9' })
  expect(failing.runs[2]).toMatchObject({ status: 125, stdout: '' })
})

it('fails when buildah ends well without a digest', async () => {
  const { runs } = await build({ destinations: ['silent/app'] })
  expect(runs[1]).toMatchObject({ status: 1, stdout: '' })
  expect(runs[1]?.stderr).toContain(
    "buildah pushed nothing, but does not say why. With verbosity: 'debug' it does.",
  )
})
