package org.evenkeel.forensics.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreKindTest {
  @ParameterizedTest
  @CsvSource({
    "woocommerce, WOOCOMMERCE",
    "Woo, WOOCOMMERCE",
    "WP, WORDPRESS",
    "m2, MAGENTO",
    "Magento 2.4, MAGENTO",
    "adobe-commerce, MAGENTO",
    "ps, PRESTASHOP",
    "thirty bees, PRESTASHOP",
    "oc3, OPENCART",
    "sw6, SHOPWARE",
    "zen-cart, ZENCART"
  })
  void aNameThatPeopleUseIsUnderstood(String said, StoreKind meant) {
    assertThat(StoreKind.named(said)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shopify", "wo", "magentoo", "2"})
  void aNameThatNobodyUsesIsRefused(String said) {
    assertThat(StoreKind.named(said)).isEmpty();
  }
}
