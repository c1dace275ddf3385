package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Thanks;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Problem;
import io.praxisbot.core.conversation.command.Scope;
import io.praxisbot.core.conversation.command.Spoken;
import io.praxisbot.core.conversation.followup.Acting;
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.conversation.reader.Recipients.Named;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A manager suggests a goal, or something to try, to one of their people; an admin suggests a goal
 * for the programme. Nothing is sent before whoever suggests it has read what will be read.
 */
public final class SuggestFlow implements Flow {

  static final String TO = "to";
  static final String WORDS_NOTE = "words";
  static final String FOR = "for";
  static final String PROGRAMME = "programme";

  /** The note's word for a goal of its own. */
  static final String NEW = "new";

  private static final String WORDS = "WORDS";
  private static final String KIND = "KIND";
  private static final String PREVIEW = "PREVIEW";

  @Override
  public FlowName name() {
    return FlowName.SUGGEST;
  }

  @Override
  public boolean takesAnyText(String question) {
    return question.equals(WORDS) || question.equals(PREVIEW);
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Command.Suggest suggest = (Command.Suggest) command;
    Reply reply = new Reply(moment);
    if (suggest.group().isPresent()) {
      return moment.me().admin()
          ? toGroup(suggest.group().get(), suggest.words(), reply, moment)
          : reply.say("admin.only").done();
    }
    return toPeople(suggest, reply, moment);
  }

  private static Step toGroup(Scope group, Optional<String> words, Reply reply, Moment moment) {
    if (!(group instanceof Scope.TeamOf team)) {
      return programme(Recipients.everybody(), words, reply, moment);
    }
    Found found = Found.of(team.manager(), moment);
    return found
        .person()
        .map(manager -> programme(Recipients.team(manager.id()), words, reply, moment))
        .orElseGet(() -> found.said(reply, team.manager()).done());
  }

  private static Step toPeople(Command.Suggest suggest, Reply reply, Moment moment) {
    Recipients recipients = new Recipients(moment);
    List<Person> people = new ArrayList<>();
    Optional<String> words = suggest.words();
    for (int i = 0; i < suggest.people().size(); i++) {
      PersonRef ref = suggest.people().get(i);
      boolean last = i == suggest.people().size() - 1;
      Named named = recipients.named(ref, last ? words : Optional.empty());
      if (named.found().person().isEmpty() && recipients.isMe(ref)) {
        return reply.say("proposal.self").done();
      }
      if (named.found().person().isEmpty()) {
        return unknown(named, ref, reply, moment);
      }
      people.add(named.found().person().get());
      words = last ? Spoken.said(named.words()) : words;
    }
    if (people.stream().allMatch(moment.me()::equals)) {
      return reply.say("proposal.self").done();
    }
    if (people.size() == 1 && moment.facts().member(people.get(0).id()).isPresent()) {
      return toOne(people.get(0), words, UnaryOperator.identity(), reply, moment);
    }
    return moment.me().admin()
        ? programme(Recipients.people(people), words, reply, moment)
        : reply.say("proposal.one").done();
  }

  /** Whoever stands in for a manager knows the people, and what they can't do is said. */
  private static Step unknown(Named named, PersonRef ref, Reply reply, Moment moment) {
    return Recipients.standingIn(moment)
        .named(ref, Optional.empty())
        .found()
        .person()
        .map(person -> notForDeputies(person, reply))
        .orElseGet(() -> named.found().said(reply, ref).done());
  }

  private static Step notForDeputies(Person person, Reply reply) {
    return reply.say("deputy.suggest", Map.of("person", person.id().value())).done();
  }

  /**
   * Asks for what is still open of a suggestion to one of their people.
   *
   * @param noting what it is about is noted
   */
  private static Step toOne(
      Person person,
      Optional<String> words,
      UnaryOperator<Dialogue> noting,
      Reply reply,
      Moment moment) {
    if (person.enrolment() != Enrolment.ACTIVE) {
      return reply.say("proposal.notpart", Map.of("person", person.id().value())).done();
    }
    if (moment.facts().member(person.id()).flatMap(Member::deputy).isPresent()) {
      return notForDeputies(person, reply);
    }
    Dialogue begun = reply.begin(FlowName.SUGGEST).noting(TO, person.id().value());
    return worded(words.orElse(""), noting.apply(begun), reply, moment);
  }

