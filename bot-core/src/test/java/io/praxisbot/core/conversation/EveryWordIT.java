package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.Vocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the help, typed by whoever happens to. */
class EveryWordIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  static Stream<String> examples() {
    return Vocabulary.all().stream()
        .flatMap(word -> Stream.concat(Stream.of(word.example()), word.others().stream()))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasAnAnswerForEverybody(String text) {
    rehearsal.reports(ana, marta);
    for (Actor actor : new Actor[] {nadia, marta, ana}) {
      actor.types(text).doesNotRead("Something went wrong");
    }
  }

  @Test
  void letsAdminsPasteMoreThanOthersMayType() {
    String rows = "email,name\n" + "somebody@example.com,Some Body\n".repeat(200);
    nadia.types("import\n" + rows).doesNotRead("characters");
    ana.types("import\n" + rows).reads("4,000");
  }
}
