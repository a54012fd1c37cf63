package org.evenkeel.desk.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something somebody has to do.
///
/// @param id beginning with `tsk_`
/// @param owner a person's identifier
public record Task(
    String id,
    String text,
    @Nullable String owner,
    @Nullable Instant due,
    @Nullable Instant done) {}
