import type { Rule } from '../context.ts'
import { agentContainerOverridden } from './agent-container-overridden.rule.ts'
import { builderNotInPod } from './builder-not-in-pod.rule.ts'
import { containerExitsAtOnce } from './container-exits-at-once.rule.ts'
import { containerNameDuplicate } from './container-name-duplicate.rule.ts'
import { containerUnknown } from './container-unknown.rule.ts'
import { credentialsInConfigMap } from './credentials-in-config-map.rule.ts'
import { engineSocket } from './engine-socket.rule.ts'
import { environmentReadTooEarly } from './environment-read-too-early.rule.ts'
import { excludeNeverMatches } from './exclude-never-matches.rule.ts'
import { hostNamespace } from './host-namespace.rule.ts'
import { hostPath } from './host-path.rule.ts'
import { imageWithoutShell } from './image-without-shell.rule.ts'
import { imageWithoutTag } from './image-without-tag.rule.ts'
import { inputHoldsAgent } from './input-holds-agent.rule.ts'
import { kubernetesNameInvalid } from './kubernetes-name-invalid.rule.ts'
import { labelInvalid } from './label-invalid.rule.ts'
import { misspeltGoVariable } from './misspelt-go-variable.rule.ts'
import { mountWithoutVolume } from './mount-without-volume.rule.ts'
import { optionWithoutEffect } from './option-without-effect.rule.ts'
import { parallelSharesName } from './parallel-shares-name.rule.ts'
import { privilegedContainer } from './privileged-container.rule.ts'
import { quantityInvalid } from './quantity-invalid.rule.ts'
import { secretInEnvironment } from './secret-in-environment.rule.ts'
import { secretInText } from './secret-in-text.rule.ts'
import { stageEnvironmentInWhen } from './stage-environment-in-when.rule.ts'
import { stageUnreachable } from './stage-unreachable.rule.ts'
import { stepWithoutAgent } from './step-without-agent.rule.ts'
import { toolsWithoutAgent } from './tools-without-agent.rule.ts'
import { unmaintainedImage } from './unmaintained-image.rule.ts'
import { whenAfterInput } from './when-after-input.rule.ts'
import { whenStartsAgent } from './when-starts-agent.rule.ts'

/** The rules about what Jenkins takes but a team wants to know, each under the code that it reports. */
export const adviceRules = {
  'privileged-container': privilegedContainer,
  'host-path': hostPath,
  'engine-socket': engineSocket,
  'host-namespace': hostNamespace,
  'secret-in-environment': secretInEnvironment,
  'secret-in-text': secretInText,
  'credentials-in-config-map': credentialsInConfigMap,
  'unmaintained-image': unmaintainedImage,
  'image-without-tag': imageWithoutTag,
  'container-exits-at-once': containerExitsAtOnce,
  'container-unknown': containerUnknown,
  'builder-not-in-pod': builderNotInPod,
  'mount-without-volume': mountWithoutVolume,
  'agent-container-overridden': agentContainerOverridden,
  'image-without-shell': imageWithoutShell,
  'kubernetes-name-invalid': kubernetesNameInvalid,
  'quantity-invalid': quantityInvalid,
  'container-name-duplicate': containerNameDuplicate,
  'step-without-agent': stepWithoutAgent,
  'tools-without-agent': toolsWithoutAgent,
  'when-starts-agent': whenStartsAgent,
  'when-after-input': whenAfterInput,
  'stage-environment-in-when': stageEnvironmentInWhen,
  'environment-read-too-early': environmentReadTooEarly,
  'input-holds-agent': inputHoldsAgent,
  'stage-unreachable': stageUnreachable,
  'label-invalid': labelInvalid,
  'option-without-effect': optionWithoutEffect,
  'parallel-shares-name': parallelSharesName,
  'exclude-never-matches': excludeNeverMatches,
  'misspelt-go-variable': misspeltGoVariable,
} as const satisfies Readonly<Record<string, Rule>>
