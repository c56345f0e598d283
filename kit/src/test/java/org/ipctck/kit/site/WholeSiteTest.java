package org.ipctck.kit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipctck.kit.ledger.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every file of a site of full size: 1,800 behaviours, eight kernels. */
class WholeSiteTest {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern LABELS = Pattern.compile("\\s(?:aria-labelledby|aria-controls|for)=\"([^\"]*)\"");
    /** The name of the SVG language is the one thing that looks like an address and is none. */
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern HOST = Pattern.compile("(?:https?:|wss?:)//|[\"'(=]//+[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHING = Pattern.compile("(?<![.\\w])fetch\\s*\\((?![^()]*\\)\\s*\\{)|XMLHttpRequest|\\bimport\\s*\\(|sendBeacon|WebSocket|EventSource|@import");

    private static final SampleSite SAMPLE = SampleSite.whole();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        SAMPLE.write(folder);
    }

    private static List<Path> pages() {
        return SampleSite.files(folder).stream().filter(file -> file.toString().endsWith(".html")).toList();
    }

    @Test
    void everyRowHasAPageAtItsAddress() {
        assertThat(SAMPLE.specification().ledger().rows()).hasSizeGreaterThan(1700);
        assertThat(SAMPLE.specification().ledger().rows()).map(Row::id).allSatisfy(
                id -> assertThat(folder.resolve("behaviours").resolve(id).resolve("index.html")).isRegularFile());
    }

    @Test
    void everyAddressLeadsToAFileOfTheSiteAndToSomethingInIt() {
        Map<Path, Set<String>> ids = new HashMap<>();
        pages().forEach(page -> ids.put(page, ids(page)));
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher addresses = ADDRESS.matcher(SampleSite.text(page));
            while (addresses.find()) {
                check(page, addresses.group(1).replace("&amp;", "&"), ids, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Path page, String address, Map<Path, Set<String>> ids, List<String> wrong) {
        String[] parts = address.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.getParent().resolve(parts[0]).normalize();
        if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
            wrong.add(page + ": " + address + " leads nowhere");
        } else if (parts.length > 1 && !ids.get(target).contains(parts[1])) {
            wrong.add(page + ": " + address + " leads to nothing in " + target);
        }
    }

    private static Set<String> ids(Path page) {
        Set<String> ids = new HashSet<>();
        Matcher found = ID.matcher(SampleSite.text(page));
        while (found.find()) {
            assertThat(ids.add(found.group(1))).as("%s has the id %s once", page, found.group(1)).isTrue();
        }
        return ids;
    }

    @Test
    void everyLabelBelongsToSomethingOnItsPage() {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Set<String> ids = ids(page);
            Matcher labels = LABELS.matcher(SampleSite.text(page));
            while (labels.find()) {
                if (!ids.contains(labels.group(1))) {
                    wrong.add(page + ": " + labels.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingNamesAnotherHostAndNothingIsFetched() {
        for (Path file : SampleSite.files(folder)) {
            String text = SampleSite.text(file).replace(SVG, "");
            assertThat(HOST.matcher(text).results().map(found -> file + ": " + around(text, found.start())).toList()).isEmpty();
            if (!file.toString().endsWith(".html") && !file.endsWith("search-data.js")) {
                assertThat(FETCHING.matcher(text).results().map(found -> file + ": " + found.group()).toList()).isEmpty();
            }
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 60));
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelALanguageALandmarkAndAWayPastTheNavigation() {
        for (Path page : pages()) {
            String text = SampleSite.text(page);
            assertThat(text.split("<h1[ >]", -1)).as("%s", page).hasSize(2);
            assertThat(text).as("%s", page).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">", "<main id=\"main\"",
                    "class=\"skip\" href=\"#main\"", "name=\"viewport\"").doesNotContain(">null<", "=\"null\"");
        }
    }

    @Test
    void theFirstPageIsSmallAndNoFileIsLarge() throws IOException {
        long first = 0;
        for (String part : List.of("index.html", "assets/site.css", "assets/site.js", "assets/icon.svg")) {
            first += Files.size(folder.resolve(part));
        }
        assertThat(first).as("bytes of the first page with what it loads").isLessThan(200_000);
        for (Path file : SampleSite.files(folder)) {
            assertThat(Files.size(file)).as("%s", file).isLessThan(1_000_000);
        }
    }

    @Test
    void equalInputGivesEqualFiles(@TempDir Path again) throws IOException {
        SAMPLE.write(again);
        assertThat(SampleSite.files(again)).hasSameSizeAs(SampleSite.files(folder));
        for (Path file : SampleSite.files(folder)) {
            assertThat(Files.mismatch(file, again.resolve(folder.relativize(file)))).as("%s", file).isEqualTo(-1);
        }
    }
}
