package org.jenkinsci.plugins.workflow.steps;

/** Stand-in for "this step needs a node". */
public class MissingContextVariableException extends Exception {
    private static final long serialVersionUID = 1L;

    public MissingContextVariableException() {
        super("Required context class hudson.FilePath is missing\n"
            + "Perhaps you forgot to surround the step with a step that provides this, such as: node");
    }
}
