package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.followup.count.Quarter;
import io.praxisbot.core.people.OneTimeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Something that a person asks for by a command word. */
public sealed interface Command {

  /** What to type for exactly this command. */
  String canonical();

  /** Shows what can be typed; the topic is a word of the {@link Vocabulary}. */
  record Help(Optional<String> topic) implements Command {
    @Override
    public String canonical() {
      return "help" + after(topic);
    }
  }

  /** Ends the dialogue that is under way. */
  record Cancel() implements Command {
    @Override
    public String canonical() {
      return "cancel";
    }
  }

  /** Takes part. */
  record Start() implements Command {
    @Override
    public String canonical() {
      return "start";
    }
  }

  /** Stops taking part. */
  record Leave() implements Command {
    @Override
    public String canonical() {
      return "leave";
    }
  }

  /** Shows the time zone, or changes it to an id that {@code ZoneId.of} takes. */
  record TimeZone(Optional<String> zone) implements Command {
    @Override
    public String canonical() {
      return "timezone" + after(zone);
    }
  }

  /** Checks in now instead of waiting to be asked. */
  record CheckInNow() implements Command {
    @Override
    public String canonical() {
      return "checkin";
    }
  }

  /** Sets a career goal, possibly with the person's first words for it; any length. */
  record SetGoal(Optional<String> wish) implements Command {
    @Override
    public String canonical() {
      return "goal" + after(wish);
    }
  }

  /** Shows the goals. */
  record Goals() implements Command {
    @Override
    public String canonical() {
      return "goals";
    }
  }

  /** What becomes of goals that there are. */
  sealed interface OfStage extends Command {}

  /**
   * Moves a goal on; which one is asked if it isn't clear.
   *
   * @param which its number on the list of those that it may be
   */
  record MoveGoal(GoalMove move, Optional<Integer> which) implements OfStage {
    @Override
    public String canonical() {
      return "goal " + move.words() + after(which.map(String::valueOf));
    }
  }

  /** States a business goal, possibly with the first words for it; any length. */
  record BusinessGoal(Optional<String> wish) implements OfStage {
    @Override
    public String canonical() {
      return "business goal" + after(wish);
    }
  }

  /** Says what a career goal serves, which is asked. */
  record GoalServes() implements OfStage {
    @Override
    public String canonical() {
      return "goal serves";
    }
  }

  /** Gives a career goal the day by which the person wants to be there, or none. */
  record GoalDue(Optional<LocalDate> day) implements OfStage {
    @Override
    public String canonical() {
      return "goal by " + day.map(LocalDate::toString).orElse("none");
    }
  }

  /** Says that a career goal has nothing to do with the company. */
  record GoalBeyondWork() implements OfStage {
    @Override
    public String canonical() {
      return "goal beyond work";
    }
  }

  /** Adds something to learn for a career goal, possibly with the person's words; any length. */
  record LearnFor(Optional<String> words) implements OfStage {
    @Override
    public String canonical() {
      return "goal objective" + after(words);
    }
  }

  /** Takes something off what is to be learned; its number among what was added. */
  record UnlearnFor(int which) implements OfStage {
    @Override
    public String canonical() {
      return "goal objective drop " + which;
    }
  }

  /** Shows what was tried before and isn't any more. */
  record GoalHistory() implements OfStage {
    @Override
    public String canonical() {
      return "goals history";
    }
  }

  /** Adds a behaviour, possibly with the person's first words for it; any length. */
  record Try(Optional<String> behaviour) implements Command {
    public Try() {
      this(Optional.empty());
    }

    @Override
    public String canonical() {
      return "try" + after(behaviour);
    }
  }

  /**
   * Shows the person's own measures, notes how one stands, or chooses one.
   *
   * @param words a reading, with or without the measure's name, or what is to be measured; any
   *     length
   */
  record OwnMeasure(Optional<String> words) implements Command {
    @Override
    public String canonical() {
      return "measure" + after(words);
    }
  }

  /**
   * Tells something learned; alone, shows what was learned lately.
   *
   * @param words the person's own, private to them; any length
   */
  record Learned(Optional<String> words) implements Command {
    @Override
    public String canonical() {
      return "learned" + after(words);
    }
  }

  /** Shows what was tried over the last weeks. */
  record Progress() implements Command {
    @Override
    public String canonical() {
      return "progress";
    }
  }

