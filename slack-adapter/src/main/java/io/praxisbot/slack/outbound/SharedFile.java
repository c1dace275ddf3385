package io.praxisbot.slack.outbound;

/**
 * A file that was shared with the bot.
 *
 * @param url where it is, as Slack says; fetched only if that is Slack's own
 * @param size in bytes, as Slack says; 0 if it doesn't
 */
public record SharedFile(String name, String url, long size) {}
