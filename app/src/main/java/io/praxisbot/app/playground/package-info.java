/** The page on which a newcomer plays everybody, and the platform behind it. */
@NullMarked
package io.praxisbot.app.playground;

import org.jspecify.annotations.NullMarked;
