package org.evenkeel.forensics.code;

import java.util.Locale;

/// Judges the scripts of a page.
final class Pages {
  private Pages() {}

  /// Judges what stands between script tags in `page`, which begins at `at` of its file.
  static void judge(String page, int at, Charges charges) {
    int from = page.indexOf("<script");
    while (from >= 0) {
      int open = page.indexOf('>', from);
      int close = open < 0 ? -1 : end(page, open);
      if (close < 0) {
        return;
      }
      String attributes = page.substring(from, open).toLowerCase(Locale.ROOT);
      boolean data = attributes.contains("json") || attributes.contains("template");
      if (!data && close > open + 20) {
        JsJudge.judge(page.substring(open + 1, close), at + open + 1, charges);
      }
      from = page.indexOf("<script", close);
    }
  }

  private static int end(String page, int open) {
    int close = page.indexOf("</script", open);
    return close < 0 ? page.length() : close;
  }
}
