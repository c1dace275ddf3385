/** Counts of a quarter, over five people or more, without a name. */
@NullMarked
package io.praxisbot.core.followup.count;

import org.jspecify.annotations.NullMarked;
