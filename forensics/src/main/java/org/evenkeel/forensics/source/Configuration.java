package org.evenkeel.forensics.source;

/// A web server's configuration found among the evidence: it says what the logs' columns are.
///
/// @param path how people know it
/// @param text all of it, bytes that are not UTF-8 replaced
public record Configuration(String path, String text) {}
