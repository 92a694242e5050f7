import { ts } from 'ts-morph'
import type { HolePlace } from '../../../dsl/runtime/shell-places.ts'
import { holePlaces } from '../../../dsl/runtime/shell-reader.ts'
import {
  ShellTemplateError,
  writeShellValue,
  writeShellVariable,
} from '../../../dsl/runtime/shell-template.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { isFraction } from '../number-shape.ts'
import { textValue } from '../text.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { scriptToGroovy } from '../string-literal.ts'
import { kindsOf, only } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { type Hole, holeOf } from './holes.ts'
import { shellWords } from './shell-words.ts'
import { VariableNames } from './variable-names.ts'

/** A shell template as Groovy: the script, and what `withEnv` must set around the step. */
export interface ScriptCode {
  readonly script: Expression
  /** `"ARG_REVISION=${revision}"` */
  readonly environment: readonly Expression[]
}

/**
 * A template for a POSIX shell. What is known while compiling stands in the text, quoted; parameters and environment
 * variables are read by the shell; every other value comes in as an environment variable of its own.
 */
export function shellScript(template: ts.TemplateLiteral, context: TranspileContext): ScriptCode {
  return new ScriptBuilder(template, context).build()
}

/**
 * A script that fails on unset variables, by itself, by its first line, or by what it reads in: Jenkins unsets what
 * withEnv sets to nothing.
 */
const mayRefuseUnset =
  /^#![^\n]*\s-\w*u|\bset\b[^\n;|&]*\s-\w*u|\bnounset\b|(?:^|[\n;&|({]\s*)(?:\.|source)\s/

class ScriptBuilder {
  readonly #context: TranspileContext
  readonly #template: ts.TemplateLiteral
  readonly #texts: readonly string[]
  readonly #nodes: readonly ts.Expression[]
  readonly #names: VariableNames
  readonly #isStrict: boolean
  readonly #pending: { readonly node: ts.Expression; readonly name: string; readonly isList: boolean }[] = []
  #list: string | undefined

  constructor(template: ts.TemplateLiteral, context: TranspileContext) {
    this.#context = context
    this.#template = template
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : []
    this.#texts = ts.isTemplateExpression(template)
      ? [template.head.text, ...spans.map(({ literal }) => literal.text)]
      : [template.text]
    this.#nodes = spans.map(({ expression }) => expression)
    const text = this.#texts.join(' ')
    this.#names = new VariableNames(text)
    this.#isStrict = mayRefuseUnset.test(text)
  }

