import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'
import { harness } from '../support/harness/harness.ts'

const files = compileJenkinsfiles(readFileSync(new URL('samples/directives.ts', import.meta.url), 'utf8'))

/** The engine's Declarative knows the core's names; these are what plugins add. */
const ofPlugins: ReadonlySet<string> = new Set(['customs', 'raw'])

it('prints libraries first', () => {
  expect(files.libraries).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      libraries {
        lib('team@v1')
        lib('other@main')
      }
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('calls the functions among the sections with what is declared', () => {
  expect(files.rootFunctions).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        label "\${params.NODE} && docker"
      }
      options {
        lock("node-\${params.NODE}")
      }
      parameters {
        string(name: 'NODE', defaultValue: 'linux')
        choice(name: 'DAYS', choices: ['5', '9'])
      }
      triggers {
        cron(env.BRANCH_NAME == 'main' ? '@daily' : '')
      }
      tools {
        go "go-\${params.NODE}"
      }
      environment {
        TARGET = "\${params.NODE}/x"
      }
      stages {
        stage('A') {
          steps {
            sh 'deploy "$TARGET"'
          }
        }
      }
    }
    "
  `)
})

it('prints a label with fields as the agent node', () => {
  expect(files.nodeAgent).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        node {
          label 'linux'
        }
      }
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('prints every field of docker and dockerfile', () => {
  expect(files.dockerAgents).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        docker {
          image 'golang:1.23'
          label 'docker'
          args '-v /a:/b'
          alwaysPull true
          registryUrl 'https://registry.example.com'
          registryCredentialsId 'registry'
          reuseNode true
          customWorkspace '/build'
        }
      }
      stages {
        stage('A') {
          agent {
            dockerfile {
              filename 'Dockerfile.ci'
              dir 'build'
              additionalBuildArgs '--pull'
              label 'docker'
              args '-u root'
              registryUrl 'https://registry.example.com'
              registryCredentialsId 'registry'
              reuseNode true
              customWorkspace '/build'
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

it('prints every field of kubernetes', () => {
  expect(files.everyKubernetesField).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        kubernetes {
          cloud 'k8s'
          inheritFrom 'base'
          yaml 'kind: Pod'
          yamlMergeStrategy override()
          inheritYamlMergeStrategy true
          defaultContainer 'go'
          customWorkspace '/build'
          retries 2
          idleMinutes 5
          instanceCap 3
          activeDeadlineSeconds 600
          slaveConnectTimeout 60
          serviceAccount 'builder'
          nodeSelector 'disk=ssd'
          namespace 'ci'
          workingDir '/home/jenkins/agent'
          supplementalGroups '1000,2000'
          podRetention never()
          showRawYaml false
          agentContainer 'go'
          agentInjection true
        }
      }
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('prints every option that needs no example of its own', () => {
  expect(files.everyOption).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      options {
        disableConcurrentBuilds()
        disableResume()
        durabilityHint('PERFORMANCE_OPTIMIZED')
        overrideIndexTriggers(false)
        preserveStashes(buildCount: 5)
        copyArtifactPermission('deploy,release')
        githubProjectProperty(projectUrlStr: 'https://github.com/a/b')
        gitLabConnection('gitlab')
        throttleJobProperty(categories: ['deploy'], throttleOption: 'category', throttleEnabled: true)
        disableRestartFromStage()
        newContainerPerStage()
        parallelsAlwaysFailFast()
        skipStagesAfterUnstable()
        skipDefaultCheckout(false)
        checkoutToSubdirectory('src')
        retry(2)
        timestamps()
        ansiColor('xterm')
        throttle(['deploy'])
        withAWS(region: 'eu-west-1')
        withChecks('build')
        withBuildUser()
        hideFromView()
        catchError(buildResult: 'UNSTABLE')
      }
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('prints the parameters that plugins and core add to the common ones', () => {
  expect(files.everyParameter).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      parameters {
        file(name: 'FILE', description: 'A file.')
        run(name: 'RUN', projectName: 'app', filter: 'STABLE')
        credentials(name: 'LOGIN', credentialType: 'x.Y', required: true)
        buildSelector(name: 'BUILD', defaultSelector: lastSuccessful(), description: '')
      }
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('prints every trigger', () => {
  expect(files.everyTrigger).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      triggers {
        upstream('a,b')
        gitlab(triggerOnPush: true)
        GenericTrigger(token: 'x')
        snapshotDependencies()
        parameterizedCron('H 4 * * * % TARGET=dev')
      }
      stages {
        stage('A') {
          steps {
            echo 'a'
          }
        }
      }
    }
    "
  `)
})

