"""What a peer used, as every program of the benchmark says it: peak memory in KB and CPU seconds, on standard error."""

import resource
import sys


def report():
    with open("/proc/self/status") as status:
        # Not ru_maxrss: that counts what the process was before it became this program.
        peak = next((line.split()[1] for line in status if line.startswith("VmHWM:")), "0")
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(f"\npeak {peak} cpu {usage.ru_utime + usage.ru_stime}", file=sys.stderr)
