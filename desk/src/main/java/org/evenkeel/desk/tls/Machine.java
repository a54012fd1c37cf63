package org.evenkeel.desk.tls;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How this machine is reached in its own network.
///
/// @param names without a dot, or below a domain that no public name ends in
/// @param addresses private ones, and those of the machine itself
public record Machine(List<String> names, List<InetAddress> addresses) {
  /// What local networks call their machines; no public name ends in one of these (RFC 6762, RFC
  /// 8375, and what ICANN has set aside).
  static final List<String> LOCAL = List.of("local", "lan", "internal", "home.arpa");

  public Machine {
    names = List.copyOf(names);
    addresses = List.copyOf(addresses);
  }

  /// As it is now.
  public static Machine here() {
    Set<String> names = new LinkedHashSet<>(List.of("localhost"));
    name()
        .ifPresent(
            name -> {
              names.add(name);
              if (!name.contains(".")) {
                names.add(name + ".local");
              }
            });
    try {
      List<InetAddress> addresses =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(Machine::isPrivate)
              .map(Machine::withoutZone)
              .distinct()
              .sorted(Comparator.comparing(InetAddress::isLoopbackAddress).reversed())
              .toList();
      return new Machine(List.copyOf(names), addresses);
    } catch (SocketException e) {
      return new Machine(List.copyOf(names), List.of(InetAddress.getLoopbackAddress()));
    }
  }

  private static Optional<String> name() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT))
          .filter(Machine::isLocal);
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /// Whether nobody outside has this name. It has letters of names only.
  static boolean isLocal(String name) {
    boolean plain = name.matches("[a-z0-9.-]+");
    return plain
        && (!name.contains(".") || LOCAL.stream().anyMatch(end -> name.endsWith("." + end)));
  }

  private static boolean isPrivate(InetAddress address) {
    boolean unique = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    return address.isLoopbackAddress() || address.isSiteLocalAddress() || unique;
  }

  private static InetAddress withoutZone(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How another machine reaches this one, best first.
  public List<String> reachable() {
    return Stream.concat(
            addresses.stream()
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
                .map(InetAddress::getHostAddress),
            names.stream().filter(name -> !name.equals("localhost")))
        .toList();
  }
}
