/** What has to be done without anybody asking: due check-ins, sending, tidying up; and when. */
@NullMarked
package io.praxisbot.core.duty;

import org.jspecify.annotations.NullMarked;
