package jenkinsts.harness.steps;

import hudson.AbortException;
import hudson.model.Result;
import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** A scripted answer: which calls it is for, and what they give. */
final class Response {
    private final Map<String, Object> fields;
    private final Pattern match;
    private long timesLeft;

    Response(Map<String, Object> fields) {
        this.fields = fields;
        match = fields.get("match") instanceof String pattern ? Pattern.compile(pattern, Pattern.DOTALL) : null;
        timesLeft = fields.get("times") instanceof Number times ? times.longValue() : Long.MAX_VALUE;
    }

    /** Counts as used when it matches. */
    boolean takes(String step, List<Object> arguments) {
        if (timesLeft == 0 || !step.equals(fields.get("step"))) return false;
        if (match != null && !matches(arguments)) return false;
        timesLeft--;
        return true;
    }

    private boolean matches(Object value) {
        if (value instanceof CharSequence text) return match.matcher(text).find();
        if (value instanceof Map<?, ?> map) return map.values().stream().anyMatch(this::matches);
        if (value instanceof Iterable<?> list) {
            for (Object element : list) if (matches(element)) return true;
        }
        if (value instanceof Symbol symbol) return matches(symbol.arguments());
        return value instanceof Number && match.matcher(value.toString()).find();
    }

    boolean returns() {
        return fields.containsKey("returns");
    }

    Object value() {
        return fields.get("returns");
    }

    String stdout() {
        return fields.get("stdout") instanceof String text ? text : value() instanceof String text ? text : null;
    }

    /** What the body of withCredentials finds in its environment, or null. */
    Map<String, String> variables() {
        if (!(fields.get("variables") instanceof Map<?, ?> given)) return null;
        Map<String, String> variables = new LinkedHashMap<>();
        given.forEach((name, value) -> variables.put(name.toString(), value.toString()));
        return variables;
    }

    Integer status() {
        return fields.get("status") instanceof Number status ? status.intValue() : null;
    }

    void throwIfAsked() throws Exception {
        if (!(fields.get("throws") instanceof Map<?, ?> failure)) return;
        String message = (String) failure.get("message");
        String type = failure.get("class") instanceof String name ? name : AbortException.class.getName();
        if (type.endsWith("FlowInterruptedException")) {
            Result result = failure.get("result") instanceof String name ? Result.fromString(name) : Result.ABORTED;
            throw new FlowInterruptedException(result, message);
        }
        Throwable thrown = instantiate(type, message);
        if (thrown instanceof Error error) throw error;
        throw (Exception) thrown;
    }

    private static Throwable instantiate(String type, String message) throws ReflectiveOperationException {
        for (Constructor<?> constructor : Class.forName(type).getConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == String.class) {
                return (Throwable) constructor.newInstance(message);
            }
        }
        return (Throwable) Class.forName(type).getConstructor().newInstance();
    }
}
