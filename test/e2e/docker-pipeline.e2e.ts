import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { testBuilder } from './support/builder-tests.ts'
import { dockerContainers } from './support/docker-containers.ts'
import { startDockerd } from './support/docker-daemon.ts'

/** The engine of the node, whose socket the pod mounts. */
const folder = mkdtempSync(join(inject('folder'), 'docker-pipeline-'))
const host = `unix://${folder}/docker.sock`
const node = await startDockerd(folder, ['dockerd', `--host=${host}`], host).catch(
  (failure: Error) => failure.message,
)
afterAll(() => (typeof node === 'string' ? undefined : node.stop()))

testBuilder(
  'dockerPipeline',
  (played, agent) => dockerContainers(played, agent, { DOCKER_HOST: host }),
  typeof node === 'string' ? node : undefined,
)
