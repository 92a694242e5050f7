import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { createMemoryHost } from '../support/memory-host.ts'
import { type CliRun, runCliOn } from '../support/run-cli.ts'

const hub = 'https://index.docker.io/v1/'
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

function registryAuth(flags: readonly string[], input?: string | Uint8Array): Promise<CliRun> {
  return runCliOn(['registry-auth', ...flags], createMemoryHost({}), {}, input)
}

/** The texts that the printed config.json has for each registry, decoded. */
function loginsIn(config: string): Record<string, string> {
  const { auths }: { auths: Record<string, { auth: string }> } = JSON.parse(config)
  const decoded = Object.entries(auths).map(([key, { auth }]) => [
    key,
    Buffer.from(auth, 'base64').toString('utf8'),
  ])
  return Object.fromEntries(decoded)
}

it('prints the file that docker login leaves behind', async () => {
  const { code, out, err } = await registryAuth(['--user', 'ada', '--format', 'config'], 'secret\n')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatchInlineSnapshot(`
    "{
      "auths": {
        "https://index.docker.io/v1/": {
          "auth": "YWRhOnNlY3JldA=="
        }
      }
    }"
  `)
})

it('prints the Secret for kubectl apply', async () => {
  const flags = ['--user', 'ada', '--format', 'secret', '--name', 'hub', '--namespace', 'ci']
  const { out } = await registryAuth(flags, 'secret')
  expect(out).toMatchInlineSnapshot(`
    "apiVersion: v1
    kind: Secret
    metadata:
      name: hub
      namespace: ci
    type: kubernetes.io/dockerconfigjson
    data:
      .dockerconfigjson: eyJhdXRocyI6eyJodHRwczovL2luZGV4LmRvY2tlci5pby92MS8iOnsiYXV0aCI6IllXUmhPbk5sWTNKbGRBPT0ifX19"
  `)
})

it('prints both as two documents of YAML by default', async () => {
  const { out } = await registryAuth(['--registry', 'ghcr.io'], 'ada:secret\n')
  const [config, secret] = parseAllDocuments(out).map((document): unknown => document.toJS())
  const expected = { auths: { 'ghcr.io': { auth: base64('ada:secret') } } }
  expect(config).toEqual(expected)
  expect(secret).toEqual({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'regcred' },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': base64(JSON.stringify(expected)) },
  })
})

it.each([
  ['both', ['config', 'secret', 'diagnostics']],
  ['config', ['config', 'diagnostics']],
  ['secret', ['secret', 'diagnostics']],
])('prints one JSON document with --format %s --json', async (format, parts) => {
  const { out } = await registryAuth(['--format', format, '--json'], 'ada:secret')
  expect(Object.keys(JSON.parse(out))).toEqual(parts)
})

it.each([
  ['docker.io', hub],
  ['index.docker.io', hub],
  ['https://index.docker.io/v1/', hub],
  ['https://index.docker.io/v1', hub],
  ['registry-1.docker.io', hub],
  ['hub.docker.com', hub],
  ['ghcr.io', 'ghcr.io'],
  ['registry.example.com:5000', 'registry.example.com:5000'],
  ['registry.example.com:443', 'registry.example.com:443'],
  ['https://registry.example.com:5000/v2/', 'registry.example.com:5000'],
  ['localhost', 'localhost'],
  ['registry:5000', 'registry:5000'],
  ['registry.ci.svc.cluster.local:5000', 'registry.ci.svc.cluster.local:5000'],
  ['10.0.0.1:5000', '10.0.0.1:5000'],
  ['[fd00::1]:5000', '[fd00::1]:5000'],
])('writes the login of %s under the key %s', async (registry, key) => {
  const flags = ['--registry', registry, '--user', 'ada', '--format', 'config']
  expect(loginsIn((await registryAuth(flags, 'secret')).out)).toEqual({ [key]: 'ada:secret' })
})

