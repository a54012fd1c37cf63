package org.evenkeel.forensics.investigation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something left behind: a web shell, a skimmer, a rogue admin.
///
/// @param kind `webshell`, `skimmer`, `modified-core`, `rogue-admin` or `injected-script`; also
///   `dropper`, `uploader`, `packed-code`, `backdoor-config`, `cron-job`, `database-code` or
///   `injected-template`
/// @param where path, table or field
/// @param sha256 hash of the file, null when there is none
/// @param firstSeen the date that the file or row bears, null when it bears none; whoever can write
///   it can forge it
/// @param why a sentence
/// @param grade how sure
public record Artifact(
    String kind,
    String where,
    @Nullable String sha256,
    @Nullable Instant firstSeen,
    String why,
    Grade grade) {}
