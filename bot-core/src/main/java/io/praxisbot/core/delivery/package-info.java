/** Everything that goes out: the ledger, the dispatcher and the port to the platforms. */
@NullMarked
package io.praxisbot.core.delivery;

import org.jspecify.annotations.NullMarked;
