import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'

/**
 * A name for the method that a function becomes: its own, or that of the variable or property that holds it.
 * @example functionName(node) // 'pathValue' for `PATH: () => …`
 */
export function functionName(node: FunctionNode): string {
  const name = ownName(node)
  if (name === undefined) return 'helper'
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return name
  // An environment variable: a method reads as a method, and does not hide the variable.
  const words = name.toLowerCase().split('_').filter(Boolean)
  return `${words.map((word, index) => (index === 0 ? word : capitalised(word))).join('')}Value`
}

/** What messages call a function: `deploy`; `retry(…)` for one that is given to a call; else where it stands. */
export function displayName(node: FunctionNode): string {
  return ownName(node) ?? receivingCall(node) ?? placeOf(node)
}

function receivingCall({ parent }: FunctionNode): string | undefined {
  return ts.isCallExpression(parent) ? `${parent.expression.getText()}(…)` : undefined
}

function placeOf(node: FunctionNode): string {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
  return `${file.fileName.slice(file.fileName.lastIndexOf('/') + 1)}:${line + 1}`
}

function ownName(node: FunctionNode): string | undefined {
  if (node.name !== undefined && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
    return node.name.text
  const { parent } = node
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text
  if (ts.isPropertyAssignment(parent) && (ts.isIdentifier(parent.name) || ts.isStringLiteral(parent.name))) {
    return parent.name.text
  }
  return nameOfMaker(parent)
}

/** A function that a function returns goes by the name of the one that makes it. */
function nameOfMaker(parent: ts.Node): string | undefined {
  if (ts.isArrowFunction(parent)) return ownName(parent)
  const maker = ts.isReturnStatement(parent) && parent.parent.parent
  return maker &&
    (ts.isFunctionDeclaration(maker) || ts.isFunctionExpression(maker) || ts.isArrowFunction(maker))
    ? ownName(maker)
    : undefined
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
