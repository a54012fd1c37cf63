package org.evenkeel.simulator.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Tale;
import org.evenkeel.simulator.tale.Tree;

/// The files of the store's software, with what intruders left among them.
public final class WebRoot {
  private final Path folder;
  private final Tale tale;
  private final Dice dice;
  private final Landed landed;

  private WebRoot(Path folder, Tale tale, Dice dice, Landed landed) {
    this.folder = folder;
    this.tale = tale;
    this.dice = dice;
    this.landed = landed;
  }

  /// Writes `webroot/` below `folder`.
  public static void write(Path folder, Tale tale, Dice dice, Landed landed) throws IOException {
    new WebRoot(folder.resolve("webroot"), tale, dice, landed).write();
  }

  private void write() throws IOException {
    Tree tree = Tree.of(tale);
    Map<String, String> texts = new TreeMap<>();
    for (String path : tree.files()) {
      texts.put(path, new SourceText(dice.fork(path)).of(path));
    }
    Map<String, Facts.Left> changed = new TreeMap<>();
    for (Facts.Left left : tale.facts().left()) {
      if (left.in().equals("webroot")) {
        String path = left.kind().equals("webshell") ? tree.below(left.where()) : left.where();
        texts.merge(path, left.content(), WebRoot::joined);
        changed.put(path, left);
      }
    }
    long deployed = tale.store().span().from() - dice.within(2 * Span.DAY, 90 * Span.DAY);
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Facts.Left left = changed.get(file.getKey());
      long at = left == null ? deployed + dice.within(0, 40 * Span.SECOND) : left.at();
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      put(file.getKey(), bytes, at);
      if (left != null) {
        landed.at(left, new Landed.Spot("webroot", file.getKey(), sha256(bytes)));
      }
    }
  }

  /// A file of the store with something added to it: a script behind it, code before it.
  private static String joined(String own, String added) {
    int php = added.indexOf("<?php");
    return php < 0 ? own + added + '\n' : added.substring(php) + "?>\n" + own;
  }

  private void put(String path, byte[] bytes, long at) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.fromMillis(at));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
