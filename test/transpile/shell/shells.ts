import { spawnSync } from 'node:child_process'

type Shell = readonly [name: string, command: readonly string[]]

/** The shells that scripts of Jenkins meet, by the Debian package that has them. */
const wanted: readonly (readonly [...Shell, packageName: string])[] = [
  ['sh', ['sh'], 'dash'],
  ['dash', ['dash'], 'dash'],
  ['bash', ['bash'], 'bash'],
  ['bash as sh', ['bash', '--posix'], 'bash'],
  ['busybox sh', ['busybox', 'sh'], 'busybox'],
]

function isThere([, [program = '', ...args]]: readonly [...Shell, ...unknown[]]): boolean {
  return spawnSync(program, [...args, '-c', ':']).status === 0
}

const missing = wanted.filter((shell) => !isThere(shell))
if (missing.length > 0) {
  const packages = [...new Set(missing.map(([, , packageName]) => packageName))].join(' ')
  const names = missing.map(([name]) => name).join(', ')
  throw new Error(
    `These tests run scripts in real shells. Missing: ${names}. sudo apt-get install -y ${packages}`,
  )
}

const ksh: Shell = ['ksh', ['ksh']]

/** The command that each shell takes a script behind; ksh where it is installed. */
export const shells: readonly Shell[] = [
  ...wanted.map(([name, command]): Shell => [name, command]),
  ...(isThere(ksh) ? [ksh] : []),
]

/** What a script prints, cut at each NUL. */
export function wordsPrinted(
  [program = '', ...args]: readonly string[],
  script: string,
  env: Readonly<Record<string, string>> = {},
): readonly string[] {
  const run = spawnSync(program, [...args, '-e'], {
    input: script,
    env: { PATH: '/usr/bin:/bin', HOME: '/home/nobody', LC_ALL: 'C.UTF-8', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (run.status !== 0 || run.stderr !== '')
    throw new Error(`status ${run.status}: ${run.stderr}\n${script.slice(0, 2000)}`)
  return run.stdout.split('\0').slice(0, -1)
}

/** Values that a shell would take apart, replace or run if it read them as text of its own. */
export const hostileValues: readonly string[] = [
  '',
  ' ',
  'a b',
  '  two  ',
  "it's",
  '"',
  "'",
  "''",
  '"x"',
  "'\\''",
  '\\',
  '\\\\',
  'a\\',
  '\\n',
  '\\"',
  "\\'",
  'a\nb',
  '\n',
  'x\n\n',
  '\r\n',
  '\t',
  '$HOME',
  '${HOME}',
  '$(id)',
  '`id`',
  '"$(id)"',
  "'$(id)'",
  '$$',
  '$',
  '$1',
  '$@',
  '${',
  '$((1+1))',
  "$'x'",
  ';id',
  '; id #',
  '&& id',
  '| id',
  '& id',
  '> /tmp/hostile',
  '< /etc/passwd',
  '<<EOF',
  'EOF',
  '*',
  '?',
  '[a-z]*',
  '/*',
  '~',
  '~root',
  '-n',
  '-e',
  '--',
  '--help',
  '-',
  '#',
  '# x',
  '!',
  '!!',
  '{a,b}',
  '{1..3}',
  '(',
  ')',
  '()',
  '{ :; }',
  '=',
  'A=b',
  'PATH=/x',
  'if',
  'done',
  'case',
  '2',
  '0',
  '%s',
  '%',
  '%%',
  'é',
  '😀',
  '\u00a0',
  '\u2028',
  '\u007f',
  'a,b',
  'a:b',
  '@',
  '+',
  '^',
  'x'.repeat(100),
  String.raw`a\$b\`c\"d`,
  'end\\',
  '\u0001',
  '\u001b[31m',
  '-rf /',
  '../..',
  'a=b=c',
  '"; id; "',
  "'; id; '",
  '$(printf x)\n`id`',
]
