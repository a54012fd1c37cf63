package org.evenkeel.cli;

import java.time.Clock;

/// What every command works with.
///
/// @param terminal where it speaks
/// @param engine what investigates
/// @param clock what time it is
/// @param interruption what happens on Ctrl-C
record Session(Terminal terminal, Engine engine, Clock clock, Interruption interruption) {}
