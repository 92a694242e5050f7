import { signatureTable, type Signature } from './signature-table.ts'

/** Something that Groovy code asks of Java or of Groovy's own methods, as far as the text alone tells. */
export type Operation = (
  | { readonly kind: 'call'; readonly name: string; readonly count: number }
  /** `Math.abs(x)` */
  | { readonly kind: 'static'; readonly type: string; readonly name: string; readonly count: number }
  | { readonly kind: 'new'; readonly type: string; readonly count: number }
  /** A name in Groovy text, whose arguments are not counted. */
  | { readonly kind: 'name'; readonly name: string }
) & {
  /** One of several forms that an operator or property may have; arithmetic on numbers needs no permission at all. */
  readonly optional?: true
}

/** Classes whose static methods are methods of other types: the first parameter is the receiver. */
const extensions = new Set(['DefaultGroovyMethods', 'StringGroovyMethods', 'DateGroovyMethods'])

/** The signatures that an operation may reach; which of them it is depends on values of run time. */
export function signaturesOf(operation: Operation): readonly Signature[] {
  return signatureTable().filter((signature) => reaches(operation, signature))
}

function reaches(operation: Operation, signature: Signature): boolean {
  const { kind, type, name } = signature
  switch (operation.kind) {
    case 'new':
      return kind === 'new' && type === operation.type && takes(signature, operation.count)
    case 'static':
      return (
        kind === 'staticMethod' &&
        type === operation.type &&
        name === operation.name &&
        takes(signature, operation.count)
      )
    case 'name':
      return name === operation.name
    case 'call':
      if (name !== operation.name) return false
      if (kind === 'method') return takes(signature, operation.count)
      return kind === 'staticMethod' && extensions.has(type) && takes(signature, operation.count + 1)
  }
}

function takes({ parameters }: Signature, count: number): boolean {
  const isVariable = parameters.at(-1)?.endsWith('[]') === true
  return parameters.length === count || (isVariable && count >= parameters.length - 1)
}

/** `size()`, `Math.abs(1 argument)`, `new Date()` */
export function describeOperation(operation: Operation): string {
  if (operation.kind === 'name') return operation.name
  const { count } = operation
  const given = count === 0 ? '()' : `(${count} ${count === 1 ? 'argument' : 'arguments'})`
  switch (operation.kind) {
    case 'new':
      return `new ${operation.type}${given}`
    case 'static':
      return `${operation.type}.${operation.name}${given}`
    case 'call':
      return `${operation.name}${given}`
  }
}
