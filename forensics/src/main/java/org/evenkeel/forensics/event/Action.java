package org.evenkeel.forensics.event;

/// What a line that is not a web request reports, in one word. Stored in `Field.ACTION`.
public enum Action {
  LOGIN_OK,
  LOGIN_FAILED,
  LOGOUT,
  SESSION_OPENED,
  SESSION_CLOSED,
  COMMAND_RUN,
  COMMAND_DENIED,
  USER_CREATED,
  USER_CHANGED,
  USER_DELETED,
  PASSWORD_CHANGED,
  UPLOAD,
  DOWNLOAD,
  DELETE,
  RENAME,
  LIST,
  CONNECT,
  DISCONNECT,
  QUERY,
  BLOCKED,
  ALERT,
  ERROR
}
