package org.evenkeel.simulator.scene;

/// An order of a customer.
///
/// @param at when, in milliseconds since 1970
/// @param cents what it cost
/// @param customer number of the customer
public record Order(long id, long at, String mail, String country, long cents, int customer) {}
