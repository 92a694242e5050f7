package jenkinsts.harness.build;

import hudson.model.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stage of the run, scripted or declarative. */
public final class StageRecord {
    private final StageRecord parent;
    private final String name;
    private final String branch;
    private Result warning = Result.SUCCESS;
    private Result failure = Result.SUCCESS;
    private Result failureOfBranches = Result.SUCCESS;
    private String skippedFor;

    StageRecord(StageRecord parent, String name, String branch) {
        this.parent = parent;
        this.name = name;
        this.branch = branch;
    }

    /** Unstable and catchError mark every stage around them. */
    public void worsen(Result other) {
        warning = Result.worse(warning, other);
        if (parent != null) parent.worsen(other);
    }

    /**
     * What the stage itself adds to the result that its post conditions see. A stage with a warning also sees that a
     * branch beside it failed (so it was in a recorded run; a stage without one does not).
     */
    public Result resultForPost() {
        return warning == Result.SUCCESS || parent == null ? warning : Result.worse(warning, parent.failureOfBranches);
    }

    /** The steps of the stage failed; its siblings may notice. */
    public void failBeside(Result result) {
        if (parent != null && branch != null) parent.failureOfBranches = result;
    }

    /** The stage ended with an error. */
    public void fail(Result result) {
        failure = result;
    }

    public String name() {
        return name;
    }

    public void skip(String reason) {
        skippedFor = reason;
    }

    private List<String> path() {
        List<String> path = parent == null ? new ArrayList<>() : parent.path();
        path.add(name);
        return path;
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("path", path());
        json.put("status", skippedFor == null ? "ran" : "skipped");
        if (skippedFor != null) json.put("reason", skippedFor);
        if (branch != null) json.put("branch", branch);
        json.put("result", skippedFor == null ? Result.worse(warning, failure).name : Result.NOT_BUILT.name);
        return json;
    }
}
