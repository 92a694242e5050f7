import {
  branch,
  catchError,
  currentBuild,
  echo,
  env as environment,
  error,
  label,
  parameters,
  pipeline,
  sh,
  stage,
  unstable,
  when,
} from 'jenkins-ts'

const overflow = 'scripted' as const

const everyCondition = (name: string) => ({
  cleanup() {
    echo(`${name} cleanup`)
  },
  always() {
    echo(`${name} always`)
  },
  changed() {
    echo(`${name} changed`)
  },
  fixed() {
    echo(`${name} fixed`)
  },
  regression() {
    echo(`${name} regression`)
  },
  aborted() {
    echo(`${name} aborted`)
  },
  success() {
    echo(`${name} success`)
  },
  unsuccessful() {
    echo(`${name} unsuccessful`)
  },
  unstable() {
    echo(`${name} unstable`)
  },
  failure() {
    echo(`${name} failure`)
  },
  notBuilt() {
    echo(`${name} notBuilt`)
  },
})

export const post = pipeline({
  agent: 'any',
  overflow,
  stages: [
    stage('Build', {
      steps() {
        sh`make`
      },
      post: everyCondition('build'),
    }),
    stage('Nested', {
      stages: [
        stage('Inner', {
          steps() {
            sh`inner`
          },
          post: everyCondition('inner'),
        }),
        stage('Last', {
          steps() {
            echo('last')
          },
        }),
      ],
      post: {
        ...everyCondition('nested'),
        failure() {
          echo(`nested failure ${currentBuild.currentResult}`)
        },
      },
    }),
    stage('Branches', {
      parallel: [
        stage('Left', {
          steps() {
            sh`left`
          },
          post: everyCondition('left'),
        }),
        stage('Right', {
          stages: [
            stage('Deep', {
              steps() {
                sh`deep`
              },
            }),
          ],
          post: everyCondition('right'),
        }),
      ],
      post: everyCondition('branches'),
    }),
    stage('End', {
      steps() {
        echo('end')
      },
      post: {
        always() {
          error('broken')
        },
        success() {
          echo('after')
        },
      },
    }),
  ],
  post: everyCondition('pipeline'),
})

export const conditions = pipeline({
  agent: 'any',
  overflow,
  parameters: { PUSH: parameters.booleanParam(), TARGET: parameters.choice(['dev', 'prod']) },
  stages: ({ params, env }) => [
    stage('Function', {
      when: () => params.PUSH,
      steps() {
        echo('pushed')
      },
    }),
    stage('Statements', {
      when: () => {
        const target = params.TARGET
        return target === 'prod'
      },
      steps() {
        echo('prod')
      },
    }),
    stage('Branch', {
      when: branch('main'),
      steps() {
        echo('main')
      },
    }),
    stage('Releases', {
      when: branch('release/**'),
      steps() {
        echo('release')
      },
    }),
    stage('One release', {
      when: branch({ pattern: 'release/?.*', comparator: 'GLOB' }),
      steps() {
        echo('one')
      },
    }),
    stage('Expression', {
      when: branch({ pattern: '(main|release/.*)', comparator: 'REGEXP' }),
      steps() {
        echo('re')
      },
    }),
    stage('Equal', {
      when: branch({ pattern: 'main', comparator: 'EQUALS' }),
      steps() {
        echo('equal')
      },
    }),
    stage('Tag', {
      when: when.tag('v*'),
      steps() {
        echo('tag')
      },
    }),
    stage('Any tag', {
      when: when.buildingTag(),
      steps() {
        echo('any tag')
      },
    }),
    stage('Change', {
      when: when.changeRequest(),
      steps() {
        echo('change')
      },
    }),
    stage('Change of main', {
      when: when.changeRequest({ target: 'main', author: 'ada' }),
      steps() {
        echo('ada')
      },
    }),
    stage('Variable', {
      when: when.environment({ name: 'MODE', value: 'full' }),
      steps() {
        echo('full')
      },
    }),
    stage('Blind', {
      when: when.environment({ name: 'MODE', value: 'FULL', ignoreCase: true }),
      steps() {
        echo('b')
      },
    }),
    stage('Empty', {
      when: when.environment({ name: 'MODE', value: '' }),
      steps() {
        echo('empty')
      },
    }),
    stage('Equals', {
      when: when.equals({ expected: 'prod', actual: () => params.TARGET }),
      steps() {
        echo('eq')
      },
    }),
    stage('Restarted', {
      when: when.isRestartedRun(),
      steps() {
        echo('again')
      },
    }),
    stage('Not', {
      when: when.not(branch('main')),
      steps() {
        echo('not main')
      },
    }),
    stage('Mixed', {
      when: {
        condition: [
          when.anyOf(
            branch('main'),
            when.allOf(() => params.PUSH, when.buildingTag()),
          ),
          () => env.JOB_NAME === 'job',
        ],
        beforeAgent: true,
        beforeInput: true,
        beforeOptions: true,
      },
      agent: 'any',
      steps() {
        echo('mixed')
      },
      post: {
        always() {
          echo('mixed always')
        },
      },
    }),
    stage('Group', {
      when: branch('main'),
      stages: [
        stage('In group', {
          steps() {
            echo('in')
          },
        }),
      ],
      post: {
        always() {
          echo('g')
        },
      },
    }),
    stage('Side by side', {
      when: branch('main'),
      parallel: [
        stage('One', {
          steps() {
            echo('one')
          },
        }),
        stage('Two', {
          when: () => params.PUSH,
          steps() {
            echo('two')
          },
        }),
      ],
      post: {
        always() {
          echo('sides')
        },
      },
    }),
    stage('By Declarative', {
      when: when.changeset('src/**'),
      steps() {
        echo('changed')
      },
    }),
  ],
})

