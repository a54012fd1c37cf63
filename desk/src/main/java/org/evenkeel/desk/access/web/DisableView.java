package org.evenkeel.desk.access.web;

import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page shows on which an account is closed.
public record DisableView(Person person, @Nullable String wrong) implements Correctable {}
