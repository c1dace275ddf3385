package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others suggest, as the person reads it; and what the manager hears of the answer. */
final class ProposalViews {

  private ProposalViews() {}

  /**
   * What is suggested, while it waits; afterwards what was chosen. What doesn't wait any more when
   * it would be sent isn't sent.
   */
  static Optional<Message> proposal(Scene scene) {
    String id = scene.arg("proposal");
    if (scene.has("settled")) {
      return any(scene, id).flatMap(proposal -> settled(scene, proposal));
    }
    Blocks blocks = new Blocks(scene).tone();
    return waiting(scene).stream()
        .filter(proposal -> proposal.id().equals(id))
        .findFirst()
        .flatMap(proposal -> ProposalBlocks.add(scene, blocks, proposal).message());
  }

  private static Optional<Message> settled(Scene scene, Proposal proposal) {
    if (scene.has("card") && !stands(scene)) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene);
    if (scene.arg("settled").equals("back")) {
      return blocks.paragraph("proposal.was", ProposalBlocks.words(scene, proposal)).message();
    }
    blocks.paragraph(ProposalBlocks.key(proposal), ProposalBlocks.words(scene, proposal));
    String own = "proposal.behaviour.choice." + scene.arg("settled");
    boolean tries = proposal.behaviour().isPresent() && scene.texts().has(own);
    return blocks.chosen(tries ? own : "proposal.choice." + scene.arg("settled")).message();
  }

  /** What was decided before it came never comes. */
  private static boolean stands(Scene scene) {
    return scene.stores().posts().in(new SlotId(scene.arg("card"))).isPresent();
  }

  /** What waits for the reader at this moment. */
  static List<Proposal> waiting(Scene scene) {
    Optional<PersonId> manager = scene.managerOf(scene.reader().id());
    return Proposal.waiting(
            scene.goals(), scene.stores().behaviourProposals().open(List.of(scene.reader().id())))
        .stream()
        .filter(proposal -> proposal.standsUnder(manager))
        .toList();
  }

  /** The reader's, whether or not it waits. */
  private static Optional<Proposal> any(Scene scene, String id) {
    Optional<CareerGoal> goal = scene.goal(id).filter(g -> g.origin().by() != Origin.By.PERSON);
    return goal.isPresent()
        ? goal.map(g -> new Proposal(id, g, Optional.empty()))
        : scene
            .stores()
            .behaviourProposals()
            .find(new BehaviourId(id))
            .map(Stored::value)
            .filter(behaviour -> behaviour.person().equals(scene.reader().id()))
            .flatMap(behaviour -> meant(scene, behaviour));
  }

  private static Optional<Proposal> meant(Scene scene, BehaviourProposal behaviour) {
    return scene
        .goal(behaviour.goal().value())
        .map(goal -> new Proposal(behaviour.id().value(), goal, Optional.of(behaviour)));
  }

  /** Whether what they typed is to be theirs, in these words. */
  static Optional<Message> own(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    if (blocks.settled()) {
      return blocks.paragraph("proposal.own.settled").message();
    }
    String words = scene.dialogue().map(d -> d.note("words")).orElse("");
    return blocks
        .paragraph("proposal.own", Map.of("words", words))
        .buttons(
            List.of(
                blocks.answer(
                    FlowName.PROPOSAL, "mine", "", "proposal.own.choice.mine", Button.Look.PRIMARY),
                blocks.answer(FlowName.PROPOSAL, "open", "", "proposal.own.choice.open")))
        .message();
  }

  /** The form in which a proposal is taken up in the person's own words. */
  static Optional<Form> form(Scene scene, Press press) {
    return press.action().equals("own")
        ? waiting(scene).stream()
            .filter(proposal -> proposal.id().equals(press.subject()))
            .findFirst()
            .map(proposal -> form(scene, press, proposal))
        : Optional.empty();
  }

  private static Form form(Scene scene, Press press, Proposal proposal) {
    return new Form(
        press.token(),
        scene.plain("proposal.form.title"),
        scene.plain("proposal.form.save"),
        List.of(GoalForms.text(scene, "wish", "proposal.form.wish", proposal.words(), "")));
  }

  /** To the manager, while they are that: what became of it, without a reason. */
  static Optional<Message> decided(Scene scene) {
    return theirs(scene, Content.CAREER_GOALS)
        .flatMap(person -> new Sentence(scene.arg("view")).render(scene));
  }

  /** To the person: no reason is needed, but may be given. */
  static Optional<Message> declined(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph(scene.arg("view"));
    return scene.goal(scene.arg("proposal")).isPresent()
        ? blocks
            .buttons(
                List.of(
                    blocks.menu(
                        FlowName.PROPOSAL, "why", scene.arg("proposal"), "proposal.choice.why")))
            .message()
        : blocks.message();
  }

  /** To the manager who suggested it: why not, which the person chose to share. */
  static Optional<Message> why(Scene scene) {
    return theirs(scene, Content.SHARED_WORDS)
        .flatMap(person -> scene.stores().careerGoals().find(new GoalId(scene.arg("proposal"))))
        .map(Stored::value)
        .filter(goal -> goal.person().value().equals(scene.arg("person")))
        .filter(goal -> goal.origin().equals(Origin.manager(scene.reader().id())))
        .flatMap(goal -> goal.life().now().why())
        .flatMap(why -> new Blocks(scene).paragraph("proposal.why.told").quote(why).message());
  }

  /** To the manager: it is on its way, and may be taken back. */
  static Optional<Message> sent(Scene scene) {
    return theirs(scene, Content.CAREER_GOALS)
        .flatMap(
            person -> {
              Blocks blocks = new Blocks(scene).paragraph("proposal.sent");
              later(scene, person, blocks);
              String subject = person.id() + ":" + scene.arg("proposal");
              return blocks
                  .small("proposal.sent.small")
                  .buttons(
                      List.of(
                          blocks.menu(
                              FlowName.SUGGEST, "withdraw", subject, "proposal.sent.choice.back")))
                  .message();
            });
  }

  private static void later(Scene scene, Person person, Blocks blocks) {
    if (scene.has("at")) {
      String at = scene.dates().moment(Instant.parse(scene.arg("at")), person.zone());
      blocks.paragraph("proposal.sent.later", Map.of("at", at));
    }
  }

  private static Optional<Person> theirs(Scene scene, Content content) {
    PersonId id = new PersonId(scene.arg("person"));
    return Optional.ofNullable(scene.seen(content, List.of(id)).get(id));
  }
}
