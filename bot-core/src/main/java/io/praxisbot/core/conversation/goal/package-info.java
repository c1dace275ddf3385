/**
 * Goals and what is tried for them, week by week: stated, suggested, planned, asked about, moved
 * on.
 */
@NullMarked
package io.praxisbot.core.conversation.goal;

import org.jspecify.annotations.NullMarked;
