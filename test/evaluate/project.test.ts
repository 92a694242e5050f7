import { expect, it } from 'vitest'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import { createProject } from '../../compiler/project.ts'
import { createMemoryHost } from '../support/memory-host.ts'
import { evaluateFiles } from './evaluate-files.ts'

interface ProjectCase {
  readonly name: string
  readonly source: string
  readonly files?: Readonly<Record<string, string>>
  readonly findings: readonly unknown[]
}

const cases: readonly ProjectCase[] = [
  {
    name: 'a misspelt option, with what was meant',
    source: `import { pipeline } from 'jenkins-ts'\nexport default pipeline({ agnt: 'any', stages: [] })`,
    findings: [`unknown-property pipeline.ts:2:27 «agnt» "pipeline" has no property "agnt".`],
  },
  {
    name: 'a wrong type deep inside',
    source: `interface Options { limits?: { cpu: string } }\nconst make = (options: Options) => options\nexport const x = make({ limits: { cpu: 4 } })`,
    findings: [
      `type-error pipeline.ts:3:35 «cpu» Type 'number' is not assignable to type 'string'. (TS2322)`,
    ],
  },
  {
    name: 'what an assignment lacks, by the innermost reason',
    source: `type F = (x: { a: string }) => void\nexport const f: F = (x: { a: string; b: number }) => {}`,
    findings: [
      `type-error pipeline.ts:2:14 «f» Type '(x: { a: string; b: number; }) => void' is not assignable to type 'F'. Property 'b' is missing in type '{ a: string; }' but required in type '{ a: string; b: number; }'. (TS2322)`,
    ],
  },
  {
    name: 'several mistakes in several files',
    source: `import { x } from './other'\nexport const y: string = x\nexport const z = x.lenght`,
    files: { 'other.ts': `export const x: number = '1'` },
    findings: [
      `type-error other.ts:1:14 «x» Type 'string' is not assignable to type 'number'. (TS2322)`,
      `type-error pipeline.ts:2:14 «y» Type 'number' is not assignable to type 'string'. (TS2322)`,
      `type-error pipeline.ts:3:20 «lenght» Property 'lenght' does not exist on type 'number'. (TS2339)`,
    ],
  },
  {
    name: 'syntax errors, and nothing else of that file',
    source: `export const x: number = 'a'\nconst = 1\nlet y = ;`,
    findings: [
      'syntax-error pipeline.ts:2:7 «=» Variable declaration expected. (TS1134)',
      'syntax-error pipeline.ts:2:9 «1» Variable declaration expected. (TS1134)',
      'syntax-error pipeline.ts:3:9 «;» Expression expected. (TS1109)',
    ],
  },
  {
    name: 'an import that does not resolve',
    source: `import './nowhere'\nimport { x } from 'not-installed'\nexport const y = x`,
    findings: [
      `import-not-found pipeline.ts:1:8 «'./nowhere'» The import "./nowhere" does not resolve to a file or a package.`,
      `import-not-found pipeline.ts:2:19 «'not-installed'» The import "not-installed" does not resolve to a file or a package.`,
    ],
  },
  {
    name: 'what strict forbids, whatever tsconfig.json says',
    source: `export const f = (x) => x`,
    files: { 'tsconfig.json': `{ "compilerOptions": { "strict": false, "noImplicitAny": false } }` },
    findings: [`type-error pipeline.ts:1:19 «x» Parameter 'x' implicitly has an 'any' type. (TS7006)`],
  },
  {
    name: 'mistakes in JSON',
    source: `import d from './d.json'\nexport const x = d`,
    files: { 'd.json': `{ 'a' 1 }` },
    findings: [
      `syntax-error d.json:1:3 «'a'» String literal with double quotes expected. (TS1327)`,
      `syntax-error d.json:1:7 «1» ':' expected. (TS1005)`,
    ],
  },
  {
    name: 'a tsconfig.json that cannot be read',
    source: `export {}`,
    files: { 'tsconfig.json': `{ "extends": "./missing.json", "compilerOptions": { "module": "x" } }` },
    findings: [
      `tsconfig-invalid tsconfig.json:1:63 «"x"» Argument for '--module' option must be: 'commonjs', 'es6', 'es2015', 'es2020', 'es2022', 'esnext', 'node16', 'node18', 'node20', 'nodenext', 'preserve'. (TS6046, in tsconfig.json)`,
      `tsconfig-invalid Cannot read file '/app/missing.json'. (TS5083, in tsconfig.json)`,
    ],
  },
  {
    name: 'names of the browser',
    source: `export const x = document.title`,
    findings: [
      `type-error pipeline.ts:1:18 «document» Cannot find name 'document'. Do you need to change your target library? Try changing the 'lib' compiler option to include 'dom'. (TS2584)`,
    ],
  },
  {
    name: 'an option that the tsconfig.json asks for',
    source: `export const x: string = ['a'][0]`,
    files: {
      'base.json': `{ "compilerOptions": { "noUncheckedIndexedAccess": true } }`,
      'tsconfig.json': `{ "extends": "./base.json" }`,
    },
    findings: [
      `type-error pipeline.ts:1:14 «x» Type 'string | undefined' is not assignable to type 'string'. Type 'undefined' is not assignable to type 'string'. (TS2322)`,
    ],
  },
]

