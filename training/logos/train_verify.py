"""Trains `Verify` on the embedder's confusions; arguments: work folder, number of steps."""

import sys

import numpy as np
import torch
import torch.nn.functional as F

from data import Crops, Icons, photographs
from nets import Embed, Verify
from progress import Progress
from train_embed import bank_of

LOGOS, EMPTY, HARD = 48, 10, 2


def luma(crops):
    return (crops * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)


def confused(near, forbidden, random, count):
    """For each row `count` columns out of the 16 nearest ones that are not forbidden, nearest likelier."""
    near = near.masked_fill(forbidden, -2)
    best = near.topk(16, dim=1)[1].numpy()
    weight = np.exp(-np.arange(16) / 5)
    weight /= weight.sum()
    return np.stack([row[random.choice(16, count, replace=False, p=weight)] for row in best])


def measure(embed, verify, icons, held, empty):
    """What ranking and threshold reach on the tuning logos when the boxes are given: first among all,
    and recall where 5 % of the asserted are wrong; every other logo is foreign (not in the index)."""
    verify.eval()
    known = icons.tune[::2]
    bank, masks = bank_of(embed, icons, known), icons.masks[64][known]
    scores, right, own = [], [], []
    with torch.no_grad():
        for ids, crops in [*held, ([-1] * len(empty), empty)]:
            seen = embed(crops)
            near, pick = (seen[:, :128] @ bank.T).topk(6, dim=1)
            ink, grey = seen[:, 128:].view(-1, 1, 64, 64), luma(crops)
            pairs = torch.cat(
                [grey.repeat_interleave(6, 0), ink.repeat_interleave(6, 0), masks[pick.flatten()]], 1
            )
            logit = verify(pairs)[:, 0].view(-1, 6)
            best, at = logit.max(1)
            for i, slug in enumerate(ids):
                scores.append(float(best[i]))
                right.append(slug >= 0 and slug % 2 == 0 and int(pick[i, at[i]]) == slug // 2)
                own.append(slug >= 0 and slug % 2 == 0)
    verify.train()
    order = np.argsort(-np.array(scores))
    hits = np.cumsum(np.array(right)[order])
    precision = hits / np.arange(1, len(order) + 1)
    good = np.nonzero(precision >= 0.95)[0]
    recall = hits[good[-1]] / sum(own) if len(good) else 0.0
    return sum(right) / sum(own), recall


def main():
    work, steps = sys.argv[1], int(sys.argv[2])
    start = sys.argv[3] if len(sys.argv) > 3 else ""
    torch.manual_seed(13 + len(start))
    torch.set_num_threads(1)
    random = np.random.default_rng(13 + len(start))
    icons = Icons(work)
    crops = Crops(icons, photographs(), random)
    embed = Embed()
    embed.load_state_dict(torch.load(f"{work}/embed.pt"))
    embed = embed.eval().to(memory_format=torch.channels_last)
    held = []
    for _ in range(min(10, steps)):
        ids = random.integers(len(icons.tune), size=96)
        held.append((ids, crops.batch([icons.tune[i] for i in ids], True, 0.1)[0]))
    empty = crops.empty(200)
    verify = Verify().to(memory_format=torch.channels_last)
    if start:
        verify.load_state_dict(torch.load(start))
    print(sum(p.numel() for p in verify.parameters()), "parameters")
    optimiser = torch.optim.AdamW(verify.parameters(), 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 1.2e-3 if start else 2.5e-3, steps, pct_start=0.1)
    train = np.array(icons.train)
    bank, masks = bank_of(embed, icons, train), icons.masks[64][train]
    twins = icons.twins[train][:, train] | torch.eye(len(train), dtype=torch.bool)
    progress = Progress("verifier", steps)
    identity = torch.tensor([[1.0, 0, 0], [0, 1, 0]])
    for step in range(steps):
        places = random.choice(len(train), LOGOS, replace=False)
        half = LOGOS // 2
        loose, tight = crops.batch(train[places[:half]], True, 0.1), crops.batch(train[places[half:]], False)
        x = torch.cat([loose[0], tight[0], crops.empty(EMPTY)])
        with torch.no_grad():
            seen = embed(x.contiguous(memory_format=torch.channels_last))
            near = seen[:, :128] @ bank.T
        ink, grey = seen[:, 128:].view(-1, 1, 64, 64), luma(x)
        forbidden = torch.cat([twins[places], torch.zeros(EMPTY, len(train), dtype=torch.bool)])
        wrong = confused(near, forbidden, random, HARD)
        query = np.concatenate([np.arange(LOGOS), np.repeat(np.arange(LOGOS), HARD), LOGOS + np.arange(EMPTY)])
        reference = np.concatenate([places, wrong[:LOGOS].reshape(-1), wrong[LOGOS:, 0]])
        shown = masks[reference]
        pairs = torch.cat([grey[query], ink[query], shown], 1)
        out = verify(pairs.contiguous(memory_format=torch.channels_last))
        truth = torch.zeros(len(query))
        truth[:LOGOS] = 1
        same = F.binary_cross_entropy_with_logits(out[:, 0], truth)
        maps = torch.cat([loose[2], tight[2]]) - identity
        place = F.smooth_l1_loss(out[:LOGOS, 1:], maps.view(-1, 6), beta=0.05)
        loss = same + 3 * place
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(verify.parameters(), 5)
        optimiser.step()
        schedule.step()
        off = (out[:LOGOS, 1:] - maps.view(-1, 6)).abs().mean()
        progress.tell(step, float(same), float(off))
        if (step + 1) % 250 == 0 or step + 1 == steps:
            first, recall = measure(embed, verify, icons, held, empty)
            progress.say(f"tuning logos first {first:.3f}, at 95 % precision {recall:.3f}")
            torch.save(verify.state_dict(), f"{work}/verify.pt")


if __name__ == "__main__":
    main()
