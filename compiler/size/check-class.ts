import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { Declaration, GroovyFile } from '../groovy/ast/nodes.ts'
import { walk } from '../groovy/ast/traverse.ts'
import { classLimits } from './limits.ts'
import { sizeOf } from './size-of.ts'

/** One constant of a class for every so many bytes of code: most of them are numbers of call sites. */
const bytesPerConstant = 14
/** Of a text or name: the constant itself and its letters. */
const constantsOfText = 2

/** Reports a file whose class the JVM would refuse: too many constants, or too many methods with continuations. */
export function checkClass({ declarations }: GroovyFile, diagnostics: DiagnosticCollector): void {
  const methods = declarations.filter((one) => one.kind === 'method' && !isOrdinary(one)).length
  const constants = constantsIn(declarations)
  if (methods <= classLimits.methods && constants <= classLimits.constants) return
  const reason =
    methods > classLimits.methods
      ? `${methods} methods, and a class takes about ${classLimits.methods}`
      : `about ${constants} constants, and a class takes 65535`
  diagnostics.report('file-too-large', noSpan, { reason })
}

function isOrdinary(declaration: Declaration): boolean {
  return declaration.kind === 'method' && declaration.annotations.includes('NonCPS')
}

function constantsIn(declarations: readonly Declaration[]): number {
  const texts = new Set<string>()
  let bytes = 0
  for (const declaration of declarations) {
    bytes += sizeOf(declaration, isOrdinary(declaration) ? 'ordinary' : 'cps')
    walk(declaration, (node) => {
      if (node.kind === 'string-literal') texts.add(node.value)
      if (node.kind === 'gstring')
        for (const part of node.parts) if (typeof part === 'string') texts.add(part)
      if ('name' in node) texts.add(node.name)
    })
  }
  return Math.round(bytes / bytesPerConstant) + constantsOfText * texts.size
}
