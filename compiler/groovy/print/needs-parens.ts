import type { BinaryExpression, BinaryOperator, Expression } from '../ast/nodes.ts'
import { type Level, levelOf, levelOfOperator, levels } from './precedence.ts'

/** A place for an expression and what may stand there without parentheses. */
export interface Slot {
  /** What binds more loosely stands in parentheses. */
  readonly loosest: Level
  /** The operator that the expression is an operand of. */
  readonly operandOf?: BinaryOperator
  /** A kind that is looser than `loosest` and yet fine here. */
  readonly alsoFine?: Expression['kind']
  /** True where `{` would open a block. */
  readonly atStatementStart?: boolean
  /** True where broken lines are indented already. */
  readonly indented?: boolean
}

/** An expression that is a statement. */
export const statementSlot: Slot = { loosest: levels.assignment, atStatementStart: true }
/** What is assigned. */
export const assignedSlot: Slot = { loosest: levels.assignment }
/** An argument, an element, a value that is returned. */
export const valueSlot: Slot = { loosest: levels.conditional }
/** A condition in the parentheses of its statement. */
export const conditionSlot: Slot = { loosest: levels.conditional, indented: true }
/** What `${ }` holds. */
export const holeSlot: Slot = { loosest: levels.conditional, atStatementStart: true }
/** The operand of `!`, `-`, `as`, `instanceof` or a cast. */
export const operandSlot: Slot = { loosest: levels.unary }
/** What stands before `.name`, `[index]`, `++`. */
export const objectSlot: Slot = { loosest: levels.path }
/** What a for-in loop goes through, or a case compares with. */
export const iterableSlot: Slot = { loosest: levels.shift }
/** The condition and the first branch of `? :`, the left of `?:`. */
export const conditionalSlot: Slot = { loosest: levels.or }
/** The last branch of `? :`, where another may follow. */
export const elseSlot: Slot = { loosest: levels.or, alsoFine: 'conditional' }
/** The right of `?:`, where another may follow. */
export const elvisSlot: Slot = { loosest: levels.or, alsoFine: 'elvis' }

export function isRange(operator: BinaryOperator): boolean {
  return operator === '..' || operator === '..<'
}

/** The slot left of a binary operator. All of them associate to the left, except that relational ones do not chain. */
export function leftSlot(operator: BinaryOperator): Slot {
  const level = levelOfOperator(operator)
  if (isRange(operator)) return { loosest: levels.sign, operandOf: operator }
  return { loosest: level === levels.relational ? levels.shift : level, operandOf: operator }
}

/** The slot right of a binary operator. */
export function rightSlot(operator: BinaryOperator): Slot {
  const level = levelOfOperator(operator)
  if (isRange(operator)) return { loosest: levels.sign, operandOf: operator }
  // Every level above an operator's own is the next number.
  return { loosest: (level + 1) as Level, operandOf: operator }
}

/** Whether `node` must stand in parentheses in `slot`, for Groovy or for its readers. */
export function needsParens(node: Expression, slot: Slot): boolean {
  if (node.kind === 'closure') return slot.atStatementStart === true || slot.loosest > levels.conditional
  if (node.kind === 'raw-expression' && isPath(node.text)) return false
  if (node.kind === slot.alsoFine) return false
  if (levelOf(node) < slot.loosest) return true
  if (node.kind !== 'binary') return false
  if (slot.atStatementStart === true && looksLikeDeclaration(node)) return true
  return slot.operandOf !== undefined && confuses(node.operator, slot.operandOf)
}

/** `Limit < size` and a name on the next line would be a variable of the type `Limit<size>`. */
function looksLikeDeclaration({ operator, left }: BinaryExpression): boolean {
  return (
    operator === '<' &&
    (left.kind === 'identifier' || left.kind === 'property-access') &&
    /^[A-Z]/.test(left.name)
  )
}

function isPath(text: string): boolean {
  return /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*(\([^()'"\n]*\))?$/.test(text)
}

/** Whether a reader could mistake which of two operators of different levels binds first. */
function confuses(inner: BinaryOperator, outer: BinaryOperator): boolean {
  const innerLevel = levelOfOperator(inner)
  const outerLevel = levelOfOperator(outer)
  if (innerLevel === outerLevel) return isRange(inner) || isRange(outer)
  if (isLogical(outerLevel)) return isLogical(innerLevel) || isBitwise(innerLevel)
  const outerIsPlain = isArithmetic(outerLevel) || isComparison(outerLevel)
  return !(outerIsPlain && isArithmetic(innerLevel))
}

function isLogical(level: Level): boolean {
  return level === levels.or || level === levels.and
}

function isBitwise(level: Level): boolean {
  return (level >= levels.bitwiseOr && level <= levels.bitwiseAnd) || level === levels.shift
}

function isComparison(level: Level): boolean {
  return level === levels.equality || level === levels.relational
}

function isArithmetic(level: Level): boolean {
  return level === levels.additive || level === levels.multiplicative
}
