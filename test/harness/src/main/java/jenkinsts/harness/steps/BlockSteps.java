package jenkinsts.harness.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import jenkinsts.harness.build.Build;
import jenkinsts.harness.build.Context;
import jenkinsts.harness.build.NodeInfo;
import jenkinsts.harness.build.StageRecord;
import jenkinsts.harness.engine.Failures;

/** Steps that change where their body runs. A block step that is not here just runs its body. */
final class BlockSteps {
    private BlockSteps() {}

    static void register(Map<String, Step> steps) {
        steps.put("node", call -> inNode(call, call.text("label", "")));
        steps.put("stage", BlockSteps::stage);
        steps.put("dir", call -> {
            Build build = call.build();
            return call.runBody(build.context().folder(build.workspace().folderAfter(call.text("path", ""))));
        });
        steps.put("ws", call -> call.runBody(call.build().context().node(
            new NodeInfo(call.build().context().node().label(), call.text("dir", NodeInfo.WORKSPACE)))));
        steps.put("podTemplate", call -> call.runBody(call.build().context().variables(Map.of("POD_LABEL", "pod"))));
        steps.put("withEnv", call -> call.runBody(call.build().context().variables(assignments(call))));
        steps.put("withCredentials", call -> call.runBody(call.build().context().variables(secrets(call))));
    }

    private static Object inNode(StepCall call, String label) throws Exception {
        return call.runBody(call.build().context().node(new NodeInfo(label, NodeInfo.WORKSPACE)));
    }

    private static Object stage(StepCall call) throws Exception {
        Context context = call.build().context();
        StageRecord stage = call.build().openStage(call.text("name", ""));
        if (!call.hasBody()) return null;
        try {
            return call.runBody(context.stage(stage));
        } catch (Throwable failure) {
            stage.fail(Failures.resultOf(failure));
            throw failure;
        }
    }

    private static Map<String, String> secrets(StepCall call) {
        Map<String, String> given = call.response() == null ? null : call.response().variables();
        return given == null ? CredentialVariables.of(call.list("bindings")) : given;
    }

    private static Map<String, String> assignments(StepCall call) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (Object override : call.list("overrides")) {
            String text = String.valueOf(override);
            int equals = text.indexOf('=');
            if (equals < 0) throw new IllegalArgumentException("Malformed override: " + text);
            variables.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return variables;
    }
}
