import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { emittedScripts, NotingAgent } from './emitted-scripts.ts'
import { temporaryFolder } from './real-shell.ts'

/** What every destination of the fake has. */
export const digest = `sha256:${'0a'.repeat(32)}`
export const id = `sha256:${'1b'.repeat(32)}`
const uuid = '0a8d7f5e-1b2c-4d3e-8f90-123456789abc'
export const name = `localhost/jenkins-ts:${uuid}`
export const workspace = '/home/jenkins/agent/workspace/job'
export const destinations = ['registry.example.com/team/app:1.0']
const folderOf = (folder: string) => ({ step: 'sh', match: 'random/uuid', stdout: folder })
export const pushes = { step: 'sh', match: 'cat digest', stdout: `${digest}\n` }
export const options = { responses: [folderOf(`/tmp/buildah-${uuid}`), pushes] }

/** What buildah does with the words that are noted: it logs, finds the image, and tells the digest. */
const behaviour = `
if [ "$n" -eq 0 ]; then cp -r . "$TMPDIR/../seen"; fi
case " $* " in
  *' images '*) echo '${id}' ;;
  *) echo 'a line of a RUN command' ;;
esac
case " $* " in
  *'--target=broken '*) echo 'Error: building at STEP "RUN exit 3"' >&2; exit 3 ;;
  *' push '*' docker://silent/'*) : > digest ;;
  *' push '*' docker://'*) if [ "$n" -lt "\${FAILS:-0}" ]; then exit 125; fi; printf '${digest}' > digest ;;
esac
`

interface Built {
  /** What buildah was called with, one list for each call. */
  readonly calls: readonly (readonly string[])[]
  /** Files that buildah saw in its first call, by path. */
  readonly files: Readonly<Record<string, string>>
  readonly runs: ReturnType<NotingAgent['run']>
}

/** Runs a build in a real shell, as Groovy has it and as Node has it: both must do the same. */
export async function build(
  args: Record<string, unknown>,
  env: Record<string, string> = {},
  shell?: readonly string[],
): Promise<Built> {
  const folder = join(temporaryFolder(), `buildah, "x" ${uuid}`)
  const responses = [folderOf(folder), pushes]
  const [groovy, node] = (await emittedScripts({ step: 'buildahBuild', args, options: { responses } })).map(
    ([, ...scripts]): Built => {
      const agent = new NotingAgent('buildah', behaviour)
      mkdirSync(folder)
      const runs = agent.run(scripts, env, shell)
      expect(existsSync(folder)).toBe(false)
      expect(agent.leftovers).toEqual([])
      return { calls: agent.calls, files: filesOf(join(agent.workspace, '../seen')), runs }
    },
  )
  if (groovy === undefined || node === undefined) throw new Error('A run gave no scripts.')
  expect(node.calls).toEqual(groovy.calls)
  expect(node.files).toEqual(groovy.files)
  return groovy
}

function filesOf(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const files = names.filter((file) => statSync(join(folder, file)).isFile()).toSorted()
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** The words of the first call with a verb. */
export function wordsOf({ calls }: Built, verb: string): readonly string[] {
  return calls.find((words) => words.includes(verb)) ?? []
}

/** The flags of a call, without verbs and operands. */
export function flagsOf(words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith('--'))
}
