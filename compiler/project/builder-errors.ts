import { ts } from 'ts-morph'
import { type BuilderName, builderNames } from '../../dsl/image/builder.ts'
import { optionsOf } from '../builders/builder-options.ts'
import { namedProperty } from './node-at.ts'
import { isPackageFile } from './package-files.ts'
import type { TypeErrorInPlace } from './type-error-in-place.ts'

/** Builders that are refused without a reason for the rights that they give. */
const risky: ReadonlySet<string> = new Set(['dind', 'dood', 'dockerEngine'])

/** `dind({})`: a builder with the rights of the machine, without the reason for it. */
export function reportMissingRisk({ message, node, span, diagnostics, checker }: TypeErrorInPlace): boolean {
  const call = callAround(node)
  const builder = call && packageFunction(call, checker)
  if (call === undefined || builder === undefined || !risky.has(builder)) return false
  const [settings] = call.arguments
  if (settings !== undefined && !message.includes("Property 'acceptRisk' is missing")) return false
  diagnostics.report('risk-not-accepted', span, { builder })
  return true
}

/** `s2i({ using: dind(…) })`. */
export function reportBuilderBehind({ node, span, diagnostics, checker }: TypeErrorInPlace): boolean {
  const property = namedProperty(node)
  const call = property && callAround(property)
  if (call === undefined || node.getText() !== 'using' || packageFunction(call, checker) !== 's2i')
    return false
  diagnostics.report('builder-refuses', span, {
    fact: 's2i takes kaniko(), buildah() or buildkit() as "using".',
    mend: 'They build from the Dockerfile that s2i writes; the others need an engine.',
  })
  return true
}

/** `builder.pod({ kind: 'Pod', containers: { … } })`: neither a whole pod nor one in short. */
export function reportMixedPod({ message, node, span, diagnostics, checker }: TypeErrorInPlace): boolean {
  const property = namedProperty(node)
  const call = property && callAround(property)
  if (call === undefined || property?.parent !== call.arguments[0]) return false
  if (packageFunction(call, checker) !== 'pod' || !message.includes("to type 'undefined'")) return false
  diagnostics.report('builder-refuses', span, {
    fact: `A pod with "apiVersion", "kind" or "spec" has its "${node.getText()}" in "spec".`,
    mend: `Move it there, or write the pod in short, without these: pod({ containers: { go: { image: 'golang:1.25' } } }).`,
  })
  return true
}

/** `imageBuild()`, `imageBuild(builder)` and `imageBuild('kaniko', …)`. */
export function reportBuildArguments({ node, span, diagnostics, checker }: TypeErrorInPlace): boolean {
  const call = callAround(node)
  if (call === undefined || packageFunction(call, checker) !== 'imageBuild') return false
  const [builder, options] = call.arguments
  const names = builder && buildersOf(builder, checker)
  if (options !== undefined && (node !== builder || names !== undefined)) return false
  const written = builder !== undefined && names !== undefined ? builder.getText() : calledBuilder(builder)
  diagnostics.report('image-build-arguments', span, { builder: written })
  return true
}

/** An option of `imageBuild` that another builder takes, or platforms for a builder that builds for one. */
export function reportBuilderOption(error: TypeErrorInPlace): boolean {
  const { message, node, span, diagnostics, checker } = error
  const call = callAround(node)
  if (call === undefined || packageFunction(call, checker) !== 'imageBuild') return false
  const [first, options] = call.arguments
  const property = ts.findAncestor(node, (one) => one.parent === options)
  const [builder, ...others] = (first && buildersOf(first, checker)) ?? []
  if (property === undefined || builder === undefined || others.length > 0) return false
  if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return false
  const option = property.name.getText()
  if (option === 'platforms' && /'undefined'|allows only 1 element/.test(message)) {
    diagnostics.report('builder-refuses', span, {
      fact: `${builder} builds for one platform.`,
      mend: 'buildah and buildkit build for several.',
    })
    return true
  }
  const takers = builderNames.filter((name) => takes(name, option))
  if (takers.length === 0 || takers.includes(builder) || node !== property.name) return false
  diagnostics.report('builder-refuses', span, {
    fact: `imageBuild with ${builder} has no option "${option}".`,
    mend: `It is one of ${listed(takers)}; jenkins-ts explain builder ${builder} lists what ${builder} takes.`,
  })
  return true
}

function takes(builder: BuilderName, option: string): boolean {
  return optionsOf(builder).some(({ name }) => name === option)
}

function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ')
}

/** What to write for a builder that is named or not called: `'kaniko'`, `kaniko`. */
function calledBuilder(written: ts.Expression | undefined): string {
  const text = written && (ts.isStringLiteralLike(written) ? written.text : written.getText())
  return `${builderNames.find((name) => name === text && !risky.has(name)) ?? 'kaniko'}()`
}

/** The builders that a value may be; undefined for any other value. */
function buildersOf(value: ts.Expression, checker: ts.TypeChecker): readonly BuilderName[] | undefined {
  const type = checker.getTypeAtLocation(value)
  const name = type.getProperty('~options') && type.getProperty('name')
  if (name === undefined) return undefined
  const names = checker.getTypeOfSymbolAtLocation(name, value)
  const types = names.isUnion() ? names.types : [names]
  const texts = new Set(types.map((one) => one.isStringLiteral() && one.value))
  return builderNames.filter((builder) => texts.has(builder))
}

/** The call whose function, argument, or part of an argument an error is about. */
function callAround(node: ts.Node): ts.CallExpression | undefined {
  return ts.findAncestor(node, ts.isCallExpression)
}

/** The name of the function of this package that is called. */
function packageFunction({ expression }: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  const symbol = checker.getSymbolAtLocation(expression)
  if (symbol === undefined) return undefined
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
  const { name, declarations = [] } = isAlias ? checker.getAliasedSymbol(symbol) : symbol
  return declarations.some((one) => isPackageFile(one.getSourceFile().fileName)) ? name : undefined
}
