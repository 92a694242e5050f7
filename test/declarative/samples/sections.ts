import {
  bindings,
  branch,
  containerTemplate,
  credentials,
  docker,
  dockerfile,
  echo,
  errorConditions,
  kubernetes,
  label,
  logRotator,
  parameters,
  pipeline,
  sh,
  stage,
  when,
  workspaceVolumes,
  env,
} from 'jenkins-ts'

const a = stage('A', {
  steps() {
    echo('a')
  },
})

export const everySection = pipeline({
  post: {
    cleanup() {
      echo('end')
    },
    unsuccessful() {
      echo('bad')
    },
    always() {
      echo('first')
    },
    failure() {
      echo('worse')
    },
  },
  stages: ({ params }) => [
    stage('Test', {
      post: {
        always: () => {
          echo('tested')
        },
      },
      steps() {
        sh('make test')
      },
      environment: { CI: true },
      tools: { jdk: 'jdk-21' },
      input: { message: () => `Deploy ${params.TAG}?`, ok: 'Yes', parameters: { REASON: parameters.text() } },
      options: {
        timeout: { time: 1, unit: 'HOURS' },
        retry: { count: 2, conditions: [errorConditions.agent()] },
      },
      when: { beforeAgent: true, condition: [branch('main'), () => params.PUSH] },
      agent: label('linux'),
    }),
  ],
  environment: {
    TEXT: "it's",
    LINES: 'a\nb',
    COUNT: 3,
    BELOW: -1,
    HALF: 0.5,
    ON: true, // trailing
    /* block */
    TOKEN: credentials('token'),
    REGISTRY: credentials.usernamePassword('registry'),
    WHERE: () => `${env.JOB_NAME}/x`,
  },
  tools: { go: 'go1.23', nodejs: () => env.NODE_TOOL ?? 'node-22' },
  triggers: {
    cron: 'H 4 * * *',
    pollSCM: { scmpoll_spec: '@daily', ignorePostCommitHooks: true },
    githubPush: true,
    upstream: { upstreamProjects: 'a,b', threshold: 'UNSTABLE' },
  },
  parameters: {
    TAG: parameters.string({ defaultValue: 'latest', description: 'Tag.', trim: true }),
    PUSH: parameters.booleanParam({ defaultValue: true }),
    TARGET: parameters.choice(['dev', 'prod'], { description: 'Where.' }),
    PIN: parameters.password(),
  },
  options: {
    buildDiscarder: logRotator({ numToKeepStr: '5' }),
    disableConcurrentBuilds: { abortPrevious: true },
    skipDefaultCheckout: true,
    timestamps: false,
    timeout: 30,
    quietPeriod: 3,
    rateLimitBuilds: { count: 2, durationName: 'hour' },
    lock: { label: 'board', quantity: 1 },
    preserveStashes: true,
    withEnv: ['A=b'],
    withCredentials: [bindings.string({ credentialsId: 'x', variable: 'X' })],
    // why
    warnError: 'late',
  },
  agent: 'none',
})

export const conditions = pipeline({
  agent: 'any',
  stages: [
    stage('A', {
      when: when.allOf(
        when.not(when.changeRequest()),
        when.anyOf(when.branch({ pattern: 'release-.*', comparator: 'REGEXP' }), when.tag('v*')),
        when.buildingTag(),
        when.changelog('.*fix.*'),
        when.changeset({ pattern: '**/*.go', caseSensitive: true }),
        when.environment({ name: 'A', value: 'b' }),
        when.equals({ expected: 1, actual: () => `${env.JOB_NAME}/x` }),
        when.triggeredBy({ cause: 'UserIdCause', detail: 'ann' }),
        when.isRestartedRun(),
        when.changeRequest({ target: 'main' }),
        when.expression(() => {
          const name = env.JOB_NAME
          return name === 'app'
        }),
      ),
      steps() {
        echo('a')
      },
    }),
  ],
})

export const nesting = pipeline({
  agent: 'none',
  stages: [
    // the branches
    stage('Branches', {
      failFast: true,
      parallel: [
        stage('One', { agent: 'any', stages: [a] }), // first
        stage('Two', {
          agent: 'none',
          steps() {
            echo('b')
          },
        }),
        // no third
      ],
    }),
  ],
})

const at = (agent: Parameters<typeof pipeline>[0]['agent']) => pipeline({ agent, stages: [a] })

export const anywhere = at('any')
export const computedLabel = at(label(() => `${env.NODE_NAME}-linux`))
export const node = at(label('linux', { customWorkspace: '/build', retries: 2 }))
export const image = at(docker({ image: 'golang:1.23', args: '-v go:/go', reuseNode: true }))
export const built = at(dockerfile())
export const builtFrom = at(dockerfile({ dir: 'build', filename: 'Dockerfile.ci' }))
export const pods = at(kubernetes())
export const podFields = at(
  kubernetes({
    cloud: 'k8s',
    yamlFile: 'pod.yaml',
    yamlMergeStrategy: 'merge',
    podRetention: 'onFailure',
    retries: 2,
    workspaceVolume: workspaceVolumes.emptyDirWorkspaceVolume({ memory: true }),
    containerTemplate: containerTemplate({ name: 'go', image: 'golang:1.23' }),
  }),
)
export const podText = at(kubernetes({ podRetention: 'default', yaml: '\nspec:\n  hostNetwork: true\n' }))
