/**
 * Tables of people and managers: how they are read, and what is kept of one while it is applied.
 */
@NullMarked
package io.praxisbot.core.table;

import org.jspecify.annotations.NullMarked;
