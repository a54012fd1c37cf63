package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTest {
  static final Path PUBLISHED = Path.of("src", "main", "resources", "api", "openapi.json");

  @Test
  void whatIsPublishedIsWhatTheEndpointsAre() throws IOException {
    String text = ApiDescription.text();
    if (Boolean.getBoolean("evenkeel.describe")) {
      Files.writeString(PUBLISHED, text);
    }
    assertThat(Files.readString(PUBLISHED))
        .as("mvn -pl desk test -Dtest=ApiDescriptionTest -Devenkeel.describe=true writes it anew")
        .isEqualTo(text);
  }

  @Test
  void everyOperationHasANameOfItsOwn() throws IOException {
    List<String> names = new ArrayList<>();
    JsonNode paths = JsonMapper.shared().readTree(PUBLISHED.toFile()).path("paths");
    paths.forEach(path -> path.forEach(each -> names.add(each.path("operationId").asString())));
    assertThat(names).hasSizeGreaterThan(25).doesNotHaveDuplicates();
  }
}
