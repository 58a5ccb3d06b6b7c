// The load generator: thousands of phones in one process, each stage of the evening told as one line of JSON.
//
//   generator -p PORT -s PID,PID -f PHONES [-t TEMPLATES] STAGE…
//
// PHONES has a line for each socket: namespace, cookie and CONNECT payload, with tabs between them. TEMPLATES has a
// line for each command, in which %n becomes a number that grows. The stages, each bounded:
//
//   join:N                     open sockets, at most 64 at a time, until N of PHONES have been opened
//   rest:SECONDS               only listen
//   run:KEY=VALUE,…            for `seconds`: say `rate` commands a second, open `joins` sockets a second, and let
//                              the server send `fans` patches of `bytes`, one every `every` ms; phones that speak one
//                              after the other say different commands, or all the same if they are `together`
//
// A command counts from the moment it was to be said, whenever it was: a server that falls behind gains nothing by it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>

#include "telling.h"

#define AT_A_TIME 64
#define JOIN_WITHIN_S 120
#define SETTLE_NS (400 * NS_PER_MS)
#define GRACE_S 10
#define FILES_BESIDES 32

static char **templates;
static int template_count, next_phone, pass, together;
static uint64_t first_number, latest;

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
        if (said_count == said_room) {
            said_room = said_room ? 2 * said_room : 65536;
            said = realloc(said, said_room * sizeof *said);
        }
        const char *words = templates[((together ? 0 : next_phone) + pass) % template_count], *number = strstr(words, "%n");
        int bytes = snprintf(text, sizeof text, "42%s,%zu%.*s%llu%s", phone->namespace, said_count,
                             number ? (int)(number - words) : 0, words, (unsigned long long)(first_number + said_count),
                             number ? number + 2 : "");
        said[said_count++] = (struct said){due, 0};
        if (now_ns() - due > latest) latest = now_ns() - due;
        if (say(phone, text, (size_t)bytes)) stage.unsent++;
        return;
    }
}

static void ask_for_fans(int fans, int every, int bytes) {
    char words[256];
    struct sockaddr_in there = loopback(0, port);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int length = snprintf(words, sizeof words,
                          "GET /fan?times=%d&every=%d&bytes=%d HTTP/1.1\r\nHost: localhost:%d\r\n"
                          "Connection: close\r\n\r\n",
                          fans, every, bytes, port);
    if (connect(fd, (struct sockaddr *)&there, sizeof there) ||
        send(fd, words, (size_t)length, MSG_NOSIGNAL) != length ||
        recv(fd, words, sizeof words, 0) < 12 || strncmp(words + 9, "200", 3))
        exit((fprintf(stderr, "the server did not take /fan\n"), 1));
    close(fd);
}

static double value_of(const char *words, const char *name) {
    const char *at = strstr(words, name);
    return at ? atof(at + strlen(name)) : 0;
}

// What was measured is forgotten; the room that it took is kept.
static void begin_stage(void) {
    struct stage fresh = {.answer = stage.answer, .delivery = stage.delivery, .join = stage.join};
    for (int door = 0; door < DOORS; door++) {
        fresh.broadcasts[door] = stage.broadcasts[door];
        fresh.broadcasts[door].count = 0;
    }
    stage = fresh;
}

static struct plan plan_of(const char *name) {
    struct plan plan = {.name = name, .joining = !strncmp(name, "join:", 5), .running = !strncmp(name, "run:", 4)};
    plan.seconds = plan.running ? value_of(name, "seconds=") : value_of(name, "rest:");
    if (plan.joining) plan.wanted = atoi(name + 5) < phone_count ? atoi(name + 5) : phone_count;
    if (plan.running) {
        plan.rate = value_of(name, "rate=");
        plan.joins = value_of(name, "joins=");
        plan.fans = (int)value_of(name, "fans=");
    }
    plan.commands = (uint64_t)(plan.rate * plan.seconds);
    plan.newcomers = (uint64_t)(plan.joins * plan.seconds);
    plan.expected = (uint64_t)plan.fans * (uint64_t)seated;
    plan.from = said_count;
    plan.rss = server_rss_kb();
    plan.cpu = server_cpu_ns();
    plan.own = own_cpu_s();
    plan.began = now_ns();
    plan.end = plan.began + (uint64_t)(plan.seconds * 1e9);
    plan.give_up = plan.end + (plan.joining ? JOIN_WITHIN_S : plan.running ? GRACE_S : 0) * NS_PER_S;
    return plan;
}

