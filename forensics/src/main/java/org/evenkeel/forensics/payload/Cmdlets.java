package org.evenkeel.forensics.payload;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.expression.Expression;

/// Knows commands of PowerShell by how they are made: one of its verbs, a dash and one of the nouns
/// that they act upon. As some pairs are names in stores, too (`new-item`), they have to be written
/// with capitals, or go on as commands do.
final class Cmdlets implements Judge {
  private static final Pattern PAIR =
      Pattern.compile("([A-Za-z]{3,12})-([A-Za-z]{3,24})(\\s+-[A-Za-z]|\\s*\\||\\s*\\(|\\s+\\S)?");

  private static final Set<String> VERBS =
      wordsOf(
          "add checkpoint clear close compare complete compress connect convert convertfrom convertto copy debug disable disconnect dismount enable enter exit expand export find foreach format get grant group hide import initialize install invoke join limit lock measure merge mount move new open out pop protect publish push read receive register remove rename repair request reset resize resolve restart restore resume revoke save search select send set show skip sort split start step stop submit suspend switch sync tee test trace unblock undo uninstall unlock unprotect unpublish unregister update use wait watch where write");
  private static final Set<String> NOUNS =
      wordsOf(
          "acl alias archive authenticodesignature bitstransfer childitem cimclass ciminstance cimsession clipboard clixml cmdlet command computer computerinfo computerrestorepoint connection console content controlpanelitem counter credential csv culture custom date dscconfiguration dscresource error event eventlog eventsubscriber executionpolicy expression file fileHash formatdata gridview help history host hotfix html information item itemproperty itempropertyvalue job json list localgroup localgroupmember localuser location markdown member mailmessage module modulemember netadapter netipaddress netipconfiguration netfirewallrule netroute nettcpconnection null object output package packageprovider packagesource path pfxcertificate printer process progress psbreakpoint pscallstack psdebug psdrive pshostprocess psprovider psreadlineoption psrepository pssession pssessionconfiguration random recyclebin restmethod rolegroup runspace scheduledjob scheduledtask scheduledtaskaction script securestring service smbshare string table tracesource transaction transcript type typedata uiculture unique uptime uri variable verb verbose warning webrequest webserviceproxy wide winevent wmievent wmimethod wmiobject wsmaninstance xml zone");

  private static final Expression CLASSES =
      Expression.of(
          "(?i)\\[(?:system\\.)?(?:net\\.\\w+|convert|text\\.encoding|io\\.\\w+|reflection\\.\\w+|diagnostics\\.\\w+|runtime\\.\\w+|environment|activator|appdomain|ref|scriptblock|management\\.\\w+|windows\\.\\w+)(?:\\.\\w+)*\\](?:::|$|\\s|\\.)",
          0);

  private static Set<String> wordsOf(String words) {
    return Set.copyOf(Arrays.asList(words.toLowerCase(java.util.Locale.ROOT).split(" ", -1)));
  }

  @Override
  public Optional<Opinion> judge(Decoded text) {
    if (text.lower().indexOf('[') >= 0 && CLASSES.occursIn(text.text())) {
      return said(Strength.CERTAIN, "It names a class as PowerShell does");
    }
    if (text.lower().indexOf('-') < 0) {
      return Optional.empty();
    }
    Matcher pairs = PAIR.matcher(text.text());
    Optional<Opinion> best = Optional.empty();
    while (pairs.find()) {
      if (!VERBS.contains(lower(pairs.group(1))) || !NOUNS.contains(lower(pairs.group(2)))) {
        continue;
      }
      String then = pairs.group(3) == null ? "" : pairs.group(3).strip();
      if (then.startsWith("-") || then.startsWith("|")) {
        return said(Strength.CERTAIN, "It is a command of PowerShell");
      }
      boolean capitals = isCapital(pairs.group(1)) && isCapital(pairs.group(2));
      best = capitals ? said(Strength.LIKELY, "It is a command of PowerShell") : best;
    }
    return best;
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
  }

  private static Optional<Opinion> said(Strength strength, String why) {
    return Optional.of(new Opinion(PayloadKind.COMMAND, strength, why));
  }
}
