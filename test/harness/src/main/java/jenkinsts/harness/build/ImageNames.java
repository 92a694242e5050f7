package jenkinsts.harness.build;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What `docker` of the Docker Pipeline plugin asks of Java, so that its stand-in asks nothing of the sandbox's lists. */
public final class ImageNames {
    private static final Pattern NAME = Pattern.compile(
        "(.*/)?[a-zA-Z0-9]+((\\.|_|__|-+)[a-zA-Z0-9]+)*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-z0-9]+:[a-z0-9]+)?");

    private ImageNames() {}

    public static void check(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException('"' + name + "\" is no name of an image.");
    }

    /** A name with the host of a registry in front, unless it begins with that. */
    public static String qualified(String address, String name) throws MalformedURLException {
        if (address == null || address.isEmpty()) return name;
        URL url = new URL(address);
        String registry = url.getPort() > 0 ? url.getHost() + ":" + url.getPort() : url.getHost();
        return name.startsWith(registry) ? name : registry + "/" + name;
    }

    /** A name with another tag, which is looked for behind the last colon. */
    public static String tagged(String name, String tag) {
        int colon = name.lastIndexOf(':');
        String repository = colon == -1 ? name : name.substring(0, colon);
        String own = colon == -1 || colon == name.length() - 1 ? "latest" : name.substring(colon + 1);
        return repository + ":" + (tag == null ? own : tag);
    }

    public static String run(String arguments, String image, String command) {
        return "docker run -d" + (arguments.isEmpty() ? "" : " " + arguments) + " " + image
            + (command.isEmpty() ? "" : " " + command);
    }

    public static String trimmed(Object output) {
        return String.valueOf(output).trim();
    }

    /** A command in which `$NAME` stands for a variable, as the shell of the agent reads it. */
    public static String script(String text, Map<String, Object> variables, boolean posix) {
        String script = text;
        for (String name : variables.keySet()) {
            script = script.replace("$" + name, posix ? "\"$" + name + "\"" : "\"%" + name + "%\"");
        }
        return script;
    }

    public static List<String> overrides(Map<String, Object> variables) {
        List<String> overrides = new ArrayList<>();
        variables.forEach((name, value) -> overrides.add(name + "=" + value));
        return overrides;
    }

    /** Named arguments without those that have no value. */
    public static Map<String, Object> given(Map<String, Object> named) {
        Map<String, Object> given = new LinkedHashMap<>(named);
        given.values().removeIf(value -> value == null);
        return given;
    }
}
