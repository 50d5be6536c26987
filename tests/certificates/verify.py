#!/usr/bin/python3
"""Recomputes what `gesprek plan --certificate FILE` claims, from the file alone: is the plan allowed, what does it cost, and do the
multipliers prove that no plan costs less? Knows nothing of the program but docs/reference/certificate.md.

usage: verify_certificate.py FILE        exit 0: it holds; 1: it does not, with the reasons
"""
import collections
import itertools
import json
import sys

INF = float("inf")
DAY, TEN, LEVELS = 1440, 10, 5


class Checker:
    def __init__(self, document):
        self.d, self.p = document, document["problem"]
        self.talks, self.prices, self.shifts = self.p["talks"], self.p["prices"], self.p["shifts"]
        self.scale, self.plan, self.claimed = document["scale"], document["plan"], document["levels"]
        self.faults = []

    # -- the plan ------------------------------------------------------------------------------------------------
    def people(self, t, c):
        return set(self.talks[t]["people"]) | set(self.p["crews"][c[1]])

    def walk(self, a, b):
        if a == b:
            return 0
        x, y = self.p["places"][a], self.p["places"][b]
        if x["kind"] == y["kind"] == "room":
            return self.p["walking_gap"]
        return sum(place["travel"] for place in (x, y) if place["kind"] == "visit")

    def clash(self, t, a, u, b):
        """Whether two talks cannot stand at candidates a and b together."""
        if a[0] > b[0]:
            t, a, u, b = u, b, t, a
        end = a[0] + self.talks[t]["minutes"]
        if self.people(t, a) & self.people(u, b) and end + self.walk(a[2], b[2]) > b[0]:
            return True
        if a[2] == b[2] and self.p["places"][a[2]]["capacity"] == 1 and end > b[0]:
            return True
        at = {t: a[0], u: b[0]}
        return any(self.link_broken(link, at) for link in self.p["links"] if {link["first"], link["second"]} == {t, u})

    def link_broken(self, link, at):
        a, b = at[link["first"]], at[link["second"]]
        a_end, b_end = a + self.talks[link["first"]]["minutes"], b + self.talks[link["second"]]["minutes"]
        return {"other-day": a // DAY == b // DAY, "before": b < a_end,
                "apart": a < b_end + link["minutes"] and b < a_end + link["minutes"]}[link["kind"]]

    def pause(self, shift, start, end):
        return sum(max(0, min(end, b) - max(start, a)) for a, b in shift["breaks"])

    def check_plan(self):
        placed = {t: self.talks[t]["candidates"][i] for t, i in enumerate(self.plan) if i >= 0}
        fixed = [talk["fixed"] >= 0 for talk in self.talks]
        for t, talk in enumerate(self.talks):
            if fixed[t] and self.plan[t] != talk["fixed"]:
                self.faults.append(f"{talk['talk']}: is fixed and not at its place")
        for (t, a), (u, b) in itertools.combinations(placed.items(), 2):
            if not (fixed[t] and fixed[u]) and self.clash(t, a, u, b):
                self.faults.append(f"{self.talks[t]['talk']} and {self.talks[u]['talk']} clash")
        for t, a in placed.items():
            inside = [u for u, b in placed.items() if b[2] == a[2] and b[0] <= a[0] < b[0] + self.talks[u]["minutes"]]
            capacity = self.p["places"][a[2]]["capacity"]
            if 0 < capacity < len(inside) and not all(fixed[u] for u in inside):
                self.faults.append(f"{self.talks[t]['talk']}: the room is full")
            end = a[0] + self.talks[t]["minutes"]
            for person in self.p["crews"][a[1]]:
                if not fixed[t] and not any(s["person"] == person and s["time"][0] <= a[0] and end <= s["time"][1] and
                                            not self.pause(s, a[0], end) for s in self.shifts):
                    self.faults.append(f"{self.talks[t]['talk']}: somebody does not receive then")
        cost = sum(self.talks[t]["candidates"][i][3] for t, i in enumerate(self.plan) if i >= 0)
        homes = collections.defaultdict(list)
        for t, a in placed.items():
            if self.talks[t]["household"] >= 0 and self.p["places"][a[2]]["kind"] == "room":
                homes[self.talks[t]["household"]].append((a[0], t, a))
        for household, talks in homes.items():
            talks.sort()
            cost += sum(c for pair in zip(talks, talks[1:]) if (c := self.between_talks(household, *pair)) < INF)
        for shift in self.shifts:
            inside = sorted((a[0], a[0] + self.talks[t]["minutes"], a[2], t) for t, a in placed.items()
                            if shift["person"] in self.p["crews"][a[1]] and shift["time"][0] <= a[0] and
                            a[0] + self.talks[t]["minutes"] <= shift["time"][1])
            if inside and 0 < self.p["longest_stretch"] < inside[-1][1] - inside[0][0]:
                if not (fixed[inside[0][3]] and fixed[inside[-1][3]]):
                    self.faults.append(f"{self.talks[inside[0][3]]['talk']}: the stretch is too long")
            cost += self.prices["session_used"] if inside and shift["counted"] else 0
            run = 1
            for a, b in zip(inside, inside[1:]):
                cost += self.between_staff(shift, a[1], b[0], run, self.walk(a[2], b[2]))
                run = 1 if b[0] - a[1] >= TEN else run + 1
        levels = [sum(self.units(level, t, i) for t, i in enumerate(self.plan)) for level in range(LEVELS - 1)] + [cost]
        if levels != self.claimed:
            self.faults.append(f"the levels are {levels}, not {self.claimed}")

    def between_talks(self, household, a, b):
        """What a household bears between two talks (start, number, candidate), or INF when b cannot follow a."""
        if a[0] // DAY != b[0] // DAY:
            return self.prices["second_trip"] if a[0] < b[0] else INF
        gap = b[0] - a[0] - self.talks[a[1]]["minutes"] - self.walk(a[2][2], b[2][2])
        return self.prices["waiting"] * self.p["households"][household] * (gap // TEN) if gap >= 0 else INF

    def between_staff(self, shift, end, start, run, walk):
        if not shift["counted"]:
            return 0
        if start - end < TEN:
            return self.prices["long_run"] if run + 1 > self.prices["run_limit"] else 0
        tens = max(0, start - end - walk - self.pause(shift, end, start)) // TEN
        return self.prices["hole"] * max(0, tens - (run >= self.prices["free_break_after"]))

    def units(self, level, t, i):
        talk = self.talks[t]
        leaves = talk["planned"] and (talk["earlier"] < 0 or i != talk["earlier"])
        return [i < 0 and talk["mandatory"], i < 0 and not talk["mandatory"], leaves and talk["published"],
                leaves and not talk["published"], 0 if i < 0 else talk["candidates"][i][3]][level] * 1

    # -- the bounds ----------------------------------------------------------------------------------------------
    def check_bounds(self):
        proof, everyone = self.d["proof"], range(len(self.talks))
        team_of = {person: number for number, team in enumerate(proof["teams"]) for person in team}
        self.team_of = {person: team_of.get(person, -1 - person) for person in range(self.p["people"])}
        fixed = {t: talk["candidates"][talk["fixed"]] for t, talk in enumerate(self.talks) if talk["fixed"] >= 0}
        over = lambda t, a, u, b: a[0] < b[0] + self.talks[u]["minutes"] and b[0] < a[0] + self.talks[t]["minutes"]
        self.piled = {t for t, a in fixed.items() for u, b in fixed.items()
                      if t != u and over(t, a, u, b) and set(self.p["crews"][a[1]]) & set(self.p["crews"][b[1]])}
        chains, seen = proof["chains"], [t for chain in proof["chains"] for t in chain]
        room = lambda t: [self.p["places"][c[2]]["kind"] == "room" for c in self.talks[t]["candidates"]]
        home = lambda t: self.talks[t]["household"]
        sound = len(seen) == len(set(seen)) and sum(map(len, proof["teams"])) == len(team_of) and all(
            home(chain[0]) >= 0 and all(home(t) == home(chain[0]) and all(room(t)) for t in chain) and
            all(set(self.talks[t]["people"]) & set(self.talks[u]["people"]) and
                not (t in fixed and u in fixed and self.clash(t, fixed[t], u, fixed[u]))
                for t, u in itertools.combinations(chain, 2)) and
            not any(any(room(t)) for t in everyone if home(t) == home(chain[0]) and t not in chain) for chain in chains)
        if not sound:
            return self.faults.append("the proof counts something twice or leaves something out")
        self.chains = chains + [[t] for t in everyone if t not in set(seen)]
        self.blocks = collections.defaultdict(list)
        for t, c, person in ((t, c, q) for t in everyone if t not in self.piled for c in self.talks[t]["candidates"] for q in self.p["crews"][c[1]]):
            self.blocks[person, c[0], c[0] + self.talks[t]["minutes"]].append(c)
        for level in range(LEVELS):
            open_ = [[t in fixed or not any(self.clash(t, c, u, b) for u, b in fixed.items())
                      for c in self.talks[t]["candidates"]] for t in everyone]
            empty = {"units": [0] * LEVELS, "prices": [], "closes": []}
            bound = self.evaluate(level, empty, open_)[0]
            for stage in proof["stages"][level]:
                shown, value, beyond = self.evaluate(level, stage, open_)
                bound = max(bound, shown)
                for t, i in stage["closes"]:
                    if level < 4 or value + beyond[t][i] <= (self.claimed[4] - 1) * self.scale:
                        self.faults.append(f"level {level}: {self.talks[t]['talk']}/{i} is left out without reason")
                for t, i in stage["closes"]:
                    open_[t][i] = False
            if min(bound, self.claimed[level]) < self.d["bounds"][level]:
                self.faults.append(f"level {level}: {bound} is proven, not {self.d['bounds'][level]}")

    def evaluate(self, level, stage, open_):
        """The bound, its scaled value, and what each candidate costs beyond it."""
        cost = [{i: self.units(level, t, i) * self.scale + sum(self.units(b, t, i) * stage["units"][b] for b in range(level))
                 for i in range(-1, len(open_[t])) if i < 0 or open_[t][i]} for t in range(len(self.talks))]
        for b in range(level):
            least = [min(self.units(b, t, i) for i in ways) if ways else 0 for t, ways in enumerate(cost)]
            if sum(least) >= self.claimed[b]:
                cost = [{i: c for i, c in ways.items() if self.units(b, t, i) <= least[t]} for t, ways in enumerate(cost)]
        alone = sum(min((self.units(level, t, i) for i in ways), default=INF) for t, ways in enumerate(cost))
        price = {tuple(row[:3]): row[3] for row in stage["prices"]}
        value, spot_beyond = self.staff_side(level, cost, price)
        blocks = lambda t, i: [] if i < 0 or t in self.piled else [
            (q, c[0], c[0] + self.talks[t]["minutes"]) for c in [self.talks[t]["candidates"][i]] for q in self.p["crews"][c[1]]]
        cost = [{i: c + sum(price.get(k, 0) for k in blocks(t, i)) for i, c in ways.items()} for t, ways in enumerate(cost)]
        beyond = [collections.defaultdict(lambda: INF) for _ in cost]
        for chain in self.chains:
            value += self.chain_side(level, chain, cost, beyond)
        value -= sum(stage["units"][b] * self.claimed[b] for b in range(level))
        for t, ways in enumerate(beyond):
            for i in ways:
                ways[i] += sum(spot_beyond.get(k, 0) for k in blocks(t, i))
        return (INF if value == INF else max(alone, -(-max(value, 0) // self.scale))), value, beyond

    def chain_side(self, level, chain, cost, beyond):
        """Forward and backward over (talks done, last talk, its candidate); -1 leaves a talk out."""
        unit, full, home = (self.scale if level == 4 else 0), (1 << len(chain)) - 1, self.talks[chain[0]]["household"]
        ways = [(n, i, (self.talks[t]["candidates"][i][0], t, self.talks[t]["candidates"][i]))
                for n, t in enumerate(chain) for i in cost[t] if i >= 0]
        step = {(a[:2], b[:2]): c * unit if c < INF else INF for a in ways for b in ways if a[0] != b[0]
                for c in [self.between_talks(home, a[2], b[2])]}
        until = collections.defaultdict(lambda: INF, {(1 << n, n, i): cost[chain[n]][i] for n, i, _ in ways})
        arcs = [((done, n, i), (done | 1 << m, *to), c) for done in range(1, full) for n, i, _ in ways if done >> n & 1
                for m in range(len(chain)) if not done >> m & 1
                for to, c in [((n, i), cost[chain[m]].get(-1, INF))] +
                [((m, j), step[(n, i), (m, j)] + cost[chain[m]][j]) for k, j, _ in ways if k == m] if c < INF]
        least, until, after = shortest({(1 << n, n, i): cost[chain[n]][i] for n, i, _ in ways}, arcs, [(full, n, i) for n, i, _ in ways])
        least = min(least, sum(cost[t].get(-1, INF) for t in chain))
        for n, i, _ in ways:
            beyond[chain[n]][i] = min(until[done, n, i] + after[done, n, i] for done in range(full + 1)) - least if least < INF else INF
        return least

    def staff_side(self, level, cost, price):
        team_of, within = self.team_of, lambda s, k: s["person"] == k[0] and s["time"][0] <= k[1] and k[2] <= s["time"][1]
        lengths, places = collections.defaultdict(collections.Counter), collections.defaultdict(set)
        for key, candidates in self.blocks.items():
            lengths[team_of[key[0]]][key[2] - key[1]] += 1
            places[key[0]] |= {c[2] for c in candidates}
        usual = {team: min(count, key=lambda n: (-count[n], n)) for team, count in lengths.items()}
        widest = max([self.p["walking_gap"]] + [2 * place["travel"] for place in self.p["places"] if place["kind"] == "visit"])
        spots, counts = {}, collections.defaultdict(lambda: [0, 0, 0, 0])
        for t, talk in enumerate(self.talks):
            uses = collections.defaultdict(collections.Counter)
            for i, c in enumerate(talk["candidates"] if t not in self.piled else []):
                for key in ((q, c[0], c[0] + talk["minutes"]) for q in self.p["crews"][c[1]]):
                    if i in cost[t] and any(within(s, key) for s in self.shifts):
                        spots[key] = spots.get(key, False) or talk["fixed"] >= 0
                        uses[team_of[key[0]]][i] += 1
            for team, used in uses.items():
                at = 0 if talk["minutes"] == usual[team] else 2
                counts[team][at] += min(used[i] if i >= 0 else 0 for i in cost[t])
                counts[team][at + 1] += max(used.values())
        unruly = {team_of[q] for t in self.piled for q in self.p["crews"][self.talks[t]["candidates"][self.talks[t]["fixed"]][1]]}
        total, beyond = 0, {}
        for team in usual:
            shifts = [(s, widest if len(places[s["person"]]) > 1 else 0,
                       [(*k, spots[k], k[2] - k[1] == usual[team]) for k in sorted(spots) if within(s, k)])
                      for s in self.shifts if team_of[s["person"]] == team]
            least, found = self.team_side(shifts, counts[team], price, self.scale if level == 4 and team not in unruly else 0)
            total += least
            beyond.update(found)
        return total, beyond

    def team_side(self, shifts, counts, price, scale):
        """Nodes: (shift, talks so far) between shifts, (spot, run, talks so far) inside; talks of the usual and of other lengths."""
        runs = max(self.prices["run_limit"] + 1, self.prices["free_break_after"], 1) if scale else 1
        ks, arcs = list(itertools.product(range(counts[1] + 1), range(counts[3] + 1))), []
        more = lambda spot: [(k, n) for k in ks for n in [(k[0] + spot[4], k[1] + (not spot[4]))] if n[0] <= counts[1] and n[1] <= counts[3]]
        for n, (shift, walk, inside) in enumerate(shifts):
            free = lambda i, j: not any(spot[3] for spot in inside[i:j])
            arcs += [((n, k), (n + 1, k), 0) for k in ks if free(0, len(inside))]
            opening = self.prices["session_used"] * scale * shift["counted"]
            arcs += [((n, k), (b, 0, m), opening - price.get(b[:3], 0)) for i, b in enumerate(inside) if free(0, i) for k, m in more(b)]
            for i, a in enumerate(inside):
                for j, b in enumerate(inside):
                    for run in range(runs if j > i and a[2] <= b[1] and free(i + 1, j) else 0):
                        c = self.between_staff(shift, a[2], b[1], run + 1, walk) * scale - price.get(b[:3], 0)
                        then = 0 if b[1] - a[2] >= TEN else min(run + 1, runs - 1)
                        arcs += [((a, run, k), (b, then, m), c) for k, m in more(b)]
                arcs += [((a, run, k), (n + 1, k), 0) for run in range(runs) for k in ks if free(i + 1, len(inside))]
        ends = [(len(shifts), k) for k in ks if k[0] >= counts[0] and k[1] >= counts[2]]
        least, until, after = shortest({(0, (0, 0)): 0}, arcs, ends)
        beyond = {spot[:3]: INF for _, _, inside in shifts for spot in inside}
        for node in list(until):
            if len(node) == 3:
                beyond[node[0][:3]] = min(beyond[node[0][:3]], until[node] + after[node] - least)
        return least, beyond


def shortest(starts, arcs, ends):
    """The least from a start to an end, and to and from each node; arcs come in an order in which they can be walked."""
    until = collections.defaultdict(lambda: INF, starts)
    after = collections.defaultdict(lambda: INF, {end: 0 for end in ends})
    for a, b, c in arcs:
        if until[a] + c < until[b]:
            until[b] = until[a] + c
    for a, b, c in reversed(arcs):
        if after[b] + c < after[a]:
            after[a] = after[b] + c
    return min((until[end] for end in ends), default=INF), until, after


if __name__ == "__main__":
    checker = Checker(json.load(open(sys.argv[1], encoding="utf-8")))
    checker.check_plan()
    checker.check_bounds()
    print("\n".join(checker.faults) if checker.faults else "the plan is allowed, costs what it says, and the bounds are proven")
    sys.exit(1 if checker.faults else 0)
