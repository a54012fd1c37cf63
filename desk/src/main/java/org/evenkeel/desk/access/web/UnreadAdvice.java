package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what in a body could not be read.
@ControllerAdvice
class UnreadAdvice {
  private final WrongAdvice telling = new WrongAdvice();

  @ExceptionHandler
  void unread(
      HttpMessageNotReadableException unread,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    telling.tell(new Wrong(Fault.UNREADABLE, sentence(unread)), request, response);
  }

  private static String sentence(HttpMessageNotReadableException unread) {
    for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case Wrong wrong -> {
          return wrong.detail();
        }
        case UnrecognizedPropertyException unknown -> {
          return "There is no field '" + unknown.getPropertyName() + "' here.";
        }
        case DatabindException wrong when !wrong.getPath().isEmpty() -> {
          return "The value of '" + wrong.getPath().getLast().getPropertyName() + "' does not fit.";
        }
        default -> {}
      }
    }
    return "The body is no JSON of the kind that is described for this request.";
  }
}
