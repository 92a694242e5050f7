package jenkinsts.harness.build;

import hudson.model.Result;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import jenkinsts.harness.engine.Failures;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/**
 * Parallel branches side by side, in the order in which Jenkins' CPS threads take turns. There, one queue holds passes
 * and resumptions. A pass lets every runnable thread run, by number, up to its next safepoint (each closure, method
 * and loop has one) or step. A block step's body is a new thread; its end queues the resumption of the old one.
 * Every branch has a Java thread here, and only one of them runs at a time.
 */
final class Fibers {
    private static final long STACK_BYTES = 64L << 20;
    private final Build build;
    private final List<Fiber> fibers = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final ThreadLocal<Fiber> current = new ThreadLocal<>();
    private final Semaphore back = new Semaphore(0);
    private int nextNumber;
    private volatile boolean cancelled;

    Fibers(Build build) {
        this.build = build;
    }

    /** A branch that has started. */
    final class Fiber {
        private final Deque<Integer> numbers = new ArrayDeque<>();
        private final Semaphore turn = new Semaphore(0);
        private boolean done;
        private boolean runnable = true;
        private boolean atSafepoint;
        private boolean interrupted;

        boolean isDone() {
            return done;
        }

        /** Ends the branch where it stands, at its next turn. */
        void interrupt() {
            interrupted = !done;
        }

        void resume() {
            queue.add(() -> {
                runnable = true;
                queue.add(Fibers.this::pass);
            });
        }

        private void suspend() {
            runnable = false;
            handBack();
        }

        private void handBack() {
            back.release();
            turn.acquireUninterruptibly();
            if (cancelled) throw new ThreadDeath();
            if (!interrupted) return;
            interrupted = false;
            throw Failures.sneaky(new FlowInterruptedException(Result.ABORTED));
        }
    }

    /** The branch that runs now, or null outside of branches. */
    Fiber current() {
        return current.get();
    }

    Fiber start(Context context, Callable<Object> body, Runnable whenDone) {
        Fiber fiber = new Fiber();
        fiber.numbers.push(nextNumber++);
        fibers.add(fiber);
        queue.add(this::pass);
        Thread thread = new Thread(null, () -> {
            fiber.turn.acquireUninterruptibly();
            current.set(fiber);
            build.enter(context);
            try (AutoCloseable attached = build.engine().attach(build)) {
                if (!cancelled) body.call();
            } catch (Throwable ended) {
                // The body keeps its own outcome; only cancelled fibers get here.
                assert cancelled : ended;
            } finally {
                fiber.done = true;
                fiber.runnable = false;
                if (!cancelled) whenDone.run();
                back.release();
            }
        }, "branch", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return fiber;
    }

    /** Waits until all branches are done; the outermost waiter works off the queue. */
    void join(List<Fiber> branches) {
        Fiber self = current.get();
        if (self != null) {
            self.suspend();
            return;
        }
        boolean complete = false;
        try {
            while (!branches.stream().allMatch(Fiber::isDone)) queue.remove().run();
            complete = true;
        } finally {
            if (!complete) cancel();
            fibers.clear();
            queue.clear();
        }
    }

    private void pass() {
        List<Fiber> runnable = fibers.stream()
            .filter(fiber -> fiber.runnable)
            .sorted(Comparator.comparing(fiber -> fiber.numbers.peek()))
            .toList();
        for (Fiber fiber : runnable) {
            fiber.atSafepoint = false;
            fiber.turn.release();
            back.acquireUninterruptibly();
        }
        fibers.removeIf(Fiber::isDone);
        if (runnable.stream().anyMatch(fiber -> fiber.atSafepoint)) queue.add(this::pass);
    }

    private void cancel() {
        cancelled = true;
        fibers.forEach(fiber -> fiber.turn.release());
    }

    void safepoint() {
        Fiber fiber = current.get();
        if (fiber == null) return;
        fiber.atSafepoint = true;
        fiber.handBack();
    }

    void enterBlock() {
        Fiber fiber = current.get();
        if (fiber == null) return;
        fiber.numbers.push(nextNumber++);
        queue.add(this::pass);
        try {
            fiber.handBack();
        } catch (Throwable interrupted) {
            fiber.numbers.pop();
            throw interrupted;
        }
    }

    void leaveBlock() {
        Fiber fiber = current.get();
        if (fiber == null || cancelled) return;
        fiber.numbers.pop();
        fiber.resume();
        fiber.suspend();
    }

    /** A step that takes its time. */
    void waitInStep() {
        Fiber fiber = current.get();
        if (fiber == null) return;
        fiber.resume();
        fiber.suspend();
    }
}
