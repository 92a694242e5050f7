import { ts } from 'ts-morph'

/** The innermost node of `file` that starts at `start` and reaches to `end` at least. */
export function nodeAt(file: ts.SourceFile, start: number, end: number): ts.Node {
  const within = (node: ts.Node): ts.Node => {
    const part = ts.forEachChild(node, (child) =>
      child.getStart(file) <= start && child.end >= end ? child : undefined,
    )
    return part === undefined ? node : within(part)
  }
  return within(file)
}

/** The property of an object literal whose name `node` is. */
export function namedProperty(node: ts.Node): ts.ObjectLiteralElementLike | undefined {
  const { parent } = node
  return ts.isObjectLiteralElementLike(parent) && parent.name === node ? parent : undefined
}
