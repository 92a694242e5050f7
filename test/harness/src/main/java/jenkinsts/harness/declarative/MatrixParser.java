package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** matrix { axes { axis { name 'A'; values … } } excludes { exclude { axis { … } } } stages { … } … } */
final class MatrixParser {
    private final Problems problems;
    private final Closures closures;

    MatrixParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    Model.Matrix parse(Sections outer) {
        ClosureExpression block = outer.block("matrix");
        if (block == null) return null;
        Statement whole = outer.get("matrix").statement();
        Sections sections = Sections.of(block, whole, "matrix", Vocabulary.MATRIX, problems);
        for (String required : List.of("axes", "stages")) {
            if (!sections.has(required)) problems.add(whole, "Missing required section \"" + required + "\"");
        }
        return new Model.Matrix(axes(sections), excludes(sections),
            new StageParser(problems, closures).build(sections, "", true, null));
    }

    private List<Model.Axis> axes(Sections sections) {
        ClosureExpression block = sections.block("axes");
        if (block == null) return List.of();
        List<Model.Axis> axes = axisList(block);
        if (axes.isEmpty()) problems.add(sections.get("axes").statement(), "No axes specified");
        return axes;
    }

    private List<List<Model.Axis>> excludes(Sections sections) {
        ClosureExpression block = sections.block("excludes");
        List<List<Model.Axis>> excludes = new ArrayList<>();
        if (block == null) return excludes;
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            ClosureExpression inner = call == null ? null : Syntax.onlyBlock(call);
            if (inner == null || !"exclude".equals(Syntax.name(call))) problems.add(statement, "Expected an exclude");
            else excludes.add(axisList(inner));
        }
        if (excludes.isEmpty()) problems.add(sections.get("excludes").statement(), "No excludes specified");
        return excludes;
    }

    private List<Model.Axis> axisList(ClosureExpression block) {
        List<Model.Axis> axes = new ArrayList<>();
        Map<String, Expression> names = new HashMap<>();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            ClosureExpression inner = call == null ? null : Syntax.onlyBlock(call);
            if (inner == null || !"axis".equals(Syntax.name(call))) problems.add(statement, "Expected an axis");
            else axes.add(axis(statement, inner, names));
        }
        return axes;
    }

    private Model.Axis axis(Statement whole, ClosureExpression block, Map<String, Expression> names) {
        String name = null;
        Map<Object, Expression> values = new LinkedHashMap<>();
        boolean negated = false;
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            String key = call == null ? "" : Syntax.name(call);
            switch (String.valueOf(key)) {
                case "name" -> name = axisName(statement, Syntax.arguments(call), names);
                case "values", "notValues" -> {
                    negated = key.equals("notValues");
                    for (Expression value : Syntax.arguments(call)) addValue(value, values);
                }
                default -> problems.add(statement, "Undefined section \"" + key + "\"");
            }
        }
        if (name == null) problems.add(whole, "Missing required section \"name\"");
        if (values.isEmpty()) problems.add(whole, "Missing required section \"values\"");
        return new Model.Axis(name, List.copyOf(values.keySet()), negated);
    }

    private String axisName(Statement statement, List<Expression> arguments, Map<String, Expression> names) {
        String name = arguments.size() == 1 ? Syntax.word(arguments.get(0)) : null;
        if (name == null) {
            problems.add(arguments.size() == 1 ? arguments.get(0) : statement, "Expected string literal");
        } else if (!name.matches("[a-zA-Z_]+[a-zA-Z0-9_]*")) {
            problems.add(arguments.get(0), "Invalid axis name: \"" + name + "\"");
        } else if (names.putIfAbsent(name, arguments.get(0)) != null) {
            problems.add(names.get(name), "Duplicate axis name: \"" + name + "\"");
        }
        return name;
    }

    private void addValue(Expression expression, Map<Object, Expression> values) {
        if (!Syntax.isLiteral(expression)) {
            problems.add(expression, "Expected a literal axis value");
            return;
        }
        Object value = Syntax.value(expression);
        Expression first = values.putIfAbsent(value, expression);
        if (first != null) problems.add(first, "Duplicate axis value: \"" + value + "\"");
    }
}
