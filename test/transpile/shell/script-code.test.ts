import { expect, it } from 'vitest'
import { transpileCases } from '../../support/transpile-cases.ts'

const setup =
  "const app = 'api', image = 'team/api:1', message = \"it's done\", flags = ['-v', '--tags=a b'], count = 3"

const cases = transpileCases(
  {
    'values known while compiling': {
      setup,
      body: 'sh`make ${app} --image=${image} ${flags} -j ${count} "say ${message}" \'x ${message}\' ${message}`',
    },
    'values of run time': `
      const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true }).trim()
      const build = { digest: 'x', number: 5 }
      const isLast = revision === ''
      sh\`deploy \${revision} --digest "\${build.digest}" \${build.number} \${isLast} 'r=\${revision}'\``,
    'names of variables': `
      const readVersion = () => 'v'
      const f = (a: string, list: string[]) => {
        sh\`echo ARG_A \${a} \${readVersion()} \${a.trim()} \${a + 'x'} \${list[0] ?? ''} \${a === 'b' ? 'c' : 'd'} \${\`\${a}-\${readVersion()}\`}\`
      }
      f('x', [])`,
    'environment variables': `
      const stage = env.STAGE_NAME
      sh\`echo \${env.JOB_NAME} "\${env.BRANCH_NAME ?? ''}" \${stage} \${env['BUILD_ID'] ?? ''} \${env.PWD ?? ''}\``,
    'environment variables that the script sets': 'sh`JOB_NAME=x; echo ${env.JOB_NAME} $JOB_NAME`',
    'environment variables in a script that refuses unset ones':
      'sh`\nset -eu\necho ${env.JOB_NAME} "${env.TAG_NAME ?? \'\'}"\n`',
    'first lines and files read in': `
      const value = env.JOB_NAME.trim()
      const list = value.split(',')
      sh\`#!/bin/sh -eu
      echo \${value} \${list}
      \`
      sh\`set -e -o pipefail -u; echo \${value}\`
      sh\`. ./environment.sh; echo \${value}\`
      sh\`set -e; ls -u; echo \${value}\``,
    'numbers that bash computes with': `
      const count = env.JOB_NAME.trim().length
      sh\`[[ \${count} -gt 3 ]] && echo \${count} >&\${2}\``,
    'a list of run time': `
      const files = sh({ script: 'ls', returnStdout: true }).trim().split('\\n')
      sh\`rm -f -- \${files}\`
      sh\`#!/bin/bash
      rm -f -- \${files} "\${files.length}"
      \`
      sh\`
        set +x
        rm -f -- \${files}
      \``,
    'a result': `
      const ref = env.JOB_NAME.trim()
      const short = sh({ script: shell\`git rev-parse --short \${ref}\`, returnStdout: true, label: \`Look up \${ref}\` }).trim()
      if (sh({ script: shell\`test -d \${short}\`, returnStatus: true }) === 0) echo(short)
      return short`,
    'a sole script': 'const ref = env.JOB_NAME.trim()\nsh(shell`git fetch ${ref}`)',
    'scripts as text': {
      setup:
        "const script = 'make all'\nconst captured = shell`make ${'a b'}`\nconst options = { script, label: 'Make' }",
      body: "sh('make')\nsh(script)\nsh({ script: `make ${script}` })\nsh(captured)\nsh({ script: captured, label: 'x' })\nsh(options)\nsh(unsafeShell(env.JOB_NAME))",
    },
    'lines are kept': 'sh`\n  make\n\tmake install # $HOME `pwd`\n`'.replace('`pwd`', '\\`pwd\\`'),
    'other shells': {
      setup,
      body: 'bat`build ${app} ${count}`\npowershell`./build.ps1 -App ${app}`\npwsh`./build.ps1 ${image}`\nbat({ script: shell`x ${app}`, label: app })',
    },
  },
  ['bat', 'echo', 'env', 'powershell', 'pwsh', 'sh', 'shell', 'unsafeShell'],
)

