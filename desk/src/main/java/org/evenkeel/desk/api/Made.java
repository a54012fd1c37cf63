package org.evenkeel.desk.api;

/// Something that a request made.
///
/// @param location its address
/// @param body what it is, as the interface shows it
public record Made(String location, Object body) {}
