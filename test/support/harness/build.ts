import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { buildCache, harnessSources } from './locations.ts'

const run = promisify(execFile)
const oldestJava = 17
const staleLockMillis = 300_000
const installHint =
  'Install them with `apt-get install -y openjdk-17-jdk-headless maven` (Debian) or `brew install openjdk@17 maven` (macOS).'

/** The folder that holds the built harness; builds it with Maven when its sources changed. */
export async function buildHarness(): Promise<string> {
  await requireJava()
  const target = join(buildCache, await hashOfSources())
  if (existsSync(target)) return target
  await mkdir(buildCache, { recursive: true })
  const unlock = await lock(`${target}.lock`)
  try {
    if (!existsSync(target)) await build(target)
  } finally {
    await unlock()
  }
  return target
}

async function build(target: string): Promise<void> {
  const unfinished = `${target}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  try {
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      join(harnessSources, 'pom.xml'),
      `-Dbuild.folder=${unfinished}`,
      'package',
    ])
  } catch (failure) {
    if (isMissing(failure)) {
      throw new Error(`The Groovy harness is built with Maven, and \`mvn\` was not found. ${installHint}`, {
        cause: failure,
      })
    }
    throw new Error(`Maven could not build test/harness:\n${outputOf(failure)}`, { cause: failure })
  }
  await rename(unfinished, target)
}

/** Two workers may start at once: one builds, the other waits for it. */
async function lock(folder: string): Promise<() => Promise<void>> {
  try {
    await mkdir(folder)
    return () => rm(folder, { recursive: true, force: true })
  } catch {
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > staleLockMillis) await rm(folder, { recursive: true, force: true })
    await sleep(200)
    return lock(folder)
  }
}

async function hashOfSources(): Promise<string> {
  const entries = await readdir(join(harnessSources, 'src'), { recursive: true, withFileTypes: true })
  const sources = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = [join(harnessSources, 'pom.xml'), ...sources.toSorted()]
  const texts = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const [i, file] of files.entries()) {
    hash
      .update(relative(harnessSources, file))
      .update('\0')
      .update(texts[i] ?? '')
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

async function requireJava(): Promise<void> {
  try {
    const { stderr, stdout } = await run(java(), ['-version'])
    const version = Number(/version "(\d+)/.exec(stderr + stdout)?.[1])
    if (version >= oldestJava) return
    throw new Error(
      `The Groovy harness needs Java ${oldestJava} or later, and \`java\` is version ${version}. ${installHint}`,
    )
  } catch (failure) {
    if (isMissing(failure)) {
      throw new Error(
        `The Groovy harness needs Java ${oldestJava} or later, and \`java\` was not found. ${installHint}`,
        { cause: failure },
      )
    }
    throw failure
  }
}

export function java(): string {
  const home = process.env['JAVA_HOME']
  return home ? join(home, 'bin/java') : 'java'
}

function isMissing(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ENOENT'
}

function outputOf(failure: unknown): string {
  if (!(failure instanceof Error) || !('stdout' in failure) || !('stderr' in failure)) return String(failure)
  return `${String(failure.stdout)}${String(failure.stderr)}`.trim()
}
