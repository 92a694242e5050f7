import { symbolMetadata } from '../../dsl/runtime/describable.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import * as jenkins from '../../dsl/steps/index.ts'

const globalVariables = ['currentBuild', 'docker', 'env', 'params', 'pipeline', 'scm', 'steps']

/** Methods that every script has: a call of one never reaches a library. */
const scriptMethods = (
  'addShutdownHook any asBoolean asType binding call class collect dump each eachWithIndex equals evaluate every find ' +
  'findAll findIndexOf getBinding getClass getMetaClass getProperty grep hashCode identity inject inspect invokeMethod ' +
  'is isCase iterator main metaClass notify notifyAll print printf println run setBinding setMetaClass setProperty ' +
  'split sprintf tap toString use wait with'
).split(' ')

/** Names that a library step must not have, with what has them already. */
export const takenNames: ReadonlyMap<string, string> = new Map([
  ...owned(scriptMethods, 'the scripts'),
  ...owned(
    Object.values(jenkins).flatMap((value) => symbolMetadata(value)?.symbol ?? []),
    'a symbol',
  ),
  ...owned(
    Object.values(jenkins).flatMap((value) => stepMetadata(value)?.name ?? []),
    'a step',
  ),
  ...owned(globalVariables, 'a global variable'),
])

function owned(names: readonly string[], owner: string): readonly (readonly [string, string])[] {
  return names.map((name) => [name, owner])
}
