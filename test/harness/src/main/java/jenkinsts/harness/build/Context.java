package jenkinsts.harness.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a step runs: the enclosing blocks, their variables, node, working folder, branch and stage. Immutable. */
public final class Context {
    private final Context parent;
    private final String label;
    private final Map<String, String> variables;
    private final NodeInfo node;
    private final String folder;
    private final String branch;
    private final StageRecord stage;
    private final boolean interrupted;

    private Context(Context parent, String label, Map<String, String> variables, NodeInfo node, String folder,
            String branch, StageRecord stage, boolean interrupted) {
        this.parent = parent;
        this.label = label;
        this.variables = variables;
        this.node = node;
        this.folder = folder;
        this.branch = branch;
        this.stage = stage;
        this.interrupted = interrupted;
    }

    public static Context outermost(NodeInfo node) {
        return new Context(null, null, Map.of(), node, "", null, null, false);
    }

    public Context block(String label) {
        return new Context(this, label, Map.of(), node, folder, branch, stage, interrupted);
    }

    public Context variables(Map<String, String> variables) {
        return new Context(this, null, variables, node, folder, branch, stage, interrupted);
    }

    public Context node(NodeInfo node) {
        return new Context(this, null, Map.of(), node, "", branch, stage, interrupted);
    }

    public Context folder(String folder) {
        return new Context(this, null, Map.of(), node, folder, branch, stage, interrupted);
    }

    public Context branch(String branch) {
        String nested = this.branch == null ? branch : this.branch + "/" + branch;
        return new Context(this, null, Map.of(), node, folder, nested, stage, interrupted);
    }

    public Context stage(StageRecord stage) {
        return new Context(this, null, Map.of(), node, folder, branch, stage, interrupted);
    }

    /** A branch that failFast ends at its next step that takes time. */
    public Context interrupted() {
        return new Context(this, null, Map.of(), node, folder, branch, stage, true);
    }

    boolean isInterrupted() {
        return interrupted;
    }

    public NodeInfo node() {
        return node;
    }

    public String folder() {
        return folder;
    }

    public String branch() {
        return branch;
    }

    public StageRecord stage() {
        return stage;
    }

    /** Outermost block first. */
    public List<String> path() {
        List<String> path = parent == null ? new ArrayList<>() : parent.path();
        if (label != null) path.add(label);
        return path;
    }

    /** Lays the variables of all enclosing blocks over the given ones, outermost first. */
    void applyTo(EnvVars environment) {
        if (parent != null) parent.applyTo(environment);
        environment.overrideAll(variables);
    }

    /** Names that some enclosing block sets or unsets. */
    void collectNames(EnvVars names) {
        if (parent != null) parent.collectNames(names);
        for (String name : variables.keySet()) names.put(name.replaceAll("\\+.*", ""), "");
    }
}
