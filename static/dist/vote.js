/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_17 as Je}from"./phone.js";import{_1v as Dt,_1z as Mt}from"./phone.js";import{_1j as Pt}from"./phone.js";var Ut=200;function zt({ends_at:t=0,left_ms:e=0},o){return!t&&!e?null:Math.max(0,Math.ceil((t?t-o:e)/1e3))}function ct(t){let[,e]=Mt(0),o=zt(t,Pt()),n=!!t.ends_at&&o!==0;return Dt(()=>{if(!n)return;let s=setInterval(()=>e(a=>a+1),Ut);return()=>clearInterval(s)},[n]),o}import{_1k as Ye}from"./phone.js";import{_1o as T}from"./phone.js";import{_1r as x,_1v as Ve,_1w as Qe}from"./phone.js";import{_7 as Xe}from"./phone.js";import{_17 as jt}from"./phone.js";import{_1l as Kt,_1m as Gt,_1o as qt}from"./phone.js";import{_1r as Ht,_1s as Jt,_1y as Yt}from"./phone.js";import{_0 as Vt,_1 as Qt}from"./phone.js";import{_e as Xt,_f as Zt,_k as te}from"./phone.js";var ee={announce:jt,fetchSentences:Kt,language:Gt,t:qt,html:Ht,render:Jt,useSignal:Yt,ballotRefusal:Vt,castBallot:Qt,ballots:Xt,link:Zt,poll:te};function E(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:o})=>o(t,ee),()=>setTimeout(E,3e3,t,e+1))}location.hash&&E(document.createElement("p"));import{_d as Ze,_k as to}from"./phone.js";import{_v as eo}from"./phone.js";import{_x as oo}from"./phone.js";var oe=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,se=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function ut(t,{decimals:e=0},o){let n=t.replace(/[\s\u00a0\u202f'’]/g,""),s=oe.exec(o==="en"&&se.test(n)?n.replaceAll(",",""):n);if(!s)return null;let[,a,r,c=""]=s,m=c.replace(/0+$/,"");if(m.length>e||r.length>13)return null;let p=Number(r+m.padEnd(e,"0"));return a&&a!=="+"?-p||0:p}function L(t,{decimals:e=0},o){let n=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(o,{minimumFractionDigits:e,maximumFractionDigits:n})}import{_1c as V}from"./phone.js";import{_1m as M,_1n as fe,_1o as B}from"./phone.js";import{_1r as $e,_1y as Q}from"./phone.js";import{_9 as he}from"./phone.js";import{_1c as ue}from"./phone.js";import{_1o as me}from"./phone.js";import{_1r as Y}from"./phone.js";import{_9 as pe}from"./phone.js";import{_v as de}from"./phone.js";import{_1o as q}from"./phone.js";import{_0 as H,_1 as le}from"./phone.js";import{_9 as bt,_a as ie}from"./phone.js";import{_d as _t,_f as ce}from"./phone.js";import{_1o as mt}from"./phone.js";import{_1r as pt,_1t as ne}from"./phone.js";import{_9 as ae}from"./phone.js";import{_16 as dt}from"./phone.js";var ft=["","public","professional","student"],$t="group",R=ne(re());function ht({now:t}){let e=o=>{R.value=o;try{dt()?.setItem($t,o)}catch{}let n=ae(t);n&&t.state==="open"&&h(t,n)};return pt`<fieldset class="group" aria-labelledby="group-asked">
<p id="group-asked" class="dim small">${mt("vote.group.asked")}</p>
<div class="chips">${ft.map(o=>pt`<label key=${o} class="chip"><input type="radio" name="group" checked=${o===R.value} onChange=${()=>e(o)} /> <span>${mt(`vote.group.${o||"none"}`)}</span></label>`)}</div>
</fieldset>`}function re(){try{let t=dt()?.getItem($t)??"";return ft.includes(t)?t:""}catch{return""}}function b(t){let{key:e,ballot:o}=H.value;return e===J(t)&&o||bt(t)||{}}function h(t,{choices:e,points:o,words:n}){let s=n?.map(a=>typeof a=="string"?a:a.text);le(t,{choices:e,points:o,words:s,group:t.terms?.by_group&&R.value||void 0})}function F(t){let{key:e,refusal:o}=H.value;return e===J(t)&&o==="code_needed"&&!!t.voting&&!_t.value}function W(t){let{key:e,refusal:o}=H.value;return ie(t)?q(ce.state.value==="up"?"phone.sending":"vote.ballot_waits"):o&&e===J(t)&&!(o==="code_needed"&&_t.value)?q(`refusal.${o}`):q(bt(t)?"phone.ballot_received":"vote.ballot_none")}function J({poll:t,round:e}){return`${t} ${e}`}function g({now:t,ready:e,send:o,children:n,abstains:s=!1,abstain:a,fault:r}){let c=t.options.find(({id:m})=>m===ue);return Y`<form novalidate onSubmit=${m=>{m.preventDefault(),e&&o()}}>
${n}
${c&&a&&Y`<label class=${s?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${s} onChange=${m=>a(m.target.checked)} />
<span><${de} text=${c.label} /></span>
</label>`}
${!(F(t)&&!e)&&Y`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${me(pe(t)?"vote.change":"vote.send")}</button>`}
<p id="poll-status" class=${r?"":"dim"}>${r||W(t)}</p>
</form>`}function vt({now:t}){let e=t.terms??{},o=Q(null),n=Q(!1),s=Q(null),a=b(t),r=he(t),c=s.value??(o.value===null&&a.choices?.[0]===V),m=a.points?.[0],p=o.value??(m===void 0?"":L(m,e,M.value)),u=ut(p,e,M.value),d=c||!p.trim()?"":be(u,e),f=c?r?.choices?.[0]===V:r?.points?.[0]===u,i=()=>{if(d){n.value=!0,document.getElementById("number")?.focus();return}h(t,c?{choices:[V]}:{points:[Number(u)]}),o.value=null,s.value=null,n.value=!1},l=fe(e.unit);return $e`<${g} now=${t} ready=${(c||p.trim()!=="")&&!f} send=${i} abstains=${c}
abstain=${v=>s.value=v} fault=${n.value?d:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${n.value&&d!==""} value=${c?"":p} disabled=${c}
onInput=${v=>{o.value=v.target.value}} />
<span id="number-unit" lang=${l.lang}>${l.text}</span>
</p>
<p class="dim small" id="number-bounds">${_e(e)}</p>
<//>`}function be(t,e){if(t===null)return B(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:o=-1/0,most:n=1/0}=e;return t<o||t>n?B("vote.out_of_bounds",D(e)):""}function _e(t){let{least:e,most:o}=t;return e!==void 0&&o!==void 0?B("vote.between",D(t)):e!==void 0?B("vote.at_least",D(t)):o===void 0?"":B("vote.at_most",D(t))}function D(t){let{least:e=0,most:o=0}=t;return{least:L(e,t,M.value),most:L(o,t,M.value)}}import{_17 as ke}from"./phone.js";import{_1c as O}from"./phone.js";import{_1o as Z}from"./phone.js";import{_1r as P,_1x as Se,_1y as Ae}from"./phone.js";import{_9 as Be}from"./phone.js";import{_v as Ie}from"./phone.js";import{_19 as ve}from"./phone.js";import{_1h as ge,_1i as ye}from"./phone.js";import{_1n as xe,_1o as gt}from"./phone.js";import{_1r as k}from"./phone.js";import{_v as X}from"./phone.js";function I({now:t,id:e=""}){let o=t.stills?.[e];if(!o)return null;let{text:n,lang:s}=xe(o.alt);return t.terms?.pictures_on_phones?k`<span class="still"><img src=${ge(ve.code,e,!0)} alt=${n} lang=${s} width=${o.width} height=${o.height} />
${o.credit&&k`<small class="dim">© ${o.credit}</small>`}</span>`:k`<small class="still-words dim"><${X} text=${o.alt} /></small>`}function yt({now:t}){let e=t.terms?.still;return!e||!t.stills?.[e]?null:k`<p class="still-asked">${!t.terms?.pictures_on_phones&&k`<b>${gt("vote.on_wall")}</b> `}<${I} now=${t} id=${e} /></p>`}function xt({now:t}){let o=[{id:t.terms?.still??"",label:void 0},...t.options.map(({still:n="",label:s})=>({id:n,label:s}))].filter(({id:n})=>t.stills?.[n]?.sheet);return o.length?k`<section class="sheets" aria-labelledby="sheets-title"><h3 id="sheets-title">${gt("vote.sheet")}</h3>
${o.map(({id:n,label:s})=>{let a=t.stills?.[n]?.sheet;return k`<p key=${n}>${s&&k`<b><${X} text=${s} /></b> `}${ye(a)}${a.made&&k`<br /><span class="dim"><${X} text=${a.made} /></span>`}</p>`})}
</section>`:null}var Oe=1e3;function w({now:t}){let e=Be(t)?.choices??[],o=Ae(null),n=Se(0),s=t.kind==="multiple"||t.max_choices>1,a=o.value??b(t).choices??[],r=a.length>0&&!Ne(a,e),c=s&&t.max_choices<t.options.length,m=F(t)&&!o.value,p=s&&a.filter(l=>l!==O).length>=t.max_choices,u=l=>p&&l!==O&&!a.includes(l),d=l=>{o.value=null,h(t,{choices:l})},f=l=>{s?o.value=we(t,a,l):Date.now()-n.current<Oe?d([l]):o.value=[l]};return P`<form onPointerUp=${()=>{n.current=Date.now()}} onSubmit=${l=>{l.preventDefault(),r&&d(a)}}>
${c&&P`<p class="dim small" id="poll-max">${Z("vote.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:l,label:v,still:y})=>P`<label class=${a.includes(l)?"option on":u(l)?"option shut":"option"} key=${l}>
<input type=${s?"checkbox":"radio"} name="choice" id=${`option-${l}`} checked=${a.includes(l)} aria-disabled=${u(l)} onChange=${()=>f(l)} />
<span><${Ie} text=${v} /><${I} now=${t} id=${y} /></span>
</label>`)}
</fieldset>
${(s||r)&&!m&&P`<button class="button main wide" type="submit" id="vote" aria-disabled=${!r}>${Z(e.length?"vote.change":"vote.send")}</button>`}
<p id="poll-status" class="dim">${W(t)}</p>
</form>`}function we(t,e,o){if(e.includes(o))return e.filter(s=>s!==o);if(o===O)return[O];let n=e.filter(s=>s!==O);return n.length<t.max_choices?[...n,o]:(ke(Z("vote.choices_max",{count:t.max_choices})),[...n])}function Ne(t,e){return t.length===e.length&&t.every(o=>e.includes(o))}import{_17 as kt}from"./phone.js";import{_1c as U}from"./phone.js";import{_1n as St,_1o as S}from"./phone.js";import{_1r as N,_1y as Ce}from"./phone.js";import{_9 as Te}from"./phone.js";import{_v as Ee}from"./phone.js";function At({now:t}){let e=Ce(null),o=t.options.filter(({id:i})=>i!==U),n=e.value??b(t),s=n.choices?.[0]===U,a=s?[]:n.choices??[],r=Te(t)?.choices??[],c=s?[U]:a,m=c.length===r.length&&c.every((i,l)=>i===r[l]),p=(i,l)=>{e.value={choices:i};let v=i.indexOf(l.id)+1,y=St(l.label).text;kt(v?S("vote.placed",{what:y,rank:v,count:o.length}):S("vote.unplaced",{what:y}))},u=i=>a.includes(i.id)?p(a.filter(l=>l!==i.id),i):a.length>=t.max_choices?kt(S("vote.rank_max",{count:t.max_choices})):p([...a,i.id],i),d=(i,l)=>{let v=a.indexOf(i.id),y=a.filter(_=>_!==i.id),$=Math.min(Math.max(v+l,0),y.length);p([...y.slice(0,$),i.id,...y.slice($)],i)},f=()=>{h(t,{choices:c}),e.value=null};return N`<${g} now=${t} ready=${c.length>0&&!m} send=${f} abstains=${s}
abstain=${i=>e.value={choices:i?[U]:[]}}>
<p class="dim small" id="rank-how">${S("vote.rank_how")} ${t.max_choices<o.length&&S("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${o.map(i=>N`<${Le} key=${i.id} item=${i} rank=${a.indexOf(i.id)+1} last=${a.length} tap=${u} move=${d} />`)}
</ul>
<//>`}function Le({item:t,rank:e,last:o,tap:n,move:s}){let a=St(t.label).text,r=c=>{let m={ArrowUp:-1,ArrowDown:1}[c.key];!m||!e||(c.preventDefault(),s(t,m))};return N`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>n(t)} onKeyDown=${r}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${Ee} text=${t.label} />${e>0&&N`<span class="visually-hidden"> ${S("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&N`<button type="button" class="move" disabled=${e===1} aria-label=${S("vote.up",{what:a})} onClick=${()=>s(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===o} aria-label=${S("vote.down",{what:a})} onClick=${()=>s(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_1c as C}from"./phone.js";import{_1o as It}from"./phone.js";import{_1r as ot,_1y as Fe}from"./phone.js";import{_9 as We}from"./phone.js";import{_v as Ot}from"./phone.js";import{_1o as Re}from"./phone.js";import{_1r as tt}from"./phone.js";import{_v as Bt}from"./phone.js";function z({name:t,terms:e,chosen:o,choose:n,labelledby:s}){let a=Array.from({length:e.steps??0},(r,c)=>c+1);return tt`<fieldset class="steps-of" aria-labelledby=${s} aria-describedby="poll-status">
<div class="steps" style=${et(a.length)}>
${a.map(r=>tt`<label key=${r} class=${r===o?"step on":"step"}>
<input type="radio" name=${t} checked=${r===o} onChange=${()=>n(r)} aria-label=${Re("vote.step",{step:r,steps:a.length})} />
<span aria-hidden="true" class="tabular">${r}</span>
</label>`)}
</div>
</fieldset>`}function et(t){return{"--steps":t,"--half":Math.ceil(t/2)}}function j({terms:t}){return!t.low&&!t.high?null:tt`<p class="ends small dim">
<span>1 : <${Bt} text=${t.low} /></span>
<span>${t.steps} : <${Bt} text=${t.high} /></span>
</p>`}function wt({now:t}){let e=Fe(null),o=t.options.filter(({id:d})=>d!==C),n=e.value??b(t),s=o.map((d,f)=>n.points?.[f]??0),a=n.choices?.[0]===C,r=s.filter(Boolean).length,c=We(t),m=a?c?.choices?.[0]===C:!!c?.points&&s.every((d,f)=>d===c?.points?.[f]),p=(d,f)=>{e.value={points:s.map((i,l)=>l===d?f:i)}},u=()=>{h(t,a?{choices:[C]}:{points:s}),e.value=null};return ot`<${g} now=${t} ready=${(r>0||a)&&!m} send=${u} abstains=${a}
abstain=${d=>e.value=d?{choices:[C]}:{}}>
<${j} terms=${t.terms??{}} />
${o.map(({id:d,label:f},i)=>ot`<div class="item" key=${d}>
<p class="item-head"><span id=${`item-${d}`}><${Ot} text=${f} /></span>
${s[i]>0&&ot`<button class="link" type="button" onClick=${()=>p(i,0)}>${It("vote.leave_out")}<span class="visually-hidden"> <${Ot} text=${f} /></span></button>`}
</p>
<${z} name=${`step-${d}`} terms=${t.terms??{}} chosen=${s[i]} choose=${l=>p(i,l)} labelledby=${`item-${d}`} />
</div>`)}
<p class="dim small">${It("vote.rated",{count:r,items:o.length})}</p>
<//>`}import{_1c as st}from"./phone.js";import{_1r as De,_1y as Me}from"./phone.js";import{_9 as Pe}from"./phone.js";function Nt({now:t}){let e=Me(null),o=e.value??b(t),n=Pe(t),s=o.points?.[0]??0,a=o.choices?.[0]===st,r=n?.points?.[0]===o.points?.[0]&&n?.choices?.[0]===st===a,c=()=>{e.value=null,h(t,o)};return De`<${g} now=${t} ready=${(s>0||a)&&!r} send=${c} abstains=${a}
abstain=${m=>e.value=m?{choices:[st]}:{}}>
<${j} terms=${t.terms??{}} />
<${z} name="step" terms=${t.terms??{}} chosen=${s} choose=${m=>e.value={points:[m]}} labelledby="poll-title" />
<//>`}import{_1c as nt}from"./phone.js";import{_1o as K}from"./phone.js";import{_1r as at,_1y as Ue}from"./phone.js";import{_9 as ze}from"./phone.js";import{_v as je}from"./phone.js";var Ct=[50,60,70,80,90,100];function Tt({now:t}){let e=Ue(null),o=e.value??b(t),n=ze(t),s=o.choices?.[0]??"",a=o.points?.[0]??0,r=s===nt,c=s===n?.choices?.[0]&&a===(n?.points?.[0]??0),m=()=>{h(t,o),e.value=null},p=t.options.filter(({id:u})=>u!==nt);return at`<${g} now=${t} ready=${(r||!!(s&&a))&&!c} send=${m} abstains=${r}
abstain=${u=>e.value=u?{choices:[nt]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${p.map(({id:u,label:d,still:f})=>at`<label class=${u===s?"option on":"option"} key=${u}>
<input type="radio" name="answer" id=${`option-${u}`} checked=${u===s} onChange=${()=>e.value={choices:[u],points:a?[a]:[]}} />
<span><${je} text=${d} /><${I} now=${t} id=${f} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${K("vote.how_sure")}</p>
<div class="steps" style=${et(Ct.length)}>
${Ct.map(u=>at`<label key=${u} class=${u===a?"step on":"step"}>
<input type="radio" name="sure" checked=${u===a} disabled=${!s||r} onChange=${()=>e.value={choices:[s],points:[u]}} aria-label=${K("vote.percent",{percent:u})} />
<span aria-hidden="true" class="tabular">${u}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${K("vote.guess")}</span><span>${K("vote.certain")}</span></p>
</fieldset>
<//>`}import{_19 as Ke}from"./phone.js";import{_1c as rt}from"./phone.js";import{_1o as A}from"./phone.js";import{_1r as Et,_1y as Lt}from"./phone.js";import{_9 as Ge}from"./phone.js";import{_p as lt}from"./phone.js";import{_16 as qe}from"./phone.js";function it({now:t}){let e=t.kind==="open_text",o=e?140:30,n=He(t),s=Lt(n.read()),a=Lt(null),r=Ge(t),c=Rt(b(t)),m=Array.from({length:t.max_choices},($,_)=>s.value?.[_]??c[_]??""),p=a.value??(!s.value&&b(t).choices?.[0]===rt),u=m.map($=>$.trim()).filter(Boolean),d=u.some($=>lt($)>o),f=new Set(u.map($=>$.toLowerCase())).size<u.length,i=d?A("vote.word_long",{count:o}):f?A("vote.word_twice"):"",l=p?r?.choices?.[0]===rt:!!r?.words&&u.join(`
`)===Rt(r).join(`
`),v=($,_)=>{s.value=m.map((G,Wt)=>Wt===$?_:G),n.keep(s.value)},y=()=>{i&&!p||(h(t,p?{choices:[rt]}:{words:u}),s.value=null,a.value=null,n.forget())};return Et`<${g} now=${t} ready=${(p||u.length>0&&!i)&&!l} send=${y} abstains=${p}
abstain=${$=>a.value=$} fault=${p?"":i}>
<p class="dim small">${A(e?"vote.one_line":"vote.some_words",{count:t.max_choices})} ${A("vote.read_first")}</p>
${m.map(($,_)=>Et`<div class="word" key=${_}>
<${e?"textarea":"input"} class="field" id=${`word-${_+1}`} rows="3" type="text" value=${$} disabled=${p} enterkeyhint="send" autocapitalize="off" maxlength=${o*4}
aria-label=${e?A("vote.your_text"):A("vote.word_n",{n:_+1})} aria-describedby=${`word-left-${_} poll-status`} aria-invalid=${lt($.trim())>o}
onInput=${G=>v(_,G.target.value)} />
<span class="dim small tabular" id=${`word-left-${_}`}>${A("vote.left",{count:o-lt($.trim())})}</span>
</div>`)}
<//>`}function Rt(t){return(t?.words??[]).map(e=>typeof e=="string"?e:e.text)}function He({poll:t,round:e}){let o=`words ${Ke.code} ${t} ${e}`,n=qe();return{read:()=>{try{let s=JSON.parse(n?.getItem(o)??"null");return Array.isArray(s)?s.map(String):null}catch{return null}},keep:s=>{try{n?.setItem(o,JSON.stringify(s))}catch{}},forget:()=>n?.removeItem(o)}}var Ft={single:w,multiple:w,yes_no:w,quiz:w,scale:Nt,rating:wt,ranking:At,number:vt,real_or_generated:Tt,word_cloud:it,open_text:it};var so=[30,10];function no({outcome:t}){let e=to.value;if(Qe(Xe,[]),!e)return null;let o=e.state==="open",n=Ft[e.kind];return x`<section class="poll" aria-labelledby="poll-title">
${e.kind!=="prize"&&e.kind!=="calibration"&&x`<p class=${o?"poll-state open":"poll-state"}>
${T(o?"phone.poll_open":"phone.poll_closed")} ${e.turnout!==void 0&&x`<span class="tabular">${T("vote.turnout",{count:e.turnout})}</span>`}
${o&&x`<${ao} now=${e} />`}
</p>`}
<h2 id="poll-title" data-arrival tabindex="-1"><${eo} text=${e.title} /></h2>
<${yt} now=${e} />
${(e.aside||e.voting&&!Ze.value)&&x`<div class="beside" ref=${E}></div>`}
${o&&e.terms?.by_group&&x`<${ht} now=${e} />`}
${o&&n&&x`<${n} key=${`${e.poll} ${e.round}`} now=${e} />`}
${e.revealed&&t&&x`<${t} now=${e} />`}
<${xt} now=${e} />
<button class="button wide" type="button" id="leave-poll" onClick=${oo}>${T("vote.to_questions")}</button>
</section>`}function ao({now:t}){let e=ct(t);return Ve(()=>{e!==null&&t.ends_at&&so.includes(e)&&Je(T("vote.seconds_left",{count:e}))},[e]),e!==null&&x`<b class="tabular" role="timer">${Ye(1e3*e)}${!t.ends_at&&x` <small>${T("vote.paused")}</small>`}</b>`}export{no as PollPlace};
