import { basename, dirname, join } from 'node:path'

/**
 * Where the Jenkinsfile of an exported pipeline goes: beside its module.
 * @param entry the module's path: `pipeline.ts` or `NAME.pipeline.ts`; other names are taken as `NAME`
 * @param exportName `default` or the name of the export
 * @example jenkinsfilePath('/app/release.pipeline.ts', 'nightly') // '/app/Jenkinsfile.release.nightly'
 */
export function jenkinsfilePath(entry: string, exportName: string): string {
  const stem = basename(entry).replace(/\.[cm]?[jt]s$/, '')
  const name = stem === 'pipeline' ? '' : stem.replace(/\.pipeline$/, '')
  const suffixes = [name, exportName === 'default' ? '' : exportName].filter((suffix) => suffix !== '')
  return join(dirname(entry), ['Jenkinsfile', ...suffixes].join('.'))
}
