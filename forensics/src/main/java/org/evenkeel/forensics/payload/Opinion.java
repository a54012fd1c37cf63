package org.evenkeel.forensics.payload;

/// What a judge says of one decoded text.
record Opinion(PayloadKind kind, Strength strength, String why) {}
