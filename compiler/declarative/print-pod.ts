import { Document, isCollection, isMap, isNode, isPair, isScalar, type Node, visit } from 'yaml'
import type { PodModel } from '../../dsl/model/pod.ts'
import { pointerTo } from './read/read-pod.ts'

/** Texts that one of the YAML versions in use reads as something else, and the printer of version 1.1 leaves bare. */
const ambiguous = /^(?:0o[0-7]+|=|<<)$/

/**
 * Prints a pod as YAML: block style, sequences not indented, keys in the order written, the user's comments kept.
 * It reads the same in YAML 1.1 and 1.2, since Jenkins' libraries differ in that.
 * @returns lines, each with its end
 */
export function printPod(pod: PodModel): string {
  // Version 1.1 quotes `on`, `yes`, `1:30` and the like.
  const document = new Document(pod.document, { version: '1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && ambiguous.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  if (isNode(document.contents)) addComments(document.contents, '', pod)
  return document.toString({ indentSeq: false, lineWidth: 0 })
}

function addComments(node: Node, pointer: string, pod: PodModel): void {
  if (!isCollection(node)) return
  node.items.forEach((item, index) => {
    const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : index
    const value = isPair(item) ? item.value : item
    const own = pointerTo(pointer, key)
    // A comment before an entry of a map belongs to its key.
    const before = isMap(node) && isPair(item) ? item.key : value
    const { leading = [], trailing = [] } = pod.sources[own]?.comments ?? {}
    if (isNode(before) && leading.length > 0) before.commentBefore = yamlComment(leading)
    if (isScalar(value) && trailing.length > 0) value.comment = yamlComment(trailing)
    // Behind a collection there is no line of its own to stand on.
    else if (isNode(before) && trailing.length > 0)
      before.commentBefore = yamlComment([...leading, ...trailing])
    if (isNode(value)) addComments(value, own, pod)
  })
  const dangling = pod.dangling[pointer]
  if (dangling !== undefined) node.comment = yamlComment(dangling)
}

/** The text of comments without their delimiters, as the `yaml` library takes it. */
function yamlComment(comments: readonly string[]): string {
  return comments.flatMap(commentLines).join('\n')
}

function commentLines(comment: string): readonly string[] {
  if (comment.startsWith('//')) return [comment.slice(2)]
  const lines = comment
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split('\n')
  return lines
    .map((line) => ` ${line.replace(/^\s*\*?\s?/, '').trimEnd()}`)
    .filter((line) => line.trim() !== '')
}
