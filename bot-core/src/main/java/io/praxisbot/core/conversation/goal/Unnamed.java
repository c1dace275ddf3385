package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.conversation.reader.Recipients.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody to suggest something to, whose name was typed without the sign before it. */
final class Unnamed {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?is)^(?:suggest|propose)\\s++(?:(?:that|to|for)\\s++)?+"
              + "(<@[^<>]{1,200}>|@?+[\\p{L}][\\p{L}\\p{N}._-]{0,60})[,:]?+"
              + "\\s++(?:(?:should|could|might|to)\\s++)?+(\\S.*+)$");

  private final Moment moment;

  Unnamed(Moment moment) {
    this.moment = moment;
  }

  /** Asks whether that one is meant; empty if it is nobody whom they may suggest anything to. */
  Optional<Step> guess(String text) {
    Matcher typed = NAMED.matcher(text.strip());
    if (!typed.matches()) {
      return Optional.empty();
    }
    return PersonRef.of(typed.group(1))
        .filter(this::isTheirs)
        .map(ref -> meant(ref, typed.group(2)))
        .map(
            meant -> new HelpFlow().guess(new Parsed.DidYouMean(meant.canonical(), meant), moment));
  }

  private boolean isTheirs(PersonRef ref) {
    Named named = new Recipients(moment).named(ref, Optional.empty());
    return named.found().person().filter(one -> !one.equals(moment.me())).isPresent();
  }

  private static Command meant(PersonRef ref, String words) {
    return new Command.Suggest(List.of(ref), Optional.empty(), Optional.of(words));
  }
}
