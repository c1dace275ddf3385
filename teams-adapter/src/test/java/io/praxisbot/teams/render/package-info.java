/** Cards as Teams takes them, and as people read them. */
@NullMarked
package io.praxisbot.teams.render;

import org.jspecify.annotations.NullMarked;
