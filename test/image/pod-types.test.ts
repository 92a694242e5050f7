import { container, kubernetes, pipeline, stage } from 'jenkins-ts'
import { kaniko } from 'jenkins-ts/image'
import { expect, expectTypeOf, it } from 'vitest'
import type { Pod } from '../../dsl/pod.ts'

const go = { image: 'golang:1.25' }

it('knows the names of the containers of a pod, those of its builders among them', () => {
  expectTypeOf(kaniko().pod()).toEqualTypeOf<Pod<'kaniko'>>()
  expectTypeOf(kaniko().pod({ containers: { go } })).toEqualTypeOf<Pod<'kaniko' | 'go'>>()
  expectTypeOf(kaniko().pod({ spec: { containers: [{ name: 'go', ...go }] } })).toEqualTypeOf<
    Pod<'kaniko' | 'go'>
  >()
  expectTypeOf(kaniko().pod({ containers: { kaniko: { tty: true } } })).toEqualTypeOf<Pod<'kaniko'>>()
  const both = kaniko({ container: 'first' }).pod(kaniko({ container: 'second' }).pod({ containers: { go } }))
  expectTypeOf(both).toEqualTypeOf<Pod<'first' | 'second' | 'go'>>()
  expect(both.spec?.containers?.map(({ name }) => name)).toEqual(['go', 'second', 'first'])
})

it('knows them where a pipeline names a container', () => {
  const agent = kubernetes({ defaultContainer: 'go', pod: kaniko().pod({ containers: { go } }) })
  pipeline({
    agent,
    stages: ({ container: inPod }) => [
      stage('Build', {
        steps() {
          inPod('kaniko', () => {})
          // @ts-expect-error there is no such container
          inPod('kanico', () => {})
          container('any', () => {})
        },
      }),
    ],
  })
  // @ts-expect-error a container of the shorthand has its name as key
  kaniko().pod({ containers: { go: { name: 'go', ...go } } })
  // @ts-expect-error no field of a pod
  kaniko().pod({ contaners: { go } })
})

it.each([
  // @ts-expect-error not beside `spec`
  ['kind', 'containers', () => kaniko().pod({ kind: 'Pod', containers: { go } })],
  // @ts-expect-error not beside `spec`
  ['apiVersion', 'volumes', () => kaniko().pod({ apiVersion: 'v1', volumes: [] })],
  // @ts-expect-error not beside `spec`
  ['spec', 'hostname', () => kaniko().pod({ spec: {}, hostname: 'a' })],
])('refuses a pod with "%s" that has its "%s" beside "spec"', (mark, stray, pod) => {
  expect(pod).toThrow(
    new TypeError(
      `A pod with "${mark}" has its "${stray}" in "spec". Move "${stray}" there, or leave "${mark}" out.`,
    ),
  )
})
