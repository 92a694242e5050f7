package jenkinsts.harness.declarative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** steps { … } and post { condition { … } }: only calls of steps, unless inside script. */
final class StepsParser {
    private static final String ONLY_CONDITIONS = "The ‘post’ section can only contain build condition names with code"
        + " blocks. Valid condition names are " + Vocabulary.POST;
    private final Problems problems;
    private final Closures closures;

    StepsParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    Lazy steps(ClosureExpression block, boolean mayBeParallel) {
        if (!mayBeParallel || !isSoleParallel(block)) check(block);
        return closures.body(block);
    }

    Model.Post post(Statement whole, ClosureExpression block) {
        Map<String, Lazy> conditions = new LinkedHashMap<>();
        boolean empty = true;
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            String name = call == null ? null : Syntax.name(call);
            ClosureExpression body = call == null ? null : Syntax.onlyBlock(call);
            if (name == null || body == null) {
                problems.add(statement, ONLY_CONDITIONS);
                continue;
            }
            empty = false;
            if (!Vocabulary.POST.contains(name)) {
                problems.add(statement, "Invalid condition \"" + name + "\" - valid conditions are " + Vocabulary.POST);
            } else if (conditions.containsKey(name)) {
                problems.add(whole, "Duplicate build condition name: \"" + name + "\"");
            } else {
                conditions.put(name, steps(body, false));
            }
        }
        if (empty) problems.add(whole, "post can not be empty");
        return new Model.Post(conditions);
    }

    private void check(ClosureExpression block) {
        List<Statement> statements = Syntax.statements(block);
        if (statements.isEmpty()) problems.add(block, "No steps specified for branch");
        statements.forEach(this::checkStep);
    }

    private void checkStep(Statement statement) {
        if (!(statement instanceof ExpressionStatement wrapper)
                || !(wrapper.getExpression() instanceof MethodCallExpression call)) {
            problems.add(statement, "Expected a step");
            return;
        }
        if (!call.isImplicitThis()) {
            boolean onCall = call.getObjectExpression() instanceof MethodCallExpression;
            problems.add(statement, onCall
                ? "Expected a symbol"
                : "Method calls on objects not allowed outside \"script\" blocks.");
            return;
        }
        String name = Syntax.name(call);
        if (name == null) {
            problems.add(statement, "Expected a symbol");
            return;
        }
        if (Vocabulary.BLOCKED_STEPS.contains(name)) {
            problems.add(statement, blocked(name));
            return;
        }
        ClosureExpression body = Syntax.block(call);
        if (name.equals("script")) {
            if (body == null) problems.add(statement, "Expected a block for script");
            return;
        }
        Syntax.argumentsWithoutBlock(call).forEach(this::checkArgument);
        if (body != null) check(body);
    }

    private static String blocked(String name) {
        String reason = name.equals("parallel")
            ? "The parallel step can only be used as the only top-level step in a stages step block"
            : "The " + name + " step cannot be used in Declarative Pipelines";
        return "Invalid step \"" + name + "\" used - not allowed in this context - " + reason;
    }

    /** A bare `${x}` parses as a call of a method named `$`. */
    private void checkArgument(Expression argument) {
        if (argument instanceof MapExpression named) {
            for (MapEntryExpression entry : named.getMapEntryExpressions()) checkArgument(entry.getValueExpression());
        }
        if (argument instanceof MethodCallExpression call && "$".equals(Syntax.name(call))) {
            ClosureExpression hole = Syntax.block(call);
            String text = hole == null || Syntax.statements(hole).isEmpty() ? "" : Syntax.statements(hole).get(0).getText();
            problems.add(argument, "${" + text + "} cannot be used as a value directly. Did you mean \"${" + text
                + "}\"? (add quotes)");
        }
    }

    /** The old form: steps { parallel(a: { … }, b: { … }, failFast: true) }. */
    private boolean isSoleParallel(ClosureExpression block) {
        List<Statement> statements = Syntax.statements(block);
        MethodCallExpression call = statements.size() == 1 ? Syntax.call(statements.get(0)) : null;
        if (call == null || !"parallel".equals(Syntax.name(call))) return false;
        List<Expression> arguments = Syntax.arguments(call);
        if (arguments.size() != 1 || !(arguments.get(0) instanceof MapExpression branches)) return false;
        for (MapEntryExpression branch : branches.getMapEntryExpressions()) {
            if (branch.getValueExpression() instanceof ClosureExpression body) check(body);
            else if (!branch.getKeyExpression().getText().equals("failFast")) return false;
        }
        return true;
    }
}
