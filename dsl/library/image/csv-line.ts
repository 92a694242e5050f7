/**
 * Fields as one line of comma-separated values, as Go reads them: a field with a comma, a quote or a line break stands in
 * quotes, its own quotes doubled.
 */
export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(',')
}

/** One field of such a line. */
export function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
