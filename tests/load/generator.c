// The load generator: thousands of phones in one process, each stage of the evening told as one line of JSON.
//
//   generator -p PORT -s PID,PID -f PHONES [-t TEMPLATES] STAGE…
//
// PHONES has a line for each socket: namespace, cookie and CONNECT payload, with tabs between them. TEMPLATES has a line
// for each command, in which %n becomes a number that grows. The stages, each bounded:
//
//   join:N                     open sockets, at most 64 at a time, until N of PHONES have been opened
//   rest:SECONDS               only listen
//   run:KEY=VALUE,…            for `seconds`: say `rate` commands a second, open `joins` sockets a second, and let the
//                              server send `fans` patches of `bytes`, one every `every` ms
//
// A command counts from the moment it was to be said, whenever it was: a server that falls behind gains nothing by it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>

#include "phones.h"

#define AT_A_TIME 64
#define JOIN_WITHIN_S 120
#define SETTLE_NS (400 * NS_PER_MS)
#define GRACE_S 10

static char **templates;
static int template_count, next_phone, pass;
static uint64_t first_number;

static char **lines_of(const char *path, int *count) {
    FILE *file = fopen(path, "r");
    char **lines = NULL, *line = NULL;
    size_t room = 0;
    if (!file) exit((fprintf(stderr, "%s cannot be read\n", path), 2));
    for (ssize_t length; (length = getline(&line, &room, file)) > 0;) {
        line[strcspn(line, "\n")] = 0;
        lines = realloc(lines, (size_t)(*count + 1) * sizeof *lines);
        lines[(*count)++] = strdup(line);
    }
    fclose(file);
    return lines;
}

static void bring_phones(const char *path) {
    char **lines = lines_of(path, &phone_count);
    phones = calloc((size_t)phone_count, sizeof *phones);
    for (int i = 0; i < phone_count; i++) {
        phones[i].namespace = strsep(&lines[i], "\t");
        phones[i].cookie = strsep(&lines[i], "\t");
        phones[i].payload = lines[i];
        for (int door = 0; door < DOORS; door++)
            if (!strcmp(phones[i].namespace, door_names[door])) phones[i].door = door;
    }
}

static void wait_and_hear(uint64_t until) {
    uint64_t now = now_ns(), left = until > now ? until - now : 0;
    struct timespec wait = {.tv_nsec = (long)(left < 20 * NS_PER_MS ? left : 20 * NS_PER_MS)};
    struct pollfd ready = {.fd = poller, .events = POLLIN};
    struct epoll_event events[256];
    ppoll(&ready, 1, &wait, NULL);
    int count = epoll_wait(poller, events, 256, 0);
    for (int i = 0; i < count; i++) {
        struct phone *phone = events[i].data.ptr;
        if (phone->state == CONNECTING && events[i].events & (EPOLLERR | EPOLLHUP)) leave(phone);
        else if (phone->state == CONNECTING) greet(phone);
        else if (phone->state != GONE) listen_to(phone);
    }
}

// The next phone in turn says the next command; everybody's turn comes before anybody's second.
static void say_next(uint64_t due) {
    char text[SAID_BYTES_MAX];
    for (int looked = 0; looked < phone_count; looked++) {
        if (next_phone == phone_count) next_phone = 0, pass++;
        struct phone *phone = &phones[next_phone++];
        if (phone->door || phone->state != SEATED) continue;
        if (said_count == said_room) said = realloc(said, (said_room = said_room ? 2 * said_room : 65536) * sizeof *said);
        const char *words = templates[(next_phone + pass) % template_count], *number = strstr(words, "%n");
        int bytes = snprintf(text, sizeof text, "42%s,%zu%.*s%llu%s", phone->namespace, said_count,
                             number ? (int)(number - words) : 0, words, (unsigned long long)(first_number + said_count),
                             number ? number + 2 : "");
        said[said_count++] = (struct said){due, 0};
        if (say(phone, text, (size_t)bytes)) stage.unsent++;
        return;
    }
}

static void ask_for_fans(int fans, int every, int bytes) {
    char words[256];
    struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int length = snprintf(words, sizeof words, "GET /fan?times=%d&every=%d&bytes=%d HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n",
                          fans, every, bytes, port);
    if (connect(fd, (struct sockaddr *)&there, sizeof there) || send(fd, words, (size_t)length, MSG_NOSIGNAL) != length ||
        recv(fd, words, sizeof words, 0) < 12 || strncmp(words + 9, "200", 3))
        exit((fprintf(stderr, "the server did not take /fan\n"), 1));
    close(fd);
}

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
            note(&took, since_due ? said[id].due : said[id].answered, last ? shown->all[low].last : shown->all[low].first);
    }
    print_times(name, &took);
    free(took.us);
}

