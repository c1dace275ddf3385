package io.praxisbot.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
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
    assertThat(praxis.stream().filter(HOUSE.anyOf(inside)))
        .as("main classes in %s", HOUSE.name(inside))
        .anyMatch(type -> !type.getSimpleName().equals("package-info"));
  }

  @ParameterizedTest
  @FieldSource("io.praxisbot.app.house.House#NAMED")
  void whatTheRulesCallByNameExists(String inside) {
    assertThat(praxis.contain(HOUSE.name(inside))).as(HOUSE.name(inside)).isTrue();
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
  void theDomainKnowsJavaAndItselfOnly() {
    Walls.theDomainKnowsJavaAndItselfOnly(HOUSE).check(praxis);
  }

  @Test
  void theDomainHasNoCycles() {
    Walls.theDomainHasNoCycles(HOUSE).check(praxis);
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
}
