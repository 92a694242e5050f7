import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'

const source = readFileSync(new URL('samples/sections.ts', import.meta.url), 'utf8')
const files = compileJenkinsfiles(source)

it('prints the sections in one order, and leaves out what is switched off', () => {
  expect(files.everySection).toMatchInlineSnapshot(`
    "pipeline {
      agent none
      options {
        buildDiscarder(logRotator(numToKeepStr: '5'))
        disableConcurrentBuilds(abortPrevious: true)
        skipDefaultCheckout()
        timeout(30)
        quietPeriod(3)
        rateLimitBuilds(throttle: [count: 2, durationName: 'hour'])
        lock(label: 'board', quantity: 1, resource: null)
        preserveStashes()
        withEnv(['A=b'])
        withCredentials([string(credentialsId: 'x', variable: 'X')])
        // why
        warnError('late')
      }
      parameters {
        string(name: 'TAG', defaultValue: 'latest', description: 'Tag.', trim: true)
        booleanParam(name: 'PUSH', defaultValue: true)
        choice(name: 'TARGET', choices: ['dev', 'prod'], description: 'Where.')
        password(name: 'PIN')
      }
      triggers {
        cron('H 4 * * *')
        pollSCM(scmpoll_spec: '@daily', ignorePostCommitHooks: true)
        githubPush()
        upstream(upstreamProjects: 'a,b', threshold: 'UNSTABLE')
      }
      tools {
        go 'go1.23'
        nodejs env.NODE_TOOL != null ? env.NODE_TOOL : 'node-22'
      }
      environment {
        TEXT = 'it\\'s'
        LINES = '''a
    b'''
        COUNT = 3
        BELOW = '-1'
        HALF = '0.5'
        ON = true // trailing
        /* block */
        TOKEN = credentials('token')
        REGISTRY = credentials('registry')
        WHERE = "$JOB_NAME/x"
      }
      stages {
        stage('Test') {
          agent {
            label 'linux'
          }
          when {
            beforeAgent true
            branch 'main'
            expression {
              params.PUSH
            }
          }
          options {
            timeout(time: 1, unit: 'HOURS')
            retry(count: 2, conditions: [agent()])
          }
          input {
            message "Deploy \${params.TAG}?"
            ok 'Yes'
            parameters {
              text(name: 'REASON')
            }
          }
          tools {
            jdk 'jdk-21'
          }
          environment {
            CI = true
          }
          steps {
            sh 'make test'
          }
          post {
            always {
              echo 'tested'
            }
          }
        }
      }
      post {
        always {
          echo 'first'
        }
        unsuccessful {
          echo 'bad'
        }
        failure {
          echo 'worse'
        }
        cleanup {
          echo 'end'
        }
      }
    }
    "
  `)
})

it('prints every condition of when', () => {
  expect(files.conditions).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      stages {
        stage('A') {
          when {
            allOf {
              not {
                changeRequest()
              }
              anyOf {
                branch pattern: 'release-.*', comparator: 'REGEXP'
                tag 'v*'
              }
              buildingTag()
              changelog '.*fix.*'
              changeset pattern: '**/*.go', caseSensitive: true
              environment name: 'A', value: 'b'
              equals expected: 1, actual: "\${env.JOB_NAME}/x".toString()
              triggeredBy cause: 'UserIdCause', detail: 'ann'
              isRestartedRun()
              changeRequest target: 'main'
              expression {
                def name = env.JOB_NAME
                return name == 'app'
              }
            }
          }
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('prints nested and parallel stages with their comments', () => {
  expect(files.nesting).toMatchInlineSnapshot(`
    "pipeline {
      agent none
      stages {
        // the branches
        stage('Branches') {
          failFast true
          parallel {
            stage('One') {
              agent any
              stages {
                stage('A') {
                  steps {
                    echo 'a'
                  }
                }
              }
            } // first
            stage('Two') {
              agent none
              steps {
                echo 'b'
              }
            }
            // no third
          }
        }
      }
    }
    "
  `)
})

it('prints every form of agent', () => {
  const names = [
    'anywhere',
    'computedLabel',
    'node',
    'image',
    'built',
    'builtFrom',
    'pods',
    'podFields',
    'podText',
  ]
  const agents = names.map((name) =>
    files[name]?.replace(/^pipeline \{\n/, '').replace(/ {2}stages[\s\S]*$/, ''),
  )
  expect(agents.join('')).toMatchInlineSnapshot(`
    "  agent any
      agent {
        label "\${env.NODE_NAME}-linux"
      }
      agent {
        node {
          label 'linux'
          customWorkspace '/build'
          retries 2
        }
      }
      agent {
        docker {
          image 'golang:1.23'
          args '-v go:/go'
          reuseNode true
        }
      }
      agent {
        dockerfile true
      }
      agent {
        dockerfile {
          dir 'build'
          filename 'Dockerfile.ci'
        }
      }
      agent {
        kubernetes true
      }
      agent {
        kubernetes {
          cloud 'k8s'
          yamlFile 'pod.yaml'
          yamlMergeStrategy merge()
          podRetention onFailure()
          retries 2
          workspaceVolume emptyDirWorkspaceVolume(memory: true)
          containerTemplate {
            name 'go'
            image 'golang:1.23'
          }
        }
      }
      agent {
        kubernetes {
          yaml '''
    spec:
      hostNetwork: true
    '''
        }
      }
    "
  `)
})
