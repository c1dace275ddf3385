/** The digest that says where follow-up is missing, and which openings a manager found of use. */
@NullMarked
package io.praxisbot.core.followup.digest;

import org.jspecify.annotations.NullMarked;
