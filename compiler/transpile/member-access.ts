import * as create from '../groovy/ast/create.ts'
import type { Expression, Origin } from '../groovy/ast/nodes.ts'

/** Names that Groovy answers itself for some object, whatever its keys are. */
const propertiesOfGroovy = new Set(['class', 'metaClass', 'properties'])

/** A property of an object of the user's, which is a map in Groovy: `options.name`, `options['class']`. */
export function memberAccess(object: Expression, name: string, origin: Origin): Expression {
  if (/^[A-Za-z_]\w*$/.test(name) && !propertiesOfGroovy.has(name)) {
    return create.propertyAccess(object, name, origin)
  }
  return create.indexAccess(object, create.stringLiteral(name, origin), origin)
}
