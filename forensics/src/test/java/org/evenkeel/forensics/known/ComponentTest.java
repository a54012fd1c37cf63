package org.evenkeel.forensics.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/wp-content/plugins/wp-file-manager/lib/php/connector.minimal.php wp-file-manager",
        "/shop/wp-content/themes/Storely/x.php?y=1 storely",
        "/wp-json/wc/store/v1/cart wc",
        "/?rest_route=/mystickymenu/v1/x mystickymenu",
        "/wp-admin/admin-ajax.php?nonce=1&action=revslider_show_image revslider_show_image",
        "/wp-admin/admin.php?page=wc-settings wc-settings",
        "/index.php?fc=module&module=ap_marketplace&controller=x ap_marketplace",
        "/modules/blockwishlist/ajax.php blockwishlist",
        "/module/productcomments/CommentGrade?id=1 productcomments",
        "/index.php?route=extension/module/so_newletter so_newletter",
        "/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php phpunit",
        "/rest/default/V1/guest-carts guest-carts"
      })
  void theExtensionIsNamedByTheAddress(String target, String component) {
    assertThat(Component.of(target)).extracting(Component::name).contains(component);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/shop/blue-mug?size=3", "/wp-json/wp/v2/users", "/wp-login.php"})
  void thePlatformItselfIsNoExtension(String target) {
    assertThat(Component.of(target)).isEmpty();
  }
}
