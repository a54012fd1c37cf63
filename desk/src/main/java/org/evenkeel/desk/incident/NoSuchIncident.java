package org.evenkeel.desk.incident;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such case, or none that this person may see: the two look the same.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchIncident extends RuntimeException {
  public NoSuchIncident() {
    super("There is no such incident.");
  }
}
