package jenkinsts.harness.engine;

import groovy.lang.GroovyClassLoader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.ImageNames;
import jenkinsts.harness.build.Safepoint;
import org.codehaus.groovy.runtime.GStringImpl;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.jenkinsci.plugins.pipeline.modeldefinition.Utils;
import org.jenkinsci.plugins.workflow.cps.CpsScript;
import org.jenkinsci.plugins.workflow.cps.DSL;
import org.jenkinsci.plugins.workflow.cps.EnvActionImpl;
import org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper;

/** What a sandboxed script may use: the lists, its own classes, and what Pipeline itself permits. */
final class Permissions {
    private final Whitelist whitelist;
    private final Build build;

    Permissions(Whitelist whitelist, Build build) {
        this.whitelist = whitelist;
        this.build = build;
    }

    boolean method(Method method, Object receiver, Object[] arguments) {
        return ownOrListed(method)
            || receiver instanceof CpsScript script && scriptMethod(method.getName(), arguments)
            || receiver instanceof DSL && method.getName().equals("invokeMethod")
            || receiver instanceof EnvActionImpl && environmentMethod(method.getName())
            || method.getDeclaringClass() == RunWrapper.class && !method.getName().equals("getRawBuild");
    }

    boolean executable(Executable member) {
        return ownOrListed(member)
            || member instanceof Constructor && member.getDeclaringClass() == GStringImpl.class
            || member.getDeclaringClass() == Safepoint.class
            || member.getDeclaringClass() == Utils.class
            || member.getDeclaringClass() == ImageNames.class
            // Part of how GStrings are built.
            || member.getDeclaringClass() == ScriptBytecodeAdapter.class && member.getName().equals("asType");
    }

    boolean field(Field field) {
        return isOwn(field) || listed(Whitelist.signature(field), whitelist.holds(field));
    }

    private boolean ownOrListed(Executable member) {
        return isOwn(member) || listed(Whitelist.signature(member), whitelist.holds(member));
    }

    /** Notes what only the lists permit. */
    private boolean listed(String signature, boolean permitted) {
        if (permitted) build.log().permit(signature);
        return permitted;
    }

    private boolean scriptMethod(String name, Object[] arguments) {
        return switch (name) {
            case "invokeMethod", "evaluate", "println", "print", "printf", "sleep" -> true;
            case "getProperty" -> arguments.length == 1 && arguments[0] instanceof String property
                && (build.global(property) != null || build.environment().get(property) != null);
            // The entry points of the compiled form of a pipeline block.
            default -> name.startsWith("$");
        };
    }

    private static boolean environmentMethod(String name) {
        return name.equals("getProperty") || name.equals("setProperty") || name.equals("getEnvironment");
    }

    /** Members of classes that the script itself defines. */
    private static boolean isOwn(Member member) {
        ClassLoader loader = member.getDeclaringClass().getClassLoader();
        return loader instanceof GroovyClassLoader && (!member.isSynthetic() || member.getDeclaringClass().isEnum());
    }
}
