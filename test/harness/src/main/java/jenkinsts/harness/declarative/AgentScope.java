package jenkinsts.harness.declarative;

import hudson.AbortException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Context;
import jenkinsts.harness.build.NodeInfo;
import org.jenkinsci.plugins.workflow.steps.MissingContextVariableException;

/** Agents: recorded as the pseudo step `agent` with their evaluated fields, then a node around the body. */
final class AgentScope {
    private static final String NO_NODE = "Attempted to execute a step that requires a node context while ‘agent none’ "
        + "was specified. Be sure to specify your own ‘node { ... }’ blocks when using ‘agent none’.";
    private final Build build;
    private final Declarative declarative;
    private final boolean skipsCheckout;

    AgentScope(Build build, Declarative declarative, List<Model.Option> pipelineOptions) {
        this.build = build;
        this.declarative = declarative;
        skipsCheckout = isSkipped(pipelineOptions);
    }

    void inAgent(Model.Agent agent, List<Model.Option> options, Body body) throws Exception {
        if (agent == null) {
            body.run();
            return;
        }
        Map<String, Object> fields = fields(agent);
        build.record("agent", List.of(fields), true, true);
        Context context = build.context();
        if (!agent.type().equals("none")) context = context.node(node(fields)).block("agent " + agent.type());
        Object container = fields.get("defaultContainer");
        if (container != null && !container.equals("jnlp")) context = context.block("container " + container);
        boolean checkout = !agent.type().equals("none") && !Boolean.TRUE.equals(fields.get("reuseNode"))
            && build.global("scm") != null && !skipsCheckout && !isSkipped(options);
        Body inner = checkout ? () -> afterCheckout(body) : body;
        build.within(context, inner.asCallable());
    }

    private void afterCheckout(Body body) throws Exception {
        Object commit = build.steps().invokePseudo("checkout", List.of(build.global("scm")), null);
        Map<String, String> variables = new LinkedHashMap<>();
        if (commit instanceof Map<?, ?> map) map.forEach((name, value) -> variables.put(name.toString(), value.toString()));
        build.within(build.context().variables(variables), body.asCallable());
    }

    private Map<String, Object> fields(Model.Agent agent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", agent.type());
        Object value = declarative.value(agent.fields());
        String sole = Vocabulary.REQUIRED_AGENT_FIELDS.get(agent.type());
        if (value instanceof Map<?, ?> map) map.forEach((name, field) -> fields.put(name.toString(), field));
        else if (sole != null) fields.put(sole, value);
        return fields;
    }

    private static NodeInfo node(Map<String, Object> fields) {
        Object label = fields.get("label");
        Object workspace = fields.get("customWorkspace");
        return new NodeInfo(label == null ? "" : label.toString(),
            workspace == null ? NodeInfo.WORKSPACE : workspace.toString());
    }

    private boolean isSkipped(List<Model.Option> options) {
        return options.stream()
            .filter(option -> option.name().equals("skipDefaultCheckout"))
            .anyMatch(option -> !List.of(false).equals(declarative.value(option.arguments())));
    }

    /** Words the missing node as Declarative does when the agent is none. */
    static void explainingMissingNode(Model.Agent agent, Body body) throws Exception {
        try {
            body.run();
        } catch (MissingContextVariableException missing) {
            if (agent == null || !agent.type().equals("none")) throw missing;
            throw new AbortException(NO_NODE);
        }
    }
}
