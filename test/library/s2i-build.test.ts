import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ownOptions, s2iParameters } from '../../dsl/library/image/s2i-parameters.ts'
import { type EmittedScript, emittedScripts } from './emitted-scripts.ts'
import { wrongFlags } from './flags/flag-table.ts'
import { s2iFlags } from './flags/s2i.ts'
import { notedArguments, notesArguments, runScript, temporaryFolder, writeProgram } from './real-shell.ts'
import { runInGroovy, runStep } from './run-step.ts'

const digest = `sha256:${'0a'.repeat(32)}`
const recorded = '/home/jenkins/agent/workspace/job'
const folder = `${recorded}@tmp/s2i.a1b2c3`
const responses = [
  { step: 'sh', match: 's2i.XXXXXX', stdout: `${folder}\n` },
  { step: 'sh', match: 'test -e', status: 1 },
  { step: 'sh', match: 'jenkins-digest', stdout: digest },
]
const destinations = ['registry.example.com/team/app:1.0']
const builderImage = 'registry.example.com/go-builder:1.25'
const minimal = { using: 'kaniko', builderImage, destinations }

/** An s2i that notes how it was called, and writes what the real one writes of a folder that it copies. */
class FakeS2i {
  readonly workspace: string
  readonly program: string
  readonly #noted: string

  constructor(ending = '') {
    const root = temporaryFolder()
    this.workspace = join(root, 'work')
    this.program = join(root, 's2i')
    this.#noted = join(root, 'noted')
    mkdirSync(this.workspace)
    writeFileSync(join(this.workspace, 'main.go'), 'package main')
    writeProgram(
      this.program,
      `${notesArguments(this.#noted)}
${ending}
for word in "$@"; do
  case $word in --as-dockerfile=*) file=\${word#*=} ;; esac
done
target="\${file%/*}/upload/src"
case $target in "$PWD"*) echo 'recursive copy requested' >&2; exit 1 ;; esac
mkdir -p "$target" "\${file%/*}/upload/scripts"
cp -R ./. "$target"
printf 'FROM builder\\n' > "$file"
chmod 700 "$file"
echo 'Application dockerfile generated'
`,
    )
  }

  get words(): readonly string[] {
    return notedArguments(this.#noted).map((word) => word.replaceAll(this.workspace, recorded))
  }

  /** A path that the recording names, where it is in truth. */
  path(named: string): string {
    return named.replaceAll(recorded, this.workspace)
  }

  run({ script, env }: EmittedScript): ReturnType<typeof runScript> {
    const here = Object.entries(env).map(([name, value]) => [name, this.path(value)])
    return runScript(this.path(script), { folder: this.workspace, env: Object.fromEntries(here) })
  }
}

/** The script of s2i, in Groovy and in Node. */
async function scriptsOf(args: Record<string, unknown>): Promise<EmittedScript[]> {
  const runs = await emittedScripts({ step: 's2iBuild', args, options: { responses } })
  return runs.flatMap((scripts) => scripts.filter(({ script }) => script.includes('ln -s')))
}

/** Runs s2i in a real shell, as Groovy has it and as Node has it; gives the words behind `build`. */
async function generate(args: Record<string, unknown>, files: readonly string[] = []): Promise<string[]> {
  const s2i = new FakeS2i()
  for (const file of files) {
    const path = join(s2i.workspace, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'A=b')
  }
  const runs = []
  for (const script of await scriptsOf({ ...minimal, ...args, s2iProgram: s2i.program })) {
    mkdirSync(s2i.path(folder), { recursive: true, mode: 0o700 })
    const { status, stdout, stderr } = s2i.run(script)
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(s2i.path(`${folder}/image/Dockerfile`), 'utf8')).toBe('FROM builder\n')
    rmSync(s2i.path(folder), { recursive: true })
    runs.push(s2i.words)
  }
  expect(runs[1]).toEqual(runs[0])
  const [build, ...words] = runs[0] ?? []
  expect(build).toBe('build')
  expect(wrongFlags(words.slice(0, -2), s2iFlags)).toEqual([])
  return words
}

const asDockerfile = `--as-dockerfile=${folder}/image/Dockerfile`

it('has s2i write a Dockerfile in its container, builds that, and removes it', async () => {
  const { value, steps } = await runStep({ step: 's2iBuild', args: minimal, options: { responses } })
  expect(value).toEqual({ digest, references: [`registry.example.com/team/app@${digest}`] })
  expect(steps.map(([step, argument]) => [step, Object(argument)])).toMatchObject([
    ['pwd', {}],
    ['container', { name: 's2i', shell: '/bin/sh' }],
    ['sh', { label: 'Folder for the Dockerfile' }],
    ['container', { name: 's2i', shell: '/bin/sh' }],
    ['sh', { label: `s2i build ${builderImage}` }],
    ['pwd', {}],
    ['container', { name: 'kaniko', shell: '/busybox/sh' }],
    ['sh', { label: 'Has this container built an image?' }],
    ['sh', { label: `kaniko ${destinations[0]}` }],
    ['container', { name: 's2i', shell: '/bin/sh' }],
    ['sh', { label: 'Remove the Dockerfile' }],
  ])
})

