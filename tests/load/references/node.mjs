// Socket.IO on Node: what most people would build this with.
import { createServer } from "node:http";
import { Server } from "socket.io";

const AROUND = '42/phone,["patch",]'.length;
const votes = { a: 0, b: 0 };

const http = createServer((asked, answer) => {
  const { pathname, searchParams } = new URL(asked.url, "http://localhost");
  const [times, every, bytes] = ["times", "every", "bytes"].map((name) => Number(searchParams.get(name)));
  answer.end();
  if (pathname === "/fan") sendPatches(times, every, bytes);
});
const phones = new Server(http, { transports: ["websocket"] }).of("/phone");

phones.on("connection", (phone) => {
  phone.join("hall");
  phone.on("command", (said, answer) => {
    for (const choice of said.choices) votes[choice] += 1;
    answer({ ok: true, poll: said.poll, round: said.round, choices: said.choices });
  });
});

async function sendPatches(times, every, bytes) {
  let due = performance.now();
  for (let seq = 0; seq < times; seq++) {
    phones.to("hall").emit("patch", patch(seq, bytes));
    due = Math.max(due + every, performance.now());
    await new Promise((wake) => setTimeout(wake, Math.max(0, due - performance.now())));
  }
}

function patch(seq, bytes) {
  // A number of nanoseconds since the machine started is still exact in a double, for a hundred days.
  const payload = { seq, sent_ns: Number(process.hrtime.bigint()), pad: "" };
  payload.pad = "x".repeat(bytes - AROUND - JSON.stringify(payload).length);
  return payload;
}

http.listen({ port: Number(process.argv[2]), host: "127.0.0.1", backlog: 4096 }, () => console.log("ready"));
