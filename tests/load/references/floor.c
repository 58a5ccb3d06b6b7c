// The floor: what the machine itself takes for the same bytes. One loop of `send` for a patch, an echo for a command.
//
// It knows just enough of the wire to be spoken to by the generator: it reads no JSON, checks nothing, stores nothing,
// and never waits for a phone that does not read. No server can cost less on one core and one `send` a phone.
//
//   floor PORT
#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define FILES_MAX 65536
#define BYTES_MAX 8192

enum { NOBODY, CALLER, PHONE };
static uint8_t kind[FILES_MAX];
static int seated[FILES_MAX], seats;

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000ull + (uint64_t)now.tv_nsec;
}

static size_t framed(uint8_t *frame, const char *text, size_t length) {
    size_t head = length < 126 ? 2 : 4;
    frame[0] = 0x81;
    frame[1] = (uint8_t)(length < 126 ? length : 126);
    if (length >= 126) frame[2] = (uint8_t)(length >> 8), frame[3] = (uint8_t)length;
    memcpy(frame + head, text, length);
    return head + length;
}

static void say(int fd, const char *text, size_t length) {
    uint8_t frame[BYTES_MAX];
    send(fd, frame, framed(frame, text, length), MSG_NOSIGNAL);
}

static void fan(int seq, size_t bytes) {
    static char text[BYTES_MAX];
    static uint8_t frame[BYTES_MAX];
    size_t length = (size_t)sprintf(text, "42/phone,[\"patch\",{\"seq\":%d,\"sent_ns\":%lu,\"pad\":\"", seq, now_ns());
    while (length + 3 < bytes && length + 8 < BYTES_MAX) text[length++] = 'x';
    memcpy(text + length, "\"}]", 3);
    size_t whole = framed(frame, text, length + 3);
    for (int i = 0; i < seats; i++) send(seated[i], frame, whole, MSG_NOSIGNAL);
}

static void hear(int fd, char *text, size_t length) {
    char answer[64];
    if (length > 2 && text[0] == '4' && text[1] == '0') {
        say(fd, "40/phone,{\"sid\":\"x\"}", 20);
        seated[seats++] = fd;
    } else if (length > 2 && text[0] == '4' && text[1] == '2') {
        const char *comma = memchr(text, ',', length), *words = memchr(text, '[', length);
        if (!comma || words < comma) return;
        int digits = (int)(words - comma - 1);
        say(fd, answer, (size_t)snprintf(answer, sizeof answer, "43/phone,%.*s[{\"ok\":true}]", digits, comma + 1));
    }
}

static void leave(int fd) {
    for (int i = 0; i < seats; i++)
        if (seated[i] == fd) seated[i] = seated[--seats], i = seats;
    kind[fd] = NOBODY;
    close(fd);
}

int main(int count, char **words) {
    static uint8_t heard[BYTES_MAX + 1];
    struct rlimit files;
    int listener = socket(AF_INET, SOCK_STREAM, 0), poller = epoll_create1(0), one = 1;
    int times = 0, seq = 0, every = 0, bytes = 0, port = count > 1 ? atoi(words[1]) : 0;
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[256];
    uint64_t due = 0;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(listener, (struct sockaddr *)&here, sizeof here) || listen(listener, 4096)) return perror("floor"), 1;
    epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
    puts("ready");
    fflush(stdout);
    for (;;) {
        uint64_t now = now_ns();
        if (seq < times && now >= due) fan(seq++, (size_t)bytes), due += (uint64_t)every * 1000000, now = now_ns();
        int ready = epoll_wait(poller, events, 256, seq < times ? (due > now ? (int)((due - now) / 1000000) : 0) : -1);
        for (int i = 0; i < ready; i++) {
            int fd = events[i].data.fd;
            if (fd == listener) {
                event.data.fd = fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
                if (fd < 0 || fd >= FILES_MAX) return 1;
                kind[fd] = CALLER;
                setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
                continue;
            }
            ssize_t got = recv(fd, heard, BYTES_MAX, 0);
            if (got <= 0) {
                leave(fd);
                continue;
            }
            heard[got] = 0;
            if (kind[fd] == CALLER &&
                sscanf((char *)heard, "GET /fan?times=%d&every=%d&bytes=%d", &times, &every, &bytes) == 3) {
                seq = 0, due = now_ns();
                send(fd, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", 57, MSG_NOSIGNAL);
            } else if (kind[fd] == CALLER) {
                kind[fd] = PHONE;
                dprintf(fd, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
                say(fd, "0{\"sid\":\"x\",\"upgrades\":[],\"pingInterval\":60000,\"pingTimeout\":60000}", 67);
            }
            for (uint8_t *at = heard; kind[fd] == PHONE && heard + got - at >= 6 && at[0] == 0x81;) {
                size_t length = at[1] & 0x7f, head = length == 126 ? 4 : 2;
                if (head == 4) length = (size_t)(at[2] << 8 | at[3]);
                uint8_t *mask = at + head, *text = mask + 4;
                if (text + length > heard + got) break;
                for (size_t j = 0; j < length; j++) text[j] ^= mask[j & 3];
                hear(fd, (char *)text, length);
                at = text + length;
            }
        }
    }
}
