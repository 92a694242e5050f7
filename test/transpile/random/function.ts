import type { NamedFunction, Parameter, Scope } from './scope.ts'
import { int, listOf, optionalOf, randomType, text, type Type, typeText } from './type.ts'
import { type ArrowOptions, grouped, level, type Writer, type Written } from './writer.ts'

/** `(x) => x + 1`, or with a block. */
export function writeArrow(
  writer: Writer,
  takes: readonly Type[],
  gives: Type,
  options: ArrowOptions,
): string {
  const { writer: inner, effort } = writer.inFunction({
    gives,
    isPure: writer.scope.isPure || options.isPure === true,
    times: writer.scope.times * 4,
  })
  const { parameters, scope } = parameterList(inner, takes, options)
  const body = inner.within(scope)
  const isBlock = options.isExpression !== true && body.scope.depth < 4 && writer.choices.chance(1, 4)
  const written = isBlock ? blockBody(body, gives) : expressionBody(body.expression(gives), gives)
  addEffort(writer, effort.cost, effort.isPure)
  writer.use(isBlock ? 'function with a block' : 'arrow function')
  return `(${parameters})${written}`
}

/** `(x) => { … }` */
export function writeAction(writer: Writer, takes: readonly Type[]): string {
  const { writer: inner, effort } = writer.inFunction({ gives: 'nothing', times: writer.scope.times * 4 })
  const { parameters, scope } = parameterList(inner, takes, {})
  const { text: body } = writer.grammar.block(inner.within(scope))
  addEffort(writer, effort.cost, effort.isPure)
  return `(${parameters}) => {\n${body}}`
}

function addEffort(writer: Writer, cost: number, isPure: boolean): void {
  writer.scope.effort.cost += cost
  if (!isPure) writer.scope.effort.isPure = false
}

function expressionBody(written: Written, gives: Type): string {
  const result = grouped(written, level.conditional)
  const body = result.startsWith('{') ? `(${result})` : result
  return `${written.isLiteral === true ? `: ${typeText(gives)}` : ''} => ${body}`
}

function blockBody(writer: Writer, gives: Type): string {
  const { text: statements, writer: behind } = writer.grammar.block(writer)
  return `: ${typeText(gives)} => {\n${statements}return ${behind.argument(gives)};\n}`
}

function parameterList(
  writer: Writer,
  takes: readonly Type[],
  { hasUnusedFirst, isTyped }: ArrowOptions,
): { readonly parameters: string; readonly scope: Scope } {
  let scope = writer.scope
  const parameters = takes.map((type, index) => {
    const place = writer.within(scope)
    if (hasUnusedFirst === true && index === 0) return '_'
    const { pattern, scope: after } =
      isTyped === true ? { pattern: undefined, scope } : destructured(place, type)
    if (pattern !== undefined) {
      scope = after
      return pattern
    }
    const name = place.freshName()
    scope = place.with({ name, type, isConstant: writer.choices.chance(2, 3) })
    return isTyped === true ? `${name}: ${typeText(type)}` : name
  })
  return { parameters: parameters.join(', '), scope }
}

/** A pattern for a parameter or a variable that holds an object, a pair or a list; undefined where none fits. */
export function destructured(
  writer: Writer,
  type: Type,
): { readonly pattern: string | undefined; readonly scope: Scope } {
  if (writer.choices.chance(1, 2)) return { pattern: undefined, scope: writer.scope }
  if (type.kind === 'pair') {
    const first = writer.freshName()
    const second = writer.freshName()
    writer.use('destructured pair')
    return {
      pattern: `[${first}, ${second}]`,
      scope: writer.with(
        { name: first, type: type.first, isConstant: true },
        { name: second, type: type.second, isConstant: true },
      ),
    }
  }
  if (type.kind === 'record') {
    const named = type.fields.map((field) => ({ field, name: writer.freshName() }))
    writer.use('destructured object')
    return {
      pattern: `{ ${named.map(({ field, name }) => (field.name === name ? name : `${field.name}: ${name}`)).join(', ')} }`,
      scope: writer.with(...named.map(({ field, name }) => ({ name, type: field.type, isConstant: true }))),
    }
  }
  // An element that is not there is undefined, whatever the type says: nothing in Groovy tells it from null.
  const mayBeNull = type.kind === 'list' && type.of.kind === 'optional' && type.of.missing === 'null'
  return type.kind === 'list' && !mayBeNull
    ? listPattern(writer, type.of)
    : { pattern: undefined, scope: writer.scope }
}

/** `[a, b = 'x', ...rest]` */
function listPattern(writer: Writer, of: Type): { readonly pattern: string; readonly scope: Scope } {
  const first = writer.freshName()
  const rest = writer.freshName()
  const isDefaulted = of.kind === 'text' || of.kind === 'int'
  writer.use('destructured list')
  const head = isDefaulted ? `${first} = ${of.kind === 'text' ? "'none'" : '7'}` : first
  const type = isDefaulted || of.kind === 'optional' ? of : optionalOf(of)
  return {
    pattern: `[${head}, ...${rest}]`,
    scope: writer.with(
      { name: first, type, isConstant: true },
      { name: rest, type: listOf(of), isConstant: true },
    ),
  }
}

