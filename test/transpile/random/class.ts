import { namedParameters, randomParameters } from './function.ts'
import type { DeclaredClass, NamedFunction, Scope } from './scope.ts'
import { int, listOf, randomType, text, type Field, typeText } from './type.ts'
import type { Writer } from './writer.ts'

/** A class with fields, some of them set by its constructor, methods, a getter and a static method. */
export function writeClass(writer: Writer, name: string): { readonly text: string; readonly scope: Scope } {
  const { choices } = writer
  const given: readonly Field[] = [{ name: 'key', type: choices.pick([text, int]) }]
  const own = (
    [
      { name: 'count', type: int },
      { name: 'values', type: listOf(text) },
      { name: 'size', type: int },
    ] satisfies readonly Field[]
  ).slice(0, 1 + choices.below(3))
  const fields = [...given, ...own]
  const methods: NamedFunction[] = []
  const texts: string[] = []
  for (let i = choices.below(3); i >= 0; i -= 1) {
    const written = choices.spanned('statement', () => writeMethod(writer, fields, methods))
    texts.push(written.text)
    methods.push(written.method)
  }
  const heads = own.map((field) => `${field.name}: ${typeText(field.type)} = ${initial(writer, field)};\n`)
  const takes = given.map((field) => `public ${field.name}: ${typeText(field.type)}`).join(', ')
  const getter = 'get double(): number { return this.count * 2 % 1000003; }\n'
  const factory = `static make(${given.map((field) => `${field.name}: ${typeText(field.type)}`).join(', ')}): ${name} { return new ${name}(${given.map((field) => field.name).join(', ')}); }\n`
  const declared: DeclaredClass = { name, takes: given, fields, methods }
  writer.use('class')
  return {
    text: `class ${name} {\n${heads.join('')}constructor(${takes}) {}\n${texts.join('')}${getter}${factory}}\n`,
    scope: { ...writer.scope, classes: [...writer.scope.classes, declared] },
  }
}

function initial(writer: Writer, { type }: Field): string {
  return type.kind === 'list' ? "['a', '']" : `${writer.choices.below(9)}`
}

function writeMethod(
  writer: Writer,
  fields: readonly Field[],
  others: readonly NamedFunction[],
): { readonly text: string; readonly method: NamedFunction } {
  const { choices } = writer
  const gives = choices.pick([text, int, randomType(choices)])
  const takes = randomParameters(writer, false)
  const { writer: inner, effort } = writer.inFunction({ gives })
  const held = fields.map((field) => ({
    name: 'this',
    written: `this.${field.name}`,
    type: field.type,
    isConstant: false,
    isField: true,
  }))
  const own = others.map((method) => ({ ...method, name: `this.${method.name}`, of: 'this' }))
  const place = inner.within(inner.with(...held))
  const around = place.within({ functions: [...place.scope.functions, ...own] })
  const { list, scope } = namedParameters(around, takes)
  const { text: statements, writer: behind } = writer.grammar.block(around.within(scope))
  const name = `${choices.pick(['add', 'size', 'run', 'get'])}${choices.next()}`
  const body = `${statements}return ${behind.argument(gives)};\n`
  // It may change what the object holds.
  return {
    text: `${name}(${list}): ${typeText(gives)} {\n${body}}\n`,
    method: { name, takes, gives, cost: effort.cost, isPure: false },
  }
}

/** `const counter = new Counter(1)`: a record with methods. */
export function writeInstance(writer: Writer): { readonly text: string; readonly scope: Scope } | undefined {
  const { choices, scope } = writer
  const declared = choices.pickOr(scope.classes, undefined)
  if (declared === undefined || scope.isPure) return undefined
  const values = declared.takes.map((field) => writer.argument(field.type)).join(', ')
  const name = `one${choices.next()}`
  scope.names.declared.add(name)
  scope.effort.isPure = false
  writer.use('instance')
  const type = { kind: 'record', fields: declared.fields } as const
  const after = writer.with(
    { name, type, isConstant: true },
    { name, written: `${name}.double`, type: int, isConstant: true, isOutside: true },
  )
  const methods = declared.methods.map((method) => ({ ...method, name: `${name}.${method.name}`, of: name }))
  return {
    text: `const ${name} = ${choices.pick([`new ${declared.name}`, `${declared.name}.make`])}(${values})`,
    scope: { ...after, functions: [...after.functions, ...methods] },
  }
}
