package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;

/**
 * A modal or a home tab as somebody sees it.
 *
 * @param id stays over updates
 * @param hash changes with each update
 * @param root the id of the modal at the bottom of the stack
 * @param view what the app gave
 */
public record FakeView(String id, String hash, String root, JsonObject view) {

  public FakeView {
    view = GivenIds.in(view);
  }

  FakeView with(String hash, JsonObject view) {
    return new FakeView(id, hash, root, view);
  }
}
