package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.engine.Failures;
import jenkinsts.harness.steps.ParameterDefaults;

/** The order of a pipeline: libraries, properties, agent { credentials { environment { options { tools { stages; post }}}}}. */
final class PipelineRun {
    /** Measured: 160 stages with a step each load in a Jenkins, 180 do not. */
    private static final int MOST_STAGES = 160;
    private final Build build;
    private final Declarative declarative;
    private final Model.Pipeline pipeline;
    private boolean postRan;
    private Throwable firstError;

    PipelineRun(Build build, Declarative declarative, Model.Pipeline pipeline) {
        this.build = build;
        this.declarative = declarative;
        this.pipeline = pipeline;
    }

    void run() throws Exception {
        int stages = count(pipeline.stages());
        if (stages > MOST_STAGES) {
            build.log().warn(stages + " stages: a Jenkins may refuse so many with \"Method too large\"");
        }
        try {
            for (Lazy library : pipeline.libraries()) {
                build.steps().invokePseudo("library", List.of(declarative.value(library)), null);
            }
            writeProperties();
            inside();
        } catch (Throwable failure) {
            Failures.letThrough(failure);
            if (firstError == null) firstError = failure;
        }
        // What fails before the stages leaves post to run outside of everything.
        if (!postRan) runPost();
        if (firstError != null) throw Failures.sneaky(firstError);
    }

    private static int count(List<Model.Stage> stages) {
        if (stages == null) return 0;
        return stages.stream()
            .mapToInt(stage -> 1 + count(stage.stages()) + count(stage.parallel())
                + (stage.matrix() == null ? 0 : count(stage.matrix().cell().stages())))
            .sum();
    }

    private void inside() throws Exception {
        Scopes scopes = new Scopes(build, declarative);
        AgentScope agents = new AgentScope(build, declarative, pipeline.options());
        StageRun stages = new StageRun(build, declarative, pipeline, scopes, agents);
        agents.inAgent(pipeline.agent(), pipeline.options(), () ->
            scopes.inEnvironment(pipeline.environment(), () ->
                scopes.inWrappers(pipeline.options(), () -> {
                    firstError = null;
                    scopes.withTools(pipeline.tools(), List.of(), pipeline.agent(), () -> {
                        firstError = stages.sequence(pipeline.stages(), null, null, null);
                        runPost();
                    });
                    // So that wrappers such as retry see the failure.
                    if (firstError != null) throw Failures.sneaky(firstError);
                })));
    }

    private void runPost() {
        postRan = true;
        Throwable error = new PostRun(build, declarative).run(pipeline.post(), pipeline.agent(), firstError, null);
        if (firstError == null) firstError = error;
    }

    /** Recorded as one pseudo step, as Declarative writes them to the job in one go. */
    private void writeProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Model.Option parameter : pipeline.parameters()) {
            List<Object> arguments = arguments(parameter);
            if (!arguments.isEmpty() && arguments.get(0) instanceof Map<?, ?> named && named.get("name") != null) {
                String name = named.get("name").toString();
                build.defaultParameter(name, ParameterDefaults.of(parameter.name(), named));
            }
        }
        add(properties, "parameters", pipeline.parameters());
        add(properties, "triggers", pipeline.triggers());
        add(properties, "options", pipeline.options().stream()
            .filter(option -> !Vocabulary.WRAPPER_OPTIONS.contains(option.name())).toList());
        if (!properties.isEmpty()) build.record("properties", List.of(properties), false, true);
    }

    private void add(Map<String, Object> properties, String section, List<Model.Option> options) {
        if (options.isEmpty()) return;
        List<Object> evaluated = new ArrayList<>();
        for (Model.Option option : options) {
            evaluated.add(build.steps().symbol(option.name(), arguments(option).toArray()));
        }
        properties.put(section, evaluated);
    }

    private List<Object> arguments(Model.Option option) {
        return new ArrayList<>((Collection<?>) declarative.value(option.arguments()));
    }
}
