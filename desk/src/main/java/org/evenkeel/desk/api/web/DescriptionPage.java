package org.evenkeel.desk.api.web;

import org.evenkeel.desk.access.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of the interface (OpenAPI 3.1), made from the endpoints when the desk is built.
@RestController
class DescriptionPage {
  @Open(because = "it tells nothing that the source does not")
  @GetMapping("/api/openapi.json")
  ResponseEntity<Resource> describe() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ClassPathResource("api/openapi.json"));
  }
}
