import { expect, it } from 'vitest'
import { checkCatalogue } from '../../compiler/catalogue/check.ts'
import { CatalogueError, parsePlugin } from '../../compiler/catalogue/parse.ts'

const head = 'plugin: example\nrepository: jenkinsci/example-plugin\n'

function findings(yaml: string): readonly string[] {
  try {
    return checkCatalogue(parsePlugin(head + yaml, 'example.yaml'))
  } catch (error) {
    if (error instanceof CatalogueError) return error.findings
    throw error
  }
}

function step(fields: string): string {
  return `steps:\n  greet:\n    summary: Says hello.\n    class: example.GreetStep\n    example: greet()\n    ${fields}\n`
}

it('takes a step that follows the schema', () => {
  const { steps } = parsePlugin(
    head + step('parameters: { name: { type: string, required: true, description: Whom to greet. } }'),
    'example.yaml',
  )
  expect(steps).toMatchObject([
    {
      name: 'greet',
      plugin: 'example',
      positional: null,
      takesBody: false,
      returns: 'void',
      parameters: [{ name: 'name', type: 'string', required: true, default: null }],
    },
  ])
})

it.each([
  ['YAML that does not parse', 'steps: [', /^example\.yaml: /],
  [
    'a key that there is none',
    step('postional: name'),
    'example.yaml: steps.greet: Unrecognized key: "postional"',
  ],
  ['a wrong type', step('takesBody: 1'), /^example\.yaml: steps\.greet\.takesBody: /],
  [
    'a missing description',
    step('parameters: { name: { type: string } }'),
    /^example\.yaml: steps\.greet\.parameters\.name\.description: /,
  ],
  [
    'a description that is no sentence',
    step('parameters: { name: { type: string, description: Whom to greet } }'),
    'example.yaml: steps.greet.parameters.name.description: must end like a sentence',
  ],
  [
    'a text that ends a comment',
    step("notes: ['Takes **/*.xml.']"),
    'example.yaml: steps.greet.notes.0: must not hold "*/", which would end the comment that it is put in',
  ],
  [
    'a positional parameter that there is none',
    step('positional: name'),
    'example.yaml: steps.greet.positional: there is no parameter "name"',
  ],
  [
    'a type that there is none',
    step('parameters: { name: { type: Naem, description: Whom to greet. } }'),
    'example.yaml: steps.greet.name.type: there is no type "Naem"',
  ],
  [
    'the type any',
    step('returns: any'),
    'example.yaml: steps.greet.returns: "any" is not a type here; use "unknown" or a type of its own',
  ],
  [
    'a result that hangs on a parameter that is no switch',
    step('returns: { default: void, loud: string }'),
    'example.yaml: steps.greet.returns: "loud" is not a boolean parameter',
  ],
  [
    'the result of a body that there is none',
    step('returns: body'),
    'example.yaml: steps.greet.returns: the step takes no body',
  ],
  [
    'a symbol of a family that there is none',
    'symbols:\n  Greeting:\n    hello: { summary: Hello. }\n',
    'example.yaml: symbols.Greeting.hello: there is no family "Greeting"',
  ],
  [
    'a type that is there twice',
    'types:\n  Name: { summary: A name., type: string }\nfamilies:\n  Name: { summary: A name. }\n',
    'example.yaml: type "Name" is in example.yaml already',
  ],
])('refuses %s, naming file and path', (_, yaml, finding) => {
  expect(findings(yaml)).toEqual([typeof finding === 'string' ? finding : expect.stringMatching(finding)])
})

it('lists every finding in the message', () => {
  expect(() => parsePlugin(`${head}${step('takesBody: 1')}    scriptOnly: 2\n`, 'example.yaml')).toThrow(
    /example\.yaml: steps\.greet\.takesBody: .*\n {2}example\.yaml: steps\.greet\.scriptOnly: /,
  )
})
