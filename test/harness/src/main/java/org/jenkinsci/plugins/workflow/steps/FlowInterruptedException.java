package org.jenkinsci.plugins.workflow.steps;

import hudson.model.Result;
import java.util.List;

/** Stand-in for the exception that an abort, a timeout or failFast raises in a build. */
public class FlowInterruptedException extends InterruptedException {
    private static final long serialVersionUID = 1L;
    private final Result result;

    public FlowInterruptedException(Result result) {
        this(result, null);
    }

    public FlowInterruptedException(Result result, String message) {
        super(message);
        this.result = result;
    }

    public Result getResult() {
        return result;
    }

    public List<Object> getCauses() {
        return List.of();
    }
}
