import type { CompilerHost } from '../host.ts'

/** A path as it is shown in messages: from the folder where the command runs, when it lies below. */
export function displayPath(host: CompilerHost, file: string): string {
  const folder = `${host.currentDirectory}/`
  return file.startsWith(folder) ? file.slice(folder.length) : file
}
