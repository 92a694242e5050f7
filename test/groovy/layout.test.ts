import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { groovyFile, section } from '../../compiler/groovy/ast/create.ts'
import { generated } from '../../compiler/groovy/ast/nodes.ts'
import { walk } from '../../compiler/groovy/ast/traverse.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { trees } from './parser/arbitrary-tree.ts'

const width = 110
const files = fc
  .array(trees.statement, { maxLength: 4 })
  .map((statements) => groovyFile([section('steps', statements, generated)]))

function hasStrings(file: ReturnType<typeof groovyFile>): boolean {
  let found = false
  walk(file, (node) => {
    found ||= node.kind === 'string-literal' || node.kind === 'gstring' || node.kind === 'map-literal'
  })
  return found
}

it('gives the same text every time', () => {
  fc.assert(
    fc.property(files, (file) => {
      expect(printFile(file)).toBe(printFile(file))
    }),
    { numRuns: 200 },
  )
})

it('leaves no blanks at the ends of lines, no two empty lines, and one line break at the end', () => {
  fc.assert(
    fc.property(files, (file) => {
      fc.pre(!hasStrings(file))
      expect(printFile(file)).not.toMatch(/[ \t]\n|\n\n\n|\n\n$/)
      expect(printFile(file)).toMatch(/[^\n]\n$/)
    }),
    { numRuns: 500 },
  )
})

it('passes the width only where nothing can break: the header of a loop or closure, a name', () => {
  fc.assert(
    fc.property(files, (file) => {
      fc.pre(!hasStrings(file))
      const lines = printFile(file).split('\n')
      const tooLong = lines.filter((line) => line.length > width && !/;| ->/.test(line))
      expect(
        tooLong.filter((line) => / (\+|-|\*|\/|%|&&|\|\||==|!=|<=>) |, /.test(line.slice(0, width))),
      ).toEqual([])
    }),
    { numRuns: 300 },
  )
})
