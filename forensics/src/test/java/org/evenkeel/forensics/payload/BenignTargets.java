package org.evenkeel.forensics.payload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/// What a store's visitors, their browsers and the store's partners ask for, made up from the parts
/// of which such addresses are made. Awkward on purpose: names with quotes, words that are also
/// words of a program, packed tokens, JSON.
final class BenignTargets {
  private static final List<String> NAMES =
      List.of(
          "O'Keefe",
          "D'Angelo & Sons",
          "Jean-Luc d'Ormesson",
          "Müller-Lüdenscheidt",
          "Ng, Wei",
          "Smith; Jones",
          "van der Berg (junior)",
          "Conan O’Brien",
          "Nuñez",
          "Null",
          "True",
          "Union, Jack",
          "Drop, Benjamin",
          "Ann-Marie --",
          "Select Foods Ltd.",
          "And",
          "Or Cohen");

  private static final List<String> SEARCHES =
      List.of(
          "men's t-shirt",
          "l'oréal shampoo",
          "5'6\" mirror",
          "rock 'n' roll",
          "guns n' roses",
          "union jack flag",
          "select your size",
          "drop leaf table",
          "order by post",
          "table and chairs",
          "salt & pepper mill",
          "black or white",
          "this is true love",
          "what is in the box",
          "like new",
          "not in stock",
          "between 10 and 20 eur",
          "where the wild things are",
          "cat food",
          "cat tree; grey",
          "less sugar",
          "more cowbell",
          "top gun",
          "find my phone case",
          "sort by price",
          "id card holder",
          "who is who",
          "make up",
          "date night dress",
          "head torch",
          "mount for tv",
          "time and tide watch",
          "mail box",
          "w 30 l 32",
          "java coffee",
          "ruby ring",
          "perl necklace",
          "php book",
          "bash festival",
          "python boots",
          "node shelf",
          "curl cream",
          "cut 'n' sew",
          "wall paste",
          "ps5 & xbox",
          "c# for beginners",
          "c++ primer",
          ".net book",
          "script font",
          "body lotion",
          "style guide",
          "image frame",
          "alert bracelet",
          "iframe tv stand",
          "price < 10",
          "price > 20",
          "10 x 15 cm",
          "1/2 inch",
          "3/4\" pipe",
          "50% off",
          "2+1 free",
          "=^.^= plush",
          "<3 mug",
          "(2 for 1)",
          "[sale]",
          "{limited}",
          "#4 screws",
          "@home office",
          "size: m",
          "100€",
          "a|b switch",
          "and/or gate",
          "t&c",
          "r&b",
          "q&a",
          "m&m's",
          "h&m",
          "*new*",
          "\"exact phrase\"",
          "'single'",
          "l'eau d'issey",
          "d'artagnan and the 3 musketeers",
          "if not now when",
          "for the love of tea",
          "exec chair",
          "system of a down",
          "passwd book",
          "echo dot",
          "ping pong",
          "nc state shirt",
          "ls swap headers",
          "grep tool",
          "vi cream",
          "tar remover",
          "zip hoodie",
          "touch screen gloves",
          "kill bill",
          "history of rome",
          "case for iphone 15 when dropped",
          "insert for boots",
          "update kit",
          "delete key",
          "exists");

  private static final List<String> PLACES =
      List.of(
          "/search?q=%s",
          "/catalogsearch/result/?q=%s",
          "/?s=%s&post_type=product",
          "/index.php?route=product/search&search=%s",
          "/module/blocksearch/search?search_query=%s",
          "/shop/?filter_brand=%s&orderby=price",
          "/graphql?query=%%7Bproducts(search:%%22%s%%22)%%7Bitems%%7Bname%%7D%%7D%%7D");

  private static final List<String> FORMS =
      List.of(
          "/checkout/?billing_last_name=%s&billing_city=Saint-Malo",
          "/account/address?name=%s&street=c%%2F+mayor%%2C+12+-+3%%C2%%BA+b",
          "/newsletter/confirm?name=%s&consent=true");

