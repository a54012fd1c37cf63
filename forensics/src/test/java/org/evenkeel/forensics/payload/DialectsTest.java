package org.evenkeel.forensics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one database, one shell or one mail server has of its own, and what people write like it.
class DialectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "SQL~1union select 2",
        "SQL~1e0union select 1",
        "SQL~\\Nunion select 1",
        "SQL~'-0-'",
        "SQL~'*'",
        "SQL~x'&email--",
        "SQL~user'collate nocase--",
        "SQL~id'not like id--",
        "SQL~{fn user()}",
        "SQL~1.e(ascii(x))",
        "SQL~copy x from program 'id'",
        "SQL~;prepare x from 0x73656c",
        "SQL~select 0x616263",
        "SQL~1' or full_name like '%bob%",
        "SQL~@@version",
        "SQL~char(65,66,67)",
        "SQL~version()",
        "SQL~1';show tables",
        "SQL~1' lock in share mode",
        "SQL~x is not null",
        "SQL~1/*!and*/1",
        "SQL~match(a)against('x')",
        "SQL~delete from users",
        "COMMAND~Get-Process | Out-File x",
        "COMMAND~Invoke-Command -ComputerName x",
        "COMMAND~[System.Net.WebClient]::new()",
        "COMMAND~$env:PATH",
        "COMMAND~net user /domain",
        "COMMAND~;ps aux",
        "COMMAND~;mv a b",
        "COMMAND~ls -la",
        "COMMAND~ls;pwd",
        "COMMAND~x;(id)",
        "COMMAND~x;id #",
        "COMMAND~$(</etc/hostname)",
        "COMMAND~${x:-y}",
        "COMMAND~{ls,}",
        "COMMAND~$'\\x69\\x64'",
        "COMMAND~^old^new^",
        "COMMAND~env x=1 id",
        "COMMAND~export PATH=x",
        "COMMAND~case x in x) id;; esac",
        "COMMAND~git clone x",
        "COMMAND~python3 -c x",
        "COMMAND~whoami",
        "COMMAND~echo x > y.php",
        "COMMAND~$HOME",
        "COMMAND~\\\\192.0.2.1\\share\\x.exe",
        "COMMAND~start cmd",
        "PHP~base64_decode",
        "PHP~memory_limit=-1",
        "PHP~opcache.file_cache=/tmp",
        "PHP~new ReflectionFunction('system')",
        "PHP~$argv[1]",
        "PHP~$this->x",
        "PHP~include 'x.php'",
        "PHP~php_uname('a')",
        "PHP~setcookie('a','b')",
        "PHP~foreach($a as $b)",
        "PHP~x.phtml",
        "TEMPLATE~{{7*'7'}}",
        "HEADER~x%0d%0aEHLO y",
        "HEADER~x%0d%0aA1 LOGIN a b",
        "HEADER~x%0d%0aDATA%0d%0a",
        "HEADER~x%0d%0aPASS y"
      })
  void whatOnlyOneOfThemHasIsKnown(PayloadKind kind, String value) {
    assertThat(Payloads.of(value)).extracting(Judgement::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rock 'n' roll",
        "3 in 1 coat",
        "5 or 6 pieces",
        "top 10 dresses from Zara",
        "new-item",
        "add-item",
        "remove-item",
        "${user}",
        "1/4\"-1/2 ribbon",
        "max (2)",
        "set of 2",
        "select 2 items",
        "echo dot",
        "Barcelona '16/17",
        "it's 5 o'clock",
        "cd player",
        "drop leaf table",
        "\"Mod\" \"Kitchen\"",
        "looks like new",
        "kids' and women's shoes",
        "top -black",
        "make up",
        "cat dog",
        "alias names",
        "watch for men",
        "which size",
        "type a",
        "show case",
        "handler gloves",
        "[link](https://shop.example/a)",
        "pack (8\" x 2)",
        "print 5",
        "Anne-Marie",
        "T-Shirt",
        "US$5",
        "100%",
        "Size: M/L",
        "time table",
        "free shipping",
        "convert 5",
        "replace battery",
        "extension=3",
        "from=home"
      })
  void whatCustomersWriteIsNothing(String value) {
    assertThat(Payloads.of(value))
        .filteredOn(judgement -> judgement.strength() != Strength.ODD)
        .isEmpty();
  }
}
