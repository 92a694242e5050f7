import { ts } from 'ts-morph'

/** True for the declaration of a method that an object of Jenkins has, such as `getBuildCauses` of a build. */
export function isJenkinsMethod(declaration: ts.Declaration | undefined): boolean {
  return declaration !== undefined && ts.isMethodSignature(declaration) && isInDsl(declaration)
}

/** True for the type of an object of Jenkins: it has methods, and is no map in Groovy. */
export function isJenkinsObject(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.getPropertiesOfType(type).some(({ valueDeclaration }) => isJenkinsMethod(valueDeclaration))
}

/** Where the package declares what exists in Jenkins only. */
function isInDsl(node: ts.Node): boolean {
  return /\/dsl\/(?:runtime|steps)\//.test(node.getSourceFile().fileName)
}
