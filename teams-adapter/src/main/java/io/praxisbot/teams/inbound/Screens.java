package io.praxisbot.teams.inbound;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;

/** What is shown in a window of its own. */
public interface Screens {

  /** The form behind a button; empty if there is none for this person now. */
  Optional<Form> form(PersonId person, Press press);
}
