import { array, nat } from 'fast-check'
import { type Scope, Source, condition, number, text } from './random-expression.ts'

/*
 * Random functions in TypeScript: variables, branches, loops with jumps, closures, errors and steps, over small integers
 * and short texts. Loops count down a budget, so that every program ends.
 */

/** The bodies of random functions. */
export const randomProgram = array(nat({ max: 1000 }), { minLength: 20, maxLength: 160 }).map((choices) =>
  programOf(new Source(choices)),
)

function programOf(source: Source): string {
  const scope: Scope = {
    numbers: ['budget'],
    texts: [],
    functions: [],
    loops: [],
    inSwitch: false,
    inFunction: false,
    inFinally: false,
    depth: 0,
  }
  const head = "let unused = 0\nlet budget = 40\nlet log = ''\nconst kept: (() => string)[] = []"
  const tail = 'return [log, budget, [...kept].map((f) => f())]'
  return `${head}\n${block(source, scope)}\n${tail}`
}

/** @param taken names of parameters, which the block cannot declare again */
function block(source: Source, scope: Scope, taken: readonly string[] = []): string {
  const lines: string[] = []
  const declared = new Set<string>(taken)
  let inner: Scope = { ...scope, depth: scope.depth + 1 }
  const count = 1 + source.below(4)
  for (let i = 0; i < count && !source.isEmpty; i += 1) {
    const { text: line, scope: after, ends } = statement(source, inner, declared)
    lines.push(line)
    inner = after
    if (ends) break
  }
  return lines.join('\n')
}

interface Written {
  readonly text: string
  readonly scope: Scope
  /** Nothing behind it can be reached. */
  readonly ends?: boolean
}

function statement(source: Source, scope: Scope, declared: Set<string>): Written {
  const isDeep = scope.depth > 4
  switch (source.below(isDeep ? 7 : 17)) {
    case 0:
      return declaration(source, scope, declared)
    case 1:
      return { text: `${assignable(source, scope.numbers)} = ${number(source, scope)}`, scope }
    case 2:
      return { text: `log += ${text(source, scope)}`, scope }
    case 3:
      return { text: `echo(${text(source, scope)})`, scope }
    case 4:
      return jump(source, scope)
    case 5:
      return { text: `kept.push(() => ${text(source, scope)})`, scope }
    case 6:
      return {
        text: `${assignable(source, scope.numbers)} ${source.pick(['+=', '-='], '+=')} ${source.below(5)}`,
        scope,
      }
    case 7:
    case 8:
      return { text: ifStatement(source, scope), scope }
    case 9:
      return { text: forOf(source, scope), scope }
    case 10:
      return { text: cStyleFor(source, scope), scope }
    case 11:
      return { text: whileLoop(source, scope), scope }
    case 12:
      return { text: switchStatement(source, scope), scope }
    case 13:
      return { text: tryStatement(source, scope), scope }
    case 14:
      return functionDeclaration(source, scope, declared)
    case 15:
      return { text: `{\n${block(source, scope)}\n}`, scope }
    default:
      return {
        text: `dir('d', () => {\n${block(source, { ...scope, loops: [], inSwitch: false, inFunction: true, inFinally: false })}\n})`,
        scope,
      }
  }
}

function freshName(source: Source, declared: Set<string>): string {
  const name = source.name()
  const free =
    declared.has(name) || ['budget', 'log', 'kept'].includes(name) ? `${name}_${declared.size}` : name
  declared.add(free)
  return free
}

function without(scope: Scope, name: string): Scope {
  const rest = (names: readonly string[]): readonly string[] => names.filter((one) => one !== name)
  return {
    ...scope,
    numbers: rest(scope.numbers),
    texts: rest(scope.texts),
    functions: rest(scope.functions),
  }
}

function declaration(source: Source, scope: Scope, declared: Set<string>): Written {
  const isNumber = source.below(2) === 0
  const value = isNumber ? number(source, scope) : text(source, scope)
  const name = freshName(source, declared)
  // The value may use an outer variable of the same name, which TypeScript would not let it.
  if (new RegExp(`\\b${name}\\b`).test(value)) return { text: '', scope }
  const after = without(scope, name)
  return {
    text: `let ${name} = ${value}`,
    scope: isNumber
      ? { ...after, numbers: [...after.numbers, name] }
      : { ...after, texts: [...after.texts, name] },
  }
}

function assignable(source: Source, names: readonly string[]): string {
  const own = names.filter((name) => name !== 'budget' && !name.startsWith('i$'))
  return source.pick(own, 'unused')
}

function jump(source: Source, scope: Scope): Written {
  if (scope.loops.length > 0 && !scope.inFinally && source.below(3) > 0) {
    const label = source.pick(scope.loops, '')
    const word = source.below(2) === 0 && !(scope.inSwitch && label === '') ? 'break' : 'continue'
    const guard = source.below(2) === 0 ? `if (${condition(source, scope)}) ` : ''
    return { text: `${guard}${word}${label === '' ? '' : ` ${label}`}`, scope, ends: guard === '' }
  }
  if (source.below(3) === 0)
    return { text: `if (${condition(source, scope)}) throw new Error(${text(source, scope)})`, scope }
  return { text: `echo(${text(source, scope)})`, scope }
}

