import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['error', 'readFile', 'writeFile', 'timeout', 'unstable'], {
  'csv parser': {
    setup: `
      const parseCsv = (text: string, sep = ','): Record<string, string>[] => {
        const [header = '', ...lines] = text.split(/\\r?\\n/).filter((l) => l.trim() !== '')
        const cells = (line: string): string[] => {
          const out: string[] = []
          let cell = ''
          let quoted = false
          for (let i = 0; i < line.length; i++) {
            const c = line[i]
            if (quoted) {
              if (c === '"' && line[i + 1] === '"') { cell += '"'; i++ }
              else if (c === '"') quoted = false
              else cell += c
            } else if (c === '"') quoted = true
            else if (c === sep) { out.push(cell); cell = '' }
            else cell += c
          }
          out.push(cell)
          return out
        }
        const names = cells(header)
        return lines.map((line) => Object.fromEntries(cells(line).map((v, i) => [names[i] ?? \`col\${i}\`, v])))
      }`,
    body: `
      const rows = parseCsv(readFile('data.csv'))
      return rows.map(({ name, ...rest }) => [name, rest])`,
    responses: [
      { step: 'readFile', returns: 'name,size,note\na,1,"x, y"\r\nb,2,"say ""hi"""\n\nc,3,,extra\n' },
    ],
  },
  'ini parser': {
    setup: `
      const parseIni = (text: string) => {
        const result: Record<string, Record<string, string>> = {}
        let section = 'default'
        for (const raw of text.split('\\n')) {
          const line = raw.trim()
          if (!line || line.startsWith('#') || line.startsWith(';')) continue
          const head = line.match(/^\\[(.+)\\]$/)
          if (head) { section = head[1] ?? section; continue }
          const at = line.indexOf('=')
          if (at < 0) throw new Error(\`Bad line: \${JSON.stringify(line)}\`)
          const key = line.slice(0, at).trim()
          const value = line.slice(at + 1).trim().replace(/^"(.*)"$/, '$1')
          ;(result[section] ??= {})[key] = value
        }
        return result
      }`,
    body: `
      const a = parseIni('x = 1\\n[db]\\nhost = "local host"\\n; c\\nport=5432\\n[web]\\n url = http://a?b=c\\n')
      let message
      try { parseIni('oops "x"') } catch (e) { message = String(e) }
      return [a, message, a['db']?.['port'] ?? 'none', a.nothing?.x ?? 'none']`,
  },
  'matchAll and replace': `
    const template = 'Hello {{ name }}, build {{number}} of {{job}} {{ missing }}'
    const vars: Record<string, string | number> = { name: 'Bob', number: 7, job: 'a$1b' }
    const out = template.replace(/\\{\\{\\s*(\\w+)\\s*\\}\\}/g, (all, key: string) => String(vars[key] ?? all))
    const names = [...template.matchAll(/\\{\\{\\s*(?<n>\\w+)\\s*\\}\\}/g)].map((m) => m.groups?.n ?? '')
    const words = 'the_quick-brown fox'.split(/[_\\-\\s]/).map((w, i) => i ? w[0]?.toUpperCase() + w.slice(1) : w).join('')
    return [out, names, words, 'a.b.c'.replaceAll('.', '$&'), 'x1y22'.match(/\\d+/g), 'none'.match(/\\d+/g)]`,
  'json report': {
    setup: `interface Report { name: string; tests: { id: number; status: string; tags?: string[] }[]; meta: { duration: number; host: string | null } }`,
    body: `
      const report = JSON.parse(readFile('report.json')) as Report
      const failed = report.tests.filter((t) => t.status !== 'passed')
      const { meta: { duration, host } } = report
      writeFile({ file: 'summary.json', text: JSON.stringify({ name: report.name, failed: failed.map(({ id }) => id), host: host ?? 'unknown', ok: failed.length === 0 }, null, 2) })
      return [failed.map((t) => t.tags?.[0] ?? '-'), \`\${Math.floor(duration / 60)}m\${duration % 60}s\`]`,
    responses: [
      {
        step: 'readFile',
        returns:
          '{"name":"x","tests":[{"id":1,"status":"passed"},{"id":2,"status":"failed","tags":["slow"]},{"id":3,"status":"error"}],"meta":{"duration":125,"host":null}}',
      },
    ],
  },
  'yaml writer': {
    setup: `
      type Yaml = string | number | boolean | null | Yaml[] | { [key: string]: Yaml }
      const scalar = (v: string | number | boolean | null): string => v === null ? 'null' : typeof v === 'string' && /^$|[:#'"\\n]|^\\s|\\s$/.test(v) ? JSON.stringify(v) : String(v)
      function yaml(value: Yaml, indent = ''): string {
        if (Array.isArray(value)) return value.length === 0 ? ' []' : value.map((v) => \`\\n\${indent}-\${isLeaf(v) ? \` \${scalar(v)}\` : yaml(v, \`\${indent}  \`)}\`).join('')
        if (isLeaf(value)) return \` \${scalar(value)}\`
        return Object.entries(value).map(([k, v]) => \`\\n\${indent}\${k}:\${isLeaf(v) ? \` \${scalar(v)}\` : yaml(v, \`\${indent}  \`)}\`).join('')
      }
      function isLeaf(v: Yaml): v is string | number | boolean | null { return v === null || typeof v !== 'object' }`,
    body: `return yaml({ name: 'ci', on: ['push', 'pull: request'], jobs: { build: { steps: [{ run: 'make' }], timeout: 10, empty: [], opt: null, ok: true } } })`,
  },
  'coverage gate': {
    setup: `
      const coverage = (lcov: string) => {
        const per = new Map<string, { hit: number; found: number }>()
        let file = ''
        for (const line of lcov.split('\\n')) {
          const [tag, value = ''] = line.split(':', 2)
          if (tag === 'SF') { file = value; per.set(file, { hit: 0, found: 0 }) }
          const entry = per.get(file)
          if (!entry) continue
          if (tag === 'LH') entry.hit = Number(value)
          else if (tag === 'LF') entry.found += Number(value)
        }
        return per
      }`,
    body: `
      const per = coverage(readFile('lcov.info'))
      let hit = 0, found = 0
      per.forEach((c) => { hit += c.hit; found += c.found })
      const low = [...per].filter(([, c]) => c.hit * 100 < c.found * 80).map(([f, c]) => \`\${f} \${Math.round(c.hit * 100 / c.found)}%\`)
      if (low.length) unstable(\`Low coverage: \${low.join(', ')}\`)
      const percent = Math.floor((hit * 1000) / found)
      return [\`\${Math.floor(percent / 10)}.\${percent % 10}%\`, low]`,
    responses: [
      {
        step: 'readFile',
        returns: 'SF:a.ts\nLF:10\nLH:9\nend_of_record\nSF:b.ts\nLF:20\nLH:5\nend_of_record\n',
      },
    ],
  },
  'the place of a match': {
    setup: `const where = (text: string) => text.match(/(\\d+)\\.(\\d+)/)?.index ?? -1`,
    body: `
      const line = 'error at file.ts:12: bad token'
      const place = /:(\\d+):/
      const m = place.exec(line)
      if (!m) return 'none'
      const head = line.slice(0, m.index), tail = line.slice(m.index + m[0].length).trim()
      const upper = (s: string) => {
        const found = s.match(/[A-Z]/)
        return found ? \`\${s.slice(0, found.index)}_\${s.slice(found.index ?? 0)}\` : s
      }
      return [head, m[1], m.index, tail, where('v 1.2'), where('none'), line.match(/zz/)?.index ?? 'nope', upper('fooBar'), upper('x')]`,
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
