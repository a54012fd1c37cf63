package org.evenkeel.bench.webroot;

/// A harmful file that somebody might leave, invented and inert: it names hosts that do not exist.
///
/// @param shape what it is made of, for the table
/// @param file the name it would have
record Shape(String shape, String file, String text) {}
