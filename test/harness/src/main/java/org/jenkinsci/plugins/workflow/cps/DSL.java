package org.jenkinsci.plugins.workflow.cps;

import groovy.lang.GroovyObjectSupport;
import java.io.Serializable;
import jenkinsts.harness.build.Build;
import org.codehaus.groovy.runtime.InvokerHelper;

/** The `steps` variable: its methods are steps, never methods of the script. */
public class DSL extends GroovyObjectSupport implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public Object invokeMethod(String name, Object args) {
        return Build.current().steps().invoke(name, InvokerHelper.asArray(args));
    }
}
