import { ts } from 'ts-morph'
import type { ClassHandle } from '../../evaluate/evaluation.ts'
import type { TranspileContext } from '../context.ts'

/** What a class declares with a body of its own, apart from its constructor. */
export type MemberNode = ts.MethodDeclaration | ts.GetAccessorDeclaration | ts.SetAccessorDeclaration

/** A member of a class of the user's, as a use of it names it. */
export interface ClassMember {
  readonly node: MemberNode
  readonly handle: ClassHandle
  readonly isStatic: boolean
}

/**
 * The method or accessor that `object.name` stands for.
 * @returns undefined for fields and for whatever is no member of a class; null after a report
 */
export function classMemberOf(
  access: ts.PropertyAccessExpression,
  wanted: (node: ts.Node) => node is MemberNode,
  context: TranspileContext,
): ClassMember | null | undefined {
  const declarations = context.checker.getSymbolAtLocation(access.name)?.declarations ?? []
  const members = declarations.filter(wanted).filter(({ parent }) => ts.isClassDeclaration(parent))
  const [first] = members
  if (first === undefined || !ts.isClassDeclaration(first.parent)) return undefined
  if (
    members.some(({ parent }) => parent !== first.parent) ||
    members.length < declarations.filter(isOfValue).length
  ) {
    context.report('unsupported-syntax', access.name, {
      construct: `"${access.name.text}" of one of several classes`,
      instead: 'Tell the classes apart first, or use one class',
    })
    return null
  }
  const node = members.find(({ body }) => body !== undefined)
  const handle = usableClass(first.parent, access.name, context)
  if (handle === undefined || node === undefined) return null
  const isStatic = (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0
  return { node, handle, isStatic }
}

function isOfValue(node: ts.Node): boolean {
  return !ts.isGetAccessor(node) && !ts.isSetAccessor(node)
}

/** The class of a declaration; undefined after a report when it has no exact counterpart. */
export function usableClass(
  node: ts.ClassDeclaration,
  place: ts.Node,
  context: TranspileContext,
): ClassHandle | undefined {
  // The declaration itself is reported where it stands.
  if (isInsideFunctionOf(node, context)) return undefined
  const handle = context.evaluation.classOf(node)
  const problem = problemOf(node, handle)
  if (problem === undefined) return handle
  context.report('unsupported-syntax', place, problem)
  return undefined
}

function problemOf(
  node: ts.ClassDeclaration,
  handle: ClassHandle | undefined,
): { readonly construct: string; readonly instead: string } | undefined {
  const name = node.name?.text ?? 'the class'
  if (node.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)) {
    return {
      construct: `"${name}", a class that extends another`,
      instead: isErrorClass(node)
        ? 'Throw an Error whose message tells what is wrong, or return an object that tells it'
        : 'Let the class hold the other object in a field',
    }
  }
  if (node.members.some((member) => ts.canHaveDecorators(member) && ts.getDecorators(member)?.length)) {
    return { construct: `"${name}", a class with decorators`, instead: 'Call the functions themselves' }
  }
  if (handle !== undefined) return undefined
  return {
    construct: `"${name}", a class that is not declared once while compiling`,
    instead: 'Declare it at the top of the module',
  }
}

function isErrorClass(node: ts.ClassDeclaration): boolean {
  return (
    node.heritageClauses?.some(({ types }) => types.some((type) => type.getText().endsWith('Error'))) ?? false
  )
}

/** True for a class that stands inside the function that is transpiled. */
function isInsideFunctionOf(node: ts.ClassDeclaration, { handle }: TranspileContext): boolean {
  const root = handle.node
  return (
    node !== root &&
    node.getSourceFile() === root.getSourceFile() &&
    node.pos >= root.pos &&
    node.end <= root.end
  )
}

/** The class that an expression names: `Counter`, `shapes.Circle`. */
export function classOfExpression(
  node: ts.Expression,
  context: TranspileContext,
): ts.ClassDeclaration | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node
  const symbol = context.checker.getSymbolAtLocation(name)
  if (symbol === undefined) return undefined
  const target = symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : symbol
  const declaration = target.valueDeclaration
  return declaration !== undefined && ts.isClassDeclaration(declaration) && !isAmbient(declaration)
    ? declaration
    : undefined
}

function isAmbient(node: ts.ClassDeclaration): boolean {
  return node.getSourceFile().isDeclarationFile
}

/** The key of a field in the map that an object of the class is: `#count` is `count` when nothing else is. */
export function fieldKey(name: ts.MemberName | ts.PropertyName): string {
  if (!ts.isPrivateIdentifier(name)) return ts.isComputedPropertyName(name) ? name.getText() : name.text
  const bare = name.text.slice(1)
  const owner = ts.findAncestor(name, ts.isClassDeclaration)
  const names = owner?.members.flatMap((member) => [
    ...(ts.isPropertyDeclaration(member) ? [member.name.getText()] : []),
    ...(ts.isConstructorDeclaration(member) ? member.parameters.map(({ name: own }) => own.getText()) : []),
  ])
  return names?.includes(bare) ? name.text : bare
}
