package org.evenkeel.desk.report.web;

import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.report.Filings;
import org.evenkeel.desk.report.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings together what the wall shows.
@Configuration
class KeptConfiguration {
  @Bean
  WallPage.Kept kept(CaseFacts facts, Filings filings, History history) {
    return new WallPage.Kept(facts, filings, history);
  }
}
