package jenkinsts.harness.declarative;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that Declarative knows. */
final class Vocabulary {
    static final Set<String> PIPELINE = Set.of(
        "agent", "stages", "environment", "options", "parameters", "triggers", "tools", "libraries", "post");
    static final Set<String> STAGE = Set.of(
        "agent", "when", "steps", "stages", "parallel", "matrix", "post", "options", "input", "tools", "environment",
        "failFast");
    static final Set<String> MATRIX = Set.of(
        "axes", "excludes", "stages", "agent", "when", "post", "options", "input", "tools", "environment");
    /** In the order in which they run. */
    static final List<String> POST = List.of(
        "always", "changed", "fixed", "regression", "aborted", "success", "unsuccessful", "unstable", "failure",
        "notBuilt", "cleanup");
    static final Set<String> INPUT = Set.of("message", "id", "ok", "submitter", "submitterParameter", "parameters");
    static final Set<String> NESTING_CONDITIONS = Set.of("not", "allOf", "anyOf");
    /** Leaf conditions with the parameters that they cannot do without. */
    static final Map<String, List<String>> CONDITIONS = Map.ofEntries(
        Map.entry("branch", List.of("pattern")), Map.entry("buildingTag", List.of()), Map.entry("tag", List.of()),
        Map.entry("changeRequest", List.of()), Map.entry("changelog", List.of("pattern")),
        Map.entry("changeset", List.of("pattern")), Map.entry("environment", List.of("name", "value")),
        Map.entry("equals", List.of("expected", "actual")), Map.entry("expression", List.of()),
        Map.entry("triggeredBy", List.of("cause")), Map.entry("isRestartedRun", List.of()));
    static final Set<String> BLOCKED_STEPS = Set.of("stage", "properties", "parallel");

    /** Options that are properties of the job. */
    static final Set<String> JOB_OPTIONS = Set.of(
        "buildDiscarder", "disableConcurrentBuilds", "disableResume", "durabilityHint", "overrideIndexTriggers",
        "preserveStashes", "rateLimitBuilds", "copyArtifactPermission", "githubProjectProperty", "gitLabConnection",
        "throttleJobProperty", "authorizationMatrix");
    /** Options of Declarative itself; those that a stage may have come first. */
    static final Set<String> STAGE_DECLARATIVE_OPTIONS = Set.of("skipDefaultCheckout", "checkoutToSubdirectory");
    static final Set<String> PIPELINE_DECLARATIVE_OPTIONS = Set.of(
        "disableRestartFromStage", "newContainerPerStage", "parallelsAlwaysFailFast", "quietPeriod",
        "skipStagesAfterUnstable");
    /** Options that are steps around everything. */
    static final Set<String> WRAPPER_OPTIONS = Set.of(
        "timeout", "retry", "timestamps", "ansiColor", "lock", "throttle", "withCredentials", "withEnv", "catchError",
        "warnError", "waitUntil", "script", "podTemplate", "withAWS", "withVault", "withChecks", "withBuildUser",
        "gitlabBuilds", "gitlabCommitStatus", "withKubeConfig", "withKubeCredentials", "hideFromView", "ws", "wrap",
        "withContext");
    static final Set<String> PARAMETERS = Set.of(
        "string", "text", "booleanParam", "choice", "password", "file", "run", "credentials", "buildSelector");
    static final Set<String> TRIGGERS = Set.of(
        "cron", "pollSCM", "upstream", "githubPush", "gitlab", "GenericTrigger", "snapshotDependencies",
        "parameterizedCron");

    private static final Set<String> DOCKER = Set.of(
        "label", "args", "registryUrl", "registryCredentialsId", "reuseNode", "customWorkspace",
        "containerPerStageRoot", "alwaysPull");
    /** Fields by agent type. */
    static final Map<String, Set<String>> AGENTS = Map.of(
        "any", Set.of(), "none", Set.of(), "label", Set.of("label"),
        "node", Set.of("label", "customWorkspace", "retries"),
        "docker", union(DOCKER, Set.of("image")),
        "dockerfile", union(DOCKER, Set.of("filename", "dir", "additionalBuildArgs")),
        "kubernetes", Set.of(
            "cloud", "yaml", "yamlFile", "yamlMergeStrategy", "inheritYamlMergeStrategy", "inheritFrom",
            "defaultContainer", "label", "customWorkspace", "retries", "idleMinutes", "instanceCap",
            "activeDeadlineSeconds", "slaveConnectTimeout", "serviceAccount", "nodeSelector", "namespace", "workingDir",
            "supplementalGroups", "schedulerName", "podRetention", "showRawYaml", "workspaceVolume", "containerTemplate",
            "containerTemplates", "agentContainer", "agentInjection"));
    static final Map<String, String> REQUIRED_AGENT_FIELDS = Map.of("label", "label", "node", "label", "docker", "image");

    private Vocabulary() {}

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new java.util.HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
