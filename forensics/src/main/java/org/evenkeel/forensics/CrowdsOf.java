package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Offices.Office;
import org.evenkeel.forensics.oracle.Shoppers;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.scan.AddressSample;
import org.evenkeel.forensics.scan.PrivateAddress;
import org.evenkeel.forensics.story.Times;

/// Tells behind which addresses many stand, in words: networks before the store, its own proxy,
/// offices, and the shared addresses of providers.
final class CrowdsOf {
  private static final int SHOWN = 12;

  /// In fewer requests a share says nothing.
  private static final long FEW = 40;

  /// One address with so many browsers, and so much of everything, is no visitor.
  private static final int BROWSERS = 12;

  private static final double NEARLY_ALL = 0.8;
  private static final int SHOPPERS = 3;

  private CrowdsOf() {}

  /// What stands before the store.
  static List<Crowd> before(AddressSample sample) {
    Map<String, List<String>> edges = new TreeMap<>();
    List<String> inside = new ArrayList<>();
    for (String address : sample.addresses()) {
      Edges.of(address)
          .ifPresent(
              edge -> edges.computeIfAbsent(edge.name(), any -> new ArrayList<>()).add(address));
      if (PrivateAddress.is(address)) {
        inside.add(address);
      }
    }
    List<Crowd> crowds = new ArrayList<>();
    edges.forEach((name, addresses) -> crowds.add(edge(name, addresses, sample)));
    long ofInside = requests(inside, sample);
    int browsers = inside.stream().mapToInt(sample::agents).sum();
    if (ofInside >= FEW && ofInside * 2 > sample.requests() && browsers >= BROWSERS) {
      crowds.add(proxy(inside, sample, "of private networks"));
    } else if (crowds.isEmpty()) {
      alone(sample, crowds);
    }
    return crowds;
  }

  private static void alone(AddressSample sample, List<Crowd> crowds) {
    sample.addresses().stream()
        .limit(1)
        .filter(address -> !PrivateAddress.is(address))
        .filter(address -> sample.requests() >= FEW)
        .filter(address -> sample.requests(address) >= NEARLY_ALL * sample.requests())
        .filter(address -> sample.agents(address) >= BROWSERS && !sample.searches(address))
        .forEach(address -> crowds.add(proxy(List.of(address), sample, "with dozens of browsers")));
  }

  private static Crowd edge(String name, List<String> addresses, AddressSample sample) {
    String header = Edges.of(addresses.getFirst()).map(Edges.Edge::header).orElse("");
    String what =
        share(requests(addresses, sample), sample)
            + " come through "
            + count(addresses.size(), "address", "es")
            + " of "
            + name
            + ", a network that stands before stores and passes requests on. Who stands behind them"
            + " cannot be told from this log.";
    String how =
        "For what has happened, "
            + name
            + "'s own records name the visitors (its dashboard's security events, and its log"
            + " delivery where that was set up): ask for them now, they are kept for days or weeks."
            + " From now on nginx writes the real addresses with set_real_ip_from (every range that "
            + name
            + " publishes) and 'real_ip_header "
            + header
            + ";', Apache with RemoteIPTrustedProxy for the same ranges and 'RemoteIPHeader "
            + header
            + "'. Trust that header from these ranges only: anyone else can write what they like"
            + " into it.";
    return new Crowd(Crowd.Kind.EDGE, name, first(addresses), what, how);
  }

  private static Crowd proxy(List<String> addresses, AddressSample sample, String sort) {
    String what =
        share(requests(addresses, sample), sample)
            + " come from "
            + count(addresses.size(), "address", "es")
            + " "
            + sort
            + ", as a proxy, load balancer or cache before the store has. Who stands behind it cannot"
            + " be told from this log, and whom an attack is told of may be anyone.";
    String how =
        "For what has happened, the proxy's own access log names the visitors. From now on nginx"
            + " writes the real addresses with 'set_real_ip_from "
            + addresses.getFirst()
            + "; real_ip_header X-Forwarded-For; real_ip_recursive on;', Apache with"
            + " 'RemoteIPHeader X-Forwarded-For' and 'RemoteIPInternalProxy "
            + addresses.getFirst()
            + "'; or put $http_x_forwarded_for (nginx) or %{X-Forwarded-For}i (Apache) into the log"
            + " format beside the address.";
    return new Crowd(Crowd.Kind.PROXY, "", first(addresses), what, how);
  }

  /// An office from which somebody attacked.
  static Crowd office(Office office) {
    String what =
        office.address()
            + " is also where your own people work: since "
            + Gloss.moment(Times.instant(office.since()))
            + " the back office was used from it with "
            + count(office.browsers(), "browser", "s")
            + " that did nothing else. The attacks from it came with another browser or a program,"
            + " so someone or something behind the same address made them; the log does not tell"
            + " who. What your people did is not counted against them.";
    String how =
        "Ask who was there, look at the log of the office's router, firewall or VPN for that time,"
            + " and have the machines there checked: one may be infected.";
    return new Crowd(Crowd.Kind.OFFICE, "", List.of(office.address()), what, how);
  }

  /// Addresses of intruders from which others shop.
  static List<Crowd> shared(List<Crew> crews, List<Trail> trails, Map<Integer, Meaning> meanings) {
    List<Crowd> crowds = new ArrayList<>();
    for (Trail trail : trails) {
      boolean theirs =
          crews.stream()
              .anyMatch(
                  crew ->
                      crew.grade().atLeast(Grade.E1) && crew.addresses().contains(trail.address()));
      long shoppers = theirs ? Shoppers.behind(trail, meanings) : 0;
      boolean known = Edges.has(trail.address()) || PrivateAddress.is(trail.address());
      if (shoppers >= SHOPPERS && !known && crowds.size() < SHOWN) {
        crowds.add(customers(trail.address(), shoppers));
      }
    }
    return crowds;
  }

  private static Crowd customers(String address, long shoppers) {
    String what =
        "From "
            + address
            + ", where attacks came from, at least "
            + shoppers
            + " other browsers visited the store as customers do: it may be the address of a mobile"
            + " carrier, a hotel, a school or a VPN, behind which many stand.";
    String how =
        "Only the provider can tell who had it at which second, and tells the police alone; note the"
            + " exact times, and the port where the log has it.";
    return new Crowd(Crowd.Kind.CUSTOMERS, "", List.of(address), what, how);
  }

  private static List<String> first(List<String> addresses) {
    return addresses.stream().limit(SHOWN).toList();
  }

  private static long requests(List<String> addresses, AddressSample sample) {
    return addresses.stream().mapToLong(sample::requests).sum();
  }

  private static String share(long requests, AddressSample sample) {
    long part = Math.max(1, Math.round(100.0 * requests / Math.max(1, sample.requests())));
    String most = part > 50 ? "Most requests (" : "Some requests (";
    return most + part + " of 100 of those looked at)";
  }

  private static String count(int number, String word, String plural) {
    return number + " " + word + (number == 1 ? "" : plural);
  }
}
