package org.evenkeel.desk.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can go wrong with a request, in words for people and programs alike: what happened, what is
/// safe, what to do next.
public enum Fault {
  UNREADABLE(
      400,
      "This could not be read",
      "Nothing was changed.",
      "Go back, look at what was entered, and send it again."),
  SIGNED_OUT(
      401,
      "You are signed out",
      "Everything that was saved before is safe. What was in the form was not taken.",
      "Go back and copy what you wrote, sign in, and send it again."),
  NOT_FOR_YOU(
      403,
      "This is not for you",
      "Nothing was changed, and nothing was shown to you.",
      "If it is part of your work, ask a lead to do it or to change your role."),
  OLD_FORM(
      403,
      "This form is too old",
      "Nothing was changed.",
      "Go back, load the page again, and send it once more."),
  NOTHING_HERE(
      404,
      "There is nothing here",
      "Nothing is lost. Perhaps the address is mistyped, or it belongs to an incident that is not"
          + " yours to see.",
      "Go back to your incidents."),
  NOT_THIS_WAY(
      405,
      "It does not work this way",
      "Nothing was changed.",
      "Go back and use the buttons of the page. A program finds the right way in the API's"
          + " description."),
  NOT_ACCEPTABLE(
      406,
      "It does not come in this form",
      "Nothing was changed.",
      "Ask for it as the API's description says."),
  CONFLICT(
      409,
      "Two things got in each other's way",
      "What was there before is unchanged.",
      "Load the page again and look at what is there now."),
  CHANGED_MEANWHILE(
      412,
      "Somebody else changed it meanwhile",
      "Their change is kept. Yours was not made.",
      "Read it again, and decide with what is there now."),
  TOO_LARGE(
      413,
      "This is too large",
      "Nothing was taken.",
      "Send less at once. Evidence has a way of its own, without this limit."),
  UNKNOWN_KIND(
      415,
      "This kind of content is not taken here",
      "Nothing was changed.",
      "Send what the API's description asks for."),
  REFUSED(
      422,
      "This cannot be done as it was asked for",
      "Nothing was changed.",
      "Read why, mend it, and send it again."),
  SAY_WHICH_VERSION(
      428,
      "Say which version you mean to change",
      "Nothing was changed.",
      "Read it, and send its ETag back as If-Match."),
  TOO_OFTEN(429, "Too many requests", "Nothing was changed.", "Wait as long as Retry-After says."),
  OUR_FAULT(
      500,
      "Something failed, and the fault is ours",
      "What was saved before is safe. What you just asked for was done completely or not at all.",
      "Look whether it was done, then try again. If it fails again, the desk's log says more under"
          + " the number below."),
  NOT_NOW(
      503,
      "The desk cannot do this at the moment",
      "What was saved before is safe.",
      "Wait a minute, then try again.");

  private final int status;
  private final String title;
  private final String safe;
  private final String next;

  Fault(int status, String title, String safe, String next) {
    this.status = status;
    this.title = title;
    this.safe = safe;
    this.next = next;
  }

  /// The first that fits a status of HTTP.
  public static Fault of(int status) {
    return Arrays.stream(values())
        .filter(fault -> fault.status == status)
        .findFirst()
        .orElse(status < 500 ? UNREADABLE : OUR_FAULT);
  }

  /// The one of this name, as it stands in addresses.
  public static Optional<Fault> named(String code) {
    return Arrays.stream(values()).filter(fault -> fault.code().equals(code)).findFirst();
  }

  /// Its name in addresses: `nothing-here`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public int status() {
    return status;
  }

  /// What happened.
  public String title() {
    return title;
  }

  public String safe() {
    return safe;
  }

  /// What to do next.
  public String next() {
    return next;
  }
}
