import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rulesByCode } from '../../compiler/declarative/rules/index.ts'
import { declarativeCodes } from '../../compiler/diagnostics/codes/declarative.ts'
import { fixtureCodes, judgeFixtures } from '../support/fixtures.ts'

const fixtures = new URL('fixtures/', import.meta.url)

// The mistakes are mistakes to the types too, which would stop at them.
const judged = judgeFixtures(fixtures, { check: false })

it('has a fixture and a page for every code, and a code for every rule', () => {
  const codes = Object.keys(declarativeCodes)
  expect([...fixtureCodes(fixtures)].toSorted()).toEqual(codes.toSorted())
  expect(codes).toEqual(expect.arrayContaining(Object.keys(rulesByCode)))
  const pages = new URL('../../compiler/diagnostics/docs/', import.meta.url)
  expect(codes.filter((code) => !existsSync(new URL(`${code}.md`, pages)))).toEqual([])
})

it.each(judged.filter(({ name }) => name.startsWith('good')))(
  '$code: finds nothing in "$name"',
  (fixture) => {
    expect(fixture.findings).toEqual([])
  },
)

it.each(judged.filter(({ name }) => name.startsWith('bad')))(
  '$code: is all that it finds in "$name"',
  (fixture) => {
    expect(new Set(fixture.diagnostics.map(({ code }) => code))).toEqual(new Set([fixture.code]))
  },
)

