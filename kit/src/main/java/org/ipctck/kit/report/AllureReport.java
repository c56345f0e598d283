package org.ipctck.kit.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ipctck.kit.exit.Refusal;

/**
 * Generates Allure's HTML report by Allure's own command line, which the kit carries. It runs as a program of its own, because only its
 * environment can keep its pages from naming an outside host.
 */
final class AllureReport {

    private static final String PROGRAM = "allure-commandline.zip";
    private static final long DEADLINE_SECONDS = 120;

    private AllureReport() {
    }

    /**
     * Makes the report of results.
     *
     * @param scratch an empty folder that may be filled
     * @param target  must not exist
     */
    static void generate(Path results, Path target, Path scratch) throws IOException {
        Path home = unpack(scratch);
        Path log = scratch.resolve("allure.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", home.resolve("lib/config") + System.getProperty("path.separator") + home.resolve("lib") + "/*",
                "io.qameta.allure.CommandLine", "generate", "--clean", "--name", "ipctck", "--output", target.toString(), results.toString()));
        builder.environment().put("ALLURE_NO_ANALYTICS", "true");
        builder.environment().put("APP_HOME", home.toString());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        await(builder.start(), log);
    }

    private static void await(Process process, Path log) throws IOException {
        process.getOutputStream().close();
        try {
            if (process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return;
            }
            throw Refusal.output("the Allure report could not be generated: " + Files.readString(log).strip(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.output("the generation of the Allure report was interrupted; `ipctck report` makes it again", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path unpack(Path scratch) throws IOException {
        try (InputStream in = AllureReport.class.getResourceAsStream(PROGRAM)) {
            if (in == null) {
                throw Refusal.output("this kit was built without Allure's command line; build it with `mvn package`", null);
            }
            ZipInputStream zip = new ZipInputStream(in);
            Path home = scratch;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = scratch.resolve(entry.getName()).normalize();
                home = scratch.resolve(Path.of(entry.getName()).getName(0));
                if (!entry.isDirectory() && file.startsWith(scratch)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
            return home;
        }
    }
}
