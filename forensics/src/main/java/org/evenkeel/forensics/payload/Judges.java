package org.evenkeel.forensics.payload;

import java.util.List;

/// All who judge a value.
final class Judges {
  private static final String SENSITIVE =
      "(?:etc/(?:passwd|shadow|hosts|group|gshadow|issue|crontab|anacrontab|cron\\.|mysql|httpd|nginx|apache2?|php|ssh|sudoers|fstab|mtab|resolv\\.conf|profile|bash|environment|hostname|motd|os-release|services|init\\.d|inittab|ld\\.so|network|security|samba|exports|ftp|proftpd|vsftpd|postfix|redis|my\\.cnf|rc\\.local|syslog|rsyslog|sysctl|systemd|udev|yum|apt|pki|ssl)|proc/(?:self|version|cmdline|\\d)|boot\\.ini|win(?:dows|nt)?[/\\\\](?:win\\.ini|system)|win\\.ini|system32|global\\.asa|web\\.config|wp-config|\\.env|\\.htaccess|\\.htpasswd|\\.git/|id_rsa|authorized_keys|\\.aws/|\\.docker/|\\.kube/|\\.(?:claude|cursor\\w*|continue|roo|cline|windsurf|codex|fabric|junie|gnupg|npmrc|vscode|idea|svn|a0proj)\\b|sys/class|proc/\\w+/|var/(?:log|www|run)|config\\.inc|app/etc|web-inf|meta-inf|autoexec\\.bat|php\\.ini|my\\.cnf|\\.ssh/|\\.bash_history|inetpub|var/lib/php|(?:^|[/\\\\])sess_[a-z0-9]{16,}|etc/letsencrypt|privkey\\.pem)";

  private static final String FOLDERS =
      "(?:\\.(?:aws|docker|kube|git|ssh|gnupg|svn|azure|config/gcloud)|etc/(?:ssl|ssh|nginx|apache2|php|mysql|pam\\.d|cron\\.\\w+)|proc/(?:self|net|sys|\\d+)|sys/class|var/log|web-inf|meta-inf)/";

  static final Judge PATHS =
      new Forms(PayloadKind.PATH)
          .certain(
              "It climbs out of its folder",
              "..",
              "(?:^|[^.])\\.\\.+[/\\\\]+(?:[^/\\\\]{0,20}[/\\\\]+)?\\.\\.+[/\\\\]|\\.\\.+[/\\\\;]+"
                  + ".{0,40}"
                  + SENSITIVE)
          .certain(
              "It climbs out of its folder in disguise",
              "..| ./|/.|\\.",
              "\\.\\.+(?:0x2f|0x5c|%c0|%c1|%e0|%252f|%255c|\\x{fffd}|;/|\\x00)|[/\\\\]\\.{3,}[/\\\\]|(?:[/\\\\]\\.){2,}[/\\\\]*\\.\\.")
          .certain(
              "It names a file that is the server's own business",
              ".aws|.docker|.kube|.c|.r|.w|.f|.j|.g|.n|.v|.i|.s|.a|sys/|etc/|proc/|.ini|global.asa|web.config|wp-config|.env|.ht|.git|id_rsa|authorized|var/|config.inc|web-inf|meta-inf|autoexec|my.cnf|.ssh|.bash|inetpub|system|win|sess_|privkey",
              "(?:^|[=/\\\\:'\"(\\s,<>{|])"
                  + "[a-z]?:?[/\\\\]*(?:[\\w.*?-]+[/\\\\])*(?:"
                  + SENSITIVE
                  + "(?:$|[^a-z])|"
                  + FOLDERS
                  + ")")
          .certain(
              "It opens a file by its address",
              "file:|netdoc:|jar:|file :",
              "(?:file|local_file|netdoc|jar)\\s*:\\s*[/\\\\]{2}")
          .likely(
              "It climbs out of its folder",
              "..",
              "(?:^|[/\\\\=\\s])\\.\\.+[/\\\\]|[/\\\\]\\.\\.(?:$|[/\\\\&\\s;])|^\\.\\.$")
          .likely(
              "It cuts off the end of a file's name",
              "\0|.ph",
              "\\.\\w{2,5}\\x00|\\.(?:ph(?:p\\d?|tml|ar|ps|t))\\.+$")
          .likely(
              "It is written so that a filter and the server read different paths",
              "./|.\\|..|///|aaaaaaaa|\\\\\\",
              "(?:[/\\\\]\\.){3,}|^[/\\\\]{3,}[^/\\\\]|(?:\\.[/\\\\]+){3,}|^[/\\\\]\\.{4,}|^\\.{3,}[\\w-]+[/\\\\]|\\.{8,}\\w|[/\\\\]\\.\\.+[^/\\\\\\w\\s.&?#]|(?:a{60}|\\.{60}|/{30})");

