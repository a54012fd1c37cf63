package org.evenkeel.desk.report.web;

import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.Filings;
import org.evenkeel.desk.report.NoticeDesk;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.page.DueDates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What was told to whom, for programs.
@RestController
class FilingsApi {
  private final DutiesAsked asked;
  private final Filings filings;
  private final NoticeDesk notices;
  private final EvidenceRoom evidence;

  FilingsApi(DutiesAsked asked, Filings filings, NoticeDesk notices, EvidenceRoom evidence) {
    this.asked = asked;
    this.filings = filings;
    this.notices = notices;
    this.evidence = evidence;
  }

  @Operation(
      does = "Lists how a duty was met, in the order of time.",
      answers = FilingShown.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duties/{duty}/filings")
  ResponseEntity<String> listFilings(
      ApiCall call, @PathVariable String id, @PathVariable String duty) {
    String incident = asked.one(call, id, duty).incident().id();
    return call.whole(filings.of(incident, duty).stream().map(FilingShown::of).toList());
  }

  /// That somebody was told.
  ///
  /// @param told when, with the offset of its zone
  /// @param reference what the recipient calls it; may be left out
  /// @param receipt a piece of evidence of this incident that shows it; may be left out
  /// @param version which version of the notice was sent; left out, the newest that was kept
  record NewFiling(
      Instant told,
      @Nullable String reference,
      @Nullable String receipt,
      @Nullable Integer version) {
    NewFiling {
      told = Needed.of(told, "told");
    }
  }

  @Operation(
      does = "Keeps that a duty was met, with its proof.",
      answers = FilingShown.class,
      status = 201)
  @Allowed({Role.LEAD, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/duties/{duty}/filings")
  ResponseEntity<String> addFiling(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String duty,
      @RequestBody NewFiling body) {
    DutyPages.Found found = asked.one(call, id, duty);
    String incident = found.incident().id();
    return call.make(
        body,
        () -> {
          Filing filing = filing(found, body);
          filings.keep(incident, filing, call.person().id());
          return new Made(
              "/api/v1/incidents/" + incident + "/duties/" + duty + "/filings",
              FilingShown.of(filing));
        });
  }

  private Filing filing(DutyPages.Found found, NewFiling said) {
    Limit limit = DueDates.limit(found.duty());
    return new Filing(
        found.duty().id(),
        said.told(),
        limit == null ? null : limit.end(),
        said.reference() == null ? "" : said.reference().strip(),
        receipt(found, said.receipt()),
        version(found, said.version()));
  }

  private @Nullable String receipt(DutyPages.Found found, @Nullable String piece) {
    if (piece != null && evidence.byId(found.incident().id(), piece).isEmpty()) {
      throw new Refused("The receipt '" + piece + "' is no evidence of this incident.");
    }
    return piece;
  }

  private @Nullable Integer version(DutyPages.Found found, @Nullable Integer said) {
    List<Integer> kept =
        notices.versions(found.incident().id(), found.duty().id()).stream()
            .map(Version::number)
            .toList();
    if (said != null && !kept.contains(said)) {
      throw new Refused("The notice has no version " + said + ".");
    }
    return said != null || kept.isEmpty() ? said : kept.getFirst();
  }
}
