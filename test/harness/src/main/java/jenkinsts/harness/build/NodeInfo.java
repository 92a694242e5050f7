package jenkinsts.harness.build;

import java.util.Map;

/** The one machine of the harness, seen through a label. */
public record NodeInfo(String label, String workspace) {
    public static final String WORKSPACE = "/home/jenkins/agent/workspace/job";

    public Map<String, String> variables() {
        return Map.of(
            "NODE_NAME", "agent-1",
            "NODE_LABELS", label.isEmpty() ? "agent-1" : label,
            "EXECUTOR_NUMBER", "0",
            "WORKSPACE", workspace,
            "WORKSPACE_TMP", workspace + "@tmp",
            "HOME", "/home/jenkins",
            "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    }
}
