package jenkinsts.harness.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.engine.Failures;
import jenkinsts.harness.protocol.Request;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.runtime.InvokerHelper;

/** Reads a script as a tree of calls, without running or judging it. */
public final class CallTree {
    private final SourceText source;

    private CallTree(String text) {
        source = new SourceText(text);
    }

    /** The statements of a script, or its syntax errors. */
    public static Map<String, Object> read(Request request) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("id", request.id());
        try {
            CompilationUnit unit = new CompilationUnit();
            unit.addSource(request.name(), request.text());
            unit.compile(Phases.CONVERSION);
            ModuleNode module = (ModuleNode) unit.getAST().getModules().get(0);
            response.put("ok", true);
            response.put("value", new CallTree(request.text()).statements(module.getStatementBlock().getStatements()));
        } catch (CompilationFailedException failure) {
            response.put("ok", false);
            response.put("error", Failures.toJson(failure, request.name()));
        }
        return response;
    }

    private List<Object> statements(List<Statement> statements) {
        List<Object> nodes = new ArrayList<>();
        for (Statement statement : statements) nodes.add(statement(statement));
        return nodes;
    }

    private Object statement(Statement statement) {
        if (!(statement instanceof ExpressionStatement wrapper)) return node("code", source.of(statement));
        if (wrapper.getExpression() instanceof BinaryExpression assignment
                && assignment.getOperation().getText().equals("=")
                && assignment.getLeftExpression() instanceof VariableExpression target) {
            Map<String, Object> node = node("assignment", source.of(statement));
            node.put("name", target.getName());
            node.put("value", expression(assignment.getRightExpression()));
            return node;
        }
        return expression(wrapper.getExpression());
    }

    private Map<String, Object> expression(Expression expression) {
        String text = source.of(expression);
        if (expression instanceof ConstantExpression constant) return literal(constant.getValue(), text);
        if (expression instanceof UnaryMinusExpression minus
                && minus.getExpression() instanceof ConstantExpression constant
                && constant.getValue() instanceof Number number) {
            return literal(InvokerHelper.unaryMinus(number), text);
        }
        if (expression instanceof GStringExpression) return node("gstring", text);
        if (expression instanceof VariableExpression) return node("variable", text);
        if (expression instanceof ClosureExpression closure) return closure(closure);
        if (expression instanceof ListExpression list) {
            Map<String, Object> node = node("list", text);
            node.put("elements", list.getExpressions().stream().map(this::expression).toList());
            return node;
        }
        if (expression instanceof MapExpression map) {
            Map<String, Object> node = node("map", text);
            node.put("entries", entries(map));
            return node;
        }
        if (expression instanceof MethodCallExpression call && call.isImplicitThis()
                && call.getMethod() instanceof ConstantExpression name) {
            return call(call, name.getText(), text);
        }
        if (expression instanceof BinaryExpression binary) {
            // The parser gives a binary expression the place of its operator.
            Map<String, Object> node = node("binary", source.from(binary.getLeftExpression(), binary.getRightExpression()));
            node.put("operator", binary.getOperation().getText());
            node.put("operands", List.of(expression(binary.getLeftExpression()), expression(binary.getRightExpression())));
            return node;
        }
        if (expression instanceof TernaryExpression choice) {
            // So it does with a choice.
            return node("code", source.from(choice.getBooleanExpression().getExpression(), choice.getFalseExpression()));
        }
        return node("code", text);
    }

    private Map<String, Object> call(MethodCallExpression call, String name, String text) {
        Map<String, Object> node = node("call", text);
        node.put("name", name);
        List<Object> arguments = new ArrayList<>();
        node.put("arguments", arguments);
        if (!(call.getArguments() instanceof TupleExpression tuple)) return node;
        List<Expression> given = tuple.getExpressions();
        for (Expression argument : given) {
            boolean isBody = argument instanceof ClosureExpression && argument == given.get(given.size() - 1);
            if (isBody) node.put("body", closure((ClosureExpression) argument));
            // Named arguments stand in a map without brackets.
            else if (argument instanceof MapExpression named && !source.of(named).startsWith("[")) {
                node.put("named", entries(named));
            } else arguments.add(expression(argument));
        }
        return node;
    }

    private List<Object> entries(MapExpression map) {
        List<Object> entries = new ArrayList<>();
        for (MapEntryExpression entry : map.getMapEntryExpressions()) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("key", entry.getKeyExpression().getText());
            node.put("value", expression(entry.getValueExpression()));
            entries.add(node);
        }
        return entries;
    }

    private Map<String, Object> closure(ClosureExpression closure) {
        Map<String, Object> node = node("closure", source.inside(closure));
        node.put("statements", closure.getCode() instanceof BlockStatement block ? statements(block.getStatements()) : List.of());
        return node;
    }

    private static Map<String, Object> literal(Object value, String text) {
        Map<String, Object> node = node("literal", text);
        node.put("value", value);
        return node;
    }

    private static Map<String, Object> node(String kind, String text) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("kind", kind);
        node.put("text", text);
        return node;
    }
}
