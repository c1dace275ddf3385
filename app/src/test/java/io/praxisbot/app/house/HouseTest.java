package io.praxisbot.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of the house, on its main code. {@link RulesSeeBreaksTest} shows that each can fail.
 */
class HouseTest {

  private static final House HOUSE = House.PRAXIS;

  private static JavaClasses praxis;

  @BeforeAll
  static void importsTheMainCodeOnce() {
    praxis = HOUSE.mainClasses();
  }

  @ParameterizedTest
  @FieldSource("io.praxisbot.app.house.House#FILLED")
  void whatTheRulesSpeakOfHoldsClasses(String inside) {
    assertThat(classesIn(inside)).as("main classes in %s", HOUSE.name(inside)).isNotEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @FieldSource("io.praxisbot.app.house.House#FILLED_LATER")
  void whatWaitedForClassesIsListedAsFilledOnceItHasThem(String inside) {
    assertThat(classesIn(inside))
        .as("classes in %s: move it from FILLED_LATER to FILLED in House", HOUSE.name(inside))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.praxisbot.app.house.House#NAMED")
  void whatTheRulesCallByNameExists(String inside) {
    assertThat(praxis.contain(HOUSE.name(inside))).as(HOUSE.name(inside)).isTrue();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @FieldSource("io.praxisbot.app.house.House#NAMED_LATER")
  void whatWasToBeWrittenIsListedAsNamedOnceItIs(String inside) {
    assertThat(praxis.contain(HOUSE.name(inside)))
        .as("%s exists: move it from NAMED_LATER to NAMED in House", HOUSE.name(inside))
        .isFalse();
  }

  @Test
  void testCodeIsNotMistakenForMainCode() {
    assertThat(praxis.contain(HouseTest.class)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"slack", "teams", "scheduler"})
  void adaptersAndSchedulerKnowTheCoreOnly(String module) {
    Walls.knowsTheCoreOnly(HOUSE, module).check(praxis);
  }

  @Test
  void theCoreKnowsNoPlatformAndNoFramework() {
    Walls.coreKnowsNoPlatformAndNoFramework(HOUSE).check(praxis);
  }

  @Test
  void onlyStoreMongoKnowsMongo() {
    Walls.onlyStoreMongoKnowsMongo(HOUSE).check(praxis);
  }

  @Test
  void onlyStoreEmbeddedKnowsTheEmbeddedDatabase() {
    Walls.onlyStoreEmbeddedKnowsTheEmbeddedDatabase(HOUSE).check(praxis);
  }

  @Test
  void onlyHolidayKnowsTheHolidayLibrary() {
    Walls.onlyHolidayKnowsTheHolidayLibrary(HOUSE).check(praxis);
  }

  @Test
  void onlyTableReadsTables() {
    Walls.onlyTableReadsTables(HOUSE).check(praxis);
  }

  @Test
  void theDomainKnowsJavaAndItselfOnly() {
    Walls.theDomainKnowsJavaAndItselfOnly(HOUSE).check(praxis);
  }

  @Test
  void theDomainHasNoCycles() {
    Walls.theDomainHasNoCycles(HOUSE).check(praxis);
  }

  @Test
  void largeRoomsHaveNoCyclesInside() {
    Walls.largeRoomsHaveNoCyclesInside(HOUSE).check(praxis);
  }

  @Test
  void nobodyAsksTheSystemForTheTimeOrTheZone() {
    Clocks.nobodyAsksTheSystem(HOUSE).check(praxis);
  }

  @Test
  void onlyTheAppMeasures() {
    Clocks.onlyTheAppMeasures(HOUSE).check(praxis);
  }

  @Test
  void onlyTheDispatcherCallsAPlatform() {
    Doors.onlyTheDispatcherCallsAPlatform(HOUSE).check(praxis);
  }

  @Test
  void onlyRenderersReadTheWordsOfAMessage() {
    Doors.onlyRenderersReadTheWordsOfAMessage(HOUSE).check(praxis);
  }

  @Test
  void everyNameSaysSomething() {
    Names.everyNameSaysSomething().check(praxis);
  }

  @Test
  void everyPackageIsNullMarked() {
    Names.everyPackageIsNullMarked().check(praxis);
  }

  private static List<String> classesIn(String inside) {
    return praxis.stream()
        .filter(HOUSE.anyOf(inside))
        .map(JavaClass::getName)
        .filter(name -> !name.endsWith(".package-info"))
        .toList();
  }
}
