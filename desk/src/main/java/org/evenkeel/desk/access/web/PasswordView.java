package org.evenkeel.desk.access.web;

import org.jspecify.annotations.Nullable;

/// What the page shows on which a password is changed.
public record PasswordView(String email, @Nullable String wrong) {}
