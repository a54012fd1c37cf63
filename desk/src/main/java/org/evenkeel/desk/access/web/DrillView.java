package org.evenkeel.desk.access.web;

import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the entrance of a drill shows.
///
/// @param code from the link, handed on by the button
/// @param wrong why the last try was refused
public record DrillView(String code, @Nullable String wrong) implements Correctable {}
