package org.evenkeel.simulator.platform;

import java.util.List;

/// What a platform's tables are called.
public record Tables(
    String staff, String customers, String orders, String addresses, String config) {
  /// The tables of platform `id`.
  public static Tables of(String id) {
    return switch (id) {
      case "woocommerce" ->
          new Tables(
              "wp_users",
              "wp_wc_customer_lookup",
              "wp_wc_orders",
              "wp_wc_order_addresses",
              "wp_options");
      case "magento" ->
          new Tables(
              "admin_user",
              "customer_entity",
              "sales_order",
              "sales_order_address",
              "core_config_data");
      case "prestashop" ->
          new Tables("ps_employee", "ps_customer", "ps_orders", "ps_address", "ps_configuration");
      case "opencart" ->
          new Tables("oc_user", "oc_customer", "oc_order", "oc_address", "oc_setting");
      default -> throw new IllegalArgumentException("No tables of platform: " + id);
    };
  }

  public List<String> all() {
    return List.of(staff, customers, orders, addresses, config);
  }
}
