package io.praxisbot.core.conversation.view;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What admins read of who takes part, and who is whose manager. No goals, no answers. */
final class AdminViews {

  private AdminViews() {}

  /** Who takes part from now on, and who did already. */
  static Optional<Message> enrolled(Scene scene) {
    Blocks blocks = new Blocks(scene);
    List<Person> all = scene.people("fresh");
    Set<PersonId> unsure = Reachability.unsure(scene.stores(), all);
    List<Person> fresh = all.stream().filter(one -> !unsure.contains(one.id())).toList();
    List<Person> untold = all.stream().filter(one -> unsure.contains(one.id())).toList();
    List<Person> already = scene.people("already");
    if (!fresh.isEmpty()) {
      blocks.paragraph("admin.enrolled", Map.of("people", names(fresh), "count", fresh.size()));
    }
    if (!already.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.already", Map.of("people", names(already), "count", already.size()));
    }
    if (!untold.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.untold", Map.of("people", names(untold), "count", untold.size()));
    }
    List<Person> invited = scene.people("invited");
    if (!invited.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.invited", Map.of("people", names(invited), "count", invited.size()));
    }
    for (String bar : List.of("gone", "guest", "bot")) {
      List<Person> barred = scene.people(bar);
      if (!barred.isEmpty()) {
        blocks.paragraph(
            "admin.enrolled." + bar, Map.of("people", names(barred), "count", barred.size()));
      }
    }
    if (scene.has("manager")) {
      blocks.paragraph("admin.enrolled.manager", Map.of("manager", names(scene.people("manager"))));
    }
    return UndoViews.button(scene, blocks).message();
  }

  static Optional<Message> unenrolled(Scene scene) {
    List<Person> people = scene.people("people");
    if (people.isEmpty()) {
      return new Blocks(scene).paragraph("admin.unenrolled.none").message();
    }
    Blocks blocks = new Blocks(scene);
    unenrolled(blocks, "admin.unenrolled", people.stream().filter(p -> !unseen(p)).toList());
    unenrolled(blocks, "admin.unenrolled.invited", people.stream().filter(p -> unseen(p)).toList());
    people.forEach(person -> leads(scene, blocks, person));
    return UndoViews.button(scene, blocks).message();
  }

  /** Whom nobody follows up on any more, for their manager has left. */
  private static void leads(Scene scene, Blocks blocks, Person manager) {
    List<PersonId> team =
        scene.stores().reportingLines().under(manager.id()).stream().map(Reporting::id).toList();
    if (!team.isEmpty()) {
      String names =
          names(
              scene.everybody(Set.copyOf(team)).values().stream()
                  .sorted(Comparator.comparing(Person::name))
                  .toList());
      blocks.paragraph(
          "admin.unenrolled.leads",
          Map.of("manager", manager.firstName(), "people", names, "count", team.size()));
    }
  }

  /** Who is whose manager from now on. */
  static Optional<Message> led(Scene scene) {
    return UndoViews.button(scene, new Blocks(scene).paragraph(scene.arg("view"))).message();
  }

  /** Whoever was only invited has no account yet. */
  private static boolean unseen(Person person) {
    return person.accounts().isEmpty();
  }

  private static void unenrolled(Blocks blocks, String key, List<Person> people) {
    if (!people.isEmpty()) {
      blocks.paragraph(key, Map.of("people", names(people), "count", people.size()));
    }
  }

  /** Who the admins are. */
  static Optional<Message> list(Scene scene) {
    List<Person> admins = scene.people("people");
    return new Blocks(scene)
        .paragraph("admin.list", Map.of("people", names(admins), "count", admins.size()))
        .message();
  }

  /** Several people fit a name. */
  static Optional<Message> several(Scene scene) {
    return new Blocks(scene)
        .paragraph("person.several", Map.of("people", told(scene, scene.people("people"))))
        .message();
  }

  /** Two of the same name are told apart by where they are. */
  private static String told(Scene scene, List<Person> people) {
    Map<String, Long> called =
        people.stream().collect(Collectors.groupingBy(Person::name, Collectors.counting()));
    return Names.joined(
        people.stream()
            .map(one -> called.getOrDefault(one.name(), 1L) > 1 ? placed(scene, one) : one.name())
            .toList());
  }

  private static String placed(Scene scene, Person person) {
    return person.accounts().stream()
        .findFirst()
        .map(account -> person.name() + " (" + LinkViews.name(scene, account.platform()) + ")")
        .orElseGet(person::name);
  }

  private static String names(List<Person> people) {
    return Names.joined(people.stream().map(Person::name).toList());
  }
}
