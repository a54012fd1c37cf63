package org.evenkeel.desk.access;

import java.time.Instant;

/// A key that a person's device holds; two factors in one: the device, and the finger, face or PIN
/// that opens it.
///
/// @param id beginning with `pky_`
/// @param label what its owner calls it
public record Passkey(String id, String label, Instant made, Instant used) {}
