package io.praxisbot.core.followup.gap;

import java.util.stream.Stream;

/** Finds the gaps of a kind or two between a person and their manager. */
@FunctionalInterface
interface ManagerRule {

  Stream<Gap> find(Member member, Look look);
}
