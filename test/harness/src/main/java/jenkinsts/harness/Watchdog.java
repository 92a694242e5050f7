package jenkinsts.harness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jenkinsts.harness.engine.Engine;
import jenkinsts.harness.engine.Runner;
import jenkinsts.harness.protocol.Request;

/** Runs requests one after another on a worker thread that is given up when a request takes too long. */
final class Watchdog {
    private static final long TIMEOUT_MILLIS = 20_000;
    private static final long STACK_BYTES = 256L << 20;
    private final Engine engine;
    private Runner runner;
    private ExecutorService executor;
    private volatile Thread worker;

    Watchdog(Engine engine) {
        this.engine = engine;
        start();
    }

    Map<String, Object> run(Request request) throws Exception {
        long millis = request.timeoutMillis(TIMEOUT_MILLIS);
        Runner current = runner;
        Future<Map<String, Object>> response = executor.submit(() -> current.run(request));
        try {
            return response.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            Map<String, Object> timedOut = timedOut(request, millis);
            abandon();
            return timedOut;
        }
    }

    private void start() {
        runner = new Runner(engine);
        executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "script", STACK_BYTES);
            thread.setDaemon(true);
            worker = thread;
            return thread;
        });
    }

    /** Java 20 and later cannot stop a thread: there it spins on as a daemon, and a new one takes over. */
    private void abandon() {
        Thread hung = worker;
        executor.shutdownNow();
        try {
            Thread.class.getMethod("stop").invoke(hung);
        } catch (ReflectiveOperationException | RuntimeException unsupported) {
            hung.setPriority(Thread.MIN_PRIORITY);
        }
        start();
    }

    private Map<String, Object> timedOut(Request request, long millis) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("class", "jenkinsts.harness.Timeout");
        error.put("message", "the script was still running after " + millis + " ms");
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("id", request.id());
        response.put("ok", false);
        response.put("error", error);
        response.put("result", "ABORTED");
        for (String list : List.of("steps", "stages", "rejected", "permitted", "mismatches", "notSaved", "warnings")) response.put(list, List.of());
        return response;
    }
}
