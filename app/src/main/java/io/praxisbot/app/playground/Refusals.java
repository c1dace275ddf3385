package io.praxisbot.app.playground;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A kind sentence also for what never reaches the controller. */
@ControllerAdvice
@WhilePlaying
final class Refusals {

  @ExceptionHandler
  ResponseEntity<Map<String, String>> otherMedia(HttpMediaTypeNotSupportedException other) {
    return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Sentences.of("body.unreadable"));
  }

  static ResponseEntity<Map<String, String>> answer(HttpStatus status, String sentence) {
    return ResponseEntity.status(status).body(Map.of("message", sentence));
  }
}
