"""What every test may count on, however the runner was started."""

import signal

# a runner in the background hands down an ignored SIGINT, and programs that tests start would inherit it
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
