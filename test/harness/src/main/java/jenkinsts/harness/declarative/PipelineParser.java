package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** pipeline { … } */
final class PipelineParser {
    private final Problems problems;
    private final Closures closures;

    PipelineParser(Problems problems, Closures closures) {
        this.problems = problems;
        this.closures = closures;
    }

    Model.Pipeline parse(Statement statement, ClosureExpression body) {
        Sections sections = Sections.of(body, statement, "pipeline", Vocabulary.PIPELINE, problems);
        for (String required : List.of("stages", "agent")) {
            if (!sections.has(required)) problems.add(statement, "Missing required section \"" + required + "\"");
        }
        StageParser stages = new StageParser(problems, closures);
        CommonSections common = new CommonSections(sections, problems, closures);
        DescribableParser describables = new DescribableParser(problems, closures);
        return new Model.Pipeline(
            common.agent(),
            common.environment(),
            describables.options(sections, true),
            describables.parameters(sections),
            describables.triggers(sections),
            common.tools(),
            libraries(sections),
            stages.parse(sections, "stages", false),
            common.post());
    }

    private List<Lazy> libraries(Sections sections) {
        List<Lazy> libraries = new ArrayList<>();
        ClosureExpression block = sections.block("libraries");
        if (block == null) return libraries;
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            if (call == null || !"lib".equals(Syntax.name(call)) || Syntax.arguments(call).size() != 1) {
                problems.add(statement, "Expected to find ‘lib(\"someName\")’");
                continue;
            }
            Expression name = Syntax.arguments(call).get(0);
            libraries.add(closures.value(name));
        }
        if (libraries.isEmpty()) problems.add(sections.get("libraries").statement(), "libraries can not be empty");
        return libraries;
    }
}
