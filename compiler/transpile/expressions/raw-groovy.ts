import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { rawText } from '../../groovy/raw-text.ts'
import type { TranspileContext } from '../context.ts'

/** groovy`docker.image(${name}).inside { sh 'make' }` */
export function transpileRawGroovy(
  template: ts.TemplateLiteral,
  node: ts.TaggedTemplateExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  if (ts.isNoSubstitutionTemplateLiteral(template)) return create.rawExpression(template.text.trim(), origin)
  const values = template.templateSpans.map(({ expression }) => expression)
  const holes = context.ordered(values.map((value) => () => context.expression(value)))
  const strings = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
  const text = rawText(strings, holes, (index, reason) => {
    const value = values[index] ?? node
    context.report('groovy-hole', value, { expression: value.getText(), reason })
  })
  return create.rawExpression(text.trim(), origin)
}
