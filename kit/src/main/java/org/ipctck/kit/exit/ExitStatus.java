package org.ipctck.kit.exit;

/** The exit statuses of the command line, as `--help` documents them. */
public enum ExitStatus {
    AS_EXPECTED(0, "everything as expected"),
    DEVIATION(1, "an unexpected deviation; with --strict also an unexpected pass"),
    BROKEN(2, "no unexpected deviation, but something is broken: kit, set-up or link"),
    NOTHING_JUDGED(3, "nothing was judged: empty selection, or all skipped"),
    USAGE(64, "the command line or an input file is wrong"),
    UNREACHABLE(69, "the target cannot be reached"),
    FAULT(70, "a fault of the kit, or its output could not be written"),
    INTERRUPTED(130, "interrupted; what was judged until then is kept");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number that the process exits with. */
    public int code() {
        return code;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }
}
