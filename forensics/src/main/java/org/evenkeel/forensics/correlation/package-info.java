/// Matches of rules, held against each other: how many, how different, in which order, how near.
@NullMarked
package org.evenkeel.forensics.correlation;

import org.jspecify.annotations.NullMarked;
