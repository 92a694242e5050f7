import type { Property } from '../../../dsl/model/value.ts'
import { firstPlace, type Rule } from '../context.ts'
import { cronFault } from '../cron.ts'

/** The argument of each trigger that is a schedule. */
const schedules: Readonly<Record<string, string>> = {
  cron: 'spec',
  pollSCM: 'scmpoll_spec',
  parameterizedCron: 'parameterizedSpecification',
}

/** Schedules are what Jenkins reads as such. */
export const cronInvalid: Rule = (report) => ({
  pipeline({ triggers }) {
    for (const trigger of triggers?.entries ?? []) {
      const schedule = scheduleOf(trigger)
      if (schedule?.value.kind !== 'literal' || typeof schedule.value.value !== 'string') continue
      const text =
        trigger.name === 'parameterizedCron' ? withoutParameters(schedule.value.value) : schedule.value.value
      const fault = cronFault(text)
      if (fault !== undefined)
        report('cron-invalid', firstPlace(schedule.value.span, trigger.span), {
          trigger: trigger.name,
          fault,
        })
    }
  },
})

function scheduleOf({ name, value }: Property): Property | undefined {
  const named = schedules[name]
  if (named === undefined || value.kind !== 'symbol') return undefined
  return value.arguments.find((argument) => argument.name === '' || argument.name === named)
}

/** `H 4 * * * % TARGET=dev` */
function withoutParameters(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/%.*/, ''))
    .join('\n')
}
