/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var h=/^#ticket=([\w-]+)$/;async function w(a,e){let{html:n,render:o,t:l,language:c,fetchSentences:t}=e;y(e),l("code.label")==="code.label"&&await t(c.peek()),o(n`<${g} kit=${e} />`,a)}function y({link:a}){let e=h.exec(location.hash)?.[1];e&&(history.replaceState(history.state,"",location.pathname+location.search),a.send({verb:"enter_code",code:e}))}function g({kit:a}){let{html:e,t:n,poll:o,ballots:l,link:c}=a,t=o.value;if(!t)return null;let i=l.value[t.poll];return e`${t.voting&&t.state==="open"&&!c.margin.value.admitted?.now&&e`<${k} kit=${a} now=${t} />`}
    ${i?.round===t.round&&i.aside&&e`<p class="dim">${n("code.aside")}</p>`}
    ${!!t.aside&&e`<p class="dim">${n("code.aside_in_all",{count:t.aside})}</p>`}`}function k({kit:a,now:e}){let{html:n,t:o,useSignal:l,link:c,ballotRefusal:t,castBallot:i,announce:$}=a,u=l(""),d=l(""),r=l(!1),f=e.voting==="room_code",v=t.value.key===`${e.poll} ${e.round}`&&t.value.choices;async function p(m){if(m.preventDefault(),!u.value.trim()||r.value)return;r.value=!0;let s=await c.send({verb:"enter_code",code:u.value.trim()});if(r.value=!1,!s.ok){let b=s.tries_left>0?` ${o("code.left",{count:s.tries_left})}`:"";d.value=o(`refusal.${s.tries_left===0?"too_many_tries":s.refusal}`)+b,document.getElementById("vote-code")?.focus();return}$(o("code.accepted")),v&&i(e,v),document.getElementById("poll-title")?.focus()}return n`<form onSubmit=${p} id="vote-gate">
    <label for="vote-code">${o(f?"code.room":"code.ticket")}</label>
    <input class="field" id="vote-code" value=${u.value} aria-describedby="vote-code-says" aria-invalid=${!!d.value}
      inputmode=${f?"numeric":"text"} autocomplete="off" autocapitalize="characters" spellcheck=${!1} maxlength=${f?8:20} enterkeyhint="send"
      onInput=${m=>{u.value=m.target.value,d.value=""}} />
    <button class="button main wide" type="submit" aria-disabled=${r.value}>${o("code.enter")}</button>
    <p class="dim" id="vote-code-says">${d.value}${v&&n` ${o("code.kept")}`}</p>
  </form>`}export{w as draw};