  static final Judge PHP =
      new Forms(PayloadKind.PHP)
          .certain(
              "It is a program in PHP",
              "<?|[php]|[/php]|<script",
              "<\\?(?:php|=|\\s|$)|\\[php\\]|\\[/php\\]|<script[^>]+language\\s*=\\s*['\"]?php")
          .certain(
              "It opens a stream of PHP like a file",
              "://|data:|: //|:/",
              "(?:php|phar|expect|zip|glob|compress\\.\\w+|bzip2|zlib|ogg|rar|ssh2(?:\\.\\w+)?|data)\\s*:\\s*(?://|text/plain|;base64|,)")
          .certain(
              "It names a variable that PHP fills from the request",
              "$",
              "\\$_(?:get|post|request|cookie|server|files|session|env)\\b|\\$globals\\b|\\$http_\\w+_vars|\\$(?:argv|argc|php_errormsg|http_response_header|http_raw_post_data)\\b|\\$[a-z_]\\w*\\s*->\\s*[a-z_]|\\$\\$[a-z_]\\w*\\s*[=(\\[;]|\\w\\s+as\\s+\\$[a-z_]|\\$\\{\\s*['\"]?_|\\$_?[a-z][a-z_ ]{0,20}\\[\\s*['\"$]|\\$\\s*\\{\\s*\\{?\\s*\\$|\\(\\s*\\$\\w+\\s*\\)\\s*\\(|\\$[a-z_]\\w*\\s*(?:\\(|=\\s*['\"$\\w]+\\s*;)|\\$\\{.{1,40}\\}\\s*\\(")
          .certain(
              "It sets an option of PHP",
              "_file|allow_url|disable_f|open_base|safe_mode|suhosin|cgi.|mbstring.|session.|opcache.|zend.|assert.|phar.|sys_temp|extension_dir",
              "(?:mbstring\\.\\w+|session\\.\\w+|opcache\\.\\w+|zend\\.\\w+|assert\\.\\w+|phar\\.\\w+|sys_temp_dir|extension_dir|auto_(?:prepend|append)_file|allow_url_include|disable_functions|open_basedir|safe_mode|suhosin\\.\\w+|cgi\\.force_redirect)\\s*[=\\]]")
          .certain(
              "It calls a function by a name in quotes",
              "'|\"|]|}|.",
              "\\((?:[a-z_]+\\.)?\\(?[a-z_]+\\)?\\.[a-z_.()]+\\)\\s*\\(|['\"][a-z_]+['\"]\\s*\\.\\s*['\"][a-z_]+['\"]\\s*;|(?:\\(\\s*['\"][a-z_]+['\"]\\s*(?:\\.\\s*['\"][a-z_]*['\"]\\s*)*\\)|\\]|\\})\\s*\\(\\s*(?:['\"$\\d]|\\w+\\s*\\()|['\"][a-z_]{3,}['\"]\\s*\\(\\s*['\"]|\\(~.{1,60}\\)\\s*\\(")
          .certain(
              "It makes an object of a class of PHP that reads, writes or calls",
              "new",
              "\\bnew\\s+\\\\?(?:reflection\\w*|spl\\w+|\\w*iterator|\\w*soapclient|simplexml\\w+|imagick\\w*|domdocument|ziparchive|phar\\w*|finfo|pdo|mysqli|sqlite3|arrayobject|closure|exception|errorexception|com|splfileobject)\\s*\\(")
          .likely(
              "It includes another file of PHP",
              "include|require",
              "\\b(?:include|require)(?:_once\\s*\\(?|\\s*\\(|\\s)\\s*['\"$]")
          .likely(
              "It prints as a program in PHP does",
              "echo|print|exit|return",
              "(?:^|[;{}?\\s])(?:echo|print|exit|return)\\s*\\(?\\s*(?:['\"$][^;]*|[\\d.*+/-]+\\)?\\s*);|(?:^|[;{}])(?:echo|print|exit)\\s*\\(\\s*['\"$\\d]")
          .likely("It ends a program in PHP", "?>", "^[^<]*\\?>")
          .likely(
              "It is a word that only programs in PHP have",
              "__|foreach|list|goto|extends",
              "\\b__(?:file|dir|line|function|class|method|namespace|halt_compiler)__?\\b|\\bforeach\\s*\\(|\\blist\\s*\\(\\s*\\$|\\bclass\\s+\\w+\\s+extends\\s+\\w+\\s*\\{")
          .likely(
              "It names a file that PHP would run",
              ".p|.user",
              "\\.(?:pht|phtml|phar|phps|phpt|php[3-8s])(?:[.;\\x00]|$)|\\.php\\.(?:jpe?g|png|gif|txt|pdf|xml)$|(?:^|/)\\.user\\.ini$");

