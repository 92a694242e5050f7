import { expect, it } from 'vitest'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { isPackageFile } from '../../compiler/project/package-files.ts'
import { capturesIn, evaluateFiles } from './evaluate-files.ts'

it('runs the shipped steps from their sources, so that their bodies can be transpiled', () => {
  const evaluated = evaluateFiles(
    { 'pipeline.ts': `import { slackNotify } from 'jenkins-ts/library'; export const step = slackNotify` },
    { librarySources: true },
  )
  expect(evaluated.findings).toEqual([])
  const metadata = libraryStepMetadata(evaluated.evaluation?.exports.get('step'))
  const handle = evaluated.evaluation?.functionOf(metadata?.body)
  expect(metadata?.definition.name).toBe('slackNotify')
  expect(handle && isPackageFile(handle.node.getSourceFile().fileName)).toBe(true)
  expect(handle && capturesIn(evaluated, handle)).toHaveProperty('slackSend', 'slackSend of elsewhere')
})

it("gives the node of a library step types of the user's program", () => {
  const { project, evaluation } = evaluateFiles(
    { 'pipeline.ts': `export { slackNotify } from 'jenkins-ts/library'` },
    { librarySources: true },
  )
  const body = libraryStepMetadata(evaluation?.exports.get('slackNotify'))?.body
  const parameter = evaluation?.functionOf(body)?.node.parameters[0]
  const type = parameter && project.checker.getTypeAtLocation(parameter)
  expect(type?.getProperty('message')).toBeDefined()
})
