package org.evenkeel.forensics.payload;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Programs that serve somebody who got a shell, grouped by what they serve for (after the
/// catalogues GTFOBins and LOLBAS). Those whose names customers write as well are told apart: such
/// a word says something only where it is used as shells use it.
final class ShellPrograms {
  private static final List<String> FOREIGN =
      List.of(
          // shells, interpreters, compilers
          "ash bash csh dash fish ksh mksh pdksh rbash rksh tcsh zsh pwsh perl python python2 python3"
              + " pypy lua luajit tclsh wish irb gdb awk gawk mawk nawk sed gcc cc c89 c99 g++ clang"
              + " php php5 php7 php8 phpdbg jjs jrunscript nodejs octave guile rscript erl iex cscript"
              + " wscript mshta",
          // fetching, sending, connecting
          "curl wget lwp-download lwp-request aria2c axel lynx links2 w3m ftp tftp lftp ncftp sftp scp"
              + " rsync rcp ssh ssh-keygen ssh-keyscan sshpass telnet rlogin rsh nc ncat netcat"
              + " socat nping nmap zenmap dig nslookup ping6 fping traceroute tracert mtr arping"
              + " iptables ifconfig ipconfig ifup iwconfig netstat tcpdump tshark arp bitsadmin"
              + " certutil certreq finger smbclient rpcclient snmpwalk openssl gpg proxychains",
          // looking around
          "ls lsof lsattr lsblk lscpu lsmod lspci lsusb lsb_release uname whoami id hostname hostid"
              + " logname lastlog lastb pstree pgrep pidof ps dmesg df du vmstat iostat printenv"
              + " systeminfo tasklist whereis getent getfacl journalctl loginctl sysctl dpkg rpm"
              + " findmnt nproc lspath wmic netsh qwinsta query wevtutil fsutil reg driverquery",
          // reading and searching files
          "cat tac xxd hexdump od egrep fgrep grep zgrep zcat zless bzcat bzless xzcat xzless head"
              + " strings iconv uconv rev nl fmt wc findstr awk jq xmllint base32 base64 basenc"
              + " uudecode uuencode uniq csplit ptx tr",
          // writing, moving, packing, running
          "chmod chown chgrp chattr chroot mkdir mkfifo mknod rmdir rm mv cp dd ln shred tee"
              + " unlink mktemp gzip gunzip bzip2 bunzip2 xz unxz zip unzip tar cpio 7z 7za 7zr rar"
              + " unrar zstd crontab nohup setsid sudo su doas pkexec runuser xargs taskset ionice"
              + " cpulimit chrt unshare nsenter flock stdbuf rlwrap systemctl initctl kill killall"
              + " pkill reboot poweroff insmod modprobe rmmod useradd userdel usermod adduser"
              + " groupadd gpasswd passwd chpasswd visudo vipw vi vim nvim rvim ex ed emacs nano pico"
              + " mysql mysqldump mariadb psql pg_dump sqlite3 sqlplus mongo mongosh redis-cli pip"
              + " pip2 pip3 pipx npm npx gem apt apt-get aptitude yum dnf zypper apk snap git svn"
              + " docker podman kubectl ansible puppet mkfs fdisk mount umount losetup busybox"
              + " toybox screen tmux byobu ltrace strace rundll32 regsvr32 msiexec schtasks sc"
              + " taskkill icacls takeown powershell attrib robocopy xcopy vssadmin bcdedit"
              + " eval exec printf unset ifs blkid swapoff swapon chkconfig update-rc.d visudo faillog htop iotop"
              + " ncftpget pwck grpck ldapsearch nbtstat dsquery nltest csvde ldifde auditpol cmdkey diskshadow"
              + " esentutl expand extrac32 forfiles hh ieexec infdefaultupgrade installutil makecab mavinject"
              + " msbuild msdt odbcconf pcalua presentationhost regasm regedit regini register-cimprovider"
              + " regsvcs replace rpcping sysnative wab winrm wsl xwizard fsutil gpresult gpupdate getmac"
              + " openfiles pathping quser route subst tzutil waitfor whoami wusa bcdboot cipher clip"
              + " compact comp convert defrag diskpart dism doskey eventcreate ftype assoc label mklink"
              + " setx sfc typeperf logman powercfg secedit bootcfg",
          // further ones that can be made to run, read or write something
          "ansible-playbook agetty apache2ctl arj aspell atobm aws batcat bconsole bpftrace busctl"
              + " byebug cabal capsh certbot choom clamscan cobc cowsay cpan csvtool cupsfilter"
              + " debugfs distcc dmidecode dmsetup dos2unix dosbox dotnet dstat dvips enscript"
              + " espeak exiftool facter gcloud gcore genisoimage ghci ginsh grc gtester hping3"
              + " iftop ispell jtag knife ksshell ksu latex latexmk ldconfig logsave lualatex"
              + " luatex minicom mosquitto msfconsole msgattrib msgcat msgconv msgfilter msgmerge"
              + " multitime mypy nasm ncdu neofetch nft nroff ntpdate openvpn openvt opkg pandoc"
              + " pax pdb pdflatex pdftex perf pexec pidstat pkg posh psftp readelf redcarpet"
              + " restic rpmdb rpmquery rtorrent rview rvim sash scanmem scrot setarch setfacl"
              + " setlock shuf slsh softlimit soelim sqlmap ssh-agent sysctl tasksh tbl tdbtool"
              + " terraform timedatectl tmate torify torsocks troff unsquashfs vigr vimdiff virsh"
              + " whiptail whois xdotool xelatex xetex xmodmap yarn yash zathura zsoelim hd",
          // watching, guarding, containers, clouds, further interpreters
          "cscli fail2ban-client ufw firewall-cmd nerdctl crictl buildah skopeo helm lxc lxd ctr runc"
              + " minikube oc az gsutil bq doctl eksctl aa-exec aa-disable aa-enforce aa-status"
              + " apparmor_parser setenforce getenforce semanage ausearch auditctl lynis rkhunter"
              + " chkrootkit clamdscan freshclam maldet tripwire aide osqueryi falco suricata snort"
              + " ascii85 ascii-xfr base58 basez bashbug bundler cdist check_by_ssh check_log clisp"
              + " cmake compgen composer dhclient dnsmasq drush wp-cli wp magerun easy_install elvish"
              + " ffmpeg firejail fzf ghc gnuplot groff hashcat john hydra jshell lbzip2 logrotate lz4"
              + " lzma unlzma m4 make msgmerge mutt mysqladmin mysqlimport needrestart nm objdump"
              + " pandoc pgdump pg_restore perlbug phar procmail psad pv pygmentize qpdf rake"
              + " resolvectl rpmverify rsyslogd run-mailcap run-parts rustc rustup setcap getcap"
              + " sshd sshfs sshuttle start-stop-daemon swaks systemd-run systemd-resolve tailscale"
              + " unexpand update-alternatives vagrant valgrind varnishncsa volatility wg-quick"
              + " wireshark xdg-user-dir xpad iwr irm gci yt-dlp zic masscan rustscan gobuster ffuf nikto wpscan"
              + " chisel ngrok cloudflared frpc rclone mimikatz xmrig busybox dropbear");

  private static final List<String> HOMONYMS =
      List.of(
          "free route replace convert compact label clip comp expand cipher hh arch at awk bash cat cc cd chat comm cp curl cut dash date dd df dig dir du echo ed env ex"
              + " exec eval export expand expect expr false fetch file find finger fish fold ftp"
              + " gem get git groups halt head history host id ip jobs join kill last ldd less"
              + " links ln locate look ls mail make man more mount mv nano net nice nl node nohup"
              + " od open paste perl pg php pico ping pip pr printf ps puppet pwd query rc read reg"
              + " rev ring rm ruby run sc screen script sed service set sh shutdown sleep snap sort"
              + " source split sql ss start stat strings su sum tail tar task tee telnet test time"
              + " timeout top touch tr trap true type unzip uptime users ver vi view vol w watch"
              + " wait wall wc who wish write xz zip docker apt apk alias java chef yarn latex knife posh restic aws hd pax pkg cabal genie"
              + " command builtin logout exit unalias umask batch sendmail lp typeset declare readonly trap"
              + " screen dnf npm svn passwd cmd copy del more move ren tree helm oc az wp m4 make nm pv rake"
              + " phar composer bundler john hydra aide falco snort composer elvish jshell ctr lz4"
              + " vagrant chisel frpc volatility masscan");

  /// Programs that run the command behind them.
  static final Set<String> RUNNERS =
      wordsOf(
          List.of(
              "time nohup sudo env exec nice timeout xargs busybox toybox watch doas setsid command"
                  + " builtin which whereis eval ionice taskset stdbuf unshare flock chroot strace"));

  /// Programs whose names are also how an honest client calls itself.
  static final Set<String> CLIENTS =
      wordsOf(
          List.of("curl wget lynx links2 w3m perl python ruby java php node fetch aria2c axel"));

  /// Short ones that tell where one is, and who.
  static final Set<String> LOOKS = wordsOf(List.of("id ls ps pwd env df du ip arch who uname"));

  /// Short ones that no client and no place is called by.
  static final Set<String> CURT =
      wordsOf(
          List.of(
              "id ls ps pwd env sh bash cat nc cd set dir ver dd vi ss ln who uptime cmd cmd.exe"
                  + " command.com mount umount"));

  private static final Set<String> STATEMENTS =
      wordsOf(
          List.of(
              "select union insert update delete drop create alter truncate exec execute declare"
                  + " show describe explain grant revoke backup handler load waitfor"));
  private static final Set<String> WORDS = wordsOf(HOMONYMS);
  private static final Set<String> ALL = wordsOf(List.of(FOREIGN.getFirst()));

  static {
    ALL.addAll(wordsOf(FOREIGN));
    ALL.addAll(WORDS);
  }

  private ShellPrograms() {}

  private static Set<String> wordsOf(List<String> groups) {
    Set<String> words = new HashSet<>();
    groups.forEach(group -> words.addAll(Arrays.asList(group.split(" ", -1))));
    return words;
  }

  /// All of them, and the words with which statements for databases begin.
  static Set<String> names() {
    Set<String> names = new HashSet<>(ALL);
    names.addAll(STATEMENTS);
    return Set.copyOf(names);
  }

  static boolean isProgram(String name) {
    return ALL.contains(name) || isForeign(name);
  }

  /// `docker-compose` belongs to `docker`.
  private static String suite(String name) {
    int dash = name.indexOf('-');
    boolean letters =
        dash > 2
            && name.substring(dash + 1).chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    return letters && !ALL.contains(name) ? name.substring(0, dash) : name;
  }

  /// Whether `name` is a program that nobody means otherwise.
  static boolean isForeign(String name) {
    return !WORDS.contains(name) && ALL.contains(suite(name));
  }
}
