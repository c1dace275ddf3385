package io.praxisbot.app.house;

import org.junit.jupiter.api.Test;

/** A rule that can't fail guards nothing: each is tried on a small house that breaks it. */
class RulesSeeBreaksTest {

  @Test
  void anAdapterThatKnowsAnother() {
    House house = House.fixture("adapters");
    Broken.by(house, Walls.knowsTheCoreOnly(house, "slack"))
        .blames("slack.Gossip")
        .mentions("teams.Ear");
  }

  @Test
  void aSchedulerThatKnowsTheApp() {
    House house = House.fixture("adapters");
    Broken.by(house, Walls.knowsTheCoreOnly(house, "scheduler"))
        .blames("scheduler.Curious")
        .mentions("app.Door");
  }

  @Test
  void aCoreThatKnowsItsAdapters() {
    House house = House.fixture("adapters");
    Broken.by(house, Walls.coreKnowsNoPlatformAndNoFramework(house))
        .blames("core.Nosy")
        .mentions("teams.Ear", "app.Door");
  }

  @Test
  void aCoreThatHangsOnFrameworks() {
    House house = House.fixture("frameworks");
    Broken.by(house, Walls.coreKnowsNoPlatformAndNoFramework(house))
        .blames("core.cadence.Framed")
        .mentions(
            "org.quartz.Job",
            "org.springframework.context.ApplicationContext",
            "com.slack.api.model.Message",
            "com.microsoft.bot.StandIn");
  }

  @Test
  void aDomainThatKnowsMongo() {
    House house = House.fixture("database");
    Broken.by(house, Walls.onlyStoreMongoKnowsMongo(house))
        .blames("core.goal.Stored")
        .mentions("com.mongodb.client.MongoClient", "org.bson.Document");
  }

  @Test
  void aMapperAndAStarterThatKnowTheEmbeddedDatabase() {
    House house = House.fixture("database");
    Broken.by(house, Walls.onlyStoreEmbeddedKnowsTheEmbeddedDatabase(house))
        .blames("core.store.mongo.Mapper", "app.Starter")
        .mentions("de.bwaldvogel.mongo.MongoServer", "org.h2.mvstore.MVStore");
  }

  @Test
  void aDomainThatKnowsTheHolidayLibrary() {
    House house = House.fixture("holidays");
    Broken.by(house, Walls.onlyHolidayKnowsTheHolidayLibrary(house))
        .blames("core.cadence.Feast")
        .mentions("de.focus_shift.jollyday.core.Holiday");
  }

  @Test
  void aGoalThatReadsTables() {
    House house = House.fixture("tables");
    Broken.by(house, Walls.onlyTableReadsTables(house))
        .blames("core.goal.Listed")
        .mentions("org.apache.commons.csv.CSVRecord");
  }

  @Test
  void aDomainThatKnowsMoreThanJava() {
    House house = House.fixture("domain");
    Broken.by(house, Walls.theDomainKnowsJavaAndItselfOnly(house))
        .blames("core.goal.Wordy")
        .mentions("core.message.Words", "com.fasterxml.jackson.annotation.JsonInclude");
  }

  @Test
  void aCycleInTheDomain() {
    House house = House.fixture("cycle");
    Broken.by(house, Walls.theDomainHasNoCycles(house))
        .mentions("core.people.Member", "core.goal.Aim");
  }

  @Test
  void aCycleBetweenTheRoomsOfAPackage() {
    House house = House.fixture("rooms");
    Broken.by(house, Walls.largeRoomsHaveNoCyclesInside(house))
        .mentions("core.conversation.Talker", "core.conversation.view.Shower");
  }

  @Test
  void everyWayToAskForTheTimeOrTheZone() {
    House house = House.fixture("clock");
    Broken.by(house, Clocks.nobodyAsksTheSystem(house))
        .blames("core.cadence.AsksTheSystem")
        .mentions(
            "calls method <java.time.Instant.now()>",
            "references method <java.time.Instant.now()>",
            "java.time.LocalDate.now()",
            "java.time.ZonedDateTime.now(java.time.ZoneId)",
            "java.time.chrono.IsoChronology.dateNow()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.tickSeconds(java.time.ZoneId)",
            "java.time.InstantSource.system()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()",
            "java.text.SimpleDateFormat.<init>");
  }

  @Test
  void aCoreThatMeasures() {
    House house = House.fixture("clock");
    Broken.by(house, Clocks.onlyTheAppMeasures(house))
        .blames("core.cadence.Measures")
        .mentions("calls method", "references method");
  }

  @Test
  void aMessageThatGoesAroundTheLedger() {
    House house = House.fixture("platform");
    Broken.by(house, Doors.onlyTheDispatcherCallsAPlatform(house))
        .blames("slack.Backdoor", "app.Shortcut")
        .doesNotMention("connect");
  }

  @Test
  void wordsThatGoAroundTheRenderer() {
    House house = House.fixture("words");
    Broken.by(house, Doors.onlyRenderersReadTheWordsOfAMessage(house))
        .blames("slack.inbound.Blurter")
        .mentions(
            "calls method <" + house.name("core.message.Span.text()"),
            "references method <" + house.name("core.message.Span.text()"),
            "Span.toString()")
        .doesNotMention("Span.token()", "Style.name()");
  }

  @Test
  void namesThatSayNothing() {
    House house = House.fixture("names");
    Broken.by(house, Names.everyNameSaysSomething())
        .mentions(
            "GoalManager>",
            "DateHelper>",
            "TextUtil>",
            "TextUtils>",
            "TurnProcessor>",
            "PersonData>",
            "GoalInfo>",
            "EngineImpl>")
        .doesNotMention("$Manager", "Metadata");
  }

  @Test
  void packagesThatPromiseNothingAboutNull() {
    House house = House.fixture("unmarked");
    Broken.by(house, Names.everyPackageIsNullMarked())
        .blames("core has", "core.goal has")
        .doesNotMention("core.people");
  }
}