  static final Judge TEMPLATES =
      new Forms(PayloadKind.TEMPLATE)
          .certain(
              "It has a template engine calculate",
              "{{|${|#{|*{|@{|{%|<%|[[",
              "(?:\\{\\{|\\$\\{|#\\{|\\*\\{|@\\{|\\{%|<%=?|\\[\\[)[-=\\s]*['\"(]?[\\d.]+['\")]?\\s*[*+/%-]\\s*['\"(]?[\\d.]+")
          .certain(
              "It has a template engine reach for programs",
              "{{|${|#{|*{|{%|<%|#set|{php|{/php",
              "\\{/?php\\}|(?:\\{\\{|\\$\\{|#\\{|\\*\\{|\\{%|<%|#set|\\{php).{0,120}(?:__class__|__mro__|__globals__|__builtins__|__subclasses__|__import__|config|self\\.|request\\.|getclass|forname|runtime|process|constructor|cycler|lipsum|popen|system\\s*\\(|exec\\s*\\(|\\.exec|file_put|registerundefinedfiltercallback|require\\s*\\(|range\\.|dump\\(|freemarker|_self)")
          .certain(
              "It reaches for programs through an object's own parts",
              "__|prototype",
              "__(?:class|mro|subclasses|globals|builtins|import|proto|init)__|constructor\\s*\\.\\s*prototype|\\[\\s*['\"]?__proto__|prototype\\]\\[|:(?:prototype|__proto__|constructor)(?::|['\"])")
          .certain(
              "It is a directive of the server",
              "<!--|<esi",
              "<!--\\s*#\\s*(?:exec|include|echo|printenv|config|set)|<esi:\\w+")
          .likely(
              "It has a template engine evaluate something",
              "{{|{%|<%=|${|#{",
              "\\{\\{.{1,80}\\}\\}|\\{%.{1,80}%\\}|<%=.{1,80}%>|(?:[$#]\\{)[^}]{0,80}[('\"\\[][^}]{0,80}\\}");

