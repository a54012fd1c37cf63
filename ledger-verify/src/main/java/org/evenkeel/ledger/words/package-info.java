/// Reading text strictly: each thing has one spelling, and what is wrong with another is a
/// sentence.
@NullMarked
package org.evenkeel.ledger.words;

import org.jspecify.annotations.NullMarked;
