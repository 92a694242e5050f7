import { expect, it } from 'vitest'
import { compileModules } from '../../support/compile-pipeline.ts'

const source = `import { echo, pipeline, stage } from 'jenkins-ts'

// A remark about the file.

/** How an image is named. */
const imageOf = (name: string) => \`registry/\${name}\`

/**
 * Builds one application.
 * @param name its folder
 */
function buildApp(name: string) {
  // in the log
  echo(imageOf(name))
}

// eslint-disable-next-line no-unused-vars
class Version {
  constructor(readonly major: number) {}
  /** As it is written in tags. */
  tag() { return \`v\${this.major}\` }
}

// The nightly build of everything.
// Asks for nothing.
export default pipeline({
  agent: 'any',
  stages: [
    // first
    stage('A', { steps() { buildApp(new Version(1).tag()) } }),
  ],
})
`

it('carries comments over: above the pipeline, above functions, inside bodies', () => {
  const [module] = compileModules({ pipeline: source }, { check: true })
  const compiled = module?.exports.get('default')
  expect(compiled?.diagnostics.diagnostics).toEqual([])
  expect(compiled?.jenkinsfile?.replace(/^\/\/ Generated.*\n/, '')).toMatchInlineSnapshot(`
    "
    // The nightly build of everything.
    // Asks for nothing.
    pipeline {
      agent any
      stages {
        // first
        stage('A') {
          steps {
            buildApp versionTag(newVersion(1))
          }
        }
      }
    }

    /**
     * Builds one application.
     * @param name its folder
     */
    def buildApp(name) {
      // in the log
      echo imageOf(name)
    }

    /** How an image is named. */
    def imageOf(name) {
      return "registry/\${name}".toString()
    }

    /** As it is written in tags. */
    def versionTag(self) {
      return "v\${self.major}".toString()
    }

    def newVersion(major) {
      return [major: major]
    }
    "
  `)
})
