package jenkinsts.harness.declarative;

/**
 * How many safepoints Declarative's own code passes in some places, which decides about the turns of parallel branches.
 * Found by fitting the order of some 170 recorded runs with parallel branches.
 */
final class Safepoints {
    static final int PER_STAGE_OF_A_LIST = 1;
    static final int BEFORE_STAGE_CONTENT = 30;
    static final int OF_WHEN = 6;
    static final int PER_VARIABLE = 3;
    static final int PER_POST_CONDITION = 1;
    static final int OF_MET_CONDITION = 5;

    private Safepoints() {}
}
