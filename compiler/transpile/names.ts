/** Words that Groovy keeps for itself. */
const groovyKeywords = `
  abstract as assert boolean break byte case catch char class const continue def default do double else enum extends
  false final finally float for goto if implements import in instanceof int interface long native new null package
  private protected public return short static strictfp super switch synchronized this threadsafe throw throws trait
  transient true try var void volatile while
`

/** What a script of Jenkins reaches by a bare name. */
const scriptVariables = `
  it owner delegate thisObject env params currentBuild scm steps docker pipeline properties binding metaClass args
`

/** Methods that every script has, and sections of Declarative: a method of the file must not hide them. */
const methodNames = `
  agent stages post when matrix options parameters triggers tools environment always success failure out call run main
  evaluate print println printf sprintf invokeMethod getProperty setProperty getBinding setBinding
  getMetaClass setMetaClass getClass hashCode equals toString clone finalize wait notify notifyAll use with each any
  every find findAll collect inject grep is dump inspect identity split sleep
`

/** Steps that pipelines use often; the others are added when they are called. */
const commonSteps = `
  archiveArtifacts bat build buildDiscarder catchError checkout cleanWs container credentials deleteDir dir echo
  emailext error fileExists git input isUnix junit library libraryResource load lock mail milestone node parallel
  podTemplate powershell publishHTML pwd pwsh readFile readJSON readYaml retry script sh slackSend sshagent stage stash
  step svn timeout timestamps tool unstable unstash waitUntil withCredentials withEnv wrap writeFile writeJSON writeYaml
  ws
`

const words = (text: string): string[] => text.trim().split(/\s+/)

const reservedForLocals: ReadonlySet<string> = new Set(
  [groovyKeywords, scriptVariables, commonSteps].flatMap(words),
)
const reservedForMethods: ReadonlySet<string> = new Set([...reservedForLocals, ...words(methodNames)])

/** What a name is for: a method of the file has more to stay clear of than a local. */
export type NameUse = 'local' | 'method'

/** True for a name that a variable or method in a pipeline must not have. */
export function isReservedName(name: string, use: NameUse): boolean {
  return (use === 'local' ? reservedForLocals : reservedForMethods).has(name)
}

/**
 * A legal Groovy identifier made from a name of the user's: `$` and letters beyond ASCII are replaced.
 * @example groovyIdentifier('préfixe') // 'pr_fixe'
 */
function groovyIdentifier(name: string): string {
  const cleaned = name.replaceAll(/[^A-Za-z0-9_]/g, '_')
  return /^[A-Za-z_]/.test(cleaned) ? cleaned : `_${cleaned}`
}

/**
 * The first of `wanted`, `wanted2`, `wanted3` … that is free.
 * @param isTaken asks whether a name is in use; reserved names never come out
 */
export function freeName(wanted: string, use: NameUse, isTaken: (name: string) => boolean): string {
  const base = groovyIdentifier(wanted)
  const isFree = (name: string): boolean => !isReservedName(name, use) && !isTaken(name)
  if (isFree(base)) return base
  // A reserved word reads better with a word behind it than with a number.
  if (isReservedName(base, use) && isFree(`${base}Value`)) return `${base}Value`
  let number = 2
  while (!isFree(`${base}${number}`)) number += 1
  return `${base}${number}`
}
