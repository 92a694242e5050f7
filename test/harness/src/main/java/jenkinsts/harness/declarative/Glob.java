package jenkinsts.harness.declarative;

import java.util.regex.Pattern;

/** Ant patterns on /-separated paths: `**` any folders, `*` within one, `?` one character. */
final class Glob {
    private Glob() {}

    static boolean matches(String pattern, String path) {
        StringBuilder regex = new StringBuilder();
        // Ant reads `folder/` as everything below.
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
        for (int i = 0; i < whole.length(); i++) {
            if (whole.startsWith("**/", i)) {
                regex.append("(?:[^/]+/)*");
                i += 2;
            } else if (whole.startsWith("/**", i) && i + 3 == whole.length()) {
                regex.append("(?:/.*)?");
                i += 2;
            } else if (whole.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (whole.charAt(i) == '*') {
                regex.append("[^/]*");
            } else if (whole.charAt(i) == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(whole.substring(i, i + 1)));
            }
        }
        return path.matches(regex.toString());
    }
}
