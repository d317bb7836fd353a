/** Which file of the programs table has which names. Made by `node scripts/program-names.ts`; do not edit. */
export const namesByFile: Readonly<Record<string, string>> = {
  archives:
    "tar gtar bsdtar gzip pigz gunzip unpigz uncompress zcat gzcat bzcat xzcat lzcat zstdcat lz4cat zdiff zcmp bzdiff bzcmp xzdiff xzcmp lzdiff lzcmp bzip2 bunzip2 lbzip2 pbzip2 xz unxz lzma unlzma zstd unzstd zstdmt pzstd lz4 unlz4 lz4c compress lzip lzop brotli lrzip gzexe znew zforce bzexe xzdec arj lha zoo shar makeself zip zipcloak zipnote zipsplit unzip zipinfo funzip 7z 7za 7zr 7zz unrar rar cpio ar gcc-ar dar duply bacula amanda unison mksquashfs unsquashfs genisoimage mkisofs xorriso cabextract unar rpm2cpio partclone partimage fsarchiver clonezilla",
  backups:
    "borg restic rclone duplicity rsnapshot rdiff-backup timeshift tarsnap btrbk backupninja bup kopia bacula-dir bconsole bareos-dir amdump amrestore amcheck burp attic rear relax-and-recover ddrescuelog extundelete foremost scalpel safecopy dump restore rdump mondoarchive duplicacy deja-dup luckybackup grsync lsyncd syncthing csync2 rsyncd automysqlbackup autopostgresqlbackup proxmox-backup-manager urbackupclientctl",
  certificates: "openssl",
  containers: "docker podman nerdctl docker-compose podman-compose",
  "containers-other":
    "crictl ctr buildah skopeo runc crun kata-runtime gvisor runsc dive hadolint lazydocker ctop k9s lxc incus lxc-ls lxc-info lxc-checkconfig lxc-start lxc-stop lxc-create lxc-destroy lxc-attach lxc-copy lxc-execute lxc-console lxc-snapshot lxd incusd distrobox toolbox apptainer singularity",
  copying: "rsync dd ddrescue dcfldd dc3dd ddrescue-log",
  databases:
    "redis-cli valkey-cli keydb-cli redis-server redis-sentinel redis-benchmark redis-check-aof redis-check-rdb valkey-server memcached rabbitmqctl rabbitmq-diagnostics rabbitmq-plugins etcdctl consul vault nodetool mongosh mysqlsh mycli mongo cqlsh influx clickhouse-client clickhouse cypher-shell isql osql sqlcmd tsql sqlplus usql pgcli litecli duckdb cockroach couchdb arangosh rethinkdb db2 solr ldapvi mongodump mongorestore mongoexport mongoimport mongod influxd etcd etcdutl bbolt db_dump tdbdump tdbtool ldbsearch kafka-topics.sh kafka-console-consumer.sh kafka-console-producer.sh kafka-consumer-groups.sh kafka-configs.sh zkCli.sh kcat nats pulsar-admin mytop innotop pg_top pg_activity mongotop mongostat pgcenter",
  "databases-relational":
    "psql pg_isready pg_lsclusters pg_config pg_controldata pg_ctl pg_ctlcluster pg_dump pg_dumpall pg_basebackup pg_receivewal pg_recvlogical pg_waldump pg_restore createdb createuser vacuumdb reindexdb clusterdb pg_createcluster pg_upgradecluster pg_renamecluster initdb pg_upgrade pg_rewind pg_resetwal pgbench pg_repack pg_archivecleanup pgbouncer patronictl repmgr pgbackrest barman dropdb dropuser pg_dropcluster mysqladmin mariadb-admin mysqlshow mariadb-show mysql mariadb mysqldump mariadb-dump mysqlpump mysqlbinlog mariadb-binlog mydumper mariabackup mariadb-backup xtrabackup mysqlcheck mariadb-check mysqlimport mariadb-upgrade mysql_upgrade mysql_secure_installation mysql_install_db mysqld mariadbd mysqld_safe mysqltuner mysqlslap myisamchk aria_chk myloader mysql_tzinfo_to_sql pt-online-schema-change galera_new_cluster sqlite3 sqlite",
  desktop:
    "gsettings dconf xfconf-query xdg-mime xdg-settings xdg-user-dir gio gnome-extensions xdg-open gnome-open kde-open exo-open sensible-browser x-www-browser firefox chromium google-chrome epiphany xdg-email xdg-desktop-menu xdg-icon-resource xdg-screensaver gtk-launch dex xterm gnome-terminal konsole alacritty kitty foot nautilus dolphin thunar evince okular eog feh vlc mpv mplayer libreoffice soffice gimp inkscape steam notify-send xclip xsel wl-copy wl-paste xdotool ydotool wtype xmodmap xrdb xhost xauth xsetroot xinit startx Xorg Xwayland Xvfb sway swaymsg i3-msg hyprctl xrefresh xgamma redshift gammastep scrot grim slurp gnome-screenshot flameshot import fc-cache update-desktop-database update-mime-database gtk-update-icon-cache glib-compile-schemas qdbus gdbus dbus-send dbus-monitor kwriteconfig5 kwriteconfig6 plasma-apply-colorscheme gnome-session-quit i3lock swaylock xscreensaver-command showkey trash-rm",
  "desktop-screen":
    "xrandr xset xdpyinfo xlsclients xlsfonts xlsatoms xwininfo xprop xinput glxinfo eglinfo vulkaninfo vainfo vdpauinfo clinfo xvinfo es2_info wayland-info setxkbmap wmctrl brightnessctl light xbacklight powerprofilesctl fc-list fc-match fc-query fc-scan fc-pattern fc-conflist",
  "desktop-sound":
    "pactl pacmd amixer wpctl pw-cli pw-dump pw-link pw-metadata aplay arecord alsaucm speaker-test espeak espeak-ng spd-say festival play rec sox mpg123 paplay parecord pw-play pw-record jackd beep mpc cmus playerctl pulsemixer ncpamixer pw-top dialog whiptail zenity kdialog yad",
  development:
    "nm gcc-nm objdump readelf size addr2line c++filt pkg-config pkgconf gcov-dump elfedit elfutils eu-readelf dwarfdump pahole checksec shellcheck yamllint jsonlint jsonlint-php jsonlint-py toml-lint dotenv-linter codespell vale tidy luac cppcheck ruff golangci-lint markdownlint stylelint htmlhint csslint proselint ansible-later tflint kubeval kubeconform actionlint desktop-file-validate appstreamcli cloc tokei scc sloccount lldb gdbserver rr ddd cgdb radare2 r2 dtruss uftrace gprof operf catchpoint apitrace ftrace jps jstack jcmd jmap jinfo jstat jconsole jdb jhsdb jfr visualvm asprof py-spy rbspy pyrasite phpspy eu-stack pstack gstack promtool amtool nagios nagios4 icinga2 naemon zabbix_get zabbix_sender zabbix_agentd zabbix_server telegraf collectd netdata munin-run munin-node-configure send_nsca check_nrpe prometheus alertmanager node_exporter grafana-cli grafana-server loki promtail logcli filebeat metricbeat fluentd fluent-bit vector logstash elasticsearch kibana nagiosgraph rrdtool mrtg cacti observium monitorix datadog-agent newrelic-infra",
  "disks-changing":
    "mount umount mount.cifs mount.nfs umount.nfs fusermount fusermount3 sshfs udisksctl pmount pumount eject mountall autofs swapon swapoff dphys-swapfile fstrim fsfreeze blkdeactivate quotacheck quotaon quotaoff edquota setquota xfs_quota xfs_growfs xfs_fsr xfs_io e4defrag e2scrub e2image e2label swaplabel fatlabel dosfslabel ntfslabel exfatlabel btrfstune reiserfstune debugfs xfs_db partprobe kpartx addpart delpart resizepart multipath iscsiadm mt sg_raw sdparm dmraid bcache make-bcache systemd-growfs growpart losetup zramctl mkfs mke2fs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.xfs mkfs.btrfs mkfs.vfat mkfs.fat mkdosfs mkfs.ntfs mkntfs mkfs.exfat mkfs.f2fs mkfs.minix mkfs.bfs mkfs.cramfs mkfs.msdos mkfs.jfs mkfs.reiserfs mkfs.nilfs2 mkswap blkdiscard sg_format flashrom testdisk photorec growisofs cdrecord wodim cdrdao badblocks fsck e2fsck fsck.ext2 fsck.ext3 fsck.ext4 xfs_repair fsck.xfs fsck.btrfs fsck.vfat fsck.fat dosfsck fsck.exfat fsck.f2fs fsck.minix fsck.cramfs ntfsfix resize2fs e2undo resize.f2fs fatresize",
  "disks-looking":
    "lsblk blkid findmnt findfs mountpoint smartctl hddtemp skdump hdparm sg_inq sg_readcap sg_map lsscsi nvme dumpe2fs e2freefrag e2mmpstatus xfs_info isosize tune2fs xfs_admin quota repquota",
  "disks-partitions": "fdisk sfdisk sgdisk gdisk cgdisk cfdisk gparted fixparts parted partx wipefs blockdev blkzone",
  "disks-pools": "btrfs zfs zpool snapper stratis vdo drbdadm gluster ceph rbd",
  "disks-volumes":
    "pvs vgs lvs pvdisplay vgdisplay lvdisplay pvscan vgscan lvscan lvmdiskscan lvremove vgremove pvremove lvreduce pvcreate lvcreate lvextend lvresize lvchange lvrename lvconvert vgcreate vgextend vgreduce vgchange vgrename vgsplit vgmerge vgexport vgimport vgimportclone vgcfgbackup vgcfgrestore vgck vgmknodes pvchange pvmove pvresize pvck lvmconfig lvmdump lvm lvmpolld lvmdevices fsadm dmsetup dmstats cryptsetup veritysetup integritysetup cryptmount ecryptfs-mount-private encfs gocryptfs clevis systemd-cryptsetup zuluCrypt-cli veracrypt mdadm mdmon raidctl megacli MegaCli64 storcli storcli64 perccli64 ssacli hpssacli arcconf tw_cli sas2ircu sas3ircu",
  documentation: "man apropos whatis tldr cheat info pinfo",
  editors:
    "vim vi nvim view vimdiff rvim gvim ex vimtutor vim.basic vim.tiny nvi elvis kak hx helix nano rnano pico micro joe jed jmacs mcedit ne tilde dte zile mg le aee ee emacs emacsclient emacs-nox xemacs ed red hexedit hexer dhex ghex bvi editor sensible-editor select-editor code codium subl atom gedit gnome-text-editor kate kwrite mousepad pluma xed leafpad geany idea pycharm",
  "files-changing":
    "touch mkdir rmdir cp mv ln link rm unlink shred scrub truncate fallocate install ginstall mkfifo mknod mktemp tempfile rename rename.ul prename file-rename mmv perl-rename hardlink rdfind jdupes fdupes fslint split csplit tee dos2unix unix2dos mac2unix trash-put trash trash-empty trash-restore",
  "files-listing":
    "ls dir vdir stat file readlink realpath basename dirname pwd find locate plocate mlocate updatedb tree namei whereis which which.debianutils pathchk fincore filefrag exa eza lsd fd fdfind",
  "files-permissions": "chmod chown chgrp setfacl getfacl setfattr getfattr chattr lsattr getcap getpcaps",
  "files-space": "du df ncdu gdu ranger mc nnn vifm lf duf dust",
  git: "git git-lfs",
  hardware:
    "lspci lsusb lshw dmidecode biosdecode vpddecode ownership sensors hwinfo hw-probe cpuid cpu-info x86info i7z cpufreq-info acpi upower cpupower turbostat powerstat edac-util ras-mc-ctl mcelog ipmitool nvidia-smi rocm-smi nvidia-settings nvidia-xconfig amdgpu_top vbetool ddcutil setpci usb_modeswitch usbreset uhubctl i2cset i2cget i2cdump i2cdetect gpioset gpioget sensors-detect pwmconfig fancontrol mokutil efivar alsactl alsamixer bluetoothctl hciconfig btmgmt raspi-config",
  "hardware-modules":
    "efibootmgr fwupdmgr fwupdtool udevadm wdctl lsmod modinfo modprobe insmod rmmod depmod dkms kmod weak-modules livepatch kpatch update-initramfs dracut mkinitcpio bpftool kernelstub afulnx nvflash amdvbflash flash_erase nandwrite",
  infrastructure:
    "ansible ansible-playbook ansible-inventory ansible-galaxy ansible-vault ansible-pull ansible-console ansible-config ansible-doc ansible-lint terraform tofu vagrant facter puppet chef-client chef knife salt salt-call salt-ssh salt-key cfengine cf-agent nomad packer pulumi cloud-init juju terragrunt capistrano cap fab aws az gcloud gsutil oci doctl hcloud linode-cli s3cmd b2 azcopy ibmcloud openstack heroku flyctl vercel netlify wrangler",
  interpreters:
    "python3 python python2 python3.9 python3.10 python3.11 python3.12 python3.13 pypy3 pypy perl ruby node nodejs php lua lua5.4 lua5.3 luajit Rscript R julia deno guile racket sbcl clisp ghci runghc elixir ocaml swipl octave irb pry ipython ipython3 crystal nim tclsh wish erl iex scala groovy kotlin jshell osascript bpython ts-node tsx forth gforth gst maxima gnuplot sage scheme janet fennel clojure clj java javac jar gcc cc g++ c++ clang clang++ gfortran tcc gnat gdc cpp gcc-12 g++-12 make gmake cmake ninja meson scons automake autoconf autoreconf libtool qmake just task tup rustc ghc ld as nasm yasm bison flex yacc lex m4 protoc swiftc zig fpc valac mcs mono wine strip objcopy patchelf ranlib install-info ldconfig ccache distcc ctags cscope etags gperf xgettext msgfmt cpack ctest bazel waf nodemon gunicorn uvicorn uwsgi celery flask django-admin hugo jekyll mkdocs sphinx-build pandoc latex pdflatex xelatex lualatex tex bibtex dvips gs ps2pdf troff groff nroff asciidoctor jupyter jupyter-notebook jupyter-lab streamlit pytest tox nox pre-commit mypy pylint flake8 black isort eslint prettier tsc vite webpack jest rubocop phpunit artisan",
  kubernetes:
    "kubectl oc helm minikube kind kubeadm kubectx kubens k3s k0s microk8s rke2 k3d kops eksctl kustomize helmfile argocd flux istioctl velero stern kubeseal talosctl rancher",
  logs: "journalctl logrotate rsyslogd syslog-ng syslog-ng-ctl ccze varnishlog varnishncsa varnishstat savelog logwatch goaccess logsave",
  mail: "mailq postqueue postconf postfix postmulti postsuper postmap postalias newaliases postdrop postkick postlock postcat postlog exim exim4 exiqgrep exiqsumm eximstats exiwhat exigrep doveconf doveadm dovecot sendmail mail mailx s-nail swaks msmtp msmtpq ssmtp mpack metasend bsd-mailx procmail maildrop formail fetchmail getmail mbsync offlineimap isync nullmailer-inject mutt neomutt alpine pine aerc thunderbird evolution claws-mail elm spamassassin spamc spamd sa-learn sa-update rspamd amavisd amavisd-new opendkim opendkim-genkey opendmarc mailman sieve-test sievec maildirmake rspamc rspamadm",
  "network-cards": "bridge brctl tc ethtool mii-tool iw iwconfig iwgetid iwspy iwlist rfkill",
  "network-firewall":
    "iptables ip6tables iptables-legacy iptables-nft ip6tables-legacy ip6tables-nft arptables ebtables iptables-save ip6tables-save ebtables-save arptables-save iptables-legacy-save iptables-nft-save iptables-restore ip6tables-restore ebtables-restore iptables-apply netfilter-persistent nft ufw firewall-cmd ipset conntrack",
  "network-keys":
    "ssh-keygen ssh-add ssh-keyscan sshd wg wg-quick openvpn openvpn3 ipsec swanctl strongswan vpnc openconnect tailscale zerotier-cli tinc n2n stunnel pptp xl2tpd",
  "network-looking":
    "ip ss netstat ifconfig route arp rarp nameif ipmaddr iptunnel slattach plipconfig mii-diag nstat rtacct lnstat rtstat ctstat ifup ifdown ifenslave vconfig netplan dhclient dhcpcd udhcpc resolvconf wpa_supplicant wpa_cli wpa_passphrase hostapd nmtui nm-connection-editor pon poff pppd ovs-vsctl ovs-ofctl teamdctl wvdial avahi-daemon radvd dhcpd macchanger wondershaper rdma devlink dcb vdpa tipc genl rtmon routel arpd ipvsadm keepalived bird vtysh",
  "network-managers": "nmcli networkctl resolvectl systemd-resolve",
  "network-reaching":
    "ping ping4 ping6 fping arping hping3 nping etherwake wakeonlan wol traceroute traceroute6 tracepath tracepath6 mtr mtr-packet dig kdig delv host nslookup whois getent curl wget wget2 aria2c axel httpie http https xh lftp ftp tftp ncftp lftpget youtube-dl yt-dlp wormhole magic-wormhole croc transmission-cli transmission-remote rtorrent gist pastebinit termbin smbget xfreerdp rdesktop vncviewer curlftpfs davfs2 cadaver ngrok chisel cloudflared frpc nc ncat netcat nc.openbsd nc.traditional socat telnet websocat cryptcat sbd ssh scp sftp ssh-copy-id slogin autossh rsh rcp rlogin pssh parallel-ssh pscp clush pdsh mosh-client",
  "network-watching":
    "tcpdump tshark nload iftop nethogs bmon iptraf iptraf-ng wavemon termshark slurm cbm speedometer trafshow jnettop sngrep wireshark dumpcap ngrep arpspoof dsniff tcpkill sslstrip tcpreplay ssldump argus kismet airmon-ng masscan zmap dirb unicornscan nmap iperf3 iperf netperf speedtest speedtest-cli fast bing qperf ab wrk siege hey vegeta k6 locust jmeter",
  packages:
    "apt apt-get apt-cache apt-mark apt-config apt-file apt-show-versions apt-rdepends aptitude add-apt-repository apt-key apt-listchanges apt-listbugs apt-ftparchive apt-extracttemplates apt-sortpkgs unattended-upgrade unattended-upgrades",
  "packages-dpkg":
    "dpkg dpkg-query dpkg-deb dpkg-reconfigure debconf-show debconf-get-selections debconf-copydb debconf-set-selections debconf-communicate debconf dpkg-divert dpkg-statoverride dpkg-architecture dpkg-vendor dpkg-buildpackage dpkg-source dpkg-genchanges debuild pbuilder sbuild dch dh_make checkinstall equivs-build alien fpm dpkg-trigger dpkg-split dpkg-repack dpkg-scanpackages dpkg-maintscript-helper dpkg-parsechangelog update-alternatives alternatives debdiff debc dpkg-sig lintian",
  "packages-languages":
    "npm yarn pnpm bun npx bunx pnpx corepack nvm fnm volta gem cargo go bundle bundler rake rails composer ant sbt lein mix rebar3 stack cabal flutter dart mvn gradle dotnet swift conda mamba micromamba uv poetry pdm hatch pipenv rye cpan cpanm luarocks pecl pear opam raco easy_install nimble vcpkg conan rustup sdk asdf mise pyenv rbenv",
  "packages-other":
    "pacman yay paru pactree paccheck checkupdates makepkg paccache pacdiff pacman-key reflector apk emerge equery eix qlist xbps-query xbps-install xbps-remove xbps-reconfigure opkg guix nix-env nix nix-shell nix-build nixos-rebuild nix-collect-garbage nix-channel appimaged appimagetool gdebi synaptic gnome-software packagekit deb-get pkgin slackpkg installpkg removepkg eopkg swupd urpmi urpme pkcon",
  "packages-portable": "snap flatpak brew",
  "packages-python": "pip pip3 pipx",
  "packages-rpm":
    "dnf yum dnf5 microdnf tdnf rpm zypper rpmbuild rpmdb rpmsign rpmkeys mock createrepo createrepo_c subscription-manager dnf-automatic rpm-ostree",
  "packages-upkeep":
    "debsums deborphan needrestart checkrestart popularity-contest reportbug rpi-update do-release-upgrade tasksel dselect",
  power:
    "shutdown reboot poweroff halt init telinit kexec runlevel pm-suspend pm-hibernate pm-suspend-hybrid pm-is-supported",
  printing:
    "lpstat lpq lpinfo lpoptions cupsctl lpc cupsd lp lpr cancel lprm lpadmin cupsenable cupsdisable cupsaccept cupsreject accept reject lpmove cupsfilter cupsaddsmb cupstestppd ippfind ipptool hp-setup system-config-printer a2ps enscript",
  privileges: "sudo doas su runuser pkexec run0 newgrp sg login sudoedit visudo vipw vigr sudoreplay pkaction",
  processes:
    "ps top htop btop bpytop atop iotop iotop-c glances nmon powertop gotop ytop bashtop btm s-tui nvtop radeontop intel_gpu_top kmon pgrep pidof pidof.procps pstree pstree.x11 pmap pwdx prtstat pldd lsof fuser kill pkill killall killall5 skill snice xkill slay pidwait renice choom reptyr gcore criu gdb strace ltrace perf stap bpftrace trace-cmd sysdig valgrind heaptrack dtrace systemtap chrt ionice taskset prlimit lsns lslocks lsfd lsipc ipcs ipcrm ipcmk",
  scheduling: "crontab atq at batch atrm anacron incrontab",
  security:
    "gpg gpg2 gpgv gpgconf keyctl pass gopass certbot secret-tool kwallet-query keepassxc-cli bw op lpass ansible-vault-password sops age age-keygen rage minisign signify cosign mkcert step acme.sh dehydrated lego certutil pk12util keytool easyrsa cfssl ssss-split tpm2_getrandom ykman pkcs11-tool gpg-connect-agent gpg-agent gpgsm pinentry google-authenticator htpasswd mkpasswd pwgen oathtool cracklib-check unshadow john hashcat hydra medusa ncrack crunch aircrack-ng airodump-ng aireplay-ng msfconsole msfvenom sqlmap nikto gobuster ffuf wpscan ettercap bettercap responder mitmproxy beef setoolkit srm wipe sfill sswap sdmem nwipe",
  "security-mandatory":
    "getenforce selinuxenabled aa-enabled sestatus getsebool matchpathcon selinuxexeccon seinfo sesearch semanage semodule restorecon audit2why audit2allow setenforce setsebool togglesebool chcon fixfiles load_policy checkmodule semodule_package sepolicy runcon newrole aa-status apparmor_status aa-unconfined apparmor_parser aa-enforce aa-complain aa-disable aa-audit aa-genprof aa-logprof aa-autodep aa-cleanprof aa-mergeprof aa-remove-unknown aa-teardown aa-exec aa-easyprof capsh pscap netcap filecap setcap",
  "security-watching":
    "fail2ban-client fail2ban-regex auditctl ausearch aureport augenrules lynis chkrootkit clamscan freshclam clamdscan clamd maldet rkhunter aide aideinit tripwire osqueryi osqueryd oscap samhain ossec-control wazuh-control suricata snort crowdsec cscli usbguard",
  services:
    "systemctl supervisorctl monit sv s6-svstat svstat service rc-service invoke-rc.d rc-status rc-update chkconfig initctl update-rc.d insserv s6-svc svc pm2",
  sessions: "who w users last lastb utmpdump lslogins id groups whoami logname pinky finger",
  sharing:
    "smbstatus testparm pdbedit net wbinfo smbclient smbpasswd smbcontrol samba-tool samba-regedit smbd nmbd winbindd smbspool smbtree rpcclient smbcacls smbcquotas smbtar ntlm_auth nmblookup showmount exportfs rpcinfo nfsconf mountstats nfsdclnts rpc.nfsd rpc.mountd nfsdcltrack nfsdcld rpcdebug rpcbind automount targetcli tgtadm vsftpd proftpd pure-ftpd pure-pw",
  shell:
    "bash sh dash zsh ksh mksh ash rbash fish csh tcsh nu xonsh elvish pwsh rc osh yash busybox toybox tmux screen expect autoexpect empty sshpass pee vipe vidir zrun combine sponge ifdata direnv zargs fzf sk percol gum rlfe detach",
  system:
    "uname arch nproc hostid hostname dnsdomainname domainname nisdomainname ypdomainname date uptime printenv locale localedef locale-gen update-locale validlocale setupcon loadkeys setfont kbd_mode chvt openvt deallocvt setleds tzselect tty stty tput infocmp toe clear tabs reset tset setterm tic ldattach resize getconf lsb_release neofetch screenfetch fastfetch inxi pfetch sysctl dmesg hwclock rtcwake adjtimex ntpdate ntpd chronyd rdate ntpdig sntp chronyc ntpq ntpstat ntptime sync mesg wall write talk ytalk logger systemd-cat",
  "system-figures":
    "free vmstat slabtop tload iostat mpstat pidstat sar cifsiostat nfsiostat tapestat nfsstat dstat dool ifstat bwm-ng vnstat lscpu lsmem lsirq numastat chcpu chmem numad tuned-adm irqbalance wrmsr cpufreq-set x86_energy_perf_policy thermald tlp sysbench stress stress-ng",
  "systemd-control":
    "hostnamectl timedatectl localectl loginctl machinectl coredumpctl bootctl busctl portablectl homectl userdbctl oomctl",
  "systemd-tools":
    "systemd-analyze systemd-cgls systemd-cgtop systemd-detect-virt systemd-escape systemd-path systemd-id128 systemd-delta systemd-tmpfiles systemd-sysusers systemd-inhibit systemd-mount systemd-machine-id-setup systemd-hwdb systemd-creds systemd-dissect systemd-run systemd-nspawn systemd-notify systemd-ask-password systemd-tty-ask-password-agent systemd-umount systemd-firstboot systemd-cryptenroll systemd-repart systemd-sysext systemd-socket-activate",
  "text-filters":
    "wc sort uniq cut tr paste join comm fold fmt expand unexpand pr tsort ptx column col colcrt colrm rev look shuf ts envsubst iconv",
  "text-making":
    "echo printf true false : test [ expr seq factor numfmt yes sleep usleep md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum cksum sum shasum b3sum xxhsum xxh64sum md5sum.textutils base64 base32 basenc dircolors uuidgen mcookie uuidparse cal ncal getopt figlet toilet cowsay lolcat banner bc dc units",
  "text-search":
    "grep egrep fgrep rgrep zgrep zegrep zfgrep bzgrep bzegrep bzfgrep xzgrep xzegrep xzfgrep lzgrep lzegrep lzfgrep zstdgrep lz4grep rg ag ack sed awk gawk mawk nawk original-awk diff diff3 sdiff cmp patch colordiff meld wdiff mcdiff diffuse kdiff3",
  "text-structured":
    "jq jaq gojq yq tomlq xq xq-python xmllint xmlstarlet xsltproc saxon augtool crudini json_pp csvcut csvlook csvgrep csvsort csvstat csvjson xsv",
  "text-viewing":
    "cat tac nl head tail multitail lnav less more most pager zless zmore bzless bzmore xzless xzmore lzless lzmore zstdless w3m lynx links elinks bat batcat od hexdump hd xxd strings",
  users:
    "passwd chage useradd adduser addgroup usermod userdel deluser delgroup groupadd groupmod groupmems groupdel gpasswd chpasswd chgpasswd newusers chfn chsh pwck grpck pwconv pwunconv grpconv grpunconv pam-auth-update authselect authconfig newuidmap newgidmap lastlog lastlog2 wtmpdb faillog faillock pam_tally2 ac lastcomm sa getsubids klist kinit kdestroy kswitch kpasswd kadmin kadmin.local ktutil realm sssctl sss_cache ldapadd ldapmodify ldappasswd ldapmodrdn ldapdelete slapcat slapadd slapindex slappasswd slaptest",
  versions:
    "svn svnadmin svnsync svnserve svndumpfilter svnlook svnversion hg cvs bzr brz fossil darcs p4 rcs ci co jj sccs tig lazygit gitui gitk git-gui magit etckeeper gh glab hub tea repo gerrit arc",
  "virtual-machines":
    "virsh qemu-img qemu-system-x86_64 qemu-system-aarch64 qemu-system-i386 qemu-system-arm qemu-kvm kvm qemu-nbd qemu-io qemu-x86_64 qemu-aarch64 qemu-arm firecracker cloud-hypervisor bhyve virt-install virt-clone virt-xml virt-builder virt-customize virt-edit virt-sysprep virt-resize virt-sparsify virt-copy-in virt-copy-out virt-cat guestfish guestmount virt-v2v virt-host-validate virt-what virt-top virt-viewer virt-manager remote-viewer VBoxManage vboxmanage qm pct pvesh pveversion pveperf pvecm ha-manager pvesm pveam pvesr pveum xl vzdump qmrestore multipass lima limactl colima vmrun vmctl vmware-cmd esxcli govc open-vm-tools vmware-toolbox-cmd spice-vdagent proxmox-backup-client",
  web: "nginx openresty angie apache2ctl apachectl httpd apache2 a2query a2ensite a2dissite a2enmod a2dismod a2enconf a2disconf lighty-enable-mod lighty-disable-mod phpenmod phpdismod haproxy caddy php-fpm php-fpm8.2 php-fpm8.1 php-fpm7.4 php-fpm8.3 php-fpm8.4 traefik envoy h2o lighttpd squid varnishd varnishadm squidclient wrk2 bombardier httperf h2load trafgen named-checkconf named-checkzone rndc unbound-checkconf unbound-control dnsmasq pdnsutil pdns_control knotc nsd-control nsd-checkconf kea-dhcp4 rec_control named unbound",
  wrappers:
    "nice nohup setsid stdbuf timeout time watch env xargs setpriv flock unshare nsenter chroot setarch linux32 linux64 i386 x86_64 uclampset numactl cgexec firejail bwrap proot fakeroot fakechroot catchsegv rlwrap unbuffer chpst setuidgid softlimit eatmydata torsocks torify proxychains proxychains4 tsocks daemonize daemon start-stop-daemon run-parts parallel entr inotifywait inotifywatch chronic ifne mispipe lckdo gosu su-exec dbus-run-session dbus-launch xvfb-run faketime hyperfine script scriptreplay scriptlive asciinema ttyrec byobu dtach abduco zellij mosh dvtm ldd",
};
