package jenkinsts.harness.declarative;

import hudson.model.Result;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.StageRecord;
import jenkinsts.harness.engine.Failures;
import org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper;

/** The post conditions, always in the same order; one that fails does not keep the others from running. */
final class PostRun {
    private final Build build;
    private final Declarative declarative;

    PostRun(Build build, Declarative declarative) {
        this.build = build;
        this.declarative = declarative;
    }

    /** The error so far, or the first one of a condition; the stage is null for the pipeline's own post. */
    Throwable run(Model.Post post, Model.Agent agent, Throwable errorSoFar, StageRecord stage) {
        Throwable error = errorSoFar;
        if (post == null) return error;
        for (String condition : Vocabulary.POST) {
            build.safepoints(Safepoints.PER_POST_CONDITION);
            Lazy body = post.conditions().get(condition);
            if (body == null || !holds(condition, error, stage)) continue;
            try {
                build.safepoints(Safepoints.OF_MET_CONDITION);
                AgentScope.explainingMissingNode(agent, () -> build.within(
                    build.context().block("post " + condition), () -> declarative.value(body)));
            } catch (Throwable failure) {
                Failures.letThrough(failure);
                if (error == null) error = failure;
            }
        }
        return error;
    }

    private boolean holds(String condition, Throwable error, StageRecord stage) {
        Result ofBuild = build.result() == null ? Result.SUCCESS : build.result();
        if (error != null) ofBuild = Result.worse(ofBuild, Failures.resultOf(error));
        Result result = stage == null ? ofBuild : Result.worse(ofBuild, stage.resultForPost());
        RunWrapper previousBuild = build.previousBuild();
        Result previous = previousBuild == null ? null : Result.fromString(previousBuild.getCurrentResult());
        return switch (condition) {
            case "always", "cleanup" -> true;
            case "changed" -> previous == null || previous != ofBuild;
            case "fixed" -> ofBuild == Result.SUCCESS && (previous == Result.FAILURE || previous == Result.UNSTABLE);
            case "regression" -> previous != null && ofBuild.isWorseThan(previous);
            case "aborted" -> result == Result.ABORTED;
            case "success" -> result == Result.SUCCESS;
            case "unsuccessful" -> result != Result.SUCCESS;
            case "unstable" -> result == Result.UNSTABLE;
            case "failure" -> result == Result.FAILURE;
            default -> result == Result.NOT_BUILT;
        };
    }
}
