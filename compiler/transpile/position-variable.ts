import { ts } from 'ts-morph'

/** True for the index that array methods and `entries()` hand out. */
export function isPosition(declaration: ts.Declaration): boolean {
  if (ts.isParameter(declaration)) return isIndexParameter(declaration)
  if (!ts.isBindingElement(declaration) || !ts.isArrayBindingPattern(declaration.parent)) return false
  if (declaration.parent.elements[0] !== declaration) return false
  const variable = declaration.parent.parent
  const loop = variable.parent.parent
  return (
    ts.isVariableDeclaration(variable) &&
    ts.isForOfStatement(loop) &&
    ts.isCallExpression(loop.expression) &&
    ts.isPropertyAccessExpression(loop.expression.expression) &&
    loop.expression.expression.name.text === 'entries' &&
    loop.expression.arguments.length === 0
  )
}

const indexAt: Readonly<Record<string, number>> = {
  map: 1,
  filter: 1,
  forEach: 1,
  some: 1,
  every: 1,
  find: 1,
  findIndex: 1,
  flatMap: 1,
  from: 1,
  reduce: 2,
}

function isIndexParameter(parameter: ts.ParameterDeclaration): boolean {
  const callback = parameter.parent
  const call = callback.parent
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false
  const index = indexAt[call.expression.name.text]
  return index !== undefined && callback.parameters.indexOf(parameter) === index
}
