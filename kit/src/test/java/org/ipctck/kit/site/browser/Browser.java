package org.ipctck.kit.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.ipctck.fixtures.wait.Eventually;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a screen, on a site in a folder. It reaches no network, and tells what it asked for. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final Path site;

    Browser(Path site, Path scratch) {
        this.site = site;
        ChromeOptions options = new ChromeOptions().setBinary(program("chromium", "chromium-browser", "google-chrome"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + scratch.resolve("profile"));
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(program("chromedriver"))
                .usingAnyFreePort().withEnvironment(Map.of("TMPDIR", scratch.toString(), "HOME", scratch.toString())).build();
        driver = new ChromeDriver(service, options);
        driver.get("about:blank");
        // What the browser itself asked for at its start.
        requests();
    }

    private static File program(String... names) {
        List<String> path = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Arrays.stream(names).flatMap(name -> path.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException(names[0] + " is not on the PATH; as root, `ci/setup test` installs it")).toFile();
    }

    /** Opens a page of the site; a fragment or a query may follow. */
    Browser open(String address) {
        driver.get("about:blank");
        driver.get(site.toUri() + address);
        return this;
    }

    /** Where it is, from the site's folder. */
    String at() {
        return driver.getCurrentUrl().replace(site.toUri().toString(), "");
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Types into whatever has the focus. */
    Browser type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    Browser press(Keys key) {
        return type(key);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What a script's expression is; numbers are Long or Double. */
    Object eval(String expression) {
        return driver.executeScript("return " + expression + ";");
    }

    long number(String expression) {
        return ((Number) eval(expression)).longValue();
    }

    /** Waits for what a page does by itself. */
    void until(String what, BooleanSupplier condition) {
        assertThat(Eventually.tryUntil(condition)).as("%s; at %s", what, at()).isTrue();
    }

    /** As a person who prefers this sees the pages: {@code prefers-color-scheme}, {@code dark}. */
    void prefer(String feature, String value) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** As on paper. */
    void onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The screen of a phone, of that width in pixels. */
    void width(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    }

    /** A wide screen and no preferences. */
    void onADesk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }

    /** Without scripts, from the next page on. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What axe finds wrong on the page: rule, and the first place. */
    List<String> violations() {
        driver.executeScript(axe());
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ["violations"], preload: false }).then(
                  (result) => done(result.violations.map((v) => v.id + ": " + v.help + " " + v.nodes.length + " x, " + v.nodes[0].html.slice(0, 160)
                    + " " + v.nodes[0].failureSummary)),
                  (error) => done(["axe failed: " + error]));
                """);
        return found;
    }

    private static String axe() {
        try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when since the last time anything but files was asked for, or a script complained. */
    void checkQuiet() {
        assertThat(requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("about:") || address.startsWith("data:"));
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    private List<String> requests() {
        List<String> addresses = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            JsonNode message = read(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(message.path("params").path("request").path("url").asText());
            }
        });
        return addresses;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
