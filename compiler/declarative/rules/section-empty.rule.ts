import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { SourceSpan } from '../../../dsl/model/source.ts'
import { firstPlace, type Rule } from '../context.ts'

const sections = ['when', 'options', 'parameters', 'triggers', 'tools', 'environment', 'post'] as const

/** What has sections: a pipeline, a stage or a matrix. */
type Owner = { readonly span?: SourceSpan | undefined } & {
  readonly [Name in (typeof sections)[number]]?: Pick<EntriesSection, 'given' | 'span'> | undefined
}

/** A section that stands there holds something. */
export const sectionEmpty: Rule = (report) => {
  const judge = (owner: Owner, of: string): void => {
    for (const name of sections) {
      const section = owner[name]
      if (section?.given === 0)
        report('section-empty', firstPlace(section.span, owner.span), { section: name, of })
    }
  }
  return {
    pipeline: (pipeline) => judge(pipeline, 'the pipeline'),
    stage: (stage) => judge(stage, `stage "${stage.name}"`),
    matrix: (matrix, { name }) => judge(matrix, `the matrix of stage "${name}"`),
  }
}
