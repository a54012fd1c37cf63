package org.evenkeel.bench.traffic;

import java.util.ArrayList;
import java.util.List;

/// About 300 browsers of late 2026, the common ones first. Most report a frozen system version, as
/// browsers do since the reduction of user agents.
final class Agents {
  private static final String CHROME =
      "Mozilla/5.0 (%s) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 %sSafari/537.36%s";
  private static final String SAFARI =
      "Mozilla/5.0 (%s) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/%s %sSafari/604.1";
  private static final String IPHONE = "iPhone; CPU iPhone OS 18_%d like Mac OS X";
  private static final String WINDOWS = "Windows NT 10.0; Win64; x64";
  private static final String MAC = "Macintosh; Intel Mac OS X 10_15_7";
  private static final String LINUX = "X11; Linux x86_64";
  private static final String ANDROID = "Linux; Android 10; K";

  private Agents() {}

  static byte[][] all() {
    List<String> agents = new ArrayList<>();
    for (int age = 0; age < 17; age++) {
      addChromes(agents, 155 - age, age);
      addFirefoxes(agents, 157 - age);
      addSafaris(agents, age);
    }
    return agents.stream().map(CombinedWriter::ascii).toArray(byte[][]::new);
  }

  private static void addChromes(List<String> agents, int version, int age) {
    agents.add(CHROME.formatted(ANDROID, version, "Mobile ", ""));
    agents.add(CHROME.formatted(WINDOWS, version, "", ""));
    agents.add(CHROME.formatted(MAC, version, "", ""));
    agents.add(CHROME.formatted(WINDOWS, version, "", " Edg/" + version + ".0.0.0"));
    agents.add(CHROME.formatted(LINUX, version, "", ""));
    agents.add(CHROME.formatted(ANDROID, version, "", ""));
    agents.add(CHROME.formatted(WINDOWS, version, "", " OPR/" + (140 - age) + ".0.0.0"));
    agents.add(
        "Mozilla/5.0 (%s) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/%d.0 Chrome/%d.0.0.0 Mobile Safari/537.36"
            .formatted(ANDROID, 32 - age / 2, version - 8));
  }

  private static void addFirefoxes(List<String> agents, int version) {
    String firefox = "Mozilla/5.0 (%s; rv:%d.0) Gecko/%s Firefox/%d.0";
    agents.add(firefox.formatted(WINDOWS, version, "20100101", version));
    agents.add(firefox.formatted("Android 15; Mobile", version, version + ".0", version));
    agents.add(firefox.formatted("X11; Ubuntu; Linux x86_64", version, "20100101", version));
    agents.add(firefox.formatted("Macintosh; Intel Mac OS X 10.15", version, "20100101", version));
  }

  private static void addSafaris(List<String> agents, int age) {
    String version = (26 - age / 6) + "." + (5 - age % 6);
    agents.add(SAFARI.formatted(IPHONE.formatted(7 - age % 8), version, "Mobile/15E148 "));
    agents.add(
        "Mozilla/5.0 (%s) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/%s Safari/605.1.15"
            .formatted(MAC, version));
    agents.add(
        SAFARI.formatted(
            "iPad; CPU OS 18_" + (7 - age % 8) + " like Mac OS X", version, "Mobile/15E148 "));
    agents.add(
        "Mozilla/5.0 (%s) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram %d.0.0.21.98"
            .formatted(IPHONE.formatted(7 - age % 8), 410 - age));
    agents.add(
        "Mozilla/5.0 (%s) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/%d.0.7103.91 Mobile/15E148 Safari/604.1"
            .formatted(IPHONE.formatted(7 - age % 8), 155 - age));
  }
}
