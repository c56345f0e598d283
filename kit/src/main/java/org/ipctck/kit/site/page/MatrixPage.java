package org.ipctck.kit.site.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipctck.kit.ledger.Standard;
import org.ipctck.kit.site.Page;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Kernel;
import org.ipctck.kit.verdict.Standing;

/** All behaviours by all kernels. */
public record MatrixPage(Catalogue catalogue) implements Page {

    /** The one page; none without a kernel. */
    public static Stream<MatrixPage> of(Catalogue catalogue) {
        return catalogue.kernels().isEmpty() ? Stream.empty() : Stream.of(new MatrixPage(catalogue));
    }

    @Override
    public String path() {
        return "matrix/index.html";
    }

    @Override
    public String title() {
        return "Kernels";
    }

    @Override
    public String description() {
        return "Every behaviour on every kernel that was looked at, with filters, and the difference of any two kernels.";
    }

    @Override
    public String template() {
        return "matrix.jte";
    }

    /** The columns. */
    public List<Kernel> kernels() {
        return catalogue.kernels();
    }

    /** The words of the standards. */
    public List<String> standards() {
        return Standard.words();
    }

    /** The words of all verdicts that occur on a kernel. */
    public List<String> verdicts() {
        return Arrays.stream(Standing.values()).filter(this::occurs).map(Standing::words).toList();
    }

    private boolean occurs(Standing standing) {
        return standing == Standing.NOT_SPECIFIED || kernels().stream().anyMatch(kernel -> kernel.latest().count(standing) > 0);
    }
}
