package jenkinsts.harness.declarative;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.Statement;

/** The sections that pipelines, stages and matrices share. */
final class CommonSections {
    private final Sections sections;
    private final Problems problems;
    private final Closures closures;

    CommonSections(Sections sections, Problems problems, Closures closures) {
        this.sections = sections;
        this.problems = problems;
        this.closures = closures;
    }

    Model.Agent agent() {
        Sections.Section section = sections.get("agent");
        return section == null ? null : new AgentParser(problems, closures).parse(section);
    }

    Model.Environment environment() {
        ClosureExpression block = sections.block("environment");
        if (block == null) return null;
        return new EnvironmentParser(problems, closures).parse(sections.get("environment").statement(), block);
    }

    Model.Post post() {
        ClosureExpression block = sections.block("post");
        if (block == null) return null;
        return new StepsParser(problems, closures).post(sections.get("post").statement(), block);
    }

    List<Model.Tool> tools() {
        ClosureExpression block = sections.block("tools");
        List<Model.Tool> tools = new ArrayList<>();
        if (block == null) return tools;
        Statement whole = sections.get("tools").statement();
        for (Statement statement : Syntax.statements(block)) {
            MethodCallExpression call = Syntax.call(statement);
            if (call == null || Syntax.name(call) == null || Syntax.arguments(call).isEmpty()) {
                problems.add(whole, "Expected to find ‘someTool \"someVersion\"’");
            } else if (Syntax.arguments(call).size() > 1) {
                problems.add(statement, "Too many arguments for tool \"" + Syntax.name(call) + "\"");
            } else {
                tools.add(new Model.Tool(Syntax.name(call), closures.value(Syntax.arguments(call).get(0))));
            }
        }
        if (tools.isEmpty()) problems.add(whole, "No tools specified");
        return tools;
    }
}
