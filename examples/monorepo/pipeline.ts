import { container, dir, env, kubernetes, pipeline, type Pod, stage, when } from 'jenkins-ts'
import { kaniko } from 'jenkins-ts/image'
import { goTest, imageBuild } from 'jenkins-ts/library'
import described from './services.json' with { type: 'json' }

/** Read while compiling: a new service is a new line in services.json. */
const services = described.map(({ name, go }) => ({
  name,
  versions: go,
  folder: `services/${name}`,
  changed: when.changeset(`services/${name}/**`),
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

/** The matrix is an ordinary loop over the pairs of service and Go version that there are. */
const tests = services.flatMap(({ name, versions, folder, changed }) =>
  versions.map((version) => {
    const go = goContainer(version)
    // Both versions test in one folder at the same time, so each has files of its own.
    const results = {
      report: `report-${go}.xml`,
      coverProfile: `cover-${go}.out`,
      coverage: { id: `${name}-${go}`, name: `${name}, Go ${version}` },
    }
    return stage(`${name} with Go ${version}`, {
      when: changed,
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

const images = services.map(({ name, folder, changed, builder }) =>
  stage(`Image of ${name}`, {
    when: when.allOf(when.branch('main'), changed),
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
  options: { timeout: { time: 1, unit: 'HOURS' }, disableConcurrentBuilds: { abortPrevious: true } },
  stages: [stage('Tests', { failFast: true, parallel: tests }), stage('Images', { parallel: images })],
})
