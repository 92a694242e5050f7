import { dockerFingerprintRun, withDockerContainer } from '../../steps/index.ts'
import { env } from '../globals.ts'
import { argumentText, type DockerArguments } from './arguments.ts'
import { chosenTool, onNode, outputOf, runCommand, statusOf } from './commands.ts'
import { checkImageName, qualifiedName, splitImageName } from './image-name.ts'
import type { DockerContainer, DockerImage } from './types.ts'

/** An image in a recorded run: it calls the steps that the plugin calls, in its order. */
export class RecordedImage implements DockerImage {
  readonly id: string

  constructor(id: string) {
    checkImageName(id)
    this.id = id
  }

  imageName(): string {
    return qualified(this.id)
  }

  push(tag?: string): void {
    onNode(() => {
      const name = this.#tag(tag)
      runCommand({
        variables: { JD_TAGGED_IMAGE_NAME: name },
        line: (read) => `docker push ${read('JD_TAGGED_IMAGE_NAME')}`,
      })
    })
  }

  pull(): void {
    onNode(() =>
      runCommand({
        variables: { JD_TO_PULL: this.imageName() },
        line: (read) => `docker pull ${read('JD_TO_PULL')}`,
      }),
    )
  }

  tag(tag?: string): void {
    onNode(() => this.#tag(tag))
  }

  inside<Result>(...given: readonly unknown[]): Result {
    const { args, body } = argumentsAndBody<() => Result>(given)
    const [text = ''] = args
    return onNode(() => {
      const image = this.#runnable()
      return withDockerContainer({ image, args: text, ...chosenTool() }, body)
    })
  }

  run(args: DockerArguments = '', command: DockerArguments = ''): DockerContainer {
    const words = ['docker run -d', argumentText(args), this.id, argumentText(command)]
    const line = words.filter((word) => word !== '').join(' ')
    return onNode(() => {
      const id = outputOf({ variables: {}, line: () => line })
      dockerFingerprintRun({ containerId: id, ...chosenTool() })
      return new RecordedContainer(id)
    })
  }

  withRun<Result>(...given: readonly unknown[]): Result {
    const { args, body } = argumentsAndBody<(container: DockerContainer) => Result>(given)
    return onNode(() => {
      const container = this.run(args[0], args[1])
      try {
        return body(container)
      } finally {
        container.stop()
      }
    })
  }

  #tag(tag?: string): string {
    const { repository, tag: own } = splitImageName(this.id)
    const name = qualified(`${repository}:${tag ?? own}`)
    runCommand({
      variables: { JD_ID: this.id, JD_TAGGED_IMAGE_NAME: name },
      line: (read) => `docker tag ${read('JD_ID')} ${read('JD_TAGGED_IMAGE_NAME')}`,
    })
    return name
  }

  /** The name under which the engine has the image; it is pulled when it has it under none. */
  #runnable(): string {
    const name = this.imageName()
    if (name !== this.id && isThere('JD_ID', this.id)) return this.id
    if (!isThere('JD_TO_RUN', name)) this.pull()
    return name
  }
}

class RecordedContainer implements DockerContainer {
  readonly id: string

  constructor(id: string) {
    this.id = id
  }

  stop(): void {
    runCommand({
      variables: { JD_ID: this.id },
      line: (read) => `docker stop ${read('JD_ID')} && docker rm -f --volumes ${read('JD_ID')}`,
    })
  }

  port(port: number): string {
    return outputOf({
      variables: { JD_ID: this.id, JD_PORT: String(port) },
      line: (read) => `docker port ${read('JD_ID')} ${read('JD_PORT')}`,
    })
  }
}

function isThere(variable: string, image: string): boolean {
  return (
    statusOf({
      variables: { [variable]: image },
      line: (read) => `docker inspect -f . ${read(variable)}`,
    }) === 0
  )
}

function qualified(name: string): string {
  return qualifiedName(name, env['DOCKER_REGISTRY_URL'])
}

/** The arguments of a block method, texts first, the body last. */
function argumentsAndBody<Body>(given: readonly unknown[]): {
  readonly args: readonly string[]
  readonly body: Body
} {
  const args = given.slice(0, -1).map((value) => argumentText(value as DockerArguments)) // so say the method's types
  return { args, body: given.at(-1) as Body } // and so they end
}
