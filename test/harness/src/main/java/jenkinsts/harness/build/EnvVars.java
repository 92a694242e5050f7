package jenkinsts.harness.build;

import java.util.Map;
import java.util.TreeMap;

/** Environment variables with Jenkins' rules: names ignore case, an empty value unsets, NAME+X prepends. */
public final class EnvVars extends TreeMap<String, String> {
    private static final long serialVersionUID = 1L;

    public EnvVars() {
        super(String.CASE_INSENSITIVE_ORDER);
    }

    public void override(String name, String value) {
        if (value == null || value.isEmpty()) {
            remove(name);
            return;
        }
        int plus = name.indexOf('+');
        if (plus <= 0) {
            put(name, value);
            return;
        }
        String list = name.substring(0, plus);
        String old = get(list);
        put(list, old == null ? value : value + ":" + old);
    }

    public void overrideAll(Map<String, String> values) {
        values.forEach(this::override);
    }
}
