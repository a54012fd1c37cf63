package org.evenkeel.forensics.payload;

/// Pieces of SQL that dialects write with words and signs of their own, so that their tokens alone
/// do not tell them from sentences: what MySQL runs inside of comments, how PostgreSQL starts
/// programs, how ODBC writes functions.
final class SqlForms {
  private static final String VALUE = "(?:\"[^\"]*\"|'[^']*'|-?[\\d.]+)";
  private static final String COMPARISON =
      "(?:<=>|!=|<>|==|=|(?:not\\s+)?(?:r?like|regexp|glob|sounds\\s+like)\\s)";

  static final Judge ALL =
      new Forms(PayloadKind.SQL)
          .certain(
              "It starts a program from a database",
              "program",
              "\\bcopy\\b.{1,80}\\b(?:from|to)\\s+program\\b")
          .certain(
              "It reads or backs up a whole table or database",
              "handler|backup|bulk|infile",
              "\\bhandler\\s+\\w+\\s+(?:open|read)\\b|\\bbackup\\s+(?:database|log)\\s+\\w+\\s+to\\b|\\bbulk\\s+insert\\s+\\w+\\s+from\\b|\\bload\\s+data\\s+(?:local\\s+|low_priority\\s+|concurrent\\s+)*infile\\b")
          .certain(
              "It adds a statement",
              ";",
              ";\\s*(?:shutdown\\s*(?:with\\b|;|--|$)|prepare\\s+\\w+\\s+from\\b|deallocate\\s+prepare\\b|set\\s+(?:global\\s+|session\\s+)?@)")
          .certain(
              "It adds a statement",
              ";",
              ";\\s*(?:delete\\s+(?:low_priority\\s+|quick\\s+|ignore\\s+)*from\\s+\\S"
                  + "|load\\s+(?:data|xml)\\s|(?:while|if|do|print|return)\\s*(?:\\(\\s*[\\d'\"@s]|@|\\$\\$|\\d+\\s*[=<>])"
                  + "|attach\\s+(?:database\\s+)?['\"]|pragma\\s+\\w+|lock\\s+tables?\\s+\\w|dbcc\\s+\\w+|kill\\s+\\d"
                  + "|flush\\s+(?:privileges|tables|logs|hosts)|merge\\s+into\\s|vacuum\\s*(?:;|$|--|into|full)"
                  + "|(?:re)?configure\\s+with\\s|copy\\s+\\w+\\s*(?:\\(|from\\s|to\\s)|rename\\s+table\\s|lo_(?:import|export|create)\\b)")
          .certain(
              "It searches the text of a table", "against", "\\bmatch\\b.{0,60}\\bagainst\\s*\\(")
          .certain("It writes a number as only attackers of MySQL do", ".e", "\\b\\d+\\.e\\s*[.(,]")
          .certain(
              "It writes a function or column in braces, as ODBC and MySQL read them",
              "{",
              "\\{\\s*(?:fn\\s+\\w+\\s*\\(|oj\\s+\\w+|`[^`]*`\\s*[\\w`(@])")
          .certain("It asks for letters by their codes", "select", "\\bselect\\s+0x[\\da-f]{2,}")
          .likely(
              "It holds what MySQL runs inside of a comment, or parts words by one",
              "/*",
              "/\\*!|\\d/\\*\\*/|\\w/\\*.{0,20}\\*/\\w")
          .likely(
              "It compares what needs no comparing",
              "=|<>|like|regexp|glob",
              "^[\\s(]*"
                  + VALUE
                  + "[\\s)]*"
                  + COMPARISON
                  + "[\\s(]*(?:"
                  + VALUE
                  + "|['\"].*$)[\\s)]*$")
          .likely(
              "It leaves the quotes and goes on with an operator",
              "'|\"|`",
              "^['\"`]\\s*(?:[-+*/%^&|=<>!~]{1,3}|div|r?like|regexp|glob|sounds like|xor)\\s*['\"`]$|^['`]\\s*(?:[-+*/%^&|=<>!~]{1,3}|div|mod|(?:not\\s+)?(?:r?like|regexp|glob|in|between)|is(?:\\s+not)?|sounds like|x?or|and)\\s*['`]|['`]\\s*(?:not\\s+)?(?:r?like|ilike|glob|regexp|similar\\s+to)\\s*['`]|\\w\\\\?['\"`](?:or|and|xor|\\|\\||&&)['\"`]")
          .likely(
              "It asks whether something is null",
              "null",
              "['\"`)\\d]\\s*is\\s+(?:not\\s+)?null\\b|^(?:not\\s+)?null\\s+is\\b|\\b\\w+\\s+is\\s+(?:not\\s+)?null\\b")
          .likely(
              "It compares letters in an order of its own",
              "collate",
              "['\"`)]\\s*collate\\s*['\"`\\w]")
          .likely(
              "It leaves the quotes and ends the query",
              ";",
              "^[^\\s'\"]{0,60}['\"]\\)*\\s*(?:/\\*.*\\*/\\s*)?;$")
          .likely(
              "It leaves the quotes and adds a clause or a statement",
              "'|\"",
              "['\"]\\)*\\s*(?:for\\s+(?:update|share)|lock\\s+in\\s+share|(?:left\\s+|inner\\s+|natural\\s+|cross\\s+)?join\\s+\\w+|returning\\s+\\*|on\\s+(?:conflict|duplicate\\s+key)|notnull|isnull)\\b|['\"]\\)*\\s*;\\s*(?:show|describe|use|commit|rollback|do|kill|select|insert|update|delete|create|drop|alter|truncate|exec|execute|declare|waitfor|begin|set|call|if)\\b|'\\s*\\)\\s*,\\s*\\(\\s*'|'(?:[*^%]|~\\*?|->>?|@>|<@|\\|\\||&&)'")
          .likely(
              "It is a statement for a database",
              "show|insert|exec|select|explain",
              "^\\s*show\\s+(?:databases|tables|variables|grants|processlist|schemas|columns|full\\s+\\w+)\\b|\\binsert\\s+ignore\\s+into\\b|\\bexec(?:ute)?\\s+(?:\\w+\\.\\.?\\w*\\.?)?[sx]p_\\w+|\\bselect['\"`@.]|\\bexplain\\s+(?:analyze\\s+)?select\\b")
          .likely(
              "It calculates, and cuts off the rest of a query",
              "--|#|/*",
              "^[\\s(]*@?[\\w.]+\\s*(?:[*%^|]\\s*@?[\\d.]+|(?:/|\\|\\||&&|<<|>>)\\s*@?[\\d.]+)[\\s)]*(?:--|#|/\\*)\\s*$|^\\s*@\\w+\\s*(?:--|#|/\\*)\\s*$")
          .likely(
              "It writes a text as only databases read it",
              "'|_",
              "(?:^|[\\s=(,])(?:[xb]'[0-9a-f]{2,}'|_(?:utf8|latin1|binary|ucs2|utf16|utf32|ascii)\\w*\\s*(?:'|0x))")
          .likely("It reads a variable of the database", "@@", "^[\\s(]*@@[a-z]")
          .likely("It joins numbers as only queries do", "xor", "\\bxor\\s*\\(*\\s*['\"\\d]")
          .likely(
              "It looks through the columns of a query", "analyse", "\\bprocedure\\s+analyse\\b");

  private SqlForms() {}
}
