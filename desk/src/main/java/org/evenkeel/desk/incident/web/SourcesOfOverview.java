package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.People;
import org.evenkeel.desk.incident.Moments;
import org.evenkeel.desk.incident.Overview;
import org.evenkeel.desk.incident.Tasks;
import org.evenkeel.desk.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings together what the overview shows.
@Configuration
class SourcesOfOverview {
  @Bean
  IncidentPage.Sources sources(
      Overview overview, Moments moments, Tasks tasks, Journal journal, People people) {
    return new IncidentPage.Sources(overview, moments, tasks, journal, people);
  }
}
