import { expect, it } from 'vitest'
import { dockerfileOptions } from '../../dsl/library/image/s2i-parameters.ts'
import { builderFacts } from '../../compiler/builders/builder-facts.ts'
import { optionsOf } from '../../compiler/builders/builder-options.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import { createProject } from '../../compiler/project.ts'
import { type BuilderName, builderNames } from '../../dsl/image/builder.ts'
import { createMemoryHost } from '../support/memory-host.ts'
import { runCli } from '../support/run-cli.ts'

const explain = (...words: string[]) => runCli(['explain', ...words], {})

it('explains the builders in tables that fit a terminal', async () => {
  const { code, out } = await explain('builders')
  expect(code).toBe(0)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
  expect(out).toMatchInlineSnapshot(`
    "imageBuild(builder, { … }) builds an image. The builder is one word of the pipeline, and these are the eight.

    BUILDER         PRIVILEGES                      ISOLATION                       CACHE
    kaniko          root in its container, default  its container: RUN lines run    layers in a registry; base
                    capabilities                    in it                           images on a volume
    buildah         root in its container, default  chroot in its container         layers in a registry
                    capabilities; on some machines
                    without seccomp and AppArmor
                    profiles
    buildkit        user 1000, without seccomp and  user namespace                  layers of all stages in a
                    AppArmor profiles                                               registry
    s2i             none of its own: those of the   that of the builder behind it   that of the builder behind it
                    builder behind it
    dind            privileged container: root on   none against the machine        an image in a registry; the
                    the machine                                                     engine starts empty
    dood            socket of the machine: root on  none: builds see and can stop   the machine's, shared by all
                    it                              every container of the machine  builds on it
    dockerEngine    privileged container: root on   none against the machine        an image in a registry; the
                    the machine                                                     engine starts empty
    dockerPipeline  those of the engine behind it   that of the engine behind it    that of the engine behind it

    BUILDER         SPEED                           PLATFORMS                       UPKEEP
    kaniko          starts at once; looks through   one: the agent's                first project archived in
                    all files after each RUN                                        2025, forks carry it on
    buildah         starts at once; vfs storage     several in one index; foreign   active, with images for each
                    copies each layer as a whole    RUN lines need emulation on     release
                                                    the machine
    buildkit        fastest: stages in parallel,    several in one index; foreign   active, with images for each
                    and only those needed           RUN lines need emulation on     release
                                                    the machine
    s2i             that of the builder behind it,  those of the builder behind it  active; its image and the
                    and the script assemble                                         builder images are to be kept
                                                                                    up to date
    dind            an engine starts with each pod  one: the engine's               active; engine and program are
                                                                                    to be kept at one version
    dood            nothing to start; warm cache    one: the machine's              engine of the machine;
                                                                                    Kubernetes itself uses none
                                                                                    since 1.24
    dockerEngine    a large image, and an engine    one: the engine's               an agent image with an engine,
                    that starts in each pod                                         of one's own
    dockerPipeline  that of the engine behind it    those of the engine behind it   the plugin Docker Pipeline,
                                                                                    besides the engine

    BUILDER         THE BLOG POST                                   CHOOSE IT FOR
    kaniko          Simple and without a daemon: its choice.        The default: one image for one platform, on a
                                                                    cluster that allows no more than root in a
                                                                    container.
    buildah         Named beside kaniko: without a daemon.          Several images in one pod, several platforms,
                                                                    secrets in RUN lines; namespaces of the level
                                                                    baseline, where the profiles of the machines
                                                                    let it.
    buildkit        Not in it.                                      Large Dockerfiles with many stages, several
                                                                    platforms, the newest Dockerfile syntax.
    s2i             Scripts of one's own, complex, so people make   Teams that keep builder images with scripts
                    mistakes.                                       already, such as on OpenShift.
    dind            Lighter than an engine in the agent, but        Tests that need docker itself (compose,
                    insecure: meant for trying docker out.          testcontainers), on machines of their own.
    dood            Much faster than an engine in the agent, but    Machines for builds alone that have docker,
                    insecure: meant for trying docker out.          where speed counts most.
    dockerEngine    Too slow: the engine is there anew with each    Agents that already have an engine in their
                    agent.                                          image, until they have another way.
    dockerPipeline  Listed, and nothing said.                       Pipelines that have docker.build already and
                                                                    an engine to run it.

    "The blog post" is the one that this project grew from (Korean, 2023):
    a comparison of ways to build images on Jenkins agents.

    jenkins-ts explain builder NAME tells the options and the traps of one."
  `)
  expect((await explain('builder')).out).toBe(out)
})

