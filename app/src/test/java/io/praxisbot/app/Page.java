package io.praxisbot.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The playground's page, as somebody who looks at it uses it. */
final class Page {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_JUMPS = 40;

  private final Browser browser;

  Page(Browser browser, String address) {
    this.browser = browser;
    browser.driver().get(address);
    until(d -> !d.findElements(By.cssSelector("[data-pane]")).isEmpty());
  }

  /** Shows somebody's pane, if it is folded away. */
  void shows(String person) {
    WebElement item = browser.driver().findElement(By.cssSelector("[data-rail='" + person + "']"));
    if ("false".equals(item.getDomAttribute("aria-pressed"))) {
      click(item);
      until(d -> pane(person).isDisplayed());
    }
  }

  /** Folds somebody's pane away. */
  void folds(String person) {
    pressesInTheList(person);
    until(d -> !pane(person).isDisplayed());
  }

  /** Presses somebody in the list of people. */
  void pressesInTheList(String person) {
    click(browser.driver().findElement(By.cssSelector("[data-rail='" + person + "']")));
  }

  /** Whose panes are shown, in their order. */
  List<String> shown() {
    return browser.driver().findElements(By.cssSelector("[data-pane]")).stream()
        .filter(WebElement::isDisplayed)
        .map(pane -> String.valueOf(pane.getDomAttribute("data-pane")))
        .toList();
  }

  /** Waits until those panes are shown and no others. */
  void waitsUntilShown(List<String> people) {
    until(d -> shown().equals(people));
  }

  /** Whether nothing is wider or higher than the window. */
  boolean fits() {
    return Boolean.TRUE.equals(
        ((JavascriptExecutor) browser.driver())
            .executeScript(
                """
                const all = document.scrollingElement;
                return all.scrollWidth <= innerWidth && all.scrollHeight <= innerHeight;
                """));
  }

  /** Turns to somebody's tab, on a screen with room for one pane. */
  void opensTab(String person) {
    click(browser.driver().findElement(By.cssSelector("[data-tab='" + person + "']")));
    until(d -> pane(person).isDisplayed());
  }

  /** Waits until something new is marked at somebody in the list of people. */
  void waitsForNews(String person) {
    until(d -> marksNews(person));
  }

  /** Whether something new is marked at somebody in the list of people. */
  boolean marksNews(String person) {
    return !browser
        .driver()
        .findElements(By.cssSelector("[data-rail='" + person + "'] .news"))
        .isEmpty();
  }

  /** Types into somebody's pane and sends it. */
  void types(String person, String text) {
    int before = posts(person).size();
    WebElement composer = pane(person).findElement(By.cssSelector("[data-testid=composer]"));
    composer.sendKeys(text, Keys.ENTER);
    until(d -> posts(person).size() > before + 1);
  }

  /** Chooses a file beside somebody's message box, as the button there does. */
  void chooses(String person, Path file) {
    int before = posts(person).size();
    pane(person)
        .findElement(By.cssSelector("[data-testid=file]"))
        .sendKeys(file.toAbsolutePath().toString());
    until(d -> posts(person).size() > before + 1);
  }

  /** Lets go of a file over somebody's message box. */
  void drops(String person, String name, String text) {
    int before = posts(person).size();
    ((JavascriptExecutor) browser.driver())
        .executeScript(
            """
            const files = new DataTransfer();
            files.items.add(new File([arguments[2]], arguments[1], { type: "text/csv" }));
            for (const type of ["dragover", "drop"]) {
              const event = new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true });
              arguments[0].dispatchEvent(event);
              if (!event.defaultPrevented) throw new Error(type + " was left to the browser");
            }
            """,
            pane(person).findElement(By.cssSelector(".composer")),
            name,
            text);
    until(d -> posts(person).size() > before + 1);
  }

