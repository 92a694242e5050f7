import { readFileSync } from 'node:fs'

/** A small piece of Groovy and what a real Jenkins did with it. */
export interface Probe {
  name: string
  groovy: string
  outcome: 'ok' | 'rejected' | 'CPS mismatch' | 'fails'
  /** What it printed, the signature that was refused, or the message. */
  detail: string
}

/** The rows of the table in probes.md. */
export function readProbes(file: string): Probe[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.match(/^\| (\S+) \| `(.*)` \| (ok|rejected|CPS mismatch|fails) \| ?(.*?) ?\|$/)
      if (cells === null) return []
      const [, name = '', groovy = '', outcome = '', detail = ''] = cells
      return [{ name, groovy: textOf(groovy), outcome: outcomeOf(outcome), detail: textOf(detail) }]
    })
}

function textOf(cell: string): string {
  return cell.replaceAll('\\|', '|').replaceAll(/ ?⏎ ?/g, '\n')
}

function outcomeOf(cell: string): Probe['outcome'] {
  switch (cell) {
    case 'rejected':
    case 'CPS mismatch':
    case 'fails':
      return cell
    default:
      return 'ok'
  }
}
