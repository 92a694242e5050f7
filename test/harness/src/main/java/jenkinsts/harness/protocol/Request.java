package jenkinsts.harness.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One line of input. The field names are the protocol's; see README.md. */
public final class Request {
    private final Map<String, Object> fields;
    private final Caller caller;

    private Request(Map<String, Object> fields, Caller caller) {
        this.fields = fields;
        this.caller = caller;
    }

    public static Request parse(String line, Caller caller) {
        return new Request(mapOf(Json.parse(line)), caller);
    }

    /** What the caller answers to a call of a live step: the fields of a response. */
    public Map<String, Object> ask(Map<String, Object> call) throws IOException {
        return mapOf(caller.ask(id(), call));
    }

    public Object id() {
        return fields.get("id");
    }

    public boolean isPipeline() {
        return "pipeline".equals(fields.get("kind"));
    }

    /** The text is read and not run. */
    public boolean isTree() {
        return "tree".equals(fields.get("kind"));
    }

    public String text() {
        return (String) fields.get("text");
    }

    public String name() {
        return (String) fields.getOrDefault("name", "WorkflowScript");
    }

    /** A plain script runs on a node unless it says otherwise; a pipeline has its own agents. */
    public boolean startsOnNode() {
        return !isPipeline() && !Boolean.FALSE.equals(fields.get("node"));
    }

    public boolean hasScm() {
        return Boolean.TRUE.equals(fields.get("hasScm"));
    }

    public boolean exactArguments() {
        return Boolean.TRUE.equals(fields.get("exactArguments"));
    }

    /** Branches take turns as in Jenkins instead of running one after another. */
    public boolean interleaves() {
        return Boolean.TRUE.equals(fields.get("interleave"));
    }

    /** Whether the program must be savable at every step, also at those that give their value at once. */
    public boolean savesAtEveryStep() {
        return Boolean.TRUE.equals(fields.get("saveAtEveryStep"));
    }

    public boolean returnsValue() {
        return !Boolean.FALSE.equals(fields.get("returns"));
    }

    /** Only compiles, and answers with the sizes of the classes. */
    public boolean wantsSizes() {
        return Boolean.TRUE.equals(fields.get("sizes"));
    }

    public long timeoutMillis(long otherwise) {
        return fields.get("timeoutMillis") instanceof Number number ? number.longValue() : otherwise;
    }

    public Map<String, Object> library() {
        return mapOf(fields.get("library"));
    }

    public Map<String, Object> params() {
        return mapOf(fields.get("params"));
    }

    public Map<String, String> env() {
        return textsOf("env");
    }

    public Map<String, String> files() {
        return textsOf("files");
    }

    public Map<String, String> resources() {
        return textsOf("resources");
    }

    /** Credentials by id: secretText, secretFile, usernamePassword (the default), sshUserPrivateKey, dockerCert. */
    public Map<String, String> credentials() {
        return textsOf("credentials");
    }

    public Map<String, Object> previousBuild() {
        return fields.get("previousBuild") == null ? null : mapOf(fields.get("previousBuild"));
    }

    public Map<String, Object> changes() {
        return mapOf(fields.get("changes"));
    }

    /** Null: every unknown name is taken for a step. */
    public Set<String> knownSteps() {
        return fields.get("knownSteps") == null ? null : namesOf("knownSteps");
    }

    /** Steps that the caller acts out while the script waits. */
    public boolean isLive(String step) {
        return namesOf("live").contains(step);
    }

    public Set<String> symbols() {
        return namesOf("symbols");
    }

    public List<Map<String, Object>> responses() {
        List<Map<String, Object>> responses = new ArrayList<>();
        for (Object response : listOf(fields.get("responses"))) responses.add(mapOf(response));
        return responses;
    }

    private Set<String> namesOf(String field) {
        Set<String> names = new LinkedHashSet<>();
        for (Object name : listOf(fields.get(field))) names.add((String) name);
        return names;
    }

    private Map<String, String> textsOf(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapOf(fields.get(field)).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapOf(Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }

    private static List<?> listOf(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
