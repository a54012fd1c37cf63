package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds copies: a log counted twice would double every number. Only files of equal size are
/// opened, and only those that begin alike are read in full, each once.
final class Twins {
  private final Map<Item, String> originals = new LinkedHashMap<>();

  /// Looks for copies among `items`.
  static Twins among(List<Item> items) throws InterruptedException {
    Twins twins = new Twins();
    Map<Object, List<Item.OnDisk>> bySize = new HashMap<>();
    for (Item item : items) {
      if (item instanceof Item.OnDisk file) {
        bySize.computeIfAbsent(file.size(), size -> new ArrayList<>()).add(file);
      }
    }
    for (List<Item.OnDisk> sameSize : several(bySize)) {
      for (List<Item.OnDisk> alike : several(group(sameSize, PeekedInput.HEAD))) {
        group(alike, Long.MAX_VALUE).values().forEach(twins::add);
      }
    }
    return twins;
  }

  /// The copies, each with the name of the file that is read in its place.
  Map<Item, String> originals() {
    return originals;
  }

  private void add(List<Item.OnDisk> same) {
    for (Item.OnDisk copy : same.subList(1, same.size())) {
      originals.put(copy, same.getFirst().name());
    }
  }

  private static List<List<Item.OnDisk>> several(Map<Object, List<Item.OnDisk>> groups) {
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static Map<Object, List<Item.OnDisk>> group(List<Item.OnDisk> files, long bytes)
      throws InterruptedException {
    Function<Object, List<Item.OnDisk>> fresh = key -> new ArrayList<>();
    Map<Object, List<Item.OnDisk>> groups = new LinkedHashMap<>();
    for (Item.OnDisk file : files) {
      try {
        groups.computeIfAbsent(hash(file, bytes), fresh).add(file);
      } catch (IOException e) {
        groups.computeIfAbsent(file, fresh).add(file); // will be refused when it is read
      }
    }
    return groups;
  }

  private static String hash(Item.OnDisk file, long bytes)
      throws IOException, InterruptedException {
    MessageDigest digest = HashedInput.sha256();
    byte[] chunk = new byte[(int) Math.min(BulkInput.CHUNK, bytes)];
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      long left = bytes;
      int count = 0;
      while (count >= 0 && left > 0) {
        digest.update(chunk, 0, count);
        left -= count;
        count = in.read(chunk, 0, (int) Math.min(chunk.length, left));
        if (Thread.interrupted()) {
          throw new InterruptedException("told to stop while looking for copies");
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
