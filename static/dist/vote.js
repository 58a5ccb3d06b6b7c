/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_1b as v}from"./phone.js";import{_1d as u,_1h as le}from"./phone.js";import{_5 as ie}from"./phone.js";import{_8 as pe}from"./phone.js";import{_z as T}from"./phone.js";import{_18 as I,_19 as j,_1b as z}from"./phone.js";import{_1d as N,_1e as U,_1j as q}from"./phone.js";import{_0 as E,_1 as F}from"./phone.js";import{_b as G,_c as M,_h as H}from"./phone.js";var J={announce:T,fetchSentences:I,language:j,t:z,html:N,render:U,useSignal:q,ballotRefusal:E,castBallot:F,ballots:G,link:M,poll:H};function m(e,t=0){e&&import(new URL(`../dist/admission.js${t?`?${t}`:""}`,import.meta.url).href).then(({draw:o})=>o(e,J),()=>setTimeout(m,3e3,e,t+1))}location.hash&&m(document.createElement("p"));import{_a as ce,_h as ue}from"./phone.js";import{_p as me}from"./phone.js";import{_r as he}from"./phone.js";import{_z as V}from"./phone.js";import{_12 as i}from"./phone.js";import{_1b as b}from"./phone.js";import{_1d as h,_1i as X,_1j as Y}from"./phone.js";import{_1 as Z}from"./phone.js";import{_6 as ee}from"./phone.js";import{_p as te}from"./phone.js";import{_1b as d}from"./phone.js";import{_0 as $}from"./phone.js";import{_6 as y,_7 as K}from"./phone.js";import{_a as k,_c as Q}from"./phone.js";function S(e){let{key:t,ballot:o}=$.value;return t===_(e)&&o||y(e)||{}}function A(e){let{key:t,refusal:o}=$.value;return t===_(e)&&o==="code_needed"&&!!e.voting&&!k.value}function R(e){let{key:t,refusal:o}=$.value;return K(e)?d(Q.state.value==="up"?"phone.sending":"phone.ballot_waits"):o&&t===_(e)&&!(o==="code_needed"&&k.value)?d(`refusal.${o}`):d(y(e)?"phone.ballot_received":"phone.ballot_none")}function _({poll:e,round:t}){return`${e} ${t}`}var oe=1e3;function p({now:e}){let t=ee(e)?.choices??[],o=Y(null),n=X(0),a=e.kind==="multiple"||e.max_choices>1,r=o.value??S(e).choices??[],f=r.length>0&&!ae(r,t),B=a&&e.max_choices<e.options.length,P=A(e)&&!o.value,W=a&&r.filter(s=>s!==i).length>=e.max_choices,g=s=>W&&s!==i&&!r.includes(s),x=s=>{o.value=null,Z(e,{choices:s})},C=s=>{a?o.value=se(e,r,s):Date.now()-n.current<oe?x([s]):o.value=[s]};return h`<form onPointerUp=${()=>{n.current=Date.now()}} onSubmit=${s=>{s.preventDefault(),f&&x(r)}}>
${B&&h`<p class="dim small" id="poll-max">${b("phone.choices_max",{count:e.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${e.options.map(({id:s,label:D})=>h`<label class=${r.includes(s)?"option on":g(s)?"option shut":"option"} key=${s}>
<input type=${a?"checkbox":"radio"} name="choice" id=${`option-${s}`} checked=${r.includes(s)} aria-disabled=${g(s)} onChange=${()=>C(s)} />
<span><${te} text=${D} /></span>
</label>`)}
</fieldset>
${(a||f)&&!P&&h`<button class="button main wide" type="submit" id="vote" aria-disabled=${!f}>${b(t.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${R(e)}</p>
</form>`}function se(e,t,o){if(t.includes(o))return t.filter(a=>a!==o);if(o===i)return[i];let n=t.filter(a=>a!==i);return n.length<e.max_choices?[...n,o]:(V(b("phone.choices_max",{count:e.max_choices})),[...n])}function ae(e,t){return e.length===t.length&&e.every(o=>t.includes(o))}var w={single:p,multiple:p,yes_no:p,quiz:p};import{_1b as l}from"./phone.js";import{_1d as c}from"./phone.js";import{_p as re}from"./phone.js";function L({now:e,own:t}){let o=t?.choices??[];if(!e.turnout)return c`<p>${l("phone.no_answers")}</p>`;let n=new Map((e.bars??[]).map(a=>[a.id,a]));return c`<table class="results" role="table">
<caption>${l("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${l("phone.answer")}</th><th role="columnheader">${l("phone.share")}</th></tr>
</thead>
<tbody role="rowgroup">
${e.options.map(({id:a,label:r})=>c`<${ne} key=${a} label=${r} bar=${n.get(a)} yours=${o.includes(a)} />`)}
</tbody>
</table>`}function ne({label:e,bar:t,yours:o}){let{count:n=0,percent:a=0,lead:r=!1}=t??{};return c`<tr role="row" class=${r?"lead":""}>
<th role="rowheader"><${re} text=${e} />${o&&c` <small>${l("phone.your_answer")}</small>`}</th>
<td role="cell" class="tabular">${l("phone.percent",{percent:a})} <small>${l("phone.answers",{count:n})}</small>
<span class="bar" aria-hidden="true"><span style=${{width:`${a}%`}}></span></span>
</td>
</tr>`}var O=[["bars",L]];function fe(){let e=ue.value;if(le(ie,[]),!e)return null;let t=e.state==="open",o=w[e.kind];return u`<section class="poll" aria-labelledby="poll-title">
<p class=${t?"poll-state open":"poll-state"}>
${v(t?"phone.poll_open":"phone.poll_closed")} <span class="tabular">${v("phone.turnout",{count:e.turnout})}</span>
</p>
<h2 id="poll-title" data-arrival tabindex="-1"><${me} text=${e.title} /></h2>
${(e.aside||e.voting&&!ce.value)&&u`<div class="beside" ref=${m}></div>`}
${t&&o&&u`<${o} key=${`${e.poll} ${e.round}`} now=${e} />`}
${e.revealed&&u`<${de} now=${e} />`}
<button class="button wide" type="button" id="leave-poll" onClick=${he}>${v("phone.to_questions")}</button>
</section>`}function de({now:e}){return O.map(([t,o])=>e[t]&&u`<${o} key=${t} now=${e} own=${pe(e)} />`)}export{fe as PollPlace};
