package jenkinsts.harness.declarative;
import groovy.lang.Closure;
import java.util.List;
import jenkinsts.harness.build.Build;
import org.jenkinsci.plugins.workflow.cps.CpsScript;
public final class Declarative {
    public Declarative(Build build) {}
    public void addClosures(int model, List<Closure<?>> closures) {}
    public void run(int model, CpsScript script) {}
    public Object environmentValue(CpsScript script, String name) { return null; }
    public Object scriptVariable(CpsScript script, String name) { return null; }
}