  private static Step programme(String to, Optional<String> words, Reply reply, Moment moment) {
    Recipients recipients = new Recipients(moment);
    int many = recipients.of(to).size();
    if (many == 0) {
      return reply.say(recipients.isOnlyMe(to) ? "proposal.nobody.you" : "proposal.nobody").done();
    }
    if (many > Recipients.MOST) {
      return reply
          .say(
              "proposal.toomany",
              Map.of("count", String.valueOf(many), "most", String.valueOf(Recipients.MOST)))
          .done();
    }
    Dialogue begun =
        reply.begin(FlowName.SUGGEST).noting(TO, to).noting(PROGRAMME, "yes").noting(FOR, NEW);
    return worded(words.orElse(""), begun, reply, moment);
  }

  /** Whether somebody suggests something and doesn't say to whom. */
  public static boolean isUnnamed(Parsed.Incomplete incomplete) {
    return incomplete.commandWord().equals("suggest") && incomplete.problem() == Problem.NO_PERSON;
  }

  public static Step unnamed(String text, Parsed.Incomplete incomplete, Moment moment) {
    return new Unnamed(moment)
        .guess(text)
        .orElseGet(
            () ->
                new HelpFlow()
                    .incomplete(
                        moment.me().admin()
                            ? incomplete
                            : incomplete.withExample("suggest @ana lead a small project"),
                        moment));
  }

  /** With the words that somebody gave, as far as they can be sent; then what is still open. */
  private static Step worded(String words, Dialogue dialogue, Reply reply, Moment moment) {
    String said = words.strip();
    if (said.isEmpty() || Skip.isSkip(said) || Thanks.isThanks(said)) {
      return reply.ask(dialogue, WORDS, "proposal.words", about(dialogue)).done();
    }
    if (Length.of(said) > GoalWish.LONGEST) {
      Map<String, String> most =
          Answers.with(about(dialogue), "most", String.valueOf(GoalWish.LONGEST));
      return reply.ask(dialogue, WORDS, "proposal.words", Answers.with(most, "long", "yes")).done();
    }
    return next(dialogue.noting(WORDS_NOTE, said), reply, moment);
  }

  /** What is shown is what is sent: to those who were counted, as far as they still take part. */
  private static Step next(Dialogue dialogue, Reply reply, Moment moment) {
    if (dialogue.note(FOR).isEmpty() && !goals(dialogue, moment).isEmpty()) {
      return reply.ask(dialogue, KIND, "proposal.for", about(dialogue)).done();
    }
    List<Person> counted = new Recipients(moment).of(dialogue.note(TO));
    Map<String, String> args = new LinkedHashMap<>(about(dialogue));
    args.put("count", String.valueOf(counted.size()));
    Dialogue fixed = counted.isEmpty() ? dialogue : dialogue.noting(TO, Recipients.people(counted));
    return reply.ask(fixed, PREVIEW, "proposal.preview", args).done();
  }

  private static Map<String, String> about(Dialogue dialogue) {
    return dialogue.note(PROGRAMME).isEmpty()
        ? Map.of("person", dialogue.note(TO))
        : Map.of(PROGRAMME, "yes");
  }

  /** The goals that the one whom it is for works on, as their manager sees them. */
  private static List<CareerGoal> goals(Dialogue dialogue, Moment moment) {
    return moment.facts().member(new PersonId(dialogue.note(TO))).map(Member::goals).stream()
        .flatMap(List::stream)
        .filter(goal -> goal.state() == Goal.State.ACTIVE)
        .toList();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Reply reply = new Reply(moment);
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    if (gone(dialogue, moment)) {
      return ended(dialogue, reply);
    }
    String said = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    return switch (dialogue.question()) {
      case WORDS ->
          new Unnamed(moment).guess(text).orElseGet(() -> worded(text, dialogue, reply, moment));
      case KIND -> kindTyped(said, dialogue, reply, moment);
      default -> previewTyped(said, dialogue, reply, moment);
    };
  }

