/** What the fake Slack sends, and what people do in it. */
@NullMarked
package io.praxisbot.slack.fake.client;

import org.jspecify.annotations.NullMarked;
