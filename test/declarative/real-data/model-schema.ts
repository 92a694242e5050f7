import { z } from 'zod'
import { recordedSchema } from './cases.ts'

/** Says what in a JSON of a pipeline breaks Jenkins' schema of it; undefined when nothing does. */
export function schemaChecker(): (json: unknown) => string | undefined {
  const { definitions, ...root } = z
    .looseObject({ definitions: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(recordedSchema()))
  // It is referred to nowhere, and its own reference leads nowhere.
  const { argumentMap: _broken, ...sound } = definitions
  // The schema is Jenkins' file; the conversion checks it.
  const schema = z.fromJSONSchema({ ...root, definitions: sound } as Parameters<typeof z.fromJSONSchema>[0], {
    defaultTarget: 'draft-4',
  })
  return (json) => {
    const { error } = schema.safeParse(json)
    return error === undefined ? undefined : z.prettifyError(error)
  }
}
