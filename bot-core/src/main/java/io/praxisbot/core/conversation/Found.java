package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.people.Person;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who is meant by a mention or a name.
 *
 * @param person the one person that fits; empty if none or several do
 * @param several those who fit equally well
 */
record Found(Optional<Person> person, List<Person> several) {

  static Found of(PersonRef ref, Directory directory) {
    Optional<Person> mentioned =
        ref.platformId()
            .flatMap(
                user ->
                    directory.people().stream()
                        .filter(p -> p.accounts().stream().anyMatch(a -> a.user().equals(user)))
                        .findFirst());
    if (mentioned.isPresent()) {
      return new Found(mentioned, List.of());
    }
    String wanted = plain(ref.label());
    List<Person> whole =
        directory.people().stream().filter(p -> plain(p.name()).equals(wanted)).toList();
    List<Person> first =
        directory.people().stream()
            .filter(p -> plain(p.firstName()).equals(wanted) || isUser(p, ref.label()))
            .toList();
    return one(whole.isEmpty() ? first : whole);
  }

  private static boolean isUser(Person person, String label) {
    return person.accounts().stream().anyMatch(a -> a.user().equalsIgnoreCase(label));
  }

  private static Found one(List<Person> fitting) {
    return fitting.size() == 1
        ? new Found(Optional.of(fitting.get(0)), List.of())
        : new Found(Optional.empty(), fitting);
  }

  /** Letters without their marks, so that "Sofia" finds Sofía. */
  private static String plain(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Says that nobody fits, or that several do. */
  Reply said(Reply reply, PersonRef ref) {
    return several.isEmpty()
        ? reply.quoting(ref.label()).say("person.unknown")
        : reply
            .quoting(ref.label())
            .say(
                "person.several",
                Map.of(
                    "people",
                    String.join(",", several.stream().map(p -> p.id().value()).toList())));
  }
}
