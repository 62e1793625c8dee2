package se.behovslyft.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a screen. Pictures for the guide are taken when asked for with {@code -Dscreenshots=true}. */
final class Browser implements AutoCloseable {

    private static final Path GUIDE =
            Path.of("../docs/guide/images").toAbsolutePath().normalize();

    /**
     * The client asks Microsoft for its fonts and the server for an icon; both are missed harmlessly. And what the bot sent
     * to a channel before a page was open it sometimes hands to a page that is not ready for it.
     */
    private static final List<String> HARMLESS =
            List.of("res-1.cdn.office.net", "favicon.ico", "Error: Invalid conversation id");

    private final ChromeDriver driver;

    Browser(Tools tools, Path profile) {
        var options = new ChromeOptions();
        options.setBinary(tools.chromium().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=sv",
                "--window-size=1400,1500",
                "--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(tools.chromedriver().toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Opens a tab of its own; returns its handle. */
    String open(URI address) {
        if (!"data:,".equals(driver.getCurrentUrl())) {
            driver.switchTo().newWindow(WindowType.TAB);
        }
        driver.get(address.toString());
        return driver.getWindowHandle();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A picture of the whole window for the guide. */
    void picture(String name) throws IOException {
        picture(name, driver);
    }

    /** A picture of one part of it. */
    void picture(String name, TakesScreenshot part) throws IOException {
        if (Boolean.getBoolean("screenshots")) {
            Files.createDirectories(GUIDE);
            Files.write(GUIDE.resolve(name + ".png"), part.getScreenshotAs(OutputType.BYTES));
        }
    }

    /** Errors of the pages that mean something. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> HARMLESS.stream().noneMatch(message::contains))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
