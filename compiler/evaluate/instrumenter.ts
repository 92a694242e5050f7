import { ts } from 'ts-morph'
import { isAssignmentTarget } from './assignment-target.ts'
import { capturesOf, hasOnlyTypes } from './captures.ts'
import type { FunctionNode } from './evaluation.ts'
import { inferredName } from './function-name.ts'
import { type FunctionRecord, type ModuleHooks, hooksName } from './instrumented-module.ts'
import { type NodePairs, pairNodes } from './node-pairs.ts'

/** Instruments one file; `nodes` and `functions` are filled while `transformer` runs. */
export interface Instrumenter {
  readonly transformer: ts.TransformerFactory<ts.SourceFile>
  readonly nodes: readonly ts.Node[]
  readonly functions: ReadonlyMap<number, FunctionRecord>
}

/**
 * @param program the file as the checker knows it; the transformer works on another tree of the same text
 * @param isDslFile true for files whose functions are the DSL's
 */
export function createInstrumenter(
  program: ts.SourceFile,
  checker: ts.TypeChecker,
  isDslFile: (file: ts.SourceFile) => boolean,
): Instrumenter {
  const nodes: ts.Node[] = []
  const functions = new Map<number, FunctionRecord>()
  return {
    nodes,
    functions,
    transformer: (context) => (sourceFile) => {
      const pairs = pairNodes(sourceFile, program)
      return new FileInstrumenter(context, pairs, checker, isDslFile, nodes, functions).file(sourceFile)
    },
  }
}

type BodyList = ts.SourceFile | ts.Block | ts.ModuleBlock | ts.CaseOrDefaultClause

class FileInstrumenter {
  readonly #context: ts.TransformationContext
  readonly #factory: ts.NodeFactory
  readonly #pairs: NodePairs
  readonly #checker: ts.TypeChecker
  readonly #isDslFile: (file: ts.SourceFile) => boolean
  readonly #nodes: ts.Node[]
  readonly #functions: Map<number, FunctionRecord>

  constructor(
    context: ts.TransformationContext,
    pairs: NodePairs,
    checker: ts.TypeChecker,
    isDslFile: (file: ts.SourceFile) => boolean,
    nodes: ts.Node[],
    functions: Map<number, FunctionRecord>,
  ) {
    this.#context = context
    this.#factory = context.factory
    this.#pairs = pairs
    this.#checker = checker
    this.#isDslFile = isDslFile
    this.#nodes = nodes
    this.#functions = functions
  }

  file(sourceFile: ts.SourceFile): ts.SourceFile {
    const statements = this.#statements(sourceFile, this.#children(sourceFile).statements)
    return this.#factory.updateSourceFile(sourceFile, statements)
  }

