import { distance } from 'fastest-levenshtein'
import { firstPlace, type Rule } from '../context.ts'
import { replacement } from '../fixes.ts'

/** The variables that the Go toolchain and its runtime read. */
const goVariables = new Set(
  `CGO_CFLAGS CGO_CFLAGS_ALLOW CGO_CFLAGS_DISALLOW CGO_CPPFLAGS CGO_CXXFLAGS CGO_ENABLED CGO_FFLAGS CGO_LDFLAGS
  CGO_LDFLAGS_ALLOW CGO_LDFLAGS_DISALLOW GCCGO GCCGOTOOLDIR GO111MODULE GO386 GOAMD64 GOARCH GOARM GOARM64 GOAUTH GOBIN
  GOCACHE GOCACHEPROG GOCOVERDIR GODEBUG GOENV GOEXE GOEXPERIMENT GOFIPS140 GOFLAGS GOGC GOGCCFLAGS GOHOSTARCH GOHOSTOS
  GOINSECURE GOMAXPROCS GOMEMLIMIT GOMIPS GOMIPS64 GOMOD GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPPC64 GOPRIVATE
  GOPROXY GORACE GORISCV64 GOROOT GOSUMDB GOTELEMETRY GOTELEMETRYDIR GOTMPDIR GOTOOLCHAIN GOTOOLDIR GOTRACEBACK GOVCS
  GOVERSION GOWASM GOWORK`.split(/\s+/),
)

/** Names of the kind that pipelines give to variables of their own. */
const own = new Set(['GO_VERSION'])

/** Short names of other things are one letter from Go's too often. */
const shortest = 6

/** Go ignores a variable that it does not know, so that a slip goes unseen. */
export const misspeltGoVariable: Rule = (report) => ({
  environment({ entries }) {
    for (const { name, nameSpan, span } of entries) {
      if (!/^C?GO/.test(name) || name.length < shortest || goVariables.has(name) || own.has(name)) continue
      const suggestion = [...goVariables].find((known) => distance(known, name) === 1)
      if (suggestion !== undefined)
        report(
          'misspelt-go-variable',
          firstPlace(nameSpan, span),
          { name, suggestion },
          { fixes: replacement(`Write ${suggestion}`, nameSpan, suggestion) },
        )
    }
  },
})
