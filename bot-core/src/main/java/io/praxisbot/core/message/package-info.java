/** The neutral message and form that every platform renders. */
@NullMarked
package io.praxisbot.core.message;

import org.jspecify.annotations.NullMarked;
