package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** when { [beforeX flag] condition … } */
final class WhenParser {
    private final Problems problems;
    private final Closures closures;
    private final Statement whole;
    private final Map<String, Boolean> flags = new HashMap<>();

    WhenParser(Problems problems, Closures closures, Statement whole) {
        this.problems = problems;
        this.closures = closures;
        this.whole = whole;
    }

    Model.When parse(ClosureExpression block) {
        List<Model.Condition> conditions = new ArrayList<>();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            String name = call == null ? null : Syntax.name(call);
            if (name == null) {
                problems.add(whole, "Expected a when condition");
            } else if (name.equals("beforeAgent") || name.equals("beforeInput") || name.equals("beforeOptions")) {
                flag(statement, call, name);
            } else {
                conditions.add(condition(statement, call, name));
            }
        }
        if (conditions.isEmpty()) problems.add(whole, "Empty when closure, remove the property or add some content.");
        return new Model.When(flags.containsKey("beforeAgent") && flags.get("beforeAgent"),
            flags.containsKey("beforeInput") && flags.get("beforeInput"),
            flags.containsKey("beforeOptions") && flags.get("beforeOptions"), conditions);
    }

    private void flag(Statement statement, MethodCallExpression call, String name) {
        List<Expression> arguments = Syntax.arguments(call);
        Object value = arguments.size() == 1 && Syntax.isLiteral(arguments.get(0)) ? Syntax.value(arguments.get(0)) : null;
        if (value instanceof Boolean flag) flags.put(name, flag);
        else problems.add(statement, "Expected a boolean with " + name);
    }

    private Model.Condition condition(Statement statement, MethodCallExpression call, String name) {
        ClosureExpression block = Syntax.block(call);
        List<Expression> arguments = Syntax.argumentsWithoutBlock(call);
        if (Vocabulary.NESTING_CONDITIONS.contains(name)) return nesting(statement, name, arguments, block);
        List<String> required = Vocabulary.CONDITIONS.get(name);
        if (required == null) {
            TreeSet<String> known = new TreeSet<>(Vocabulary.CONDITIONS.keySet());
            known.addAll(Vocabulary.NESTING_CONDITIONS);
            problems.add(statement, "Invalid when condition \"" + name + "\". Valid conditions: " + known);
            return new Model.Condition(name, null, null, null);
        }
        if (name.equals("expression")) {
            if (block == null) problems.add(statement, "Expected a block for expression");
            return new Model.Condition(name, null, block == null ? null : closures.body(block), null);
        }
        if (block != null) problems.add(statement, "Condition \"" + name + "\" cannot have a block");
        checkArguments(statement, name, required, arguments);
        return new Model.Condition(name, closures.values(arguments), null, null);
    }

    private void checkArguments(Statement statement, String name, List<String> required, List<Expression> arguments) {
        if (arguments.size() == 1 && arguments.get(0) instanceof MapExpression named) {
            List<String> given = named.getMapEntryExpressions().stream()
                .map(MapEntryExpression::getKeyExpression).map(Expression::getText).toList();
            for (String parameter : required) {
                if (given.contains(parameter)) continue;
                String misspelt = given.stream().filter(candidate -> isNear(candidate, parameter)).findFirst().orElse(null);
                if (misspelt == null) missing(statement, parameter);
                else problems.add(named, "Invalid parameter \"" + misspelt + "\", did you mean \"" + parameter + "\"?");
            }
        } else if (arguments.isEmpty()) {
            for (String parameter : required) missing(statement, parameter);
        } else if (arguments.size() > 1 || required.size() > 1) {
            problems.add(statement, "Arguments to \"" + name + "\" must be explicitly named.");
        } else if (name.equals("changelog")) {
            checkPattern(statement, Syntax.string(arguments.get(0)));
        }
    }

    /** One letter more or less. */
    private static boolean isNear(String one, String other) {
        if (Math.abs(one.length() - other.length()) != 1) return false;
        String shorter = one.length() < other.length() ? one : other;
        StringBuilder longer = new StringBuilder(one.length() < other.length() ? other : one);
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) i++;
        return longer.deleteCharAt(i).toString().equals(shorter);
    }

    private void missing(Statement statement, String parameter) {
        problems.add(statement, "Missing required parameter: \"" + parameter + "\"");
    }

    private void checkPattern(Statement statement, String pattern) {
        if (pattern == null) return;
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException bad) {
            problems.add(statement, "\"" + pattern + "\" is not a valid regular expression. "
                + bad.getDescription() + " near index " + bad.getIndex());
        }
    }

    private Model.Condition nesting(Statement statement, String name, List<Expression> arguments, ClosureExpression block) {
        List<Model.Condition> children = new ArrayList<>();
        if (!arguments.isEmpty() || block == null) {
            problems.add(statement, "Nested when condition \"" + name + "\" takes a block and no arguments.");
        } else {
            for (Statement inner : Syntax.statements(block)) {
                MethodCallExpression call = Syntax.call(inner);
                if (call == null || Syntax.name(call) == null) problems.add(whole, "Expected a when condition");
                else children.add(condition(inner, call, Syntax.name(call)));
            }
            if (name.equals("not") && children.size() != 1) {
                problems.add(statement, "Nested when condition \"not\" requires exactly 1 child condition(s).");
            } else if (children.isEmpty()) {
                problems.add(statement, "Nested when condition \"" + name + "\" requires at least one child condition.");
            }
        }
        return new Model.Condition(name, null, null, children);
    }
}
