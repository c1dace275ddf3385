package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.TimeZone;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an activity shows of somebody: where they are and which language they read, and little else.
 * The rest stays as it was told before.
 */
final class Glimpse {

  private Glimpse() {}

  static Sighting of(Sender sender, Activity activity, Optional<Person> before) {
    Optional<Profile> profile = before.flatMap(Person::profile);
    return new Sighting(
        sender.account(),
        name(sender, before),
        before.map(Person::title).orElse(""),
        zone(activity),
        locale(activity).or(() -> before.map(Person::locale)),
        profile.flatMap(Profile::email),
        profile.map(told -> kind(told, sender)).orElse(Profile.Kind.MEMBER),
        false);
  }

  /** Somebody with several accounts may be a member by another and a guest by this one. */
  private static Profile.Kind kind(Profile told, Sender sender) {
    return told.kindBy(sender.account()).orElse(told.kind());
  }

  private static String name(Sender sender, Optional<Person> before) {
    return Optional.of(sender.name())
        .filter(name -> !name.isBlank())
        .or(() -> before.map(Person::name))
        .orElse(sender.account().user());
  }

  private static Optional<ZoneId> zone(Activity activity) {
    return Stream.of(
            Json.text(activity.json(), "localTimezone"), Json.text(client(activity), "timezone"))
        .flatMap(Optional::stream)
        .flatMap(name -> zone(name).stream())
        .findFirst();
  }

  /** Clients say a zone as IANA calls it; a few on Windows as Windows does. */
  private static Optional<ZoneId> zone(String name) {
    @Nullable String translated = TimeZone.getIDForWindowsID(name, "001");
    try {
      return Optional.of(ZoneId.of(translated == null ? name : translated));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Locale> locale(Activity activity) {
    return Json.text(client(activity), "locale")
        .or(() -> Json.text(activity.json(), "locale"))
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty());
  }

  private static JsonNode client(Activity activity) {
    for (JsonNode one : activity.entities()) {
      if (Json.text(one, "type").filter("clientInfo"::equals).isPresent()) {
        return one;
      }
    }
    return Json.object();
  }
}
