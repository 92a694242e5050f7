import { expect, it } from 'vitest'
import { docker } from 'jenkins-ts'
import { transpileCases } from '../support/transpile-cases.ts'

const cases = {
  compared: `const a = docker.image('a')\nreturn a === docker.image('a')`,
  'as JSON': `return JSON.stringify(docker.image('a'))`,
  'as a part of JSON': `return JSON.stringify({ image: docker.image('a') })`,
  spread: `return { ...docker.image('a') }`,
  'asked for keys': `return Object.keys(docker.image('a'))`,
  'pushed while a list is sorted': `
    const images = [docker.image('a'), docker.image('b')]
    return images.sort((a, b) => { a.push(); return a.id.localeCompare(b.id) })`,
  'made while a list is sorted': `return ['a'].sort((a, b) => docker.image(a).id.localeCompare(b))`,
  'arguments in a spread': `const args: [string, string] = ['a', '.']\ndocker.build(...args)`,
  'the function that gives an agent': `return docker({ image: 'golang:1.25' })`,
}

const compiled = transpileCases(cases, ['docker'], 'script', { check: true })

it('refuses what an image cannot do', () => {
  const found = Object.keys(cases).map((name) => [name, ...compiled.get(name).findings])
  expect(found).toMatchInlineSnapshot(`
    [
      [
        "compared",
        "object-identity «a === docker.image('a')»",
      ],
      [
        "as JSON",
        "unsupported-arguments «JSON.stringify(docker.image('a'))»",
      ],
      [
        "as a part of JSON",
        "unsupported-arguments «JSON.stringify({ image: docker.image('a') })»",
      ],
      [
        "spread",
        "unsupported-syntax «docker.image('a')»",
      ],
      [
        "asked for keys",
        "unsupported-arguments «Object.keys(docker.image('a'))»",
      ],
      [
        "pushed while a list is sorted",
        "step-in-pure-callback «a.push()»",
      ],
      [
        "made while a list is sorted",
        "step-in-pure-callback «docker.image»",
      ],
      [
        "arguments in a spread",
        "unsupported-syntax «...args»",
      ],
      [
        "the function that gives an agent",
        "call-outside-sources «docker»",
      ],
    ]
  `)
})

it('says while the pipeline is built that Jenkins runs it', () => {
  expect(() => docker.build('app')).toThrow(/^The step "docker.build" was called while the pipeline is built/)
  expect(() => docker.withRegistry('https://example.com', () => 1)).toThrow('"docker.withRegistry"')
})
