import type { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Evaluation } from '../evaluate/evaluation.ts'
import type { TranspileUnit } from './transpile-unit.ts'
import { Unit, type UnitOptions } from './unit.ts'

/** Turns the functions of one evaluated entry module into Groovy. */
export class Transpiler {
  readonly #checker: ts.TypeChecker
  readonly #evaluation: Evaluation
  readonly #diagnostics: DiagnosticCollector

  constructor({
    checker,
    evaluation,
    diagnostics,
  }: {
    readonly checker: ts.TypeChecker
    readonly evaluation: Evaluation
    readonly diagnostics: DiagnosticCollector
  }) {
    this.#checker = checker
    this.#evaluation = evaluation
    this.#diagnostics = diagnostics
  }

  /**
   * Starts a Groovy file: a Jenkinsfile or one of `vars/`.
   * @param options how library steps are reached
   */
  unit(options: Pick<UnitOptions, 'fractions' | 'inline' | 'libraryOf' | 'inlineStep'>): TranspileUnit {
    return new Unit({
      ...options,
      checker: this.#checker,
      evaluation: this.#evaluation,
      diagnostics: this.#diagnostics,
    })
  }
}
