package org.ipctck.kit.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipctck.kit.folder.RunFolder;
import org.ipctck.kit.folder.Trees;
import org.ipctck.kit.spec.Specification;
import org.ipctck.kit.verdict.Result;

/** Writes everything that is derived from the events into the folder of the run. */
public final class Reports {

    private static final String RESULTS = "allure-results";
    private static final String REPORT = "allure-report";

    private final RunFolder folder;

    public Reports(RunFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes the files; each is replaced in one move.
     *
     * @param pages whether Allure's HTML report is generated, too; that takes some seconds
     * @throws org.ipctck.kit.exit.Refusal when one cannot be written
     */
    public void write(Result result, Specification specification, boolean pages) {
        folder.replaceFolder(RESULTS, path -> AllureResults.write(result, path));
        // They do not depend on each other, and each loads a library of its own: two cores halve the time.
        List<Runnable> rest = new ArrayList<>(List.of(
                () -> folder.replace("messages.ndjson", CucumberMessages.of(result, specification)),
                () -> writeVerdicts(result)));
        if (pages) {
            rest.add(0, this::generateAllure);
        }
        AtOnce.forEach(rest, Runnable::run);
    }

    /** Writes only what the verdicts decide: the table, JUnit XML, KTAP. */
    public void writeVerdicts(Result result) {
        folder.replace("verdicts.tsv", VerdictTable.of(result));
        folder.replace("junit.xml", JUnitXml.of(result));
        folder.replace("results.ktap", Ktap.of(result));
    }

    private void generateAllure() {
        folder.replaceFolder(REPORT, path -> {
            // In the run's folder, not among other people's temporary files: a killed kit leaves nothing elsewhere.
            Path scratch = Files.createTempDirectory(folder.path(), ".allure-plugins");
            try {
                Trees.delete(path);
                AllureReport.generate(folder.file(RESULTS).toAbsolutePath(), path.toAbsolutePath(), scratch);
            } finally {
                Trees.delete(scratch);
            }
        });
    }
}
