/** A method of ours that scripted stages call. Others that it calls stand in its body as `$name`. */
interface HelperDefinition {
  readonly returnType: string
  readonly parameters: readonly (readonly [type: string, name: string])[]
  readonly body: string
  readonly calls?: readonly HelperMethod[]
}

export type HelperMethod =
  | 'withPost'
  | 'withPostOfParallel'
  | 'isMetAfter'
  | 'failureOf'
  | 'inSequence'
  | 'withSources'
  | 'assignments'

/** What Declarative does around a stage, as methods of the file. */
export const helperMethods: Readonly<Record<HelperMethod, HelperDefinition>> = {
  withPost: {
    returnType: 'void',
    parameters: [
      ['Map', 'post'],
      ['Closure', 'body'],
    ],
    calls: ['isMetAfter', 'failureOf'],
    body: `
// The conditions in Jenkins' order; one that fails does not keep the others from running.
def failure = $failureOf(body)
for (condition in ['always', 'changed', 'fixed', 'regression', 'aborted', 'success', 'unsuccessful', 'unstable', 'failure', 'notBuilt', 'cleanup']) {
  if (post[condition] != null && $isMetAfter(failure, condition)) {
    def failureOfPost = $failureOf(post[condition])
    failure = failure == null ? failureOfPost : failure
  }
}
if (failure != null) {
  throw failure
}`,
  },
  withPostOfParallel: {
    returnType: 'void',
    parameters: [
      ['Map', 'post'],
      ['Closure', 'body'],
    ],
    calls: ['withPost', 'failureOf'],
    body: `
// The body notes in the map that it was skipped; then there is no post.
def run = [skipped: false]
def failure = $failureOf { body(run) }
def rethrow = {
  if (failure != null) {
    throw failure
  }
}
if (run.skipped) {
  rethrow()
} else {
  $withPost(post, rethrow)
}`,
  },
  isMetAfter: {
    returnType: 'boolean',
    parameters: [
      ['Throwable', 'failure'],
      ['String', 'condition'],
    ],
    body: `
def results = ['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']
def rank = results.indexOf(currentBuild.currentResult)
if (rank < 2 && failure != null && !(failure instanceof org.jenkinsci.plugins.workflow.steps.FlowInterruptedException)) {
  rank = 2
}
def previous = currentBuild.previousCompletedBuild?.result
switch (condition) {
  case 'changed':
    return previous == null || rank != results.indexOf(previous)
  case 'fixed':
    return rank == 0 && (previous == 'FAILURE' || previous == 'UNSTABLE')
  case 'regression':
    return previous != null && rank > results.indexOf(previous)
  case 'aborted':
    return rank == 4
  case 'success':
    return rank == 0
  case 'unsuccessful':
    return rank != 0
  case 'unstable':
    return rank == 1
  case 'failure':
    return rank == 2
  case 'notBuilt':
    return rank == 3
  default:
    return true
}`,
  },
  failureOf: {
    returnType: 'Throwable',
    parameters: [['Closure', 'body']],
    body: `
try {
  body()
} catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException interruption) {
  // A script may not ask an interruption for its result, but catchError gives it to the build.
  catchError {
    throw interruption
  }
  return interruption
} catch (Throwable failure) {
  return failure
}
return null`,
  },
  inSequence: {
    returnType: 'void',
    parameters: [['Closure', 'stages']],
    calls: ['failureOf'],
    body: `
// The failure of a stage within a stage is one of the build at once.
def failure = $failureOf(stages)
if (failure != null) {
  if (currentBuild.currentResult == 'SUCCESS') {
    currentBuild.result = 'FAILURE'
  }
  throw failure
}`,
  },
  withSources: {
    returnType: 'void',
    parameters: [['Closure', 'body']],
    calls: ['assignments'],
    body: `
// A job whose Jenkinsfile comes from no repository has no scm.
def sources = null
try {
  sources = scm
} catch (Exception none) {
  sources = null
}
if (sources == null) {
  body()
} else {
  withEnv($assignments(checkout(sources))) {
    body()
  }
}`,
  },
  assignments: {
    returnType: 'List',
    parameters: [['Map', 'values']],
    body: `
def variables = []
for (name in values?.keySet()) {
  variables.add("\${name}=\${values[name]}".toString())
}
return variables`,
  },
}
