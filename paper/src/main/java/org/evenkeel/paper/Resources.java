package org.evenkeel.paper;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one page may read: its enclosures. Everything else is refused, and remembered.
final class Resources {
  /// Every scheme that Java or the library would open by itself, and ours.
  static final Set<String> SCHEMES =
      Set.of("enclosed", "http", "https", "file", "data", "jar", "ftp", "mailto", "jrt");

  private static final String ENCLOSED = "enclosed:";
  private static final int LONGEST = 200;
  private static final byte[] NOTHING = {};

  private final Map<String, byte[]> enclosures;
  private final Set<String> refused = new LinkedHashSet<>();

  Resources(Map<String, byte[]> enclosures) {
    this.enclosures = enclosures;
  }

  boolean mayBeRead(@Nullable String address) {
    boolean enclosed =
        address != null
            && address.startsWith(ENCLOSED)
            && enclosures.containsKey(address.substring(ENCLOSED.length()));
    if (!enclosed && address != null && !address.isEmpty()) {
      refused.add(address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address);
    }
    return enclosed;
  }

  /// The address itself where it may be read; relative ones lead nowhere.
  @Nullable String resolve(@Nullable String address) {
    return mayBeRead(address) ? address : null;
  }

  /// The second gate, should the library ever pass the first.
  FSStream open(String address) {
    byte[] content =
        mayBeRead(address)
            ? enclosures.getOrDefault(address.substring(ENCLOSED.length()), NOTHING)
            : NOTHING;
    return new Content(content);
  }

  List<String> refused() {
    return List.copyOf(refused);
  }

  private static final class Content implements FSStream {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
