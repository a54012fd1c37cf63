package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Customers' passwords from a list, tried from many addresses, of which one failed once and then
/// fitted.
class StuffedOnceTest {
  private static final String DOOR = "POST /login?back=my-account";
  private static final String LUCKY = "92.72.193.85";

  @TempDir private Path folder;

  @Test
  void thePageOfTheAccountIsNothingButASignIn() throws Exception {
    WrittenLog log = list();
    signIn(log);

    var found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("credential-stuffing");
  }

  @Test
  void aCustomerWhoLooksAtGoodsIsNoPartOfIt() throws Exception {
    WrittenLog log = list();
    log.at(2, 3, 2).by(LUCKY, WrittenLog.OFFICE).then(0, "GET /product/boots/", 200, 52_000);
    signIn(log);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void accountsOfTheirOwnAmongTheListExcuseNobody() throws Exception {
    WrittenLog log = list();
    log.at(2, 3, 2).by(LUCKY, WrittenLog.OFFICE);
    for (int each = 0; each < 60; each++) {
      log.then(1, DOOR, each % 5 == 0 ? 302 : 200, each % 5 == 0 ? 0 : 31_000);
    }

    assertThat(log.investigated().scene().actors())
        .anyMatch(actor -> actor.addresses().contains(LUCKY));
  }

  private static void signIn(WrittenLog log) {
    log.at(2, 3, 2).by(LUCKY, WrittenLog.OFFICE).then(9, DOOR, 200, 31_000);
    log.then(20, DOOR, 302, 0).then(1, "GET /my-account", 200, 29_528);
  }

  private WrittenLog list() {
    WrittenLog log = new WrittenLog(folder).customers(4, "/product/boots/", 52_000);
    for (int each = 0; each < 120; each++) {
      log.at(2, 3, each % 5).by("145.53." + each + ".9", WrittenLog.CUSTOMER);
      log.then(each % 50, DOOR, 200, 31_000 + each % 40).then(40, DOOR, 200, 31_010);
    }
    return log;
  }
}
