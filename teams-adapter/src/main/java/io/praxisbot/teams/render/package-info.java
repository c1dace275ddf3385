/** The neutral message and form as Adaptive Cards. */
@NullMarked
package io.praxisbot.teams.render;

import org.jspecify.annotations.NullMarked;
