package org.evenkeel.forensics.scan;

/// What is counted for every client. Two counts share a word of its record.
public enum Count {
  REQUESTS,
  GET,
  POST,
  HEAD,
  OTHER_METHOD,
  OK,
  REDIRECT,
  DENIED,
  NOT_FOUND,
  OTHER_REFUSED,
  SERVER_ERROR,
  NO_STATUS,
  LOGIN_TRIED,
  LOGIN_REDIRECTED;

  static final int WORDS = (values().length + 1) / 2;

  /// Which count a status belongs to.
  static Count ofStatus(int status) {
    return switch (status / 100) {
      case 2 -> OK;
      case 3 -> REDIRECT;
      case 4 ->
          status == 404 || status == 410
              ? NOT_FOUND
              : status == 401 || status == 403 ? DENIED : OTHER_REFUSED;
      case 5 -> SERVER_ERROR;
      default -> NO_STATUS;
    };
  }

  /// Which count a method belongs to.
  static Count ofMethod(byte[] bytes, int from, int to) {
    if (to - from == 3 && bytes[from] == 'G' && bytes[from + 1] == 'E') {
      return GET;
    }
    if (to - from != 4) {
      return OTHER_METHOD;
    }
    return switch (bytes[from]) {
      case 'P' -> bytes[from + 1] == 'O' ? POST : OTHER_METHOD;
      case 'H' -> bytes[from + 1] == 'E' ? HEAD : OTHER_METHOD;
      default -> OTHER_METHOD;
    };
  }
}
