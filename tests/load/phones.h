// The phones: sockets that speak Engine.IO 4 and Socket.IO 5 over WebSocket, and what they hear.
#ifndef PHONES_H
#define PHONES_H

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "measures.h"

#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif
#define HEARD_BYTES_MAX (4 << 20)
#define SAID_BYTES_MAX 4096
// So many loopback addresses to come from: each brings some 28,000 ports, and ports of former rounds rest a minute.
#define ADDRESSES 16
#define DOORS 3

enum state { OUTSIDE, CONNECTING, GREETING, ENTERING, SEATED, GONE };

struct phone {
    int fd, door;
    enum state state;
    uint64_t began;
    char *namespace, *cookie, *payload;
    uint8_t *rest;
    size_t rest_bytes, rest_room;
};

// One patch to one door, told apart by its bytes. `sent` is what its sender stamped on it, if anything.
struct broadcast {
    uint64_t hash, sent, first, last;
    uint32_t heard;
};

struct broadcasts {
    struct broadcast *all;
    size_t count, room;
};

// One command: when it was to be said, and when it was answered with success.
struct said {
    uint64_t due, answered;
};

struct stage {
    uint64_t deliveries, delivered_bytes, answers, refusals, joins, turned_away, lost, unsent, last;
    struct times answer, delivery, join;
    struct broadcasts broadcasts[DOORS];
    char refusal[160];
};

static struct stage stage;
static struct phone *phones;
static struct said *said;
static size_t said_count, said_room;
static int port, poller, phone_count, opened, seated, knocking;

static const char *const door_names[DOORS] = {"/phone", "/wall", "/console"};

static struct sockaddr_in loopback(uint32_t number, int at) {
    return (struct sockaddr_in){.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)at),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK + number)};
}

static void leave(struct phone *phone) {
    if (phone->state == GONE) return;
    close(phone->fd);
    if (phone->state == SEATED) {
        stage.lost++;
        seated -= phone->door == 0;
    } else {
        stage.turned_away++;
        knocking--;
    }
    phone->state = GONE;
}

static int say(struct phone *phone, const char *text, size_t length) {
    uint8_t frame[SAID_BYTES_MAX + 8], mask[4];
    size_t head = 2;
    uint32_t random = 0x9e3779b9u * (uint32_t)(now_ns() | 1);
    memcpy(mask, &random, sizeof mask);
    frame[0] = 0x81;
    frame[1] = 0x80 | (uint8_t)(length < 126 ? length : 126);
    if (length >= 126) {
        frame[2] = (uint8_t)(length >> 8);
        frame[3] = (uint8_t)length;
        head = 4;
    }
    memcpy(frame + head, mask, sizeof mask);
    head += sizeof mask;
    for (size_t i = 0; i < length; i++) frame[head + i] = (uint8_t)text[i] ^ mask[i & 3];
    return send(phone->fd, frame, head + length, MSG_NOSIGNAL) == (ssize_t)(head + length) ? 0 : -1;
}

static void hear_broadcast(struct phone *phone, const uint8_t *text, size_t length) {
    uint64_t now = now_ns(), hash = 14695981039346656037ull;
    for (size_t i = 0; i < length; i++) hash = (hash ^ text[i]) * 1099511628211ull;
    struct broadcasts *known = &stage.broadcasts[phone->door];
    struct broadcast *one = NULL;
    for (size_t i = known->count; i-- > 0 && !one;)
        if (known->all[i].hash == hash) one = &known->all[i];
    if (!one) {
        if (known->count == known->room) {
            known->room = known->room ? 2 * known->room : 64;
            known->all = realloc(known->all, known->room * sizeof *known->all);
        }
        const uint8_t *stamp = memmem(text, length, "\"sent_ns\":", 10);
        one = &known->all[known->count++];
        *one = (struct broadcast){hash, stamp ? strtoull((const char *)stamp + 10, NULL, 10) : 0, now, now, 0};
    }
    one->last = now;
    one->heard++;
    if (phone->door) return;
    stage.deliveries++;
    stage.delivered_bytes += length;
    if (one->sent) note(&stage.delivery, one->sent, now);
    stage.last = now;
}

static void hear_answer(const char *text) {
    const char *digits = text[2] == '/' ? strchr(text, ',') : text + 1;
    uint64_t id = digits ? strtoull(digits + 1, NULL, 10) : UINT64_MAX, now = now_ns();
    if (id >= said_count || said[id].answered) return;
    stage.last = said[id].answered = now;
    if (strstr(text, "\"ok\":true")) {
        stage.answers++;
        note(&stage.answer, said[id].due, now);
    } else {
        if (!stage.refusals++) snprintf(stage.refusal, sizeof stage.refusal, "%.150s", text);
        said[id].due = 0;
    }
}

