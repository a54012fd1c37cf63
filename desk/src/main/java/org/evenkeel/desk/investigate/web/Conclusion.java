package org.evenkeel.desk.investigate.web;

import org.evenkeel.desk.investigate.Judgement;
import org.jspecify.annotations.Nullable;

/// One thing that an answer concludes, and what people say of it.
///
/// @param about its name, the same in every run that concludes it: `way-in`, `finding:` and the
///   rule, `artifact:` and the place, `actor:` and an address, `hole:` and the weakness,
///   `exposure:` with the data and how far it got
/// @param machine the conclusion in words; empty when the evidence does not show it
/// @param judgement the last word of a person, null as long as there is none
public record Conclusion(String about, String machine, @Nullable Judgement judgement) {}
