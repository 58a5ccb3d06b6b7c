/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_1a as g}from"./phone.js";import{_1c as u}from"./phone.js";import{_7 as re}from"./phone.js";import{_y as T}from"./phone.js";import{_17 as I,_18 as q,_1a as N}from"./phone.js";import{_1c as U,_1d as F,_1h as G}from"./phone.js";import{_0 as M,_1 as j}from"./phone.js";import{_a as z,_b as E,_g as H}from"./phone.js";var J={announce:T,fetchSentences:I,language:q,t:N,html:U,render:F,useSignal:G,ballotRefusal:M,castBallot:j,ballots:z,link:E,poll:H};function m(e,t=0){e&&import(new URL(`../dist/admission.js${t?`?${t}`:""}`,import.meta.url).href).then(({draw:o})=>o(e,J),()=>setTimeout(m,3e3,e,t+1))}location.hash&&m(document.createElement("p"));import{_9 as ie,_g as ce}from"./phone.js";import{_o as pe}from"./phone.js";import{_q as ue}from"./phone.js";import{_y as V}from"./phone.js";import{_11 as i}from"./phone.js";import{_1a as b}from"./phone.js";import{_1c as h,_1g as X,_1h as Y}from"./phone.js";import{_1 as Z}from"./phone.js";import{_5 as ee}from"./phone.js";import{_o as te}from"./phone.js";import{_1a as d}from"./phone.js";import{_0 as $}from"./phone.js";import{_5 as y,_6 as K}from"./phone.js";import{_9 as k,_b as Q}from"./phone.js";function S(e){let{key:t,ballot:o}=$.value;return t===_(e)&&o||y(e)||{}}function A(e){let{key:t,refusal:o}=$.value;return t===_(e)&&o==="code_needed"&&!!e.voting&&!k.value}function R(e){let{key:t,refusal:o}=$.value;return K(e)?d(Q.state.value==="up"?"phone.sending":"phone.ballot_waits"):o&&t===_(e)&&!(o==="code_needed"&&k.value)?d(`refusal.${o}`):d(y(e)?"phone.ballot_received":"phone.ballot_none")}function _({poll:e,round:t}){return`${e} ${t}`}var oe=1e3;function c({now:e}){let t=ee(e)?.choices??[],o=Y(null),l=X(0),a=e.kind==="multiple"||e.max_choices>1,n=o.value??S(e).choices??[],f=n.length>0&&!ae(n,t),P=a&&e.max_choices<e.options.length,W=A(e)&&!o.value,C=a&&n.filter(s=>s!==i).length>=e.max_choices,v=s=>C&&s!==i&&!n.includes(s),x=s=>{o.value=null,Z(e,{choices:s})},D=s=>{a?o.value=se(e,n,s):Date.now()-l.current<oe?x([s]):o.value=[s]};return h`<form onPointerUp=${()=>{l.current=Date.now()}} onSubmit=${s=>{s.preventDefault(),f&&x(n)}}>
${P&&h`<p class="dim small" id="poll-max">${b("phone.choices_max",{count:e.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${e.options.map(({id:s,label:L})=>h`<label class=${n.includes(s)?"option on":v(s)?"option shut":"option"} key=${s}>
<input type=${a?"checkbox":"radio"} name="choice" id=${`option-${s}`} checked=${n.includes(s)} aria-disabled=${v(s)} onChange=${()=>D(s)} />
<span><${te} text=${L} /></span>
</label>`)}
</fieldset>
${(a||f)&&!W&&h`<button class="button main wide" type="submit" id="vote" aria-disabled=${!f}>${b(t.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${R(e)}</p>
</form>`}function se(e,t,o){if(t.includes(o))return t.filter(a=>a!==o);if(o===i)return[i];let l=t.filter(a=>a!==i);return l.length<e.max_choices?[...l,o]:(V(b("phone.choices_max",{count:e.max_choices})),[...l])}function ae(e,t){return e.length===t.length&&e.every(o=>t.includes(o))}var w={single:c,multiple:c,yes_no:c,quiz:c};import{_1a as r}from"./phone.js";import{_1c as p}from"./phone.js";import{_o as ne}from"./phone.js";function O({now:e,own:t}){let o=t?.choices??[];if(!e.turnout)return p`<p>${r("phone.no_answers")}</p>`;let l=new Map((e.bars??[]).map(a=>[a.id,a]));return p`<table class="results" role="table">
<caption>${r("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${r("phone.answer")}</th><th role="columnheader">${r("phone.share")}</th></tr>
</thead>
<tbody role="rowgroup">
${e.options.map(({id:a,label:n})=>p`<${le} key=${a} label=${n} bar=${l.get(a)} yours=${o.includes(a)} />`)}
</tbody>
</table>`}function le({label:e,bar:t,yours:o}){let{count:l=0,percent:a=0,lead:n=!1}=t??{};return p`<tr role="row" class=${n?"lead":""}>
<th role="rowheader"><${ne} text=${e} />${o&&p` <small>${r("phone.your_answer")}</small>`}</th>
<td role="cell" class="tabular">${r("phone.percent",{percent:a})} <small>${r("phone.answers",{count:l})}</small>
<span class="bar" aria-hidden="true"><span style=${{width:`${a}%`}}></span></span>
</td>
</tr>`}var B=[["bars",O]];function me(){let e=ce.value;if(!e)return null;let t=e.state==="open",o=w[e.kind];return u`<section class="poll" aria-labelledby="poll-title">
<p class=${t?"poll-state open":"poll-state"}>
${g(t?"phone.poll_open":"phone.poll_closed")} <span class="tabular">${g("phone.turnout",{count:e.turnout})}</span>
</p>
<h2 id="poll-title" data-arrival tabindex="-1"><${pe} text=${e.title} /></h2>
${(e.aside||e.voting&&!ie.value)&&u`<div class="beside" ref=${m}></div>`}
${t&&o&&u`<${o} key=${`${e.poll} ${e.round}`} now=${e} />`}
${e.revealed&&u`<${he} now=${e} />`}
<button class="button wide" type="button" id="leave-poll" onClick=${ue}>${g("phone.to_questions")}</button>
</section>`}function he({now:e}){return B.map(([t,o])=>e[t]&&u`<${o} key=${t} now=${e} own=${re(e)} />`)}export{me as PollPlace};
