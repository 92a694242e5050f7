import { buildahContainer } from './support/buildah-container.ts'
import { testBuilder } from './support/builder-tests.ts'
import { whyNot } from './support/probe.ts'

testBuilder(
  'buildah',
  (played, folder) =>
    Object.fromEntries(
      Object.values(played).map((container) => [container.name, buildahContainer(container, folder)]),
    ),
  whyNot('unshare', '-m', 'true'),
)
