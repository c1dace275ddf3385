/** A person's own measures: chosen, noted, changed. */
@NullMarked
package io.praxisbot.core.conversation.measure;

import org.jspecify.annotations.NullMarked;
