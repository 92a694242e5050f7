import { error } from '../definition.ts'

/** Codes reported by the `size` part. Each has a page in `../docs/<code>.md`. */
export const sizeCodes = {
  'code-too-large': error(
    (p: { owner: string; what: string; variables: string }) => {
      const reason = p.variables === '' ? '' : ` while it shares ${p.variables} with the code around it`
      return `${p.what.charAt(0).toUpperCase()}${p.what.slice(1)} in "${p.owner}" is too much for one method of Jenkins (64 KB), and cannot be divided${reason}.`
    },
    (p) =>
      p.variables === ''
        ? 'Do it in a loop over a list, or in several functions.'
        : 'Move parts of it into functions of their own that take what they need and return what they find.',
  ),
  'nested-too-deeply': error(
    (p: { levels: number }) =>
      p.levels === 0
        ? 'This code is nested more deeply than the compiler can follow.'
        : `This code is nested ${p.levels} levels deep, which is more than the compiler can follow.`,
    () =>
      'Look values up in an object or a `switch` instead of a long chain of `else if`, join an array instead of a long sum, and move inner parts into functions.',
  ),
  'file-too-large': error(
    (p: { reason: string }) =>
      `The Groovy of this file is too much for one class of the JVM: it has ${p.reason}.`,
    () =>
      'Write what repeats as a loop, move steps into a library with `defineStep`, or read large tables with `readJSON`.',
  ),
} as const
