package jenkinsts.harness.declarative;

import java.util.List;
import java.util.Map;

/** A pipeline block after parsing: its shape, with every expression as a value to be asked for when its time comes. */
final class Model {
    private Model() {}

    record Pipeline(Agent agent, Environment environment, List<Option> options, List<Option> parameters,
        List<Option> triggers, List<Tool> tools, List<Lazy> libraries, List<Stage> stages, Post post) {}

    /** Exactly one of steps, stages, parallel and matrix is there. */
    record Stage(String name, Agent agent, When when, Environment environment, List<Option> options, Input input,
        List<Tool> tools, Boolean failFast, Post post, Lazy steps, List<Stage> stages, List<Stage> parallel,
        Matrix matrix) {

        boolean isParallel() {
            return parallel != null || matrix != null;
        }
    }

    /** The fields are a map, the one value of `type value`, or null. */
    record Agent(String type, Lazy fields) {}

    record Environment(Map<String, Lazy> values, Map<String, Lazy> credentials) {}

    /** An option, parameter or trigger; the value gives its list of arguments. */
    record Option(String name, Lazy arguments) {}

    record Tool(String type, Lazy name) {}

    record Input(Lazy fields) {}

    record Post(Map<String, Lazy> conditions) {}

    record When(boolean beforeAgent, boolean beforeInput, boolean beforeOptions, List<Condition> conditions) {}

    /** A leaf has arguments (a list) or an expression body, a nesting one has children. */
    record Condition(String name, Lazy arguments, Lazy body, List<Condition> children) {}

    record Matrix(List<Axis> axes, List<List<Axis>> excludes, Stage cell) {}

    /** Negated: `notValues` of an exclude. */
    record Axis(String name, List<Object> values, boolean negated) {}
}
