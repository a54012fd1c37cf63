package org.evenkeel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.Beside;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.StoreCopy;
import org.evenkeel.forensics.recognise.StoreKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// How the evidence is to be read. Shared by the commands that investigate.
final class Ask {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private RuleChoice rules = new RuleChoice();

  @Option(
      names = "--log-format",
      paramLabel = "TEXT",
      description =
          "The log_format of nginx or the LogFormat of Apache, copied from the server's"
              + " configuration, or the keys of a log in JSON: 'json: client=KEY, target=KEY,"
              + " time=KEY'. Only needed when lines are not understood. Repeatable.")
  private List<String> logFormats = List.of();

  @Option(
      names = "--zone",
      paramLabel = "OFFSET",
      converter = OffsetFromText.class,
      description = "Offset of times written without one, such as +02:00. Default: UTC.")
  private ZoneOffset zone = ZoneOffset.UTC;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many processor cores to use. Default: all of them.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--orders",
      paramLabel = "FILE",
      description =
          "The store's orders as a table (CSV) with a column each for number, time, e-mail and"
              + " country. Tells how many people are affected, and which orders.")
  private @Nullable Path orders;

  @Option(
      names = "--store",
      paramLabel = "NAME",
      converter = StoreFromText.class,
      description =
          "The store's software: woocommerce, magento, prestashop, opencart, shopware and others."
              + " Default: found out from the logs.")
  private @Nullable StoreKind store;

  Request about(List<Path> evidence) {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads needs a number from 1 up, not " + threads + ".");
    }
    logFormats.forEach(this::check);
    if (orders != null && !Files.isRegularFile(orders)) {
      throw new ParameterException(
          command.commandLine(), "--orders needs a file that is there, not " + orders + ".");
    }
    return new Request(
        evidence,
        rules.paths(),
        logFormats,
        zone,
        rules.placeholders(),
        threads,
        new Beside(orders, store, StoreCopy.none()));
  }

  private void check(String logFormat) {
    try {
      var _ = LogFormats.of(logFormat);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  /// The name of a store's software.
  static final class StoreFromText implements ITypeConverter<StoreKind> {
    @Override
    public StoreKind convert(String text) {
      return StoreKind.named(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + text
                          + "' is no store software that is known here. Known are "
                          + StoreKind.words()
                          + ", also by short names such as woo, wp, m2, ps, oc and sw. Leave"
                          + " --store away to have it found out."));
    }
  }

  /// `+02:00`, `-5`, `Z` or `UTC`.
  static final class OffsetFromText implements ITypeConverter<ZoneOffset> {
    @Override
    public ZoneOffset convert(String text) {
      try {
        return text.equalsIgnoreCase("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text);
      } catch (java.time.DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is not an offset from UTC such as +02:00 or -05:00");
      }
    }
  }
}
