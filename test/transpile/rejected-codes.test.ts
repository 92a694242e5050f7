import { expect, it } from 'vitest'
import { transpileCodes } from '../../compiler/diagnostics/codes/transpile.ts'
import { fixtureCodes, judgeFixtures } from '../support/fixtures.ts'

const fixtures = new URL('fixtures/', import.meta.url)
const judged = judgeFixtures(fixtures, { check: true })
const bad = judged.filter(({ name }) => name.startsWith('bad'))

it('has a fixture for every code', () => {
  expect([...fixtureCodes(fixtures)].toSorted()).toEqual(Object.keys(transpileCodes).toSorted())
  expect(new Set(bad.map(({ code }) => code))).toEqual(new Set(Object.keys(transpileCodes)))
})

it.each(judged.filter(({ name }) => name.startsWith('good')))(
  '$code: finds nothing in "$name"',
  (fixture) => {
    expect(fixture.findings).toEqual([])
  },
)

it.each(bad)('$code: is all that it finds in "$name"', (fixture) => {
  expect(new Set(fixture.diagnostics.map(({ code }) => code))).toEqual(new Set([fixture.code]))
})

it.each(bad)('$code: states a fact and a remedy for "$name"', ({ diagnostics }) => {
  for (const { message, help, place } of diagnostics) {
    expect(typeof place).toBe('object')
    expect(message).toMatch(/^["`A-Z].*[^.]\.$/)
    expect(help).toMatch(/^[A-Z].*[^.]\.$/)
    expect(`${message} ${help}`).not.toMatch(/!( |$)|undefined is|\[object|\ba (?=undefined|object|array)/)
  }
})

it('points at the mistake and says what it is', () => {
  const lines = bad.flatMap(({ code, name, findings, diagnostics }) =>
    findings.map((one, index) => `${code} ${name} ${one}\n  ${diagnostics[index]?.help}`),
  )
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "assign-captured bad «failures» "failures" comes from outside the function: it lives while the pipeline is compiled, so Jenkins cannot change it.
      Declare a variable inside the function, or change a copy: const copy = [...list]; stages share state through env.
    assign-captured badProperty «report» "report" comes from outside the function: it lives while the pipeline is compiled, so Jenkins cannot change it.
      Declare a variable inside the function, or change a copy: const copy = [...list]; stages share state through env.
    builder-not-known bad «name» "name" is no image builder that is known while the pipeline is built.
      Make the builder outside of functions, const builder = kaniko(), and call imageBuild(builder, { … }).
    call-outside-sources bad «basename» "basename" is neither a step nor a function of your sources, so Jenkins cannot call it.
      Use path.slice(path.lastIndexOf('/') + 1). What it gives while compiling is captured: call it outside the function and use its result.
    callback-truth bad «(line) => line.split(' ')» "(line) => line.split(' ')" answers with string[] instead of a boolean, and Groovy calls other values true than JavaScript.
      Return a comparison: !== undefined, !== null, .length > 0.
    captured-uninitialised bad «tag» "tag" has no value yet: its declaration never ran.
      Declare it before the pipeline is built, on a path that is taken.
    captured-value bad «registry» "running(…)" captures "registry", which is an instance of Registry: it cannot be written into a Jenkinsfile.
      Capture the strings, numbers, booleans, arrays and plain objects that the function needs instead.
    captured-value badProperty «since» "running(…)" captures "since", which is a Date: it cannot be written into a Jenkinsfile.
      Capture the strings, numbers, booleans, arrays and plain objects that the function needs instead.
    captured-value badFunction «stamp» "running(…)" → "announce" captures "stamp", which is a symbol: it cannot be written into a Jenkinsfile.
      Capture the strings, numbers, booleans, arrays and plain objects that the function needs instead.
    fractional-condition bad «found» "found" can be NaN or an empty object, for which Groovy's truth differs from JavaScript's.
      Ask for its type first: typeof value === 'number'.
    fractional-number bad «passed / 7» "passed / 7" can have a fraction and is given to a library step: library steps take and give integers.
      Round it (Math.round, Math.floor), or hand over its text: String(value).
    groovy-hole bad «env.JOB_NAME» "env.JOB_NAME" cannot stand in this hole of a groovy template: a string in single quotes takes no value of run time; use double quotes.
      Move the hole out of the quotes or the comment, or put it into a string with double quotes.
    groovy-hole badComment «list» "list" cannot stand in this hole of a groovy template: it stands in a comment.
      Move the hole out of the quotes or the comment, or put it into a string with double quotes.
    image-without-destination bad «{ context: 'services/api' }» "kanikoBuild" is to push an image and has no destination for it.
      Give destinations, or push: false to build without pushing.
    image-without-destination badEmpty «{ destinations: [] }» "kanikoBuild" is to push an image and has no destination for it.
      Give destinations, or push: false to build without pushing.
    index-range bad «position» "position" may be negative, where JavaScript assigns no element and Groovy counts from the end.
      Count up from 0, or use the position that a loop gives.
    loop-changes-iterated bad «folders.push(sh({ script: shell\`ls \${folder}\`, ret…» The loop over "folders" changes it with push.
      Go through a copy, [...folders], or count with an index to visit what is added.
    loop-over-unknown bad «hosts» "hosts" is of type Hosts, and loops go through arrays, strings, Sets and Maps.
      Make an array of it first.
    loose-equality bad «env.BRANCH_NAME == 'main'» "==" converts its operands by rules of JavaScript that Groovy does not have.
      Use ===; only a comparison with null may be written with ==.
    loose-equality badUnequal «sh({ script: 'make', returnStatus: true }) != 0» "!=" converts its operands by rules of JavaScript that Groovy does not have.
      Use !==; only a comparison with null may be written with !=.
    mixed-equality bad «found === wanted» "found" and "wanted" can be a number on one side and text on the other, which Groovy compares by character code.
      Convert one side first: String(…) or Number(…).
    not-a-number bad «1 / 0» "1 / 0" gives no number that Groovy can write down.
      Use an integer of at most 53 bits or a finite fraction.
    not-a-number badLiteral «9007199254740993» "9007199254740993" gives no number that Groovy can write down.
      Use an integer of at most 53 bits or a finite fraction.
    null-or-undefined bad «found === null» "found" is of type string | null | undefined; Groovy has one null for both null and undefined and cannot tell them apart.
      Use == null, != null or ??, which treat both alike.
    null-or-undefined badTypeof «typeof found === 'undefined'» "found" is of type string | null | undefined; Groovy has one null for both null and undefined and cannot tell them apart.
      Use == null, != null or ??, which treat both alike.
    null-with-default bad «where: string | null = 'here'» "where" has a default and can be null: TypeScript keeps the null, Groovy cannot tell it from undefined.
      Leave null out of the type, or choose the value with if.
    nullable-in-text bad «env.BRANCH_NAME» "env.BRANCH_NAME" is of type string | undefined: JavaScript and Groovy would write different words for a missing value.
      Say what stands there when it is missing: env.BRANCH_NAME ?? ''.
    nullable-in-text badFound «found» "found" is of type string | undefined: JavaScript and Groovy would write different words for a missing value.
      Say what stands there when it is missing: found ?? ''.
    object-identity bad «files === sorted» "files" and "sorted" are objects: JavaScript asks whether they are the same one, Groovy whether they look the same.
      Compare a property that tells them apart, such as a name.
    object-identity badLookUp «hosts.includes(wanted)» "wanted" and the elements are objects: JavaScript asks whether they are the same one, Groovy whether they look the same.
      Compare a property that tells them apart, such as a name.
    pure-callback-assigns bad «comparisons» "comparisons" is assigned in a callback that runs in a method of its own.
      Return what the callback finds, or use a for loop.
    pure-callback-unknown bad «order» "order" is, or holds, a function that is not known where the callback runs.
      Write the function in place, or as a const that is a function itself.
    run-time-value-in-docker-arguments bad «\`--build-arg BRANCH=\${env.BRANCH_NAME ?? ''} .\`» The arguments of "build" hold a value of run time as plain text: \`--build-arg BRANCH=\${env.BRANCH_NAME ?? ''} .\`. The plugin writes them into a command line as they are.
      Give a list, each element of which stays one word: ['--build-arg', \`VERSION=\${version}\`, '.']; or build with imageBuild(dockerPipeline({ … }), { … }).
    run-time-value-in-docker-arguments badInside «'-v ' + env.WORKSPACE + '/cache:/cache'» The arguments of "inside" hold a value of run time as plain text: '-v ' + env.WORKSPACE + '/cache:/cache'. The plugin writes them into a command line as they are.
      Give a list, each element of which stays one word: ['--build-arg', \`VERSION=\${version}\`, '.']; or build with imageBuild(dockerPipeline({ … }), { … }).
    run-time-value-in-docker-arguments badCommand «command» The arguments of "run" hold a value of run time as plain text: command. The plugin writes them into a command line as they are.
      Give a list, each element of which stays one word: ['--build-arg', \`VERSION=\${version}\`, '.']; or build with imageBuild(dockerPipeline({ … }), { … }).
    run-time-value-in-shell-string bad «\`./deploy \${revision}\`» The script of "sh" holds a value of run time as plain text: \`./deploy \${revision}\`. The shell would run whatever it contains.
      Use the tag, which keeps each value one word: sh\`…\`, or script: shell\`…\`; unsafeShell(…) takes text as it is.
    run-time-value-in-shell-string badOption «'./deploy ' + revision» The script of "sh" holds a value of run time as plain text: './deploy ' + revision. The shell would run whatever it contains.
      Use the tag, which keeps each value one word: sh\`…\`, or script: shell\`…\`; unsafeShell(…) takes text as it is.
    run-time-value-in-shell-string badVariable «command» The script of "bat" holds a value of run time as plain text: command. The shell would run whatever it contains.
      Pass the value through withEnv and read the variable in the script; unsafeShell(…) takes text as it is.
    shell-hole-dialect bad «revision» "revision" cannot be put safely into a script of "bat".
      Pass it through withEnv and write %NAME% in the script.
    shell-hole-dialect badPowershell «revision» "revision" cannot be put safely into a script of "powershell".
      Pass it through withEnv and write $env:NAME in the script.
    shell-hole-list bad «files» "files" is a list: it becomes several words, so blanks must stand around it.
      Give it a place of its own as a word, or join it: .join(' ').
    shell-hole-list badSecond «more» "more" is a list: a script takes one list of run time.
      Give it a place of its own as a word, or join it: .join(' ').
    shell-hole-place bad «count» "count" stands in an arithmetic expansion, where the shell would not take it as data.
      Compute it in the pipeline and put the result where a word stands, or compare with [ "\${…}" -eq 1 ].
    shell-hole-place badComment «count» "count" stands in a comment, where the shell would not take it as data.
      Put it in a variable of the script first (value=\${…}), and use "$value" there.
    shell-hole-type bad «answer.tag» "answer.tag" is of type any: its type does not tell what it holds.
      Give text, a number, a boolean or an array of text; for a value that can be missing write ?? ''.
    shell-hole-type badMissing «env.TARGET» "env.TARGET" is of type string | undefined: a missing value would become a word of its own.
      Give text, a number, a boolean or an array of text; for a value that can be missing write ?? ''.
    shell-hole-value bad «sh({ script: 'hostname', returnStdout: true })» "sh({ script: 'hostname', returnStdout: true })" cannot be put into the script. The shell takes the lines up to 'END' as they are.
      Put it at another place of the script, or in a file that the script reads.
    shell-template-value bad «shell\`./deploy \${revision}\`» "shell\`./deploy \${revision}\`" is a shell template outside of a call of a step.
      Write the template where the script is given: sh({ script: shell\`…\` }).
    shell-template-value bad «shell\`./test \${revision}\`» "shell\`./test \${revision}\`" is a shell template outside of a call of a step.
      Write the template where the script is given: sh({ script: shell\`…\` }).
    step-argument-refused bad «'7d'» The parameter "cacheTtl" of "kanikoBuild" must be a duration in hours, minutes or seconds, such as 168h.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-refused bad «-1» The parameter "retries" of "kanikoBuild" must be at least 0.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-refused badSpread «broken» The parameter "destinations[0]" of "kanikoBuild" must be the name of an image, its repository in lower case, such as registry.example.com/team/app:1.0.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-refused badSpread «'amd64'» The parameter "platforms[0]" of "kanikoBuild" must be a platform such as linux/arm64.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-refused badElement «'https://example.com/app'» The parameter "destinations[1]" of "kanikoBuild" must be the name of an image, its repository in lower case, such as registry.example.com/team/app:1.0.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-refused badText «'Bad_Name!'» The parameter "release" of "helmDeploy" must have only lower-case letters, digits, - and ., and begin and end with a letter or digit.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-refused badText «''» The parameter "chart" of "helmDeploy" must not be empty.
      Correct the value: Jenkins would refuse it when the step runs.
    step-argument-unknown bad «misspelt» "kanikoBuild" has no parameter "cahce".
      Write "cache".
    step-argument-unknown badSpread «foreign» "goTest" has no parameter "format".
      Leave "format" out.
    step-arguments bad «'1'» The step "writeFile" takes one unnamed argument at most.
      Name the arguments: writeFile({ … }).
    step-in-pure-callback bad «sh» The step "sh" is reached from a callback that Jenkins cannot interrupt (toSorted → weight → sh).
      Call the step before, and let the callback work on its result.
    step-in-pure-callback badInPlace «echo» The step "echo" is reached from a callback that Jenkins cannot interrupt (toSorted → echo).
      Call the step before, and let the callback work on its result.
    structure-in-text bad «files» "files" is of type string[], whose text differs between JavaScript and Groovy.
      Write out what you want to see: .join(', ') for an array, JSON.stringify for an object, .message for an error.
    structure-in-text badObject «result» "result" is of type { tag: string; }, whose text differs between JavaScript and Groovy.
      Write out what you want to see: .join(', ') for an array, JSON.stringify for an object, .message for an error.
    switch-case-type bad «undefined» The case "undefined" is of type undefined, which Groovy matches by other rules.
      Use strings, numbers or booleans as cases, or write if and else.
    switch-fall-through bad «case 'main': echo('release')» The statements of \`case 'main':\` run on into the next case.
      End them with break, return, throw or continue.
    switch-shared-variable bad «target» "target" is declared in one case and used in another.
      Declare it before the switch.
    throw-non-error bad «'make failed'» "'make failed'" is thrown and is no Error.
      Throw an Error: throw new Error('what went wrong').
    unknown-callee bad «tool.run» What "tool.run" is cannot be told from its type, so its call has no meaning in Groovy.
      Give the object a type, or use a function of your own.
    unknown-type bad «answer» "answer" has no known type, so its meaning in Groovy cannot be decided.
      Say what it is: declare a type for it, or write \`as\` and the type behind it.
    unknown-type badProperty «answer» "answer" has no known type, so its meaning in Groovy cannot be decided.
      Say what it is: declare a type for it, or write \`as\` and the type behind it.
    unknown-type badCondition «answer» "answer" has no known type, so its meaning in Groovy cannot be decided.
      Say what it is: declare a type for it, or write \`as\` and the type behind it.
    unsupported-arguments bad «JSON.stringify(host, ['name'])» "stringify" cannot be called this way: it is given a function or a list of keys.
      Change the call, or compute the value in another way.
    unsupported-global bad «console» "console" does not exist where Jenkins runs the function.
      Use the step echo.
    unsupported-global badProcess «process» "process" does not exist where Jenkins runs the function.
      Use env for environment variables, or read the value outside the function.
    unsupported-global badTimer «setTimeout» "setTimeout" does not exist where Jenkins runs the function.
      Use the step sleep.
    unsupported-method bad «normalize» String has no "normalize" in a function that Jenkins calls.
      Use text that is normalized while compiling.
    unsupported-method badArray «parts.length» An array has no "length =" in a function that Jenkins calls.
      Use a new array: items.slice(0, length).
    unsupported-operator bad «half ** 2» "**" between a fraction and a number has no exact counterpart in Groovy.
      Multiply, or use integers.
    unsupported-regexp bad «/^v\\d+$/y» The regular expression /^v\\d+$/y cannot be carried over to Java: it has the flag y.
      Rewrite the expression without it.
    unsupported-regexp badRunTime «new RegExp(\`^\${prefix}\`)» The regular expression new RegExp(\`^\${prefix}\`) cannot be carried over to Java: it is put together while Jenkins runs the build.
      Write it as /…/, make it outside the function, or look for plain text with includes, startsWith or indexOf.
    unsupported-syntax bad «class Counter {}» A function that Jenkins calls cannot contain the declaration of a class.
      Declare it at the top of the module.
    unsupported-syntax badAwait «async» A function that Jenkins calls cannot contain an async function.
      Drop async and await: steps are synchronous; branches that run at once are written with parallel.
    unsupported-syntax badAwait «await sh({ script: 'git rev-parse HEAD', returnStd…» A function that Jenkins calls cannot contain await.
      Drop the await: steps are synchronous and give their result when they return."
  `)
})
