package org.evenkeel.desk.access.web;

import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page of an invitation shows.
///
/// @param code empty when the link does not work
public record InvitedView(String code, String name, String email, @Nullable String wrong)
    implements Correctable {}