it.each(builderNames)('explains %s with its options and traps', async (builder) => {
  const { code, out } = await explain('builder', builder)
  expect(code).toBe(0)
  expect((await explain(builder)).out).toBe(out)
  const { traps, step, example } = builderFacts[builder]
  for (const trap of traps) expect(out).toContain(`\n- ${trap}`)
  expect(out).toContain(`which calls ${step}`)
  expect(out).toContain(`\n- destinations (list of strings; optional)`)
  expect(example).toMatch(new RegExp(`^${builder}\\(`))
})

it('gives the same as data', async () => {
  const all: unknown = JSON.parse((await explain('builders', '--json')).out)
  expect(all).toMatchObject(builderNames.map((builder) => ({ builder })))
  const one: unknown = JSON.parse((await explain('kaniko', '--json')).out)
  expect(one).toMatchObject({
    builder: 'kaniko',
    step: 'kanikoBuild',
    privileges: builderFacts.kaniko.privileges,
    options: expect.arrayContaining([
      { name: 'destinations', required: false, description: expect.stringContaining('pushed') },
    ]),
  })
  expect((all as readonly unknown[])[0]).toEqual(one)
})

it.each([
  [['kanico'], 'There is no diagnostic "kanico". Did you mean "kaniko"?'],
  [['bilders'], 'There is no diagnostic "bilders". Did you mean "builders"?'],
  [['builder', 'buildha'], 'There is no builder "buildha". Did you mean "buildah"?'],
  [
    ['builder', 'podman'],
    'There is no builder "podman". There are kaniko, buildah, buildkit, s2i, dind, dood, dockerEngine, dockerPipeline.',
  ],
])('says what may be meant by %j', async (words, message) => {
  const { code, err } = await explain(...words)
  expect([code, err]).toEqual([1, message])
})

it('takes one thing to explain', async () => {
  expect((await explain('kaniko', 'buildah')).code).toBe(2)
  expect((await explain('builder', 'kaniko', 'buildah')).code).toBe(2)
})

/** The names of the options; s2i is looked at with kaniko behind it. */
function names(builder: BuilderName): readonly string[] {
  const behind = builder === 's2i' ? optionsOf('kaniko').map(({ name }) => name) : []
  const without = new Set<string>(dockerfileOptions)
  const all = [...optionsOf(builder).map(({ name }) => name), ...behind.filter((name) => !without.has(name))]
  return [...new Set(all)].map((name) => `'${name}'`)
}

const callOf = (builder: BuilderName) => (builder === 's2i' ? 's2iOnKaniko' : builder)

it('names the options that the types take, and no other', () => {
  const checks = builderNames.flatMap((builder) => [
    `export const ${builder}Known: (keyof OptionsOf<typeof ${callOf(builder)}>)[] = [${names(builder).join(', ')}]`,
    `export const ${builder}Others: never = {} as Exclude<keyof OptionsOf<typeof ${callOf(builder)}>, ${names(builder).join(' | ')}>`,
  ])
  const source = `import { ${builderNames.join(', ')}, type ImageBuilder } from 'jenkins-ts/image'
type OptionsOf<Builder extends (settings: never) => unknown> =
  ReturnType<Builder> extends ImageBuilder<infer Options, string> ? Options : never
const s2iOnKaniko = () => s2i({ builderImage: 'go:1', using: kaniko() })
${checks.join('\n')}
`
  const diagnostics = new DiagnosticCollector()
  const host = createMemoryHost({ '/app/options.ts': source })
  createProject(host, ['/app/options.ts'], { diagnostics }).check(diagnostics)
  expect(diagnostics.diagnostics.map(({ message }) => message)).toEqual([])
})
