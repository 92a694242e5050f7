import { ts } from 'ts-morph'
import { isGroovyTag } from '../../../dsl/groovy.ts'
import { shellFunctionName } from '../../../dsl/runtime/shell.ts'
import { stepMetadata } from '../../../dsl/runtime/step-function.ts'
import { callOnScript } from '../calls/script-call.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isGlobal } from '../builtins/global-name.ts'
import { stringToGroovy } from '../string-literal.ts'
import { inEnvironment, isShellStep, templateCode } from '../shell/shell-call.ts'
import { transpileRawGroovy } from './raw-groovy.ts'
import { transpileTemplateExpression } from './template-expression.ts'

/** sh`make ${target}` and its sisters; groovy`…`. */
export function transpileTaggedTemplate(
  node: ts.TaggedTemplateExpression,
  context: TranspileContext,
): Expression {
  if (isStringRaw(node.tag, context)) return rawTemplate(node, context)
  const tag = context.known(node.tag)?.value
  if (isGroovyTag(tag)) return transpileRawGroovy(node.template, node, context)
  const step = stepMetadata(tag)
  if (step === undefined || !isShellStep(step)) {
    if (shellFunctionName(tag) !== undefined) {
      return context.reject('shell-template-value', node, { expression: node.getText() })
    }
    return context.reject('unsupported-syntax', node, {
      construct: `the tag "${node.tag.getText()}"`,
      instead: 'Call a function, or use a template without a tag',
    })
  }
  if (context.pure) {
    return context.reject('step-in-pure-callback', node, { step: step.name, path: context.path.join(' → ') })
  }
  const code = templateCode(node.template, step.name, context)
  const call = callOnScript(step.name, [create.positional(code.script)], node, context)
  return inEnvironment(call, code, node, context)
}

function isStringRaw(tag: ts.Expression, context: TranspileContext): boolean {
  return (
    ts.isPropertyAccessExpression(tag) &&
    tag.name.text === 'raw' &&
    ts.isIdentifier(tag.expression) &&
    tag.expression.text === 'String' &&
    isGlobal(tag.expression, context)
  )
}

/** String.raw`…`: the template with its backslashes as they stand. */
function rawTemplate({ template }: ts.TaggedTemplateExpression, context: TranspileContext): Expression {
  if (ts.isTemplateExpression(template)) {
    return transpileTemplateExpression(template, context, (literal) => rawText(literal))
  }
  return stringToGroovy(rawText(template), context.originOf(template))
}

/** The text between the delimiters; JavaScript reads every line break as one character. */
function rawText(literal: ts.TemplateLiteralLikeNode): string {
  const text = literal.getText()
  const end = ts.isTemplateHead(literal) || ts.isTemplateMiddle(literal) ? 2 : 1
  return text.slice(1, text.length - end).replace(/\r\n?/g, '\n')
}
