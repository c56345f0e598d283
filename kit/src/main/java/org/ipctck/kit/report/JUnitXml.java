package org.ipctck.kit.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ipctck.kit.diagram.Diagram;
import org.ipctck.kit.diagram.TextDiagram;
import org.ipctck.kit.event.Event;
import org.ipctck.kit.event.Plain;
import org.ipctck.kit.verdict.BehaviourResult;
import org.ipctck.kit.verdict.Expectation;
import org.ipctck.kit.verdict.Result;
import org.ipctck.kit.verdict.ScenarioResult;
import org.ipctck.kit.verdict.Standing;

/**
 * The result as JUnit XML: a suite per facility, a test case per behaviour. A deviation is a failure; broken and not run are errors;
 * skipped, unsupported, not selected and not yet specified are skipped with the reason; a known deviation is skipped as known.
 */
public final class JUnitXml {

    private final Result result;
    private final XMLStreamWriter xml;

    private JUnitXml(Result result, XMLStreamWriter xml) {
        this.result = result;
        this.xml = xml;
    }

    /** The whole document. */
    public static String of(Result result) {
        StringWriter text = new StringWriter();
        try {
            new JUnitXml(result, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory cannot fail", e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "ipctck " + result.run().head().profile());
        counts(result.behaviours());
        for (Map.Entry<String, List<BehaviourResult>> facility : Facilities.of(result).entrySet()) {
            suite(facility.getKey(), facility.getValue());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(String facility, List<BehaviourResult> behaviours) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", facility);
        xml.writeAttribute("timestamp", result.run().head().started().replaceFirst("\\.[0-9]+", "").replace("Z", ""));
        counts(behaviours);
        for (BehaviourResult behaviour : behaviours) {
            testcase(behaviour);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void counts(List<BehaviourResult> behaviours) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(behaviours.size()));
        xml.writeAttribute("failures", count(behaviours, b -> element(b).equals("failure")));
        xml.writeAttribute("errors", count(behaviours, b -> element(b).equals("error")));
        xml.writeAttribute("skipped", count(behaviours, b -> element(b).equals("skipped")));
        xml.writeAttribute("time", seconds(behaviours.stream().mapToLong(JUnitXml::nanos).sum()));
    }

    private static String count(List<BehaviourResult> behaviours, Predicate<BehaviourResult> fits) {
        return Long.toString(behaviours.stream().filter(fits).count());
    }

    private void testcase(BehaviourResult behaviour) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "ipctck." + behaviour.row().facility());
        xml.writeAttribute("name", Plain.text(behaviour.row().id() + " " + behaviour.row().title()));
        xml.writeAttribute("time", seconds(nanos(behaviour)));
        outcome(behaviour);
        xml.writeEndElement();
    }

    private void outcome(BehaviourResult behaviour) throws XMLStreamException {
        switch (element(behaviour)) {
            case "failure", "error" -> problem(behaviour);
            case "skipped" -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", Plain.text(skipReason(behaviour)));
            }
            default -> {
            }
        }
    }

    private void problem(BehaviourResult behaviour) throws XMLStreamException {
        xml.writeStartElement(element(behaviour));
        xml.writeAttribute("type", behaviour.standing().words());
        xml.writeAttribute("message", Plain.text(behaviour.reason().lines().findFirst().orElse("")));
        xml.writeCharacters(Plain.text(details(behaviour)));
        xml.writeEndElement();
    }

    private String details(BehaviourResult behaviour) {
        StringBuilder text = new StringBuilder(behaviour.reason()).append('\n');
        for (ScenarioResult scenario : behaviour.deciding()) {
            text.append('\n').append(scenario.place()).append(": ").append(scenario.title()).append('\n');
            TextDiagram.lines(Diagram.of(scenario.history())).forEach(line -> text.append(line).append('\n'));
        }
        return text.append("\nReference: ").append(behaviour.row().reference()).append("\nReproduce: ")
                .append(Reproduce.command(result.run().head(), behaviour.row().id())).append('\n').toString();
    }

    private static String skipReason(BehaviourResult behaviour) {
        String known = behaviour.expectation() == Expectation.KNOWN ? "known deviation: " + behaviour.known() + "; " : "";
        return known + behaviour.standing().words() + (behaviour.reason().isEmpty() ? "" : ": " + behaviour.reason());
    }

    private static String element(BehaviourResult behaviour) {
        if (behaviour.standing() == Standing.CONFORMS) {
            return "";
        }
        if (behaviour.expectation() == Expectation.KNOWN) {
            return "skipped";
        }
        return switch (behaviour.standing()) {
            case DEVIATES -> "failure";
            case BROKEN, NOT_RUN -> "error";
            default -> "skipped";
        };
    }

    private static long nanos(BehaviourResult behaviour) {
        return behaviour.scenarios().stream().mapToLong(s -> s.history().verdict().map(Event.Verdict::nanos).orElse(0L)).sum();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / 1e9);
    }
}
