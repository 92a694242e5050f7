import { expectTypeOf, it } from 'vitest'
import { docker, type AgentDefinition, type DockerContainer, type DockerImage } from 'jenkins-ts'

// Only for the compiler to read: nothing of it runs.
const inJenkins = (body: () => void): (() => void) => body

it('is an agent when called, and has the methods of the plugin', () => {
  expectTypeOf(docker({ image: 'golang:1.25' })).toEqualTypeOf<AgentDefinition>()
  inJenkins(() => {
    const image = docker.build('app', ['--pull', '.'])
    expectTypeOf(image).toEqualTypeOf<DockerImage>()
    expectTypeOf(image.run(['-p', 80], 'serve')).toEqualTypeOf<DockerContainer>()
    expectTypeOf(docker.withRegistry('https://example.com', 'id', () => 1)).toEqualTypeOf<number>()
    expectTypeOf(docker.withRegistry('https://example.com', () => image.id)).toEqualTypeOf<string>()
    expectTypeOf(image.inside('-u root', () => true)).toEqualTypeOf<boolean>()
    expectTypeOf(image.withRun((container) => container.port(80))).toEqualTypeOf<string>()
  })
})

it('takes nothing that the plugin does not', () => {
  inJenkins(() => {
    // @ts-expect-error An image has a name.
    docker.build()
    // @ts-expect-error Arguments are text or words.
    docker.build('app', { pull: true })
    // @ts-expect-error A body comes last.
    docker.withRegistry('https://example.com', 'id')
    // @ts-expect-error There is no such method.
    docker.login('https://example.com')
    // @ts-expect-error A port is a number.
    docker.image('app').run().port('80')
    // @ts-expect-error The agent takes an object.
    docker('golang:1.25', () => 1)
    // @ts-expect-error The name stays what it was.
    docker.image('app').id = 'b'
  })
})
