package org.evenkeel.forensics.code;

import com.google.re2j.Pattern;

/// Commands that fetch and run, hide, or open a door.
public final class ShellWords {
  private static final Pattern HOSTILE =
      Pattern.compile(
          "(?i)(curl|wget|fetch|lwp-download)\\b[^|;&]{0,400}[|]\\s*(sudo\\s+)?(ba|da|z|k)?sh\\b|"
              + "(curl|wget)\\b[^|;&]{0,400}[|]\\s*(php|perl|python[23]?)\\b|"
              + "base64\\s+(-d|--decode|-D)[^|]{0,80}[|]\\s*((ba|da|z)?sh|php|perl|python[23]?)\\b|"
              + "(ba|da|z)?sh\\s+-i\\b.{0,20}(>&|/dev/tcp/)|/dev/tcp/[0-9a-z.]+/\\d|"
              + "\\bnc(at)?\\b[^|;]{0,60}\\s-[a-z]*e\\b|"
              + "(^|[\\s;|&(])(/dev/shm|/tmp|/var/tmp)/\\.[\\w.-]+|"
              + "\\bphp\\d?(\\.\\d)?\\s+(-f\\s+)?(/tmp|/dev/shm|/var/tmp)/|"
              + "\\bphp\\d?(\\.\\d)?\\s+(-f\\s+)?\\S{0,200}/(uploads|media|cache)/\\S{0,200}\\.(jpe?g|png|gif|ico|txt)\\b|"
              + "\\bphp\\d?(\\.\\d)?\\s+-r\\s+.{0,200}(eval|base64_decode|gzinflate)|"
              + "(curl|wget)\\b[^|;&]{0,400}\\s(-O|-o|--output)\\s*\\S{0,200}\\.(php|phtml|pl|sh)\\b|"
              + "\\bchattr\\s+\\+i\\b|\\bxmrig\\b|stratum\\+tcp:");

  private ShellWords() {}

  /// Whether nobody but an intruder has a program run such a command.
  public static boolean hostile(String command) {
    return command.length() <= 20_000 && HOSTILE.matcher(command).find();
  }
}
