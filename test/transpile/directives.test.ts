import { expect, it } from 'vitest'
import { type Form, transpileCases } from '../support/transpile-cases.ts'

const imports = ['container', 'currentBuild', 'dir', 'echo', 'env', 'parallel', 'sh', 'withEnv']

function groovyOf(cases: Readonly<Record<string, string>>, form: Form): string {
  const transpiled = transpileCases(cases, imports, form)
  return Object.keys(cases)
    .map((name) => {
      const { groovy, findings } = transpiled.get(name)
      return `// ${name}\n${groovy.trim()}${findings.map((finding) => `\n! ${finding}`).join('')}\n`
    })
    .join('\n')
}

it('puts into script what Declarative does not take as a step, and nothing else', () => {
  const cases = {
    'steps alone': "sh('a')\necho('b')",
    'a variable and what uses it': `
      sh('a')
      const out = sh({ script: 'b', returnStdout: true })
      sh('c')
      echo(out)
      sh('d')`,
    'inside a block step':
      "container('go', () => { const x = sh({ script: 'x', returnStdout: true }); echo(x); sh('after') })\nsh('b')",
    'an early return': "sh('a')\nif (env.X === 'y') return\nsh('b')\nsh('c')",
    'an early return inside a block step': "dir('x', () => { if (env.X === 'y') return; sh('a') })\nsh('b')",
    'a return inside a function':
      "const f = (x: string) => { if (x === 'a') return; echo(x) }\nf('b')\nsh('c')",
    'an assignment to env': "env.A = 'b'\nsh('c')",
    'two places': "env.A = 'a'\nsh('b')\nenv.A = 'c'\nsh('d')",
    branches: "parallel({ a() { sh('a') } })",
    'a try': "try { sh('a') } finally { sh('b') }",
    'a condition that is known': "if (1 === 1) { sh('a') }",
    nothing: '',
    'a comment alone': '// later',
    'comments around': "// before\nsh('a') // behind\n// last",
  }
  expect(groovyOf(cases, 'steps')).toMatchInlineSnapshot(`
    "// steps alone
    sh 'a'
    echo 'b'

    // a variable and what uses it
    sh 'a'
    script {
      def out = sh(script: 'b', returnStdout: true)
      sh 'c'
      echo out
    }

    sh 'd'

    // inside a block step
    container('go') {
      script {
        def x = sh(script: 'x', returnStdout: true)
        echo x
      }
      sh 'after'
    }

    sh 'b'

    // an early return
    sh 'a'
    script {
      if (env.X == 'y') {
        return
      }
      sh 'b'
      sh 'c'
    }

    // an early return inside a block step
    dir('x') {
      script {
        if (env.X == 'y') {
          return
        }
        sh 'a'
      }
    }

    sh 'b'

    // a return inside a function
    script {
      def f = { x ->
        if (x == 'a') {
          return
        }
        echo x
      }
      f 'b'
    }

    sh 'c'

    // an assignment to env
    script {
      env.A = 'b'
    }

    sh 'c'

    // two places
    script {
      env.A = 'a'
      sh 'b'
      env.A = 'c'
    }

    sh 'd'

    // branches
    script {
      parallel(
        a: {
          sh 'a'
        }
      )
    }

    // a try
    script {
      try {
        sh 'a'
      } finally {
        sh 'b'
      }
    }

    // a condition that is known
    sh 'a'

    // nothing


    // a comment alone


    // comments around
    // before
    sh 'a' // behind
    "
  `)
})

it('gives environment entries the forms that Declarative takes', () => {
  const cases = {
    constant: "return 'on'",
    'a template': "return `/busybox:${env.PATH ?? ''}`",
    'a variable': 'return env.BUILD_TAG',
    'a template of variables': 'return `${env.BUILD_TAG}-${env.BUILD_NUMBER}`',
    'a number': 'return `${5}`',
    'text joined by +': "return 'a' + env.BUILD_TAG",
    'a step': "return sh({ script: 'git rev-parse HEAD', returnStdout: true })",
    'a method of a step': "return sh({ script: 'git rev-parse HEAD', returnStdout: true }).trim()",
    'a choice': "return env.BUILD_TAG === 'x' ? 'a' : 'b'",
    statements: "const tag = env.BUILD_TAG\nif (tag === 'x') return 'a'\nreturn tag",
  }
  expect(groovyOf(cases, 'environment')).toMatchInlineSnapshot(`
    "// constant
    'on'

    // a template
    "/busybox:\${env.PATH ?: ''}"

    // a variable
    "$BUILD_TAG"

    // a template of variables
    "$BUILD_TAG-$BUILD_NUMBER"

    // a number
    '5'

    // text joined by +
    "a$BUILD_TAG"

    // a step
    sh script: 'git rev-parse HEAD', returnStdout: true

    // a method of a step
    sh(script: 'git rev-parse HEAD', returnStdout: true).trim()

    // a choice
    def case8() {
      return env.BUILD_TAG == 'x' ? 'a' : 'b'
    }

    case8()

    // statements
    def case9() {
      def tag = env.BUILD_TAG
      if (tag == 'x') {
        return 'a'
      }
      return tag
    }

    case9()
    "
  `)
})

it("gives conditions JavaScript's truthiness", () => {
  const cases = {
    comparison: "return env.BRANCH_NAME === 'main'",
    text: 'return env.TAG_NAME',
    'a list': "return ['a'].concat([])",
    statements: 'const x = env.TAG_NAME\nif (x === undefined) return false\nreturn x.length > 3',
  }
  expect(groovyOf(cases, 'condition')).toMatchInlineSnapshot(`
    "// comparison
    env.BRANCH_NAME == 'main'

    // text
    env.TAG_NAME

    // a list
    ['a'] + [] != null

    // statements
    def x = env.TAG_NAME

    if (x == null) {
      return false
    }

    return x.length() > 3
    "
  `)
})

it('gives other directives one expression', () => {
  const cases = {
    expression: "return env.NODE_NAME + '-x'",
    statements: 'const x = env.NODE_NAME\nreturn x',
  }
  expect(groovyOf(cases, 'value')).toMatchInlineSnapshot(`
    "// expression
    env.NODE_NAME + '-x'

    // statements
    def case1() {
      def x = env.NODE_NAME
      return x
    }

    case1()
    "
  `)
})
