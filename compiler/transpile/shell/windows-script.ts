import { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { scriptToGroovy } from '../string-literal.ts'

/**
 * A template for `bat`, `powershell` or `pwsh`, whose quoting has no form that is right everywhere: only values that are
 * known while compiling and need no quotes stand in the text.
 */
export function windowsScript(
  template: ts.TemplateLiteral,
  step: string,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(template)
  if (!ts.isTemplateExpression(template)) return scriptToGroovy(template.text, origin)
  let text = template.head.text
  for (const { expression, literal } of template.templateSpans) {
    const value = context.known(expression)?.value
    const written = isScalar(value) ? String(value) : undefined
    if (written === undefined || !isPlain(written, text, literal.text)) {
      context.report('shell-hole-dialect', expression, { step, expression: expression.getText() })
    }
    text += `${written ?? ''}${literal.text}`
  }
  return scriptToGroovy(text, origin)
}

/** Letters, digits and signs that mean nothing, and no character before or behind that would change it. */
function isPlain(value: string, before: string, after: string): boolean {
  if (!/^[\w./:\\-]+$/.test(value) || value.endsWith('\\')) return false
  return !/[$%!^`\\]\w*$/.test(before) && !/^[<>]/.test(after)
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
