/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_11 as zs}from"./phone.js";import{_1o as ke,_1s as we}from"./phone.js";import{_1d as Se}from"./phone.js";var Ae=200;function Re({ends_at:t=0,left_ms:e=0},s){return!t&&!e?null:Math.max(0,Math.ceil((t?t-s:e)/1e3))}function Nt(t){let[,e]=we(0),s=Re(t,Se()),o=!!t.ends_at&&s!==0;return ke(()=>{if(!o)return;let n=setInterval(()=>e(r=>r+1),Ae);return()=>clearInterval(n)},[o]),s}import{_1e as Us}from"./phone.js";import{_1i as Y}from"./phone.js";import{_1k as A,_1o as js,_1p as Ks}from"./phone.js";import{_5 as Hs}from"./phone.js";import{_8 as Xs}from"./phone.js";import{_11 as Be}from"./phone.js";import{_1f as Ie,_1g as Oe,_1i as Ce}from"./phone.js";import{_1k as Ee,_1l as Ne,_1r as We}from"./phone.js";import{_0 as qe,_1 as Te}from"./phone.js";import{_b as Le,_c as Me,_h as Fe}from"./phone.js";var De={announce:Be,fetchSentences:Ie,language:Oe,t:Ce,html:Ee,render:Ne,useSignal:We,ballotRefusal:qe,castBallot:Te,ballots:Le,link:Me,poll:Fe};function V(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:s})=>s(t,De),()=>setTimeout(V,3e3,t,e+1))}location.hash&&V(document.createElement("p"));import{_a as Js,_h as Ys}from"./phone.js";import{_q as Vs}from"./phone.js";import{_s as Qs}from"./phone.js";var Pe=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/;function Wt(t,{decimals:e=0}){let s=Pe.exec(t.replace(/[\s\u00a0\u202f'’]/g,""));if(!s)return null;let[,o,n,r=""]=s,a=r.replace(/0+$/,"");if(a.length>e||n.length>13)return null;let l=Number(n+a.padEnd(e,"0"));return o&&o!=="+"?-l||0:l}function W(t,{decimals:e=0},s){let o=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(s,{minimumFractionDigits:e,maximumFractionDigits:o})}import{_15 as dt}from"./phone.js";import{_1g as _t,_1h as Qe,_1i as z}from"./phone.js";import{_1k as Ze,_1r as ht}from"./phone.js";import{_6 as ts}from"./phone.js";import{_15 as Xe}from"./phone.js";import{_1i as Je}from"./phone.js";import{_1k as ft}from"./phone.js";import{_6 as Ye}from"./phone.js";import{_q as Ve}from"./phone.js";import{_1i as pt}from"./phone.js";import{_0 as ct,_1 as je}from"./phone.js";import{_6 as Pt,_7 as Ke}from"./phone.js";import{_a as Gt,_c as He}from"./phone.js";import{_1i as qt}from"./phone.js";import{_1k as Tt,_1m as Ge}from"./phone.js";import{_6 as ze}from"./phone.js";import{_10 as Lt}from"./phone.js";var Mt=["","public","professional","student"],Ft="group",G=Ge(Ue());function Dt({now:t}){let e=s=>{G.value=s;try{Lt()?.setItem(Ft,s)}catch{}let o=ze(t);o&&t.state==="open"&&v(t,o)};return Tt`<fieldset class="group" aria-labelledby="group-asked">
<p id="group-asked" class="dim small">${qt("vote.group.asked")}</p>
<div class="chips">${Mt.map(s=>Tt`<label key=${s} class=${s===G.value?"chip on":"chip"}><input type="radio" name="group" checked=${s===G.value} onChange=${()=>e(s)} /> <span>${qt(`vote.group.${s||"none"}`)}</span></label>`)}</div>
</fieldset>`}function Ue(){try{let t=Lt()?.getItem(Ft)??"";return Mt.includes(t)?t:""}catch{return""}}function g(t){let{key:e,ballot:s}=ct.value;return e===$t(t)&&s||Pt(t)||{}}function v(t,{choices:e,points:s,words:o}){let n=o?.map(r=>typeof r=="string"?r:r.text);je(t,{choices:e,points:s,words:n,group:t.terms?.by_group&&G.value||void 0})}function Q(t){let{key:e,refusal:s}=ct.value;return e===$t(t)&&s==="code_needed"&&!!t.voting&&!Gt.value}function Z(t){let{key:e,refusal:s}=ct.value;return Ke(t)?pt(He.state.value==="up"?"phone.sending":"phone.ballot_waits"):s&&e===$t(t)&&!(s==="code_needed"&&Gt.value)?pt(`refusal.${s}`):pt(Pt(t)?"phone.ballot_received":"phone.ballot_none")}function $t({poll:t,round:e}){return`${t} ${e}`}function w({now:t,ready:e,send:s,children:o,abstains:n=!1,abstain:r,fault:a}){let l=t.options.find(({id:u})=>u===Xe);return ft`<form novalidate onSubmit=${u=>{u.preventDefault(),e&&s()}}>
${o}
${l&&r&&ft`<label class=${n?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${n} onChange=${u=>r(u.target.checked)} />
<span><${Ve} text=${l.label} /></span>
</label>`}
${!(Q(t)&&!e)&&ft`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${Je(Ye(t)?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class=${a?"":"dim"}>${a||Z(t)}</p>
</form>`}function zt({now:t}){let e=t.terms??{},s=ht(null),o=ht(!1),n=ht(null),r=g(t),a=ts(t),l=n.value??(s.value===null&&r.choices?.[0]===dt),u=r.points?.[0],p=s.value??(u===void 0?"":W(u,e,_t.value)),i=Wt(p,e),c=l||!p.trim()?"":es(i,e),f=l?a?.choices?.[0]===dt:a?.points?.[0]===i,m=()=>{if(c){o.value=!0,document.getElementById("number")?.focus();return}v(t,l?{choices:[dt]}:{points:[Number(i)]}),s.value=null,n.value=null,o.value=!1},$=Qe(e.unit);return Ze`<${w} now=${t} ready=${(l||p.trim()!=="")&&!f} send=${m} abstains=${l}
abstain=${y=>n.value=y} fault=${o.value?c:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${o.value&&c!==""} value=${l?"":p} disabled=${l}
onInput=${y=>{s.value=y.target.value}} />
<span id="number-unit" lang=${$.lang}>${$.text}</span>
</p>
<p class="dim small" id="number-bounds">${ss(e)}</p>
<//>`}function es(t,e){if(t===null)return z(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:s=-1/0,most:o=1/0}=e;return t<s||t>o?z("vote.out_of_bounds",tt(e)):""}function ss(t){let{least:e,most:s}=t;return e!==void 0&&s!==void 0?z("vote.between",tt(t)):e!==void 0?z("vote.at_least",tt(t)):s===void 0?"":z("vote.at_most",tt(t))}function tt(t){let{least:e=0,most:s=0}=t;return{least:W(e,t,_t.value),most:W(s,t,_t.value)}}import{_11 as ls}from"./phone.js";import{_15 as j}from"./phone.js";import{_1i as vt}from"./phone.js";import{_1k as et,_1q as is,_1r as us}from"./phone.js";import{_6 as ms}from"./phone.js";import{_q as ps}from"./phone.js";import{_13 as os}from"./phone.js";import{_1b as ns,_1c as rs}from"./phone.js";import{_1h as as,_1i as Ut}from"./phone.js";import{_1k as I}from"./phone.js";import{_q as bt}from"./phone.js";function U({now:t,id:e=""}){let s=t.stills?.[e];if(!s)return null;let{text:o,lang:n}=as(s.alt);return t.terms?.on_phones?I`<span class="still"><img src=${ns(os.code,e,!0)} alt=${o} lang=${n} width=${s.width} height=${s.height} />
${s.credit&&I`<small class="dim">© ${s.credit}</small>`}</span>`:I`<small class="still-words dim"><${bt} text=${s.alt} /></small>`}function jt({now:t}){let e=t.terms?.still;return!e||!t.stills?.[e]?null:I`<p class="still-asked">${!t.terms?.on_phones&&I`<b>${Ut("vote.on_wall")}</b> `}<${U} now=${t} id=${e} /></p>`}function Kt({now:t}){let s=[{id:t.terms?.still??"",label:void 0},...t.options.map(({still:o="",label:n})=>({id:o,label:n}))].filter(({id:o})=>t.stills?.[o]?.sheet);return s.length?I`<section class="sheets" aria-labelledby="sheets-title"><h3 id="sheets-title">${Ut("vote.sheet")}</h3>
${s.map(({id:o,label:n})=>{let r=t.stills?.[o]?.sheet;return I`<p key=${o}>${n&&I`<b><${bt} text=${n} /></b> `}${rs(r)}${r.made&&I`<br /><span class="dim"><${bt} text=${r.made} /></span>`}</p>`})}
</section>`:null}var cs=1e3;function K({now:t}){let e=ms(t)?.choices??[],s=us(null),o=is(0),n=t.kind==="multiple"||t.max_choices>1,r=s.value??g(t).choices??[],a=r.length>0&&!fs(r,e),l=n&&t.max_choices<t.options.length,u=Q(t)&&!s.value,p=n&&r.filter($=>$!==j).length>=t.max_choices,i=$=>p&&$!==j&&!r.includes($),c=$=>{s.value=null,v(t,{choices:$})},f=$=>{n?s.value=$s(t,r,$):Date.now()-o.current<cs?c([$]):s.value=[$]};return et`<form onPointerUp=${()=>{o.current=Date.now()}} onSubmit=${$=>{$.preventDefault(),a&&c(r)}}>
${l&&et`<p class="dim small" id="poll-max">${vt("phone.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:$,label:y,still:d})=>et`<label class=${r.includes($)?"option on":i($)?"option shut":"option"} key=${$}>
<input type=${n?"checkbox":"radio"} name="choice" id=${`option-${$}`} checked=${r.includes($)} aria-disabled=${i($)} onChange=${()=>f($)} />
<span><${ps} text=${y} /><${U} now=${t} id=${d} /></span>
</label>`)}
</fieldset>
${(n||a)&&!u&&et`<button class="button main wide" type="submit" id="vote" aria-disabled=${!a}>${vt(e.length?"phone.vote_change":"phone.vote")}</button>`}
<p id="poll-status" class="dim">${Z(t)}</p>
</form>`}function $s(t,e,s){if(e.includes(s))return e.filter(n=>n!==s);if(s===j)return[j];let o=e.filter(n=>n!==j);return o.length<t.max_choices?[...o,s]:(ls(vt("phone.choices_max",{count:t.max_choices})),[...o])}function fs(t,e){return t.length===e.length&&t.every(s=>e.includes(s))}import{_11 as Ht}from"./phone.js";import{_15 as st}from"./phone.js";import{_1h as Xt,_1i as N}from"./phone.js";import{_1k as H,_1r as ds}from"./phone.js";import{_6 as hs}from"./phone.js";import{_q as _s}from"./phone.js";function Jt({now:t}){let e=ds(null),s=t.options.filter(({id:m})=>m!==st),o=e.value??g(t),n=o.choices?.[0]===st,r=n?[]:o.choices??[],a=hs(t)?.choices??[],l=n?[st]:r,u=l.length===a.length&&l.every((m,$)=>m===a[$]),p=(m,$)=>{e.value={choices:m};let y=m.indexOf($.id)+1,d=Xt($.label).text;Ht(y?N("vote.placed",{what:d,rank:y,count:s.length}):N("vote.unplaced",{what:d}))},i=m=>r.includes(m.id)?p(r.filter($=>$!==m.id),m):r.length>=t.max_choices?Ht(N("vote.rank_max",{count:t.max_choices})):p([...r,m.id],m),c=(m,$)=>{let y=r.indexOf(m.id),d=r.filter(b=>b!==m.id),h=Math.min(Math.max(y+$,0),d.length);p([...d.slice(0,h),m.id,...d.slice(h)],m)},f=()=>{v(t,{choices:l}),e.value=null};return H`<${w} now=${t} ready=${l.length>0&&!u} send=${f} abstains=${n}
abstain=${m=>e.value={choices:m?[st]:[]}}>
<p class="dim small" id="rank-how">${N("vote.rank_how")} ${t.max_choices<s.length&&N("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${s.map(m=>H`<${bs} key=${m.id} item=${m} rank=${r.indexOf(m.id)+1} last=${r.length} tap=${i} move=${c} />`)}
</ul>
<//>`}function bs({item:t,rank:e,last:s,tap:o,move:n}){let r=Xt(t.label).text,a=l=>{let u={ArrowUp:-1,ArrowDown:1}[l.key];!u||!e||(l.preventDefault(),n(t,u))};return H`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>o(t)} onKeyDown=${a}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${_s} text=${t.label} />${e>0&&H`<span class="visually-hidden"> ${N("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&H`<button type="button" class="move" disabled=${e===1} aria-label=${N("vote.up",{what:r})} onClick=${()=>n(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===s} aria-label=${N("vote.down",{what:r})} onClick=${()=>n(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_15 as X}from"./phone.js";import{_1i as Vt}from"./phone.js";import{_1k as yt,_1r as gs}from"./phone.js";import{_6 as ys}from"./phone.js";import{_q as Qt}from"./phone.js";import{_1i as vs}from"./phone.js";import{_1k as gt}from"./phone.js";import{_q as Yt}from"./phone.js";function ot({name:t,terms:e,chosen:s,choose:o,labelledby:n}){let r=Array.from({length:e.steps??0},(a,l)=>l+1);return gt`<fieldset class="steps-of" aria-labelledby=${n} aria-describedby="poll-status">
<div class="steps">
${r.map(a=>gt`<label key=${a} class=${a===s?"step on":"step"}>
<input type="radio" name=${t} checked=${a===s} onChange=${()=>o(a)} aria-label=${vs("vote.step",{step:a,steps:r.length})} />
<span aria-hidden="true" class="tabular">${a}</span>
</label>`)}
</div>
</fieldset>`}function nt({terms:t}){return!t.low&&!t.high?null:gt`<p class="ends small dim">
<span>1 : <${Yt} text=${t.low} /></span>
<span>${t.steps} : <${Yt} text=${t.high} /></span>
</p>`}function Zt({now:t}){let e=gs(null),s=t.options.filter(({id:c})=>c!==X),o=e.value??g(t),n=s.map((c,f)=>o.points?.[f]??0),r=o.choices?.[0]===X,a=n.filter(Boolean).length,l=ys(t),u=r?l?.choices?.[0]===X:!!l?.points&&n.every((c,f)=>c===l?.points?.[f]),p=(c,f)=>{e.value={points:n.map((m,$)=>$===c?f:m)}},i=()=>{v(t,r?{choices:[X]}:{points:n}),e.value=null};return yt`<${w} now=${t} ready=${(a>0||r)&&!u} send=${i} abstains=${r}
abstain=${c=>e.value=c?{choices:[X]}:{}}>
<${nt} terms=${t.terms??{}} />
${s.map(({id:c,label:f},m)=>yt`<div class="item" key=${c}>
<p class="item-head"><span id=${`item-${c}`}><${Qt} text=${f} /></span>
${n[m]>0&&yt`<button class="link" type="button" onClick=${()=>p(m,0)}>${Vt("vote.leave_out")}<span class="visually-hidden"> <${Qt} text=${f} /></span></button>`}
</p>
<${ot} name=${`step-${c}`} terms=${t.terms??{}} chosen=${n[m]} choose=${$=>p(m,$)} labelledby=${`item-${c}`} />
</div>`)}
<p class="dim small">${Vt("vote.rated",{count:a,items:s.length})}</p>
<//>`}import{_15 as xt}from"./phone.js";import{_1k as xs,_1r as ks}from"./phone.js";import{_6 as ws}from"./phone.js";function te({now:t}){let e=ks(null),s=e.value??g(t),o=ws(t),n=s.points?.[0]??0,r=s.choices?.[0]===xt,a=o?.points?.[0]===s.points?.[0]&&o?.choices?.[0]===xt===r,l=()=>{e.value=null,v(t,s)};return xs`<${w} now=${t} ready=${(n>0||r)&&!a} send=${l} abstains=${r}
abstain=${u=>e.value=u?{choices:[xt]}:{}}>
<${nt} terms=${t.terms??{}} />
<${ot} name="step" terms=${t.terms??{}} chosen=${n} choose=${u=>e.value={points:[u]}} labelledby="poll-title" />
<//>`}import{_15 as kt}from"./phone.js";import{_1i as rt}from"./phone.js";import{_1k as wt,_1r as Ss}from"./phone.js";import{_6 as As}from"./phone.js";import{_q as Rs}from"./phone.js";var Bs=[50,60,70,80,90,100];function ee({now:t}){let e=Ss(null),s=e.value??g(t),o=As(t),n=s.choices?.[0]??"",r=s.points?.[0]??0,a=n===kt,l=n===o?.choices?.[0]&&r===(o?.points?.[0]??0),u=()=>{v(t,s),e.value=null},p=t.options.filter(({id:i})=>i!==kt);return wt`<${w} now=${t} ready=${(a||!!(n&&r))&&!l} send=${u} abstains=${a}
abstain=${i=>e.value=i?{choices:[kt]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${p.map(({id:i,label:c,still:f})=>wt`<label class=${i===n?"option on":"option"} key=${i}>
<input type="radio" name="answer" id=${`option-${i}`} checked=${i===n} onChange=${()=>e.value={choices:[i],points:r?[r]:[]}} />
<span><${Rs} text=${c} /><${U} now=${t} id=${f} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${rt("vote.how_sure")}</p>
<div class="steps">
${Bs.map(i=>wt`<label key=${i} class=${i===r?"step on":"step"}>
<input type="radio" name="sure" checked=${i===r} disabled=${!n||a} onChange=${()=>e.value={choices:[n],points:[i]}} aria-label=${rt("phone.percent",{percent:i})} />
<span aria-hidden="true" class="tabular">${i}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${rt("vote.guess")}</span><span>${rt("vote.certain")}</span></p>
</fieldset>
<//>`}import{_13 as Is}from"./phone.js";import{_15 as St,_16 as se}from"./phone.js";import{_1i as q}from"./phone.js";import{_1k as oe,_1r as ne}from"./phone.js";import{_6 as Os}from"./phone.js";import{_k as At}from"./phone.js";import{_10 as Cs}from"./phone.js";function Rt({now:t}){let e=t.kind==="open_text",s=e?se.OPEN_TEXT_GRAPHEMES_MAX:se.WORD_GRAPHEMES_MAX,o=Es(t),n=ne(o.read()),r=ne(null),a=Os(t),l=re(g(t)),u=Array.from({length:t.max_choices},(h,b)=>n.value?.[b]??l[b]??""),p=r.value??(!n.value&&g(t).choices?.[0]===St),i=u.map(h=>h.trim()).filter(Boolean),c=i.some(h=>At(h)>s),f=new Set(i.map(h=>h.toLowerCase())).size<i.length,m=c?q("vote.word_long",{count:s}):f?q("vote.word_twice"):"",$=p?a?.choices?.[0]===St:!!a?.words&&i.join(`
`)===re(a).join(`
`),y=(h,b)=>{n.value=u.map((mt,xe)=>xe===h?b:mt),o.keep(n.value)},d=()=>{m&&!p||(v(t,p?{choices:[St]}:{words:i}),n.value=null,r.value=null,o.forget())};return oe`<${w} now=${t} ready=${(p||i.length>0&&!m)&&!$} send=${d} abstains=${p}
abstain=${h=>r.value=h} fault=${p?"":m}>
<p class="dim small">${q(e?"vote.one_line":"vote.some_words",{count:t.max_choices})} ${q("vote.read_first")}</p>
${u.map((h,b)=>oe`<div class="word" key=${b}>
<${e?"textarea":"input"} class="field" id=${`word-${b+1}`} rows="3" type="text" value=${h} disabled=${p} enterkeyhint="send" autocapitalize="off" maxlength=${s*4}
aria-label=${e?q("vote.your_text"):q("vote.word_n",{n:b+1})} aria-describedby=${`word-left-${b} poll-status`} aria-invalid=${At(h.trim())>s}
onInput=${mt=>y(b,mt.target.value)} />
<span class="dim small tabular" id=${`word-left-${b}`}>${q("vote.left",{count:s-At(h.trim())})}</span>
</div>`)}
<//>`}function re(t){return(t?.words??[]).map(e=>typeof e=="string"?e:e.text)}function Es({poll:t,round:e}){let s=`words ${Is.code} ${t} ${e}`,o=Cs();return{read:()=>{try{let n=JSON.parse(o?.getItem(s)??"null");return Array.isArray(n)?n.map(String):null}catch{return null}},keep:n=>{try{o?.setItem(s,JSON.stringify(n))}catch{}},forget:()=>o?.removeItem(s)}}var ae={single:K,multiple:K,yes_no:K,quiz:K,scale:te,rating:Zt,ranking:Jt,number:zt,real_or_generated:ee,word_cloud:Rt,open_text:Rt};import{_1g as le,_1h as Ns,_1i as S}from"./phone.js";import{_1k as at}from"./phone.js";import{_1i as Bt}from"./phone.js";import{_1k as It}from"./phone.js";function _({rows:t,value:e=Bt("phone.share"),children:s}){return It`<table class="results" role="table">
<caption>${s??Bt("phone.results")}</caption>
<thead class="visually-hidden" role="rowgroup">
<tr role="row"><th role="columnheader">${Bt("phone.answer")}</th><th role="columnheader">${e}</th></tr>
</thead>
<tbody role="rowgroup">
${t.map(o=>It`<tr role="row" key=${o.key} class=${o.lead?"lead":""}>
<th role="rowheader">${o.label}</th>
<td role="cell" class="tabular">${o.value} ${o.more&&It`<small>${o.more}</small>`}
<span class="bar" aria-hidden="true"><span style=${{width:`${o.length}%`}}></span></span>
</td>
</tr>`)}
</tbody>
</table>`}function ie({now:t,own:e}){let s=t.histogram;if(!s.bins.length)return at`<p>${S("phone.no_answers")}</p>`;let o=t.terms??{},n=Ns(o.unit).text,r=d=>`${W(d,o,le.value)}${n&&` ${n}`}`,a=d=>W(d,o,le.value),l=e?.points?.[0],{half:u=[0,0],below:p=0,above:i=0,from:c=0,to:f=0}=s,m=[...p?[{key:"below",label:S("vote.less_than",{value:a(c)}),count:p}]:[],...s.bins.map(d=>({key:d.from,label:d.from===d.to?a(d.from):S("vote.from_to",{from:a(d.from),to:a(d.to)}),count:d.count})),...i?[{key:"above",label:S("vote.as_much_as",{value:a(f)}),count:i}]:[]],$=Math.max(...m.map(({count:d})=>d)),y=m.map(({key:d,label:h,count:b})=>({key:d,label:h,value:S("phone.answers",{count:b}),length:100*b/$}));return at`<p class="sums">${S("vote.middle",{median:r(s.median??0),low:a(u[0]),high:r(u[1])})}</p>
${t.answer?.truth!==void 0&&at`<p class="sums right">${S("vote.truth",{truth:r(t.answer.truth)})} ${Ws(t,s,r)}</p>`}
${l!==void 0&&at`<p class="dim">${S("vote.your_number",{value:r(l)})}</p>`}
<${_} rows=${y} value=${S("phone.answers.other",{count:""}).trim()} />`}function Ws({answer:t},{near_percent:e=0},s){let o=t?.tolerance??0;return o?S("vote.near",{tolerance:s(o),percent:e}):S("vote.found",{percent:e})}import{_1i as B}from"./phone.js";import{_1k as R}from"./phone.js";import{_q as lt}from"./phone.js";function ue({now:t}){let{rows:e,few:s,stayed:o,moved:n,new:r,left:a,bands:l=[]}=t.flow,u=e.map(({id:i,before:c,after:f,net:m})=>({key:i,label:R`<${lt} text=${it(t,i)} />`,value:B("vote.from_to_percent",{before:c,after:f}),more:m>0?`+${m}`:m<0?`−${-m}`:"=",length:f,lead:m>0})),p=l.filter(({stays:i})=>!i);return R`<${_} rows=${u} value=${B("vote.before_after")}>${B("vote.before_after")}<//>
${s&&R`<p class="dim">${B("vote.flow_few")}</p>`}
${o!==void 0&&R`<p>${B("vote.flow_sums",{stayed:o,moved:n,came:r,left:a})}</p>`}
${p.length>0&&R`<ul class="moves">${p.map(({from:i,to:c,count:f})=>R`<li key=${`${i}>${c}`}><${lt} text=${it(t,i)} /> → <${lt} text=${it(t,c)} /> <b class="tabular">${f}</b></li>`)}</ul>`}
${!s&&R`<p class="dim small">${B("vote.flow_hidden")}</p>`}`}function me({now:t}){let{few:e,rows:s=[]}=t.by_group??{};return e?R`<p class="dim">${B("vote.group_few")}</p>`:s.map(({group:o,count:n,shares:r})=>R`<${_} key=${o} rows=${r.map(({id:a,percent:l})=>({key:a,label:R`<${lt} text=${it(t,a)} />`,value:B("phone.percent",{percent:l}),length:l}))}>${B(`vote.group.${o}`)} <small class="tabular">${B("phone.answers",{count:n})}</small><//>`)}function it(t,e){return t.options.find(s=>s.id===e)?.label??{fr:e,en:e}}import{_1i as L}from"./phone.js";import{_1k as M}from"./phone.js";import{_q as qs}from"./phone.js";function pe({now:t,own:e}){if(t.turnout===0)return M`<p>${L("phone.no_answers")}</p>`;let s=t.state==="closed",o=(t.ranking??[]).map(({id:n,points:r,first:a,rank:l,tied:u,length:p})=>{let i=(e?.choices??[]).indexOf(n)+1;return{key:n,label:M`${s&&M`<b class="tabular">${l}.</b> `}<${qs} text=${t.options.find(c=>c.id===n)?.label} />${s&&u&&M` <small>${L("vote.tied")}</small>`}${i>0&&M` <small>${L("vote.your_rank",{rank:i})}</small>`}`,value:L("vote.points",{count:r}),more:L("vote.first",{count:a}),length:p,lead:s&&l===1}});return M`<${_} rows=${o} value=${L("vote.points_head")} />`}import{_1i as T}from"./phone.js";import{_1k as F}from"./phone.js";import{_q as Ts}from"./phone.js";function ce({now:t,own:e}){if(t.turnout===0)return F`<p>${T("phone.no_answers")}</p>`;let s=new Map((t.bars??[]).map(n=>[n.id,n])),o=t.options.map(({id:n,label:r})=>{let{count:a=0,percent:l=0,lead:u=!1,hands:p=0}=s.get(n)??{};return{key:n,label:F`<${Ts} text=${r} /><${Ot} now=${t} id=${n} own=${e} />`,value:T("phone.percent",{percent:l}),more:p?`${T("phone.answers",{count:a})} + ${T("vote.hands",{count:p})}`:T("phone.answers",{count:a}),length:l,lead:u}});return F`<${_} rows=${o} />`}function Ot({now:t,id:e,own:s}){return F`${s?.choices?.includes(e)&&F` <small>${T("phone.your_answer")}</small>`}${t.answer?.right?.includes(e)&&F` <small class="right">✓ ${T("vote.right")}</small>`}`}import{_1i as x}from"./phone.js";import{_1k as D}from"./phone.js";import{_q as Ls}from"./phone.js";function $e({now:t}){let{rows:e,weight:s,turnout_min:o,steps:n}=t.prize,r=e.map(({id:a,title:l,count:u,place:p,tied:i,score:c,length:f})=>({key:a,label:D`${p&&D`<b class="tabular">${p}.</b> `}<${Ls} text=${l} />${i&&D` <small>${x("vote.tied")}</small>`}`,value:c===void 0?"–":x("vote.score",{score:c}),more:c===void 0?x("vote.too_few",{count:u}):x("vote.ratings",{count:u}),length:f??0,lead:p===1}));return D`<${_} rows=${r} value=${x("vote.score_head")}>${x("vote.award")}<//><p class="dim small">${x("vote.award_terms",{weight:s,min:o,steps:n})}</p>`}function fe({now:t}){let{dots:e,right:s,sure:o,polls:n}=t.calibration;if(s===void 0)return D`<p>${x("phone.no_answers")}</p>`;let r=e.map(a=>({key:a.sure,label:x("vote.sure_at",{percent:a.sure}),value:x("vote.right_at",{percent:a.right}),more:x("phone.answers",{count:a.count}),length:a.right}));return D`<p class="sums">${x("vote.room",{right:s,sure:o??0})}</p><${_} rows=${r} /><p class="dim small">${x("vote.calibration_how",{count:n})}</p>`}import{_15 as Ms}from"./phone.js";import{_1i as C}from"./phone.js";import{_1k as O}from"./phone.js";import{_q as Ct}from"./phone.js";function de({now:t,own:e}){let{columns:s,mean:o,median:n}=t.scale;if(o===void 0)return O`<p>${C("phone.no_answers")}</p>`;let r=s.map(({step:a,count:l,percent:u,height:p})=>({key:a,label:O`${a}${a===1&&t.terms?.low&&O` <small><${Ct} text=${t.terms.low} /></small>`}${a===s.length&&t.terms?.high&&O` <small><${Ct} text=${t.terms.high} /></small>`}${e?.points?.[0]===a&&O` <small>${C("phone.your_answer")}</small>`}`,value:C("phone.percent",{percent:u}),more:C("phone.answers",{count:l}),length:u,lead:p===100}));return O`<p class="sums">${C("vote.sums",{mean:o,median:n})}</p><${_} rows=${r} />`}function he({now:t,own:e}){let s=t.ratings??[],n=t.options.filter(({id:r})=>r!==Ms).map(({id:r,label:a},l)=>{let{mean:u,count:p=0,at:i=0}=s.find(f=>f.id===r)??{},c=e?.points?.[l];return{key:r,label:O`<${Ct} text=${a} />${!!c&&O` <small>${C("vote.yours",{step:c})}</small>`}`,value:u===void 0?"—":C("vote.mean_of",{mean:u,steps:t.terms?.steps??0}),more:C("phone.answers",{count:p}),length:u===void 0?0:i}});return O`<${_} rows=${n} value=${C("vote.mean")} />`}import{_1i as P}from"./phone.js";import{_1k as J}from"./phone.js";import{_q as Fs}from"./phone.js";function _e({now:t,own:e}){let s=t.sureness;if(!s.count)return J`<p>${P("phone.no_answers")}</p>`;let o=s.rows.map(({id:n,count:r,percent:a,sure:l})=>({key:n,label:J`<${Fs} text=${t.options.find(u=>u.id===n)?.label} /><${Ot} now=${t} id=${n} own=${e} />`,value:P("phone.percent",{percent:a}),more:l===void 0?P("phone.answers",{count:r}):P("vote.sure",{percent:l}),length:a,lead:t.answer?.right?.includes(n)}));return J`${s.right!==void 0&&J`<p class="sums">${P("vote.room",{right:s.right,sure:s.sure??0})}</p>`}
${t.answer?.right&&e?.points&&J`<p class="dim">${P(e.choices?.some(n=>t.answer?.right?.includes(n))?"vote.you_right":"vote.you_wrong",{percent:e.points[0]})}</p>`}
<${_} rows=${o} />`}import{_14 as Ds}from"./phone.js";import{_1i as E}from"./phone.js";import{_1k as k}from"./phone.js";import{_c as be,_j as Ps}from"./phone.js";function ve({now:t,own:e}){let s=t.cloud??[];if(!s.length)return k`<p>${E("vote.nothing_written")}</p><${ut} own=${e} shown=${[]} />`;let o=s.map(({id:n,text:r,count:a,size:l})=>({key:n,label:k`<bdi>${r}</bdi>${Et(e,n)&&k` <small>${E("phone.your_answer")}</small>`}`,value:E("phone.answers",{count:a}),length:l}));return k`<${_} rows=${o} /><${ut} own=${e} shown=${s.map(({id:n})=>n)} />`}function ge({now:t,own:e}){let s=t.cards??[];return s.length?k`<ul class="said-cards" aria-label=${E("phone.results")}>
${s.map(o=>k`<li key=${o.id}>
<p><bdi>${o.text}</bdi>${o.count>1&&k` <small class="tabular">× ${o.count}</small>`}${Et(e,o.id)&&k` <small>${E("phone.your_answer")}</small>`}</p>
${o.supporters!==void 0&&k`<${Gs} now=${t} own=${e} card=${o} />`}
</li>`)}
</ul><${ut} own=${e} shown=${s.map(({id:o})=>o)} />`:k`<p>${E("vote.nothing_written")}</p><${ut} own=${e} shown=${[]} />`}function Gs({now:t,own:e,card:s}){let{poll:o,round:n}=t,r=Ps.value.get(`support_saying ${s.id}`),a=r?!!r.on:!!be.margin.value.supported_sayings?.[s.id],l=E("phone.supporters_of",{count:s.supporters??0});return Et(e,s.id)?k`<p class="dim small tabular">${l}</p>`:k`<button class=${a?"button on":"button"} type="button" aria-pressed=${a} onClick=${()=>be.send({verb:"support_saying",poll:o,round:n,saying:s.id,on:!a,seq:Ds()})}>${E(a?"phone.support_on":"phone.support_off")} <span class="tabular">${l}</span></button>`}function ut({own:t,shown:e}){let s=(t?.words??[]).filter(o=>typeof o!="string"&&!e.includes(o.id));return s.length?k`<p class="dim small">${E("vote.not_shown_yet",{words:s.map(o=>typeof o=="string"?o:o.text).join(" · ")})}</p>`:null}function Et(t,e){return!!t?.words?.some(s=>typeof s!="string"&&s.id===e)}var ye=[["bars",ce],["scale",de],["ratings",he],["ranking",pe],["histogram",ie],["sureness",_e],["flow",ue],["by_group",me],["prize",$e],["calibration",fe],["cloud",ve],["cards",ge]];var Zs=[30,10];function to(){let t=Ys.value;if(Ks(Hs,[]),!t)return null;let e=t.state==="open",s=ae[t.kind];return A`<section class="poll" aria-labelledby="poll-title">
${t.kind!=="prize"&&t.kind!=="calibration"&&A`<p class=${e?"poll-state open":"poll-state"}>
${Y(e?"phone.poll_open":"phone.poll_closed")} ${t.turnout!==void 0&&A`<span class="tabular">${Y("phone.turnout",{count:t.turnout})}</span>`}
${e&&A`<${eo} now=${t} />`}
</p>`}
<h2 id="poll-title" data-arrival tabindex="-1"><${Vs} text=${t.title} /></h2>
<${jt} now=${t} />
${(t.aside||t.voting&&!Js.value)&&A`<div class="beside" ref=${V}></div>`}
${e&&t.terms?.by_group&&A`<${Dt} now=${t} />`}
${e&&s&&A`<${s} key=${`${t.poll} ${t.round}`} now=${t} />`}
${t.revealed&&A`<${so} now=${t} />`}
<${Kt} now=${t} />
<button class="button wide" type="button" id="leave-poll" onClick=${Qs}>${Y("phone.to_questions")}</button>
</section>`}function eo({now:t}){let e=Nt(t);return js(()=>{e!==null&&t.ends_at&&Zs.includes(e)&&zs(Y("vote.seconds_left",{count:e}))},[e]),e!==null&&A`<b class="tabular" role="timer">${Us(1e3*e)}${!t.ends_at&&A` <small>${Y("vote.paused")}</small>`}</b>`}function so({now:t}){return ye.map(([e,s])=>t[e]&&A`<${s} key=${e} now=${t} own=${Xs(t)} />`)}export{to as PollPlace};
