package io.praxisbot.app.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/**
 * A house: all packages below one root, named as the design names them. The real one stands below
 * {@code io.praxisbot}; each fixture is a tiny one of its own, so that the very same rule can be
 * tried on both.
 *
 * @param root the package that holds {@code core}, {@code slack}, {@code app} and so on
 */
record House(String root) {

  static final House PRAXIS = new House("io.praxisbot");

  /** What must hold classes, because a rule about an empty package guards nothing. */
  static final List<String> FILLED =
      List.of(
          "app",
          "app.playground",
          "scheduler",
          "core.message",
          "core.people",
          "core.goal",
          "core.checkin",
          "core.cadence",
          "core.holiday",
          "core.followup",
          "core.followup.count",
          "core.followup.digest",
          "core.followup.gap",
          "core.followup.oneonone",
          "core.access",
          "core.agenda",
          "core.roster",
          "core.duty",
          "core.table",
          "core.conversation",
          "core.conversation.answer",
          "core.conversation.apply",
          "core.conversation.change",
          "core.conversation.command",
          "core.conversation.engine",
          "core.conversation.fact",
          "core.conversation.followup",
          "core.conversation.goal",
          "core.conversation.measure",
          "core.conversation.people",
          "core.conversation.reader",
          "core.conversation.setting",
          "core.conversation.undo",
          "core.conversation.view",
          "core.delivery",
          "core.time",
          "core.store",
          "core.store.mongo",
          "core.store.embedded",
          "slack",
          "slack.render",
          "teams",
          "teams.render");

  /**
   * Named by a rule and still empty; a package moves up to {@link #FILLED} with its first class.
   */
  static final List<String> FILLED_LATER = List.of("core.compass");

  /** The classes that a rule calls by name: if one were renamed, its rule would guard nothing. */
  static final List<String> NAMED =
      List.of(
          "core.message.Span",
          "core.message.Rich",
          "core.message.Block",
          "core.message.Message",
          "core.delivery.Platform",
          "core.time.SystemClock");

  /** Named by a rule and not yet written; a name moves up to {@link #NAMED} with the class. */
  static final List<String> NAMED_LATER = List.of();

  /** The pure domain: Java and each other, nothing else. */
  static final List<String> DOMAIN =
      List.of(
          "core.people",
          "core.goal",
          "core.checkin",
          "core.cadence",
          "core.followup",
          "core.compass",
          "core.access");

  /** Packages with rooms of their own. */
  static final List<String> LARGE = List.of("core.conversation", "core.followup");

  private static final House FIXTURES = new House("io.praxisbot.app.house.fixture");

  private static final ImportOption WITHOUT_TEST_JARS = at -> !at.contains("-tests.jar");

  /** The small house below {@code fixture} that breaks one rule. */
  static House fixture(String name) {
    return new House(FIXTURES.name(name));
  }

  /** The full name of a package or class of this house. */
  String name(String inside) {
    return root + "." + inside;
  }

  /** ArchUnit's pattern for a package of this house and all below it. */
  String in(String inside) {
    return name(inside) + "..";
  }

  /** The patterns of several packages, each with all below it. */
  String[] in(List<String> inside) {
    return inside.stream().map(this::in).toArray(String[]::new);
  }

  /** Whether a class lives in one of the packages or below. */
  DescribedPredicate<JavaClass> anyOf(String... inside) {
    return JavaClass.Predicates.resideInAnyPackage(in(List.of(inside)));
  }

  /** The main code of the real house. */
  JavaClasses mainClasses() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(WITHOUT_TEST_JARS)
        .importPackages(root);
  }

  /** Everything in a fixture, which is test code itself. */
  JavaClasses allClasses() {
    return new ClassFileImporter().importPackages(root);
  }
}
