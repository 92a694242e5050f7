package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.VariableScope;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/**
 * The closures of one pipeline block. They stay in the place of the block, so that they see the same variables:
 * pipeline { … } becomes $pipelineClosures(model, [{ … }, …]); …; $pipelineRun(model)
 */
final class Closures {
    // CPS refuses list literals of more than 250 elements.
    private static final int PER_LIST = 100;
    private final List<ClosureExpression> closures = new ArrayList<>();

    /** The body of steps, expression and the like. */
    Lazy body(ClosureExpression closure) {
        closures.add(closure);
        return Lazy.closure(closures.size() - 1);
    }

    /** A value: itself when literal, else a closure that gives it. */
    Lazy value(Expression expression) {
        if (Syntax.isLiteral(expression)) return Lazy.constant(Syntax.value(expression));
        ReturnStatement statement = new ReturnStatement(expression);
        statement.setSourcePosition(expression);
        BlockStatement block = new BlockStatement(new ArrayList<>(List.of((Statement) statement)), new VariableScope());
        ClosureExpression closure = new ClosureExpression(Parameter.EMPTY_ARRAY, block);
        closure.setVariableScope(new VariableScope());
        closure.setSourcePosition(expression);
        return body(closure);
    }

    Lazy values(List<Expression> expressions) {
        ListExpression list = new ListExpression(new ArrayList<>(expressions));
        if (!expressions.isEmpty()) list.setSourcePosition(expressions.get(0));
        return value(list);
    }

    Statement statement(int model, Statement original) {
        BlockStatement block = new BlockStatement();
        for (int start = 0; start < closures.size(); start += PER_LIST) {
            ListExpression list = new ListExpression();
            closures.subList(start, Math.min(start + PER_LIST, closures.size())).forEach(list::addExpression);
            block.addStatement(call("$pipelineClosures", original, new ConstantExpression(model), list));
        }
        block.addStatement(call("$pipelineRun", original, new ConstantExpression(model)));
        block.setSourcePosition(original);
        return block;
    }

    private static Statement call(String name, Statement original, Expression... arguments) {
        MethodCallExpression call =
            new MethodCallExpression(VariableExpression.THIS_EXPRESSION, name, new ArgumentListExpression(arguments));
        call.setImplicitThis(true);
        call.setSourcePosition(original);
        ExpressionStatement statement = new ExpressionStatement(call);
        statement.setSourcePosition(original);
        return statement;
    }
}
