# A bus and NetworkManager within a host of its own (tests/support/linux_hosts.py); $1: where the bus listens.
set -e
mount -t sysfs -o ro sysfs /sys
mkdir -p /var/lib/NetworkManager /etc/NetworkManager
mount -t tmpfs none /var/lib/NetworkManager
mount -t tmpfs none /etc/NetworkManager
mkdir -p /etc/NetworkManager/system-connections
cat > /run/bus.conf <<END
<busconfig>
  <type>system</type><listen>unix:path=$1</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/>
    <allow send_type="method_call"/><allow send_type="signal"/><allow send_type="method_return"/><allow send_type="error"/>
    <allow receive_type="method_call"/><allow receive_type="signal"/><allow receive_type="method_return"/>
    <allow receive_type="error"/>
  </policy>
</busconfig>
END
cat > /etc/NetworkManager/NetworkManager.conf <<END
[main]
plugins=keyfile
dns=none
no-auto-default=*
auth-polkit=false
END
dbus-daemon --config-file=/run/bus.conf --fork --nopidfile
