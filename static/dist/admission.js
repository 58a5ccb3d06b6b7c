/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var h=/^#ticket=([\w-]+)$/;async function w(a,e){let{html:l,render:o,t:n,language:c,fetchSentences:t}=e;y(e),n("code.label")==="code.label"&&await t(c.peek()),o(l`<${g} kit=${e} />`,a)}function y({link:a}){let e=h.exec(location.hash)?.[1];e&&(history.replaceState(history.state,"",location.pathname+location.search),a.send({verb:"enter_code",code:e}))}function g({kit:a}){let{html:e,t:l,poll:o,ballots:n,link:c}=a,t=o.value;if(!t)return null;let u=n.value[t.poll];return e`${t.voting&&t.state==="open"&&!c.margin.value.admitted?.now&&e`<${k} kit=${a} now=${t} />`}
${u?.round===t.round&&u.aside&&e`<p class="dim">${l("code.aside")}</p>`}
${!!t.aside&&e`<p class="dim">${l("code.aside_in_all",{count:t.aside})}</p>`}`}function k({kit:a,now:e}){let{html:l,t:o,useSignal:n,link:c,ballotRefusal:t,castBallot:u,announce:$}=a,d=n(""),s=n(""),r=n(!1),f=e.voting==="room_code",v=t.value.key===`${e.poll} ${e.round}`&&t.value.ballot;async function p(m){if(m.preventDefault(),!d.value.trim()||r.value)return;r.value=!0;let i=await c.send({verb:"enter_code",code:d.value.trim()});if(r.value=!1,!i.ok){let b=i.tries_left>0?` ${o("code.left",{count:i.tries_left})}`:"";s.value=o(`refusal.${i.tries_left===0?"too_many_tries":i.refusal}`)+b,document.getElementById("vote-code")?.focus();return}$(o("code.accepted")),v&&u(e,v),document.getElementById("poll-title")?.focus()}return l`<form onSubmit=${p} id="vote-gate">
<label for="vote-code">${o(f?"code.room":"code.ticket")}</label>
<input class="field" id="vote-code" value=${d.value} aria-describedby="vote-code-says" aria-invalid=${!!s.value}
inputmode=${f?"numeric":"text"} autocomplete="off" autocapitalize="characters" spellcheck=${!1} maxlength=${f?8:20} enterkeyhint="send"
onInput=${m=>{d.value=m.target.value,s.value=""}} />
<button class="button main wide" type="submit" aria-disabled=${r.value}>${o("code.enter")}</button>
<p class=${s.value?"":"dim"} id="vote-code-says">${s.value} ${o(v?"code.kept":"code.before")}</p>
</form>`}export{w as draw};
