package org.evenkeel.desk.access.web;

import org.evenkeel.desk.access.SignIn;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page shows.
///
/// @param path the picture's outline, as SVG draws it
/// @param size its side, in squares
/// @param to where the app's first code goes
public record CodeAppView(
    String path, int size, String written, String sealed, String to, @Nullable String wrong)
    implements Correctable {
  static CodeAppView of(SignIn.Enrolment fresh, String to, @Nullable String wrong) {
    Picture picture = Picture.of(fresh.uri());
    return new CodeAppView(
        picture.path(), picture.size(), fresh.written(), fresh.sealed(), to, wrong);
  }
}
