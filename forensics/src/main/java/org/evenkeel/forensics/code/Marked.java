package org.evenkeel.forensics.code;

/// Marks on values.
final class Marked {
  /// Sent by a visitor.
  static final int REQUEST = 1;

  /// Begins with what a visitor sent, nothing put before it.
  static final int PURE = 1 << 1;

  /// All of what a visitor sent.
  static final int WHOLE = 1 << 2;

  /// Went through a decoder.
  static final int DECODED = 1 << 3;

  /// Went through an encoder.
  static final int ENCODED = 1 << 4;

  /// Computed in a loop or a function from a long constant.
  static final int COMPUTED = 1 << 5;

  /// Fetched from another host.
  static final int FETCHED = 1 << 6;

  /// Number, code or date of a payment card.
  static final int CARD = 1 << 7;

  /// A constant put together from pieces.
  static final int BUILT = 1 << 8;

  /// An uploaded file.
  static final int UPLOAD = 1 << 9;

  /// The name that a visitor gave an uploaded file.
  static final int UPLOAD_NAME = 1 << 10;

  /// Read from a file on the server.
  static final int READ = 1 << 11;

  /// All fields of a form on the page.
  static final int FORM = 1 << 12;

  /// A place on the network.
  static final int ADDRESS = 1 << 13;

  /// A function made from text.
  static final int MADE = 1 << 14;

  /// The first parameter of the function that is being read; the others follow.
  static final int PARAMETER = 1 << 20;

  static final int PARAMETERS = 8;

  static final int ALL_PARAMETERS = (PARAMETER << PARAMETERS) - PARAMETER;

  private Marked() {}
}
