import { expect, it } from 'vitest'
import { antPatternToRegularExpression } from '../../../compiler/declarative/overflow/ant-pattern.ts'
import { compileJenkinsfiles } from '../../support/compile-pipeline.ts'

const { default: jenkinsfile = '' } = compileJenkinsfiles(`
import { branch, docker, echo, pipeline, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  overflow: 'scripted',
  stages: [
    // Fast ones first.
    stage('Lint', { steps() { sh\`make lint\` } }),
    stage('Test', {
      when: branch('release/*'),
      environment: { MODE: 'full' },
      steps() { sh\`make test\` },
      post: { failure() { echo('failed') }, always() { echo('ended') } },
    }),
    stage('Image', { agent: docker({ image: 'golang:1.25' }), steps() { sh\`make image\` } }),
    stage('Ship', { steps() { sh\`make ship\` } }),
  ],
})
`)

it('writes stages as methods, around those that stay Declarative', () => {
  const [pipelineAndStages] = jenkinsfile.split('\n\nboolean isMetAfter')
  expect(pipelineAndStages).toMatchInlineSnapshot(`
    "import org.jenkinsci.plugins.pipeline.modeldefinition.Utils

    pipeline {
      agent any
      stages {
        stage('Stages 1 to 2') {
          steps {
            script {
              stages1To2()
            }
          }
        }
        stage('Image') {
          agent {
            docker {
              image 'golang:1.25'
            }
          }
          steps {
            sh 'make image'
          }
        }
        stage('Stage 4') {
          steps {
            script {
              stage4()
            }
          }
        }
      }
    }

    void stages1To2() {
      // Fast ones first.
      stage('Lint') {
        sh 'make lint'
      }
      stage('Test') {
        if ((env.BRANCH_NAME ?: env.GIT_LOCAL_BRANCH) ==~ '(?i)release/[^/]*') {
          withEnv(['MODE=full']) {
            withPost(
              always: {
                echo 'ended'
              },
              failure: {
                echo 'failed'
              }
            ) {
              sh 'make test'
            }
          }
        } else {
          Utils.markStageSkippedForConditional('Test')
        }
      }
    }

    void stage4() {
      stage('Ship') {
        sh 'make ship'
      }
    }"
  `)
})

const patterns: Readonly<Record<string, readonly [matching: readonly string[], other: readonly string[]]>> = {
  main: [
    ['main', 'Main'],
    ['mains', 'x/main'],
  ],
  'release/*': [
    ['release/1.0', 'RELEASE/x'],
    ['release/1/0', 'release'],
  ],
  'release/**': [['release/1/0', 'release/', 'release'], ['releases/1']],
  'feature/': [['feature/a/b'], ['features']],
  '**/hotfix': [['hotfix', 'a/b/hotfix'], ['a/hotfixes']],
  'v?.*': [['v1.2'], ['v10.2']],
  'a+(b)': [['a+(b)'], ['aab']],
  '**': [['', 'a/b'], []],
}

it.each(Object.entries(patterns))('reads %s as Ant does', (pattern, [matching, other]) => {
  // The flag stands in front in Java.
  const expression = antPatternToRegularExpression(pattern)
  expect(expression).toMatch(/^\(\?i\)/)
  const java = new RegExp(`^(?:${expression.slice('(?i)'.length)})$`, 'i')
  expect(matching.filter((text) => !java.test(text))).toEqual([])
  expect(other.filter((text) => java.test(text))).toEqual([])
})
