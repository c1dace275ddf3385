package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Somebody at their Slack: they can do what is there to be done, and nothing else. Every act is
 * told to the app before it returns; what the app then does may come later, so look with {@link
 * #awaits}.
 *
 * <p>An {@link AssertionError} says what wasn't there, or that Slack would show a warning because
 * the app didn't take it.
 */
public final class FakeUser {

  private static final String MESSAGE = "message.im";
  private static final String APP_HOME = "app_home_opened";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final FakeClient client;
  private final FakeMember member;
  private final Eyes eyes;
  private final Hands hands;

  FakeUser(FakeClient client, FakeMember member) {
    this.client = client;
    this.member = member;
    this.eyes = new Eyes(member);
    this.hands = new Hands(client, member);
  }

  /** Whose profile and messages these are. */
  public FakeMember member() {
    return member;
  }

  /**
   * Types into the direct message with the app. {@code @Bob Stone} mentions a member of that name.
   *
   * @return the message's timestamp
   */
  public String types(String text) {
    var workspace = member.workspace();
    String channel = member.directMessage();
    var said = workspace.channels().says(member, channel, composer().message(text));
    hands.tells(MESSAGE, client.events().said(workspace, said));
    return said.ts();
  }

  /**
   * Drops a file into the direct message with the app.
   *
   * @param beside what they write with it; empty for nothing
   */
  public void uploads(String name, byte[] bytes, String beside) {
    var workspace = member.workspace();
    var said = workspace.channels().says(member, member.directMessage(), beside);
    var file = client.slack().upload(member, name, bytes);
    hands.tells(MESSAGE, client.events().shared(workspace, said, file));
  }

  /** Changes something they typed before. */
  public void edits(String ts, String text) {
    var workspace = member.workspace();
    var before = own(ts);
    var after = workspace.channels().edits(before.channel(), ts, composer().message(text));
    hands.tells(MESSAGE, client.events().edited(workspace, before, after));
  }

  /** Takes back something they typed before. */
  public void deletes(String ts) {
    var workspace = member.workspace();
    var before = own(ts);
    workspace.channels().delete(before.channel(), ts);
    hands.tells(MESSAGE, client.events().deleted(workspace, before));
  }

  /** Runs a slash command such as {@code /praxis help} in the direct message with the app. */
  public Reply runs(String line) {
    return runs(line, member.directMessage());
  }

  /**
   * Runs a slash command in a conversation. What the app answers right away is shown to them alone.
   *
   * @param channel the conversation's id; the app needn't be in it
   */
  public Reply runs(String line, String channel) {
    return hands.runs(composer(), line, channel);
  }

  /** Presses the button: in the modal, else in the newest message that has it, else at home. */
  public Reply presses(String button) {
    return hands.presses(eyes.find(Optional.empty(), Hands.button(button), button), button);
  }

  /** Presses the button in that message. */
  public Reply presses(String button, FakeMessage message) {
    return hands.presses(eyes.find(Optional.of(message), Hands.button(button), button), button);
  }

  /**
   * Presses once more, and more, what they pressed last, as it stood then: faster than it changes.
   *
   * @return what the app answered each time
   */
  public List<Reply> pressesAgain(int times) {
    return hands.pressesAgain(times);
  }

  /** The request of what they did last, to deliver it again. */
  public Sent lastSent() {
    return hands.lastSent();
  }

  /** Uses a shortcut from the app's menu. */
  public Reply usesShortcut(String name) {
    return hands.uses(name);
  }

  /** Chooses from a list, by the label of the field and the words of the choices. */
  public void chooses(String label, String... choices) {
    enters(label, List.of(choices));
  }

  /** Fills in a text, a date as {@code 2027-01-08} or a time as {@code 15:00}. */
  public void fills(String label, String text) {
    enters(label, List.of(text));
  }

  /**
   * Sends the modal off.
   *
   * @return what stands beside its fields then, by their labels; none if it was accepted
   */
  public Map<String, String> submits() {
    return hands.submits(openModal());
  }

  /** Closes the modal on top without sending it. */
  public void closesModal() {
    hands.closes(openModal());
  }

  /** Looks at the home tab. */
  public void opensHome() {
    hands.tells(APP_HOME, client.events().opened(member, "home", hands.shown(eyes.home())));
  }

  /** Looks at the messages tab. */
  public void opensMessages() {
    hands.tells(APP_HOME, client.events().opened(member, "messages", new JsonObject()));
  }

  /** What stands in their direct message with the app and what only they see, newest last. */
  public List<String> sees() {
    return eyes.messages().stream().map(eyes::read).toList();
  }

  /** All that stands before them as text, with its buttons and fields: messages, home, modal. */
  public List<String> screen() {
    return eyes.drawn();
  }

  /** What the home tab says; empty without one. */
  public String home() {
    return eyes.home().map(eyes::read).orElse("");
  }

  /** What the modal on top says; empty if none is open. */
  public String modal() {
    return eyes.modal().map(eyes::read).orElse("");
  }

  /** The newest of what the app wrote to them. */
  public Look lastMessage() {
    return eyes.fromApp()
        .reduce((older, newer) -> newer)
        .map(eyes::look)
        .orElseThrow(() -> new AssertionError("the app wrote nothing"));
  }

  /** What can be pressed in the modal, or else anywhere. */
  public List<String> buttons() {
    return eyes.everything().stream()
        .flatMap(seen -> seen.controls().stream())
        .filter(Control::button)
        .map(Control::label)
        .toList();
  }

  /** What can be chosen or filled anywhere, by its label. */
  public List<String> fields() {
    return eyes.everything().stream()
        .flatMap(seen -> seen.controls().stream())
        .filter(control -> !control.button())
        .map(Control::label)
        .toList();
  }

  /** Waits until a message, the modal or the home tab says so. */
  public void awaits(String text) {
    awaits(text, () -> eyes.everything().stream().anyMatch(seen -> eyes.read(seen).contains(text)));
  }

  /** Waits until there is such a button. */
  public void awaitsButton(String button) {
    awaits("[" + button + "]", () -> buttons().contains(button));
  }

  /** Waits until a modal is open and says so. */
  public void awaitsModal(String text) {
    awaits(text, () -> modal().contains(text));
  }

  private void awaits(String what, java.util.concurrent.Callable<Boolean> there) {
    try {
      Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(there);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(
          "%s never sees \"%s\", but %s".formatted(member.name(), what, eyes.all()), e);
    }
  }

  private void enters(String label, List<String> words) {
    hands.enters(eyes.find(Optional.empty(), Hands.field(label), label), label, words);
  }

  private Seen.View openModal() {
    return eyes.modal().orElseThrow(() -> new AssertionError("no modal is open"));
  }

  private FakeMessage own(String ts) {
    return member.messages().stream()
        .filter(message -> message.ts().equals(ts) && message.author().equals(member.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(member.name() + " wrote nothing at " + ts));
  }

  private Composer composer() {
    return new Composer(member.workspace().members());
  }
}
