package org.evenkeel.desk.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Moments;
import org.evenkeel.law.Duties;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.facts.Reading;
import org.evenkeel.law.yaml.Problem;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The duties of each case, as its facts stand.
@Component
public class CaseDuties {
  private static final int REMEMBERED = 64;

  private final CaseFacts facts;
  private final Moments moments;
  private final Filings filings;
  private final Map<String, Weighed> weighed =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Weighed> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /// What a case's duties came to, and from which state of what is known.
  ///
  /// @param told the duties that were met
  private record Known(String version, Weighed weighed, Set<String> told) {}

  CaseDuties(CaseFacts facts, Moments moments, Filings filings) {
    this.facts = facts;
    this.moments = moments;
    this.filings = filings;
  }

  /// Reads all laws while nobody waits for them yet.
  @EventListener(ApplicationReadyEvent.class)
  void warm() {
    var _ = Thread.ofVirtual().name("laws").start(() -> Laws.ALL.rules());
  }

  /// All duties weighed against what is known now.
  public Weighed of(String incident) {
    return known(incident).weighed();
  }

  /// Those that nobody has met yet; empty while the facts contradict each other.
  Optional<Assessment> open(String incident) {
    Known now = known(incident);
    return now.weighed() instanceof Weighed.Clear clear
        ? Optional.of(without(clear.assessment(), now.told()))
        : Optional.empty();
  }

  /// What is not committed yet must not be remembered: it may be rolled back.
  private Known known(String incident) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return fresh(incident, "");
    }
    String version = facts.version(incident) + ' ' + filings.count(incident);
    Known last = known.get(incident);
    if (last != null && last.version().equals(version)) {
      return last;
    }
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    Known now = fresh(incident, version);
    known.put(incident, now);
    return now;
  }

  private Known fresh(String incident, String version) {
    Set<String> told = filings.of(incident).stream().map(Filing::duty).collect(Collectors.toSet());
    return new Known(version, weigh(file(incident)), told);
  }

  /// The assessment without the duties that were met already.
  private static Assessment without(Assessment all, Set<String> told) {
    return new Assessment(
        all.facts(),
        all.duties().stream().filter(duty -> !told.contains(duty.id())).toList(),
        all.asOf());
  }

  /// The facts, as the law library reads them.
  String file(String incident) {
    Map<String, Instant> told = new LinkedHashMap<>();
    filings.of(incident).forEach(filing -> told.putIfAbsent(filing.duty(), filing.told()));
    return FactsFile.of(facts.of(incident), moments.of(incident), told);
  }

  synchronized Weighed weigh(String file) {
    return weighed.computeIfAbsent(file, this::assess);
  }

  private Weighed assess(String file) {
    return switch (Laws.ALL.read("the facts", file)) {
      case Reading.Read read -> new Weighed.Clear(Laws.ALL.assess(read.facts()));
      case Reading.Refused refused ->
          new Weighed.Muddled(refused.problems().stream().map(Problem::sentence).toList());
    };
  }

  /// All laws, read when they are needed first.
  private static final class Laws {
    static final Duties ALL = Duties.builtIn();
  }

  /// What the weighing came to.
  public sealed interface Weighed {
    /// Every duty has its state.
    record Clear(Assessment assessment) implements Weighed {}

    /// The facts contradict each other; each sentence says where.
    record Muddled(List<String> problems) implements Weighed {
      public Muddled {
        problems = List.copyOf(problems);
      }
    }
  }
}
