/** One scheduled conversation with one person about one period, and what was tried in it. */
@NullMarked
package io.praxisbot.core.checkin;

import org.jspecify.annotations.NullMarked;
