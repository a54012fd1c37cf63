package org.evenkeel.desk.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells that a sheet would take for formulas.
class EventExportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =HYPERLINK("x") | "'=HYPERLINK(""x"")"
          +1              | "'+1"
          -1              | "'-1"
          @SUM            | "'@SUM"
          a,b             | "a,b"
          """)
  void aFormulaBecomesAText(String text, String cell) {
    assertThat(EventExport.cell(text)).isEqualTo(cell);
  }
}