it.each([
  ['registry', 'belongs to Docker Hub'],
  ['https://registry/', 'without a scheme, and a name without a dot needs its port: "registry:443"'],
  ['http://registry', '"registry:80"'],
  ['ghcr.io/team', 'not to a path'],
  ['registry.example.com:70000', 'no port 70000'],
  ['registry..example.com', 'no host'],
  ['registry.example.com:', 'no host'],
  ['-registry.example.com', 'no host'],
  ['', 'no host'],
  ['ftp://registry.example.com', 'no host'],
])('refuses "%s" as registry-invalid: %s', async (registry, problem) => {
  const { code, out, err } = await registryAuth([`--registry=${registry}`], 'ada:secret')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('[registry-invalid]')
  expect(err).toContain(problem)
})

it('says of a wrong registry that alone, with --user too', async () => {
  const { err } = await registryAuth(['--registry=https://registry/', '--user=ada'], 'secret')
  expect(err).toContain('1 error')
  expect(err).not.toContain('--user is given')
})

it('takes one line for each registry, in their order', async () => {
  const registries = ['--registry', 'docker.io', '--registry', 'ghcr.io', '--format', 'config']
  const expected = { [hub]: 'ada:first', 'ghcr.io': 'bob:second' }
  const users = ['--user', 'ada', '--user', 'bob']
  expect(loginsIn((await registryAuth([...registries, ...users], 'first\r\nsecond\r\n')).out)).toEqual(
    expected,
  )
  expect(loginsIn((await registryAuth(registries, 'ada:first\nbob:second')).out)).toEqual(expected)
})

it.each<readonly [string, readonly string[], string | Uint8Array | undefined, number, string]>([
  ['a terminal', ['--user', 'ada'], undefined, 2, 'is a terminal'],
  ['nothing', ['--user', 'ada'], '', 1, 'is empty'],
  ['a line break alone', ['--user', 'ada'], '\n', 1, 'is empty'],
  ['a password with a line break', ['--user', 'ada'], 's1cret\ns2cret\n', 1, '2 lines for 1 registry'],
  [
    'one line for two',
    ['--registry', 'a.io', '--registry', 'b.io'],
    'ada:s1cret',
    1,
    '1 line for 2 registries',
  ],
  ['a line without a colon', [], 's1cret', 1, 'Line 1 has no colon'],
  ['an empty user', [], ':s1cret', 1, 'the user is empty'],
  ['an empty user option', ['--user='], 's1cret', 1, 'the user is empty'],
  ['an empty password', [], 'ada:', 1, 'the password is empty'],
  ['a colon in the user', ['--user', 'ada:s1cret'], 's1cret', 2, 'holds a colon'],
  ['a tab in the password', ['--user', 'ada'], 's1\tcret', 1, 'control character'],
  ['the user again before the password', ['--user', 'ada'], 'ada:s1cret', 1, 'leave --user out'],
  [
    'one user for two',
    ['--registry', 'a.io', '--registry', 'b.io', '--user', 'ada'],
    's1cret\ns2cret',
    2,
    'once for 2 registries',
  ],
  ['text that is not UTF-8', ['--user', 'ada'], Uint8Array.of(0x73, 0xff), 1, 'no UTF-8'],
  ['two users for one registry', ['--user', 'ada', '--user', 'bob'], 's1cret', 2, '2 times for 1 registry'],
  [
    'a password on the command line',
    ['--user', 'ada', '--password', 's1cret'],
    's2cret',
    2,
    'list of processes',
  ],
  ['the short form of it', ['--user', 'ada', '-ps1cret'], 's2cret', 2, 'list of processes'],
  [
    'a Secret without a manifest',
    ['--name', 'hub', '--format', 'config'],
    'ada:s1cret',
    2,
    'belong to the Secret',
  ],
])(
  'refuses %s as registry-login-invalid and keeps silent about passwords',
  async (_name, flags, input, code, text) => {
    const run = await registryAuth(flags, input)
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' })
    expect(run.err).toContain('[registry-login-invalid]')
    expect(run.err).toContain(text)
    expect(run.err).not.toMatch(/s[12]\s*cret/)
  },
)

