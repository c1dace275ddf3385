package io.praxisbot.app.playground;

import io.praxisbot.app.Meters;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Receipt;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Panes;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Upload;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What people do on the page. What the bot answers is in the panes when an action returns. */
final class Actions {

  private final Stores stores;
  private final Panes panes;
  private final Engine engine;
  private final Dispatcher dispatcher;
  private final Renderer renderer;
  private final InstantSource business;
  private final Revisions revisions;
  private final Meters meters;

  Actions(Wires wires, Panes panes, Revisions revisions) {
    this.stores = wires.stores();
    this.engine = wires.engine();
    this.dispatcher = wires.dispatcher();
    this.renderer = wires.renderer();
    this.business = wires.business();
    this.meters = wires.meters();
    this.panes = panes;
    this.revisions = revisions;
  }

  /** The parts of the core that actions lead to. */
  record Wires(
      Stores stores,
      Engine engine,
      Dispatcher dispatcher,
      Renderer renderer,
      InstantSource business,
      Meters meters) {}

  /** The line is named after the page's id, so that what is sent again is there once. */
  void say(PersonId person, String text, String id) {
    known(person);
    panes.add(new Panes.Line(id, person, id, business.instant(), false, text, Optional.empty()));
    take(person, id, new Input.Typed(text));
  }

  /** The line names the file; as with words, what is sent again is there once. */
  void upload(PersonId person, Upload file, String id) {
    known(person);
    String line = Sentences.of("file.line", Map.of("name", file.name()));
    panes.add(new Panes.Line(id, person, id, business.instant(), false, line, Optional.empty()));
    take(person, id, new Input.Uploaded(file));
  }

  void press(PersonId person, Press press, String id) {
    known(person);
    take(person, id, new Input.Pressed(press));
  }

  Form form(PersonId person, Press press) {
    known(person);
    return renderer
        .form(person, press)
        .orElseThrow(() -> new Refused(HttpStatus.CONFLICT, Sentences.of("form.closed")));
  }

  /** A sentence by field for what can't be taken; empty if it was. */
  Map<String, String> submit(PersonId person, Press press, Map<String, String> values, String id) {
    known(person);
    return take(person, id, new Input.Submitted(press, values)).errors();
  }

  private Receipt take(PersonId person, String id, Input input) {
    Receipt receipt = engine.receive(person, id, input);
    meters.taken(input);
    dispatcher.sendNow(receipt.deliveries());
    revisions.changed();
    return receipt;
  }

  private void known(PersonId id) {
    Optional<Person> person = stores.people().find(id).map(Stored::value);
    if (person.filter(p -> p.organization().equals(Seed.ORGANIZATION)).isEmpty()) {
      throw new Refused(HttpStatus.NOT_FOUND, Sentences.of("person.unknown"));
    }
  }
}