function groovy(name: string): string {
  const { groovy: text, findings } = cases.get(name)
  expect(findings).toEqual([])
  return text.replace(/^@NonCPS\n[\s\S]*?^}\n+/gm, '')
}

it('writes what is known while compiling into the text, quoted where needed', () => {
  expect(groovy('values known while compiling')).toMatchInlineSnapshot(`
    "sh 'make api --image=team/api:1 -v \\'--tags=a b\\' -j 3 "say it\\'s done" \\'x it\\'\\\\\\'\\'s done\\' \\'it\\'\\\\\\'\\'s done\\''
    "
  `)
})

it('brings values of run time in through withEnv', () => {
  expect(groovy('values of run time')).toMatchInlineSnapshot(`
    "def revision = sh(script: 'git rev-parse HEAD', returnStdout: true).trim()
    def buildValue = [digest: 'x', number: 5]
    def isLast = revision == ''

    withEnv([
      "ARG_REVISION=\${revision}",
      "ARG_BUILD_DIGEST=\${buildValue.digest}",
      "ARG_BUILD_NUMBER=\${buildValue.number}",
      "ARG_IS_LAST=\${isLast}"
    ]) {
      sh 'deploy "$ARG_REVISION" --digest "\${ARG_BUILD_DIGEST}" "$ARG_BUILD_NUMBER" "$ARG_IS_LAST" \\'r=\\'"$ARG_REVISION"\\'\\''
    }
    "
  `)
})

it('names the variables after the expressions', () => {
  expect(groovy('names of variables')).toMatchInlineSnapshot(`
    "def readVersion = { -> 'v' }
    def f = { a, list ->
      withEnv([
        "ARG_A_2=\${a}",
        "ARG_READ_VERSION=\${readVersion()}",
        "ARG_A_3=\${a.trim()}",
        "ARG_A_4=\${a + 'x'}",
        "ARG_LIST_0=\${list[0] ?: ''}",
        "ARG_VALUE=\${a == 'b' ? 'c' : 'd'}",
        "ARG_A_READ_VERSION=\${a}-\${readVersion()}"
      ]) {
        sh 'echo ARG_A "$ARG_A_2" "$ARG_READ_VERSION" "$ARG_A_3" "$ARG_A_4" "$ARG_LIST_0" "$ARG_VALUE" "$ARG_A_READ_VERSION"'
      }
    }

    f 'x', []
    "
  `)
})

it('reads environment variables in the shell', () => {
  expect(groovy('environment variables')).toMatchInlineSnapshot(`
    "def stageValue = env.STAGE_NAME

    withEnv(["ARG_STAGE=\${stageValue}", "ARG_PWD=\${env.PWD ?: ''}"]) {
      sh 'echo "$JOB_NAME" "\${BRANCH_NAME}" "$ARG_STAGE" "$BUILD_ID" "$ARG_PWD"'
    }
    "
  `)
})

it('brings a variable in under another name when the script sets it', () => {
  expect(groovy('environment variables that the script sets')).toMatchInlineSnapshot(`
    "withEnv(["ARG_JOB_NAME=\${env.JOB_NAME}"]) {
      sh 'JOB_NAME=x; echo "$ARG_JOB_NAME" $JOB_NAME'
    }
    "
  `)
})

it('reads unset variables as empty', () => {
  expect(groovy('environment variables in a script that refuses unset ones')).toMatchInlineSnapshot(`
    "sh '''
    set -eu
    echo "\${JOB_NAME-}" "\${TAG_NAME-}"
    '''
    "
  `)
})