it.each([
  ['a registry with a password', ['--registry', 'https://ada:s1cret@ghcr.io']],
  ['a registry with a password that holds a slash', ['--registry', 'ada:s1/cret@ghcr.io']],
  ['an option that does not exist', ['--pasword=s1cret']],
  ['an argument', ['s1cret']],
])('does not repeat %s', async (_name, flags) => {
  const run = await registryAuth(flags, 'ada:s2cret')
  expect(run.code).toBe(2)
  expect(run.err).not.toMatch(/s1|cret/)
})

it.each([
  ['--name', 'Docker_Hub', 'no DNS name'],
  ['--name', 'hub-', 'no DNS name'],
  ['--name', 'a'.repeat(254), 'longer than 253'],
  ['--namespace', 'team.ci', 'holds a dot'],
  ['--namespace', 'a'.repeat(64), 'longer than 63'],
])('refuses %s %s as secret-name-invalid: %s', async (flag, name, problem) => {
  const { code, err } = await registryAuth([flag, name], 'ada:secret')
  expect(code).toBe(2)
  expect(err).toContain('[secret-name-invalid]')
  expect(err).toContain(problem)
})

it.each(['on', 'y', 'null', '1e3', '0o7', '0x1f', '1.5', '12', 'true', 'a.b-c'])(
  'keeps the name %s a text in YAML 1.1 and 1.2',
  async (name) => {
    const { out } = await registryAuth(['--name', name, '--format', 'secret'], 'ada:secret')
    for (const version of ['1.1', '1.2'] as const) expect(parse(out, { version }).metadata.name).toBe(name)
  },
)

/** Passwords that a shell, JSON, YAML or base64 might spoil: everything but control characters. */
const hostile = fc
  .oneof(
    fc.constantFrom(
      "a'b",
      'a"b',
      '$HOME',
      '`id`',
      '%s%%',
      String.raw`\n\u0041`,
      ' x ',
      ':',
      'é',
      'e\u0301',
      '😀',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    fc.string({ unit: 'grapheme-ascii', minLength: 60, maxLength: 300 }),
  )
  .filter((text) => !/\p{Cc}/u.test(text) && !text.startsWith('\uFEFF'))
const hostileUser = hostile.map((text) => text.replaceAll(':', '') || 'ada')

it('brings every user and password through the config.json and the Secret', async () => {
  await fc.assert(
    fc.asyncProperty(hostileUser, hostile, fc.constantFrom('', '\n', '\r\n'), async (user, password, end) => {
      fc.pre(!password.startsWith(`${user}:`))
      const byFlag = await registryAuth([`--user=${user}`, '--json'], password + end)
      expect(byFlag.code).toBe(0)
      const { config, secret } = JSON.parse(byFlag.out)
      expect(config.auths[hub].auth).toMatch(/^[\w+/]+={0,2}$/)
      expect(loginsIn(JSON.stringify(config))).toEqual({ [hub]: `${user}:${password}` })
      expect(JSON.parse(Buffer.from(secret.data['.dockerconfigjson'], 'base64').toString())).toEqual(config)
      const yaml = await registryAuth(['--format', 'secret'], `${user}:${password}${end}`)
      expect(parse(yaml.out)).toEqual(secret)
      expect(yaml.out).not.toMatch(/dockerconfigjson: *[|>]/)
    }),
    { numRuns: 150 },
  )
})

it('writes what it finds nothing wrong with', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileUser,
      hostile,
      fc.constantFrom('config', 'secret', 'both'),
      async (user, password, format) => {
        const printed = await registryAuth(['--format', format], `${user}:${password}`)
        const flags = format === 'both' ? [] : ['--registry', 'docker.io']
        const { code, err, out } = await registryAuth([...flags, '--check', '-'], printed.out)
        expect({ code, err }).toEqual({ code: 0, err: '' })
        expect(out).toBe('standard-input: nothing wrong with 1 registry.')
      },
    ),
    { numRuns: 60 },
  )
})

function check(file: string, flags: readonly string[] = []): Promise<CliRun> {
  return runCliOn(
    ['registry-auth', '--check', 'config.json', ...flags],
    createMemoryHost({ 'config.json': file }),
  )
}

