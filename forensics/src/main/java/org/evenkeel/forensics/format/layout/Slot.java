package org.evenkeel.forensics.format.layout;

import org.evenkeel.forensics.format.part.Part;
import org.jspecify.annotations.Nullable;

/// A place in a line where a value stands.
///
/// @param part what the value means; null when nobody asks for it
/// @param blanks how many blanks are part of every such value
/// @param name as it was written, for messages
record Slot(@Nullable Part part, int blanks, String name) {}