// Do what is due by now, the deed of that number at that pace; when the next one is, or `otherwise` if that is sooner.
static uint64_t keep_pace(const struct plan *plan, uint64_t *done, uint64_t all, double rate, void (*deed)(uint64_t),
                          uint64_t otherwise) {
    for (uint64_t now = now_ns(); *done < all; ++*done) {
        uint64_t due = plan->began + (uint64_t)((double)*done * 1e9 / rate);
        if (due > now) return due < otherwise ? due : otherwise;
        deed(due);
    }
    return otherwise;
}

static void open_next(uint64_t due) {
    (void)due;
    if (opened < phone_count) knock(&phones[opened]);
}

static int is_over(const struct plan *plan, uint64_t now) {
    if (plan->joining) return opened >= plan->wanted && !knocking;
    if (now < plan->end || plan->spoken < plan->commands || plan->come < plan->newcomers) return 0;
    return stage.answers + stage.refusals + stage.unsent >= said_count - plan->from &&
           stage.deliveries >= plan->expected && !knocking;
}

static void play(const char *name) {
    uint64_t now;
    begin_stage();
    struct plan plan = plan_of(name);
    together = value_of(name, "together=") > 0;
    if (plan.fans) ask_for_fans(plan.fans, (int)value_of(name, "every="), (int)value_of(name, "bytes="));
    while (now = now_ns(), !is_over(&plan, now) && now < plan.give_up) {
        while (plan.joining && knocking < AT_A_TIME && opened < plan.wanted) knock(&phones[opened]);
        latest = 0;
        uint64_t next = now + 20 * NS_PER_MS;
        next = keep_pace(&plan, &plan.come, plan.newcomers, plan.joins, open_next, next);
        next = keep_pace(&plan, &plan.spoken, plan.commands, plan.rate, say_next, next);
        plan.latest = latest > plan.latest ? latest : plan.latest;
        wait_and_hear(next);
    }
    if (plan.joining) {
        stage.last = now_ns();
        for (uint64_t until = stage.last + SETTLE_NS; now_ns() < until;) wait_and_hear(until);
    }
    tell(&plan);
}

static void take_options(int count, char **words) {
    for (int option; (option = getopt(count, words, "p:s:f:t:")) > 0;) switch (option) {
        case 'p': port = atoi(optarg); break;
        case 's':
            for (char *pid; servers < SERVERS_MAX && (pid = strsep(&optarg, ","));) server_pids[servers++] = atoi(pid);
            break;
        case 'f': bring_phones(optarg); break;
        case 't': templates = lines_of(optarg, &template_count); break;
        default: exit(2);
        }
}

int main(int count, char **words) {
    struct rlimit files;
    struct timespec today;
    take_options(count, words);
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur != RLIM_INFINITY && files.rlim_cur < (rlim_t)phone_count + FILES_BESIDES) {
        fprintf(stderr, "this machine allows %lu open files; %d phones need more\n", files.rlim_cur, phone_count);
        return 2;
    }
    clock_gettime(CLOCK_REALTIME, &today);
    first_number = (uint64_t)today.tv_sec * 1000000 + (uint64_t)today.tv_nsec / 1000;
    poller = epoll_create1(0);
    for (int i = optind; i < count; i++) play(words[i]);
    return 0;
}
