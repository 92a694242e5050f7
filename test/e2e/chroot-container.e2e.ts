import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { kanikoContainer } from './support/chroot-container.ts'
import { whyNot } from './support/probe.ts'
import { runProgram } from './support/program.ts'

const needs = whyNot('unshare', '-m', '-p', '-f', 'true')

/** Stands in for the executor, which would write its base image over everything that it sees. */
const standIn = `#!/busybox/sh
set -e
printf '%s\\n' "$@" > "$PWD/words"
cat /kaniko/.docker/config.json
echo changed > /etc/passwd
rm -rf /root
ls /
echo digest > .jenkins-digest
`

it('container of kaniko: the executor sees its own root folder, the workspace and the logins, and changes no other', async ({
  skip,
}) => {
  if (needs !== undefined) skip(needs)
  const folder = mkdtempSync(join(inject('folder'), 'chroot-'))
  const secret = join(folder, 'secret')
  for (const name of [secret, join(folder, 'workspace/job')]) mkdirSync(name, { recursive: true })
  writeFileSync(join(secret, 'config.json'), '{"auths":{}}\n')
  const executor = join(folder, 'executor')
  writeFileSync(executor, standIn)
  const mounts = { '/kaniko/.docker': secret }
  const { env, enter } = kanikoContainer({ name: 'kaniko', env: {}, args: [], mounts }, folder, executor)
  const job = join(folder, 'workspace/job')
  const words = ['sh', '-xec', `/kaniko/executor "--label=two  'words'"; cp .jenkins-digest /kaniko/kept`]
  const [stdout, stderr] = [join(folder, 'out'), join(folder, 'err')]
  const machine = readFileSync('/etc/passwd', 'utf8')
  const finished = await runProgram(enter(words, job), { env, stdout, stderr })
  expect(finished, finished.stderr).toMatchObject({ status: 0 })
  expect(finished.stdout.split('\n')).toEqual(
    expect.arrayContaining(['{"auths":{}}', 'busybox', 'kaniko', 'proc', 'tmp']),
  )
  expect(finished.stdout).not.toContain('usr')
  expect(readFileSync(join(folder, 'workspace/job/words'), 'utf8')).toBe("--label=two  'words'\n")
  expect(readFileSync(join(folder, 'root/kaniko/kept'), 'utf8')).toBe('digest\n')
  expect([readFileSync('/etc/passwd', 'utf8'), existsSync('/root')]).toEqual([machine, true])
  expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(folder)
})
