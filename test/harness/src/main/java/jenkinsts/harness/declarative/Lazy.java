package jenkinsts.harness.declarative;

/** A literal, or the number of a closure that gives the value. */
record Lazy(Object constant, int closure) {
    static Lazy constant(Object value) {
        return new Lazy(value, -1);
    }

    static Lazy closure(int number) {
        return new Lazy(null, number);
    }

    boolean isConstant() {
        return closure < 0;
    }
}
