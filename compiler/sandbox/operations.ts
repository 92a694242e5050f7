import type {
  AssignmentOperator,
  BinaryOperator,
  Expression,
  GroovyNode,
  MethodCall,
} from '../groovy/ast/nodes.ts'
import type { Operation } from './operation.ts'
import { operationsOfText } from './operations-of-text.ts'
import { signatureTable } from './signature-table.ts'

type OperationsOf<Node> = (node: Node) => readonly Operation[]

const none = (): readonly Operation[] => []
const call = (name: string, count: number): Operation => ({ kind: 'call', name, count })
const maybe = (name: string, count = 1): Operation => ({ kind: 'call', name, count, optional: true })
const ofRunTime = (name: string): Operation => ({
  kind: 'static',
  type: 'ScriptBytecodeAdapter',
  name,
  count: 2,
})
const cast: Operation = { kind: 'static', type: 'Checker', name: 'checkedCast', count: 5 }

/** What an operator is: a call of Groovy's runtime in CPS code, a method of the left side elsewhere. */
const ofOperator: Readonly<Record<BinaryOperator, readonly Operation[]>> = {
  '**': [maybe('power')],
  '*': [maybe('multiply')],
  '/': [maybe('div')],
  '%': [maybe('mod')],
  '+': [maybe('plus')],
  '-': [maybe('minus')],
  '<<': [maybe('leftShift')],
  '>>': [maybe('rightShift')],
  '>>>': [maybe('rightShiftUnsigned')],
  '&': [maybe('and')],
  '^': [maybe('xor')],
  '|': [maybe('or')],
  // Ranges of whole numbers need no permission.
  '..': [],
  '..<': [],
  '<': [ofRunTime('compareLessThan'), maybe('compareTo')],
  '<=': [ofRunTime('compareLessThanEqual'), maybe('compareTo')],
  '>': [ofRunTime('compareGreaterThan'), maybe('compareTo')],
  '>=': [ofRunTime('compareGreaterThanEqual'), maybe('compareTo')],
  '<=>': [ofRunTime('compareTo'), maybe('compareTo')],
  '==': [ofRunTime('compareEqual'), maybe('compareTo'), maybe('equals')],
  '!=': [ofRunTime('compareNotEqual'), maybe('compareTo'), maybe('equals')],
  in: [ofRunTime('isCase'), maybe('isCase')],
  '=~': [ofRunTime('findRegex')],
  '==~': [ofRunTime('matchRegex')],
  '&&': [],
  '||': [],
}

const ofAssignment: Readonly<Record<AssignmentOperator, readonly Operation[]>> = {
  '=': [],
  '+=': ofOperator['+'],
  '-=': ofOperator['-'],
  '*=': ofOperator['*'],
  '/=': ofOperator['/'],
  '%=': ofOperator['%'],
  '**=': ofOperator['**'],
}

/** Names whose members are Jenkins' own or the file's: steps, variables of the build, methods. */
const ofJenkins = new Set(['currentBuild', 'docker', 'env', 'params', 'scm', 'steps', 'this'])

/** What a node asks for itself, without the nodes below it. */
const operationsByKind: {
  readonly [Kind in GroovyNode['kind']]: OperationsOf<Extract<GroovyNode, { kind: Kind }>>
} = {
  'null-literal': none,
  'boolean-literal': none,
  'number-literal': none,
  'string-literal': none,
  gstring: none,
  identifier: none,
  'property-access': ({ object, name }) =>
    isOfJenkins(object)
      ? []
      : [call('get', 1), maybe(`get${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, 0)],
  'index-access': ({ object }) => (isOfJenkins(object) ? [] : [call('getAt', 1)]),
  'method-call': ofCall,
  'new-instance': ({ type, arguments: args }) => [
    { kind: 'new', type: type.replace(/^.*\./, ''), count: args.length },
  ],
  'list-literal': none,
  'map-literal': none,
  closure: ({ parameters }) => ofTypes(parameters.map(({ type }) => type)),
  unary: none,
  update: ({ operator, operand }) => [
    maybe(operator === '++' ? 'next' : 'previous', 0),
    ...ofTarget(operand),
    // The sandbox takes the value from before out of a list.
    maybe('getAt'),
  ],
  binary: ({ operator }) => ofOperator[operator],
  'instance-of': () => [call('isInstance', 1)],
  as: () => [cast],
  cast: () => [cast],
  conditional: none,
  elvis: none,
  assignment: ({ target, operator }) => [...ofAssignment[operator], ...ofTarget(target)],
  'raw-expression': ({ text }) => operationsOfText(text),

  'expression-statement': none,
  'variable-declaration': ({ type }) => ofTypes([type]),
  block: none,
  if: none,
  'for-in': ({ type }) => ofTypes([type]),
  for: none,
  while: none,
  switch: () => [ofRunTime('isCase'), maybe('isCase')],
  try: none,
  throw: none,
  return: none,
  break: none,
  continue: none,
  labeled: none,
  'raw-statement': ({ text }) => operationsOfText(text),

  method: ({ returnType, parameters }) => ofTypes([returnType, ...parameters.map(({ type }) => type)]),
  field: ({ type }) => ofTypes([type]),
  file: none,
}

/** What writing to a place asks for; a property of a map is an entry of it. */
function ofTarget(target: Expression): readonly Operation[] {
  if (target.kind === 'index-access') return [call('putAt', 2)]
  return target.kind === 'property-access' && !isOfJenkins(target.object) ? [call('put', 2)] : []
}

/** What a node of Groovy asks of Java and of Groovy's own methods, without the nodes below it. */
export function operationsOf(node: GroovyNode): readonly Operation[] {
  // The table's type guarantees that the function under a kind takes the node of that kind.
  const operations = operationsByKind[node.kind] as OperationsOf<GroovyNode>
  return operations(node)
}

function ofCall({
  object,
  name,
  arguments: args,
  body,
  isOfJenkins: isPermitted,
}: MethodCall): readonly Operation[] {
  if (object === undefined) return [maybe('call', args.length)]
  // Those of `docker` are of a class that Jenkins compiles with the pipeline: workflow-cps' `GroovyClassLoaderWhitelist`.
  if (isPermitted === true || isOfJenkins(object)) return []
  const named = args.some(({ kind }) => kind === 'named') ? 1 : 0
  const count = args.filter(({ kind }) => kind === 'positional').length + named + (body === undefined ? 0 : 1)
  const type = classNamed(object)
  return type === undefined ? [call(name, count)] : [{ kind: 'static', type, name, count }]
}

/** The class that an expression names, when the table knows it: `Math`, `java.util.regex.Pattern`. */
function classNamed(object: Expression): string | undefined {
  if (object.kind !== 'identifier' && object.kind !== 'property-access') return undefined
  const { name } = object
  return signatureTable().some(({ kind, type }) => kind === 'staticMethod' && type === name)
    ? name
    : undefined
}

function isOfJenkins(object: Expression): boolean {
  return object.kind === 'identifier' && ofJenkins.has(object.name)
}

/** A declared type casts what it is given. */
function ofTypes(types: readonly (string | undefined)[]): readonly Operation[] {
  return types.some((type) => type !== undefined && !['def', 'void', 'Object'].includes(type)) ? [cast] : []
}
