import type { Rule } from '../context.ts'
import { adviceRules } from './advice.ts'
import { agentImageEmpty } from './agent-image-empty.rule.ts'
import { axesEmpty } from './axes-empty.rule.ts'
import { axisNameInvalid } from './axis-name-invalid.rule.ts'
import { axisValueDuplicate } from './axis-value-duplicate.rule.ts'
import { axisValuesEmpty } from './axis-values-empty.rule.ts'
import { conditionEmpty } from './condition-empty.rule.ts'
import { credentialsIdEmpty } from './credentials-id-empty.rule.ts'
import { cronInvalid } from './cron-invalid.rule.ts'
import { environmentNameInvalid } from './environment-name-invalid.rule.ts'
import { failFastWithoutParallel } from './fail-fast-without-parallel.rule.ts'
import { matrixTooLarge } from './matrix-too-large.rule.ts'
import { optionNotInStage } from './option-not-in-stage.rule.ts'
import { parallelInParallel } from './parallel-in-parallel.rule.ts'
import { parallelWithAgent } from './parallel-with-agent.rule.ts'
import { parallelWithTools } from './parallel-with-tools.rule.ts'
import { parameterChoicesEmpty } from './parameter-choices-empty.rule.ts'
import { parameterNameEmpty } from './parameter-name-empty.rule.ts'
import { patternInvalid } from './pattern-invalid.rule.ts'
import { sectionEmpty } from './section-empty.rule.ts'
import { stageNameDuplicate } from './stage-name-duplicate.rule.ts'
import { stageNameEmpty } from './stage-name-empty.rule.ts'
import { stageNameReserved } from './stage-name-reserved.rule.ts'
import { stageWithSeveralBodies } from './stage-with-several-bodies.rule.ts'
import { stageWithoutBody } from './stage-without-body.rule.ts'
import { stagesEmpty } from './stages-empty.rule.ts'

/** Every rule, each under the code that it reports: Jenkins' own first, then advice. */
export const rulesByCode = {
  'stages-empty': stagesEmpty,
  'stage-name-empty': stageNameEmpty,
  'stage-name-duplicate': stageNameDuplicate,
  'stage-name-reserved': stageNameReserved,
  'stage-without-body': stageWithoutBody,
  'stage-with-several-bodies': stageWithSeveralBodies,
  'parallel-in-parallel': parallelInParallel,
  'parallel-with-agent': parallelWithAgent,
  'parallel-with-tools': parallelWithTools,
  'fail-fast-without-parallel': failFastWithoutParallel,
  'axes-empty': axesEmpty,
  'axis-name-invalid': axisNameInvalid,
  'axis-values-empty': axisValuesEmpty,
  'axis-value-duplicate': axisValueDuplicate,
  'matrix-too-large': matrixTooLarge,
  'cron-invalid': cronInvalid,
  'credentials-id-empty': credentialsIdEmpty,
  'agent-image-empty': agentImageEmpty,
  'section-empty': sectionEmpty,
  'condition-empty': conditionEmpty,
  'pattern-invalid': patternInvalid,
  'environment-name-invalid': environmentNameInvalid,
  'option-not-in-stage': optionNotInStage,
  'parameter-name-empty': parameterNameEmpty,
  'parameter-choices-empty': parameterChoicesEmpty,
  ...adviceRules,
} as const satisfies Readonly<Record<string, Rule>>

/** All rules in the order in which they judge. */
export const rules: readonly Rule[] = Object.values(rulesByCode)
