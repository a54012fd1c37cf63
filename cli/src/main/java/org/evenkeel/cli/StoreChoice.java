package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.StoreCopy;
import picocli.CommandLine.Option;

/// What of the store itself is to be read, beside its logs.
final class StoreChoice {
  @Option(
      names = "--webroot",
      paramLabel = "DIR|ARCHIVE",
      description =
          "The store's files, as a folder, zip or tar: searched for shells, skimmers and changed"
              + " files. Nothing in it is run. Repeatable.")
  private List<Path> webRoots = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "The files of the release that --webroot should hold, with their hashes: lines of MD5 or"
              + " SHA-256 and path, or WordPress' list in JSON. Repeatable.")
  private List<Path> manifests = List.of();

  @Option(
      names = "--database",
      paramLabel = "DUMP",
      description =
          "A dump of the store's database by mysqldump or pg_dump, packed or not: searched for"
              + " accounts, scripts and triggers that do not belong there. Repeatable.")
  private List<Path> dumps = List.of();

  StoreCopy copy() {
    return new StoreCopy(webRoots, manifests, dumps);
  }
}
