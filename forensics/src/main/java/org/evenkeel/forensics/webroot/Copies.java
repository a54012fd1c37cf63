package org.evenkeel.forensics.webroot;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Files that strangers look for: backups, dumps, settings with passwords. Nothing speaks against
/// them; but an answer of exactly their size hands them out.
final class Copies {
  private static final int MOST = 10_000;
  private static final Pattern SOUGHT =
      Pattern.compile(
          "(?i)\\.(sql|gz|zip|tar|tgz|7z|rar|bz2|xz|bak|old|dump|log|pem|key|csv|xlsx?)$|"
              + "/\\.env(\\.\\w+)?$|/\\.git/(config|HEAD|index)$|/id_rsa$|\\.php[.~]\\w*$");

  private final Map<String, Long> sizes = new ConcurrentHashMap<>();

  void see(WebFile file) {
    if (sizes.size() < MOST && SOUGHT.matcher(file.path()).find()) {
      sizes.put(file.path(), file.file().size());
    }
  }

  Map<String, Long> sizes() {
    return Map.copyOf(sizes);
  }
}
