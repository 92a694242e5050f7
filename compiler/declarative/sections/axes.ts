import type { AxesModel, AxisModel } from '../../../dsl/model/axes.ts'
import * as create from '../../groovy/ast/create.ts'
import { generated, type Statement } from '../../groovy/ast/nodes.ts'
import { lowerEnvironmentConstant, originOf } from './lower-value.ts'
import { sectionStatement } from './section-statement.ts'

/** `axes { axis { … } }`, or the same under `exclude`. */
export function lowerAxes(name: 'axes' | 'exclude', { axes, ...source }: AxesModel): Statement {
  return sectionStatement(name, axes.map(lowerAxis), source)
}

/** `excludes { exclude { axis { … } } }` */
export function lowerExcludes(excludes: readonly AxesModel[]): Statement {
  const statements = excludes.map((exclude) => lowerAxes('exclude', exclude))
  return create.section('excludes', create.block(statements, generated), generated)
}

/** `axis { name 'OS'; values 'linux', 'windows' }` */
function lowerAxis(axis: AxisModel): Statement {
  const origin = originOf(axis)
  const name = create.positional(create.stringLiteral(axis.name, axis.nameSpan ?? origin))
  const values = axis.values.map((value) => create.positional(lowerEnvironmentConstant(value)))
  const statements = [
    create.callStatement('name', [name], origin),
    create.callStatement(axis.inverse ? 'notValues' : 'values', values, origin),
  ]
  return sectionStatement('axis', statements, axis)
}
