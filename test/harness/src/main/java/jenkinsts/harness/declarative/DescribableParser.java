package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** Lists of calls: options, parameters, triggers, and the input section with its parameters. */
final class DescribableParser {
    private final Problems problems;
    private final Closures closures;

    DescribableParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    List<Model.Option> options(Sections sections, boolean ofPipeline) {
        Set<String> known = new TreeSet<>(Vocabulary.STAGE_DECLARATIVE_OPTIONS);
        known.addAll(Vocabulary.WRAPPER_OPTIONS);
        if (ofPipeline) known.addAll(Vocabulary.JOB_OPTIONS);
        if (ofPipeline) known.addAll(Vocabulary.PIPELINE_DECLARATIVE_OPTIONS);
        return parse(sections, "options", "option", known, true);
    }

    List<Model.Option> parameters(Sections sections) {
        return parse(sections, "parameters", "parameter", new TreeSet<>(Vocabulary.PARAMETERS), false);
    }

    List<Model.Option> triggers(Sections sections) {
        return parse(sections, "triggers", "trigger", new TreeSet<>(Vocabulary.TRIGGERS), true);
    }

    private List<Model.Option> parse(Sections sections, String section, String kind, Set<String> known, boolean unique) {
        ClosureExpression block = sections.block(section);
        List<Model.Option> options = new ArrayList<>();
        if (block == null) return options;
        Set<String> names = new HashSet<>();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            String name = call == null ? null : Syntax.name(call);
            if (name == null) {
                problems.add(statement, "Expected a " + kind);
            } else if (!known.contains(name)) {
                problems.add(statement, "Invalid " + kind + " type \"" + name + "\". Valid " + kind + " types: " + known);
            } else if (unique && !names.add(name)) {
                problems.add(statement, "Duplicate " + kind + " name: \"" + name + "\"");
            } else if (hasPlainArguments(statement, call, kind)) {
                options.add(new Model.Option(name, closures.values(Syntax.arguments(call))));
            }
        }
        if (Syntax.statements(block).isEmpty()) {
            problems.add(sections.get(section).statement(), section + " can not be empty");
        }
        return options;
    }

    private boolean hasPlainArguments(Statement statement, MethodCallExpression call, String kind) {
        List<Expression> arguments = Syntax.arguments(call);
        boolean named = arguments.stream().anyMatch(MapExpression.class::isInstance);
        if (named && arguments.size() > 1) {
            problems.add(statement, "Cannot mix named and unnamed arguments");
            return false;
        }
        for (Expression argument : arguments) {
            if (argument instanceof ClosureExpression) {
                problems.add(argument, "A " + kind + " cannot have a block");
                return false;
            }
        }
        if (call.getMethodAsString().equals("cron") && arguments.isEmpty()) {
            problems.add(statement, "\"cron\" should have 1 arguments but has 0 arguments instead.");
            return false;
        }
        return true;
    }

    Model.Input input(Sections sections) {
        ClosureExpression block = sections.block("input");
        if (block == null) return null;
        Statement whole = sections.get("input").statement();
        List<MapEntryExpression> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            String name = call == null ? null : Syntax.name(call);
            if (name == null || !Vocabulary.INPUT.contains(name)) {
                problems.add(statement, "Not a valid field for input: \"" + name + "\"");
            } else if (!names.add(name)) {
                problems.add(whole, "Multiple occurrences of the " + name + " section");
            } else if (name.equals("parameters")) {
                fields.add(field(name, inputParameters(call)));
            } else if (Syntax.arguments(call).size() != 1) {
                String amount = Syntax.arguments(call).isEmpty() ? "No" : "Too many";
                problems.add(statement, amount + " arguments for field \"" + name + "\"");
                names.remove(name);
            } else {
                fields.add(field(name, Syntax.arguments(call).get(0)));
            }
        }
        if (!names.contains("message")) problems.add(whole, "No message specified for input");
        return new Model.Input(closures.value(new MapExpression(fields)));
    }

    private static MapEntryExpression field(String name, Expression value) {
        return new MapEntryExpression(new ConstantExpression(name), value);
    }

    /** The calls become describables when they are evaluated. */
    private ListExpression inputParameters(MethodCallExpression call) {
        ListExpression parameters = new ListExpression();
        ClosureExpression block = Syntax.onlyBlock(call);
        if (block == null) return parameters;
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression parameter = Syntax.call(statement);
            if (parameter == null || !Vocabulary.PARAMETERS.contains(Syntax.name(parameter))) {
                problems.add(statement, "Invalid parameter type \"" + (parameter == null ? "" : Syntax.name(parameter))
                    + "\". Valid parameter types: " + new TreeSet<>(Vocabulary.PARAMETERS));
            } else {
                parameters.addExpression(parameter);
            }
        }
        return parameters;
    }
}
