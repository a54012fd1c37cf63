package org.evenkeel.forensics.code;

import org.evenkeel.forensics.investigation.Grade;

/// What speaks against a piece of a program.
///
/// @param kind the kind of artifact: `webshell`, `skimmer`, `dropper` or `packed-code`
/// @param grade how much it proves: E4 when the code can only be meant to harm, E3 when it is
///   likely, E2 when it is odd
/// @param why a clause that goes on from "it …", in plain words; quotes the program
/// @param at where in the program, in characters from its beginning
public record Charge(String kind, Grade grade, String why, int at) {
  /// The same, found inside something that was decoded first.
  Charge inside(String wrapping, int outerAt) {
    return new Charge(kind, grade, why + wrapping, outerAt);
  }
}
