/**
 * A pattern as Ant reads it, as a regular expression for the whole text: folders are parted by `/`, `**` stands for any
 * number of them, `*` and `?` for characters of one name, and upper and lower case are the same.
 */
export function antPatternToRegularExpression(pattern: string): string {
  // Ant reads `folder/` as everything below.
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern
  const parts = whole.replaceAll(/\*\*\/|\/\*\*$|\*\*|\*|\?|[^*?/]+|\//g, (part) => {
    switch (part) {
      case '**/':
        return '(?:[^/]+/)*'
      case '/**':
        return '(?:/.*)?'
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
      default:
        return part.replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    }
  })
  return `(?i)${parts}`
}
