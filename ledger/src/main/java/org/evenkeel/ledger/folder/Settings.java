package org.evenkeel.ledger.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.store.DurableFiles;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;

/// What was decided when the ledger was made, in `ledger.json`.
///
/// @param origin the ledger's name, and that of its keys
/// @param head the file of the last signed head
record Settings(String origin, Path head) {
  static final String NAME = "ledger.json";

  static Settings read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      Json json = JsonReader.read(Files.readString(file));
      if (json instanceof Json.Members all
          && all.members().get("origin") instanceof Json.Text origin
          && all.members().get("head") instanceof Json.Text head) {
        return new Settings(origin.value(), folder.resolve(head.value()));
      }
      throw new Unproven("it names no origin and no head");
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "There is no ledger in " + folder + ". Make one with 'evenkeel ledger init'.");
    } catch (Unproven | InvalidPathException wrong) {
      throw new LedgerException.Unfit(
          file
              + " is damaged: "
              + wrong.getMessage()
              + ". Put it back from a backup; it says {\"head\": FILE, \"origin\": NAME}.");
    }
  }

  void write(Path folder) throws IOException {
    Json json =
        Json.of(
            Map.of("origin", Json.of(origin), "head", Json.of(head.toAbsolutePath().toString())));
    byte[] bytes = (CanonicalJson.text(json) + '\n').getBytes(StandardCharsets.UTF_8);
    DurableFiles.replace(folder.resolve(NAME), bytes);
  }
}
