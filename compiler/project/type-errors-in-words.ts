import { ts } from 'ts-morph'
import {
  reportBuildArguments,
  reportBuilderBehind,
  reportBuilderOption,
  reportMissingRisk,
  reportMixedPod,
} from './builder-errors.ts'
import {
  reportCalledTag,
  reportMissingOutput,
  reportReadOnlyValue,
  reportWantedArguments,
} from './misused-values.ts'
import { namedProperty } from './node-at.ts'
import type { TypeErrorInPlace } from './type-error-in-place.ts'
import {
  reportMissingExport,
  reportMissingImport,
  reportUnknownMember,
  reportUnknownProperty,
} from './unknown-names.ts'

/**
 * Says a type error in words of pipelines.
 * @returns false when it is none of the mistakes that are known here, and nothing was reported
 */
export function reportInWords(error: TypeErrorInPlace): boolean {
  return explanations.some((report) => report(error))
}

/** A secret in a text: the type that keeps it out is an internal matter. */
function reportSecret({ node, span, checker, diagnostics }: TypeErrorInPlace): boolean {
  const secret = [node, ...partsOf(node)].find((part) => isSecret(checker.getTypeAtLocation(part)))
  if (secret === undefined) return false
  diagnostics.report('secret-as-text', span, { secret: secret.getText() })
  return true
}

/** What an error at `node` may be about: the sides of an operator, or the value of the name that is declared. */
function partsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node)) return [node.left, node.right]
  const value = valueOf(node)
  return value === undefined ? [] : [value]
}

function valueOf(node: ts.Node): ts.Expression | undefined {
  const { parent } = node
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
  return isNamed && parent.name === node ? parent.initializer : undefined
}

function isSecret(type: ts.Type): boolean {
  return type.getProperties().some(({ name }) => name.startsWith('__@secretBrand'))
}

/** `when: env.X === 'y'` and `steps: sh('make')`: the value fits what a function there would give. */
function reportMissingFunction({ node, checker, diagnostics }: TypeErrorInPlace): boolean {
  const property = namedProperty(node)
  if (property === undefined || !ts.isPropertyAssignment(property)) return false
  const { initializer: value, name } = property
  if (ts.isStringLiteralLike(value) || ts.isObjectLiteralExpression(value)) return false
  const given = checker.getTypeAtLocation(value)
  const wanted = checker.getContextualType(value)
  if (wanted === undefined || !wantsFunctionGiving(given, wanted, checker)) return false
  const file = value.getSourceFile()
  const start = value.getStart(file)
  const span = { file: file.fileName, start, end: value.end }
  const text = value.getText(file)
  const path = name.getText(file)
  const fix = { title: 'Write a function', edits: [{ span: { ...span, end: start }, text: '() => ' }] }
  diagnostics.report('value-instead-of-function', span, { path, value: text }, { fixes: [fix] })
  return true
}

function wantsFunctionGiving(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): boolean {
  if ((given.flags & ts.TypeFlags.Any) !== 0 || given.getCallSignatures().length > 0) return false
  const members = wanted.isUnion() ? wanted.types : [wanted]
  return members
    .flatMap((member) => member.getCallSignatures())
    .some((signature) => checker.isTypeAssignableTo(given, signature.getReturnType()))
}

const explanations = [
  reportSecret,
  reportReadOnlyValue,
  reportWantedArguments,
  reportCalledTag,
  reportMissingOutput,
  reportMissingFunction,
  reportMissingRisk,
  reportMixedPod,
  reportBuilderBehind,
  reportBuildArguments,
  reportBuilderOption,
  reportUnknownMember,
  reportUnknownProperty,
  reportMissingImport,
  reportMissingExport,
]
