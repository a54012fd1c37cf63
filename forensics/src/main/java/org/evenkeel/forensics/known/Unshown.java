package org.evenkeel.forensics.known;

/// A published weakness that an access log cannot tell: one line of `known/unseen.txt`.
///
/// @param id a CVE, or a name where there is none
/// @param component what is weak
/// @param why a clause: what hides it
public record Unshown(String id, String component, String why) {}
