import { builders } from 'prettier/doc'
import type * as groovy from '../ast/nodes.ts'
import { printBlock } from './block.ts'
import { printParameter } from './closure.ts'
import { printItems, printKey } from './collections.ts'
import { printAssigned } from './operators.ts'
import type { Doc, Printer } from './printer.ts'

const { hardline } = builders

/** `def name = value` */
export function printVariable(node: groovy.VariableDeclaration, print: Printer): Doc {
  const declared = `${node.type} ${node.name}`
  return node.initializer === undefined ? declared : [declared, ' =', printAssigned(node.initializer, print)]
}

export function printMethod(node: groovy.MethodDeclaration, print: Printer): Doc {
  const annotations = node.annotations.map((annotation) => [`@${annotation}`, hardline])
  const parameters = node.parameters.map((parameter) => printParameter(parameter, print))
  const signature = [...node.modifiers, node.returnType, printKey(node.name)].join(' ')
  return [...annotations, signature, printItems('(', parameters, ')'), ' ', printBlock(node.body, print)]
}

export function printField(node: groovy.FieldDeclaration, print: Printer): Doc {
  const declared = ['@Field', ...node.modifiers, node.type, node.name].join(' ')
  return [declared, ' =', printAssigned(node.initializer, print)]
}
