package jenkinsts.harness.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.build.NodeInfo;

/** Steps on the virtual workspace, and the source-code steps that would fill it. */
final class FileSteps {
    private static final Map<String, String> COMMIT = Map.of(
        "GIT_COMMIT", "1234567890abcdef1234567890abcdef12345678",
        "GIT_BRANCH", "origin/main",
        "GIT_LOCAL_BRANCH", "main",
        "GIT_URL", "https://git.example/repository.git");

    private FileSteps() {}

    static void register(Map<String, Step> steps) {
        steps.put("readFile", call -> call.build().workspace().read(call.text("file", "")));
        steps.put("writeFile", call -> {
            call.build().workspace().write(call.text("file", ""), String.valueOf(call.argument("text")));
            return null;
        });
        steps.put("fileExists", call -> call.build().workspace().exists(call.text("file", "")));
        steps.put("deleteDir", call -> {
            call.build().workspace().deleteFolder();
            return null;
        });
        steps.put("pwd", call -> call.flag("tmp")
            ? call.build().workspace().absolute("") + "@tmp"
            : call.build().workspace().absolute(""));
        steps.put("isUnix", call -> true);
        for (String name : new String[] {"checkout", "git", "scmGit"}) steps.put(name, call -> COMMIT);
        steps.put("readTrusted", call -> call.build().workspace().read(call.text("path", "")));
        steps.put("libraryResource", FileSteps::resource);
        steps.put("tool", call -> NodeInfo.WORKSPACE + "/tools/" + call.text("name", ""));
        steps.put("findFiles", call -> new ArrayList<>(List.of()));
        steps.put("load", call -> call.build().evaluate(call.build().workspace().read(call.text("path", ""))));
    }

    private static Object resource(StepCall call) throws hudson.AbortException {
        String path = call.text("resource", "");
        String text = call.build().request().resources().get(path);
        if (text == null) throw new hudson.AbortException("No such library resource " + path + " could be found.");
        return text;
    }
}
