/* Fails one call of the program it is loaded before: the AT-th read or write, or the AT-th allocation.
   FAULT_CALL  io | memory
   FAULT_AT    1, 2, 3 …; 0: none, only count
   FAULT_HOW   short (half of the bytes) | one (byte) | kill (after half of the bytes) | before | after (killed before or after all of it) |
               ENOSPC | EDQUOT | EIO | EINTR; of memory always "none left"
   FAULT_COUNT a file that takes the number of calls, as the program ends */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static long at = -1;
static long seen;
static int of_memory;
static const char *how = "";

extern void *__libc_malloc(size_t);

__attribute__((constructor)) static void begin(void) {
  const char *call = getenv("FAULT_CALL");
  const char *number = getenv("FAULT_AT");
  how = getenv("FAULT_HOW") ? getenv("FAULT_HOW") : "";
  of_memory = call != NULL && strcmp(call, "memory") == 0;
  seen = 0;
  at = number != NULL ? atol(number) : -1;
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  if (path != NULL) {
    char text[32];
    const int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int size = snprintf(text, sizeof text, "%ld\n", seen);
    syscall(SYS_write, file, text, (size_t)size);
    syscall(SYS_close, file);
  }
}

static int is_due(int memory) {
  return at >= 0 && memory == of_memory && ++seen == at;
}

static int is(const char *word) { return strcmp(how, word) == 0; }

static int error_of(void) { return is("ENOSPC") ? ENOSPC : is("EDQUOT") ? EDQUOT : is("EINTR") ? EINTR : EIO; }

static void die(void) { kill(getpid(), SIGKILL); }

/* The call as the fault has it; -1 with errno where it fails. */
static ssize_t faulty(long call, int file, const void *bytes, size_t size) {
  const size_t half = size > 1 ? size / 2 : size;
  ssize_t done = 0;
  if (is("before")) {
    die();
  }
  if (is("short") || is("one") || is("kill") || is("after")) {
    done = syscall(call, file, bytes, is("after") ? size : is("one") && size > 0 ? 1 : half);
    if (is("kill") || is("after")) {
      die();
    }
    return done;
  }
  errno = error_of();
  return -1;
}

ssize_t read(int file, void *bytes, size_t size) {
  return is_due(0) ? faulty(SYS_read, file, bytes, size) : syscall(SYS_read, file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size) {
  return is_due(0) ? faulty(SYS_write, file, bytes, size) : syscall(SYS_write, file, bytes, size);
}

void *malloc(size_t size) {
  if (is_due(1)) {
    errno = ENOMEM;
    return NULL;
  }
  return __libc_malloc(size);
}
