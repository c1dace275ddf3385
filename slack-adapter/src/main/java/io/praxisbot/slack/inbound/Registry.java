package io.praxisbot.slack.inbound;

/** Who and what is known of the workspaces, and who is told when that changes. */
public record Registry(
    Installed installed,
    Acquaintance acquaintance,
    PeopleWatch people,
    InstallationWatch installations) {}
