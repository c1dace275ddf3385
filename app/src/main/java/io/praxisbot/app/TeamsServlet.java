package io.praxisbot.app;

import io.praxisbot.teams.inbound.Answered;
import io.praxisbot.teams.inbound.TeamsDoor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands Teams' activities to the adapter as they came. */
final class TeamsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient TeamsDoor door;

  TeamsServlet(TeamsDoor door) {
    this.door = door;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answered answered =
        door.answer(
            Optional.ofNullable(request.getHeader("Authorization")), request.getInputStream());
    byte[] body = answered.body().getBytes(StandardCharsets.UTF_8);
    response.setStatus(answered.status());
    if (!answered.contentType().isEmpty()) {
      response.setContentType(answered.contentType());
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
