package jenkinsts.harness.build;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Environment variables with Jenkins' rules: names ignore case, an empty value unsets, NAME+X prepends. */
public final class EnvVars extends TreeMap<String, String> {
    private static final long serialVersionUID = 1L;
    private static final Pattern REFERENCE = Pattern.compile("\\$([A-Za-z0-9_]+|\\{[A-Za-z0-9_.]+\\}|\\$)");

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

    /** What withEnv does: `$NAME` and `${NAME}` inside the values are expanded, references first. */
    public void overrideExpandingAll(Map<String, String> values) {
        Map<String, String> wanted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        wanted.putAll(values);
        Set<String> done = new LinkedHashSet<>();
        for (String name : wanted.keySet()) expandAfterReferences(name, wanted, done);
    }

    private void expandAfterReferences(String name, Map<String, String> wanted, Set<String> done) {
        if (!done.add(name.toLowerCase())) return;
        Matcher reference = REFERENCE.matcher(wanted.get(name));
        while (reference.find()) {
            String other = nameOf(reference);
            if (wanted.containsKey(other)) expandAfterReferences(keyOf(wanted, other), wanted, done);
        }
        override(name, expand(wanted.get(name)));
    }

    private static String keyOf(Map<String, String> wanted, String name) {
        return wanted.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElseThrow();
    }

    private String expand(String text) {
        StringBuilder out = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        int end = 0;
        while (reference.find()) {
            String name = nameOf(reference);
            String value = name.equals("$") ? "$" : get(name);
            out.append(text, end, reference.start()).append(value == null ? reference.group() : value);
            end = reference.end();
        }
        return out.append(text.substring(end)).toString();
    }

    private static String nameOf(Matcher reference) {
        String name = reference.group(1);
        return name.startsWith("{") ? name.substring(1, name.length() - 1) : name;
    }
}
