package jenkinsts.harness.engine;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyCodeSource;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jenkinsts.harness.declarative.PipelineCustomizer;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.tools.GroovyClass;
import org.jenkinsci.plugins.workflow.cps.CpsScript;
import org.jenkinsci.plugins.workflow.cps.DSL;
import org.jenkinsci.plugins.workflow.libs.Library;

/** Turns Groovy text into script classes as Jenkins does: implicit imports, Declarative, then CPS. */
public final class ScriptCompiler {
    // A mutable static would carry over from one build to the next.
    private static final Pattern MUTABLE_STATIC = Pattern.compile("\\bstatic\\b(?!\\s+final\\b)");
    private final Engine engine;
    private final Map<String, Class<?>> libraryClasses = new ConcurrentHashMap<>();

    public ScriptCompiler(Engine engine) {
        this.engine = engine;
    }

    public Class<?> script(String text, String name, boolean safepoints) {
        return compile(text, name, safepoints);
    }

    /** Library vars are the same in many requests, so their classes are kept. */
    public Class<?> library(String text, String name, boolean safepoints) {
        if (MUTABLE_STATIC.matcher(text).find()) return compile(text, name + ".groovy", safepoints);
        String key = name + safepoints + "\n" + text;
        return libraryClasses.computeIfAbsent(key, missing -> compile(text, name + ".groovy", safepoints));
    }

    public Script instantiate(Class<?> type, Binding binding) {
        binding.setVariable("steps", new DSL());
        try {
            Script script = (Script) type.getDeclaredConstructor().newInstance();
            script.setBinding(binding);
            return script;
        } catch (java.lang.reflect.InvocationTargetException failure) {
            throw Failures.sneaky(failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Lets go of a class and its companions; Groovy's caches would keep them until memory is short. */
    void forget(Class<?> script) {
        ClassLoader loader = script.getClassLoader();
        if (loader instanceof GroovyClassLoader.InnerLoader inner
                && inner.getParent() instanceof GroovyClassLoader outer) {
            for (Class<?> type : outer.getLoadedClasses()) InvokerHelper.removeClass(type);
            outer.clearCache();
        }
    }

    /** How large the classes of a text are, without running it. */
    CodeSizes sizes(String text, String name) {
        CodeSizes sizes = new CodeSizes();
        CompilationUnit unit = new CompilationUnit(configuration(false));
        unit.addSource(name, text);
        unit.compile(Phases.CLASS_GENERATION);
        unit.getClasses().forEach(type -> sizes.add(((GroovyClass) type).getBytes()));
        return sizes;
    }

    private Class<?> compile(String text, String name, boolean safepoints) {
        CompilerConfiguration configuration = configuration(safepoints);
        GroovyClassLoader loader = new GroovyClassLoader(ScriptCompiler.class.getClassLoader(), configuration);
        GroovyCodeSource source = new GroovyCodeSource(text, name, "/harness");
        source.setCachable(false);
        return loader.parseClass(source, false);
    }

    private CompilerConfiguration configuration(boolean safepoints) {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(CpsScript.class.getName());
        configuration.setSourceEncoding("UTF-8");
        configuration.addCompilationCustomizers(
            new ImportCustomizer()
                .addStarImports("com.cloudbees.groovy.cps", "hudson.model", "jenkins.model")
                .addImports(Library.class.getName()),
            new PipelineCustomizer(),
            engine.transformer(safepoints));
        return configuration;
    }
}
