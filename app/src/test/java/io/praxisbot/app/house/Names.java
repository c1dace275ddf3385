package io.praxisbot.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What every class and package carries. */
final class Names {

  /** Words that say nothing about the product, at the end of a longer name. */
  private static final String SAYS_NOTHING = "\\w+(Manager|Helper|Utils?|Processor|Data|Info|Impl)";

  private Names() {}

  static ArchRule everyNameSaysSomething() {
    return noClasses()
        .should(ArchCondition.from(nameSaysNothing()))
        .as("no class is named like " + SAYS_NOTHING);
  }

  static ArchRule everyPackageIsNullMarked() {
    return all(packages()).should(beNullMarked()).as("every package with classes is @NullMarked");
  }

  private static DescribedPredicate<JavaClass> nameSaysNothing() {
    return DescribedPredicate.describe(
        "is named like " + SAYS_NOTHING, type -> type.getSimpleName().matches(SAYS_NOTHING));
  }

  private static AbstractClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
      }
    };
  }

  private static ArchCondition<JavaPackage> beNullMarked() {
    return new ArchCondition<>("be @NullMarked") {
      @Override
      public void check(JavaPackage place, ConditionEvents events) {
        boolean marked = place.isAnnotatedWith(NullMarked.class);
        String message =
            place.getName() + (marked ? " is @NullMarked" : " has no @NullMarked package-info");
        events.add(new SimpleConditionEvent(place, marked, message));
      }
    };
  }
}
