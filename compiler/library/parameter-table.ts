import * as create from '../groovy/ast/create.ts'
import { type Expression, generated, type MapEntry } from '../groovy/ast/nodes.ts'
import { number, text } from './generated-groovy.ts'
import type { ParameterType, StepParameter } from './step-parameter.ts'

/**
 * The parameters as a Groovy map that the step's checks go by:
 * `[url: [type: 'string', required: true], depth: [type: 'integer', min: 1]]`.
 */
export function parameterTable(parameters: readonly StepParameter[]): Expression {
  return map(parameters.map((parameter) => create.mapEntry(parameter.name, parameterRow(parameter))))
}

/** A plain value as a Groovy literal. */
export function plainLiteral(value: unknown): Expression {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return create.booleanLiteral(value, generated)
  if (Array.isArray(value)) return create.listLiteral(value.map(plainLiteral), generated)
  if (typeof value === 'object' && value !== null)
    return map(
      Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => create.mapEntry(key, plainLiteral(entry))),
    )
  return create.nullLiteral(generated)
}

function parameterRow({ type, required, defaultValue }: StepParameter): Expression {
  return map([
    ...typeEntries(type),
    ...(required ? [flag('required')] : []),
    ...(defaultValue === undefined ? [] : [create.mapEntry('defaultsTo', plainLiteral(defaultValue))]),
  ])
}

function typeRow(type: ParameterType): Expression {
  return map(typeEntries(type))
}

function typeEntries(type: ParameterType): readonly MapEntry[] {
  const kind = create.mapEntry('type', text(typeWord(type)))
  switch (type.kind) {
    case 'string':
      return [
        kind,
        ...lengthEntries(type),
        ...(type.patterns.length === 0
          ? []
          : [
              create.mapEntry(
                'patterns',
                map(type.patterns.map((rule) => create.mapEntry(rule.pattern, text(rule.expectation)))),
              ),
            ]),
      ]
    case 'number':
      return [kind, ...numberEntry('min', type.minimum), ...numberEntry('max', type.maximum)]
    case 'choice':
      return [kind, create.mapEntry('of', plainLiteral(type.values))]
    case 'list':
      return [kind, ...lengthEntries(type), create.mapEntry('of', typeRow(type.element))]
    case 'map':
      return [
        kind,
        ...(type.keys === undefined ? [] : [create.mapEntry('keys', typeRow(type.keys))]),
        create.mapEntry('of', typeRow(type.values)),
      ]
    case 'object':
      return [
        kind,
        create.mapEntry('fields', parameterTable(type.fields)),
        ...(type.open ? [flag('open')] : []),
      ]
    case 'either':
      return [kind, create.mapEntry('of', create.listLiteral(type.members.map(typeRow), generated))]
    default:
      return [kind]
  }
}

/** The word in the table: Groovy's checks tell whole numbers from others by it. */
export function typeWord(type: ParameterType): string {
  return type.kind === 'number' && type.integer ? 'integer' : type.kind
}

function lengthEntries(type: {
  readonly minLength?: number
  readonly maxLength?: number
}): readonly MapEntry[] {
  const minimum = type.minLength === 1 ? [flag('notEmpty')] : numberEntry('minLength', type.minLength)
  return [...minimum, ...numberEntry('maxLength', type.maxLength)]
}

function numberEntry(name: string, value: number | undefined): readonly MapEntry[] {
  return value === undefined ? [] : [create.mapEntry(name, number(value))]
}

function flag(name: string): MapEntry {
  return create.mapEntry(name, create.booleanLiteral(true, generated))
}

function map(entries: readonly MapEntry[]): Expression {
  return create.mapLiteral(entries, generated)
}
