package org.evenkeel.ledger.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/// Where the files of a bundle go, one after the other.
interface BundleFiles extends Closeable {
  /// Begins the next file; the one before must be closed. Closing the stream ends the file.
  OutputStream next(String name) throws IOException;

  /// The bundle in a folder, or in a zip when the name of its place ends in `.zip`.
  static BundleFiles at(java.nio.file.Path place) throws IOException {
    return place.toString().endsWith(".zip") ? new ZipFiles(place) : new FolderFiles(place);
  }
}
