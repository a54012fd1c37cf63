package org.evenkeel.forensics.scan;

import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.correlation.Sightings;
import org.evenkeel.forensics.recognise.StoreSigns;
import org.evenkeel.forensics.source.Refusal;

/// What the first pass found.
public final class ScanResult {
  private final List<SourceScan> sources;
  private final List<Refusal> refusals;
  private final Gathered gathered;
  private final Prefilters filters;
  private final Aside aside;
  private final List<Refusal> unfollowed;

  ScanResult(
      List<SourceScan> sources,
      List<Refusal> refusals,
      Gathered gathered,
      Prefilters filters,
      Aside aside) {
    this.aside = aside;
    this.sources = List.copyOf(sources);
    this.refusals = List.copyOf(refusals);
    this.gathered = gathered;
    this.filters = filters;
    this.unfollowed = List.of();
  }

  private ScanResult(ScanResult scan, List<Refusal> unfollowed) {
    this.aside = scan.aside;
    this.sources = scan.sources;
    this.refusals = scan.refusals;
    this.gathered = scan.gathered;
    this.filters = scan.filters;
    this.unfollowed = List.copyOf(unfollowed);
  }

  /// In order of their paths.
  public List<SourceScan> sources() {
    return sources;
  }

  /// In no order.
  public List<Hit> hits() {
    return List.copyOf(gathered.hits().all());
  }

  /// What correlations asked for.
  public Sightings sightings() {
    return aside.sightings();
  }

  /// When lines spoke against someone.
  public Suspicious suspicious() {
    return gathered.suspicious();
  }

  /// What the addresses of ordinary pages tell about the store.
  public StoreSigns signs() {
    return aside.signs();
  }

  /// From where some of the requests came.
  public AddressSample addresses() {
    return aside.addresses();
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  /// The same scan, when the second pass could not read all of what it wanted.
  public ScanResult without(List<Refusal> second) {
    return new ScanResult(this, second);
  }

  /// What the second pass could not read, and why: whether attacks in it succeeded is not known.
  public List<Refusal> unfollowed() {
    return unfollowed;
  }

  /// Addresses that tried to sign in more often than people do.
  public Set<String> guessers() {
    return gathered.guessing().guessers();
  }

  /// Doors of staff at which many addresses tried passwords, or may have.
  public List<KnockedDoor> knocked() {
    return gathered.knocks().doors();
  }

  /// Programs that only a few asked to do something.
  public Set<String> privateScripts() {
    return gathered.scripts().paths();
  }

  /// Those few.
  public Set<String> scriptUsers() {
    return gathered.scripts().addresses();
  }

  /// Whether anyone who asked for `path` was answered with 401 or 403.
  public boolean refuses(String path) {
    return gathered.turnedAway().isRefused(filters.hash(path));
  }

  /// Whether anyone who asked for `path` was sent elsewhere with 302.
  public boolean redirects(String path) {
    return gathered.turnedAway().isRedirected(filters.hash(path));
  }

  /// Totals of the client that `hit` is about.
  public ClientTotals totals(Hit hit) {
    return gathered.clients().totals(hit.client());
  }

  /// How many clients there were: addresses with their user agents.
  public int clients() {
    return gathered.clients().clients();
  }

  Prefilters filters() {
    return filters;
  }
}
