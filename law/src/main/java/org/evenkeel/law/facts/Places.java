package org.evenkeel.law.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/// Places as ISO 3166-1 and -2 write them.
public final class Places {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> TERRITORIES =
      Map.of("PR", "US-PR", "GU", "US-GU", "VI", "US-VI");
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "US",
          parts(
              "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV"
                  + " NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI"
                  + " AS MP UM"),
          "CA",
          parts("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
          "DE",
          parts("BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH"),
          "AE",
          parts("AJ AZ DU FU RK SH UQ"),
          "AU",
          parts("NSW QLD SA TAS VIC WA ACT NT"));
  private static final Map<String, String> MISTAKEN =
      Map.of(
          "UK",
          "GB",
          "EL",
          "GR",
          "EN",
          "GB",
          "USA",
          "US",
          "EU",
          "each country by itself, as in NL");

  /// The European Economic Area: where the GDPR is law.
  public static final List<String> EEA =
      List.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "NO", "IS", "LI");

  private static final Set<String> IN_EEA = Set.copyOf(EEA);

  private Places() {}

  private static Set<String> parts(String names) {
    return new HashSet<>(Arrays.asList(names.split(" ")));
  }

  /// The place as the duties name it: US-PR for PR.
  public static String canonical(String place) {
    return TERRITORIES.getOrDefault(place, place);
  }

  /// The country that `place` is or lies in.
  public static String country(String place) {
    int dash = place.indexOf('-');
    return dash < 0 ? place : place.substring(0, dash);
  }

  public static boolean isInEea(String place) {
    return IN_EEA.contains(country(place));
  }

  /// What is wrong with a place, in a sentence that says what to write; null when nothing is.
  public static @Nullable String objection(String place) {
    if (MISTAKEN.containsKey(place)) {
      return "'" + place + "' is no code of ISO 3166. Write " + MISTAKEN.get(place) + ".";
    }
    String country = country(place);
    if (!COUNTRIES.contains(country)) {
      return "'"
          + shown(place)
          + "' is not known. Write a country as in NL, or a state as in US-CA."
          + Nearest.hint(place, COUNTRIES);
    }
    if (country.equals(place)) {
      return null;
    }
    String part = place.substring(country.length() + 1);
    Set<String> known = PARTS.get(country);
    boolean wellFormed =
        !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(Places::isPlain);
    if (known == null ? wellFormed : known.contains(part)) {
      return null;
    }
    return "'"
        + shown(place)
        + "' is no part of "
        + country
        + ". Write a code of ISO 3166-2."
        + (known == null ? "" : Nearest.hint(part, known));
  }

  private static boolean isPlain(int letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
  }

  private static String shown(String place) {
    return place.length() > 20 ? place.substring(0, 20) + "…" : place;
  }
}
