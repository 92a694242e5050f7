package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** stages { stage('name') { … } … }, and the same inside parallel and matrix. */
final class StageParser {
    private final Problems problems;
    private final Closures closures;

    StageParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    /** The stages of a section, or null without that section. */
    List<Model.Stage> parse(Sections sections, String section, boolean inBranch) {
        ClosureExpression block = sections.block(section);
        if (block == null) return null;
        Statement whole = sections.get(section).statement();
        List<Model.Stage> stages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            if (call == null || !"stage".equals(Syntax.name(call))) {
                problems.add(statement, "Expected a stage");
                continue;
            }
            Model.Stage stage = stage(statement, call, inBranch);
            if (stage == null) continue;
            stages.add(stage);
            if (!names.add(stage.name())) problems.add(whole, "Duplicate stage name: \"" + stage.name() + "\"");
        }
        if (Syntax.statements(block).isEmpty()) problems.add(whole, "No stages specified");
        return stages;
    }

    private Model.Stage stage(Statement statement, MethodCallExpression call, boolean inBranch) {
        List<Expression> arguments = Syntax.argumentsWithoutBlock(call);
        ClosureExpression body = Syntax.block(call);
        if (arguments.isEmpty()) {
            problems.add(statement, "Expected a stage name but didn't find any");
            return null;
        }
        String name = Syntax.word(arguments.get(0));
        if (name == null) {
            problems.add(arguments.get(0), "Expected string literal");
            name = "error";
        }
        if (body == null) {
            problems.add(statement, "Expected a block for stage");
            return null;
        }
        Sections sections = Sections.of(body, statement, "stage", Vocabulary.STAGE, problems);
        checkContent(statement, sections, name, inBranch);
        return build(sections, name.isEmpty() ? "error" : name, inBranch, null);
    }

    private void checkContent(Statement statement, Sections sections, String name, boolean inBranch) {
        List<String> content = Stream.of("steps", "stages", "parallel", "matrix").filter(sections::has).toList();
        if (content.size() > 1) {
            problems.add(statement, "Only one of \"matrix\", \"parallel\", \"stages\", or \"steps\" allowed for stage \""
                + name + "\"");
        } else if (content.isEmpty()) {
            problems.add(statement, "Expected one of \"steps\", \"stages\", or \"parallel\" for stage \"" + name + "\"");
        }
        for (String branching : List.of("parallel", "matrix")) {
            if (!sections.has(branching)) continue;
            if (inBranch) {
                problems.add(sections.get(branching).statement(), "\"matrix\" or \"parallel\" cannot be nested inside"
                    + " another \"matrix\" or \"parallel\".");
            }
            for (String refused : List.of("agent", "tools")) {
                if (!sections.has(refused)) continue;
                problems.add(sections.get(refused).statement(), "\"" + refused + "\" is not allowed in stage \"" + name
                    + "\" as it contains parallel or matrix stages");
            }
        }
    }

    /** Also builds the cell of a matrix, whose sections are those of a stage with stages. */
    Model.Stage build(Sections sections, String name, boolean inBranch, Model.Matrix matrix) {
        CommonSections common = new CommonSections(sections, problems, closures);
        DescribableParser describables = new DescribableParser(problems, closures);
        ClosureExpression when = sections.block("when");
        ClosureExpression steps = sections.block("steps");
        Model.Matrix ownMatrix = sections.has("matrix") ? new MatrixParser(problems, closures).parse(sections) : matrix;
        return new Model.Stage(
            name,
            common.agent(),
            when == null ? null : new WhenParser(problems, closures, sections.get("when").statement()).parse(when),
            common.environment(),
            describables.options(sections, false),
            describables.input(sections),
            common.tools(),
            failFast(sections),
            common.post(),
            steps == null ? null : new StepsParser(problems, closures).steps(steps, true),
            parse(sections, "stages", inBranch),
            parse(sections, "parallel", true),
            ownMatrix);
    }

    private Boolean failFast(Sections sections) {
        Sections.Section section = sections.get("failFast");
        if (section == null) return null;
        List<Expression> arguments = Syntax.arguments(section.call());
        Object value = arguments.size() == 1 && Syntax.isLiteral(arguments.get(0)) ? Syntax.value(arguments.get(0)) : null;
        if (value instanceof Boolean flag) return flag;
        problems.add(section.statement(), "Expected a boolean with failFast");
        return null;
    }
}
