package org.evenkeel.desk.access.web;

import org.jspecify.annotations.Nullable;

/// What the pages show.
///
/// @param host the only name under which passkeys of this desk work
public record SignInView(String email, String back, @Nullable String wrong, String host) {}
