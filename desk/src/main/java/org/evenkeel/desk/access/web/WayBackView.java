package org.evenkeel.desk.access.web;

import org.evenkeel.desk.access.Person;
import org.jspecify.annotations.Nullable;

/// What the page shows on which a lead lets somebody in anew.
///
/// @param link just made, shown once
public record WayBackView(Person person, @Nullable String link, @Nullable String wrong) {}
