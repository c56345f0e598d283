package org.ipctck.kit.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Stands between a kit and an agent, and is a bad line: slow, noisy, cut, dead, silent. It needs nothing but the Java library, so that it can
 * also be started by hand:
 * {@code ci/conform --target "exec:java kit/src/test/java/org/ipctck/kit/cli/FaultyLink.java delay=50 -- native-helpers/build/ipc-agent"}.
 *
 * <p>Arguments, all of the form NAME=VALUE: {@code delay} milliseconds each way; {@code noise=1}: stray text and broken frames around every
 * frame, both ways; {@code fault}, {@code at} and {@code state}: what happens, once, at the call of that number, counted in a folder that
 * remembers it ({@code cut, cut-frame, die, hang, damage-answer, damage-order}); {@code down}: milliseconds for which nobody answers after
 * the fault; {@code reborn=1}: after the fault it is another kernel; {@code trips=1}: how often a sandbox' orders took the way is written into
 * {@code state}, orders that are under way together counted once. Then {@code --} and the agent's command.
 */
public final class FaultyLink {

    private static final String MARK = "~ipc1 ";
    private static final int REFUSED = 255;

    private final Map<String, String> options;
    private final Process agent;
    private final DelayQueue<Piece> toAgent = new DelayQueue<>();
    private final DelayQueue<Piece> toKit = new DelayQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger noises = new AtomicInteger();
    private final Set<String> open = new ConcurrentSkipListSet<>();
    private final Set<String> closed = new ConcurrentSkipListSet<>();
    private final Map<String, String> underWay = new ConcurrentHashMap<>();
    private final Map<String, Integer> trips = new ConcurrentHashMap<>();
    private volatile String struck = "";
    private volatile boolean silent;

    private FaultyLink(Map<String, String> options, Process agent) {
        this.options = options;
        this.agent = agent;
    }

