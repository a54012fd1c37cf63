package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/// Leads what a handler refuses to where it is told, see [FaultPage].
@ControllerAdvice
class WrongAdvice {
  static final String DETAIL = WrongAdvice.class.getName();

  @ExceptionHandler
  void refused(Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String sentence = refused.getMessage();
    tell(new Wrong(Fault.REFUSED, sentence == null ? "" : sentence), request, response);
  }

  @ExceptionHandler(MultipartException.class)
  void noFiles(HttpServletRequest request, HttpServletResponse response) throws IOException {
    tell(new Wrong(Fault.UNREADABLE, "Here come files, as a form sends them."), request, response);
  }

  @ExceptionHandler
  void tell(Wrong wrong, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(Fault.class.getName(), wrong.fault());
    request.setAttribute(DETAIL, wrong.detail());
    response.sendError(wrong.fault().status());
  }
}
