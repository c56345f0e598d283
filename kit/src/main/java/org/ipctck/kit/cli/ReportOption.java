package org.ipctck.kit.cli;

import picocli.CommandLine.Option;

/** Which reports are written. */
final class ReportOption {

    @Option(names = "--no-allure-report", description = "Leaves out the generated HTML; the results for it are written.")
    private boolean noAllure;

    boolean allure() {
        return !noAllure;
    }
}
