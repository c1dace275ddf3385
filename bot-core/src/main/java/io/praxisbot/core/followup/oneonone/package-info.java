/** The 1:1 of a manager and one of their people: when it is, and what is to be talked about. */
@NullMarked
package io.praxisbot.core.followup.oneonone;

import org.jspecify.annotations.NullMarked;
