import { expectTypeOf, it } from 'vitest'
import type { DockerAgent, DockerfileAgent, LabelAgent } from '../../dsl/agent.ts'
import type { Input } from '../../dsl/input.ts'
import type { KubernetesAgentFields } from '../../dsl/kubernetes-agent.ts'
import type { agentFields } from '../../dsl/model/agent.ts'
import type { inputFields } from '../../dsl/model/input.ts'
import type { OptionName } from '../../dsl/model/options.ts'
import type { parameterFields } from '../../dsl/model/parameters.ts'
import type { TriggerName } from '../../dsl/model/triggers.ts'
import type { conditionSchemas } from '../../dsl/model/when.ts'
import type { PipelineOptions } from '../../dsl/options.ts'
import type {
  BooleanParameter,
  ChoiceParameter,
  PasswordParameter,
  TextParameter,
} from '../../dsl/parameters.ts'
import type { Triggers } from '../../dsl/triggers.ts'
import type { ChangeRequestCondition } from '../../dsl/when.ts'

type FieldsOf<Table extends { readonly shape: object }> = keyof Table['shape']
type Agents = typeof agentFields
type ParameterTables = typeof parameterFields

it('lists the same fields for the types and for the reader', () => {
  expectTypeOf<FieldsOf<Agents['node']>>().toEqualTypeOf<keyof LabelAgent>()
  expectTypeOf<FieldsOf<Agents['docker']>>().toEqualTypeOf<keyof DockerAgent>()
  expectTypeOf<FieldsOf<Agents['dockerfile']>>().toEqualTypeOf<keyof DockerfileAgent>()
  expectTypeOf<FieldsOf<Agents['kubernetes']>>().toEqualTypeOf<
    keyof KubernetesAgentFields | 'yaml' | 'yamlFile'
  >()
  expectTypeOf<FieldsOf<typeof inputFields>>().toEqualTypeOf<Exclude<keyof Input, 'parameters'>>()
  expectTypeOf<FieldsOf<ParameterTables['string']>>().toEqualTypeOf<keyof TextParameter>()
  expectTypeOf<FieldsOf<ParameterTables['booleanParam']>>().toEqualTypeOf<keyof BooleanParameter>()
  expectTypeOf<FieldsOf<ParameterTables['choice']>>().toEqualTypeOf<keyof ChoiceParameter>()
  expectTypeOf<FieldsOf<ParameterTables['password']>>().toEqualTypeOf<keyof PasswordParameter>()
  expectTypeOf<FieldsOf<(typeof conditionSchemas)['changeRequest']>>().toEqualTypeOf<
    keyof ChangeRequestCondition
  >()
  expectTypeOf<OptionName>().toEqualTypeOf<keyof PipelineOptions>()
  expectTypeOf<TriggerName>().toEqualTypeOf<keyof Triggers>()
})
