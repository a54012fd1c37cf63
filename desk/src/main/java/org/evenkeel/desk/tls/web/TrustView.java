package org.evenkeel.desk.tls.web;

/// What the page about trust shows.
///
/// @param file where the authority's certificate is
public record TrustView(String file) {}
