import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { emittedScripts, NotingAgent } from './emitted-scripts.ts'
import type { runScript } from './real-shell.ts'

export const digest = `sha256:${'0a'.repeat(32)}`
export const destinations = ['registry.example.com/team/app:1.0']

/** The name of the image while a build is under way. */
export const image = 'jenkins-ts:docker-build.abc'

/** How the steps of a build answer; the first is what the folder of the build is. */
export const responses = [
  { step: 'sh', match: 'docker-build.XXXXXX', stdout: '/ws@tmp/docker-build.abc' },
  { step: 'sh', match: 'docker buildx version', status: 0 },
  { step: 'sh', match: 'size: ', stdout: `${digest}\n` },
]

/** What `docker` does in a test besides noting its arguments. */
const fakeDocker = `
case "$*" in
  version) [ -z "$NO_ENGINE" ] || { echo "$NO_ENGINE" >&2; exit 1; } ;;
  'buildx version') exit "$BUILDX" ;;
  'image inspect '*) echo sha256:id ;;
  *' build '*) exit "\${FAILS:-0}" ;;
  *' push '*)
    if [ -n "$DENIED" ] && [ ! -e "$TMPDIR/denied" ]; then
      : > "$TMPDIR/denied"
      echo 'denied: no'
      exit 4
    fi
    rm -f "$TMPDIR/denied"
    echo '1.0: digest: ${digest} size: 736' ;;
esac`

interface DockerRun {
  /** Arguments of each call, without those that only ask. */
  readonly calls: readonly (readonly string[])[]
  readonly ends: readonly ReturnType<typeof runScript>[]
  readonly leftovers: readonly string[]
  readonly workspace: string
}

/** Runs the scripts of a build in a real shell, as Groovy has them and as Node has them, with a fake docker. */
export async function runBuild(
  args: Record<string, unknown>,
  env: Record<string, string> = {},
): Promise<DockerRun> {
  const agent = new NotingAgent('docker', fakeDocker)
  const { workspace } = agent
  const temporary = `${workspace}@tmp`
  const own = join(temporary, 'docker-build.abc')
  const { BUILDX = '0' } = env
  const answers = [
    { step: 'pwd', times: 1, returns: workspace },
    { step: 'pwd', returns: temporary },
    { step: 'sh', match: 'docker-build.XXXXXX', stdout: own },
    { step: 'sh', match: 'docker buildx version', status: Number(BUILDX) },
    ...responses,
  ]
  const runs: DockerRun[] = []
  for (const scripts of await emittedScripts({
    step: 'dockerBuild',
    args,
    options: { responses: answers },
  })) {
    mkdirSync(own, { recursive: true })
    const before = agent.calls.length
    const inFolder = scripts.filter(({ script }) => !script.includes('docker-build.XXXXXX'))
    const ends = agent.run(inFolder, { BUILDX, ...env })
    const calls = agent.calls.slice(before).filter(([verb = '']) => !['version', 'buildx'].includes(verb))
    runs.push({ calls, ends, leftovers: [...readdirSync(temporary), ...agent.leftovers], workspace })
  }
  const [run, other] = runs
  if (run === undefined) throw new Error('No script was run.')
  expect(other?.calls).toEqual(run.calls)
  return run
}
