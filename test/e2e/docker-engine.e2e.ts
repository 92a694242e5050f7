import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { testBuilder } from './support/builder-tests.ts'
import { dockerContainers } from './support/docker-containers.ts'
import { quietFlags, startDockerd } from './support/docker-daemon.ts'

/** Each build starts an engine of its own; here one is started to see whether that works. */
const trial = mkdtempSync(join(inject('folder'), 'engine-'))
const host = `unix://${trial}/docker.sock`
const reason = await startDockerd(trial, ['dockerd', `--host=${host}`], host).then(
  (service) => service.stop().then(() => undefined),
  (failure: Error) => failure.message,
)

testBuilder(
  'dockerEngine',
  (played, agent) => {
    const state = join(agent, 'engine')
    mkdirSync(state)
    const env = { DOCKER_HOST: `unix://${state}/docker.sock` }
    return dockerContainers(played, agent, env, quietFlags(state))
  },
  reason,
)
