/** Who there is, as the platforms show them: makes people, keeps them as they are, names admins. */
@NullMarked
package io.praxisbot.core.roster;

import org.jspecify.annotations.NullMarked;
