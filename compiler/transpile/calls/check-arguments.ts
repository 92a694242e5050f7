import type { ts } from 'ts-morph'
import type { z } from 'zod'
import type { LibraryStepMetadata } from '../../../dsl/library/define-step.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import type { TranspileContext } from '../context.ts'
import { KnownArguments } from './known-arguments.ts'

/**
 * Holds what is known of the arguments of a library step against the step's schema: Jenkins would refuse them minutes
 * later. Types that are wrong are TypeScript's to find; this finds names that came with a spread or a variable, and values
 * that break a rule of the schema.
 * @param options the object that the call has
 */
export function checkArguments(
  options: ts.Expression,
  { definition }: LibraryStepMetadata,
  context: TranspileContext,
): void {
  const known = new KnownArguments(options, context)
  const names = Object.keys(definition.params.shape)
  const isOpen = definition.params.def.catchall !== undefined
  for (const [name, node] of known.spreadNames) {
    if (isOpen || names.includes(name)) continue
    const suggestion = suggest(name, names)
    context.report('step-argument-unknown', node, {
      step: definition.name,
      name,
      ...(suggestion !== undefined && { suggestion }),
    })
  }
  if ('destinations' in definition.params.shape && lacksDestination(known)) {
    context.report('image-without-destination', options, { step: definition.name })
  }
  const { error } = definition.params.loose().safeParse(known.value)
  for (const issue of error?.issues ?? []) {
    const node = known.placeOf(issue.path)
    const rule = ruleOf(issue)
    if (node === undefined || rule === undefined) continue
    context.report('step-argument-refused', node, {
      step: definition.name,
      parameter: pathText(issue.path),
      rule,
    })
  }
}

/** True for an image that is pushed nowhere, as far as is known while compiling. */
function lacksDestination(known: KnownArguments): boolean {
  const { destinations, push } = known.value
  if (!known.isComplete || !known.isKnown('push') || push === false) return false
  return destinations === undefined || (Array.isArray(destinations) && destinations.length === 0)
}

/** What a value must be, in words; undefined for what TypeScript says. */
function ruleOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'too_small':
      return lowerBound(issue)
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `must have at most ${issue.maximum} ${issue.origin === 'array' ? 'elements' : 'characters'}`
        : `must be at most ${issue.maximum}`
    case 'invalid_format':
      return issue.message.startsWith('must ') ? issue.message : `must match ${issue.pattern ?? issue.format}`
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).find((message) => message.startsWith('must '))
    default:
      return undefined
  }
}

function lowerBound({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin !== 'array' && origin !== 'string') return `must be at least ${minimum}`
  if (minimum === 1) return 'must not be empty'
  return `must have at least ${minimum} ${origin === 'array' ? 'elements' : 'characters'}`
}

/** `destinations[0]`, `labels.a`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('')
}
