/** Plans who is asked when: the closest cadence for each person, and what is due next. */
@NullMarked
package io.praxisbot.core.agenda;

import org.jspecify.annotations.NullMarked;
