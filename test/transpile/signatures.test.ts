import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { reference } from '../support/harness/locations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stock = join(reference, 'whitelist/generic-whitelist')

function signaturesIn(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

const own = signaturesIn(join(root, 'compiler/sandbox/signatures.txt'))

it('lists the operations of compiled code once each, in order', () => {
  expect(own).toEqual([...new Set(own)].toSorted())
  for (const line of own) expect(line).toMatch(/^(?:static)?(?:[mM]ethod|[fF]ield) \S+ \S+|^new \S+/)
})

it.skipIf(!existsSync(stock))(
  'asks for nothing that Jenkins does not permit (not run when ../shared is absent)',
  () => {
    const permitted = new Set([
      ...signaturesIn(stock),
      ...signaturesIn(join(reference, 'whitelist/jenkins-whitelist')),
    ])
    expect(own.filter((line) => !permitted.has(line))).toEqual([])
  },
)
