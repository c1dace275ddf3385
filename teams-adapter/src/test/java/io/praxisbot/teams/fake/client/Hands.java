package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.teams.fake.Badge;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody presses, fills in and sends off, and how Teams takes it to the bot. */
final class Hands {

  private final FakeClient client;
  private final FakeMember member;
  private final Desktop desktop;
  private final Entries entries = new Entries();
  private volatile Optional<Pressed> pressed = Optional.empty();
  private volatile Optional<Sent> lastSent = Optional.empty();

  private record Pressed(FakeConversation there, Seen seen, Control control, JsonNode data) {}

  Hands(FakeClient client, FakeMember member, Desktop desktop) {
    this.client = client;
    this.member = member;
    this.desktop = desktop;
  }

  /** Presses what isn't the dialog's; a dialog's own button is for {@link #submits}. */
  Answer presses(FakeConversation there, Seen seen, Control control) {
    if (seen instanceof Seen.Dialog) {
      throw new AssertionError("a dialog is submitted, not pressed");
    }
    if (control.takesInputs() && !entries.complaints(seen).isEmpty()) {
      throw new AssertionError("Teams won't send it: " + entries.complaints(seen));
    }
    Pressed now = new Pressed(there, seen, control, data(seen, control));
    pressed = Optional.of(now);
    return press(now);
  }

  /** Presses once more, and more, what they pressed last, as it stood then. */
  List<Answer> pressesAgain(int times) {
    Pressed before = pressed.orElseThrow(() -> new AssertionError("nothing was pressed"));
    return IntStream.range(0, times).mapToObj(n -> press(before)).toList();
  }

  void enters(Seen seen, Control control, List<String> words) {
    entries.enter(seen, control, words);
  }

  /** What Teams itself complains about, by label; none if it was sent to the bot. */
  Map<String, String> submits(FakeConversation there, Seen.Dialog dialog) {
    Map<String, String> complaints = entries.complaints(dialog);
    if (complaints.isEmpty()) {
      Control button =
          dialog.controls().stream()
              .filter(control -> control.type().equals("Action.Submit"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("the dialog has no button to send it"));
      submit(there, dialog, button);
    }
    return complaints;
  }

  Answer tells(JsonNode activity) {
    Sent sent = new Sent(activity, Badge.GENUINE);
    lastSent = Optional.of(sent);
    Answer answer = client.send(sent);
    if (!answer.taken()) {
      throw new AssertionError(
          "Teams warns %s that %s failed: status %d"
              .formatted(member.name(), sent.what(), answer.status()));
    }
    return answer;
  }

  Sent lastSent() {
    return lastSent.orElseThrow(() -> new AssertionError("nothing was done"));
  }

  private void submit(FakeConversation there, Seen.Dialog dialog, Control button) {
    ObjectNode data = data(dialog, button);
    entries.forget(dialog);
    Answer answer = tells(client.activities().invoke(member, there, "task/submit", task(data)));
    desktop.answered(answer);
  }

  private Answer press(Pressed now) {
    return switch (now.control().type()) {
      case "Action.Execute" -> execute(now);
      case "Action.Submit" -> now.control().opens() ? open(now) : send(now);
      default -> throw new AssertionError("Teams itself does " + now.control().type());
    };
  }

  private Answer execute(Pressed now) {
    var activity =
        client
            .activities()
            .execute(member, now.there(), now.seen().id(), now.control().element(), now.data());
    Answer answer = tells(activity);
    desktop.refreshed(now.there(), now.seen().id(), answer);
    return answer;
  }

  private Answer open(Pressed now) {
    Answer answer =
        tells(client.activities().invoke(member, now.there(), "task/fetch", task(now.data())));
    desktop.answered(answer);
    return answer;
  }

  private Answer send(Pressed now) {
    return tells(client.activities().submit(member, now.there(), now.seen().id(), now.data()));
  }

  /** The button's data and, unless it wants none, what is filled in. */
  private ObjectNode data(Seen seen, Control control) {
    ObjectNode data = Json.object();
    if (control.takesInputs()) {
      data.setAll(entries.values(seen));
    }
    control
        .element()
        .path("data")
        .properties()
        .forEach(field -> data.set(field.getKey(), field.getValue()));
    if (control.type().equals("Action.Submit") && !control.opens()) {
      // Teams keeps its own instructions to itself, but for the one that it was opened by.
      data.remove("msteams");
    }
    return data;
  }

  private static ObjectNode task(JsonNode data) {
    return Json.object("data", data, "context", Json.object("theme", "default"));
  }
}
