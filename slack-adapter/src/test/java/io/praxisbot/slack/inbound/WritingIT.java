package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is typed to the bot, as a message or as a command. */
class WritingIT {

  private final Desk desk = new Desk();
  private final PersonId ana = desk.somebody("U1", Profile.Kind.MEMBER);

  @AfterEach
  void end() {
    desk.close();
  }

  private Answered writes(String ts, String text) {
    return desk.tells(Payloads.message("U1", ts, text));
  }

  private Answered commands(String user, String text) {
    return desk.sends(Payloads.command(Payloads.TEAM, user, text, "1." + text.hashCode()));
  }

  @Test
  void aMessageIsAnswered() {
    assertThat(writes("1.1", "start").status()).isEqualTo(200);
    assertThat(desk.texts(1)).first().asString().contains("Praxis");
  }

  @Test
  void aCommandIsAnsweredBesideAnEmptyAcknowledgement() {
    Answered answered = commands("U1", "start");
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).isEmpty();
    assertThat(desk.texts(1)).isNotEmpty();
  }

  @Test
  void aBareCommandGetsTheHelp() {
    commands("U1", "help");
    commands("U1", " ");
    assertThat(desk.texts(2))
        .hasSize(2)
        .satisfies(all -> assertThat(all.get(1)).isEqualTo(all.get(0)));
  }

  @Test
  void whatIsTypedComesThroughAsTyped() {
    writes("1.1", "goal learn a &lt;b&gt; &amp; <http://c.example|c.example>");
    desk.texts(1);
    writes("1.2", "goal");
    assertThat(String.join("\n", desk.texts(2))).doesNotContain("&lt;").doesNotContain("http://");
  }

  @Test
  void theSameMessageFourTimesAtOnceAndAfterARestartHasOneEffect() throws Exception {
    ExecutorService slack = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> delivery = () -> writes("1.1", "start").status();
      for (var told : slack.invokeAll(IntStream.range(0, 4).mapToObj(n -> delivery).toList())) {
        assertThat(told.get()).isEqualTo(200);
      }
    } finally {
      slack.shutdown();
    }
    desk.texts(1);
    desk.restart();
    assertThat(writes("1.1", "start").status()).isEqualTo(200);
    assertThat(desk.textsAfterAll()).hasSize(1);
  }

  @Test
  void whatIsTypedTwiceIsTakenTwice() {
    writes("1.1", "help");
    writes("1.2", "help");
    assertThat(desk.texts(2)).hasSize(2);
  }

  @Test
  void othersMessagesAreLeftAlone() {
    JsonObject own = Payloads.message("U1", "1.1", "start");
    own.addProperty("bot_id", "B1");
    JsonObject inAChannel = Payloads.message("U1", "1.2", "start");
    inAChannel.addProperty("channel_type", "channel");
    JsonObject joined = Payloads.message("U1", "1.3", "start");
    joined.addProperty("subtype", "channel_join");
    for (JsonObject message :
        List.of(
            own,
            inAChannel,
            joined,
            Payloads.message("USLACKBOT", "1.4", "start"),
            Payloads.message("U9", "1.5", "start"))) {
      assertThat(desk.tells(message).status()).isEqualTo(200);
    }
    assertThat(desk.textsAfterAll()).isEmpty();
  }

  @Test
  void whatIsWrittenBesideAFileCounts() {
    JsonObject file = Payloads.message("U1", "1.1", "start");
    file.addProperty("subtype", "file_share");
    JsonObject bare = Payloads.message("U1", "1.2", "");
    bare.addProperty("subtype", "file_share");
    desk.tells(bare);
    desk.tells(file);
    assertThat(desk.texts(1)).hasSize(1);
  }

  @Test
  void changesOfTheBotsOwnAndUnfoldedLinksAreNoEdits() {
    JsonObject bots = Payloads.message("U1", "1.1", "start");
    bots.addProperty("bot_id", "B1");
    bots.add("edited", Payloads.object("user", "U1", "ts", "2.2"));
    desk.tells(Payloads.changed(bots));
    desk.tells(Payloads.changed(Payloads.message("U1", "1.1", "start")));
    assertThat(desk.textsAfterAll()).isEmpty();
  }

  @Test
  void guestsAndBotsAndStrangersGetASentence() {
    desk.somebody("U2", Profile.Kind.GUEST);
    desk.somebody("U3", Profile.Kind.BOT);
    assertThat(Desk.said(commands("U2", "help"))).contains("you're here as a guest");
    assertThat(Desk.said(commands("U3", "help"))).contains("talks with people only");
    assertThat(Desk.said(commands("U9", "help"))).contains("couldn't find you");
    desk.tells(Payloads.message("U3", "1.1", "start"));
    desk.tells(Payloads.message("U9", "1.2", "start"));
    assertThat(desk.textsAfterAll()).isEmpty();
  }

  private JsonObject withSubtype(String ts, String subtype) {
    JsonObject message = Payloads.message("U1", ts, "start");
    message.addProperty("subtype", subtype);
    return message;
  }

  @Test
  void whatIsWrittenInAThreadIsAnswered() {
    JsonObject reply = Payloads.message("U1", "1.2", "start");
    reply.addProperty("thread_ts", "1.1");
    desk.tells(reply);
    assertThat(desk.texts(1)).hasSize(1);
  }

  @Test
  void whatIsWrittenInAThreadAndSentToTheConversationIsAnsweredOnce() {
    JsonObject reply = withSubtype("1.2", "thread_broadcast");
    reply.addProperty("thread_ts", "1.1");
    desk.tells(reply);
    desk.tells(reply);
    desk.texts(1);
    assertThat(desk.textsAfterAll()).hasSize(1);
  }

  @Test
  void whatIsWrittenInTheThirdPersonIsAnswered() {
    desk.tells(withSubtype("1.1", "me_message"));
    assertThat(desk.texts(1)).hasSize(1);
  }

  @Test
  void anEditThatOvertakesItsMessageIsTaken() {
    desk.nobodyKnown = true;
    assertThat(writes("1.1", "goel").status()).isEqualTo(500);
    desk.nobodyKnown = false;
    assertThat(desk.tells(Payloads.edited("U1", "1.1", "start", "60.2")).status()).isEqualTo(200);
    assertThat(desk.texts(1)).first().asString().contains("Praxis");
    assertThat(writes("1.1", "goel").status()).isEqualTo(200);
    assertThat(desk.textsAfterAll()).hasSize(1);
  }

  @Test
  void anEditOfWhatWasWrittenLongAgoIsNoMessage() {
    desk.tells(Payloads.edited("U1", "1.1", "start", "86400.2"));
    assertThat(desk.textsAfterAll()).isEmpty();
  }

  @Test
  void aGuestsMessageIsAnsweredWithWhyNot() {
    desk.somebody("U2", Profile.Kind.GUEST);
    desk.tells(Payloads.message("U2", "1.1", "start"));
    assertThat(desk.texts(1)).first().asString().contains("you're a guest here");
  }

  @Test
  void whoCannotBeLookedUpNowIsAskedToTryAgain() {
    desk.nobodyKnown = true;
    assertThat(Desk.said(commands("U1", "help"))).contains("Please try again");
    assertThat(writes("1.1", "start").status()).isEqualTo(500);
    desk.nobodyKnown = false;
    assertThat(writes("1.1", "start").status()).isEqualTo(200);
    assertThat(desk.texts(1)).hasSize(1);
  }

  @Test
  void theConversationIsTheirs() {
    writes("1.1", "start");
    desk.texts(1);
    assertThat(desk.stores.conversations().find(ana)).isPresent();
  }
}