static void tell(const char *name, int tested, size_t from, uint64_t expected, uint64_t began, uint64_t cpu, double own,
                 long rss, uint64_t latest) {
    struct times first = {0}, last = {0}, spread = {0};
    struct broadcasts *fans = &stage.broadcasts[0];
    for (size_t i = 0; i < fans->count; i++) {
        note(&spread, fans->all[i].first, fans->all[i].last);
        if (fans->all[i].sent) note(&first, fans->all[i].sent, fans->all[i].first), note(&last, fans->all[i].sent, fans->all[i].last);
    }
    uint64_t spent = server_cpu_ns();
    double seconds = (double)((tested && stage.last > began ? stage.last : now_ns()) - began) / 1e9;
    printf("{\"stage\": \"%s\", \"died\": %s, \"phones\": %d, \"seconds\": %.4f, \"cpu_s\": %.6f, \"own_s\": %.4f, \"rss_kb\": %ld, "
           "\"grown_kb\": %ld, \"joins\": %lu, \"turned_away\": %lu, \"lost\": %lu, \"said\": %zu, \"answers\": %lu, "
           "\"refusals\": %lu, \"unsent\": %lu, \"late_ms\": %.3f, \"deliveries\": %lu, \"expected\": %lu, "
           "\"delivered_bytes\": %lu, \"patches\": [%zu, %zu, %zu], \"refusal\": \"",
           name, spent < cpu ? "true" : "false", seated, seconds, spent < cpu ? 0 : (double)(spent - cpu) / 1e9, own_cpu_s() - own, server_rss_kb(),
           server_rss_kb() - rss, stage.joins, stage.turned_away, stage.lost, said_count - from, stage.answers,
           stage.refusals, stage.unsent, (double)latest / 1e6, stage.deliveries, expected, stage.delivered_bytes,
           fans->count, stage.broadcasts[1].count, stage.broadcasts[2].count);
    for (char *at = stage.refusal; *at; at++) putchar(*at < ' ' || *at == '"' || *at == '\\' ? '\'' : *at);
    printf("\"");
    print_times("join_ms", &stage.join);
    print_times("answer_ms", &stage.answer);
    print_times("delivery_ms", &stage.delivery);
    print_times("first_phone_ms", &first);
    print_times("last_phone_ms", &last);
    print_times("spread_ms", &spread);
    print_shown("shown_phones_ms", 0, from, 1, 0);
    print_shown("shown_wall_ms", 1, from, 0, 0);
    print_shown("shown_console_ms", 2, from, 0, 0);
    print_shown("said_to_wall_ms", 1, from, 0, 1);
    printf("}\n");
    fflush(stdout);
    free(first.us), free(last.us), free(spread.us);
}

static double value_of(const char *words, const char *name) {
    const char *at = strstr(words, name);
    return at ? atof(at + strlen(name)) : 0;
}

static void play(const char *name) {
    struct broadcasts kept[DOORS];
    for (int door = 0; door < DOORS; door++) kept[door] = stage.broadcasts[door], kept[door].count = 0;
    struct times answer = stage.answer, delivery = stage.delivery, join = stage.join;
    stage = (struct stage){.answer = answer, .delivery = delivery, .join = join};
    memcpy(stage.broadcasts, kept, sizeof kept);

    int joining = !strncmp(name, "join:", 5), running = !strncmp(name, "run:", 4), wanted = joining ? atoi(name + 5) : opened;
    double seconds = running ? value_of(name, "seconds=") : joining ? 0 : value_of(name, "rest:");
    double rate = running ? value_of(name, "rate=") : 0, joins = running ? value_of(name, "joins=") : 0;
    int fans = running ? (int)value_of(name, "fans=") : 0;
    uint64_t commands = (uint64_t)(rate * seconds), newcomers = (uint64_t)(joins * seconds), sent = 0, come = 0, latest = 0;
    uint64_t expected = (uint64_t)fans * (uint64_t)seated;
    size_t from = said_count;
    if (wanted > phone_count) wanted = phone_count;

    long rss = server_rss_kb();
    uint64_t cpu = server_cpu_ns(), began = now_ns(), end = began + (uint64_t)(seconds * 1e9);
    double own = own_cpu_s();
    uint64_t give_up = end + (joining ? JOIN_WITHIN_S : running ? GRACE_S : 0) * NS_PER_S;
    if (fans) ask_for_fans(fans, (int)value_of(name, "every="), (int)value_of(name, "bytes="));
    for (;;) {
        uint64_t now = now_ns(), next = now < end ? end : now + 20 * NS_PER_MS;
        while (joining && knocking < AT_A_TIME && opened < wanted) knock(&phones[opened]);
        for (uint64_t due; come < newcomers && opened < phone_count && (due = began + (uint64_t)((double)come * 1e9 / joins)); come++) {
            if (due > now) { next = due < next ? due : next; break; }
            knock(&phones[opened]);
        }
        for (uint64_t due; sent < commands && (due = began + (uint64_t)((double)sent * 1e9 / rate)); sent++) {
            if (due > now) { next = due < next ? due : next; break; }
            latest = now - due > latest ? now - due : latest;
            say_next(due);
        }
        int all_in = joining ? opened == wanted && !knocking
                             : now >= end && stage.answers + stage.refusals + stage.unsent >= said_count - from &&
                                   stage.deliveries >= expected && !knocking;
        if (all_in || now >= give_up) break;
        wait_and_hear(next);
    }
    if (joining) {
        stage.last = now_ns();
        for (uint64_t until = stage.last + SETTLE_NS; now_ns() < until;) wait_and_hear(until);
    }
    tell(name, joining || running, from, expected, began, cpu, own, rss, latest);
}

int main(int count, char **words) {
    struct rlimit files;
    struct timespec today;
    for (int option; (option = getopt(count, words, "p:s:f:t:")) > 0;) switch (option) {
        case 'p': port = atoi(optarg); break;
        case 's': for (char *pid; servers < SERVERS_MAX && (pid = strsep(&optarg, ","));) server_pids[servers++] = atoi(pid); break;
        case 'f': bring_phones(optarg); break;
        case 't': templates = lines_of(optarg, &template_count); break;
        default: return 2;
        }
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur != RLIM_INFINITY && files.rlim_cur < (rlim_t)phone_count + 32)
        return fprintf(stderr, "this machine allows %llu open files; %d phones need more\n", (unsigned long long)files.rlim_cur, phone_count), 2;
    clock_gettime(CLOCK_REALTIME, &today);
    first_number = (uint64_t)today.tv_sec * 1000000 + (uint64_t)today.tv_nsec / 1000;
    poller = epoll_create1(0);
    for (int i = optind; i < count; i++) play(words[i]);
    return 0;
}