  private static final List<String> FIXED =
      List.of(
          "/",
          "/robots.txt",
          "/cart/",
          "/?wc-ajax=get_refreshed_fragments",
          "/wp-json/wc/store/v1/cart",
          "/customer/section/load/?sections=cart%2Cdirectory-data&force_new_section_timestamp=true",
          "/rest/default/V1/guest-carts/3fJb2kYpQ0vRr1zT9sWx8uNq7eLm6dHc/estimate-shipping-methods",
          "/rest/V1/products?searchCriteria[filter_groups][0][filters][0][field]=name&searchCriteria[filter_groups][0][filters][0][value]=%25mug%25&searchCriteria[filter_groups][0][filters][0][condition_type]=like",
          "/wp-json/wc/v3/orders?modified_after=2026-01-01T00:00:00&per_page=100&page=2",
          "/checkout/order-received/1021/?key=wc_order_AbCdEf1234567",
          "/?wc-api=WC_Gateway_Paypal",
          "/wc-api/stripe/?token=tok_1NqZ&redirect=%2Fcheckout%2F",
          "/paypal/express/return/?token=EC-8AB12345CD678901E&PayerID=ABCDEF123GHIJ",
          "/module/stripe_official/return?payment_intent=pi_3N&payment_intent_client_secret=pi_3N_secret_x&redirect_status=succeeded",
          "/adyen/process/result?redirectResult=X6XtfGC3!Y2lPVZ0iZ0q0%3D%3D",
          "/klarna/confirmation?sid=4b1d3e3c-1b1a-4c0b-9a65-1c1f0a6a9a11",
          "/login?redirect=%2Fmy-account%2Forders%2F%3Fpage%3D2",
          "/login?back=https%3A%2F%2Fwww.shop.example%2Fcheckout%3Fstep%3D2",
          "/?utm_source=newsletter&utm_medium=e-mail&utm_campaign=summer%20%26%20sale%20%7C%20men%27s&utm_content={creative}",
          "/?gclid=EAIaIQobChMI8b-0wJ3s_QIVhI9oCR1W1wX1EAAYASAAEgK-4PD_BwE&gclsrc=aw.ds",
          "/?fbclid=IwAR2xk_9QpX3b1J7s-1dS8mVw0uX4m1LQ9-3hZ2n0m9c1x2y3z4a5b6c7d8e",
          "/?srsltid=AfmBOorQ2j3k4l5m6n7o8p9q0r1s2t3u4v5w6x7y8z9",
          "/?msclkid=5f4dcc3b5aa765d61d8327deb882cf99",
          "/shop/shirts?price=10-50&size%5B%5D=m&size%5B%5D=l&colour=navy%7Cblack",
          "/shop/shirts?filter={%22size%22:[%22m%22,%22l%22],%22price%22:{%22min%22:10,%22max%22:50}}",
          "/api/products?fields=id,name,price&sort=-price,name&filter[stock]=in",
          "/api/products?fields=id|name|price&sort=price|date",
          "/img?url=https%3A%2F%2Fcdn.shop.example%2Fp%2F1.jpg&w=300&fm=webp",
          "/_next/image?url=%2Fmedia%2Fhero.jpg&w=1080&q=75",
          "/wp-includes/js/jquery/jquery.min.js?ver=3.7.1",
          "/static/version1718112233/frontend/x.css",
          "/media/catalog/product/cache/1/image/a/b/o_keefe-mug_1_.jpg",
          "/downloads/manual%20(v1.2)%20[en].pdf",
          "/files/Q&A%20-%20FAQ.pdf",
          "/blog/2026/11/how-to-use-curl-cream",
          "/blog/what-is-xss-and-sql-injection",
          "/blog/?p=12&preview=true",
          "/product/caf%C3%A9-cr%C3%A8me-d'or",
          "/product/a-b--c",
          "/unsubscribe?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
          "/graphql?query=query%20getCart(%24id%3AString!)%7Bcart(cart_id%3A%24id)%7Btotal_quantity%7D%7D&variables=%7B%22id%22%3A%22abc%22%7D",
          "/graphql?operationName=GetProducts&variables=%7B%22sort%22%3A%7B%22price%22%3A%22ASC%22%7D%2C%22pageSize%22%3A24%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38%22%7D%7D",
          "/store-locator?lat=48.8566&lng=2.3522&radius=25km",
          "/contact?tel=%2B33%201%2023%2045",
          "/checkout?date=2026-11-24T10:00:00%2B01:00",
          "/oauth/callback?code=4%2F0AX4XfWh-x_y&scope=email%20profile%20https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email&state=%7B%22r%22%3A%22%2F%22%7D",
          "/cart?remove_item=c4ca4238a0b923820dcc509a6f75849b&_wpnonce=8f1d3c2b1a",
          "/wp-admin/admin-ajax.php?action=heartbeat",
          "/index.php?option=com_content&view=article&id=1:hello",
          "/amp/s/www.shop.example/blue-mug",
          "/search?q=&category=0",
          "/track?ev=PageView&dl=https%3A%2F%2Fwww.shop.example%2F&sw=1920&sh=1080&v=2.9.1&ud[em]=5f4dcc3b5aa765d61d8327deb882cf99a5f4dcc3b5aa765d61d8327deb882cf9");

  private BenignTargets() {}

  static List<String> all() {
    List<String> targets = new ArrayList<>(FIXED);
    for (String place : PLACES) {
      SEARCHES.forEach(search -> targets.add(place.formatted(encoded(search))));
    }
    for (String form : FORMS) {
      NAMES.forEach(name -> targets.add(form.formatted(encoded(name))));
    }
    Random random = new Random(5);
    for (int token = 0; token < 200; token++) {
      byte[] bytes = new byte[16 + random.nextInt(48)];
      random.nextBytes(bytes);
      targets.add("/verify?t=" + Base64.getUrlEncoder().encodeToString(bytes));
      targets.add(
          "/verify?t=" + encoded(Base64.getEncoder().encodeToString(bytes)) + "&u=" + token);
    }
    return targets;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
