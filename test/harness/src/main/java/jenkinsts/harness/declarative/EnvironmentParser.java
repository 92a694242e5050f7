package jenkinsts.harness.declarative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.syntax.Types;

/** environment { NAME = value … } */
final class EnvironmentParser {
    private static final String BAD_VALUE =
        "Environment variable values must either be single quoted, double quoted, or function calls.";
    private final Problems problems;
    private final Closures closures;

    EnvironmentParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    Model.Environment parse(Statement whole, ClosureExpression block) {
        Map<String, Expression> values = new LinkedHashMap<>();
        Map<String, Expression> credentials = new LinkedHashMap<>();
        for (Statement statement : Syntax.statements(block)) {
            BinaryExpression pair = pair(whole, statement);
            if (pair == null) continue;
            String name = ((VariableExpression) pair.getLeftExpression()).getName();
            Expression value = pair.getRightExpression();
            if (values.containsKey(name) || credentials.containsKey(name)) {
                problems.add(statement, "Duplicate environment variable name: \"" + name + "\"");
            } else if (isCredentials(value)) {
                Expression id = credentialsId((MethodCallExpression) value);
                if (id != null) credentials.put(name, id);
            } else if (isAllowed(value)) {
                values.put(name, value);
            }
        }
        if (values.isEmpty() && credentials.isEmpty()) problems.add(whole, "No variables specified for environment");
        return new Model.Environment(compiled(values, values.keySet()), compiled(credentials, values.keySet()));
    }

    private Map<String, Lazy> compiled(Map<String, Expression> expressions, Set<String> names) {
        Map<String, Lazy> compiled = new LinkedHashMap<>();
        expressions.forEach((name, value) ->
            compiled.put(name, closures.value(new EnvironmentReferences(name, names).transform(value))));
        return compiled;
    }

    private BinaryExpression pair(Statement whole, Statement statement) {
        Expression expression = Syntax.expression(statement);
        if (!(expression instanceof BinaryExpression pair) || pair.getOperation().getType() != Types.EQUAL
                || !(pair.getLeftExpression() instanceof VariableExpression)) {
            String text = expression instanceof MethodCallExpression call ? sourceOf(call) : statement.getText();
            problems.add(statement, "\"" + text + "\" is not a valid environment expression. "
                + "Use \"key = value\" pairs with valid Java/shell keys.");
            problems.add(whole, "Expected name=value pairs");
            return null;
        }
        return pair;
    }

    private static String sourceOf(MethodCallExpression call) {
        StringBuilder text = new StringBuilder(call.getMethodAsString());
        for (Expression argument : Syntax.arguments(call)) {
            text.append(text.length() == call.getMethodAsString().length() ? " " : ", ");
            text.append(Syntax.string(argument) == null ? argument.getText() : "'" + argument.getText() + "'");
        }
        return text.toString();
    }

    private static boolean isCredentials(Expression value) {
        return value instanceof MethodCallExpression call && call.isImplicitThis()
            && "credentials".equals(Syntax.name(call));
    }

    private Expression credentialsId(MethodCallExpression call) {
        List<Expression> arguments = Syntax.arguments(call);
        for (Expression argument : arguments) {
            if (Syntax.string(argument) == null && !(argument instanceof GStringExpression)) {
                problems.add(argument, "credentials() takes a string");
                return null;
            }
        }
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    private boolean isAllowed(Expression value) {
        if (value instanceof ConstantExpression || value instanceof GStringExpression) return true;
        if (value instanceof MethodCallExpression call) return isCall(call);
        if (value instanceof BinaryExpression binary) return isConcatenation(binary);
        problems.add(value, BAD_VALUE);
        return false;
    }

    private boolean isCall(MethodCallExpression call) {
        // `A = ${x}` parses as a call of a method named `$`.
        if (!"$".equals(Syntax.name(call))) return true;
        problems.add(call, BAD_VALUE);
        return false;
    }

    private boolean isConcatenation(BinaryExpression binary) {
        if (binary.getOperation().getType() != Types.PLUS) {
            problems.add(binary, BAD_VALUE);
            return false;
        }
        return isOperand(binary.getLeftExpression()) && isOperand(binary.getRightExpression());
    }

    private boolean isOperand(Expression operand) {
        if (operand instanceof BinaryExpression binary) return isConcatenation(binary);
        if (Syntax.string(operand) != null || operand instanceof GStringExpression) return true;
        problems.add(operand, "Environment variable values to be concatenated must be single or double quoted.");
        return false;
    }
}
