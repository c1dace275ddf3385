/** Where follow-up is missing, what a manager did about it, and the digest that says so. */
@NullMarked
package io.praxisbot.core.followup;

import org.jspecify.annotations.NullMarked;
