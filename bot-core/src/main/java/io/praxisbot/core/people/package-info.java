/** Who takes part: organizations, people, their accounts, enrolment, pauses and reporting lines. */
@NullMarked
package io.praxisbot.core.people;

import org.jspecify.annotations.NullMarked;
