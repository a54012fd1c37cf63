package org.evenkeel.desk.incident;

import java.time.Instant;

/// A case, from the first suspicion to trust regained.
///
/// @param id beginning with `inc_`
/// @param codeName what people call it where others listen
/// @param store the name of the store
/// @param platform what the store runs on, in the owner's words; may be empty
/// @param noticed what was noticed first, in the owner's words
/// @param drill an exercise: labelled as one wherever it is shown
public record Incident(
    String id,
    String codeName,
    String store,
    String platform,
    String noticed,
    Instant opened,
    boolean drill) {}