const configOf = (auth: string, key = hub): string =>
  `{\n\t"auths": {\n\t\t"${key}": {\n\t\t\t"auth": "${auth}"\n\t\t}\n\t}\n}`

it('finds the line break of echo and shows where, not what', async () => {
  const auth = execFileSync('sh', ['-c', 'echo "DOCKER_HUB_ID:DOCKER_HUB_PW" | base64']).toString()
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(`# ${auth}`)
  const { code, err, out } = await check(configOf(auth.trimEnd()))
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatchInlineSnapshot(`
    "config.json:4:4 error [auth-with-newline]
    The login of "https://index.docker.io/v1/" ends in a line break, which the registry takes for a part of the password.
      3 | 		"•••••:•••••••••••••••••••••": {
    > 4 | 			"auth": "••••••••••••••••••••••••••••••••••••••••"
        | 			^^^^^^
      5 | 		}
    help: \`echo\` writes that line break: use \`printf %s "$USER:$PASSWORD" | base64 -w0\`, or \`jenkins-ts registry-auth\`.

    1 error"
  `)
})

it('finds what echo and base64 do to a long token', async () => {
  const auth = execFileSync('sh', ['-c', 'echo "DOCKER_HUB_ID:$TOKEN" | base64'], {
    env: { ...process.env, TOKEN: 'dckr_pat_'.padEnd(90, 'x') },
  }).toString()
  const { code, err } = await check(configOf(auth.trimEnd()))
  expect(code).toBe(1)
  expect(err).toMatchInlineSnapshot(`
    "config.json:4:4 error [auth-wrapped]
    The auth of "https://index.docker.io/v1/" is broken into several lines.
      3 | 		"•••••:•••••••••••••••••••••": {
    > 4 | 			"auth": "••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••
        | 			^^^^^^
      5 | ••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••"
    help: \`base64\` breaks its output after 76 characters: use \`base64 -w0\`, or \`jenkins-ts registry-auth\`; a string of JSON holds no line break.

    config.json:4:4 error [auth-with-newline]
    The login of "https://index.docker.io/v1/" ends in a line break, which the registry takes for a part of the password.
      3 | 		"•••••:•••••••••••••••••••••": {
    > 4 | 			"auth": "••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••
        | 			^^^^^^
      5 | ••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••••"
    help: \`echo\` writes that line break: use \`printf %s "$USER:$PASSWORD" | base64 -w0\`, or \`jenkins-ts registry-auth\`.

    2 errors"
  `)
})

it('finds nothing in what printf and base64 -w0 make', async () => {
  const auth = execFileSync('sh', ['-c', 'printf %s "DOCKER_HUB_ID:DOCKER_HUB_PW" | base64 -w0']).toString()
  expect((await check(configOf(auth))).out).toBe('config.json: nothing wrong with 1 registry.')
})

/** The codes of the findings, and what is said about them. */
async function findings(file: string, flags: readonly string[] = []): Promise<readonly string[]> {
  const { out, err, code } = await check(file, ['--json', ...flags])
  expect(err).toBe('')
  const { diagnostics }: { diagnostics: readonly { code: string; message: string }[] } = JSON.parse(out)
  expect(code).toBe(diagnostics.length === 0 ? 0 : 1)
  return diagnostics.map((one) => `${one.code}: ${one.message}`)
}

const login = base64('ada:secret')

