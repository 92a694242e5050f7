import { container, dir, env, kubernetes, parameters, pipeline, type Pod, stage, when } from 'jenkins-ts'
import { kaniko } from 'jenkins-ts/image'
import { goTest, imageBuild } from 'jenkins-ts/library'
import described from './services.json' with { type: 'json' }

/** Read while compiling: a new service is a new line in services.json. */
const services = described.map(({ name, go }) => ({
  name,
  versions: go,
  folder: `services/${name}`,
  // kaniko unpacks an image over its container, so each service has a container of its own.
  builder: kaniko({ container: `kaniko-${name}`, registryCredentials: { secret: 'registry' } }),
}))

const goVersions = [...new Set(services.flatMap(({ versions }) => versions))]
const goContainer = (version: string) => `go-${version.replace('.', '-')}`

let pod: Pod = {
  kind: 'Pod',
  spec: {
    containers: goVersions.map((version) => ({
      name: goContainer(version),
      image: `golang:${version}`,
      command: ['sleep'],
      args: ['infinity'],
    })),
  },
}
for (const { builder } of services) pod = builder.pod(pod)

interface Choice {
  readonly ALL: boolean
}

/** Jenkins compares with the build before, so there is a way to ask for everything. */
const wanted = (folder: string, params: Choice) =>
  when.anyOf(when.changeset(`${folder}/**`), () => params.ALL)

/** The matrix is an ordinary loop over the pairs of service and Go version that there are. */
const tests = (params: Choice) =>
  services.flatMap(({ name, versions, folder }) =>
    versions.map((version) => {
      const go = goContainer(version)
      // Both versions test in one folder at the same time, so each has files of its own.
      const results = {
        report: `report-${go}.xml`,
        coverProfile: `cover-${go}.out`,
        coverage: { id: `${name}-${go}`, name: `${name}, Go ${version}` },
      }
      return stage(`${name} with Go ${version}`, {
        when: wanted(folder, params),
        steps() {
          container(go, () => {
            dir(folder, () => {
              goTest({ cover: true, ...results })
            })
          })
        },
      })
    }),
  )

const images = (params: Choice) =>
  services.map(({ name, folder, builder }) =>
    stage(`Image of ${name}`, {
      when: when.allOf(when.branch('main'), wanted(folder, params)),
      steps() {
        const revision = env.GIT_COMMIT ?? 'unknown'
        imageBuild(builder, {
          context: folder,
          destinations: [`registry.example.com/shop/${name}:${revision}`],
          buildArgs: { REVISION: revision },
          cache: true,
        })
      },
    }),
  )

export default pipeline({
  agent: kubernetes({ pod }),
  parameters: {
    ALL: parameters.booleanParam({ description: 'Test and build every service, changed or not.' }),
  },
  // An aborted build counts as the one before: with abortPrevious, what it had to build would be lost.
  options: { timeout: { time: 1, unit: 'HOURS' }, disableConcurrentBuilds: true },
  stages: ({ params }) => [
    stage('Tests', { failFast: true, parallel: tests(params) }),
    stage('Images', { parallel: images(params) }),
  ],
})
