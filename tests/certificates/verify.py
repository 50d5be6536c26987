#!/usr/bin/python3
"""Is the plan of a `gesprek plan --certificate FILE` allowed, what does it cost, and do the multipliers prove that no plan costs less? Knows
nothing of the program but docs/reference/certificate.md.    usage: verify.py FILE    exit 0: it holds; 1: it does not, with the reasons"""
import collections, functools, itertools, json, sys

INF, DAY, TEN, LAST, NO_PRICES = float("inf"), 1440, 10, 4, {"units": [0] * 4, "prices": [], "shares": [], "closes": []}
Way = collections.namedtuple("Way", "talk number start end staff place cost room")  # a candidate of a talk
Block = collections.namedtuple("Block", "person start end")  # a stretch of time of a member of staff

class Verifier:
    def __init__(self, document):
        self.document, self.problem, self.proof, self.scale, self.claimed = document, *map(document.get, ("problem", "proof", "scale", "levels"))
        self.talks, self.prices, self.shifts, self.places = (self.problem[key] for key in ("talks", "prices", "shifts", "places"))
        self.ways = [[Way(t, i, start, start + talk["minutes"], tuple(self.problem["crews"][crew]), place, cost, self.places[place]["kind"] == "room")
                      for i, (start, crew, place, cost) in enumerate(talk["candidates"])] for t, talk in enumerate(self.talks)]
        self.fixed = {t: self.ways[t][talk["fixed"]] for t, talk in enumerate(self.talks) if talk["fixed"] >= 0}
        self.piled = {a.talk for a in self.fixed.values() for b in self.fixed.values() if a.talk != b.talk and a.start < b.end and b.start < a.end and set(a.staff) & set(b.staff)}  # put on top of each other by hand: they take no blocks
        self.team_of = {person: next((team[0] for team in self.proof["teams"] if person in team), person) for person in range(self.problem["people"])}
        self.blocks = {(a.talk, a.number): [Block(person, a.start, a.end) for person in a.staff if a.talk not in self.piled] for a in itertools.chain(*self.ways)}
        self.unruly = {self.team_of[person] for t in self.piled for person in self.fixed[t].staff}  # nothing is said of their holes and runs
        self.shifts_of = functools.lru_cache(None)(lambda a: {self.shift_around(Block(person, a.start, a.end)) for person in a.staff} - {None})
        by_hand = [[time for a in self.fixed.values() if n in self.shifts_of(a) for time in (a.start, a.end)] or [0] for n in range(len(self.shifts))]
        self.longest = [max(self.problem["longest_stretch"] or INF, max(times) - min(times)) for times in by_hand]  # of each shift
        takers = collections.defaultdict(dict)  # by block: a candidate for each place where it can be
        for a, block in ((a, block) for a in itertools.chain(*self.ways) for block in self.blocks[a.talk, a.number]): takers[block][a.place] = a
        self.longest_walk = functools.lru_cache(None)(lambda a, b: max(self.walk(x, y) for x in takers[a].values() for y in takers[b].values()))
    def walk(self, a, b): return (self.problem["walking_gap"] if a.room and b.room else sum(self.places[c.place]["travel"] for c in (a, b))) * (a.place != b.place)
    def clash(self, a, b):  # whether the two cannot both be in a plan
        a, b = (b, a) if a.start > b.start else (a, b)
        shared = {*self.talks[a.talk]["people"], *a.staff} & {*self.talks[b.talk]["people"], *b.staff}
        full = a.place == b.place and self.places[a.place]["capacity"] == 1
        links = [(link, *((a, b) if link["first"] == a.talk else (b, a))) for link in self.problem["links"] if {link["first"], link["second"]} == {a.talk, b.talk}]
        too_far = any(max(a.end, b.end) - a.start > self.longest[n] for n in self.shifts_of(a) & self.shifts_of(b))  # for one stretch of talks
        return shared and a.end + self.walk(a, b) > b.start or full and a.end > b.start or too_far or any(self.breaks(*link) for link in links)
    def breaks(self, link, a, b):
        gap, one_day, turned = max(a.start - b.end, b.start - a.end), a.start // DAY == b.start // DAY, b.start < a.end
        return {"other-day": one_day, "before": turned, "in-turn": one_day and turned, "apart": gap < link["minutes"]}[link["kind"]]
    def shift_around(self, block): return next((n for n, shift in enumerate(self.shifts) if shift["person"] == block.person and shift["time"][0] <= block.start and block.end <= shift["time"][1]), None)
    def planned_break(self, shift, start, end): return sum(max(0, min(end, until) - max(start, since)) for since, until in shift["breaks"])
    def between_talks(self, a, b):  # what a household bears between two talks, b the next after a
        gap, factor = b.start - a.end - self.walk(a, b), self.problem["households"][self.talks[a.talk]["household"]]
        return self.prices["waiting"] * factor * max(0, gap // TEN) if a.start // DAY == b.start // DAY else self.prices["second_trip"]
    @functools.lru_cache(None)
    def can_follow(self, a, b): return a.start <= b.start and (a.talk in self.fixed and b.talk in self.fixed or not self.clash(a, b))
    def between_staff(self, shift, end, start, run, walk):  # what the time between two talks costs in a shift, when the first ends a run of so many
        if start - end < TEN: return self.prices["long_run"] * (run + 1 > self.prices["run_limit"]) * shift["counted"]
        tens = max(0, start - end - walk - self.planned_break(shift, end, start)) // TEN
        return self.prices["hole"] * max(0, tens - (run >= self.prices["free_break_after"])) * shift["counted"]
    def units(self, level, t, i):  # what a candidate (-1: none) spends at a level
        talk, out, left = (talk := self.talks[t]), i < 0, talk["planned"] and not 0 <= talk["earlier"] == i
        return int([out and talk["mandatory"], out and not talk["mandatory"], left * talk["told"], i not in talk["as_before"] if talk["as_before"] else left and not talk["told"], not out and self.ways[t][i].cost][level])
    def examine(self, plan):  # what is wrong with a plan, and last its levels
        name = [talk["talk"] for talk in self.talks]
        placed = sorted((self.ways[t][i] for t, i in enumerate(plan) if i >= 0), key=lambda a: a.start)
        by_hand = lambda *some: all(a.talk in self.fixed for a in some)
        yield from (f"{name[t]}: is fixed and not at its place" for t, a in self.fixed.items() if a.number != plan[t])
        yield from (f"{name[a.talk]} and {name[b.talk]} clash" for a, b in itertools.combinations(placed, 2) if not by_hand(a, b) and self.clash(a, b))
        for a in placed:
            inside = [b for b in placed if b.place == a.place and b.start <= a.start < b.end]
            yield from [f"{name[a.talk]}: the room is full"] * (0 < self.places[a.place]["capacity"] < len(inside) and not by_hand(*inside))
            receive = len(self.shifts_of(a)) == len(a.staff) and not any(self.planned_break(self.shifts[n], a.start, a.end) for n in self.shifts_of(a))
            yield from [f"{name[a.talk]}: somebody does not receive then"] * (not receive and not by_hand(a))
        visits = [[a for a in placed if self.talks[a.talk]["household"] == home and a.room] for home in range(len(self.problem["households"]))]
        cost = sum(a.cost for a in placed) + sum(step for visit in visits for step in map(self.between_talks, visit, visit[1:]))
        for n, shift in enumerate(self.shifts):
            inside = [a for a in placed if n in self.shifts_of(a)]
            cost, run = cost + self.prices["session_used"] * (len(inside) > 0) * shift["counted"], 1
            for a, b in itertools.pairwise(inside):
                cost, run = cost + self.between_staff(shift, a.end, b.start, run, self.walk(a, b)), 1 if b.start - a.end >= TEN else run + 1
        yield [sum(self.units(level, t, i) for t, i in enumerate(plan)) for level in range(LAST)] + [cost]
    def check_plan(self):
        *faults, levels = self.examine(self.document["plan"])
        return faults + [f"the levels are {levels}, not {self.claimed}"] * (levels != self.claimed)
    def check_bounds(self):  # households and teams of staff each do what is best for themselves, at prices for the staff's time
        people, chained = list(itertools.chain(*self.proof["teams"])), list(itertools.chain(*self.proof["chains"]))
        if len(people) > len(set(people)) or len(chained) > len(set(chained)) or not all(map(self.is_sound, self.proof["chains"])):
            return (yield "the proof counts something twice or leaves something out")
        self.chains = self.proof["chains"] + [[t] for t in range(len(self.talks)) if t not in set(chained)]
        for level, (stages, split) in enumerate(zip(self.proof["stages"], self.proof["splits"])):
            left = [{-1} | {a.number for a in ways if a.talk in self.fixed or not any(self.clash(a, b) for b in self.fixed.values())} for ways in self.ways]
            bound = yield from self.prove(level, {"stages": stages, "split": split}, NO_PRICES, left)
            yield from [f"level {level}: {bound} is proven, not what is said"] * (min(bound, self.claimed[level]) < self.document["bounds"][level])
    def prove(self, level, case, above, left):  # the least that a plan costs in which each talk goes one of the ways left (-1: it is left out)
        bound, split = 0, case["split"]
        for above in [NO_PRICES, {**above, "closes": []}] + case["stages"]:
            value, beyond = self.evaluate(level, above, left)
            bound = max(bound, value if value == INF else -(-value // self.scale))
            yield from (f"level {level}: {self.talks[t]['talk']}/{i} is left out without reason" for t, i in above["closes"] if i < 0 or value + beyond[t].get(i, INF) <= (self.claimed[level] - 1) * self.scale)
            left = [ways - {i for u, i in above["closes"] if u == t} for t, ways in enumerate(left)]
        if bound < self.claimed[level] and split["talk"] < 0 and all(len(ways) == 1 or t in self.fixed for t, ways in enumerate(left)):  # one plan
            *faults, levels = self.examine([self.fixed[t].number if t in self.fixed else min(ways) for t, ways in enumerate(left)])
            return INF if faults or any(spent > most for spent, most in zip(levels[:level], self.claimed)) else max(bound, levels[level])
        least = INF if not all(left) or split["talk"] >= 0 and left[split["talk"]] <= {i for its in split["cases"] for i in its["ways"]} else 0
        for its in split["cases"] * (all(left) and bound < self.claimed[level]):  # each by itself; what stands in the way of all that the talk can do is none any more
            own = [self.ways[split["talk"]][i] for i in left[split["talk"]] & set(its["ways"]) if i >= 0]
            within = [ways & set(its["ways"]) if t == split["talk"] else {j for j in ways if j < 0 or t in self.fixed or -1 in its["ways"]
                      or not all(self.clash(a, self.ways[t][j]) for a in own)} for t, ways in enumerate(left)]
            least = min(least, (yield from self.prove(level, its, above, within)))
        return max(bound, least)
    def is_sound(self, chain):  # a chain stands for a household: all its talks at school
        household = self.talks[chain[0]]["household"]
        rooms = {t: {a.room for a in self.ways[t]} for t, talk in enumerate(self.talks) if talk["household"] == household >= 0}
        return set(chain) <= set(rooms) and all((t not in chain) not in kinds for t, kinds in rooms.items())
    def evaluate(self, level, stage, left):  # the scaled value, and by talk what each candidate costs beyond it
        spent = lambda t, i: self.units(level, t, i) * self.scale + sum(self.units(b, t, i) * max(0, stage["units"][b]) for b in range(level))
        costs = [{i: spent(t, i) for i in ways} for t, ways in enumerate(left)]
        least = lambda before: [min((self.units(before, t, i) for i in ways), default=0) for t, ways in enumerate(costs)]
        for before in range(level):  # where nothing more may be spent, what spends more is no choice
            if sum(least(before)) > self.claimed[before]:  # no plan keeps the levels before
                return INF, [{} for _ in costs]
            if sum(least(before)) == self.claimed[before]:
                costs = [{i: c for i, c in ways.items() if self.units(before, t, i) <= less} for (t, ways), less in zip(enumerate(costs), least(before))]
        spare = sum(max(0, self.claimed[before] - sum(least(before))) for before in range(2)) if level > 1 else INF  # talks that are left out at most
        price = collections.Counter({Block(*row[:3]): row[3] for row in stage["prices"] if self.shift_around(Block(*row[:3])) is not None})
        price.update({(t, shift): max(0, paid) for t, shift, paid in stage["shares"]})  # a talk is in a shift no more than the shift is used
        value, of_block = self.staff_side(level, costs, price, spare)
        costs = [{i: c + sum(price[block] + price[t, self.shift_around(block)] for block in self.blocks.get((t, i), [])) for i, c in ways.items()} for t, ways in enumerate(costs)]
        beyond = [collections.defaultdict(lambda: INF) for _ in costs]
        value += sum(self.chain_side(level, chain, costs, of_block, beyond) for chain in self.chains)
        return value - sum(max(0, stage["units"][before]) * self.claimed[before] for before in range(level)), beyond
    def chain_side(self, level, chain, costs, of_block, beyond):  # over (talks done, of those the ones on the day of the last, last talk, its candidate); -1 leaves a talk out
        bit, full, scale = {t: 1 << n for n, t in enumerate(chain)}, (1 << len(chain)) - 1, self.scale if level == LAST else 0
        parted = {t: sum(bit[u] for u in chain if not {t, u} <= set(self.fixed) and any(link["kind"] == "other-day" and {link["first"], link["second"]} == {t, u} or
                         link["kind"] == "in-turn" and (link["first"], link["second"]) == (t, u) for link in self.problem["links"])) for t in chain}
        watched = full if len(chain) > 2 and any(parted.values()) else 0  # talks that others may not come after on one day
        sets = [(done, today) for done in range(1, full + 1) for today in range(done & watched, -1, -1) if not today & ~done]
        arcs = [("begin", "end", sum(costs[t].get(-1, INF) for t in chain))] + [("begin", (bit[t], bit[t] & watched, t, i), costs[t][i]) for t in chain for i in costs[t] if i >= 0]
        for (done, today), t, u in ((s, t, u) for s in sets for t in chain for u in chain if s[0] & bit[t] and not s[0] & bit[u]):
            for i, j in ((i, j) for i in costs[t] if i >= 0 for j in costs[u]):
                same = today * (j < 0 or self.ways[t][i].start // DAY == self.ways[u][j].start // DAY)
                if j < 0 or self.can_follow(self.ways[t][i], self.ways[u][j]) and not same & parted[u]:
                    step, more = (0, (t, i)) if j < 0 else (self.between_talks(self.ways[t][i], self.ways[u][j]), (u, j))
                    arcs.append(((done, today, t, i), (done | bit[u], same | bit[more[0]] & watched, *more), step * scale + costs[u][j]))
        arcs += [((full, today, t, i), "end", 0) for done, today in sets if done == full for t in chain for i in costs[t] if i >= 0]
        until, after = shortest(arcs, "begin", {"end": 0})
        for node, (*_, t, i) in [(node, node) for node in until if node not in ("begin", "end")]:
            beyond[t][i] = min(beyond[t][i], until[node] + after[node] - after["begin"] + sum(of_block.get(b, 0) for b in self.blocks[t, i]))
        return after["begin"]
    def staff_side(self, level, costs, price, spare):  # a team holds at least and at most so many talks, of each length and of several lengths together, in all and in each shift
        spots, here, teams, counts = (collections.defaultdict(made) for made in (set, set, list, lambda: [collections.Counter() for _ in range(3)]))
        for t, ways in enumerate(costs):
            uses = collections.defaultdict(collections.Counter)
            for i, block in ((i, block) for i in ways if i >= 0 for block in self.blocks[t, i]):
                if (shift := self.shift_around(block)) is not None:
                    spots[shift].add(block)
                    for key in (("shift", shift), ("team", self.team_of[block.person])): uses[key][i] += 1
            for key, used in uses.items():
                here[key] |= {t} if all(used[i] for i in ways if i >= 0) else set()
                for count, more in zip(counts[key], (min(used[i] for i in ways), max(used.values()), t in here[key])): count[self.talks[t]["minutes"]] += more
        one_more = lambda seen, block: (seen[0] + 1, block.end) if block.start >= seen[1] else seen  # (talks that fit, the end of the last)
        within = lambda blocks, first, longest: sorted((b for b in blocks if b.start >= first.start and b.end - first.start <= longest), key=lambda b: b.end)
        fit = {shift: max(functools.reduce(one_more, within(blocks, first, self.longest[shift]), (0, 0))[0] for first in blocks) for shift, blocks in spots.items()}
        for shift in sorted(spots):
            counts["shift", shift][1] = collections.Counter({length: min(count, fit[shift]) for length, count in counts["shift", shift][1].items()})
            teams[self.team_of[self.shifts[shift]["person"]]].append((shift, sorted(spots[shift]), counts["shift", shift]))
        crowds = []  # teams with more talks than fit; no talk in two of them. What these leave out is no other's to leave out
        for many, team in sorted((sum(fit[shift] for shift, *_ in shifts) - len(here["team", team]), team) for team, shifts in teams.items()):
            crowds += [(-many, here["team", team])] * (many < 0 and all(its.isdisjoint(here["team", team]) for _, its in crowds))
        own = {team: spare - sum(many for many, its in crowds if its.isdisjoint(here["team", team])) for team in teams}
        sides = [self.team_side(self.scale * (level == LAST and team not in self.unruly), counts["team", team], shifts, price, own[team]) for team, shifts in teams.items()]
        return sum(least for least, _ in sides), {block: more for _, beyond in sides for block, more in beyond.items()}
    def team_side(self, scale, counts, shifts, price, spare):  # over (block, run of talks that it ends, talks so far by length) in each shift; then over shifts
        lengths, nothing, runs = sorted(counts[1]), collections.Counter(), max(self.prices["run_limit"] + 1, self.prices["free_break_after"], 1) if scale else 1
        enough = lambda count, here: all(sum(n - here[length] for n, length in some) >= -spare for size in range(len(lengths) + 1) for some in itertools.combinations(zip(count, lengths), size))
        counted = lambda least, most, here: [count for count in itertools.product(*(range(least[length], most[length] + 1) for length in lengths)) if enough(count, here)]
        totals, plus = counted(nothing, counts[1], nothing), lambda count, more: tuple(map(sum, zip(count, more)))
        one = {block: tuple(int(block.end - block.start == length) for length in lengths) for _, blocks, _ in shifts for block in blocks}
        week, inside, beyond, none = [], [], {block: INF for block in one}, (0,) * len(lengths)
        for n, (shift, blocks, own) in enumerate(shifts):
            facts, states = self.shifts[shift], list(itertools.product(range(runs), counted(nothing, own[1], nothing)))
            opening = self.prices["session_used"] * facts["counted"] * scale - sum(price[t, shift] for t in range(len(self.talks)))
            arcs = [("begin", ("end", none), 0)] + [("begin", (block, 0, one[block]), opening - price[block]) for block in blocks]
            for a, (run, count) in itertools.product(blocks, states):
                for b in (b for b in blocks if a.end <= b.start):
                    step = self.between_staff(facts, a.end, b.start, run + 1, self.longest_walk(a, b)) * scale - price[b]
                    arcs.append(((a, run, count), (b, 0 if b.start - a.end >= TEN else min(run + 1, runs - 1), plus(count, one[b])), step))
                arcs.append(((a, run, count), ("end", count), 0))
            inside, until = inside + [(arcs, counted(*own))], shortest(arcs, "begin", {})[0]
            week += [((n, total), (n + 1, plus(total, count)), until["end", count]) for total in totals for count in counted(*own)]
        until, after = shortest(week, (0, none), {(len(shifts), total): 0 for total in counted(*counts)})
        for n, (arcs, wanted) in enumerate(inside):
            rest = {("end", count): min(until[n, total] + after[n + 1, plus(total, count)] for total in totals) for count in wanted}
            to, on = shortest(arcs, "begin", rest)
            for node in [node for node in to if len(node) == 3]: beyond[node[0]] = min(beyond[node[0]], to[node] + on[node] - after[0, none])
        return after[0, none], beyond

def is_problem(node, least=0):  # only what can be none is below 0
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return all(is_problem(part, -(key in ("fixed", "earlier", "household"))) for key, part in parts) and not (isinstance(node, int) and node < least)
def shortest(arcs, begin, ends):  # the least to each node from `begin`, and from it to an end; arcs come in an order in which they can be walked
    until, after = collections.defaultdict(lambda: INF, {begin: 0}), collections.defaultdict(lambda: INF, ends)
    for a, b, c in arcs: until[b] = min(until[b], until[a] + c)
    for a, b, c in reversed(arcs): after[a] = min(after[a], after[b] + c)
    return until, after

if __name__ == "__main__":
    whole = json.load(open(sys.argv[1], encoding="utf-8"), parse_float=lambda text: sys.exit(f"{text} is no whole number"))
    parts, is_whole = whole.get("parts", [whole]), lambda p: p["format"] == 1 and p["scale"] == 1024 and is_problem(p["problem"]) and {LAST + 1} == {len(p["levels"]), len(p["bounds"]), len(p["proof"]["stages"]), len(p["proof"]["splits"])}
    faults = [fault for part in parts for v in [Verifier(part)] for fault in (*v.check_plan(), *v.check_bounds(), *["it is not whole"] * (not is_whole(part)))]
    sys.exit("\n".join(faults if parts else ["there is nothing to check"]) or print("the plan is allowed, costs what it says, and the bounds are proven"))