it('points at the mistake and says what it is', () => {
  const lines = judged.flatMap(({ code, name, findings }) => findings.map((one) => `${code} ${name} ${one}`))
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "agent-image-empty bad «''» The image of the agent is empty.
    condition-empty bad «when.allOf()» The condition "allOf" holds no condition.
    condition-empty badNested «when.anyOf()» The condition "anyOf" holds no condition.
    credentials-in-config-map bad «configMap: { name: 'login' }» The config map "login" is mounted at "/kaniko/.docker", where registry credentials are read; a config map keeps nothing secret.
    credentials-in-config-map badText «\` spec: containers: - name: b image: builder:1 vol…» The config map "login" is mounted at "/root/.docker/", where registry credentials are read; a config map keeps nothing secret.
    environment-name-invalid bad «'A-B'» "A-B" cannot be the name of an environment variable.
    environment-name-invalid badDigit «'1A'» "1A" cannot be the name of an environment variable.
    environment-name-invalid badKeyword «default» "default" cannot be the name of an environment variable.
    environment-name-invalid badInStage «'a.b'» "a.b" cannot be the name of an environment variable.
    fail-fast-without-parallel bad «true» Stage "A" has "failFast" but no "parallel".
    function-expected badPost «'done'» "post.always" must be a function that Jenkins calls, but is "done".
    function-expected badSteps «['make']» "steps" must be a function that Jenkins calls, but is an array.
    function-unexpected badTime «() => true» "options.timeout.activity" was given a function, but Jenkins takes only a constant there: it must be \`true\` or \`false\`.
    function-unexpected badFlag «() => true» "options.timestamps" was given a function, but Jenkins takes only a constant there: it must be \`true\` or \`false\`.
    function-unexpected badStrategy «() => 'merge'» "kubernetes.yamlMergeStrategy" was given a function, but Jenkins takes only a constant there: it must be one of "override", "merge".
    function-without-source badStep «echo» "post.always" was given the step "echo" itself.
    function-without-source badBuiltIn «Math.random» "steps" was given a function whose source is not among the modules that are compiled.
    image-without-tag bad «'registry:5000/golang'» The image "registry:5000/golang" is whatever is the latest when the build runs.
    image-without-tag badLatest «image: 'golang:latest'» The image "golang:latest" is whatever is the latest when the build runs.
    missing-property badAgent «{ stages }» "pipeline" needs the property "agent", which is not there.
    missing-property badStages «{ agent: 'any' }» "pipeline" needs the property "stages", which is not there.
    missing-property badImage «{ args: '-v /a:/b' }» "docker" needs the property "image", which is not there.
    missing-property badWhen «{ beforeAgent: true }» "when" needs the property "condition", which is not there.
    missing-property badEquals «{ expected: 1 }» "when.equals" needs the property "actual", which is not there.
    misspelt-go-variable bad «GO114MODULE» Go knows no variable "GO114MODULE".
    misspelt-go-variable badLetter «CGO_ENABLE» Go knows no variable "CGO_ENABLE".
    not-a-stage badArray «stages» "stages[0]" must be a stage, but is an array.
    not-a-stage badText «'C'» "parallel[0]" must be a stage, but is "C".
    option-not-in-stage bad «disableResume» The option "disableResume" of stage "A" is one of the whole pipeline.
    parallel-in-parallel bad «parallel: [leaf('C')]» Stage "B" is parallel inside a branch of the parallel stage "A".
    parallel-in-parallel badDeep «parallel: [leaf('D')]» Stage "C" is parallel inside a branch of the parallel stage "A".
    parallel-with-agent bad «agent: 'any'» The parallel stage "A" has an agent.
    parallel-with-tools bad «tools: { go: 'go1.23' }» The parallel stage "A" has tools.
    parameter-choices-empty bad «parameters.choice([])» The parameter "TARGET" has no choices.
    parameter-choices-empty badInInput «parameters.choice([])» The parameter "TARGET" has no choices.
    parameter-name-empty bad «''» A parameter has an empty name.
    pod-given-twice bad «yaml» The agent has both "yamlFile" and "yaml", but its pod comes from one of them only.
    pod-not-yaml badFunction «() => 'golang:1.23'» "kubernetes.pod.spec.containers[0].image" is a function, which YAML cannot hold.
    pod-not-yaml badDate «new Date(0)» "kubernetes.pod.metadata.labels.day" is an instance of Date, which YAML cannot hold.
    pod-not-yaml badLoop «{}» "kubernetes.pod.metadata" is an object that holds itself, which YAML cannot hold.
    stage-name-duplicate bad «stage(name, { steps() { echo('a') } })» Two stages beside each other have the name "A".
    stage-name-duplicate badBranches «stage(name, { steps() { echo('a') } })» Two stages beside each other have the name "B".
    stage-name-empty bad «stage('', { steps() { echo('a') } })» A stage has an empty name.
    stage-name-empty badBlank «stage(' ', { steps() { echo('a') } })» A stage has an empty name.
    stage-name-reserved bad «stage('Declarative: Post Actions', { steps() { ech…» The name "Declarative: Post Actions" is one that Jenkins gives to stages of its own.
    stage-with-several-bodies bad «stages: [stage('B', { steps() { echo('b') } })]» Stage "A" has "steps" and "stages", but a stage has one body.
    stage-without-body bad «stage('A', { agent: 'any' })» Stage "A" has no body.
    stages-empty bad «stages: []» "stages" of the pipeline holds no stage.
    stages-empty badNested «stages: []» "stages" of stage "A" holds no stage.
    stages-empty badParallel «parallel: []» "parallel" of stage "A" holds no stage.
    steps-empty bad «steps() {}» "steps" of stage "A" runs no step.
    steps-empty badPost «always() {}» "always" of stage "A" runs no step.
    unknown-property badSection «option» "pipeline" has no property "option".
    unknown-property badOption «timeStamps» "options" has no property "timeStamps".
    unknown-property badNested «tme» "options.timeout" has no property "tme".
    unknown-property badAgentField «customWorkspaces» "label" has no property "customWorkspaces".
    unknown-property badPostCondition «sucess» "post" has no property "sucess".
    unknown-property badStageSection «step» "stage" has no property "step".
    unknown-property badWhen «beforeagent» "when" has no property "beforeagent".
    unmaintained-image bad «'gcr.io/kaniko-project/executor:debug'» The image "gcr.io/kaniko-project/executor:debug" is no longer maintained.
    unmaintained-image badPod «image: 'gcr.io/kaniko-project/executor:v1.23.2-deb…» The image "gcr.io/kaniko-project/executor:v1.23.2-debug" is no longer maintained.
    wrong-type badAgent «'anny'» "agent" must be "any", "none", or what label, docker, dockerfile or kubernetes gives, but is "anny".
    wrong-type badLabel «label(5)» "label" must be a string, or a function that gives one, but is 5.
    wrong-type badPromise «async () => stages» "stages" must be an array of stages, but is a promise.
    wrong-type badSections «['A=1']» "environment" must be an object, but is an array.
    wrong-type badUnit «'HOUR'» "options.timeout.unit" must be one of "NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS", "MINUTES", "HOURS", "DAYS", but is "HOUR".
    wrong-type badTime «'5'» "options.timeout" must be a whole number above 0, or a function that gives one, or an object, but is "5".
    wrong-type badCount «0» "options.retry" must be a whole number above 0, but is 0.
    wrong-type badDiscarder «{ numToKeepStr: '5' }» "options.buildDiscarder" must be what a function such as logRotator({ numToKeepStr: "10" }) gives, but is an object.
    wrong-type badParameter «'latest'» "parameters.TAG" must be what parameters.string, .text, .booleanParam, .choice or .password gives, but is "latest".
    wrong-type badDefault «1» "parameters.TAG.defaultValue" must be a string, or a function that gives one, but is 1.
    wrong-type badVariable «new Server()» "environment.SERVER" must be a string, a number, a boolean, credentials, or a function that gives the value, but is an instance of Server.
    wrong-type badHandle «env» "environment" must be an object, but is "env", which has a value only while Jenkins runs the build.
    wrong-type badWhen «'main'» "when" must be a function, or a condition such as branch("main"), but is "main".
    wrong-type badNested «when.not(true)» "when.not" must be a function, or a condition such as branch("main"), but is \`true\`.
    wrong-type badImage «['golang:1.23']» "docker.image" must be a string, or a function that gives one, but is an array.
    wrong-type badPod «'kind: Pod'» "kubernetes.pod" must be an object, but is "kind: Pod".
    wrong-type badEach «2» "options.throttle[1]" must be a string, but is 2.
    wrong-type badName «stage(1, { steps() { echo('a') } })» "stage name" must be a string, but is 1."
  `)
})
