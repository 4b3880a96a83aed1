"""One line that tells how far a training is, and lines that stay for what was measured."""

import sys
import time


class Progress:
    def __init__(self, name, steps):
        self.name, self.steps, self.began, self.means = name, steps, time.time(), None
        self.told = 0.0

    def tell(self, step, *values):
        if self.means is None:
            self.means = list(values)
        self.means = [m * 0.97 + v * 0.03 for m, v in zip(self.means, values)]
        if time.time() - self.told > (1 if sys.stderr.isatty() else 20):
            self.told = time.time()
            spent = time.time() - self.began
            left = spent / (step + 1) * (self.steps - step - 1)
            shown = " ".join(f"{m:.3f}" for m in self.means)
            end = "\r" if sys.stderr.isatty() else "\n"
            sys.stderr.write(f"{self.name} {step + 1}/{self.steps} {shown} {left:.0f} s left   {end}")
            sys.stderr.flush()

    def say(self, text):
        print(f"{self.name}, {time.time() - self.began:.0f} s: {text}", flush=True)
