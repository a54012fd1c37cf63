/// Invented stores and breaches, with the truth beside them. The door is [Simulator#write(Plan,
/// java.nio.file.Path)]; [Scenarios] lists the stories.
///
/// A folder that was written holds:
/// - `logs/`: the web server's logs (one server or two, several layouts, rotated, packed) and,
///   where the story has them, `auth.log`, `vsftpd.log`, `error.log`, `server_audit.log`
/// - `orders.csv`: `id,time,email,country,total`
/// - `webroot/` and `database.sql.gz`: the software's files and a dump, in most stores; what
///   intruders left there looks like what it is, and does nothing
/// - `truth.json`: what really happened; never part of the evidence
///
/// `truth.json` has the shape of the investigation document. Times are UTC by the true clock, in
/// milliseconds; web logs show the second of the request (Apache) or of the answer (nginx), see
/// `coverage.sources[].stamps` and `.clockFastSeconds`. Sources are paths below `logs/`, lines
/// count from 1, offsets are bytes before the line in the unpacked file.
/// - `breach`: whether there was one at all
/// - `verdict`, `acceptableVerdicts`: the best answer that what was written allows, and all that
///   are as right; without a breach always `no-evidence` or `attempts-only`
/// - `entryPoint` (only with a breach): `at` to `until`, `actor`, `technique`, `attack`, `channel`
///   (`web`, `ssh`, `ftp`, `third-party`, `update`, `neighbour`, `dns`), `sight`: `exact` (the line
///   shows it), `set` (the line is there, the weakness is one of the candidates), `consequence`
///   (only what followed shows it), `none` (no line of it was written: "at or before" when
///   `atOrBefore`, otherwise "unknown"); `visibleIn`, `evidence`
/// - `vulnerability`: `class` (a CWE) and `candidates`, the true one first, then those that the
///   same lines allow; more than one means that "one of these" is the right answer
/// - `duration`: `firstAccess`, `lastActivity`, `ongoing`, `intervals` per actor, and `visible`,
///   the part of it that was written
/// - `actors`: those behind the breach or behind attempts that are told (`A…` of the breach, `B…`
///   never got in), with all their addresses, and `visibleAddresses`, those that lines show which
///   were written (none behind a content network); `noise`: addresses that attack every host, in
///   vain. Every other address in the logs is innocent
/// - `timeline`: the deeds, with `success`, `grade` (what its lines prove at best), `lines` that it
///   had, those `written`, and up to twelve of their places: the first ones and the last
/// - `exposure`: `category`, `reach`, `people`, window; `orders`: first and last number of the
///   orders in it, when it is about those who paid
/// - `artifacts`: what was left behind, `where` in the web root or `table:key` of the dump; none is
///   visible when that source is not there
/// - `capabilities`, `lookalikes` (innocent, looks guilty), `mandatoryGaps` (what a good answer
///   says that it cannot know), `coverage`
@NullMarked
package org.evenkeel.simulator;

import org.jspecify.annotations.NullMarked;
