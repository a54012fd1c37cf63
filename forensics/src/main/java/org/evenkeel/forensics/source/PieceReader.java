package org.evenkeel.forensics.source;

/// Reads what comes out of an archive.
interface PieceReader {
  void read(Piece piece) throws InterruptedException;
}
