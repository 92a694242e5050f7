import {
  archiveArtifacts,
  defineStep,
  echo,
  error,
  fileExists,
  junit,
  recordCoverage,
  type RecordCoverageOptions,
  sh,
  shell,
  type z,
} from 'jenkins-ts'
import { goTestParameters } from './go-test-parameters.ts'

/** What the script ends with when it never came to the tests. */
const statusNoCache = 125
const statusNoReporter = 126
const statusNoGo = 127

/**
 * Runs `go test`. Its exit status decides; a report and a coverage profile are kept when tests fail, too.
 *
 * The tests are recorded in Jenkins when the agent has `gotestsum` or `go-junit-report`, or when `gotestsum` says which
 * version to fetch. Coverage is recorded with the coverage plugin's `recordCoverage`.
 * @throws when `go test` ends with another status than 0, and when the cache or gotestsum cannot be had
 * @example
 * goTest()
 * goTest({ packages: ['./api/...'], cover: true, coverage: { gates: [{ threshold: 80 }] }, cacheDirectory: '/cache/go' })
 */
export const goTest = defineStep(
  {
    name: 'goTest',
    summary:
      'Runs go test, records the tests when gotestsum or go-junit-report is there, and records and archives the coverage.',
    params: goTestParameters,
    example:
      "goTest({ packages: ['./api/...'], cover: true, coverage: { gates: [{ threshold: 80 }] }, cacheDirectory: '/cache/go' })",
  },
  (options) => {
    const { packages, cover, coverProfile, coverage, report, gotestsum = '', cacheDirectory = '' } = options
    if (!cover && coverage.gates.length > 0) error('goTest: gates for the coverage need cover: true.')

    const profile = cover ? coverProfile : report
    const words = wordsOf(options)
    // sh has no pipefail: the status of `go test` goes through a file, so that its output shows while it runs.
    const status = sh({
      label: `go test ${packages.join(' ')}`,
      returnStatus: true,
      script: shell`
        report=${report}
        profile=${profile}
        cache=${cacheDirectory}
        version=${gotestsum}
        command -v go > /dev/null || exit ${statusNoGo}
        if [ -n "$cache" ]; then
          export GOMODCACHE="$cache/mod" GOCACHE="$cache/build"
          mkdir -p "$GOMODCACHE" "$GOCACHE" && test -w "$GOMODCACHE" && test -w "$GOCACHE" || exit ${statusNoCache}
        fi
        rm -f "$report" "$profile"
        mkdir -p "$(dirname "$report")" "$(dirname "$profile")"
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        runner='go test'
        if command -v gotestsum > /dev/null; then
          runner='gotestsum --'
        elif command -v go-junit-report > /dev/null; then
          runner='go test -v'
        elif [ -n "$version" ]; then
          GOFLAGS= GOBIN="$work" go install "gotest.tools/gotestsum@$version" || exit ${statusNoReporter}
          PATH="$work:$PATH"
          runner='gotestsum --'
        fi
        export GOTESTSUM_JUNITFILE="$report" GOTESTSUM_FORMAT=standard-verbose
        echo 0 > "$work/status"
        { $runner ${words} 2>&1 || echo $? > "$work/status"; } | tee "$work/output"
        if [ "$runner" = 'go test -v' ]; then
          go-junit-report < "$work/output" > "$report" || rm -f "$report"
        fi
        exit "$(cat "$work/status")"
      `,
    })
    if (status === statusNoCache) error(`goTest: the cache ${cacheDirectory} cannot be written.`)
    if (status === statusNoGo) error("goTest: there is no go on the agent's PATH.")
    if (status === statusNoReporter) error(`goTest: gotestsum ${gotestsum} could not be fetched.`)

    if (fileExists(report)) junit({ testResults: antPattern(report), allowEmptyResults: true })
    else echo('goTest: the tests are not recorded, for want of gotestsum or go-junit-report.')
    if (cover && fileExists(coverProfile)) {
      archiveArtifacts(antPattern(coverProfile))
      if (coverage.record) recordCoverage(coverageOptions(coverProfile, coverage))
    }
    if (status !== 0) error(`goTest: go test ended with status ${status}.`)
  },
)

type Options = z.output<typeof goTestParameters>

/** The arguments of `go test`. */
function wordsOf({ packages, cover, coverProfile, coverPackages, race, timeout, flags }: Options): string[] {
  const words = [`-timeout=${timeout}`]
  if (race) words.push('-race')
  if (cover) words.push(`-coverprofile=${coverProfile}`)
  if (cover && coverPackages.length > 0) words.push(`-coverpkg=${coverPackages.join(',')}`)
  words.push(...flags, ...packages)
  return words
}

/** The arguments of `recordCoverage`: also for a build that has failed already. */
function coverageOptions(profile: string, coverage: Options['coverage']): RecordCoverageOptions {
  const { id, name, sources, gates } = coverage
  const recording: { -readonly [Name in keyof RecordCoverageOptions]: RecordCoverageOptions[Name] } = {
    tools: [{ parser: 'GO_COV', pattern: antPattern(profile) }],
    enabledForFailure: true,
  }
  if (id !== undefined) recording.id = id
  if (name !== undefined) recording.name = name
  if (sources.length > 0) recording.sourceDirectories = sources.map((path) => ({ path }))
  if (gates.length > 0) {
    recording.qualityGates = gates.map((gate) => ({
      metric: gate.metric,
      integerThreshold: gate.threshold,
      baseline: gate.baseline,
      criticality: gate.criticality,
    }))
  }
  return recording
}

/** A pattern for one file: commas and blanks would divide it, variables be put in, and `./` match nothing. */
function antPattern(path: string): string {
  return path.replace(/^(\.\/+)+/, '').replace(/[\s,$\\]/g, '?')
}
