"""What every test may count on, however the runner was started and however busy the machine is."""

import signal

from hypothesis import HealthCheck, settings

# a runner in the background hands down an ignored SIGINT, and programs that tests start would inherit it
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# no test fails by the clock
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
