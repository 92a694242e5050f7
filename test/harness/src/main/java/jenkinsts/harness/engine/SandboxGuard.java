package jenkinsts.harness.engine;

import groovy.lang.GroovyRuntimeException;
import groovy.lang.MetaMethod;
import groovy.lang.Script;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jenkinsts.harness.build.Log;
import org.codehaus.groovy.runtime.DateGroovyMethods;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.EncodingGroovyMethods;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.ProcessGroovyMethods;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.XmlGroovyMethods;
import org.codehaus.groovy.runtime.metaclass.ClosureMetaMethod;
import org.jenkinsci.plugins.scriptsecurity.sandbox.RejectedAccessException;
import org.kohsuke.groovy.sandbox.GroovyInterceptor;

/** Asks the permissions about calls, constructors; PropertyGuard does the same for properties. */
final class SandboxGuard extends GroovyInterceptor {
    static final List<Class<?>> GDK = List.of(
        DefaultGroovyMethods.class, StringGroovyMethods.class, XmlGroovyMethods.class,
        EncodingGroovyMethods.class, DateGroovyMethods.class, ProcessGroovyMethods.class);
    private static final Set<String> ARITHMETIC = Set.of("plus", "minus", "multiply", "div", "compareTo", "or", "and",
        "xor", "intdiv", "mod", "leftShift", "rightShift", "rightShiftUnsigned");
    private final Permissions permissions;
    private final PropertyGuard properties;
    private final Log log;

    SandboxGuard(Permissions permissions, Log log) {
        this.permissions = permissions;
        this.log = log;
        properties = new PropertyGuard(permissions);
    }

    @Override
    public Object onMethodCall(Invoker invoker, Object receiver, String name, Object... arguments) throws Throwable {
        check(() -> checkMethod(receiver, name, arguments));
        return super.onMethodCall(invoker, receiver, name, arguments);
    }

    @Override
    public Object onStaticCall(Invoker invoker, Class type, String name, Object... arguments) throws Throwable {
        check(() -> checkStatic(type, name, arguments));
        return super.onStaticCall(invoker, type, name, arguments);
    }

    @Override
    public Object onNewInstance(Invoker invoker, Class type, Object... arguments) throws Throwable {
        check(() -> checkNew(type, arguments));
        return super.onNewInstance(invoker, type, arguments);
    }

    @Override
    public void onSuperConstructor(Invoker invoker, Class type, Object... arguments) throws Throwable {
        check(() -> checkNew(type, arguments));
        super.onSuperConstructor(invoker, type, arguments);
    }

    @Override
    public Object onSuperCall(Invoker invoker, Class sender, Object receiver, String name, Object... arguments)
            throws Throwable {
        check(() -> checkMethod(receiver, name, arguments));
        return super.onSuperCall(invoker, sender, receiver, name, arguments);
    }

    @Override
    public Object onGetProperty(Invoker invoker, Object receiver, String name) throws Throwable {
        check(() -> properties.checkGet(receiver, name));
        return super.onGetProperty(invoker, receiver, name);
    }

    @Override
    public Object onSetProperty(Invoker invoker, Object receiver, String name, Object value) throws Throwable {
        check(() -> properties.checkSet(receiver, name, value));
        return super.onSetProperty(invoker, receiver, name, value);
    }

    @Override
    public Object onGetArray(Invoker invoker, Object receiver, Object index) throws Throwable {
        check(() -> checkIndex(receiver, "getAt", index));
        return super.onGetArray(invoker, receiver, index);
    }

    @Override
    public Object onSetArray(Invoker invoker, Object receiver, Object index, Object value) throws Throwable {
        check(() -> checkIndex(receiver, "putAt", index, value));
        return super.onSetArray(invoker, receiver, index, value);
    }

    @Override
    public Object onGetAttribute(Invoker invoker, Object receiver, String name) throws Throwable {
        check(() -> properties.checkAttribute(receiver, name));
        return super.onGetAttribute(invoker, receiver, name);
    }

    @Override
    public Object onSetAttribute(Invoker invoker, Object receiver, String name, Object value) throws Throwable {
        check(() -> properties.checkAttribute(receiver, name));
        return super.onSetAttribute(invoker, receiver, name, value);
    }

