/* Two stills of one scene, for « laquelle suit la lumière ? »: `painted` has no light in it, only formulas that look
   like some; `traced` follows it ray by ray. Neither is a photograph. README.md says how to run it. CC0 1.0.

   cc -O3 -march=native -fopenmp -o two_lights two_lights.c -lm
   ./two_lights painted 64 > a.ppm ; ./two_lights traced 400 > b.ppm */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1920, HEIGHT = 1080, BOUNCES = 9 };

typedef struct { double x, y, z; } V;
static V v(double x, double y, double z) { return (V){x, y, z}; }
static V add(V a, V b) { return v(a.x + b.x, a.y + b.y, a.z + b.z); }
static V sub(V a, V b) { return v(a.x - b.x, a.y - b.y, a.z - b.z); }
static V mul(V a, double k) { return v(a.x * k, a.y * k, a.z * k); }
static V tint(V a, V b) { return v(a.x * b.x, a.y * b.y, a.z * b.z); }
static double dot(V a, V b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static V cross(V a, V b) { return v(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x); }
static V unit(V a) { return mul(a, 1 / sqrt(dot(a, a))); }
static V mirror(V d, V n) { return sub(d, mul(n, 2 * dot(d, n))); }
static V mix(V a, V b, double t) { return add(mul(a, 1 - t), mul(b, t)); }
static double clamp(double x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

typedef struct { uint64_t state; } Dice;
static double roll(Dice *dice) {
    dice->state = dice->state * 6364136223846793005ULL + 1442695040888963407ULL;
    uint32_t word = (uint32_t)(((dice->state >> 22) ^ dice->state) >> (22 + (dice->state >> 61)));
    return word / 4294967296.0;
}

typedef enum { MATTE, METAL, GLASS, LIGHT } Kind;
typedef struct { V centre; double radius; V colour; Kind kind; double rough; } Ball;
static const Ball BALLS[] = {
    {{-1.62, 0.62, 0.35}, 0.62, {0.62, 0.09, 0.06}, MATTE, 0},
    {{-0.18, 0.78, -0.55}, 0.78, {0.93, 0.72, 0.36}, METAL, 0.06},
    {{1.20, 0.56, 0.42}, 0.56, {0.98, 0.99, 0.98}, GLASS, 0},
    {{0.42, 0.20, 1.02}, 0.20, {0.10, 0.22, 0.42}, MATTE, 0},
    {{-0.86, 0.17, 1.30}, 0.17, {0.80, 0.80, 0.76}, METAL, 0.25},
    {{2.30, 0.30, -0.70}, 0.30, {0.16, 0.30, 0.18}, MATTE, 0},
    {{-3.2, 3.6, 1.8}, 0.75, {17, 12.2, 7.4}, LIGHT, 0},
    {{4.6, 2.6, 2.2}, 0.45, {5.2, 7.4, 10.5}, LIGHT, 0},
};
enum { BALL_COUNT = sizeof BALLS / sizeof *BALLS };

static const double WALL = -2.4;
static V wood(V at) {
    double ring = sin(at.x * 9 + 2.2 * sin(at.z * 1.3) + 0.6 * sin(at.z * 7.1));
    double board = fabs(fmod(fabs(at.z + 40), 0.9) - 0.45) > 0.438 ? 0.35 : 1;
    return mul(mix(v(0.30, 0.17, 0.09), v(0.42, 0.26, 0.14), 0.5 + 0.5 * ring), board);
}
static V plaster(V at) {
    double spot = sin(at.x * 31) * sin(at.y * 29 + at.x * 5) * 0.006;
    return add(v(0.44, 0.42, 0.40), v(spot, spot, spot));
}

typedef struct { double t; V at, n, colour; Kind kind; double rough; int ball; } Hit;
static int meet(V o, V d, Hit *hit) {
    hit->t = 1e9;
    hit->ball = -1;
    for (int i = 0; i < BALL_COUNT; i++) {
        V oc = sub(o, BALLS[i].centre);
        double b = dot(oc, d), c = dot(oc, oc) - BALLS[i].radius * BALLS[i].radius, q = b * b - c;
        if (q < 0) continue;
        double root = sqrt(q), t = -b - root > 1e-4 ? -b - root : -b + root;
        if (t > 1e-4 && t < hit->t) { hit->t = t; hit->ball = i; }
    }
    if (hit->ball >= 0) {
        const Ball *ball = &BALLS[hit->ball];
        hit->at = add(o, mul(d, hit->t));
        hit->n = mul(sub(hit->at, ball->centre), 1 / ball->radius);
        hit->colour = ball->colour; hit->kind = ball->kind; hit->rough = ball->rough;
    }
    double floor_at = d.y < 0 ? -o.y / d.y : 1e9, wall_at = d.z < 0 ? (WALL - o.z) / d.z : 1e9;
    if (floor_at > 1e-4 && floor_at < hit->t && floor_at <= wall_at) {
        hit->t = floor_at; hit->ball = -2; hit->at = add(o, mul(d, floor_at)); hit->n = v(0, 1, 0);
        hit->colour = wood(hit->at); hit->kind = MATTE;
    } else if (wall_at > 1e-4 && wall_at < hit->t) {
        hit->t = wall_at; hit->ball = -3; hit->at = add(o, mul(d, wall_at)); hit->n = v(0, 0, 1);
        hit->colour = plaster(hit->at); hit->kind = MATTE;
    }
    return hit->t < 1e9;
}

static V around(V n, Dice *dice) { /* a direction over the surface, more often along its normal */
    double turn = 2 * M_PI * roll(dice), r = sqrt(roll(dice)), up = sqrt(1 - r * r);
    V a = unit(cross(fabs(n.x) > 0.5 ? v(0, 1, 0) : v(1, 0, 0), n)), b = cross(n, a);
    return add(add(mul(a, r * cos(turn)), mul(b, r * sin(turn))), mul(n, up));
}
static V on_sphere(Dice *dice) {
    double z = 1 - 2 * roll(dice), turn = 2 * M_PI * roll(dice), r = sqrt(1 - z * z);
    return v(r * cos(turn), r * sin(turn), z);
}

static V traced(V o, V d, Dice *dice) { /* what comes along that ray, followed from the eye to the lamps */
    V light = v(0, 0, 0), through = v(1, 1, 1);
    int sees_lamps = 1;
    for (int bounce = 0; bounce < BOUNCES; bounce++) {
        Hit hit;
        if (!meet(o, d, &hit)) break;
        if (hit.kind == LIGHT) {
            if (sees_lamps) light = add(light, tint(through, hit.colour));
            break;
        }
        V n = dot(hit.n, d) < 0 ? hit.n : mul(hit.n, -1);
        if (hit.kind == MATTE) {
            through = tint(through, hit.colour);
            for (int i = 0; i < BALL_COUNT; i++) { /* one ray to each lamp */
                if (BALLS[i].kind != LIGHT) continue;
                V to = sub(add(BALLS[i].centre, mul(on_sphere(dice), BALLS[i].radius)), hit.at), way = unit(to);
                double facing = dot(n, way);
                Hit seen;
                if (facing <= 0 || !meet(add(hit.at, mul(n, 1e-4)), way, &seen) || seen.ball != i) continue;
                double turned = -dot(way, seen.n), area = 4 * M_PI * BALLS[i].radius * BALLS[i].radius;
                /* The half of the sphere that is turned away is never seen: the sampled point must be the one met. */
                if (turned <= 0 || fabs(seen.t - sqrt(dot(to, to))) > 1e-2) continue;
                light = add(light, mul(tint(through, BALLS[i].colour), facing * turned * area / (M_PI * seen.t * seen.t)));
            }
            d = around(n, dice); o = add(hit.at, mul(n, 1e-4)); sees_lamps = 0;
        } else if (hit.kind == METAL) {
            through = tint(through, hit.colour);
            d = unit(add(mirror(d, n), mul(on_sphere(dice), hit.rough)));
            o = add(hit.at, mul(n, 1e-4)); sees_lamps = 1;
        } else {
            double ratio = dot(hit.n, d) < 0 ? 1 / 1.5 : 1.5, cosine = -dot(n, d), sine2 = ratio * ratio * (1 - cosine * cosine);
            double base = 0.04, back = sine2 > 1 ? 1 : base + (1 - base) * pow(1 - (ratio > 1 ? sqrt(1 - sine2) : cosine), 5);
            if (roll(dice) < back) { d = mirror(d, n); o = add(hit.at, mul(n, 1e-4)); }
            else { d = unit(add(mul(d, ratio), mul(n, ratio * cosine - sqrt(1 - sine2)))); o = sub(hit.at, mul(n, 1e-4)); }
            through = tint(through, hit.colour); sees_lamps = 1;
        }
        double stays = fmax(through.x, fmax(through.y, through.z));
        if (bounce > 3) { if (roll(dice) > stays) break; through = mul(through, 1 / stays); }
    }
    return light;
}

static V room(V d) { /* a painted surrounding for what should mirror one */
    double warm = pow(clamp(dot(d, unit(v(-3.2, 3.0, 1.8)))), 40), cool = pow(clamp(dot(d, unit(v(4.6, 2.2, 2.2)))), 90);
    V low = v(0.20, 0.12, 0.07), high = v(0.13, 0.12, 0.12);
    return add(mix(low, high, clamp(d.y * 2 + 0.5)), add(mul(v(9, 6.6, 4), warm), mul(v(3, 4.2, 6), cool)));
}
static V painted(V o, V d, Dice *dice) { /* one surface, one formula: no second ray is ever sent */
    (void)dice;
    Hit hit;
    if (!meet(o, d, &hit)) return v(0.05, 0.05, 0.05);
    if (hit.kind == LIGHT) return hit.colour;
    V lit = v(0.10, 0.09, 0.09);
    for (int i = 0; i < BALL_COUNT; i++) {
        if (BALLS[i].kind != LIGHT) continue;
        V to = sub(BALLS[i].centre, hit.at);
        double near = 2.2 * BALLS[i].radius * BALLS[i].radius / dot(to, to);
        lit = add(lit, mul(BALLS[i].colour, near * clamp(dot(hit.n, unit(to)))));
    }
    double shade = 1;
    for (int i = 0; i < BALL_COUNT && hit.ball < 0; i++) { /* shadows: soft spots under each ball, drawn out from the lamp */
        if (BALLS[i].kind == LIGHT) continue;
        V from = sub(hit.at, BALLS[i].centre), away = unit(v(0.62, 0, -0.30));
        double along = from.x * away.x + from.z * away.z - 0.45 * BALLS[i].radius, across = from.x * away.z - from.z * away.x;
        double reach = hit.ball == -2 ? 1 : 3.2, r = BALLS[i].radius * reach;
        double spot = along * along / (1.9 * r * r) + across * across / (0.62 * r * r);
        shade *= 1 - 0.78 * exp(-1.5 * spot) / reach;
    }
    V seen = mul(tint(hit.colour, lit), shade);
    double edge = pow(1 - clamp(-dot(hit.n, d)), 4);
    if (hit.kind == METAL) return mul(tint(hit.colour, room(mirror(d, hit.n))), 0.9 + 0.4 * edge);
    if (hit.kind == GLASS) return add(mul(room(v(-d.x - hit.n.x * 1.4, -d.y - hit.n.y * 1.4, d.z)), 0.55), mul(room(mirror(d, hit.n)), 0.12 + edge));
    return add(seen, mul(room(mirror(d, hit.n)), hit.ball < 0 ? 0.02 : 0.035 + 0.12 * edge));
}

static double film(double x) { /* a shoulder and a toe, as film has, then the screen's own curve */
    x *= 1.15;
    double curve = x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14);
    return pow(clamp(curve), 1 / 2.2);
}

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "two_lights painted|traced SAMPLES\n"), 2;
    int follows = strcmp(argv[1], "traced") == 0, samples = atoi(argv[2]);
    unsigned char *out = malloc(3 * WIDTH * HEIGHT);
    V eye = v(0.35, 1.75, 5.6), look = v(0.05, 0.72, 0), ahead = unit(sub(look, eye));
    V right = unit(cross(ahead, v(0, 1, 0))), up = cross(right, ahead);
    double exposure = follows ? 2.1 : 0.8, lens = 0.055, focus = sqrt(dot(sub(v(-0.18, 0.9, 0.1), eye), sub(v(-0.18, 0.9, 0.1), eye))), zoom = 0.36;
