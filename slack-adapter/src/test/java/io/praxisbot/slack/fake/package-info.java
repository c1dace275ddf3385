/**
 * A Slack to test against: strict, with faults on order and an append-only log. It knows nothing of
 * the adapter, so that it is a second reading of Slack's rules.
 */
@NullMarked
package io.praxisbot.slack.fake;

import org.jspecify.annotations.NullMarked;
