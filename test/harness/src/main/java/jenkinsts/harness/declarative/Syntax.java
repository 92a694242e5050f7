package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** Questions to Groovy's syntax tree. */
final class Syntax {
    private Syntax() {}

    static List<Statement> statements(ClosureExpression closure) {
        if (closure.getCode() instanceof BlockStatement block) return block.getStatements();
        return closure.getCode() == null ? List.of() : List.of(closure.getCode());
    }

    static Expression expression(Statement statement) {
        return statement instanceof ExpressionStatement wrapper ? wrapper.getExpression() : null;
    }

    /** A call `name …` without a receiver, or null. */
    static MethodCallExpression call(Statement statement) {
        return expression(statement) instanceof MethodCallExpression call && call.isImplicitThis() ? call : null;
    }

    /** The name of a call, or null when it is computed. */
    static String name(MethodCallExpression call) {
        return call.getMethod() instanceof ConstantExpression name ? name.getText() : null;
    }

    /** The arguments; named ones are one map in the first place. */
    static List<Expression> arguments(MethodCallExpression call) {
        if (call.getArguments() instanceof TupleExpression tuple) return tuple.getExpressions();
        return List.of(call.getArguments());
    }

    static List<Expression> argumentsWithoutBlock(MethodCallExpression call) {
        List<Expression> arguments = arguments(call);
        return block(call) == null ? arguments : arguments.subList(0, arguments.size() - 1);
    }

    /** The closure in the last place, or null. */
    static ClosureExpression block(MethodCallExpression call) {
        List<Expression> arguments = arguments(call);
        if (arguments.isEmpty()) return null;
        return arguments.get(arguments.size() - 1) instanceof ClosureExpression closure ? closure : null;
    }

    /** The closure when it is the only argument, or null. */
    static ClosureExpression onlyBlock(MethodCallExpression call) {
        return arguments(call).size() == 1 ? block(call) : null;
    }

    static String string(Expression expression) {
        return expression instanceof ConstantExpression constant && constant.getValue() instanceof String text ? text : null;
    }

    /** A string, or a bare word taken as its own text. */
    static String word(Expression expression) {
        return expression instanceof VariableExpression variable ? variable.getName() : string(expression);
    }

    static boolean isLiteral(Expression expression) {
        return expression instanceof ConstantExpression
            || expression instanceof UnaryMinusExpression minus && minus.getExpression() instanceof ConstantExpression
            || expression instanceof ListExpression list && list.getExpressions().stream().allMatch(Syntax::isLiteral)
            || expression instanceof MapExpression map && map.getMapEntryExpressions().stream().allMatch(Syntax::isLiteral)
            || expression instanceof MapEntryExpression entry
                && isLiteral(entry.getKeyExpression()) && isLiteral(entry.getValueExpression());
    }

    /** The value of a literal. */
    static Object value(Expression literal) {
        if (literal instanceof ConstantExpression constant) return constant.getValue();
        if (literal instanceof UnaryMinusExpression minus) {
            return org.codehaus.groovy.runtime.InvokerHelper.unaryMinus(value(minus.getExpression()));
        }
        if (literal instanceof ListExpression list) {
            List<Object> values = new ArrayList<>();
            for (Expression element : list.getExpressions()) values.add(value(element));
            return values;
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (MapEntryExpression entry : ((MapExpression) literal).getMapEntryExpressions()) {
            values.put(value(entry.getKeyExpression()), value(entry.getValueExpression()));
        }
        return values;
    }
}
