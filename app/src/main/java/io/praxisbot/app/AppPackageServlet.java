package io.praxisbot.app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The app for Teams, as it is uploaded there; there is none without a registration. */
final class AppPackageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Optional<byte[]> zip;

  AppPackageServlet(Optional<byte[]> zip) {
    this.zip = zip;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (zip.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"praxis.zip\"");
    response.setContentLength(zip.get().length);
    response.getOutputStream().write(zip.get());
  }
}
