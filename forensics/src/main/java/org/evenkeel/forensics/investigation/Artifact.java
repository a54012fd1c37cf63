package org.evenkeel.forensics.investigation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something left behind: a web shell, a skimmer, a rogue admin.
///
/// @param kind `webshell`, `skimmer`, `modified-core`, `rogue-admin` or `injected-script`
/// @param where path, table or field
/// @param sha256 hash of the file, null when there is none
/// @param firstSeen the earliest moment it is known to have been there, null when unknown
/// @param why a sentence
/// @param grade how sure
public record Artifact(
    String kind,
    String where,
    @Nullable String sha256,
    @Nullable Instant firstSeen,
    String why,
    Grade grade) {}
