package io.praxisbot.app.playground;

import io.praxisbot.core.message.Form;
import io.praxisbot.core.table.Upload;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The page's way in. */
@RestController
@WhilePlaying
@RequestMapping("/playground")
final class PlaygroundController {

  private final Staging staging;
  private final Actions actions;
  private final Clock clock;
  private final Revisions revisions;

  PlaygroundController(Staging staging, Actions actions, Clock clock, Revisions revisions) {
    this.staging = staging;
    this.actions = actions;
    this.clock = clock;
    this.revisions = revisions;
  }

  @GetMapping("/state")
  ResponseEntity<State> state() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(staging.state());
  }

  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events() {
    return revisions.follow();
  }

  @PostMapping(path = "/say", consumes = MediaType.APPLICATION_JSON_VALUE)
  Map<String, Long> say(@RequestBody Requests.Say said) {
    actions.say(Requests.person(said.person()), Requests.text(said.text()), Requests.id(said.id()));
    return Map.of("revision", revisions.current());
  }

  /** A file as it is: its name and whose it is come in the address. */
  @PostMapping(path = Gate.UPLOAD, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  Map<String, Long> upload(
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String id,
      @RequestBody(required = false) byte @Nullable [] bytes) {
    byte[] body = bytes == null ? new byte[0] : bytes;
    actions.upload(Requests.person(person), Upload.of(Requests.text(name), body), Requests.id(id));
    return Map.of("revision", revisions.current());
  }

  @PostMapping(path = "/press", consumes = MediaType.APPLICATION_JSON_VALUE)
  Map<String, Long> press(@RequestBody Requests.Pressing pressed) {
    actions.press(
        Requests.person(pressed.person()),
        Requests.press(pressed.token()),
        Requests.id(pressed.id()));
    return Map.of("revision", revisions.current());
  }

  @PostMapping(path = "/form", consumes = MediaType.APPLICATION_JSON_VALUE)
  Form form(@RequestBody Requests.Opening opened) {
    return actions.form(Requests.person(opened.person()), Requests.press(opened.token()));
  }

  @PostMapping(path = "/submit", consumes = MediaType.APPLICATION_JSON_VALUE)
  Map<String, Map<String, String>> submit(@RequestBody Requests.Submitting sent) {
    Map<String, String> errors =
        actions.submit(
            Requests.person(sent.person()),
            Requests.press(sent.token()),
            Requests.values(sent.values()),
            Requests.id(sent.id()));
    return Map.of("errors", errors);
  }

  @PostMapping(path = "/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
  Map<String, Instant> clock(@RequestBody Requests.Moving wish) {
    return Map.of("now", clock.move(wish));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refused(Refused refused) {
    return Refusals.answer(refused.status(), String.valueOf(refused.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> unreadable(HttpMessageNotReadableException unreadable) {
    return Refusals.answer(HttpStatus.BAD_REQUEST, Sentences.of("body.unreadable"));
  }
}
