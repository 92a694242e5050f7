import type { Property, Value } from '../../../dsl/model/value.ts'
import type { ConditionModel, WhenModel } from '../../../dsl/model/when.ts'
import * as create from '../../groovy/ast/create.ts'
import { type BinaryOperator, type Expression, generated } from '../../groovy/ast/nodes.ts'
import { handleOf, lowerValue } from '../sections/lower-value.ts'
import { antPatternToRegularExpression } from './ant-pattern.ts'
import type { ScriptedFile } from './scripted-file.ts'

/** The environment variables that `changeRequest` compares; its field `url` is compared with nothing. */
const changeVariables: Readonly<Record<string, string>> = {
  id: 'CHANGE_ID',
  target: 'CHANGE_TARGET',
  branch: 'CHANGE_BRANCH',
  fork: 'CHANGE_FORK',
  title: 'CHANGE_TITLE',
  author: 'CHANGE_AUTHOR',
  authorDisplayName: 'CHANGE_AUTHOR_DISPLAY_NAME',
  authorEmail: 'CHANGE_AUTHOR_EMAIL',
}

/** Conditions that a script can judge too. */
const scriptable: ReadonlySet<string> = new Set([
  'branch',
  'buildingTag',
  'tag',
  'changeRequest',
  'environment',
  'equals',
  'expression',
  'isRestartedRun',
  'not',
  'allOf',
  'anyOf',
])

/** What in a `when` has no scripted form, or undefined when all has one. */
export function unscriptableCondition(conditions: readonly ConditionModel[]): ConditionModel | undefined {
  for (const one of conditions) {
    const hasComputedPattern =
      (one.condition === 'branch' || one.condition === 'tag' || one.condition === 'changeRequest') &&
      one.arguments.some(({ value }) => value.kind !== 'literal')
    const isUnknown = one.condition === 'environment' && !/^[A-Za-z_]\w*$/.test(textOf(one, 'name') ?? '')
    if (!scriptable.has(one.condition) || hasComputedPattern || isUnknown) return one
    const nested = unscriptableCondition(one.conditions)
    if (nested !== undefined) return nested
  }
  return undefined
}

/** The conditions of `when` as one expression. */
export function lowerConditions({ conditions }: WhenModel, file: ScriptedFile): Expression {
  return joined(conditions, '&&', file)
}

function joined(
  conditions: readonly ConditionModel[],
  operator: '&&' | '||',
  file: ScriptedFile,
): Expression {
  return conditions
    .map((one) => lowerCondition(one, file))
    .reduce((left, right) => create.binary(left, operator, right, generated))
}

function lowerCondition(condition: ConditionModel, file: ScriptedFile): Expression {
  switch (condition.condition) {
    case 'expression':
      return lowerExpression(condition, file)
    case 'not':
      return create.unary('!', joined(condition.conditions, '&&', file), generated)
    case 'allOf':
      return joined(condition.conditions, '&&', file)
    case 'anyOf':
      return joined(condition.conditions, '||', file)
    case 'branch':
      return compared(create.elvis(env('BRANCH_NAME'), env('GIT_LOCAL_BRANCH'), generated), condition)
    case 'buildingTag':
      return isSet('TAG_NAME')
    case 'tag':
      return textOf(condition, 'pattern') === '' ? isSet('TAG_NAME') : compared(env('TAG_NAME'), condition)
    case 'changeRequest':
      return lowerChangeRequest(condition)
    case 'environment':
      return lowerEnvironmentCondition(condition, file)
    case 'equals':
      return lowerEquals(condition, file)
    default:
      file.imports.add('org.jenkinsci.plugins.pipeline.modeldefinition.Utils')
      return create.rawExpression('Utils.isRestartedRun(this)', generated)
  }
}

function lowerExpression({ expression }: ConditionModel, file: ScriptedFile): Expression {
  if (expression === undefined) return create.booleanLiteral(true, generated)
  const { statements } = file.unit.condition(handleOf(expression))
  const [only, ...others] = statements
  return only?.kind === 'expression-statement' && others.length === 0
    ? only.expression
    : file.method('isWanted', statements, 'def')
}

function lowerChangeRequest(condition: ConditionModel): Expression {
  const comparator = textOf(condition, 'comparator') ?? 'EQUALS'
  const wanted = condition.arguments.flatMap(({ name, value }) => {
    const variable = changeVariables[name]
    const text = literalText(value)
    return variable === undefined || text === undefined || text === ''
      ? []
      : [comparison(env(variable), text, comparator)]
  })
  return [isSet('CHANGE_ID'), ...wanted].reduce((left, right) => create.binary(left, '&&', right, generated))
}

function lowerEnvironmentCondition(condition: ConditionModel, file: ScriptedFile): Expression {
  const variable = env(textOf(condition, 'name') ?? '')
  const value = argument(condition, 'value')
  const text = textOf(condition, 'value')
  if (value === undefined || text === '') return create.unary('!', variable, generated)
  const isBlind = argument(condition, 'ignoreCase')
  const wanted = lowerValue(value, file.unit)
  if (isBlind?.kind === 'literal' && isBlind.value === true)
    return create.methodCall(variable, 'equalsIgnoreCase', [create.positional(wanted)], generated, {
      safe: true,
    })
  if (text !== undefined) return create.binary(variable, '==', wanted, generated)
  // No variable and no text are the same.
  const nothing = create.stringLiteral('', generated)
  return create.binary(
    create.elvis(variable, nothing, generated),
    '==',
    create.elvis(wanted, nothing, generated),
    generated,
  )
}

function lowerEquals(condition: ConditionModel, file: ScriptedFile): Expression {
  const [actual, expected] = ['actual', 'expected'].map((name) => {
    const value = argument(condition, name)
    if (value === undefined) return create.nullLiteral(generated)
    return value.kind === 'function' ? file.unit.value(handleOf(value)) : lowerValue(value, file.unit)
  })
  const nothing = create.nullLiteral(generated)
  return create.binary(actual ?? nothing, '==', expected ?? nothing, generated)
}

function compared(actual: Expression, condition: ConditionModel): Expression {
  return comparison(actual, textOf(condition, 'pattern') ?? '', textOf(condition, 'comparator') ?? 'GLOB')
}

function comparison(actual: Expression, pattern: string, comparator: string): Expression {
  const [operator, text]: readonly [BinaryOperator, string] =
    comparator === 'EQUALS'
      ? ['==', pattern]
      : ['==~', comparator === 'REGEXP' ? pattern : antPatternToRegularExpression(pattern)]
  return create.binary(actual, operator, create.stringLiteral(text, generated), generated)
}

function isSet(variable: string): Expression {
  return create.binary(env(variable), '!=', create.nullLiteral(generated), generated)
}

function env(variable: string): Expression {
  return create.propertyAccess(create.identifier('env', generated), variable, generated)
}

/** The argument of that name; the sole unnamed one is the pattern. */
function argument({ arguments: given }: ConditionModel, name: string): Value | undefined {
  const named = (property: Property): boolean =>
    property.name === name || (property.name === '' && name === 'pattern')
  return given.find(named)?.value
}

function textOf(condition: ConditionModel, name: string): string | undefined {
  const value = argument(condition, name)
  return value === undefined ? undefined : literalText(value)
}

function literalText(value: Value): string | undefined {
  return value.kind === 'literal' ? String(value.value) : undefined
}
