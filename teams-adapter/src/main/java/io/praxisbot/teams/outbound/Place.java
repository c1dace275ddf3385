package io.praxisbot.teams.outbound;

import io.praxisbot.core.people.WorkspaceId;

/**
 * Where a call goes.
 *
 * @param serviceUrl at which Teams is reached for it
 * @param thread which conversation's pace it goes by; a person's id while there is none yet
 */
public record Place(WorkspaceId workspace, String serviceUrl, String thread) {}
