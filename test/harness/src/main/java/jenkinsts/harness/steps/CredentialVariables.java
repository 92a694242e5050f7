package jenkinsts.harness.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables that credential bindings set, each with a stand-in of the form ****NAME****. */
public final class CredentialVariables {
    private CredentialVariables() {}

    static Map<String, String> of(List<Object> bindings) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (Object binding : bindings) {
            Object arguments = binding instanceof Symbol symbol ? symbol.arguments() : binding;
            if (!(arguments instanceof Map<?, ?> map)) continue;
            map.forEach((parameter, name) -> {
                if (String.valueOf(parameter).toLowerCase().endsWith("variable") && name != null) {
                    variables.put(name.toString(), standIn(name.toString()));
                }
            });
        }
        return variables;
    }

    /** What `NAME = credentials('id')` sets, by the kind of the credential. */
    public static Map<String, String> ofEnvironment(String name, String kind) {
        List<String> suffixes = switch (kind) {
            case "secretText", "secretFile", "dockerCert" -> List.of("");
            case "usernamePassword", "sshUserPrivateKey" -> List.of("", "_USR", "_PSW");
            default -> throw new IllegalArgumentException(
                "No suitable binding handler could be found for type " + kind + ".");
        };
        Map<String, String> variables = new LinkedHashMap<>();
        for (String suffix : suffixes) variables.put(name + suffix, standIn(name + suffix));
        return variables;
    }

    private static String standIn(String name) {
        return "****" + name + "****";
    }
}
