package org.jenkinsci.plugins.workflow.cps;

import com.cloudbees.groovy.cps.SerializableScript;
import groovy.lang.Closure;
import groovy.lang.MissingPropertyException;
import java.util.List;
import jenkinsts.harness.build.Build;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.InvokerInvocationException;

/** Base class of every script of a build: names that the script does not define are globals, library steps or steps. */
public abstract class CpsScript extends SerializableScript {
    private static final long serialVersionUID = 1L;

    @Override
    public final Object invokeMethod(String name, Object args) {
        Object[] arguments = InvokerHelper.asArray(args);
        if (getBinding().hasVariable(name)) {
            Object variable = getBinding().getVariable(name);
            if (!InvokerHelper.getMetaClass(variable).respondsTo(variable, "call", arguments).isEmpty()) {
                return call(variable, arguments);
            }
        }
        Object step = Build.current().library().find(name);
        return step == null ? Build.current().steps().invoke(name, arguments) : call(step, arguments);
    }

    private static Object call(Object callee, Object[] arguments) {
        try {
            return InvokerHelper.getMetaClass(callee).invokeMethod(callee, "call", arguments);
        } catch (Exception failure) {
            throw new InvokerInvocationException(failure);
        }
    }

    @Override
    public Object getProperty(String name) {
        try {
            return super.getProperty(name);
        } catch (MissingPropertyException missing) {
            Object global = Build.current().global(name);
            if (global == null) global = Build.current().environment().get(name);
            if (global != null) return global;
            throw missing;
        }
    }

    @Override
    public Object evaluate(String text) {
        return Build.current().evaluate(text);
    }

    @Override
    public void println() {
        Build.current().steps().print("");
    }

    @Override
    public void print(Object value) {
        println(value);
    }

    @Override
    public void println(Object value) {
        Build.current().steps().print(String.valueOf(value));
    }

    @Override
    public void printf(String format, Object value) {
        println(String.format(format, value));
    }

    @Override
    public void printf(String format, Object[] values) {
        println(String.format(format, values));
    }

    public Object sleep(long seconds) {
        return invokeMethod("sleep", seconds);
    }

    // The three entry points that the compiled form of a pipeline block calls; see jenkinsts.harness.declarative.

    public void $pipelineClosures(int model, List<Closure<?>> closures) {
        Build.current().declarative().addClosures(model, closures);
    }

    public void $pipelineRun(int model) {
        Build.current().declarative().run(model, this);
    }

    public Object $environmentValue(String name) {
        return Build.current().declarative().environmentValue(this, name);
    }

    public Object $scriptVariable(String name) {
        return Build.current().declarative().scriptVariable(this, name);
    }
}
