/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_1e as yt}from"./phone.js";import{_1g as P,_1k as uo}from"./phone.js";import{_5 as co}from"./phone.js";import{_8 as $o}from"./phone.js";import{_11 as Yt}from"./phone.js";import{_1b as Zt,_1c as te,_1e as ee}from"./phone.js";import{_1g as oe,_1h as se,_1m as ne}from"./phone.js";import{_0 as ae,_1 as re}from"./phone.js";import{_b as le,_c as ie,_h as me}from"./phone.js";var pe={announce:Yt,fetchSentences:Zt,language:te,t:ee,html:oe,render:se,useSignal:ne,ballotRefusal:ae,castBallot:re,ballots:le,link:ie,poll:me};function j(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:o})=>o(t,pe),()=>setTimeout(j,3e3,t,e+1))}location.hash&&j(document.createElement("p"));import{_a as fo,_h as ho}from"./phone.js";import{_q as _o}from"./phone.js";import{_s as bo}from"./phone.js";var ue=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/;function xt(t,{decimals:e=0}){let o=ue.exec(t.replace(/[\s\u00a0\u202f'’]/g,""));if(!o)return null;let[,s,n,a=""]=o,r=a.replace(/0+$/,"");if(r.length>e||n.length>13)return null;let l=Number(n+r.padEnd(e,"0"));return s&&s!=="+"?-l||0:l}function B(t,{decimals:e=0},o){let s=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(o,{minimumFractionDigits:e,maximumFractionDigits:s})}import{_15 as nt}from"./phone.js";import{_1c as rt,_1d as be,_1e as T}from"./phone.js";import{_1g as ge,_1m as at}from"./phone.js";import{_1 as ve}from"./phone.js";import{_6 as ye}from"./phone.js";import{_15 as de}from"./phone.js";import{_1e as fe}from"./phone.js";import{_1g as st}from"./phone.js";import{_6 as he}from"./phone.js";import{_q as _e}from"./phone.js";import{_1e as tt}from"./phone.js";import{_0 as et}from"./phone.js";import{_6 as kt,_7 as ce}from"./phone.js";import{_a as wt,_c as $e}from"./phone.js";function b(t){let{key:e,ballot:o}=et.value;return e===ot(t)&&o||kt(t)||{}}function U(t){let{key:e,refusal:o}=et.value;return e===ot(t)&&o==="code_needed"&&!!t.voting&&!wt.value}function G(t){let{key:e,refusal:o}=et.value;return ce(t)?tt($e.state.value==="up"?"phone.sending":"phone.ballot_waits"):o&&e===ot(t)&&!(o==="code_needed"&&wt.value)?tt(`refusal.${o}`):tt(kt(t)?"phone.ballot_received":"phone.ballot_none")}function ot({poll:t,round:e}){return`${t} ${e}`}function x({now:t,ready:e,send:o,children:s,abstains:n=!1,abstain:a,fault:r}){let l=t.options.find(({id:i})=>i===de);return st`<form novalidate onSubmit=${i=>{i.preventDefault(),e&&o()}}>
${s}
${l&&a&&st`<label class=${n?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${n} onChange=${i=>a(i.target.checked)} />
<span><${_e} text=${l.label} /></span>
</label>`}
${!(U(t)&&!e)&&st`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${fe(he(t)?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class=${r?"":"dim"}>${r||G(t)}</p>
</form>`}function St({now:t}){let e=t.terms??{},o=at(null),s=at(!1),n=at(null),a=b(t),r=ye(t),l=n.value??(o.value===null&&a.choices?.[0]===nt),i=a.points?.[0],$=o.value??(i===void 0?"":B(i,e,rt.value)),m=xt($,e),c=l||!$.trim()?"":xe(m,e),f=l?r?.choices?.[0]===nt:r?.points?.[0]===m,p=()=>{if(c){s.value=!0,document.getElementById("number")?.focus();return}ve(t,l?{choices:[nt]}:{points:[Number(m)]}),o.value=null,n.value=null,s.value=!1},u=be(e.unit);return ge`<${x} now=${t} ready=${(l||$.trim()!=="")&&!f} send=${p} abstains=${l}
abstain=${g=>n.value=g} fault=${s.value?c:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${s.value&&c!==""} value=${l?"":$} disabled=${l}
onInput=${g=>{o.value=g.target.value}} />
<span id="number-unit" lang=${u.lang}>${u.text}</span>
</p>
<p class="dim small" id="number-bounds">${ke(e)}</p>
<//>`}function xe(t,e){if(t===null)return T(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:o=-1/0,most:s=1/0}=e;return t<o||t>s?T("vote.out_of_bounds",z(e)):""}function ke(t){let{least:e,most:o}=t;return e!==void 0&&o!==void 0?T("vote.between",z(t)):e!==void 0?T("vote.at_least",z(t)):o===void 0?"":T("vote.at_most",z(t))}function z(t){let{least:e=0,most:o=0}=t;return{least:B(e,t,rt.value),most:B(o,t,rt.value)}}import{_11 as we}from"./phone.js";import{_15 as W}from"./phone.js";import{_1e as lt}from"./phone.js";import{_1g as H,_1l as Se,_1m as Ae}from"./phone.js";import{_1 as Re}from"./phone.js";import{_6 as Be}from"./phone.js";import{_q as Ie}from"./phone.js";var Ne=1e3;function q({now:t}){let e=Be(t)?.choices??[],o=Ae(null),s=Se(0),n=t.kind==="multiple"||t.max_choices>1,a=o.value??b(t).choices??[],r=a.length>0&&!Ce(a,e),l=n&&t.max_choices<t.options.length,i=U(t)&&!o.value,$=n&&a.filter(u=>u!==W).length>=t.max_choices,m=u=>$&&u!==W&&!a.includes(u),c=u=>{o.value=null,Re(t,{choices:u})},f=u=>{n?o.value=Oe(t,a,u):Date.now()-s.current<Ne?c([u]):o.value=[u]};return H`<form onPointerUp=${()=>{s.current=Date.now()}} onSubmit=${u=>{u.preventDefault(),r&&c(a)}}>
${l&&H`<p class="dim small" id="poll-max">${lt("phone.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:u,label:g})=>H`<label class=${a.includes(u)?"option on":m(u)?"option shut":"option"} key=${u}>
<input type=${n?"checkbox":"radio"} name="choice" id=${`option-${u}`} checked=${a.includes(u)} aria-disabled=${m(u)} onChange=${()=>f(u)} />
<span><${Ie} text=${g} /></span>
</label>`)}
</fieldset>
${(n||r)&&!i&&H`<button class="button main wide" type="submit" id="vote" aria-disabled=${!r}>${lt(e.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${G(t)}</p>
</form>`}function Oe(t,e,o){if(e.includes(o))return e.filter(n=>n!==o);if(o===W)return[W];let s=e.filter(n=>n!==W);return s.length<t.max_choices?[...s,o]:(we(lt("phone.choices_max",{count:t.max_choices})),[...s])}function Ce(t,e){return t.length===e.length&&t.every(o=>e.includes(o))}import{_11 as At}from"./phone.js";import{_15 as X}from"./phone.js";import{_1d as Rt,_1e as R}from"./phone.js";import{_1g as D,_1m as Ee}from"./phone.js";import{_1 as Te}from"./phone.js";import{_6 as We}from"./phone.js";import{_q as qe}from"./phone.js";function Bt({now:t}){let e=Ee(null),o=t.options.filter(({id:p})=>p!==X),s=e.value??b(t),n=s.choices?.[0]===X,a=n?[]:s.choices??[],r=We(t)?.choices??[],l=n?[X]:a,i=l.length===r.length&&l.every((p,u)=>p===r[u]),$=(p,u)=>{e.value={choices:p};let g=p.indexOf(u.id)+1,d=Rt(u.label).text;At(g?R("vote.placed",{what:d,rank:g,count:o.length}):R("vote.unplaced",{what:d}))},m=p=>a.includes(p.id)?$(a.filter(u=>u!==p.id),p):a.length>=t.max_choices?At(R("vote.rank_max",{count:t.max_choices})):$([...a,p.id],p),c=(p,u)=>{let g=a.indexOf(p.id),d=a.filter(_=>_!==p.id),h=Math.min(Math.max(g+u,0),d.length);$([...d.slice(0,h),p.id,...d.slice(h)],p)},f=()=>{Te(t,{choices:l}),e.value=null};return D`<${x} now=${t} ready=${l.length>0&&!i} send=${f} abstains=${n}
abstain=${p=>e.value={choices:p?[X]:[]}}>
<p class="dim small" id="rank-how">${R("vote.rank_how")} ${t.max_choices<o.length&&R("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${o.map(p=>D`<${De} key=${p.id} item=${p} rank=${a.indexOf(p.id)+1} last=${a.length} tap=${m} move=${c} />`)}
</ul>
<//>`}function De({item:t,rank:e,last:o,tap:s,move:n}){let a=Rt(t.label).text,r=l=>{let i={ArrowUp:-1,ArrowDown:1}[l.key];!i||!e||(l.preventDefault(),n(t,i))};return D`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>s(t)} onKeyDown=${r}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${qe} text=${t.label} />${e>0&&D`<span class="visually-hidden"> ${R("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&D`<button type="button" class="move" disabled=${e===1} aria-label=${R("vote.up",{what:a})} onClick=${()=>n(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===o} aria-label=${R("vote.down",{what:a})} onClick=${()=>n(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_15 as F}from"./phone.js";import{_1e as Nt}from"./phone.js";import{_1g as mt,_1m as Me}from"./phone.js";import{_1 as Le}from"./phone.js";import{_6 as Pe}from"./phone.js";import{_q as Ot}from"./phone.js";import{_1e as Fe}from"./phone.js";import{_1g as it}from"./phone.js";import{_q as It}from"./phone.js";function J({name:t,terms:e,chosen:o,choose:s,labelledby:n}){let a=Array.from({length:e.steps??0},(r,l)=>l+1);return it`<fieldset class="steps-of" aria-labelledby=${n} aria-describedby="poll-status">
<div class="steps">
${a.map(r=>it`<label key=${r} class=${r===o?"step on":"step"}>
<input type="radio" name=${t} checked=${r===o} onChange=${()=>s(r)} aria-label=${Fe("vote.step",{step:r,steps:a.length})} />
<span aria-hidden="true" class="tabular">${r}</span>
</label>`)}
</div>
</fieldset>`}function K({terms:t}){return!t.low&&!t.high?null:it`<p class="ends small dim">
<span>1 : <${It} text=${t.low} /></span>
<span>${t.steps} : <${It} text=${t.high} /></span>
</p>`}function Ct({now:t}){let e=Me(null),o=t.options.filter(({id:c})=>c!==F),s=e.value??b(t),n=o.map((c,f)=>s.points?.[f]??0),a=s.choices?.[0]===F,r=n.filter(Boolean).length,l=Pe(t),i=a?l?.choices?.[0]===F:!!l?.points&&n.every((c,f)=>c===l?.points?.[f]),$=(c,f)=>{e.value={points:n.map((p,u)=>u===c?f:p)}},m=()=>{Le(t,a?{choices:[F]}:{points:n}),e.value=null};return mt`<${x} now=${t} ready=${(r>0||a)&&!i} send=${m} abstains=${a}
abstain=${c=>e.value=c?{choices:[F]}:{}}>
<${K} terms=${t.terms??{}} />
${o.map(({id:c,label:f},p)=>mt`<div class="item" key=${c}>
<p class="item-head"><span id=${`item-${c}`}><${Ot} text=${f} /></span>
${n[p]>0&&mt`<button class="link" type="button" onClick=${()=>$(p,0)}>${Nt("vote.leave_out")}<span class="visually-hidden"> <${Ot} text=${f} /></span></button>`}
</p>
<${J} name=${`step-${c}`} terms=${t.terms??{}} chosen=${n[p]} choose=${u=>$(p,u)} labelledby=${`item-${c}`} />
</div>`)}
<p class="dim small">${Nt("vote.rated",{count:r,items:o.length})}</p>
<//>`}import{_15 as pt}from"./phone.js";import{_1g as je,_1m as Ue}from"./phone.js";import{_1 as Ge}from"./phone.js";import{_6 as ze}from"./phone.js";function Et({now:t}){let e=Ue(null),o=e.value??b(t),s=ze(t),n=o.points?.[0]??0,a=o.choices?.[0]===pt,r=s?.points?.[0]===o.points?.[0]&&s?.choices?.[0]===pt===a,l=()=>{e.value=null,Ge(t,o)};return je`<${x} now=${t} ready=${(n>0||a)&&!r} send=${l} abstains=${a}
abstain=${i=>e.value=i?{choices:[pt]}:{}}>
<${K} terms=${t.terms??{}} />
<${J} name="step" terms=${t.terms??{}} chosen=${n} choose=${i=>e.value={points:[i]}} labelledby="poll-title" />
<//>`}import{_15 as ut}from"./phone.js";import{_1e as Q}from"./phone.js";import{_1g as ct,_1m as He}from"./phone.js";import{_1 as Xe}from"./phone.js";import{_6 as Je}from"./phone.js";import{_q as Ke}from"./phone.js";var Qe=[50,60,70,80,90,100];function Tt({now:t}){let e=He(null),o=e.value??b(t),s=Je(t),n=o.choices?.[0]??"",a=o.points?.[0]??0,r=n===ut,l=n===s?.choices?.[0]&&a===(s?.points?.[0]??0),i=()=>{Xe(t,o),e.value=null},$=t.options.filter(({id:m})=>m!==ut);return ct`<${x} now=${t} ready=${(r||!!(n&&a))&&!l} send=${i} abstains=${r}
abstain=${m=>e.value=m?{choices:[ut]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${$.map(({id:m,label:c})=>ct`<label class=${m===n?"option on":"option"} key=${m}>
<input type="radio" name="answer" id=${`option-${m}`} checked=${m===n} onChange=${()=>e.value={choices:[m],points:a?[a]:[]}} />
<span><${Ke} text=${c} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${Q("vote.how_sure")}</p>
<div class="steps">
${Qe.map(m=>ct`<label key=${m} class=${m===a?"step on":"step"}>
<input type="radio" name="sure" checked=${m===a} disabled=${!n||r} onChange=${()=>e.value={choices:[n],points:[m]}} aria-label=${Q("phone.percent",{percent:m})} />
<span aria-hidden="true" class="tabular">${m}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${Q("vote.guess")}</span><span>${Q("vote.certain")}</span></p>
</fieldset>
<//>`}import{_13 as Ve}from"./phone.js";import{_15 as $t,_16 as Wt}from"./phone.js";import{_1e as I}from"./phone.js";import{_1g as qt,_1m as Dt}from"./phone.js";import{_1 as Ye}from"./phone.js";import{_6 as Ze}from"./phone.js";import{_k as dt}from"./phone.js";import{_10 as to}from"./phone.js";function ft({now:t}){let e=t.kind==="open_text",o=e?Wt.OPEN_TEXT_GRAPHEMES_MAX:Wt.WORD_GRAPHEMES_MAX,s=eo(t),n=Dt(s.read()),a=Dt(null),r=Ze(t),l=Ft(b(t)),i=Array.from({length:t.max_choices},(h,_)=>n.value?.[_]??l[_]??""),$=a.value??(!n.value&&b(t).choices?.[0]===$t),m=i.map(h=>h.trim()).filter(Boolean),c=m.some(h=>dt(h)>o),f=new Set(m.map(h=>h.toLowerCase())).size<m.length,p=c?I("vote.word_long",{count:o}):f?I("vote.word_twice"):"",u=$?r?.choices?.[0]===$t:!!r?.words&&m.join(`
`)===Ft(r).join(`
`),g=(h,_)=>{n.value=i.map((Z,Vt)=>Vt===h?_:Z),s.keep(n.value)},d=()=>{p&&!$||(Ye(t,$?{choices:[$t]}:{words:m}),n.value=null,a.value=null,s.forget())};return qt`<${x} now=${t} ready=${($||m.length>0&&!p)&&!u} send=${d} abstains=${$}
abstain=${h=>a.value=h} fault=${$?"":p}>
<p class="dim small">${I(e?"vote.one_line":"vote.some_words",{count:t.max_choices})} ${I("vote.read_first")}</p>
${i.map((h,_)=>qt`<div class="word" key=${_}>
<${e?"textarea":"input"} class="field" id=${`word-${_+1}`} rows="3" type="text" value=${h} disabled=${$} enterkeyhint="send" autocapitalize="off" maxlength=${o*4}
aria-label=${e?I("vote.your_text"):I("vote.word_n",{n:_+1})} aria-describedby=${`word-left-${_} poll-status`} aria-invalid=${dt(h.trim())>o}
onInput=${Z=>g(_,Z.target.value)} />
<span class="dim small tabular" id=${`word-left-${_}`}>${I("vote.left",{count:o-dt(h.trim())})}</span>
</div>`)}
<//>`}function Ft(t){return(t?.words??[]).map(e=>typeof e=="string"?e:e.text)}function eo({poll:t,round:e}){let o=`words ${Ve.code} ${t} ${e}`,s=to();return{read:()=>{try{let n=JSON.parse(s?.getItem(o)??"null");return Array.isArray(n)?n.map(String):null}catch{return null}},keep:n=>{try{s?.setItem(o,JSON.stringify(n))}catch{}},forget:()=>s?.removeItem(o)}}var Mt={single:q,multiple:q,yes_no:q,quiz:q,scale:Et,rating:Ct,ranking:Bt,number:St,real_or_generated:Tt,word_cloud:ft,open_text:ft};import{_1c as Lt,_1d as oo,_1e as k}from"./phone.js";import{_1g as V}from"./phone.js";import{_1e as ht}from"./phone.js";import{_1g as _t}from"./phone.js";function v({rows:t,value:e=ht("phone.share"),children:o}){return _t`<table class="results" role="table">
<caption>${o??ht("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${ht("phone.answer")}</th><th role="columnheader">${e}</th></tr>
</thead>
<tbody role="rowgroup">
${t.map(s=>_t`<tr role="row" key=${s.key} class=${s.lead?"lead":""}>
<th role="rowheader">${s.label}</th>
<td role="cell" class="tabular">${s.value} ${s.more&&_t`<small>${s.more}</small>`}
<span class="bar" aria-hidden="true"><span style=${{width:`${s.length}%`}}></span></span>
</td>
</tr>`)}
</tbody>
</table>`}function Pt({now:t,own:e}){let o=t.histogram;if(!o.bins.length)return V`<p>${k("phone.no_answers")}</p>`;let s=t.terms??{},n=oo(s.unit).text,a=d=>`${B(d,s,Lt.value)}${n&&` ${n}`}`,r=d=>B(d,s,Lt.value),l=e?.points?.[0],{half:i=[0,0],below:$=0,above:m=0,from:c=0,to:f=0}=o,p=[...$?[{key:"below",label:k("vote.less_than",{value:r(c)}),count:$}]:[],...o.bins.map(d=>({key:d.from,label:d.from===d.to?r(d.from):k("vote.from_to",{from:r(d.from),to:r(d.to)}),count:d.count})),...m?[{key:"above",label:k("vote.as_much_as",{value:r(f)}),count:m}]:[]],u=Math.max(...p.map(({count:d})=>d)),g=p.map(({key:d,label:h,count:_})=>({key:d,label:h,value:k("phone.answers",{count:_}),length:100*_/u}));return V`<p class="sums">${k("vote.middle",{median:a(o.median??0),low:r(i[0]),high:a(i[1])})}</p>
${t.answer?.truth!==void 0&&V`<p class="sums right">${k("vote.truth",{truth:a(t.answer.truth)})} ${so(t,o,a)}</p>`}
${l!==void 0&&V`<p class="dim">${k("vote.your_number",{value:a(l)})}</p>`}
<${v} rows=${g} value=${k("phone.answers.other",{count:""}).trim()} />`}function so({answer:t},{near_percent:e=0},o){let s=t?.tolerance??0;return s?k("vote.near",{tolerance:o(s),percent:e}):k("vote.found",{percent:e})}import{_1e as N}from"./phone.js";import{_1g as O}from"./phone.js";import{_q as no}from"./phone.js";function jt({now:t,own:e}){if(!t.turnout)return O`<p>${N("phone.no_answers")}</p>`;let o=t.state==="closed",s=(t.ranking??[]).map(({id:n,points:a,first:r,rank:l,tied:i,length:$})=>{let m=(e?.choices??[]).indexOf(n)+1;return{key:n,label:O`${o&&O`<b class="tabular">${l}.</b> `}<${no} text=${t.options.find(c=>c.id===n)?.label} />${o&&i&&O` <small>${N("vote.tied")}</small>`}${m>0&&O` <small>${N("vote.your_rank",{rank:m})}</small>`}`,value:N("vote.points",{count:a}),more:N("vote.first",{count:r}),length:$,lead:o&&l===1}});return O`<${v} rows=${s} value=${N("vote.points_head")} />`}import{_1e as M}from"./phone.js";import{_1g as C}from"./phone.js";import{_q as ao}from"./phone.js";function Ut({now:t,own:e}){if(!t.turnout)return C`<p>${M("phone.no_answers")}</p>`;let o=new Map((t.bars??[]).map(n=>[n.id,n])),s=t.options.map(({id:n,label:a})=>{let{count:r=0,percent:l=0,lead:i=!1}=o.get(n)??{};return{key:n,label:C`<${ao} text=${a} /><${bt} now=${t} id=${n} own=${e} />`,value:M("phone.percent",{percent:l}),more:M("phone.answers",{count:r}),length:l,lead:i}});return C`<${v} rows=${s} />`}function bt({now:t,id:e,own:o}){return C`${o?.choices?.includes(e)&&C` <small>${M("phone.your_answer")}</small>`}${t.answer?.right?.includes(e)&&C` <small class="right">✓ ${M("vote.right")}</small>`}`}import{_15 as ro}from"./phone.js";import{_1e as S}from"./phone.js";import{_1g as w}from"./phone.js";import{_q as gt}from"./phone.js";function Gt({now:t,own:e}){let{columns:o,mean:s,median:n}=t.scale;if(s===void 0)return w`<p>${S("phone.no_answers")}</p>`;let a=o.map(({step:r,count:l,percent:i,height:$})=>({key:r,label:w`${r}${r===1&&t.terms?.low&&w` <small><${gt} text=${t.terms.low} /></small>`}${r===o.length&&t.terms?.high&&w` <small><${gt} text=${t.terms.high} /></small>`}${e?.points?.[0]===r&&w` <small>${S("phone.your_answer")}</small>`}`,value:S("phone.percent",{percent:i}),more:S("phone.answers",{count:l}),length:i,lead:$===100}));return w`<p class="sums">${S("vote.sums",{mean:s,median:n})}</p><${v} rows=${a} />`}function zt({now:t,own:e}){let o=t.ratings??[],n=t.options.filter(({id:a})=>a!==ro).map(({id:a,label:r},l)=>{let{mean:i,count:$=0,at:m=0}=o.find(f=>f.id===a)??{},c=e?.points?.[l];return{key:a,label:w`<${gt} text=${r} />${!!c&&w` <small>${S("vote.yours",{step:c})}</small>`}`,value:i===void 0?"—":S("vote.mean_of",{mean:i,steps:t.terms?.steps??0}),more:S("phone.answers",{count:$}),length:i===void 0?0:m}});return w`<${v} rows=${n} value=${S("vote.mean")} />`}import{_1e as E}from"./phone.js";import{_1g as L}from"./phone.js";import{_q as lo}from"./phone.js";function Ht({now:t,own:e}){let o=t.sureness;if(!o.count)return L`<p>${E("phone.no_answers")}</p>`;let s=o.rows.map(({id:n,count:a,percent:r,sure:l})=>({key:n,label:L`<${lo} text=${t.options.find(i=>i.id===n)?.label} /><${bt} now=${t} id=${n} own=${e} />`,value:E("phone.percent",{percent:r}),more:l===void 0?E("phone.answers",{count:a}):E("vote.sure",{percent:l}),length:r,lead:t.answer?.right?.includes(n)}));return L`${o.right!==void 0&&L`<p class="sums">${E("vote.room",{right:o.right,sure:o.sure??0})}</p>`}
${t.answer?.right&&e?.points&&L`<p class="dim">${E(e.choices?.some(n=>t.answer?.right?.includes(n))?"vote.you_right":"vote.you_wrong",{percent:e.points[0]})}</p>`}
<${v} rows=${s} />`}import{_14 as io}from"./phone.js";import{_1e as A}from"./phone.js";import{_1g as y}from"./phone.js";import{_c as Xt,_j as mo}from"./phone.js";function Jt({now:t,own:e}){let o=t.cloud??[];if(!o.length)return y`<p>${A("vote.nothing_written")}</p><${Y} own=${e} shown=${[]} />`;let s=o.map(({id:n,text:a,count:r,size:l})=>({key:n,label:y`<bdi>${a}</bdi>${vt(e,n)&&y` <small>${A("phone.your_answer")}</small>`}`,value:A("phone.answers",{count:r}),length:l}));return y`<${v} rows=${s} /><${Y} own=${e} shown=${o.map(({id:n})=>n)} />`}function Kt({now:t,own:e}){let o=t.cards??[];return o.length?y`<ul class="said-cards" aria-label=${A("phone.results")}>
${o.map(s=>y`<li key=${s.id}>
<p><bdi>${s.text}</bdi>${s.count>1&&y` <small class="tabular">× ${s.count}</small>`}${vt(e,s.id)&&y` <small>${A("phone.your_answer")}</small>`}</p>
${s.supporters!==void 0&&y`<${po} now=${t} own=${e} card=${s} />`}
</li>`)}
</ul><${Y} own=${e} shown=${o.map(({id:s})=>s)} />`:y`<p>${A("vote.nothing_written")}</p><${Y} own=${e} shown=${[]} />`}function po({now:t,own:e,card:o}){let{poll:s,round:n}=t,a=mo.value.get(`support_saying ${o.id}`),r=a?!!a.on:!!Xt.margin.value.supported_sayings?.[o.id],l=A("phone.supporters_of",{count:o.supporters??0});return vt(e,o.id)?y`<p class="dim small tabular">${l}</p>`:y`<button class=${r?"button on":"button"} type="button" aria-pressed=${r} onClick=${()=>Xt.send({verb:"support_saying",poll:s,round:n,saying:o.id,on:!r,seq:io()})}>${A(r?"phone.support_on":"phone.support_off")} <span class="tabular">${l}</span></button>`}function Y({own:t,shown:e}){let o=(t?.words??[]).filter(s=>typeof s!="string"&&!e.includes(s.id));return o.length?y`<p class="dim small">${A("vote.not_shown_yet",{words:o.map(s=>typeof s=="string"?s:s.text).join(" · ")})}</p>`:null}function vt(t,e){return!!t?.words?.some(o=>typeof o!="string"&&o.id===e)}var Qt=[["bars",Ut],["scale",Gt],["ratings",zt],["ranking",jt],["histogram",Pt],["sureness",Ht],["cloud",Jt],["cards",Kt]];function go(){let t=ho.value;if(uo(co,[]),!t)return null;let e=t.state==="open",o=Mt[t.kind];return P`<section class="poll" aria-labelledby="poll-title">
<p class=${e?"poll-state open":"poll-state"}>
${yt(e?"phone.poll_open":"phone.poll_closed")} <span class="tabular">${yt("phone.turnout",{count:t.turnout})}</span>
</p>
<h2 id="poll-title" data-arrival tabindex="-1"><${_o} text=${t.title} /></h2>
${(t.aside||t.voting&&!fo.value)&&P`<div class="beside" ref=${j}></div>`}
${e&&o&&P`<${o} key=${`${t.poll} ${t.round}`} now=${t} />`}
${t.revealed&&P`<${vo} now=${t} />`}
<button class="button wide" type="button" id="leave-poll" onClick=${bo}>${yt("phone.to_questions")}</button>
</section>`}function vo({now:t}){return Qt.map(([e,o])=>t[e]&&P`<${o} key=${e} now=${t} own=${$o(t)} />`)}export{go as PollPlace};
