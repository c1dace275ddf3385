package io.praxisbot.core.conversation.view;

import io.praxisbot.core.message.Message;
import java.util.Optional;

/** What the next weeks bring. */
final class PreviewView implements View {
  @Override
  public Optional<Message> render(Scene scene) {
    return Optional.empty();
  }
}
