package org.evenkeel.forensics.format.json;

import java.nio.charset.StandardCharsets;

/// Members that are written as a list, `"headers":[{"name":"Host","value":"shop.example"}]`: each
/// is taken for the member `headers.host`.
final class Pairs {
  private static final byte[] NAME = {'n', 'a', 'm', 'e'};
  private static final byte[] VALUE = {'v', 'a', 'l', 'u', 'e'};

  private final byte[] list;
  private final long hash;
  private final long nameHash;
  private final long valueHash;
  private int from;
  private int to;

  /// @param path of the list, in lower case; empty when there is none
  Pairs(String path) {
    list = path.getBytes(StandardCharsets.UTF_8);
    hash = KeyTable.within(KeyTable.ROOT, list, 0, list.length);
    nameHash = KeyTable.within(hash, NAME, 0, NAME.length);
    valueHash = KeyTable.within(hash, VALUE, 0, VALUE.length);
  }

  boolean isName(long key) {
    return key == nameHash && list.length > 0;
  }

  boolean isValue(long key) {
    return key == valueHash && list.length > 0;
  }

  /// Says that the next value is that of the name `from` to `to`.
  void name(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /// A name belongs to one value only.
  void forgetName() {
    name(0, 0);
  }

  /// The hash of the member that the name at hand stands for.
  long member(byte[] bytes) {
    return KeyTable.within(hash, bytes, from, to);
  }

  /// Whether the name at hand stands for the member `path`.
  boolean isAt(byte[] path, byte[] bytes) {
    int begin = list.length + 1;
    return path.length == begin + to - from
        && KeyTable.same(path, 0, list, 0, list.length)
        && KeyTable.same(path, begin, bytes, from, to - from);
  }
}
