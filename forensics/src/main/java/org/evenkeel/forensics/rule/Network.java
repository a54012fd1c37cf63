package org.evenkeel.forensics.rule;

import java.net.InetAddress;
import java.util.Optional;

/// A network in CIDR form. Addresses are read as numbers only; no name is ever looked up.
public record Network(InetAddress base, int bits) {
  /// `192.0.2.0/24`, or an address alone.
  ///
  /// @throws RuleException when it is none, or names an address inside a network
  static Network of(String text) {
    int slash = text.indexOf('/');
    Optional<InetAddress> base = address(slash < 0 ? text : text.substring(0, slash));
    int most = base.map(address -> address.getAddress().length * 8).orElse(0);
    int written = slash < 0 ? most : number(text.substring(slash + 1));
    boolean mapped = most == 32 && text.indexOf(':') >= 0; // an IPv4 address in the dress of IPv6
    int bits = mapped && slash >= 0 ? written - 96 : written;
    if (base.isEmpty() || bits < 0 || bits > most) {
      throw new RuleException(
          "has " + Quote.of(text) + ", which is no network; write it as 192.0.2.0/24");
    }
    Network network = new Network(base.get(), bits);
    for (int bit = bits; bit < most; bit++) {
      if (bit(base.get().getAddress(), bit) != 0) {
        throw new RuleException(
            "has "
                + Quote.of(text)
                + ", an address inside a network, where a network is meant; its last "
                + (most - bits)
                + " bits must be 0");
      }
    }
    return network;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static int bit(byte[] address, int bit) {
    return address[bit >> 3] >> (7 - (bit & 7)) & 1;
  }

  boolean contains(String text) {
    return address(bare(text)).filter(this::contains).isPresent();
  }

  /// An address without its port, its brackets and its zone.
  private static String bare(String text) {
    int close = text.indexOf(']');
    if (text.startsWith("[") && close > 0) {
      return bare(text.substring(1, close));
    }
    int colon = text.indexOf(':');
    boolean port = colon > 0 && colon == text.lastIndexOf(':') && text.indexOf('.') < colon;
    int end = port ? colon : text.indexOf('%');
    return end < 0 ? text : text.substring(0, end);
  }

  private boolean contains(InetAddress address) {
    byte[] mine = base.getAddress();
    byte[] theirs = address.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (bit(mine, bit) != bit(theirs, bit)) {
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
