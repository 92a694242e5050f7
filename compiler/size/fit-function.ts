import * as create from '../groovy/ast/create.ts'
import type { Block, GroovyNode, MethodDeclaration } from '../groovy/ast/nodes.ts'
import { divideChains } from './divide-chains.ts'
import { divideLiterals } from './divide-literals.ts'
import { Parts } from './extract.ts'
import { ListFitting } from './fit-lists.ts'
import { holdVariables } from './hold.ts'
import { type FileNames, PartNames } from './part-names.ts'
import type { CodeForm } from './size-of.ts'
import { sharedIn } from './variables.ts'
import { withinMethod } from './within-method.ts'

/** The code of one method, or what becomes the body of one. */
export interface FunctionCode {
  /** What the names of its parts begin with. */
  readonly base: string
  readonly parameters: readonly string[]
  readonly body: Block
  /** Those of its parts: `NonCPS`. */
  readonly annotations: readonly string[]
}

/** The code made to fit, or the piece of it that cannot be divided. */
export type FittedFunction =
  | { readonly body: Block; readonly parts: readonly MethodDeclaration[] }
  | { readonly tooLarge: GroovyNode; readonly variables: readonly string[] }

function formOf(annotations: readonly string[]): CodeForm {
  return annotations.includes('NonCPS') ? 'ordinary' : 'cps'
}

/** Moves what is too much for one method into others, which are named after the first. */
export function fitFunction(code: FunctionCode, file: FileNames): FittedFunction {
  const form = formOf(code.annotations)
  if (withinMethod(code.body, form)) return { body: code.body, parts: [] }
  let held: ReadonlySet<string> = new Set()
  for (;;) {
    const names = new PartNames(file, code.base)
    const body = prepared(code, form, held, names)
    const parts = new Parts(names, code.annotations, sharedIn(body))
    const scope = { visible: new Set(code.parameters), isFunction: true, inTry: false }
    const statements = new ListFitting(parts, form).fit(body.statements, scope)
    const fresh = [...parts.wanted].filter((name) => !held.has(name))
    if (fresh.length === 0) return outcome(create.block(statements, body.origin, body.dangling), parts, form)
    names.releaseAll()
    // Variables that cannot go by value are put into maps, and all is done again.
    held = new Set([...held, ...fresh])
  }
}

function prepared(
  { body, parameters }: FunctionCode,
  form: CodeForm,
  held: ReadonlySet<string>,
  names: PartNames,
): Block {
  const variable = (wanted: string): string => names.variable(wanted)
  const short = divideChains(divideLiterals(body, form), variable)
  return held.size === 0 ? short : holdVariables(short, parameters, held, variable)
}

function outcome(body: Block, { methods, needed }: Parts, form: CodeForm): FittedFunction {
  const bodies = [body, ...methods.map((method) => method.body)]
  const tooLarge = bodies.find((one) => !withinMethod(one, form, 1.8))
  if (tooLarge === undefined && needed.size === 0) return { body, parts: methods }
  return { tooLarge: tooLarge ?? body, variables: [...needed] }
}
