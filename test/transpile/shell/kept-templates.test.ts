import { expect, it } from 'vitest'
import { type TypeScriptCase, transpileCases } from '../../support/transpile-cases.ts'

const kept: Readonly<Record<string, string | TypeScriptCase>> = {
  'in a variable': 'const ref = env.JOB_NAME.trim()\nconst script = shell`x ${ref}`\nsh(script)',
  'in options':
    'const ref = env.JOB_NAME.trim()\nconst script = shell`x ${ref}`\nsh({ script, returnStdout: true })',
  'in a list': 'const ref = env.JOB_NAME.trim()\nfor (const script of [shell`x ${ref}`]) sh(script)',
  'by a function': 'const make = (ref: string) => shell`x ${ref}`\nsh(make(env.JOB_NAME.trim()))',
  'by a function of the module': {
    setup: 'const make = (ref: string) => shell`x ${ref}`',
    body: 'sh(make(env.JOB_NAME.trim()))',
  },
  'in a choice': "const ref = env.JOB_NAME.trim()\nsh(ref === '' ? 'x' : shell`x ${ref}`)",
}

const cases = transpileCases(kept, ['env', 'sh', 'shell'])

it.each(Object.keys(kept))('refuses a template kept %s once, where it is made', (name) => {
  expect(cases.get(name).findings).toEqual(['shell-template-value «shell`x ${ref}`»'])
})

it('refuses a template that a parameter holds where it is used', () => {
  const { findings } = transpileCases(
    { body: 'const run = (script: ReturnType<typeof shell>) => sh(script)\nreturn typeof run' },
    ['sh', 'shell'],
  ).get('body')
  expect(findings).toContain('shell-template-value «script»')
})
