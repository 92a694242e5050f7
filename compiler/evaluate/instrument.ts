import { ts } from 'ts-morph'
import { createInstrumenter } from './instrumenter.ts'
import { type InstrumentedModule, requireName } from './instrumented-module.ts'

const transpileOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  sourceMap: true,
  removeComments: true,
}

/**
 * Turns a module of the program into CommonJS that ties its functions and literals to the syntax tree.
 * @param isDslFile true for files whose functions are the DSL's
 */
export function instrument(
  sourceFile: ts.SourceFile,
  checker: ts.TypeChecker,
  isDslFile: (file: ts.SourceFile) => boolean,
): InstrumentedModule {
  const instrumenter = createInstrumenter(sourceFile, checker, isDslFile)
  const { outputText, sourceMapText } = ts.transpileModule(sourceFile.text, {
    // The extension .mts would ask for an ES module, which cannot run isolated.
    fileName: sourceFile.fileName.replace(/\.[cm]ts$/, '.ts'),
    compilerOptions: transpileOptions,
    transformers: { before: [instrumenter.transformer], after: [renameRequire] },
  })
  return {
    sourceFile,
    code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
    map: sourceMapText ?? '',
    nodes: instrumenter.nodes,
    functions: instrumenter.functions,
  }
}

/** Renames the `require` that TypeScript wrote for imports; one that the user wrote is the user's. */
const renameRequire: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const isGenerated =
      ts.isIdentifier(node) && node.text === 'require' && ts.getParseTreeNode(node) === undefined
    return isGenerated
      ? context.factory.createIdentifier(requireName)
      : ts.visitEachChild(node, visit, context)
  }
  return (sourceFile) => ts.visitEachChild(sourceFile, visit, context)
}
