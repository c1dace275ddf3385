package io.praxisbot.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** The few places through which something leaves the house. */
final class Doors {

  /** Text that no reader sees: it comes back from a platform and is never words. */
  private static final Set<String> NOT_WORDS = Set.of("token", "id", "value");

  private Doors() {}

  static ArchRule onlyTheDispatcherCallsAPlatform(House house) {
    String platform = house.name("core.delivery.Platform");
    return noClasses()
        .that(not(house.anyOf("core.delivery")))
        .should()
        .accessTargetWhere(describe("calls a platform", access -> callsPlatform(access, platform)))
        .as("only core.delivery calls a platform")
        .allowEmptyShould(true);
  }

  /**
   * Words of a message are plain text until a renderer escaped them. So nobody but a renderer, and
   * those who carry messages whole, may take them out: no accessor of text, no {@code toString}.
   */
  static ArchRule onlyRenderersReadTheWordsOfAMessage(House house) {
    return noClasses()
        .that(
            not(
                house.anyOf(
                    "slack.render",
                    "teams.render",
                    "app.playground",
                    "core.message",
                    "core.conversation",
                    "core.delivery",
                    "core.store.mongo")))
        .should()
        .accessTargetWhere(
            describe("reads the words of a message", access -> readsWords(access, house)))
        .as("only renderers, and those who carry messages whole, read the words of a message")
        .allowEmptyShould(true);
  }

  /** Also a call on the class that implements it; what such a class calls on itself is its own. */
  private static boolean callsPlatform(JavaAccess<?> access, String platform) {
    JavaClass owner = access.getTargetOwner();
    return !access.getOriginOwner().equals(owner)
        && Stream.concat(Stream.of(owner), owner.getAllRawInterfaces().stream())
            .filter(type -> type.getName().equals(platform))
            .anyMatch(type -> declares(type, access.getName()));
  }

  private static boolean declares(JavaClass type, String method) {
    return type.getMethods().stream()
        .filter(declared -> !declared.getModifiers().contains(JavaModifier.STATIC))
        .anyMatch(declared -> declared.getName().equals(method));
  }

  private static boolean readsWords(JavaAccess<?> access, House house) {
    JavaClass owner = access.getTargetOwner();
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && house.anyOf("core.message").test(owner)
        && !owner.isEnum()
        && target.getRawReturnType().isEquivalentTo(String.class)
        && !NOT_WORDS.contains(target.getName());
  }
}