it('builds the folder that s2i wrote, with the options of the other step', async () => {
  const args = { ...minimal, labels: { a: 'b' }, cache: true, container: 'other' }
  const [groovy = []] = await emittedScripts({ step: 's2iBuild', args, options: { responses } })
  const words = groovy.find(({ script }) => script.includes('--digest-file'))?.env['ARG_WORDS']
  expect(words).toContain(`'--context=${folder}/image' '--dockerfile=${folder}/image/Dockerfile'`)
  expect(words).toContain(`'--cache=true'`)
  expect(words).toContain(`'--label=a=b'`)
})

it.each(['kaniko', 'buildah', 'buildkit'])('leaves the options of %s to its step', async (using) => {
  const args = { ...minimal, using, labls: {} }
  const { cps, sandbox } = await runInGroovy({ step: 's2iBuild', args, options: { responses } })
  for (const { error, steps } of [cps, sandbox]) {
    expect(error?.message).toContain(`${using}Build: unknown parameter 'labls'. Did you mean 'labels'?`)
    expect(steps.findLast(({ step }) => step === 'sh')?.args[0]).toMatchObject({
      label: 'Remove the Dockerfile',
    })
  }
})

it.each([
  [{ dockerfile: 'Dockerfile' }, "'dockerfile' is for a Dockerfile of one's own, but here s2i writes it."],
  [{ buildArgs: { A: 'b' } }, "'buildArgs' is for a Dockerfile of one's own"],
  [{ secrets: [{ id: 'a' }] }, "'secrets' is for a Dockerfile of one's own"],
  [{ ref: 'main' }, 'ref needs a repository'],
])('refuses %j', async (args, message) => {
  const { error, steps } = await runStep({ step: 's2iBuild', args: { ...minimal, ...args } })
  expect(error).toContain(`s2iBuild: ${message}`)
  expect(steps.map(([step]) => step)).toEqual(['error'])
})

it.each([
  [{ using: 'dind' }, "'using' must be 'kaniko' or 'buildah' or 'buildkit'"],
  [{ builderImage: 'a b' }, "'builderImage' must be the name of an image"],
  [{ builderImage: '--help' }, "'builderImage' must be the name of an image"],
  [{ env: { 'A B': 'c' } }, "'env.A B' must be the name of a variable"],
  [{ env: { A: 'two\nlines' } }, "'env.A' must be one line without blanks around it"],
  [{ env: { A: ' before' } }, "'env.A' must be one line"],
  [{ env: { A: 'after\t' } }, "'env.A' must be one line"],
  [{ contextDir: 'a$b' }, "'contextDir' must be the path of a folder without $"],
  [{ context: 'https://example.com/a.git;b' }, "'context' must be a folder or an address"],
  [{ context: 'a\nhttps://example.com/a.git' }, "'context' must be a folder or an address"],
  [{ ref: '--upload-pack=x' }, "'ref' must be the name of a branch"],
  [{ scriptsUrl: 'image:///a && b' }, "'scriptsUrl' must be an address"],
  [{ assembleUser: '1001\nRUN x' }, "'assembleUser' must be the number or the name of a user"],
  [{ allowedUids: 'all' }, "'allowedUids' must be ranges"],
  [{ loglevel: 6 }, "'loglevel' must be at most 5"],
  [{ s2iFlags: ['image'] }, "'s2iFlags[0]' must begin with a dash"],
])('refuses %j, which s2i would misread', async (args, message) => {
  const { cps, sandbox } = await runInGroovy({ step: 's2iBuild', args: { ...minimal, ...args } })
  for (const { error } of [cps, sandbox]) expect(error?.message).toContain(message)
})

it('copies the folder, whose path s2i never sees', async () => {
  expect(await generate({})).toEqual([asDockerfile, '--copy', '.', builderImage])
})

it('clones a folder when asked to', async () => {
  expect(await generate({ copy: false, ref: 'v1.0' })).toEqual([
    asDockerfile,
    '--ref=v1.0',
    '.',
    builderImage,
  ])
})

it('clones a repository', async () => {
  const context = 'https://git.example.com/team/app.git'
  expect(await generate({ context, ref: 'feature/x' })).toEqual([
    asDockerfile,
    '--ref=feature/x',
    context,
    builderImage,
  ])
})

