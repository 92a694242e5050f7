import { join } from 'node:path'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'
import { packageVersion } from '../package-root.ts'

/** A file that `init` wants in the current folder, by name and whole text. */
export interface FirstFile {
  readonly name: string
  readonly text: string
}

const scriptName = 'compile:pipeline'
const script = 'jenkins-ts compile'

/** The manifest with the package script and the development dependency added; other content and indentation stay. */
export function manifestWithScript(
  host: CompilerHost,
  diagnostics: DiagnosticCollector,
): FirstFile | undefined {
  const name = 'package.json'
  const text =
    host.readFile(join(host.currentDirectory, name)) ?? '{\n  "private": true,\n  "type": "module"\n}\n'
  const manifest = parseManifest(text)
  if (manifest === undefined) {
    diagnostics.report('manifest-invalid', noSpan, { path: name, problem: 'it is not a JSON object' })
    return undefined
  }
  const scripts = section(manifest, 'scripts')
  const development = section(manifest, 'devDependencies')
  const isDependency = 'jenkins-ts' in section(manifest, 'dependencies') || 'jenkins-ts' in development
  if (scripts[scriptName] !== undefined && isDependency) return { name, text }
  const changed = {
    ...manifest,
    scripts: { ...scripts, [scriptName]: scripts[scriptName] ?? script },
    ...(!isDependency && { devDependencies: { ...development, 'jenkins-ts': `^${packageVersion()}` } }),
  }
  const indentation = /^[{\s]*\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  return { name, text: `${JSON.stringify(changed, null, indentation)}\n` }
}

/** A tsconfig for pipelines, when the folder has none. */
export function firstTsconfig(host: CompilerHost): FirstFile {
  const name = 'tsconfig.json'
  const existing = host.readFile(join(host.currentDirectory, name))
  const text = {
    compilerOptions: {
      target: 'ES2023',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      types: [],
    },
    include: ['pipeline.ts', '**/*.pipeline.ts', 'jenkins-ts.config.ts'],
  }
  return { name, text: existing ?? `${JSON.stringify(text, null, 2)}\n` }
}

/** A first pipeline that runs what the folder's own build tool calls its tests. */
export function firstPipeline(host: CompilerHost): FirstFile {
  const name = 'pipeline.ts'
  const existing = host.readFile(join(host.currentDirectory, name))
  const text = `import { echo, pipeline, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [
    stage('Test', {
      steps() {
        sh('${testCommand(host)}')
      },
    }),
  ],
  post: {
    failure() {
      echo('The build failed.')
    },
  },
})
`
  return { name, text: existing ?? text }
}

function testCommand(host: CompilerHost): string {
  const has = (name: string): boolean => host.fileExists(join(host.currentDirectory, name))
  if (has('go.mod')) return 'go test ./...'
  if (has('pom.xml')) return 'mvn --batch-mode verify'
  if (has('build.gradle') || has('build.gradle.kts')) return './gradlew check'
  if (has('Cargo.toml')) return 'cargo test'
  if (has('pyproject.toml')) return 'python -m pytest'
  return has('package.json') ? 'npm ci && npm test' : 'make test'
}

function parseManifest(text: string): Record<string, unknown> | undefined {
  try {
    const manifest: unknown = JSON.parse(text)
    return isRecord(manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

function section(manifest: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = manifest[name]
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
