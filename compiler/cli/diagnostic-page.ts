import { readFileSync } from 'node:fs'
import { packageRoot } from '../package-root.ts'
import type { DiagnosticCode } from '../diagnostics/registry.ts'

/**
 * The page that explains a code: what it means, a wrong and a right example.
 * @throws when the page is missing, which is a bug of ours: a test holds every code against its page
 */
export function diagnosticPage(code: DiagnosticCode): string {
  return readFileSync(new URL(`compiler/diagnostics/docs/${code}.md`, packageRoot), 'utf8')
}