  /**
   * Takes time off from check-ins; without an end the person is asked for it.
   *
   * @param from the first day off; today if empty
   * @param reason the person's own words, private to them
   */
  record PauseUntil(Optional<LocalDate> from, Optional<PauseEnd> end, Optional<String> reason)
      implements Command {
    public PauseUntil(Optional<PauseEnd> end) {
      this(Optional.empty(), end, Optional.empty());
    }

    @Override
    public String canonical() {
      return "pause"
          + after(from.map(day -> "from " + day))
          + after(end.map(PauseEnd::canonical))
          + after(reason.map(why -> "because " + why));
    }
  }

  /**
   * A manager or an admin gives somebody leave; nobody but the person ever gives a reason.
   *
   * @param from the first day off; today if empty
   */
  record GiveLeave(PersonRef person, Optional<LocalDate> from, PauseEnd end) implements Command {
    @Override
    public String canonical() {
      return "pause "
          + person.canonical()
          + after(from.map(day -> "from " + day))
          + after(Optional.of(end.canonical()));
    }
  }

  /** A manager or an admin ends somebody's leave. */
  record EndLeave(PersonRef person) implements Command {
    @Override
    public String canonical() {
      return "resume " + person.canonical();
    }
  }

  /** Ends a pause. */
  record Resume() implements Command {
    @Override
    public String canonical() {
      return "resume";
    }
  }

  /** Shows the person's own time of the check-in, or changes it. */
  record When(Optional<RhythmWords> rhythm) implements Command {
    @Override
    public String canonical() {
      return "when" + after(rhythm.map(words -> words.canonical().replaceFirst("^weekly ", "")));
    }
  }

  /** Gives up the person's own time of the check-in: the team's or everybody's counts again. */
  record WhenUsual() implements Command {
    @Override
    public String canonical() {
      return "when usual";
    }
  }

  /** Shows one's own manager, or asks somebody to be it. */
  record AskToManage(Optional<PersonRef> manager) implements Command {
    @Override
    public String canonical() {
      return "manager" + after(manager.map(PersonRef::canonical));
    }
  }

  /** Shows what the manager sees. */
  record Privacy() implements Command {
    @Override
    public String canonical() {
      return "privacy";
    }
  }

  /**
   * Says what the manager may see.
   *
   * @param which the goal's place among one's goals, from 1; empty for all of them
   * @param shown whether they see it, or it is kept
   */
  record Sight(Optional<Integer> which, boolean shown) implements Command {
    @Override
    public String canonical() {
      return "privacy " + (shown ? "show " : "keep ") + which.map(String::valueOf).orElse("all");
    }
  }

  /** Shows the manager's own team. */
  record Team() implements Command {
    @Override
    public String canonical() {
      return "team";
    }
  }

  /** Shows the manager's digest. */
  record ShowDigest() implements Command {
    @Override
    public String canonical() {
      return "digest";
    }
  }

  /** Records what a manager did about a gap. */
  record FollowUpOn(Optional<PersonRef> person) implements Command {
    @Override
    public String canonical() {
      return "followup" + after(person.map(PersonRef::canonical));
    }
  }

  /** What a manager can do about somebody by typing it. */
  enum Act {
    TALKED("talked"),
    ENCOURAGE("encourage"),
    PROMISE("promise"),
    NOT_NOW("not now");

    private final String typed;

    Act(String typed) {
      this.typed = typed;
    }

    /** Whether it can be done about several people at once: it holds no words for one of them. */
    public boolean ofSeveral() {
      return this == TALKED || this == NOT_NOW;
    }
  }

  /**
   * Does something about what is open with somebody.
   *
   * @param people with whom, each named once; one alone where there are words
   * @param words what is said or promised; empty to be asked for it
   * @param by until when it is promised, which may be over; empty to be asked, and for all else
   */
  record ActOn(Act act, List<PersonRef> people, Optional<String> words, Optional<LocalDate> by)
      implements Command {
    public ActOn {
      people = named(people);
    }

    @Override
    public String canonical() {
      String what = act.typed + list(people) + after(words);
      return by.map(day -> what + " by " + day).orElse(what);
    }
  }

