import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'
import { harness } from '../support/harness/harness.ts'

const files = compileJenkinsfiles(readFileSync(new URL('samples/matrix.ts', import.meta.url), 'utf8'))

it('prints axes and excludes first, then the sections in one order', () => {
  expect(files.everySection).toMatchInlineSnapshot(`
    "pipeline {
      agent none
      stages {
        stage('Test') {
          when {
            branch 'main'
          }
          options {
            timeout(time: 1, unit: 'HOURS')
          }
          environment {
            AROUND = 'all'
          }
          failFast true
          // the cells
          matrix {
            axes {
              axis {
                name 'OS'
                values 'linux', 'mac', 'windows'
              } // platforms
              axis {
                name 'LEVEL'
                values 1, 2, '-3'
              }
              axis {
                name 'ON'
                values true, false
              }
            }
            excludes {
              // never together
              exclude {
                axis {
                  name 'OS'
                  values 'mac'
                }
                axis {
                  name 'LEVEL'
                  values 1, 2
                }
              }
              exclude {
                axis {
                  name 'OS'
                  notValues 'linux', 'mac'
                }
                axis {
                  name 'ON'
                  values false
                }
              }
            }
            agent {
              label "\${env.OS}-agent"
            }
            when {
              beforeAgent true
              expression {
                env.OS != 'mac'
              }
            }
            options {
              retry(2)
            }
            input {
              message 'Go on?'
              parameters {
                string(name: 'WHY')
              }
            }
            tools {
              go "go-\${env.OS}"
            }
            environment {
              FLAG = "-O$LEVEL"
            }
            stages {
              stage('Build') {
                steps {
                  withEnv(["ARG_CELL_OS=\${env.OS}", "ARG_CELL_FLAG=\${env.FLAG}"]) {
                    sh 'make OS="$ARG_CELL_OS" FLAG="$ARG_CELL_FLAG"'
                  }
                }
              }
              stage('A') {
                steps {
                  echo 'a'
                }
              }
            }
            post {
              always {
                echo "\${env.OS} is done"
              }
            }
          }
          post {
            failure {
              echo 'bad'
            }
          }
        }
      }
    }
    "
  `)
})

it.each(Object.entries(files))('is taken by the engine: "%s"', async (_name, text) => {
  const { error, rejected, mismatches } = await (
    await harness()
  ).run({ kind: 'pipeline', text, hasScm: true })
  expect({ error, rejected, mismatches }).toEqual({ error: undefined, rejected: [], mismatches: [] })
})
