/// Which lines are these? Searches every event of a case's evidence: by field, text, time and
/// actor, with how often and when. The events lie beside the database as Parquet, which DuckDB
/// reads.
@ApplicationModule(
    displayName = "4. Hunt",
    allowedDependencies = {
      "frame",
      "journal",
      "access",
      "api",
      "incident",
      "job",
      "evidence",
      "investigate"
    })
@NullMarked
package org.evenkeel.desk.hunt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
