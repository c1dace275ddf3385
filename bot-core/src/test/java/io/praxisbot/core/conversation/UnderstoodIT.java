package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types is taken as what they mean. It is Monday 30 November 2026, 09:00. */
class UnderstoodIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor emil = rehearsal.somebody("Emil Berg", LISBON);

  @BeforeEach
  void martaLeadsTwoAndNadiaOne() {
    rehearsal.somebody("Kofi Mensah", LISBON);
    nadia.types("start");
    marta.types("start");
    nadia.types("enrol @ana @emil manager @marta").types("enrol @kofi manager @nadia");
    rehearsal.at("2026-11-30T09:00", LISBON);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agenda @emil add            | agenda @emil add",
        "agenda add                  | agenda add",
        "thresholds misses 99        | Misses can be 1 to 8",
        "counts 2026 q9              | four of them",
        "deputy @kofi until blah     | deputy @kofi until",
        "deputy @kofi                | Until when?",
        "promise @emil a book by 31 feb | no such day",
        "encourage @ana @emil well done | One at a time",
        "followup @ana @emil         | followup @ana",
      })
  void aCommandWithAMistakeIsNoPromiseAndTheQuestionComesBack(String typed, String says) {
    marta.types("promise @ana by friday").types(typed).sees(says);
    marta
        .reads("Back to where we were", "What do you promise Ana?")
        .doesNotRead("you promised Ana");
    marta.types("a book").reads("you promised Ana “a book” by Friday 4 December");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digest the book",
        "goals are hard, so I take one off you",
        "talk to my customer first",
        "talked to my customer, so we can start",
        "agenda for the workshop",
        "agenda and minutes of the workshop",
        "counts of what we sold",
        "suggest better words to the board",
        "team dinner",
        "thresholds that are less steep",
        "promises are kept, the first one is a desk",
      })
  void aSentenceThatBeginsLikeACommandIsTheAnswer(String words) {
    marta.types("promise @ana by friday").types(words);
    marta.reads("you promised Ana “" + words + "” by Friday 4 December");
  }

  @Test
  void whereItCannotBeKnownOnePressSaysIt() {
    marta.types("promise @ana by friday").types("agenda workshop");
    marta.reads("Is “agenda workshop” your answer?", "[Yes, my answer] [No, a command]");
    marta.presses("Yes, my answer").reads("you promised Ana “agenda workshop” by Friday");
    marta.types("promise @ana by friday").types("promise Emil a desk by friday");
    marta.reads("Is “promise Emil a desk by friday” your answer?").presses("No, a command");
    marta.sees("you promised Emil “a desk” by Friday 4 December");
    marta.reads("Back to where we were", "What do you promise Ana?").types("talked emil");
    marta.types("no").sees("Emil will see that you followed up").reads("What do you promise Ana?");
    marta.types("talked emil").types("a chair").reads("you promised Ana “a chair”");
  }

  @Test
  void aYesInWordsIsAnAnswer() {
    marta.types("promise @ana by friday").types("followup Emil");
    marta.types("yes").reads("you promised Ana “followup Emil” by Friday 4 December");
  }

  @Test
  void isNoAnswerInACheckInEither() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it").reads("What happened?").types("counts 2026 q9");
    ana.sees("four of them").reads("Back to where we were", "What happened?");
    ana.types("agenda add").reads("What happened?").types("goals are hard");
    ana.doesNotRead("What happened?").neverSees("Did you mean goals");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"agenda", "goals", "help", "team", "digest", "privacy", "progress", "why"})
  void whoeverLooksAtSomethingIsAskedAgain(String looks) {
    marta.types("promise @ana by friday").types(looks);
    marta.reads("Back to where we were", "What do you promise Ana?");
    marta.types("a book").reads("you promised Ana “a book” by Friday 4 December");
  }

  @ParameterizedTest
  @ValueSource(strings = {"counts", "status", "thresholds", "cadence", "preview"})
  void anAdminWhoLooksAtSomethingIsAskedAgain(String looks) {
    nadia.types("promise @kofi by friday").types(looks);
    nadia.reads("What do you promise Kofi?").types("a book").reads("you promised Kofi “a book”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not now", "later", "skip", "cancel", "Maybe later.", "no", "-", "stop"})
  void whoeverLeavesAPromisePromisesNothing(String leaves) {
    marta.types("promise @ana by friday").types(leaves).reads("Nothing was changed.");
    marta.types("followup @ana").doesNotRead("You promised").doesNotRead("What do you promise");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not now", "later", "skip", "cancel", "no"})
  void whoeverLeavesWordsSendsNothing(String leaves) {
    marta.types("encourage @ana").types(leaves).listens();
    marta.types("suggest @ana").types(leaves).reads("Nothing was sent.");
    ana.neverSees("not now").neverSees("Marta suggests");
  }

  @Test
  void severalAreNotedAtOnceAndTakenBackOneByOne() {
    marta.types("talked @ana @emil").gets(2);
    marta.sees("Ana will see that you followed up", "Emil will see that you followed up");
    ana.types("goals").reads("you two talked about it");
    marta.presses("Undo").reads("Taken back.");
    ana.types("goals").reads("you two talked about it");
    emil.types("goals").doesNotRead("you two talked about it");
    marta.types("not now @ana, @emil").gets(2).sees("What is open with Emil comes back");
  }

  @Test
  void ofSeveralThoseWhoAreTheirsAreNotedAndTheOthersAreNamed() {
    marta.types("talked @ana @kofi").gets(2).sees("Ana will see that you followed up");
    marta.reads("I can't find “kofi” on your team.");
    ana.types("goals").reads("you two talked about it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talked ana emil",
        "talked @ana and emil",
        "I talked to Ana, Emil and Kofi",
        "I spoke with Ana Silva, Emil today",
        "talked ana, emil",
        "talked to Ana & Emil Berg yesterday, it went well",
      })
  void severalAreNamedWithoutASign(String words) {
    marta.types(words);
    marta.sees("Ana will see that you followed up", "Emil will see that you followed up");
    emil.types("goals").reads("you two talked about it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not now ana emil", "not now @ana, @emil", "not now Ana and Emil"})
  void severalAreLeftForAWeek(String words) {
    marta.types(words).gets(2);
    marta.sees("What is open with Ana comes back", "What is open with Emil comes back");
  }

  @Test
  void whoIsntTheirsIsNamedBesideThoseWhoAre() {
    marta.types("I talked to Ana, Kofi and Zora").gets(2).sees("Ana will see");
    marta.reads("I can't find “Kofi, Zora” on your team.");
    marta.types("talked to Emil and it went well, as Ana said").gets(1).reads("Emil will see");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "promise ana and emil a coffee by friday",
        "promise @ana and emil a coffee by friday",
        "encourage emil and ana",
        "encourage emil ana",
        "agenda @ana @emil add a visit",
        "agenda ana and emil add a visit",
      })
  void wordsAreForOneAtATimeWithoutASignToo(String words) {
    marta.types(words).gets(1).reads("One at a time");
    marta.types("followup @ana").doesNotRead("You promised").types("agenda @ana");
    marta.doesNotRead("a visit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "met Emil tomorrow",
        "talked @emil next week",
        "talked to emil and ana tomorrow",
      })
  void aTalkToComeIsNotNoted(String words) {
    marta.types(words).gets(1).reads("That talk is still to come", "agenda Emil");
    emil.types("goals").doesNotRead("you two talked about it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"talk to Emil tomorrow", "We talk to Emil next week", "talk with emil"})
  void whoIsGoingToTalkReadsWhatIsOpen(String words) {
    marta.types(words).reads("Emil has no career goal yet.", "[Promise by …]");
    emil.types("goals").doesNotRead("you two talked about it");
  }

  @Test
  void wordsAreForOneAtATime() {
    marta.types("promise @ana @emil a book by friday").reads("One at a time", "promise @ana");
    marta.types("encourage @ana, @emil well done").reads("One at a time", "encourage @ana");
    marta.types("suggest @ana @emil a course").reads("One at a time");
    marta.types("promise @ana @emil's list by friday");
    marta.reads("you promised Ana “@emil's list” by Friday 4 December");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talked to Emil",
        "I talked with @emil yesterday",
        "I've talked to Emil Berg about it",
        "talked emil",
        "Spoke with Emil.",
        "met emil",
        "had a chat with Emil",
      })
  void aTalkIsToldInPlainWords(String words) {
    marta.types(words).reads("Emil will see that you followed up");
  }

  @Test
  void everythingIsToldInPlainWords() {
    marta.types("promise Emil a contact by friday");
    marta.reads("you promised Emil “a contact” by Friday 4 December");
    marta.types("I promised Emil Berg to call by next friday");
    marta.reads("you promised Emil “to call” by Friday 11 December");
    marta.types("not now Ana").reads("What is open with Ana comes back in a week");
    marta.types("encourage Ana that went well").reads("Ana will read:", "that went well");
    marta.types("no").types("agenda emil").reads("Emil").doesNotRead("Did you mean");
    marta.types("agenda Emil add a visit").reads("a visit");
    marta.types("talked to Emil and Ana").gets(2).sees("Ana will see that you followed up");
  }

  @Test
  void whoIsNotTheirsIsLikeSomebodyWhomThereIsNot() {
    marta.types("talked to Kofi");
    String there = marta.last();
    marta.types("talked to Zora").reads(there.replace("Kofi", "Zora"));
    marta.reads("I can't tell whom you mean", "Ana Silva", "Emil Berg").doesNotRead("Mensah");
    marta.types("talked to my customer").doesNotRead("Ana Silva");
    ana.types("talked to Emil").doesNotRead("Emil Berg", "followed up");
  }

  @Test
  void whoIsCalledAlikeIsAskedForAmongTheirs() {
    Actor other = rehearsal.somebody("Emilia Holm", LISBON);
    nadia.types("enrol @emilia manager @marta");
    other.types("goals");
    marta.types("talked to Emil").reads("Emil will see that you followed up");
  }

  @Test
  void anAdminSaysWhoseManagerSomebodyBecomes() {
    nadia.types("manager ana kofi").reads("Did you mean manager @ana is @kofi?").presses("Yes");
    nadia.reads("Kofi").doesNotRead("Did you mean");
    nadia.types("manager zora kofi").reads("I don't know anybody called “zora kofi” here.");
    ana.types("manager emil kofi").reads("I don't know anybody called “emil kofi” here.");
  }

  @Test
  void anAdminWhoLeadsNobodyIsToldHowDeputiesAreNamed() {
    nadia.types("manager @kofi is nobody").types("deputy");
    nadia.reads("Nobody reports to you", "deputy @kofi for @marta until");
  }
}
