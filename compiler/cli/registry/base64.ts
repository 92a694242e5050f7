/** The text behind base64 of the standard alphabet, padded and in one line; undefined for anything else. */
export function decodedBase64(text: string): string | undefined {
  const isBase64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text)
  return isBase64 && text !== '' ? Buffer.from(text, 'base64').toString('utf8') : undefined
}