  /**
   * Something about what two people talk about in their 1:1.
   *
   * @param person the other one; empty for one's own manager, or for all
   */
  record Agenda(Optional<PersonRef> person, AgendaWish wish) implements Command {
    @Override
    public String canonical() {
      return "agenda" + after(person.map(PersonRef::canonical)) + wish.canonical();
    }
  }

  /**
   * Suggests a goal, or something to try.
   *
   * @param people to whom, each named once; nobody if it is for a group
   * @param group all of whom it is for; empty if people are named
   * @param words what is suggested; empty to be asked for it
   */
  record Suggest(List<PersonRef> people, Optional<Scope> group, Optional<String> words)
      implements Command {
    public Suggest {
      people = group.isPresent() ? List.of() : named(people);
    }

    @Override
    public String canonical() {
      return "suggest" + group.map(Suggest::to).orElseGet(() -> list(people)) + after(words);
    }

    private static String to(Scope scope) {
      return scope instanceof Scope.TeamOf team
          ? " for " + team.manager().canonical() + "'s team"
          : " for everybody";
    }
  }

  /** Shows what others suggest and what waits for an answer. */
  record Suggestions() implements Command {
    @Override
    public String canonical() {
      return "suggestions";
    }
  }

  /** Enrols people, each named once, possibly under a manager. */
  record Enrol(List<PersonRef> people, Optional<PersonRef> manager) implements Command {
    public Enrol {
      people = named(people);
    }

    @Override
    public String canonical() {
      return "enrol" + list(people) + after(manager.map(m -> "manager " + m.canonical()));
    }
  }

  /** Takes people out, each named once. */
  record Unenrol(List<PersonRef> people) implements Command {
    public Unenrol {
      people = named(people);
    }

    @Override
    public String canonical() {
      return "unenrol" + list(people);
    }
  }

  /** Makes somebody the manager of somebody. */
  record ManagerOf(PersonRef employee, PersonRef manager) implements Command {
    @Override
    public String canonical() {
      return "manager " + employee.canonical() + " is " + manager.canonical();
    }
  }

  /**
   * Somebody stands in for a manager.
   *
   * @param manager empty if it is whoever types it
   * @param from the first day; the next one if empty
   * @param until the first day on which they don't any more
   */
  record NameDeputy(
      PersonRef deputy, Optional<PersonRef> manager, Optional<LocalDate> from, LocalDate until)
      implements Command {
    @Override
    public String canonical() {
      return "deputy "
          + deputy.canonical()
          + after(manager.map(m -> "for " + m.canonical()))
          + after(from.map(day -> "from " + day))
          + " until "
          + until;
    }
  }

  /** Nobody stands in for a manager any more; of whoever types it, if that is empty. */
  record EndDeputy(Optional<PersonRef> manager) implements Command {
    @Override
    public String canonical() {
      return "deputy none" + after(manager.map(m -> "for " + m.canonical()));
    }
  }

  /** Shows who stands in for a manager; for whoever types it, if that is empty. */
  record ShowDeputy(Optional<PersonRef> manager) implements Command {
    @Override
    public String canonical() {
      return "deputy" + after(manager.map(m -> "for " + m.canonical()));
    }
  }

  /** Nobody is that person's manager any more. */
  record EndLine(PersonRef employee) implements Command {
    @Override
    public String canonical() {
      return "manager " + employee.canonical() + " is nobody";
    }
  }

  /**
   * Shows the cadence, or changes it; a rhythm always has a time.
   *
   * @param rhythm empty to show it
   */
  record SetCadence(Optional<RhythmWords> rhythm, Scope scope) implements Command {
    @Override
    public String canonical() {
      return "cadence" + after(rhythm.map(RhythmWords::canonical)) + scope.canonical();
    }
  }

  /**
   * Shows when one team's digest comes, or changes when digests come; a rhythm always has a time.
   *
   * @param rhythm empty to show it; there is one if it is for everybody
   */
  record SetDigest(Optional<RhythmWords> rhythm, Scope scope) implements Command {
    public SetDigest {
      if (rhythm.isEmpty() && scope instanceof Scope.Everybody) {
        throw new IllegalArgumentException("digest alone shows the digest");
      }
    }

    @Override
    public String canonical() {
      return "digest" + after(rhythm.map(RhythmWords::canonical)) + scope.canonical();
    }
  }

