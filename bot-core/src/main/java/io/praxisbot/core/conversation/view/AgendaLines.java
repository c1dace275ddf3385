package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.Topic;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A point in words: somebody's own, or what it stands for, as both of them may know it. */
final class AgendaLines {

  private final Scene scene;
  private final AgendaFacts facts;
  private final List<CareerGoal> goals;

  AgendaLines(Scene scene, AgendaFacts facts) {
    this.scene = scene;
    this.facts = facts;
    boolean named = facts.points().open().stream().anyMatch(l -> !l.point().own());
    this.goals =
        named
            ? Shown.of(scene.stores().careerGoals().of(List.of(facts.employee().id())), List.of())
                .goals()
            : List.of();
  }

  /** With whose it is. */
  Rich line(Point point, String key, int number) {
    return scene.rich(
        key,
        Map.of(
            "number",
            number,
            "words",
            words(point),
            "own",
            point.by().equals(scene.reader().id()),
            "shared",
            point.shared(),
            "who",
            facts.other().map(Person::firstName).orElse("")));
  }

  private String words(Point point) {
    if (point.topic() instanceof Topic.Own own) {
      return own.words();
    } else if (point.topic() instanceof Topic.OfGap gap) {
      return about(key(gap.gap()), gap.subject().map(BehaviourId::new).stream().toList());
    }
    return about("agenda.help", ((Topic.OfHelp) point.topic()).about());
  }

  private String about(String key, List<BehaviourId> behaviours) {
    Optional<String> action = behaviours.stream().flatMap(id -> action(id).stream()).findFirst();
    return said(key, Map.of("known", action.isPresent(), "action", action.orElse("")));
  }

  private String key(GapKind gap) {
    String key = "agenda.gap." + gap.name().toLowerCase(Locale.ROOT);
    return scene.texts().has(key) ? key : "agenda.gap.other";
  }

  private String said(String key, Map<String, ?> more) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.put("mine", !facts.led());
    all.put("other", facts.other().map(Person::firstName).orElse(""));
    return scene.rich(key, all).text();
  }

  /** A goal that the person keeps to themselves is none here, to either of them. */
  private Optional<String> action(BehaviourId id) {
    return goals.stream()
        .flatMap(goal -> goal.behaviour(id).stream())
        .map(b -> b.plan().action())
        .findFirst();
  }
}
