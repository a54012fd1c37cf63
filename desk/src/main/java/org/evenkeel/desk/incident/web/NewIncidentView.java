package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the form shows.
public record NewIncidentView(
    String store, String platform, String noticed, String at, @Nullable String wrong)
    implements Correctable {}
