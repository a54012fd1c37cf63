package org.evenkeel.desk.access.web;

import org.jspecify.annotations.Nullable;

/// What the pages show.
public record SignInView(String email, String back, @Nullable String wrong) {}
