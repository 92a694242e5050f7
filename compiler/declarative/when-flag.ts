import type { WhenModel } from '../../dsl/model/when.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'
import { insertion } from './fixes.ts'

/** The fix that gives a `when` a flag: `branch('main')` becomes `{ condition: branch('main'), beforeAgent: true }`. */
export function withFlag({ form }: WhenModel, flag: 'beforeAgent' | 'beforeInput'): readonly Fix[] {
  const around = form?.alone === true ? { before: '{ condition: ', behind: `, ${flag}: true }` } : undefined
  return insertion(`Add ${flag}: true`, form?.span, around ?? { behind: `, ${flag}: true` })
}
