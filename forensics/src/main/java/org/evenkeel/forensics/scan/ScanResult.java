package org.evenkeel.forensics.scan;

import java.util.List;
import org.evenkeel.forensics.source.Refusal;

/// What the first pass found.
public final class ScanResult {
  private final List<SourceScan> sources;
  private final List<Hit> hits;
  private final List<Refusal> refusals;
  private final ClientTable clients;
  private final Prefilters filters;

  ScanResult(
      List<SourceScan> sources,
      List<Hit> hits,
      List<Refusal> refusals,
      ClientTable clients,
      Prefilters filters) {
    this.sources = sources;
    this.hits = hits;
    this.refusals = refusals;
    this.clients = clients;
    this.filters = filters;
  }

  /// In order of their paths.
  public List<SourceScan> sources() {
    return sources;
  }

  /// In no order.
  public List<Hit> hits() {
    return hits;
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  /// Totals of the client that `hit` is about.
  public ClientTotals totals(Hit hit) {
    return clients.totals(hit.client());
  }

  /// How many clients there were: addresses with their user agents.
  public int clients() {
    return clients.clients();
  }

  Prefilters filters() {
    return filters;
  }
}
