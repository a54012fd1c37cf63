package org.evenkeel.law.facts;

/// How two doubts of the law are settled; cautious unless you say otherwise.
///
/// @param cardWithExpiry whether a card number with its expiry date counts like one with its code
/// @param fastHashes whether passwords with salted but fast hashes count like open ones
public record Policies(boolean cardWithExpiry, boolean fastHashes) {
  public static final Policies CAUTIOUS = new Policies(true, true);
}
