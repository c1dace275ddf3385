package io.praxisbot.core.followup.gap;

import java.util.stream.Stream;

/** Finds the gaps of a kind or two in what is known of a person, whoever their manager is. */
@FunctionalInterface
interface PersonRule {

  Stream<Gap> find(Look look);
}
