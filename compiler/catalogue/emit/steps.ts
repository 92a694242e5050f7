import { optionsName } from '../check.ts'
import type { CatalogueParameter, CatalogueStep } from '../schema.ts'
import { docComment, listParameters } from './doc-comment.ts'
import { emitInterface, emitProperties, isOptional, isSoleArgument, literal } from './parameters.ts'

/** The name that a step is exported by. */
export function exportName(step: CatalogueStep): string {
  return step.exportAs ?? step.name
}

/** Types of named arguments that a step's declaration exports. */
export function optionTypes(step: CatalogueStep): readonly string[] {
  if (!hasOptions(step)) return []
  return [optionsName(step), ...flagsOf(step).map((flag) => flagOptionsName(step, flag))]
}

/** The types of a step: its named arguments and its call signatures. */
export function emitStepTypes(step: CatalogueStep): string {
  return [...emitOptions(step), emitCallInterface(step)].join('\n\n')
}

/** The name of the interface of a step's call signatures: `ShStep`. */
export function callInterfaceName(step: CatalogueStep): string {
  return optionsName(step).replace(/Options$/u, 'Step')
}

/** The function that stands for a step. */
export function emitStepConstant(step: CatalogueStep): string {
  const type = callInterfaceName(step)
  const values = step.parameters.flatMap(({ name, declarativeValue }) =>
    declarativeValue === undefined ? [] : [`${name}: ${literal(declarativeValue)}`],
  )
  const metadata = [
    `name: ${literal(step.name)}`,
    `positional: ${step.positional === null ? 'null' : literal(step.positional)}`,
    `takesBody: ${step.takesBody}`,
    `requiresNode: ${step.requiresNode}`,
    `scriptOnly: ${step.scriptOnly}`,
    ...(values.length === 0 ? [] : [`declarativeValues: { ${values.join(', ')} }`]),
  ]
  const short = docComment([step.summary, ...deprecation(step)])
  return `${short}\nexport const ${exportName(step)} = defineJenkinsStep<${type}>({ ${metadata.join(', ')} })`
}

function hasOptions(step: CatalogueStep): boolean {
  return step.parameters.length > 0 && (step.signatures === undefined || signaturesNameOptions(step))
}

function signaturesNameOptions(step: CatalogueStep): boolean {
  return step.signatures?.some((text) => text.includes(optionsName(step))) ?? false
}

/** Parameters that change the type of the result when they are true. */
function flagsOf(step: CatalogueStep): readonly string[] {
  return typeof step.returns === 'string' ? [] : Object.keys(step.returns).filter((key) => key !== 'default')
}

function flagOptionsName(step: CatalogueStep, flag: string): string {
  return optionsName(step).replace(/Options$/u, `${flag.charAt(0).toUpperCase()}${flag.slice(1)}Options`)
}

function emitOptions(step: CatalogueStep): readonly string[] {
  if (!hasOptions(step)) return []
  const flags = flagsOf(step)
  const plain = step.parameters.filter(({ name }) => !flags.includes(name))
  const base = emitInterface(optionsName(step), `Named arguments of \`${step.name}\`.`, plain)
  return [base, ...flags.map((flag) => emitFlagOptions(step, flag, flags))]
}

/** Named arguments with one of the flags set, which shuts out the others. */
function emitFlagOptions(step: CatalogueStep, flag: string, flags: readonly string[]): string {
  const set = step.parameters
    .filter(({ name }) => name === flag)
    .map((parameter) => fixed(parameter, 'true', true))
  const unset = step.parameters
    .filter(({ name }) => flags.includes(name) && name !== flag)
    .map((parameter) => fixed(parameter, 'false', false))
  return [
    docComment([`Named arguments of \`${step.name}\` with \`${flag}\` set.`]),
    `export interface ${flagOptionsName(step, flag)} extends ${optionsName(step)} {`,
    emitProperties([...set, ...unset]),
    '}',
  ].join('\n')
}

function fixed(parameter: CatalogueParameter, type: string, required: boolean): CatalogueParameter {
  return { ...parameter, type, required }
}

/** The first signature says everything; the others say what an editor shows while they are written. */
function emitCallInterface(step: CatalogueStep): string {
  const signatures = step.signatures ?? derivedSignatures(step)
  const short = docComment([step.summary, ...deprecation(step)])
  const documented = signatures.map((text, index) => `${index === 0 ? documentation(step) : short}\n${text}`)
  return `export interface ${callInterfaceName(step)} {\n${documented.join('\n')}\n}`
}

function derivedSignatures(step: CatalogueStep): readonly string[] {
  const returned = typeof step.returns === 'string' ? { default: step.returns } : step.returns
  const flags = flagsOf(step)
  const positional = step.parameters.find(({ name }) => name === step.positional)
  const signatures: string[] = []
  if (step.taggedTemplate) {
    signatures.push(`(strings: TemplateStringsArray, ...values: readonly ShellValue[]): ${returned.default}`)
  }
  // A value of any type could be an object of named arguments as well.
  if (
    positional !== undefined &&
    positional.type !== 'unknown' &&
    isSoleArgument(step.parameters, positional.name)
  ) {
    signatures.push(signature(step, [`${positional.name}: ${positional.type}`], returned.default))
  }
  if (step.parameters.length === 0 || (isOptional(step.parameters) && step.takesBody)) {
    signatures.push(signature(step, [], returned.default))
  }
  if (step.parameters.length === 0) return signatures
  const unset = flags.map((flag) => `readonly ${flag}?: false`).join('; ')
  const options = flags.length === 0 ? optionsName(step) : `${optionsName(step)} & { ${unset} }`
  const mark = isOptional(step.parameters) && !step.takesBody ? '?' : ''
  signatures.push(signature(step, [`options${mark}: ${options}`], returned.default))
  for (const flag of flags) {
    signatures.push(signature(step, [`options: ${flagOptionsName(step, flag)}`], Object(returned)[flag]))
  }
  return signatures
}

function signature(step: CatalogueStep, parameters: readonly string[], returned: string): string {
  if (!step.takesBody) return `(${parameters.join(', ')}): ${returned}`
  if (returned === 'body') return `<Result>(${[...parameters, 'body: () => Result'].join(', ')}): Result`
  return `(${[...parameters, `body: () => ${step.bodyReturns ?? 'void'}`].join(', ')}): ${returned}`
}

function documentation(step: CatalogueStep): string {
  return docComment([
    step.summary,
    ...step.notes,
    ...(step.requiresNode ? ['Needs an agent.'] : []),
    ...listParameters(step.parameters),
    `Plugin \`${step.plugin}\`, \`${step.class}\`.`,
    ...deprecation(step),
    `@example\n${step.example.trimEnd()}`,
  ])
}

function deprecation(step: CatalogueStep): readonly string[] {
  return step.deprecated === undefined ? [] : [`@deprecated ${step.deprecated}`]
}
