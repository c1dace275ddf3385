package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeMessage;
import io.praxisbot.teams.fake.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Somebody at their Teams: they can do what is there to be done, and nothing else. Every act is
 * told to the bot before it returns; what the bot then does may come later, so look with {@link
 * #awaits}.
 *
 * <p>An {@link AssertionError} says what wasn't there, or that Teams would show an error because
 * the bot didn't take it.
 */
public final class FakeTeamsUser {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final FakeClient client;
  private final FakeMember member;
  private final Desktop desktop = new Desktop();
  private final Eyes eyes;
  private final Hands hands;

  FakeTeamsUser(FakeClient client, FakeMember member) {
    this.client = client;
    this.member = member;
    this.eyes = new Eyes(member, desktop);
    this.hands = new Hands(client, member, desktop);
  }

  /** Whose profile and messages these are. */
  public FakeMember member() {
    return member;
  }

  /** Gets the bot for themselves. */
  public void installs() {
    chat().bringBot(true);
    var activities = client.activities();
    hands.tells(activities.installation(member, chat(), "add"));
    hands.tells(
        activities.members(
            member, chat(), "membersAdded", List.of(Activities.account(member), activities.bot())));
  }

  /** Throws the bot out of their own Teams. */
  public void uninstalls() {
    chat().bringBot(false);
    hands.tells(client.activities().installation(member, chat(), "remove"));
  }

  /**
   * Types into the personal chat with the bot.
   *
   * @return the message's id
   */
  public String says(String text) {
    return saysIn(chat(), text);
  }

  /**
   * Types into a team's channel or a group chat. {@code @Praxis} mentions the bot, without which it
   * hears nothing; {@code @Bob Stone} mentions somebody who is there.
   *
   * @return the message's id
   */
  public String saysIn(FakeConversation there, String text) {
    var bot = client.teams().registration();
    var composed = Composer.compose(there, bot, text);
    String id = there.write(member.id(), said(composed.text())).id();
    if (composed.reaches(there, bot)) {
      hands.tells(
          client.activities().message(member, there, id, composed.text(), composed.mentions()));
    }
    return id;
  }

  /**
   * Sends a file in the personal chat with the bot.
   *
   * @param beside what they write with it; empty for nothing
   */
  public void sends(String name, byte[] bytes, String beside) {
    String id = chat().write(member.id(), said(beside)).id();
    var activity = client.activities().message(member, chat(), id, beside, List.of());
    activity.withArray("attachments").add(client.teams().file(name, bytes));
    hands.tells(activity);
  }

  /** Changes something they typed before. */
  public void edits(String id, String text) {
    var composed = Composer.compose(chat(), client.teams().registration(), text);
    chat().change(own(id), said(composed.text()));
    hands.tells(client.activities().edit(member, chat(), id, composed.text(), composed.mentions()));
  }

  /** Takes back something they typed before. */
  public void deletes(String id) {
    chat().delete(own(id).id());
    hands.tells(client.activities().deletion(member, chat(), id));
  }

  /** Puts a {@code like}, {@code heart} and so on to a message. */
  public void reacts(String id, String type) {
    hands.tells(client.activities().reaction(member, chat(), id, type));
  }

  /** Presses the button in the newest message that has it. */
  public Answer presses(String button) {
    return presses(eyes.find(button(button), button), button);
  }

  /** Presses the button in that message. */
  public Answer presses(String button, String messageId) {
    return presses(eyes.find(messageId, button(button), button), button);
  }

  /**
   * Presses once more, and more, what they pressed last, as it stood then: faster than it changes.
   *
   * @return what the bot answered each time
   */
  public List<Answer> pressesAgain(int times) {
    return hands.pressesAgain(times);
  }

  /** Presses a button that opens a dialog. */
  public void opens(String button) {
    presses(button);
    if (desktop.dialog().isEmpty()) {
      throw new AssertionError(
          "no dialog opens, but Teams says \"%s\"".formatted(desktop.notice()));
    }
  }

  /** The request of what they did last, to deliver it again. */
  public Sent lastSent() {
    return hands.lastSent();
  }

  /** Fills in a text, or a date as {@code 2027-01-08}, by the label of the field or its id. */
  public void fills(String field, String text) {
    enters(field, List.of(text));
  }

  /** Chooses from a list, by the label of the field or its id, and the words of the choices. */
  public void chooses(String field, String... choices) {
    enters(field, List.of(choices));
  }

  /**
   * Sends the dialog off. What the bot finds wrong stands in the dialog that is open then.
   *
   * @return what Teams itself finds wrong, by label; none if it was sent
   */
  public Map<String, String> submits() {
    var open = desktop.dialog().orElseThrow(() -> new AssertionError("no dialog is open"));
    return hands.submits(chat(), open);
  }

  /** Fills in the dialog, choices by their words, and sends it off. */
  public Map<String, String> submits(Map<String, String> words) {
    words.forEach(this::fills);
    return submits();
  }

  /** Closes the dialog without sending it; Teams tells the bot nothing. */
  public void closesDialog() {
    desktop.close();
  }

  /** What stands in their chat with the bot, newest last. */
  public List<String> sees() {
    return eyes.messages().stream().map(Seen::read).toList();
  }

  /** What stands in a team's channel or a group chat, newest last. */
  public List<String> seesIn(FakeConversation there) {
    return eyes.messages(there).stream().map(Seen::read).toList();
  }

  /** All that stands before them as text, with its buttons and fields; the dialog last. */
  public List<String> screen() {
    return Stream.concat(eyes.messages().stream(), desktop.dialog().stream())
        .map(Drawing::draw)
        .toList();
  }

  /** What the dialog says, the heading first; empty if none is open. */
  public String dialog() {
    return desktop.dialog().map(Seen::read).orElse("");
  }

  /** What Teams showed last in passing, such as after a dialog; empty for nothing. */
  public String notice() {
    return desktop.notice();
  }

  /** The newest of what the bot wrote to them. */
  public Look lastMessage() {
    return eyes.fromBot()
        .reduce((older, newer) -> newer)
        .map(Seen::look)
        .orElseThrow(() -> new AssertionError("the bot wrote nothing"));
  }

  /** What can be pressed anywhere, from the dialog or the newest message on. */
  public List<String> buttons() {
    return labels(Control::button);
  }

  /** What can be chosen or filled anywhere, by its label. */
  public List<String> fields() {
    return labels(control -> !control.button());
  }

  /** Waits until a message or the dialog says so. */
  public void awaits(String text) {
    awaits(text, () -> eyes.everything().stream().anyMatch(seen -> seen.read().contains(text)));
  }

  /** Waits until there is such a button. */
  public void awaitsButton(String button) {
    awaits("[" + button + "]", () -> buttons().contains(button));
  }

  /** Waits until there is something in a team's channel or a group chat. */
  public void awaitsIn(FakeConversation there, String text) {
    awaits(text, () -> seesIn(there).stream().anyMatch(read -> read.contains(text)));
  }

  private void awaits(String what, Callable<Boolean> there) {
    try {
      Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(there);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(
          "%s never sees \"%s\", but %s".formatted(member.name(), what, eyes.all()), e);
    }
  }

  private Answer presses(Seen seen, String button) {
    return hands.presses(chat(), seen, Eyes.control(seen, button(button)));
  }

  private void enters(String field, List<String> words) {
    Predicate<Control> such = control -> !control.button() && control.called(field);
    Seen seen = eyes.find(such, field);
    hands.enters(seen, Eyes.control(seen, such), words);
  }

  private List<String> labels(Predicate<Control> such) {
    return eyes.everything().stream()
        .flatMap(seen -> seen.controls().stream())
        .filter(such)
        .map(Control::label)
        .toList();
  }

  private static Predicate<Control> button(String label) {
    return control -> control.button() && control.called(label);
  }

  private FakeMessage own(String id) {
    return chat()
        .message(id)
        .filter(message -> message.author().equals(member.id()))
        .orElseThrow(() -> new AssertionError(member.name() + " wrote no " + id));
  }

  private static JsonNode said(String text) {
    return Json.object("type", "message", "text", text, "textFormat", "plain");
  }

  private FakeConversation chat() {
    return member.personalChat();
  }
}
