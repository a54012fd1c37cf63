package org.evenkeel.forensics.format;

import org.evenkeel.forensics.bytes.TextWalk;

/// What a line says that is read only so far as it takes to know its texts again: its numbers, and
/// salted hashes of its texts, 0 for one that is absent. One per thread, reused for every line.
public final class Skim {
  private final TextWalk walk;
  private int addressEnd;
  private long time;
  private int status;
  private long sent;
  private long address;
  private long request;
  private long referer;
  private long agent;

  /// @param salt of the hashes
  public Skim(long salt) {
    walk = new TextWalk(salt);
  }

  /// Takes the address that begins the line and returns where it ends.
  public int address(byte[] bytes, int from) {
    addressEnd = walk.toBlank(bytes, from);
    address = walk.hash();
    referer = 0;
    agent = 0;
    return addressEnd;
  }

  /// Takes the request, the text at `from` up to a quote, and returns where the quote stands.
  /// Negative when that has to be looked at more closely.
  public int request(byte[] bytes, int from) {
    int end = quoted(bytes, from);
    request = walk.hash();
    return end;
  }

  /// The same for the referer.
  public int referer(byte[] bytes, int from) {
    int end = quoted(bytes, from);
    referer = isAbsent(bytes, from, end) ? 0 : walk.hash();
    return end;
  }

  /// The same for the user agent.
  public int agent(byte[] bytes, int from) {
    int end = quoted(bytes, from);
    agent = isAbsent(bytes, from, end) ? 0 : walk.hash();
    return end;
  }

  /// @param time microseconds since 1970
  /// @param status the answer's status
  /// @param sent bytes sent to the client
  public void numbers(long time, int status, long sent) {
    this.time = time;
    this.status = status;
    this.sent = sent;
  }

  private int quoted(byte[] bytes, int from) {
    int end = walk.toQuote(bytes, from);
    return end >= 0 && bytes[end] == '"' && bytes[end - 1] != '\\' ? end : -1;
  }

  private static boolean isAbsent(byte[] bytes, int from, int end) {
    return end == from || (end == from + 1 && bytes[from] == '-');
  }

  /// Where the address ends; it begins the line.
  public int addressEnd() {
    return addressEnd;
  }

  public long address() {
    return address;
  }

  /// Method, target and protocol as they stand in the line.
  public long request() {
    return request;
  }

  public long referer() {
    return referer;
  }

  public long agent() {
    return agent;
  }

  /// Microseconds since 1970.
  public long time() {
    return time;
  }

  public int status() {
    return status;
  }

  public long sent() {
    return sent;
  }
}
