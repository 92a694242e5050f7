/**
 * Calls the functions among sections: they give the sections, while the pipeline is compiled.
 * @param names the sections that may be functions
 * @param context what the functions are called with
 * @returns the sections with what the functions gave; undefined when there are none to look at
 */
export function callSections(
  sections: unknown,
  names: readonly string[],
  context: object,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof sections !== 'object' || sections === null) return undefined
  const entries = Object.entries(sections).map(([name, given]: [string, unknown]): [string, unknown] =>
    names.includes(name) && typeof given === 'function' ? [name, given(context)] : [name, given],
  )
  return Object.fromEntries(entries)
}
