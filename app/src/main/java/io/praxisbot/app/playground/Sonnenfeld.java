package io.praxisbot.app.playground;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Everybody in the seeded company: it fits heat pumps and solar panels. */
final class Sonnenfeld {

  /** In the order in which the page shows them: first those of the week that the README tells. */
  static final List<Cast> ALL =
      Stream.of(
              Stream.of(nadia()),
              MartasTeam.FIRST.stream(),
              Stream.of(dilan()),
              JonasTeam.ALL.stream(),
              MartasTeam.LATER.stream(),
              Stream.of(Kofi.CAST),
              LenasTeam.ALL.stream())
          .flatMap(some -> some)
          .toList();

  private Sonnenfeld() {}

  private static Cast nadia() {
    return new Cast(
        "nadia",
        "Nadia Okafor",
        "Head of People, Berlin",
        ZoneId.of("Europe/Berlin"),
        Part.ADMIN,
        Cast.Story.NONE);
  }

  private static Cast dilan() {
    return new Cast(
        "dilan",
        "Dilan Aydin",
        "Installer, Istanbul",
        ZoneId.of("Europe/Istanbul"),
        Part.OUTSIDE,
        Cast.Story.NONE);
  }
}
