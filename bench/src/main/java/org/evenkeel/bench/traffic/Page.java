package org.evenkeel.bench.traffic;

/// Something that can be fetched with GET: its path with query, and the bytes of its answer.
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, written a million times
record Page(byte[] path, int size) {
  static Page of(String path, int size) {
    return new Page(CombinedWriter.ascii(path), size);
  }
}
