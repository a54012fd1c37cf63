package org.evenkeel.ledger.tree;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.evenkeel.ledger.Shared;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The proof vectors of transparency-dev/merkle, by the name of their file.
final class Vectors {
  private static final int BLOCK = 512;

  private Vectors() {}

  static Map<String, Vector> all() throws IOException {
    Path archive = Shared.data("merkle/transparency-dev-merkle-testdata.tar.gz");
    Map<String, Vector> vectors = new TreeMap<>();
    try (DataInputStream tar =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive))))) {
      byte[] head = new byte[BLOCK];
      for (tar.readFully(head); head[0] != 0; tar.readFully(head)) {
        String name = text(head, 345, 155) + text(head, 0, 100);
        int length = Integer.parseInt(text(head, 124, 11).trim(), 8);
        byte[] file = tar.readNBytes(length);
        tar.skipNBytes((BLOCK - length % BLOCK) % BLOCK);
        if (name.endsWith(".json")) {
          vectors.put(name, vector(name, file));
        }
      }
    }
    return vectors;
  }

  private static String text(byte[] block, int from, int length) {
    int end = from;
    while (end < from + length && block[end] != 0) {
      end++;
    }
    return new String(block, from, end - from, StandardCharsets.UTF_8);
  }

  private static Vector vector(String name, byte[] file) {
    Map<String, String> fields = new TreeMap<>();
    List<String> proof = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = json.currentName();
        if (json.nextToken() != JsonToken.START_ARRAY) {
          fields.put(field, json.getString());
          continue;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
          proof.add(json.getString());
        }
      }
    }
    return new Vector(name, fields, proof);
  }
}
