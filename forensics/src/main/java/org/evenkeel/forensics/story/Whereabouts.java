package org.evenkeel.forensics.story;

/// Where each store software keeps what its access log does not tell, in a few words: paths, panels
/// and tables. What is said of one that nobody knows holds for all.
///
/// @param name `prestashop`; empty when nobody knows
record Whereabouts(String name) {
  /// Where it notes who of the staff signed in, from where.
  String signIns() {
    return switch (name) {
      case "wordpress", "woocommerce" ->
          "the table wp_usermeta (session_tokens: address, browser and time of each open session),"
              + " and the log of an activity plugin, where one is installed";
      case "magento" ->
          "the tables admin_user_session (address and times) and admin_user (logdate); in Adobe"
              + " Commerce also System > Action Logs";
      case "prestashop" ->
          "Advanced Parameters > Logs (table ps_log) and the last sign-ins in ps_employee";
      case "opencart" -> "the table oc_user_login (version 4)";
      case "shopware" -> "the table log_entry";
      case "zencart" -> "the table admin_activity_log, which holds every page that staff opened";
      case "vendure" -> "the tables session and user (lastLogin)";
      default -> "the store's own record of its staff's sign-ins, where it keeps one";
    };
  }

  /// Where it writes what went wrong, with what visitors sent.
  String ownLogs() {
    return switch (name) {
      case "wordpress" -> "wp-content/debug.log";
      case "woocommerce" ->
          "WooCommerce > Status > Logs (wp-content/uploads/wc-logs) and wp-content/debug.log";
      case "magento" -> "var/log and var/report, which has one file for each error page";
      case "prestashop" -> "var/logs (before version 1.7: log)";
      case "opencart" -> "system/storage/logs/error.log";
      case "shopware" -> "var/log and the table log_entry";
      case "medusa", "vendure" -> "what the program prints (journalctl, or the container's log)";
      default -> "the store's own log of errors";
    };
  }

  /// How its list of orders is taken out.
  String orders() {
    return switch (name) {
      case "woocommerce" ->
          "Analytics > Orders > Download, or the table wp_wc_orders (id, date_created_gmt,"
              + " billing_email)";
      case "magento" ->
          "Sales > Orders > Export, or the table sales_order (increment_id, created_at,"
              + " customer_email)";
      case "prestashop" ->
          "Orders > Orders > Export, or the tables ps_orders (id_order, date_add) and ps_customer"
              + " (email)";
      case "opencart" -> "the table oc_order (order_id, date_added, email)";
      case "shopware" -> "Settings > Import/Export, profile of orders";
      default -> "the back office's export of orders";
    };
  }

  /// Where scripts for every page are set.
  String pageCode() {
    return switch (name) {
      case "wordpress", "woocommerce" ->
          "the theme's functions.php and header.php, plugins for code in head and footer, widgets"
              + " (table wp_options)";
      case "magento" ->
          "Content > Design > Configuration > HTML Head (core_config_data: design/head/includes,"
              + " design/footer/absolute_footer), cms_block, layout_update";
      case "prestashop" ->
          "modules that hang on displayHeader, the table ps_configuration, the theme's head.tpl";
      case "opencart" ->
          "Extensions > Analytics, Extensions > Modifications (table oc_modification), the theme's"
              + " common/header";
      case "shopware" ->
          "the theme, apps and plugins, the tables system_config and cms_slot_translation";
      default -> "the theme, the extensions and the settings for code in head and footer";
    };
  }

  /// What tells changed files from those of the release.
  String release() {
    return switch (name) {
      case "wordpress", "woocommerce" ->
          "'wp core verify-checksums' and 'wp plugin verify-checksums --all' name changed files";
      case "magento", "shopware" ->
          "a fresh 'composer install' of the same composer.lock, compared, names changed files";
      case "prestashop" -> "Advanced Parameters > Information lists changed files of the release";
      default -> "the release of the same version, compared, names changed files";
    };
  }
}
