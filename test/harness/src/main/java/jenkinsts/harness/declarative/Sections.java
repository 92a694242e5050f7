package jenkinsts.harness.declarative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** The sections of a pipeline, stage or matrix block: each a call, each at most once. */
final class Sections {
    /** A section with the statement that it stands in. */
    record Section(String name, Statement statement, MethodCallExpression call) {
        ClosureExpression block() {
            return Syntax.onlyBlock(call);
        }
    }

    private final Problems problems;
    private final Map<String, Section> byName = new LinkedHashMap<>();

    Sections(Problems problems) {
        this.problems = problems;
    }

    /** The owner is `pipeline` or `stage` and only words the messages. */
    static Sections of(ClosureExpression body, Statement whole, String owner, Set<String> known, Problems problems) {
        Sections sections = new Sections(problems);
        for (Statement statement : Syntax.statements(body)) {
            MethodCallExpression call = Syntax.call(statement);
            String name = call == null ? null : Syntax.name(call);
            if (name == null) {
                String kind = owner.equals("stage") ? "stage section" : "section";
                problems.add(owner.equals("stage") ? whole : statement, "Not a valid " + kind + " definition: \"" + textOf(statement)
                    + "\". Some extra configuration is required.");
            } else if (!known.contains(name)) {
                problems.add(owner.equals("stage") ? whole : statement, unknown(owner, name));
            } else if (sections.byName.put(name, new Section(name, statement, call)) != null) {
                problems.add(whole, "Multiple occurrences of the " + name + " section");
            }
        }
        return sections;
    }

    Section get(String name) {
        return byName.get(name);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The block of a section that must have one; null when it is absent or has none. */
    ClosureExpression block(String name) {
        Section section = byName.get(name);
        if (section == null) return null;
        if (section.block() == null) problems.add(section.statement(), "Expected a block for " + name);
        return section.block();
    }

    private static String unknown(String owner, String name) {
        if (owner.equals("stage")) {
            return "Unknown stage section \"" + name
                + "\". Starting with version 0.5, steps in a stage must be in a ‘steps’ block.";
        }
        return switch (name) {
            case "properties", "jobProperties", "wrappers" ->
                "The ‘" + name + "’ section has been renamed as of version 0.8. Use ‘options’ instead.";
            case "notifications", "postBuild" ->
                "The ‘" + name + "’ section has been renamed as of version 0.6. Use ‘post’ for all post-build actions.";
            default -> "Undefined section \"" + name + "\"";
        };
    }

    private static String textOf(Statement statement) {
        String text = Syntax.expression(statement) == null ? statement.getText() : Syntax.expression(statement).getText();
        return text.replaceAll("^\\((.*)\\)$", "$1");
    }
}
