/** Who may see what, decided in one place. */
@NullMarked
package io.praxisbot.core.access;

import org.jspecify.annotations.NullMarked;
