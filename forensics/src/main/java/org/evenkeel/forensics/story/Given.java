package org.evenkeel.forensics.story;

/// What the owner gave beside the logs.
///
/// @param files whether the store's files were given
/// @param database whether a dump of its database was
/// @param orders whether its list of orders was
public record Given(boolean files, boolean database, boolean orders) {}
