package jenkinsts.harness.steps;

import java.io.Serializable;

/** A describable written as a call, such as usernamePassword(credentialsId: 'x'); arguments are a map or a list. */
public record Symbol(String name, Object arguments) implements Serializable {
    @Override
    public String toString() {
        return "@" + name + "(" + arguments + ")";
    }
}
