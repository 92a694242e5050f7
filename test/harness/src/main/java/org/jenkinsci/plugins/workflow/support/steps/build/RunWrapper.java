package org.jenkinsci.plugins.workflow.support.steps.build;

import hudson.AbortException;
import hudson.model.Result;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.build.Build;

/** The `currentBuild` variable, and what its previousBuild gives. */
public class RunWrapper implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, Object> fixed;
    private String displayName = "#1";
    private String description;
    private boolean keepLog;

    /** Null fields: the running build. */
    public RunWrapper(Map<String, Object> fixed) {
        this.fixed = fixed;
        if (fixed != null) displayName = "#" + getNumber();
    }

    public String getResult() {
        if (fixed != null) return (String) fixed.get("result");
        Result result = Build.current().result();
        return result == null ? null : result.name;
    }

    public void setResult(String result) throws AbortException {
        writable();
        Build.current().worsen(Result.fromString(result));
    }

    public String getCurrentResult() {
        String result = getResult();
        return result == null ? Result.SUCCESS.name : result;
    }

    public boolean resultIsBetterOrEqualTo(String other) {
        return Result.fromString(getCurrentResult()).isBetterOrEqualTo(Result.fromString(other));
    }

    public boolean resultIsWorseOrEqualTo(String other) {
        return Result.fromString(getCurrentResult()).isWorseOrEqualTo(Result.fromString(other));
    }

    public int getNumber() {
        return fixed != null && fixed.get("number") instanceof Number number ? number.intValue() : 1;
    }

    public String getId() {
        return String.valueOf(getNumber());
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) throws AbortException {
        writable();
        this.displayName = displayName;
    }

    public String getFullDisplayName() {
        return "job " + displayName;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) throws AbortException {
        writable();
        this.description = description;
    }

    public boolean isKeepLog() {
        return keepLog;
    }

    public void setKeepLog(boolean keepLog) throws AbortException {
        writable();
        this.keepLog = keepLog;
    }

    public String getProjectName() {
        return "job";
    }

    public String getFullProjectName() {
        return "job";
    }

    public String getAbsoluteUrl() {
        return "http://jenkins.example/job/job/" + getNumber() + "/";
    }

    public long getDuration() {
        return 0;
    }

    public String getDurationString() {
        return "0 ms and counting";
    }

    public long getTimeInMillis() {
        return 0;
    }

    public long getStartTimeInMillis() {
        return 0;
    }

    public RunWrapper getPreviousBuild() {
        return fixed == null ? Build.current().previousBuild() : null;
    }

    public RunWrapper getPreviousBuiltBuild() {
        return getPreviousBuild();
    }

    public RunWrapper getPreviousCompletedBuild() {
        return getPreviousBuild();
    }

    public RunWrapper getPreviousSuccessfulBuild() {
        RunWrapper previous = getPreviousBuild();
        return previous != null && Result.SUCCESS.name.equals(previous.getResult()) ? previous : null;
    }

    public Map<String, String> getBuildVariables() {
        return Map.of();
    }

    public List<Object> getChangeSets() {
        return List.of();
    }

    public List<Object> getUpstreamBuilds() {
        return List.of();
    }

    public List<Object> getBuildCauses() {
        return List.of();
    }

    public List<Object> getBuildCauses(String type) {
        return List.of();
    }

    /** Exists so that the sandbox has something to refuse; the only member that it does not permit. */
    public Object getRawBuild() {
        return Build.current();
    }

    private void writable() throws AbortException {
        if (fixed != null) throw new AbortException("can only set properties on current build");
    }
}
