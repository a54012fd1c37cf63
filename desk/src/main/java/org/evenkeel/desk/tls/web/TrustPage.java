package org.evenkeel.desk.tls.web;

import java.io.IOException;
import java.nio.file.Files;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.tls.LocalTls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How a phone or another computer comes to trust the desk's own authority.
@Controller
class TrustPage {
  private static final MediaType CERTIFICATE =
      MediaType.parseMediaType("application/x-x509-ca-cert");

  private final DataFolder data;
  private final boolean local;

  TrustPage(DataFolder data, @Value("${evenkeel.tls.local:false}") boolean local) {
    this.data = data;
    this.local = local;
  }

  @Open(because = "who does not trust the desk yet cannot sign in")
  @GetMapping("/sign-in/trust")
  String show(Model model) {
    if (!local) {
      throw new Wrong(Fault.NOTHING_HERE, "");
    }
    model.addAttribute("view", new TrustView("/sign-in/trust/authority.crt"));
    return "tls/trust";
  }

  @Open(because = "an authority's certificate is public")
  @GetMapping("/sign-in/trust/authority.crt")
  ResponseEntity<byte[]> authority() throws IOException {
    if (!local) {
      throw new Wrong(Fault.NOTHING_HERE, "");
    }
    return ResponseEntity.ok()
        .contentType(CERTIFICATE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evenkeel-desk.crt\"")
        .body(Files.readAllBytes(LocalTls.in(data.root()).authority()));
  }
}
