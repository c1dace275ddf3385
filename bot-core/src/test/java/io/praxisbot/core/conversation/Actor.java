package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.table.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody in a rehearsal, who types and presses what they see, and reads what the bot says. */
public final class Actor {

  private final Rehearsal rehearsal;
  private final PersonId id;
  private final Account account;
  private int heard;

  Actor(Rehearsal rehearsal, PersonId id, Account account) {
    this.rehearsal = rehearsal;
    this.id = id;
    this.account = account;
  }

  public PersonId id() {
    return id;
  }

  public Person person() {
    return rehearsal
        .stores
        .people()
        .byAccount(account)
        .or(() -> rehearsal.stores.people().find(id).map(Stored::value))
        .orElseThrow();
  }

  public Actor types(String text) {
    heard = pane().size();
    var unused = take(new Input.Typed(text));
    return this;
  }

  /** On a real platform, as whoever has the account by now. */
  private Receipt take(Input input) {
    return account.platform() == PlatformName.PLAYGROUND
        ? rehearsal.take(id, rehearsal.event(), input)
        : rehearsal.take(account, id, rehearsal.event(), input);
  }

  /** Types a slash command in some channel. */
  public Actor commands(String text) {
    return elsewhere(new Input.Typed(text), false);
  }

  /** Presses the latest button with that label in what was said aside. */
  public Actor pressesAside(String label) {
    Button button = buttonAside(label);
    return elsewhere(new Input.Pressed(Press.of(button.token()).orElseThrow()), true);
  }

  /** The latest button with that label in what was said aside. */
  public Button buttonAside(String label) {
    return button(asides(), label);
  }

  private Actor elsewhere(Input input, boolean replaces) {
    heard = pane().size();
    Aside way = new Aside(account, "https://answers.example/1", true, replaces);
    rehearsal.take(id, rehearsal.event(), input, Optional.of(way));
    return this;
  }

  /** The way back from a channel in which this person types a command. */
  Optional<Aside> elsewhere() {
    return Optional.of(new Aside(account, "address", true, true));
  }

  /** The latest that was said aside says that. */
  public Actor readsAside(String... words) {
    List<Stage.Seen> seen = asides();
    assertThat(seen).as("what was said aside to " + id).isNotEmpty();
    assertThat(text(seen.get(seen.size() - 1))).as("said aside to " + id).contains(words);
    return this;
  }

  /** So many messages stand aside. */
  public Actor seesAside(int messages) {
    assertThat(asides().stream().map(Actor::text)).hasSize(messages);
    return this;
  }

  /** Changes a message that was typed before. */
  public Actor edits(String event, String text) {
    heard = pane().size();
    rehearsal.take(id, rehearsal.event(), new Input.Edited(event, text));
    return this;
  }

  /** Changes a message that was typed lately: it may still be on its way. */
  public Actor editsAtOnce(String event, String edit, String text) {
    heard = pane().size();
    rehearsal.takeEarly(id, edit, new Input.Edited(event, text));
    return this;
  }

  /** What was typed under that event comes, once more or late. */
  public Actor typedAs(String event, String text) {
    heard = pane().size();
    rehearsal.take(id, event, new Input.Typed(text));
    return this;
  }

  /** Wants a form that the platform doesn't open in time. */
  public Actor misses(String label) {
    heard = pane().size();
    Press press = Press.of(button(label).token()).orElseThrow();
    rehearsal.take(id, rehearsal.event(), new Input.FormMissed(press));
    return this;
  }

