package org.evenkeel.simulator.scene;

/// One request and its answer, before anyone has made it.
///
/// @param target path and query as they stand in the request line
/// @param bytes of the body of the answer
/// @param from path of the page that the browser says it comes from; `-` for none, empty when it
///   depends on where the visitor is
public record Move(String method, String target, int status, long bytes, Kind kind, String from) {

  /// What a request is to a browser.
  public enum Kind {
    /// The visitor goes there.
    PAGE,
    /// A part of a page: style, script, picture.
    ASSET,
    /// What the page itself sends or asks for.
    CALL
  }

  /// A page that is there.
  public static Move page(String target, long bytes) {
    return new Move("GET", target, 200, bytes, Kind.PAGE, "");
  }

  /// A part of a page.
  public static Move asset(String target, long bytes) {
    return new Move("GET", target, 200, bytes, Kind.ASSET, "");
  }

  /// A request by a page's script or form.
  public static Move call(String method, String target, int status, long bytes) {
    return new Move(method, target, status, bytes, Kind.CALL, "");
  }

  /// The same with another answer.
  public Move answered(int otherStatus, long otherBytes) {
    return new Move(method, target, otherStatus, otherBytes, kind, from);
  }

  /// The same from another page; `-` for none.
  public Move from(String page) {
    return new Move(method, target, status, bytes, kind, page);
  }

  /// The same, larger or smaller.
  public Move grown(long by) {
    return new Move(method, target, status, Math.max(0, bytes + by), kind, from);
  }
}
