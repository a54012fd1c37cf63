package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;
import static org.evenkeel.bench.traffic.Words.DASH;
import static org.evenkeel.bench.traffic.Words.GET;
import static org.evenkeel.bench.traffic.Words.HTTP_1;
import static org.evenkeel.bench.traffic.Words.NOTHING;

import java.io.IOException;

/// Search engines, link indexes and collectors of text, each from the networks it really uses.
final class Crawlers implements Traffic {
  private static final String BOTS =
      """
      66.249.66.|Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)
      66.249.79.|Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/155.0.7103.92 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)
      66.249.64.|Googlebot-Image/1.0
      40.77.167.|Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/136.0.0.0 Safari/537.36
      52.167.144.|Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/136.0.0.0 Safari/537.36
      54.36.148.|Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)
      185.191.171.|Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)
      17.241.227.|Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)
      5.255.253.|Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)
      20.171.207.|Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)
      216.73.216.|Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)
      114.119.136.|Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; PetalBot;+https://webmaster.petalsearch.com/site/petalbot)
      216.244.66.|Mozilla/5.0 (compatible; DotBot/1.2; +https://opensiteexplorer.org/dotbot; help@moz.com)
      69.171.249.|facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)
      54.236.1.|Mozilla/5.0 (compatible; Pinterestbot/1.0; +https://www.pinterest.com/bot.html)
      """;
  private static final byte[] ROBOTS = ascii("/robots.txt");
  private static final byte[] SITEMAP = ascii("/product-sitemap.xml");
  private static final int HOSTS = 24;

  private final Catalogue store;
  private final Dice dice;
  private final byte[][][] addresses;
  private final byte[][] agents;

  Crawlers(Catalogue store, Dice dice) {
    this.store = store;
    this.dice = dice;
    String[] bots = BOTS.lines().toArray(String[]::new);
    addresses = new byte[bots.length][HOSTS][];
    agents = new byte[bots.length][];
    for (int bot = 0; bot < bots.length; bot++) {
      int bar = bots[bot].indexOf('|');
      agents[bot] = ascii(bots[bot].substring(bar + 1));
      for (int host = 0; host < HOSTS; host++) {
        addresses[bot][host] = ascii(bots[bot].substring(0, bar) + dice.between(1, 254));
      }
    }
  }

  @Override
  public void next(long index, CombinedWriter out) throws IOException {
    int bot = dice.skewed(agents.length, 3);
    int what = dice.below(1000);
    out.from(addresses[bot][dice.below(HOSTS)]).text(GET);
    if (what < 12) {
      out.text(ROBOTS).answer(HTTP_1, 200, 114);
    } else if (what < 20) {
      out.text(SITEMAP).answer(HTTP_1, 200, 48_230);
    } else if (what < 45) {
      out.text(dice.oneOf(store.lost).path()).answer(HTTP_1, 404, 9_312);
    } else if (what < 180) {
      page(out, dice.oneOf(store.filtered), 0);
    } else if (what < 330) {
      page(out, dice.oneOf(store.categories), 0);
    } else if (what < 480) {
      page(out, dice.oneOf(store.images), 60);
    } else {
      page(out, dice.oneOf(store.products), 25);
    }
    out.by(DASH, NOTHING, agents[bot]);
  }

  private void page(CombinedWriter out, Page page, int cachedPercent) {
    boolean cached = dice.below(100) < cachedPercent;
    out.text(page.path()).answer(HTTP_1, cached ? 304 : 200, cached ? 0 : page.size());
  }
}
