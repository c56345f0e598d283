package org.ipctck.kit.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ipctck.kit.site.SampleSite;
import org.ipctck.kit.table.Fact;
import org.ipctck.kit.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody chooses a facility. */
@Tag("browser")
class ChooseInBrowserTest {

    private static final SampleSite SAMPLE = SampleSite.whole();
    private static final String CARRIED = "select[name=q0]";
    private static final String ROWS = "#facilities tbody tr";

    @TempDir
    private static Path scratch;
    private static Browser browser;

    @BeforeAll
    static void start() {
        SAMPLE.write(scratch.resolve("site"));
        browser = new Browser(scratch.resolve("site"), scratch);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void nothingWasAskedForElsewhereAndNoScriptComplained() {
        browser.scripts(true);
        browser.checkQuiet();
    }

    private static List<String> claiming(String column, String claim) {
        return Tables.of(SAMPLE.specification().sources().tables()).all().stream().flatMap(table -> table.facts().stream())
                .filter(fact -> fact.column().equals(column) && fact.claim().equals(claim)).map(Fact::row).toList();
    }

    private static List<String> shown() {
        return browser.all(ROWS).stream().filter(WebElement::isDisplayed).map(row -> row.getDomAttribute("data-name")).toList();
    }

    private static void awaitShown(List<String> expected) {
        browser.until(expected + " are shown", () -> shown().equals(expected));
    }

    @Test
    void answersLeaveWhatFitsAndTheAddressTellsThem() {
        browser.open("choose/index.html");
        int all = shown().size();
        browser.find("input[name=unverified]").click();
        new Select(browser.find(CARRIED)).selectByVisibleText("messages");
        List<String> messages = claiming("carries", "messages");
        assertThat(messages).hasSizeGreaterThan(3);
        awaitShown(messages);
        new Select(browser.find("select[name=q5]")).selectByVisibleText("yes");
        awaitShown(List.of("UDP socket"));
        assertThat(browser.find("#fitting").getText()).isEqualTo("1 of " + all + " fit: UDP socket.");
        String address = browser.at();
        browser.open("index.html").open(address);
        awaitShown(List.of("UDP socket"));
        browser.find("#questions button[type=reset]").click();
        browser.until("everything is shown again", () -> shown().size() == all);
    }

    @Test
    void whatNoKernelHasShownDoesNotFit() {
        browser.open("choose/index.html");
        new Select(browser.find(CARRIED)).selectByVisibleText("messages");
        List<String> verified = browser.all(ROWS + " td:nth-child(2).verified[data-claim=messages]").stream()
                .map(cell -> cell.findElement(By.xpath("..")).getDomAttribute("data-name")).toList();
        assertThat(verified).isNotEqualTo(claiming("carries", "messages"));
        awaitShown(verified);
    }

    @Test
    void withoutScriptsTheTableTellsEverything() {
        browser.scripts(false);
        browser.open("choose/index.html");
        assertThat(browser.find("#questions").isDisplayed()).isFalse();
        assertThat(shown()).containsAll(claiming("carries", "messages")).containsAll(claiming("carries", "bytes"));
    }
}
