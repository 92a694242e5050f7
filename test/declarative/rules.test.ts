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
    "agent-container-overridden bad «command: ['sleep']» "command" of the container "jnlp" takes the place of what connects the agent.
    agent-container-overridden badArgs «args: ['infinity']» "args" of the container "jnlp" takes the place of what connects the agent.
    agent-image-empty bad «''» The image of the agent is empty.
    axes-empty bad «axes: {}» The matrix of stage "Test" has no axis.
    axes-empty badExclude «{}» An exclude in the matrix of stage "Test" names no axis.
    axis-name-invalid bad «'go-version'» "go-version" cannot be the name of an axis: its values are in an environment variable of that name.
    axis-name-invalid badKeyword «import» "import" cannot be the name of an axis: its values are in an environment variable of that name.
    axis-value-duplicate bad «'1'» The axis "LEVEL" has the value "1" twice.
    axis-values-empty bad «OS: []» The axis "OS" has no values.
    axis-values-empty badExclude «OS: []» The axis "OS" has no values.
    builder-not-in-pod bad «imageBuild(builder, { destinations })» "kanikoBuild" builds in the container "kaniko", which the pod of the agent does not have: it has "go", "jnlp".
    builder-not-in-pod badName «imageBuild(named, { destinations })» "kanikoBuild" builds in the container "images", which the pod of the agent does not have: it has "go", "kaniko", "jnlp".
    builder-not-in-pod badStep «kanikoBuild({ destinations })» "kanikoBuild" builds in the container "kaniko", which the pod of the agent does not have: it has "go", "images", "jnlp".
    builder-not-in-pod badWritten «kanikoBuild({ destinations, container: 'kanico' })» "kanikoBuild" builds in the container "kanico", which the pod of the agent does not have: it has "go", "kaniko", "jnlp".
    builder-not-in-pod badInStage «imageBuild(builder, { destinations })» "kanikoBuild" builds in the container "kaniko", which the pod of the agent does not have: it has "go", "jnlp".
    builder-not-in-pod badSources «imageBuild(sources, { destinations })» "s2iBuild" builds in the container "s2i", which the pod of the agent does not have: it has "go", "images", "jnlp".
    builder-not-in-pod badEngine «imageBuild(engine, { destinations })» "dockerBuild" builds in the container "dind", which the pod of the agent does not have: it has "docker", "jnlp".
    builder-not-in-pod badAny «imageBuild(builder, { destinations })» "kanikoBuild" builds in the container "kaniko" of a pod, but the agent is no pod.
    builder-not-in-pod badDocker «imageBuild(builder, { destinations })» "kanikoBuild" builds in the container "kaniko" of a pod, but the agent is no pod.
    condition-empty bad «when.allOf()» The condition "allOf" holds no condition.
    condition-empty badNested «when.anyOf()» The condition "anyOf" holds no condition.
    container-exits-at-once bad «{ name: 'go', image }» The container "go" ends as soon as it has started: its image waits for nothing.
    container-exits-at-once badCat «{ name: 'go', image, command: ['cat'] }» The container "go" ends as soon as "cat" has run.
    container-exits-at-once badScript «{ name: 'go', image, command: ['sh', '-c', 'echo r…» The container "go" ends as soon as "sh -c echo ready" has run.
    container-exits-at-once badTool «{ name: 'kaniko', image: 'martizih/kaniko:v1.27.6-…» The container "kaniko" ends as soon as it has started: its image waits for nothing.
    container-name-duplicate bad «name: 'go'» Two containers of the pod have the name "go".
    container-name-duplicate badVolume «name: 'a'» Two volumes of the pod have the name "a".
    container-unknown bad «container(name, () => { sh('go test') })» The pod has no container "go".
    container-unknown badInHelper «container({ name: 'go' }, body)» The pod has no container "go".
    container-unknown badDefault «'go'» The pod has no container "go".
    container-unknown badInStage «container(name, () => { sh('go test') })» The pod has no container "golong".
    credentials-id-empty bad «credentials('')» The credentials of "TOKEN" have no id.
    credentials-id-empty badKind «credentials.usernamePassword(' ')» The credentials of "REGISTRY" have no id.
    credentials-id-empty badMissing «credentials()» The credentials of "TOKEN" have no id.
    credentials-in-config-map bad «configMap: { name: 'login' }» The config map "login" is mounted at "/kaniko/.docker", where registry credentials are read; a config map keeps nothing secret.
    credentials-in-config-map badText «\` spec: containers: - name: b image: builder:1 vol…» The config map "login" is mounted at "/root/.docker/", where registry credentials are read; a config map keeps nothing secret.
    cron-invalid badHour «cron» The schedule of "cron" is none: the hour 25 is not between 0 and 23.
    cron-invalid badFields «cron» The schedule of "cron" is none: "0 4 * *" has 4 fields instead of 5.
    cron-invalid badWord «cron» The schedule of "cron" is none: "@nightly" is none of @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly.
    cron-invalid badName «cron» The schedule of "cron" is none: "MON" for the day of the week is neither a number, a range, "*" nor "H".
    cron-invalid badStep «cron» The schedule of "cron" is none: "5/15" for the minute is neither a number, a range, "*" nor "H".
    cron-invalid badZero «cron» The schedule of "cron" is none: the step of the minute is 0.
    cron-invalid badHashStep «cron» The schedule of "cron" is none: the step 20 of the minute is longer than what it steps through.
    cron-invalid badRange «cron» The schedule of "cron" is none: 30-10 for the minute ends before it begins.
    cron-invalid badZone «cron» The schedule of "cron" is none: "Europe/Lundon" is no time zone.
    cron-invalid badSecondZone «cron» The schedule of "cron" is none: the time zone must stand in the first line.
    cron-invalid badPoll «'H/5 * * * * *'» The schedule of "pollSCM" is none: "H/5 * * * * *" has 6 fields instead of 5.
    cron-invalid badParameters «'H 4 * * % TARGET=dev'» The schedule of "parameterizedCron" is none: "H 4 * *" has 4 fields instead of 5.
    engine-socket bad «hostPath: { path: '/var/run/docker.sock' }» "/var/run/docker.sock" of the machine gives every build the machine's own container engine.
    engine-socket badFolder «hostPath: { path: '/var/run' }» "/var/run" of the machine gives every build the machine's own container engine.
    engine-socket badArgs «args: '-v /var/run/docker.sock:/var/run/docker.soc…» "/var/run/docker.sock" of the machine gives every build the machine's own container engine.
    engine-socket badMount «args: '--mount type=bind,source=/run/docker.sock,t…» "/run/docker.sock" of the machine gives every build the machine's own container engine.
    engine-socket badShared «hostPath: { path: '/var/run/docker.sock' }» "/var/run/docker.sock" of the machine gives every build the machine's own container engine.
    engine-socket badNotMounted «hostPath: { path: '/var/run/docker.sock' }» "/var/run/docker.sock" of the machine gives every build the machine's own container engine.
    environment-name-invalid bad «'A-B'» "A-B" cannot be the name of an environment variable.
    environment-name-invalid badDigit «'1A'» "1A" cannot be the name of an environment variable.
    environment-name-invalid badKeyword «default» "default" cannot be the name of an environment variable.
    environment-name-invalid badInStage «'a.b'» "a.b" cannot be the name of an environment variable.
    environment-read-too-early bad «env.APP_KIND» "agent" reads "APP_KIND" before the environment of the pipeline sets it.
    environment-read-too-early badParameter «env.APP_KIND» "parameters" reads "APP_KIND" before the environment of the pipeline sets it.
    exclude-never-matches badAxis «ARCH» The exclude leaves out no cell because of "ARCH": the matrix has no such axis.
    exclude-never-matches badValue «OS» The exclude leaves out no cell because of "OS": the axis has none of these values.
    exclude-never-matches badAll «OS» The exclude leaves out no cell because of "OS": the axis has no other values.
    fail-fast-without-parallel bad «true» Stage "A" has "failFast" but no "parallel" or "matrix".
    function-expected badPost «'done'» "post.always" must be a function that Jenkins calls, but is "done".
    function-expected badSteps «['make']» "steps" must be a function that Jenkins calls, but is an array.
    function-unexpected badTime «() => true» "options.timeout.activity" was given a function, but Jenkins takes only a constant there: it must be \`true\` or \`false\`.
    function-unexpected badFlag «() => true» "options.timestamps" was given a function, but Jenkins takes only a constant there: it must be \`true\` or \`false\`.
    function-unexpected badStrategy «() => 'merge'» "kubernetes.yamlMergeStrategy" was given a function, but Jenkins takes only a constant there: it must be one of "override", "merge".
    function-without-source badStep «echo» "post.always" was given the step "echo" itself.
    function-without-source badBuiltIn «Math.random» "steps" was given a function whose source is not among the modules that are compiled.
    host-namespace bad «hostNetwork: true» "hostNetwork" shares the network of the machine with every build.
    host-namespace badProcesses «hostPID: true» "hostPID" shares the processes of the machine with every build.
    host-namespace badArgs «args: '--network host'» "--network=host" shares the network of the machine with every build.
    host-namespace badShort «args: '--net=host'» "--net=host" shares the network of the machine with every build.
    host-path bad «hostPath: { path: '/var/cache' }» The volume "cache" is the folder "/var/cache" of the machine.
    host-path badShared «hostPath: { path: '/var/cache' }» The volume "host" is the folder "/var/cache" of the machine.
    host-path badNotMounted «hostPath: { path: '/var/cache' }» The volume "host" is the folder "/var/cache" of the machine.
    image-without-shell bad «sh('/kaniko/executor version')» "sh" needs "sh", which the image "martizih/kaniko:v1.27.6" does not have.
    image-without-shell badDefault «sh('make')» "sh" needs "sh", which the image "martizih/kaniko:v1.27.6" does not have.
    image-without-shell badDocker «sh('make')» "sh" needs "sh", which the image "gcr.io/distroless/static:nonroot" does not have.
    image-without-shell badBash «sh('make')» "sh" needs "/bin/bash", which the image "golang:1.25-alpine" does not have.
    image-without-shell badFirstLine «sh('#!/usr/bin/env bash\\nmake')» "sh" needs "bash", which the image "alpine:3.22" does not have.
    image-without-shell badBuilder «imageBuild(plain, { destinations })» "kanikoBuild" needs "sh", which the image "martizih/kaniko:v1.27.6" does not have.
    image-without-shell badMirrored «imageBuild(mirrored, { destinations })» "kanikoBuild" needs "sh", which the image "registry.example.com/kaniko-project/executor:v1.24.0" does not have.
    image-without-shell badSources «imageBuild(sources, { destinations })» "s2iBuild" needs "sh", which the image "martizih/kaniko:v1.27.6" does not have.
    image-without-tag bad «'registry:5000/golang'» The image "registry:5000/golang" is whatever is the latest when the build runs.
    image-without-tag badLatest «image: 'golang:latest'» The image "golang:latest" is whatever is the latest when the build runs.
    image-without-tag badNightly «'rust:nightly'» The image "rust:nightly" is whatever is the latest when the build runs.
    image-without-tag badAlpine «'node:latest-alpine'» The image "node:latest-alpine" is whatever is the latest when the build runs.
    input-holds-agent bad «input: question» While stage "A" waits for input, the agent around it waits too.
    input-holds-agent badAround «input: question» While stage "B" waits for input, the agent around it waits too.
    input-holds-agent badStep «input('Deploy?')» While stage "A" waits for input, the agent around it waits too.
    kubernetes-name-invalid bad «name: 'Go'» "Go" cannot be the name of a container in Kubernetes.
    kubernetes-name-invalid badVolume «name: 'my_cache'» "my_cache" cannot be the name of a volume in Kubernetes.
    kubernetes-name-invalid badPort «name: 'a-rather-long-name'» "a-rather-long-name" cannot be the name of a port in Kubernetes.
    kubernetes-name-invalid badLong «name: 'a'.repeat(64)» "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" cannot be the name of a container in Kubernetes.
    label-invalid bad «label('linux docker')» "linux docker" is no expression of labels, so it is taken as one label that no node has.
    label-invalid badEnd «label('linux &&', { retries: 2 })» "linux &&" is no expression of labels, so it is taken as one label that no node has.
    label-invalid badParenthesis «label('(linux || mac')» "(linux || mac" is no expression of labels, so it is taken as one label that no node has.
    label-invalid badSign «'linux & docker'» "linux & docker" is no expression of labels, so it is taken as one label that no node has.
    matrix-too-large bad «axes: { X: values(26), Y: values(10) }» The matrix of stage "A" has 259 cells, but Jenkins loads no more than 250.
    missing-property badAgent «{ stages }» "pipeline" needs the property "agent", which is not there.
    missing-property badStages «{ agent: 'any' }» "pipeline" needs the property "stages", which is not there.
    missing-property badImage «{ args: '-v /a:/b' }» "docker" needs the property "image", which is not there.
    missing-property badWhen «{ beforeAgent: true }» "when" needs the property "condition", which is not there.
    missing-property badEquals «{ expected: 1 }» "when.equals" needs the property "actual", which is not there.
    misspelt-go-variable bad «GO114MODULE» Go knows no variable "GO114MODULE".
    misspelt-go-variable badLetter «CGO_ENABLE» Go knows no variable "CGO_ENABLE".
    mount-without-volume bad «{ name: 'cache', mountPath: '/cache' }» The container "go" mounts the volume "cache", which the pod does not have.
    not-a-stage badArray «stages» "stages[0]" must be a stage, but is an array.
    not-a-stage badText «'C'» "parallel[0]" must be a stage, but is "C".
    option-not-in-stage bad «disableResume» The option "disableResume" of stage "A" is one of the whole pipeline.
    option-without-effect bad «retry» The option "retry" does nothing here: one attempt is what there is without it.
    option-without-effect badParallel «parallelsAlwaysFailFast» The option "parallelsAlwaysFailFast" does nothing here: no stage is parallel.
    option-without-effect badContainer «newContainerPerStage» The option "newContainerPerStage" does nothing here: the agent of the pipeline is no container of Docker.
    option-without-effect badCheckout «checkoutToSubdirectory» The option "checkoutToSubdirectory" does nothing here: "skipDefaultCheckout" leaves out the checkout.
    option-without-effect badStage «skipDefaultCheckout» The option "skipDefaultCheckout" does nothing here: only a stage with an agent of its own checks out.
    parallel-in-parallel bad «parallel: [leaf('C')]» Stage "B" is parallel inside a branch of the parallel stage "A".
    parallel-in-parallel badDeep «parallel: [leaf('D')]» Stage "C" is parallel inside a branch of the parallel stage "A".
    parallel-in-parallel badMatrixInBranch «matrix: { axes, stages: [leaf('C')] }» Stage "B" has a matrix inside a branch of the parallel stage "A".
    parallel-in-parallel badBranchesInMatrix «parallel: [leaf('C')]» Stage "B" is parallel inside the matrix of stage "A".
    parallel-shares-name bad «stash({ name: 'bin' })» The branches "linux" and "windows" write the same stash "bin".
    parallel-shares-name badFile «writeFile({ file: 'log.txt', text: 'done' })» The branches "linux" and "windows" write the same file "log.txt".
    parallel-with-agent bad «agent: 'any'» The parallel stage "A" has an agent.
    parallel-with-agent badMatrix «agent: 'any'» Stage "A", which has a matrix, has an agent.
    parallel-with-tools bad «tools: { go: 'go1.23' }» The parallel stage "A" has tools.
    parallel-with-tools badMatrix «tools: { go: 'go1.23' }» Stage "A", which has a matrix, has tools.
    parameter-choices-empty bad «parameters.choice([])» The parameter "TARGET" has no choices.
    parameter-choices-empty badInInput «parameters.choice([])» The parameter "TARGET" has no choices.
    parameter-name-empty bad «''» A parameter has an empty name.
    pattern-invalid bad «when.changelog('[a')» The condition "changelog" has a regular expression that Java refuses, "[a": a "[" is not closed.
    pattern-invalid badComparator «'*.1'» The condition "tag" has a regular expression that Java refuses, "*.1": nothing stands before the quantifier "*".
    pattern-invalid badField «'(ann'» The condition "changeRequest" has a regular expression that Java refuses, "(ann": a group is not closed.
    pipeline-too-large bad «stages: builds(200)» What Declarative makes of the pipeline's 200 stages is about 75 kB of code; beyond some 60 kB Jenkins refuses it with "Method too large".
    pipeline-too-large badNested «stages: [stage('All', { stages: builds(200) })]» What Declarative makes of the pipeline's 201 stages is about 76 kB of code; beyond some 60 kB Jenkins refuses it with "Method too large".
    pod-given-twice bad «yaml» The agent has both "yamlFile" and "yaml", but its pod comes from one of them only.
    pod-not-yaml badFunction «() => 'golang:1.23'» "kubernetes.pod.spec.containers[0].image" is a function, which YAML cannot hold.
    pod-not-yaml badDate «new Date(0)» "kubernetes.pod.metadata.labels.day" is an instance of Date, which YAML cannot hold.
    pod-not-yaml badLoop «{}» "kubernetes.pod.metadata" is an object that holds itself, which YAML cannot hold.
    privileged-container bad «privileged: true» The container "go" is privileged: every build in it is root on the machine.
    privileged-container badInit «privileged: true» The container "go" is privileged: every build in it is root on the machine.
    privileged-container badArgs «args: '-v /a:/b --privileged'» The container "agent" is privileged: every build in it is root on the machine.
    privileged-container badOther «privileged: true» The container "tool" is privileged: every build in it is root on the machine.
    privileged-container badWithoutReason «privileged: true» The container "go" is privileged: every build in it is root on the machine.
    quantity-invalid bad «memory: '512MB'» "512MB" is no amount of memory that Kubernetes reads.
    quantity-invalid badComma «cpu: '0,5'» "0,5" is no amount of cpu that Kubernetes reads.
    quantity-invalid badSize «sizeLimit: '1 Gi'» "1 Gi" is no amount of sizeLimit that Kubernetes reads.
    secret-in-environment bad «'hunter2'» The variable "REGISTRY_PASSWORD" holds a secret as plain text.
    secret-in-environment badForm «'https://bot:hunter2@git.example.com/app.git'» The variable "ORIGIN" holds a secret as plain text.
    secret-in-environment badInStage «'abcdef'» The variable "API_KEY" holds a secret as plain text.
    secret-in-environment badInPod «value: 'abcdef'» The variable "TOKEN" holds a secret as plain text.
    secret-in-text bad «'git clone https://bot:hunter2@git.example.com/app…» The text holds a password in an address.
    secret-in-text badCondition «'postgres://ci:hunter2@db/app'» The text holds a password in an address.
    secret-in-text badParameter «aws» The text holds an AWS access key.
    secret-in-text badParameter «'hunter2'» The text holds the default of a password.
    section-empty bad «environment: {}» "environment" of the pipeline holds nothing.
    section-empty badParameters «parameters: {}» "parameters" of the pipeline holds nothing.
    section-empty badTriggers «triggers: {}» "triggers" of the pipeline holds nothing.
    section-empty badPost «post: {}» "post" of the pipeline holds nothing.
    section-empty badWhen «when: []» "when" of stage "A" holds nothing.
    section-empty badFlags «when: { beforeAgent: true, condition: [] }» "when" of stage "A" holds nothing.
    section-empty badInStage «options: {}» "options" of stage "A" holds nothing.
    section-empty badInStage «tools: {}» "tools" of stage "A" holds nothing.
    section-empty badInMatrix «post: {}» "post" of the matrix of stage "A" holds nothing.
    stage-environment-in-when bad «env.TARGET» "when" of stage "A" reads "TARGET" before the stage's environment sets it.
    stage-environment-in-when badCondition «'TARGET'» "when" of stage "A" reads "TARGET" before the stage's environment sets it.
    stage-name-duplicate bad «stage(name, { steps() { echo('a') } })» Two stages beside each other have the name "A".
    stage-name-duplicate badBranches «stage(name, { steps() { echo('a') } })» Two stages beside each other have the name "B".
    stage-name-empty bad «stage('', { steps() { echo('a') } })» A stage has an empty name.
    stage-name-empty badBlank «stage(' ', { steps() { echo('a') } })» A stage has an empty name.
    stage-name-reserved bad «stage('Declarative: Post Actions', { steps() { ech…» The name "Declarative: Post Actions" is one that Jenkins gives to stages of its own.
    stage-not-scriptable bad «agent: docker({ image: 'golang:1.25' })» Stage "All" cannot become a scripted stage because of its agent "docker", and 201 stages that stay Declarative are too many for Jenkins.
    stage-unreachable bad «when: one» Stage "A" never runs: branch cannot be both "main" and "release".
    stage-unreachable badNot «when: one» Stage "A" never runs: the build of a tag is asked for and excluded.
    stage-unreachable badEqual «when: one» Stage "A" never runs: the two values differ.
    stage-unreachable badAround «when: branch('dev')» Stage "B" never runs: branch cannot be both "main" and "dev".
    stage-with-several-bodies bad «stages: [stage('B', { steps() { echo('b') } })]» Stage "A" has "steps" and "stages", but a stage has one body.
    stage-without-body bad «stage('A', { agent: 'any' })» Stage "A" has no body.
    stages-empty bad «stages: []» "stages" of the pipeline holds no stage.
    stages-empty badNested «stages: []» "stages" of stage "A" holds no stage.
    stages-empty badParallel «parallel: []» "parallel" of stage "A" holds no stage.
    step-without-agent bad «sh('make')» "sh" in "steps" of stage "Build" needs an agent, and there is none.
    step-without-agent badPost «sh('make clean')» "sh" in "always" of the pipeline needs an agent, and there is none.
    steps-empty bad «steps() {}» "steps" of stage "A" runs no step.
    steps-empty badPost «always() {}» "always" of stage "A" runs no step.
    tools-without-agent bad «tools» The tools of the pipeline are installed on no agent.
    tools-without-agent badInStage «tools» The tools of stage "A" are installed on no agent.
    unknown-property badSection «option» "pipeline" has no property "option".
    unknown-property badOption «timeStamps» "options" has no property "timeStamps".
    unknown-property badNested «tme» "options.timeout" has no property "tme".
    unknown-property badAgentField «customWorkspaces» "node" has no property "customWorkspaces".
    unknown-property badPostCondition «sucess» "post" has no property "sucess".
    unknown-property badStageSection «step» "stage" has no property "step".
    unknown-property badWhen «beforeagent» "when" has no property "beforeagent".
    unmaintained-image bad «'gcr.io/kaniko-project/executor:debug'» The image "gcr.io/kaniko-project/executor:debug" is no longer maintained.
    unmaintained-image badPod «image: 'gcr.io/kaniko-project/executor:v1.23.2-deb…» The image "gcr.io/kaniko-project/executor:v1.23.2-debug" is no longer maintained.
    when-after-input bad «when: branch('main')» Stage "A" asks for input before "when" tells whether the stage runs.
    when-starts-agent bad «when» The agent of stage "A" starts before "when" tells whether the stage runs.
    when-starts-agent badExpression «when» The agent of stage "A" starts before "when" tells whether the stage runs.
    wrong-type badAgent «'anny'» "agent" must be "any", "none", or what label, docker, dockerfile or kubernetes gives, but is "anny".
    wrong-type badLabel «label(5)» "label" must be a string, or a function that gives one, but is 5.
    wrong-type badPromise «async () => stages» "stages" must be an array of stages, but is a promise.
    wrong-type badPostPromise «async () => ({})» "post" must be an object, but is a promise.
    wrong-type badSections «['A=1']» "environment" must be an object, but is an array.
    wrong-type badUnit «'HOUR'» "options.timeout.unit" must be one of "NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS", "MINUTES", "HOURS", "DAYS", but is "HOUR".
    wrong-type badTime «'5'» "options.timeout" must be a whole number above 0, or a function that gives one, or an object, but is "5".
    wrong-type badCount «0» "options.retry" must be a whole number above 0, but is 0.
    wrong-type badDiscarder «{ numToKeepStr: '5' }» "options.buildDiscarder" must be what a function such as logRotator({ numToKeepStr: "10" }) gives, but is an object.
    wrong-type badParameter «'latest'» "parameters.TAG" must be what a function of parameters gives, such as parameters.string(), but is "latest".
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
