package org.evenkeel.bench.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What really happened, as `truth.json` tells it.
record Truth(Map<?, ?> document) {
  static Truth of(String json) {
    return new Truth(JsonTree.of(json));
  }

  boolean breach() {
    return Boolean.TRUE.equals(document.get("breach"));
  }

  List<String> verdicts() {
    return texts(document.get("acceptableVerdicts"));
  }

  /// Whether any of the evidence shows that there was a breach.
  boolean shown() {
    return !verdicts().contains("no-evidence");
  }

  /// How well the way in can be seen: `exact`, `set`, `consequence`, `none`; empty without a
  /// breach.
  String sight() {
    return text(entry().get("sight"));
  }

  String technique() {
    return text(entry().get("technique"));
  }

  boolean byWeb() {
    return text(entry().get("channel")).equals("web");
  }

  Instant entryFrom() {
    return Instant.parse(text(entry().get("at")));
  }

  Instant entryUntil() {
    return Instant.parse(text(entry().get("until")));
  }

  /// Lines that show the way in.
  List<Map<?, ?>> entryLines() {
    return maps(entry().get("evidence"));
  }

  private Map<?, ?> entry() {
    return map(document.get("entryPoint"));
  }

  /// When access began, as far as the evidence can show it; null when nothing was written of it.
  @org.jspecify.annotations.Nullable
  Instant firstAccess() {
    Map<?, ?> duration = map(document.get("duration"));
    String seen = text(map(duration.get("visible")).get("from"));
    String real = text(duration.get("firstAccess"));
    boolean visible = !sight().equals("none");
    String told = visible && !real.isEmpty() ? real : seen;
    Instant first = told.isEmpty() ? null : Instant.parse(told);
    boolean lost = first != null && !seen.isEmpty() && Instant.parse(seen).isAfter(first);
    return lost ? Instant.parse(seen) : first;
  }

  List<Map<?, ?>> holes() {
    return maps(map(document.get("vulnerability")).get("candidates"));
  }

  String weakness() {
    return text(map(document.get("vulnerability")).get("class"));
  }

  /// Addresses of intruders that any line names.
  Set<String> intruders() {
    Set<String> addresses = new TreeSet<>();
    for (Map<?, ?> actor : maps(document.get("actors"))) {
      boolean written = actor.get("written") instanceof Long count && count > 0;
      if (text(actor.get("id")).startsWith("A") && written) {
        addresses.addAll(texts(actor.get("visibleAddresses")));
      }
    }
    return addresses;
  }

  /// Addresses of everyone who attacked, in vain or not.
  Set<String> attackers() {
    Set<String> addresses = new TreeSet<>(texts(document.get("noise")));
    maps(document.get("actors")).forEach(actor -> addresses.addAll(texts(actor.get("addresses"))));
    return addresses;
  }

  /// Data that was within reach, as far as anything that is left tells of it.
  List<Map<?, ?>> exposure() {
    return maps(document.get("exposure")).stream()
        .filter(data -> !Boolean.FALSE.equals(data.get("shown")))
        .toList();
  }

  static String text(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  static long number(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static long people(Map<?, ?> exposed) {
    return number(exposed.get("people"));
  }

  private static List<Map<?, ?>> maps(@org.jspecify.annotations.Nullable Object value) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> maps.add(map(each)));
    }
    return maps;
  }

  private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> texts.add(text(each)));
    }
    return texts;
  }
}
