import type { EntryNode, ExpressionNode } from './call-tree.ts'
import { scriptsInTypeScript } from './scripts.ts'

/** The names that a module has to import. */
export class Imports {
  readonly #names = new Set<string>()

  /** The name, noted as used. */
  use(name: string): string {
    this.#names.add(name)
    return name
  }

  statement(): string {
    return `import { ${[...this.#names].toSorted().join(', ')} } from 'jenkins-ts'\n`
  }
}

/** Symbols by name, as this package exports them. */
const symbols: Readonly<Record<string, string>> = { logRotator: 'logRotator', string: 'bindings.string' }

/** An expression of a section or of a step's argument. */
export function valueText(value: ExpressionNode, imports: Imports): string {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value)
    case 'list':
      return `[${value.elements.map((element) => valueText(element, imports)).join(', ')}]`
    case 'map':
      return objectText(value.entries, imports)
    case 'call':
      // A hole outside a string reads as a call of `$`.
      if (value.name === '$') return value.text
      return callText(value.name, value.named, imports) ?? rawText(value.text, imports)
    case 'gstring':
      return rawText(value.text, imports, 'string')
    case 'variable':
      return value.text === 'scm' ? imports.use('scm') : value.text
    case 'closure':
      return `() => { ${value.text} }`
    case 'binary':
      return value.text
    case 'code':
      return scriptText(value.text, imports)
  }
}

export function objectText(entries: readonly EntryNode[], imports: Imports): string {
  return `{ ${entries.map(({ key, value }) => `${nameText(key)}: ${valueText(value, imports)}`).join(', ')} }`
}

/** The name of a property. */
export function nameText(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
}

/**
 * Groovy that TypeScript has no words for.
 * @param type of its value, where one is needed
 */
export function rawText(text: string, imports: Imports, type?: string): string {
  const typed = type === undefined ? '' : `<${type}>`
  return `${imports.use('groovy')}${typed}\`${text.replaceAll(/[`\\]|\$(?=\{)/g, '\\$&')}\``
}

/** A statement or an expression of Scripted Groovy. */
export function scriptText(text: string, imports: Imports): string {
  const script = scriptsInTypeScript.get(text)
  if (script === undefined) return rawText(text, imports)
  for (const name of script.imports) imports.use(name)
  return script.text
}

function callText(
  name: string,
  named: readonly EntryNode[] | undefined,
  imports: Imports,
): string | undefined {
  const symbol = symbols[name]
  if (symbol === undefined) return undefined
  imports.use(symbol.replace(/\..*/, ''))
  return `${symbol}(${objectText(named ?? [], imports)})`
}
