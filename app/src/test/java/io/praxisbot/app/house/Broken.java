package io.praxisbot.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A fixture on which a rule was tried, with what the rule had to say about it. */
record Broken(House house, List<String> violations) {

  static Broken by(House house, ArchRule rule) {
    List<String> violations = rule.evaluate(house.allClasses()).getFailureReport().getDetails();
    assertThat(violations).as("the rule sees the break").isNotEmpty();
    return new Broken(house, violations);
  }

  /** Every violation is one of these classes', nobody else's, and each of them has one. */
  Broken blames(String... culprits) {
    assertThat(violations).allMatch(violation -> isAbout(violation, List.of(culprits)));
    assertThat(culprits)
        .allMatch(culprit -> violations.stream().anyMatch(v -> isAbout(v, List.of(culprit))));
    return this;
  }

  Broken mentions(String... parts) {
    assertThat(parts)
        .allMatch(part -> violations.stream().anyMatch(violation -> violation.contains(part)));
    return this;
  }

  Broken doesNotMention(String... parts) {
    assertThat(violations).noneMatch(violation -> contains(violation, List.of(parts)));
    return this;
  }

  /** ArchUnit names the origin first, as in {@code Method <origin.Class.method()> calls …}. */
  private boolean isAbout(String violation, List<String> culprits) {
    return culprits.stream()
        .map(house::name)
        .anyMatch(name -> violation.matches("(\\S+ <)?\\Q" + name + "\\E\\b.*(?s:.*)"));
  }

  private static boolean contains(String violation, List<String> parts) {
    return parts.stream().anyMatch(violation::contains);
  }
}
