package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Passkeys;
import org.evenkeel.desk.access.SignIn;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Signing in with a passkey, and showing one again. The page's script speaks with it.
@RestController
class PasskeySignIn {
  private final SignIn signIn;
  private final Passkeys passkeys;

  PasskeySignIn(SignIn signIn, Passkeys passkeys) {
    this.signIn = signIn;
    this.passkeys = passkeys;
  }

  /// Where the browser goes next.
  record Next(String to) {}

  @Open(because = "one comes here to sign in")
  @PostMapping("/sign-in/passkey/begin")
  Passkeys.Begun begin() {
    return passkeys.ask();
  }

  @Open(because = "one comes here to sign in")
  @PostMapping("/sign-in/passkey")
  Next enter(
      @RequestBody Passkeys.Answer answer,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    String secret = signIn.passkey(answer, Browser.agent(request));
    Browser.remember(request, response, secret);
    return new Next(Back.checked(back));
  }

  @Open(because = "one is led here from elsewhere, and asked for a factor")
  @PostMapping("/sign-in/again/passkey")
  Next again(
      @Nullable SignedIn who,
      @RequestBody Passkeys.Answer answer,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (who == null || !who.isProved()) {
      throw new Wrong(Fault.SIGNED_OUT, "");
    }
    Browser.remember(request, response, signIn.passkeyAgain(who, answer));
    return new Next(Back.checked(back));
  }
}
