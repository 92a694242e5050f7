package jenkinsts.harness.steps;

import java.util.List;
import java.util.Map;

/** The value of a parameter that nobody gave. */
public final class ParameterDefaults {
    private ParameterDefaults() {}

    public static Object of(String type, Map<?, ?> arguments) {
        if (type.equals("choice")) return firstChoice(arguments.get("choices"));
        Object value = arguments.get("defaultValue");
        if (type.equals("booleanParam")) return value instanceof Boolean flag ? flag : "true".equals(String.valueOf(value));
        return value == null ? "" : value.toString();
    }

    private static Object firstChoice(Object choices) {
        if (choices instanceof List<?> list) return list.isEmpty() ? "" : String.valueOf(list.get(0));
        return choices == null ? "" : choices.toString().split("\n")[0];
    }
}
