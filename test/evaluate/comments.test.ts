import { ts } from 'ts-morph'
import { expect, it } from 'vitest'
import { commentsOf, danglingComments } from '../../compiler/evaluate/comments.ts'

interface Commented {
  readonly name: string
  readonly source: string
  /** Text of each statement, property and element with its comments, in order; `{` for what dangles in a block. */
  readonly comments: readonly string[]
}

const cases: readonly Commented[] = [
  {
    name: 'lines before and behind',
    source: `// one\n// two\na() // behind a\n\n/* three */\nb()\n`,
    comments: ['a()  ← // one | // two  → // behind a', 'b()  ← /* three */'],
  },
  {
    name: 'comments apart from the statement by blank lines',
    source: `// about the file\n\n// about a\na()`,
    comments: ['a()  ← // about the file | // about a'],
  },
  {
    name: 'behind commas',
    source: `x({\n  a: 1, // one\n  b: 2 // two\n  ,\n  // before c\n  c, // three\n})`,
    comments: ['x({', 'a: 1  → // one', 'b: 2  → // two', 'c  ← // before c  → // three'],
  },
  {
    name: 'right behind an opening brace',
    source: `x({ // first\n  // second\n  a: [ // in a list\n    1,\n  ],\n})\nfunction f() { // in f\n  b()\n}`,
    comments: [
      'x({',
      'a: [  ← // first | // second',
      '1  ← // in a list',
      'function f() {',
      'b()  ← // in f',
    ],
  },
  {
    name: 'between two on one line: it belongs to the next',
    source: `x({ a: 1, /* about b */ b: 2 /* after b */ })\na(); /* about c */ c() /* end */`,
    comments: [
      'x({',
      'a: 1',
      'b: 2  ← /* about b */  → /* after b */',
      'a();',
      'c()  ← /* about c */  → /* end */',
    ],
  },
  {
    name: 'after the last one',
    source: `x({\n  a: 1, // one\n  // no more\n})\nf(() => {\n  b() // here\n  /* end */\n})\n// end of file`,
    comments: [
      'x({',
      'a: 1  → // one',
      '{ // no more',
      'f(() => {',
      'b()  → // here',
      '{ /* end */',
      '{ // end of file',
    ],
  },
  {
    name: 'in what is empty',
    source: `x({ /* nothing */ }, [\n  // none\n])\nfunction f() { // todo\n  // later\n}`,
    comments: ['x({', '{ /* nothing */', '{ // none', 'function f() {', '{ // todo', '{ // later'],
  },
  {
    name: 'all but instructions to tools',
    source: `/// <reference types="node" />\n// @ts-expect-error wrong\n// eslint-disable-next-line no-x\n/* oxlint-disable */\n// prettier-ignore\n// #region a\n// kept: eslint is mentioned\na() // oxlint-disable-line\n// #endregion`,
    comments: ['a()  ← // kept: eslint is mentioned'],
  },
  {
    name: 'in cases of a switch',
    source: `switch (x) {\n  case 1: // one\n    a()\n    // then\n    break\n}`,
    comments: ['switch (x) {', 'a()  ← // one', 'break  ← // then'],
  },
  {
    name: 'of several lines, and not inside strings',
    source: `/**\n * Doc.\n */\nconst a = '// no' + \`/* no */\${1}\` // yes`,
    comments: ["const a = '// no' + `/* no */${1}`  ← /**\n * Doc.\n */  → // yes"],
  },
]

it.each(cases)('finds comments: $name', ({ source, comments }) => {
  expect(annotate(source)).toEqual(comments)
})

function annotate(source: string): readonly string[] {
  const file = ts.createSourceFile('/a.ts', source, ts.ScriptTarget.Latest, true)
  const lines: string[] = []
  const visit = (node: ts.Node): void => {
    const isMember =
      (ts.isStatement(node) && !ts.isBlock(node)) ||
      ts.isObjectLiteralElementLike(node) ||
      ts.isArrayLiteralExpression(node.parent ?? node)
    if (isMember && !ts.isSourceFile(node) && !ts.isArrayLiteralExpression(node))
      lines.push(describe(node, file))
    ts.forEachChild(node, visit)
    lines.push(...danglingComments(node).map((comment) => `{ ${comment}`))
  }
  visit(file)
  return lines
}

function describe(node: ts.Node, file: ts.SourceFile): string {
  const { leading, trailing } = commentsOf(node)
  const before = leading.length === 0 ? '' : `  ← ${leading.join(' | ')}`
  const behind = trailing.length === 0 ? '' : `  → ${trailing.join(' | ')}`
  const text = node.getText(file).replace(/(?:(?<=[{[])\s|\n).*$/s, '')
  return text + before + behind
}
