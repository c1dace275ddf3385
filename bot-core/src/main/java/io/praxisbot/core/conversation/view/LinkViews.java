package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.command.Place;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One person on two platforms: where they are asked, and how their accounts come together. */
final class LinkViews {

  private LinkViews() {}

  /** Where somebody is asked, and what else they may choose. */
  static Optional<Message> where(Scene scene) {
    Person me = scene.reader();
    boolean several = me.accounts().stream().map(Account::platform).distinct().count() > 1;
    String how = me.where().isPresent() ? "chosen" : "last";
    Blocks blocks = new Blocks(scene);
    if (!several) {
      return blocks.paragraph("where.only", platform(scene)).message();
    }
    List<Button> buttons = new ArrayList<>();
    for (Place place : Place.values()) {
      if (offered(place, me)) {
        buttons.add(blocks.menu(FlowName.WHERE, place.word(), "", "menu.where." + place.word()));
      }
    }
    return blocks.paragraph("where." + how, platform(scene)).buttons(buttons).message();
  }

  /** Every place where they have an account, and the last one, but the one that holds. */
  private static boolean offered(Place place, Person me) {
    boolean there = place.platform().map(on -> me.on(on).isPresent()).orElse(true);
    return there && !place.platform().equals(me.where());
  }

  static Optional<Message> set(Scene scene) {
    String how = scene.reader().where().isPresent() ? "where.set" : "where.set.last";
    return new Blocks(scene).paragraph(how, platform(scene)).message();
  }

  private static Map<String, String> platform(Scene scene) {
    return Map.of(
        "platform",
        scene.reader().accounts().stream()
            .findFirst()
            .map(account -> name(scene, account.platform()))
            .orElse(""));
  }

  /** What people call a platform. */
  static String name(Scene scene, PlatformName platform) {
    return scene.plain("platform." + platform.name().toLowerCase(Locale.ROOT));
  }

  private static String names(Scene scene, Person person) {
    return Names.joined(
        person.accounts().stream()
            .map(account -> name(scene, account.platform()))
            .distinct()
            .toList());
  }

  /** The code, which nobody can show any more once something else was said. */
  static Optional<Message> code(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph("link.code").paragraph("link.code.2");
    alike(scene).ifPresent(args -> blocks.small("link.alike", args));
    return blocks.message();
  }

  /**
   * That somebody else in the organization has the same address: an address proves nothing, so it
   * is asked, and no more than the platform and the name is told.
   */
  static Optional<Map<String, String>> alike(Scene scene) {
    Person me = scene.reader();
    List<Person> others =
        me.profile().flatMap(Profile::email).stream()
            .flatMap(email -> scene.stores().people().withEmail(me.organization(), email).stream())
            .filter(person -> !person.id().equals(me.id()))
            .filter(person -> person.belongs() && !person.accounts().isEmpty())
            .filter(
                person ->
                    person.accounts().stream().noneMatch(a -> me.on(a.platform()).isPresent()))
            .toList();
    return others.size() == 1
        ? Optional.of(
            Map.of("person", others.get(0).name(), "platform", names(scene, others.get(0))))
        : Optional.empty();
  }

  /** Whose account it is, to be sure that it isn't somebody else's. */
  static Optional<Message> confirm(Scene scene) {
    return scene
        .person(new PersonId(scene.arg("person")))
        .flatMap(
            other -> {
              Map<String, String> who =
                  Map.of("person", other.name(), "platform", names(scene, other));
              Blocks blocks = new Blocks(scene).paragraph("link.confirm", who);
              if (scene.has("line")) {
                blocks.small("link.confirm.manager");
              }
              if (scene.has("behind")) {
                blocks.small("link.confirm.behind." + scene.arg("behind"));
              }
              return blocks
                  .buttons(choices(scene, blocks, "link.confirm.choice.yes"))
                  .chosen("choice." + scene.arg("settled"))
                  .message();
            });
  }

  private static List<Button> choices(Scene scene, Blocks blocks, String yes) {
    return List.of(
        blocks.answer(FlowName.LINK, "yes", scene.arg("code"), yes, Button.Look.PRIMARY),
        blocks.answer(FlowName.LINK, "no", scene.arg("code"), "choice.cancel"));
  }

  static Optional<Message> done(Scene scene) {
    Map<String, String> args =
        Map.of(
            "platforms",
            names(scene, scene.reader()),
            "platform",
            platform(scene).getOrDefault("platform", ""));
    Blocks blocks = new Blocks(scene).paragraph("link.done", args);
    if (scene.has("line") && scene.manager().isPresent()) {
      blocks.paragraph(SightViews.asks(scene) ? "joining.back" : "link.done.manager");
      SightViews.ask(scene, SightViews.business(scene, blocks));
    }
    return blocks.message();
  }

  /** On the account where the code was made, so that nobody loses one without hearing of it. */
  static Optional<Message> told(Scene scene) {
    PlatformName platform = PlatformName.valueOf(scene.arg("platform"));
    return new Blocks(scene)
        .paragraph(
            "link.told", Map.of("person", scene.arg("name"), "platform", name(scene, platform)))
        .message();
  }

  /** What becomes of whom, before anything does. */
  static Optional<Message> organizations(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene);
    blocks.paragraph("link.organization.confirm", both(scene));
    blocks.paragraph("link.organization.confirm.2", both(scene));
    return blocks
        .buttons(choices(scene, blocks, "link.organization.confirm.choice.yes"))
        .chosen("choice." + scene.arg("settled"))
        .message();
  }

  /** That it is done, or under way, to an admin of either. */
  static Optional<Message> organizationsDone(Scene scene) {
    return scene.administers()
        ? new Blocks(scene).paragraph(scene.arg("view"), both(scene)).message()
        : Optional.empty();
  }

  private static Map<String, Object> both(Scene scene) {
    OrganizationId from = new OrganizationId(scene.arg("from"));
    return Map.of(
        "from",
        name(scene, scene.arg("from")),
        "to",
        name(scene, scene.arg("to")),
        "people",
        scene.stores().people().count(from, Enrolment.NONE)
            + scene.stores().people().count(from, Enrolment.LEFT));
  }

  private static String name(Scene scene, String organization) {
    return scene
        .stores()
        .organizations()
        .find(new OrganizationId(organization))
        .map(Stored::value)
        .map(Organization::name)
        .orElse("…");
  }
}
