package org.evenkeel.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.w3c.dom.Document;

/// What turns a page of XHTML into a PDF that can be archived (PDF/A-2a, ISO 19005-2) and read
/// aloud (tagged, PDF/UA-1, ISO 14289-1). It opens no file and no connection: a page sees its
/// enclosures, by the address `enclosed:NAME`, and nothing else. Safe for many threads at once.
///
/// A page needs `<html lang="…">` and a `<title>`; tables need headings in `<th>`, images an `alt`.
/// Its fonts are `DejaVu Sans`, which also stands in for every other, and `DejaVu Sans Mono`.
public final class Paper {
  private static final String PRODUCER = "Evenkeel";

  static {
    // Its log repeats the page's text on standard error; what matters is in the answer.
    XRLog.setLoggingEnabled(false);
  }

  private final Map<String, byte[]> enclosures;

  /// Paper for pages that stand alone.
  public Paper() {
    this(Map.of());
  }

  /// Paper for pages with enclosures, such as a logo.
  ///
  /// @param enclosures bytes by name; a page names one as `enclosed:NAME`
  public Paper(Map<String, byte[]> enclosures) {
    this.enclosures = Map.copyOf(enclosures);
  }

  /// The PDF of a page, and the addresses that the page asked for in vain.
  ///
  /// @throws IllegalArgumentException if the page is not well-formed, or names no language or title
  public Print print(String xhtml) {
    Document page = PageReader.read(xhtml);
    Resources resources = new Resources(enclosures);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(Colours.srgb());
    builder.withProducer(PRODUCER);
    Fonts.addTo(builder);
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, _) -> resources.mayBeRead(address), moment);
    }
    builder.useUriResolver((_, address) -> resources.resolve(address));
    builder.useProtocolsStreamImplementation(resources::open, Resources.SCHEMES);
    builder.withW3cDocument(page, "");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The page could not be set.", e);
    }
    return new Print(pdf.toByteArray(), resources.refused());
  }
}