  static final Judge JAVA =
      new Forms(PayloadKind.JAVA)
          .certain(
              "It has Java look something up on another machine",
              "${|jndi",
              "\\$\\{\\s*(?:jndi|\\$\\{|lower:|upper:|env:|sys:|date:|main:|ctx:|::|base64:|java:|bundle:|k8s:|docker:|spring:|script:|dns:|url:|const:|file:|xml:)|jndi\\s*:\\s*(?:ldaps?|rmi|dns|iiop|nis|nds|corba|http)|\\$\\$?\\{?jndi|\\{jndi")
          .certain(
              "It names a class of Java that runs things",
              "java|org.|org/|com.|com/|sun.|sun/|scriptengine|processbuilder|runtime|class|bsh.|jdk.|freemarker|unmarshaller|transformer|collections|objectinput",
              "java[./]lang[./]\\w+|java[./](?:io|net|util|beans|nio|rmi|sql)[./]\\w+|javax[./](?:script|naming|management|el)|org[./](?:apache|springframework|codehaus|hibernate|mozilla|jboss|python|aspectj|jdom)[./]\\w+|com[./](?:sun|opensymphony|mchange|ibm|rometools|caucho|zaxxer|alibaba|fasterxml)[./]\\w+|sun[./](?:misc|reflect)|scriptenginemanager|processbuilder|getruntime|runtime\\.|classloader\\.|class\\.module|\\.getclass\\s*\\(|bsh\\.\\w|jdk\\.\\w|freemarker\\.\\w|mozilla\\.javascript|unmarshaller|invokertransformer|instantiatetransformer|commons[.-]collections|objectinputstream|chainedtransformer")
          .certain(
              "It is an expression of Struts or Spring",
              "#|@|%{|t(|t (|memberaccess|allowstatic|excludedcl|redirect|action:|class",
              "#(?:_memberaccess|context|parameters|request|application|session|attr|root|cmd|ct|ognl|req|res|rt|a|f|p|iswin)\\s*[=.\\[(]|@[\\w.]+@[\\w]+|%\\{[^}]{0,200}[#@('\"]|t\\s*\\(\\s*java|memberaccess|allowstaticmethod|excludedclasses|redirect(?:action)?:[$%]|action:[$%]|\\bclass\\s*\\.\\s*classloader|\\bclass\\[");

  static final Judge OBJECTS =
      new Forms(PayloadKind.OBJECT)
          .certain(
              "It is an object of PHP, packed to be unpacked by the store",
              ":",
              "(?:^|[;{=\"'|\\s])[oc]:\\+?\\d+:\"[\\w\\\\]+\":\\d+:\\{|a:\\d+:\\{[is]:\\d+.*o:\\d+:")
          .certain(
              "It is an object of Java, packed",
              "ro0ab|ed00|ed 00|kztaau|h4siaa|\u00ac",
              "^(?:ro0ab|ac\\s?ed\\s?00\\s?05|kztaau|h4siaa)|\\xac\\xed\\x00|ro0abx?[a-z0-9]{4,}|kztaau[a-z0-9]{4,}")
          .certain(
              "It is an object of .NET or Python, packed",
              "aaeaaad|/wey|!!|__builtin__|cposix|csubprocess|type\"",
              "aaeaaad/{4,}|/wey[a-z0-9]{8,}|!!python/|c__builtin__|cposix\\s|csubprocess|!!(?:javax?|org|com)\\.|\\{\\s*\"(?:@type|\\$type)\"\\s*:")
          .certain("It is a function of JavaScript, packed", "_$$", "_\\$\\$nd_func\\$\\$_");

  static final Judge XML =
      new Forms(PayloadKind.XML)
          .certain(
              "It declares an entity of XML that reads files or addresses",
              "<!|xinclude|xi:|xsl|!entity|xsi:",
              "!entity\\s+%?\\s*\\w+\\s+(?:system|public)\\b|xsi:schemalocation\\s*=|<!(?:entity|doctype)[^>]{0,400}(?:system|public|\\[)|<!entity|xinclude|xi:include|<xsl:|xmlns:xsl");

  static final Judge QUERIES =
      new Forms(PayloadKind.QUERY)
          .certain(
              "It is an operator of a document database",
              "$",
              "\\[\\s*\\$(?:ne|gt|gte|lt|lte|in|nin|regex|where|exists|or|and|not|elemmatch|size|all|mod|type|eq)\\s*\\]|['\"]\\$(?:ne|gt|gte|lt|lte|in|nin|regex|where|exists|or|and|not|elemmatch|func|accumulator|function|lookup|eq|expr)['\"]\\s*:|\\$where\\b|^\\$(?:not|text|ne|gt|gte|lt|lte|in|nin|regex|where|exists|or|and|expr|jsonschema|search)$")
          .certain(
              "It widens a question to a directory",
              ")(|*)|) (",
              "\\*\\)\\s*\\(\\s*[|&!]|\\)\\s*\\(\\s*[|&!]?\\s*\\(?\\w+\\s*=\\s*\\*|\\(\\|\\(\\w+=|\\)\\(\\w+=\\*\\)|\\*\\)\\(\\w+=")
          .likely(
              "It is a question to an XML database",
              "or|doc(|//*|child::",
              "['\"]\\s*or\\s+(?:count|name|string-length|position)\\s*\\(|doc\\(\\s*['\"]|//\\*\\[|/child::");

