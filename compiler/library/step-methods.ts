import * as create from '../groovy/ast/create.ts'
import { type FieldDeclaration, generated, type MethodDeclaration } from '../groovy/ast/nodes.ts'
import type { TranspileUnit } from '../transpile/transpile-unit.ts'
import { block, declare, emptyMap, invoke, perform, text, truth, typed } from './generated-groovy.ts'
import type { CompiledStep } from './library-step.ts'
import { parameterTable } from './parameter-table.ts'
import type { StepParameter } from './step-parameter.ts'

/** What a file with a parameter table must import. */
export const fieldImport = 'groovy.transform.Field'

/** `@Field private static final Map NAME = [url: [type: 'string'], …]` */
export function parametersField(name: string, parameters: readonly StepParameter[]): FieldDeclaration {
  return create.fieldDeclaration('Map', name, parameterTable(parameters), generated, {
    modifiers: ['private', 'static', 'final'],
  })
}

interface StepNames {
  /** `call` in a file of its own, the step's name in a Jenkinsfile. */
  readonly method: string
  /** The field that holds the parameters. */
  readonly table: string
  /** The method that checks arguments. */
  readonly checkedOptions: string
}

/** The method that runs the step, and the one that tells a caller without named arguments what to do. */
export function callMethods(
  step: CompiledStep,
  unit: TranspileUnit,
  { method, table, checkedOptions }: StepNames,
): readonly MethodDeclaration[] {
  const { statements, ...body } = unit.script(step.body, [create.identifier('options', generated)])
  const run = create.methodDeclaration(
    method,
    [create.parameter('args', { type: 'Map', defaultValue: emptyMap() })],
    {
      ...body,
      statements: [
        declare(
          'options',
          invoke(checkedOptions, text(step.name), table, 'args', ...(step.open ? [truth(true)] : [])),
        ),
        ...statements,
      ],
    },
    step.span,
  )
  const summary = step.definition.summary.split('\n').map((line) => `// ${line}`)
  return [create.withComments(run, { leading: summary, trailing: [] }), unnamedArgumentMethod(step, method)]
}

/** `def call(Object argument) { error '…' }`: Groovy's own message for this would only say that no method fits. */
function unnamedArgumentMethod({ name, parameters }: CompiledStep, method: string): MethodDeclaration {
  const likeliest = parameters.find((parameter) => parameter.required) ?? parameters[0]
  const remedy =
    likeliest === undefined
      ? `${name}: takes no arguments.`
      : `${name}: name the arguments, as in ${name}(${likeliest.name}: ...).`
  return create.methodDeclaration(
    method,
    [typed('Object', 'argument')],
    block(perform(invoke('error', text(remedy)))),
    generated,
  )
}