  build(): ScriptCode {
    const places = holePlaces(this.#texts)
    const text = this.#texts.reduce((before, next, index) => {
      const [node, place] = [this.#nodes[index - 1], places[index - 1]]
      return node === undefined || place === undefined
        ? before + next
        : `${before}${this.#write(node, place)}${next}`
    })
    const values = this.#context.ordered(
      this.#pending.map(
        ({ node, isList }) =>
          () =>
            this.#valueOf(node, isList),
      ),
    )
    const environment = this.#pending.flatMap(({ name, node }, index) => {
      const value = values[index]
      return value === undefined ? [] : [setting(name, value, this.#context.originOf(node))]
    })
    const script =
      this.#list === undefined
        ? text
        : withWords(text, this.#isStrict ? `\${${this.#list}-}` : `$${this.#list}`)
    return { script: scriptToGroovy(script, this.#context.originOf(this.#template)), environment }
  }

  /** What stands in the text for a hole; empty after a report. */
  #write(node: ts.Expression, place: HolePlace): string {
    const hole = holeOf(node, this.#names, this.#context)
    if (hole === undefined) return ''
    const computed = 'computed' in place ? place.computed : undefined
    if (computed !== undefined && !only(kindsOf(unwrap(node), this.#context), 'number')) {
      this.#context.report('shell-hole-place', node, { expression: node.getText(), where: computed })
      return ''
    }
    try {
      return this.#writeHole(hole, node, place)
    } catch (failure) {
      if (!(failure instanceof ShellTemplateError)) throw failure
      if (place.kind === 'unsupported') {
        this.#context.report('shell-hole-place', node, { expression: node.getText(), where: place.where })
      } else {
        this.#context.report('shell-hole-value', node, {
          expression: node.getText(),
          reason: failure.message,
        })
      }
      return ''
    }
  }

  #writeHole(hole: Hole, node: ts.Expression, place: HolePlace): string {
    switch (hole.kind) {
      case 'value':
        return writeShellValue(hole.value, place)
      case 'variable':
        return writeShellVariable(hole.name, place, this.#isStrict)
      case 'run-time':
        return writeShellVariable(this.#bring(node, false), place, this.#isStrict)
      case 'list':
        return this.#writeList(node, place)
    }
  }

  /** The variable that brings a value in; the same expression is brought in once. */
  #bring(node: ts.Expression, isList: boolean): string {
    const text = node.getText()
    const earlier = this.#pending.find(
      (pending) => pending.isList === isList && pending.node.getText() === text && isPlainName(node),
    )
    if (earlier !== undefined) return earlier.name
    const name = this.#names.forExpression(node)
    this.#pending.push({ node, name, isList })
    return name
  }

  /** A list of run time becomes the script's positional parameters: `eval "set -- $ARG_FILES"` and `"$@"`. */
  #writeList(node: ts.Expression, place: HolePlace): string {
    const reason = this.#refusalOfList(place)
    if (reason !== undefined) {
      this.#context.report('shell-hole-list', node, { expression: node.getText(), reason })
      return ''
    }
    this.#list = this.#bring(node, true)
    return '"$@"'
  }

  #refusalOfList(place: HolePlace): string | undefined {
    if (place.kind === 'unsupported')
      return `it stands ${place.where}, where the shell would not take it as data`
    if (place.kind !== 'unquoted' || !place.wholeWord)
      return 'it becomes several words, so blanks must stand around it'
    if (this.#list !== undefined) return 'a script takes one list of run time'
    // `set +x` on a line of its own leaves the parameters alone.
    const usesParameters =
      /\$(?:[@*#1-9]|\{[@*#1-9])|\bset\b(?! [-+][a-zA-Z]+[\n;])|\bshift\b|\bgetopts\b|\(\s*\)|\bfunction\b/
    return usesParameters.test(this.#texts.join(' '))
      ? 'it is handed over in the parameters of the script ($@), which the script uses itself'
      : undefined
  }

  #valueOf(node: ts.Expression, isList: boolean): Expression {
    if (!isList && isFraction(node, this.#context)) return textValue(node, this.#context)
    const value = this.#context.expression(node)
    return isList ? callHelper(shellWords, [value], this.#context, value.origin) : value
  }
}

/** `"NAME=${value}"` */
function setting(name: string, value: Expression, origin: Expression['origin']): Expression {
  if (value.kind === 'gstring')
    return create.gstring([`${name}=`, ...value.parts], origin, { multiline: value.multiline })
  const isText = value.kind === 'method-call' && value.name === 'toString' && value.object?.kind === 'gstring'
  if (isText && value.object !== undefined) return setting(name, value.object, origin)
  return create.gstring([`${name}=`, value], origin)
}

/**
 * The script with the line in front that makes the words its parameters, as far to the right as the next one; `#!` stays
 * the first line.
 */
function withWords(script: string, reference: string): string {
  const line = `eval "set -- ${reference}"`
  const [shebang = ''] = /^#!.*/.exec(script) ?? []
  const rest = script.slice(shebang.length)
  const [indent] = /^\n[ \t]*(?=\S)|^\n/.exec(rest) ?? []
  if (indent !== undefined) return `${shebang}${indent}${line}${rest}`
  if (shebang !== '') return script
  return `${line}${script.includes('\n') ? '\n' : '; '}${script}`
}

function isPlainName(node: ts.Expression): boolean {
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isPlainName(node.expression))
}
