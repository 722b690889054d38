#!/bin/sh
# A machine that systemd boots, within namespaces of its own (`unshare --mount --pid --fork --uts --ipc --net --cgroup`):
# this system's programs, an empty disk for all else, Maikr installed with its units. Becomes process 1 of it.
# STATE is its /var/lib, which outlives it.
# usage: booted_machine.sh ROOT PYTHON_BASE PYTHON SITE_PACKAGES MAIKR_CLIENT UNITS CONSOLE STATE
set -eu
root=$1 base=$2 python=$3 site=$4 client=$5 units=$6 console=$7 state=$8

# the network device is put into this network from outside
while ! ip link show eth0 >/dev/null 2>&1; do sleep 0.01; done

mount --make-rprivate /
mount -t tmpfs -o mode=755 tmpfs "$root"
cd "$root"
mkdir -p usr etc/systemd/system var/lib run tmp proc sys dev/net dev/shm root opt/python opt/maikr/bin .upper .work old
mount -t overlay overlay -o "lowerdir=/usr,upperdir=$root/.upper,workdir=$root/.work" usr
for each in bin sbin lib lib64; do ln -s "usr/$each" "$each"; done
cp /etc/passwd /etc/group /etc/nsswitch.conf /etc/ld.so.cache /etc/os-release etc/
if [ -d /etc/alternatives ]; then cp -a /etc/alternatives etc/; fi
: >etc/machine-id

# Python and the product as they are here, where the units' confinement does not hide them
mount --bind "$base" opt/python
packages=opt/maikr/lib/$(basename "$(dirname "$site")")/site-packages
mkdir -p "$packages" .upper-site .work-site
mount -t overlay overlay -o "lowerdir=$site,upperdir=$root/.upper-site,workdir=$root/.work-site" "$packages"
mkdir -p "$packages/maikr_client"
mount --bind "$client" "$packages/maikr_client"
ln -s "/opt/python/bin/$python" opt/maikr/bin/python
echo "home = /opt/python/bin" >opt/maikr/pyvenv.cfg
cat >usr/bin/maikr-daemon <<'END'
#!/opt/maikr/bin/python -I
import sys
from maikr_client.daemon.__main__ import main
sys.exit(main())
END
chmod 755 usr/bin/maikr-daemon

# what brings the network up, in the place of systemd-networkd or NetworkManager; and sends as soon as it can
cat >etc/systemd/system/network.service <<'END'
[Unit]
DefaultDependencies=no
After=network-pre.target
Before=network.target
Wants=network.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/etc/bring-the-network-up

[Install]
WantedBy=multi-user.target
END
cat >etc/bring-the-network-up <<'END'
#!/bin/sh
ip link set lo up
ip addr add 198.51.100.2/24 dev eth0
ip link set eth0 up
until ip link show eth0 | grep -q 'state UP'; do sleep 0.005; done
ip route add default via 198.51.100.1
ip neigh add 198.51.100.1 lladdr 02:00:00:00:00:01 dev eth0
ping -c 3 -i 0.01 -W 0.2 198.51.100.1 >/run/first-pings 2>&1
exit 0
END
chmod 755 etc/bring-the-network-up
mount --bind "$state" var/lib

cp "$units"/*.service etc/systemd/system/
cp "$units/uninstall" usr/bin/maikr-uninstall
if [ "${MAIKR_BROKEN_GUARD-}" ]; then
    mkdir etc/systemd/system/maikr-guard.service.d
    printf '[Service]\nBindPaths=/nonexistent\n' >etc/systemd/system/maikr-guard.service.d/broken.conf
fi
if [ "${MAIKR_BROKEN_DAEMON-}" ]; then
    mkdir etc/systemd/system/maikr-daemon.service.d
    printf '[Service]\nExecStart=\nExecStart=/bin/false\n' >etc/systemd/system/maikr-daemon.service.d/broken.conf
fi
ln -s /usr/lib/systemd/system/multi-user.target etc/systemd/system/default.target
systemctl --root="$root" enable --quiet maikr-guard.service maikr-daemon.service maikr-shutdown.service network.service
# what would reach the kernel that all share, or is of no use here
for each in systemd-sysctl systemd-modules-load systemd-binfmt systemd-logind systemd-random-seed console-getty getty@tty1 dbus \
    systemd-firstboot systemd-repart; do
    ln -s /dev/null "etc/systemd/system/$each.service"
done
for each in sys-kernel-debug.mount sys-kernel-tracing.mount sys-kernel-config.mount sys-fs-fuse-connections.mount dev-hugepages.mount \
    dev-mqueue.mount proc-sys-fs-binfmt_misc.automount dbus.socket; do
    ln -s /dev/null "etc/systemd/system/$each"
done

mount -t proc proc proc
mount --bind proc/sys proc/sys && mount -o remount,bind,ro proc/sys && mount --bind proc/sys/net proc/sys/net && mount -o remount,bind,rw proc/sys/net
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs dev
mkdir -p dev/net dev/shm dev/pts
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
ln -s pts/ptmx dev/ptmx
for each in null zero full random urandom tty net/tun; do
    : >"dev/$each"
    mount --bind "/dev/$each" "dev/$each"
done
: >dev/console
mount --bind "$console" dev/console
mount -t tmpfs -o mode=755 tmpfs run
pivot_root . old
umount -l /old
exec env -i container=maikr-test PATH=/usr/sbin:/usr/bin /lib/systemd/systemd --log-target=console --show-status=0
