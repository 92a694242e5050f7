import { expect, it } from 'vitest'
import { compareTable } from '../support/compare.ts'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { harness } from '../support/harness/harness.ts'

const jenkinsfiles = compileJenkinsfiles(`
  import { echo, parameters, pipeline, stage } from 'jenkins-ts'

  const TEAM_PORTS: Record<string, number> = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [\`team\${index}\`, 8000 + index]),
  )
  const few = ['a', 'b']

  export const shared = pipeline({
    agent: 'any',
    stages: [
      stage('Count', { steps() { echo(\`\${Object.keys(TEAM_PORTS).length} in \${few.join()}\`) } }),
      stage('List', {
        when: () => Object.keys(TEAM_PORTS).includes('team11'),
        steps() {
          for (const [team, port] of Object.entries(TEAM_PORTS)) echo(\`\${team}:\${port}\`)
        },
      }),
      stage('Look up', { steps() { const name = 'team' + Number('7'); echo(\`\${TEAM_PORTS[name]}\`) } }),
    ],
    post: { always() { for (const team of Object.keys(TEAM_PORTS)) echo(team) } },
  })

  export const choices = pipeline({
    agent: 'any',
    parameters: { WHERE: parameters.choice(Array.from({ length: 300 }, (_, index) => \`place-\${index}\`)) },
    stages: [stage('Show', { steps() { echo('here') } })],
  })
`)

it('writes a table that many bodies use once', () => {
  expect(jenkinsfiles['shared']).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      stages {
        stage('Count') {
          steps {
            echo "\${teamPortsTable().keySet().toList().size()} in a,b"
          }
        }
        stage('List') {
          when {
            expression {
              teamPortsTable().keySet().toList().contains('team11')
            }
          }
          steps {
            script {
              for (entry in teamPortsTable().entrySet()) {
                def team = entry.key
                def port = entry.value
                echo "\${team}:\${port}"
              }
            }
          }
        }
        stage('Look up') {
          steps {
            script {
              def name = 'team' + integerOf('7')
              echo "\${teamPortsTable()[name]}"
            }
          }
        }
      }
      post {
        always {
          script {
            for (team in teamPortsTable().keySet().toList()) {
              echo team
            }
          }
        }
      }
    }

    @NonCPS
    def integerOf(String text, boolean orNull = false) {
      String trimmed = text.trim()
      if (trimmed == '') {
        return 0L
      }
      if (trimmed ==~ '[+-]?\\\\d+') {
        return trimmed.toLong()
      }
      if (orNull && !(trimmed ==~ '[+-]?(?:Infinity|\\\\.?\\\\d.*)')) {
        return null
      }
      throw new Exception("Number: \\"\${text}\\" is no integer")
    }

    @NonCPS
    def teamPortsTable() {
      return [
        team0: 8000,
        team1: 8001,
        team2: 8002,
        team3: 8003,
        team4: 8004,
        team5: 8005,
        team6: 8006,
        team7: 8007,
        team8: 8008,
        team9: 8009,
        team10: 8010,
        team11: 8011
      ]
    }
    "
  `)
})

it('runs bodies that share a table', async () => {
  const text = jenkinsfiles['shared'] ?? ''
  for (const run of Object.values(await (await harness()).runBoth({ kind: 'pipeline', text }))) {
    expect(run.error).toBeUndefined()
    expect(faultsOf(run)).toEqual(noFaults)
    const shown = run.steps.filter(({ step }) => step === 'echo').map(({ args }) => args[0])
    expect(shown).toHaveLength(1 + 12 + 1 + 12)
    expect([shown[0], shown[1], shown[12], shown[13], shown.at(-1)]).toEqual([
      '12 in a,b',
      'team0:8000',
      'team11:8011',
      '8007',
      'team11',
    ])
  }
})

it('divides long lists in sections of Declarative', async () => {
  const text = jenkinsfiles['choices'] ?? ''
  expect(text).toMatch(/\] \+\s+\[/)
  for (const run of Object.values(await (await harness()).runBoth({ kind: 'pipeline', text })))
    expect({ error: run.error, result: run.result }).toEqual({ result: 'SUCCESS' })
})

const rows = (count: number): string =>
  `const table = Array.from({ length: ${count} }, (_, index) => ({ name: 'n' + ((index * 7) % ${count}), rank: index }))
   const ranks = Object.fromEntries(table.map(({ name, rank }) => [name, rank]))`

const table = compareTable(['echo'], {
  'a table at many places': {
    setup: rows(300),
    body: `
      const found: string[] = []
      ${Array.from({ length: 20 }, (_, index) => `for (const row of table) if (row.rank === ${index * 10}) found.push(row.name)`).join('\n')}
      return found.join()`,
  },
  'a table in a comparator': {
    setup: rows(80),
    body: `
      const names = table.map((row) => row.name)
      names.sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0))
      const own = names.filter((name) => (ranks[name] ?? 0) % 20 === 0)
      return [names[0], names.at(-1), own.join()].join(';')`,
  },
  'a table in a helper, and a copy of it that changes': {
    setup: `${rows(60)}
      const rankOf = (name: string): number => ranks[name] ?? -1`,
    body: `
      const copy = [...table]
      copy.push({ name: 'new', rank: 99 })
      const later = { ...ranks, added: 5 }
      return [rankOf('n7'), rankOf('x'), copy.length, table.length, Object.keys(later).length, Object.keys(ranks).length].join()`,
  },
})

it.each(table.names)('runs %s', async (name) => {
  await table.expectSame(name)
})

it('writes such a table once, whatever calls it', () => {
  const groovy = table.groovy('a table in a comparator')
  expect(groovy.match(/@NonCPS\ndef ranksTable\(\)/g)).toHaveLength(1)
  expect(groovy.match(/'?n7'?: 1\b/g)).toHaveLength(1)
})
