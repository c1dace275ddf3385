package io.praxisbot.core.conversation.view;

import io.praxisbot.core.message.Message;
import java.util.Optional;

/** One kind of message. */
interface View {

  /** What it says in this scene; empty if it may not be said, or there is nothing left to say. */
  Optional<Message> render(Scene scene);
}
