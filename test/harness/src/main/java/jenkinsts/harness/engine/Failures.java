package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.Continuable;
import hudson.model.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.runtime.InvokerInvocationException;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** What an exception means for the build and for the response. */
public final class Failures {
    private Failures() {}

    /** Throws a checked exception where none is declared; Groovy code does not know the difference. */
    public static RuntimeException sneaky(Throwable failure) {
        throw Failures.<RuntimeException>cast(failure);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T cast(Throwable failure) throws T {
        throw (T) failure;
    }

    /** The failure itself, without the wrappers that Groovy's reflection adds. */
    public static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while (inner instanceof InvokerInvocationException && inner.getCause() != null) inner = inner.getCause();
        return inner;
    }

    /** The harness ends a run with these; no step may swallow them. */
    public static void letThrough(Throwable failure) {
        if (failure instanceof MismatchError || failure instanceof NotSavableError || failure instanceof ThreadDeath) throw (Error) failure;
    }

    public static Result resultOf(Throwable failure) {
        return failure instanceof FlowInterruptedException interrupted ? interrupted.getResult() : Result.FAILURE;
    }

    public static Map<String, Object> toJson(Throwable failure, String scriptName) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("class", failure.getClass().getName());
        json.put("message", String.valueOf(failure.getMessage()));
        if (failure instanceof MultipleCompilationErrorsException compilation) {
            ErrorCollector errors = compilation.getErrorCollector();
            if (errors.getErrorCount() > 0 && errors.getError(0) instanceof SyntaxErrorMessage first) {
                json.put("where", where(scriptName, first));
            }
            json.put("errors", errors.getErrors().stream()
                .filter(SyntaxErrorMessage.class::isInstance)
                .map(error -> position((SyntaxErrorMessage) error))
                .toList());
            return json;
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.equals(Continuable.SEPARATOR_STACK_ELEMENT)) break;
            String file = frame.getFileName();
            if (file != null && frame.getLineNumber() > 0 && isScript(file, scriptName)) {
                json.put("where", file + ":" + frame.getLineNumber());
                break;
            }
        }
        return json;
    }

    private static boolean isScript(String file, String scriptName) {
        return file.equals(scriptName) || file.endsWith(".groovy");
    }

    private static String where(String scriptName, SyntaxErrorMessage error) {
        return scriptName + ":" + error.getCause().getLine() + ":" + error.getCause().getStartColumn();
    }

    private static Map<String, Object> position(SyntaxErrorMessage error) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", error.getCause().getLine());
        json.put("column", error.getCause().getStartColumn());
        json.put("message", error.getCause().getOriginalMessage().trim());
        return json;
    }
}
