package org.evenkeel.law.facts;

import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.law.code.Role;

/// What is known about a breach, checked.
///
/// @param role what the store is to the data
/// @param store the business
/// @param moments when what happened
/// @param breach what happened to which data
/// @param people how many, by place
/// @param plans what was told, is planned, or is held back
/// @param policies how doubts are settled
public record Facts(
    Role role,
    Store store,
    Moments moments,
    Breach breach,
    Map<String, Count> people,
    Plans plans,
    Policies policies) {
  public Facts {
    people = java.util.Collections.unmodifiableMap(new TreeMap<>(people));
  }
}
