/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_1b as ut}from"./phone.js";import{_1d as D,_1h as Me}from"./phone.js";import{_5 as Pe}from"./phone.js";import{_8 as Ue}from"./phone.js";import{_z as Et}from"./phone.js";import{_18 as Dt,_19 as Ft,_1b as jt}from"./phone.js";import{_1d as Lt,_1e as Mt,_1j as Pt}from"./phone.js";import{_0 as Ut,_1 as zt}from"./phone.js";import{_b as qt,_c as Gt,_h as Kt}from"./phone.js";var Ht={announce:Et,fetchSentences:Dt,language:Ft,t:jt,html:Lt,render:Mt,useSignal:Pt,ballotRefusal:Ut,castBallot:zt,ballots:qt,link:Gt,poll:Kt};function L(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:o})=>o(t,Ht),()=>setTimeout(L,3e3,t,e+1))}location.hash&&L(document.createElement("p"));import{_a as ze,_h as qe}from"./phone.js";import{_p as Ge}from"./phone.js";import{_r as Ke}from"./phone.js";var Jt=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/;function dt(t,{decimals:e=0}){let o=Jt.exec(t.replace(/[\s\u00a0\u202f'’]/g,""));if(!o)return null;let[,a,s,n=""]=o,r=n.replace(/0+$/,"");if(r.length>e||s.length>13)return null;let l=Number(s+r.padEnd(e,"0"));return a&&a!=="+"?-l||0:l}function w(t,{decimals:e=0},o){let a=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(o,{minimumFractionDigits:e,maximumFractionDigits:a})}import{_12 as Z}from"./phone.js";import{_19 as et,_1a as ee,_1b as I}from"./phone.js";import{_1d as oe,_1j as tt}from"./phone.js";import{_1 as se}from"./phone.js";import{_6 as ne}from"./phone.js";import{_12 as Xt}from"./phone.js";import{_1b as Yt}from"./phone.js";import{_1d as Y}from"./phone.js";import{_6 as Zt}from"./phone.js";import{_p as te}from"./phone.js";import{_1b as Q}from"./phone.js";import{_0 as V}from"./phone.js";import{_6 as $t,_7 as Qt}from"./phone.js";import{_a as ft,_c as Vt}from"./phone.js";function b(t){let{key:e,ballot:o}=V.value;return e===X(t)&&o||$t(t)||{}}function M(t){let{key:e,refusal:o}=V.value;return e===X(t)&&o==="code_needed"&&!!t.voting&&!ft.value}function P(t){let{key:e,refusal:o}=V.value;return Qt(t)?Q(Vt.state.value==="up"?"phone.sending":"phone.ballot_waits"):o&&e===X(t)&&!(o==="code_needed"&&ft.value)?Q(`refusal.${o}`):Q($t(t)?"phone.ballot_received":"phone.ballot_none")}function X({poll:t,round:e}){return`${t} ${e}`}function g({now:t,ready:e,send:o,children:a,abstains:s=!1,abstain:n,fault:r}){let l=t.options.find(({id:i})=>i===Xt);return Y`<form novalidate onSubmit=${i=>{i.preventDefault(),e&&o()}}>
${a}
${l&&n&&Y`<label class=${s?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${s} onChange=${i=>n(i.target.checked)} />
<span><${te} text=${l.label} /></span>
</label>`}
${!(M(t)&&!e)&&Y`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${Yt(Zt(t)?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class=${r?"":"dim"}>${r||P(t)}</p>
</form>`}function ht({now:t}){let e=t.terms??{},o=tt(null),a=tt(!1),s=tt(null),n=b(t),r=ne(t),l=s.value??(o.value===null&&n.choices?.[0]===Z),i=n.points?.[0],d=o.value??(i===void 0?"":w(i,e,et.value)),c=dt(d,e),u=l||!d.trim()?"":ae(c,e),f=l?r?.choices?.[0]===Z:r?.points?.[0]===c,p=()=>{if(u){a.value=!0,document.getElementById("number")?.focus();return}se(t,l?{choices:[Z]}:{points:[Number(c)]}),o.value=null,s.value=null,a.value=!1},m=ee(e.unit);return oe`<${g} now=${t} ready=${(l||d.trim()!=="")&&!f} send=${p} abstains=${l}
abstain=${h=>s.value=h} fault=${a.value?u:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${a.value&&u!==""} value=${l?"":d} disabled=${l}
onInput=${h=>{o.value=h.target.value}} />
<span id="number-unit" lang=${m.lang}>${m.text}</span>
</p>
<p class="dim small" id="number-bounds">${re(e)}</p>
<//>`}function ae(t,e){if(t===null)return I(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:o=-1/0,most:a=1/0}=e;return t<o||t>a?I("vote.out_of_bounds",U(e)):""}function re(t){let{least:e,most:o}=t;return e!==void 0&&o!==void 0?I("vote.between",U(t)):e!==void 0?I("vote.at_least",U(t)):o===void 0?"":I("vote.at_most",U(t))}function U(t){let{least:e=0,most:o=0}=t;return{least:w(e,t,et.value),most:w(o,t,et.value)}}import{_z as le}from"./phone.js";import{_12 as N}from"./phone.js";import{_1b as ot}from"./phone.js";import{_1d as z,_1i as ie,_1j as me}from"./phone.js";import{_1 as pe}from"./phone.js";import{_6 as ce}from"./phone.js";import{_p as ue}from"./phone.js";var de=1e3;function W({now:t}){let e=ce(t)?.choices??[],o=me(null),a=ie(0),s=t.kind==="multiple"||t.max_choices>1,n=o.value??b(t).choices??[],r=n.length>0&&!fe(n,e),l=s&&t.max_choices<t.options.length,i=M(t)&&!o.value,d=s&&n.filter(m=>m!==N).length>=t.max_choices,c=m=>d&&m!==N&&!n.includes(m),u=m=>{o.value=null,pe(t,{choices:m})},f=m=>{s?o.value=$e(t,n,m):Date.now()-a.current<de?u([m]):o.value=[m]};return z`<form onPointerUp=${()=>{a.current=Date.now()}} onSubmit=${m=>{m.preventDefault(),r&&u(n)}}>
${l&&z`<p class="dim small" id="poll-max">${ot("phone.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:m,label:h})=>z`<label class=${n.includes(m)?"option on":c(m)?"option shut":"option"} key=${m}>
<input type=${s?"checkbox":"radio"} name="choice" id=${`option-${m}`} checked=${n.includes(m)} aria-disabled=${c(m)} onChange=${()=>f(m)} />
<span><${ue} text=${h} /></span>
</label>`)}
</fieldset>
${(s||r)&&!i&&z`<button class="button main wide" type="submit" id="vote" aria-disabled=${!r}>${ot(e.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${P(t)}</p>
</form>`}function $e(t,e,o){if(e.includes(o))return e.filter(s=>s!==o);if(o===N)return[N];let a=e.filter(s=>s!==N);return a.length<t.max_choices?[...a,o]:(le(ot("phone.choices_max",{count:t.max_choices})),[...a])}function fe(t,e){return t.length===e.length&&t.every(o=>e.includes(o))}import{_z as bt}from"./phone.js";import{_12 as q}from"./phone.js";import{_1a as _t,_1b as k}from"./phone.js";import{_1d as C,_1j as he}from"./phone.js";import{_1 as be}from"./phone.js";import{_6 as _e}from"./phone.js";import{_p as ve}from"./phone.js";function vt({now:t}){let e=he(null),o=t.options.filter(({id:p})=>p!==q),a=e.value??b(t),s=a.choices?.[0]===q,n=s?[]:a.choices??[],r=_e(t)?.choices??[],l=s?[q]:n,i=l.length===r.length&&l.every((p,m)=>p===r[m]),d=(p,m)=>{e.value={choices:p};let h=p.indexOf(m.id)+1,$=_t(m.label).text;bt(h?k("vote.placed",{what:$,rank:h,count:o.length}):k("vote.unplaced",{what:$}))},c=p=>n.includes(p.id)?d(n.filter(m=>m!==p.id),p):n.length>=t.max_choices?bt(k("vote.rank_max",{count:t.max_choices})):d([...n,p.id],p),u=(p,m)=>{let h=n.indexOf(p.id),$=n.filter(j=>j!==p.id),F=Math.min(Math.max(h+m,0),$.length);d([...$.slice(0,F),p.id,...$.slice(F)],p)},f=()=>{be(t,{choices:l}),e.value=null};return C`<${g} now=${t} ready=${l.length>0&&!i} send=${f} abstains=${s}
abstain=${p=>e.value={choices:p?[q]:[]}}>
<p class="dim small" id="rank-how">${k("vote.rank_how")} ${t.max_choices<o.length&&k("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${o.map(p=>C`<${ge} key=${p.id} item=${p} rank=${n.indexOf(p.id)+1} last=${n.length} tap=${c} move=${u} />`)}
</ul>
<//>`}function ge({item:t,rank:e,last:o,tap:a,move:s}){let n=_t(t.label).text,r=l=>{let i={ArrowUp:-1,ArrowDown:1}[l.key];!i||!e||(l.preventDefault(),s(t,i))};return C`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>a(t)} onKeyDown=${r}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${ve} text=${t.label} />${e>0&&C`<span class="visually-hidden"> ${k("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&C`<button type="button" class="move" disabled=${e===1} aria-label=${k("vote.up",{what:n})} onClick=${()=>s(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===o} aria-label=${k("vote.down",{what:n})} onClick=${()=>s(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_12 as T}from"./phone.js";import{_1b as yt}from"./phone.js";import{_1d as nt,_1j as xe}from"./phone.js";import{_1 as ke}from"./phone.js";import{_6 as we}from"./phone.js";import{_p as xt}from"./phone.js";import{_1b as ye}from"./phone.js";import{_1d as st}from"./phone.js";import{_p as gt}from"./phone.js";function G({name:t,terms:e,chosen:o,choose:a,labelledby:s}){let n=Array.from({length:e.steps??0},(r,l)=>l+1);return st`<fieldset class="steps-of" aria-labelledby=${s} aria-describedby="poll-status">
<div class="steps">
${n.map(r=>st`<label key=${r} class=${r===o?"step on":"step"}>
<input type="radio" name=${t} checked=${r===o} onChange=${()=>a(r)} aria-label=${ye("vote.step",{step:r,steps:n.length})} />
<span aria-hidden="true" class="tabular">${r}</span>
</label>`)}
</div>
</fieldset>`}function K({terms:t}){return!t.low&&!t.high?null:st`<p class="ends small dim">
<span>1 : <${gt} text=${t.low} /></span>
<span>${t.steps} : <${gt} text=${t.high} /></span>
</p>`}function kt({now:t}){let e=xe(null),o=t.options.filter(({id:u})=>u!==T),a=e.value??b(t),s=o.map((u,f)=>a.points?.[f]??0),n=a.choices?.[0]===T,r=s.filter(Boolean).length,l=we(t),i=n?l?.choices?.[0]===T:!!l?.points&&s.every((u,f)=>u===l?.points?.[f]),d=(u,f)=>{e.value={points:s.map((p,m)=>m===u?f:p)}},c=()=>{ke(t,n?{choices:[T]}:{points:s}),e.value=null};return nt`<${g} now=${t} ready=${(r>0||n)&&!i} send=${c} abstains=${n}
abstain=${u=>e.value=u?{choices:[T]}:{}}>
<${K} terms=${t.terms??{}} />
${o.map(({id:u,label:f},p)=>nt`<div class="item" key=${u}>
<p class="item-head"><span id=${`item-${u}`}><${xt} text=${f} /></span>
${s[p]>0&&nt`<button class="link" type="button" onClick=${()=>d(p,0)}>${yt("vote.leave_out")}<span class="visually-hidden"> <${xt} text=${f} /></span></button>`}
</p>
<${G} name=${`step-${u}`} terms=${t.terms??{}} chosen=${s[p]} choose=${m=>d(p,m)} labelledby=${`item-${u}`} />
</div>`)}
<p class="dim small">${yt("vote.rated",{count:r,items:o.length})}</p>
<//>`}import{_12 as at}from"./phone.js";import{_1d as Ae,_1j as Se}from"./phone.js";import{_1 as Re}from"./phone.js";import{_6 as Be}from"./phone.js";function wt({now:t}){let e=Se(null),o=e.value??b(t),a=Be(t),s=o.points?.[0]??0,n=o.choices?.[0]===at,r=a?.points?.[0]===o.points?.[0]&&a?.choices?.[0]===at===n,l=()=>{e.value=null,Re(t,o)};return Ae`<${g} now=${t} ready=${(s>0||n)&&!r} send=${l} abstains=${n}
abstain=${i=>e.value=i?{choices:[at]}:{}}>
<${K} terms=${t.terms??{}} />
<${G} name="step" terms=${t.terms??{}} chosen=${s} choose=${i=>e.value={points:[i]}} labelledby="poll-title" />
<//>`}import{_12 as rt}from"./phone.js";import{_1b as H}from"./phone.js";import{_1d as lt,_1j as Ie}from"./phone.js";import{_1 as Ne}from"./phone.js";import{_6 as We}from"./phone.js";import{_p as Ce}from"./phone.js";var Te=[50,60,70,80,90,100];function At({now:t}){let e=Ie(null),o=e.value??b(t),a=We(t),s=o.choices?.[0]??"",n=o.points?.[0]??0,r=s===rt,l=s===a?.choices?.[0]&&n===(a?.points?.[0]??0),i=()=>{Ne(t,o),e.value=null},d=t.options.filter(({id:c})=>c!==rt);return lt`<${g} now=${t} ready=${(r||!!(s&&n))&&!l} send=${i} abstains=${r}
abstain=${c=>e.value=c?{choices:[rt]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${d.map(({id:c,label:u})=>lt`<label class=${c===s?"option on":"option"} key=${c}>
<input type="radio" name="answer" id=${`option-${c}`} checked=${c===s} onChange=${()=>e.value={choices:[c],points:n?[n]:[]}} />
<span><${Ce} text=${u} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${H("vote.how_sure")}</p>
<div class="steps">
${Te.map(c=>lt`<label key=${c} class=${c===n?"step on":"step"}>
<input type="radio" name="sure" checked=${c===n} disabled=${!s||r} onChange=${()=>e.value={choices:[s],points:[c]}} aria-label=${H("phone.percent",{percent:c})} />
<span aria-hidden="true" class="tabular">${c}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${H("vote.guess")}</span><span>${H("vote.certain")}</span></p>
</fieldset>
<//>`}var St={single:W,multiple:W,yes_no:W,quiz:W,scale:wt,rating:kt,ranking:vt,number:ht,real_or_generated:At};import{_19 as Rt,_1a as Oe,_1b as v}from"./phone.js";import{_1d as J}from"./phone.js";import{_1b as it}from"./phone.js";import{_1d as mt}from"./phone.js";function _({rows:t,value:e=it("phone.share"),children:o}){return mt`<table class="results" role="table">
<caption>${o??it("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${it("phone.answer")}</th><th role="columnheader">${e}</th></tr>
</thead>
<tbody role="rowgroup">
${t.map(a=>mt`<tr role="row" key=${a.key} class=${a.lead?"lead":""}>
<th role="rowheader">${a.label}</th>
<td role="cell" class="tabular">${a.value} ${a.more&&mt`<small>${a.more}</small>`}
<span class="bar" aria-hidden="true"><span style=${{width:`${a.length}%`}}></span></span>
</td>
</tr>`)}
</tbody>
</table>`}function Bt({now:t,own:e}){let o=t.histogram;if(!o.bins.length)return J`<p>${v("phone.no_answers")}</p>`;let a=t.terms??{},s=Oe(a.unit).text,n=$=>`${w($,a,Rt.value)}${s&&` ${s}`}`,r=$=>w($,a,Rt.value),l=e?.points?.[0],{half:i=[0,0],below:d=0,above:c=0,from:u=0,to:f=0}=o,p=[...d?[{key:"below",label:v("vote.less_than",{value:r(u)}),count:d}]:[],...o.bins.map($=>({key:$.from,label:$.from===$.to?r($.from):v("vote.from_to",{from:r($.from),to:r($.to)}),count:$.count})),...c?[{key:"above",label:v("vote.as_much_as",{value:r(f)}),count:c}]:[]],m=Math.max(...p.map(({count:$})=>$)),h=p.map(({key:$,label:F,count:j})=>({key:$,label:F,value:v("phone.answers",{count:j}),length:100*j/m}));return J`<p class="sums">${v("vote.middle",{median:n(o.median??0),low:r(i[0]),high:n(i[1])})}</p>
${t.answer?.truth!==void 0&&J`<p class="sums right">${v("vote.truth",{truth:n(t.answer.truth)})} ${Ee(t,o,n)}</p>`}
${l!==void 0&&J`<p class="dim">${v("vote.your_number",{value:n(l)})}</p>`}
<${_} rows=${h} value=${v("phone.answers.other",{count:""}).trim()} />`}function Ee({answer:t},{near_percent:e=0},o){let a=t?.tolerance??0;return a?v("vote.near",{tolerance:o(a),percent:e}):v("vote.found",{percent:e})}import{_1b as A}from"./phone.js";import{_1d as S}from"./phone.js";import{_p as De}from"./phone.js";function It({now:t,own:e}){if(!t.turnout)return S`<p>${A("phone.no_answers")}</p>`;let o=t.state==="closed",a=(t.ranking??[]).map(({id:s,points:n,first:r,rank:l,tied:i,length:d})=>{let c=(e?.choices??[]).indexOf(s)+1;return{key:s,label:S`${o&&S`<b class="tabular">${l}.</b> `}<${De} text=${t.options.find(u=>u.id===s)?.label} />${o&&i&&S` <small>${A("vote.tied")}</small>`}${c>0&&S` <small>${A("vote.your_rank",{rank:c})}</small>`}`,value:A("vote.points",{count:n}),more:A("vote.first",{count:r}),length:d,lead:o&&l===1}});return S`<${_} rows=${a} value=${A("vote.points_head")} />`}import{_1b as O}from"./phone.js";import{_1d as R}from"./phone.js";import{_p as Fe}from"./phone.js";function Nt({now:t,own:e}){if(!t.turnout)return R`<p>${O("phone.no_answers")}</p>`;let o=new Map((t.bars??[]).map(s=>[s.id,s])),a=t.options.map(({id:s,label:n})=>{let{count:r=0,percent:l=0,lead:i=!1}=o.get(s)??{};return{key:s,label:R`<${Fe} text=${n} /><${pt} now=${t} id=${s} own=${e} />`,value:O("phone.percent",{percent:l}),more:O("phone.answers",{count:r}),length:l,lead:i}});return R`<${_} rows=${a} />`}function pt({now:t,id:e,own:o}){return R`${o?.choices?.includes(e)&&R` <small>${O("phone.your_answer")}</small>`}${t.answer?.right?.includes(e)&&R` <small class="right">✓ ${O("vote.right")}</small>`}`}import{_12 as je}from"./phone.js";import{_1b as x}from"./phone.js";import{_1d as y}from"./phone.js";import{_p as ct}from"./phone.js";function Wt({now:t,own:e}){let{columns:o,mean:a,median:s}=t.scale;if(a===void 0)return y`<p>${x("phone.no_answers")}</p>`;let n=o.map(({step:r,count:l,percent:i,height:d})=>({key:r,label:y`${r}${r===1&&t.terms?.low&&y` <small><${ct} text=${t.terms.low} /></small>`}${r===o.length&&t.terms?.high&&y` <small><${ct} text=${t.terms.high} /></small>`}${e?.points?.[0]===r&&y` <small>${x("phone.your_answer")}</small>`}`,value:x("phone.percent",{percent:i}),more:x("phone.answers",{count:l}),length:i,lead:d===100}));return y`<p class="sums">${x("vote.sums",{mean:a,median:s})}</p><${_} rows=${n} />`}function Ct({now:t,own:e}){let o=t.ratings??[],s=t.options.filter(({id:n})=>n!==je).map(({id:n,label:r},l)=>{let{mean:i,count:d=0,at:c=0}=o.find(f=>f.id===n)??{},u=e?.points?.[l];return{key:n,label:y`<${ct} text=${r} />${!!u&&y` <small>${x("vote.yours",{step:u})}</small>`}`,value:i===void 0?"—":x("vote.mean_of",{mean:i,steps:t.terms?.steps??0}),more:x("phone.answers",{count:d}),length:i===void 0?0:c}});return y`<${_} rows=${s} value=${x("vote.mean")} />`}import{_1b as B}from"./phone.js";import{_1d as E}from"./phone.js";import{_p as Le}from"./phone.js";function Tt({now:t,own:e}){let o=t.sureness;if(!o.count)return E`<p>${B("phone.no_answers")}</p>`;let a=o.rows.map(({id:s,count:n,percent:r,sure:l})=>({key:s,label:E`<${Le} text=${t.options.find(i=>i.id===s)?.label} /><${pt} now=${t} id=${s} own=${e} />`,value:B("phone.percent",{percent:r}),more:l===void 0?B("phone.answers",{count:n}):B("vote.sure",{percent:l}),length:r,lead:t.answer?.right?.includes(s)}));return E`${o.right!==void 0&&E`<p class="sums">${B("vote.room",{right:o.right,sure:o.sure??0})}</p>`}
${t.answer?.right&&e?.points&&E`<p class="dim">${B(e.choices?.some(s=>t.answer?.right?.includes(s))?"vote.you_right":"vote.you_wrong",{percent:e.points[0]})}</p>`}
<${_} rows=${a} />`}var Ot=[["bars",Nt],["scale",Wt],["ratings",Ct],["ranking",It],["histogram",Bt],["sureness",Tt]];function He(){let t=qe.value;if(Me(Pe,[]),!t)return null;let e=t.state==="open",o=St[t.kind];return D`<section class="poll" aria-labelledby="poll-title">
<p class=${e?"poll-state open":"poll-state"}>
${ut(e?"phone.poll_open":"phone.poll_closed")} <span class="tabular">${ut("phone.turnout",{count:t.turnout})}</span>
</p>
<h2 id="poll-title" data-arrival tabindex="-1"><${Ge} text=${t.title} /></h2>
${(t.aside||t.voting&&!ze.value)&&D`<div class="beside" ref=${L}></div>`}
${e&&o&&D`<${o} key=${`${t.poll} ${t.round}`} now=${t} />`}
${t.revealed&&D`<${Je} now=${t} />`}
<button class="button wide" type="button" id="leave-poll" onClick=${Ke}>${ut("phone.to_questions")}</button>
</section>`}function Je({now:t}){return Ot.map(([e,o])=>t[e]&&D`<${o} key=${e} now=${t} own=${Ue(t)} />`)}export{He as PollPlace};
