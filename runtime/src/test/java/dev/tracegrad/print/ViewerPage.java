package dev.tracegrad.print;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tracegrad.Graph;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A page of the viewer in a real browser, headless, from a file. One browser shows one page after the other. */
final class ViewerPage implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private final ChromeDriver driver;
    private final Path directory;

    private ViewerPage(ChromeDriver driver, Path directory) {
        this.driver = driver;
        this.directory = directory;
    }

    /**
     * Starts the browser that is on the PATH; without one, the test is skipped.
     *
     * <p>What the browser keeps is in a directory that the driver makes, empty, and deletes.
     *
     * @param directory an empty one for the pages
     */
    static ViewerPage start(Path directory, String... arguments) {
        Optional<Path> browser = BROWSERS.stream().flatMap(ViewerPage::onPath).findFirst();
        Optional<Path> chromedriver = onPath("chromedriver").findFirst();
        boolean present = browser.isPresent() && chromedriver.isPresent();
        assumeTrue(present, "there are no chromium and chromedriver on the PATH");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1400,900");
        options.addArguments(arguments);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE); // It warns of browsers newer than itself.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        return new ViewerPage(new ChromeDriver(service, options), directory);
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    /** Writes the graph's page and opens it from its file. */
    void open(Graph graph) throws IOException {
        open(new HtmlPrinter(), graph);
    }

    void open(HtmlPrinter printer, Graph graph) throws IOException {
        Path file = directory.resolve("page.html");
        Files.writeString(file, printer.print(graph));
        driver.switchTo().defaultContent();
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(file.toUri().toString());
        await("document.documentElement.dataset.opened !== undefined");
    }

    /** Waits until the expression is true, for at most a minute. */
    void await(String expression) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!Boolean.TRUE.equals(eval(expression))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after a minute: " + expression);
            }
            Thread.onSpinWait();
        }
    }

    /** The time from the start of loading until the first picture, as the page itself has measured it. */
    double millisToOpen() {
        return Double.parseDouble((String) eval("document.documentElement.dataset.opened"));
    }

    /** The value of a JavaScript expression in the page. */
    Object eval(String expression, Object... arguments) {
        return driver.executeScript("return " + expression, arguments);
    }

    long count(String selector) {
        return (Long) eval("document.querySelectorAll(arguments[0]).length", selector);
    }

    String text(String selector) {
        return (String) eval("document.querySelector(arguments[0]).textContent", selector);
    }

    /** The labels of the nodes whose boxes match a selector, in topological order. */
    List<?> labels(String selector) {
        return (List<?>) eval(
                "[...document.querySelectorAll('.box.node' + arguments[0])].map(e => +e.dataset.box.slice(1))"
                        + ".sort((a, b) => a - b).map(i => viewer.graph.label(i))",
                selector);
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The box of the node with that label. */
    WebElement node(String label) {
        Object position = eval("viewer.graph.nodes.findIndex((n, i) => viewer.graph.label(i) === arguments[0])", label);
        return element("[data-box='n" + position + "']");
    }

    WebElement group(String title) {
        Object id = eval("viewer.groups.all.find(group => group.title === arguments[0]).id", title);
        return element("[data-box='g" + id + "']");
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    void doubleClick(WebElement element) {
        new Actions(driver).doubleClick(element).perform();
    }

    void drag(WebElement element, int fromX, int fromY, int dx, int dy) {
        new Actions(driver)
                .moveToElement(element, fromX, fromY)
                .clickAndHold()
                .moveByOffset(dx, dy)
                .release()
                .perform();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void type(String selector, String text) {
        element(selector).click();
        element(selector).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        element(selector).sendKeys(text);
    }

    /** Errors and warnings of the page's scripts and styles since it was opened. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What the page asked for since it was opened, itself and what it holds left out. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"data:"))
                .toList();
    }

    /** Lets the system prefer dark or light. */
    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens a page with this piece of HTML, and looks into the frame that it has. */
    void openFrame(String html) throws IOException {
        Path file = directory.resolve("notebook.html");
        Files.writeString(file, "<!DOCTYPE html><meta charset=\"utf-8\"><title>notebook</title>" + html);
        driver.get(file.toUri().toString());
        driver.switchTo().frame(0);
        await("document.documentElement.dataset.opened !== undefined");
    }

    void screenshot(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
