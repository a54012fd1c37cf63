package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;
import static org.evenkeel.bench.traffic.Words.DASH;
import static org.evenkeel.bench.traffic.Words.GET;
import static org.evenkeel.bench.traffic.Words.HEAD;
import static org.evenkeel.bench.traffic.Words.HTTP_1;
import static org.evenkeel.bench.traffic.Words.NOTHING;
import static org.evenkeel.bench.traffic.Words.POST;

import java.io.IOException;

/// Health checks, uptime monitors, the store's own timer, and the payment providers, whose hooks
/// look much like a web shell in use: only POST, linked from nowhere, no referer.
final class Machines implements Traffic {
  private static final byte[] BALANCER = ascii("10.0.3.17");
  private static final byte[] BALANCER_AGENT = ascii("ELB-HealthChecker/2.0");
  private static final byte[] HEALTH = ascii("/healthz");
  private static final byte[][] MONITORS =
      Words.lines(
          """
          216.144.248.24
          63.143.42.246
          46.137.190.132
          """);
  private static final byte[] MONITOR_AGENT =
      ascii("Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)");
  private static final byte[] SELF = ascii("127.0.0.1");
  private static final byte[] SELF_AGENT = ascii("WordPress/6.9; https://oakline.example");
  private static final byte[] TIMER = ascii("/wp-cron.php?doing_wp_cron=");
  private static final byte[] FRACTION = ascii(".1844429969787597656250");
  private static final byte[] ROOT = ascii("/");
  private static final byte[][] HOOK_PATHS =
      Words.lines(
          """
          /wp-json/wc-stripe/v1/webhook
          /wc-api/wc_gateway_paypal/
          /wc-api/mollie_return/?order_id=48113&key=wc_order_q7LxP2dV
          /wp-json/wc-adyen/v1/notifications
          """);
  private static final byte[][] HOOK_ADDRESSES =
      Words.lines(
          """
          3.18.12.63
          173.0.81.65
          87.233.229.26
          147.12.17.170
          """);
  private static final byte[][] HOOK_AGENTS =
      Words.lines(
          """
          Stripe/1.0 (+https://stripe.com/docs/webhooks)
          PayPal IPN ( https://www.paypal.com/ipn )
          Mollie HTTP client/1.0
          Adyen HttpClient 1.0
          """);

  private final Dice dice;

  Machines(Dice dice) {
    this.dice = dice;
  }

  @Override
  public void next(long index, CombinedWriter out) throws IOException {
    int what = dice.below(100);
    if (what < 60) {
      out.from(BALANCER).text(GET).text(HEALTH).answer(HTTP_1, 200, 2);
      out.by(DASH, NOTHING, BALANCER_AGENT);
    } else if (what < 75) {
      out.from(dice.oneOf(MONITORS)).text(HEAD).text(ROOT).answer(HTTP_1, 200, 0);
      out.by(DASH, NOTHING, MONITOR_AGENT);
    } else if (what < 88) {
      out.from(SELF).text(POST).text(TIMER).number(DailyCurve.START + index / 8).text(FRACTION);
      out.answer(HTTP_1, 200, 0).by(DASH, NOTHING, SELF_AGENT);
    } else {
      int provider = dice.skewed(HOOK_PATHS.length, 2);
      out.from(HOOK_ADDRESSES[provider]).text(POST).text(HOOK_PATHS[provider]);
      out.answer(HTTP_1, 200, dice.between(0, 20)).by(DASH, NOTHING, HOOK_AGENTS[provider]);
    }
  }
}
