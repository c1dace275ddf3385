package io.praxisbot.slack.outbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.table.Upload;
import java.io.IOException;

/**
 * The way to Slack's Web API. One call is one attempt: nothing here, and nothing below, repeats it.
 */
public interface WebApi {

  /** One call. */
  interface Call<T extends SlackApiTextResponse> {
    T on(MethodsClient methods) throws IOException, SlackApiException;
  }

  /** Calls a method with a workspace's token, at the pace that the workspace allows. */
  <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Call<T> call);

  /** As {@link #call(WorkspaceId, Method, Call)}, waiting for its turn on these terms. */
  default <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Terms terms, Call<T> call) {
    return call(workspace, method, call);
  }

  /**
   * Fetches a file, while Slack waits for what comes of it. What goes wrong is said by what comes
   * back.
   */
  default Upload fetch(WorkspaceId workspace, SharedFile file) {
    return Upload.notFetched(file.name(), "no-way");
  }
}
