/** The compiler as a library: what the command line does, without a process around it. */
export {
  compileProject,
  type CompileProjectOptions,
  type CompileProjectResult,
} from './compile/compile-project.ts'
export type { Config } from './config.ts'
export type { Diagnostic, Fix, RelatedLocation } from './diagnostics/diagnostic.ts'
export { registry, type DiagnosticCode, type Severity } from './diagnostics/registry.ts'
export { renderDiagnostic, renderSummary, type RenderOptions } from './diagnostics/render.ts'
export { noSpan, positionAt, type Place, type Position, type Span } from './diagnostics/span.ts'
export type { CompilerHost } from './host.ts'
export { createNodeHost } from './node-host.ts'
