package org.evenkeel.forensics.conformance;

import static org.evenkeel.forensics.conformance.Mappings.CLIENT;
import static org.evenkeel.forensics.conformance.Mappings.CLIENT_PORT;
import static org.evenkeel.forensics.conformance.Mappings.MESSAGE;
import static org.evenkeel.forensics.conformance.Mappings.PID;
import static org.evenkeel.forensics.conformance.Mappings.PROCESS;
import static org.evenkeel.forensics.conformance.Mappings.REFERER;
import static org.evenkeel.forensics.conformance.Mappings.SEVERITY;
import static org.evenkeel.forensics.conformance.Mappings.TIME;
import static org.evenkeel.forensics.conformance.Mappings.USER;

import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.conformance.Case.Conventions;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;

/// Logs of messages: errors of web servers, logins, the system.
final class MessageCases {
  private static final String STARTS_AT_THE_MARGIN = "^[^\\s]";

  private MessageCases() {}

  static List<Case> all() {
    return List.of(nginxErrors(), apacheErrors(), logins(), system());
  }

  private static Case nginxErrors() {
    return new Case(
        "nginx error",
        "nginx/error",
        List.of("nginx-error"),
        Case.in2023("Z"),
        List.of(TIME, SEVERITY, PID, MESSAGE),
        Conventions.PLAIN.startingWith("\\d{4}/\\d{2}/\\d{2} "));
  }

  private static Case apacheErrors() {
    return new Case(
        "Apache error",
        "apache/error",
        List.of("apache-error"),
        Case.in2023("+02:00"),
        List.of(
            TIME,
            SEVERITY,
            PID,
            MESSAGE,
            CLIENT,
            CLIENT_PORT,
            REFERER,
            Mapping.same("file.path", Field.FILE)),
        Conventions.PLAIN);
  }

  private static Case logins() {
    return new Case(
        "system auth",
        "system/auth",
        List.of("syslog"),
        Case.in2023("Z"),
        List.of(
            TIME,
            PROCESS,
            PID,
            MESSAGE,
            USER,
            CLIENT,
            CLIENT_PORT,
            action(),
            Mapping.same("host.hostname", Field.SERVER_NAME),
            Mapping.same("system.auth.ssh.method", Field.AUTH_METHOD),
            Mapping.same("system.auth.sudo.command", Field.COMMAND),
            Mapping.same("user.effective.name", Field.TARGET_USER)),
        Conventions.PLAIN.startingWith(STARTS_AT_THE_MARGIN));
  }

  /// What happened, told from several of their fields.
  private static Mapping action() {
    return new Mapping(
        Field.ACTION.sigmaName(),
        document -> action(document).map(Action::name),
        event -> event.text(Field.ACTION));
  }

  private static Optional<Action> action(Expected document) {
    if (document.get("system.auth.sudo.command").isPresent()) {
      boolean denied = document.get("system.auth.sudo.error").isPresent();
      return Optional.of(denied ? Action.COMMAND_DENIED : Action.COMMAND_RUN);
    }
    return switch (document.get("event.action").orElse("")) {
      case "ssh_login" ->
          document
              .get("event.outcome")
              .map(word -> word.equals("success") ? Action.LOGIN_OK : Action.LOGIN_FAILED);
      case "logged-on" -> Optional.of(Action.SESSION_OPENED);
      case "logged-off" -> Optional.of(Action.SESSION_CLOSED);
      default -> Optional.empty();
    };
  }

  private static Case system() {
    return new Case(
        "system syslog",
        "system/syslog",
        List.of("syslog"),
        Case.in2023("-02:00"),
        List.of(TIME, PROCESS, PID, MESSAGE, Mapping.same("host.hostname", Field.SERVER_NAME)),
        Conventions.PLAIN.startingWith(STARTS_AT_THE_MARGIN));
  }
}