  /** Whether the button for files can be reached and named without a mouse. */
  boolean namesTheButtonForFiles(String person) {
    WebElement attach = pane(person).findElement(By.cssSelector("[data-testid=attach]"));
    ((JavascriptExecutor) browser.driver()).executeScript("arguments[0].focus()", attach);
    return browser.driver().switchTo().activeElement().equals(attach)
        && attach.getAccessibleName().startsWith("Send a file as");
  }

  /** Presses the last button with that label in somebody's pane. */
  void presses(String person, String label) {
    until(d -> !buttons(person, label).isEmpty());
    String before = text(person);
    List<WebElement> buttons = buttons(person, label);
    click(buttons.get(buttons.size() - 1));
    until(d -> !text(person).equals(before));
  }

  /** Fills in the last field with that label in somebody's pane. */
  void fills(String person, String label, String value) {
    List<WebElement> fields =
        pane(person)
            .findElements(
                By.xpath(
                    ".//label[contains(normalize-space(.), '"
                        + label
                        + "')]//*[self::input or self::textarea]"
                        + " | .//*[@id = //label[contains(normalize-space(.), '"
                        + label
                        + "')]/@for]"));
    WebElement field = fields.get(fields.size() - 1);
    field.clear();
    field.sendKeys(value);
  }

  /** Jumps to what happens next until somebody reads that. */
  void jumpsUntil(String person, String words) {
    for (int i = 0; i < MOST_JUMPS && !lastOfBot(person).contains(words); i++) {
      jumps();
    }
    reads(person, words);
  }

  void jumps() {
    WebElement clock = browser.driver().findElement(By.cssSelector("[data-testid=clock]"));
    String before = clock.getDomAttribute("datetime");
    click(browser.driver().findElement(By.cssSelector("[data-testid=next]")));
    until(
        d -> {
          WebElement now = d.findElement(By.cssSelector("[data-testid=clock]"));
          WebElement next = d.findElement(By.cssSelector("[data-testid=next]"));
          return !before.equals(now.getDomAttribute("datetime")) && next.isEnabled();
        });
  }

  /** Waits until the last thing the bot says to somebody contains the words. */
  void reads(String person, String words) {
    until(d -> lastOfBot(person).contains(words));
  }

  /** Waits until somebody sees the words anywhere in their pane. */
  void sees(String person, String words) {
    until(d -> text(person).contains(words));
  }

  String lastOfBot(String person) {
    List<WebElement> posts = pane(person).findElements(By.cssSelector("[data-from=BOT]"));
    return posts.isEmpty() ? "" : posts.get(posts.size() - 1).getText();
  }

  String text(String person) {
    return pane(person).findElement(By.cssSelector("[data-log]")).getText();
  }

  /** As the pane shows it: "Fri 15:00". */
  String localTime(String person) {
    return pane(person).findElement(By.cssSelector("[data-testid=local-time]")).getText();
  }

  /** Scrolls a pane so that the beginning of the last message is to be seen. */
  void scrollsToLast(String person) {
    List<WebElement> posts = pane(person).findElements(By.cssSelector("[data-from=BOT]"));
    ((JavascriptExecutor) browser.driver())
        .executeScript("arguments[0].scrollIntoView(true)", posts.get(posts.size() - 1));
  }

  private List<WebElement> posts(String person) {
    return pane(person).findElements(By.cssSelector("[data-post]"));
  }

  private List<WebElement> buttons(String person, String label) {
    return pane(person)
        .findElements(By.xpath(".//*[@data-post]//button[normalize-space(.)='" + label + "']"));
  }

  private WebElement pane(String person) {
    return browser.driver().findElement(By.cssSelector("[data-pane='" + person + "']"));
  }

  private void click(WebElement element) {
    ((JavascriptExecutor) browser.driver())
        .executeScript("arguments[0].scrollIntoView({block: 'nearest'})", element);
    element.click();
  }

  private void until(ExpectedCondition<Boolean> condition) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }
}
