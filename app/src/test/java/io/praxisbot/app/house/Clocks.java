package io.praxisbot.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** Time is handed in, and so is the zone; there is one clock. */
final class Clocks {

  /** In all of {@code java.time}: whatever of these names takes no clock asks the system. */
  private static final Set<String> ASKS_IN_JAVA_TIME =
      Set.of(
          "now",
          "dateNow",
          "system",
          "systemDefault",
          "systemDefaultZone",
          "systemUTC",
          "tickMillis",
          "tickMinutes",
          "tickSeconds");

  private static final Set<String> ASKS_ELSEWHERE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.util.TimeZone.getDefault",
          "java.util.Calendar.getInstance",
          "java.util.GregorianCalendar.getInstance",
          "java.text.SimpleDateFormat.<init>",
          "com.ibm.icu.util.TimeZone.getDefault",
          "com.ibm.icu.util.Calendar.getInstance");

  private static final Set<String> MADE_FROM_THE_SYSTEM =
      Set.of(
          "java.util.Date.<init>()",
          "java.util.GregorianCalendar.<init>()",
          "java.util.GregorianCalendar.<init>(java.util.TimeZone)",
          "java.util.GregorianCalendar.<init>(java.util.Locale)",
          "java.util.GregorianCalendar.<init>(java.util.TimeZone, java.util.Locale)");

  private static final String MEASURES = "java.lang.System.nanoTime()";

  private Clocks() {}

  static ArchRule nobodyAsksTheSystem(House house) {
    return noClasses()
        .that(DescribedPredicate.not(theClock(house)))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("asks the system for the time or the zone", Clocks::asks))
        .as("nobody asks the system for the time or the default zone, except core.time.SystemClock")
        .because("time is handed in");
  }

  static ArchRule onlyTheAppMeasures(House house) {
    return noClasses()
        .that(DescribedPredicate.not(house.anyOf("app", "bench")))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "measures", access -> access.getTarget().getFullName().equals(MEASURES)))
        .as("only app and bench measure how long something takes")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> theClock(House house) {
    String clock = house.name("core.time.SystemClock");
    return DescribedPredicate.describe(
        "the clock",
        type -> type.getName().equals(clock) || type.getName().startsWith(clock + "$"));
  }

  /** Sees calls, constructors and method references alike. */
  private static boolean asks(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    String owner = target.getOwner().getName();
    return asksInJavaTime(owner, target)
        || ASKS_ELSEWHERE.contains(owner + "." + target.getName())
        || MADE_FROM_THE_SYSTEM.contains(target.getFullName());
  }

  private static boolean asksInJavaTime(String owner, CodeUnitAccessTarget target) {
    return owner.startsWith("java.time.")
        && ASKS_IN_JAVA_TIME.contains(target.getName())
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
