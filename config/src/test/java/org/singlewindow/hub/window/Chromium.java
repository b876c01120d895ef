package org.singlewindow.hub.window;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.singlewindow.hub.house.House;

/** A real browser, headless; what a page complains of is kept. */
final class Chromium implements AutoCloseable {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Path executable) {
    Map<String, String> nothingIsFetched = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(nothingIsFetched));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  /** The browser of this machine; the test is skipped, and says why, where there is none. */
  static Chromium open() {
    Optional<Path> found =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        found.isPresent(), "no Chromium in /usr/bin: pages are not tried (package 'chromium')");
    return new Chromium(found.get());
  }

  /** A page of somebody who was never here, in this language. */
  Page page(String language) {
    return page(new Browser.NewContextOptions().setLocale(language));
  }

  /** A page of a browser with these habits. */
  Page page(Browser.NewContextOptions habits) {
    BrowserContext context = browser.newContext(habits.setViewportSize(WIDTH, HEIGHT));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** The first page of a person of the simulated house. */
  Page signedIn(House house, String name, String language) {
    return signIn(page(language), house, name);
  }

  /** The same in a browser that runs no scripts. */
  Page plain(House house, String name, String language) {
    return signIn(
        page(new Browser.NewContextOptions().setLocale(language).setJavaScriptEnabled(false)),
        house,
        name);
  }

  private static Page signIn(Page page, House house, String name) {
    page.navigate(house.hubUrl());
    page.locator("#name").fill(name);
    page.locator("#password").fill("demo-" + name);
    page.locator("main button[type=submit]").click();
    page.locator(".who form").waitFor();
    return page;
  }

  /** Keeps what the page looks like in {@code target/window}. */
  void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/window", name + ".png")));
  }

  /** Keeps the whole page, however long it is. */
  void shootWhole(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/window", name + ".png"))
            .setFullPage(true));
  }

  /** Errors of scripts, refused loads, and answers that were none, so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
