package org.ipctck.kit.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ipctck.kit.site.SampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Light and dark, large and small, heard instead of seen, printed: each kind of page, on a site of one facility. */
@Tag("browser")
class SiteForEverybodyTest {

    private static final int PHONE = 360;

    @TempDir
    private static Path scratch;
    private static Browser browser;

    @BeforeAll
    static void start() {
        SampleSite.of("sysv-message-queue").write(scratch.resolve("site"));
        browser = new Browser(scratch.resolve("site"), scratch);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void asItWas() {
        browser.onADesk();
        browser.checkQuiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "facilities/index.html", "facilities/sysv-message-queue/index.html", "behaviours/SVMQ-021/index.html",
        "behaviours/SVMQ-037/index.html", "matrix/index.html", "coverage/index.html", "peers/ltp/index.html", "search/index.html?q=EIDRM",
        "kernels/linux-6.4.0-x86-64/index.html",
        "compare/index.html", "compare/transfer/index.html", "compare/errno/index.html", "choose/index.html"})
    void everybodyCanUseItInLightAndDarkAndOnAPhone(String page) {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer("prefers-color-scheme", scheme);
            browser.open(page);
            assertThat(browser.violations()).as("axe on %s, %s", page, scheme).isEmpty();
        }
        browser.width(PHONE);
        browser.open(page);
        assertThat(browser.number("document.documentElement.scrollWidth")).as("pixels across %s on a phone", page).isLessThanOrEqualTo(PHONE);
        assertThat(browser.violations()).as("axe on %s, on a phone", page).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoPrefersLightOrDarkGetsIt(String scheme) {
        browser.prefer("prefers-color-scheme", scheme);
        browser.open("index.html");
        double paper = brightness("backgroundColor");
        double ink = brightness("color");
        if (scheme.equals("dark")) {
            assertThat(paper).isLessThan(60).isLessThan(ink - 120);
        } else {
            assertThat(paper).isGreaterThan(200).isGreaterThan(ink + 120);
        }
    }

    private static double brightness(String property) {
        String numbers = "getComputedStyle(document.body)." + property + ".match(/[0-9.]+/g).slice(0, 3).map(Number).reduce((a, b) => a + b) / 3";
        return ((Number) browser.eval(numbers)).doubleValue();
    }

    @Test
    void onPaperThereIsTheTextAndNoNavigation() {
        browser.open("behaviours/SVMQ-021/index.html");
        browser.onPaper();
        assertThat(browser.find(".top nav").isDisplayed()).isFalse();
        assertThat(browser.find(".search").isDisplayed()).isFalse();
        assertThat(browser.find(".gherkin").isDisplayed()).isTrue();
    }
}
