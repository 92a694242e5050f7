import { ts } from 'ts-morph'

/** A part of a text: offsets, end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Where the property at a path of keys stands in a text of JSON: its key, or the innermost one that there is. */
export function placeInJson(text: string, path: readonly string[]): TextRange {
  const file = ts.parseJsonText('config.json', text)
  let value: ts.Node | undefined = file.statements[0]?.expression
  let place: TextRange = { start: 0, end: text.length }
  for (const key of path) {
    if (value === undefined || !ts.isObjectLiteralExpression(value)) return place
    // Of two properties with one name the last counts.
    const property: ts.ObjectLiteralElementLike | undefined = value.properties.findLast(
      ({ name }) => name !== undefined && ts.isStringLiteral(name) && name.text === key,
    )
    if (property?.name === undefined || !ts.isPropertyAssignment(property)) return place
    place = { start: property.name.getStart(file), end: property.name.end }
    value = property.initializer
  }
  return place
}

/** Where a text stops being JSON. */
export function jsonErrorPlace(text: string): TextRange {
  const start = ts.parseConfigFileTextToJson('config.json', text).error?.start ?? 0
  return { start, end: Math.min(start + 1, text.length) }
}
