"""The states in which a power cut can leave the disk: what was not synced may be lost, half there or full of zeros; of the changes
of a folder that were not synced a tail may be missing."""


class Disk:
    """Files by number, names by folder, each as written and as it is certain to be on the disk."""

    def __init__(self, files):
        self.data = {}      # number → bytes as written
        self.certain = {}   # number → bytes on the disk
        self.names = {}     # path → number, as the program sees them
        self.durable = {}   # path → number, on the disk
        self.pending = []   # changes of names that are not on the disk yet: (folder, path, number or None)
        for path, data in files.items():
            number = len(self.data)
            self.data[number] = self.certain[number] = data
            self.names[path] = self.durable[path] = number

    @staticmethod
    def folder(path):
        return path.rsplit("/", 1)[0] if "/" in path else ""

    def rename_entry(self, path, number):
        if number is None:
            self.names.pop(path, None)
        else:
            self.names[path] = number
        self.pending.append((self.folder(path), path, number))

    def apply(self, operation):
        kind = operation[0]
        path = operation[1] if len(operation) > 1 else ""
        if kind == "create":
            if path not in self.names:
                number = len(self.data)
                self.data[number] = self.certain[number] = b""
                self.rename_entry(path, number)
            elif operation[2]:
                self.data[self.names[path]] = b""
        elif kind == "write" and path in self.names:
            self.data[self.names[path]] += operation[2]
        elif kind == "truncate" and path in self.names:
            self.data[self.names[path]] = b""
        elif kind == "rename":
            number = self.names.pop(path)
            self.names[operation[2]] = number
            # One change of the folder: both names or neither.
            self.pending.append((self.folder(path), (path, operation[2]), number))
        elif kind == "remove":
            self.rename_entry(path, None)
        elif kind == "sync":
            self.sync(path)

    def sync(self, path):
        if path in self.names:
            number = self.names[path]
            self.certain[number] = self.data[number]
            return
        rest = []
        for change in self.pending:
            if change[0] == path:
                self.settle(self.durable, change)
            else:
                rest.append(change)
        self.pending = rest

    @staticmethod
    def settle(names, change):
        _, path, number = change
        if isinstance(path, tuple):
            names.pop(path[0], None)
            names[path[1]] = number
        elif number is None:
            names.pop(path, None)
        else:
            names[path] = number

    def states(self):
        """Path → bytes, for each state in which the cut may leave the disk."""
        folders = sorted({change[0] for change in self.pending})
        prefixes = [{}]
        for folder in folders:
            count = sum(1 for change in self.pending if change[0] == folder)
            prefixes = [{**prefix, folder: kept} for prefix in prefixes for kept in range(count + 1)]
        for prefix in prefixes:
            names = dict(self.durable)
            seen = {}
            for change in self.pending:
                seen[change[0]] = seen.get(change[0], 0) + 1
                if seen[change[0]] <= prefix[change[0]]:
                    self.settle(names, change)
            yield from self.data_states(names)

    def data_states(self, names):
        unsynced = [number for number in set(names.values()) if self.certain[number] != self.data[number]]
        whole = {path: self.certain[number] for path, number in names.items()}
        yield whole
        for number in unsynced:
            data = self.data[number]
            for variant in (data, data[:len(data) // 2], b"\0" * len(data), data[:len(data) // 2] + b"\0" * (len(data) - len(data) // 2)):
                yield {path: (variant if named == number else whole[path]) for path, named in names.items()}
