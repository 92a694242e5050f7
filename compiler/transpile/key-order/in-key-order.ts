import type { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper, type Helper } from '../helpers.ts'
import { holdsNoIntegerKeys } from './keys-of-object.ts'

/*
 * JavaScript goes through the keys of an object that look like integers first, from the lowest on; Groovy's maps know
 * only the order in which keys were added. So maps are put in order where a program goes through them: spreads, copies
 * and changes need no care, and maps that Groovy code hands in are covered too.
 */

/** The map with its keys in JavaScript's order. What surely has no keys like `2` stays as it is. */
export function inKeyOrder(map: Expression, node: ts.Expression, context: TranspileContext): Expression {
  return isInKeyOrder(node, context) ? map : callHelper(integerKeysFirst, [map], context, map.origin)
}

function isInKeyOrder(node: ts.Expression, context: TranspileContext): boolean {
  // Written out from the object itself, key by key.
  return context.known(node) !== undefined || holdsNoIntegerKeys(node, context)
}

/** A map in the order of JavaScript: the map itself when no key looks like an integer of 32 bits. */
export const integerKeysFirst: Helper = {
  name: 'integerKeysFirst',
  parameters: ['Map map'],
  body: String.raw`
    def integers = map.keySet().findAll { it.toString() ==~ '0|[1-9]\\d{0,9}' && it.toString().toLong() < 4294967295L }
    return integers ? map.subMap(integers.sort { it.toString().toLong() }) + map : map
  `,
}
