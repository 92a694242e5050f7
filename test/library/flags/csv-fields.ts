/**
 * The fields of a line of comma-separated values as Go's reader takes them: a quote stands at both ends of a field, doubled
 * inside, or nowhere; a line break at the end of the line is none of its data.
 * @returns undefined for a line that Go refuses
 */
export function csvFields(line: string): string[] | undefined {
  const fields: string[] = []
  let rest = line.replace(/\r?\n$/, '')
  for (;;) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/.exec(rest)
    if (match === null) return undefined
    const [whole, quoted, plain = ''] = match
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (!whole.endsWith(',')) return fields
    rest = rest.slice(whole.length)
  }
}
