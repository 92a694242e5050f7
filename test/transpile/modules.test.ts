import { expect, it } from 'vitest'
import { transpileCases } from '../support/transpile-cases.ts'

const cases = transpileCases(
  {
    helper: "announce('Build')",
    'a name for all exports': "jenkins.echo('a')\nhelpers.announce('b')",
    'a step under another name': "say('x')",
    'a value of another module': 'jenkins.echo(image.name)',
    'a function that another module makes': 'shout()',
  },
  [],
  'script',
  {
    head: [
      "import * as jenkins from 'jenkins-ts'",
      "import { echo as say } from 'jenkins-ts'",
      "import * as helpers from './helpers.ts'",
      "import { announce, image, makeGreeter } from './helpers.ts'",
      "const shout = makeGreeter('HEY')",
    ].join('\n'),
    files: {
      'helpers.ts': `
        import { echo } from 'jenkins-ts'
        const prefix = '>'
        const decorate = (text: string): string => \`\${prefix} \${text}\`
        export const image = { name: 'golang:1.23' }
        export function announce(what: string): void { echo(decorate(what)) }
        export const makeGreeter = (word: string) => () => { echo(decorate(word)) }`,
    },
  },
)

it('follows functions, values and steps through modules', () => {
  const names = [
    'helper',
    'a name for all exports',
    'a step under another name',
    'a value of another module',
    'a function that another module makes',
  ]
  const texts = names.map((name) => {
    const { groovy, findings } = cases.get(name)
    return [`// ${name}`, groovy.trim(), ...findings, ''].join('\n')
  })
  expect(texts.join('\n')).toMatchInlineSnapshot(`
    "// helper
    def announce(what) {
      echo decorate(what)
    }

    def decorate(text) {
      return "> \${text}".toString()
    }

    announce 'Build'

    // a name for all exports
    def announce(what) {
      echo decorate(what)
    }

    def decorate(text) {
      return "> \${text}".toString()
    }

    echo 'a'
    announce 'b'

    // a step under another name
    echo 'x'

    // a value of another module
    echo 'golang:1.23'

    // a function that another module makes
    def makeGreeter() {
      echo decorate('HEY')
    }

    def decorate(text) {
      return "> \${text}".toString()
    }

    makeGreeter()
    "
  `)
})
