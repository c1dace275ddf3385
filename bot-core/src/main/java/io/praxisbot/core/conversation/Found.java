package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
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
public record Found(Optional<Person> person, List<Person> several) {

  /** The same for whoever may mean themselves. */
  public static Found of(PersonRef ref, Moment moment) {
    return ref.isMe()
        ? new Found(Optional.of(moment.me()), List.of())
        : of(ref, moment.facts().directory());
  }

  public static Found of(PersonRef ref, Directory directory) {
    return ref.platformId()
        .map(user -> mentioned(user, directory))
        .orElseGet(() -> called(ref, directory));
  }

  /** A mention's label is what somebody calls themselves: only the id tells who they are. */
  private static Found mentioned(String user, Directory directory) {
    return new Found(
        directory.people().stream()
            .filter(p -> p.accounts().stream().anyMatch(a -> a.user().equals(user)))
            .findFirst(),
        List.of());
  }

  private static Found called(PersonRef ref, Directory directory) {
    String wanted = plain(ref.label());
    List<Person> whole =
        directory.people().stream().filter(p -> plain(p.name()).equals(wanted)).toList();
    List<Person> first =
        directory.people().stream()
            .filter(p -> plain(p.firstName()).equals(wanted) || isTheirs(p, ref.label()))
            .toList();
    List<Person> addressed = ref.email().isPresent() ? first : List.of();
    return one(there(whole.isEmpty() ? first : seen(whole, addressed)));
  }

  private static boolean isTheirs(Person person, String label) {
    boolean mail =
        person
            .profile()
            .flatMap(Profile::email)
            .filter(label.toLowerCase(Locale.ROOT)::equals)
            .isPresent();
    return mail || person.accounts().stream().anyMatch(a -> a.user().equalsIgnoreCase(label));
  }

  /** Whoever was invited is called by the address; if somebody turns out to have it, it is they. */
  private static List<Person> seen(List<Person> called, List<Person> addressed) {
    List<Person> seen = addressed.stream().filter(p -> !p.accounts().isEmpty()).toList();
    return seen.isEmpty() || called.stream().anyMatch(p -> !p.awaited()) ? called : seen;
  }

  /** Of several who are called alike, those who can take part are meant. */
  private static List<Person> there(List<Person> fitting) {
    List<Person> there = fitting.stream().filter(p -> Bars.of(p).isEmpty()).toList();
    return there.isEmpty() ? fitting : there;
  }

  private static Found one(List<Person> fitting) {
    return fitting.size() == 1
        ? new Found(Optional.of(fitting.get(0)), List.of())
        : new Found(Optional.empty(), fitting);
  }

  /** Letters without their marks, so that "Sofia" finds Sofía. */
  static String plain(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Says that nobody fits, or that several do. */
  public Reply said(Reply reply, PersonRef ref) {
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
