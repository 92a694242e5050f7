package jenkinsts.harness;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jenkinsts.harness.engine.Engine;
import jenkinsts.harness.engine.PlainEngine;
import jenkinsts.harness.engine.SandboxEngine;
import jenkinsts.harness.engine.Whitelist;
import jenkinsts.harness.protocol.Caller;
import jenkinsts.harness.protocol.Json;
import jenkinsts.harness.protocol.Request;

/** JSON lines in, JSON lines out: `Main cps` or `Main sandbox <list file>…`. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream protocol = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whatever a script prints must not end up between the responses.
        System.setOut(System.err);
        Map<String, Object> ready = new LinkedHashMap<>();
        Engine engine = engineOf(arguments, ready);
        Watchdog watchdog = new Watchdog(engine);
        protocol.println(Json.write(ready));
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Caller caller = new Caller(input, protocol);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            if (!line.isBlank()) protocol.println(Json.write(answer(watchdog, line, caller)));
        }
        // A hung script that could not be stopped must not keep the program alive.
        Runtime.getRuntime().halt(0);
    }

    private static Engine engineOf(String[] arguments, Map<String, Object> ready) throws Exception {
        ready.put("ready", arguments[0]);
        if (!arguments[0].equals("sandbox")) return new PlainEngine();
        List<Path> lists = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) lists.add(Path.of(arguments[i]));
        Whitelist whitelist = Whitelist.read(lists);
        ready.put("signatures", whitelist.size());
        return new SandboxEngine(whitelist);
    }

    private static Map<String, Object> answer(Watchdog watchdog, String line, Caller caller) {
        try {
            return watchdog.run(Request.parse(line, caller));
        } catch (Exception broken) {
            Map<String, Object> response = new LinkedHashMap<>();
            response.put("id", null);
            response.put("protocolError", broken.toString());
            return response;
        }
    }
}
