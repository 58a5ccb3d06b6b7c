/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_11 as Wo}from"./phone.js";import{_1m as _e,_1q as be}from"./phone.js";import{_1b as ge}from"./phone.js";var ve=200;function ye({ends_at:t=0,left_ms:e=0},o){return!t&&!e?null:Math.max(0,Math.ceil((t?t-o:e)/1e3))}function Ct(t){let[,e]=be(0),o=ye(t,ge()),s=!!t.ends_at&&o!==0;return _e(()=>{if(!s)return;let n=setInterval(()=>e(a=>a+1),ve);return()=>clearInterval(n)},[s]),o}import{_1c as To}from"./phone.js";import{_1g as X}from"./phone.js";import{_1i as R,_1m as qo,_1n as Lo}from"./phone.js";import{_5 as Mo}from"./phone.js";import{_8 as Fo}from"./phone.js";import{_11 as xe}from"./phone.js";import{_1d as we,_1e as ke,_1g as Se}from"./phone.js";import{_1i as Re,_1j as Ae,_1p as Be}from"./phone.js";import{_0 as Ie,_1 as Ce}from"./phone.js";import{_b as Oe,_c as Ee,_h as Ne}from"./phone.js";var We={announce:xe,fetchSentences:we,language:ke,t:Se,html:Re,render:Ae,useSignal:Be,ballotRefusal:Ie,castBallot:Ce,ballots:Oe,link:Ee,poll:Ne};function J(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:o})=>o(t,We),()=>setTimeout(J,3e3,t,e+1))}location.hash&&J(document.createElement("p"));import{_a as Do,_h as Po}from"./phone.js";import{_q as Go}from"./phone.js";import{_s as zo}from"./phone.js";var Te=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/;function Ot(t,{decimals:e=0}){let o=Te.exec(t.replace(/[\s\u00a0\u202f'’]/g,""));if(!o)return null;let[,s,n,a=""]=o,r=a.replace(/0+$/,"");if(r.length>e||n.length>13)return null;let l=Number(n+r.padEnd(e,"0"));return s&&s!=="+"?-l||0:l}function N(t,{decimals:e=0},o){let s=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(o,{minimumFractionDigits:e,maximumFractionDigits:s})}import{_15 as $t}from"./phone.js";import{_1e as dt,_1f as Ke,_1g as G}from"./phone.js";import{_1i as He,_1p as ft}from"./phone.js";import{_6 as Xe}from"./phone.js";import{_15 as Ge}from"./phone.js";import{_1g as ze}from"./phone.js";import{_1i as ct}from"./phone.js";import{_6 as je}from"./phone.js";import{_q as Ue}from"./phone.js";import{_1g as ut}from"./phone.js";import{_0 as pt,_1 as Fe}from"./phone.js";import{_6 as Mt,_7 as De}from"./phone.js";import{_a as Ft,_c as Pe}from"./phone.js";import{_1g as Et}from"./phone.js";import{_1i as Nt,_1k as qe}from"./phone.js";import{_6 as Le}from"./phone.js";import{_10 as Wt}from"./phone.js";var Tt=["","public","professional","student"],qt="group",P=qe(Me());function Lt({now:t}){let e=o=>{P.value=o;try{Wt()?.setItem(qt,o)}catch{}let s=Le(t);s&&t.state==="open"&&g(t,s)};return Nt`<fieldset class="group" aria-labelledby="group-asked">
<p id="group-asked" class="dim small">${Et("vote.group.asked")}</p>
<div class="chips">${Tt.map(o=>Nt`<label key=${o} class=${o===P.value?"chip on":"chip"}><input type="radio" name="group" checked=${o===P.value} onChange=${()=>e(o)} /> <span>${Et(`vote.group.${o||"none"}`)}</span></label>`)}</div>
</fieldset>`}function Me(){try{let t=Wt()?.getItem(qt)??"";return Tt.includes(t)?t:""}catch{return""}}function v(t){let{key:e,ballot:o}=pt.value;return e===mt(t)&&o||Mt(t)||{}}function g(t,{choices:e,points:o,words:s}){let n=s?.map(a=>typeof a=="string"?a:a.text);Fe(t,{choices:e,points:o,words:n,group:t.terms?.by_group&&P.value||void 0})}function Y(t){let{key:e,refusal:o}=pt.value;return e===mt(t)&&o==="code_needed"&&!!t.voting&&!Ft.value}function V(t){let{key:e,refusal:o}=pt.value;return De(t)?ut(Pe.state.value==="up"?"phone.sending":"phone.ballot_waits"):o&&e===mt(t)&&!(o==="code_needed"&&Ft.value)?ut(`refusal.${o}`):ut(Mt(t)?"phone.ballot_received":"phone.ballot_none")}function mt({poll:t,round:e}){return`${t} ${e}`}function k({now:t,ready:e,send:o,children:s,abstains:n=!1,abstain:a,fault:r}){let l=t.options.find(({id:u})=>u===Ge);return ct`<form novalidate onSubmit=${u=>{u.preventDefault(),e&&o()}}>
${s}
${l&&a&&ct`<label class=${n?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${n} onChange=${u=>a(u.target.checked)} />
<span><${Ue} text=${l.label} /></span>
</label>`}
${!(Y(t)&&!e)&&ct`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${ze(je(t)?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class=${r?"":"dim"}>${r||V(t)}</p>
</form>`}function Dt({now:t}){let e=t.terms??{},o=ft(null),s=ft(!1),n=ft(null),a=v(t),r=Xe(t),l=n.value??(o.value===null&&a.choices?.[0]===$t),u=a.points?.[0],m=o.value??(u===void 0?"":N(u,e,dt.value)),i=Ot(m,e),c=l||!m.trim()?"":Je(i,e),f=l?r?.choices?.[0]===$t:r?.points?.[0]===i,p=()=>{if(c){s.value=!0,document.getElementById("number")?.focus();return}g(t,l?{choices:[$t]}:{points:[Number(i)]}),o.value=null,n.value=null,s.value=!1},$=Ke(e.unit);return He`<${k} now=${t} ready=${(l||m.trim()!=="")&&!f} send=${p} abstains=${l}
abstain=${y=>n.value=y} fault=${s.value?c:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${s.value&&c!==""} value=${l?"":m} disabled=${l}
onInput=${y=>{o.value=y.target.value}} />
<span id="number-unit" lang=${$.lang}>${$.text}</span>
</p>
<p class="dim small" id="number-bounds">${Ye(e)}</p>
<//>`}function Je(t,e){if(t===null)return G(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:o=-1/0,most:s=1/0}=e;return t<o||t>s?G("vote.out_of_bounds",Q(e)):""}function Ye(t){let{least:e,most:o}=t;return e!==void 0&&o!==void 0?G("vote.between",Q(t)):e!==void 0?G("vote.at_least",Q(t)):o===void 0?"":G("vote.at_most",Q(t))}function Q(t){let{least:e=0,most:o=0}=t;return{least:N(e,t,dt.value),most:N(o,t,dt.value)}}import{_11 as Ve}from"./phone.js";import{_15 as z}from"./phone.js";import{_1g as ht}from"./phone.js";import{_1i as Z,_1o as Qe,_1p as Ze}from"./phone.js";import{_6 as to}from"./phone.js";import{_q as eo}from"./phone.js";var oo=1e3;function j({now:t}){let e=to(t)?.choices??[],o=Ze(null),s=Qe(0),n=t.kind==="multiple"||t.max_choices>1,a=o.value??v(t).choices??[],r=a.length>0&&!no(a,e),l=n&&t.max_choices<t.options.length,u=Y(t)&&!o.value,m=n&&a.filter($=>$!==z).length>=t.max_choices,i=$=>m&&$!==z&&!a.includes($),c=$=>{o.value=null,g(t,{choices:$})},f=$=>{n?o.value=so(t,a,$):Date.now()-s.current<oo?c([$]):o.value=[$]};return Z`<form onPointerUp=${()=>{s.current=Date.now()}} onSubmit=${$=>{$.preventDefault(),r&&c(a)}}>
${l&&Z`<p class="dim small" id="poll-max">${ht("phone.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:$,label:y})=>Z`<label class=${a.includes($)?"option on":i($)?"option shut":"option"} key=${$}>
<input type=${n?"checkbox":"radio"} name="choice" id=${`option-${$}`} checked=${a.includes($)} aria-disabled=${i($)} onChange=${()=>f($)} />
<span><${eo} text=${y} /></span>
</label>`)}
</fieldset>
${(n||r)&&!u&&Z`<button class="button main wide" type="submit" id="vote" aria-disabled=${!r}>${ht(e.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${V(t)}</p>
</form>`}function so(t,e,o){if(e.includes(o))return e.filter(n=>n!==o);if(o===z)return[z];let s=e.filter(n=>n!==z);return s.length<t.max_choices?[...s,o]:(Ve(ht("phone.choices_max",{count:t.max_choices})),[...s])}function no(t,e){return t.length===e.length&&t.every(o=>e.includes(o))}import{_11 as Pt}from"./phone.js";import{_15 as tt}from"./phone.js";import{_1f as Gt,_1g as E}from"./phone.js";import{_1i as U,_1p as ao}from"./phone.js";import{_6 as ro}from"./phone.js";import{_q as lo}from"./phone.js";function zt({now:t}){let e=ao(null),o=t.options.filter(({id:p})=>p!==tt),s=e.value??v(t),n=s.choices?.[0]===tt,a=n?[]:s.choices??[],r=ro(t)?.choices??[],l=n?[tt]:a,u=l.length===r.length&&l.every((p,$)=>p===r[$]),m=(p,$)=>{e.value={choices:p};let y=p.indexOf($.id)+1,d=Gt($.label).text;Pt(y?E("vote.placed",{what:d,rank:y,count:o.length}):E("vote.unplaced",{what:d}))},i=p=>a.includes(p.id)?m(a.filter($=>$!==p.id),p):a.length>=t.max_choices?Pt(E("vote.rank_max",{count:t.max_choices})):m([...a,p.id],p),c=(p,$)=>{let y=a.indexOf(p.id),d=a.filter(b=>b!==p.id),h=Math.min(Math.max(y+$,0),d.length);m([...d.slice(0,h),p.id,...d.slice(h)],p)},f=()=>{g(t,{choices:l}),e.value=null};return U`<${k} now=${t} ready=${l.length>0&&!u} send=${f} abstains=${n}
abstain=${p=>e.value={choices:p?[tt]:[]}}>
<p class="dim small" id="rank-how">${E("vote.rank_how")} ${t.max_choices<o.length&&E("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${o.map(p=>U`<${io} key=${p.id} item=${p} rank=${a.indexOf(p.id)+1} last=${a.length} tap=${i} move=${c} />`)}
</ul>
<//>`}function io({item:t,rank:e,last:o,tap:s,move:n}){let a=Gt(t.label).text,r=l=>{let u={ArrowUp:-1,ArrowDown:1}[l.key];!u||!e||(l.preventDefault(),n(t,u))};return U`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>s(t)} onKeyDown=${r}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${lo} text=${t.label} />${e>0&&U`<span class="visually-hidden"> ${E("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&U`<button type="button" class="move" disabled=${e===1} aria-label=${E("vote.up",{what:a})} onClick=${()=>n(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===o} aria-label=${E("vote.down",{what:a})} onClick=${()=>n(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_15 as K}from"./phone.js";import{_1g as Ut}from"./phone.js";import{_1i as bt,_1p as po}from"./phone.js";import{_6 as mo}from"./phone.js";import{_q as Kt}from"./phone.js";import{_1g as uo}from"./phone.js";import{_1i as _t}from"./phone.js";import{_q as jt}from"./phone.js";function et({name:t,terms:e,chosen:o,choose:s,labelledby:n}){let a=Array.from({length:e.steps??0},(r,l)=>l+1);return _t`<fieldset class="steps-of" aria-labelledby=${n} aria-describedby="poll-status">
<div class="steps">
${a.map(r=>_t`<label key=${r} class=${r===o?"step on":"step"}>
<input type="radio" name=${t} checked=${r===o} onChange=${()=>s(r)} aria-label=${uo("vote.step",{step:r,steps:a.length})} />
<span aria-hidden="true" class="tabular">${r}</span>
</label>`)}
</div>
</fieldset>`}function ot({terms:t}){return!t.low&&!t.high?null:_t`<p class="ends small dim">
<span>1 : <${jt} text=${t.low} /></span>
<span>${t.steps} : <${jt} text=${t.high} /></span>
</p>`}function Ht({now:t}){let e=po(null),o=t.options.filter(({id:c})=>c!==K),s=e.value??v(t),n=o.map((c,f)=>s.points?.[f]??0),a=s.choices?.[0]===K,r=n.filter(Boolean).length,l=mo(t),u=a?l?.choices?.[0]===K:!!l?.points&&n.every((c,f)=>c===l?.points?.[f]),m=(c,f)=>{e.value={points:n.map((p,$)=>$===c?f:p)}},i=()=>{g(t,a?{choices:[K]}:{points:n}),e.value=null};return bt`<${k} now=${t} ready=${(r>0||a)&&!u} send=${i} abstains=${a}
abstain=${c=>e.value=c?{choices:[K]}:{}}>
<${ot} terms=${t.terms??{}} />
${o.map(({id:c,label:f},p)=>bt`<div class="item" key=${c}>
<p class="item-head"><span id=${`item-${c}`}><${Kt} text=${f} /></span>
${n[p]>0&&bt`<button class="link" type="button" onClick=${()=>m(p,0)}>${Ut("vote.leave_out")}<span class="visually-hidden"> <${Kt} text=${f} /></span></button>`}
</p>
<${et} name=${`step-${c}`} terms=${t.terms??{}} chosen=${n[p]} choose=${$=>m(p,$)} labelledby=${`item-${c}`} />
</div>`)}
<p class="dim small">${Ut("vote.rated",{count:r,items:o.length})}</p>
<//>`}import{_15 as gt}from"./phone.js";import{_1i as co,_1p as $o}from"./phone.js";import{_6 as fo}from"./phone.js";function Xt({now:t}){let e=$o(null),o=e.value??v(t),s=fo(t),n=o.points?.[0]??0,a=o.choices?.[0]===gt,r=s?.points?.[0]===o.points?.[0]&&s?.choices?.[0]===gt===a,l=()=>{e.value=null,g(t,o)};return co`<${k} now=${t} ready=${(n>0||a)&&!r} send=${l} abstains=${a}
abstain=${u=>e.value=u?{choices:[gt]}:{}}>
<${ot} terms=${t.terms??{}} />
<${et} name="step" terms=${t.terms??{}} chosen=${n} choose=${u=>e.value={points:[u]}} labelledby="poll-title" />
<//>`}import{_15 as vt}from"./phone.js";import{_1g as st}from"./phone.js";import{_1i as yt,_1p as ho}from"./phone.js";import{_6 as _o}from"./phone.js";import{_q as bo}from"./phone.js";var go=[50,60,70,80,90,100];function Jt({now:t}){let e=ho(null),o=e.value??v(t),s=_o(t),n=o.choices?.[0]??"",a=o.points?.[0]??0,r=n===vt,l=n===s?.choices?.[0]&&a===(s?.points?.[0]??0),u=()=>{g(t,o),e.value=null},m=t.options.filter(({id:i})=>i!==vt);return yt`<${k} now=${t} ready=${(r||!!(n&&a))&&!l} send=${u} abstains=${r}
abstain=${i=>e.value=i?{choices:[vt]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${m.map(({id:i,label:c})=>yt`<label class=${i===n?"option on":"option"} key=${i}>
<input type="radio" name="answer" id=${`option-${i}`} checked=${i===n} onChange=${()=>e.value={choices:[i],points:a?[a]:[]}} />
<span><${bo} text=${c} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${st("vote.how_sure")}</p>
<div class="steps">
${go.map(i=>yt`<label key=${i} class=${i===a?"step on":"step"}>
<input type="radio" name="sure" checked=${i===a} disabled=${!n||r} onChange=${()=>e.value={choices:[n],points:[i]}} aria-label=${st("phone.percent",{percent:i})} />
<span aria-hidden="true" class="tabular">${i}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${st("vote.guess")}</span><span>${st("vote.certain")}</span></p>
</fieldset>
<//>`}import{_13 as vo}from"./phone.js";import{_15 as xt,_16 as Yt}from"./phone.js";import{_1g as W}from"./phone.js";import{_1i as Vt,_1p as Qt}from"./phone.js";import{_6 as yo}from"./phone.js";import{_k as wt}from"./phone.js";import{_10 as xo}from"./phone.js";function kt({now:t}){let e=t.kind==="open_text",o=e?Yt.OPEN_TEXT_GRAPHEMES_MAX:Yt.WORD_GRAPHEMES_MAX,s=wo(t),n=Qt(s.read()),a=Qt(null),r=yo(t),l=Zt(v(t)),u=Array.from({length:t.max_choices},(h,b)=>n.value?.[b]??l[b]??""),m=a.value??(!n.value&&v(t).choices?.[0]===xt),i=u.map(h=>h.trim()).filter(Boolean),c=i.some(h=>wt(h)>o),f=new Set(i.map(h=>h.toLowerCase())).size<i.length,p=c?W("vote.word_long",{count:o}):f?W("vote.word_twice"):"",$=m?r?.choices?.[0]===xt:!!r?.words&&i.join(`
`)===Zt(r).join(`
`),y=(h,b)=>{n.value=u.map((it,he)=>he===h?b:it),s.keep(n.value)},d=()=>{p&&!m||(g(t,m?{choices:[xt]}:{words:i}),n.value=null,a.value=null,s.forget())};return Vt`<${k} now=${t} ready=${(m||i.length>0&&!p)&&!$} send=${d} abstains=${m}
abstain=${h=>a.value=h} fault=${m?"":p}>
<p class="dim small">${W(e?"vote.one_line":"vote.some_words",{count:t.max_choices})} ${W("vote.read_first")}</p>
${u.map((h,b)=>Vt`<div class="word" key=${b}>
<${e?"textarea":"input"} class="field" id=${`word-${b+1}`} rows="3" type="text" value=${h} disabled=${m} enterkeyhint="send" autocapitalize="off" maxlength=${o*4}
aria-label=${e?W("vote.your_text"):W("vote.word_n",{n:b+1})} aria-describedby=${`word-left-${b} poll-status`} aria-invalid=${wt(h.trim())>o}
onInput=${it=>y(b,it.target.value)} />
<span class="dim small tabular" id=${`word-left-${b}`}>${W("vote.left",{count:o-wt(h.trim())})}</span>
</div>`)}
<//>`}function Zt(t){return(t?.words??[]).map(e=>typeof e=="string"?e:e.text)}function wo({poll:t,round:e}){let o=`words ${vo.code} ${t} ${e}`,s=xo();return{read:()=>{try{let n=JSON.parse(s?.getItem(o)??"null");return Array.isArray(n)?n.map(String):null}catch{return null}},keep:n=>{try{s?.setItem(o,JSON.stringify(n))}catch{}},forget:()=>s?.removeItem(o)}}var te={single:j,multiple:j,yes_no:j,quiz:j,scale:Xt,rating:Ht,ranking:zt,number:Dt,real_or_generated:Jt,word_cloud:kt,open_text:kt};import{_1e as ee,_1f as ko,_1g as S}from"./phone.js";import{_1i as nt}from"./phone.js";import{_1g as St}from"./phone.js";import{_1i as Rt}from"./phone.js";function _({rows:t,value:e=St("phone.share"),children:o}){return Rt`<table class="results" role="table">
<caption>${o??St("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${St("phone.answer")}</th><th role="columnheader">${e}</th></tr>
</thead>
<tbody role="rowgroup">
${t.map(s=>Rt`<tr role="row" key=${s.key} class=${s.lead?"lead":""}>
<th role="rowheader">${s.label}</th>
<td role="cell" class="tabular">${s.value} ${s.more&&Rt`<small>${s.more}</small>`}
<span class="bar" aria-hidden="true"><span style=${{width:`${s.length}%`}}></span></span>
</td>
</tr>`)}
</tbody>
</table>`}function oe({now:t,own:e}){let o=t.histogram;if(!o.bins.length)return nt`<p>${S("phone.no_answers")}</p>`;let s=t.terms??{},n=ko(s.unit).text,a=d=>`${N(d,s,ee.value)}${n&&` ${n}`}`,r=d=>N(d,s,ee.value),l=e?.points?.[0],{half:u=[0,0],below:m=0,above:i=0,from:c=0,to:f=0}=o,p=[...m?[{key:"below",label:S("vote.less_than",{value:r(c)}),count:m}]:[],...o.bins.map(d=>({key:d.from,label:d.from===d.to?r(d.from):S("vote.from_to",{from:r(d.from),to:r(d.to)}),count:d.count})),...i?[{key:"above",label:S("vote.as_much_as",{value:r(f)}),count:i}]:[]],$=Math.max(...p.map(({count:d})=>d)),y=p.map(({key:d,label:h,count:b})=>({key:d,label:h,value:S("phone.answers",{count:b}),length:100*b/$}));return nt`<p class="sums">${S("vote.middle",{median:a(o.median??0),low:r(u[0]),high:a(u[1])})}</p>
${t.answer?.truth!==void 0&&nt`<p class="sums right">${S("vote.truth",{truth:a(t.answer.truth)})} ${So(t,o,a)}</p>`}
${l!==void 0&&nt`<p class="dim">${S("vote.your_number",{value:a(l)})}</p>`}
<${_} rows=${y} value=${S("phone.answers.other",{count:""}).trim()} />`}function So({answer:t},{near_percent:e=0},o){let s=t?.tolerance??0;return s?S("vote.near",{tolerance:o(s),percent:e}):S("vote.found",{percent:e})}import{_1g as B}from"./phone.js";import{_1i as A}from"./phone.js";import{_q as at}from"./phone.js";function se({now:t}){let{rows:e,few:o,stayed:s,moved:n,new:a,left:r,bands:l=[]}=t.flow,u=e.map(({id:i,before:c,after:f,net:p})=>({key:i,label:A`<${at} text=${rt(t,i)} />`,value:B("vote.from_to_percent",{before:c,after:f}),more:p>0?`+${p}`:p<0?`−${-p}`:"=",length:f,lead:p>0})),m=l.filter(({stays:i})=>!i);return A`<${_} rows=${u} value=${B("vote.before_after")}>${B("vote.before_after")}<//>
${o&&A`<p class="dim">${B("vote.flow_few")}</p>`}
${s!==void 0&&A`<p>${B("vote.flow_sums",{stayed:s,moved:n,came:a,left:r})}</p>`}
${m.length>0&&A`<ul class="moves">${m.map(({from:i,to:c,count:f})=>A`<li key=${`${i}>${c}`}><${at} text=${rt(t,i)} /> → <${at} text=${rt(t,c)} /> <b class="tabular">${f}</b></li>`)}</ul>`}
${!o&&A`<p class="dim small">${B("vote.flow_hidden")}</p>`}`}function ne({now:t}){let{few:e,rows:o=[]}=t.by_group??{};return e?A`<p class="dim">${B("vote.group_few")}</p>`:o.map(({group:s,count:n,shares:a})=>A`<${_} key=${s} rows=${a.map(({id:r,percent:l})=>({key:r,label:A`<${at} text=${rt(t,r)} />`,value:B("phone.percent",{percent:l}),length:l}))}>${B(`vote.group.${s}`)} <small class="tabular">${B("phone.answers",{count:n})}</small><//>`)}function rt(t,e){return t.options.find(o=>o.id===e)?.label??{fr:e,en:e}}import{_1g as q}from"./phone.js";import{_1i as L}from"./phone.js";import{_q as Ro}from"./phone.js";function ae({now:t,own:e}){if(t.turnout===0)return L`<p>${q("phone.no_answers")}</p>`;let o=t.state==="closed",s=(t.ranking??[]).map(({id:n,points:a,first:r,rank:l,tied:u,length:m})=>{let i=(e?.choices??[]).indexOf(n)+1;return{key:n,label:L`${o&&L`<b class="tabular">${l}.</b> `}<${Ro} text=${t.options.find(c=>c.id===n)?.label} />${o&&u&&L` <small>${q("vote.tied")}</small>`}${i>0&&L` <small>${q("vote.your_rank",{rank:i})}</small>`}`,value:q("vote.points",{count:a}),more:q("vote.first",{count:r}),length:m,lead:o&&l===1}});return L`<${_} rows=${s} value=${q("vote.points_head")} />`}import{_1g as T}from"./phone.js";import{_1i as M}from"./phone.js";import{_q as Ao}from"./phone.js";function re({now:t,own:e}){if(t.turnout===0)return M`<p>${T("phone.no_answers")}</p>`;let o=new Map((t.bars??[]).map(n=>[n.id,n])),s=t.options.map(({id:n,label:a})=>{let{count:r=0,percent:l=0,lead:u=!1,hands:m=0}=o.get(n)??{};return{key:n,label:M`<${Ao} text=${a} /><${At} now=${t} id=${n} own=${e} />`,value:T("phone.percent",{percent:l}),more:m?`${T("phone.answers",{count:r})} + ${T("vote.hands",{count:m})}`:T("phone.answers",{count:r}),length:l,lead:u}});return M`<${_} rows=${s} />`}function At({now:t,id:e,own:o}){return M`${o?.choices?.includes(e)&&M` <small>${T("phone.your_answer")}</small>`}${t.answer?.right?.includes(e)&&M` <small class="right">✓ ${T("vote.right")}</small>`}`}import{_1g as x}from"./phone.js";import{_1i as F}from"./phone.js";import{_q as Bo}from"./phone.js";function le({now:t}){let{rows:e,weight:o,turnout_min:s,steps:n}=t.prize,a=e.map(({id:r,title:l,count:u,place:m,tied:i,score:c,length:f})=>({key:r,label:F`${m&&F`<b class="tabular">${m}.</b> `}<${Bo} text=${l} />${i&&F` <small>${x("vote.tied")}</small>`}`,value:c===void 0?"–":x("vote.score",{score:c}),more:c===void 0?x("vote.too_few",{count:u}):x("vote.ratings",{count:u}),length:f??0,lead:m===1}));return F`<${_} rows=${a} value=${x("vote.score_head")}>${x("vote.award")}<//><p class="dim small">${x("vote.award_terms",{weight:o,min:s,steps:n})}</p>`}function ie({now:t}){let{dots:e,right:o,sure:s,polls:n}=t.calibration;if(o===void 0)return F`<p>${x("phone.no_answers")}</p>`;let a=e.map(r=>({key:r.sure,label:x("vote.sure_at",{percent:r.sure}),value:x("vote.right_at",{percent:r.right}),more:x("phone.answers",{count:r.count}),length:r.right}));return F`<p class="sums">${x("vote.room",{right:o,sure:s??0})}</p><${_} rows=${a} /><p class="dim small">${x("vote.calibration_how",{count:n})}</p>`}import{_15 as Io}from"./phone.js";import{_1g as C}from"./phone.js";import{_1i as I}from"./phone.js";import{_q as Bt}from"./phone.js";function ue({now:t,own:e}){let{columns:o,mean:s,median:n}=t.scale;if(s===void 0)return I`<p>${C("phone.no_answers")}</p>`;let a=o.map(({step:r,count:l,percent:u,height:m})=>({key:r,label:I`${r}${r===1&&t.terms?.low&&I` <small><${Bt} text=${t.terms.low} /></small>`}${r===o.length&&t.terms?.high&&I` <small><${Bt} text=${t.terms.high} /></small>`}${e?.points?.[0]===r&&I` <small>${C("phone.your_answer")}</small>`}`,value:C("phone.percent",{percent:u}),more:C("phone.answers",{count:l}),length:u,lead:m===100}));return I`<p class="sums">${C("vote.sums",{mean:s,median:n})}</p><${_} rows=${a} />`}function pe({now:t,own:e}){let o=t.ratings??[],n=t.options.filter(({id:a})=>a!==Io).map(({id:a,label:r},l)=>{let{mean:u,count:m=0,at:i=0}=o.find(f=>f.id===a)??{},c=e?.points?.[l];return{key:a,label:I`<${Bt} text=${r} />${!!c&&I` <small>${C("vote.yours",{step:c})}</small>`}`,value:u===void 0?"—":C("vote.mean_of",{mean:u,steps:t.terms?.steps??0}),more:C("phone.answers",{count:m}),length:u===void 0?0:i}});return I`<${_} rows=${n} value=${C("vote.mean")} />`}import{_1g as D}from"./phone.js";import{_1i as H}from"./phone.js";import{_q as Co}from"./phone.js";function me({now:t,own:e}){let o=t.sureness;if(!o.count)return H`<p>${D("phone.no_answers")}</p>`;let s=o.rows.map(({id:n,count:a,percent:r,sure:l})=>({key:n,label:H`<${Co} text=${t.options.find(u=>u.id===n)?.label} /><${At} now=${t} id=${n} own=${e} />`,value:D("phone.percent",{percent:r}),more:l===void 0?D("phone.answers",{count:a}):D("vote.sure",{percent:l}),length:r,lead:t.answer?.right?.includes(n)}));return H`${o.right!==void 0&&H`<p class="sums">${D("vote.room",{right:o.right,sure:o.sure??0})}</p>`}
${t.answer?.right&&e?.points&&H`<p class="dim">${D(e.choices?.some(n=>t.answer?.right?.includes(n))?"vote.you_right":"vote.you_wrong",{percent:e.points[0]})}</p>`}
<${_} rows=${s} />`}import{_14 as Oo}from"./phone.js";import{_1g as O}from"./phone.js";import{_1i as w}from"./phone.js";import{_c as ce,_j as Eo}from"./phone.js";function $e({now:t,own:e}){let o=t.cloud??[];if(!o.length)return w`<p>${O("vote.nothing_written")}</p><${lt} own=${e} shown=${[]} />`;let s=o.map(({id:n,text:a,count:r,size:l})=>({key:n,label:w`<bdi>${a}</bdi>${It(e,n)&&w` <small>${O("phone.your_answer")}</small>`}`,value:O("phone.answers",{count:r}),length:l}));return w`<${_} rows=${s} /><${lt} own=${e} shown=${o.map(({id:n})=>n)} />`}function fe({now:t,own:e}){let o=t.cards??[];return o.length?w`<ul class="said-cards" aria-label=${O("phone.results")}>
${o.map(s=>w`<li key=${s.id}>
<p><bdi>${s.text}</bdi>${s.count>1&&w` <small class="tabular">× ${s.count}</small>`}${It(e,s.id)&&w` <small>${O("phone.your_answer")}</small>`}</p>
${s.supporters!==void 0&&w`<${No} now=${t} own=${e} card=${s} />`}
</li>`)}
</ul><${lt} own=${e} shown=${o.map(({id:s})=>s)} />`:w`<p>${O("vote.nothing_written")}</p><${lt} own=${e} shown=${[]} />`}function No({now:t,own:e,card:o}){let{poll:s,round:n}=t,a=Eo.value.get(`support_saying ${o.id}`),r=a?!!a.on:!!ce.margin.value.supported_sayings?.[o.id],l=O("phone.supporters_of",{count:o.supporters??0});return It(e,o.id)?w`<p class="dim small tabular">${l}</p>`:w`<button class=${r?"button on":"button"} type="button" aria-pressed=${r} onClick=${()=>ce.send({verb:"support_saying",poll:s,round:n,saying:o.id,on:!r,seq:Oo()})}>${O(r?"phone.support_on":"phone.support_off")} <span class="tabular">${l}</span></button>`}function lt({own:t,shown:e}){let o=(t?.words??[]).filter(s=>typeof s!="string"&&!e.includes(s.id));return o.length?w`<p class="dim small">${O("vote.not_shown_yet",{words:o.map(s=>typeof s=="string"?s:s.text).join(" · ")})}</p>`:null}function It(t,e){return!!t?.words?.some(o=>typeof o!="string"&&o.id===e)}var de=[["bars",re],["scale",ue],["ratings",pe],["ranking",ae],["histogram",oe],["sureness",me],["flow",se],["by_group",ne],["prize",le],["calibration",ie],["cloud",$e],["cards",fe]];var jo=[30,10];function Uo(){let t=Po.value;if(Lo(Mo,[]),!t)return null;let e=t.state==="open",o=te[t.kind];return R`<section class="poll" aria-labelledby="poll-title">
${t.kind!=="prize"&&t.kind!=="calibration"&&R`<p class=${e?"poll-state open":"poll-state"}>
${X(e?"phone.poll_open":"phone.poll_closed")} ${t.turnout!==void 0&&R`<span class="tabular">${X("phone.turnout",{count:t.turnout})}</span>`}
${e&&R`<${Ko} now=${t} />`}
</p>`}
<h2 id="poll-title" data-arrival tabindex="-1"><${Go} text=${t.title} /></h2>
${(t.aside||t.voting&&!Do.value)&&R`<div class="beside" ref=${J}></div>`}
${e&&t.terms?.by_group&&R`<${Lt} now=${t} />`}
${e&&o&&R`<${o} key=${`${t.poll} ${t.round}`} now=${t} />`}
${t.revealed&&R`<${Ho} now=${t} />`}
<button class="button wide" type="button" id="leave-poll" onClick=${zo}>${X("phone.to_questions")}</button>
</section>`}function Ko({now:t}){let e=Ct(t);return qo(()=>{e!==null&&t.ends_at&&jo.includes(e)&&Wo(X("vote.seconds_left",{count:e}))},[e]),e!==null&&R`<b class="tabular" role="timer">${To(1e3*e)}${!t.ends_at&&R` <small>${X("vote.paused")}</small>`}</b>`}function Ho({now:t}){return de.map(([e,o])=>t[e]&&R`<${o} key=${e} now=${t} own=${Fo(t)} />`)}export{Uo as PollPlace};
