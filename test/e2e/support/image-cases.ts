import type { ImageCase } from './compiled-cases.ts'
import type { RegistryAccess } from './registry.ts'

/** Everything that shells, CSV, JSON and Dockerfiles could take for something else, but for the line break. */
export const hostile = `two  words, "double" 'single' \\ $HOME \${HOME} $(touch broken) \`touch broken\` ; * é ✓ %s -x=y`

/** The same on several lines. */
export const hostileLines = `${hostile}\n  second line\n`

/** Files of the workspace by path. */
export type Files = Readonly<Record<string, string>>

/** A context whose image tells what the build was given. */
export function tellingContext(folder: string, base: string): Files {
  return {
    [`${folder}/Dockerfile`]: `FROM ${base} AS first
ARG VERSION=unset
ARG HOSTILE=unset
ARG LINES=unset
COPY greeting /app/greeting
RUN printf '%s' "$VERSION" > /app/version && printf '%s' "$HOSTILE" > /app/hostile
RUN printf '%s' "$LINES" > /app/lines
FROM first AS other
RUN echo other > /app/stage
FROM first
RUN echo last > /app/stage
`,
    [`${folder}/greeting`]: 'Hello\n',
    [`${folder}/ignored`]: 'never copied',
  }
}

/** A context of one Dockerfile. */
export function dockerfile(...lines: readonly string[]): Files {
  return { Dockerfile: `${lines.join('\n')}\n` }
}

/** The base image in a registry. */
export function baseIn({ host }: RegistryAccess): string {
  return `${host}/base:1`
}

/** What a builder can do beyond building and pushing. */
export type Feature =
  'annotations' | 'cache' | 'environmentArgs' | 'foreignPlatform' | 'reproducible' | 'secrets'

/** What cases need to know of a builder. */
export interface CaseMaker {
  /** Its name in `jenkins-ts/image`. */
  readonly builder: string
  /** Name of the builder that it stands on, which gets the settings then. */
  readonly engine?: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly offers: readonly Feature[]
  /**
   * The options with which it reaches registries.
   * @param hosts those with plain HTTP
   * @param certificates files by host
   */
  readonly reaches: (
    hosts: readonly string[],
    certificates: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, unknown>>
}

/** Where the workspace has the certificate of the registry with TLS. */
export const certificateFile = 'the ca.crt'

/** A port on which nobody listens. */
const nobody = { host: '127.0.0.1:1' }

/** Every call of `imageBuild` that the tests of a builder make, by name. */
export function imageCases(
  { builder, engine, settings, offers, reaches }: CaseMaker,
  title: string,
  plain: RegistryAccess,
  secured: RegistryAccess,
): Readonly<Record<string, ImageCase>> {
  const repository = title.toLowerCase()
  const builderImage = builder === 's2i' ? { builderImage: `${plain.host}/s2i-builder:1` } : {}
  const of = (
    name: string,
    options: ImageCase['options'],
    more: Partial<ImageCase> & { readonly registry?: RegistryAccess } = {},
  ): ImageCase => {
    const { registry = plain, settings: others, ...rest } = more
    const destinations = [`${registry.host}/${repository}/${name}:1`]
    return {
      builder,
      ...(engine !== undefined && { engine }),
      ...builderImage,
      settings: { ...settings, ...others },
      options: { destinations, ...reach, ...options },
      ...rest,
    }
  }
  const reach = reaches([plain.host, nobody.host], { [secured.host]: certificateFile })
  const login = (credentialsId: string) => ({
    registryCredentials: { registry: secured.host, credentialsId },
  })
  const told = {
    context: 'the "con text" $HOME',
    buildArgs: { VERSION: '1.0', HOSTILE: hostile, LINES: hostileLines },
    labels: { 'e2e.version': '1.0', 'e2e.hostile': hostile, 'e2e.lines': hostileLines },
    digestFile: "out put/it's the digest",
  }
  if (builder === 's2i') {
    return {
      assembled: of('assembled', {
        context: 'sources',
        env: { GREETING: 'Hello' },
        labels: { 'e2e.hostile': hostile },
        digestFile: 'digest',
      }),
      inline: of('inline', { context: 'sources' }, { inline: true }),
      login: of('login', { context: 'sources' }, { registry: secured, settings: login('registry') }),
      wrongPassword: of('wrong', { context: 'sources' }, { registry: secured, settings: login('wrong') }),
      failingAssemble: of('failing', { context: 'sources' }),
      noSources: of('no-sources', { context: 'nowhere' }),
      unreachable: of('unreachable', { context: 'sources' }, { registry: nobody }),
    }
  }
  const one = `${plain.host}/${repository}/several`
  return {
    told: of('told', told),
    inline: of('inline', told, { inline: true }),
    target: of('target', { context: 'api', dockerfile: 'api/Dockerfile', target: 'other' }),
    elsewhere: of('elsewhere', { context: 'api', dockerfile: "build files/Docker 'file' $HOME" }),
    ...(offers.includes('environmentArgs') && {
      environment: of(
        'environment',
        { context: 'api', buildArgsFromEnvironment: ['VERSION'] },
        { environment: { VERSION: hostile } },
      ),
    }),
    several: of('several', { destinations: [`${one}:1`, `${one}:latest`, `${one}/other:1`] }),
    archive: of('archive', { push: false, tarPath: "out put/the 'image' $HOME.tar" }),
    archiveToo: of('archive-too', { tarPath: 'image.tar', digestFile: 'digest' }),
    ...(offers.includes('cache') && { cache: of('cache', { cache: true }) }),
    login: of('login', {}, { registry: secured, settings: login('registry') }),
    secret: of(
      'secret',
      {},
      {
        registry: secured,
        settings: { registryCredentials: { secret: 'regcred' } },
      },
    ),
    wrongPassword: of('wrong', {}, { registry: secured, settings: login('wrong') }),
    noDockerfile: of('no-dockerfile', {}),
    failingRun: of('failing-run', {}),
    unreachable: of('unreachable', {}, { registry: nobody }),
    ...(offers.includes('reproducible') && { reproducible: of('reproducible', { reproducible: true }) }),
    ...(offers.includes('annotations') && {
      annotations: of('annotations', { annotations: { 'e2e.hostile': hostile } }),
    }),
    ...(offers.includes('foreignPlatform') && { platform: of('platform', { platforms: ['linux/arm64'] }) }),
    ...(offers.includes('secrets') && {
      secrets: of(
        'secrets',
        {
          secrets: [
            { id: 'file', src: "the 'secret' $HOME" },
            { id: 'variable', env: 'E2E_HIDDEN' },
          ],
        },
        { environment: { E2E_HIDDEN: buildSecrets.variable } },
      ),
    }),
  }
}

/** Secrets of builds, which nothing but the RUN that mounts them may see. */
export const buildSecrets = {
  file: `secret of a file: ${hostile}\n`,
  variable: `secret of a variable: ${hostile}`,
} as const
