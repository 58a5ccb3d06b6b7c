/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_1e as Rt}from"./phone.js";import{_1g as F,_1k as ko}from"./phone.js";import{_5 as wo}from"./phone.js";import{_8 as So}from"./phone.js";import{_11 as ce}from"./phone.js";import{_1b as $e,_1c as fe,_1e as de}from"./phone.js";import{_1g as he,_1h as _e,_1m as be}from"./phone.js";import{_0 as ge,_1 as ve}from"./phone.js";import{_b as ye,_c as xe,_h as ke}from"./phone.js";var we={announce:ce,fetchSentences:$e,language:fe,t:de,html:he,render:_e,useSignal:be,ballotRefusal:ge,castBallot:ve,ballots:ye,link:xe,poll:ke};function H(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:o})=>o(t,we),()=>setTimeout(H,3e3,t,e+1))}location.hash&&H(document.createElement("p"));import{_a as Ao,_h as Ro}from"./phone.js";import{_q as Bo}from"./phone.js";import{_s as Io}from"./phone.js";var Se=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/;function Bt(t,{decimals:e=0}){let o=Se.exec(t.replace(/[\s\u00a0\u202f'’]/g,""));if(!o)return null;let[,s,n,a=""]=o,r=a.replace(/0+$/,"");if(r.length>e||n.length>13)return null;let l=Number(n+r.padEnd(e,"0"));return s&&s!=="+"?-l||0:l}function O(t,{decimals:e=0},o){let s=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(o,{minimumFractionDigits:e,maximumFractionDigits:s})}import{_15 as ut}from"./phone.js";import{_1c as ct,_1d as qe,_1e as M}from"./phone.js";import{_1g as Fe,_1m as mt}from"./phone.js";import{_6 as De}from"./phone.js";import{_15 as Ne}from"./phone.js";import{_1e as Ee}from"./phone.js";import{_1g as pt}from"./phone.js";import{_6 as We}from"./phone.js";import{_q as Te}from"./phone.js";import{_1e as rt}from"./phone.js";import{_0 as lt,_1 as Ie}from"./phone.js";import{_6 as Tt,_7 as Ce}from"./phone.js";import{_a as qt,_c as Oe}from"./phone.js";import{_1e as It}from"./phone.js";import{_1g as Ct,_1i as Ae}from"./phone.js";import{_6 as Re}from"./phone.js";import{_10 as Ot}from"./phone.js";var Nt=["","public","professional","student"],Et="group",D=Ae(Be());function Wt({now:t}){let e=o=>{D.value=o;try{Ot()?.setItem(Et,o)}catch{}let s=Re(t);s&&t.state==="open"&&b(t,s)};return Ct`<fieldset class="group" aria-labelledby="group-asked">
<p id="group-asked" class="dim small">${It("vote.group.asked")}</p>
<div class="chips">${Nt.map(o=>Ct`<label key=${o} class=${o===D.value?"chip on":"chip"}><input type="radio" name="group" checked=${o===D.value} onChange=${()=>e(o)} /> <span>${It(`vote.group.${o||"none"}`)}</span></label>`)}</div>
</fieldset>`}function Be(){try{let t=Ot()?.getItem(Et)??"";return Nt.includes(t)?t:""}catch{return""}}function v(t){let{key:e,ballot:o}=lt.value;return e===it(t)&&o||Tt(t)||{}}function b(t,{choices:e,points:o,words:s}){let n=s?.map(a=>typeof a=="string"?a:a.text);Ie(t,{choices:e,points:o,words:n,group:t.terms?.by_group&&D.value||void 0})}function K(t){let{key:e,refusal:o}=lt.value;return e===it(t)&&o==="code_needed"&&!!t.voting&&!qt.value}function X(t){let{key:e,refusal:o}=lt.value;return Ce(t)?rt(Oe.state.value==="up"?"phone.sending":"phone.ballot_waits"):o&&e===it(t)&&!(o==="code_needed"&&qt.value)?rt(`refusal.${o}`):rt(Tt(t)?"phone.ballot_received":"phone.ballot_none")}function it({poll:t,round:e}){return`${t} ${e}`}function k({now:t,ready:e,send:o,children:s,abstains:n=!1,abstain:a,fault:r}){let l=t.options.find(({id:p})=>p===Ne);return pt`<form novalidate onSubmit=${p=>{p.preventDefault(),e&&o()}}>
${s}
${l&&a&&pt`<label class=${n?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${n} onChange=${p=>a(p.target.checked)} />
<span><${Te} text=${l.label} /></span>
</label>`}
${!(K(t)&&!e)&&pt`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${Ee(We(t)?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class=${r?"":"dim"}>${r||X(t)}</p>
</form>`}function Ft({now:t}){let e=t.terms??{},o=mt(null),s=mt(!1),n=mt(null),a=v(t),r=De(t),l=n.value??(o.value===null&&a.choices?.[0]===ut),p=a.points?.[0],$=o.value??(p===void 0?"":O(p,e,ct.value)),i=Bt($,e),c=l||!$.trim()?"":Me(i,e),f=l?r?.choices?.[0]===ut:r?.points?.[0]===i,u=()=>{if(c){s.value=!0,document.getElementById("number")?.focus();return}b(t,l?{choices:[ut]}:{points:[Number(i)]}),o.value=null,n.value=null,s.value=!1},m=qe(e.unit);return Fe`<${k} now=${t} ready=${(l||$.trim()!=="")&&!f} send=${u} abstains=${l}
abstain=${y=>n.value=y} fault=${s.value?c:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${s.value&&c!==""} value=${l?"":$} disabled=${l}
onInput=${y=>{o.value=y.target.value}} />
<span id="number-unit" lang=${m.lang}>${m.text}</span>
</p>
<p class="dim small" id="number-bounds">${Le(e)}</p>
<//>`}function Me(t,e){if(t===null)return M(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:o=-1/0,most:s=1/0}=e;return t<o||t>s?M("vote.out_of_bounds",J(e)):""}function Le(t){let{least:e,most:o}=t;return e!==void 0&&o!==void 0?M("vote.between",J(t)):e!==void 0?M("vote.at_least",J(t)):o===void 0?"":M("vote.at_most",J(t))}function J(t){let{least:e=0,most:o=0}=t;return{least:O(e,t,ct.value),most:O(o,t,ct.value)}}import{_11 as Pe}from"./phone.js";import{_15 as L}from"./phone.js";import{_1e as $t}from"./phone.js";import{_1g as Y,_1l as Ge,_1m as Ue}from"./phone.js";import{_6 as je}from"./phone.js";import{_q as ze}from"./phone.js";var He=1e3;function P({now:t}){let e=je(t)?.choices??[],o=Ue(null),s=Ge(0),n=t.kind==="multiple"||t.max_choices>1,a=o.value??v(t).choices??[],r=a.length>0&&!Xe(a,e),l=n&&t.max_choices<t.options.length,p=K(t)&&!o.value,$=n&&a.filter(m=>m!==L).length>=t.max_choices,i=m=>$&&m!==L&&!a.includes(m),c=m=>{o.value=null,b(t,{choices:m})},f=m=>{n?o.value=Ke(t,a,m):Date.now()-s.current<He?c([m]):o.value=[m]};return Y`<form onPointerUp=${()=>{s.current=Date.now()}} onSubmit=${m=>{m.preventDefault(),r&&c(a)}}>
${l&&Y`<p class="dim small" id="poll-max">${$t("phone.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:m,label:y})=>Y`<label class=${a.includes(m)?"option on":i(m)?"option shut":"option"} key=${m}>
<input type=${n?"checkbox":"radio"} name="choice" id=${`option-${m}`} checked=${a.includes(m)} aria-disabled=${i(m)} onChange=${()=>f(m)} />
<span><${ze} text=${y} /></span>
</label>`)}
</fieldset>
${(n||r)&&!p&&Y`<button class="button main wide" type="submit" id="vote" aria-disabled=${!r}>${$t(e.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${X(t)}</p>
</form>`}function Ke(t,e,o){if(e.includes(o))return e.filter(n=>n!==o);if(o===L)return[L];let s=e.filter(n=>n!==L);return s.length<t.max_choices?[...s,o]:(Pe($t("phone.choices_max",{count:t.max_choices})),[...s])}function Xe(t,e){return t.length===e.length&&t.every(o=>e.includes(o))}import{_11 as Dt}from"./phone.js";import{_15 as Q}from"./phone.js";import{_1d as Mt,_1e as C}from"./phone.js";import{_1g as G,_1m as Je}from"./phone.js";import{_6 as Ye}from"./phone.js";import{_q as Qe}from"./phone.js";function Lt({now:t}){let e=Je(null),o=t.options.filter(({id:u})=>u!==Q),s=e.value??v(t),n=s.choices?.[0]===Q,a=n?[]:s.choices??[],r=Ye(t)?.choices??[],l=n?[Q]:a,p=l.length===r.length&&l.every((u,m)=>u===r[m]),$=(u,m)=>{e.value={choices:u};let y=u.indexOf(m.id)+1,d=Mt(m.label).text;Dt(y?C("vote.placed",{what:d,rank:y,count:o.length}):C("vote.unplaced",{what:d}))},i=u=>a.includes(u.id)?$(a.filter(m=>m!==u.id),u):a.length>=t.max_choices?Dt(C("vote.rank_max",{count:t.max_choices})):$([...a,u.id],u),c=(u,m)=>{let y=a.indexOf(u.id),d=a.filter(_=>_!==u.id),h=Math.min(Math.max(y+m,0),d.length);$([...d.slice(0,h),u.id,...d.slice(h)],u)},f=()=>{b(t,{choices:l}),e.value=null};return G`<${k} now=${t} ready=${l.length>0&&!p} send=${f} abstains=${n}
abstain=${u=>e.value={choices:u?[Q]:[]}}>
<p class="dim small" id="rank-how">${C("vote.rank_how")} ${t.max_choices<o.length&&C("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${o.map(u=>G`<${Ve} key=${u.id} item=${u} rank=${a.indexOf(u.id)+1} last=${a.length} tap=${i} move=${c} />`)}
</ul>
<//>`}function Ve({item:t,rank:e,last:o,tap:s,move:n}){let a=Mt(t.label).text,r=l=>{let p={ArrowUp:-1,ArrowDown:1}[l.key];!p||!e||(l.preventDefault(),n(t,p))};return G`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>s(t)} onKeyDown=${r}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${Qe} text=${t.label} />${e>0&&G`<span class="visually-hidden"> ${C("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&G`<button type="button" class="move" disabled=${e===1} aria-label=${C("vote.up",{what:a})} onClick=${()=>n(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===o} aria-label=${C("vote.down",{what:a})} onClick=${()=>n(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_15 as U}from"./phone.js";import{_1e as Gt}from"./phone.js";import{_1g as dt,_1m as to}from"./phone.js";import{_6 as eo}from"./phone.js";import{_q as Ut}from"./phone.js";import{_1e as Ze}from"./phone.js";import{_1g as ft}from"./phone.js";import{_q as Pt}from"./phone.js";function V({name:t,terms:e,chosen:o,choose:s,labelledby:n}){let a=Array.from({length:e.steps??0},(r,l)=>l+1);return ft`<fieldset class="steps-of" aria-labelledby=${n} aria-describedby="poll-status">
<div class="steps">
${a.map(r=>ft`<label key=${r} class=${r===o?"step on":"step"}>
<input type="radio" name=${t} checked=${r===o} onChange=${()=>s(r)} aria-label=${Ze("vote.step",{step:r,steps:a.length})} />
<span aria-hidden="true" class="tabular">${r}</span>
</label>`)}
</div>
</fieldset>`}function Z({terms:t}){return!t.low&&!t.high?null:ft`<p class="ends small dim">
<span>1 : <${Pt} text=${t.low} /></span>
<span>${t.steps} : <${Pt} text=${t.high} /></span>
</p>`}function jt({now:t}){let e=to(null),o=t.options.filter(({id:c})=>c!==U),s=e.value??v(t),n=o.map((c,f)=>s.points?.[f]??0),a=s.choices?.[0]===U,r=n.filter(Boolean).length,l=eo(t),p=a?l?.choices?.[0]===U:!!l?.points&&n.every((c,f)=>c===l?.points?.[f]),$=(c,f)=>{e.value={points:n.map((u,m)=>m===c?f:u)}},i=()=>{b(t,a?{choices:[U]}:{points:n}),e.value=null};return dt`<${k} now=${t} ready=${(r>0||a)&&!p} send=${i} abstains=${a}
abstain=${c=>e.value=c?{choices:[U]}:{}}>
<${Z} terms=${t.terms??{}} />
${o.map(({id:c,label:f},u)=>dt`<div class="item" key=${c}>
<p class="item-head"><span id=${`item-${c}`}><${Ut} text=${f} /></span>
${n[u]>0&&dt`<button class="link" type="button" onClick=${()=>$(u,0)}>${Gt("vote.leave_out")}<span class="visually-hidden"> <${Ut} text=${f} /></span></button>`}
</p>
<${V} name=${`step-${c}`} terms=${t.terms??{}} chosen=${n[u]} choose=${m=>$(u,m)} labelledby=${`item-${c}`} />
</div>`)}
<p class="dim small">${Gt("vote.rated",{count:r,items:o.length})}</p>
<//>`}import{_15 as ht}from"./phone.js";import{_1g as oo,_1m as so}from"./phone.js";import{_6 as no}from"./phone.js";function zt({now:t}){let e=so(null),o=e.value??v(t),s=no(t),n=o.points?.[0]??0,a=o.choices?.[0]===ht,r=s?.points?.[0]===o.points?.[0]&&s?.choices?.[0]===ht===a,l=()=>{e.value=null,b(t,o)};return oo`<${k} now=${t} ready=${(n>0||a)&&!r} send=${l} abstains=${a}
abstain=${p=>e.value=p?{choices:[ht]}:{}}>
<${Z} terms=${t.terms??{}} />
<${V} name="step" terms=${t.terms??{}} chosen=${n} choose=${p=>e.value={points:[p]}} labelledby="poll-title" />
<//>`}import{_15 as _t}from"./phone.js";import{_1e as tt}from"./phone.js";import{_1g as bt,_1m as ao}from"./phone.js";import{_6 as ro}from"./phone.js";import{_q as lo}from"./phone.js";var io=[50,60,70,80,90,100];function Ht({now:t}){let e=ao(null),o=e.value??v(t),s=ro(t),n=o.choices?.[0]??"",a=o.points?.[0]??0,r=n===_t,l=n===s?.choices?.[0]&&a===(s?.points?.[0]??0),p=()=>{b(t,o),e.value=null},$=t.options.filter(({id:i})=>i!==_t);return bt`<${k} now=${t} ready=${(r||!!(n&&a))&&!l} send=${p} abstains=${r}
abstain=${i=>e.value=i?{choices:[_t]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${$.map(({id:i,label:c})=>bt`<label class=${i===n?"option on":"option"} key=${i}>
<input type="radio" name="answer" id=${`option-${i}`} checked=${i===n} onChange=${()=>e.value={choices:[i],points:a?[a]:[]}} />
<span><${lo} text=${c} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${tt("vote.how_sure")}</p>
<div class="steps">
${io.map(i=>bt`<label key=${i} class=${i===a?"step on":"step"}>
<input type="radio" name="sure" checked=${i===a} disabled=${!n||r} onChange=${()=>e.value={choices:[n],points:[i]}} aria-label=${tt("phone.percent",{percent:i})} />
<span aria-hidden="true" class="tabular">${i}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${tt("vote.guess")}</span><span>${tt("vote.certain")}</span></p>
</fieldset>
<//>`}import{_13 as po}from"./phone.js";import{_15 as gt,_16 as Kt}from"./phone.js";import{_1e as N}from"./phone.js";import{_1g as Xt,_1m as Jt}from"./phone.js";import{_6 as uo}from"./phone.js";import{_k as vt}from"./phone.js";import{_10 as mo}from"./phone.js";function yt({now:t}){let e=t.kind==="open_text",o=e?Kt.OPEN_TEXT_GRAPHEMES_MAX:Kt.WORD_GRAPHEMES_MAX,s=co(t),n=Jt(s.read()),a=Jt(null),r=uo(t),l=Yt(v(t)),p=Array.from({length:t.max_choices},(h,_)=>n.value?.[_]??l[_]??""),$=a.value??(!n.value&&v(t).choices?.[0]===gt),i=p.map(h=>h.trim()).filter(Boolean),c=i.some(h=>vt(h)>o),f=new Set(i.map(h=>h.toLowerCase())).size<i.length,u=c?N("vote.word_long",{count:o}):f?N("vote.word_twice"):"",m=$?r?.choices?.[0]===gt:!!r?.words&&i.join(`
`)===Yt(r).join(`
`),y=(h,_)=>{n.value=p.map((at,me)=>me===h?_:at),s.keep(n.value)},d=()=>{u&&!$||(b(t,$?{choices:[gt]}:{words:i}),n.value=null,a.value=null,s.forget())};return Xt`<${k} now=${t} ready=${($||i.length>0&&!u)&&!m} send=${d} abstains=${$}
abstain=${h=>a.value=h} fault=${$?"":u}>
<p class="dim small">${N(e?"vote.one_line":"vote.some_words",{count:t.max_choices})} ${N("vote.read_first")}</p>
${p.map((h,_)=>Xt`<div class="word" key=${_}>
<${e?"textarea":"input"} class="field" id=${`word-${_+1}`} rows="3" type="text" value=${h} disabled=${$} enterkeyhint="send" autocapitalize="off" maxlength=${o*4}
aria-label=${e?N("vote.your_text"):N("vote.word_n",{n:_+1})} aria-describedby=${`word-left-${_} poll-status`} aria-invalid=${vt(h.trim())>o}
onInput=${at=>y(_,at.target.value)} />
<span class="dim small tabular" id=${`word-left-${_}`}>${N("vote.left",{count:o-vt(h.trim())})}</span>
</div>`)}
<//>`}function Yt(t){return(t?.words??[]).map(e=>typeof e=="string"?e:e.text)}function co({poll:t,round:e}){let o=`words ${po.code} ${t} ${e}`,s=mo();return{read:()=>{try{let n=JSON.parse(s?.getItem(o)??"null");return Array.isArray(n)?n.map(String):null}catch{return null}},keep:n=>{try{s?.setItem(o,JSON.stringify(n))}catch{}},forget:()=>s?.removeItem(o)}}var Qt={single:P,multiple:P,yes_no:P,quiz:P,scale:zt,rating:jt,ranking:Lt,number:Ft,real_or_generated:Ht,word_cloud:yt,open_text:yt};import{_1c as Vt,_1d as $o,_1e as w}from"./phone.js";import{_1g as et}from"./phone.js";import{_1e as xt}from"./phone.js";import{_1g as kt}from"./phone.js";function g({rows:t,value:e=xt("phone.share"),children:o}){return kt`<table class="results" role="table">
<caption>${o??xt("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${xt("phone.answer")}</th><th role="columnheader">${e}</th></tr>
</thead>
<tbody role="rowgroup">
${t.map(s=>kt`<tr role="row" key=${s.key} class=${s.lead?"lead":""}>
<th role="rowheader">${s.label}</th>
<td role="cell" class="tabular">${s.value} ${s.more&&kt`<small>${s.more}</small>`}
<span class="bar" aria-hidden="true"><span style=${{width:`${s.length}%`}}></span></span>
</td>
</tr>`)}
</tbody>
</table>`}function Zt({now:t,own:e}){let o=t.histogram;if(!o.bins.length)return et`<p>${w("phone.no_answers")}</p>`;let s=t.terms??{},n=$o(s.unit).text,a=d=>`${O(d,s,Vt.value)}${n&&` ${n}`}`,r=d=>O(d,s,Vt.value),l=e?.points?.[0],{half:p=[0,0],below:$=0,above:i=0,from:c=0,to:f=0}=o,u=[...$?[{key:"below",label:w("vote.less_than",{value:r(c)}),count:$}]:[],...o.bins.map(d=>({key:d.from,label:d.from===d.to?r(d.from):w("vote.from_to",{from:r(d.from),to:r(d.to)}),count:d.count})),...i?[{key:"above",label:w("vote.as_much_as",{value:r(f)}),count:i}]:[]],m=Math.max(...u.map(({count:d})=>d)),y=u.map(({key:d,label:h,count:_})=>({key:d,label:h,value:w("phone.answers",{count:_}),length:100*_/m}));return et`<p class="sums">${w("vote.middle",{median:a(o.median??0),low:r(p[0]),high:a(p[1])})}</p>
${t.answer?.truth!==void 0&&et`<p class="sums right">${w("vote.truth",{truth:a(t.answer.truth)})} ${fo(t,o,a)}</p>`}
${l!==void 0&&et`<p class="dim">${w("vote.your_number",{value:a(l)})}</p>`}
<${g} rows=${y} value=${w("phone.answers.other",{count:""}).trim()} />`}function fo({answer:t},{near_percent:e=0},o){let s=t?.tolerance??0;return s?w("vote.near",{tolerance:o(s),percent:e}):w("vote.found",{percent:e})}import{_1e as A}from"./phone.js";import{_1g as S}from"./phone.js";import{_q as ot}from"./phone.js";function te({now:t}){let{rows:e,few:o,stayed:s,moved:n,new:a,left:r,bands:l=[]}=t.flow,p=e.map(({id:i,before:c,after:f,net:u})=>({key:i,label:S`<${ot} text=${st(t,i)} />`,value:A("vote.from_to_percent",{before:c,after:f}),more:u>0?`+${u}`:u<0?`−${-u}`:"=",length:f,lead:u>0})),$=l.filter(({stays:i})=>!i);return S`<${g} rows=${p} value=${A("vote.before_after")}>${A("vote.before_after")}<//>
${o&&S`<p class="dim">${A("vote.flow_few")}</p>`}
${s!==void 0&&S`<p>${A("vote.flow_sums",{stayed:s,moved:n,came:a,left:r})}</p>`}
${$.length>0&&S`<ul class="moves">${$.map(({from:i,to:c,count:f})=>S`<li key=${`${i}>${c}`}><${ot} text=${st(t,i)} /> → <${ot} text=${st(t,c)} /> <b class="tabular">${f}</b></li>`)}</ul>`}
${!o&&S`<p class="dim small">${A("vote.flow_hidden")}</p>`}`}function ee({now:t}){let{few:e,rows:o=[]}=t.by_group??{};return e?S`<p class="dim">${A("vote.group_few")}</p>`:o.map(({group:s,count:n,shares:a})=>S`<${g} key=${s} rows=${a.map(({id:r,percent:l})=>({key:r,label:S`<${ot} text=${st(t,r)} />`,value:A("phone.percent",{percent:l}),length:l}))}>${A(`vote.group.${s}`)} <small class="tabular">${A("phone.answers",{count:n})}</small><//>`)}function st(t,e){return t.options.find(o=>o.id===e)?.label??{fr:e,en:e}}import{_1e as E}from"./phone.js";import{_1g as W}from"./phone.js";import{_q as ho}from"./phone.js";function oe({now:t,own:e}){if(!t.turnout)return W`<p>${E("phone.no_answers")}</p>`;let o=t.state==="closed",s=(t.ranking??[]).map(({id:n,points:a,first:r,rank:l,tied:p,length:$})=>{let i=(e?.choices??[]).indexOf(n)+1;return{key:n,label:W`${o&&W`<b class="tabular">${l}.</b> `}<${ho} text=${t.options.find(c=>c.id===n)?.label} />${o&&p&&W` <small>${E("vote.tied")}</small>`}${i>0&&W` <small>${E("vote.your_rank",{rank:i})}</small>`}`,value:E("vote.points",{count:a}),more:E("vote.first",{count:r}),length:$,lead:o&&l===1}});return W`<${g} rows=${s} value=${E("vote.points_head")} />`}import{_1e as j}from"./phone.js";import{_1g as T}from"./phone.js";import{_q as _o}from"./phone.js";function se({now:t,own:e}){if(!t.turnout)return T`<p>${j("phone.no_answers")}</p>`;let o=new Map((t.bars??[]).map(n=>[n.id,n])),s=t.options.map(({id:n,label:a})=>{let{count:r=0,percent:l=0,lead:p=!1}=o.get(n)??{};return{key:n,label:T`<${_o} text=${a} /><${wt} now=${t} id=${n} own=${e} />`,value:j("phone.percent",{percent:l}),more:j("phone.answers",{count:r}),length:l,lead:p}});return T`<${g} rows=${s} />`}function wt({now:t,id:e,own:o}){return T`${o?.choices?.includes(e)&&T` <small>${j("phone.your_answer")}</small>`}${t.answer?.right?.includes(e)&&T` <small class="right">✓ ${j("vote.right")}</small>`}`}import{_15 as bo}from"./phone.js";import{_1e as B}from"./phone.js";import{_1g as R}from"./phone.js";import{_q as St}from"./phone.js";function ne({now:t,own:e}){let{columns:o,mean:s,median:n}=t.scale;if(s===void 0)return R`<p>${B("phone.no_answers")}</p>`;let a=o.map(({step:r,count:l,percent:p,height:$})=>({key:r,label:R`${r}${r===1&&t.terms?.low&&R` <small><${St} text=${t.terms.low} /></small>`}${r===o.length&&t.terms?.high&&R` <small><${St} text=${t.terms.high} /></small>`}${e?.points?.[0]===r&&R` <small>${B("phone.your_answer")}</small>`}`,value:B("phone.percent",{percent:p}),more:B("phone.answers",{count:l}),length:p,lead:$===100}));return R`<p class="sums">${B("vote.sums",{mean:s,median:n})}</p><${g} rows=${a} />`}function ae({now:t,own:e}){let o=t.ratings??[],n=t.options.filter(({id:a})=>a!==bo).map(({id:a,label:r},l)=>{let{mean:p,count:$=0,at:i=0}=o.find(f=>f.id===a)??{},c=e?.points?.[l];return{key:a,label:R`<${St} text=${r} />${!!c&&R` <small>${B("vote.yours",{step:c})}</small>`}`,value:p===void 0?"—":B("vote.mean_of",{mean:p,steps:t.terms?.steps??0}),more:B("phone.answers",{count:$}),length:p===void 0?0:i}});return R`<${g} rows=${n} value=${B("vote.mean")} />`}import{_1e as q}from"./phone.js";import{_1g as z}from"./phone.js";import{_q as go}from"./phone.js";function re({now:t,own:e}){let o=t.sureness;if(!o.count)return z`<p>${q("phone.no_answers")}</p>`;let s=o.rows.map(({id:n,count:a,percent:r,sure:l})=>({key:n,label:z`<${go} text=${t.options.find(p=>p.id===n)?.label} /><${wt} now=${t} id=${n} own=${e} />`,value:q("phone.percent",{percent:r}),more:l===void 0?q("phone.answers",{count:a}):q("vote.sure",{percent:l}),length:r,lead:t.answer?.right?.includes(n)}));return z`${o.right!==void 0&&z`<p class="sums">${q("vote.room",{right:o.right,sure:o.sure??0})}</p>`}
${t.answer?.right&&e?.points&&z`<p class="dim">${q(e.choices?.some(n=>t.answer?.right?.includes(n))?"vote.you_right":"vote.you_wrong",{percent:e.points[0]})}</p>`}
<${g} rows=${s} />`}import{_14 as vo}from"./phone.js";import{_1e as I}from"./phone.js";import{_1g as x}from"./phone.js";import{_c as le,_j as yo}from"./phone.js";function ie({now:t,own:e}){let o=t.cloud??[];if(!o.length)return x`<p>${I("vote.nothing_written")}</p><${nt} own=${e} shown=${[]} />`;let s=o.map(({id:n,text:a,count:r,size:l})=>({key:n,label:x`<bdi>${a}</bdi>${At(e,n)&&x` <small>${I("phone.your_answer")}</small>`}`,value:I("phone.answers",{count:r}),length:l}));return x`<${g} rows=${s} /><${nt} own=${e} shown=${o.map(({id:n})=>n)} />`}function pe({now:t,own:e}){let o=t.cards??[];return o.length?x`<ul class="said-cards" aria-label=${I("phone.results")}>
${o.map(s=>x`<li key=${s.id}>
<p><bdi>${s.text}</bdi>${s.count>1&&x` <small class="tabular">× ${s.count}</small>`}${At(e,s.id)&&x` <small>${I("phone.your_answer")}</small>`}</p>
${s.supporters!==void 0&&x`<${xo} now=${t} own=${e} card=${s} />`}
</li>`)}
</ul><${nt} own=${e} shown=${o.map(({id:s})=>s)} />`:x`<p>${I("vote.nothing_written")}</p><${nt} own=${e} shown=${[]} />`}function xo({now:t,own:e,card:o}){let{poll:s,round:n}=t,a=yo.value.get(`support_saying ${o.id}`),r=a?!!a.on:!!le.margin.value.supported_sayings?.[o.id],l=I("phone.supporters_of",{count:o.supporters??0});return At(e,o.id)?x`<p class="dim small tabular">${l}</p>`:x`<button class=${r?"button on":"button"} type="button" aria-pressed=${r} onClick=${()=>le.send({verb:"support_saying",poll:s,round:n,saying:o.id,on:!r,seq:vo()})}>${I(r?"phone.support_on":"phone.support_off")} <span class="tabular">${l}</span></button>`}function nt({own:t,shown:e}){let o=(t?.words??[]).filter(s=>typeof s!="string"&&!e.includes(s.id));return o.length?x`<p class="dim small">${I("vote.not_shown_yet",{words:o.map(s=>typeof s=="string"?s:s.text).join(" · ")})}</p>`:null}function At(t,e){return!!t?.words?.some(o=>typeof o!="string"&&o.id===e)}var ue=[["bars",se],["scale",ne],["ratings",ae],["ranking",oe],["histogram",Zt],["sureness",re],["flow",te],["by_group",ee],["cloud",ie],["cards",pe]];function Co(){let t=Ro.value;if(ko(wo,[]),!t)return null;let e=t.state==="open",o=Qt[t.kind];return F`<section class="poll" aria-labelledby="poll-title">
<p class=${e?"poll-state open":"poll-state"}>
${Rt(e?"phone.poll_open":"phone.poll_closed")} <span class="tabular">${Rt("phone.turnout",{count:t.turnout})}</span>
</p>
<h2 id="poll-title" data-arrival tabindex="-1"><${Bo} text=${t.title} /></h2>
${(t.aside||t.voting&&!Ao.value)&&F`<div class="beside" ref=${H}></div>`}
${e&&t.terms?.by_group&&F`<${Wt} now=${t} />`}
${e&&o&&F`<${o} key=${`${t.poll} ${t.round}`} now=${t} />`}
${t.revealed&&F`<${Oo} now=${t} />`}
<button class="button wide" type="button" id="leave-poll" onClick=${Io}>${Rt("phone.to_questions")}</button>
</section>`}function Oo({now:t}){return ue.map(([e,o])=>t[e]&&F`<${o} key=${e} now=${t} own=${So(t)} />`)}export{Co as PollPlace};