#pragma omp parallel for schedule(dynamic, 4)
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++) {
            Dice dice = {(uint64_t)(y * WIDTH + x) * 2862933555777941757ULL + 3037000493ULL};
            V sum = v(0, 0, 0);
            for (int s = 0; s < samples; s++) {
                double across = (x + roll(&dice) - WIDTH / 2.0) / (HEIGHT / 2.0), down = (HEIGHT / 2.0 - y - roll(&dice)) / (HEIGHT / 2.0);
                V towards = unit(add(ahead, add(mul(right, across * zoom), mul(up, down * zoom))));
                double turn = 2 * M_PI * roll(&dice), r = lens * sqrt(roll(&dice));
                V from = add(eye, add(mul(right, r * cos(turn)), mul(up, r * sin(turn))));
                V way = unit(sub(add(eye, mul(towards, focus / dot(towards, ahead))), from));
                V come = follows ? traced(from, way, &dice) : painted(from, way, &dice);
                double most = fmax(come.x, fmax(come.y, come.z)); /* one spark among four hundred rays is noise */
                sum = add(sum, most > 20 ? mul(come, 20 / most) : come);
            }
            double cx = (x - WIDTH / 2.0) / WIDTH, cy = (y - HEIGHT / 2.0) / WIDTH, falls = 1 - 0.9 * (cx * cx + cy * cy);
            double grain = (roll(&dice) + roll(&dice) + roll(&dice) - 1.5) * 0.018;
            double *part = (double[]){sum.x, sum.y, sum.z};
            for (int c = 0; c < 3; c++)
                out[3 * (y * WIDTH + x) + c] = (unsigned char)(255 * clamp(film(part[c] / samples * exposure * falls) + grain) + 0.5);
        }
    printf("P6\n%d %d\n255\n", WIDTH, HEIGHT);
    fwrite(out, 3, WIDTH * HEIGHT, stdout);
    return 0;
}
