/** The public holidays of countries and regions, from a library; nothing else knows it. */
@NullMarked
package io.praxisbot.core.holiday;

import org.jspecify.annotations.NullMarked;
