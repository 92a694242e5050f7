import { defineJenkinsStep } from '../step-function.ts'
import { recordedDocker } from './recorded-docker.ts'
import type { Docker } from './types.ts'

function method<Name extends keyof Docker>(name: Name, takesBody: boolean): Docker[Name] {
  return defineJenkinsStep<Docker[Name]>({
    name: `docker.${name}`,
    positional: null,
    takesBody,
    requiresNode: false,
    scriptOnly: false,
    globalMethod: { object: 'docker', method: name },
    // Each takes what the type of the method says.
    libraryBody: recordedDocker[name] as (...values: readonly unknown[]) => unknown,
  })
}

/** The methods of the global variable `docker`: usable where Jenkins runs the build. */
export const dockerMethods: Docker = {
  build: method('build', false),
  image: method('image', false),
  withRegistry: method('withRegistry', true),
  withServer: method('withServer', true),
  withTool: method('withTool', true),
}
