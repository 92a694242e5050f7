import { expect, it } from 'vitest'
import { findingsOf } from '../support/mistakes.ts'

function mistake(config: string): Promise<string> {
  return findingsOf({
    'pipeline.ts': `import { echo, pipeline, stage } from 'jenkins-ts'
export default pipeline({ agent: 'any', stages: [stage('A', { steps() { echo('x') } })] })
`,
    'jenkins-ts.config.ts': `import { defineConfig } from 'jenkins-ts'\n${config}\n`,
  })
}

it('points at each misspelt field and rule of the configuration, with what was meant', async () => {
  expect(
    await mistake(`export default defineConfig({
  pipeline: ['*.ts'],
  inlin: true,
  rules: { 'image-without-tg': 'error', whatever: 'off' },
  steps: { source: ['steps/*.ts'], library: { nam: 'x' } },
})`),
  ).toMatchInlineSnapshot(`
    "jenkins-ts.config.ts:3:3 error [config-invalid]
    The configuration is not valid: it has no field "pipeline".
    help: Did you mean "pipelines"?
    fix: Write "pipelines"
    jenkins-ts.config.ts:4:3 error [config-invalid]
    The configuration is not valid: it has no field "inlin".
    help: Did you mean "inline"?
    fix: Write "inline"
    jenkins-ts.config.ts:5:12 error [config-invalid]
    The configuration is not valid: there is no rule "image-without-tg".
    help: Did you mean "image-without-tag"?
    fix: Write "image-without-tag"
    jenkins-ts.config.ts:5:41 error [config-invalid]
    The configuration is not valid: there is no rule "whatever".
    help: \`jenkins-ts explain --list\` names the rules.
    jenkins-ts.config.ts:6:12 error [config-invalid]
    The configuration is not valid: "steps" has no field "source".
    help: Did you mean "sources"?
    fix: Write "sources"
    jenkins-ts.config.ts:6:47 error [config-invalid]
    The configuration is not valid: "steps.library" has no field "nam".
    help: Did you mean "name"?
    fix: Write "name"
    6 errors"
  `)
})

it('points at each value of the configuration that is of another kind', async () => {
  expect(
    await mistake(`const rules = { 'image-without-tag': 'fatal' }
export default defineConfig({ pipelines: 'pipeline.ts', inline: 'yes', rules, steps: { sources: [], out: 3 } })`),
  ).toMatchInlineSnapshot(`
    "jenkins-ts.config.ts:3:42 error [config-invalid]
    The configuration is not valid: "pipelines" must be an array of globs such as ["ci/*.pipeline.ts"], but is "pipeline.ts".
    help: Give it an array of globs such as ["ci/*.pipeline.ts"].
    jenkins-ts.config.ts:3:65 error [config-invalid]
    The configuration is not valid: "inline" must be \`true\` or \`false\`, but is "yes".
    help: Give it \`true\` or \`false\`.
    jenkins-ts.config.ts:3:72 error [config-invalid]
    The configuration is not valid: "rules.image-without-tag" must be "off", "warning" or "error", but is "fatal".
    help: Give it "off", "warning" or "error".
    jenkins-ts.config.ts:3:97 error [config-invalid]
    The configuration is not valid: "steps.sources" must be an array of globs such as ["steps/*.ts"], one at least, but is an empty array.
    help: Give it an array of globs such as ["steps/*.ts"], one at least.
    jenkins-ts.config.ts:3:106 error [config-invalid]
    The configuration is not valid: "steps.out" must be a text, but is \`3\`.
    help: Give it a text.
    5 errors"
  `)
})

it('names a field of the configuration that is missing', async () => {
  expect(await mistake("export default defineConfig({ steps: { out: 'vars' } })")).toMatchInlineSnapshot(`
    "jenkins-ts.config.ts:2:38 error [config-invalid]
    The configuration is not valid: "steps" needs the field "sources".
    help: Add "sources".
    1 error"
  `)
})

it('refuses a configuration that does not parse, at the place', async () => {
  expect(await mistake('export default defineConfig({ inline: true,, })')).toMatchInlineSnapshot(`
    "jenkins-ts.config.ts:2:44 error [syntax-error]
    Property assignment expected. (TS1136)
    1 error"
  `)
})

it('refuses a configuration without a default export', async () => {
  expect(await mistake('export const config = {}')).toMatchInlineSnapshot(`
    "jenkins-ts.config.ts:1:1 error [config-invalid]
    The configuration is not valid: nothing is exported as default.
    help: Export \`defineConfig({ … })\` as default from \`jenkins-ts.config.ts\`.
    1 error"
  `)
})

it('tells why a configuration cannot be loaded, without a stack', async () => {
  expect(await mistake("import { base } from './base.ts'\nexport default base")).toMatchInlineSnapshot(`
    "jenkins-ts.config.ts:1:1 error [config-invalid]
    The configuration is not valid: it stops with: Cannot find module './base.ts'.
    help: The file runs in Node, before any pipeline is read, and must not fail.
    1 error"
  `)
})
