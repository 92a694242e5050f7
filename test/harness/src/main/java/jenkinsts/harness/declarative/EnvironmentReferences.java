package jenkinsts.harness.declarative;

import java.util.Set;
import org.codehaus.groovy.ast.DynamicVariable;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ExpressionTransformer;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/**
 * Names in an environment value: another variable of the block is asked for its value (in any order), the variable
 * itself and all else comes from outside.
 */
final class EnvironmentReferences implements ExpressionTransformer {
    private final String target;
    private final Set<String> siblings;

    EnvironmentReferences(String target, Set<String> siblings) {
        this.target = target;
        this.siblings = siblings;
    }

    @Override
    public Expression transform(Expression expression) {
        if (expression == null || expression instanceof ClosureExpression) return expression;
        if (expression instanceof VariableExpression variable) return variable(variable);
        if (expression instanceof PropertyExpression property
                && property.getObjectExpression() instanceof VariableExpression object
                && object.getName().equals("env")
                && siblings.contains(property.getPropertyAsString())) {
            return reference(property.getPropertyAsString(), property);
        }
        return expression.transformExpression(this);
    }

    private Expression variable(VariableExpression variable) {
        boolean local = variable.isThisExpression() || variable.isSuperExpression()
            || !(variable.getAccessedVariable() instanceof DynamicVariable);
        return local && !siblings.contains(variable.getName()) ? variable : reference(variable.getName(), variable);
    }

    private Expression reference(String name, Expression original) {
        String method = siblings.contains(name) && !name.equals(target) ? "$environmentValue" : "$scriptVariable";
        MethodCallExpression call = new MethodCallExpression(
            VariableExpression.THIS_EXPRESSION, method, new ArgumentListExpression(new ConstantExpression(name)));
        call.setSourcePosition(original);
        return call;
    }
}
