package org.evenkeel.forensics.code;

import java.util.Locale;
import java.util.Set;

/// Hosts that payment data may go to: payment providers, and the services that stores show their
/// pages with.
public final class PaymentHosts {
  private static final Set<String> KNOWN =
      Set.of(
          "stripe.com",
          "stripe.network",
          "paypal.com",
          "paypalobjects.com",
          "sandbox.paypal.com",
          "braintreegateway.com",
          "braintree-api.com",
          "adyen.com",
          "adyenpayments.com",
          "klarna.com",
          "klarnacdn.net",
          "klarnaservices.com",
          "squareup.com",
          "squarecdn.com",
          "squareupsandbox.com",
          "checkout.com",
          "mollie.com",
          "authorize.net",
          "worldpay.com",
          "cybersource.com",
          "mastercard.com",
          "visa.com",
          "americanexpress.com",
          "amazon.com",
          "payments-amazon.com",
          "google.com",
          "googleapis.com",
          "gstatic.com",
          "googletagmanager.com",
          "google-analytics.com",
          "apple.com",
          "recurly.com",
          "chargebee.com",
          "razorpay.com",
          "paddle.com",
          "airwallex.com",
          "spreedly.com",
          "globalpay.com",
          "realexpayments.com",
          "sagepay.com",
          "opayo.co.uk",
          "elavon.com",
          "nmi.com",
          "payu.com",
          "payu.in",
          "mercadopago.com",
          "bluesnap.com",
          "2checkout.com",
          "verifone.com",
          "firstdata.com",
          "fiserv.com",
          "ingenico.com",
          "ogone.com",
          "payone.com",
          "computop.com",
          "nets.eu",
          "afterpay.com",
          "affirm.com",
          "sezzle.com",
          "cardinalcommerce.com",
          "evervault.com",
          "basistheory.com",
          "verygoodvault.com",
          "primer.io",
          "w3.org",
          "schema.org",
          "github.com",
          "wordpress.org",
          "woocommerce.com",
          "magento.com",
          "facebook.com",
          "facebook.net",
          "bing.com",
          "doubleclick.net",
          "hotjar.com",
          "cloudflare.com",
          "jsdelivr.net",
          "unpkg.com",
          "jquery.com",
          "bootstrapcdn.com",
          "cloudflareinsights.com",
          "newrelic.com",
          "nr-data.net",
          "sentry.io",
          "sentry-cdn.com",
          "fontawesome.com",
          "typekit.net",
          "vimeo.com",
          "youtube.com",
          "twitter.com",
          "x.com",
          "pinterest.com",
          "tiktok.com",
          "snapchat.com",
          "klaviyo.com",
          "mailchimp.com",
          "hubspot.com",
          "hs-scripts.com",
          "trustpilot.com",
          "zendesk.com",
          "zdassets.com",
          "intercom.io",
          "tawk.to",
          "onetrust.com",
          "cookielaw.org",
          "cookiebot.com",
          "usercentrics.eu",
          "clarity.ms",
          "criteo.com",
          "criteo.net",
          "segment.com",
          "shopify.com",
          "shopifycdn.com",
          "gravatar.com",
          "wp.com",
          "licdn.com",
          "linkedin.com",
          "recaptcha.net",
          "hcaptcha.com",
          "taboola.com",
          "outbrain.com");

  private PaymentHosts() {}

  /// Whether the host of `url` is one of them, or below one.
  public static boolean known(String url) {
    String host = host(url);
    while (!host.isEmpty()) {
      if (KNOWN.contains(host)) {
        return true;
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return false;
  }

  /// The host of an address with or without scheme, in lower case; empty if it has none.
  public static String host(String url) {
    int slashes = url.indexOf("//");
    int from = slashes < 0 ? 0 : slashes + 2;
    int to = from;
    while (to < url.length() && "/?#:\\\"' ".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String authority = url.substring(from, to);
    return authority.substring(authority.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
