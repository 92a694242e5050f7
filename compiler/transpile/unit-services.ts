import type { ClassHandle, FunctionHandle } from '../evaluate/evaluation.ts'
import type { LibraryStepMetadata } from '../../dsl/library/define-step.ts'
import type { FieldDeclaration, MethodDeclaration } from '../groovy/ast/nodes.ts'
import type { FractionPlaces } from './fraction-places.ts'
import type { ClassMember } from './classes/class-member.ts'

/** What visitors may ask of the Groovy file that the function goes into. */
export interface UnitServices {
  /** Reserves a name in the file; gives it back, or with a number behind it when it is taken. */
  uniqueName(wanted: string): string
  /** True for the name of a method or field of the file. */
  isDeclared(name: string): boolean
  /** Notes the name of a local, so that no generated method is hidden by it. */
  noteLocal(name: string): void
  /** Declares the method of a run-time helper on first use and gives its name. */
  helper(name: string, declare: (name: string) => MethodDeclaration): string
  /** Declares a `@NonCPS` method, or gives the name of an earlier one that is the same but for its name. */
  pureMethod(wanted: string, declare: (name: string) => MethodDeclaration): string
  addDeclaration(declaration: FieldDeclaration | MethodDeclaration): void
  addImport(name: string): void
  /**
   * The method that a user's function becomes: one per function and set of captured values.
   * @param path names of the functions through which it was reached, for messages
   */
  methodFor(handle: FunctionHandle, pure: boolean, path: readonly string[]): string
  /** As `methodFor`, for a method or accessor of a class; the object comes first among its parameters. */
  memberFor(member: ClassMember, pure: boolean, path: readonly string[]): string
  /** As `methodFor`, for the method that builds an object of a class. */
  constructorFor(handle: ClassHandle, pure: boolean, path: readonly string[]): string
  /** Makes a library step callable: records its library, or writes its methods into the file. */
  useLibraryStep(step: LibraryStepMetadata): void
  /** Notes a step that Declarative refuses outside `script { }`. */
  markScriptOnly(step: string): void
  isScriptOnly(step: string): boolean
  /** Where numbers with a fraction are outside the variables of one function. */
  readonly fractions: FractionPlaces
}
