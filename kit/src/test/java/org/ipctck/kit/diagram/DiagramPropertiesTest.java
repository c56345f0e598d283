package org.ipctck.kit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for any evidence. */
class DiagramPropertiesTest {

    @Provide
    Arbitrary<List<Evidence.Told>> stories() {
        return Evidence.any();
    }

    @Property(tries = 200)
    void everyCallIsDrawnOnceAndNoneCoversAnotherInItsLane(@ForAll("stories") List<Evidence.Told> story) {
        Evidence evidence = Evidence.of(story);
        Diagram diagram = Diagram.of(evidence.history());
        assertThat(diagram.bars()).hasSize(evidence.calls());
        for (int lane = 0; lane < diagram.lanes().size(); lane++) {
            int number = lane;
            List<Bar> bars = diagram.bars().stream().filter(bar -> bar.lane() == number).sorted(Comparator.comparing(Bar::begin)).toList();
            assertThat(bars).allSatisfy(bar -> assertThat(bar.begin()).isLessThan(bar.end()));
            IntStream.range(1, bars.size()).forEach(i -> assertThat(bars.get(i - 1).end()).isLessThanOrEqualTo(bars.get(i).begin()));
        }
    }

    @Property(tries = 200)
    void momentsKeepTheirOrderOnTheAxis(@ForAll("stories") List<Evidence.Told> story) {
        Diagram diagram = Diagram.of(Evidence.of(story).history());
        SvgLayout layout = new SvgLayout(diagram);
        List<Moment> moments = Pauses.moments(diagram);
        for (int i = 1; i < moments.size(); i++) {
            assertThat(layout.y(moments.get(i))).isGreaterThan(layout.y(moments.get(i - 1)));
        }
    }

    @Property(tries = 200)
    void theTextFitsAndTellsEveryCall(@ForAll("stories") List<Evidence.Told> story) {
        Evidence evidence = Evidence.of(story);
        List<String> lines = TextDiagram.lines(Diagram.of(evidence.history()));
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TextDiagram.WIDTH));
        assertThat(lines.stream().filter(line -> line.contains(" write(")).count()).isGreaterThanOrEqualTo(evidence.calls());
    }

    @Property(tries = 200)
    void thePictureIsWellFormedAndSafeInAPage(@ForAll("stories") List<Evidence.Told> story) throws Exception {
        Diagram diagram = Diagram.of(Evidence.of(story).history());
        Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgDiagram.inline(diagram, "d1")))).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        NodeList all = svg.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("script", "image", "a", "foreignObject", "use");
            assertThat(element.hasAttribute("id") && !ids.add(element.getAttribute("id"))).as("two have one id").isFalse();
        }
        assertThat(ids).contains(svg.getAttribute("aria-labelledby"), svg.getAttribute("aria-describedby"));
        long calls = IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i))
                .filter(e -> e.getTagName().equals("rect") && e.getAttribute("class").matches("call( failed)?|sleep")).count();
        assertThat(calls).isEqualTo(diagram.bars().size());
    }
}
