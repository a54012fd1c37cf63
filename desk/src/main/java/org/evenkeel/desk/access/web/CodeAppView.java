package org.evenkeel.desk.access.web;

import org.jspecify.annotations.Nullable;

/// What the page shows.
///
/// @param path the picture's outline, as SVG draws it
/// @param size its side, in squares
public record CodeAppView(
    String path, int size, String written, String sealed, @Nullable String wrong) {}
