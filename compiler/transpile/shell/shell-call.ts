import { ts } from 'ts-morph'
import { isShellScript, shellFunctionName } from '../../../dsl/runtime/shell.ts'
import { renderShellTemplate, ShellTemplateError } from '../../../dsl/runtime/shell-template.ts'
import type { StepMetadata } from '../../../dsl/runtime/step-function.ts'
import { namedArguments } from '../calls/named-arguments.ts'
import { callOnScript } from '../calls/script-call.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { scriptToGroovy } from '../string-literal.ts'
import { outerParent, unwrap } from '../unwrap.ts'
import { type ScriptCode, shellScript } from './script-code.ts'
import { windowsScript } from './windows-script.ts'

const shellSteps: ReadonlySet<string> = new Set(['sh', 'bat', 'powershell', 'pwsh'])

export function isShellStep(metadata: StepMetadata): boolean {
  return shellSteps.has(metadata.name)
}

/**
 * A call of a step that runs a script: `sh('make')`, `sh({ script: shell`…`, returnStdout: true })`. The script must be
 * known while compiling, a template whose holes are safe, or marked as unsafe.
 */
export function transpileShellCall(
  node: ts.CallExpression,
  metadata: StepMetadata,
  context: TranspileContext,
): Expression {
  const [first, second] = node.arguments
  if (second !== undefined) context.report('step-arguments', second, { step: metadata.name })
  if (first === undefined) return callOnScript(metadata.name, [], node, context)
  const script = scriptNode(first, context)
  if (script === undefined) {
    const args = namedArguments(first, context)
    return args === undefined
      ? refuse(first, metadata, context)
      : callOnScript(metadata.name, args, node, context)
  }
  const code = scriptCode(script, metadata, context)
  if (code === undefined) return create.nullLiteral(context.originOf(node))
  const args: readonly Argument[] =
    script === first
      ? [create.positional(code.script)]
      : (namedArguments(first, context, new Map([[script, code.script]])) ?? [])
  return inEnvironment(callOnScript(metadata.name, args, node, context), code, node, context)
}

/** `withEnv(["ARG_REVISION=${revision}"]) { sh '…' }`, or the step alone when nothing is brought in. */
export function inEnvironment(
  step: Expression,
  { environment }: ScriptCode,
  node: ts.Expression,
  context: TranspileContext,
): Expression {
  if (environment.length === 0) return step
  const origin = context.originOf(node)
  const body = create.bodyClosure([create.expressionStatement(step, origin)], origin)
  const list = create.listLiteral(environment, origin)
  const call = callOnScript('withEnv', [create.positional(list)], node, context, body)
  // A block in the middle of a condition or of arguments is hard to read.
  return standsAlone(node) ? call : context.hoist(call, 'result')
}

/** True for a call that is a statement, or whose result is kept or returned, methods of it included. */
function standsAlone(node: ts.Expression): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isPropertyAccessExpression(parent) && parent.expression === child) {
    const call = outerParent(parent).parent
    return ts.isCallExpression(call) && standsAlone(call)
  }
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  return (
    ts.isExpressionStatement(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent)
  )
}

/** The expression that gives the script: the sole argument, or `script` of the options; undefined without either. */
function scriptNode(first: ts.Expression, context: TranspileContext): ts.Expression | undefined {
  const inner = unwrap(first)
  if (ts.isObjectLiteralExpression(inner)) {
    const property = inner.properties.findLast(
      (candidate) => candidate.name !== undefined && nameOf(candidate.name) === 'script',
    )
    if (property === undefined) return undefined
    if (ts.isShorthandPropertyAssignment(property)) return property.name
    return ts.isPropertyAssignment(property) ? property.initializer : undefined
  }
  const known = context.known(inner)?.value
  const isOptions = typeof known === 'object' && known !== null && !isShellScript(known)
  const type = context.checker.getTypeAtLocation(inner)
  const isOptionsType = context.checker.getPropertyOfType(type, 'script') !== undefined
  return isOptions || (known === undefined && isOptionsType) ? undefined : first
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined
}

function scriptCode(
  script: ts.Expression,
  metadata: StepMetadata,
  context: TranspileContext,
): ScriptCode | undefined {
  const inner = unwrap(script)
  const known = context.known(inner)
  if (known !== undefined) return knownScript(known.value, script, context)
  if (ts.isTaggedTemplateExpression(inner) && shellTag(inner.tag, context) === 'shell') {
    return templateCode(inner.template, metadata.name, context)
  }
  if (ts.isCallExpression(inner) && shellTag(inner.expression, context) === 'unsafeShell') {
    const [text] = inner.arguments
    return text && { script: context.expression(text), environment: [] }
  }
  refuse(script, metadata, context)
  return undefined
}

/** The script of a template that stands behind a tag or `script:`. */
export function templateCode(
  template: ts.TemplateLiteral,
  step: string,
  context: TranspileContext,
): ScriptCode {
  if (step === 'sh') return shellScript(template, context)
  return { script: windowsScript(template, step, context), environment: [] }
}

function shellTag(node: ts.Expression, context: TranspileContext): 'shell' | 'unsafeShell' | undefined {
  return shellFunctionName(context.known(node)?.value)
}

function knownScript(value: unknown, node: ts.Expression, context: TranspileContext): ScriptCode {
  const origin = context.originOf(node)
  if (!isShellScript(value)) return { script: context.literal(value, node), environment: [] }
  if (value.kind === 'unsafe') return { script: scriptToGroovy(value.text, origin), environment: [] }
  try {
    return {
      script: scriptToGroovy(renderShellTemplate(value.strings, value.values), origin),
      environment: [],
    }
  } catch (failure) {
    if (!(failure instanceof ShellTemplateError)) throw failure
    const script = context.reject('shell-hole-value', node, {
      expression: node.getText(),
      reason: failure.message,
    })
    return { script, environment: [] }
  }
}

function refuse(script: ts.Expression, metadata: StepMetadata, context: TranspileContext): Expression {
  if (isTemplateType(script, context)) return refuseTemplate(script, context)
  const text = script.getText().replaceAll(/\s+/g, ' ')
  return context.reject('run-time-value-in-shell-string', script, {
    step: metadata.name,
    script: text.length > 60 ? `${text.slice(0, 57)}…` : text,
  })
}

function isTemplateType(script: ts.Expression, { checker }: TranspileContext): boolean {
  const type = checker.getTypeAtLocation(script)
  return (type.isUnion() ? type.types : [type]).some((part) => part.getSymbol()?.name === 'TemplateScript')
}

/** A template that was kept: it is reported where it is made, or here when that is outside the code that is seen. */
function refuseTemplate(script: ts.Expression, context: TranspileContext): Expression {
  const inner = unwrap(script)
  const symbol = ts.isIdentifier(inner) ? context.symbolOf(inner) : undefined
  const declaration = symbol?.valueDeclaration
  if (declaration !== undefined && ts.isParameter(declaration)) {
    return context.reject('shell-template-value', script, { expression: script.getText() })
  }
  return declaration === undefined ? context.expression(script) : create.nullLiteral(context.originOf(script))
}
