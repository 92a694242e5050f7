package jenkinsts.harness.declarative;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
public final class PipelineCustomizer extends CompilationCustomizer {
    public PipelineCustomizer() { super(CompilePhase.SEMANTIC_ANALYSIS); }
    @Override public void call(SourceUnit source, GeneratorContext context, ClassNode type) {}
}
