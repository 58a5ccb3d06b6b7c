/** The code to vote with, at the poll that asks for it; and what was set aside. It imports nothing: the phone's page lends
 * what it has, so that a second copy of it is not loaded. */

/** @import { Kit } from "./beside.js" */

const TICKET = /^#ticket=([\w-]+)$/;

/** @param {Element} node @param {Kit} kit */
export async function draw(node, kit) {
  const { html, render, t, language, fetchSentences } = kit;
  showTicket(kit);
  // The page of an evening without codes came without their sentences.
  if (t("code.label") === "code.label") await fetchSentences(language.peek());
  render(html`<${Beside} kit=${kit} />`, node);
}

/** The code leaves the address at once: a photographed or shared page must not carry it. @param {Kit} kit */
function showTicket({ link }) {
  const code = TICKET.exec(location.hash)?.[1];
  if (!code) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  link.send({ verb: "enter_code", code });
}

/** @param {{kit: Kit}} props */
function Beside({ kit }) {
  const { html, t, poll, ballots, link } = kit;
  const now = poll.value;
  if (!now) return null;
  const own = ballots.value[now.poll];
  return html`${now.voting && now.state === "open" && !link.margin.value.admitted?.now && html`<${Code} kit=${kit} now=${now} />`}
    ${own?.round === now.round && own.aside && html`<p class="dim">${t("code.aside")}</p>`}
    ${Boolean(now.aside) && html`<p class="dim">${t("code.aside_in_all", { count: now.aside })}</p>`}`;
}

/** @param {{kit: Kit, now: any}} props */
function Code({ kit, now }) {
  const { html, t, useSignal, link, ballotRefusal, castBallot, announce } = kit;
  const typed = useSignal("");
  const wrong = useSignal("");
  const underway = useSignal(false);
  const room = now.voting === "room_code";
  const kept = ballotRefusal.value.key === `${now.poll} ${now.round}` && ballotRefusal.value.ballot;

  /** @param {Event} event */
  async function enter(event) {
    event.preventDefault();
    if (!typed.value.trim() || underway.value) return;
    underway.value = true;
    const answer = await link.send({ verb: "enter_code", code: typed.value.trim() });
    underway.value = false;
    if (!answer.ok) {
      const left = answer.tries_left > 0 ? ` ${t("code.left", { count: answer.tries_left })}` : "";
      wrong.value = t(`refusal.${answer.tries_left === 0 ? "too_many_tries" : answer.refusal}`) + left;
      document.getElementById("vote-code")?.focus();
      return;
    }
    announce(t("code.accepted"));
    if (kept) castBallot(now, kept);
    document.getElementById("poll-title")?.focus();
  }

  return html`<form onSubmit=${enter} id="vote-gate">
    <label for="vote-code">${t(room ? "code.room" : "code.ticket")}</label>
    <input class="field" id="vote-code" value=${typed.value} aria-describedby="vote-code-says" aria-invalid=${Boolean(wrong.value)}
      inputmode=${room ? "numeric" : "text"} autocomplete="off" autocapitalize="characters" spellcheck=${false} maxlength=${room ? 8 : 20} enterkeyhint="send"
      onInput=${(/** @type {any} */ event) => {
        typed.value = event.target.value;
        wrong.value = "";
      }} />
    <button class="button main wide" type="submit" aria-disabled=${underway.value}>${t("code.enter")}</button>
    <p class=${wrong.value ? "" : "dim"} id="vote-code-says">${wrong.value} ${t(kept ? "code.kept" : "code.before")}</p>
  </form>`;
}
