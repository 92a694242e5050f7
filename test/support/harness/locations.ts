import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
export const harnessSources = join(repository, 'test/harness')
export const buildCache = join(repository, 'node_modules/.cache/jenkins-ts-harness')

/** Facts about real Jenkins controllers that are kept beside the repository, not in it. */
export const reference = join(repository, '../shared/reference')

const stockLists = [
  'generic-whitelist',
  'jenkins-whitelist',
  'jakarta.mail.whitelist',
  'templates-instances.whitelist',
]
const ownList = 'compiler/sandbox/signatures.txt'

export interface SandboxLists {
  files: string[]
  /** Says so when the stock lists are not there. */
  notice?: string
}

export function sandboxLists(): SandboxLists {
  const stock = stockLists.map((name) => join(reference, 'whitelist', name))
  if (stock.every((file) => existsSync(file))) return { files: stock }
  const own = join(repository, ownList)
  if (existsSync(own)) {
    return {
      files: [own],
      notice: `The stock sandbox lists are absent; the sandbox engine judges by ${ownList}.`,
    }
  }
  return {
    files: [],
    notice: `Neither the stock sandbox lists nor ${ownList} exist; the sandbox engine refuses nearly everything.`,
  }
}
