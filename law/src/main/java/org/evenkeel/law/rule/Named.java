package org.evenkeel.law.rule;

import org.evenkeel.law.code.Owes;

/// What a duty is called and where it comes from.
///
/// @param id such as `US-CA.IND`
/// @param place ISO 3166-1 or -2, or `X-…` for a contract
/// @param placeName in English
/// @param law the law's name
/// @param citation where it stands
/// @param owes who owes it
public record Named(
    String id, String place, String placeName, String law, String citation, Owes owes) {}
