import { level, type Writer, type Written } from '../writer.ts'
import type { Kind, Type } from '../type.ts'

/** How a call of one built-in is written. */
export interface Recipe {
  /** The kind of type that it gives; `nothing` for what is written as a statement. */
  readonly gives: Kind | 'nothing'
  /** Undefined where it does not fit the type, or nothing is there to call it on. */
  readonly write: (writer: Writer, type: Type) => Written | undefined
}

/** By the name of the list of built-ins: `string value.slice`. */
export type Recipes = Readonly<Record<string, Recipe | readonly Recipe[]>>

/** A call, or anything else that binds as tightly. */
export function call(text: string, extra: Omit<Written, 'text' | 'level'> = {}): Written {
  return { text, level: level.primary, ...extra }
}

/** A recipe whose text is all that there is to say. */
export function plain(
  gives: Kind | 'nothing',
  write: (writer: Writer) => string | undefined,
  extra: Omit<Written, 'text' | 'level'> = {},
): Recipe {
  return {
    gives,
    write: (writer) => {
      const text = write(writer)
      return text === undefined ? undefined : call(text, extra)
    },
  }
}
