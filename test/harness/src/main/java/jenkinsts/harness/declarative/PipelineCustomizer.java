package jenkinsts.harness.declarative;

import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.classgen.VariableScopeVisitor;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/** Finds pipeline blocks, checks them as Declarative does, and puts calls of the interpreter in their place. */
public final class PipelineCustomizer extends CompilationCustomizer {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Map<Integer, Model.Pipeline> MODELS = new ConcurrentHashMap<>();

    public PipelineCustomizer() {
        super(CompilePhase.SEMANTIC_ANALYSIS);
    }

    static Model.Pipeline model(int number) {
        return MODELS.get(number);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        if (!type.isScript()) return;
        if (!replaceAtTopLevel(source, type) && !replaceInCallMethods(source, type)) return;
        // The closures have moved; what they can see has to be worked out again.
        new VariableScopeVisitor(source, true).visitClass(type);
    }

    private static boolean replaceAtTopLevel(SourceUnit source, ClassNode type) {
        MethodNode run = type.getDeclaredMethod("run", org.codehaus.groovy.ast.Parameter.EMPTY_ARRAY);
        if (run == null || !(run.getCode() instanceof BlockStatement block)) return false;
        ListIterator<Statement> statements = block.getStatements().listIterator();
        while (statements.hasNext()) {
            Statement statement = statements.next();
            ClosureExpression body = pipelineBody(statement);
            if (body == null) continue;
            statements.set(compiled(source, statement, body));
            return true;
        }
        for (Statement statement : block.getStatements()) refuseNested(source, statement);
        return false;
    }

    /** A vars file may hold pipeline blocks in its call method. */
    private static boolean replaceInCallMethods(SourceUnit source, ClassNode type) {
        boolean[] found = {false};
        for (MethodNode method : type.getMethods("call")) {
            if (method.getCode() == null) continue;
            method.getCode().visit(new CodeVisitorSupport() {
                @Override
                public void visitBlockStatement(BlockStatement block) {
                    ListIterator<Statement> statements = block.getStatements().listIterator();
                    while (statements.hasNext()) {
                        Statement statement = statements.next();
                        ClosureExpression body = pipelineBody(statement);
                        if (body == null || !hasSection(body, "agent") || !hasSection(body, "stages")) continue;
                        statements.set(compiled(source, statement, body));
                        found[0] = true;
                    }
                    super.visitBlockStatement(block);
                }
            });
        }
        return found[0];
    }

    private static void refuseNested(SourceUnit source, Statement statement) {
        MethodCallExpression call = Syntax.call(statement);
        ClosureExpression block = call == null ? null : Syntax.block(call);
        if (block == null) return;
        for (Statement inner : Syntax.statements(block)) {
            if (pipelineBody(inner) != null) {
                new Problems(source).add(inner, "pipeline block must be at the top-level, not within another block.");
            }
            refuseNested(source, inner);
        }
    }

    private static Statement compiled(SourceUnit source, Statement statement, ClosureExpression body) {
        Closures closures = new Closures();
        Model.Pipeline model = new PipelineParser(new Problems(source), closures).parse(statement, body);
        int number = NEXT.getAndIncrement();
        MODELS.put(number, model);
        return closures.statement(number, statement);
    }

    private static ClosureExpression pipelineBody(Statement statement) {
        MethodCallExpression call = Syntax.call(statement);
        return call != null && "pipeline".equals(Syntax.name(call)) ? Syntax.onlyBlock(call) : null;
    }

    private static boolean hasSection(ClosureExpression body, String name) {
        List<Statement> statements = Syntax.statements(body);
        return statements.stream().map(Syntax::call).anyMatch(call -> call != null && name.equals(Syntax.name(call)));
    }
}
