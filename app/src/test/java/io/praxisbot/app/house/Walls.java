package io.praxisbot.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * Who may know whom. Rules may meet no class at all: that a package is not empty is checked apart.
 */
final class Walls {

  private Walls() {}

  static ArchRule knowsTheCoreOnly(House house, String module) {
    return classes()
        .that(house.anyOf(module))
        .should()
        .onlyDependOnClassesThat(
            house
                .anyOf(module, "core")
                .or(JavaClass.Predicates.resideOutsideOfPackage(house.root() + "..")))
        .as(module + " depends, inside the house, on core alone")
        .allowEmptyShould(true);
  }

  static ArchRule coreKnowsNoPlatformAndNoFramework(House house) {
    return noClasses()
        .that(house.anyOf("core"))
        .should()
        .dependOnClassesThat(house.anyOf("slack", "teams", "scheduler", "app"))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "org.quartz..", "com.slack..", "com.microsoft..")
        .as("core knows no adapter, no scheduler, no app, and none of their frameworks")
        .allowEmptyShould(true);
  }

  static ArchRule onlyStoreMongoKnowsMongo(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.in("core.store.mongo"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.mongodb..", "org.bson..")
        .as("only core.store.mongo knows MongoDB");
  }

  static ArchRule onlyStoreEmbeddedKnowsTheEmbeddedDatabase(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.in("core.store.embedded"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.bwaldvogel..", "org.h2..")
        .as("only core.store.embedded knows the embedded database");
  }

  static ArchRule onlyHolidayKnowsTheHolidayLibrary(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.in("core.holiday"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.focus_shift..")
        .as("only core.holiday knows the library of public holidays");
  }

  static ArchRule onlyTableReadsTables(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.in("core.table"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.commons.csv..")
        .as("only core.table knows how tables are written");
  }

  static ArchRule theDomainKnowsJavaAndItselfOnly(House house) {
    return classes()
        .that()
        .resideInAnyPackage(house.in(House.DOMAIN))
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(house.in(House.DOMAIN))
                .or(JavaClass.Predicates.resideInAnyPackage("java..", "org.jspecify..")))
        .as("the domain imports Java and itself only")
        .allowEmptyShould(true);
  }

  static ArchRule theDomainHasNoCycles(House house) {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new DomainPackages(house))
        .should()
        .beFreeOfCycles()
        .as("the domain's packages form no cycle")
        .allowEmptyShould(true);
  }

  static ArchRule largeRoomsHaveNoCyclesInside(House house) {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new RoomsOf(house))
        .should()
        .beFreeOfCycles()
        .as("the rooms of " + House.LARGE + " form no cycle")
        .allowEmptyShould(true);
  }

  /** Sorts each class of a large package into the room it is in. */
  private record RoomsOf(House house) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return house.anyOf(House.LARGE.toArray(String[]::new)).test(type)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "the rooms of large packages";
    }
  }

  /** Sorts each domain class into its package of the design. */
  private record DomainPackages(House house) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return House.DOMAIN.stream()
          .filter(inside -> house.anyOf(inside).test(type))
          .findFirst()
          .map(SliceIdentifier::of)
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "the domain's packages";
    }
  }
}
