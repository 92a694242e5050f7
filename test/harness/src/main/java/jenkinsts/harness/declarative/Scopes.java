package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Context;
import jenkinsts.harness.steps.CredentialVariables;
import jenkinsts.harness.steps.Symbol;

/** What surrounds a body: environment, option wrappers, tools, input. Agents are in AgentScope. */
final class Scopes {
    private final Build build;
    private final Declarative declarative;

    Scopes(Build build, Declarative declarative) {
        this.build = build;
        this.declarative = declarative;
    }

    /** Credentials outside, so that the values can use them. */
    void inEnvironment(Model.Environment environment, Body body) throws Exception {
        if (environment == null) {
            body.run();
            return;
        }
        Body withValues = environment.values().isEmpty()
            ? body
            : () -> {
                build.safepoints(Safepoints.PER_VARIABLE * environment.values().size());
                Map<String, String> variables = declarative.environment(environment.values());
                in(build.context().variables(variables), body);
            };
        if (environment.credentials().isEmpty()) {
            withValues.run();
            return;
        }
        Map<String, String> ids = declarative.environment(environment.credentials());
        Map<String, String> variables = new LinkedHashMap<>();
        ids.forEach((name, id) -> {
            String kind = build.request().credentials().getOrDefault(id, "usernamePassword");
            variables.putAll(CredentialVariables.ofEnvironment(name, kind));
        });
        build.record("withCredentials", List.of(ids), true, true);
        in(build.context().variables(variables), withValues);
    }

    void inAxes(Map<String, String> axes, Body body) throws Exception {
        if (axes == null) body.run();
        else in(build.context().variables(axes), body);
    }

    /** Wrapper options nest in their order. */
    void inWrappers(List<Model.Option> options, Body body) throws Exception {
        Body wrapped = body;
        for (int i = options.size() - 1; i >= 0; i--) {
            Model.Option option = options.get(i);
            if (!Vocabulary.WRAPPER_OPTIONS.contains(option.name())) continue;
            Body inner = wrapped;
            wrapped = () -> build.steps().invokePseudo(option.name(), wrapperArguments(option), inner.asCallable());
        }
        wrapped.run();
    }

    private List<Object> wrapperArguments(Model.Option option) {
        List<Object> arguments = new ArrayList<>((Collection<?>) declarative.value(option.arguments()));
        return arguments.size() > 1 ? List.of(arguments) : arguments;
    }

    /** Tools of a stage replace those of the same type from outside; without an agent there are none. */
    void withTools(List<Model.Tool> own, List<Model.Tool> outer, Model.Agent agent, Body body) throws Exception {
        if (agent != null && !agent.type().equals("none")) {
            Map<String, Lazy> tools = new LinkedHashMap<>();
            outer.forEach(tool -> tools.put(tool.type(), tool.name()));
            own.forEach(tool -> tools.put(tool.type(), tool.name()));
            tools.forEach((type, name) -> {
                Map<String, Object> arguments = new LinkedHashMap<>();
                arguments.put("name", String.valueOf(declarative.value(name)));
                arguments.put("type", type);
                build.steps().invokePseudo("tool", List.of(arguments), null);
            });
        }
        body.run();
    }

    /** The answers become environment variables. */
    void withInput(Model.Input input, Body body) throws Exception {
        if (input == null) {
            body.run();
            return;
        }
        Map<?, ?> fields = (Map<?, ?>) declarative.value(input.fields());
        Object answer = build.steps().invokePseudo("input", List.of(fields), null);
        List<String> names = new ArrayList<>();
        if (fields.get("parameters") instanceof Collection<?> parameters) {
            for (Object parameter : parameters) {
                if (parameter instanceof Symbol symbol && symbol.arguments() instanceof Map<?, ?> arguments) {
                    names.add(String.valueOf(arguments.get("name")));
                }
            }
        }
        if (fields.get("submitterParameter") != null) names.add(fields.get("submitterParameter").toString());
        Map<String, String> variables = new LinkedHashMap<>();
        if (answer instanceof Map<?, ?> answers) {
            answers.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        } else if (names.size() == 1) {
            variables.put(names.get(0), String.valueOf(answer));
        }
        in(build.context().variables(variables), body);
    }

    void in(Context context, Body body) throws Exception {
        build.block(context, body.asCallable());
    }
}
