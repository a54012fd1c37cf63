package org.evenkeel.forensics.conformance;

import java.util.function.Predicate;

/// Why two readers may differ, and which differences that explains.
///
/// @param text for the reader of the document: what differs and who is right
record Explanation(String text, Predicate<Difference> explains) {}
