import { env, pwd } from 'jenkins-ts'

/**
 * The folder for files that are nobody's sources: beside the workspace. In a folder of the workspace `pwd` would give one
 * beside that folder, which is inside of the workspace, where a `COPY` finds it.
 */
export function temporaryFolder(): string {
  return env.WORKSPACE_TMP ?? pwd({ tmp: true })
}
