package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.DrillEntrance;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the link of a drill leads.
@Controller
class DrillPage {
  private final DrillEntrance entrance;

  DrillPage(DrillEntrance entrance) {
    this.entrance = entrance;
  }

  @Open(because = "nobody is signed in yet; the code of the link is asked for")
  @GetMapping("/sign-in/drill")
  String show(@RequestParam(defaultValue = "") String code, Model model) {
    model.addAttribute("view", new DrillView(code, null));
    return "access/drill";
  }

  @Open(because = "nobody is signed in yet; the code of the link is asked for")
  @PostMapping("/sign-in/drill")
  String enter(
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      Browser.remember(request, response, entrance.enter(code, Browser.agent(request)));
      return "redirect:/";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", new DrillView("", refused.getMessage()));
      return "access/drill";
    }
  }
}
