package jenkinsts.harness.tree;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;

/** The text of a script by the positions of its syntax tree. */
final class SourceText {
    private final String[] lines;

    SourceText(String text) {
        lines = text.split("\n", -1);
    }

    String of(ASTNode node) {
        return between(node.getLineNumber(), node.getColumnNumber(), node.getLastLineNumber(), node.getLastColumnNumber());
    }

    /** From the start of the first to the end of the last. */
    String from(ASTNode first, ASTNode last) {
        return between(first.getLineNumber(), first.getColumnNumber(), last.getLastLineNumber(), last.getLastColumnNumber());
    }

    /** What stands between the braces. */
    String inside(ClosureExpression closure) {
        String whole = of(closure);
        int from = whole.indexOf('{') + 1;
        int to = whole.lastIndexOf('}');
        return whole.substring(from, Math.max(from, to)).strip();
    }

    /** Lines and columns count from 1; the parser lets a node end behind the space that follows it. */
    private String between(int line, int column, int lastLine, int lastColumn) {
        if (line < 1) return "";
        if (line == lastLine) return part(line, column, lastColumn).strip();
        StringBuilder text = new StringBuilder(part(line, column, Integer.MAX_VALUE));
        for (int middle = line + 1; middle < lastLine; middle++) text.append('\n').append(lines[middle - 1]);
        return text.append('\n').append(part(lastLine, 1, lastColumn)).toString().strip();
    }

    private String part(int line, int column, int lastColumn) {
        if (line > lines.length) return "";
        String text = lines[line - 1];
        int to = Math.min(lastColumn - 1, text.length());
        return text.substring(Math.min(column - 1, to), to);
    }
}
