// oxlint-disable no-unused-expressions -- a template is a statement here
import {
  buildSelectors,
  credentials,
  customAgent,
  customCondition,
  customOption,
  customParameter,
  customStep,
  customSymbol,
  customTrigger,
  docker,
  dockerfile,
  echo,
  groovy,
  kubernetes,
  label,
  lock,
  milestone,
  parameters,
  pipeline,
  sh,
  stage,
  unstash,
  when,
} from 'jenkins-ts'

const stages = [
  stage('A', {
    steps() {
      echo('a')
    },
  }),
]

export const libraries = pipeline({
  agent: 'any',
  libraries: ['team@v1', () => 'other@main'],
  stages,
})

export const rootFunctions = pipeline({
  agent: ({ params }) => label(() => `${params.NODE} && docker`),
  parameters: { NODE: parameters.string({ defaultValue: 'linux' }), DAYS: parameters.choice(['5', '9']) },
  options: ({ params }) => ({ lock: () => `node-${params.NODE}` }),
  triggers: ({ env }) => ({ cron: () => (env.BRANCH_NAME === 'main' ? '@daily' : '') }),
  tools: ({ params }) => ({ go: () => `go-${params.NODE}` }),
  environment: ({ params }) => ({ TARGET: () => `${params.NODE}/x` }),
  stages: ({ env }) => [
    stage('A', {
      steps() {
        sh`deploy ${env.TARGET}`
      },
    }),
  ],
})

export const nodeAgent = pipeline({ agent: label('linux', {}), stages })

export const dockerAgents = pipeline({
  agent: docker({
    image: 'golang:1.23',
    label: 'docker',
    args: '-v /a:/b',
    alwaysPull: true,
    registryUrl: 'https://registry.example.com',
    registryCredentialsId: 'registry',
    reuseNode: true,
    customWorkspace: '/build',
  }),
  stages: [
    stage('A', {
      agent: dockerfile({
        filename: 'Dockerfile.ci',
        dir: 'build',
        additionalBuildArgs: '--pull',
        label: 'docker',
        args: '-u root',
        registryUrl: 'https://registry.example.com',
        registryCredentialsId: 'registry',
        reuseNode: true,
        customWorkspace: '/build',
      }),
      steps() {
        echo('a')
      },
    }),
  ],
})

export const everyKubernetesField = pipeline({
  agent: kubernetes({
    cloud: 'k8s',
    inheritFrom: 'base',
    yaml: 'kind: Pod',
    yamlMergeStrategy: 'override',
    inheritYamlMergeStrategy: true,
    defaultContainer: 'go',
    customWorkspace: '/build',
    retries: 2,
    idleMinutes: 5,
    instanceCap: 3,
    activeDeadlineSeconds: 600,
    slaveConnectTimeout: 60,
    serviceAccount: 'builder',
    nodeSelector: 'disk=ssd',
    namespace: 'ci',
    workingDir: '/home/jenkins/agent',
    supplementalGroups: '1000,2000',
    podRetention: 'never',
    showRawYaml: false,
    agentContainer: 'go',
    agentInjection: true,
  }),
  stages,
})

export const everyOption = pipeline({
  agent: 'any',
  options: {
    disableConcurrentBuilds: true,
    disableResume: true,
    durabilityHint: 'PERFORMANCE_OPTIMIZED',
    overrideIndexTriggers: false,
    preserveStashes: { buildCount: 5 },
    copyArtifactPermission: 'deploy,release',
    githubProjectProperty: { projectUrlStr: 'https://github.com/a/b' },
    gitLabConnection: 'gitlab',
    throttleJobProperty: { categories: ['deploy'], throttleOption: 'category', throttleEnabled: true },
    disableRestartFromStage: true,
    newContainerPerStage: true,
    parallelsAlwaysFailFast: true,
    skipStagesAfterUnstable: true,
    skipDefaultCheckout: false,
    checkoutToSubdirectory: 'src',
    retry: 2,
    timestamps: true,
    ansiColor: 'xterm',
    throttle: ['deploy'],
    withAWS: { region: 'eu-west-1' },
    withChecks: 'build',
    withBuildUser: true,
    hideFromView: true,
    catchError: { buildResult: 'UNSTABLE' },
  },
  stages,
})

export const everyParameter = pipeline({
  agent: 'any',
  parameters: {
    FILE: parameters.file({ description: 'A file.' }),
    RUN: parameters.run({ projectName: 'app', filter: 'STABLE' }),
    LOGIN: parameters.credentials({ credentialType: 'x.Y', required: true }),
    BUILD: parameters.buildSelector({ defaultSelector: buildSelectors.lastSuccessful(), description: '' }),
  },
  stages,
})

