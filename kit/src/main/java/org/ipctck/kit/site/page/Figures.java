package org.ipctck.kit.site.page;

import java.util.List;
import org.ipctck.kit.report.Timeline;
import org.ipctck.kit.site.model.Catalogue;
import org.ipctck.kit.site.model.Evidence;
import org.ipctck.kit.site.model.Kernel;

/** Makes the figures of recorded scenarios. */
final class Figures {

    private final Catalogue catalogue;

    Figures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Figure> of(List<Evidence> evidence) {
        return evidence.stream().map(this::figure).toList();
    }

    private Figure figure(Evidence evidence) {
        String kernel = catalogue.kernels().stream().filter(each -> each.slug().equals(evidence.kernel())).map(Kernel::name)
                .findFirst().orElse(evidence.kernel());
        String example = evidence.example().isEmpty() ? "" : ", with " + evidence.example();
        String caption = (evidence.conforms() ? "Measured on " : "Deviation measured on ") + kernel + example;
        return new Figure(caption, "", String.join("\n", Timeline.of(evidence.history())));
    }
}
