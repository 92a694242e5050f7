package jenkinsts.harness.engine;

import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jenkinsci.plugins.scriptsecurity.sandbox.RejectedAccessException;
import org.jenkinsci.plugins.workflow.cps.CpsScript;

/** A property is permitted when any of the members that could answer it is; else the first of them is refused. */
final class PropertyGuard {
    private final Permissions permissions;

    PropertyGuard(Permissions permissions) {
        this.permissions = permissions;
    }

    void checkGet(Object receiver, String name) {
        if (receiver instanceof Script script && script.getBinding().hasVariable(name)) return;
        if (name.equals("length") && receiver.getClass().isArray()) return;
        Search search = new Search(receiver);
        if (search.getter(getterOf("get", name), false) || search.getter(getterOf("is", name), true)) return;
        if (search.gdkGetter(getterOf("get", name), false) || search.gdkGetter(getterOf("is", name), true)) return;
        if (search.field(CallSites.field(receiver, name))) return;
        if (search.method(CallSites.method(receiver, "getProperty", name), name)) return;
        if (SandboxGuard.isMetaMethod(receiver, getterOf("get", name))) return;
        if (receiver instanceof Class<?> type) {
            if (search.staticGetter(CallSites.staticMethod(type, getterOf("get", name)), false)) return;
            if (search.staticGetter(CallSites.staticMethod(type, getterOf("is", name)), true)) return;
            if (search.field(CallSites.staticField(type, name))) return;
        }
        // An unknown name in a script is a missing property, not a matter of permission.
        if (receiver instanceof CpsScript) throw new MissingPropertyException(name, receiver.getClass());
        throw search.refusal(name);
    }

    void checkSet(Object receiver, String name, Object value) {
        if (receiver instanceof Script && !name.equals("binding") && !name.equals("metaClass")) return;
        Search search = new Search(receiver);
        if (search.method(CallSites.method(receiver, getterOf("set", name), value), value)) return;
        if (search.method(CallSites.method(receiver, "setProperty", name, value), name, value)) return;
        if (search.field(CallSites.field(receiver, name))) return;
        if (receiver instanceof Class<?> type) {
            if (search.staticGetter(CallSites.staticMethod(type, getterOf("set", name), value), false)) return;
            if (search.field(CallSites.staticField(type, name))) return;
        }
        throw search.refusal(name);
    }

    /** `.@` reads and writes the field itself. */
    void checkAttribute(Object receiver, String name) {
        Search search = new Search(receiver);
        if (!search.field(CallSites.field(receiver, name))) throw search.refusal(name);
    }

    private static String getterOf(String prefix, String name) {
        if (name.isEmpty()) return prefix;
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Remembers the first member found that was not permitted. */
    private final class Search {
        private final Object receiver;
        private String refused;

        Search(Object receiver) {
            this.receiver = receiver;
        }

        boolean getter(String name, boolean onlyBoolean) {
            Method method = CallSites.method(receiver, name);
            return (!onlyBoolean || isBoolean(method)) && method(method);
        }

        boolean gdkGetter(String name, boolean onlyBoolean) {
            for (Class<?> type : SandboxGuard.GDK) {
                if (staticGetter(CallSites.staticMethod(type, name, receiver), onlyBoolean)) return true;
            }
            return false;
        }

        boolean staticGetter(Method method, boolean onlyBoolean) {
            if (method == null || onlyBoolean && !isBoolean(method)) return false;
            return decide(permissions.executable(method), Whitelist.signature(method).replaceFirst("^method", "staticMethod"));
        }

        boolean method(Method method, Object... arguments) {
            return method != null
                && decide(permissions.method(method, receiver, arguments), Whitelist.signature(method));
        }

        boolean field(Field field) {
            return field != null && decide(permissions.field(field), Whitelist.signature(field));
        }

        RejectedAccessException refusal(String name) {
            if (refused != null) return RejectedAccessException.unapproved(refused, null);
            return RejectedAccessException.missing("field", "field " + Whitelist.name(receiver.getClass()) + " " + name);
        }

        private boolean decide(boolean permitted, String signature) {
            if (!permitted && refused == null) refused = signature;
            return permitted;
        }

        private boolean isBoolean(Method method) {
            return method != null && method.getReturnType() == boolean.class;
        }
    }
}
