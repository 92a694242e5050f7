package jenkinsts.harness.declarative;

import hudson.model.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jenkinsts.harness.build.Branches;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.StageRecord;
import jenkinsts.harness.engine.Failures;

/** The order of stages: skip checks, axes, when, options, input, agent, credentials, environment, tools, content, post. */
final class StageRun {
    private final Build build;
    private final Declarative declarative;
    private final Model.Pipeline pipeline;
    private final Scopes scopes;
    private final AgentScope agents;
    private final PostRun posts;

    StageRun(Build build, Declarative declarative, Model.Pipeline pipeline, Scopes scopes, AgentScope agents) {
        this.build = build;
        this.declarative = declarative;
        this.pipeline = pipeline;
        this.scopes = scopes;
        this.agents = agents;
        posts = new PostRun(build, declarative);
    }

    /** Runs stages one after another and gives the first error; after one, the rest are skipped. */
    Throwable sequence(List<Model.Stage> stages, Throwable errorSoFar, Surroundings parent, String skipped) {
        Throwable firstError = errorSoFar;
        for (Model.Stage stage : stages) {
            Model.Agent agent = parent == null ? pipeline.agent() : parent.agent();
            List<Model.Tool> tools = parent == null ? pipeline.tools() : parent.tools();
            build.safepoints(Safepoints.PER_STAGE_OF_A_LIST);
            try {
                run(stage, new Surroundings(agent, tools), null, firstError, skipped);
            } catch (Throwable failure) {
                Failures.letThrough(failure);
                // Recorded runs show that nested stages also replace an explicit success.
                if (parent != null && skipped == null && build.result() == Result.SUCCESS) {
                    build.worsen(Failures.resultOf(failure));
                }
                build.settle(Failures.resultOf(failure));
                if (firstError == null) firstError = failure;
            }
        }
        return firstError;
    }

    /** The agent and tools that a stage without its own has. */
    record Surroundings(Model.Agent agent, List<Model.Tool> tools) {}

    private void run(Model.Stage stage, Surroundings outer, Map<String, String> axes, Throwable errorSoFar,
            String skippedWith) throws Exception {
        String name = axes == null ? stage.name() : MatrixCells.name(axes);
        StageRecord record = build.openStage(name);
        build.block(build.context().stage(record).block("stage " + name), () -> {
            One one = new One(stage, outer, record);
            one.run(axes, errorSoFar, skippedWith);
            return null;
        });
    }

    private final class One {
        private final Model.Stage stage;
        private final Surroundings outer;
        private final Model.Agent agent;
        private final StageRecord record;
        private boolean whenPassed;
        private String skipped;

        One(Model.Stage stage, Surroundings outer, StageRecord record) {
            this.stage = stage;
            this.outer = outer;
            this.record = record;
            agent = stage.agent() == null ? outer.agent() : stage.agent();
        }

        void run(Map<String, String> axes, Throwable errorSoFar, String skippedWith) throws Exception {
            Throwable error = errorSoFar;
            try {
                if (skippedWith != null) skip(skippedWith, errorSoFar);
                else if (errorSoFar != null) skip("failure", errorSoFar);
                else if (isUnstable()) skip("unstable", null);
                else scopes.inAxes(axes, this::afterSkipChecks);
            } catch (Throwable failure) {
                Failures.letThrough(failure);
                if (error == null) error = failure;
            }
            if (skipped == null && stage.isParallel()) error = posts.run(stage.post(), agent, error, record);
            if (error != null) {
                if (skipped == null) record.fail(Failures.resultOf(error));
                throw Failures.sneaky(error);
            }
        }

        private void afterSkipChecks() throws Exception {
            build.safepoints(Safepoints.BEFORE_STAGE_CONTENT);
            if (stage.when() != null && stage.when().beforeOptions() && !passes()) return;
            scopes.inWrappers(stage.options(), () -> {
                if (stage.when() != null && stage.when().beforeInput() && !passes()) return;
                scopes.withInput(stage.input(), stage.isParallel() ? this::branches : this::onAgent);
            });
        }

        private void branches() throws Exception {
            if (!passes()) return;
            scopes.inEnvironment(stage.environment(), () -> runBranches(null));
        }

        private void onAgent() throws Exception {
            if (stage.when() != null && stage.when().beforeAgent() && !passes()) return;
            agents.inAgent(stage.agent(), stage.options(), () -> {
                if (!passes()) return;
                scopes.inEnvironment(stage.environment(), () ->
                    scopes.withTools(stage.tools(), outer.tools(), agent, this::content));
            });
        }

        private void content() {
            Throwable error = null;
            if (stage.stages() != null) {
                error = sequence(stage.stages(), null, inner(), null);
            } else {
                try {
                    AgentScope.explainingMissingNode(agent, () -> declarative.value(stage.steps()));
                } catch (Throwable failure) {
                    Failures.letThrough(failure);
                    error = failure;
                    record.failBeside(Failures.resultOf(failure));
                }
            }
            error = posts.run(stage.post(), agent, error, record);
            if (error != null) throw Failures.sneaky(error);
        }

        private Surroundings inner() {
            return new Surroundings(agent, stage.tools().isEmpty() ? outer.tools() : stage.tools());
        }

        /** Evaluates when until it passes once; a stage that does not pass is skipped. */
        private boolean passes() throws Exception {
            if (whenPassed || stage.when() == null) return true;
            build.safepoints(Safepoints.OF_WHEN);
            whenPassed = new Conditions(build, declarative).hold(stage.when());
            if (!whenPassed) skip("when", null);
            return whenPassed;
        }

        private boolean isUnstable() {
            return build.result() == Result.UNSTABLE
                && pipeline.options().stream().anyMatch(option -> option.name().equals("skipStagesAfterUnstable"));
        }

        private void skip(String reason, Throwable errorSoFar) throws Exception {
            skipped = reason;
            record.skip(reason);
            if (stage.isParallel()) runBranches(reason);
            else if (stage.stages() != null) sequence(stage.stages(), errorSoFar, inner(), reason);
        }

        private void runBranches(String skippedWith) throws Exception {
            Map<String, Callable<Object>> branches = new LinkedHashMap<>();
            if (stage.matrix() != null) {
                for (Map<String, String> axes : MatrixCells.of(stage.matrix())) {
                    Body cell = () -> StageRun.this.run(stage.matrix().cell(), inner(), axes, null, skippedWith);
                    branches.put(MatrixCells.name(axes), cell.asCallable());
                }
            } else {
                for (Model.Stage branch : stage.parallel()) {
                    Body body = () -> StageRun.this.run(branch, inner(), null, null, skippedWith);
                    branches.put(branch.name(), body.asCallable());
                }
            }
            if (branches.isEmpty()) return;
            build.record("parallel", List.of(List.copyOf(branches.keySet())), true, true);
            new Branches(build, branches, failsFast()).run();
        }

        private boolean failsFast() {
            return Boolean.TRUE.equals(stage.failFast())
                || pipeline.options().stream().anyMatch(option -> option.name().equals("parallelsAlwaysFailFast"));
        }
    }
}
