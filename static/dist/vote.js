/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
import{_16 as He}from"./phone.js";import{_1u as Rt,_1y as Ft}from"./phone.js";import{_1i as Wt}from"./phone.js";var Dt=200;function Mt({ends_at:t=0,left_ms:e=0},s){return!t&&!e?null:Math.max(0,Math.ceil((t?t-s:e)/1e3))}function it(t){let[,e]=Ft(0),s=Mt(t,Wt()),n=!!t.ends_at&&s!==0;return Rt(()=>{if(!n)return;let o=setInterval(()=>e(a=>a+1),Dt);return()=>clearInterval(o)},[n]),s}import{_1j as Je}from"./phone.js";import{_1n as q}from"./phone.js";import{_1q as y,_1u as Ye,_1v as Ve}from"./phone.js";import{_7 as Qe}from"./phone.js";import{_16 as Pt}from"./phone.js";import{_1k as Ut,_1l as jt,_1n as zt}from"./phone.js";import{_1q as Kt,_1r as Gt,_1x as Ht}from"./phone.js";import{_0 as Jt,_1 as Yt}from"./phone.js";import{_d as Vt,_e as Qt,_j as Xt}from"./phone.js";var Zt={announce:Pt,fetchSentences:Ut,language:jt,t:zt,html:Kt,render:Gt,useSignal:Ht,ballotRefusal:Jt,castBallot:Yt,ballots:Vt,link:Qt,poll:Xt};function E(t,e=0){t&&import(new URL(`../dist/admission.js${e?`?${e}`:""}`,import.meta.url).href).then(({draw:s})=>s(t,Zt),()=>setTimeout(E,3e3,t,e+1))}location.hash&&E(document.createElement("p"));import{_c as Xe,_j as Ze}from"./phone.js";import{_u as ts}from"./phone.js";import{_w as es}from"./phone.js";var te=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,ee=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function ct(t,{decimals:e=0},s){let n=t.replace(/[\s\u00a0\u202f'’]/g,""),o=te.exec(s==="en"&&ee.test(n)?n.replaceAll(",",""):n);if(!o)return null;let[,a,r,c=""]=o,m=c.replace(/0+$/,"");if(m.length>e||r.length>13)return null;let p=Number(r+m.padEnd(e,"0"));return a&&a!=="+"?-p||0:p}function L(t,{decimals:e=0},s){let n=Number.isInteger(t)?e:e+1;return(t/10**e).toLocaleString(s,{minimumFractionDigits:e,maximumFractionDigits:n})}import{_1b as V}from"./phone.js";import{_1l as D,_1m as pe,_1n as I}from"./phone.js";import{_1q as de,_1x as Q}from"./phone.js";import{_8 as fe}from"./phone.js";import{_1b as ie}from"./phone.js";import{_1n as ce}from"./phone.js";import{_1q as Y}from"./phone.js";import{_8 as ue}from"./phone.js";import{_u as me}from"./phone.js";import{_1n as G}from"./phone.js";import{_0 as H,_1 as ae}from"./phone.js";import{_8 as ht,_9 as re}from"./phone.js";import{_c as bt,_e as le}from"./phone.js";import{_1n as ut}from"./phone.js";import{_1q as mt,_1s as se}from"./phone.js";import{_8 as oe}from"./phone.js";import{_15 as pt}from"./phone.js";var dt=["","public","professional","student"],ft="group",B=se(ne());function $t({now:t}){let e=s=>{B.value=s;try{pt()?.setItem(ft,s)}catch{}let n=oe(t);n&&t.state==="open"&&h(t,n)};return mt`<fieldset class="group" aria-labelledby="group-asked">
<p id="group-asked" class="dim small">${ut("vote.group.asked")}</p>
<div class="chips">${dt.map(s=>mt`<label key=${s} class=${s===B.value?"chip on":"chip"}><input type="radio" name="group" checked=${s===B.value} onChange=${()=>e(s)} /> <span>${ut(`vote.group.${s||"none"}`)}</span></label>`)}</div>
</fieldset>`}function ne(){try{let t=pt()?.getItem(ft)??"";return dt.includes(t)?t:""}catch{return""}}function b(t){let{key:e,ballot:s}=H.value;return e===J(t)&&s||ht(t)||{}}function h(t,{choices:e,points:s,words:n}){let o=n?.map(a=>typeof a=="string"?a:a.text);ae(t,{choices:e,points:s,words:o,group:t.terms?.by_group&&B.value||void 0})}function R(t){let{key:e,refusal:s}=H.value;return e===J(t)&&s==="code_needed"&&!!t.voting&&!bt.value}function F(t){let{key:e,refusal:s}=H.value;return re(t)?G(le.state.value==="up"?"phone.sending":"vote.ballot_waits"):s&&e===J(t)&&!(s==="code_needed"&&bt.value)?G(`refusal.${s}`):G(ht(t)?"phone.ballot_received":"vote.ballot_none")}function J({poll:t,round:e}){return`${t} ${e}`}function g({now:t,ready:e,send:s,children:n,abstains:o=!1,abstain:a,fault:r}){let c=t.options.find(({id:m})=>m===ie);return Y`<form novalidate onSubmit=${m=>{m.preventDefault(),e&&s()}}>
${n}
${c&&a&&Y`<label class=${o?"option on":"option"}>
<input type="checkbox" id="option-abstain" checked=${o} onChange=${m=>a(m.target.checked)} />
<span><${me} text=${c.label} /></span>
</label>`}
${!(R(t)&&!e)&&Y`<button class="button main wide" type="submit" id="vote" aria-disabled=${!e}>${ce(ue(t)?"vote.change":"vote.send")}</button>`}
<p id="poll-status" class=${r?"":"dim"}>${r||F(t)}</p>
</form>`}function _t({now:t}){let e=t.terms??{},s=Q(null),n=Q(!1),o=Q(null),a=b(t),r=fe(t),c=o.value??(s.value===null&&a.choices?.[0]===V),m=a.points?.[0],p=s.value??(m===void 0?"":L(m,e,D.value)),u=ct(p,e,D.value),d=c||!p.trim()?"":$e(u,e),f=c?r?.choices?.[0]===V:r?.points?.[0]===u,i=()=>{if(d){n.value=!0,document.getElementById("number")?.focus();return}h(t,c?{choices:[V]}:{points:[Number(u)]}),s.value=null,o.value=null,n.value=!1},l=pe(e.unit);return de`<${g} now=${t} ready=${(c||p.trim()!=="")&&!f} send=${i} abstains=${c}
abstain=${v=>o.value=v} fault=${n.value?d:""}>
<p class="number">
<input class="field tabular" id="number" type="text" inputmode=${e.decimals||(e.least??-1)<0?"text":"numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${n.value&&d!==""} value=${c?"":p} disabled=${c}
onInput=${v=>{s.value=v.target.value}} />
<span id="number-unit" lang=${l.lang}>${l.text}</span>
</p>
<p class="dim small" id="number-bounds">${he(e)}</p>
<//>`}function $e(t,e){if(t===null)return I(e.decimals?"vote.no_number_decimals":"vote.no_number",{count:e.decimals??0});let{least:s=-1/0,most:n=1/0}=e;return t<s||t>n?I("vote.out_of_bounds",W(e)):""}function he(t){let{least:e,most:s}=t;return e!==void 0&&s!==void 0?I("vote.between",W(t)):e!==void 0?I("vote.at_least",W(t)):s===void 0?"":I("vote.at_most",W(t))}function W(t){let{least:e=0,most:s=0}=t;return{least:L(e,t,D.value),most:L(s,t,D.value)}}import{_16 as xe}from"./phone.js";import{_1b as w}from"./phone.js";import{_1n as Z}from"./phone.js";import{_1q as M,_1w as ye,_1x as ke}from"./phone.js";import{_8 as Se}from"./phone.js";import{_u as Ae}from"./phone.js";import{_18 as be}from"./phone.js";import{_1g as _e,_1h as ve}from"./phone.js";import{_1m as ge,_1n as vt}from"./phone.js";import{_1q as k}from"./phone.js";import{_u as X}from"./phone.js";function O({now:t,id:e=""}){let s=t.stills?.[e];if(!s)return null;let{text:n,lang:o}=ge(s.alt);return t.terms?.pictures_on_phones?k`<span class="still"><img src=${_e(be.code,e,!0)} alt=${n} lang=${o} width=${s.width} height=${s.height} />
${s.credit&&k`<small class="dim">© ${s.credit}</small>`}</span>`:k`<small class="still-words dim"><${X} text=${s.alt} /></small>`}function gt({now:t}){let e=t.terms?.still;return!e||!t.stills?.[e]?null:k`<p class="still-asked">${!t.terms?.pictures_on_phones&&k`<b>${vt("vote.on_wall")}</b> `}<${O} now=${t} id=${e} /></p>`}function xt({now:t}){let s=[{id:t.terms?.still??"",label:void 0},...t.options.map(({still:n="",label:o})=>({id:n,label:o}))].filter(({id:n})=>t.stills?.[n]?.sheet);return s.length?k`<section class="sheets" aria-labelledby="sheets-title"><h3 id="sheets-title">${vt("vote.sheet")}</h3>
${s.map(({id:n,label:o})=>{let a=t.stills?.[n]?.sheet;return k`<p key=${n}>${o&&k`<b><${X} text=${o} /></b> `}${ve(a)}${a.made&&k`<br /><span class="dim"><${X} text=${a.made} /></span>`}</p>`})}
</section>`:null}var Be=1e3;function N({now:t}){let e=Se(t)?.choices??[],s=ke(null),n=ye(0),o=t.kind==="multiple"||t.max_choices>1,a=s.value??b(t).choices??[],r=a.length>0&&!Oe(a,e),c=o&&t.max_choices<t.options.length,m=R(t)&&!s.value,p=o&&a.filter(l=>l!==w).length>=t.max_choices,u=l=>p&&l!==w&&!a.includes(l),d=l=>{s.value=null,h(t,{choices:l})},f=l=>{o?s.value=Ie(t,a,l):Date.now()-n.current<Be?d([l]):s.value=[l]};return M`<form onPointerUp=${()=>{n.current=Date.now()}} onSubmit=${l=>{l.preventDefault(),r&&d(a)}}>
${c&&M`<p class="dim small" id="poll-max">${Z("vote.choices_max",{count:t.max_choices})}</p>`}
<fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
${t.options.map(({id:l,label:v,still:x})=>M`<label class=${a.includes(l)?"option on":u(l)?"option shut":"option"} key=${l}>
<input type=${o?"checkbox":"radio"} name="choice" id=${`option-${l}`} checked=${a.includes(l)} aria-disabled=${u(l)} onChange=${()=>f(l)} />
<span><${Ae} text=${v} /><${O} now=${t} id=${x} /></span>
</label>`)}
</fieldset>
${(o||r)&&!m&&M`<button class="button main wide" type="submit" id="vote" aria-disabled=${!r}>${Z(e.length?"vote.change":"vote.send")}</button>`}
<p id="poll-status" class="dim">${F(t)}</p>
</form>`}function Ie(t,e,s){if(e.includes(s))return e.filter(o=>o!==s);if(s===w)return[w];let n=e.filter(o=>o!==w);return n.length<t.max_choices?[...n,s]:(xe(Z("vote.choices_max",{count:t.max_choices})),[...n])}function Oe(t,e){return t.length===e.length&&t.every(s=>e.includes(s))}import{_16 as yt}from"./phone.js";import{_1b as P}from"./phone.js";import{_1m as kt,_1n as S}from"./phone.js";import{_1q as C,_1x as we}from"./phone.js";import{_8 as Ne}from"./phone.js";import{_u as Ce}from"./phone.js";function St({now:t}){let e=we(null),s=t.options.filter(({id:i})=>i!==P),n=e.value??b(t),o=n.choices?.[0]===P,a=o?[]:n.choices??[],r=Ne(t)?.choices??[],c=o?[P]:a,m=c.length===r.length&&c.every((i,l)=>i===r[l]),p=(i,l)=>{e.value={choices:i};let v=i.indexOf(l.id)+1,x=kt(l.label).text;yt(v?S("vote.placed",{what:x,rank:v,count:s.length}):S("vote.unplaced",{what:x}))},u=i=>a.includes(i.id)?p(a.filter(l=>l!==i.id),i):a.length>=t.max_choices?yt(S("vote.rank_max",{count:t.max_choices})):p([...a,i.id],i),d=(i,l)=>{let v=a.indexOf(i.id),x=a.filter(_=>_!==i.id),$=Math.min(Math.max(v+l,0),x.length);p([...x.slice(0,$),i.id,...x.slice($)],i)},f=()=>{h(t,{choices:c}),e.value=null};return C`<${g} now=${t} ready=${c.length>0&&!m} send=${f} abstains=${o}
abstain=${i=>e.value={choices:i?[P]:[]}}>
<p class="dim small" id="rank-how">${S("vote.rank_how")} ${t.max_choices<s.length&&S("vote.rank_max",{count:t.max_choices})}</p>
<ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
${s.map(i=>C`<${Te} key=${i.id} item=${i} rank=${a.indexOf(i.id)+1} last=${a.length} tap=${u} move=${d} />`)}
</ul>
<//>`}function Te({item:t,rank:e,last:s,tap:n,move:o}){let a=kt(t.label).text,r=c=>{let m={ArrowUp:-1,ArrowDown:1}[c.key];!m||!e||(c.preventDefault(),o(t,m))};return C`<li class=${e?"ranked on":"ranked"}>
<button type="button" class="place-it" aria-pressed=${e>0} onClick=${()=>n(t)} onKeyDown=${r}>
<b class="tabular" aria-hidden="true">${e||""}</b>
<span><${Ce} text=${t.label} />${e>0&&C`<span class="visually-hidden"> ${S("vote.rank",{rank:e})}</span>`}</span>
</button>
${e>0&&C`<button type="button" class="move" disabled=${e===1} aria-label=${S("vote.up",{what:a})} onClick=${()=>o(t,-1)}><span aria-hidden="true">↑</span></button>
<button type="button" class="move" disabled=${e===s} aria-label=${S("vote.down",{what:a})} onClick=${()=>o(t,1)}><span aria-hidden="true">↓</span></button>`}
</li>`}import{_1b as T}from"./phone.js";import{_1n as Bt}from"./phone.js";import{_1q as et,_1x as Ee}from"./phone.js";import{_8 as Le}from"./phone.js";import{_u as It}from"./phone.js";import{_1n as qe}from"./phone.js";import{_1q as tt}from"./phone.js";import{_u as At}from"./phone.js";function U({name:t,terms:e,chosen:s,choose:n,labelledby:o}){let a=Array.from({length:e.steps??0},(r,c)=>c+1);return tt`<fieldset class="steps-of" aria-labelledby=${o} aria-describedby="poll-status">
<div class="steps">
${a.map(r=>tt`<label key=${r} class=${r===s?"step on":"step"}>
<input type="radio" name=${t} checked=${r===s} onChange=${()=>n(r)} aria-label=${qe("vote.step",{step:r,steps:a.length})} />
<span aria-hidden="true" class="tabular">${r}</span>
</label>`)}
</div>
</fieldset>`}function j({terms:t}){return!t.low&&!t.high?null:tt`<p class="ends small dim">
<span>1 : <${At} text=${t.low} /></span>
<span>${t.steps} : <${At} text=${t.high} /></span>
</p>`}function Ot({now:t}){let e=Ee(null),s=t.options.filter(({id:d})=>d!==T),n=e.value??b(t),o=s.map((d,f)=>n.points?.[f]??0),a=n.choices?.[0]===T,r=o.filter(Boolean).length,c=Le(t),m=a?c?.choices?.[0]===T:!!c?.points&&o.every((d,f)=>d===c?.points?.[f]),p=(d,f)=>{e.value={points:o.map((i,l)=>l===d?f:i)}},u=()=>{h(t,a?{choices:[T]}:{points:o}),e.value=null};return et`<${g} now=${t} ready=${(r>0||a)&&!m} send=${u} abstains=${a}
abstain=${d=>e.value=d?{choices:[T]}:{}}>
<${j} terms=${t.terms??{}} />
${s.map(({id:d,label:f},i)=>et`<div class="item" key=${d}>
<p class="item-head"><span id=${`item-${d}`}><${It} text=${f} /></span>
${o[i]>0&&et`<button class="link" type="button" onClick=${()=>p(i,0)}>${Bt("vote.leave_out")}<span class="visually-hidden"> <${It} text=${f} /></span></button>`}
</p>
<${U} name=${`step-${d}`} terms=${t.terms??{}} chosen=${o[i]} choose=${l=>p(i,l)} labelledby=${`item-${d}`} />
</div>`)}
<p class="dim small">${Bt("vote.rated",{count:r,items:s.length})}</p>
<//>`}import{_1b as st}from"./phone.js";import{_1q as Re,_1x as Fe}from"./phone.js";import{_8 as We}from"./phone.js";function wt({now:t}){let e=Fe(null),s=e.value??b(t),n=We(t),o=s.points?.[0]??0,a=s.choices?.[0]===st,r=n?.points?.[0]===s.points?.[0]&&n?.choices?.[0]===st===a,c=()=>{e.value=null,h(t,s)};return Re`<${g} now=${t} ready=${(o>0||a)&&!r} send=${c} abstains=${a}
abstain=${m=>e.value=m?{choices:[st]}:{}}>
<${j} terms=${t.terms??{}} />
<${U} name="step" terms=${t.terms??{}} chosen=${o} choose=${m=>e.value={points:[m]}} labelledby="poll-title" />
<//>`}import{_1b as ot}from"./phone.js";import{_1n as z}from"./phone.js";import{_1q as nt,_1x as De}from"./phone.js";import{_8 as Me}from"./phone.js";import{_u as Pe}from"./phone.js";var Ue=[50,60,70,80,90,100];function Nt({now:t}){let e=De(null),s=e.value??b(t),n=Me(t),o=s.choices?.[0]??"",a=s.points?.[0]??0,r=o===ot,c=o===n?.choices?.[0]&&a===(n?.points?.[0]??0),m=()=>{h(t,s),e.value=null},p=t.options.filter(({id:u})=>u!==ot);return nt`<${g} now=${t} ready=${(r||!!(o&&a))&&!c} send=${m} abstains=${r}
abstain=${u=>e.value=u?{choices:[ot]}:{}}>
<fieldset aria-labelledby="poll-title" class="either">
${p.map(({id:u,label:d,still:f})=>nt`<label class=${u===o?"option on":"option"} key=${u}>
<input type="radio" name="answer" id=${`option-${u}`} checked=${u===o} onChange=${()=>e.value={choices:[u],points:a?[a]:[]}} />
<span><${Pe} text=${d} /><${O} now=${t} id=${f} /></span>
</label>`)}
</fieldset>
<fieldset class="steps-of" aria-labelledby="how-sure">
<p id="how-sure">${z("vote.how_sure")}</p>
<div class="steps">
${Ue.map(u=>nt`<label key=${u} class=${u===a?"step on":"step"}>
<input type="radio" name="sure" checked=${u===a} disabled=${!o||r} onChange=${()=>e.value={choices:[o],points:[u]}} aria-label=${z("vote.percent",{percent:u})} />
<span aria-hidden="true" class="tabular">${u}</span>
</label>`)}
</div>
<p class="ends small dim"><span>${z("vote.guess")}</span><span>${z("vote.certain")}</span></p>
</fieldset>
<//>`}import{_18 as je}from"./phone.js";import{_1b as at}from"./phone.js";import{_1n as A}from"./phone.js";import{_1q as Ct,_1x as Tt}from"./phone.js";import{_8 as ze}from"./phone.js";import{_o as rt}from"./phone.js";import{_15 as Ke}from"./phone.js";function lt({now:t}){let e=t.kind==="open_text",s=e?140:30,n=Ge(t),o=Tt(n.read()),a=Tt(null),r=ze(t),c=qt(b(t)),m=Array.from({length:t.max_choices},($,_)=>o.value?.[_]??c[_]??""),p=a.value??(!o.value&&b(t).choices?.[0]===at),u=m.map($=>$.trim()).filter(Boolean),d=u.some($=>rt($)>s),f=new Set(u.map($=>$.toLowerCase())).size<u.length,i=d?A("vote.word_long",{count:s}):f?A("vote.word_twice"):"",l=p?r?.choices?.[0]===at:!!r?.words&&u.join(`
`)===qt(r).join(`
`),v=($,_)=>{o.value=m.map((K,Lt)=>Lt===$?_:K),n.keep(o.value)},x=()=>{i&&!p||(h(t,p?{choices:[at]}:{words:u}),o.value=null,a.value=null,n.forget())};return Ct`<${g} now=${t} ready=${(p||u.length>0&&!i)&&!l} send=${x} abstains=${p}
abstain=${$=>a.value=$} fault=${p?"":i}>
<p class="dim small">${A(e?"vote.one_line":"vote.some_words",{count:t.max_choices})} ${A("vote.read_first")}</p>
${m.map(($,_)=>Ct`<div class="word" key=${_}>
<${e?"textarea":"input"} class="field" id=${`word-${_+1}`} rows="3" type="text" value=${$} disabled=${p} enterkeyhint="send" autocapitalize="off" maxlength=${s*4}
aria-label=${e?A("vote.your_text"):A("vote.word_n",{n:_+1})} aria-describedby=${`word-left-${_} poll-status`} aria-invalid=${rt($.trim())>s}
onInput=${K=>v(_,K.target.value)} />
<span class="dim small tabular" id=${`word-left-${_}`}>${A("vote.left",{count:s-rt($.trim())})}</span>
</div>`)}
<//>`}function qt(t){return(t?.words??[]).map(e=>typeof e=="string"?e:e.text)}function Ge({poll:t,round:e}){let s=`words ${je.code} ${t} ${e}`,n=Ke();return{read:()=>{try{let o=JSON.parse(n?.getItem(s)??"null");return Array.isArray(o)?o.map(String):null}catch{return null}},keep:o=>{try{n?.setItem(s,JSON.stringify(o))}catch{}},forget:()=>n?.removeItem(s)}}var Et={single:N,multiple:N,yes_no:N,quiz:N,scale:wt,rating:Ot,ranking:St,number:_t,real_or_generated:Nt,word_cloud:lt,open_text:lt};var ss=[30,10];function os({outcome:t}){let e=Ze.value;if(Ve(Qe,[]),!e)return null;let s=e.state==="open",n=Et[e.kind];return y`<section class="poll" aria-labelledby="poll-title">
${e.kind!=="prize"&&e.kind!=="calibration"&&y`<p class=${s?"poll-state open":"poll-state"}>
${q(s?"phone.poll_open":"phone.poll_closed")} ${e.turnout!==void 0&&y`<span class="tabular">${q("vote.turnout",{count:e.turnout})}</span>`}
${s&&y`<${ns} now=${e} />`}
</p>`}
<h2 id="poll-title" data-arrival tabindex="-1"><${ts} text=${e.title} /></h2>
<${gt} now=${e} />
${(e.aside||e.voting&&!Xe.value)&&y`<div class="beside" ref=${E}></div>`}
${s&&e.terms?.by_group&&y`<${$t} now=${e} />`}
${s&&n&&y`<${n} key=${`${e.poll} ${e.round}`} now=${e} />`}
${e.revealed&&t&&y`<${t} now=${e} />`}
<${xt} now=${e} />
<button class="button wide" type="button" id="leave-poll" onClick=${es}>${q("vote.to_questions")}</button>
</section>`}function ns({now:t}){let e=it(t);return Ye(()=>{e!==null&&t.ends_at&&ss.includes(e)&&He(q("vote.seconds_left",{count:e}))},[e]),e!==null&&y`<b class="tabular" role="timer">${Je(1e3*e)}${!t.ends_at&&y` <small>${q("vote.paused")}</small>`}</b>`}export{os as PollPlace};
