import { z } from 'zod'
import { type CredentialsKind, credentialsKinds } from '../credentials.ts'
import { type Code, code } from './code.ts'
import { type Located, located, type SourceSpan, sourceSpan } from './source.ts'

/** A function of the user that Jenkins calls. The handle is the compiler's; the model does not look into it. */
export interface FunctionReference extends Located {
  readonly kind: 'function'
  readonly handle: object
  /** What is known of its code. */
  readonly code?: Code | undefined
}

/** A constant. */
export interface LiteralValue extends Located {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
}

interface ListValue extends Located {
  readonly kind: 'list'
  readonly elements: readonly Value[]
}

interface MapValue extends Located {
  readonly kind: 'map'
  readonly entries: readonly Property[]
}

/** A call of a Jenkins symbol: `logRotator(numToKeepStr: '5')`. A sole unnamed argument has the name `''`. */
export interface SymbolValue extends Located {
  readonly kind: 'symbol'
  readonly symbol: string
  readonly arguments: readonly Property[]
  /** Of `credentials`, when the author named the kind. */
  readonly credentialsKind?: CredentialsKind | undefined
}

/** Groovy that the user wrote, with values between its parts. */
export interface RawValue extends Located {
  readonly kind: 'raw'
  readonly strings: readonly string[]
  readonly holes: readonly Value[]
}

/** What a field of a section may hold. */
export type Value = FunctionReference | LiteralValue | ListValue | MapValue | SymbolValue | RawValue

/** A name with its value. */
export interface Property extends Located {
  readonly name: string
  readonly nameSpan?: SourceSpan | undefined
  readonly value: Value
}

export const functionReference: z.ZodType<FunctionReference> = z.strictObject({
  ...located,
  kind: z.literal('function'),
  handle: z.custom<object>((handle) => typeof handle === 'object' && handle !== null),
  code: code.optional(),
})

export const literalValue: z.ZodType<LiteralValue> = z.strictObject({
  ...located,
  kind: z.literal('literal'),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
})

const symbolValue: z.ZodType<SymbolValue> = z.strictObject({
  ...located,
  kind: z.literal('symbol'),
  symbol: z.string(),
  arguments: z.lazy(() => z.array(property).readonly()),
  credentialsKind: z.enum(credentialsKinds).optional(),
})

export const rawValue: z.ZodType<RawValue> = z.strictObject({
  ...located,
  kind: z.literal('raw'),
  strings: z.array(z.string()).readonly(),
  holes: z.lazy(() => z.array(value).readonly()),
})

export const value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    functionReference,
    literalValue,
    symbolValue,
    rawValue,
    z.strictObject({ ...located, kind: z.literal('list'), elements: z.array(value).readonly() }),
    z.strictObject({ ...located, kind: z.literal('map'), entries: z.array(property).readonly() }),
  ]),
)

export const property: z.ZodType<Property> = z.strictObject({
  ...located,
  name: z.string(),
  nameSpan: sourceSpan.optional(),
  value,
})
