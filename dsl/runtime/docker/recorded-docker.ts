import { tool, withDockerRegistry, withDockerServer, withEnv } from '../../steps/index.ts'
import { env } from '../globals.ts'
import { argumentText, type DockerArguments } from './arguments.ts'
import { chosenTool, onNode, runCommand } from './commands.ts'
import { checkImageName } from './image-name.ts'
import { RecordedImage } from './recorded-image.ts'
import type { DockerImage } from './types.ts'

/** What the methods of `docker` do outside Jenkins: the steps that the plugin calls, in its order. */
export const recordedDocker = {
  build(image: string, args: DockerArguments = '.'): DockerImage {
    checkImageName(image)
    return onNode(() => {
      runCommand({
        variables: { JD_IMAGE: image },
        line: (read) => `docker build -t ${read('JD_IMAGE')} ${argumentText(args)}`,
      })
      return new RecordedImage(image)
    })
  },

  image: (id: string): DockerImage => new RecordedImage(id),

  withRegistry(url: string, ...rest: readonly unknown[]): unknown {
    const { credentials, body } = credentialsAndBody(rest)
    return onNode(() =>
      withEnv([`DOCKER_REGISTRY_URL=${url}`], () =>
        withDockerRegistry({ url, ...credentials, ...chosenTool() }, body),
      ),
    )
  },

  withServer(uri: string, ...rest: readonly unknown[]): unknown {
    const { credentials, body } = credentialsAndBody(rest)
    return onNode(() => withDockerServer({ server: { uri, ...credentials } }, body))
  },

  withTool(name: string, body: () => unknown): unknown {
    return onNode(() => {
      const folder = tool({ name, type: 'org.jenkinsci.plugins.docker.commons.tools.DockerTool' })
      return withEnv([`PATH=${folder}/bin:${env.PATH}`, `DOCKER_TOOL_NAME=${name}`], body)
    })
  },
}

function credentialsAndBody(rest: readonly unknown[]): {
  readonly credentials: { readonly credentialsId?: string }
  readonly body: () => unknown
} {
  const body = rest.at(-1) as () => unknown // the types of both methods end so
  const [credentialsId] = rest
  return { credentials: typeof credentialsId === 'string' ? { credentialsId } : {}, body }
}
