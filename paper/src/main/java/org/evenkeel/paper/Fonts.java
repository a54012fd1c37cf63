package org.evenkeel.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// The fonts that every page is set in: DejaVu 2.37, for Latin, Greek, Cyrillic and more. The parts
/// that a page uses are embedded. Whatever family a page asks for, it gets one of these.
final class Fonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final String SANS = "DejaVu Sans";
  private static final String MONO = "DejaVu Sans Mono";

  private Fonts() {}

  static void addTo(PdfRendererBuilder builder) {
    Set<FSFontUseCase> everywhere = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE);
    add(builder, "DejaVuSans.ttf", SANS, REGULAR, everywhere);
    add(builder, "DejaVuSans-Bold.ttf", SANS, BOLD, everywhere);
    add(builder, "DejaVuSansMono.ttf", MONO, REGULAR, EnumSet.of(FSFontUseCase.DOCUMENT));
  }

  private static void add(
      PdfRendererBuilder builder, String file, String family, int weight, Set<FSFontUseCase> use) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true, use);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file);
  }
}
