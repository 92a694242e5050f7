import { ts } from 'ts-morph'
import { PodConflictError } from '../../dsl/image/pod-conflict.ts'
import { RunTimeValueError } from '../../dsl/runtime/run-time-value.ts'
import { StepOutsideJenkinsError } from '../../dsl/runtime/step-executor.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Span } from '../diagnostics/span.ts'
import { DynamicImportError, type ThrownRecord } from './hooks.ts'
import type { InstrumentedModule } from './instrumented-module.ts'
import { spanOfNode } from './node-span.ts'
import { ProcessExitError } from './process-guard.ts'
import type { Provenance } from './provenance.ts'
import { stackLines, tokenOnLine } from './stack-frames.ts'

/** What is known of an error that the user's code let pass. */
export interface Failure {
  readonly error: unknown
  readonly lastThrown: ThrownRecord
  /** The modules that had begun to run, by file. */
  readonly modules: ReadonlyMap<string, InstrumentedModule>
  /** The module that failed, for an error that tells nothing of its place. */
  readonly module: InstrumentedModule
  readonly callsDsl: (call: ts.CallExpression) => boolean
  readonly provenance: Provenance
}

/** Reports an error of the user's modules at the place in their source where it came up. */
export function reportFailure(failure: Failure, diagnostics: DiagnosticCollector): void {
  const { error } = failure
  const frame = findFrame(failure)
  const place = frame === undefined ? placeWithoutFrame(failure) : spanOfNode(frame.node)
  if (error instanceof RunTimeValueError) {
    diagnostics.report('run-time-value-read', place, { path: error.path })
  } else if (error instanceof StepOutsideJenkinsError) {
    diagnostics.report('step-outside-jenkins', place, { step: error.step })
  } else if (error instanceof ProcessExitError) {
    diagnostics.report('process-exit', place, {})
  } else if (error instanceof DynamicImportError) {
    diagnostics.report('dynamic-import', place, {})
  } else if (error instanceof PodConflictError) {
    const { fact, mend, origin } = error
    const own = origin && failure.provenance.partOf(origin)
    diagnostics.report('pod-conflict', own?.span ?? place, { fact, mend })
  } else if (frame?.refusedCall !== undefined) {
    const name = frame.refusedCall.expression.getText()
    diagnostics.report('call-refused', place, { name, reason: reasonOf(error) })
  } else {
    diagnostics.report('module-threw', place, { error: describeError(error) })
  }
}

/** Why a function refuses its arguments: that a TypeError says so is no news. */
function reasonOf(error: unknown): string {
  return describeError(error).replace(/^TypeError: /, '')
}

/** The message of an error for a diagnostic: no stack, its first paragraph. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error))
    return typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error))
  // What follows a blank line are excerpts and hints for a terminal.
  const text = issuesOf(error) ?? error.message.replace(/:?\n\s*\n.*$/s, '')
  const name =
    error.name === 'Error' || error.name === 'ZodError' || error.name === '$ZodError' ? '' : `${error.name}: `
  return `${name}${text}`.trim()
}

/** The findings of a zod schema as one sentence. */
function issuesOf(error: Error): string | undefined {
  if (!('issues' in error) || !Array.isArray(error.issues)) return undefined
  const texts = error.issues.map(
    (issue: { readonly path?: readonly PropertyKey[]; readonly message?: string }) => {
      const path = issue.path?.map(String).join('.') ?? ''
      return path === '' ? issue.message : `${path}: ${issue.message}`
    },
  )
  return texts.join('; ')
}

interface Frame {
  /** The callee, property or `new` expression at work. */
  readonly node: ts.Node
  /** The call of a DSL function inside which the error was thrown. */
  readonly refusedCall: ts.CallExpression | undefined
}

/** The innermost line of the stack that stands in a module of the user's. */
function findFrame({ error, modules, callsDsl }: Failure): Frame | undefined {
  for (const [index, line] of stackLines(error).entries()) {
    const token = tokenOnLine(line, modules)
    if (token === undefined) continue
    const node = headOf(token)
    const callee = node === token && isMemberName(node) ? node.parent : node
    const call = callee.parent
    const isRefused = index > 0 && ts.isCallExpression(call) && call.expression === callee && callsDsl(call)
    return { node, refusedCall: isRefused ? call : undefined }
  }
  return undefined
}

function isMemberName(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
}

/** What is read, called or made at a token: `config.image` for the name `image`, the callee for the brackets of a call. */
function headOf(token: ts.Node): ts.Node {
  if (ts.isCallExpression(token)) return token.expression
  const { parent } = token
  if (ts.isTaggedTemplateExpression(parent)) return parent.tag
  const reads =
    (ts.isPropertyAccessExpression(parent) && parent.name === token) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === token)
  return reads && isPath(parent.expression) ? parent : token
}

/** True for `a.b.c`, which is short; what calls and literals gave would show too much. */
function isPath(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isPath(node.expression)
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword
}

function placeWithoutFrame({ error, lastThrown, module }: Failure): Span {
  if (lastThrown.node !== undefined && lastThrown.value === error) return spanOfNode(lastThrown.node)
  return { file: module.sourceFile.fileName, start: 0, end: 0 }
}
