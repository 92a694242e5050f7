package jenkinsts.harness.steps;

/** What a step does when it is called. */
@FunctionalInterface
interface Step {
    Object run(StepCall call) throws Exception;
}
