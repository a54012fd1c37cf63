package org.evenkeel.desk.incident.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.MomentKind;
import org.evenkeel.desk.incident.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The moments of an incident, for programs.
@RestController
class MomentsApi {
  private final Incidents incidents;
  private final Moments moments;

  MomentsApi(Incidents incidents, Moments moments) {
    this.incidents = incidents;
    this.moments = moments;
  }

  /// A moment that laws count from.
  ///
  /// @param kind its name: suspicion, awareness …
  /// @param precision how exactly it is known
  record Moment(String kind, Instant at, Moments.Precision precision) {}

  /// When it was.
  ///
  /// @param at with the offset of its zone
  /// @param precision how exactly it is known; to the minute when nothing is said
  record When(Instant at, Moments.@Nullable Precision precision) {
    When {
      at = Needed.of(at, "at");
    }

    private Moments.Known known() {
      return new Moments.Known(at, precision == null ? Moments.Precision.MINUTE : precision);
    }
  }

  @Operation(does = "Lists the moments of an incident.", answers = Moment.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/moments")
  ResponseEntity<String> listMoments(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.whole(
        moments.of(incident.id()).keySet().stream()
            .flatMap(kind -> moment(incident, kind).stream())
            .toList());
  }

  @Operation(does = "Shows one moment.", answers = Moment.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/moments/{kind}")
  ResponseEntity<String> showMoment(
      ApiCall call, @PathVariable String id, @PathVariable String kind) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.show(
        moment(incident, kind(kind)).orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, "")));
  }

  private Optional<Moment> moment(Incident incident, MomentKind kind) {
    return Optional.ofNullable(moments.of(incident.id()).get(kind))
        .map(
            at ->
                new Moment(
                    kind.code(),
                    at,
                    moments
                        .precisions(incident.id())
                        .getOrDefault(kind, Moments.Precision.MINUTE)));
  }

  @Operation(
      does = "Says when something happened, or corrects it.",
      answers = Moment.class,
      versioned = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PutMapping("/api/v1/incidents/{id}/moments/{kind}")
  ResponseEntity<String> setMoment(
      ApiCall call, @PathVariable String id, @PathVariable String kind, @RequestBody When body) {
    Incident incident = incidents.seenBy(call.person(), id);
    MomentKind known = kind(kind);
    return call.change(
        () -> moment(incident, known),
        () -> moments.set(incident.id(), known, body.known(), call.person().id()));
  }

  private static MomentKind kind(String code) {
    return Arrays.stream(MomentKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
  }
}
