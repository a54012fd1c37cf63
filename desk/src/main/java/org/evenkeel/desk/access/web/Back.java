package org.evenkeel.desk.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where someone wanted to go before they had to sign in.
final class Back {
  private Back() {}

  /// The place, if it is one of ours; otherwise the beginning.
  static String checked(String back) {
    boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    return ours ? back : "/";
  }

  static String query(String back) {
    return checked(back).equals("/")
        ? ""
        : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
