package org.evenkeel.desk.incident;

/// Somebody to call.
///
/// @param id beginning with `con_`
/// @param part what they are to the store: host, payment provider, insurer, counsel …
public record Contact(String id, String part, String name, String phone, String email) {}
