package org.evenkeel.forensics.source;

/// What proves which file was read: archives are sealed as they are, beside the sources in them.
///
/// @param path how people know the file
/// @param sha256 hash of its bytes, 64 lower-case hexadecimal digits
/// @param size its bytes
public record Seal(String path, String sha256, long size) {}