  private static Step kindTyped(String said, Dialogue dialogue, Reply reply, Moment moment) {
    if (said.matches("(?:a )?(?:new|another|different)(?: (?:goal|one))?|goal")) {
      return next(dialogue.noting(FOR, NEW), reply, moment);
    }
    List<CareerGoal> goals = goals(dialogue, moment);
    int n = said.matches("[1-9]") ? Integer.parseInt(said) : 0;
    boolean first = said.matches("(?:something )?(?:to )?try(?: .*)?|for (?:it|this|that goal)");
    int which = first && goals.size() == 1 ? 1 : n;
    return which >= 1 && which <= goals.size()
        ? next(dialogue.noting(FOR, goals.get(which - 1).id().value()), reply, moment)
        : reply.say("use.buttons").done();
  }

  private static Step previewTyped(String said, Dialogue dialogue, Reply reply, Moment moment) {
    if (said.matches("change(?: (?:it|the words))?|other words|edit")) {
      return reply.ask(dialogue, WORDS, "proposal.words", about(dialogue)).done();
    }
    Optional<Boolean> yes = said.matches("send(?: it)?") ? Optional.of(true) : YesNo.read(said);
    if (yes.isEmpty()) {
      return reply.say("use.buttons").done();
    }
    if (yes.get() && YesNo.saysMore(said)) {
      return reply.say("asitis").done();
    }
    return yes.get() ? new Suggesting(dialogue, reply, moment).send() : unsent(dialogue, reply);
  }

  /** Whoever wanted to send it typed that they don't. */
  static Step unsent(Dialogue dialogue, Reply reply) {
    reply.end(reply.settle(dialogue, dialogue.question().equals(PREVIEW) ? "cancel" : ""));
    return reply.say("proposal.unsent").done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("withdraw")) {
      return new Withdrawing(moment).step(press);
    }
    if (press.action().equals("about")) {
      return about(press, moment);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Dialogue dialogue = open.get();
    Reply reply = new Reply(moment);
    reply.take(dialogue);
    if (gone(dialogue, moment)) {
      return ended(dialogue, reply);
    }
    return switch (press.action()) {
      case "for" -> next(dialogue.noting(FOR, press.subject()), reply, moment);
      case "change" -> reply.ask(dialogue, WORDS, "proposal.words", about(dialogue)).done();
      case "send" -> new Suggesting(dialogue, reply, moment).send();
      case "cancel" -> reply.finish(dialogue, "proposal.unsent", Map.of()).done();
      default -> Answers.stale(press, moment);
    };
  }

  /** What is suggested is about a gap, and leaves a follow-up of it. */
  private static Step about(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    return Acting.of(press, moment)
        .map(about -> toOne(about.person(), Optional.empty(), about::noted, reply, moment))
        .orElseGet(() -> reply.say("gone").done());
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    String words = GoalCard.wish(values, open.get().note(WORDS_NOTE), reply);
    if (reply.refused()) {
      return reply.done();
    }
    reply.take(open.get());
    return gone(open.get(), moment)
        ? ended(open.get(), reply)
        : worded(words, open.get(), reply, moment);
  }

  /** Whether the one whom it is for isn't theirs any more, or whoever suggests it is no admin. */
  private static boolean gone(Dialogue dialogue, Moment moment) {
    return dialogue.note(PROGRAMME).isEmpty()
        ? moment.facts().member(new PersonId(dialogue.note(TO))).isEmpty()
        : !moment.me().admin();
  }

  private static Step ended(Dialogue dialogue, Reply reply) {
    reply.end(reply.settle(dialogue, ""));
    return reply.say("gone").done();
  }
}
