// What is measured: durations, the processor time and the memory of the server, and our own.
#ifndef MEASURES_H
#define MEASURES_H

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#define NS_PER_S 1000000000ull
#define NS_PER_MS 1000000ull
#define SERVERS_MAX 16

struct times {
    uint32_t *us;
    size_t count, room;
};

static int server_pids[SERVERS_MAX], servers;

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * NS_PER_S + (uint64_t)now.tv_nsec;
}

static void note(struct times *times, uint64_t from, uint64_t to) {
    if (times->count == times->room) {
        times->room = times->room ? 2 * times->room : 4096;
        times->us = realloc(times->us, times->room * sizeof *times->us);
    }
    uint64_t us = to > from ? (to - from) / 1000 : 0;
    times->us[times->count++] = us > UINT32_MAX ? UINT32_MAX : (uint32_t)us;
}

static int by_size(const void *one, const void *other) {
    uint32_t a = *(const uint32_t *)one, b = *(const uint32_t *)other;
    return a < b ? -1 : a > b;
}

static double share_ms(const struct times *times, double share) {
    return times->count ? times->us[(size_t)(share * (double)(times->count - 1) + 0.5)] / 1000.0 : 0;
}

// As one member of the JSON object that tells of a stage.
static void print_times(const char *name, struct times *times) {
    qsort(times->us, times->count, sizeof *times->us, by_size);
    printf(", \"%s\": {\"count\": %zu, \"p50\": %.3f, \"p95\": %.3f, \"p99\": %.3f, \"max\": %.3f}", name, times->count,
           share_ms(times, 0.50), share_ms(times, 0.95), share_ms(times, 0.99), share_ms(times, 1));
    times->count = 0;
}

// The kernel's own count in nanoseconds, over all threads: what top shows is sampled, and misses short turns.
static uint64_t server_cpu_ns(void) {
    uint64_t sum = 0;
    for (int i = 0; i < servers; i++) {
        char path[64];
        snprintf(path, sizeof path, "/proc/%d/task", server_pids[i]);
        DIR *tasks = opendir(path);
        for (struct dirent *task; tasks && (task = readdir(tasks));) {
            char file[384];
            unsigned long long ran = 0;
            snprintf(file, sizeof file, "%s/%s/schedstat", path, task->d_name);
            FILE *stat = task->d_name[0] == '.' ? NULL : fopen(file, "r");
            if (stat && fscanf(stat, "%llu", &ran) == 1) sum += ran;
            if (stat) fclose(stat);
        }
        if (tasks) closedir(tasks);
    }
    return sum;
}

static long server_rss_kb(void) {
    long sum = 0;
    for (int i = 0; i < servers; i++) {
        char path[64], line[256];
        long kb;
        snprintf(path, sizeof path, "/proc/%d/status", server_pids[i]);
        FILE *status = fopen(path, "r");
        while (status && fgets(line, sizeof line, status))
            if (sscanf(line, "VmRSS: %ld", &kb) == 1) sum += kb;
        if (status) fclose(status);
    }
    return sum;
}

static double own_cpu_s(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

#endif