function ifStatement(source: Source, scope: Scope): string {
  const head = `if (${condition(source, scope)}) {\n${block(source, scope)}\n}`
  switch (source.below(3)) {
    case 0:
      return head
    case 1:
      return `${head} else {\n${block(source, scope)}\n}`
    default:
      return `${head} else if (${condition(source, scope)}) {\n${block(source, scope)}\n}`
  }
}

function inLoop(source: Source, scope: Scope): { readonly label: string; readonly scope: Scope } {
  const label = source.below(3) === 0 ? `l${scope.depth}` : ''
  const outer = scope.loops.filter((one) => one !== '')
  return {
    label: label === '' ? '' : `${label}: `,
    scope: { ...scope, loops: label === '' ? [...outer, ''] : [...outer, '', label], inSwitch: false },
  }
}

function forOf(source: Source, scope: Scope): string {
  const { label, scope: inner } = inLoop(source, scope)
  const name = source.name()
  const bound = { ...without(inner, name), texts: [...without(inner, name).texts, name] }
  const list = [text(source, scope), text(source, scope)]
  if (list.some((item) => new RegExp(`\\b${name}\\b`).test(item))) return ''
  if (source.below(3) === 0) {
    const index = `i$${scope.depth}`
    const body = block(source, { ...bound, numbers: [...bound.numbers, index] })
    return `${label}for (const [${index}, ${name}] of [${list.join(', ')}].entries()) {\n${body}\n}`
  }
  return `${label}for (const ${name} of [${list.join(', ')}]) {\n${block(source, bound)}\n}`
}

function cStyleFor(source: Source, scope: Scope): string {
  const { label, scope: inner } = inLoop(source, scope)
  const name = `i$${scope.depth}`
  const body = block(source, { ...inner, numbers: [...inner.numbers, name] })
  switch (source.below(3)) {
    case 0:
      return `${label}for (let ${name} = 0; ${name} < 3; ${name}++) {\n${body}\n}`
    case 1:
      return `${label}for (let ${name} = 4; ${name} > 0; ${name} -= 2) {\n${body}\n}`
    default:
      return `${label}for (let ${name} = 0, j${scope.depth} = 3; ${name} < j${scope.depth}; ${name}++, j${scope.depth}--) {\n${body}\n}`
  }
}

function whileLoop(source: Source, scope: Scope): string {
  const { label, scope: inner } = inLoop(source, scope)
  const body = block(source, inner)
  return source.below(2) === 0
    ? `${label}while (budget-- > 0 && ${condition(source, scope)}) {\n${body}\n}`
    : `${label}do {\n${body}\n} while (--budget > 0 && ${condition(source, scope)})`
}

function switchStatement(source: Source, scope: Scope): string {
  const inner = { ...scope, inSwitch: true, loops: scope.loops }
  const subject = source.below(2) === 0 ? `budget % 3` : `log.length % 3`
  const one = (): string => `{\n${block(source, inner)}\nbreak\n}`
  return `switch (${subject}) {\ncase 0: ${one()}\ncase 1:\ncase 2: ${one()}\ndefault: echo('d')\n}`
}

function tryStatement(source: Source, scope: Scope): string {
  const name = source.name()
  const shown = `log += ${name} instanceof Error ? ${name}.message : ''`
  const body = block(source, { ...scope, loops: scope.inFinally ? [] : scope.loops })
  const handler = `catch (${name}) {\n${shown}\n${block(source, without(scope, name), [name])}\n}`
  const last = `finally {\n${block(source, { ...scope, loops: [], inFinally: true })}\n}`
  switch (source.below(3)) {
    case 0:
      return `try {\n${body}\n} ${handler}`
    case 1:
      return `try {\n${block(source, { ...scope, loops: [] })}\n} ${last}`
    default:
      return `try {\n${block(source, { ...scope, loops: [] })}\n} ${handler.replaceAll(/\b(?:break|continue)\b.*/g, "log += 'j'")} ${last}`
  }
}

function functionDeclaration(source: Source, scope: Scope, declared: Set<string>): Written {
  const parameter = source.name()
  const inner = {
    ...without(scope, parameter),
    loops: [],
    inSwitch: false,
    inFunction: true,
    inFinally: false,
  }
  const body = block(source, { ...inner, texts: [...inner.texts, parameter], functions: [] }, [parameter])
  const result = text(source, { ...inner, functions: [] })
  const name = freshName(source, declared)
  if (new RegExp(`\\b${name}\\b`).test(body + result + parameter)) return { text: '', scope }
  const fallback = source.below(2) === 0 ? '' : " = 'p'"
  const after = without(scope, name)
  const isConst = source.below(2) === 0
  const head = `(${parameter}: string${fallback})`
  const code = `{\n${body}\nreturn ${result}\n}`
  return {
    text: isConst ? `const ${name} = ${head} => ${code}` : `function ${name}${head} ${code}`,
    scope: { ...after, functions: [...after.functions, name] },
  }
}
