package io.praxisbot.slack.inbound;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;

/** What is shown in a place of its own, beside the messages. */
public interface Screens {

  /** The form behind a button; empty if there is none for this person now. */
  Optional<Form> form(PersonId person, Press press);

  /** The form of the open check-in; empty if there is nothing to ask. */
  Optional<Form> checkInForm(PersonId person);

  /** What the home tab shows. */
  Optional<Message> home(PersonId person);
}
