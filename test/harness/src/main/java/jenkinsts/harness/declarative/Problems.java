package jenkinsts.harness.declarative;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** Collects what Declarative refuses; compilation fails at the end of the phase when there is anything. */
final class Problems {
    private final SourceUnit source;

    Problems(SourceUnit source) {
        this.source = source;
    }

    void add(ASTNode node, String message) {
        SyntaxException problem = new SyntaxException(message, node.getLineNumber(), node.getColumnNumber());
        source.getErrorCollector().addErrorAndContinue(new SyntaxErrorMessage(problem, source));
    }
}