  /**
   * Shows or sets anything about the cadence that needs nothing but its own words.
   *
   * @param kind never closing days; check-ins and digests only to take their setting away
   * @param rule in the notation of its kind; for holidays the code or the name of a calendar as it
   *     was typed, still to be looked up; an empty text to take away what is set on this layer, so
   *     that the next one counts; empty to show what holds
   */
  record SetRule(SettingKind kind, Optional<String> rule, Scope scope) implements Command {
    @Override
    public String canonical() {
      return RuleWords.of(kind)
          + after(rule.map(text -> RuleWords.of(kind, text)))
          + scope.canonical();
    }
  }

  /** Adds closing days, or takes them away. */
  record ChangeClosing(boolean add, ClosingDays days, Scope scope) implements Command {
    @Override
    public String canonical() {
      return "holidays " + (add ? "add " : "remove ") + RuleWords.of(days) + scope.canonical();
    }
  }

  /** Shows what the next four weeks bring. */
  record Preview(Scope scope) implements Command {
    @Override
    public String canonical() {
      return "preview" + scope.canonical();
    }
  }

  /** Takes back the last thing that an admin changed. */
  record Undo() implements Command {
    @Override
    public String canonical() {
      return "undo";
    }
  }

  /**
   * Brings in people and managers from a table.
   *
   * @param rows as pasted after the word and its line, to the letter, up to {@link #LONGEST}
   *     characters; empty if a file is to come
   */
  record Import(Optional<String> rows) implements Command {

    /** The most characters that may be pasted; more comes as a file. */
    public static final int LONGEST = 200_000;

    @Override
    public String canonical() {
      return "import";
    }
  }

  /** Shows who the admins are, or how to become the first one. */
  record ListAdmins() implements Command {
    @Override
    public String canonical() {
      return "admin list";
    }
  }

  /** Makes somebody an admin. */
  record AddAdmin(PersonRef person) implements Command {
    @Override
    public String canonical() {
      return "admin add " + person.canonical();
    }
  }

  /** Somebody is no admin any more. */
  record RemoveAdmin(PersonRef person) implements Command {
    @Override
    public String canonical() {
      return "admin remove " + person.canonical();
    }
  }

  /** Becomes the first admin by the one-time code; as typed. */
  record ClaimAdmin(String code) implements Command {
    @Override
    public String canonical() {
      return "admin claim " + code;
    }
  }

  /**
   * Shows what is planned for somebody and what became of their messages.
   *
   * @param person empty for oneself
   */
  record Why(Optional<PersonRef> person) implements Command {
    @Override
    public String canonical() {
      return "why" + after(person.map(PersonRef::canonical));
    }
  }

  /** Shows where the person is asked, or changes it. */
  record Where(Optional<Place> place) implements Command {
    @Override
    public String canonical() {
      return "where" + after(place.map(Place::word));
    }
  }

  /** Wants a code by which another account of the person's own becomes theirs here, too. */
  record Link() implements Command {
    @Override
    public String canonical() {
      return "link";
    }
  }

  /** Wants a code by which another workspace's people come to this organization. */
  record LinkOrganization() implements Command {
    @Override
    public String canonical() {
      return "link organization";
    }
  }

  /** Links what the code was made for. */
  record LinkBy(OneTimeCode code) implements Command {
    @Override
    public String canonical() {
      return "link " + code.text();
    }
  }

  /** Shows how it runs, and who can't be reached. */
  record Status() implements Command {
    @Override
    public String canonical() {
      return "status";
    }
  }

  /**
   * Shows counts of those who take part.
   *
   * @param quarter the one that goes on if it is empty
   */
  record Counts(Optional<Quarter> quarter, boolean byTeam) implements Command {
    @Override
    public String canonical() {
      return "counts"
          + (byTeam ? " by team" : "")
          + after(quarter.map(q -> q.year() + " q" + q.number()));
    }
  }

  private static String after(Optional<String> words) {
    return words.map(text -> " " + text).orElse("");
  }

  private static String list(List<PersonRef> people) {
    return people.stream().map(person -> " " + person.canonical()).collect(Collectors.joining());
  }

  private static List<PersonRef> named(List<PersonRef> people) {
    if (people.isEmpty()) {
      throw new IllegalArgumentException("nobody is named");
    }
    return people.stream().distinct().toList();
  }
}
