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
    private Result result = Result.SUCCESS;
    private String skippedFor;

    StageRecord(StageRecord parent, String name, String branch) {
        this.parent = parent;
        this.name = name;
        this.branch = branch;
    }

    /** Unstable and catchError mark every stage around them. */
    public void worsen(Result other) {
        result = Result.worse(result, other);
        if (parent != null) parent.worsen(other);
    }

    public Result result() {
        return result;
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
        json.put("result", skippedFor == null ? result.name : Result.NOT_BUILT.name);
        return json;
    }
}
