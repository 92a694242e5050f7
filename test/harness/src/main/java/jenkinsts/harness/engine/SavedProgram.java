package jenkinsts.harness.engine;

import com.cloudbees.groovy.cps.Continuable;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the state of a program as Jenkins does while a step runs: its continuation, and all that the variables in
 * scope, the enclosing closures and the script reach.
 */
final class SavedProgram {
    private SavedProgram() {}

    /**
     * How many bytes the state takes.
     * @throws NotSavableError naming the class that cannot be saved, and the variables that hold it
     */
    static long save(Continuable program, String step) {
        try {
            return size(program);
        } catch (NotSerializableException broken) {
            List<String> names = new ArrayList<>();
            describeVariables(program, names, 0);
            String held = names.isEmpty() ? "" : " in " + String.join(", ", names);
            throw new NotSavableError(broken.getMessage() + held + " lives across the step " + step);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long size(Object value) throws IOException {
        CountingStream counted = new CountingStream();
        try (ObjectOutputStream output = new ObjectOutputStream(counted)) {
            output.writeObject(value);
        }
        return counted.size;
    }

    /** The variables in the environments of the program that cannot be saved, innermost first. */
    private static void describeVariables(Object holder, List<String> names, int depth) {
        if (holder == null || depth > 50) return;
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!List.of("e", "parent", "caller", "captured", "locals").contains(field.getName())) continue;
                Object value = read(field, holder);
                if (value instanceof Map<?, ?> locals) locals.forEach((name, local) -> note(name, local, names));
                else describeVariables(value, names, depth + 1);
            }
        }
    }

    private static Object read(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (ReflectiveOperationException | RuntimeException hidden) {
            return null;
        }
    }

    private static void note(Object name, Object value, List<String> names) {
        if (value instanceof PendingStep || names.contains(String.valueOf(name))) return;
        try {
            size(value);
        } catch (IOException broken) {
            names.add(String.valueOf(name));
        }
    }

    private static final class CountingStream extends OutputStream {
        private long size;

        @Override
        public void write(int value) {
            size++;
        }

        @Override
        public void write(byte[] bytes, int start, int count) {
            size += count;
        }
    }
}