export const everyTrigger = pipeline({
  agent: 'any',
  triggers: {
    upstream: 'a,b',
    gitlab: { triggerOnPush: true },
    GenericTrigger: { token: 'x' },
    snapshotDependencies: true,
    parameterizedCron: 'H 4 * * * % TARGET=dev',
  },
  stages,
})

const notifyOn = customOption<readonly string[]>('notifyOn')
const quiet = customOption('quiet')
const gitea = customTrigger<{ events: readonly string[]; filter: object }>('gitea')
const gitParameter = customParameter<string, { type: string }>('gitParameter')
const ecs = customAgent<{ cluster: string; cpu?: number }>('ecs')
const teamChanged = customCondition<{ team: string }>('teamChanged')
const weekday = customCondition('weekday')
const deployApp = customStep<(options: { target: string }) => void>('deployApp')
const withCluster = customStep<(name: string, body: () => void) => void>('withCluster', { takesBody: true })
const branches = customSymbol<{ only: string }>('branches')

export const customs = pipeline({
  agent: ecs({ cluster: 'build', cpu: 2 }),
  options: { timestamps: true, ...notifyOn(['failure']), ...quiet() },
  triggers: { ...gitea({ events: ['push'], filter: branches({ only: 'main' }) }), cron: '@daily' },
  parameters: { REVISION: gitParameter({ type: 'PT_TAG' }) },
  tools: { terraform: '1.5' },
  environment: { CERTIFICATES: credentials.dockerServerCertificate('docker') },
  stages: [
    stage('A', {
      when: when.allOf(teamChanged({ team: 'core' }), when.not(weekday())),
      steps() {
        deployApp({ target: 'dev' })
        withCluster('blue', () => {
          echo('a')
        })
      },
    }),
  ],
})

const images = ["it's", 'b']

export const raw = pipeline({
  agent: groovy`docker { image ${images[1]} }`,
  options: groovy`
    timestamps()
    timeout(time: ${5}, unit: 'MINUTES')
  `,
  triggers: groovy`cron("H ${4} * * *")`,
  tools: groovy`go 'go1.23'`,
  environment: { NAME: groovy`readFile('name').trim()` },
  stages: [
    stage('A', {
      when: when.allOf(groovy`branch 'main'`, () => true),
      agent: label(groovy`"${'linux'}-" + currentBuild.number`),
      steps() {
        const name = sh({ script: 'hostname', returnStdout: true }).trim()
        groovy`
          docker.image(${images[0]}).inside("-v ${name}:/x") {
            sh 'make'
          }
        `
        const size = groovy<number>`${images}.size()`
        echo(`${size}`)
      },
    }),
  ],
})

export const demandedArguments = pipeline({
  agent: 'any',
  stages: [
    stage('A', {
      steps() {
        milestone()
        lock({ label: 'board' }, () => {
          unstash('x')
          lock({ resource: 'a' }, () => echo('b'))
          lock('c', () => echo('c'))
        })
      },
    }),
  ],
})

export const valuesOfTheStage = pipeline({
  agent: 'none',
  stages: [
    stage('Push', {
      agent: 'any',
      environment: { REGISTRY: 'registry.example.com', LOGIN: credentials.usernamePassword('registry') },
      input: {
        message: 'Push?',
        submitterParameter: 'APPROVER',
        parameters: { REASON: parameters.string(), TARGET: parameters.choice(['dev', 'prod']) },
      },
      steps({ env }) {
        sh`docker login -u ${env.LOGIN_USR} -p ${env.LOGIN_PSW} ${env.REGISTRY}`
        if (env.TARGET === 'prod') {
          for (const tag of ['a', 'b']) echo(`${tag} ${env.REASON} by ${env.APPROVER}`)
        }
      },
      post: ({ env }) => ({
        failure() {
          echo(`not pushed to ${env.REGISTRY}`)
        },
      }),
    }),
    stage('Around', {
      agent: 'any',
      environment: { LEVEL: '3' },
      stages: (around) => [
        stage('Inside', {
          when: (build) => build.env.BRANCH_NAME === 'main',
          steps(build) {
            sh`make ${around.env.LEVEL} ${build.env.JOB_NAME}`
          },
        }),
      ],
    }),
    stage('Cells', {
      matrix: {
        axes: { OS: ['linux', 'mac'] },
        when: ({ env }) => env.OS === 'linux',
        stages: [
          stage('Cell', {
            steps() {
              echo('cell')
            },
          }),
        ],
      },
    }),
  ],
})
