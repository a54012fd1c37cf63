package org.evenkeel.desk.access.web;

import org.evenkeel.desk.frame.Fault;

/// What the page of a fault shows.
///
/// @param detail what is wrong in this case; may be empty
/// @param reference what to look for in the desk's log; empty when there is nothing
public record FaultView(Fault fault, String detail, String reference) {}
