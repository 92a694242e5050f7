import { existsSync, readFileSync } from 'node:fs'

/** The folder of this package as a file URL, whether it runs from its sources or from `dist`. */
export const packageRoot: URL = findPackageRoot(new URL('.', import.meta.url))

/** True when the compiler runs from `dist`, as it does once installed. */
export const runsFromDist: boolean = import.meta.url.startsWith(new URL('dist/', packageRoot).href)

/** The version in the package's manifest. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version)
  throw new Error('The package.json of jenkins-ts has no version.')
}

function findPackageRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder
  return findPackageRoot(new URL('..', folder))
}