/** A call with arguments as the function takes them. */
export function writeCall(writer: Writer, called: NamedFunction): string {
  writer.scope.names.use(called.of ?? called.name)
  writer.spend(called.cost)
  if (!called.isPure) writer.scope.effort.isPure = false
  const values: string[] = []
  for (const { type, form } of called.takes) {
    if (form === 'default' || form === 'optional') {
      const choice = writer.choices.below(4)
      if (choice === 0) break
      values.push(choice === 1 ? 'undefined' : writer.argument(type))
    } else if (form === 'rest') {
      const count = writer.choices.below(4)
      if (count === 3) values.push(`...${writer.receiver(listOf(type))}`)
      else for (let i = 0; i < count; i += 1) values.push(writer.argument(type))
    } else {
      values.push(form === 'depth' ? `${writer.choices.below(5)}` : writer.argument(type))
    }
  }
  writer.use('call of a function')
  return `${called.name}(${values.join(', ')})`
}

/** A function with a name, as a declaration or a constant. */
export function writeFunction(writer: Writer): { readonly text: string; readonly scope: Scope } {
  const { choices } = writer
  const gives = choices.pick([text, int, randomType(choices)])
  const isRecursive = choices.chance(1, 4)
  const takes = randomParameters(writer, isRecursive)
  const { writer: inner, effort } = writer.inFunction({
    gives,
    times: isRecursive ? 5 : 1,
    variables: writer.scope.variables.filter(
      ({ isNarrowed, isField }) => isNarrowed !== true && isField !== true,
    ),
    functions: writer.scope.functions.filter(({ of }) => of !== 'this'),
  })
  const { list, scope, depthName } = namedParameters(inner, takes)
  const body = inner.within(scope)
  const name = freshFunctionName(writer)
  const head = depthName === undefined ? '' : `if (${depthName} <= 0) return ${body.argument(gives)};\n`
  const { text: statements, writer: behind } = writer.grammar.block(body)
  const again = isRecursive ? recursiveCall(behind, name, takes, depthName ?? 'n', gives) : undefined
  const code = `{\n${head}${statements}return ${again ?? behind.argument(gives)};\n}`
  const signature = `(${list}): ${typeText(gives)}`
  const declared: NamedFunction = { name, takes, gives, cost: effort.cost, isPure: effort.isPure }
  writer.use(isRecursive ? 'recursion' : 'named function')
  const forms = [
    `function ${name}${signature} ${code}\n`,
    `const ${name} = ${signature} => ${code};\n`,
    `const ${name} = function ${signature} ${code};\n`,
  ] as const
  return {
    text: choices.pick(forms),
    scope: { ...writer.scope, functions: [...writer.scope.functions, declared] },
  }
}

function freshFunctionName(writer: Writer): string {
  const name = `${writer.choices.pick(['f', 'join', 'call', 'count'])}${writer.choices.next()}`
  writer.scope.names.declared.add(name)
  return name
}

export function randomParameters({ choices }: Writer, isRecursive: boolean): readonly Parameter[] {
  const forms = ['plain', 'plain', 'default', 'optional', 'rest'] as const
  const first: readonly Parameter[] = isRecursive ? [{ type: int, form: 'depth' }] : []
  const others: Parameter[] = []
  let least = 0
  for (let i = choices.below(3); i > 0; i -= 1) {
    const place = Math.max(least, choices.below(forms.length))
    const form = forms[place] ?? 'plain'
    least = form === 'plain' ? 0 : 2
    const type = form === 'plain' ? randomType(choices) : choices.pick([text, int])
    others.push({ type, form })
    if (form === 'rest') break
  }
  return [...first, ...others]
}

export function namedParameters(
  writer: Writer,
  takes: readonly Parameter[],
): { readonly list: string; readonly scope: Scope; readonly depthName: string | undefined } {
  let scope = writer.scope
  let depthName: string | undefined
  const list = takes.map(({ type, form }) => {
    const place = writer.within(scope)
    const fallback = form === 'default' ? ` = ${place.argument(type)}` : ''
    const name = place.freshName()
    if (form === 'depth') depthName = name
    const inside = form === 'optional' ? optionalOf(type) : form === 'rest' ? listOf(type) : type
    scope = place.with({ name, type: inside, isConstant: form === 'depth' || writer.choices.chance(1, 2) })
    writer.use(`${form} parameter`)
    const mark = form === 'optional' ? '?' : ''
    return `${form === 'rest' ? '...' : ''}${name}${mark}${form === 'default' ? '' : `: ${typeText(form === 'optional' ? type : inside)}`}${fallback === '' ? '' : `: ${typeText(type)}${fallback}`}`
  })
  return { list: list.join(', '), scope, depthName }
}

function recursiveCall(
  writer: Writer,
  name: string,
  takes: readonly Parameter[],
  depthName: string,
  gives: Type,
): string {
  const values = takes.flatMap(({ type, form }) => {
    if (form === 'depth') return [`${depthName} - 1`]
    return form === 'plain' ? [writer.argument(type)] : []
  })
  const again = `${name}(${values.join(', ')})`
  if (gives.kind === 'text') return `${writer.at(level.sum, text)} + ${again}`
  if (gives.kind === 'int') return `(${again} + ${writer.at(level.product, int)}) % 1000003`
  return gives.kind === 'list' ? `[${writer.argument(gives.of)}, ...${again}]` : again
}
