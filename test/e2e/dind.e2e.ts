import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { dind } from '../../dsl/image/dind.ts'
import { testBuilder } from './support/builder-tests.ts'
import { dockerContainers } from './support/docker-containers.ts'
import { startDockerd } from './support/docker-daemon.ts'
import { playPod } from './support/played-pod.ts'

/** The engine of the pod, started as the pod says, for all builds. */
const folder = mkdtempSync(join(inject('folder'), 'dind-'))
const pod = playPod(dind({ acceptRisk: 'the machine of the test' }).pod(), folder)
const host = pod['docker']?.env['DOCKER_HOST'] ?? 'unset'
const engine = await startDockerd(folder, pod['dind']?.args ?? [], host).catch(
  (failure: Error) => failure.message,
)
afterAll(() => (typeof engine === 'string' ? undefined : engine.stop()))

testBuilder(
  'dind',
  (played, agent) => dockerContainers(played, agent, { DOCKER_HOST: host }),
  typeof engine === 'string' ? engine : undefined,
)
