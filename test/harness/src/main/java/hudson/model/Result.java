package hudson.model;

import java.io.Serializable;
import java.util.List;

/** Stand-in for Jenkins' build results, ordered from best to worst. */
public final class Result implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final Result SUCCESS = new Result("SUCCESS", 0);
    public static final Result UNSTABLE = new Result("UNSTABLE", 1);
    public static final Result FAILURE = new Result("FAILURE", 2);
    public static final Result NOT_BUILT = new Result("NOT_BUILT", 3);
    public static final Result ABORTED = new Result("ABORTED", 4);
    private static final List<Result> ALL = List.of(SUCCESS, UNSTABLE, FAILURE, NOT_BUILT, ABORTED);

    public final String name;
    public final int ordinal;

    private Result(String name, int ordinal) {
        this.name = name;
        this.ordinal = ordinal;
    }

    /** An unknown name is a failure, as in Jenkins. */
    public static Result fromString(String name) {
        return ALL.stream().filter(result -> result.name.equalsIgnoreCase(name)).findFirst().orElse(FAILURE);
    }

    /** The worse of two results; null stands for "none so far". */
    public static Result worse(Result one, Result other) {
        if (one == null) return other;
        return other == null || one.ordinal >= other.ordinal ? one : other;
    }

    public boolean isWorseThan(Result other) {
        return ordinal > other.ordinal;
    }

    public boolean isBetterThan(Result other) {
        return ordinal < other.ordinal;
    }

    public boolean isWorseOrEqualTo(Result other) {
        return ordinal >= other.ordinal;
    }

    public boolean isBetterOrEqualTo(Result other) {
        return ordinal <= other.ordinal;
    }

    @Override
    public String toString() {
        return name;
    }
}
