package jenkinsts.harness.declarative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jenkinsts.harness.build.Build;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;

/** The conditions of when. */
final class Conditions {
    private final Build build;
    private final Declarative declarative;

    Conditions(Build build, Declarative declarative) {
        this.build = build;
        this.declarative = declarative;
    }

    boolean hold(Model.When when) {
        return when.conditions().stream().allMatch(this::holds);
    }

    private boolean holds(Model.Condition condition) {
        return switch (condition.name()) {
            case "not" -> !holds(condition.children().get(0));
            case "allOf" -> condition.children().stream().allMatch(this::holds);
            case "anyOf" -> condition.children().stream().anyMatch(this::holds);
            case "expression" -> DefaultTypeTransformation.castToBoolean(declarative.value(condition.body()));
            default -> leaf(condition.name(), arguments(condition));
        };
    }

    private Arguments arguments(Model.Condition condition) {
        return new Arguments(List.copyOf((Collection<?>) declarative.value(condition.arguments())));
    }

    private boolean leaf(String name, Arguments arguments) {
        return switch (name) {
            case "branch" -> branch(arguments);
            case "buildingTag" -> variable("TAG_NAME") != null;
            case "tag" -> variable("TAG_NAME") != null && (arguments.text("pattern").isEmpty()
                || matches(arguments.text("pattern"), variable("TAG_NAME"), arguments.text("comparator"), true));
            case "changeRequest" -> changeRequest(arguments);
            case "changelog" -> changes("messages").stream()
                .anyMatch(message -> changelog(arguments.text("pattern"), message));
            case "changeset" -> changes("paths").stream()
                .anyMatch(path -> matches(folded(arguments.text("pattern"), arguments), folded(path, arguments),
                    arguments.text("comparator"), true));
            case "environment" -> environment(arguments);
            case "equals" -> DefaultTypeTransformation.compareEqual(arguments.value("expected"), arguments.value("actual"));
            case "triggeredBy" -> triggeredBy(arguments);
            default -> false;
        };
    }

    private boolean branch(Arguments arguments) {
        String branch = variable("BRANCH_NAME") == null ? variable("GIT_LOCAL_BRANCH") : variable("BRANCH_NAME");
        return branch != null && matches(arguments.text("pattern"), branch, arguments.text("comparator"), true);
    }

    private boolean changeRequest(Arguments arguments) {
        if (variable("CHANGE_ID") == null) return false;
        Map<String, String> variables = Map.of("id", "CHANGE_ID", "target", "CHANGE_TARGET", "branch", "CHANGE_BRANCH",
            "fork", "CHANGE_FORK", "title", "CHANGE_TITLE", "author", "CHANGE_AUTHOR",
            "authorDisplayName", "CHANGE_AUTHOR_DISPLAY_NAME", "authorEmail", "CHANGE_AUTHOR_EMAIL");
        return variables.entrySet().stream().allMatch(entry -> {
            String wanted = arguments.text(entry.getKey());
            if (wanted.isEmpty()) return true;
            String actual = variable(entry.getValue());
            return actual != null && matches(wanted, actual, arguments.text("comparator"), false);
        });
    }

    private static boolean changelog(String pattern, String message) {
        String title = message.split("\n", 2)[0];
        return title.matches(pattern) || message.matches("(?s)(?m)" + pattern) || message.matches(pattern);
    }

    private static String folded(String text, Arguments arguments) {
        return Boolean.TRUE.equals(arguments.value("caseSensitive")) ? text : text.toLowerCase();
    }

    private boolean environment(Arguments arguments) {
        String actual = variable(arguments.text("name"));
        String wanted = arguments.text("value");
        if (actual == null) return wanted.isEmpty();
        return Boolean.TRUE.equals(arguments.value("ignoreCase")) ? actual.equalsIgnoreCase(wanted) : actual.equals(wanted);
    }

    private boolean triggeredBy(Arguments arguments) {
        Pattern cause = Pattern.compile(".*" + arguments.text("cause") + ".*", Pattern.CASE_INSENSITIVE);
        String user = arguments.text("detail");
        return changes("causes").stream().anyMatch(name -> cause.matcher(name).matches())
            && (user.isEmpty() || user.equals(build.request().changes().get("user")));
    }

    private List<String> changes(String kind) {
        Object values = build.request().changes().get(kind);
        return values instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private String variable(String name) {
        return build.environment().get(name);
    }

    /** An unknown comparator is the default one. */
    private static boolean matches(String pattern, String text, String comparator, boolean globByDefault) {
        return switch (comparator.toUpperCase()) {
            case "REGEXP" -> text.matches(pattern);
            case "EQUALS" -> text.equals(pattern);
            case "GLOB" -> Glob.matches(pattern, text);
            default -> globByDefault ? Glob.matches(pattern, text) : text.equals(pattern);
        };
    }

    /** One unnamed argument stands for any parameter. */
    private record Arguments(List<?> values) {
        Object value(String name) {
            if (values.isEmpty()) return null;
            if (values.get(0) instanceof Map<?, ?> named) return named.get(name);
            boolean sole = List.of("pattern", "cause").contains(name);
            return sole ? values.get(0) : null;
        }

        String text(String name) {
            Object value = value(name);
            return value == null ? "" : value.toString();
        }
    }
}
