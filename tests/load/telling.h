// What one stage came to, as one line of JSON.
#ifndef TELLING_H
#define TELLING_H

#include "phones.h"

// How long after the answer each accepted command was in a patch at that door, at the latest.
static void print_shown(const char *name, int door, size_t from, int last, int since_due) {
    struct broadcasts *shown = &stage.broadcasts[door];
    struct times took = {0};
    for (size_t id = from; id < said_count; id++) {
        if (!said[id].answered || !said[id].due) continue;
        size_t low = 0, high = shown->count;
        while (low < high) {
            size_t middle = (low + high) / 2;
            if (shown->all[middle].first < said[id].answered) low = middle + 1;
            else high = middle;
        }
        if (low < shown->count)
            note(&took, since_due ? said[id].due : said[id].answered,
                 last ? shown->all[low].last : shown->all[low].first);
    }
    print_times(name, &took);
    free(took.us);
}

// What a stage asks for, and how it stood when the stage began.
struct plan {
    const char *name;
    int joining, running, wanted, fans;
    double seconds, rate, joins;
    uint64_t commands, newcomers, spoken, come, expected, began, end, give_up, cpu, latest;
    size_t from;
    double own;
    long rss;
};

static void tell(const struct plan *plan) {
    struct times first = {0}, last = {0}, spread = {0};
    struct broadcasts *fans = &stage.broadcasts[0];
    uint64_t cpu = server_cpu_ns(), until = stage.last > plan->began ? stage.last : now_ns();
    int died = cpu < plan->cpu;
    for (size_t i = 0; i < fans->count; i++) {
        note(&spread, fans->all[i].first, fans->all[i].last);
        if (!fans->all[i].sent) continue;
        note(&first, fans->all[i].sent, fans->all[i].first);
        note(&last, fans->all[i].sent, fans->all[i].last);
    }
    printf("{\"stage\": \"%s\", \"died\": %s, \"phones\": %d", plan->name, died ? "true" : "false", seated);
    printf(", \"seconds\": %.4f", (double)(until - plan->began) / 1e9);
    printf(", \"cpu_s\": %.6f, \"own_s\": %.4f", died ? 0 : (double)(cpu - plan->cpu) / 1e9, own_cpu_s() - plan->own);
    printf(", \"rss_kb\": %ld, \"grown_kb\": %ld", server_rss_kb(), server_rss_kb() - plan->rss);
    printf(", \"joins\": %lu, \"turned_away\": %lu, \"lost\": %lu", stage.joins, stage.turned_away, stage.lost);
    printf(", \"said\": %zu, \"answers\": %lu, \"refusals\": %lu", said_count - plan->from, stage.answers,
           stage.refusals);
    printf(", \"unsent\": %lu, \"late_ms\": %.3f", stage.unsent, (double)plan->latest / 1e6);
    printf(", \"deliveries\": %lu, \"expected\": %lu", stage.deliveries, plan->expected);
    printf(", \"delivered_bytes\": %lu, \"patches\": [%zu, %zu, %zu]", stage.delivered_bytes, fans->count,
           stage.broadcasts[1].count, stage.broadcasts[2].count);
    for (char *at = stage.refusal; *at; at++)
        if (*at < ' ' || *at == '"' || *at == '\\') *at = '\'';
    printf(", \"refusal\": \"%s\"", stage.refusal);
    print_times("join_ms", &stage.join);
    print_times("answer_ms", &stage.answer);
    print_times("delivery_ms", &stage.delivery);
    print_times("first_phone_ms", &first);
    print_times("last_phone_ms", &last);
    print_times("spread_ms", &spread);
    print_shown("shown_phones_ms", 0, plan->from, 1, 0);
    print_shown("shown_wall_ms", 1, plan->from, 0, 0);
    print_shown("shown_console_ms", 2, plan->from, 0, 0);
    print_shown("said_to_wall_ms", 1, plan->from, 0, 1);
    printf("}\n");
    fflush(stdout);
    free(first.us), free(last.us), free(spread.us);
}

#endif
