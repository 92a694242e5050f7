import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const semver = `
interface Version { major: number; minor: number; patch: number; pre?: string }
const parse = (text: string): Version | undefined => {
  const match = /^v?(\\d+)\\.(\\d+)\\.(\\d+)(?:-([\\w.]+))?$/.exec(text.trim())
  if (!match) return undefined
  const [, major, minor, patch, pre] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch), ...(pre ? { pre } : {}) }
}
const format = ({ major, minor, patch, pre }: Version): string =>
  \`\${major}.\${minor}.\${patch}\` + (pre !== undefined ? '-' + pre : '')
const compare = (a: Version, b: Version): number => {
  if (a.major !== b.major) return a.major - b.major
  if (a.minor !== b.minor) return a.minor - b.minor
  if (a.patch !== b.patch) return a.patch - b.patch
  if (a.pre === b.pre) return 0
  if (a.pre === undefined) return 1
  if (b.pre === undefined) return -1
  return a.pre < b.pre ? -1 : 1
}
type Bump = 'major' | 'minor' | 'patch'
function bump(version: Version, kind: Bump): Version {
  switch (kind) {
    case 'major':
      return { major: version.major + 1, minor: 0, patch: 0 }
    case 'minor':
      return { ...version, minor: version.minor + 1, patch: 0 }
    case 'patch':
      return { ...version, patch: version.patch + 1 }
  }
}`

const table = compareTable(['echo', 'env', 'error', 'sh'], {
  'parses and prints versions': {
    setup: semver,
    body: `
    const seen: string[] = []
    for (const text of ['1.2.3', 'v10.0.1-rc.1', ' 0.0.0 ', 'x.1', '1.2']) {
      const version = parse(text)
      seen.push(version ? format(version) : \`no version: \${text}\`)
    }
    return seen`,
  },
  'sorts versions, the newest first': {
    setup: semver,
    body: `
    const tags = ['v1.2.0', 'v1.10.0', 'v1.9.3', 'v2.0.0-beta.2', 'v2.0.0-alpha', 'latest', 'v0.1.0']
    const versions = tags.map(parse).filter((v): v is Version => v !== undefined)
    versions.sort((a, b) => compare(b, a))
    return versions.map(format)`,
  },
  'bumps by the commits since the last tag': {
    setup: `${semver}
      const kindOf = (subject: string, body: string): Bump | undefined => {
        if (/^\\w+(\\([\\w-]+\\))?!:/.test(subject) || body.includes('BREAKING CHANGE')) return 'major'
        if (subject.startsWith('feat')) return 'minor'
        if (/^(fix|perf)(\\(.*\\))?:/.test(subject)) return 'patch'
        return undefined
      }
      const order: Bump[] = ['patch', 'minor', 'major']`,
    body: `
    const log = sh({ script: 'git log', returnStdout: true })
    let kind: Bump | undefined
    for (const entry of log.split('\\n---\\n')) {
      const [subject = '', ...rest] = entry.split('\\n')
      const found = kindOf(subject, rest.join('\\n'))
      if (found !== undefined && (kind === undefined || order.indexOf(found) > order.indexOf(kind))) kind = found
    }
    const current = parse('v1.4.9') ?? { major: 0, minor: 0, patch: 0 }
    if (kind === undefined) { echo('nothing to release'); return format(current) }
    const next = format(bump(current, kind))
    echo(\`\${kind}: \${next}\`)
    return next`,
    responses: [{ step: 'sh', stdout: 'fix(core): a\n\nbody\n---\nfeat(api): b\n---\nchore: c' }],
  },
  'finds the next free build number of a tag': `
    const tags = ['build-1', 'build-7', 'build-03', 'release-9', 'build-x']
    let highest = 0
    for (const tag of tags) {
      if (!tag.startsWith('build-')) continue
      const number = Number.parseInt(tag.slice('build-'.length), 10)
      if (Number.isNaN(number)) continue
      highest = Math.max(highest, number)
    }
    return \`build-\${String(highest + 1).padStart(3, '0')}\``,
  'makes an image tag from a branch': `
    const slug = (text: string, length = 20): string => {
      const cleaned = text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
      return cleaned.length > length ? cleaned.slice(0, length).replace(/-+$/, '') : cleaned
    }
    const branches = ['main', 'feature/ABC-12_new login!!', '--x--', 'renovate/kubernetes-client-monorepo']
    return branches.map((branch) => \`\${slug(branch)}-\${branch.length}\`)`,
  'compares dotted numbers of any length': `
    const parts = (text: string): number[] => text.split('.').map((part) => parseInt(part, 10))
    const isNewer = (a: string, b: string): boolean => {
      const left = parts(a), right = parts(b)
      for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const l = left[i] ?? 0, r = right[i] ?? 0
        if (l !== r) return l > r
      }
      return false
    }
    return [isNewer('1.2.3', '1.2'), isNewer('1.2', '1.2.0'), isNewer('1.10', '1.9'), isNewer('2', '10.0.1')]`,
  'checks that a version satisfies a range': {
    setup: `${semver}
      const satisfies = (text: string, range: string): boolean => {
        const version = parse(text)
        if (version === undefined) throw new Error(\`"\${text}" is no version\`)
        const operator = range.startsWith('>=') ? '>=' : range.charAt(0)
        const base = parse(range.replace(/^[^\\d]+/, ''))
        if (!base) throw new Error('bad range: ' + range)
        switch (operator) {
          case '^': return version.major === base.major && compare(version, base) >= 0
          case '~': return version.major === base.major && version.minor === base.minor && version.patch >= base.patch
          case '>=': return compare(version, base) >= 0
          default: return compare(version, base) === 0
        }
      }`,
    body: `
    const answers = ['^1.2.0', '~1.2.0', '>=1.4.0', '1.3.1'].map((range) => satisfies('1.3.1', range))
    try {
      satisfies('one', '^1.0.0')
    } catch (error) {
      echo((error as Error).message)
    }
    return answers`,
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
