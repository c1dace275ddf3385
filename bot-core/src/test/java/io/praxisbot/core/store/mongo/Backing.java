package io.praxisbot.core.store.mongo;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The databases that the ports have to hold on. */
enum Backing {
  IN_MEMORY,
  ON_FILES,
  SERVER;

  /** Those that are at hand. */
  static Stream<Backing> available() {
    return Stream.of(values()).filter(b -> b != SERVER || TestDatabase.server().isPresent());
  }

  TestDatabase open(Path folder) {
    return switch (this) {
      case IN_MEMORY -> TestDatabase.inMemory();
      case ON_FILES -> TestDatabase.onFiles(folder);
      case SERVER -> TestDatabase.onServer();
    };
  }
}
