package jenkinsts.harness.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** Operators that CPS code calls as static methods of Groovy's runtime; they are checked as what they do. */
final class OperatorGuard {
    private final SandboxGuard guard;

    OperatorGuard(SandboxGuard guard) {
        this.guard = guard;
    }

    /** Whether it is one of these operators; throws when what it does is not permitted. */
    boolean checks(String name, Object[] arguments) {
        Object operand = arguments.length == 0 ? null : arguments[0];
        switch (name) {
            case "unaryMinus", "unaryPlus", "bitwiseNegate" -> checkUnary(name, operand);
            case "createRange" -> checkRange(operand, arguments[1]);
            case "castToType" -> checkCast(operand, (Class<?>) arguments[1]);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void checkUnary(String name, Object operand) {
        if (!isPlain(operand)) guard.checkMethod(operand, name.equals("unaryMinus") ? "negate" : name, new Object[0]);
    }

    private static boolean isPlain(Object operand) {
        if (operand instanceof Collection<?> list) return list.stream().allMatch(OperatorGuard::isPlain);
        return operand == null || operand instanceof CharSequence
            || operand instanceof Number && !(operand instanceof BigInteger || operand instanceof BigDecimal);
    }

    private void checkRange(Object from, Object to) {
        if (from == null || from instanceof Integer && to instanceof Integer) return;
        guard.checkMethod(from, "compareTo", new Object[] {to});
        guard.checkMethod(from, "next", new Object[0]);
        guard.checkMethod(from, "previous", new Object[0]);
    }

    /** A list cast to a class calls its constructor. */
    private void checkCast(Object value, Class<?> target) {
        boolean converted = target.isInstance(value) || target.isPrimitive() || target.isArray() || target.isInterface()
            || Collection.class.isAssignableFrom(target) || target == String.class || target == Boolean.class;
        if (!converted && value instanceof Collection<?> list) guard.checkNew(target, list.toArray());
    }
}
