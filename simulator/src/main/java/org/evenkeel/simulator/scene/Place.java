package org.evenkeel.simulator.scene;

/// Where a line was written.
///
/// @param source path of the file below the folder `logs`
/// @param line number of the line, from 1
/// @param offset bytes before the line in the unpacked file
public record Place(String source, long line, long offset) {}
