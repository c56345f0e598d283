package org.ipctck.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.ipctck.kit.Golden;
import org.ipctck.kit.Samples;
import org.junit.jupiter.api.Test;

class GoldenReportsTest {

    @Test
    void junitXml() throws Exception {
        String xml = JUnitXml.of(Samples.everything());
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(getClass().getResource("junit.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        Golden.check("junit.xml", xml);
    }

    @Test
    void ktap() {
        String ktap = Ktap.of(Samples.everything());
        assertThat(ktap.lines().filter(line -> line.startsWith("  ok ") || line.startsWith("  not ok "))).hasSize(5);
        Golden.check("results.ktap", ktap);
    }

    @Test
    void verdictTable() {
        Golden.check("verdicts.tsv", VerdictTable.of(Samples.everything()));
    }
}
