/** What every platform needs to fit a message into its limits: where to part it, where to cut. */
@NullMarked
package io.praxisbot.core.message.fit;

import org.jspecify.annotations.NullMarked;
