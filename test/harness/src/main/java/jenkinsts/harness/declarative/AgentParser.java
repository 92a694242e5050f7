package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** agent any · agent none · agent { type value } · agent { type { key value … } } */
final class AgentParser {
    private static final String NO_TYPE =
        "No agent type specified. Must be one of " + new java.util.TreeSet<>(Vocabulary.AGENTS.keySet());
    private final Problems problems;
    private final Closures closures;

    AgentParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    Model.Agent parse(Sections.Section section) {
        List<Expression> arguments = Syntax.arguments(section.call());
        if (section.block() != null) return parseBlock(section.statement(), section.block());
        String word = arguments.size() == 1 ? Syntax.word(arguments.get(0)) : null;
        if (!"any".equals(word) && !"none".equals(word)) {
            problems.add(section.statement(), "Only \"agent none\", \"agent any\" or \"agent {...}\" are allowed.");
            problems.add(section.statement(), NO_TYPE);
            return null;
        }
        return new Model.Agent(word, Lazy.constant(null));
    }

    private Model.Agent parseBlock(Statement whole, ClosureExpression block) {
        List<Statement> statements = Syntax.statements(block);
        if (statements.size() > 1) {
            problems.add(whole, "Only one agent type is allowed per agent section");
            problems.add(whole, NO_TYPE);
            return null;
        }
        MethodCallExpression call = statements.isEmpty() ? null : Syntax.call(statements.get(0));
        if (call == null || Syntax.name(call) == null) {
            problems.add(whole, "Expected an agent");
            problems.add(whole, NO_TYPE);
            return null;
        }
        return parseType(statements.get(0), call);
    }

    private Model.Agent parseType(Statement statement, MethodCallExpression call) {
        String type = Syntax.name(call);
        List<Expression> arguments = Syntax.arguments(call);
        if (arguments.size() > 1) {
            problems.add(statement, "Too many arguments for map key \"" + type + "\"");
            return null;
        }
        ClosureExpression block = Syntax.onlyBlock(call);
        if (type.equals("label") && block != null) type = "node";
        Set<String> known = Vocabulary.AGENTS.get(type);
        if (known == null) {
            problems.add(statement, "Invalid agent type \"" + type + "\" specified. Must be one of "
                + new java.util.TreeSet<>(Vocabulary.AGENTS.keySet()));
            return null;
        }
        if (block == null) {
            if (!arguments.isEmpty()) return new Model.Agent(type, closures.value(arguments.get(0)));
            problems.add(statement, "No argument for agent type \"" + type + "\"");
            return null;
        }
        checkFields(type, known, statement, block);
        return new Model.Agent(type, closures.value(fields(block)));
    }

    private void checkFields(String type, Set<String> known, Statement statement, ClosureExpression block) {
        Set<String> given = new LinkedHashSet<>();
        for (Statement field : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(field);
            if (call == null || Syntax.name(call) == null) continue;
            given.add(Syntax.name(call));
            if (!known.contains(Syntax.name(call))) {
                problems.add(field, "Invalid config option \"" + Syntax.name(call) + "\" for agent type \"" + type
                    + "\". Valid config options are " + new java.util.TreeSet<>(known));
            }
        }
        String required = Vocabulary.REQUIRED_AGENT_FIELDS.get(type);
        if (required != null && !given.contains(required)) {
            problems.add(statement, "Missing required parameter for agent type \"" + type + "\": " + required);
        }
    }

    /** `key value` statements as a map; a block value is a nested map. */
    private MapExpression fields(ClosureExpression block) {
        List<MapEntryExpression> entries = new ArrayList<>();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            String key = call == null ? null : Syntax.name(call);
            if (key == null || Syntax.arguments(call).isEmpty()) {
                problems.add(statement, "Expected ‘key value’ for an agent field");
                continue;
            }
            if (Syntax.arguments(call).size() > 1) {
                problems.add(statement, "Too many arguments for map key \"" + key + "\"");
                continue;
            }
            Expression value = Syntax.block(call) == null ? Syntax.arguments(call).get(0) : fields(Syntax.block(call));
            entries.add(new MapEntryExpression(new ConstantExpression(key), value));
        }
        MapExpression map = new MapExpression(entries);
        map.setSourcePosition(block);
        return map;
    }
}
