package jenkinsts.harness.engine;

import groovy.lang.GString;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;

/** Finds the member that a dynamic call is about to reach, the way script-security does: supertypes first. */
final class CallSites {
    private CallSites() {}

    static Method method(Object receiver, String name, Object... arguments) {
        for (Class<?> type : typesOf(receiver)) {
            Method method = declared(type, name, arguments);
            if (method != null) return method;
        }
        // A GString answers to the methods of String.
        return receiver instanceof GString ? declared(String.class, name, arguments) : null;
    }

    static Method staticMethod(Class<?> type, String name, Object... arguments) {
        return declared(type, name, arguments);
    }

    static Constructor<?> constructor(Class<?> type, Object... arguments) {
        Constructor<?> best = null;
        for (Constructor<?> candidate : type.getDeclaredConstructors()) {
            if (accepts(candidate, arguments) && (best == null || isMoreSpecific(candidate, best))) best = candidate;
        }
        if (best != null || arguments.length != 1 || !(arguments[0] instanceof Map)) return best;
        // Groovy's named-argument constructor calls the one without parameters.
        for (Constructor<?> candidate : type.getDeclaredConstructors()) {
            if (candidate.getParameterCount() == 0) return candidate;
        }
        return null;
    }

    static Field field(Object receiver, String name) {
        for (Class<?> type : typesOf(receiver)) {
            Field field = staticField(type, name);
            if (field != null) return field;
        }
        return null;
    }

    static Field staticField(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name)) return field;
        }
        return null;
    }

    private static Method declared(Class<?> type, String name, Object[] arguments) {
        Method best = null;
        for (Method candidate : type.getDeclaredMethods()) {
            if (!candidate.getName().equals(name) || !accepts(candidate, arguments)) continue;
            if (best == null || isMoreSpecific(candidate, best)) best = candidate;
        }
        return best;
    }

    private static Set<Class<?>> typesOf(Object receiver) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(types, receiver.getClass());
        return types;
    }

    private static void collect(Set<Class<?>> types, Class<?> type) {
        if (type.getSuperclass() != null) collect(types, type.getSuperclass());
        for (Class<?> parent : type.getInterfaces()) collect(types, parent);
        types.add(type);
    }

    private static boolean accepts(Executable candidate, Object[] arguments) {
        Class<?>[] types = candidate.getParameterTypes();
        Object[] values = candidate.isVarArgs() ? packed(types, arguments) : arguments;
        if (values.length != types.length) return false;
        for (int i = 0; i < types.length; i++) {
            if (!accepts(types[i], values[i])) return false;
        }
        return true;
    }

    private static boolean accepts(Class<?> type, Object value) {
        if (value == null) return !type.isPrimitive();
        if (type.isInstance(value)) return true;
        if (type.isPrimitive() && acceptsUnboxed(boxed(type), value)) return true;
        return type == String.class && value instanceof GString;
    }

    private static boolean acceptsUnboxed(Class<?> type, Object value) {
        if (type.isInstance(value)) return true;
        if (type == Long.class) return value instanceof Integer;
        return type == Integer.class && value instanceof Long number && number == number.intValue();
    }

    /** Arguments with the tail of a varargs call put into its array. */
    private static Object[] packed(Class<?>[] types, Object[] arguments) {
        int fixed = types.length - 1;
        int rest = arguments.length - fixed;
        if (rest < 0 || rest == 1 && types[fixed].isInstance(arguments[fixed])) return arguments;
        if (rest > 0 && !boxed(types[fixed].getComponentType()).isInstance(arguments[fixed])) return arguments;
        Object[] values = java.util.Arrays.copyOf(arguments, fixed + 1);
        values[fixed] = DefaultTypeTransformation.castToVargsArray(arguments, fixed, types[fixed]);
        return values;
    }

    private static boolean isMoreSpecific(Executable more, Executable less) {
        if (less.isVarArgs() != more.isVarArgs()) return less.isVarArgs();
        for (int i = 0; i < more.getParameterCount(); i++) {
            Class<?> one = boxed(more.getParameterTypes()[i]);
            Class<?> other = boxed(less.getParameterTypes()[i]);
            if (one.isAssignableFrom(other)) return false;
            if (other.isAssignableFrom(one)) return true;
            if (one == Long.class && other == Integer.class) return false;
            if (one == Integer.class && other == Long.class) return true;
        }
        return more.toString().compareTo(less.toString()) > 0;
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? java.lang.invoke.MethodType.methodType(type).wrap().returnType() : type;
    }
}