  readonly #visit = (node: ts.Node): ts.Node => {
    if (hasOnlyTypes(node)) return node
    if (ts.isBlock(node)) return this.#block(node)
    if (ts.isModuleBlock(node)) {
      return this.#factory.updateModuleBlock(node, this.#statements(node, this.#children(node).statements))
    }
    if (ts.isCaseOrDefaultClause(node)) return this.#clause(node)
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return this.#function(node)
    if (ts.isFunctionDeclaration(node)) return this.#functionDeclaration(node)
    if (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) return this.#method(node)
    if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return this.#literal(node)
    if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) return this.#spread(node)
    if (ts.isComputedPropertyName(node)) return this.#computedKey(node)
    if (ts.isCallExpression(node)) return this.#call(node)
    if (ts.isThrowStatement(node)) {
      return this.#factory.updateThrowStatement(
        node,
        this.#hook('thrown', node, this.#visitExpression(node.expression)),
      )
    }
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
      return this.#hookAccess('meta')
    return this.#children(node)
  }

  #children<Node extends ts.Node>(node: Node): Node {
    return ts.visitEachChild(node, this.#visit, this.#context)
  }

  #visitExpression(node: ts.Expression): ts.Expression {
    return ts.visitNode(node, this.#visit, ts.isExpression)
  }

  #block(node: ts.Block): ts.Block {
    return this.#factory.updateBlock(node, this.#statements(node, this.#children(node).statements))
  }

  #clause(node: ts.CaseOrDefaultClause): ts.Node {
    const visited = this.#children(node)
    const statements = this.#statements(node, visited.statements)
    return ts.isCaseClause(visited)
      ? this.#factory.updateCaseClause(visited, visited.expression, statements)
      : this.#factory.updateDefaultClause(visited, statements)
  }

  /** Puts the registration of hoisted functions first, where the functions exist already. */
  #statements(node: BodyList, visited: readonly ts.Statement[]): readonly ts.Statement[] {
    const declared = node.statements.filter(isFunctionWithBody)
    const withClasses = this.#withClasses(node, visited)
    if (declared.length === 0) return withClasses
    const registrations = declared.map((declaration) => {
      const name = declaration.name?.text ?? anonymousDefaultName
      const call = this.#registration(declaration, this.#factory.createIdentifier(name))
      return this.#factory.createExpressionStatement(call)
    })
    const firstCode = withClasses.findIndex((statement) => !isDirective(statement))
    return [...withClasses.slice(0, firstCode), ...registrations, ...withClasses.slice(firstCode)]
  }

  /** Registers each class right behind its declaration, where it exists. */
  #withClasses(node: BodyList, visited: readonly ts.Statement[]): readonly ts.Statement[] {
    const declared = new Map(
      node.statements
        .filter(ts.isClassDeclaration)
        .map((declaration) => [declaration.name?.text, declaration]),
    )
    return visited.flatMap((statement) => {
      const name = ts.isClassDeclaration(statement) ? statement.name : undefined
      const declaration = name && declared.get(name.text)
      if (name === undefined || declaration === undefined || isAmbient(declaration)) return [statement]
      const { outer } = capturesOf(this.#pairs.inProgram(declaration), this.#checker)
      const value = this.#factory.createIdentifier(name.text)
      const call = this.#hook('cls', declaration, value, this.#thunk(outer))
      return [statement, this.#factory.createExpressionStatement(call)]
    })
  }

  #functionDeclaration(node: ts.FunctionDeclaration): ts.Node {
    const visited = this.#children(node)
    if (node.name !== undefined || node.body === undefined) return visited
    const { modifiers, asteriskToken, typeParameters, parameters, type, body } = visited
    const name = this.#factory.createIdentifier(anonymousDefaultName)
    return this.#factory.updateFunctionDeclaration(
      visited,
      modifiers,
      asteriskToken,
      name,
      typeParameters,
      parameters,
      type,
      body,
    )
  }

  #function(node: ts.ArrowFunction | ts.FunctionExpression): ts.Expression {
    const name = inferredName(node)
    return this.#registration(node, this.#children(node), name)
  }

  /** `steps() {…}` becomes `steps: $jts.fn(1, ({ steps() {…} }).steps, …)`, which stays a method with its own `this`. */
  #method(node: ts.MethodDeclaration): ts.Node {
    const visited = this.#children(node)
    const { name } = visited
    if (isAssignmentTarget(node.parent) || usesSuper(node)) return visited
    const key = ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name) ? node.name.text : 'method'
    const inner = this.#factory.updateMethodDeclaration(
      visited,
      visited.modifiers,
      visited.asteriskToken,
      this.#factory.createStringLiteral(key),
      undefined,
      undefined,
      visited.parameters,
      undefined,
      visited.body,
    )
    const holder = this.#factory.createParenthesizedExpression(
      this.#factory.createObjectLiteralExpression([inner]),
    )
    const method = this.#factory.createElementAccessExpression(holder, this.#factory.createStringLiteral(key))
    return this.#factory.createPropertyAssignment(name, this.#registration(node, method))
  }

  #literal(node: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression): ts.Expression {
    const visited = this.#children(node)
    return isAssignmentTarget(node) ? visited : this.#hook('literal', node, visited)
  }

  #spread(node: ts.SpreadAssignment | ts.SpreadElement): ts.Node {
    const visited = this.#children(node)
    if (isAssignmentTarget(node)) return visited
    if (ts.isSpreadAssignment(visited)) {
      return this.#factory.updateSpreadAssignment(visited, this.#hook('note', node, visited.expression))
    }
    if (!ts.isArrayLiteralExpression(node.parent) || !ts.isSpreadElement(visited)) return visited
    return this.#factory.updateSpreadElement(visited, this.#hook('elements', node, visited.expression))
  }

  #computedKey(node: ts.ComputedPropertyName): ts.Node {
    const visited = this.#children(node)
    const literal = node.parent.parent
    if (!ts.isObjectLiteralExpression(literal) || isAssignmentTarget(literal)) return visited
    return this.#factory.updateComputedPropertyName(visited, this.#hook('note', node, visited.expression))
  }

  #call(node: ts.CallExpression): ts.Expression {
    const visited = this.#children(node)
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const { typeArguments, arguments: values } = visited
      return this.#factory.updateCallExpression(
        visited,
        this.#hookAccess('dynamicImport'),
        typeArguments,
        values,
      )
    }
    const isPlain = !ts.isOptionalChain(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword
    return isPlain && this.#callsDsl(node) ? this.#hook('call', node, visited) : visited
  }

  #callsDsl(node: ts.CallExpression): boolean {
    const declaration = this.#checker.getResolvedSignature(this.#pairs.inProgram(node))?.declaration
    return declaration !== undefined && this.#isDslFile(declaration.getSourceFile())
  }

  #registration(node: FunctionNode, value: ts.Expression, name?: string): ts.Expression {
    const programNode = this.#pairs.inProgram(node)
    const { outer, selfName } = capturesOf(programNode, this.#checker)
    const thunk = this.#thunk(outer)
    const label = name === undefined ? [] : [this.#factory.createStringLiteral(name)]
    const id = this.#nodes.length
    this.#functions.set(id, { node: programNode, outerNames: new Set(outer.keys()), selfName })
    return this.#hook('fn', node, value, thunk, ...label)
  }

  #thunk(outer: ReadonlyMap<string, ts.Identifier>): ts.ArrowFunction {
    const getters = [...outer].map(([key, use]) => this.#getter(key, this.#pairs.inTransformed(use)))
    const names = this.#factory.createObjectLiteralExpression(getters)
    const body = this.#factory.createParenthesizedExpression(names)
    return this.#factory.createArrowFunction(undefined, undefined, [], undefined, undefined, body)
  }

  #getter(name: string, use: ts.Identifier): ts.ObjectLiteralElementLike {
    // Tied to a use in the source, the identifier of an import is replaced as that use is: `config_1.image`.
    const value = ts.setOriginalNode(this.#factory.createIdentifier(name), use)
    const body = this.#factory.createBlock([this.#factory.createReturnStatement(value)])
    return this.#factory.createGetAccessorDeclaration(undefined, name, [], undefined, body)
  }

  #hook(hook: keyof ModuleHooks, node: ts.Node, ...values: readonly ts.Expression[]): ts.Expression {
    const id = this.#nodes.push(this.#pairs.inProgram(node)) - 1
    const number = this.#factory.createNumericLiteral(id)
    return this.#factory.createCallExpression(this.#hookAccess(hook), undefined, [number, ...values])
  }

  #hookAccess(hook: keyof ModuleHooks): ts.Expression {
    return this.#factory.createPropertyAccessExpression(this.#factory.createIdentifier(hooksName), hook)
  }
}

/** The name of `export default function () {}`, as TypeScript's own CommonJS has it. */
const anonymousDefaultName = 'default_1'

function isFunctionWithBody(node: ts.Statement): node is ts.FunctionDeclaration {
  return ts.isFunctionDeclaration(node) && node.body !== undefined
}

function isAmbient(node: ts.ClassDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Ambient) !== 0
}

function isDirective(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)
}

/** `super` belongs to the object that a method was written in. */
function usesSuper(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.SuperKeyword) return true
  return ts.forEachChild(node, (child) => usesSuper(child) || undefined) ?? false
}
