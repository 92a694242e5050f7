/** The cells of a line of a table. */
export type Row = readonly string[]

/** How wide a table may be: what a terminal shows without breaking lines. */
const width = 110
const gap = '  '

/**
 * A table of plain text: the first row is the title, the first column as wide as it has to be, the others share what is left.
 * @example textTable([['builder', 'cache'], ['kaniko', 'layers in a registry']])
 */
export function textTable(rows: readonly Row[]): string {
  const first = Math.max(...rows.map(([cell = '']) => cell.length))
  const others = Math.max(...rows.map((row) => row.length)) - 1
  const share = Math.floor((width - first) / others) - gap.length
  const [title = [], ...body] = rows
  const lines = [title.map((cell) => cell.toUpperCase()), ...body].flatMap((row) => {
    const cells = row.map((cell, index) => wrapped(cell, index === 0 ? first : share))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => (cell[line] ?? '').padEnd(index === 0 ? first : share))
        .join(gap)
        .trimEnd(),
    )
  })
  return lines.join('\n')
}

function wrapped(text: string, widest: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
