import type { CredentialsKind } from '../../../dsl/credentials.ts'
import type { Property, SymbolValue } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import { type Expression, generated, type Statement } from '../../groovy/ast/nodes.ts'
import { lowerValue, originOf } from '../sections/lower-value.ts'
import { blockStep } from './block-step.ts'
import type { ScriptedFile } from './scripted-file.ts'

/** A binding of `withCredentials`: its name, and the suffix of the variable that each parameter names. */
type Binding = readonly [symbol: string, variables: Readonly<Record<string, string>>]

/** What Declarative binds for `NAME = credentials('id')`, by the kind of the credential. */
const bindingsByKind: Readonly<Record<CredentialsKind, readonly Binding[]>> = {
  secretText: [['string', { variable: '' }]],
  secretFile: [['file', { variable: '' }]],
  usernamePassword: [
    ['usernameColonPassword', { variable: '' }],
    ['usernamePassword', { usernameVariable: '_USR', passwordVariable: '_PSW' }],
  ],
  sshUserPrivateKey: [
    ['sshUserPrivateKey', { keyFileVariable: '', usernameVariable: '_USR', passphraseVariable: '_PSW' }],
  ],
  dockerServerCertificate: [['dockerCert', { variable: '' }]],
}

/** A variable whose value is a credential of a kind that is known. */
export interface CredentialsEntry extends Property {
  readonly value: SymbolValue & { readonly credentialsKind: CredentialsKind }
}

export function isCredentialsEntry(entry: Property): entry is CredentialsEntry {
  return entry.value.kind === 'symbol' && entry.value.credentialsKind !== undefined
}

/** `withCredentials([string(credentialsId: 'token', variable: 'TOKEN')]) { … }` around the statements. */
export function withCredentials(
  entries: readonly CredentialsEntry[],
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const [first] = entries
  if (first === undefined) return statements
  const bindings = entries.flatMap((entry) =>
    bindingsByKind[entry.value.credentialsKind].map((binding) => lowerBinding(entry, binding, file)),
  )
  const list = create.listLiteral(bindings, originOf(first))
  return [blockStep('withCredentials', [create.positional(list)], statements, originOf(first))]
}

function lowerBinding(
  { name, value, ...location }: CredentialsEntry,
  [symbol, variables]: Binding,
  file: ScriptedFile,
): Expression {
  const [id] = value.arguments
  const args = Object.entries(variables).map(([parameter, suffix]) =>
    create.named(parameter, create.stringLiteral(`${name}${suffix}`, generated)),
  )
  if (id !== undefined) args.unshift(create.named('credentialsId', lowerValue(id.value, file.unit)))
  return create.call(symbol, args, originOf(location))
}
