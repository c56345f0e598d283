package org.ipctck.kit.site.page;

import java.util.List;
import org.ipctck.kit.diagram.Diagram;
import org.ipctck.kit.diagram.SvgDiagram;
import org.ipctck.kit.diagram.TextDiagram;
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
        Diagram diagram = Diagram.of(evidence.history());
        String svg = diagram.isEmpty() ? "" : SvgDiagram.inline(diagram, "t-" + evidence.kernel() + "-" + evidence.history().scenario().id());
        return new Figure(caption, svg, String.join("\n", TextDiagram.lines(diagram)));
    }
}
