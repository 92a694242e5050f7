package jenkinsts.harness.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import jenkinsts.harness.protocol.Json;
import jenkinsts.harness.protocol.Values;

/** Steps that turn text into values and back. */
final class DataSteps {
    private DataSteps() {}

    static void register(Map<String, Step> steps) {
        steps.put("readJSON", call -> Json.parse(textOf(call)));
        steps.put("writeJSON", DataSteps::writeJson);
        steps.put("readProperties", call -> properties(textOf(call)));
    }

    private static String textOf(StepCall call) throws Exception {
        Object text = call.argument("text");
        return text == null ? call.build().workspace().read(call.text("file", "")) : text.toString();
    }

    private static Object writeJson(StepCall call) {
        String text = Json.write(Values.plain(call.argument("json")));
        if (call.flag("returnText")) return text;
        call.build().workspace().write(call.text("file", ""), text);
        return null;
    }

    private static Map<String, Object> properties(String text) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String line : text.split("\\R")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                properties.put(line.substring(0, equals).trim(), line.substring(equals + 1).trim());
            }
        }
        return properties;
    }
}
