import { testBuilder } from './support/builder-tests.ts'
import { buildkitContainer } from './support/buildkit-container.ts'
import { givenProgram } from './support/given-program.ts'
import { whyNot } from './support/probe.ts'

const daemon = givenProgram('BUILDKITD')
const client = givenProgram('BUILDCTL')

testBuilder(
  'buildkit',
  (played, folder) => {
    const programs = { daemon: daemon.path, client: client.path }
    const containers = Object.values(played).map(
      (container) => [container.name, buildkitContainer(container, folder, programs)] as const,
    )
    return Object.fromEntries(containers)
  },
  daemon.missing ?? client.missing ?? whyNot('unshare', '-m', 'true'),
)
