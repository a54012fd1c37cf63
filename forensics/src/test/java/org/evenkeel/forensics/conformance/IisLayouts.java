package org.evenkeel.forensics.conformance;

import java.util.Map;
import java.util.Optional;

/// The samples of IIS leave out the directive that names the columns, and mix several layouts in a
/// file. Each line's own directive is put before it, told by the number of its columns.
final class IisLayouts {
  private static final String FORWARDED = " X-Forwarded-For";
  private static final String SHORT =
      "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent)"
          + " %ssc-status sc-substatus sc-win32-status time-taken";
  private static final String LONG =
      "date time %s cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip %scs(User-Agent)"
          + " cs(Cookie) cs(Referer) %ssc-status sc-substatus sc-win32-status sc-bytes cs-bytes"
          + " time-taken";
  private static final String FULL =
      LONG.formatted("s-sitename s-computername s-ip", "cs-version ", "cs-host ");

  private static final Map<Integer, String> ACCESS =
      Map.of(
          14, SHORT.formatted(""),
          15, SHORT.formatted("cs(Referer) "),
          16, SHORT.formatted("cs(Cookie) cs(Referer) "),
          19, LONG.formatted("s-sitename", "", "cs-host "),
          20, LONG.formatted("s-sitename s-ip", "cs-version ", ""),
          22, FULL,
          23, FULL + FORWARDED);
  private static final Map<Integer, String> ERROR =
      Map.of(13, errorLayout(""), 14, errorLayout("streamid "));

  private IisLayouts() {}

  static Optional<String> access(String line) {
    String[] columns = line.split(" ", -1);
    String last = columns[columns.length - 1];
    boolean forwarded = columns.length == 16 && (last.contains(".") || last.contains(":"));
    return forwarded
        ? Optional.of("#Fields: " + ACCESS.get(15) + FORWARDED)
        : directive(ACCESS, columns.length);
  }

  static Optional<String> error(String line) {
    return directive(ERROR, line.split(" ", -1).length);
  }

  private static String errorLayout(String stream) {
    return "date time c-ip c-port s-ip s-port cs-version cs-method cs-uri "
        + stream
        + "sc-status s-siteid s-reason s-queuename";
  }

  private static Optional<String> directive(Map<Integer, String> layouts, int columns) {
    return Optional.ofNullable(layouts.get(columns)).map(names -> "#Fields: " + names);
  }
}
