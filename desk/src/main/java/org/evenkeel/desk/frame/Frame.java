package org.evenkeel.desk.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around a page.
///
/// @param person who is signed in, by name; empty before sign-in
/// @param csrf the token that forms send back
/// @param path of this page, to mark where one is
/// @param links what the person may go to from anywhere
/// @param notice said once, after something was done
/// @param theme `light`, `dark`, or empty: as the system says
public record Frame(
    String person,
    String csrf,
    String path,
    List<Link> links,
    @Nullable String notice,
    String theme) {
  public Frame {
    links = List.copyOf(links);
  }

  /// A place to go to.
  public record Link(String address, String text) {}
}
