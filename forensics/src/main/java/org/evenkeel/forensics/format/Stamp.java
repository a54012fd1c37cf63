package org.evenkeel.forensics.format;

/// Which moment a line's time names. A forty-second export stands forty seconds apart in an Apache
/// and an nginx log of the same request.
public enum Stamp {
  /// When the request came in: Apache's `%t`.
  REQUEST_RECEIVED,
  /// When the answer had been sent: nginx's `$time_local`.
  RESPONSE_SENT,
  /// Not known which of the two: both servers write the same text.
  REQUEST_OR_RESPONSE,
  /// When the logger wrote the message.
  WRITTEN
}
