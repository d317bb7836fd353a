/** Programs, and subcommands of some, after whose first operand come the words of another program. */
export const carryingCalls: ReadonlySet<string> = new Set(
  `sudo,doas,env,nice,nohup,timeout,time,ionice,taskset,chrt,setsid,stdbuf,watch,xargs,ssh,strace,ltrace,chroot,systemd-run,setarch,linux32,linux64,
   su,runuser,flock,parallel,entr,unshare,nsenter,setpriv,prlimit,bash,sh,dash,zsh,ksh,python,python3,perl,ruby,node,php,java,
   docker run,docker exec,docker create,podman run,podman exec,kubectl exec,docker compose exec,docker compose run,git bisect run`
    .split(",")
    .map((name) => name.trim()),
);
