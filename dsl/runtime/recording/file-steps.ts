import { pathIn, workspacePath } from './context.ts'
import { StepFailure } from './failures.ts'
import { flag, named, type Performance, type StepSemantics, text } from './performance.ts'

const commit: Readonly<Record<string, string>> = {
  GIT_COMMIT: '1234567890abcdef1234567890abcdef12345678',
  GIT_BRANCH: 'origin/main',
  GIT_LOCAL_BRANCH: 'main',
  GIT_URL: 'https://git.example/repository.git',
}

/** Steps on the pretended workspace, and those that turn files into values. Shell scripts do not change it. */
export const fileSteps: Readonly<Record<string, StepSemantics>> = {
  readFile: (step) => read(step, 'file'),
  readTrusted: (step) => read(step, 'path'),
  writeFile: (step) => write(step, text(step, 'text')),
  fileExists: (step) => {
    const path = pathIn(step.build.context, text(step, 'file'))
    return [...step.build.files.keys()].some((file) => file === path || file.startsWith(`${path}/`))
  },
  deleteDir: ({ build }) => {
    const { folder } = build.context
    for (const file of build.files.keys()) {
      if (folder === '' || file.startsWith(`${folder}/`)) build.files.delete(file)
    }
  },
  pwd: (step) => {
    const { workspace = workspacePath, folder } = step.build.context
    if (folder.startsWith('/')) return folder
    const here = folder === '' ? workspace : `${workspace}/${folder}`
    return flag(step, 'tmp') ? `${here}@tmp` : here
  },
  isUnix: () => true,
  checkout: () => commit,
  git: () => commit,
  tool: (step) => `${workspacePath}/tools/${text(step, 'name')}`,
  findFiles: () => [],
  libraryResource: (step) => {
    const path = text(step, 'resource')
    const found = step.build.resources[path]
    if (found === undefined) throw new StepFailure(`No such library resource ${path} could be found.`)
    return found
  },
  readJSON: (step) => JSON.parse(source(step)),
  readProperties: (step) => properties(source(step)),
  writeJSON: (step) => {
    const json = JSON.stringify(named(step)['json'])
    return flag(step, 'returnText') ? json : write(step, json)
  },
}

function read(step: Performance, parameter: string): string {
  const path = pathIn(step.build.context, text(step, parameter))
  const found = step.build.files.get(path)
  if (found === undefined) throw new StepFailure(`There is no file ${path}`)
  return found
}

function write(step: Performance, content: string): undefined {
  step.build.files.set(pathIn(step.build.context, text(step, 'file')), content)
  return undefined
}

function source(step: Performance): string {
  return text(step, 'text') || read(step, 'file')
}

function properties(lines: string): Readonly<Record<string, string>> {
  const pairs = lines.split(/\r?\n/u).flatMap((line) => {
    const equals = line.indexOf('=')
    return equals <= 0 || line.startsWith('#')
      ? []
      : [[line.slice(0, equals).trim(), line.slice(equals + 1).trim()]]
  })
  return Object.fromEntries(pairs)
}