  static final Judge HEADERS =
      new Forms(PayloadKind.HEADER)
          .certain(
              "It ends the line and adds a header of its own",
              "\n|\r",
              "[\\r\\n]\\s*(?:set-cookie|location|content-(?:type|length|disposition)|x-[\\w-]+|host|transfer-encoding|refresh|link|status|http/\\d|access-control-[\\w-]+)\\s*[:/]|[\\r\\n]+\\s*(?:<|(?:get|post|head|put|options)\\s+[/\\w:]+\\s+http/)")
          .likely(
              "It gives orders to a mail server",
              "\n|\r",
              "[\\r\\n]\\s*(?:(?:bcc|cc|to|from|subject|mime-version|reply-to)\\s*:"
                  + "|(?:e(?:hl|xp)[no]|helo|vrfy|mail\\s+from|rcpt\\s+to|apop|retr|dele|uidl|user|pass|list|top|turn|etrn|auth)[:\\s]\\s*\\S"
                  + "|(?:quit|data|noop|rset|capa|stls|stat|starttls|last|help|turn)\\s*(?:[\\r\\n]|$)"
                  + "|[a-z]?\\d{1,4}\\s+(?:authenticate|capability|check|close|copy|create|delete|examine|expunge|fetch|getquota|id|idle|list|login|logout|lsub|namespace|noop|rename|search|select|setacl|starttls|status|store|subscribe|uid|unsubscribe)\\b"
                  + "|(?:examine|select|fetch|capability)\\b)|^(?:ehlo|helo)\\s+\\S+\\s*[\\r\\n]");

  static final Judge INSIDE =
      new Forms(PayloadKind.INSIDE)
          .certain(
              "It asks for an address that only the server itself can reach",
              "//|meta-data|user-data|latest/|computemeta|localhost|.internal|.local|http:|https:",
              "(?:^|[\\s='\"(])(?:[a-z][a-z0-9+.-]{1,20}:)?//(?:[^/@]*@)?(?:127\\.|0(?:\\.0)*\\b|localhost|\\[?::1|169\\.254\\.169\\.254|\\[?::ffff:|metadata\\.|instance-data|100\\.100\\.100\\.200|192\\.0\\.0\\.192|10\\.\\d+\\.\\d+\\.\\d+|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|2130706433|0x7f|017700000001|rancher-metadata|ipv6-localhost|ip6-localhost|host\\.docker\\.internal|[\\w.-]*\\.(?:internal|cluster\\.local|localdomain)\\b|0x[0-9a-f]+(?:\\.|/|:|$)|0\\d{3}\\.|\\d{8,10}(?:/|:|$)|169\\.\\d{5,}|\\d+\\.\\d{4,})|https?:(?:/?\\[?::|0\\d+\\.|/?\\d)|^(?:ip6-|ipv6-)?localhost(?::\\d+)?(?:/|$)|^host\\.docker\\.internal|^[\\w.-]+\\.svc\\.cluster\\.local|(?:gopher|dict)://|latest/(?:meta-data|user-data|dynamic)|computemetadata/v1")
          .likely(
              "It has the server fetch a program from elsewhere",
              "://",
              "^(?:https?|ftps?)://(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[^/\\s]+)/[^\\s?]*\\.(?:php|txt|sh|pl|py|asp|aspx|jsp)\\d?\\?*$|^(?:https?|ftps?)://[^\\s?]*\\.(?:gif|jpe?g|png|html?)\\?+$|^(?:https?|ftps?)://\\d{1,3}(?:\\.\\d{1,3}){3}|^(?:https?|ftps?)://[^\\s]*\\?$");

  static final List<Judge> ALL =
      List.of(
          new SqlJudge(),
          new ScriptJudge(),
          PATHS,
          new CommandJudge(),
          new Cmdlets(),
          new ShellVariables(),
          PHP,
          new CallJudge(),
          TEMPLATES,
          JAVA,
          OBJECTS,
          XML,
          QUERIES,
          HEADERS,
          INSIDE);

  private Judges() {}
}