it('gives every option as one word', async () => {
  const words = await generate(
    {
      contextDir: 'api/v1',
      exclude: String.raw`(^|/)(\.git|node_modules)(/|$)`,
      env: { GOFLAGS: '-ldflags=-X=main.version=1', EMPTY: '' },
      environmentFile: 's2i.env',
      scriptsUrl: 'https://example.com/scripts',
      imageScriptsUrl: 'image:///usr/local/s2i',
      assembleUser: '1001',
      allowedUids: '1-1000,1001-',
      loglevel: 2,
      s2iFlags: ['--quiet'],
    },
    ['s2i.env'],
  )
  expect(words).toEqual([
    asDockerfile,
    '--copy',
    '--context-dir=api/v1',
    String.raw`--exclude=(^|/)(\.git|node_modules)(/|$)`,
    '--scripts-url=https://example.com/scripts',
    '--image-scripts-url=image:///usr/local/s2i',
    '--assemble-user=1001',
    '--allowed-uids=1-1000,1001-',
    '--loglevel=2',
    `--environment-file=${recorded}/s2i.env`,
    '--env=GOFLAGS=-ldflags=-X=main.version=1',
    '--env=EMPTY=',
    '--quiet',
    '.',
    builderImage,
  ])
})

it.each([
  'two  words',
  `"double" and 'single'`,
  '$HOME ${HOME} $(touch broken) `touch broken`',
  'a\\b\\\\c\\',
  '; touch broken; #x?y',
  '*',
  '-n --help',
  'A=b,C=d',
  'é ✓ \u{1F600}',
  '%s!!&|<>()[]{}~',
])('hands over exactly: %j', async (value) => {
  const file = `${value}/file`
  const contextDir = value.replaceAll(/[$"\\]/g, '')
  const words = await generate(
    { context: value, contextDir, exclude: value, env: { VALUE: value }, environmentFile: file },
    [file],
  )
  expect(words).toEqual([
    asDockerfile,
    '--copy',
    `--context-dir=${contextDir}`,
    `--exclude=${value}`,
    `--environment-file=${recorded}/${file}`,
    `--env=VALUE=${value}`,
    '.',
    builderImage,
  ])
})

it.each([
  ['ends with an error', 'exit 3', {}, 3, ''],
  ['writes nothing, as after an argument it cannot read', 'exit 0', {}, 1, 's2i has written no Dockerfile.'],
  ['has no folder', '', { context: 'nowhere' }, 1, 'There is no folder '],
  ['has no file with variables', '', { environmentFile: 'nowhere' }, 1, 'The file nowhere cannot be read.'],
])('fails when s2i %s', async (_what, ending, args, status, message) => {
  const s2i = new FakeS2i(ending)
  for (const script of await scriptsOf({ ...minimal, ...args, s2iProgram: s2i.program })) {
    mkdirSync(s2i.path(folder), { recursive: true })
    const run = s2i.run(script)
    expect(run).toMatchObject({ status, stdout: '' })
    expect(run.stderr).toContain(message)
    rmSync(s2i.path(folder), { recursive: true })
  }
})

it.each(['s2i build', 'kaniko registry'])('removes the folder when "%s" fails', async (label) => {
  const match = label === 's2i build' ? 'ln -s' : 'jenkins-digest'
  const fails = { step: 'sh', match, throws: { message: 'script returned exit code 1' } }
  const { error, steps } = await runStep({
    step: 's2iBuild',
    args: minimal,
    options: { responses: [fails, ...responses] },
  })
  expect(error).toBe('script returned exit code 1')
  expect(steps.at(-1)).toEqual(['sh', { label: 'Remove the Dockerfile', script: '…' }])
})

it('makes a folder beside the workspace, and removes it whole', async () => {
  const [groovy = []] = await emittedScripts({ step: 's2iBuild', args: minimal, options: { responses } })
  const s2i = new FakeS2i()
  const [make, remove] = [groovy[0], groovy.at(-1)]
  const made = make && s2i.run(make).stdout.trim()
  expect(made && dirname(made)).toBe(`${s2i.workspace}@tmp`)
  if (made === undefined || remove === undefined) throw new Error('No scripts.')
  writeFileSync(join(made, 'file'), '')
  s2i.run({ ...remove, env: { ARG_FOLDER: made } })
  expect(statSync(made, { throwIfNoEntry: false })).toBe(undefined)
})

it.skipIf(process.getuid?.() !== 0)('lets the owner of the workspace read what root wrote', async () => {
  const s2i = new FakeS2i()
  const secret = join(s2i.workspace, 'private')
  writeFileSync(secret, '')
  chmodSync(secret, 0o600)
  chownSync(s2i.workspace, 1000, 1000)
  for (const script of await scriptsOf({ ...minimal, s2iProgram: s2i.program })) {
    mkdirSync(s2i.path(folder), { recursive: true, mode: 0o700 })
    expect(s2i.run(script).status).toBe(0)
    expect(statSync(s2i.path(folder)).mode & 0o777).toBe(0o755)
    for (const file of ['Dockerfile', 'upload/src/private']) {
      const { uid, mode } = statSync(s2i.path(`${folder}/image/${file}`))
      expect({ file, uid, mode: mode & 0o077 }).toEqual({ file, uid: 1000, mode: 0 })
    }
    rmSync(s2i.path(folder), { recursive: true })
  }
})

it('passes on what it does not take itself', () => {
  expect(ownOptions.toSorted()).toEqual(Object.keys(s2iParameters.shape).toSorted())
})
