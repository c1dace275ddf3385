/**
 * A strict stand-in for Microsoft Teams and its connector, for the tests of every module: an
 * independent reading of their rules.
 */
@NullMarked
package io.praxisbot.teams.fake;

import org.jspecify.annotations.NullMarked;
