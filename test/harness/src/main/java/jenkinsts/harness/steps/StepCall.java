package jenkinsts.harness.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Context;

/** One call of a step: its arguments without the body, and the body as something to run. */
public final class StepCall {
    private final Build build;
    private final String name;
    private final List<Object> arguments;
    private final Callable<Object> body;
    private final Response response;

    StepCall(Build build, String name, List<Object> arguments, Callable<Object> body, Response response) {
        this.build = build;
        this.name = name;
        this.arguments = arguments;
        this.body = body;
        this.response = response;
    }

    Build build() {
        return build;
    }

    String name() {
        return name;
    }

    Response response() {
        return response;
    }

    boolean hasBody() {
        return body != null;
    }

    /** Runs the body inside a block that carries the step's name. */
    Object runBody(Context context) throws Exception {
        if (body == null) throw new IllegalStateException(name + " step must be called with a body");
        return build.block(context.block(label()), body);
    }

    Object runBody() throws Exception {
        return runBody(build.context());
    }

    /** `stage Build`, `container kaniko`, `retry 2`, or the name alone. */
    String label() {
        Object main = arguments.isEmpty() || arguments.get(0) instanceof Map ? argument("name") : arguments.get(0);
        return main instanceof CharSequence || main instanceof Number ? name + " " + main : name;
    }

    /** The sole unnamed argument, or the named one. */
    Object sole(String parameter) {
        if (arguments.size() == 1 && !(arguments.get(0) instanceof Map)) return arguments.get(0);
        return argument(parameter);
    }

    Object argument(String parameter) {
        return arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?> named ? named.get(parameter) : null;
    }

    Map<?, ?> named() {
        return arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?> named ? named : Map.of();
    }

    String text(String parameter, String otherwise) {
        Object value = sole(parameter);
        return value == null ? otherwise : value.toString();
    }

    boolean flag(String parameter) {
        return Boolean.TRUE.equals(argument(parameter));
    }

    int number(String parameter, int otherwise) {
        return sole(parameter) instanceof Number number ? number.intValue() : otherwise;
    }

    List<Object> list(String parameter) {
        Object value = sole(parameter);
        if (value instanceof Collection<?> list) return new ArrayList<>(list);
        return value == null ? List.of() : List.of(value);
    }
}
