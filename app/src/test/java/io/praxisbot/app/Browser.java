package io.praxisbot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real headless Chromium, as Debian packages it. */
final class Browser implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "pictures");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(Path chromium, Path chromedriver) {
    try {
      profile = Files.createTempDirectory("praxis-chromium");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
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
        "--force-device-scale-factor=1",
        "--lang=en",
        "--user-data-dir=" + profile);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build(),
            options);
    driver.manage().window().setSize(new Dimension(1760, 1080));
  }

  /** Whether a browser can be had here; if not, it is said loudly which tests are skipped. */
  static boolean isHere(Class<?> skipped) {
    boolean here = find("chromium").isPresent() && find("chromedriver").isPresent();
    if (!here) {
      System.err.println(
          "\n*** SKIPPED: "
              + skipped.getSimpleName()
              + " needs chromium and chromedriver on the PATH; bin/verify installs them on Debian ***\n");
    }
    return here;
  }

  static Browser open() {
    return new Browser(find("chromium").orElseThrow(), find("chromedriver").orElseThrow());
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Keeps a picture of what is on the screen. */
  void picture(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
