package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.LinkPair;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.LinkFacts;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.LinkCode.Purpose;
import io.praxisbot.core.people.Person;
import java.util.Map;
import java.util.Optional;

/**
 * One person with two accounts, and one organization with two workspaces: a code is made on one
 * side and typed on the other, and what it does is shown before it is done.
 */
public final class LinkFlow implements Flow {

  private static final String CONFIRM = "CONFIRM";
  private static final String CODE = "code";

  @Override
  public FlowName name() {
    return FlowName.LINK;
  }

  @Override
  public boolean takesAnyText(String question) {
    return false;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.LinkBy by) {
      return by(by, moment);
    }
    boolean organization = command instanceof Command.LinkOrganization;
    if (organization && !moment.me().administers()) {
      return new Reply(moment).say("admin.only").done();
    }
    return organization
        ? made(Purpose.ORGANIZATIONS, "link.organization.code", moment)
        : made(Purpose.ACCOUNTS, "link.code", moment);
  }

  /** The code itself is only quoted, and so kept for as long as an answer may quote it. */
  private static Step made(Purpose purpose, String view, Moment moment) {
    LinkFacts.Fresh fresh = moment.facts().links().fresh().orElseThrow();
    LinkCode code = LinkCode.of(fresh.code(), purpose, moment.me(), fresh.wallNow());
    return new Reply(moment)
        .change(new LinkChange.CodeMade(code))
        .quoting(fresh.code().text())
        .say(view)
        .done();
  }

  private Step by(Command.LinkBy typed, Moment moment) {
    Reply reply = new Reply(moment);
    moment
        .conversation()
        .dialogue(FlowName.LINK)
        .ifPresent(open -> reply.end(reply.settle(open, "cancel")));
    Optional<LinkCode> known = moment.facts().links().code();
    if (known.isEmpty()) {
      return reply.say("link.wrong").done();
    }
    if (!known.get().fits(typed.code())) {
      return reply.change(new LinkChange.CodeMissed(known.get().id())).say("link.wrong").done();
    }
    Optional<String> bar = bar(known.get(), moment);
    if (bar.isPresent()) {
      return reply.say(bar.get()).done();
    }
    Dialogue asked = reply.begin(name()).noting(CODE, known.get().id());
    return reply.ask(asked, CONFIRM, view(known.get()), args(known.get(), moment)).done();
  }

  private static String view(LinkCode code) {
    return code.purpose() == Purpose.ACCOUNTS ? "link.confirm" : "link.organization.confirm";
  }

  private static Map<String, String> args(LinkCode code, Moment moment) {
    Person maker = moment.facts().links().maker().orElseThrow();
    return code.purpose() == Purpose.ACCOUNTS
        ? Map.of(
            CODE,
            code.id(),
            "person",
            maker.id().value(),
            "line",
            moment.facts().links().line() ? "yes" : "",
            "behind",
            behind(LinkPair.of(moment.me(), maker), moment.me()))
        : Map.of(
            CODE,
            code.id(),
            "from",
            moment.me().organization().value(),
            "to",
            code.organization().value());
  }

  /** On which side something that was written may stay behind, in one word; empty if on none. */
  private static String behind(LinkPair pair, Person me) {
    if (pair.gone().enrolment() != Enrolment.LEFT) {
      return "";
    }
    return pair.gone().id().equals(me.id()) ? "here" : "there";
  }

  /** The sentence that says why not; empty if nothing stands in the way. */
  private static Optional<String> bar(LinkCode code, Moment moment) {
    return code.purpose() == Purpose.ACCOUNTS ? ofAccounts(moment) : ofOrganizations(code, moment);
  }

  private static Optional<String> ofAccounts(Moment moment) {
    LinkFacts facts = moment.facts().links();
    Person me = moment.me();
    Optional<Person> maker =
        facts.maker().filter(m -> Bars.of(m).isEmpty() && !m.accounts().isEmpty());
    if (maker.isEmpty()) {
      return Optional.of("link.wrong");
    }
    LinkPair pair = LinkPair.of(me, maker.get());
    if (maker.get().id().equals(me.id())) {
      return Optional.of("link.own");
    } else if (!maker.get().organization().equals(me.organization())) {
      return Optional.of("link.apart");
    } else if (pair.sameWorkspace()) {
      return Optional.of("link.same");
    } else if (pair.bothTakePart()) {
      return Optional.of("link.both");
    }
    return facts.circle() ? Optional.of("link.circle") : Optional.empty();
  }

  private static Optional<String> ofOrganizations(LinkCode code, Moment moment) {
    LinkFacts facts = moment.facts().links();
    if (!moment.me().administers()) {
      return Optional.of("admin.only");
    }
    // Who has moved meanwhile made it for what they left.
    if (facts
        .maker()
        .filter(Person::administers)
        .filter(maker -> maker.organization().equals(code.organization()))
        .isEmpty()) {
      return Optional.of("link.wrong");
    }
    if (code.organization().equals(moment.me().organization())) {
      return Optional.of("link.organization.own");
    }
    if (!facts.taking().here()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.taking().there() ? "link.organization.both" : "link.organization.round");
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue open = moment.conversation().current().orElseThrow();
    Optional<Boolean> yes = YesNo.read(text);
    if (yes.isEmpty() || yes.get()) {
      // What it is about is read with the press alone.
      return new Reply(moment).say("use.buttons").done();
    }
    return new Reply(moment).finish(open, "nothing.changed", Map.of()).done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    reply.take(open.get());
    if (!press.action().equals("yes")) {
      return reply.finish(open.get(), "nothing.changed", Map.of()).done();
    }
    Optional<LinkCode> code =
        moment.facts().links().code().filter(c -> c.id().equals(open.get().note(CODE)));
    Optional<String> bar = code.map(c -> bar(c, moment)).orElseGet(() -> Optional.of("link.wrong"));
    if (bar.isPresent()) {
      return reply.finish(open.get(), bar.get(), Map.of()).done();
    }
    return code.get().purpose() == Purpose.ACCOUNTS
        ? accounts(code.get(), open.get(), reply, moment)
        : organizations(code.get(), open.get(), reply, moment);
  }

  /** Whoever stays is told, in the place of the question: it is the same person who asked it. */
  private static Step accounts(LinkCode code, Dialogue open, Reply reply, Moment moment) {
    Person me = moment.me();
    Person maker = moment.facts().links().maker().orElseThrow();
    LinkPair pair = LinkPair.of(me, maker);
    Account heard = moment.turn().from().orElseGet(() -> me.accounts().get(0));
    reply.change(
        new LinkChange.AccountsLinked(
            code.id(),
            pair.gone().id(),
            pair.stays().id(),
            pair.gone().accounts(),
            heard,
            pair.gone().admin(),
            moment.turn().receivedAt()));
    reply.tellOn(
        maker.accounts().get(0),
        pair.stays(),
        "link.told",
        Map.of("platform", heard.platform().name(), "name", me.name()));
    Map<String, String> args = Map.of("line", moment.facts().links().line() ? "yes" : "");
    return pair.stays().id().equals(me.id())
        ? reply.finish(open, "link.done", args).done()
        : reply.dropAll().handOver(open, pair.stays(), "link.done", args).done();
  }

  private static Step organizations(LinkCode code, Dialogue open, Reply reply, Moment moment) {
    Person maker = moment.facts().links().maker().orElseThrow();
    Map<String, String> args =
        Map.of("from", moment.me().organization().value(), "to", code.organization().value());
    reply
        .change(
            new LinkChange.OrganizationsLinked(
                code.id(), moment.me().organization(), code.organization()))
        .tell(maker, "link.organization.told", args);
    return reply.finish(open, "link.organization.done", args).done();
  }
}
