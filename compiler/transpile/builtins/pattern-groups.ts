/** A pair of parentheses of a regular expression, or the whole of it. */
export interface PatternGroup {
  /** Where it opens and where its closing parenthesis stands. */
  readonly start: number
  readonly end: number
  /** Counted from 1; undefined for a group that keeps nothing. */
  readonly number: number | undefined
  readonly name: string | undefined
  readonly isNegativeLook: boolean
  readonly parent: PatternGroup | undefined
  /** Where the alternatives directly inside are parted. */
  readonly bars: readonly number[]
  /** What stands between the parentheses. */
  readonly body: string
  readonly isOptional: boolean
  readonly isRepeated: boolean
}

type OpenGroup = { -readonly [Key in keyof PatternGroup]: PatternGroup[Key] } & { readonly bars: number[] }

/** The groups of a regular expression in the order in which they open; the first is the whole. */
export function patternGroups(source: string): readonly PatternGroup[] {
  const whole = openGroup(-1, undefined)
  const groups = [whole]
  let open: OpenGroup | undefined = whole
  let count = 0
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '|') open?.bars.push(at)
    else if (character === '(') {
      const group = openGroup(at, open)
      const rest = source.slice(at + 1)
      group.name = /^\?<([^=!>][^>]*)>/.exec(rest)?.[1]
      if (group.name !== undefined || !rest.startsWith('?')) group.number = ++count
      group.isNegativeLook = /^\?<?!/.test(rest)
      groups.push(group)
      open = group
    } else if (character === ')' && open?.parent !== undefined) {
      close(open, at, source)
      open = groups.find((group) => group === open?.parent)
    }
  }
  whole.end = source.length
  return groups
}

function openGroup(start: number, parent: PatternGroup | undefined): OpenGroup {
  const plain = {
    number: undefined,
    name: undefined,
    isNegativeLook: false,
    isOptional: false,
    isRepeated: false,
  }
  return { ...plain, start, end: Infinity, parent, bars: [], body: '' }
}

function close(group: OpenGroup, at: number, source: string): void {
  group.end = at
  group.body = source.slice(group.start + 1, at).replace(/^\?(?:[:=!]|<[=!]|<[^>]*>)/, '')
  const [, letter, least = '', , most] = /^(?:([?*+])|\{(\d+)(,(\d*))?\})/.exec(source.slice(at + 1)) ?? []
  group.isOptional = letter === '?' || letter === '*' || Number(least || 1) === 0
  group.isRepeated = letter === '*' || letter === '+' || (least !== '' && Number(most ?? least) !== 1)
}

/**
 * True for a group that JavaScript empties in each round of a repetition, where Java keeps what it matched in an earlier
 * one; also for groups of a negative look-around.
 */
export function isKeptByJava(group: PatternGroup): boolean {
  let isCertain = true
  for (let around: PatternGroup | undefined = group; around !== undefined; around = around.parent) {
    if (around.isNegativeLook) return true
    if (around.isRepeated && (!isCertain || mayBeEmpty(around.body))) return true
    if (around.isOptional || (around.parent?.bars.length ?? 0) > 0) isCertain = false
  }
  return false
}

function mayBeEmpty(body: string): boolean {
  const bare = body.replaceAll(/\\(?![bBk\d])[^]/g, 'x').replaceAll(/\[(?:\\.|[^\]])*\]/g, 'x')
  // Places and look-arounds match nothing, but cannot be asked about out of their context.
  if (/[\^$\\]|\(\?<?[=!]/.test(bare)) return true
  return new RegExp(`^(?:${bare})$`).test('')
}

/** True when a group has surely matched at a place behind it. */
export function hasMatchedAt(group: PatternGroup, place: number): boolean {
  if (group.end > place) return false
  let inner = group
  while (inner.parent !== undefined) {
    if (inner.isOptional || inner.isNegativeLook) return false
    const { parent } = inner
    const isAround = parent.start < place && place < parent.end
    const from = inner.end
    if (isAround) return !parent.bars.some((bar) => bar > from && bar < place)
    if (parent.bars.length > 0) return false
    inner = parent
  }
  return true
}