it.each([
  ['a line break', base64('ada:secret\n'), ['auth-with-newline']],
  ['one of Windows', base64('ada:secret\r\n'), ['auth-with-newline']],
  ['an escaped line break in base64', String.raw`YWRhOnNl\nY3JldA==`, ['auth-wrapped']],
  ['a placeholder', 'CREDENTIALS', ['auth-unreadable: no base64']],
  ['plain text', 'ada:secret', ['auth-unreadable: plain text']],
  ['a blank', `${login} `, ['auth-unreadable: a blank']],
  ['no padding', login.replaceAll('=', ''), ['auth-unreadable: padding']],
  [
    'the alphabet for addresses',
    base64('ada:~~~???').replaceAll('+', '-').replaceAll('/', '_'),
    ['auth-unreadable: alphabet'],
  ],
  ['no colon', base64('secret'), ['auth-unreadable: without a colon']],
  ['base64 of base64', base64(login), ['auth-unreadable: encoded twice']],
  ['no user', base64(':secret'), ['auth-unreadable: user is empty']],
  ['no password', base64('ada:'), ['auth-unreadable: password is empty']],
  [
    'a password of a line break',
    base64('ada:\n'),
    ['auth-with-newline', 'auth-unreadable: password is empty'],
  ],
  ['a NUL', base64('ada:se\0cret'), ['auth-unreadable: control character']],
  ['nothing', '', ['auth-missing: no "auth"']],
])('says what is wrong with an auth of %s', async (_name, auth, expected) => {
  const found = await findings(configOf(auth))
  expect(found).toHaveLength(expected.length)
  for (const [index, text] of expected.entries()) {
    const [code = '', problem = ''] = text.split(': ')
    expect(found[index]?.startsWith(`${code}: `)).toBe(true)
    expect(found[index]).toContain(problem)
  }
})

it.each([
  ['docker.io', 'docker.io'],
  ['index.docker.io', 'index.docker.io'],
  ['https://index.docker.io/v1', 'https://index.docker.io/v1'],
  ['https://registry.hub.docker', undefined],
  ['https://registry.example.com:5000/v2/', undefined],
  ['ghcr.io', undefined],
  ['registry', 'registry'],
  ['https://ada:pw@ghcr.io', 'https://…@ghcr.io'],
])('judges the key %s', async (key, wrong) => {
  const found = await findings(configOf(login, key))
  expect(found).toHaveLength(wrong === undefined ? 0 : 1)
  if (wrong !== undefined)
    expect(found[0]).toContain(`auth-key-wrong: No program finds the login under "${wrong}"`)
})

const entry = { auth: login }

it.each<readonly [string, unknown, readonly string[], string | undefined]>([
  [
    'an empty entry of Docker Desktop',
    { auths: { [hub]: {} }, credsStore: 'desktop' },
    [],
    'kept by "desktop"',
  ],
  [
    'a helper of a cloud',
    { credHelpers: { '1.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' } },
    [],
    undefined,
  ],
  [
    'a helper for everything',
    { auths: { 'gcr.io': {} }, credsStore: 'gcr' },
    ['gcr.io', 'eu.gcr.io'],
    undefined,
  ],
  [
    'user and password as kubectl writes them',
    { auths: { 'ghcr.io': { username: 'ada', password: 'secret' } } },
    [],
    undefined,
  ],
  ['a token', { auths: { 'ghcr.io': { auth: base64('<token>:'), identitytoken: 'x' } } }, [], undefined],
  ['a spare name of Docker Hub', { auths: { [hub]: entry, 'docker.io': entry } }, ['docker.io'], undefined],
  ['a wanted registry', { auths: { 'ghcr.io': entry } }, ['ghcr.io'], undefined],
  [
    'a registry that is not there',
    { auths: { 'ghcr.io': entry } },
    ['docker.io'],
    'auth-missing: There is no login for "docker.io"',
  ],
  [
    'a key without the port',
    { auths: { 'registry.test': entry } },
    ['registry.test:5056'],
    'has another port',
  ],
  ['no auths', {}, [], 'auth-config-invalid: This is no config.json with logins: it has no "auths"'],
  ['empty auths', { auths: {} }, [], '"auths" is empty'],
  ['the old format', { 'ghcr.io': entry }, [], '.dockercfg'],
  ['a list', [], [], 'expected object'],
  [
    'an auth that is no text',
    { auths: { 'ghcr.io': { auth: 12 } } },
    [],
    '"auths → ghcr.io → auth": expected string',
  ],
  [
    'a password with a line break',
    { auths: { 'ghcr.io': { username: 'ada', password: 'secret\n' } } },
    [],
    'auth-with-newline',
  ],
])('judges %s', async (_name, config, wanted, problem) => {
  const found = await findings(
    JSON.stringify(config, null, 2),
    wanted.flatMap((one) => ['--registry', one]),
  )
  expect(found).toHaveLength(problem === undefined ? 0 : 1)
  if (problem !== undefined) expect(found[0]).toContain(problem)
})

