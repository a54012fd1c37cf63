package org.evenkeel.ledger.evidence;

import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.words.Unproven;

/// One file of a sealed folder, as a line of its manifest in canonical JSON.
///
/// @param path below the folder, with `/` between names
/// @param modified when it was last written to, by the clock of its machine
/// @param sealed empty when it was left out
/// @param note why it was left out, or where a link leads
record ManifestLine(String path, String modified, Optional<Sealed> sealed, String note) {
  static ManifestLine of(String path, FileTime modified, Sealed sealed) {
    String note = sealed.changed() ? "it was written to while it was copied" : "";
    return new ManifestLine(path, modified.toString(), Optional.of(sealed), note);
  }

  static ManifestLine leftOut(String path, String why) {
    return new ManifestLine(path, "", Optional.empty(), why);
  }

  String written() {
    Map<String, Json> members = new TreeMap<>();
    members.put("path", Json.of(path));
    members.put("modified", Json.of(modified));
    members.put("note", Json.of(note));
    sealed.ifPresent(
        file -> {
          members.put("sha256", Json.of(file.sha256().hex()));
          members.put("bytes", Json.of(file.bytes()));
        });
    return CanonicalJson.text(Json.of(members));
  }

  /// @throws Unproven when `line` is no line of a manifest
  static ManifestLine parse(String line) {
    if (!(JsonReader.read(line) instanceof Json.Members object)) {
      throw new Unproven("this is no line of a manifest");
    }
    Facts facts = new Facts(object);
    Optional<Sealed> sealed =
        facts
            .text("sha256")
            .map(hex -> new Sealed(Facts.hash(hex), facts.number("bytes"), 0, false));
    return new ManifestLine(
        facts.text("path").orElseThrow(() -> new Unproven("a file of a manifest has no path")),
        facts.text("modified").orElse(""),
        sealed,
        facts.text("note").orElse(""));
  }
}
