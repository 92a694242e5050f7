import { archiveArtifacts, defineStep, error, fileExists, junit, sh, shell, z } from 'jenkins-ts'

/**
 * Runs `go test`. Its exit status decides; a report and a coverage profile are kept when tests fail, too.
 *
 * The tests are recorded in Jenkins when the agent has `gotestsum` or `go-junit-report`; without them they only run.
 * @throws when `go test` ends with another status than 0
 * @example
 * goTest()
 * goTest({ packages: ['./api/...'], cover: true, race: true, timeout: '20m' })
 */
export const goTest = defineStep(
  {
    name: 'goTest',
    summary:
      'Runs go test, records the tests when gotestsum or go-junit-report is there, and archives the coverage profile.',
    params: z.object({
      packages: z
        .array(z.string().min(1))
        .min(1)
        .describe('Packages to test, as go test takes them.')
        .default(['./...']),
      cover: z.boolean().describe('Measures coverage and archives the profile.').default(false),
      coverProfile: z
        .string()
        .min(1)
        .describe('File that gets the coverage profile, relative to the current folder.')
        .default('coverage.out'),
      race: z
        .boolean()
        .describe('Looks for data races; needs cgo (CGO_ENABLED=1) and a C compiler.')
        .default(false),
      timeout: z
        .string()
        .regex(
          /^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$|^0$/,
          'must be a duration with a unit, such as 90s or 10m',
        )
        .describe('How long the tests of one package may take, such as 90s, 10m or 1h30m; 0 for no limit.')
        .default('10m'),
      flags: z
        .array(z.string().min(1))
        .describe('Further flags of go test, such as -run=TestApi, -short or -tags=integration.')
        .default([]),
      report: z
        .string()
        .min(1)
        .describe('File that gets the JUnit report, relative to the current folder.')
        .default('go-test-report.xml'),
    }),
    example: "goTest({ packages: ['./api/...'], cover: true, timeout: '20m' })",
  },
  ({ packages, cover, coverProfile, race, timeout: limit, flags, report }) => {
    const words = [
      `-timeout=${limit}`,
      ...(race ? ['-race'] : []),
      ...(cover ? [`-coverprofile=${coverProfile}`] : []),
      ...flags,
      ...packages,
    ]
    const profile = cover ? coverProfile : report
    // sh has no pipefail: the status of `go test` goes through a file, so that its output shows while it runs.
    const status = sh({
      label: `go test ${packages.join(' ')}`,
      returnStatus: true,
      script: shell`
        report=${report}
        profile=${profile}
        rm -f "$report" "$profile"
        mkdir -p "$(dirname "$report")" "$(dirname "$profile")"
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        runner='go test'
        if command -v gotestsum > /dev/null; then
          export GOTESTSUM_JUNITFILE="$report" GOTESTSUM_FORMAT=standard-verbose
          runner='gotestsum --'
        elif command -v go-junit-report > /dev/null; then
          runner='go test -v'
        fi
        echo 0 > "$work/status"
        { $runner ${words} 2>&1 || echo $? > "$work/status"; } | tee "$work/output"
        if [ "$runner" = 'go test -v' ]; then
          go-junit-report < "$work/output" > "$report" || rm -f "$report"
        fi
        exit "$(cat "$work/status")"
      `,
    })
    if (fileExists(report)) junit({ testResults: report, allowEmptyResults: true })
    if (cover && fileExists(coverProfile)) archiveArtifacts(coverProfile)
    if (status !== 0) error(`goTest: go test ended with status ${status}.`)
  },
)
