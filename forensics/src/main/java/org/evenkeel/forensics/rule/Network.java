package org.evenkeel.forensics.rule;

import java.net.InetAddress;
import java.util.Optional;

/// A network in CIDR form. Addresses are read as numbers only; no name is ever looked up.
public record Network(InetAddress base, int bits) {
  /// `192.0.2.0/24`; empty when it is none.
  static Optional<Network> of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    Optional<InetAddress> base = address(address);
    if (base.isEmpty()) {
      return Optional.empty();
    }
    int most = base.get().getAddress().length * 8;
    int bits = most;
    if (slash >= 0) {
      try {
        bits = Integer.parseInt(text.substring(slash + 1));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return bits < 0 || bits > most ? Optional.empty() : Optional.of(new Network(base.get(), bits));
  }

  boolean contains(String text) {
    return address(text).filter(this::contains).isPresent();
  }

  private boolean contains(InetAddress address) {
    byte[] mine = base.getAddress();
    byte[] theirs = address.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int shift = 7 - (bit & 7);
      if ((mine[bit >> 3] >> shift & 1) != (theirs[bit >> 3] >> shift & 1)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<InetAddress> address(String text) {
    boolean numeric =
        !text.isEmpty()
            && text.length() < 46
            && text.chars()
                .allMatch(
                    letter -> Character.digit(letter, 16) >= 0 || letter == '.' || letter == ':')
            && (text.indexOf(':') >= 0
                || text.chars().filter(letter -> letter == '.').count() == 3);
    if (!numeric) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