it('prints what plugins add as they are declared', () => {
  expect(files.customs).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        ecs {
          cluster 'build'
          cpu 2
        }
      }
      options {
        timestamps()
        notifyOn(['failure'])
        quiet()
      }
      parameters {
        gitParameter(name: 'REVISION', type: 'PT_TAG')
      }
      triggers {
        gitea(events: ['push'], filter: branches(only: 'main'))
        cron('@daily')
      }
      tools {
        terraform '1.5'
      }
      environment {
        CERTIFICATES = credentials('docker')
      }
      stages {
        stage('A') {
          when {
            allOf {
              teamChanged team: 'core'
              not {
                weekday()
              }
            }
          }
          steps {
            deployApp target: 'dev'
            withCluster('blue') {
              echo 'a'
            }
          }
        }
      }
    }
    "
  `)
})

it("prints Groovy of the user's in any place, with holes as literals", () => {
  expect(files.raw).toMatchInlineSnapshot(`
    "pipeline {
      agent {
        docker { image 'b' }
      }
      options {
        timestamps()
        timeout(time: 5, unit: 'MINUTES')
      }
      triggers {
        cron("H 4 * * *")
      }
      tools {
        go 'go1.23'
      }
      environment {
        NAME = readFile('name').trim()
      }
      stages {
        stage('A') {
          agent {
            label("linux-" + currentBuild.number)
          }
          when {
            allOf {
              branch 'main'
              expression {
                true
              }
            }
          }
          steps {
            script {
              def name = sh(script: 'hostname', returnStdout: true).trim()
              docker.image('it\\'s').inside("-v \${name}:/x") {
                sh 'make'
              }
              def size = ['it\\'s', 'b'].size()
              echo "\${size}"
            }
          }
        }
      }
    }
    "
  `)
})

it('names the arguments that Declarative asks for, where a step has names', () => {
  expect(files.demandedArguments).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      stages {
        stage('A') {
          steps {
            milestone ordinal: null
            lock(label: 'board', resource: null) {
              unstash 'x'
              lock(resource: 'a') {
                echo 'b'
              }
              lock('c') {
                echo 'c'
              }
            }
          }
        }
      }
    }
    "
  `)
})

it('gives the functions of a stage what the stage declares', () => {
  expect(files.valuesOfTheStage).toMatchInlineSnapshot(`
    "pipeline {
      agent none
      stages {
        stage('Push') {
          agent any
          input {
            message 'Push?'
            submitterParameter 'APPROVER'
            parameters {
              string(name: 'REASON')
              choice(name: 'TARGET', choices: ['dev', 'prod'])
            }
          }
          environment {
            REGISTRY = 'registry.example.com'
            LOGIN = credentials('registry')
          }
          steps {
            sh 'docker login -u "$LOGIN_USR" -p "$LOGIN_PSW" "$REGISTRY"'
            script {
              if (env.TARGET == 'prod') {
                for (tag in ['a', 'b']) {
                  echo "\${tag} \${env.REASON} by \${env.APPROVER}"
                }
              }
            }
          }
          post {
            failure {
              echo "not pushed to \${env.REGISTRY}"
            }
          }
        }
        stage('Around') {
          agent any
          environment {
            LEVEL = '3'
          }
          stages {
            stage('Inside') {
              when {
                expression {
                  env.BRANCH_NAME == 'main'
                }
              }
              steps {
                sh 'make "$LEVEL" "$JOB_NAME"'
              }
            }
          }
        }
        stage('Cells') {
          matrix {
            axes {
              axis {
                name 'OS'
                values 'linux', 'mac'
              }
            }
            when {
              expression {
                env.OS == 'linux'
              }
            }
            stages {
              stage('Cell') {
                steps {
                  echo 'cell'
                }
              }
            }
          }
        }
      }
    }
    "
  `)
})

it.each(Object.entries(files).filter(([name]) => !ofPlugins.has(name)))(
  'is taken by the engine: "%s"',
  async (_name, text) => {
    const { error, rejected, mismatches } = await (
      await harness()
    ).run({ kind: 'pipeline', text, hasScm: true })
    expect({ error, rejected, mismatches }).toEqual({ error: undefined, rejected: [], mismatches: [] })
  },
)
