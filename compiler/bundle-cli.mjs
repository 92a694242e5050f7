// Joins the modules of the command line, which `tsc` has written, into one: loading hundreds of small files would take a
// fifth of a short compile. The DSL stays in files of its own, so that packages of the user share its modules.
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const bin = fileURLToPath(new URL('../dist/compiler/cli/bin.js', import.meta.url))
const dsl = fileURLToPath(new URL('../dist/dsl/', import.meta.url))

/** An `import` would read the nine megabytes of the TypeScript compiler once more, for the names that it exports. */
const typescript = {
  name: 'typescript-by-require',
  resolveId: (specifier) => (specifier === 'ts-morph' ? { id: '\0ts-morph' } : undefined),
  load: (id) =>
    id === '\0ts-morph'
      ? `import * as modules from 'node:module'
modules.enableCompileCache?.()
export const { Project, ts } = modules.createRequire(import.meta.url)('ts-morph')
`
      : undefined,
}

const isPackage = (id) => /^[@a-z]/.test(id) && id !== 'ts-morph'

const bundle = await rolldown({
  input: bin,
  platform: 'node',
  external: (id) => isPackage(id) || id.startsWith(dsl),
  plugins: [typescript],
})
await bundle.write({ file: bin, format: 'esm' })
await bundle.close()
