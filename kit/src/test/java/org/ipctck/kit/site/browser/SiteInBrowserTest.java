package org.ipctck.kit.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.ipctck.kit.event.Outcome;
import org.ipctck.kit.ledger.Row;
import org.ipctck.kit.site.SampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The site as a reader meets it, opened from a folder without any server. */
@Tag("browser")
class SiteInBrowserTest {

    private static final String OPTIONS = "#hits [role=option]";
    private static final String ROWS = "#matrix tbody tr:not(.facility):not([hidden])";
    private static final String SHOWN = "[...document.querySelectorAll('" + ROWS + "')].filter(r => r.offsetParent !== null)";

    private static final SampleSite SAMPLE = SampleSite.whole();

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
        browser.checkQuiet();
    }

    private static long rows(Predicate<Row> fits) {
        return SAMPLE.specification().ledger().rows(fits).size();
    }

    private static void awaitRows(long expected) {
        assertThat(expected).as("the question has an answer").isPositive();
        browser.until(expected + " rows are shown", () -> browser.number(SHOWN + ".length") == expected);
    }

    private static boolean specified(Row row) {
        return SAMPLE.specification().specified().contains(row.id());
    }

    @Test
    void aBehaviourIsFoundByItsNumberFromAnyPageByKeysAlone() {
        browser.open("coverage/index.html").type("/");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
        browser.type("SVMQ-021");
        browser.until("something is found", () -> !browser.all(OPTIONS).isEmpty());
        browser.press(Keys.ARROW_DOWN);
        WebElement chosen = browser.find(OPTIONS + "[aria-selected=true]");
        assertThat(chosen.getText()).startsWith("SVMQ-021");
        assertThat(browser.find("#q").getDomAttribute("aria-activedescendant")).isEqualTo(chosen.getDomAttribute("id"));
        browser.press(Keys.ENTER);
        browser.until("the page is opened", () -> browser.at().equals("behaviours/SVMQ-021/index.html"));
        assertThat(browser.find("h1").getText()).contains("SVMQ-021");
    }

    @Test
    void escapeClosesWhatWasFound() {
        browser.open("index.html").type("/");
        browser.type("EIDRM");
        browser.until("something is found", () -> !browser.all(OPTIONS).isEmpty());
        assertThat(browser.find("#q").getDomAttribute("aria-expanded")).isEqualTo("true");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#hits").isDisplayed()).isFalse();
        assertThat(browser.find("#q").getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void aTestOfAnotherSuiteLeadsToTheBehavioursThatItAsserts() {
        browser.open("index.html").type("/");
        browser.type("mesgq_nstest", Keys.ENTER);
        browser.until("the results are there", () -> !browser.all("#found li").isEmpty());
        assertThat(browser.at()).isEqualTo("search/index.html?q=mesgq_nstest");
        List<String> expected = SAMPLE.specification().ledger().rows(row -> row.peers().contains("mesgq_nstest")).stream().map(Row::id).toList();
        assertThat(expected).isNotEmpty();
        assertThat(browser.all("#found li .id")).map(WebElement::getText).containsAll(expected);
        assertThat(browser.find("#found li").getText()).contains("tested by mesgq_nstest");
    }

    @Test
    void whoMistypesFindsAllTheSameAndWhoFindsNothingIsTold() {
        browser.open("search/index.html?q=semaphroe");
        browser.until("the results are there", () -> !browser.all("#found li").isEmpty());
        browser.open("search/index.html?q=xyzzyplugh");
        browser.until("the answer is there", () -> browser.find("#found-count").getText().startsWith("Nothing found"));
    }

    @Test
    void theTableOfKernelsShowsWhatIsAskedFor() {
        browser.open("matrix/index.html");
        awaitRows(rows(SiteInBrowserTest::specified));
        new Select(browser.find("[name=facility]")).selectByValue("pipe");
        awaitRows(rows(row -> specified(row) && row.facility().equals("pipe")));
        new Select(browser.find("[name=standard]")).selectByVisibleText("posix");
        new Select(browser.find("[name=tier]")).selectByVisibleText("2");
        long expected = rows(row -> specified(row) && row.facility().equals("pipe") && row.standard().word().equals("posix") && row.tier() == 2);
        awaitRows(expected);
        assertThat(browser.find("#shown").getText()).startsWith(expected + " of ");
        assertThat(browser.at()).endsWith("#facility=pipe&standard=posix&tier=2");
        browser.find("#filters button[type=reset]").click();
        awaitRows(rows(SiteInBrowserTest::specified));
    }

    @Test
    void twoKernelsAreHeldAgainstEachOther() {
        browser.open("matrix/index.html");
        new Select(browser.find("[name=left]")).selectByIndex(1);
        new Select(browser.find("[name=right]")).selectByIndex(5);
        browser.find("[name=differs]").click();
        long differing = rows(row -> specified(row) && SampleSite.outcome(4, row.id()) != Outcome.CONFORMS);
        awaitRows(differing);
        assertThat(browser.all("#matrix thead th[data-kernel]").stream().filter(WebElement::isDisplayed)).hasSize(2);
        assertThat(browser.find(ROWS).getText()).contains("conforms").contains("deviates");
    }

    @Test
    void aViewOfTheTableCanBeSentToOthers() {
        browser.open("matrix/index.html#verdict=deviates&open=on");
        awaitRows(rows(row -> specified(row)
                && (SampleSite.outcome(4, row.id()) == Outcome.DEVIATES)));
        browser.open("matrix/index.html#verdict=not+yet+specified");
        awaitRows(rows(row -> !specified(row)));
    }

    @Test
    void testsOfAnotherSuiteAreFiltered() {
        browser.open("peers/ltp/index.html");
        browser.find("#filter").sendKeys("mesgq_nstest");
        assertThat(browser.all("#tests tbody tr").stream().filter(WebElement::isDisplayed).map(WebElement::getText))
                .hasSize(1).allMatch(text -> text.startsWith("mesgq_nstest"));
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        browser.open("behaviours/SVMQ-021/index.html").press(Keys.TAB);
        WebElement skip = browser.focused();
        assertThat(skip.getText()).isEqualTo("Skip to the content");
        browser.until("it comes into view", () -> skip.getRect().getY() >= 0);
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat((Boolean) browser.eval("document.getElementById('main').contains(document.activeElement)")).isTrue();
    }

    @Test
    void withoutScriptsEverythingButSearchAndFiltersIsThere() {
        browser.scripts(false);
        try {
            browser.open("matrix/index.html");
            assertThat(browser.find("#filters").isDisplayed()).isFalse();
            assertThat(browser.find("#matrix tbody td").isDisplayed()).isTrue();
            browser.open("search/index.html");
            assertThat(browser.find("noscript .notice").isDisplayed()).isTrue();
        } finally {
            browser.scripts(true);
        }
    }
}
