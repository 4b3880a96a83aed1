/*
 * Searches titles for literal strings with Hyperscan and prints what it took as one line of JSON.
 * hyperscan SIGNS TITLES SECONDS: one sign or title per line; titles are gone through again and again until
 * so many seconds of CPU time have passed.
 */
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct lines {
  char **text;
  size_t *length;
  size_t count;
};

static void fail(const char *why) {
  fprintf(stderr, "hyperscan: %s\n", why);
  exit(1);
}

static void *reserve(void *old, size_t bytes) {
  void *room = realloc(old, bytes);
  if (room == NULL) fail("out of memory");
  return room;
}

static struct lines read_lines(const char *path) {
  struct lines lines = {NULL, NULL, 0};
  size_t room = 0, capacity = 0;
  char *line = NULL;
  ssize_t length;
  FILE *file = fopen(path, "r");
  if (file == NULL) fail("cannot open an input file");
  while ((length = getline(&line, &room, file)) >= 0) {
    if (length > 0 && line[length - 1] == '\n') line[--length] = '\0';
    if (length == 0) continue;
    if (lines.count == capacity) {
      capacity = capacity == 0 ? 1024 : capacity * 2;
      lines.text = reserve(lines.text, capacity * sizeof *lines.text);
      lines.length = reserve(lines.length, capacity * sizeof *lines.length);
    }
    lines.text[lines.count] = strdup(line);
    lines.length[lines.count++] = (size_t)length;
  }
  free(line);
  fclose(file);
  return lines;
}

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int count_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                       void *context) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(unsigned long long *)context;
  return 0;
}

int main(int argc, char **argv) {
  if (argc != 4) fail("hyperscan SIGNS TITLES SECONDS");
  struct lines signs = read_lines(argv[1]), titles = read_lines(argv[2]);
  double seconds = atof(argv[3]);
  unsigned *flags = reserve(NULL, signs.count * sizeof *flags);
  unsigned *ids = reserve(NULL, signs.count * sizeof *ids);
  for (size_t i = 0; i < signs.count; i++) {
    flags[i] = HS_FLAG_CASELESS;
    ids[i] = (unsigned)i;
  }

  double started = cpu_seconds();
  hs_database_t *database = NULL;
  hs_compile_error_t *error = NULL;
  if (hs_compile_lit_multi((const char *const *)signs.text, flags, ids, signs.length,
                           (unsigned)signs.count, HS_MODE_BLOCK, NULL, &database,
                           &error) != HS_SUCCESS)
    fail(error->message);
  double build = cpu_seconds() - started;
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) fail("no scratch memory");

  unsigned long long matches = 0, done = 0;
  double used = 0;
  for (int warm = 1; warm >= 0; warm--) {
    matches = done = 0;
    started = cpu_seconds();
    double limit = warm ? seconds / 4 : seconds;
    do {
      for (int i = 0; i < 64; i++, done++) {
        size_t at = done % titles.count;
        hs_scan(database, titles.text[at], (unsigned)titles.length[at], 0, scratch, count_match,
                &matches);
      }
      used = cpu_seconds() - started;
    } while (used < limit);
  }
  printf("{\"buildSeconds\":%f,\"cpuSeconds\":%f,\"titles\":%llu,\"matches\":%llu}\n", build, used,
         done, matches);
  return 0;
}