it.each(cases)('reports $name', ({ source, files = {}, findings }) => {
  const evaluated = evaluateFiles({ 'pipeline.ts': source, ...files })
  expect(evaluated.findings).toEqual(findings)
})

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['console and import.meta', `console.log(import.meta.dirname)`, {}],
  [
    "Node's modules and globals",
    `import { readFileSync } from 'node:fs'; export const x = readFileSync(new URL(import.meta.url)) satisfies Buffer; process.cwd()`,
    {},
  ],
  [
    'paths of tsconfig.json',
    `import { x } from '@/x'; export const y: 1 = x`,
    {
      'tsconfig.json': `{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }`,
      'lib/x.ts': `export const x = 1`,
    },
  ],
  [
    'a lib of its own',
    `document.title satisfies string`,
    { 'tsconfig.json': `{ "compilerOptions": { "lib": ["ES2023", "DOM"] } }` },
  ],
  [
    'NodeNext',
    `import { x } from './x.js'; export const y: 1 = x`,
    {
      'package.json': `{ "type": "module" }`,
      'tsconfig.json': `{ "compilerOptions": { "module": "NodeNext" } }`,
      'x.ts': `export const x = 1`,
    },
  ],
  [
    'options of a project that emits',
    `const unused = 1; export {}`,
    {
      'tsconfig.json': `{ "compilerOptions": { "composite": true, "declaration": true, "outDir": "out", "rootDir": "src", "module": "CommonJS", "moduleResolution": "node10", "noUnusedLocals": true, "verbatimModuleSyntax": true, "isolatedDeclarations": true }, "include": ["src"] }`,
    },
  ],
  ['two scripts with the same names', `const a = 1`, {}],
  [
    'own declarations beside JavaScript',
    `import { x } from './plain.js'; x satisfies number`,
    { 'plain.d.ts': `export const x: number` },
  ],
])('accepts %s', (_name, source, files) => {
  const host = createMemoryHost({ 'pipeline.ts': source, 'b.pipeline.ts': `const a = 2`, ...files })
  const diagnostics = new DiagnosticCollector()
  createProject(host, ['/app/pipeline.ts', '/app/b.pipeline.ts'], { diagnostics }).check(diagnostics)
  expect(diagnostics.diagnostics).toEqual([])
})

it('offers the name that was meant as a fix', () => {
  const host = createMemoryHost({
    'pipeline.ts': `const options: { agent?: string } = { agnt: 'a' }; options.agnet`,
  })
  const diagnostics = new DiagnosticCollector()
  createProject(host, ['/app/pipeline.ts'], { diagnostics }).check(diagnostics)
  const fixes = diagnostics.diagnostics.flatMap((diagnostic) => diagnostic.fixes)
  expect(fixes).toEqual([
    {
      title: 'Write agent',
      edits: [{ span: { file: '/app/pipeline.ts', start: 38, end: 42 }, text: 'agent' }],
    },
    {
      title: 'Write agent',
      edits: [{ span: { file: '/app/pipeline.ts', start: 59, end: 64 }, text: 'agent' }],
    },
  ])
})

it('reports a file that is not there and goes on with the others', () => {
  const host = createMemoryHost({ 'pipeline.ts': `export {}` })
  const diagnostics = new DiagnosticCollector()
  const project = createProject(host, ['/app/absent.ts', '/app/pipeline.ts'], { diagnostics })
  expect(diagnostics.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'file-not-found: The file "absent.ts" does not exist.',
  ])
  expect(project.program.getSourceFile('/app/pipeline.ts')).toBeDefined()
})
