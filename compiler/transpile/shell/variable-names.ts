import { ts } from 'ts-morph'
import { unwrap } from '../unwrap.ts'

/** Variables that shells set by themselves, whatever the environment says. */
const shellsOwn: ReadonlySet<string> = new Set(
  `_ IFS PWD OLDPWD PPID SHLVL LINENO OPTIND OPTARG OPTERR PS1 PS2 PS4 RANDOM SECONDS UID EUID GROUPS HOSTNAME SHELLOPTS
  BASHOPTS BASHPID BASH BASH_ENV ENV REPLY DIRSTACK FUNCNAME PIPESTATUS`.split(/\s+/),
)

/** True for an environment variable that a shell reads by this name, and leaves as it is. */
export function isShellName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !shellsOwn.has(name)
}

const longestName = 40

/** Names for the variables that bring values into one script. */
export class VariableNames {
  readonly #text: string
  readonly #taken = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  /** True for a name that the script's own text mentions other than by reading it: it may set the variable. */
  isUsed(name: string): boolean {
    const mentions = this.#text.match(new RegExp(String.raw`(?<![\w$])(?<!\$\{)${name}(?!\w)`, 'g'))
    return mentions !== null
  }

  /** `ARG_REVISION` for `revision`; with a number where the name is in use. */
  forExpression(node: ts.Expression): string {
    const base = `ARG_${wordsOf(node).join('_').slice(0, longestName).replace(/_+$/, '') || 'VALUE'}`
    let name = base
    for (
      let number = 2;
      this.#taken.has(name) || new RegExp(String.raw`\b${name}\b`).test(this.#text);
      number += 1
    ) {
      name = `${base}_${number}`
    }
    this.#taken.add(name)
    return name
  }
}

/** The words that name an expression: of variables and properties, and of what is called. */
function wordsOf(node: ts.Expression): readonly string[] {
  const inner = unwrap(node)
  if (ts.isIdentifier(inner)) return upperWords(inner.text)
  if (ts.isPropertyAccessExpression(inner)) {
    const isHandle = ts.isIdentifier(inner.expression) && ['params', 'env'].includes(inner.expression.text)
    return isHandle
      ? upperWords(inner.name.text)
      : [...wordsOf(inner.expression), ...upperWords(inner.name.text)]
  }
  if (ts.isElementAccessExpression(inner))
    return [...wordsOf(inner.expression), ...wordsOf(inner.argumentExpression)]
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return upperWords(inner.text)
  if (ts.isCallExpression(inner)) {
    const callee = unwrap(inner.expression)
    // `revision.trim()` is still a revision; `version()` is what it is called.
    return ts.isPropertyAccessExpression(callee) ? wordsOf(callee.expression) : wordsOf(callee)
  }
  if (ts.isBinaryExpression(inner)) return wordsOf(inner.left)
  if (ts.isTemplateExpression(inner))
    return inner.templateSpans.flatMap(({ expression }) => wordsOf(expression)).slice(0, 3)
  return []
}

/** `PULL_REQUEST` for `pullRequest`. */
function upperWords(name: string): readonly string[] {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z\d]+/g, '_')
    .split('_')
  return words.filter((word) => word !== '')
}
