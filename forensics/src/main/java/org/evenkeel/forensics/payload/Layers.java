package org.evenkeel.forensics.payload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Undoes encodings, one upon the other, until nothing changes. An attacker may wrap a payload as
/// often as he likes; we look no deeper than six layers and into no more than eight readings.
final class Layers {
  private static final int DEEPEST = 6;
  private static final int MOST_READINGS = 8;
  private static final int LONGEST = 1 << 14;

  private static final Map<String, Function<String, Optional<String>>> ENCODINGS = encodings();

  private Layers() {}

  private static Map<String, Function<String, Optional<String>>> encodings() {
    Map<String, Function<String, Optional<String>>> encodings = new LinkedHashMap<>();
    encodings.put("percent", PercentText::decoded);
    encodings.put("hex signs", PercentText::hexSigns);
    encodings.put("entities", EntityText::decoded);
    encodings.put("escapes", EscapeText::decoded);
    encodings.put("base64", PackedText::base64);
    encodings.put("hex", PackedText::hex);
    encodings.put("utf-7", PackedText::utf7);
    encodings.put("look-alikes", LookAlikes::replaced);
    return encodings;
  }

  /// All readings of `value`, as it stands first.
  static List<Decoded> of(String value) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    List<Decoded> readings = new ArrayList<>(List.of(Decoded.of(text, List.of())));
    for (int at = 0; at < readings.size() && readings.size() < MOST_READINGS; at++) {
      Decoded reading = readings.get(at);
      if (reading.layers().size() < DEEPEST) {
        further(reading, readings);
      }
    }
    return readings;
  }

  private static void further(Decoded reading, List<Decoded> readings) {
    ENCODINGS.forEach(
        (name, decoding) ->
            decoding
                .apply(reading.text())
                .filter(text -> readings.stream().noneMatch(known -> known.text().equals(text)))
                .ifPresent(
                    text -> {
                      List<String> layers = new ArrayList<>(reading.layers());
                      layers.add(name);
                      readings.add(Decoded.of(text, layers));
                    }));
  }
}
