import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as dsl from '../../dsl/index.ts'
import type { Compilation } from '../../compiler/compile/compilation.ts'
import { compileSteps } from '../../compiler/compile/compile-steps.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { createNodeHost } from '../../compiler/node-host.ts'
import { createProject } from '../../compiler/project.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = [
  'git-checkout',
  'slack-notify',
  'go-test',
  'helm-deploy',
  'kubectl-apply',
  'argo-sync',
  'image/kaniko-build',
  'image/buildah-build',
  'image/buildkit-build',
  'image/docker-build',
  'image/docker-pipeline-build',
  'image/s2i-build',
  'image/image-build',
]

interface CompiledLibrary {
  /** Texts by file name: `gitCheckout.groovy`. */
  readonly files: ReadonlyMap<string, string>
  /** Texts of `vars/NAME.groovy` by NAME, as the harness takes them. */
  readonly library: Record<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

let compiled: CompiledLibrary | undefined

/** The shipped steps, compiled once for each test file. */
export function compiledLibrary(): CompiledLibrary {
  compiled ??= compile()
  return compiled
}

function compile(): CompiledLibrary {
  const host = createNodeHost(root)
  const diagnostics = new DiagnosticCollector()
  const modules = sources.map((source) => join(root, 'dsl/library', `${source}.ts`))
  const compilation: Compilation = {
    host,
    project: createProject(host, modules, { diagnostics }),
    settings: { config: {}, directory: root },
    inline: false,
    modules: new Map([['jenkins-ts', dsl]]),
    diagnostics,
    outputs: new Map(),
  }
  for (const module of modules) compileSteps(module, compilation)
  const files = new Map(
    [...compilation.outputs].map(([path, { text }]) => [path.slice(join(root, 'vars/').length), text]),
  )
  const library = Object.fromEntries(
    [...files].flatMap(([name, text]) =>
      name.endsWith('.groovy') ? [[name.slice(0, -'.groovy'.length), text]] : [],
    ),
  )
  return { files, library, diagnostics: diagnostics.diagnostics }
}