it('reads variables as empty that the first line or a file read in may refuse when unset', () => {
  expect(groovy('first lines and files read in')).toMatchInlineSnapshot(`
    "def value = env.JOB_NAME.trim()
    def list = value.split(',', -1).toList()

    withEnv(["ARG_VALUE=\${value}", "ARG_LIST=\${shellWords(list)}"]) {
      sh '''#!/bin/sh -eu
          eval "set -- \${ARG_LIST-}"
          echo "\${ARG_VALUE-}" "$@"
          '''
    }

    withEnv(["ARG_VALUE=\${value}"]) {
      sh 'set -e -o pipefail -u; echo "\${ARG_VALUE-}"'
    }

    withEnv(["ARG_VALUE=\${value}"]) {
      sh '. ./environment.sh; echo "\${ARG_VALUE-}"'
    }

    withEnv(["ARG_VALUE=\${value}"]) {
      sh 'set -e; ls -u; echo "$ARG_VALUE"'
    }
    "
  `)
})

it('takes numbers where bash computes', () => {
  expect(groovy('numbers that bash computes with')).toMatchInlineSnapshot(`
    "def count = env.JOB_NAME.trim().length()

    withEnv(["ARG_COUNT=\${count}"]) {
      sh '[[ "$ARG_COUNT" -gt 3 ]] && echo "$ARG_COUNT" >&2'
    }
    "
  `)
})

it('makes a list of run time the parameters of the script', () => {
  expect(groovy('a list of run time')).toMatchInlineSnapshot(`
    "def files = sh(script: 'ls', returnStdout: true).trim().split('\\n', -1).toList()

    withEnv(["ARG_FILES=\${shellWords(files)}"]) {
      sh 'eval "set -- $ARG_FILES"; rm -f -- "$@"'
    }

    withEnv(["ARG_FILES=\${shellWords(files)}", "ARG_FILES_LENGTH=\${files.size()}"]) {
      sh '''#!/bin/bash
          eval "set -- $ARG_FILES"
          rm -f -- "$@" "\${ARG_FILES_LENGTH}"
          '''
    }

    withEnv(["ARG_FILES=\${shellWords(files)}"]) {
      sh '''
            eval "set -- $ARG_FILES"
            set +x
            rm -f -- "$@"
          '''
    }
    "
  `)
})

it('gives the result of the step through withEnv', () => {
  expect(groovy('a result')).toMatchInlineSnapshot(`
    "def ref = env.JOB_NAME.trim()
    def shortValue = withEnv(["ARG_REF=\${ref}"]) {
      sh script: 'git rev-parse --short "$ARG_REF"', returnStdout: true, label: "Look up \${ref}"
    }.trim()
    def result = withEnv(["ARG_SHORT=\${shortValue}"]) {
      sh script: 'test -d "$ARG_SHORT"', returnStatus: true
    }

    if (result == 0) {
      echo shortValue
    }

    return shortValue
    "
  `)
})

it('takes a template as the sole argument', () => {
  expect(groovy('a sole script')).toMatchInlineSnapshot(`
    "def ref = env.JOB_NAME.trim()

    withEnv(["ARG_REF=\${ref}"]) {
      sh 'git fetch "$ARG_REF"'
    }
    "
  `)
})

it('takes scripts that are known while compiling as they are', () => {
  expect(groovy('scripts as text')).toMatchInlineSnapshot(`
    "sh 'make'
    sh 'make all'
    sh script: 'make make all'
    sh 'make \\'a b\\''
    sh script: 'make \\'a b\\'', label: 'x'
    sh script: 'make all', label: 'Make'
    sh env.JOB_NAME
    "
  `)
})

it('keeps lines byte for byte', () => {
  expect(groovy('lines are kept')).toMatchInlineSnapshot(`
    "sh '''
      make
    	make install # $HOME \`pwd\`
    '''
    "
  `)
})

it('writes plain words into scripts of other shells', () => {
  expect(groovy('other shells')).toMatchInlineSnapshot(`
    "bat 'build api 3'
    powershell './build.ps1 -App api'
    pwsh './build.ps1 team/api:1'
    bat script: 'x api', label: 'api'
    "
  `)
})
