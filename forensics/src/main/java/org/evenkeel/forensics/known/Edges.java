package org.evenkeel.forensics.known;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Addresses of networks that stand before stores and pass requests on, as their owners publish
/// them. Behind each stand thousands of visitors: it is nobody's address.
public final class Edges {
  private static final List<Edge> ALL =
      List.of(
          new Edge(
              "Cloudflare",
              "CF-Connecting-IP",
              List.of(
                  new Block("173.245.48.0", 20),
                  new Block("103.21.244.0", 22),
                  new Block("103.22.200.0", 22),
                  new Block("103.31.4.0", 22),
                  new Block("141.101.64.0", 18),
                  new Block("108.162.192.0", 18),
                  new Block("190.93.240.0", 20),
                  new Block("188.114.96.0", 20),
                  new Block("197.234.240.0", 22),
                  new Block("198.41.128.0", 17),
                  new Block("162.158.0.0", 15),
                  new Block("104.16.0.0", 13),
                  new Block("104.24.0.0", 14),
                  new Block("172.64.0.0", 13),
                  new Block("131.0.72.0", 22)),
              List.of(
                  "2400:cb00:",
                  "2606:4700:",
                  "2803:f800:",
                  "2405:b500:",
                  "2405:8100:",
                  "2a06:98c",
                  "2c0f:f248:")),
          new Edge(
              "Fastly",
              "Fastly-Client-IP",
              List.of(
                  new Block("23.235.32.0", 20),
                  new Block("43.249.72.0", 22),
                  new Block("103.244.50.0", 24),
                  new Block("104.156.80.0", 20),
                  new Block("140.248.64.0", 18),
                  new Block("140.248.128.0", 17),
                  new Block("146.75.0.0", 17),
                  new Block("151.101.0.0", 16),
                  new Block("157.52.64.0", 18),
                  new Block("167.82.0.0", 17),
                  new Block("199.27.72.0", 21),
                  new Block("199.232.0.0", 16)),
              List.of("2a04:4e40:", "2a04:4e42:")),
          new Edge(
              "Imperva",
              "Incap-Client-IP",
              List.of(
                  new Block("199.83.128.0", 21),
                  new Block("198.143.32.0", 19),
                  new Block("149.126.72.0", 21),
                  new Block("107.154.0.0", 16),
                  new Block("45.64.64.0", 22),
                  new Block("185.11.124.0", 22),
                  new Block("192.230.64.0", 18),
                  new Block("45.60.0.0", 16),
                  new Block("45.223.0.0", 16)),
              List.of()),
          new Edge(
              "Sucuri",
              "X-Sucuri-ClientIP",
              List.of(
                  new Block("192.88.134.0", 23),
                  new Block("185.93.228.0", 22),
                  new Block("66.248.200.0", 22)),
              List.of()));

  private static final Block[] BLOCKS =
      ALL.stream().flatMap(edge -> edge.blocks().stream()).toArray(Block[]::new);

  private static final byte[][] PREFIXES =
      ALL.stream()
          .flatMap(edge -> edge.prefixes().stream())
          .map(prefix -> prefix.getBytes(StandardCharsets.ISO_8859_1))
          .toArray(byte[][]::new);

  private Edges() {}

  /// A block of old addresses.
  record Block(long first, int bits) {
    Block(String first, int bits) {
      this(number(first.getBytes(StandardCharsets.ISO_8859_1), 0, first.length()), bits);
    }

    boolean holds(long address) {
      return address >> (32 - bits) == first >> (32 - bits);
    }
  }

  /// One such network.
  ///
  /// @param name as people know it
  /// @param header in which it hands on the visitor's address
  /// @param blocks of old addresses: the first, and how many bits all in the block share
  /// @param prefixes beginnings of new addresses
  public record Edge(String name, String header, List<Block> blocks, List<String> prefixes) {
    public Edge {
      blocks = List.copyOf(blocks);
      prefixes = List.copyOf(prefixes);
    }

    private boolean holds(String address, long number) {
      return number >= 0
          ? blocks.stream().anyMatch(block -> block.holds(number))
          : prefixes.stream().anyMatch(address::startsWith);
    }
  }

  /// The network that `address` belongs to.
  public static Optional<Edge> of(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.ISO_8859_1);
    long number = number(bytes, 0, bytes.length);
    return ALL.stream().filter(edge -> edge.holds(address, number)).findFirst();
  }

  /// Whether visitors stand behind `address`, and it is no visitor's.
  public static boolean has(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.ISO_8859_1);
    return has(bytes, 0, bytes.length);
  }

  /// The same of an address that stands from `from` to `to`. Allocates nothing: it is asked for
  /// each line of a log that names two.
  public static boolean has(byte[] bytes, int from, int to) {
    long number = number(bytes, from, to);
    if (number < 0) {
      for (byte[] prefix : PREFIXES) {
        int end = from + prefix.length;
        if (end <= to && Arrays.equals(bytes, from, end, prefix, 0, prefix.length)) {
          return true;
        }
      }
      return false;
    }
    for (Block block : BLOCKS) {
      if (block.holds(number)) {
        return true;
      }
    }
    return false;
  }

  /// An old address as a number; -1 for anything else.
  private static long number(byte[] bytes, int from, int to) {
    long number = 0;
    int parts = 0;
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || bytes[at] == '.') {
        int part = part(bytes, start, at);
        if (part < 0 || ++parts > 4) {
          return -1;
        }
        number = number << 8 | part;
        start = at + 1;
      }
    }
    return parts == 4 ? number : -1;
  }

  private static int part(byte[] bytes, int from, int to) {
    int part = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9 || to - from > 3) {
        return -1;
      }
      part = part * 10 + digit;
    }
    return to == from || part > 255 ? -1 : part;
  }
}
