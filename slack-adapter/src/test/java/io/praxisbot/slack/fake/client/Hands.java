package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What somebody presses, enters and sends off, and how Slack takes it to the app. */
final class Hands {

  private final FakeClient client;
  private final FakeMember member;
  private final Told told;
  private final Form form;
  private volatile Optional<Pressed> pressed = Optional.empty();
  private volatile Optional<Sent> lastSent = Optional.empty();

  private record Pressed(Seen seen, Control control, JsonObject values) {}

  Hands(FakeClient client, FakeMember member) {
    this.client = client;
    this.member = member;
    this.told = new Told(client.slack());
    this.form = new Form(member);
  }

  /** What can be pressed and reads so. */
  static Predicate<Control> button(String label) {
    return control -> control.button() && control.label().equals(label);
  }

  /** What can be chosen or filled and is called so. */
  static Predicate<Control> field(String label) {
    return control -> !control.button() && control.label().equals(label);
  }

  Reply presses(Seen seen, String label) {
    var now = new Pressed(seen, control(seen, button(label)), form.values(seen));
    pressed = Optional.of(now);
    return taken(used(now));
  }

  List<Reply> pressesAgain(int times) {
    var before = pressed.orElseThrow(() -> new AssertionError("nothing was pressed"));
    return IntStream.range(0, times).mapToObj(n -> taken(used(before))).toList();
  }

  void enters(Seen seen, String label, List<String> words) {
    var control = control(seen, field(label));
    form.enter(seen, control, words);
    if (control.dispatches()) {
      taken(used(new Pressed(seen, control, form.values(seen))));
    }
  }

  /** The errors beside the modal's fields; none if it was accepted. */
  Map<String, String> submits(Seen.View modal) {
    var missing = form.complaints(modal);
    if (!missing.isEmpty()) {
      return missing;
    }
    return form.answered(modal, taken(told.submitted(member, modal, form.values(modal))));
  }

  void closes(Seen.View modal) {
    member.workspace().views().close(member);
    if (modal.tellsOfClosing()) {
      taken(told.closed(member, modal, form.values(modal)));
    }
  }

  Reply uses(String shortcut) {
    return taken(told.shortcut(member, client.shortcut(shortcut)));
  }

  Reply runs(Composer composer, String line, String channel) {
    String[] parts = line.strip().split("\\s+", 2);
    var command = client.command(parts[0]);
    String typed = parts.length > 1 ? parts[1] : "";
    String text = command.escapes() ? composer.command(typed) : typed;
    var reply =
        taken(new Sent(Sent.Kind.COMMAND, told.command(member, channel, command.word(), text)));
    Shown.of(reply).ifPresent(answer -> client.slack().show(member, channel, answer));
    return reply;
  }

  void tells(String declared, JsonObject event) {
    demandActive();
    lastSent = Optional.of(client.tell(member.workspace(), declared, event));
  }

  Sent lastSent() {
    return lastSent.orElseThrow(() -> new AssertionError("nothing was done"));
  }

  /** The home tab as an event shows it; without fields if there is none. */
  JsonObject shown(Optional<Seen.View> home) {
    return home.map(view -> told.view(member, view, form.values(view))).orElse(new JsonObject());
  }

  private JsonObject used(Pressed now) {
    var held = form.held(now.seen(), now.control());
    return told.used(member, now.seen(), told.action(now.control(), held), now.values());
  }

  private Reply taken(JsonObject interaction) {
    client.demandInteractivity();
    return taken(new Sent(Sent.Kind.INTERACTION, interaction));
  }

  private Reply taken(Sent sent) {
    demandActive();
    lastSent = Optional.of(sent);
    var reply = client.once(sent);
    if (!reply.taken()) {
      throw new AssertionError(
          "Slack warns %s that %s failed: status %d"
              .formatted(member.name(), sent.what(), reply.status()));
    }
    return reply;
  }

  private void demandActive() {
    if (member.isDeactivated()) {
      throw new AssertionError(member.name() + " can't use Slack any more");
    }
  }

  private static Control control(Seen seen, Predicate<Control> such) {
    return seen.controls().stream().filter(such).findFirst().orElseThrow();
  }
}
