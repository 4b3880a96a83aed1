"""Trains `Embed` on crops; the first argument is the work folder, the second the number of steps."""

import sys

import numpy as np
import torch
import torch.nn.functional as F

from data import Crops, Icons, photographs
from nets import Embed
from progress import Progress
from settle import settle

LOGOS, EMPTY, CLEAN, SCALE, MARGIN = 80, 14, 16, 18.0, 0.15


def bank_of(net, icons, ids):
    """The vectors of clean references."""
    with torch.no_grad():
        return torch.cat([net.shape(icons.masks[64][part]) for part in torch.as_tensor(ids).split(256)])


def ink_loss(logit, truth):
    plain = F.binary_cross_entropy_with_logits(logit, truth)
    seen = torch.sigmoid(logit)
    dice = 1 - (2 * (seen * truth).sum((1, 2, 3)) + 8) / (seen.sum((1, 2, 3)) + truth.sum((1, 2, 3)) + 8)
    return plain + 0.5 * dice.mean()


def measure(net, icons, held):
    """Share of crops whose own logo comes first, and among the first ten, of the tuning logos."""
    net.eval()
    bank = bank_of(net, icons, icons.tune)
    first = ten = count = 0
    with torch.no_grad():
        for ids, crops in held:
            near = net(crops)[:, :128] @ bank.T
            own = near.gather(1, torch.as_tensor(ids)[:, None])
            rank = (near > own).sum(1)
            first, ten, count = first + (rank == 0).sum(), ten + (rank < 10).sum(), count + len(ids)
    net.train()
    return float(first) / count, float(ten) / count


def main():
    work, steps = sys.argv[1], int(sys.argv[2])
    torch.manual_seed(12)
    torch.set_num_threads(1)
    random = np.random.default_rng(12)
    icons = Icons(work)
    crops = Crops(icons, photographs(), random)
    held = []
    for _ in range(min(8, steps)):
        ids = random.integers(len(icons.tune), size=96)
        held.append((ids, crops.batch([icons.tune[i] for i in ids], True)[0]))
    net = Embed().to(memory_format=torch.channels_last)
    print(sum(p.numel() for p in net.parameters()), "parameters")
    none = torch.nn.Parameter(torch.randn(128) * 0.1)
    optimiser = torch.optim.AdamW([*net.parameters(), none], 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, steps, pct_start=0.12)
    train = np.array(icons.train)
    twins = icons.twins[train][:, train]
    progress = Progress("embedder", steps)
    bank = None
    for step in range(steps):
        if step % 80 == 0:
            net.eval()
            bank = bank_of(net, icons, train)
            net.train()
        places = random.choice(len(train), LOGOS, replace=False)
        ids = train[places]
        cut = LOGOS * 7 // 10
        loose, tight = crops.batch(ids[:cut], True), crops.batch(ids[cut:], False)
        empty = crops.empty(EMPTY)
        clean = crops.clean(ids[:CLEAN])
        x = torch.cat([loose[0], tight[0], empty, clean[0]])
        truth = torch.cat([loose[1], tight[1], torch.zeros(EMPTY, 1, 64, 64), clean[1]])
        logit = net.ink(x.contiguous(memory_format=torch.channels_last))
        painted = ink_loss(logit, truth)
        shapes = net.shape(torch.cat([torch.sigmoid(logit), icons.masks[64][ids], truth[:CLEAN]]))
        n = len(x)
        queries, own = shapes[:n], shapes[n : n + LOGOS]
        query = torch.cat([queries[:LOGOS], queries[LOGOS + EMPTY :], shapes[n + LOGOS :]])
        which = np.concatenate([places, places[:CLEAN], places[:CLEAN]])
        live = bank.clone()
        live[places] = own
        near = query @ live.T
        at = torch.as_tensor(which)
        near = near.masked_fill(twins[at] & (torch.arange(len(train))[None] != at[:, None]), -1)
        near = torch.cat([near, (query @ F.normalize(none, dim=0))[:, None]], 1)
        near = near - MARGIN * F.one_hot(at, near.shape[1])
        known = F.cross_entropy(near * SCALE, at)
        void = queries[LOGOS : LOGOS + EMPTY]
        void = torch.cat([void @ live.T, (void @ F.normalize(none, dim=0))[:, None]], 1)
        nothing = F.cross_entropy(void * SCALE, torch.full((EMPTY,), len(train)))
        loss = known + 0.15 * nothing + 2 * painted
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5)
        optimiser.step()
        schedule.step()
        progress.tell(step, float(known), float(nothing), float(painted))
        if (step + 1) % 200 == 0 or step + 1 == steps:
            first, ten = measure(net, icons, held)
            progress.say(f"tuning logos first {first:.3f}, among ten {ten:.3f}")
            torch.save(net.state_dict(), f"{work}/embed.pt")

    def call():
        ids = random.choice(train, LOGOS, replace=False)
        cut = LOGOS * 7 // 10
        x = [crops.batch(ids[:cut], True)[0], crops.batch(ids[cut:], False)[0]]
        x = torch.cat([*x, crops.empty(EMPTY), crops.clean(ids[:CLEAN])[0]])
        ink = torch.sigmoid(net.ink(x))
        net.shape(torch.cat([ink, icons.masks[64][ids], icons.masks[64][ids[:CLEAN]]]))

    settle(net, [call] * min(40, steps))
    first, ten = measure(net, icons, held)
    progress.say(f"settled: tuning logos first {first:.3f}, among ten {ten:.3f}")
    torch.save(net.state_dict(), f"{work}/embed.pt")


if __name__ == "__main__":
    main()