    private void check(Runnable rule) {
        try {
            rule.run();
        } catch (RejectedAccessException refusal) {
            log.reject(refusal.getSignature());
            throw refusal;
        }
    }

    void checkMethod(Object receiver, String name, Object[] arguments) {
        Method method = CallSites.method(receiver, name, arguments);
        if (method != null) {
            if (!permissions.method(method, receiver, arguments)) throw refused(method, receiver, arguments);
            return;
        }
        // Arithmetic has calls that no class declares, such as Integer.plus(Integer).
        if (receiver instanceof Number && ARITHMETIC.contains(name)) return;
        if (receiver instanceof String && name.equals("plus")) return;
        Object[] withSelf = prepend(receiver, arguments);
        Method refused = null;
        for (Class<?> type : GDK) {
            Method candidate = CallSites.staticMethod(type, name, withSelf);
            if (candidate == null) continue;
            if (permissions.executable(candidate)) return;
            if (refused == null) refused = candidate;
        }
        if (refused != null) throw RejectedAccessException.unapproved(Whitelist.signature(refused), null);
        if (isCallableEntry(receiver, name) || isMetaMethod(receiver, name, arguments)) return;
        if (receiver instanceof groovy.lang.GroovyObject) {
            checkMethod(receiver, "invokeMethod", new Object[] {name, arguments});
            return;
        }
        throw RejectedAccessException.missing("method", described("method", receiver.getClass(), name, arguments));
    }

    private void checkIndex(Object receiver, String operator, Object... arguments) {
        if (receiver != null && !receiver.getClass().isArray()) checkMethod(receiver, operator, arguments);
    }

    private static boolean isCallableEntry(Object receiver, String name) {
        if (receiver instanceof java.util.Map<?, ?> map) return map.get(name) instanceof groovy.lang.Closure;
        return receiver instanceof Script script
            && script.getBinding().hasVariable(name)
            && script.getBinding().getVariable(name) instanceof groovy.lang.Closure;
    }

    private void checkStatic(Class<?> type, String name, Object[] arguments) {
        if (type == ScriptBytecodeAdapter.class && new OperatorGuard(this).checks(name, arguments)) return;
        Method method = CallSites.staticMethod(type, name, arguments);
        if (method == null) {
            throw RejectedAccessException.missing("static method", described("staticMethod", type, name, arguments));
        }
        if (!permissions.executable(method)) {
            throw RejectedAccessException.unapproved(Whitelist.signature(method), null);
        }
    }

    void checkNew(Class<?> type, Object[] arguments) {
        Constructor<?> constructor = CallSites.constructor(type, arguments);
        if (constructor == null) {
            throw RejectedAccessException.missing("constructor", Whitelist.withTypes("new " + Whitelist.name(type), types(arguments)));
        }
        if (!permissions.executable(constructor)) {
            throw RejectedAccessException.unapproved(Whitelist.signature(constructor), null);
        }
    }

    private static RejectedAccessException refused(Method method, Object receiver, Object[] arguments) {
        String detail = null;
        if (method.getName().equals("invokeMethod") && arguments.length == 2 && arguments[1] instanceof Object[] inner) {
            detail = Whitelist.withTypes(Whitelist.name(receiver.getClass()) + " " + arguments[0], types(inner));
        }
        return RejectedAccessException.unapproved(Whitelist.signature(method), detail);
    }

    static boolean isMetaMethod(Object receiver, String name, Object... arguments) {
        try {
            MetaMethod method = InvokerHelper.getMetaClass(receiver).pickMethod(name, types(arguments));
            return method instanceof ClosureMetaMethod;
        } catch (GroovyRuntimeException ambiguous) {
            return false;
        }
    }

    private static String described(String kind, Class<?> type, String name, Object[] arguments) {
        return Whitelist.withTypes(kind + " " + Whitelist.name(type) + " " + name, types(arguments));
    }

    private static Class<?>[] types(Object[] arguments) {
        return Arrays.stream(arguments).map(value -> value == null ? Void.class : value.getClass()).toArray(Class<?>[]::new);
    }

    private static Object[] prepend(Object receiver, Object[] arguments) {
        Object[] withSelf = new Object[arguments.length + 1];
        withSelf[0] = receiver;
        System.arraycopy(arguments, 0, withSelf, 1, arguments.length);
        return withSelf;
    }
}
