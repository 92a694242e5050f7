package org.jenkinsci.plugins.workflow.cps;

import groovy.lang.GroovyObjectSupport;
import java.io.Serializable;
import java.util.Map;
import jenkinsts.harness.build.Build;

/** The `env` variable. */
public class EnvActionImpl extends GroovyObjectSupport implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public Object getProperty(String name) {
        return Build.current().environment().get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        Build.current().setVariable(name, String.valueOf(value));
    }

    public Map<String, String> getEnvironment() {
        return Build.current().environment();
    }
}
