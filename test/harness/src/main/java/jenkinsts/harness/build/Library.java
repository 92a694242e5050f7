package jenkinsts.harness.build;

import groovy.lang.Binding;
import groovy.lang.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The vars of the shared library, and `docker` of a plugin: one instance each per build, made when first named. */
public final class Library {
    private static final String DOCKER = resource("docker.groovy");
    private final Build build;
    private final Map<String, Object> texts;
    private final Map<String, Script> instances = new HashMap<>();

    Library(Build build, Map<String, Object> texts) {
        this.build = build;
        this.texts = texts;
    }

    public Script find(String name) {
        Script known = instances.get(name);
        if (known != null) return known;
        String text = texts.get(name) instanceof String own ? own : name.equals("docker") ? DOCKER : null;
        if (text == null) return null;
        Script script = build.compiler().instantiate(build.compiler().library(text, name, build.request().interleaves()), new Binding());
        instances.put(name, script);
        return script;
    }

    private static String resource(String name) {
        try (InputStream stream = Library.class.getResourceAsStream("/jenkinsts/harness/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