export const surroundings = pipeline({
  agent: 'any',
  overflow,
  environment: { ROOT: 'root' },
  stages: ({ env }) => [
    stage('Variables', {
      environment: {
        LATE: () => `${environment.EARLY ?? ''}/late`,
        EARLY: () => `${env.ROOT}/early`,
        ROOT: () => `${env.ROOT}/inner`,
        COUNT: 3,
        LINES: 'a\nb',
        NAMED: () => sh({ script: 'name', returnStdout: true }).trim(),
      },
      steps() {
        sh`env`
      },
    }),
    stage('Options', {
      options: { timeout: { time: 5, unit: 'MINUTES' }, retry: 3, timestamps: true, warnError: 'softened' },
      environment: { A: 'a' },
      steps() {
        sh`flaky`
      },
      post: {
        always() {
          echo('tried')
        },
      },
    }),
    stage('Asked once', {
      when: () => sh({ script: 'wanted', returnStatus: true }) === 0,
      options: { retry: 3 },
      steps() {
        sh`flaky`
      },
    }),
    stage('Agent', {
      agent: label('linux'),
      steps() {
        sh`on linux`
      },
    }),
    stage('Workspace', {
      agent: label('linux', { customWorkspace: '/ws', retries: 2 }),
      steps() {
        sh`in ws`
      },
    }),
    stage('No checkout', {
      agent: 'any',
      options: { skipDefaultCheckout: true },
      steps() {
        sh`bare`
      },
    }),
    stage('None', {
      agent: 'none',
      steps() {
        echo('none')
      },
    }),
    stage('Question', {
      input: { message: 'Go on?' },
      steps() {
        echo('answered')
      },
    }),
    stage('One answer', {
      input: {
        message: 'Where?',
        ok: 'There',
        parameters: { WHERE: parameters.string({ defaultValue: 'here' }) },
      },
      steps() {
        sh`where`
      },
    }),
    stage('Answers', {
      input: {
        message: 'Who?',
        submitterParameter: 'WHO',
        parameters: { WHERE: parameters.string({ defaultValue: 'here' }), SURE: parameters.booleanParam() },
      },
      when: { condition: () => environment.WHERE === 'here', beforeAgent: true },
      agent: 'any',
      steps() {
        sh`who`
      },
    }),
    stage('Returns', {
      steps() {
        const status = sh({ script: 'status', returnStatus: true })
        if (status !== 0) return
        echo('fine')
      },
    }),
    stage('Hidden', {
      steps() {
        catchError({ buildResult: 'SUCCESS', stageResult: 'UNSTABLE' }, () => {
          sh`hidden`
        })
      },
      post: {
        unstable() {
          echo('hidden unstable')
        },
      },
    }),
  ],
})

export const unstableBuilds = pipeline({
  agent: 'any',
  overflow,
  options: { skipStagesAfterUnstable: true, parallelsAlwaysFailFast: true },
  stages: [
    stage('Test', {
      steps() {
        if (sh({ script: 'test', returnStatus: true }) !== 0) unstable('tests')
      },
    }),
    stage('Both', {
      parallel: [
        stage('A', {
          steps() {
            sh`a`
          },
        }),
        stage('B', {
          steps() {
            sh`b`
          },
        }),
      ],
    }),
    stage('Deploy', {
      stages: [
        stage('Ship', {
          steps() {
            sh`ship`
          },
        }),
      ],
      post: {
        success() {
          echo('shipped')
        },
      },
    }),
  ],
})
