import { testBuilder } from './support/builder-tests.ts'
import { kanikoContainer } from './support/chroot-container.ts'
import { givenProgram } from './support/given-program.ts'
import { whyNot } from './support/probe.ts'

const executor = givenProgram('KANIKO_EXECUTOR')

testBuilder(
  'kaniko',
  (played, folder) =>
    Object.fromEntries(
      Object.values(played).map((container) => [
        container.name,
        kanikoContainer(container, folder, executor.path),
      ]),
    ),
  executor.missing ?? whyNot('unshare', '-m', '-p', '-f', 'true'),
)
