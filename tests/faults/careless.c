/* Renames as a careless program does: over the old file, bit by bit. Loaded before the program, to show that the faults are found. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int put_over(int from_folder, const char *from, int to_folder, const char *to) {
  char bytes[64];
  const int in = openat(from_folder, from, O_RDONLY);
  const int out = openat(to_folder, to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ssize_t got;
  if (in < 0 || out < 0) {
    return -1;
  }
  while ((got = read(in, bytes, sizeof bytes)) > 0) {
    if (write(out, bytes, (size_t)got) != got) {
      return -1;
    }
  }
  fsync(out);
  close(in);
  close(out);
  return unlinkat(from_folder, from, 0);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  return put_over(from_folder, from, to_folder, to);
}

int rename(const char *from, const char *to) { return put_over(AT_FDCWD, from, AT_FDCWD, to); }
