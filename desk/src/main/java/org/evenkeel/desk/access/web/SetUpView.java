package org.evenkeel.desk.access.web;

import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page shows.
public record SetUpView(String code, String name, String email, @Nullable String wrong)
    implements Correctable {}