    /** Bytes that are due; none: the end of the stream. */
    private record Piece(long due, byte[] bytes) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due, ((Piece) other).due);
        }
    }

    /** Passes on until either side ends; ends as the agent did. */
    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        int end = all.indexOf("--");
        Map<String, String> options = new HashMap<>();
        all.subList(0, end).forEach(one -> options.put(one.split("=", 2)[0], one.split("=", 2)[1]));
        if (struckBefore(options) && System.currentTimeMillis() - Files.getLastModifiedTime(mark(options)).toMillis() < number(options, "down")) {
            System.err.println("connect to host board port 22: No route to host");
            System.exit(REFUSED);
        }
        Process agent = new ProcessBuilder(all.subList(end + 1, all.size())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        new FaultyLink(options, agent).pass();
    }

    private static Path mark(Map<String, String> options) {
        return Path.of(options.getOrDefault("state", "."), "fault");
    }

    private static boolean struckBefore(Map<String, String> options) {
        return options.containsKey("state") && Files.exists(mark(options));
    }

    private static long number(Map<String, String> options, String name) {
        return Long.parseLong(options.getOrDefault(name, "0"));
    }

    private void pass() throws InterruptedException {
        boolean before = struckBefore(options);
        UnaryOperator<String> none = line -> line;
        background(() -> read(System.in, toAgent, before ? none : this::order));
        background(() -> read(agent.getInputStream(), toKit, before ? this::later : this::answer));
        background(() -> write(toAgent, agent.getOutputStream(), line -> { }, () -> { }));
        write(toKit, System.out, this::arrives, this::arrived);
        System.exit(agent.waitFor());
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream from, DelayQueue<Piece> queue, UnaryOperator<String> change) {
        long delay = TimeUnit.MILLISECONDS.toNanos(number(options, "delay"));
        try (InputStream in = new BufferedInputStream(from)) {
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String changed = change.apply(line);
                if (!silent) {
                    String noise = options.containsKey("noise") ? noise() : "";
                    queue.add(new Piece(System.nanoTime() + delay, (noise + changed).getBytes(StandardCharsets.ISO_8859_1)));
                }
            }
        } catch (IOException e) {
            // The end, as any other.
        }
        if (!silent) {
            queue.add(new Piece(System.nanoTime() + delay, new byte[0]));
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            if (one == '\n') {
                break;
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void write(DelayQueue<Piece> queue, OutputStream out, Consumer<String> before, Runnable after) {
        try (out) {
            for (Piece piece = queue.take(); piece.bytes().length > 0; piece = queue.take()) {
                before.accept(new String(piece.bytes(), StandardCharsets.ISO_8859_1));
                out.write(piece.bytes());
                out.flush();
                after.run();
            }
        } catch (IOException e) {
            // Nobody reads any more; what reads here ends soon, too.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a console puts between frames, and before one on its own line. */
    private String noise() {
        return switch (noises.incrementAndGet() % 5) {
            case 0 -> "[   12.345678] usb 1-1: new high-speed device\r\n";
            case 1 -> MARK + "7 00000000 returned value=1\n";
            case 2 -> MARK + "12 deadbe\n";
            case 3 -> "\0\u0001\u00ff binary \u0007\n";
            default -> "[   12.4] random: " + MARK + "crng init done ";
        };
    }

    private String order(String line) {
        String payload = payload(line);
        String sandbox = sandbox(payload);
        if (payload.startsWith("open ")) {
            open.add(sandbox);
        }
        if (!underWay.containsValue(sandbox)) {
            trips.merge(sandbox, 1, Integer::sum);
        }
        underWay.put(number(line), sandbox);
        if (!payload.startsWith("call ") || calls.incrementAndGet() != number(options, "at") || !strikes()) {
            return line;
        }
        switch (options.get("fault")) {
            case "cut" -> Runtime.getRuntime().halt(1);
            case "die" -> agent.destroyForcibly();
            case "hang" -> silent = true;
            case "damage-order" -> {
                return line.replace(" call=", " cell=");
            }
            default -> struck = number(line);
        }
        return line;
    }

    private String answer(String line) {
        return !struck.isEmpty() && struck.equals(number(line)) ? damaged(line) : line;
    }

    /** Before the kit has it: what the kit asks next is another trip. */
    private void arrives(String line) {
        String sandbox = underWay.remove(number(line));
        if (sandbox != null && options.containsKey("trips")) {
            write(Path.of(options.get("state"), sandbox), trips.get(sandbox));
        }
        if (sandbox != null && payload(line).startsWith("closed ")) {
            closed.add(sandbox);
        }
    }

    /** After the kit has it: what has been told to be closed is not under way any more. */
    private void arrived() {
        open.removeAll(closed);
    }

    private static void write(Path file, int count) {
        try {
            Files.writeString(file, Integer.toString(count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String damaged(String line) {
        if (options.get("fault").equals("damage-answer")) {
            return line.substring(0, line.length() / 2) + "[   99.1] usb 1-1: new device\r\n" + line.substring(line.length() / 2);
        }
        toKit.add(new Piece(System.nanoTime(), line.substring(0, line.length() / 2).getBytes(StandardCharsets.ISO_8859_1)));
        toKit.add(new Piece(System.nanoTime() + 1, new byte[0]));
        agent.destroyForcibly();
        silent = true;
        return "";
    }

    /** After the fault: the same line, or another kernel's. */
    private String later(String line) {
        if (!options.containsKey("reborn") || !payload(line).startsWith("facts ")) {
            return line;
        }
        String[] parts = line.substring(line.lastIndexOf(MARK)).strip().split(" ", 4);
        String text = parts[1] + " " + parts[3].replaceFirst(" release=[^ ]*", " release=9.9.9");
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return MARK + parts[1] + String.format(" %08x ", sum.getValue()) + text.substring(text.indexOf(' ') + 1) + "\n";
    }

    private static String payload(String line) {
        String[] parts = line.contains(MARK) ? line.substring(line.lastIndexOf(MARK)).split(" ", 4) : new String[0];
        return parts.length == 4 ? parts[3] : "";
    }

    private static String number(String line) {
        return line.contains(MARK) ? line.substring(line.lastIndexOf(MARK)).split(" ")[1] : "";
    }

    private static String sandbox(String payload) {
        return payload.replaceFirst(".* sandbox=([^ \n]*).*\n?", "$1");
    }

    private boolean strikes() {
        try {
            Files.createFile(mark(options));
            Files.write(mark(options), open);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
