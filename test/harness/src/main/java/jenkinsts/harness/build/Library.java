package jenkinsts.harness.build;

import groovy.lang.Binding;
import groovy.lang.Script;
import java.util.HashMap;
import java.util.Map;

/** The vars of the shared library: one instance each per build, made when first named. */
public final class Library {
    private final Build build;
    private final Map<String, Object> texts;
    private final Map<String, Script> instances = new HashMap<>();

    Library(Build build, Map<String, Object> texts) {
        this.build = build;
        this.texts = texts;
    }

    public Script find(String name) {
        Script known = instances.get(name);
        if (known != null || !(texts.get(name) instanceof String text)) return known;
        Script script = build.compiler().instantiate(build.compiler().library(text, name, build.request().interleaves()), new Binding());
        instances.put(name, script);
        return script;
    }
}
