import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files of a folder that hold a secret, plain or encoded, with what was found.
 * @param secrets texts that nobody but their owner may see
 */
export function leaksIn(folder: string, secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap(formsOf)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return forms.some((form) => bytes.includes(form))
    })
}

/** A secret as it is, as JSON and addresses have it, and as base64 does. */
function formsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const base64 = Buffer.from(secret).toString('base64')
  // The last characters depend on what follows.
  return [secret, json, encodeURIComponent(secret), base64.replace(/.{0,3}=*$/, '')]
}