const manifest = (kind: string, type: string, data: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: regcred\n${type}${data}\n`
const type = 'type: kubernetes.io/dockerconfigjson\n'

it.each([
  [
    'a Secret with an echoed auth',
    manifest('Secret', type, `data:\n  .dockerconfigjson: ${base64(configOf(base64('ada:secret\n')))}`),
    'auth-with-newline',
  ],
  [
    'a Secret with text',
    manifest(
      'Secret',
      type,
      `stringData:\n  .dockerconfigjson: '${JSON.stringify({ auths: { 'docker.io': entry } })}'`,
    ),
    'auth-key-wrong',
  ],
  [
    'a Secret with broken JSON',
    manifest('Secret', type, `data:\n  .dockerconfigjson: ${base64('{"auths":')}`),
    'auth-config-invalid',
  ],
  [
    'another key',
    manifest('Secret', type, `data:\n  config.json: ${base64(configOf(login))}`),
    'has no ".dockerconfigjson"',
  ],
  [
    'no type',
    manifest('Secret', '', `data:\n  .dockerconfigjson: ${base64(configOf(login))}`),
    'instead of Opaque',
  ],
  [
    'an Opaque Secret of config.json',
    manifest('Secret', '', `data:\n  config.json: ${base64(configOf(login))}`),
    undefined,
  ],
  [
    'data that is not encoded',
    manifest('Secret', type, `data:\n  .dockerconfigjson: '{"auths":{}}'`),
    'is no base64',
  ],
  [
    'a Secret of something else',
    manifest('Secret', '', `data:\n  token: ${login}`),
    'neither ".dockerconfigjson"',
  ],
  [
    'a ConfigMap',
    manifest('ConfigMap', '', `data:\n  config.json: '${JSON.stringify({ auths: { 'ghcr.io': entry } })}'`),
    'registry-secret-invalid: This is no Secret that holds logins of registries: a ConfigMap',
  ],
  ['text that is neither', 'ada: secret', 'no valid JSON'],
])('reads %s', async (_name, file, problem) => {
  const found = await findings(file)
  expect(found).toHaveLength(problem === undefined ? 0 : 1)
  if (problem !== undefined) expect(found[0]).toContain(problem)
})

it.each([
  ['an unquoted auth', `{"auths": {"${hub}": {"auth": c2VjcmV0}}}`],
  ['a raw tab', `{"auths": {"${hub}": {"auth": "c2Vj\tcmV0"}}}`],
  ['an unknown field', JSON.stringify({ auths: { [hub]: { pass: 'c2Vjsecret' } } }, null, 2)],
  [
    'a number for a password',
    JSON.stringify({ auths: { [hub]: { username: 'c2Vjada', password: 12_345 } } }),
  ],
  ['YAML', `kind: Secret\nstringData:\n  .dockerconfigjson: 'c2VjcmV0'`],
])('shows nothing of a login in the frame of %s', async (_name, file) => {
  for (const flags of [[], ['--json']]) {
    const { code, out, err } = await check(file, flags)
    expect(code).toBe(1)
    expect(out + err).not.toMatch(/c2Vj|cmV0|12345/)
  }
})

it.each([
  [['--check', 'none.json'], 1, '"none.json" cannot be read'],
  [['--check', '-'], 1, 'nothing is piped'],
  [['--check', 'none.json', '--user', 'ada'], 2, "cannot be used with option '--user"],
  [['--check', 'none.json', '--registry', 'registry'], 2, '[registry-invalid]'],
  [['--format', 'yaml'], 2, 'Allowed choices are config, secret, both'],
])('ends %j with code %i', async (flags, code, text) => {
  const run = await registryAuth(flags)
  expect(run.code).toBe(code)
  expect(run.err).toContain(text)
})
