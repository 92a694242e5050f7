/** One flag of a program, as its help says. */
export interface Flag {
  /** `bool` stands alone or has `=true` or `=false`; `list` may come more than once. */
  readonly form: 'bool' | 'value' | 'list'
  /** What its value looks like; any text by default. */
  readonly value?: RegExp
}

export type FlagTable = Readonly<Record<string, Flag>>

const truth = /^(true|false)$/

/** What is wrong with words of the form `--flag` and `--flag=value`, held against a program's flags. */
export function wrongFlags(words: readonly string[], table: FlagTable): string[] {
  const seen = new Set<string>()
  return words.flatMap((word) => {
    const [, name = '', value] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? []
    const flag = table[name]
    if (flag === undefined) return [`${word}: no such flag`]
    if (seen.has(name) && flag.form !== 'list') return [`${word}: given twice`]
    seen.add(name)
    if (value === undefined) return flag.form === 'bool' ? [] : [`${word}: no value`]
    const expected = flag.form === 'bool' ? truth : (flag.value ?? /^/)
    return expected.test(value) ? [] : [`${word}: not of the form ${expected}`]
  })
}
