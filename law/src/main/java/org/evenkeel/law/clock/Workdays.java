package org.evenkeel.law.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// On which days people work in a place, by the table of holidays, which cites its laws. A place
/// that is not in the table has weekends only.
public final class Workdays {
  private static final Map<String, Workdays> PLACES = read();
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Set<DayOfWeek> weekend;
  private final List<DayOff> daysOff;
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  private Workdays(Set<DayOfWeek> weekend, List<DayOff> daysOff) {
    this.weekend = weekend;
    this.daysOff = List.copyOf(daysOff);
  }

  /// The working days of a place, else of its country, else weekends only.
  public static Workdays of(String place) {
    Workdays own = PLACES.get(place);
    int dash = place.indexOf('-');
    if (own == null && dash > 0) {
      own = PLACES.get(place.substring(0, dash));
    }
    return own == null ? PLACES.getOrDefault("", new Workdays(WEEKEND, List.of())) : own;
  }

  public boolean works(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek())
        && !years.computeIfAbsent(day.getYear(), year -> holidays(daysOff, year)).contains(day);
  }

  /// The n-th working day after `day`, which is itself not counted.
  public LocalDate after(LocalDate day, int n) {
    LocalDate at = day;
    for (int left = n; left > 0; ) {
      at = at.plusDays(1);
      if (works(at)) {
        left--;
      }
    }
    return at;
  }

  /// `day`, or the next working day if nobody works on it.
  public LocalDate orNext(LocalDate day) {
    LocalDate at = day;
    while (!works(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /// The days off of one year; a day of the year before or after may move into it.
  static Set<LocalDate> holidays(List<DayOff> daysOff, int year) {
    Set<LocalDate> days = new HashSet<>();
    for (DayOff off : daysOff) {
      for (int near = year - 1; near <= year + 1; near++) {
        LocalDate day = off.in(near);
        if (day != null && day.getYear() == year) {
          days.add(day);
        }
      }
    }
    return Set.copyOf(days);
  }

  private static Map<String, Workdays> read() {
    Map<String, List<DayOff>> days = new HashMap<>();
    Map<String, Set<DayOfWeek>> weekends = new HashMap<>();
    for (String line : Table.lines("holidays.txt")) {
      String[] words = line.split(" ", 3);
      if (words[1].equals("weekend")) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (String day : words[2].split(" ")) {
          weekend.add(DayOfWeek.valueOf(day));
        }
        weekends.put(words[0], weekend);
      } else {
        days.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(DayOff.of(words[1]));
      }
    }
    Map<String, Workdays> places = new HashMap<>();
    Set<DayOfWeek> usual = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    days.forEach(
        (place, off) -> places.put(place, new Workdays(weekends.getOrDefault(place, usual), off)));
    return Map.copyOf(places);
  }
}
