/**
 * A strict stand-in for Slack, for the tests of every module: an independent reading of its rules.
 */
@NullMarked
package io.praxisbot.slack.fake;

import org.jspecify.annotations.NullMarked;