// One text, with a zero after it.
static void hear(struct phone *phone, uint8_t *text, size_t length) {
    char reply[SAID_BYTES_MAX];
    if (text[0] == '2' && length == 1) {
        say(phone, "3", 1);
    } else if (text[0] == '0') {
        int bytes = snprintf(reply, sizeof reply, "40%s,%s", phone->namespace, phone->payload);
        say(phone, reply, (size_t)bytes);
    } else if (text[0] == '4' && text[1] == '0' && phone->state == ENTERING) {
        phone->state = SEATED;
        seated += phone->door == 0;
        knocking--;
        stage.joins++;
        note(&stage.join, phone->began, now_ns());
    } else if (text[0] == '4' && text[1] == '4') {
        snprintf(stage.refusal, sizeof stage.refusal, "%.150s", (char *)text);
        leave(phone);
    } else if (text[0] == '4' && text[1] == '3') {
        hear_answer((char *)text);
    } else if (text[0] == '4' && text[1] == '2') {
        const char *event = strchr((char *)text, '[');
        if (event && !strncmp(event, "[\"patch\"", 8)) hear_broadcast(phone, text, length);
    }
}

// What has come, frame by frame; what is not whole waits with the phone.
static void listen_to(struct phone *phone) {
    static uint8_t heard[HEARD_BYTES_MAX + 1];
    memcpy(heard, phone->rest, phone->rest_bytes);
    ssize_t got = recv(phone->fd, heard + phone->rest_bytes, HEARD_BYTES_MAX - phone->rest_bytes, 0);
    if (got <= 0) {
        if (got == 0 || errno != EAGAIN) leave(phone);
        return;
    }
    uint8_t *at = heard, *end = heard + phone->rest_bytes + got;
    phone->rest_bytes = 0;
    if (phone->state == GREETING) {
        uint8_t *body = memmem(at, (size_t)(end - at), "\r\n\r\n", 4);
        if (body && !memmem(at, (size_t)(body - at), " 101 ", 5)) {
            snprintf(stage.refusal, sizeof stage.refusal, "%.40s", (char *)at);
            leave(phone);
            return;
        }
        if (body) phone->state = ENTERING;
        at = body ? body + 4 : at;
    }
    while (phone->state > GREETING && phone->state != GONE && end - at >= 2) {
        size_t length = at[1] & 0x7f, head = length == 126 ? 4 : length == 127 ? 10 : 2;
        if ((size_t)(end - at) < head) break;
        if (head > 2) length = 0;
        for (size_t i = 2; i < head; i++) length = length << 8 | at[i];
        if ((size_t)(end - at) < head + length) break;
        uint8_t after = at[head + length];
        at[head + length] = 0;
        if ((at[0] & 0xf) == 8) leave(phone);
        if ((at[0] & 0xf) == 1 && length) hear(phone, at + head, length);
        at[head + length] = after;
        at += head + length;
    }
    if (phone->state == GONE || at == end) return;
    phone->rest_bytes = (size_t)(end - at);
    if (phone->rest_bytes > phone->rest_room) {
        phone->rest_room = 2 * phone->rest_bytes;
        phone->rest = realloc(phone->rest, phone->rest_room);
    }
    memcpy(phone->rest, at, phone->rest_bytes);
}

static void knock(struct phone *phone) {
    int one = 1, number = opened++;
    struct sockaddr_in here = loopback(1 + (uint32_t)number % ADDRESSES, 0), there = loopback(0, port);
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = phone};
    phone->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    phone->state = CONNECTING;
    phone->began = now_ns();
    knocking++;
    setsockopt(phone->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    setsockopt(phone->fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    if (bind(phone->fd, (struct sockaddr *)&here, sizeof here) ||
        (connect(phone->fd, (struct sockaddr *)&there, sizeof there) && errno != EINPROGRESS) ||
        epoll_ctl(poller, EPOLL_CTL_ADD, phone->fd, &event)) {
        snprintf(stage.refusal, sizeof stage.refusal, "a socket could not be opened: %s", strerror(errno));
        leave(phone);
    }
}

static void greet(struct phone *phone) {
    char request[SAID_BYTES_MAX];
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = phone};
    int bytes = snprintf(request, sizeof request,
                         "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost:%d\r\n"
                         "Origin: http://localhost:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bG9hZCBnZW5lcmF0b3IhIQ==\r\n"
                         "User-Agent: Mozilla/5.0 (Android 16; Mobile) of the load generator\r\nCookie: %s\r\n\r\n",
                         port, port, phone->cookie);
    phone->state = GREETING;
    epoll_ctl(poller, EPOLL_CTL_MOD, phone->fd, &event);
    if (send(phone->fd, request, (size_t)bytes, MSG_NOSIGNAL) != bytes) leave(phone);
}

#endif
