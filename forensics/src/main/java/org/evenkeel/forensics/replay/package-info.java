/// Blind SQL injection, replayed: from the questions in a log and how each was answered to the
/// values that the attacker read.
@NullMarked
package org.evenkeel.forensics.replay;

import org.jspecify.annotations.NullMarked;
