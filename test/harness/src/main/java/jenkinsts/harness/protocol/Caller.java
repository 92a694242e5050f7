package jenkinsts.harness.protocol;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who sends the requests. It can be asked while one of them runs, and sends no other request meanwhile. */
public final class Caller {
    private final BufferedReader input;
    private final PrintStream output;

    public Caller(BufferedReader input, PrintStream output) {
        this.input = input;
        this.output = output;
    }

    Object ask(Object id, Map<String, Object> call) throws IOException {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", id);
        question.put("call", call);
        output.println(Json.write(question));
        String answer = input.readLine();
        if (answer == null) throw new EOFException("The caller is gone.");
        return Json.parse(answer);
    }
}
