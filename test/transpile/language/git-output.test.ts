import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const log = [
  'a1b2c3d|Ada Lovelace|feat(ui): new button',
  'b2c3d4e|Bob|fix: crash | when empty',
  'c3d4e5f|Ada Lovelace|docs: readme',
  'd4e5f6a|Cy|Merge branch main',
  '',
].join('\n')

const table = compareTable(['echo', 'env', 'sh', 'writeFile'], {
  'reads commits from a log': {
    body: `
    interface Commit { readonly hash: string; readonly author: string; readonly subject: string }
    const output = sh({ script: 'git log --format=%h|%an|%s', returnStdout: true })
    const commits: Commit[] = output
      .split('\\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [hash = '', author = '', ...subject] = line.split('|')
        return { hash, author, subject: subject.join('|') }
      })
    const authors = [...new Set(commits.map(({ author }) => author))].sort()
    return { count: commits.length, first: commits[0], authors, last: commits.at(-1)?.subject }`,
    responses: [{ step: 'sh', stdout: log }],
  },
  'builds a changelog by kind of commit': {
    setup: `
      const titles: Record<string, string> = { feat: 'Features', fix: 'Bug fixes', other: 'Other' }
      interface Entry { kind: string; scope?: string; text: string }
      function parse(line: string): Entry {
        const match = line.match(/^(\\w+)(?:\\(([^)]+)\\))?!?:\\s*(.+)$/)
        if (match === null) return { kind: 'other', text: line }
        const kind = match[1] ?? 'other'
        const entry: Entry = { kind: kind in titles ? kind : 'other', text: match[3] ?? '' }
        if (match[2] !== undefined) entry.scope = match[2]
        return entry
      }`,
    body: `
    const lines = sh({ script: 'git log', returnStdout: true }).trim().split('\\n').map((l) => l.split('|').slice(2).join('|'))
    const groups: Record<string, Entry[]> = {}
    for (const line of lines) {
      const entry = parse(line)
      const group = groups[entry.kind] ?? []
      group.push(entry)
      groups[entry.kind] = group
    }
    const out: string[] = []
    for (const [kind, title] of Object.entries(titles)) {
      const entries = groups[kind]
      if (!entries?.length) continue
      out.push(\`## \${title}\`)
      for (const { scope, text } of entries) out.push(\`- \${scope ? \`**\${scope}:** \` : ''}\${text}\`)
    }
    const text = out.join('\\n')
    writeFile({ file: 'CHANGELOG.md', text })
    return text`,
    responses: [{ step: 'sh', stdout: log }],
  },
  'tells changed files by state': {
    body: `
    const names = { M: 'modified', A: 'added', D: 'deleted', '??': 'untracked' } as const
    type Code = keyof typeof names
    const isCode = (text: string): text is Code => text in names
    const counts = new Map<string, number>()
    for (const line of sh({ script: 'git status --porcelain', returnStdout: true }).split('\\n')) {
      const code = line.slice(0, 2).trim()
      if (!isCode(code)) continue
      const name = names[code]
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return [...counts.entries()].map(([name, count]) => \`\${name}: \${count}\`)`,
    responses: [{ step: 'sh', stdout: ' M a.ts\n?? b.ts\nA  c.ts\n M d.ts\nR  e -> f\n' }],
  },
  'picks the services to build from changed paths': {
    setup: `
      const services = { api: ['api/', 'shared/'], web: ['web/', 'shared/'], docs: ['docs/'] }
      type Service = keyof typeof services`,
    body: `
    const changed = sh({ script: 'git diff --name-only', returnStdout: true }).trim().split('\\n')
    const hit = (Object.keys(services) as Service[]).filter((name) =>
      services[name].some((prefix) => changed.some((path) => path.startsWith(prefix))))
    for (const service of hit) echo(\`build \${service}\`)
    return hit.length === 0 ? 'none' : hit.join(' ')`,
    responses: [{ step: 'sh', stdout: 'shared/log.ts\napi/main.ts\n' }],
  },
  'reads owner and repository from a remote': `
    const read = (url: string): { host: string; owner: string; name: string } | null => {
      const match =
        /^(?:https?:\\/\\/(?:[^@]+@)?|git@|ssh:\\/\\/git@)(?<host>[^/:]+)[/:](?<owner>[^/]+)\\/(?<name>[^/]+?)(?:\\.git)?$/.exec(url)
      if (!match?.groups) return null
      const { host = '', owner = '', name = '' } = match.groups
      return { host, owner, name }
    }
    return ['https://github.com/a/b.git', 'git@gitlab.example.com:team/app', 'file:///x', 'https://u:p@h/o/n'].map(
      (url) => { const r = read(url); return r === null ? '-' : [r.host, r.owner, r.name].join(' ') })`,
  'sums a diff': {
    body: `
    let added = 0, removed = 0
    const big: string[] = []
    for (const line of sh({ script: 'git diff --numstat', returnStdout: true }).split(/\\r?\\n/)) {
      if (!line) continue
      const [plus, minus, file] = line.split('\\t')
      if (plus === undefined || minus === undefined || file === undefined) continue
      if (plus === '-') continue
      const a = Number(plus), d = Number(minus)
      added += a
      removed += d
      if (a + d >= 100) big.push(file)
    }
    return \`+\${added} -\${removed}\${big.length > 0 ? ' big: ' + big.join(', ') : ''}\``,
    responses: [{ step: 'sh', stdout: '10\t2\ta.ts\n-\t-\tlogo.png\r\n90\t11\tb c.ts\n' }],
  },
  'tells where a branch goes': {
    setup: `
      const rules: { pattern: RegExp; target: string }[] = []
      const targets: [prefix: string, target: string][] = [['release/', 'staging'], ['hotfix/', 'prod'], ['main', 'dev']]`,
    body: `
    const targetOf = (branch: string): string | undefined => {
      for (const [prefix, target] of targets) if (branch.startsWith(prefix)) return target
    }
    return ['main', 'release/1.2', 'hotfix/x', 'feature/y'].map((b) => targetOf(b) ?? 'nowhere')`,
  },
  'reads trailers of a message': `
    const message = 'Fix it\\n\\nLong text: with colon\\nmore\\n\\nSigned-off-by: Ada <a@x>\\nIssue: 12\\nIssue: 14'
    const trailers: { [key: string]: string[] } = {}
    const paragraphs = message.split('\\n\\n')
    const last = paragraphs[paragraphs.length - 1]
    for (const line of last?.split('\\n') ?? []) {
      const colon = line.indexOf(': ')
      if (colon < 0) continue
      const key = line.substring(0, colon).toLowerCase()
      ;(trailers[key] ??= []).push(line.substring(colon + 2))
    }
    return trailers`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
