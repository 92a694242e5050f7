import { z } from 'jenkins-ts'
import { goDuration } from './go-duration.ts'

const notAbsolute = 'must be a path from the current folder'

/** The parameters of `goTest`. */
export const goTestParameters = z.object({
  packages: z
    .array(z.string().min(1))
    .min(1)
    .describe('Packages to test, as go test takes them.')
    .default(['./...']),
  cover: z
    .boolean()
    .describe("Measures coverage, archives the profile, and records it with Jenkins' coverage plugin.")
    .default(false),
  coverProfile: z
    .string()
    .regex(/^[^/]/, notAbsolute)
    .describe('File that gets the coverage profile, relative to the current folder.')
    .default('coverage.out'),
  coverPackages: z
    .array(z.string().min(1))
    .describe('Packages whose code is measured. Default: of each test its own package.')
    .default([]),
  coverage: z
    .object({
      record: z
        .boolean()
        .describe('False only archives the profile: for a Jenkins without the coverage plugin.')
        .default(true),
      id: z
        .string()
        .regex(/^[a-z0-9_-]+$/i, 'must have only letters, digits, - and _')
        .describe('Name of the results in addresses; give each goTest of a build its own.')
        .optional(),
      name: z.string().min(1).describe('Title of the results.').optional(),
      sources: z
        .array(z.string().min(1))
        .describe('Folders with the sources, where they are not found by the paths in the profile.')
        .default([]),
      gates: z
        .array(
          z.object({
            metric: z
              .enum(['LINE', 'INSTRUCTION', 'FILE', 'PACKAGE'])
              .describe('What is measured.')
              .default('LINE'),
            threshold: z.int().min(-100).max(100).describe('The limit in percent.'),
            baseline: z
              .enum([
                'PROJECT',
                'PROJECT_DELTA',
                'MODIFIED_LINES',
                'MODIFIED_LINES_DELTA',
                'MODIFIED_FILES',
                'MODIFIED_FILES_DELTA',
                'INDIRECT',
              ])
              .describe('Which code is measured.')
              .default('PROJECT'),
            criticality: z
              .enum(['NOTE', 'UNSTABLE', 'ERROR', 'FAILURE'])
              .describe('What happens below the limit: ERROR and FAILURE fail the stage and the build.')
              .default('UNSTABLE'),
          }),
        )
        .describe('Limits that coverage has to reach.')
        .default([]),
    })
    .describe('How the coverage is recorded.')
    .prefault({}),
  race: z
    .boolean()
    .describe('Looks for data races; needs cgo (CGO_ENABLED=1) and a C compiler.')
    .default(false),
  timeout: goDuration
    .describe('How long the tests of one package may take, such as 90s, 10m or 1h30m; 0 for no limit.')
    .default('10m'),
  flags: z
    .array(z.string().min(1))
    .describe('Further flags of go test, such as -run=TestApi, -short or -tags=integration.')
    .default([]),
  report: z
    .string()
    .regex(/^[^/]/, notAbsolute)
    .describe('File that gets the JUnit report, relative to the current folder.')
    .default('go-test-report.xml'),
  gotestsum: z
    .string()
    .regex(/^v[0-9]+\.[0-9]+\.[0-9]+$/, 'must be a version such as v1.13.0')
    .describe('Version of gotestsum to fetch where the agent has neither gotestsum nor go-junit-report.')
    .optional(),
  cacheDirectory: z
    .string()
    .regex(/^\//, 'must be an absolute path')
    .describe(
      'Folder of a volume that keeps modules and build results for later builds (GOMODCACHE, GOCACHE).',
    )
    .optional(),
})