  /** Sends a file. */
  public Actor uploads(String name, String text) {
    return uploads(Upload.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends a file, as an adapter made something of it. */
  public Actor uploads(Upload file) {
    heard = pane().size();
    var unused = take(new Input.Uploaded(file));
    return this;
  }

  /** Types something, and remembers under which event. */
  public String typesAs(String text) {
    heard = pane().size();
    String event = rehearsal.event();
    rehearsal.take(id, event, new Input.Typed(text));
    return event;
  }

  private List<Stage.Seen> asides() {
    return rehearsal.stage(account).asides(account);
  }

  /** Sets a goal with one plan, by the shortest way. */
  public Actor commits(String wish, String cue, String action) {
    types("goal").types(wish).presses("Skip").presses("Skip").types(action);
    sends("That's my plan", Map.of("cue", cue, "action", action));
    return listens();
  }

  /** Presses the latest button with that label that the person sees. */
  public Actor presses(String label) {
    return presses(button(label));
  }

  /** Presses a button that was kept from before, as a double click or a late press does. */
  public Actor presses(Button button) {
    heard = pane().size();
    var unused = take(new Input.Pressed(Press.of(button.token()).orElseThrow()));
    return this;
  }

  /** Fills in the latest form that a button with that label opens, or that stands in a message. */
  public Map<String, String> sends(String label, Map<String, String> values) {
    heard = pane().size();
    Press press = Press.of(button(label).token()).orElseThrow();
    return take(new Input.Submitted(press, values)).errors();
  }

  /** The form that opens on a press of that button. */
  public Form opens(String label) {
    return rehearsal
        .renderer()
        .form(person().id(), Press.of(button(label).token()).orElseThrow())
        .orElseThrow(() -> new AssertionError("no form opens on [" + label + "]"));
  }

  /** The latest button with that label. */
  public Button button(String label) {
    return button(pane(), label);
  }

  private Button button(List<Stage.Seen> seen, String label) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      Optional<Button> found =
          seen.get(i).message().buttons().stream().filter(b -> b.label().equals(label)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new AssertionError(id + " sees no button [" + label + "]; sees:\n" + everything());
  }

  /** The latest message says that. */
  public Actor reads(String... words) {
    assertThat(last()).as("the latest message to " + id).contains(words);
    return this;
  }

  /** The latest message doesn't say that. */
  public Actor doesNotRead(String... words) {
    assertThat(last()).as("the latest message to " + id).doesNotContain(words);
    return this;
  }

  /** Some message that came since they did something last says that. */
  public Actor hears(String... words) {
    List<String> since = pane().stream().skip(heard).map(Actor::text).toList();
    assertThat(String.join("\n----\n", since)).as("what came to " + id).contains(words);
    return this;
  }

  /** Some message that this person sees says that. */
  public Actor sees(String... words) {
    assertThat(everything()).as("what " + id + " sees").contains(words);
    return this;
  }

  /** No message that this person sees says that. */
  public Actor neverSees(String... words) {
    assertThat(everything()).as("what " + id + " sees").doesNotContain(words);
    return this;
  }

  /** So many messages came below the last thing the person did. */
  public Actor gets(int messages) {
    assertThat(pane().size() - heard)
        .as("new messages to " + id + ":\n" + everything())
        .isEqualTo(messages);
    return this;
  }

  /** Forgets what came so far, so that {@link #gets} counts from here. */
  public Actor listens() {
    heard = pane().size();
    return this;
  }

  /** The messages as they stand now, for a test that renders them. */
  public List<Message> shown() {
    return pane().stream().map(Stage.Seen::message).toList();
  }

  public int messages() {
    return pane().size();
  }

  public String last() {
    List<Stage.Seen> pane = pane();
    return pane.isEmpty() ? "" : text(pane.get(pane.size() - 1));
  }

  public String everything() {
    return after(0);
  }

  /** Each of the first so many. */
  List<String> first(int messages) {
    return pane().stream().limit(messages).map(Actor::text).toList();
  }

  /** What was said after the first so many messages. */
  String after(int messages) {
    return String.join("\n----\n", pane().stream().skip(messages).map(Actor::text).toList());
  }

  /** A message as it is read, with the fields of a form in it. */
  private static String text(Stage.Seen seen) {
    StringBuilder text = new StringBuilder(seen.message().plainText());
    for (Block block : seen.message().blocks()) {
      if (block instanceof Block.Inputs inputs) {
        inputs.fields().forEach(f -> text.append("\n").append(f.label()).append(": ▢"));
        text.append("\n[").append(inputs.submit().label()).append("]");
      }
    }
    return text.toString();
  }

  private List<Stage.Seen> pane() {
    return rehearsal.stage(account).pane(account);
  }
}
