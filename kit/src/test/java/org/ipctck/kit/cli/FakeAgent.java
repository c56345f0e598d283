package org.ipctck.kit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.ipctck.fixtures.call.Description;
import org.ipctck.fixtures.wire.Frame;
import org.ipctck.fixtures.wire.Payload;

/**
 * A program that speaks the agent's protocol without making any call, and misbehaves as its argument says: what a kit meets when an
 * agent dies, stalls, answers garbage, or is another version.
 */
public final class FakeAgent {

    private final String mode;
    private int calls;

    private FakeAgent(String mode) {
        this.mode = mode;
    }

    /** Serves until its input ends. The argument: good, deviant, version, dies, garbage, stray, dies-in-call or stalls-in-call. */
    public static void main(String[] arguments) throws Exception {
        new FakeAgent(arguments[0]).serve();
    }

    /** The target that starts it. */
    static String target(String mode) {
        return "exec:" + System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "
                + System.getProperty("java.class.path") + " " + FakeAgent.class.getName() + " " + mode;
    }

    private void serve() throws IOException, InterruptedException {
        if (mode.equals("dies")) {
            System.err.println("no such board");
            System.exit(3);
        }
        if (mode.equals("garbage")) {
            System.out.println("login: \nPassword: \nLogin incorrect");
            System.exit(0);
        }
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            Frame order = Frame.parse(line).orElseThrow();
            Payload answer = answer(Payload.parse(order.text()));
            if (mode.equals("stray")) {
                System.out.println("[   12.345678] usb 1-1: new device");
            }
            System.out.print(Frame.of(order.number(), answer).line());
            System.out.flush();
        }
    }

    private Payload answer(Payload order) throws InterruptedException {
        return switch (order.verb()) {
            case "hello" -> mode.equals("version") ? Payload.of("refused").with("version", 2).with("why", "this agent speaks version 2")
                    : Payload.of("welcome").with("version", 1).with("agent", "fake").with("description", Description.builtIn().sum());
            case "describe" -> Payload.of("description").with("json", Description.builtIn().text());
            case "facts" -> Payload.of("facts").with("system", "Fake").with("release", "1.0").with("uid", 0).with("second-uid", 1);
            case "open" -> Payload.of("opened").with("isolation", "namespaces").with("namespaces", "ipc,pid").with("keeper", 1);
            case "start" -> started(order);
            case "call" -> called();
            case "close" -> Payload.of("closed").with("leaks", "-");
            default -> Payload.of(order.verb());
        };
    }

    private static Payload started(Payload order) {
        Payload started = Payload.of("started");
        int pid = 2;
        for (String name : order.need("names").split(",")) {
            started = started.with(name, pid++);
        }
        return started;
    }

    private Payload called() throws InterruptedException {
        calls++;
        if (mode.equals("dies-in-call") && calls == 2) {
            System.exit(9);
        }
        if (mode.equals("stalls-in-call")) {
            new CountDownLatch(1).await();
        }
        return Payload.of("returned").with("value", mode.equals("deviant") ? 7 : 0).with("entered", 1000 * calls).with("left", 1000 * calls + 500);
    }
}
