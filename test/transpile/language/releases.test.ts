import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['sh', 'echo', 'env', 'readFile', 'writeFile'], {
  semver: {
    setup: `
      interface Version { major: number; minor: number; patch: number; pre?: string | undefined }
      const parse = (text: string): Version | undefined => {
        const m = /^v?(?<major>\\d+)\\.(?<minor>\\d+)\\.(?<patch>\\d+)(?:-(?<pre>[\\w.]+))?$/.exec(text)
        if (!m?.groups) return undefined
        const { major, minor, patch, pre } = m.groups
        return { major: Number(major), minor: Number(minor), patch: Number(patch), pre }
      }
      const compare = (a: Version, b: Version): number =>
        a.major - b.major || a.minor - b.minor || a.patch - b.patch || (a.pre ? (b.pre ? a.pre.localeCompare(b.pre) : -1) : b.pre ? 1 : 0)
      const format = ({ major, minor, patch, pre }: Version): string => \`\${major}.\${minor}.\${patch}\${pre ? \`-\${pre}\` : ''}\`
      type Level = 'major' | 'minor' | 'patch'
      const bump = (v: Version, level: Level): Version => {
        switch (level) {
          case 'major': return { major: v.major + 1, minor: 0, patch: 0 }
          case 'minor': return { ...v, minor: v.minor + 1, patch: 0, pre: undefined }
          case 'patch': return { ...v, patch: v.patch + 1, pre: undefined }
        }
      }`,
    body: `
      const tags = sh({ script: 'git tag', returnStdout: true }).trim().split('\\n')
      const versions = tags.map(parse).filter((v): v is Version => v !== undefined).sort(compare)
      const latest = versions[versions.length - 1]
      if (!latest) return 'none'
      return { all: versions.map(format), next: (['major', 'minor', 'patch'] as const).map((l) => format(bump(latest, l))) }`,
    responses: [{ step: 'sh', stdout: 'v1.2.3\nnightly\nv1.10.0-rc.1\n1.10.0\nv0.9.9\nv1.10.0-beta\n' }],
  },
  'release notes': {
    setup: `
      interface Commit { hash: string; type: string; scope?: string; subject: string; breaking: boolean }
      const titles: Record<string, string> = { feat: 'Features', fix: 'Bug Fixes', perf: 'Performance' }
      const parseCommit = (line: string): Commit | null => {
        const [hash = '', message = ''] = line.split('|', 2)
        const m = message.match(/^(\\w+)(?:\\(([^)]+)\\))?(!)?:\\s*(.+)$/)
        if (!m) return null
        const [, type = '', scope, bang, subject = ''] = m
        return { hash, type, subject, breaking: bang === '!', ...(scope ? { scope } : {}) }
      }`,
    body: `
      const log = sh({ script: 'git log --format="%h|%s"', returnStdout: true })
      const commits = log.trim().split('\\n').map(parseCommit).filter((c) => c !== null)
      const groups = new Map<string, Commit[]>()
      for (const c of commits) {
        const list = groups.get(c.type) ?? []
        list.push(c)
        groups.set(c.type, list)
      }
      const lines: string[] = ['# Release']
      const breaking = commits.filter((c) => c.breaking)
      if (breaking.length) lines.push('', '## BREAKING', ...breaking.map((c) => \`- \${c.subject}\`))
      for (const type of Object.keys(titles)) {
        const list = groups.get(type)
        if (!list?.length) continue
        lines.push('', \`## \${titles[type]}\`)
        list.sort((a, b) => (a.scope ?? '').localeCompare(b.scope ?? ''))
        for (const { scope, subject, hash } of list) lines.push(\`- \${scope ? \`**\${scope}**: \` : ''}\${subject} (\${hash.slice(0, 4)})\`)
      }
      writeFile({ file: 'NOTES.md', text: lines.join('\\n') })
      return lines`,
    responses: [
      {
        step: 'sh',
        stdout:
          'abc1234|feat(api): add users\ndef5678|fix: crash on $HOME\nffff000|chore stuff\n1234567|feat!: drop node 18\n7654321|feat(aaa): first\n9999999|docs: x\n',
      },
    ],
  },
  'docker tags': {
    setup: `
      const sanitize = (s: string) => s.toLowerCase().replace(/[^a-z0-9._-]/g, '-').replace(/^[.-]+/, '').slice(0, 128)
      function tagsFor({ branch, sha, tag, build }: { branch?: string | undefined; sha: string; tag?: string | undefined; build: number }): string[] {
        const tags = new Set<string>([\`sha-\${sha.substring(0, 7)}\`])
        if (tag) {
          const v = /^v?(\\d+)\\.(\\d+)\\.(\\d+)$/.exec(tag)
          if (v) { const [, major, minor, patch] = v; tags.add(\`\${major}.\${minor}.\${patch}\`).add(\`\${major}.\${minor}\`); if (major !== '0') tags.add(major ?? '') }
        }
        if (branch === 'main') tags.add('latest')
        else if (branch) tags.add(\`\${sanitize(branch)}-\${build}\`)
        return [...tags]
      }`,
    body: `
      const image = (env.REGISTRY ?? 'docker.io') + '/team/app'
      const refs = tagsFor({ branch: env.BRANCH_NAME, sha: 'abcdef1234', tag: env.TAG_NAME, build: 7 }).map((t) => \`\${image}:\${t}\`)
      for (const [i, r] of refs.entries()) { echo(\`\${i}: \${r}\`) }
      return [refs, tagsFor({ branch: 'main', sha: '1234567890', tag: 'v1.2.3', build: 8 })]`,
    env: { BRANCH_NAME: 'Feature/X_y!', REGISTRY: 'ghcr.io' },
  },
  'bump version file': {
    setup: `
      interface Package { name: string; version: string; scripts?: Record<string, string> }
      const bump = (version: string, kind: 'major' | 'minor' | 'patch' | 'prerelease', id = 'rc'): string => {
        const [core = '', pre] = version.split('-')
        const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number)
        if (kind === 'major') return \`\${major + 1}.0.0\`
        if (kind === 'minor') return \`\${major}.\${minor + 1}.0\`
        if (kind === 'patch') return pre === undefined ? \`\${major}.\${minor}.\${patch + 1}\` : core
        const n = pre === undefined ? -1 : Number(pre.split('.')[1] ?? '0')
        return \`\${major}.\${minor}.\${n < 0 ? patch + 1 : patch}-\${id}.\${n + 1}\`
      }`,
    body: `
      const pkg = JSON.parse(readFile('package.json')) as Package
      const next = { ...pkg, version: bump(pkg.version, 'minor') }
      writeFile({ file: 'package.json', text: JSON.stringify(next, null, 2) + '\\n' })
      return [next.version, bump('1.2.3-rc.4', 'prerelease'), bump('1.2.3', 'prerelease', 'beta'), bump('2.0.0-rc.1', 'patch')]`,
    responses: [{ step: 'readFile', returns: '{"name":"app","version":"1.9.3","scripts":{"b":"x"}}' }],
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
