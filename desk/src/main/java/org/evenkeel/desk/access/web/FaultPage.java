package org.evenkeel.desk.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Where every request ends that went wrong: a page for people, a problem for programs.
@Controller
class FaultPage implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);

  private final Ids ids;

  FaultPage(Ids ids) {
    this.ids = ids;
  }

  @Open(because = "anything can go wrong, for anybody")
  @RequestMapping("/error")
  Object wrong(HttpServletRequest request) {
    Fault fault = fault(request);
    String reference = ids.fresh("err");
    if (fault.status() >= 500) {
      LOG.error(
          "{} is what the caller was told of {}",
          reference,
          request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE));
    }
    String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (asked.startsWith("/api/")) {
      return ResponseEntity.status(fault.status())
          .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
          .body(Problem.of(fault, detail(request), asked, reference));
    }
    ModelAndView page = new ModelAndView("access/fault");
    page.setStatus(HttpStatus.valueOf(fault.status()));
    page.addObject(
        "view", new FaultView(fault, detail(request), fault.status() >= 500 ? reference : ""));
    return page;
  }

  private static String detail(HttpServletRequest request) {
    return request.getAttribute(WrongAdvice.DETAIL) instanceof String detail ? detail : "";
  }

  private static Fault fault(HttpServletRequest request) {
    if (request.getAttribute(Fault.class.getName()) instanceof Fault known) {
      return known;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer number ? Fault.of(number) : Fault.NOTHING_HERE;
  }

  @Open(because = "programs are led here by a problem's type")
  @GetMapping("/problems/{code}")
  String explain(@PathVariable String code, Model model) {
    Fault fault =
        Fault.named(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("view", new FaultView(fault, "", ""));
    return "access/fault";
  }
}
