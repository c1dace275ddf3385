/** In which workspaces the bot is installed, and by which tokens it acts. */
@NullMarked
package io.praxisbot.slack.install;

import org.jspecify.annotations.NullMarked;
