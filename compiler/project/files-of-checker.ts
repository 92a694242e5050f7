import type { ts } from 'ts-morph'

const filesByChecker = new WeakMap<ts.TypeChecker, readonly ts.SourceFile[]>()

/** Notes which files of a program the user wrote, for questions about all uses of a name. */
export function noteFiles(checker: ts.TypeChecker, files: () => readonly ts.SourceFile[]): void {
  if (!filesByChecker.has(checker)) filesByChecker.set(checker, files())
}

/** The files of a program that the user wrote. */
export function filesOf(checker: ts.TypeChecker): readonly ts.SourceFile[] {
  return filesByChecker.get(checker) ?? []
}
