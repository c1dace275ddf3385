package io.praxisbot.teams.inbound;

import io.praxisbot.teams.outbound.Refreshes;

/**
 * How what comes in is answered beside the ledger.
 *
 * @param refreshes where a card that was updated is handed to the press that waits for it
 */
public record Voice(Refreshes refreshes, Remark remark) {}
