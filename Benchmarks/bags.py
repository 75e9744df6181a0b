#!/usr/bin/env python3
"""Compares `qrb bag validate` with openssl and bagit.py over the same files, in rounds, and prints ratios.

  bags.py QRB FOLDER [ROUNDS]     every folder within FOLDER is a bag; bagit.py runs once, if it is installed
  bags.py QRB --large FOLDER      makes a bag of one file of 1 GB in FOLDER and compares with openssl speed
"""
import os
import resource
import statistics
import subprocess
import sys
import time


def timed(command, **more):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, **more)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, done.returncode


def many(qrb, folder, rounds):
    qrb = os.path.abspath(qrb)
    bags = sorted(os.listdir(folder))
    files = sorted(os.path.join(at, name) for at, _, names in os.walk(folder)
                   for name in names if "/data" in at)
    names = "\0".join(files).encode()
    paths = "\0".join(bags).encode()
    ratios = []
    for _ in range(rounds):
        ours = timed([qrb, "bag", "validate", "--quiet", "--paths-from", "-"], cwd=folder, input=paths)
        theirs = timed(["xargs", "-0", "-n", "1000000", "-s", "2000000", "openssl", "dgst", "-sha256"], input=names)
        ratios.append(ours[0] / theirs[0])
        print(f"qrb {ours[0]:.3f} s (cpu {ours[1]:.3f}, exit {ours[2]}), openssl {theirs[0]:.3f} s "
              f"(cpu {theirs[1]:.3f}), ratio {ratios[-1]:.2f}")
    print(f"row 22: qrb / openssl {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})")
    try:
        import bagit  # noqa: F401
    except ImportError:
        print("row 23: SKIPPED, bagit.py is not installed")
        return
    peer = timed([sys.executable, "-m", "bagit", "--validate", "--quiet", *bags], cwd=folder,
                 stderr=subprocess.DEVNULL)
    print(f"row 23: qrb / bagit.py {ours[0] / peer[0]:.3f} (bagit.py {peer[0]:.2f} s, exit {peer[2]})")


def large(qrb, folder):
    bag = os.path.join(folder, "large")
    os.makedirs(os.path.join(bag, "data"), exist_ok=True)
    path = os.path.join(bag, "data/file")
    with open(path, "wb") as out:
        for _ in range(1024):
            out.write(os.urandom(1 << 20))
    digest = subprocess.run(["openssl", "dgst", "-r", "-sha256", path], capture_output=True, text=True).stdout.split()[0]
    for name, text in (("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
                       ("manifest-sha256.txt", f"{digest}  data/file\n")):
        with open(os.path.join(bag, name), "w") as out:
            out.write(text)
    speed = subprocess.run(["openssl", "speed", "-evp", "sha256", "-bytes", "262144", "-seconds", "2"],
                           capture_output=True, text=True).stdout.split()[-1]
    rate = float(speed.rstrip("k")) * 1000
    ratios = []
    for _ in range(5):
        wall, cpu, code = timed([qrb, "bag", "validate", bag])
        ratios.append((1 << 30) / wall / rate)
        print(f"{(1 << 30) / wall / 1e6:.0f} MB/s (cpu {cpu:.2f} s, exit {code}), openssl speed {rate / 1e6:.0f} MB/s, "
              f"ratio {ratios[-1]:.2f}")
    print(f"one file of 1 GB: {statistics.median(ratios):.2f} of openssl speed")


if sys.argv[2] == "--large":
    large(sys.argv[1], sys.argv[3])
else:
    many(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 5)
