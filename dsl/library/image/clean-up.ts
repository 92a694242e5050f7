import { echo } from 'jenkins-ts'

/** Cleans up at the end of a build. Where that fails, as when the pod is gone, the build ends as it would have ended without. */
export function cleanUp(what: string, body: () => void): void {
  try {
    body()
  } catch (problem) {
    echo(`${what} could not be removed: ${problem instanceof Error ? problem.message : ''}`)
  }
}
