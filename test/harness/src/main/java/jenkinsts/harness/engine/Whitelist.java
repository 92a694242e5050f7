package jenkinsts.harness.engine;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The signatures of the given list files: `method C m types…`, `staticMethod …`, `new C types…`, `field C f`, `staticField C f`. */
public final class Whitelist {
    private final Set<String> signatures = new HashSet<>();

    public static Whitelist read(List<Path> files) throws IOException {
        Whitelist whitelist = new Whitelist();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                String signature = line.trim();
                if (!signature.isEmpty() && !signature.startsWith("#")) whitelist.signatures.add(signature);
            }
        }
        return whitelist;
    }

    public int size() {
        return signatures.size();
    }

    boolean holds(Executable member) {
        return signatures.contains(signature(member)) || signatures.contains(anyName(member));
    }

    boolean holds(Field field) {
        return signatures.contains(signature(field))
            || signatures.contains(kind(field) + " " + name(field.getDeclaringClass()) + " *");
    }

    private static String anyName(Executable member) {
        if (!(member instanceof Method)) return "";
        return withTypes(kind(member) + " " + name(member.getDeclaringClass()) + " *", member.getParameterTypes());
    }

    static String signature(Executable member) {
        String start = kind(member) + " " + name(member.getDeclaringClass());
        if (member instanceof Method) start += " " + member.getName();
        return withTypes(start, member.getParameterTypes());
    }

    static String signature(Field field) {
        return kind(field) + " " + name(field.getDeclaringClass()) + " " + field.getName();
    }

    static String withTypes(String start, Class<?>... types) {
        StringBuilder text = new StringBuilder(start);
        for (Class<?> type : types) text.append(' ').append(name(type));
        return text.toString();
    }

    static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }

    private static String kind(Executable member) {
        if (member instanceof Constructor) return "new";
        return Modifier.isStatic(member.getModifiers()) ? "staticMethod" : "method";
    }

    private static String kind(Field field) {
        return Modifier.isStatic(field.getModifiers()) ? "staticField" : "field";
    }
}
