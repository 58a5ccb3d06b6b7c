/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var bs=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,bs(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},is=new Map;function Vl(e){var t=is.get(this);return t||(t=new Map,is.set(this,t)),(t=bs(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],m=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):r===3&&($||i)?(u.push(3,$,i),r=2):r===2&&i==="..."&&$?u.push(4,$,0):r===2&&i&&!$?u.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(u.push(r,0,i,s),r=6),$&&(u.push(r,$,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&m(),m(p));for(var h=0;h<n[p].length;h++)o=n[p][h],r===1?o==="<"?(m(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var q,gs,ws,Ce,to,mn,ys,cn,ks,io,no,Ql,Rt=Symbol.for("pv"),pn={},fn=[],Zl=/^m(i|n|o|s|text|space)$/,lo=Array.isArray,co=fn.slice,ze=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function xs(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?co.call(arguments,2):n),Et(e,i,o,s,null)}function Et(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rt,__v:s||++gs,__i:-1,__u:0};return!s&&q.vnode&&q.vnode(r),r}function lt(e){return e.children}function At(e,t){this.props=e,this.context=t,this.__g=0}function Pe(e,t){if(t==null)return e.__&&Pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Pe(e)}function Jl(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=ze({constructor:Rt},n)).__v=n.__v+1,q.vnode&&q.vnode(t),uo(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Pe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Is(s,t,r),n.__=n.__e=null,t.__e!=o&&Ss(t))}function Ss(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ss(e)}function ls(e){(8&e.__g||(e.__g|=8,Ce.push(e),mn++))&&to==q.debounceRendering||((to=q.debounceRendering)||queueMicrotask)(Es)}function Es(){try{for(var e,t=1;Ce.length;)Ce.length>t&&Ce.sort(ys),e=Ce.shift(),t=Ce.length,8&e.__g&&Jl(e)}finally{(mn=Ce.length)&&(to||queueMicrotask)(Es)}}function As(e,t,n,o,s,r,i,c,u,m,p){var h,$,f,x,R,E,N=o.__k||fn,I=t.length;for(u=ec(n,t,N,u,I),h=0;h<I;h++)(f=n.__k[h])!=null&&($=~f.__i&&N[f.__i]||pn,f.__i=h,E=uo(e,f,$,s,r,i,c,u,m,p),x=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&mo($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||x,f)),R=R||x,4&f.__u?(u=Os(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&E!==void 0?u=E:x&&(u=x.nextSibling),f.__u&=-21);return n.__e=R,u}function ec(e,t,n,o,s){var r,i,c,u,m,p,h,$,f,x=n.length,R=x,E=0,N=0,I=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=I[r]=Et(null,i):lo(i)?i=I[r]=Et(lt,{children:i}):i.constructor===Rt&&i.__b?i=I[r]=Et(i.type,i.props,i.key,i.ref,i.__v):I[r]=i,u=r+E,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=tc(i,n,u,R))&&(R--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?E--:m==u+1?E++:m!=u&&(m>u?E--:E++,N=1)):(~m||(s>x?E--:s<x&&E++),typeof i.type!="function"&&(i.__u|=4))):I[r]=null;if(N){for(p=[],h=[],r=0;r<s;r++)if((i=I[r])&&16&i.__u){for(E=0,$=p.length;E<$;)p[f=E+$>>1]<i.__i?E=f+1:$=f;p[E]=i.__i,h[r]=E+1}for(E=p.length;r--;)h[r]&&(h[r]==E?E--:I[r].__u|=4)}if(R)for(r=0;r<x;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Pe(c)),po(c,c));return o}function Os(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=Os(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Pe(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function tc(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function cs(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function an(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||cs(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||cs(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=no[t]||(no[t]=nc(t)),(e.__a||(e.__a={}))[t]=io,r=t!=(t=t.replace(ks,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function nc(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[cn]==null)t[cn]=io++;else if(t[cn]<this.__a[e])return;return n(q.event?q.event(t):t)}}}function uo(e,t,n,o,s,r,i,c,u,m){var p,h,$,f,x,R,E,N,I,K,B,St,rt,at,xe,H,ae,Ge,Se=t.type;if(t.constructor!==Rt)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=r=[],p.nodeType==8?c=un(p,r):r.push(p),c=r[0]||c),(p=q.__b)&&p(t);e:if(typeof Se=="function"){$=i.length;try{if(N=t.props,I=(p=Se.prototype)&&p.render,K=(p=Se.contextType)&&o[p.__c],B=p?K?K.props.value:p.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(I?t.__c=f=new Se(N,B):(t.__c=f=new At(N,B),f.constructor=Se,f.render=sc),K&&K.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),I&&(f.__s||(f.__s=f.state),Se.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ze({},f.__s)),ze(f.__s,Se.getDerivedStateFromProps(N,f.__s)))),x=f.props,R=f.state,f.__v=t,n.__c){if(N!==x&&I&&!Se.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(N,B),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(N,f.__s,B)===!1){t.__v!=n.__v&&(f.props=N,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(me){me&&(me.__=t)}),fn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Pe(n);break e}f.componentWillUpdate&&f.componentWillUpdate(N,f.__s,B),I&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(x,R,E)})}else I&&!Se.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),I&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=B,f.props=N,f.__P=e,f.__g&=-5,St=q.__r,rt=I?25:0;do f.__g&=-9,St&&St(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++rt<25);I&&(fn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=ze({},o,f.getChildContext())),I&&n.__c&&f.getSnapshotBeforeUpdate&&(E=f.getSnapshotBeforeUpdate(x,R)),at=p&&p.type===lt&&p.key==null?p.props.children:p,N.__P&&(p=c,s=(e=N.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(me){me&&po(me,me)}),n.__k=null),c=n.__k?Pe(n,0):null),c=As(e,lo(at)?at:[at],t,n,o,s,r,i,c,u,m),N.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Ke),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(me){if(i.length=$,t.__v=null,u||r)if(me&&me.then){if(t.__u|=128|u,r){for(~(ae=r.indexOf(c||void 0))||(ae=r.length);(Ge=r[ae-1])&&Ge.nodeType==8;)ae--;for(;ae<r.length;ae++)if(Ge=r[ae])if(r[ae]=null,xe){if(Ge==H)break}else{if(Ge.nodeType!=8)break;Ge.data.startsWith("$s")&&(H=un(xe=Ge))}}if(!xe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;xe=c}(p=un(xe=t.__c.__z||(t.__c.__z=xe)))?(t.__e=xe,c=p):t.__e=c,c=c&&c.nextSibling}else r&&r.some(Ke);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),me&&me.then||Ms(t),q.__e(me,t,n)}}else c=t.__e=oc(n.__e,t,n,o,s,r,i,u,m,e);return(p=q.diffed)&&p(t),c}function un(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ms(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ms))}function Is(e,t,n){for(var o=0;o<n.length;)mo(n[o++],n[o++],n[o++]);q.__c&&q.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){q.__e(r,s.__v)}})}function oc(e,t,n,o,s,r,i,c,u,m){var p,h,$,f,x,R,E,N,I=n.props||pn,K=t.props,B=t.type;if(B=="svg"?s="http://www.w3.org/2000/svg":B=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((x=r[p])&&(B?x.localName==B:x.nodeType==3)){e=x,r[p]=null;break}}if(!e){if(N=m.ownerDocument||document,!B)return N.createTextNode(K);e=N.createElementNS(s,B,K.is?K:m),c&&(q.__m&&q.__m(t,r),c=!1),r=null}if(B){if(m=B=="template"&&e.content||e,r=B=="textarea"&&K.defaultValue!=null?null:r&&co.call(m.childNodes),!c&&r)for(I={},p=0;p<e.attributes.length;p++)I[(x=e.attributes[p]).name]=x.value;for(p in I)x=I[p],p=="children"||p in K||p=="value"&&"defaultValue"in K||p=="checked"&&"defaultChecked"in K||an(e,p,null,x,s);for(p in K)x=K[p],p=="children"?f=x:p=="value"?R=x:p=="checked"?E=x:c&&typeof x!="function"||I[p]===x||an(e,p,x,I[p],s);(B=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Zl.test(B))&&(s="http://www.w3.org/1999/xhtml"),As(m,lo(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&Pe(n,0),c,u),r&&r.some(Ke),c&&B!="textarea"||(p="value",B=="progress"&&R==null?e.removeAttribute(p):R==null||R===e[p]&&(B!="progress"||R)||an(e,p,R,I[p],s),p="checked",E!=null&&E!=e[p]&&an(e,p,E,I[p],s))}else I===K||c&&e.data==K||(e.data=K);return e}function mo(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){q.__e(s,n)}}function po(e,t,n){var o,s,r,i;if(q.unmount&&q.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||mo(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){q.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&po(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=un(o,r=[]))&&(o==e.__e&&r.some(Ke),Ke(s),Ke(o)),n||Ke(e.__e),e.__e=e.__c=e.__=null}function sc(e,t,n){return this.constructor(e,n)}function Ts(e,t){var n,o,s,r;q.__&&q.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Et(lt,{children:[e]}),s=[],r=[],uo(t,t.__k,o||pn,pn,t.namespaceURI,o?null:t.firstChild?co.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),Is(s,t.__k,r),t.__k.props.children=null}q={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw mn=0,e}},gs=0,ws=function(e){return e!=null&&e.constructor===Rt},At.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ze({},this.state)),typeof e=="function"&&(e=e(ze({},n),this.props)),e&&(ze(n,e),this.__v&&(t&&this.__k.push(t),ls(this)))},At.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ls(this))},At.prototype.render=lt,Ce=[],mn=0,ys=function(e,t){return e.__v.__b-t.__v.__b},cn=Symbol(),ks=/(PointerCapture)$|Capture$/i,io=0,no={},Ql=0;var it,Y,eo,us,oo=Object.is,dn=0,Rs=[],so=[],z=q,ms=z.__b,ps=z.__r,fs=z.diffed,ds=z.__c,$s=z.unmount,hs=z.__;function vn(e,t){z.__h&&z.__h(Y,e,dn||t),dn=0;var n=Y.__H||(Y.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ct(e){return dn=1,rc(Ns,e)}function rc(e,t,n){var o=vn(it++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ns(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);oo(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=Y,!Y.__f)){Y.__f=!0;var s=Y.shouldComponentUpdate;Y.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=r;if(u.__.some(function($){$.__N&&(m=!0,oo($.__[0],$.__N[0])||(p=!0))}),s){var h=s.call(this,r,i,c);return m?h||p:h}return!m||p}}return o.__}function Nt(e,t){var n=vn(it++,3);!z.__s&&$o(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Y.__H.__h.push(n))}function C(e,t){var n=vn(it++,4);!z.__s&&$o(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Y.__h.push(n))}function b(e){return dn=5,fo(function(){return{current:e}},[])}function fo(e,t){var n=vn(it++,7);return $o(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ac(){var e;do{for(;e=so.shift();)try{Ot(e)}catch(n){z.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Rs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ot),t.__h.some(ro),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(so.length)}z.__b=function(e){Y=null,ms&&ms(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),hs&&hs(e,t)},z.__r=function(e){ps&&ps(e),it=0;var t=(Y=e.__c).__H;t&&(eo==Y?Y.__h=[]:(t.__h.some(Ot),t.__h.some(ro),it=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),eo=Y},z.diffed=function(e){fs&&fs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&vs(Rs.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),eo=Y=null},z.__c=function(e,t){t.some(function(n){try{n.__h.some(Ot),n.__h=n.__h.filter(function(o){return!o.__||ro(o)})}catch(o){n.__h=[function(){throw o}]}}),ds&&ds(e,t)},z.unmount=function(e){$s&&$s(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,vs(so.push(s))}else Ot(s)}catch(r){t=r}}),o.__H=void 0,t&&z.__e(t,o.__v))};var _s=typeof requestAnimationFrame=="function";function ic(e){var t,n=function(){clearTimeout(o),_s&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);_s&&(t=requestAnimationFrame(n))}function vs(e){e!=1&&us==z.requestAnimationFrame||((us=z.requestAnimationFrame)||ic)(ac)}function Ot(e){var t=Y,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Y=t}function ro(e){var t=Y;e.__c=e.__(),Y=t}function $o(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!oo(n,e[o])})}function Ns(e,t){return typeof t=="function"?t(e):t}var lc=Symbol.for("preact-signals");function bn(){if(Ee>1)Ee--;else{var e,t=!1;for((function(){var s=hn;for(hn=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();It!==void 0;){var n=It;for(It=void 0,$n++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ps(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if($n=0,Ee--,t)throw e}}function Xe(e){if(Ee>0)return e();ao=++cc,Ee++;try{return e()}finally{bn()}}var Mt,U=void 0;function gn(e){var t=U,n=Mt;U=void 0,Mt=void 0;try{return e()}finally{U=t,Mt=n}}var It=void 0,Ee=0,$n=0,cc=0,ao=0,hn=void 0,_n=0;function Cs(e){if(U!==void 0){var t=e.n;if(t===void 0||t.t!==U)return t={i:0,S:e,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:t},U.s!==void 0&&(U.s.n=t),U.s=t,e.n=t,32&U.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=U.s,t.n=void 0,U.s.n=t,U.s=t),t}}function ee(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}ee.prototype.brand=lc;ee.prototype.h=function(){return!0};ee.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:gn(function(){var o;(o=t.W)==null||o.call(t)}))};ee.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&gn(function(){var s;(s=t.Z)==null||s.call(t)}))}};ee.prototype.subscribe=function(e){var t=this;return te(function(){var n=t.value;gn(function(){return e(n)})},{name:"sub"})};ee.prototype.valueOf=function(){return this.value};ee.prototype.toString=function(){return this.value+""};ee.prototype.toJSON=function(){return this.value};ee.prototype.peek=function(){var e=this;return gn(function(){return e.value})};Object.defineProperty(ee.prototype,"value",{get:function(){var e=Cs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if($n>100)throw new Error("Cycle detected");(function(n){Ee!==0&&$n===0&&n.l!==ao&&(n.l=ao,hn={S:n,v:n.v,i:n.i,o:hn})})(this),this.v=e,this.i++,_n++,Ee++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{bn()}}}});function S(e,t){return new ee(e,t)}function Ps(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ls(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ds(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ye(e,t){ee.call(this,void 0,t),this.x=e,this.s=void 0,this.g=_n-1,this.f=4}Ye.prototype=new ee;Ye.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===_n))return!0;if(this.g=_n,this.f|=1,this.i>0&&!Ps(this))return this.f&=-2,!0;var e=U;try{Ls(this),U=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return U=e,Ds(this),this.f&=-2,!0};Ye.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ee.prototype.S.call(this,e)};Ye.prototype.U=function(e){if(this.t!==void 0&&(ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ye.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ye.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Cs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function X(e,t){return new Ye(e,t)}function qs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ee++;var n=U;U=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ho(e),o}finally{U=n,bn()}}}function ho(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,qs(e)}function uc(e){if(U!==this)throw new Error("Out-of-order effect");Ds(this),U=e,this.f&=-2;try{8&this.f&&ho(this)}finally{bn()}}function ut(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Mt&&Mt.push(this)}ut.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ut.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,qs(this),Ls(this),Ee++;var e=U;return U=this,uc.bind(this,e)};ut.prototype.N=function(){2&this.f||(this.f|=2,this.u=It,It=this)};ut.prototype.d=function(){this.f|=8,1&this.f||ho(this)};ut.prototype.dispose=function(){this.d()};function te(e,t){var n=new ut(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Fs,wn,ln,mc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var js=[];te(function(){Fs=this.N})();function mt(e,t){q[e]=t.bind(null,q[e]||function(){})}function Tt(e){if(ln){var t=ln;ln=void 0,t()}ln=e&&e.S()}function Hs(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=fo(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=X(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=X(function(){return!Array.isArray(m.value)&&!ws(m.value)}),h=te(function(){if(this.N=Ws,p.value){var f=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){h(),$.call(this)},[p,m]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Hs.displayName="ReactiveTextNode";Object.defineProperties(ee.prototype,{constructor:{configurable:!0,value:xs(lt,null).constructor},type:{configurable:!0,value:Hs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});mt("__b",function(e,t){if(Tt(),wn=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof ee&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});mt("__r",function(e,t){if(e(t),t.type!==lt){Tt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return te(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;mc&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),wn=o,Tt(n)}});mt("__e",function(e,t,n,o){Tt(),wn=void 0,e(t,n,o)});mt("diffed",function(e,t){Tt(),wn=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var c=r[i];c===void 0||o&&i in o||(c.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var m=r[u],p=o[u];m===void 0?(m=pc(n,u,p,s),r[u]=m):m.o(p,s)}}}e(t)});function pc(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=S(n);return{o:function(i,c){r.value=i,o=c},d:te(function(){this.N=Ws;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}mt("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});mt("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});At.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function O(e,t){return fo(function(){return S(e,t)},[])}var fc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function dc(){Xe(function(){for(var e;e=js.shift();)Fs.call(e)})}function Ws(){js.push(this)===1&&(q.requestAnimationFrame||fc)(dc)}var a=Vl.bind(xs);var $c=typeof document>"u"?null:document.getElementById("boot"),g=JSON.parse($c?.textContent||"{}");var V=S(g.language??"fr"),hc=365*24*3600;async function Bs(e){return g.strings&&!g.strings[e]&&!await _c(e)?!1:(V.value=e,typeof document<"u"&&vc(e),!0)}async function _c(e){try{let t=await fetch(`/strings/${g.page}/${e}`);return t.ok&&(g.strings[e]=await t.json()),t.ok}catch{return!1}}function vc(e){document.cookie=`language=${e}; path=/; max-age=${hc}; samesite=lax`,document.documentElement.lang=e}function l(e,t){return Z(V.value,e,t)}function Z(e,t,n={}){let o=g.strings?.[e]??{},s=o[t]??o[`${t}.${bc(e,n.count)}`];return s===void 0?t:s.replace(/\{(\w+)\}/g,(r,i)=>i in n?gc(e,n[i]):r)}function M(e){let t=V.value;if(e?.[t])return{text:e[t],lang:t};let n=t==="fr"?"en":"fr";return{text:e?.[n]??"",lang:e?.[n]?n:t}}function bc(e,t){return t===1||e==="fr"&&t===0?"one":"other"}function gc(e,t){return typeof t=="number"?t.toLocaleString(e):String(t)}var pt={id:"black",when:e=>e.black,component:()=>a`<section class="pure-black"></section>`,leaves:"cuts",foot:null};var Us=3.5,_o=.05,wc=1e-6;function yc(e,t,n){if(!n(e))return null;let o=0,s=Math.floor((t-e)/_o+wc);for(;o<s;){let r=Math.ceil((o+s)/2);n(e+r*_o)?o=r:s=r-1}return e+o*_o}function kc(e,t){for(let o of e){let s=yc(o.min??Us,o.max??60,r=>t(o,r));if(s!==null)return{way:o,size:s,fits:!0}}let n=e[e.length-1];return{way:n,size:n.min??Us,fits:!1}}function se(e,t,n,o){C(()=>{let s=e.current,r=t.current;if(!s||!r)return;let i=()=>xc(s,r,n);i();let c=new ResizeObserver(i);return c.observe(s),document.fonts?.addEventListener("loadingdone",i),()=>{c.disconnect(),document.fonts?.removeEventListener("loadingdone",i)}},o)}function xc(e,t,n){if(e.clientHeight===0)return;let o=(m,p)=>{t.dataset.way=m.name,t.style.setProperty("--size",p.toFixed(2))};t.toggleAttribute("data-measuring",!0);let s=(m,p)=>(t.dataset.letters=m,kc(p,(h,$)=>(o(h,$),t.offsetHeight<=e.clientHeight&&t.scrollWidth<=t.clientWidth+1))),r=n.filter(({resort:m})=>!m),i=s("chosen",r),{way:c,size:u}=i.fits?i:s("usual",n);o(c,u),t.getBoundingClientRect(),t.toggleAttribute("data-measuring",!1)}var Sc=[{name:"airy",min:6.4,max:13},{name:"tight",min:3.5,max:7.6},{name:"tight broken",min:3.5,max:7.6},{name:"tight broken cut",min:3.5,max:5,resort:!0}];function Ae({class:e="",seen:t,children:n}){let o=b(null),s=b(null);return se(o,s,Sc,[t]),a`<section class=${`still ${e}`}>
<div class="box" ref=${o}><div class="fitted" ref=${s}>${n}</div></div>
</section>`}var yn="[ \\t  ]*",Ec=new RegExp(`([^\\s?!;:«(\\[])${yn}([?!;]+)(?=$|[\\s»")\\]…])`,"gu"),Ac=new RegExp(`([\\p{L}\\p{N}»%)"])${yn}:(?=$|\\s)`,"gu"),Oc=new RegExp(`«${yn}`,"gu"),Mc=new RegExp(`${yn}»`,"gu"),Ic=/(\d)[ \u00a0\u202f]+(?=[%€])/gu,Tc=new RegExp("(\\p{L})-(t-)?(?=(?:je|tu|ils?|elles?|iels?|on|nous|vous|ce|ci|là)(?![\\p{L}-]))","giu");function L(e,t){return t!=="fr"?e:e.replace(Ec,"$1 $2").replace(Ac,"$1 :").replace(Oc,"« ").replace(Mc," »").replace(Ic,"$1 ").replace(Tc,n=>n.replaceAll("-","-⁠"))}function ne(e){return e==="both"?["fr","en"]:[e]}function _(e,t,n){return ne(e).map(o=>({lang:o,text:L(Z(o,t,n),o)}))}function A(e,t){if(!t)return[];let n=ne(e).filter((s,r)=>t[s]&&!(r&&t.fr===t.en)),o=t.fr?"fr":"en";return(n.length?n:[o]).map(s=>({lang:s,text:L(t[s],s)}))}function d({of:e}){return e.map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}function Ct({text:e,lang:t}){return a`<bdi lang=${t}>${L(e,t)}</bdi>`}var Gs={id:"end",when:e=>e.scene==="end",component:Rc,leaves:"fades",foot:null};function Rc({programme:e,language:t}){let{minutes:n}=e;return a`<${Ae} seen=${t}>
<h1><${d} of=${_(t,"wall.end.thanks")} /></h1>
<p class="dim"><${d} of=${A(t,e.title)} /></p>
${n&&a`<p class="minutes"><${d} of=${_(t,"wall.end.minutes")} /><b translate=${!1}><bdi>${n}</bdi></b></p>`}
<//>`}var vo={id:"film",when:e=>e.scene==="film",component:()=>a`<section class="pure-black"></section>`,leaves:"fades",foot:null};var Ks=g.now?g.now-Date.now():0;function zs(e){Ks=e-Date.now()}function ft(){return Date.now()+Ks}function ie(e){let t=Math.max(0,Math.floor(e/1e3)),n=[Math.floor(t/60)%60,t%60],o=Math.floor(t/3600);return o&&n.unshift(o),n.map((s,r)=>r?String(s).padStart(2,"0"):s).join(":")}var Nc=200;function Cc({ends_at:e=0,left_ms:t=0},n){return!e&&!t?null:Math.max(0,Math.ceil((e?e-n:t)/1e3))}function Le(e){let[,t]=ct(0),n=Cc(e,ft()),o=!!e.ends_at&&n!==0;return Nt(()=>{if(!o)return;let s=setInterval(()=>t(r=>r+1),Nc);return()=>clearInterval(s)},[o]),n}var kn=78;function De({qr:e,qr_modules:t,side:n=kn}){return a`<div class="plate" style=${`--plate: ${n}`}>
<svg viewBox=${`0 0 ${t} ${t}`} aria-hidden="true" shape-rendering="crispEdges">
<path d=${e} />
</svg>
</div>`}var Pc=[{name:"line",min:3.6,max:3.6},{name:"main",max:3.6}],Lc=15;function Xs({scene:e,...t}){let n=e.foot?.(t)??null,{aside:o,titled:s}=n??{},r=Le(t.screen.wall_countdown?.now??{}),i=r!==null&&!e.counts&&_(t.language,"wall.countdown",{left:ie(r*1e3)});return a`<footer class=${n?"foot":"foot away"}>
${s?a`<${Fc} ...${t} />`:a`<${qc} ...${t} />`}
<${Dc} key=${e.id} of=${i||(o??[])} />
${n&&bo(t,n)&&a`<${De} qr=${t.qr} qr_modules=${t.qr_modules} side=${Lc} />`}
</footer>`}function bo({screen:e},{titled:t}){return e.here?.now?.corner==="1"&&!t}function Dc({of:e}){let t=b(null),n=b(null);return se(t,n,Pc,[e.map(({text:o})=>o).join(`
`)]),a`<p class="aside tabular" ref=${t}><span class="fitted" ref=${n}><${d} of=${e} /></span></p>`}function qc({address:e,code:t}){return a`<p class="where" translate=${!1}><bdi>${e}</bdi> <b class="code">${t}</b></p>`}function Fc({programme:e,language:t}){return a`<p class="where"><${d} of=${A(t,e.title).slice(0,1)} /></p>`}function xn({screen:e}){let t=Le(e.wall_countdown?.now??{});return t===null?null:a`<p class="counting tabular" role="timer">${ie(t*1e3)}</p>`}var Ys={id:"intermission",when:e=>e.scene==="intermission",component:jc,leaves:"fades",counts:!0,foot:()=>({})};function jc({screen:e,language:t}){let o="now"in(e.wall_countdown??{})?"back":"soon";return a`<${Ae} class="intermission" seen=${`${t} ${o}`}>
<h1><${d} of=${_(t,"wall.intermission.title")} /></h1>
<p class="dim"><${d} of=${_(t,`wall.intermission.${o}`)} /></p>
<${xn} screen=${e} />
<//>`}function Sn({screen:e,language:t}){let n=Pt(e);return n?a`<p class="vote-code"><${d} of=${_(t,"wall.code")} /> <b class="tabular" translate=${!1}>${n}</b></p>`:null}function Pt(e){return e.wall_code?.now?.code??""}var Hc=[{name:"airy",min:5,max:7.6},{name:"tight",min:4.2,max:6},{name:"tight main",min:4.2,max:6},{name:"tight main bare",min:3.6,max:6,resort:!0}],Vs={id:"join",when:e=>e.scene==="join",component:Wc,leaves:"fades",foot:({screen:e,language:t,plate:n=kn})=>{if(n>kn)return null;let{phones:o}=e.wall.now;return{titled:!0,aside:o?_(t,"wall.phones",{count:o}):null}}};function Wc({screen:e,programme:t,language:n,address:o,code:s,qr:r,qr_modules:i,plate:c}){let{phase:u}=e.wall.now,p=u==="doors"||u==="film"?"before":t.films?.length?"after_film":"after",h=b(null),$=b(null);return se(h,$,Hc,[p,n,!!Pt(e)]),a`<section class="join">
<${De} qr=${r} qr_modules=${i} side=${c} />
<div class="beside">
<div class="box" ref=${h}>
<div class="fitted" ref=${$}>
<h1><${d} of=${_(n,`wall.join.${p}`)} /></h1>
<p class="how dim"><${d} of=${_(n,"wall.join.how")} /></p>
<${go} address=${o} code=${s} />
<${Sn} screen=${e} language=${n} />
</div>
</div>
</div>
</section>`}function go({address:e,code:t}){let n=b(null),o=b(null);return se(n,o,[{name:"line",max:6.4},{name:"broken"}],[e]),a`<div class="where-to">
<div class="address" ref=${n}><p class="fitted" ref=${o}><bdi translate=${!1}>${e}</bdi></p></div>
<p class="code"><span translate=${!1}>${t}</span></p>
</div>`}var Bc=[{name:"whole-words",min:4,max:16},{name:"broken",min:3.5,max:16},{name:"broken cut",min:3.5,max:7,resort:!0}],Qs={id:"message",when:(e,t)=>!!t.wall_message?.now,component:Uc,leaves:"fades",foot:()=>({}),subject:e=>e.wall_message?.now?.id??""};function Uc({screen:e,language:t}){let n=e.wall_message?.now,o=A(t,n?.text),s=b(null),r=b(null);return se(s,r,Bc,[o.map(({text:i})=>i).join(`
`)]),a`<section class="said-to-all">
<div class="box" ref=${s}>
<div class="fitted" ref=${r}><h1 class="announced"><${d} of=${o} /></h1></div>
</div>
</section>`}var Zs={id:"pause",when:e=>e.scene==="pause",component:Gc,leaves:"fades",counts:!0,foot:()=>({})};function Gc({screen:e,language:t}){return a`<${Ae} seen=${`${t} ${"now"in(e.wall_countdown??{})}`}>
<h1><${d} of=${_(t,"wall.pause.title")} /></h1>
<${xn} screen=${e} />
<p class="dim"><${d} of=${_(t,"wall.pause.soon")} /></p>
<//>`}var En="abstain",k=Object.freeze({QUESTION_GRAPHEMES_MIN:10,QUESTION_GRAPHEMES_MAX:280,SIGNATURE_GRAPHEMES_MAX:40,REASON_GRAPHEMES_MAX:140,NOTE_GRAPHEMES_MAX:280,ANSWERER_GRAPHEMES_MAX:80,SEAT_GRAPHEMES_MAX:30,CUE_WORDS_GRAPHEMES_MAX:140,CUE_NOTE_GRAPHEMES_MAX:280,ANNOUNCEMENT_GRAPHEMES_MAX:140,STAGE_NOTE_GRAPHEMES_MAX:100,POLL_TITLE_GRAPHEMES_MAX:160,POLL_OPTION_GRAPHEMES_MAX:80,POLL_OPTIONS_MIN:2,POLL_OPTIONS_MAX:10,POLL_UNIT_GRAPHEMES_MAX:20,WORD_GRAPHEMES_MAX:30,OPEN_TEXT_GRAPHEMES_MAX:140,CLOUD_WORDS_MAX:3,HANDS_MAX:2e3,PRIZE_WEIGHT_MAX:1e4,STILL_ALT_GRAPHEMES_MAX:200,STILL_LINE_GRAPHEMES_MAX:80,STILL_MADE_GRAPHEMES_MAX:280,SCALE_STEPS_MIN:2,SCALE_STEPS_MAX:11,FIGURE_DECIMALS_MAX:3,UNDO_WINDOW_MS:1e4,WALL_LIST_MAX:5,PHONE_TOP_MAX:10,PHONE_NEWEST_MAX:8,PHONE_PAGE:20});var Js=[{name:"airy",min:4.2,max:6},{name:"tight columns stacked",min:4.2,max:4.8},{name:"tight columns",min:3.6,max:4.8},{name:"tight",max:4.2},{name:"tight main columns",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",max:3.5}];function An({asked:e,language:t}){return a`<ul class=${e.kind==="multiple"||(e.max_choices??1)>1?"options several":"options"}>
${e.options.map(({id:n,label:o})=>a`<li key=${n}><${d} of=${A(t,o)} /></li>`)}
</ul>`}function er({asked:e,language:t}){let n=e.state==="open"?"wall.poll.nobody_yet":"wall.poll.nobody";return a`<p class="nobody"><${d} of=${_(t,n)} /></p>`}var On=(e,t,n)=>`/${e}/stills/${t}${n?"/small":""}`,tr=({author:e,tool:t,year:n,licence:o})=>[e,t,n,o].join(" · ");function G(e,t){return t==="en"?`${e}%`:`${e} %`}function Oe(e,t={},n="fr"){let{decimals:o=0}=t,s=e/10**o,r=Number.isInteger(e)?o:o+1;return s.toLocaleString(n,{minimumFractionDigits:o,maximumFractionDigits:r})}function Me(e,{terms:t={}},n){return ne(n).map(o=>{let s=t.unit?.[o]||t.unit?.fr||t.unit?.en||"";return`${Oe(e,t,o)}${s&&` ${s}`}`})}function Lt(e,t,n){return ne(e).flatMap((o,s)=>{let r=Object.entries(n).map(([i,c])=>[i,Array.isArray(c)?c[s]:c]);return _(o,t,Object.fromEntries(r))})}function qe({asked:e,id:t,language:n}){return e.answer?.right?.includes(t)?a` <span class="right-mark"><span aria-hidden="true">✓</span> <${d} of=${_(n,"wall.right").slice(0,1)} /></span>`:null}var Dt=[{name:"airy",min:4.4,max:5},{name:"tight",max:4.2},{name:"tight lower",max:4},{name:"tight small",max:3.8},{name:"tight main small",max:3.5},{name:"tight main small lowest",max:3.5}],Kc=4,Ve=e=>!!e?.options.some(({still:t})=>t&&e.stills?.[t]);function or({asked:e,language:t,code:n}){let o=e.terms?.still??"";return a`<figure class="alone"><${sr} asked=${e} language=${t} code=${n} id=${o} />
<figcaption><${rr} asked=${e} id=${o} language=${t} /></figcaption></figure>`}function qt({asked:e,language:t,code:n}){let o=e.options.filter(({still:i})=>i),s=e.revealed&&e.sureness?[]:e.options.filter(({still:i})=>!i),r=Math.ceil(o.length/Kc);return a`<${zc} asked=${e} language=${t} />
<div class="still-grid" style=${{"--cols":Math.ceil(o.length/r),"--rows":r}}>
${o.map(({id:i,label:c,still:u=""})=>a`<figure key=${i} class=${Xc(e,i)?"choice lead":"choice"}>
<${sr} asked=${e} language=${t} code=${n} id=${u} />
<figcaption>
<p class="answer"><span class="label"><${d} of=${A(t,c)} /></span><${qe} asked=${e} id=${i} language=${t} /><${nr} asked=${e} id=${i} language=${t} /></p>
<${rr} asked=${e} id=${u} language=${t} />
</figcaption>
</figure>`)}
</div>
${s.map(({id:i,label:c})=>a`<p key=${i} class="without"><span class="label"><${d} of=${A(t,c)} /></span><${nr} asked=${e} id=${i} language=${t} /></p>`)}`}function zc({asked:e,language:t}){let{right:n,sure:o=0}=e.sureness??{};return n===void 0?null:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n,sure:o})} /></p>`}function sr({asked:e,language:t,code:n,id:o}){let s=e.stills?.[o];if(!s)return null;let[{lang:r,text:i}]=A(t,s.alt);return a`<img src=${On(n,o)} alt=${i} lang=${r} width=${s.width} height=${s.height} style=${{"--ratio":s.width/s.height}} />`}function nr({asked:e,id:t,language:n}){let o=e.bars?.find(i=>i.id===t),s=e.sureness?.rows.find(i=>i.id===t),{percent:r}=o??s??{};return!e.revealed||r===void 0?null:a`<span class="value tabular">${G(r,n)}${s?.sure!==void 0&&a` <small><${d} of=${_(n,"wall.real.sure",{percent:s.sure}).slice(0,1)} /></small>`}</span>
<span class="track" aria-hidden="true"><span class="bar" style=${{width:`${o?.length??r}%`}}></span>${!!o?.hands&&a`<span class="bar hands" style=${{width:`${o?.hands_length}%`}}></span>`}</span>`}function rr({asked:e,id:t,language:n}){let{credit:o,sheet:s}=e.stills?.[t]??{};return s?a`<p class="how-made"><span class="dim"><${d} of=${_(n,"wall.sheet").slice(0,1)} /></span> ${tr(s)}</p>`:o?a`<p class="credit dim">© ${o}</p>`:null}function Xc(e,t){return e.answer?.right?e.answer.right.includes(t):!!(e.revealed&&e.bars?.find(n=>n.id===t)?.lead)}var Mn=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main small",max:3.5}];function ar({asked:e,language:t}){let{least:n,most:o}=e.terms??{};return a`<p class="estimate">
<${d} of=${n!==void 0&&o!==void 0?Lt(t,"wall.number.between",{least:Me(n,{...e,terms:{...e.terms,unit:void 0}},t),most:Me(o,e,t)}):_(t,"wall.number.asked")} />
</p>`}var ir=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",max:3.5}];function lr({asked:e,language:t}){let n=e.scale;return a`<div class="scale">
${n.mean!==void 0&&a`<p class="sums"><${d} of=${Qc(n,t)} /></p>`}
<${Yc} columns=${n.columns} at=${n.at} language=${t} />
<${Ft} asked=${e} language=${t} />
<table class="visually-hidden">
<tbody>
${n.columns.map(({step:o,count:s,percent:r})=>a`<tr key=${o}>
<th scope="row">${o}</th>
<td>${G(r,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`}function Yc({columns:e,at:t,language:n}){let o=Math.max(...e.map(({count:s})=>s));return a`<div class="columns" aria-hidden="true">
${e.map(({step:s,count:r,percent:i,height:c})=>a`<div key=${s} class=${r&&r===o?"column lead":"column"}>
<span class="shaft"><span class="value tabular">${G(i,n)}</span><span class="rise" style=${{height:`${c}%`}}></span></span>
<span class="step tabular">${s}</span>
</div>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${Vc(t,e.length)}%`}}></span>`}
</div>`}function Vc(e,t){return(50+e*(t-1))/t}function Ft({asked:e,language:t}){let{low:n,high:o}=e.terms??{};return!n&&!o?null:a`<div class="ends">
<span><${d} of=${A(t,n)} /></span>
<span><${d} of=${A(t,o)} /></span>
</div>`}function Qc({mean:e=0,median:t=0},n){return _(n,"wall.scale.sums",{mean:e,median:t})}var wo=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",max:3.5}];function yo({asked:e,language:t}){let n=Array.from({length:e.terms?.steps??0},(o,s)=>s+1);return a`<div class="scale asked">
<div class="steps" aria-hidden="true">${n.map(o=>a`<span key=${o} class="tabular">${o}</span>`)}</div>
<${Ft} asked=${e} language=${t} />
${e.kind==="rating"&&a`<${An} asked=${e} language=${t} />`}
</div>`}function ko({asked:e,language:t}){let n=e.kind==="open_text"?_(t,"wall.words.in_a_line"):_(t,"wall.words.in_words",{count:e.max_choices??1});return a`<p class="estimate"><${d} of=${n} /></p>`}var Zc={component:An,ways:Js},Jc={component:qt,ways:Dt},eu={scale:{component:yo,ways:wo},rating:{component:yo,ways:wo},number:{component:ar,ways:Mn},word_cloud:{component:ko,ways:Mn},open_text:{component:ko,ways:Mn}},cr=e=>Ve(e)?Jc:eu[e?.kind??"single"]??Zc;var ur=[{name:"tight main small broken",max:3.5},{name:"tight main small broken cut",max:3.5,resort:!0},{name:"tight main small broken cut less",max:3.5,resort:!0},{name:"tight main small broken cut least",max:3.5,resort:!0}];var mr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight above",max:4.2},{name:"tight main",max:4.2},{name:"tight main above",max:4.2},{name:"tight main above small",max:3.5}];function pr({asked:e,language:t}){let n=e.options.map(o=>({option:o,bar:e.bars?.find(({id:s})=>s===o.id)}));return a`
<div class="bars" aria-hidden="true">
${n.map(({option:o,bar:s})=>a`<div key=${o.id} class=${s?.lead?"row lead":"row"}>
<span class="label"><${d} of=${A(t,o.label)} /><${qe} asked=${e} id=${o.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${s?.length??s?.percent??0}%`}}></span>${!!s?.hands&&a`<span class="bar hands" style=${{width:`${s?.hands_length}%`}}></span>`}</span>
<span class="value tabular">${G(s?.percent??0,t)}${!!s?.hands&&a` <small>+${s?.hands}</small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${n.map(({option:o,bar:s})=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${A(t,o.label).slice(0,1)} /><${qe} asked=${e} id=${o.id} language=${t} /></th>
<td>${G(s?.percent??0,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s?.count??0}).slice(0,1)} /></td>
${!!s?.hands&&a`<td><${d} of=${_(t,"wall.poll.hands",{count:s?.hands??0}).slice(0,1)} /></td>`}
</tr>`)}
</tbody>
</table>
`}var $r=[{name:"airy",min:3.8,max:4.6},{name:"tight",min:3.6,max:4.2},{name:"tight main",min:3.5,max:4},{name:"tight main small",min:3.5,max:3.5}],fr=50,dr=[2.2,5.5];function hr({asked:e,language:t}){let{dots:n,right:o,sure:s,polls:r}=e.calibration;return o===void 0?a`<p class="nobody"><${d} of=${_(t,"wall.poll.nobody")} /></p>`:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:o,sure:s??0})} /></p>
<div class="calibration">
<div class="square" aria-hidden="true">
<svg viewBox="0 0 100 100" preserveAspectRatio="none"><line x1="0" y1="50" x2="100" y2="0" class="perfect" /><line x1="0" y1="50" x2="100" y2="50" class="chance" /></svg>
${n.map(i=>a`<span key=${i.sure} class="dot" style=${{left:`${100*(i.sure-fr)/fr}%`,top:`${100-i.right}%`,"--dot":`${dr[0]+dr[1]*i.size/100}`}}><b class="tabular">${G(i.right,t)}</b></span>`)}
</div>
<div class="axis tabular" aria-hidden="true"><span>${G(50,t)}</span><span><${d} of=${_(t,"wall.calibration.sure").slice(0,1)} /></span><span>${G(100,t)}</span></div>
</div>
<p class="dim aside-note"><${d} of=${_(t,"wall.calibration.how",{count:r})} /></p>
<table class="visually-hidden"><tbody>${n.map(i=>a`<tr key=${i.sure}><th scope="row">${G(i.sure,t)}</th><td>${G(i.right,t)}</td><td>${i.count}</td></tr>`)}</tbody></table>`}var _r=560,tu="cubic-bezier(0.3, 0, 0.15, 1)",vr=.5,br="glide",nu=.2;function ou(e,t){let n=[],o=[];for(let[s,r]of t){let i=e.get(s);if(!i){o.push(s);continue}let c={key:s,dx:i.left-r.left,dy:i.top-r.top,scale:i.font/r.font};(Math.abs(c.dx)>vr||Math.abs(c.dy)>vr)&&n.push(c)}return{moved:n,entered:o}}function dt(e,t){let n=b(!0),o=gr(e.current);C(()=>{!n.current&&e.current&&!ru()&&su(e.current,o),n.current=!1},[t])}function su(e,t){let n=wr(e);for(let r of n.values())for(let i of r.getAnimations())i.id===br&&i.cancel();let{moved:o,entered:s}=ou(t,gr(e));for(let{key:r,dx:i,dy:c,scale:u}of o){let m={transform:`translate(${i}px, ${c}px) scale(${u})`,opacity:1},p=c<0?[{opacity:nu,offset:.45}]:[],h=[m,...p,{transform:"none",opacity:1}];n.get(r)?.animate(h,{id:br,duration:_r,easing:tu})}for(let r of s)n.get(r)?.animate([{opacity:0},{opacity:1}],{duration:_r,easing:"ease-out"})}function gr(e){let t=new Map;if(!e)return t;for(let[n,o]of wr(e)){let{left:s,top:r,width:i,height:c}=o.getBoundingClientRect();if(i===0&&c===0)continue;let u=i/o.offsetWidth||1;t.set(n,{left:s,top:r,font:Number.parseFloat(getComputedStyle(o).fontSize)*u})}return t}function wr(e){let t=new Map;for(let n of e.children)n instanceof HTMLElement&&n.dataset.key&&t.set(n.dataset.key,n);return t}function ru(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var yr=[9,6,3,1],kr=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.2},{name:"tight main small",max:3.5},{name:"tight main small six",max:3.8},{name:"tight main small three",max:4.2},{name:"tight main small one",max:4.6}];function xr({asked:e,language:t}){let n=(e.cards??[]).slice(0,yr[0]),o=b(null);if(dt(o,n.map(({id:r})=>r).join(" ")),!n.length)return a`<p class="nobody"><${d} of=${_(t,"wall.words.first")} /></p>`;let s=(e.cards??[]).length;return a`<ul class="said-cards" ref=${o}>
${n.map(({id:r,text:i,count:c,supporters:u=0})=>a`<li key=${r} data-key=${r}>
<p><bdi>${L(i,ne(t)[0])}</bdi></p>
${(c>1||u>0)&&a`<p class="second tabular">${[c>1&&`× ${c}`,u>0&&_(t,"wall.supporters",{count:u})[0].text].filter(Boolean).join(" · ")}</p>`}
</li>`)}
</ul>
${yr.filter(r=>s>r).map(r=>a`<p key=${r} class="dim aside-note" data-shown=${r}><${d} of=${_(t,"wall.words.more",{count:s-r})} /></p>`)}`}function Sr(e,t,n){let o=new Map,s=e.filter(({id:r})=>t.has(r));for(let r of s){let{x:i,y:c}=t.get(r.id),u={...r,x:i,y:c};Er(u,o)&&o.set(r.id,u)}for(let r of e)o.has(r.id)||o.set(r.id,au(r,o,n));return o}function au(e,t,n){let o={...e,x:0,y:0};for(let s=0;s<4e3&&!Er(o,t);s++){let r=s*.22,i=.16*r;o={...e,x:i*Math.cos(r)*n,y:i*Math.sin(r)}}return o}function Er(e,t){for(let n of t.values())if(iu(e,n))return!1;return!0}function iu(e,t){let n=.16*Math.min(e.height,t.height),o=(e.width+t.width)/2+2*n,s=(e.height+t.height)/2*1.12+n;return Math.abs(e.x-t.x)<o&&Math.abs(e.y-t.y)<s}var lu=3.5,cu=[7.5,5,3,1.5,0],uu=1.9;function Ar({words:e}){let t=b(null),n=b(new Map),[o,s]=ct(new Map),r=e.map(({id:i,text:c,size:u})=>`${i} ${c} ${u}`).join("|");return C(()=>{n.current=mu(e,n.current,t.current),s(n.current)},[r]),a`<div class="spiral" ref=${t} aria-hidden="true">
${e.map(({id:i,text:c})=>{let u=o.get(i);return u&&a`<bdi key=${i} style=${{left:`calc(50% + var(--h) * ${u.x})`,top:`calc(50% + var(--h) * ${u.y})`,fontSize:`calc(var(--h) * ${u.height})`}}>${c}</bdi>`})}
</div>`}function mu(e,t,n){if(!n)return t;let o=Number.parseFloat(getComputedStyle(n).rowGap),s=du(n,o),r={x:n.clientWidth/o/2,y:n.clientHeight/o/2},i=t;for(let c of cu){let u=Sr(e.map(fu(s,c)),t,uu);if(i=new Map([...u].filter(([,m])=>pu(m,r))),i.size===e.length)break}return i}function pu({x:e,y:t,width:n,height:o},s){return Math.abs(e)+n/2<=s.x&&Math.abs(t)+o*.6<=s.y}function fu(e,t){return({id:n,text:o,size:s})=>{let r=lu+t*s/100;return{id:n,width:e(o,r),height:r}}}function du(e,t){let n=getComputedStyle(e).fontFamily,o=document.createElement("canvas").getContext("2d");return(s,r)=>o?(o.font=`560 ${r*t}px ${n}`,o.measureText(s).width/t):s.length*.6*r}var Or=[{name:"airy",min:4.4,max:6},{name:"tight",min:3.5,max:5},{name:"tight main small",max:3.5}];function Mr({asked:e,language:t}){let n=e.cloud??[];return n.length?e.drawing==="spiral"?a`<${Ar} words=${n} /><ol class="visually-hidden">${n.map(({id:o,text:s,count:r})=>a`<li key=${o}>${s} ${r}</li>`)}</ol>`:a`<ol class="cloud">
${n.map(({id:o,text:s,count:r,size:i})=>a`<li key=${o} style=${{"--share":i/100}}>
<bdi>${s}</bdi> <small class="tabular">${r}</small>
</li>`)}
</ol>`:a`<p class="nobody"><${$u} language=${t} /></p>`}function $u({language:e}){return _(e,"wall.words.first").map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}var Rr=[{name:"airy",min:3.6,max:4.4},{name:"tight main",min:3.5,max:4.2},{name:"tight main small",max:3.5}],hu=9.6;function Nr({asked:e,language:t}){let n=e.flow;return a`<p class="sums">${n.few?a`<${d} of=${_(t,"wall.flow.few")} />`:a`<${d} of=${bu(n,t)} />`}</p>
<div class=${n.nodes?"flow":"flow told"} aria-hidden="true">
${n.nodes&&a`<${Ir} side="before" drawn=${n} asked=${e} language=${t} />`}
${n.nodes?a`<${_u} drawn=${n} />`:a`<${Tr} drawn=${n} asked=${e} language=${t} />`}
${n.nodes&&a`<${Ir} side="after" drawn=${n} asked=${e} language=${t} />`}
</div>
<div class="visually-hidden"><${Tr} drawn=${n} asked=${e} language=${t} /></div>`}function _u({drawn:{bands:e=[],nodes:t,rest:n}}){return a`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
${e.map(({from:o,to:s,d:r,stays:i})=>a`<path key=${`${o}>${s}`} d=${r} class=${i?"stays":"moves"} />`)}
${n?.before.map(({y:o,height:s})=>a`<rect key=${o} x="0" y=${o} width="7" height=${s} class="rest" />`)}
${n?.after.map(({y:o,height:s})=>a`<rect key=${o} x="93" y=${o} width="7" height=${s} class="rest" />`)}
${t?.before.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="0" y=${s} width="1.2" height=${r} class="node" />`)}
${t?.after.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="98.8" y=${s} width="1.2" height=${r} class="node" />`)}
</svg>`}function Ir({side:e,drawn:t,asked:n,language:o}){let s=t.nodes?.[e]??[],r=s.map(({y:i,height:c})=>i+c/2);return a`<div class=${`side ${e}`}>
<p class="when"><${d} of=${_(o,`wall.flow.${e}`)} /></p>
${s.map(({id:i},c)=>{let u=t.rows.find(m=>m.id===i);return a`<p key=${i} style=${{top:`${r[c]}%`,"--lines":vu(r,c)}}>
<span class="label"><${d} of=${A(o,Pr(n,i))} /></span>
<b class="tabular">${G(u?.[e]??0,o)}</b>
${e==="after"&&a`<span class="net tabular">${Cr(u?.net??0)}</span>`}
</p>`})}
</div>`}function vu(e,t){let n=Math.min(...e.filter((o,s)=>s!==t).map(o=>Math.abs(o-e[t])),100);return Math.max(1,Math.floor(n/hu))}function Tr({drawn:e,asked:t,language:n}){return a`<table class="flow-table">
<thead><tr><td></td><th scope="col"><${d} of=${_(n,"wall.flow.before")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.after")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.net")} /></th></tr></thead>
<tbody>${e.rows.map(o=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${A(n,Pr(t,o.id))} /></th>
<td class="tabular">${G(o.before,n)}</td><td class="tabular">${G(o.after,n)}</td><td class="tabular">${Cr(o.net)}</td>
</tr>`)}</tbody>
</table>`}function Cr(e){return e>0?`+${e}`:e<0?`−${-e}`:"="}function bu({stayed:e,moved:t,new:n,left:o,people:s},r){return e===void 0?_(r,"wall.flow.people",{before:s[0],after:s[1]}):_(r,"wall.flow.sums",{stayed:e,moved:t,came:n,left:o})}function Pr(e,t){return e.options.find(n=>n.id===t)?.label??{fr:t,en:t}}var Lr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",max:3.5}];function Dr({asked:e,language:t}){let n=e.by_group?.rows??[];return a`<table class="by-group">
<thead><tr><td></td>${n.map(({group:o,count:s})=>a`<th key=${o} scope="col"><${d} of=${_(t,`wall.group.${o}`)} /> <small class="tabular">${s}</small></th>`)}</tr></thead>
<tbody>${(n[0]?.shares??[]).map(({id:o})=>a`<tr key=${o}>
<th scope="row"><${d} of=${A(t,e.options.find(s=>s.id===o)?.label??{fr:o,en:o})} /></th>
${n.map(({group:s,shares:r})=>{let i=r.find(c=>c.id===o)?.percent??0;return a`<td key=${s}><span class="tabular">${G(i,t)}</span><span class="track" aria-hidden="true"><span class="bar" style=${{width:`${i}%`}}></span></span></td>`})}
</tr>`)}</tbody>
</table>`}var jr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",max:3.5}];function Hr({asked:e,language:t}){let n=e.histogram;return n.bins.length?a`<div class="histogram">
<p class="sums">
<${d} of=${gu(e,n,t)} />
${e.answer?.truth!==void 0&&a`<br /><b class="hot"><${d} of=${wu(e,n,t)} /></b>`}
</p>
<div class="plot" aria-hidden="true">
${!!n.below&&a`<${qr} count=${n.below} most=${Fr(n)} sign="<" />`}
<div class="columns">
${n.near_from!==void 0&&a`<span class="near" style=${{left:`${n.near_from}%`,width:`${Number(n.near_to)-n.near_from}%`}}></span>`}
${n.bins.map(o=>a`<div key=${o.from} class="column">
<span class="shaft"><span class="value tabular">${o.count||""}</span><span class="rise" style=${{height:`${o.height}%`}}></span></span>
</div>`)}
<span class="median" style=${{left:`${n.at}%`}}></span>
${n.truth_at!==void 0&&a`<span class="truth" style=${{left:`${n.truth_at}%`}}></span>`}
</div>
${!!n.above&&a`<${qr} count=${n.above} most=${Fr(n)} sign=">" />`}
</div>
<div class="axis tabular" aria-hidden="true"><span>${In(n.from,e,t)}</span><span>${In(n.to,e,t)}</span></div>
<table class="visually-hidden">
<tbody>
${n.bins.map(o=>a`<tr key=${o.from}>
<th scope="row">${In(o.from,e,t)} – ${In(o.to,e,t)}</th>
<td><${d} of=${_(t,"wall.poll.turnout",{count:o.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`:null}function qr({count:e,most:t,sign:n}){return a`<div class="column edge">
<span class="shaft"><span class="value tabular">${e}</span><span class="rise" style=${{height:`${100*e/t}%`}}></span></span>
<span class="step">${n}</span>
</div>`}function Fr({bins:e,below:t,above:n}){return Math.max(t??0,n??0,...e.map(({count:o})=>o))}function In(e=0,{terms:t},n){return Oe(e,t,ne(n)[0])}function gu(e,{median:t=0,half:n=[0,0]},o){return Lt(o,"wall.number.middle",{median:Me(t,e,o),low:Me(n[0],{...e,terms:{...e.terms,unit:void 0}},o),high:Me(n[1],e,o)})}function wu(e,{near:t=0,near_percent:n=0},o){let{truth:s=0,tolerance:r=0}=e.answer??{};return Lt(o,r?"wall.number.near":"wall.number.exact",{truth:Me(s,e,o),tolerance:Me(r,e,o),percent:n,count:t})}var Wr=[{name:"airy",min:4.2,max:6},{name:"tight",max:4.6},{name:"tight main",max:4.4},{name:"tight main small",max:3.5}];function Br({asked:e,language:t}){let{rows:n,weight:o,turnout_min:s,steps:r}=e.prize;return a`<ol class="prize">
${n.map(i=>a`<li key=${i.id} class=${i.place===1?"row lead":"row"}>
<b class="place tabular">${i.place??"–"}</b>
<span class="label"><${d} of=${A(t,i.title)} />${i.tied&&a` <small class="dim"><${d} of=${_(t,"wall.prize.tied").slice(0,1)} /></small>`}</span>
<span class="value tabular">${i.score===void 0?a`<small class="dim"><${d} of=${_(t,"wall.prize.too_few",{count:i.count}).slice(0,1)} /></small>`:Oe(Math.round(i.score*100),{decimals:2},ne(t)[0])} ${i.score!==void 0&&a`<small class="dim"><${d} of=${_(t,"wall.prize.ratings",{count:i.count}).slice(0,1)} /></small>`}</span>
</li>`)}
</ol>
<p class="dim aside-note"><${d} of=${_(t,"wall.prize.terms",{weight:o,min:s,steps:r})} /></p>`}var Kr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",max:3.5}];function zr({asked:e,language:t}){let n=e.ranking??[],o=b(null),s=e.state==="closed";return dt(o,n.map(({id:r})=>r).join(" ")),a`<div class="bars ranked" aria-hidden="true" ref=${o}>
${n.map(r=>a`<div key=${r.id} data-key=${r.id} class=${s&&r.rank===1?"row lead":"row"}>
<span class="label">${s&&a`<b class="place tabular">${r.rank}</b>`}<span><${d} of=${A(t,Gr(e,r))} /></span></span>
<span class="track"><span class="bar" style=${{width:`${r.length}%`}}></span></span>
<span class="value"><${d} of=${Ur(r,t)} /></span>
</div>`)}
</div>
${s&&n.some(({tied:r})=>r)&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.ranking.tie")} /></p>`}
<table class="visually-hidden">
<tbody>
${n.map(r=>a`<tr key=${r.id}>
<th scope="row"><${d} of=${A(t,Gr(e,r)).slice(0,1)} /></th>
<td><${d} of=${Ur(r,t).slice(0,1)} /></td>
<td><${d} of=${_(t,"wall.ranking.place",{rank:r.rank}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function Ur({points:e,first:t},n){let o=_(n,"wall.ranking.first",{count:t});return _(n,"wall.ranking.points",{count:e}).map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function Gr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}var Vr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",max:3.5}];function Qr({asked:e,language:t}){let n=e.ratings??[],o=Math.max(...n.map(({mean:s=0})=>s));return a`<div class="ratings" aria-hidden="true">
${n.map(s=>a`<div key=${s.id} class=${s.mean===o?"row lead":"row"}>
<span class="label"><${d} of=${A(t,Xr(e,s))} /></span>
<${yu} item=${s} />
<span class="value tabular">${Yr(s,t)}</span>
</div>`)}
<span></span><${Ft} asked=${e} language=${t} /><span></span>
</div>
<table class="visually-hidden">
<tbody>
${n.map(s=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${A(t,Xr(e,s)).slice(0,1)} /></th>
<td>${Yr(s,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function yu({item:{columns:e,at:t}}){return a`<span class="spread">
${e.map(({step:n,height:o})=>a`<span key=${n} class="shaft"><span class="rise" style=${{height:`${o}%`}}></span></span>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${(50+t*(e.length-1))/e.length}%`}}></span>`}
</span>`}function Xr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}function Yr({mean:e},t){return e===void 0?"—":Oe(Math.round(e*10),{decimals:1},ne(t)[0])}var Zr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",max:3.5}];function Jr({asked:e,language:t}){let n=e.sureness,o=e.options.flatMap(s=>{let r=n.rows.find(({id:i})=>i===s.id);return r?[{option:s,row:r}]:[]});return a`${n.right!==void 0&&a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n.right,sure:n.sure??0})} /></p>`}
<div class="bars" aria-hidden="true">
${o.map(({option:s,row:r})=>a`<div key=${s.id} class=${e.answer?.right?.includes(s.id)?"row lead":"row"}>
<span class="label"><${d} of=${A(t,s.label)} /><${qe} asked=${e} id=${s.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${r.percent}%`}}></span></span>
<span class="value"><span class="tabular">${G(r.percent,t)}</span> ${r.sure!==void 0&&a`<small><${d} of=${_(t,"wall.real.sure",{percent:r.sure})} /></small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${o.map(({option:s,row:r})=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${A(t,s.label).slice(0,1)} /></th>
<td>${G(r.percent,t)}</td>
<td><${d} of=${_(t,"wall.real.sure",{percent:r.sure??0}).slice(0,1)} /></td>
<td><${qe} asked=${e} id=${s.id} language=${t} /></td>
</tr>`)}
</tbody>
</table>`}var ku=[{field:"flow",component:Nr,ways:Rr},{field:"by_group",component:Dr,ways:Lr,when:e=>!!e.by_group?.rows},{field:"bars",component:qt,ways:Dt,when:Ve},{field:"sureness",component:qt,ways:Dt,when:Ve},{field:"bars",component:pr,ways:mr},{field:"scale",component:lr,ways:ir},{field:"ratings",component:Qr,ways:Vr},{field:"ranking",component:zr,ways:Kr},{field:"histogram",component:Hr,ways:jr},{field:"sureness",component:Jr,ways:Zr},{field:"prize",component:Br,ways:Wr},{field:"calibration",component:hr,ways:$r},{field:"cloud",component:Mr,ways:Or},{field:"cards",component:xr,ways:kr}],ea=e=>ku.find(({field:t,when:n})=>e[t]&&(!n||n(e)));var xu=10,ta={id:"poll",when:e=>e.scene==="poll",component:Su,leaves:"cuts",foot:({screen:e,language:t})=>{let n=e.wall_poll?.now;return{aside:n&&n.state!=="draft"&&n.kind!=="prize"&&n.kind!=="calibration"?Mu(n,t):null}},subject:e=>`${e.wall_poll?.now?.poll??""}.${e.wall_poll?.now?.round??""}`};function Su({screen:e,language:t,code:n}){let o=e.wall_poll?.now,s=b(null),r=b(null),i=o?.revealed&&(o.turnout!==0||!o.options.length)?ea(o):void 0,c=o?.kind==="prize"||o?.kind==="calibration",u=i??cr(o),m=o&&JSON.stringify([o.title,o.options,o.revealed,o.state,o.answer,o.drawing,o.cloud,o.cards,o.stills,!i,!Pt(e)]);if(se(s,r,[...u.ways,...ur],[m,t]),!o)return null;let p=i?.field==="flow"||i?.field==="by_group",h=o.stills?.[o.terms?.still??""]&&!Ve(o)&&!p;return a`<section class=${h?"poll with-still":"poll"}>
${h&&a`<${or} asked=${o} language=${t} code=${n} />`}
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${`state ${c?"closed":o.state}`}><${d} of=${c?_(t,`wall.summary.${o.kind}`):Au(o,t)} /><${Eu} asked=${o} /></p>
<${Sn} screen=${e} language=${t} />
<h1><${d} of=${A(t,o.title)} /></h1>
<${u.component} asked=${o} language=${t} code=${n} />
${o.revealed&&!i&&a`<${er} asked=${o} language=${t} />`}
</div>
</div>
</section>`}function Eu({asked:e}){let t=Le(e);return t===null||e.state!=="open"?null:a`<b class=${t<=xu?"countdown hot tabular":"countdown tabular"} role="timer">${ie(1e3*t)}</b>`}function Au(e,t){let n=_(t,`wall.poll.${e.state}`);if(e.kind!=="multiple"&&!(e.kind==="quiz"&&(e.max_choices??1)>1))return n;let o=_(t,...Ou(e));return n.map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function Ou({options:e,max_choices:t=0}){let n=e.filter(({id:o})=>o!==En).length;return t>0&&t<n?["wall.poll.at_most",{count:t}]:["wall.poll.several",{}]}function Mu(e,t){if(e.turnout===void 0)return[];let n=_(t,...Iu(e)),o=(e.bars??[]).reduce((r,i)=>r+(i.hands??0),0),s=[...e.aside&&e.revealed?[_(t,"wall.poll.aside",{count:e.aside})]:[],...o?[_(t,"wall.poll.hands",{count:o})]:[]];return n.map(({lang:r,text:i},c)=>({lang:r,text:[i,...s.map(u=>u[c].text)].join(" · ")}))}function Iu({turnout:e=0,present:t=0}){return t===0||t<e?["wall.poll.turnout",{count:e}]:["wall.poll.turnout_of",{count:e,present:t}]}var Tu=[{name:"whole-words",min:4},{name:"broken",min:3.5},{name:"broken cut",max:3.5,resort:!0}],Ru=170,na={id:"question",when:e=>e.scene==="question",component:Nu,leaves:"cuts",foot:({screen:e,language:t})=>({aside:e.wall_question?.now?_(t,"wall.question.title"):null}),subject:e=>e.wall_question?.now?.id??""};function Nu({screen:e,programme:t,language:n}){let o=e.wall_question?.now,s=b(null),r=b(null);return se(s,r,Tu,[o?.text,o?.translation,o?.signature,o?.theme,n]),o?a`<section class="one">
<h1 class="visually-hidden"><${d} of=${_(n,"wall.question.title")} /></h1>
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${o.text.length>Ru?"asked long":"asked"}><${Ct} text=${o.text} lang=${o.lang} /></p>
${o.translation&&a`<p class="translated dim"><${Ct} text=${o.translation} lang=${o.lang==="fr"?"en":"fr"} /></p>`}
<p class="about dim"><${Cu} asked=${o} programme=${t} language=${n} /></p>
</div>
</div>
</section>`:null}function Cu({asked:e,programme:t,language:n}){let o=t.themes?.find(({id:c})=>c===e.theme),[s]=_(n,"wall.supporters",{count:e.supporters}),[r,...i]=s.text.split(" ");return[e.supporters>0&&a`<span key="support" class="tabular" lang=${s.lang}><b class="hot">${r}</b> ${i.join(" ")}</span>`,o&&a`<span key="theme"><${d} of=${A(n,o.name).slice(0,1)} /></span>`,e.signature&&a`<bdi key="signature">${e.signature}</bdi>`]}var oa=[{name:"five",min:4,max:5.2},{name:"four",min:4,max:5.2},{name:"three",min:4,max:5.6},{name:"two",min:3.5,max:6},{name:"one",min:3.5,max:6.4}],Pu=[{name:"broken one",min:3.5,max:6.4},{name:"broken one cut",max:3.5,resort:!0}],Lu=[{name:"airy",min:3.6,max:9}],sa={id:"questions",when:e=>e.scene==="questions",component:Du,leaves:e=>xo(e).length?"cuts":"fades",foot:({screen:e,language:t})=>xo(e).length?{aside:_(t,"wall.questions.title")}:{titled:!0}};function Du(e){let t=xo(e.screen);return a`<section class="top">
<h1 class="visually-hidden"><${d} of=${_(e.language,"wall.questions.title")} /></h1>
${t.length?a`<${qu} listed=${t} language=${e.language} />`:a`<${ju} ...${e} />`}
</section>`}function qu({listed:e,language:t}){let n=b(null),o=b(null),s=e.map(([u])=>u).join(" "),r=e.map(([,{text:u}])=>u).join(`
`),i=Math.max(...e.map(([,{supporters:u}])=>u.toLocaleString("fr").length)),c=[...oa.slice(Math.max(0,oa.length-e.length)),...Pu];return se(n,o,c,[s,r,i]),dt(o,s),a`<div class="box" ref=${n}>
<ol class="fitted" style=${{"--signs":i}} ref=${o}>
${e.map(([u,m])=>a`<${Fu} key=${u} id=${u} one=${m} language=${t} />`)}
</ol>
</div>`}function Fu({id:e,one:t,language:n}){let[o]=_(n,"wall.supporters",{count:t.supporters}),[s,...r]=o.text.split(" ");return a`<li data-key=${e}>
<p class="support tabular" lang=${o.lang}>${s} <span class="visually-hidden">${r.join(" ")}</span></p>
<p class="asked"><${Ct} text=${t.text} lang=${t.lang} /></p>
</li>`}function ju({language:e,address:t,code:n,qr:o,qr_modules:s}){let r=b(null),i=b(null);return se(r,i,Lu,[e]),a`<div class="invitation">
<div class="beside">
<div class="box" ref=${r}>
<div class="fitted" ref=${i}>
<p class="invite"><${d} of=${_(e,"wall.questions.invitation")} /></p>
<${go} address=${t} code=${n} />
</div>
</div>
</div>
<${De} qr=${o} qr_modules=${s} side=${56} />
</div>`}function xo(e){return Object.entries(e.wall_list??{}).sort(([,n],[,o])=>n.rank-o.rank)}function ra(e,t){if(!e)return[];let n=r=>Z(t,r?"wall.test.yes":"wall.test.no"),o=r=>`${Number(r).toLocaleString(t)}${t==="fr"?" ":""}%`,s=Number(e.frame).toLocaleString(t);return[{name:"picture",key:"",value:e.dots.join(" × ")},{name:"frame",key:"C",value:s},{name:"margin",key:"M",value:o(e.margin)},{name:"text",key:"+ −",value:o(e.text)},{name:"lang",key:"L",value:Z(t,`wall.test.lang_${e.lang}`)},{name:"corner",key:"Q",value:n(e.corner==="1")},{name:"full",key:"F",value:n(e.full)},{name:"awake",key:"",value:Z(t,e.awake?"wall.test.held":"wall.test.not_held")},{name:"black",key:"B",value:""},{name:"card",key:"T",value:""}]}var Hu=[0,1,2,3,5,8,12,20,35,55,75,90,95,100],aa={id:"test_card",when:e=>e.scene==="test_card",component:Wu,leaves:"cuts",foot:null};function Wu({screen:e,language:t,address:n,code:o,qr:s,qr_modules:r,reach:i}){let[c]=ne(t),u=e.here?.now;return a`<section class="test-card" lang=${c}>
<div class="edges" aria-hidden="true">${["1.85","2.39"].map(m=>a`<i key=${m} data-ratio=${m}><span>${Number(m).toLocaleString(c)}</span></i>`)}</div>
<div class="safe" aria-hidden="true"></div>
<div class="sharp" aria-hidden="true"><i class="star"></i><i class="lines one"></i><i class="lines two"></i></div>
<div class="set">
<h1 class="visually-hidden">${Z(c,"wall.test.title")}</h1>
<dl>${ra(u,c).map(({name:m,key:p,value:h})=>a`<div key=${m}><dt>${Z(c,`wall.test.${m}`)}</dt><dd><kbd>${p}</kbd></dd><dd>${h}</dd></div>`)}</dl>
</div>
<div class="scan">
<${De} qr=${s} qr_modules=${r} side=${30} />
<p><bdi translate=${!1}>${n}</bdi> <b translate=${!1}>${o}</b></p>
<p class="dim">${Uu(i,c)}</p>
</div>
<ol class="steps-of-light" aria-hidden="true">${Hu.map(m=>a`<li key=${m} style=${`--light: ${Bu(m)}`}><span>${m}</span></li>`)}</ol>
<p class="smallest">${Z(c,"wall.test.smallest")}</p>
</section>`}function Bu(e){let t=e/100;return(t<=.0031308?12.92*t:1.055*t**(1/2.4)-.055).toFixed(4)}function Uu(e,t){if(!e?.metres)return Z(t,"wall.test.reach_unknown");let{metres:n,depth:o,enough:s}=e;return s===!1?Z(t,"wall.test.reach_short",{metres:n,depth:o}):Z(t,"wall.test.reach",{metres:n})}var ia={id:"title",when:e=>e.scene==="title",component:Gu,leaves:"fades",foot:null,subject:e=>e.wall?.now?.film??""};function Gu({screen:e,programme:t,language:n}){let o=e.wall.now.film,s=t.films?.find(({id:c})=>c===o)??t.films?.[0];if(!s)return a`<${Ae} class="film-card" seen=${n}><h1><${d} of=${A(n,t.title)} /></h1><//>`;let[r]=ne(n),i=[s.year||"",s.minutes?Z(r,"wall.film.length",{minutes:s.minutes}):""];return a`<${Ae} class="film-card" seen=${`${n} ${s.id}`}>
<h1><${d} of=${A(n,s.title)} /></h1>
${s.directors?.length?a`<p class="by" lang=${r}>${Z(r,"wall.film.by",{names:Ku(s.directors,r)})}</p>`:null}
${i.some(Boolean)&&a`<p class="dim tabular" lang=${r}>${i.filter(Boolean).join(" · ")}</p>`}
<//>`}function Ku(e,t){return new Intl.ListFormat(t,{type:"conjunction"}).format(e)}var zu=[pt,vo,Qs,na,sa,ta,Vs,ia,Ys,Zs,Gs,aa],Xu=[pt,vo],Yu=560;function Vu(e){let t=e.wall?.now;return t&&zu.find(n=>n.when(t,e))||pt}function la(e){let t=b(null);Zu(t);let n=Vu(e.screen),o=typeof n.leaves=="function"?n.leaves(e.screen)==="fades":n.leaves==="fades",s={scene:n,picture:`${n.id} ${n.subject?.(e.screen)??""}`,fades:o},{leaving:r,dawn:i}=Qu(s),c=n.foot?.(e),u=c?bo(e,c)?"tall":"thin":"away";return a`<div class="frame" ref=${t} data-scene=${n.id} data-foot=${u}>
${[s,...r?[r]:[]].map(m=>a`<div class=${m===r?"layer leaving":i?"layer dawn":"layer"} key=${m.picture}
role=${e.alone&&m===s?"main":null} aria-hidden=${m===r?"true":null}>
<${m.scene.component} ...${e} />
</div>`)}
${n!==pt&&a`<${Xs} scene=${n} ...${e} />`}
</div>`}function Qu(e){let t=b(e),n=b(null),o=b(!1),[,s]=ct(0);return t.current.picture!==e.picture&&(n.current=t.current.fades&&e.scene!==pt?t.current:null,o.current=Xu.includes(t.current.scene)),t.current=e,Nt(()=>{if(!n.current)return;let r=setTimeout(()=>{n.current=null,s(i=>i+1)},Yu);return()=>clearTimeout(r)},[e.picture]),{leaving:n.current,dawn:o.current}}function Zu(e){Nt(()=>{let t=e.current;if(!t||CSS.supports("height","1cqh"))return;let n=new ResizeObserver(()=>{t.style.setProperty("--hundredth",`${t.clientHeight/100}px`),t.style.setProperty("--w",`${t.clientWidth/100}px`)});return n.observe(t),()=>n.disconnect()},[])}var So=[],Qe,ca=!1,Ju=!1;function Ie(e){Ju||!e||So.at(-1)===e||(So.push(e),ca||ua())}function ua(){let e=So.shift();if(ca=e!==void 0,e===void 0)return;let t=em();t.textContent="",requestAnimationFrame(()=>{t.textContent=e}),setTimeout(ua,1e3)}function em(){return Qe||(Qe=document.createElement("div"),Qe.className="visually-hidden",Qe.setAttribute("role","status"),document.body.append(Qe),Qe)}var tm="0123456789abcdefghjkmnpqrstvwxyz",nm=128,ma="contrechamp.seq",Tn=0;function le(){let e=Math.ceil(nm/5),t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>tm[n&31]).join("")}function pa(){Tn=Math.max(ft(),Tn+1,om()+1);try{localStorage.setItem(ma,String(Tn))}catch{}return Tn}function om(){try{return Number(localStorage.getItem(ma))||0}catch{return 0}}var sm=[["place_question","edit_question","merge_questions","set_blocked"],["take_cue","go_back"],["set_poll_open","reset_poll"]];function da(e,t,n,o,s={}){let r=Object.entries(e).filter(([i])=>!o.has(i)).sort(([,i],[,c])=>c.at-i.at);return r.filter(([,i],c)=>{let u=r.slice(0,c).map(([,m])=>m);return t<i.at+n&&!u.some(m=>rm(m,i))&&!am(i,u,s)})}function rm(e,t){return e.verb===t.verb?e.subject===t.subject||t.verb==="show_scene":sm.some(o=>o.includes(e.verb)&&o.includes(t.verb))&&e.subject===t.subject}function am({verb:e,subject:t},n,o){let s=o[t];if(e==="set_aside")return!!s?.seen;if(e!=="set_poll_open"||!s||s.state==="open")return!1;let r=n.some(c=>c.verb==="set_reveal"&&Rn(c)===t),i=Object.values(o).some(({state:c})=>c==="open");return s.state==="draft"||s.seen||s.on_wall||s.on_phones||r||i}function Rn({subject:e}){return e.replace(/\.(wall|phones|answer|note|translation)$/,"")}function $a(e,t,n){return Math.max(0,Math.ceil(Math.min(n,e.at+n-t)/1e3))}function ha(e,t){let[n,o]=e.subject.split(/\.(?=wall$|phones$|answer$)/),s=t.questions?.[n],r=t.polls?.[n];switch(e.verb){case"place_question":return{key:`console.done.${s?.state??"placed"}`};case"set_star":return{key:s?.starred?"console.done.starred":"console.done.unstarred"};case"show_scene":return{key:`console.done.scene_${t.wall?.now?.scene}`};case"set_phase":return{key:`console.done.phase_${t.evening?.now?.phase}`};case"set_poll_open":return{key:`console.done.poll_${r?.state??"open"}`};case"set_reveal":return o==="answer"?{key:`console.done.answer_${r?.answered?"shown":"hidden"}`}:{key:`console.done.${r?.[`on_${o}`]?"shown":"hidden"}_on_${o??"wall"}`};case"set_black":case"set_frozen":return{key:fa(e.verb,t.wall?.now?.[e.verb.slice(4)])};case"set_premoderation":case"set_live":return{key:fa(e.verb,t.evening?.now?.[e.verb.slice(4)])};case"set_asking":case"set_slow_mode":return{key:`console.done.${e.verb.slice(4)}_${im(e.verb,t)?"on":"off"}`};case"place_mic":return{key:`console.done.mic_${t.mic?.[n]?.state??"left"}`};case"set_mic_open":return{key:`console.done.mic_open_${t.floor?.now?.open?"on":"off"}`};case"annotate":return{key:`console.done.${Rn(e)===e.subject?"annotate":`annotate_${e.subject.split(".")[1]}`}`};case"send_note":return{key:`console.done.send_note_${t.notices?.stage_note?"on":"off"}`};default:return{key:`console.done.${e.verb}`}}}function im(e,{evening:t}){return e==="set_asking"?t?.now?.asking===!1:t?.now?.slow_s>0}function fa(e,t){return`console.done.${e.slice(4)}_${t?"on":"off"}`}function Eo(e){return e==="dismissed"?"console.meta.dismissed":`state.${e}`}function _a(e={}){if(typeof e.turnout=="number")return[`state.${e.state}`];if(!e.state)return[];let t=[Eo(e.state)];return e.edited&&t.push("console.meta.edited"),e.on_wall&&t.push("state.on_wall"),t}function $t(e,t=Math.random){return lm(500,8e3,e,t)}function lm(e,t,n,o){return Math.round(Math.min(t,e*2**Math.min(n,10))*(.5+o()))}var cm=4,um=["too_fast","not_recorded"];function va({outbox:e,lifetime_ms:t,hand:n,answered:o}){let s=new Map,r=new Set,i=new WeakMap;function c(h){let $=e.put(h);return Number.isFinite(t)&&setTimeout(()=>m($,{ok:!1,refusal:"not_sent"}),t),new Promise(f=>{s.set($.slot,[...s.get($.slot)??[],f]),u($)})}async function u(h){if(r.has(h)||!e.waiting.value.includes(h))return;let{tries:$,refusals:f,timer:x}=i.get(h)??{tries:0,refusals:0};clearTimeout(x);let R=n(h.command);if(!R)return;r.add(h);let E=await R.catch(()=>null);if(r.delete(h),!(!E||um.includes(E.refusal??"")&&f<cm))return m(h,E);let I=setTimeout(()=>u(h),$t($));i.set(h,{tries:$+1,refusals:f+ +!!E,timer:I})}function m(h,$){if(!e.settle(h))return;let f=s.get(h.slot)??[];s.delete(h.slot),o(h.command,$);for(let x of f)x($)}function p(){e.gather();for(let h of e.waiting.value)u(h)}return{send:c,deliverAll:p}}function ga(e,t){let n=S(ba(e,t));function o(i){let c={slot:mm(i),command:i,at:Date.now()};return n.value=[...n.value.filter(u=>u.slot!==c.slot),c],Ao(()=>t?.setItem(e+c.slot,JSON.stringify(c))),c}function s(i){return n.value.includes(i)?(n.value=n.value.filter(c=>c!==i),Ao(()=>{t?.getItem(e+i.slot)===JSON.stringify(i)&&t.removeItem(e+i.slot)}),!0):!1}function r(){let i=new Set(n.value.map(({slot:u})=>u)),c=ba(e,t).filter(({slot:u})=>!i.has(u));c.length&&(n.value=[...n.value,...c])}return{waiting:n,put:o,settle:s,gather:r}}function mm(e){return e.act??`${e.verb} ${e.id??e.question??e.saying??e.poll??""}`}function ba(e,t){if(!t)return[];let n=[];return Ao(()=>{for(let o of Object.keys(t)){if(!o.startsWith(e))continue;let s=pm(t.getItem(o));s?n.push(s):t.removeItem(o)}}),n.sort((o,s)=>o.at-s.at)}function pm(e){try{let t=JSON.parse(e??"null");return t?.command?.verb&&t.slot?t:null}catch{return null}}function Ao(e){try{e()}catch{}}function wa(e,{from:t,revision:n,changes:o}){return n===e.revision?e:t===e.revision?{revision:n,screen:Oo(e.screen,o)}:null}function Oo(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=fm(n[o]??{},s);return n}function fm(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=dm(n[o]??{},s);return n}function dm(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=s;return n}var $m=1e3;function ya(e,t=n=>hm(new URL("./line.js",import.meta.url),n)){_m(async()=>{let{keepLine:n}=await t(()=>{e.state.value="down"});n(e)})}async function hm(e,t){for(let n=0;;n++)try{return await(n?import(`${e}?${n}`):import(e.href))}catch{t?.(),await new Promise(o=>setTimeout(o,$t(n)))}}function _m(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,$m)}var vm=3e4,bm=3e3;function ka({door:e,code:t,boot:n,key:o,answered:s=jt,line:r,began:i=gm,changed:c=jt}){let u=S(n.screen??{}),m=S(n.margin??{}),p=S("connecting"),h=S(""),$=e==="phone",f=S(n.revision??""),x=S(!1),R=null,E=null,N=!1,I=ga(`contrechamp.outbox.${t}.`,$?wm():null),K=va({outbox:I,lifetime_ms:$?Number.POSITIVE_INFINITY:vm,hand:H=>R?.("command",H)??null,answered:s});function B(H){f.value=H.revision,H.now&&zs(H.now),u.value=i(H.screen??{},u.value),H.margin&&(m.value=H.margin)}function St(H){let ae=wa({revision:f.value,screen:u.value},H);if(!ae)return rt();ae.screen!==u.value&&c(H.changes,u.value),f.value=ae.revision,u.value=ae.screen}async function rt(){if(N)return;N=!0;let H=await R?.("refresh").catch(jt);N=!1,H?.screen?B(H):setTimeout(()=>R&&rt(),$t(2))}function at(H){R=H,E&&R?.("report",E).catch(jt),R&&K.deliverAll()}let xe={door:e,code:t,key:o??"",protocol:n.protocol??"",revision:()=>f.value,state:p,refused:h,slow:x,use:at,awake(H){H&&rt(),K.deliverAll()},hears:{snapshot:B,patch:St,margin({margin:H,changes:ae}){m.value=H??Oo(m.value,ae??{})},reload:()=>setTimeout(()=>location.reload(),Math.random()*($?bm:0))}};return ya(xe,r),{screen:u,margin:m,state:p,refused:h,slow:x,revision:f,waiting:I.waiting,clock:ft,send:K.send,report(H){E=H,R?.("report",H).catch(jt)}}}function jt(){return null}function gm(e){return e}function wm(){try{return globalThis.localStorage??null}catch{return null}}var Mo=1e3,T=ka({door:g.door??"console",code:g.code,boot:g}),Te=e=>X(()=>T.screen.value[e]??{}),ht=(e,t)=>X(()=>T.screen.value[e]?.now??t),D=Te("questions"),$e=Te("polls"),Io=Te("troubles"),Nn=Te("acts"),ce=ht("evening",{phase:"doors",premoderation:!0,live:!1,sealed:!1,asking:!0,slow_s:0}),Cn=Te("staff"),xa=Te("walls"),Pn=Te("mic"),_t=ht("floor",{open:!1,groups:[],speaking:"",since:0,spent:{}}),Ze=Te("cues"),he=ht("run",{last:"",next:""}),Ht=Te("notices"),Fe=ht("wall",{scene:"join",black:!1,frozen:!1,phase:"doors",phones:0}),Sa=ht("people",{phones:0,walls:0,consoles:0,stages:0}),Ea=ht("signs",{voting:"open",room_code:"",seats:0,admitted:0,new_devices:[],wrong_codes:0}),Je=X(()=>T.margin.value.me?.now??{}),_e=S(T.clock());setInterval(()=>{_e.value=T.clock()},Mo);var vt=X(()=>Math.floor(_e.value/(10*Mo))*10*Mo);var Ma={unread:["pending"],kept:["kept"],published:["listed"],air:[],answered:["answered"],archives:["dismissed","merged","withdrawn"]},Ln=Object.keys(Ma),Ia=["published","air","answered"],Ta=["waiting","supported","recent","unseen","disputed","first","starred"],Ra={unread:"waiting",kept:"recent",published:"supported",air:"recent",answered:"recent",archives:"recent"},et={words:"",theme:"",lang:"",origin:""};function bt(e){return Ln.find(t=>Ma[t].includes(e))??"archives"}function Na(e,t){return t==="air"?e.on_wall:bt(e.state)===t}function Ca(e){let t=Object.values(e);return Object.fromEntries(Ln.map(n=>[n,t.filter(o=>Na(o,n)).length]))}function Dn(e,t,n,{inHand:o={},leaving:s=new Set,sieve:r=et}={}){let i=ym(r);return Object.entries(e).filter(([c,u])=>o[c]?.tab===t||Na(u,t)&&!s.has(c)).filter(([c,u])=>o[c]||(n!=="starred"||u.starred)&&i(u)).sort(km(n,e))}function ym({words:e,theme:t,lang:n,origin:o}){let s=Aa(e).split(" ").filter(Boolean);return r=>{if(t&&r.theme!==t||n&&r.lang!==n||o&&r.origin!==o)return!1;if(!s.length)return!0;let i=Aa([r.text,r.signature,r.note,r.translation].join(" "));return s.every(c=>i.includes(c))}}function Aa(e){return e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase()}function km(e,t){switch(e){case"supported":case"starred":return To;case"recent":return Pa;case"unseen":return xm(t);case"disputed":return Sm;case"first":return(n,o)=>n[1].asked_before-o[1].asked_before||Wt(n,o);default:return Wt}}function Wt([e,t],[n,o]){return t.asked_at-o.asked_at||(e<n?-1:1)}function Pa(e,t){return Wt(t,e)}function To(e,t){return t[1].supporters-e[1].supporters||Wt(e,t)}function xm(e){let t=Object.entries(e).filter(([,{state:o}])=>o==="listed"),n=new Set([...[...t].sort(To).slice(0,k.PHONE_TOP_MAX),...[...t].sort(Pa).slice(0,k.PHONE_NEWEST_MAX)].map(([o])=>o));return(o,s)=>Number(n.has(o[0]))-Number(n.has(s[0]))||o[1].supporters-s[1].supporters||Wt(o,s)}function Sm(e,t){return Oa(t[1])-Oa(e[1])||To(e,t)}function Oa({supporters:e,reports:t}){return Math.min(e,10*t)}function La(e,t,n){return e.includes(t)?t:e[Math.min(n,e.length-1)]??""}var Em=2e3,Bt=S([]),tt=S(""),qa=X(()=>{if(T.state.value!=="up")return new Set;let e=Bt.value.filter(({verb:t,question:n,rev:o,state:s})=>{let r=D.value[n];return t==="place_question"&&r?.rev===o&&bt(r.state)!==bt(s)});return new Set(e.map(({question:t})=>t))});async function v(e,t={}){let n={verb:e,act:le(),seq:pa(),...t};Bt.value=[...Bt.value,n];let o=await T.send(n);return o.ok?(tt.value="",setTimeout(()=>Da(n),Em)):Xe(()=>{Da(n),Ut(Am(o))}),o}function Ut(e){tt.value=e,Ie(e)}function Am(e){let t=[l(`refusal.${e.refusal}`)],n=_a(e.now).map(o=>l(o));return n.length&&t.push(l("console.now",{standing:n.join(", ")})),t.join(" ")}function Da(e){Bt.value=Bt.value.filter(t=>t!==e)}var Om=g.console?.verbs;function w(e){return Om?.includes(e)??!0}var Ro={questions:"questions"in T.screen.peek(),air:!0,run:"cues"in T.screen.peek(),polls:w("set_poll_open")||w("set_hands"),floor:"mic"in T.screen.peek()},nt=Object.keys(Ro).filter(e=>Ro[e]),be=nt.filter(e=>["run","polls","floor"].includes(e)),No=w("place_question")?"questions":Ro.floor?"floor":"air",Q=S(No),Gt=S(No==="floor"?No:be[0]??""),J=S(w("place_question")?"unread":"published"),Co=S(Ra),Po=X(()=>Co.value[J.value]),fe=S(et),ge=S(""),He=S(!1),ve=S(new Set),W=S({}),Kt=X(()=>Dn(D.value,J.value,Po.value,{inHand:W.value,leaving:qa.value,sieve:fe.value}));function qn(e,t,n){let{rev:o,text:s}=D.value[e];W.value={...W.value,[e]:{doing:t,tab:J.value,rev:o,read:s,words:n,former:n}}}function Fa(e){Co.value={...Co.value,[J.value]:e}}function Lo(e,t){let n=new Set(ve.value);t?n.add(e):n.delete(e),ve.value=n}function We(e,t){W.value={...W.value,[e]:{...W.value[e],words:t}}}function ja(e){W.value={...W.value,[e]:{...W.value[e],rev:D.value[e].rev}}}function F(e){let{[e]:t,...n}=W.value;W.value=n}function Do(e){Xe(()=>{J.value!==e&&(ve.value=new Set),J.value=e,ge.value=""})}function Ha(e){Q.value="questions";let t=Kt.value.map(([s])=>s),n=t.indexOf(ge.value),o=t[Math.max(0,Math.min(t.length-1,n+e))];document.getElementById(zt(o??""))?.focus()}var zt=e=>`question-${e}`,Re=X(()=>Object.entries($e.value).sort(([,e],[,t])=>e.order-t.order)),je=X(()=>Re.value.find(([,e])=>e.state==="open")?.[0]??""),ot=S(""),gt=X(()=>{let e=Re.value,t=je.value||ot.value||T.screen.value.wall_poll?.now?.poll;return e.find(([o])=>o===t)??e.find(([,o])=>o.state==="draft")??e.at(-1)??null});te(()=>{je.value&&(ot.value=je.value)});te(()=>{document.documentElement.dataset.room=Q.value,be.includes(Q.value)&&(Gt.value=Q.value),document.documentElement.dataset.beside=Gt.value});var Be=e=>[`Digit${e}`,`Numpad${e}`],Xt=[{name:"previous",group:"move",keys:["ArrowUp","i"],repeats:!0},{name:"next",group:"move",keys:["ArrowDown","j"],repeats:!0},{name:"undo",group:"move",keys:["z"]},{name:"help",group:"move",keys:["?"]},{name:"search",group:"move",keys:["/"]},{name:"next_cue",group:"run",keys:["ArrowRight","PageDown"],verb:"take_cue"},{name:"last_cue",group:"run",keys:["ArrowLeft","PageUp"],verb:"go_back"},{name:"new_cue",group:"run",keys:["I"],verb:"make_cue",opens:!0},{name:"publish",group:"question",keys:["p"],verb:"place_question"},{name:"keep",group:"question",keys:["k"],verb:"place_question"},{name:"dismiss",group:"question",keys:["x"],verb:"place_question"},{name:"edit",group:"question",keys:["m"],verb:"edit_question"},{name:"restore",group:"question",keys:["u"],verb:"place_question"},{name:"air",group:"question",keys:["e"],verb:"show_scene"},{name:"answered",group:"question",keys:["r"],verb:"place_question"},{name:"star",group:"question",keys:["s"],verb:"set_star"},{name:"tick",group:"question",keys:[","],verb:"place_questions"},{name:"more",group:"question",keys:[";"]},{name:"label",group:"question",keys:["T"],verb:"set_theme"},{name:"translation",group:"question",keys:["L"],verb:"annotate"},{name:"note",group:"question",keys:["N"],verb:"annotate"},{name:"trace",group:"question",keys:["R"],verb:"trace_answer"},{name:"merge",group:"question",keys:["F"],verb:"merge_questions"},{name:"block",group:"question",keys:["B"],verb:"set_blocked"},{name:"black",group:"wall",keys:["b","."],verb:"set_black"},{name:"join",group:"wall",keys:["q"],verb:"show_scene"},{name:"list",group:"wall",keys:["l"],verb:"show_scene"},{name:"freeze",group:"wall",keys:["f"],verb:"set_frozen"},{name:"pause",group:"wall",keys:["t"],verb:"show_scene"},{name:"film",group:"wall",keys:["c"],verb:"show_scene"},{name:"end",group:"wall",keys:["h"],verb:"show_scene"},{name:"announce",group:"wall",keys:["A"],verb:"announce"},{name:"countdown",group:"wall",keys:["C"],verb:"set_wall_countdown"},{name:"open",group:"poll",keys:[" "],verb:"set_poll_open"},{name:"reveal_wall",group:"poll",keys:["Enter"],verb:"set_reveal"},{name:"reveal_phones",group:"poll",keys:["v"],verb:"set_reveal"},{name:"reveal_answer",group:"poll",keys:["w"],verb:"set_reveal"},{name:"poll",group:"poll",keys:["a"],verb:"show_scene"},{name:"reset",group:"poll",keys:["0"],verb:"reset_poll",codes:Be(0)},{name:"make",group:"poll",keys:["n"],verb:"make_poll",opens:!0},{name:"mic_next",group:"floor",keys:["Q"],verb:"place_mic"},{name:"mic_speaks",group:"floor",keys:["S"],verb:"place_mic"},{name:"mic_served",group:"floor",keys:["E"],verb:"place_mic"},{name:"hand",group:"floor",keys:["H"],verb:"add_hand"},{name:"paper",group:"floor",keys:["D"],verb:"ask_on_paper"},{name:"stage_note",group:"floor",keys:["W"],verb:"send_note"},{name:"group_1",group:"floor",keys:["5"],verb:"set_speaking",codes:Be(5)},{name:"group_2",group:"floor",keys:["6"],verb:"set_speaking",codes:Be(6)},{name:"group_none",group:"floor",keys:["7"],verb:"set_speaking",codes:Be(7)},{name:"doors",group:"evening",keys:["1"],verb:"set_phase",codes:Be(1)},{name:"phase_film",group:"evening",keys:["2"],verb:"set_phase",codes:Be(2)},{name:"debate",group:"evening",keys:["3"],verb:"set_phase",codes:Be(3)},{name:"closed",group:"evening",keys:["4"],verb:"set_phase",codes:Be(4)},{name:"hold",group:"evening",keys:["P"],verb:"set_asking"},{name:"slow",group:"evening",keys:["M"],verb:"set_slow_mode"},{name:"premoderation",group:"evening",keys:["d"],verb:"set_premoderation"},{name:"live",group:"evening",keys:["o"],verb:"set_live"},{name:"language",group:"evening",keys:["g"]},{name:"theme",group:"evening",keys:["y"]}],Wa=["move","run","question","wall","poll","floor","evening"],Mm=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight","PageUp","PageDown"],Im=new Map(Xt.map(e=>[e.name,e]));function Yt(e){let t=Im.get(e);if(!t)throw new Error(`no key is named ${e}`);return t}function Ba(e,t=!0){if(e.ctrlKey||e.altKey||e.metaKey||e.isComposing)return null;let n=/^[a-z]$/i.test(e.key),o=n?e.shiftKey?e.key.toUpperCase():e.key.toLowerCase():e.key;if(e.shiftKey&&(o===" "||/^[A-Z]./.test(o))||!t&&!Mm.includes(o))return null;let s=Xt.find(({keys:r})=>r.includes(o))??(n?void 0:Xt.find(({codes:r})=>r?.includes(e.code)));return s&&(s.repeats||!e.repeat)?s:null}function qo(e){return/^[A-Z]$/.test(e)}function Ua({keys:e}){return e.map(t=>t===" "?"Space":qo(t)?`Shift+${t}`:t.length===1?t.toUpperCase():t).join(" ")}var Tm="input, textarea, select, form, dialog, [contenteditable]",Rm="button, a, summary, [role=button], [role=radio], [role=tab]";function Ga(e,t){return e?.closest?e.closest(Tm)?!1:!([" ","Enter"].includes(t.key)&&e.closest(Rm)):!0}var Ka="contrechamp.console.keys",wt=S(Pm()!=="off");function za(e){wt.value=e;try{localStorage.setItem(Ka,e?"on":"off")}catch{}}var Fn=new Map,Nm={question:"questions",poll:"polls",run:"run",floor:"floor"};function we(e,t,{why:n="",seen:o=()=>!0,reveal:s}={}){C(()=>{if(!e)return;let r={press:t,why:n,seen:o,reveal:s};return Fn.set(e,r),()=>{Fn.get(e)===r&&Fn.delete(e)}})}function Xa(e){e.addEventListener("keydown",t=>{let n=t.target;if(t.defaultPrevented||e.querySelector("dialog[open]")||!Ga(n,t))return;let o=Ba(t,wt.value);!o||!Cm(o.name)||t.preventDefault()})}function Cm(e){if(e==="next"||e==="previous")return Ha(e==="next"?1:-1),!0;let t=Fn.get(e);if(!t)return!1;let{group:n,opens:o}=Yt(e),s=Nm[n];return s&&!t.seen()?(Q.value=s,t.reveal?.(),o&&t.press()):t.why?Ut(t.why):t.press(),!0}function Pm(){try{return localStorage.getItem(Ka)}catch{return null}}function y({name:e,label:t,press:n,on:o,radio:s,why:r="",keyed:i=!0,hot:c,lang:u,tabIndex:m,title:p,reveal:h}){let $=b(null);we(i?e:null,n,{why:r,reveal:h,seen:()=>!!$.current?.getClientRects().length});let f=i&&wt.value,x=s?{role:"radio","aria-checked":String(o)}:o===void 0?{}:{"aria-pressed":String(o)};return a`<button
ref=${$} type="button" class=${c?"button switch hot":"button switch"} ...${x}
aria-disabled=${r?"true":void 0} aria-keyshortcuts=${f?Ua(Yt(e)):void 0}
aria-label=${p} lang=${u} tabIndex=${m} onClick=${()=>r?Ut(r):n()}>
<span>${t}</span>${f&&a`<${Ne} name=${e} />`}
</button>`}function Ne({name:e}){return a`<kbd aria-hidden="true">${Fo(Yt(e).keys[0])}</kbd>`}function Fo(e){return e===" "?l("console.key.space"):e==="Enter"?l("console.key.enter"):e==="ArrowUp"?"↑":e==="ArrowDown"?"↓":e==="ArrowRight"?"→":e==="ArrowLeft"?"←":e==="PageDown"?l("console.key.page_down"):e==="PageUp"?l("console.key.page_up"):qo(e)?`⇧${e}`:e.toUpperCase()}function jn(){let{black:e}=Fe.value;return a`<${y} name="black" label=${l("console.air.black")} on=${e} press=${()=>v("set_black",{on:!e})} />`}function pe({name:e,legend:t,text:n,write:o,max:s,invalid:r,children:i}){return a`<fieldset class="text-fields">
<legend>${t}</legend>
${["fr","en"].map(c=>a`<label key=${c}><span class="note" aria-hidden="true">${c.toUpperCase()}</span>
<input class="field" type="text" name=${`${e}-${c}`} lang=${c} maxlength=${s} autocomplete="off" value=${n[c]}
aria-label=${l(`console.make.in_${c}`,{what:t})} aria-invalid=${String(r)}
onInput=${u=>o({...n,[c]:u.target.value})} /></label>`)}
${i}
</fieldset>`}var Ya=6e4,Lm=[1,2,5,10],Dm=[5,10,15];function Va(){let e=O(!1),t=O(!1);return!w("announce")&&!w("set_wall_countdown")?null:a`<div class="messages">
<div class="acts">
${w("announce")&&a`<${y} name="announce" on=${e.value} label=${l("console.announce.open")} press=${()=>e.value=!e.value} />`}
${w("set_wall_countdown")&&a`<${y} name="countdown" on=${t.value} label=${l("console.countdown.open")} press=${()=>t.value=!t.value} />`}
</div>
<${qm} />
${e.value&&a`<${Fm} close=${()=>e.value=!1} />`}
<${jm} choosing=${t.value} />
</div>`}function qm(){let e=Ht.value.announcement;if(!e)return null;let{text:t,lang:n}=M(e.text),o=[e.wall&&l("console.announce.wall"),e.phones&&l("console.announce.phones")].filter(Boolean).join(" · ");return a`<p class="standing-note" role="status"><b lang=${n}><bdi>${L(t,n)}</bdi></b>
<span class="note tabular">${o} · ${ie(Math.max(0,e.ends_at-_e.value))}</span>
${w("end_announcement")&&a`<button type="button" class="plain" onClick=${()=>v("end_announcement",{announcement:e.id})}>${l("console.announce.end")}</button>`}</p>`}function Fm({close:e}){let t=O({fr:"",en:""}),n=O(!0),o=O(!0),s=O(2),r=b(null);C(()=>r.current?.querySelector("input")?.focus(),[]);async function i(m){m.preventDefault();let p={fr:t.value.fr.trim(),en:t.value.en.trim()};(await v("announce",{announcement:le(),text:p,lasts_ms:s.value*Ya,phones:n.value,wall:o.value})).ok&&e()}function c(m){m.key==="Escape"&&(m.preventDefault(),e())}let u=!!t.value.fr.trim()!=!!t.value.en.trim();return a`<form class="make" ref=${r} onSubmit=${i} onKeyDown=${c} aria-label=${l("console.announce.open")}>
<${pe} name="announcement" legend=${l("console.announce.words")} text=${t.value} write=${m=>t.value=m} max=${k.ANNOUNCEMENT_GRAPHEMES_MAX} invalid=${!1} />
<div class="chips">
<label class="chip"><input type="checkbox" checked=${o.value} onChange=${()=>o.value=!o.value} /> <span>${l("console.announce.wall")}</span></label>
<label class="chip"><input type="checkbox" checked=${n.value} onChange=${()=>n.value=!n.value} /> <span>${l("console.announce.phones")}</span></label>
</div>
<div class="chips" role="radiogroup" aria-label=${l("console.announce.lasts")}>${Lm.map(m=>a`<label key=${m} class="chip"><input type="radio" name="lasts" checked=${s.value===m} onChange=${()=>s.value=m} /> <span>${l("console.minutes",{count:m})}</span></label>`)}</div>
${u&&a`<p class="note">${l("console.make.one_language")}</p>`}
<div class="acts">
<button class="button hot">${l("console.announce.send")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function jm({choosing:e}){let{ends_at:t=0,left_ms:n=0}=Ht.value.countdown??{},o=t?Math.max(0,t-_e.value):n,s=t>0||n>0,r=(i,c)=>v("set_wall_countdown",{left_ms:i,running:c});return a`
${s&&a`<p class="standing-note"><b class="tabular">${ie(o)}</b> <span class="note">${l("console.countdown.on_wall")}</span>
${w("set_wall_countdown")&&a`<button type="button" class="plain" onClick=${()=>r(o,!t)}>${l(t?"console.room_vote.pause":"console.room_vote.resume")}</button>
<button type="button" class="plain" onClick=${()=>r(0,!1)}>${l("console.countdown.none")}</button>`}</p>`}
${e&&a`<div class="acts">${Dm.map(i=>a`<button key=${i} type="button" class="button" onClick=${()=>r(i*Ya,!0)}>${l("console.minutes",{count:i})}</button>`)}</div>`}
`}var Hm={doors:"join",film:"film",debate:"questions",closed:"end"},Wm=["film","pause","join"];function Za(){return a`<section class="room air" aria-labelledby="air-title">
<h2 id="air-title">${l("console.room.air")}</h2>
<${Bm} />
<${Um} />
${w("show_scene")&&a`<${zm} />`}
<${Va} />
</section>`}function Bm(){let{qr:e,qr_modules:t}=g.wall??{qr:"",qr_modules:0};return a`<div class="thumbnail" data-theme="dark" aria-hidden="true">
<${la} screen=${T.screen.value} programme=${g.programme} language=${g.wall?.language??V.value}
address=${g.address} code=${g.code} qr=${e} qr_modules=${t} />
</div>`}function Um(){let{scene:e,black:t,frozen:n}=Fe.value,o=[l(`state.scene.${e}`),t&&l("console.air.is_black"),n&&l("console.air.is_frozen"),T.screen.value.wall_message?.now&&l("console.air.is_message")].filter(Boolean);return a`<div class="on-air"><p><b>${o.join(" · ")}</b></p><${Gm} /><${Km} /></div>`}var Ja=()=>Object.entries(D.value).find(([,{on_wall:e}])=>e)??[];function Gm(){let[e,t]=Ja();return t?.state!=="listed"||!w("place_question")?null:a`<button type="button" class="button" onClick=${()=>v("place_question",{question:e,rev:t.rev,state:"answered"})}>${l("console.air.answered")}</button>`}function Km(){let[,e]=Ja();if(e)return a`<${Qa} text=${e.text} lang=${e.lang} />`;let t=T.screen.value.wall_poll?.now;return t?a`<${Qa} ...${M(t.title)} />`:null}function Qa({text:e,lang:t}){return a`<p class="visually-hidden" lang=${t}><bdi>${L(e,t)}</bdi></p>`}function zm(){let e=gt.value?.[0]??"";return a`<div class="acts four" role="group" aria-label=${l("console.air.wall")}>
<${jn} />
<${Vt} name="list" scene="questions" />
<${Vt} name="join" scene="join" />
<${Vt} name="poll" scene="poll" subject=${e} missing=${e?"":l("console.poll.none")} />
<${Vt} name="film" scene="film" />
<${Vt} name="end" scene="end" />
<${Vm} />
<${Ym} />
</div>`}function Vt({name:e,scene:t,subject:n="",missing:o=""}){let s=Fe.value.scene===t&&(!n||Xm(n)),r=Fe.value.phase==="film"&&!Wm.includes(t);return a`<${y} name=${e} on=${s} label=${l(`console.scene.${t}`)}
why=${r?l("refusal.film_running"):o} press=${()=>v("show_scene",{scene:t,subject:n})} />`}function Xm(e){let t=T.screen.value.wall_poll?.now;return!t||t.poll===e}function Ym(){let{frozen:e}=Fe.value;return a`<${y} name="freeze" on=${e} label=${l("console.air.freeze")} press=${()=>v("set_frozen",{on:!e})} />`}function Vm(){let{scene:e,phase:t}=Fe.value,n=e==="pause";return a`<${y} name="pause" on=${n} label=${l("console.air.pause")}
press=${()=>v("show_scene",{scene:n?Hm[t]:"pause"})} />`}function yt(e){let t=Math.max(0,Math.floor(e/1e3));if(t<10)return{key:"console.ago.now",params:{n:0}};if(t<60)return{key:"console.ago.seconds",params:{n:Math.floor(t/10)*10}};let n=Math.floor(t/60);return n<60?{key:"console.ago.minutes",params:{n}}:{key:"console.ago.hours",params:{n:Math.floor(n/60)}}}var ei={speaking:0,next:1,waiting:2,served:3,left:4};function ti(e){return Object.entries(e).sort(([t,n],[o,s])=>ei[n.state]-ei[s.state]||n.served-s.served||n.asked_at-s.asked_at||(t<o?-1:1))}var Qm={waiting:["next","speaking","left"],next:["speaking","waiting","left"],speaking:["served","waiting"],served:["waiting"],left:["waiting"]};function oi(){let e=ti(Pn.value),t=e.filter(([,{state:o}])=>o!=="served"&&o!=="left"),n=e.filter(([,{state:o}])=>o==="served"||o==="left");return a`<section class="part" aria-labelledby="mic-title">
<h3 id="mic-title">${l("console.mic.heading")} <span class="tabular note">${t.length}</span></h3>
<${Zm} queue=${t} />
${t.length===0&&a`<p class="note">${l("console.mic.none")}</p>`}
<ol class="queue">${t.map(([o,s],r)=>a`<${ni} key=${o} id=${o} request=${s} place=${r+1} />`)}</ol>
<${Jm} />
${n.length>0&&a`<details class="done-mic"><summary class="plain">${l("console.mic.done",{count:n.length})}</summary>
<ol class="queue">${n.map(([o,s])=>a`<${ni} key=${o} id=${o} request=${s} place=${0} />`)}</ol></details>`}
</section>`}function Zm({queue:e}){let t=e.find(([,{state:r}])=>r==="speaking"),n=e.find(([,{state:r}])=>r==="next"),o=e.find(([,{state:r}])=>r==="waiting"),s=(r,i)=>()=>r&&v("place_mic",{request:r[0],state:i,former:r[1].state});return a`<div class="acts">
<${y} name="mic_next" label=${l("console.mic.call_next")} hot=${!n&&o!==void 0} why=${o?"":l("console.mic.none")} press=${s(o,"next")} />
<${y} name="mic_speaks" label=${l("console.mic.speaks")} hot=${n!==void 0} why=${n??o?"":l("console.mic.none")} press=${s(n??o,"speaking")} />
<${y} name="mic_served" label=${l("console.mic.served")} why=${t?"":l("console.mic.nobody_speaks")} press=${s(t,"served")} />
${w("set_mic_open")&&a`<button type="button" class="button" aria-pressed=${String(_t.value.open)} onClick=${()=>v("set_mic_open",{on:!_t.value.open})}>${l("console.mic.open")}</button>`}
</div>`}function ni({id:e,request:t,place:n}){let{state:o,origin:s,served:r,seat:i,asked_at:c}=t,{key:u,params:m}=yt(vt.value-c),p=i||l(s==="hand"?"console.mic.a_hand":"console.mic.a_phone");return a`<li class="request" data-state=${o}>
<p><b>${n>0&&a`<span class="tabular">${n}.</span> `}<bdi>${p}</bdi></b>
<span class="note">${[l(`console.mic.state_${o}`),l(u,m),r>0&&l("console.mic.spoken",{count:r})].filter(Boolean).join(" · ")}</span></p>
<div class="acts">${Qm[o].map(h=>a`<button key=${h} type="button" class="button" aria-label=${`${l(`console.mic.to_${h}`)} : ${p}`} onClick=${()=>v("place_mic",{request:e,state:h,former:o})}>${l(`console.mic.to_${h}`)}</button>`)}</div>
</li>`}function Jm(){let e=O("");async function t(){(await v("add_hand",{request:le(),seat:e.value.trim()})).ok&&(e.value="")}return a`<form class="hand" onSubmit=${n=>{n.preventDefault(),t()}}>
<label><span class="note">${l("console.mic.where")}</span> <input class="field" type="text" autocomplete="off" maxlength=${k.SEAT_GRAPHEMES_MAX} value=${e.value} onInput=${n=>e.value=n.target.value} /></label>
<${y} name="hand" label=${l("console.mic.add_hand")} press=${t} />
</form>`}var si={id:"",text:"",signature:"",lang:V.peek(),theme:""},Ue=S(si),jo=S(0);function ri(){let e=b(null);we("paper",()=>{Q.value="floor",e.current?.focus()});let{text:t,signature:n,lang:o,theme:s}=Ue.value,r=g.programme?.themes??[];async function i(u){if(u.preventDefault(),!Ue.value.text.trim())return e.current?.focus();let m=Ue.value.id||le();Ue.value={...Ue.value,id:m},(await v("ask_on_paper",{question:m,text:t.trim(),signature:n.trim(),lang:o,theme:s})).ok&&(Ue.value={...si,lang:o},jo.value+=1,e.current?.focus())}let c=u=>Ue.value={...Ue.value,...u};return a`<section class="part" aria-labelledby="paper-title">
<h3 id="paper-title">${l("console.paper.heading")} ${jo.value>0&&a`<span class="note" role="status">${l("console.paper.typed",{count:jo.value})}</span>`}</h3>
<form class="paper" onSubmit=${i}>
<label><span class="note">${l("console.paper.text")} <${Ne} name="paper" /></span>
<textarea ref=${e} class="field" rows="3" lang=${o} maxlength=${k.QUESTION_GRAPHEMES_MAX} value=${t} onInput=${u=>c({text:u.target.value})}></textarea></label>
<label><span class="note">${l("console.paper.signature")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${k.SIGNATURE_GRAPHEMES_MAX} value=${n} onInput=${u=>c({signature:u.target.value})} /></label>
<div class="chips" role="radiogroup" aria-label=${l("console.sieve.lang")}>${["fr","en"].map(u=>a`<label key=${u} class="chip"><input type="radio" name="paper-lang" checked=${o===u} onChange=${()=>c({lang:u})} /> <span>${l(`console.meta.${u}`)}</span></label>`)}</div>
${r.length>0&&a`<label><span class="note">${l("console.sieve.theme")}</span>
<select class="field" onChange=${u=>c({theme:u.target.value})}>
<option value="" selected=${s===""}>${l("console.theme_of.none")}</option>
${r.map(({id:u,name:m})=>a`<option key=${u} value=${u} selected=${u===s}>${M(m).text}</option>`)}
</select></label>`}
<div class="acts"><button class="button">${l("console.paper.send")}</button></div>
</form>
</section>`}function ai(){let{groups:e,speaking:t,spent:n}=_t.value,o=Object.keys(n).length>0||t!=="";return a`<section class="part" aria-labelledby="speaking-title">
<h3 id="speaking-title">${l("console.speaking.heading")}</h3>
${e.length===0&&a`<p class="note">${l("console.speaking.none")}</p>`}
<div class="acts" role="group" aria-labelledby="speaking-title">
${e.map((s,r)=>a`<${ep} key=${s} group=${s} at=${r} />`)}
${e.length>0&&a`<${y} name="group_none" on=${t===""} label=${l("console.speaking.pause")} press=${()=>v("set_speaking",{group:""})} />`}
${o&&a`<button type="button" class="plain" onClick=${()=>v("set_speaking",{group:"",afresh:!0})}>${l("console.speaking.afresh")}</button>`}
</div>
</section>`}function ep({group:e,at:t}){let{speaking:n,since:o,spent:s}=_t.value,r=g.programme?.speaking?.find(({id:h})=>h===e),{text:i,lang:c}=r?M(r.name):{text:e,lang:void 0},u=(s[e]??0)+(n===e?Math.max(0,_e.value-o):0),m=a`<span lang=${c}>${i}</span> <b class="tabular">${ie(u)}</b>`,p=()=>v("set_speaking",{group:n===e?"":e});return t<2?a`<${y} name=${`group_${t+1}`} on=${n===e} label=${m} press=${p} />`:a`<button type="button" class="button" aria-pressed=${String(n===e)} onClick=${p}>${m}</button>`}var tp=["two_minutes","conclude","closer","repeat"];function ii(){let e=O(""),t=b(null);we("stage_note",()=>{Q.value="floor",t.current?.focus()});async function n(o){(await v("send_note",{note:le(),text:o})).ok&&(e.value="")}return a`<section class="part" aria-labelledby="stage-note-title">
<h3 id="stage-note-title">${l("console.stage_note.heading")}</h3>
<${np} take=${()=>n("")} />
<form class="hand" onSubmit=${o=>{o.preventDefault(),e.value.trim()&&n(e.value.trim())}}>
<label><span class="note">${l("console.stage_note.label")} <${Ne} name="stage_note" /></span>
<input ref=${t} class="field" type="text" autocomplete="off" maxlength=${k.STAGE_NOTE_GRAPHEMES_MAX} value=${e.value} onInput=${o=>e.value=o.target.value} /></label>
<button class="button">${l("console.stage_note.send")}</button>
</form>
<div class="acts">${tp.map(o=>a`<button key=${o} type="button" class="button" onClick=${()=>n(l(`console.stage_note.${o}`))}>${l(`console.stage_note.${o}`)}</button>`)}</div>
</section>`}function np({take:e}){let t=Ht.value.stage_note;if(!t)return null;let{key:n,params:o}=yt(vt.value-(t.seen_at||t.at));return a`<p class="standing-note" data-seen=${t.seen_at>0} role="status"><b><bdi>${t.text}</bdi></b>
<span class="note">${l(t.seen_at?"console.stage_note.seen":"console.stage_note.unseen")} ${l(n,o)}</span>
<button type="button" class="plain" onClick=${e}>${l("console.stage_note.take_back")}</button></p>`}function li(){return a`<section class="room floor" aria-labelledby="floor-title">
<h2 id="floor-title" class=${be.length>1?"named-above":""}>${l("console.room.floor")}</h2>
<div class="scroll">
<${oi} />
${w("ask_on_paper")&&a`<${ri} />`}
${w("set_speaking")&&a`<${ai} />`}
${w("send_note")&&a`<${ii} />`}
</div>
</section>`}var op=[[/\b(?:intelligences? artificielles?|artificial intelligence)\b/g,"ia"],[/\b(?:longs?|courts?) metrages?\b/g,"film"],[/\bbandes? (?:originales?|son)\b/g,"musique"],[/\b(?:le|du|un|au) son\b/g,"audio"],[/\bpoints? (?:of view|de vue)\b/g,"viewpoint"],[/\bchefs? op(?:erateur|eratrice)?s?\b/g,"chefop"],[/\bhow long\b/g,"time"],[/\bdeep fake/g,"deepfake"],[/\b[jn] ai\b/g,"j"]],sp=new Set(Wn(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
des du donc deja doit doivent dois dont elle elles en encore entre es est et etait etaient ete etes etre etiez eu
eux faut fut hui il ils j je jamais jusqu l la le les leur leurs lors lui m ma mais me mes meme moi mon n ne ni nos
notre nous on ont ou par pas peu peut peuvent pouvez pouvoir peux plus pour pr puis qu que quel quelle quelles quels
qui quoi koi s sa se sera seront serait ses si soi soient soit son sont sous suis sur t ta te tes toi ton tous tout
toute toutes tres trop tu u un une va vas vais vers veut vont vos votre vous vs voulez y ya ds pdt pendant depuis
chez car aussi ainsi alors apres assez avant beaucoup bien comme merci bonjour bonsoir salut bjr bsr svp stp chaque
certain certains autre autres quelque ici tel telle tant selon combien comment pourquoi pk pq quand question dedans
the an of to in for from with is are was were be been being am do does did done has have had having it its this that
these those there here he she they them their his her you your yours we us our i my or and but not no so if at by
about any some all just very really also too can could will would shall should may might must hi hello thanks thank
please than then into over out up more most much own re ve ll arent isn doesn don didn aren wasn what which who
whose how why when where ever even because while still yet each both many one again doing`)),rp=Wn(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
need want let put think know tell say come came go went going become call consider mean work worked way thing kind
sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
new big great good better best able possible left honestly loved before after without between during tonight evening
screening`),ap=`ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
durer, plan shot, faire fait faite faits fabriquer produire creer generer make making made create produce generate
generation, utiliser usage use used using, cout budget prix cher cost price expensive, emploi metier travail job
boulot poste, outil logiciel tool software, acteur actrice comedien comedienne actor actress, realisateur
realisatrice cineaste director filmmaker, public spectateur audience viewer, payer paye remunere pay paid,
electricite energie electricity energy power, accord consentement autorisation consent agree permission, difficile
dur durs hard hardest difficult tough, mort decede dead deceased, vol voler pillage piller theft steal stealing,
peur inquiet effrayant craindre afraid worried fear, equipe team crew personne personnes people, personnel personal,
scenario script, musique music soundtrack, drole humour funny humor, proprietaire appartenir appartiennent posseder
own owner, content satisfait happy satisfied, eviter echapper avoid, ressembler pareil same similar, vrai vraie
vraiment reel real, jeter poubelle, ligne internet online, revoir voir voit voient vu verra visible disponible watch
see available, financer aide aider subventionner soutenir fund support, voix voice narrateur narrator, audio sonore
sound, prevenir signaler etiqueter label, debutant debuter jeune junior young, essai tentative attempt try, loi
reglementation reguler legislation law, dix 10, style patte, ecole school, ressusciter revivre resurrection
resurrect, cliche stereotype, apprendre former formation enseigner learn teach, europe europeen, consommer
consommation consume consumption, tourner filmer shoot, planned planifier, avance devant ahead, femme women woman
sexiste sexisme, race racial racisme raciste, americain american usa, entreprise societe company, gene deranger
bother, batir construire build built, chefop cinematographer`,ci=/^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/,Hn=new Map,Ho=new Map;for(let e of ap.split(",").map(Wn))for(let t of e)Hn.has(t)||Hn.set(t,e[0]),Ho.has(Wo(t))||Ho.set(Wo(t),e[0]);var ip=new Set(rp.map(pi));function ui(e){let t=op.reduce((s,[r,i])=>s.replace(r,i),mp(e)).trim(),n=Wn(t),o=new Map;for(let s of n){if(sp.has(s)||new RegExp("^\\p{L}$","u").test(s))continue;let r=pi(s);o.has(r)||o.set(r,{weight:ip.has(r)?.35:1,grams:pp(s)})}return{said:t,run:n,words:o}}function mi(e,t,n){let o=[];for(let[s,r]of t){let i=lp(e,r);i>=.31&&o.push({id:s,alike:i})}return o.sort((s,r)=>r.alike-s.alike||(s.id<r.id?-1:1)),o.slice(0,n).map(({id:s})=>s)}function lp(e,t){if(e.run.length<2||t.run.length<2)return 0;if(e.said===t.said)return e.words.size?1:0;let[n,o]=e.said<t.said?[e,t]:[t,e],[s,r,i]=[0,0,0],c=[],u=new Map(o.words);for(let[h,$]of n.words)u.delete(h)?s+=$.weight:c.push($);for(let{weight:h,grams:$}of c){let[f,x]=[0,""];for(let[R,E]of u){let N=up($,E.grams);N>f&&([f,x]=[N,R])}f<.52?f=0:u.delete(x),s+=f*h,r+=(1-f)*h}if(!s)return 0;for(let{weight:h}of u.values())i+=h;let m=.7*Math.min(r,i)+.4*Math.max(r,i);return s/(s+m*(1+4*cp(n.run,o.run)))*s/(s+1)}function cp(e,t){let[n,o]=[Math.min(e.length,t.length),Math.max(e.length,t.length)],[s,r]=[0,0];for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e[e.length-1-r]===t[t.length-1-r];)r+=1;return(s+r)/o}function up(e,t){let n=0;for(let o of e)t.has(o)&&(n+=1);return 2*n/(e.size+t.size)}function mp(e){return e.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replaceAll("œ","oe").replaceAll("æ","ae").replace(/[^\p{L}\p{N}]+/gu," ")}function Wn(e){return e.split(/\s+/).filter(Boolean)}function pp(e){let t=`^${e}$`;return new Set(Array.from({length:t.length-2},(n,o)=>[...t.slice(o,o+3)].sort().join("")))}function Wo(e){return e.length<4?e:e.replaceAll("qu","c").replace(/aux$/,"al").replace(/[sx]$/,"").replace(ci,"$1").replace(ci,"$1").replace(/(.)\1$/,"$1")}function pi(e){let t=Wo(e);return Hn.get(e)??Hn.get(e.replace(/[sx]$/,""))??Ho.get(t)??t}var fp=3,$i=new Set(["pending","kept","listed","answered"]),fi=new Map;function di(e){let t=fi.get(e)??ui(e);return fi.set(e,t),t}var dp=X(()=>Object.entries(D.value).filter(([,{state:e}])=>$i.has(e)));function Bn(e,t){if(!$i.has(t.state))return[];let n=dp.value.filter(([o])=>o!==e).map(([o,{text:s}])=>[o,di(s)]);return mi(di(t.text),n,fp)}function hi({id:e,question:t,chosen:n}){let{translation:o,translated:s,lang:r,note:i,answer:c,merged_into:u}=t,m=r==="fr"?"en":"fr",p=u&&D.value[u];return a`
${o&&a`<p class="line" data-stale=${!!s}><span class="note">${l(s?"console.translation.stale":"console.translation.line")}</span> <bdi lang=${m}>${L(o,m)}</bdi></p>`}
${i&&a`<p class="line"><span class="note">${l("console.note.line")}</span> <bdi>${i}</bdi></p>`}
${c&&a`<p class="line"><span class="note">${l("console.trace.line")}</span> ${c.who&&a`<b><bdi>${c.who}</bdi></b>`} <bdi lang=${c.lang}>${L(c.gist,c.lang)}</bdi></p>`}
${p&&a`<p class="line"><span class="note">${l("console.merge.with")}</span> <bdi lang=${p.lang}>${L(p.text,p.lang)}</bdi></p>`}
<${$p} id=${e} />
${n&&w("merge_questions")&&a`<${hp} id=${e} question=${t} />`}
`}function $p({id:e}){let t=Object.values(Cn.value).filter(({id:n,looking:o})=>o===e&&n!==Je.value.id);return t.length===0?null:a`<p class="line looking"><span aria-hidden="true">◉</span> ${l("console.looking",{who:t.map(Qt).join(", ")})}</p>`}function Qt({name:e,role:t}){return/^\d+$/.test(e)?l("console.numbered",{role:l(`role.${t}`),n:e}):e}function hp({id:e,question:t}){let n=Bn(e,t);if(n.length===0)return null;let[o]=n,{text:s,lang:r,rev:i}=D.value[o],c=()=>v("merge_questions",{into:o,rev:i,questions:[{question:e,rev:t.rev}]});return a`<div class="line twins">
<p><span class="note">${l("console.merge.like",{count:n.length})}</span> <bdi lang=${r}>${L(s,r)}</bdi></p>
<button type="button" class="button" onClick=${c}>${l("console.merge.with_this")}</button>
${n.length>1&&a`<button type="button" class="plain" onClick=${()=>qn(e,"merge","")}>${l("console.merge.others")}</button>`}
</div>`}var Zt=S(new Set),Bo=X(()=>da(Nn.value,_e.value,k.UNDO_WINDOW_MS,Zt.value,$e.value)),_i=[3,2,1];function vi(){if(T.refused.value)return a`<footer class="below"><${_p} refusal=${T.refused.value} /></footer>`;let e=Bo.value.length===0&&!tt.value&&T.state.value==="up";return a`<footer class=${e?"below quiet":"below"}>
<${gp} />
${Bo.value.length>0&&a`<${vp} acts=${Bo.value} />`}
${e&&a`<p class="note rest">${l("console.undo.nothing")} <${Ne} name="undo" /></p>`}
</footer>`}function _p({refusal:e}){let t=l(e==="signed_out"?"console.signed_out":`refusal.${e}`);return a`<p class="notice">${t} <a href="/console">${l("console.sign_in_again")}</a></p>`}function vp({acts:e}){return a`<div class="tray">
${e.slice(0,_i[0]).map(([t,n],o)=>a`<${wp} key=${t} id=${t} done=${n} latest=${o===0} />`)}
${_i.map(t=>a`<${bp} key=${t} shown=${t} left=${e.length-t} />`)}
</div>`}function bp({shown:e,left:t}){return t<=0?null:a`<span class="note tabular" data-beyond=${e}><span aria-hidden="true">+${t}</span>
<span class="visually-hidden">${l("console.undo.more",{count:t})}</span></span>`}function gp(){let e=T.state.value==="up"?0:T.waiting.value.length;return a`
${e>0&&a`<p class="notice">${l("console.unsent",{count:e})}</p>`}
${tt.value&&a`<p class="notice">${tt.value}
<button type="button" class="plain" onClick=${()=>tt.value=""}>${l("common.understood")}</button></p>`}
`}function wp({id:e,done:t,latest:n}){let o=yp(t),s=$a(t,_e.value,k.UNDO_WINDOW_MS);return a`<div class=${n?"done latest":"done"}>
<p><b>${Ko(e,t)}</b> ${o&&a`<bdi class="note" lang=${o.lang}>${L(o.text,o.lang)}</bdi>`}</p>
<${y} name="undo" keyed=${n} label=${l("console.undo.press")} press=${()=>kp(e)} />
<span class="note tabular" aria-hidden="true">${s} s</span>
</div>`}function yp(e){let t=Rn(e);return D.value[t]??($e.value[t]&&M($e.value[t].title))}async function kp(e){if(Zt.value=new Set([...Zt.value,e]),(await v("undo",{undoes:e})).ok)return Ie(l("console.done.undone"));Zt.value=new Set([...Zt.value].filter(n=>n!==e))}var Go=new Map;function Ko(e,t){let{key:n,params:o}=Go.get(e)??ha(t,T.screen.value);return Go.set(e,{key:n,params:o}),t.by===Je.value.id||t.by===Je.value.name?l(n,o):l("console.by",{who:xp(t),what:l(n,o)})}function xp({name:e="",role:t="console"}){return e?Qt({name:e,role:t}):l("console.someone")}for(let[e,t]of Object.entries(Nn.peek()))Ko(e,t);te(()=>{let e=Object.entries(Nn.value).filter(([t])=>!Go.has(t));for(let[t,n]of e)Ie(`${Ko(t,n)} ${l("console.undo.hint")}`)});var Uo=T.state.peek();te(()=>{let e=T.state.value;Uo!=="connecting"&&e!==Uo&&Ie(l(`state.link.${e}`)),Uo=e});var bi="help";function gi(){let e=document.getElementById(bi);e?.showModal(),e?.querySelector("h2")?.focus()}function wi(){return a`<dialog id=${bi} class="help" aria-labelledby="help-title">
<h2 id="help-title" tabindex="-1">${l("console.help.title")}</h2>
<label class="chip"><input type="checkbox" checked=${wt.value}
onChange=${e=>za(e.target.checked)} /> <span>${l("console.help.single")}</span></label>
<p class="note">${l("console.help.never")}</p>
<div class="groups">${Wa.map(e=>a`<${Sp} key=${e} group=${e} />`)}</div>
<form method="dialog"><button class="button hot">${l("common.close")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></form>
</dialog>`}function Sp({group:e}){let t=Xt.filter(n=>n.group===e&&(!n.verb||w(n.verb)));return t.length===0?null:a`<section>
<h3>${l(`console.group.${e}`)}</h3>
<dl>${t.map(({name:n,keys:o})=>a`<div key=${n}>
<dt>${o.map(s=>a`<kbd key=${s}>${Fo(s)}</kbd> `)}</dt><dd>${l(`console.does.${n}`)}</dd>
</div>`)}</dl>
</section>`}var Ep=700,yi="",ki;te(()=>{let t=Kt.value.some(([o])=>o===ge.value)&&(Q.value==="questions"||innerWidth>=760)?ge.value:"",n=T.state.value==="up";clearTimeout(ki),!(!n||t===yi)&&(ki=setTimeout(()=>{yi=t,T.report({looking:t})},Ep))});var zo=["join","questions","title","film","intermission","pause","end","test_card"];function Un(){return Object.entries(Ze.value).sort(([,e],[,t])=>e.place-t.place)}function kt(e){let t=$e.value[e.subject],n=g.programme?.films?.find(({id:o})=>o===e.subject);return e.text.fr||e.text.en?M(e.text):t?M(t.title):n?M(n.title):{text:e.subject?Ap(e):"",lang:V.value}}function Ap({deed:e,subject:t}){return e==="phase"?l(`console.phase.${t}`):l(zo.includes(t)?`state.scene.${t}`:"console.run.a_poll")}function xi(){let e=Ze.value[he.value.next];return e?[he.value.next,e]:null}function Gn(e){return new Intl.DateTimeFormat(V.value,{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:g.programme?.time_zone}).format(e)}var Kn=1440;function zn(e){return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function Si(e){let n=e.filter(({at:o,taken_at:s})=>o>=0&&s).sort((o,s)=>(s.taken_at??0)-(o.taken_at??0))[0];return n?Op(n.at,n.taken_at??0):null}function Op(e,t){let[n,o]=Gn(t).split(":").map(Number),s=(n*60+o-e+Kn)%Kn;return s>Kn/2?s-Kn:s}function Ei(){if(Object.keys(Ze.value).length===0)return null;let e=xi(),t=Ze.value[he.value.last];return a`<section class="next-cue" aria-labelledby="next-cue-title">
<h2 class="note" id="next-cue-title">${l("console.run.next")}</h2>
${e?a`<${Ip} cue=${e[1]} />`:a`<p class="note">${l("console.run.over")}</p>`}
<${Tp} />
${w("take_cue")&&a`<div class="acts">
<${y} name="next_cue" hot=${e!==null} label=${l("console.run.take")} why=${e?"":l("console.run.over")} press=${()=>e&&v("take_cue",{cue:e[0]})} />
<${y} name="last_cue" label=${l("console.run.back")} why=${t?"":l("console.run.not_begun")} press=${Mp} />
</div>`}
</section>`}function Mp(){return v("go_back",{cue:he.value.last})}function Ip({cue:e}){let{text:t,lang:n}=kt(e);return a`<p class="cue-words">${e.at>=0&&a`<span class="tabular">${zn(e.at)} </span>`}<b>${l(`console.deed.${e.deed}`)}</b> <bdi lang=${n}>${L(t,n)}</bdi>${e.note&&a` <span class="note"><bdi>${e.note}</bdi></span>`}</p>`}function Tp(){let e=Si(Object.values(Ze.value));return e?a`<p class="late tabular" data-late=${e>0}>${l(e>0?"console.run.late":"console.run.early",{count:Math.abs(e)})}</p>`:null}var Rp=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,Np=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function Xo(e,{decimals:t=0},n){let o=e.replace(/[\s\u00a0\u202f'’]/g,""),s=Rp.exec(n==="en"&&Np.test(o)?o.replaceAll(",",""):o);if(!s)return null;let[,r,i,c=""]=s,u=c.replace(/0+$/,"");if(u.length>t||i.length>13)return null;let m=Number(i+u.padEnd(t,"0"));return r&&r!=="+"?-m||0:m}function Ai(e,t,n){return Math.min(n,Math.max(t,Math.trunc(Number(e))||t))}function de({name:e,value:t,least:n,most:o,set:s,disabled:r,invalid:i=!1}){let c=O(null),u=()=>{c.value!==null&&s(Ai(c.value,n,o)),c.value=null};return a`<input class="field number" type="number" name=${e} min=${n} max=${o} value=${c.value??t} disabled=${r}
aria-invalid=${String(i)} onInput=${m=>c.value=m.target.value} onChange=${u} />`}var Cp=[30,60,120],Oi=30;function Mi({id:e,poll:t}){if(!t.asks)return null;let{round:n,turnout_hidden:o}=t;return a`${t.state==="open"&&w("set_countdown")&&a`<${Pp} id=${e} poll=${t} />`}
${w("set_turnout_hidden")&&a`<div class="acts"><${y} name="turnout" keyed=${!1} on=${o} label=${l("console.room_vote.hide_turnout")}
press=${()=>v("set_turnout_hidden",{poll:e,round:n,on:!o})} /></div>`}
${t.state!=="draft"&&t.has_hands&&a`<${Lp} id=${e} poll=${t} />`}`}function Pp({id:e,poll:t}){let n=Le(t),o=(i,c)=>v("set_countdown",{poll:e,round:t.round,left_ms:Math.max(0,i)*1e3,running:c}),s=(i,c)=>a`<button type="button" class="button" onClick=${c}>${i}</button>`;if(n===null)return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><span class="meta">${l("console.room_vote.countdown")}</span>
${Cp.map(i=>s(ie(1e3*i),()=>o(i,!0)))}</div>`;let r=!!t.ends_at;return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><b class="tabular" role="timer">${ie(1e3*n)}</b>
${s(l(r?"console.room_vote.pause":"console.room_vote.resume"),()=>o(n,!r))}
${s(l("console.room_vote.more",{count:Oi}),()=>o(n+Oi,r))}
${s(l("console.room_vote.none"),()=>o(0,!1))}</div>`}function Lp({id:e,poll:t}){let{round:n,seen:o,hands:s={}}=t;return a`<details class="hands"><summary>${l("console.room_vote.hands")}</summary>
${t.options.map(({id:r,label:i})=>{let{text:c,lang:u}=M(i);return a`<label key=${r}><span lang=${u}><bdi>${c}</bdi></span> <${de} value=${s[r]??0} least=${0} most=${k.HANDS_MAX} disabled=${o}
set=${m=>v("set_hands",{poll:e,round:n,option:r,count:m})} /></label>`})}
${o&&a`<p class="note">${l("console.room_vote.hands_final")}</p>`}
</details>`}var Dp={scale:({scale:e})=>e?.mean===void 0?[]:[l("console.outcome.sums",{mean:e.mean,median:e.median})],ratings:e=>(e.ratings??[]).map(({id:t,mean:n,count:o})=>Yo(e,t,n===void 0?"—":l("console.outcome.mean",{mean:n,count:o,steps:e.terms?.steps}))),ranking:e=>(e.ranking??[]).map(({id:t,points:n,first:o})=>Yo(e,t,l("console.outcome.points",{points:n,first:o}))),histogram:qp,sureness:e=>[...e.sureness?.right===void 0?[]:[l("console.outcome.room",{right:e.sureness.right,sure:e.sureness.sure})],...(e.sureness?.rows??[]).map(({id:t,percent:n,sure:o})=>Yo(e,t,l("console.outcome.sure",{percent:n,sure:o??"—"})))]};function Ii({poll:e}){let t=Object.entries(Dp).flatMap(([n,o])=>e[n]?o(e):[]);return t.length?a`<ul class="outcome tabular">${t.map(n=>a`<li key=${n}>${n}</li>`)}</ul>`:null}function Yo({options:e},t,n){return`${M(e.find(({id:o})=>o===t)?.label).text} · ${n}`}function qp({histogram:e,terms:t,answer:n}){if(!e?.bins.length)return[];let o=M(t?.unit).text,s=h=>`${Oe(h,t,V.value)}${o&&` ${o}`}`,{median:r=0,half:i=[0,0],near:c=0}=e,u=l("console.outcome.median",{median:s(r),low:s(i[0]),high:s(i[1])});if(n?.truth===void 0)return[u];let{truth:m,tolerance:p=0}=n;return[u,l("console.outcome.truth",{truth:s(m),tolerance:s(p),near:c})]}function Vo(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")}function Ti(e,t){let[n,o]=e.split(":").map(Number),s=new Date(t);return s.setHours(n,o??Number.NaN,0,0),s.getTime()>t&&s.setDate(s.getDate()-1),s.getTime()}function Ri({id:e,poll:t}){let{voting:n,room_code:o,seats:s,new_devices:r,wrong_codes:i,admitted:c}=Ea.value,u=t.turnout+(t.aside??0),m=n!=="open";return a`<details class="signs" open=${m}>
<summary>${l("console.signs.heading")}</summary>
<p class="meta">${l(`console.signs.voting.${n}`)} ${o&&a`<b class="tabular" translate=${!1}>${o}</b>`}
${n==="tickets"&&a`<a href=${`/console/${g.code}/tickets`} target="_blank" rel="noopener">${l("console.signs.tickets")}</a>`}</p>
<dl>
<${Jt} key="new" name="new_devices" said=${l("console.signs.new_devices_now",{count:r.at(-1)??0,most:Math.max(0,...r)})} />
${t.state!=="draft"&&a`<${Jt} name="young" said=${Fp(t,u)} />`}
${!!s&&t.state!=="draft"&&a`<${Jt} name="seats" said=${jp(u,s)} grave=${u>s} />`}
${m&&a`<${Jt} name="wrong" said=${i} /><${Jt} name="admitted" said=${c} />`}
</dl>
${t.state!=="draft"&&a`<${Hp} key=${`${e} ${t.round}`} id=${e} poll=${t} />`}
</details>`}function Jt({name:e,said:t,grave:n}){return a`<div class=${n?"sign grave":"sign"}><dt>${l(`console.signs.${e}`)}</dt><dd class="tabular">${t}</dd></div>`}function Fp({since_opening:e,unknown:t},n){let o=l("console.signs.of",{count:e,total:n});return t?`${o}, ${l("console.signs.unknown",{count:t})}`:o}function jp(e,t){let n=l("console.signs.of",{count:e,total:t});return e>t?`${n}, ${l("console.signs.too_many")}`:n}function Hp({id:e,poll:t}){let{round:n,aside:o=0,aside_after:s,opened_at:r,seen:i}=t,c=O(Vo(s||r)),u=p=>v("set_aside",{poll:e,round:n,created_after:p});function m(p){p.preventDefault();let h=Ti(c.value,T.clock());!i&&Number.isFinite(h)&&u(h)}return a`<form class="setting-aside" onSubmit=${m}>
<label for="aside-after">${l("console.aside.after")}</label>
<input class="field" id="aside-after" type="time" required value=${c.value} disabled=${i}
onInput=${p=>c.value=p.target.value} />
<button class="button" disabled=${i}>${l("console.aside.do")}</button>
${!!s&&a`<button class="button" type="button" disabled=${i} onClick=${()=>u(0)}>${l("console.aside.back")}</button>`}
${!!s&&a`<p class="meta">${l("console.aside.count",{count:o})} · ${l("console.aside.since",{time:Vo(s)})}</p>`}
${i&&a`<p class="note">${l("console.aside.why_seen")}</p>`}
</form>`}function Ni(e){let t=[{key:`state.${e.state}`}];return e.round>1&&t.push({key:"console.poll.round",params:{round:e.round}}),e.complete||t.push({key:"console.poll.one_language"}),e.state==="draft"||(t.push({key:e.on_wall?"console.poll.on_wall":"console.poll.off_wall"}),t.push({key:e.on_phones?"console.poll.on_phones":"console.poll.off_phones"})),t}function Ci(e,{phase:t,sealed:n},o){return n?"refusal.sealed":e.state==="closed"?"console.poll.why_closed":o?"console.poll.why_another":t==="film"?"console.poll.why_film":t==="closed"?"console.poll.why_over":""}function Pi({turnout:e,present:t=0}){return t===0?{key:"console.poll.answers",params:{count:e}}:{key:"console.poll.turnout",params:{turnout:e,present:Math.max(e,t)}}}var Li={single:{options:!0,stills:!0,again:!0},multiple:{options:!0,choices:!0,stills:!0},yes_no:{stills:!0,again:!0},scale:{steps:!0,again:!0,film:!0},rating:{options:!0,steps:!0},ranking:{options:!0,all:!0},number:{number:!0},quiz:{options:!0,right:!0,stills:!0},word_cloud:{words:!0},open_text:{support:!0},real_or_generated:{either:!0},calibration:{of:"real_or_generated"},prize:{of:"scale",award:!0}},j=Li,Di=Object.keys(Li);var qi=["A","B"],Qo=["real","generated"];function Fi({right:e,pair:t,options:n}){let o=[];return t&&!(n[0]?.still&&n[1]?.still)&&o.push({field:"stills",key:"console.make.pair_of_two"}),(e.length!==1||e[0]>1)&&o.push({field:"right",key:"console.make.no_right"}),o}function ji({pair:e,options:t,right:n}){return e?{options:qi.map((o,s)=>({id:o.toLowerCase(),label:{fr:o,en:o},still:t[s].still})),right:n.map(o=>qi[o].toLowerCase())}:{options:[],right:n.map(o=>Qo[o])}}var Hi=["least","most","truth","tolerance"];function Wi({kind:e,terms:t}){if(j[e].of&&!t.of.length)return[{field:"of",key:"console.make.of_nothing"}];if(!j[e].number)return[];let n=Hi.filter(i=>t[i].trim()&&Xo(t[i],t,V.value)===null).map(i=>({field:i,key:"console.make.no_number",params:{count:t.decimals}}));if(n.length)return n;let{least:o,most:s,truth:r}=Ui(t);return o!==void 0&&s!==void 0&&o>=s?n.push({field:"most",key:"console.make.bounds"}):r!==void 0&&(r<(o??-1/0)||r>(s??1/0))&&n.push({field:"truth",key:"console.make.truth_outside"}),n}function Bi({kind:e,terms:t,options:n,still:o,pair:s,again:r},i){let{steps:c,number:u,support:m,again:p,film:h,of:$,award:f,stills:x,either:R}=j[e],E=!$&&!(R&&s)&&o,N=E||(x||R)&&n.some(I=>I.still);return{...E?{still:o}:{},...N&&t.pictures_on_phones?{pictures_on_phones:!0}:{},...p&&r?{again:r.poll}:{},...p&&t.by_group?{by_group:!0}:{},...h&&t.film?{film:i}:{},...$?{of:t.of}:{},...f?{weight:t.weight,turnout_min:t.turnout_min}:{},...c?{steps:t.steps,...Zo("low",t.low),...Zo("high",t.high)}:{},...m&&t.support?{support:!0}:{},...u?{decimals:t.decimals,...Zo("unit",t.unit),...Ui(t)}:{}}}function Ui(e){let t=Hi.filter(n=>e[n].trim());return Object.fromEntries(t.map(n=>[n,Number(Xo(e[n],e,V.value))]))}function Zo(e,{fr:t,en:n}){return t.trim()||n.trim()?{[e]:{fr:t.trim(),en:n.trim()}}:{}}function tn(){return{kind:"single",title:ye(),options:[ye(),ye()],still:"",pair:!1,max_choices:2,abstain:!0,right:[],again:null,terms:{words:3,support:!1,pictures_on_phones:!1,by_group:!1,film:!1,of:[],weight:10,turnout_min:10,steps:5,low:ye(),high:ye(),unit:ye(),decimals:0,least:"",most:"",truth:"",tolerance:""}}}var ye=()=>({fr:"",en:""});function Xn({options:e}){return e.map((t,n)=>({at:n,label:en(t),still:t.still??""})).filter(({label:t})=>t.fr||t.en)}function Gi(e){return Xn(e).map(({label:t})=>t)}function Ki(e,t){let n=en(e.title),o=j[e.kind],s=[];return!n.fr&&!n.en&&s.push({field:"title",key:"console.make.no_title"}),Vi(n,t.POLL_TITLE_GRAPHEMES_MAX)&&s.push({field:"title",key:"console.make.long_title",params:{max:t.POLL_TITLE_GRAPHEMES_MAX}}),o.options&&!e.again&&s.push(...Wp(e,t)),o.either&&s.push(...Fi(e)),[...s,...Wi(e)]}function Wp(e,t){let n=Xn(e),o=n.map(({label:i})=>i),s=j[e.kind],r=[];return o.length<t.POLL_OPTIONS_MIN&&r.push({field:"options",key:"console.make.few_options",params:{min:t.POLL_OPTIONS_MIN}}),o.some(i=>Vi(i,t.POLL_OPTION_GRAPHEMES_MAX))&&r.push({field:"options",key:"console.make.long_option",params:{max:t.POLL_OPTION_GRAPHEMES_MAX}}),Gp(o)&&r.push({field:"options",key:"console.make.twins"}),s.choices&&zi(e)>o.length&&r.push({field:"max_choices",key:"console.make.many_choices",params:{max:o.length}}),s.right&&!n.some(({at:i})=>e.right.includes(i))&&r.push({field:"right",key:"console.make.no_right"}),r}function zi(e){let t=j[e.kind];return t.right?Math.max(1,Xn(e).filter(({at:n})=>e.right.includes(n)).length):t.all?Gi(e).length:t.words?e.terms.words:t.choices?e.max_choices:1}function Xi(e){let{options:t,steps:n,number:o}=j[e.kind],{low:s,high:r,unit:i}=e.terms,c=[e.title,...t?Gi(e):[]],u=[...n?[s,r]:[],...o?[i]:[]].map(en).filter(({fr:m,en:p})=>m||p);return[...c.map(en),...u].every(m=>m.fr&&m.en)}function Yi(e,t){let n=j[e.kind],{options:o,right:s}=n.either?ji(e):Bp(e),r={...Bi(e,t),...s.length?{right:s}:{}};return{poll:t,kind:e.kind,title:en(e.title),options:o,max_choices:zi(e),abstain:e.abstain&&!n.of,...Object.keys(r).length?{terms:r}:{}}}function Bp(e){let t=j[e.kind];if(e.again&&t.options)return{options:e.again.options,right:[]};let n=t.options?Xn(e):[];return{options:n.map(({label:o,still:s},r)=>({id:`o${r+1}`,label:o,...s&&t.stills?{still:s}:{}})),right:t.right?n.flatMap(({at:o},s)=>e.right.includes(o)?[`o${s+1}`]:[]):[]}}function en({fr:e,en:t}){return{fr:e.trim(),en:t.trim()}}function Vi({fr:e,en:t},n){return[e,t].some(o=>Up(o)>n)}function Up(e){return[...e].length}function Gp(e){let t=e.map(({fr:n,en:o})=>(n||o).toLowerCase());return new Set(t).size<t.length}var ke=S(!1),P=S(tn()),Jo=S(!1),ue=X(()=>Jo.value?Ki(P.value,k):[]);function oe(e){P.value={...P.value,...e}}function re(e){oe({terms:{...P.value.terms,...e}})}function Yn(e,t){let n=P.value.options.flatMap((o,s)=>s!==e?[o]:t?[t]:[]);oe({options:n})}var es=null;function Qi(e){es??=P.value,P.value=e,ke.value=!0}function ns(){P.value=es??tn(),es=null}var ts="";function Zi(e){return e!==ts?!1:(ts="",!0)}async function Ji(){if(Jo.value=!0,ue.value.length)return!1;let e=le();return ts=e,(await v("make_poll",Yi(P.value,e))).ok?(Xe(()=>{Jo.value=!1,ns(),ke.value=!1,ot.value=e}),!0):!1}var el=({kind:e,terms:t})=>!!j[e]?.again&&!t?.again;function tl(e,{kind:t,title:n,options:o,abstain:s,terms:r}){let i=tn(),{steps:c=i.terms.steps,low:u=i.terms.low,high:m=i.terms.high,by_group:p=!1}=r??{};Qi({...i,kind:t,title:n,abstain:s,again:{poll:e,options:o.filter(h=>h.id!==En)},terms:{...i.terms,steps:c,low:u,high:m,by_group:p}})}function nl(){let{again:e}=P.value,t=()=>{ns(),ke.value=!1},{text:n,lang:o}=M($e.value[e?.poll??""]?.title);return a`<p class="asked-again">${l("console.make.asked_again")} <b lang=${o}><bdi>${n}</bdi></b>
<button type="button" class="button" onClick=${t}>${l("common.cancel")}</button></p>`}function Vn({id:e,poll:t,keyed:n}){let{round:o,state:s}=t,r=s==="open",i=je.value!==""&&je.value!==e,c=r?"":Ci(t,ce.value,i),u=s==="draft"&&t.asks?l("console.poll.why_draft"):"";return a`
<div class="acts" role="group" aria-label=${l("console.poll.switches")}>
${t.asks&&a`<${y} name="open" keyed=${n} hot=${s!=="closed"&&!c} why=${c&&l(c)}
label=${l(r?"console.poll.close":"console.poll.open_it")}
press=${()=>v("set_poll_open",{poll:e,round:o,on:!r})} />`}
<${y} name="reveal_wall" keyed=${n} on=${t.on_wall} why=${u} label=${l("console.poll.reveal_wall")}
press=${()=>v("set_reveal",{poll:e,round:o,where:"wall",on:!t.on_wall})} />
<${y} name="reveal_phones" keyed=${n} on=${t.on_phones} why=${u} label=${l("console.poll.reveal_phones")}
press=${()=>v("set_reveal",{poll:e,round:o,where:"phones",on:!t.on_phones})} />
${t.has_an_answer&&a`<${y} name="reveal_answer" keyed=${n} on=${t.answered} why=${s!=="closed"&&!t.answered?l("console.poll.why_not_closed"):""} label=${l("console.poll.reveal_answer")}
press=${()=>v("set_reveal",{poll:e,round:o,where:"answer",on:!t.answered})} />`}
${t.asks&&a`<${y} name="reset" keyed=${n} why=${s==="draft"?l("console.poll.why_ready"):""} label=${l("console.poll.reset")}
press=${()=>v("reset_poll",{poll:e,round:o})} />`}
${n&&el(t)&&a`<${y} name="again" keyed=${!1} label=${l("console.poll.again")} press=${()=>tl(e,t)} />`}
</div>
${c&&a`<p class="note">${l(c)}</p>`}
`}function sl({id:e,poll:t}){let{round:n,kind:o,sayings:s=[],waiting:r=0}=t;if(o!=="word_cloud"&&o!=="open_text")return null;let i=(m,p)=>v("place_sayings",{poll:e,round:n,sayings:m,state:p}),c=s.filter(({state:m,flagged_by:p})=>m==="waiting"&&!p).map(m=>m.id),u=s.filter(({state:m})=>m!=="waiting");return a`<div class="sayings">
${o==="word_cloud"&&a`<div class="acts"><${y} name="spiral" keyed=${!1} on=${t.drawing==="spiral"} label=${l("console.sayings.spiral")}
press=${()=>v("set_drawing",{poll:e,drawing:t.drawing==="spiral"?"list":"spiral"})} /></div>`}
<h3>${l("console.sayings.title",{count:r})}</h3>
${!s.length&&a`<p class="note">${l("console.sayings.none")}</p>`}
${c.length>0&&a`<button type="button" class="button hot" onClick=${()=>i(c,"shown")}>${l("console.sayings.show_all",{count:c.length})}</button>`}
<ul>${s.filter(({state:m})=>m==="waiting").map(m=>a`<${ol} key=${m.id} one=${m} place=${i} />`)}</ul>
${s.length>0&&!r&&a`<p class="note">${l("console.sayings.cleared")}</p>`}
${u.length>0&&a`<details><summary>${l("console.sayings.read",{count:u.length})}</summary><ul>${u.map(m=>a`<${ol} key=${m.id} one=${m} place=${i} />`)}</ul></details>`}
</div>`}function ol({one:e,place:t}){let{id:n,text:o,state:s,flagged_by:r}=e,i=(c,u)=>a`<button type="button" class="button" aria-label=${`${l(u)}, ${o}`} onClick=${()=>t([n],c)}>${l(u)}</button>`;return a`<li data-state=${s}>
<span class="words"><bdi>${o}</bdi> ${s!=="waiting"&&a`<small>${l(`console.sayings.state.${s}`)}</small>`}${r&&a` <small class="fault">${l("console.sayings.held",{word:r})}</small>`}</span>
${s!=="shown"&&i("shown","console.sayings.show")}
${s!=="refused"&&i("refused","console.sayings.refuse")}
</li>`}function rl(){let e=gt.value;return a`<section class="room poll-now" aria-labelledby="poll-title">
<h2 id="poll-title">${l("console.poll.heading")}</h2>
${e?a`<${Kp} id=${e[0]} poll=${e[1]} />`:a`<p class="note">${l("console.poll.none")}</p>`}
</section>`}function Kp({id:e,poll:t}){let{text:n,lang:o}=M(t.title);return a`<div class="card" data-state=${t.state}>
<p class="words" lang=${o}><bdi>${L(n,o)}</bdi></p>
<${os} poll=${t} />
${w("set_poll_open")&&a`<${Vn} id=${e} poll=${t} keyed />`}
<${ss} poll=${t} />
<${Mi} id=${e} poll=${t} />
${w("place_sayings")&&a`<${sl} id=${e} poll=${t} />`}
<${Ii} poll=${t} />
${t.asks&&w("set_aside")&&a`<${Ri} id=${e} poll=${t} />`}
</div>`}function os({poll:e}){let[t,...n]=Ni(e).map(({key:c,params:u})=>l(c,u)),{key:o,params:s}=Pi(e),r=e.state!=="draft"&&l(o,s),i=!!e.aside&&l("console.aside.count",{count:e.aside});return a`<p class="meta"><b class="stand" data-state=${e.state}>${t}</b>${[r,i,...n].filter(Boolean).map(c=>` · ${c}`)}</p>`}function ss({poll:e}){return a`<ul class="answers" data-shown=${!!e.bars}>
${e.options.map(({id:t,label:n})=>{let{text:o,lang:s}=M(n),r=e.bars?.find(i=>i.id===t);return a`<li key=${t}><span lang=${s}><bdi>${L(o,s)}</bdi></span>${r&&a`<${zp} bar=${r} />`}</li>`})}
</ul>`}function zp({bar:e}){return a`<span class="share tabular">${l("console.poll.share",{percent:e.percent,count:e.count})}</span>
<span class="length" data-lead=${e.lead} aria-hidden="true"><span style=${{width:`${e.percent}%`}}></span></span>`}var Xp=["author","tool","year","licence","made_fr","made_en"],Yp={alt_fr:k.STILL_ALT_GRAPHEMES_MAX,alt_en:k.STILL_ALT_GRAPHEMES_MAX,made_fr:k.STILL_MADE_GRAPHEMES_MAX,made_en:k.STILL_MADE_GRAPHEMES_MAX},Vp="image/jpeg,image/png,image/webp";function st({name:e,legend:t,still:n,write:o,sheet:s}){let r=O(!1),i=b(null),c=()=>requestAnimationFrame(()=>i.current?.querySelector("input, button")?.focus()),u=m=>{r.value=!1,o(m),c()};return a`<div class="still-field" ref=${i}>
${n?a`<img src=${On(g.code,n,!0)} alt=${l("console.make.kept_still",{what:t})} />
<button type="button" class="button" onClick=${()=>u("")}>${l("console.make.no_still",{what:t})}</button>`:r.value?a`<${Qp} name=${e} legend=${t} sheet=${s} done=${u} leave=${()=>u("")} />`:a`<button type="button" class="button" onClick=${()=>{r.value=!0,c()}}>${l("console.make.still",{what:t})}</button>`}
</div>`}function Qp({name:e,legend:t,sheet:n,done:o,leave:s}){let r=b(null),i=O(""),c=O(!1);async function u(){if(c.value)return;let p=Jp(r.current);if(!p){i.value=l("console.make.no_file");return}c.value=!0,i.value="";let h=await ef(p);c.value=!1,h.still?o(h.still):i.value=l(`refusal.${h.refusal??"not_sent"}`)}return a`<fieldset class="sending" ref=${r} onKeyDown=${p=>{p.key!=="Enter"||p.target.matches("button")||(p.preventDefault(),u())}}>
<legend>${l("console.make.still",{what:t})}</legend>
<label>${l("console.make.file")} <input type="file" name="picture" accept=${Vp} /></label>
${["alt_fr","alt_en","credit",...n?Xp:[]].map(p=>a`<${Zp} key=${p} field=${p} name=${e} />`)}
${n&&a`<p class="note">${l("console.make.sheet_note")}</p>`}
<div role="alert">${i.value&&a`<p class="fault">${i.value}</p>`}</div>
<div class="acts">
<button type="button" class="button" aria-disabled=${c.value} onClick=${u}>${l(c.value?"console.make.sending":"console.make.send_still")}</button>
<button type="button" class="button" onClick=${s}>${l("common.cancel")}</button>
</div>
</fieldset>`}function Zp({field:e,name:t}){let n=Yp[e]??k.STILL_LINE_GRAPHEMES_MAX;return a`<label for=${`${t}-${e}`}>${l(`console.make.still_${e}`)}
<input class="field" id=${`${t}-${e}`} type="text" name=${e} maxlength=${n} inputmode=${e==="year"?"numeric":"text"} autocomplete="off" /></label>`}function Jp(e){let t=new FormData;for(let n of e?.querySelectorAll("input")??[])if(n.type!=="file")t.append(n.name,n.value);else if(n.files?.length)t.append(n.name,n.files[0]);else return null;return t}async function ef(e){try{let t=await fetch(`/console/${g.code}/stills`,{method:"POST",body:e,headers:{"X-Contrechamp":"link"}});return t.status===413?{refusal:"still_too_large"}:await t.json()}catch{return{}}}function il(){let{pair:e,still:t,options:n,right:o}=P.value,s=ue.value.some(({field:r})=>r==="right");return a`<${al} name="pair" legend=${l("console.make.pictures")} chosen=${e?1:0} labels=${["one","two"].map(r=>l(`console.make.pictures_${r}`))}
choose=${r=>oe({pair:r===1,right:[]})} />
${e?[0,1].map(r=>a`<${st} key=${r} name=${`either-${r}`} legend=${"AB"[r]} still=${n[r]?.still??""} sheet
write=${i=>oe({options:[0,1].map(c=>({...n[c]??ye(),...c===r?{still:i}:{}}))})} />`):a`<${st} name="either" legend=${l("console.make.picture")} still=${t} sheet write=${r=>oe({still:r})} />`}
<${al} name="right" legend=${l(e?"console.make.which":"console.make.answer")} chosen=${o[0]??-1} invalid=${s}
labels=${e?["A","B"]:Qo.map(r=>l(`console.make.${r}`))} choose=${r=>oe({right:[r]})} />`}function al({name:e,legend:t,labels:n,chosen:o,invalid:s,choose:r}){return a`<fieldset class="chips">
<legend>${t}</legend>
${n.map((i,c)=>a`<label key=${c} class="chip"><input type="radio" name=${`either-${e}`} checked=${c===o} aria-invalid=${s?"true":void 0} onChange=${()=>r(c)} /> <span>${i}</span></label>`)}
</fieldset>`}var tf=["least","most","truth","tolerance"];function ll(){let{terms:e}=P.value;return a`<${pe} name="unit" legend=${l("console.make.unit")} text=${e.unit} max=${k.POLL_UNIT_GRAPHEMES_MAX} invalid=${!1}
write=${t=>re({unit:t})} />
<div class="rules">
${tf.map(t=>a`<label key=${t}>${l(`console.make.${t}`)} <input class="field number" type="text" name=${t} inputmode="text" autocomplete="off" maxlength="20" value=${e[t]}
aria-invalid=${String(ue.value.some(({field:n})=>n===t))} onInput=${n=>re({[t]:n.target.value})} /></label>`)}
<label>${l("console.make.decimals")} <${de} name="decimals" value=${e.decimals} least=${0} most=${k.FIGURE_DECIMALS_MAX} set=${t=>re({decimals:t})} /></label>
</div>
<p class="note">${l("console.make.truth_note")}</p>`}function ul(){let{kind:e,terms:t}=P.value,{of:n,award:o}=j[e],s=Re.value.filter(([,i])=>i.kind===n&&(!o||i.film)),r=(i,c)=>{let u=t.of.filter(m=>m!==i);re({of:c?[...u,i]:u})};return a`<fieldset class="sources" aria-invalid=${String(ue.value.some(({field:i})=>i==="of"))}>
<legend>${l(`console.make.of_${e}`)}</legend>
${s.map(([i,c])=>{let{text:u,lang:m}=M(c.title);return a`<label key=${i} class="chip"><input type="checkbox" checked=${t.of.includes(i)} onChange=${p=>r(i,p.target.checked)} />
<span lang=${m}><bdi>${u}</bdi></span></label>`})}
${s.length===0&&a`<p class="note">${l(`console.make.no_${e}`)}</p>`}
</fieldset>
${o&&a`<div class="rules"><${cl} name="weight" /><${cl} name="turnout_min" /></div><p class="note">${l("console.make.weight_note")}</p>`}`}function cl({name:e}){let{terms:t}=P.value;return a`<label>${l(`console.make.${e}`)} <${de} name=${e} value=${t[e]} least=${0} most=${k.PRIZE_WEIGHT_MAX} set=${n=>re({[e]:n})} /></label>`}function ml(){let{terms:e}=P.value,{SCALE_STEPS_MIN:t,SCALE_STEPS_MAX:n}=k;return a`<label>${l("console.make.steps")} <${de} name="steps" value=${e.steps} least=${t} most=${n} set=${o=>re({steps:o})} /></label>
${["low","high"].map(o=>a`<${pe} key=${o} name=${o} legend=${l(`console.make.${o}`)} text=${e[o]} max=${k.POLL_OPTION_GRAPHEMES_MAX} invalid=${!1}
write=${s=>re({[o]:s})} />`)}`}function pl(){let{options:e}=P.value,t=ue.value.some(({field:n})=>n==="options");return a`<div class="option-fields">
${e.map((n,o)=>a`<${nf} key=${o} at=${o} text=${n} wrong=${t} last=${e.length<=k.POLL_OPTIONS_MIN} />`)}
<button type="button" class="button" hidden=${e.length>=k.POLL_OPTIONS_MAX} onClick=${sf}>${l("console.make.add")}</button>
</div>`}function nf({at:e,text:t,wrong:n,last:o}){let s=l("console.make.option",{n:e+1});return a`<div class="option-field"><${pe} name=${`option-${e}`} legend=${s} text=${t} max=${k.POLL_OPTION_GRAPHEMES_MAX}
write=${r=>Yn(e,r)} invalid=${n&&!t.fr&&!t.en}>
${j[P.value.kind].right&&a`<label class="chip right-one"><input type="checkbox" checked=${P.value.right.includes(e)} onChange=${r=>of(e,r.target.checked)} /> <span>${l("console.make.is_right")}<span class="visually-hidden"> : ${s}</span></span></label>`}
<button type="button" class="plain" disabled=${o} aria-label=${l("console.make.remove",{what:s})} onClick=${()=>rf(e)}>×</button>
<//>
${j[P.value.kind].stills&&a`<${st} name=${`option-${e}`} legend=${s} still=${t.still??""} write=${r=>Yn(e,{...t,still:r})} />`}</div>`}function of(e,t){let n=P.value.right.filter(o=>o!==e);oe({right:t?[...n,e]:n})}function sf(){let e=P.value.options.length;oe({options:[...P.value.options,ye()]}),fl(e)}function rf(e){Yn(e,null),oe({right:P.value.right.filter(t=>t!==e).map(t=>t>e?t-1:t)}),fl(Math.max(0,e-1))}function fl(e){requestAnimationFrame(()=>{document.querySelector(`[name=option-${e}-fr]`)?.focus()})}function $l(){let e=b(null);C(()=>dl(e.current,"input[type=text]"),[]);async function t(u){u.preventDefault(),await Ji()||requestAnimationFrame(()=>dl(e.current,"[aria-invalid=true]"))}function n(u){u.key==="Escape"&&(u.preventDefault(),ke.value=!1)}let{kind:o,title:s,again:r,still:i}=P.value,c=j[o];return a`<form class="make" ref=${e} onSubmit=${t} onKeyDown=${n} aria-label=${l("console.make.open")}>
${r?a`<${nl} />`:a`<${af} kind=${o} />`}
<${pe} name="title" legend=${l("console.make.title")} text=${s} write=${u=>oe({title:u})}
max=${k.POLL_TITLE_GRAPHEMES_MAX} invalid=${ue.value.some(({field:u})=>u==="title")} />
${!c.of&&!c.either&&a`<${st} name="question" legend=${l("console.make.title")} still=${i} write=${u=>oe({still:u})} />`}
${c.either&&a`<${il} />`}
${c.options&&!r&&a`<${pl} />`}
${c.steps&&!r&&a`<${ml} />`}
${c.number&&a`<${ll} />`}
${c.of&&a`<${ul} />`}
<${lf} />
<${cf} />
<div class="acts">
<button class="button hot">${l("console.make.ready")}</button>
<button type="button" class="button" onClick=${()=>ke.value=!1}>${l("console.make.later")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function af({kind:e}){return a`<fieldset class="chips">
<legend>${l("console.make.kind")}</legend>
${Di.map(t=>a`<label key=${t} class="chip"><input type="radio" name="poll-kind" checked=${t===e}
onChange=${()=>oe({kind:t})} /> <span>${l(`console.kind.${t}`)}</span></label>`)}
</fieldset>`}function lf(){let{kind:e,options:t,still:n,max_choices:o,abstain:s,again:r,terms:i}=P.value,c=ue.value.some(({field:u})=>u==="max_choices");return a`<div class="rules">
${j[e].choices&&a`<label>${l("console.make.max_choices")} <${de} value=${o} least=${1} most=${k.POLL_OPTIONS_MAX} invalid=${c} set=${u=>oe({max_choices:u})} /></label>`}
${j[e].words&&a`<label>${l("console.make.max_words")} <${de} value=${i.words} least=${1} most=${k.CLOUD_WORDS_MAX} set=${u=>re({words:u})} /></label>`}
${j[e].support&&a`<${nn} label=${l("console.make.support")} on=${i.support} set=${u=>re({support:u})} />`}
${(n||t.some(u=>u.still))&&!j[e].of&&a`<${nn} label=${l("console.make.on_phones")} on=${i.pictures_on_phones} set=${u=>re({pictures_on_phones:u})} />`}
${j[e].again&&a`<${nn} label=${l("console.make.by_group")} on=${i.by_group} set=${u=>re({by_group:u})} />`}
${j[e].film&&!r&&a`<${nn} label=${l("console.make.film")} on=${i.film} set=${u=>re({film:u})} />`}
${!j[e].of&&!r&&a`<${nn} label=${l("console.make.abstain")} on=${s} set=${u=>oe({abstain:u})} />`}
</div>`}function nn({label:e,on:t,set:n}){return a`<label class="chip"><input type="checkbox" checked=${t} onChange=${o=>n(o.target.checked)} /> <span>${e}</span></label>`}function cf(){return a`<div role="alert">${ue.value.map(({key:e,params:t})=>a`<p key=${e} class="fault">${l(e,t)}</p>`)}</div>
${!Xi(P.value)&&a`<p class="note">${l("console.make.one_language")}</p>`}`}function dl(e,t){e?.querySelector(t)?.focus()}function hl(){return a`<section class="room polls" aria-labelledby="polls-title">
<h2 id="polls-title" class="named-above">${l("console.room.polls")}</h2>
<div class="scroll">
<${uf} />
${Re.value.length===0&&a`<p class="note">${l("console.poll.none")}</p>`}
<ol class="prepared" onKeyDown=${pf}>
${Re.value.map(([e,t])=>a`<${mf} key=${e} id=${e} poll=${t} />`)}
</ol>
</div>
</section>`}function uf(){let e=b(null),t=e.current?.contains(document.activeElement)??!1;return C(()=>{t&&document.activeElement===document.body&&e.current?.querySelector("button")?.focus()}),a`<div ref=${e}>
${ke.value?a`<${$l} />`:a`<${y} name="make" label=${l("console.make.open")} press=${()=>ke.value=!0} />`}
</div>`}function mf({id:e,poll:t}){let{text:n,lang:o}=M(t.title),s=gt.value?.[0]===e,r=!s&&ot.value===e&&je.value!=="",i=b(null);return C(()=>{Zi(e)&&i.current?.focus()},[]),a`<li>
<button ref=${i} type="button" class="prepared-poll" id=${`poll-${e}`} aria-current=${s?"true":void 0} onClick=${()=>ot.value=e}>
<span lang=${o}><bdi>${L(n,o)}</bdi></span>
</button>
<${os} poll=${t} />
${r&&a`<${Vn} id=${e} poll=${t} keyed=${!1} /><${ss} poll=${t} />`}
</li>`}function pf(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],n=e.target;if(!t||!n.matches(".prepared-poll"))return;e.preventDefault();let o=[...e.currentTarget.querySelectorAll(".prepared-poll")];o[o.indexOf(n)+t]?.focus()}var ff=[["publish","listed"],["keep","kept"],["dismiss","dismissed"],["restore","pending"]];function vl(){let e=[...ve.value].filter(t=>D.value[t]);return e.length===0||!w("place_questions")?null:a`<div class="bulk" role="group" aria-label=${l("console.bulk.heading",{count:e.length})}>
<b class="tabular">${l("console.bulk.heading",{count:e.length})}</b>
${ff.map(([t,n])=>a`<button key=${t} type="button" class="button" onClick=${()=>df(e,n)}>${l(`console.act.${t}`)}</button>`)}
${e.length>1&&a`<button type="button" class="button" onClick=${()=>$f(e)}>${l("console.act.merge")}</button>`}
<button type="button" class="plain" onClick=${()=>ve.value=new Set}>${l("console.bulk.none")}</button>
</div>`}async function df(e,t){(await v("place_questions",{questions:bl(e),state:t})).ok&&(ve.value=new Set)}async function $f(e){let[t,...n]=[...e].sort((r,i)=>_l(i)-_l(r)),{rev:o}=D.value[t];(await v("merge_questions",{into:t,rev:o,questions:bl(n)})).ok&&(ve.value=new Set)}function _l(e){let{state:t,supporters:n,asked_at:o}=D.value[e];return(t==="listed"||t==="answered"?1e15:0)+n*1e13-o}function bl(e){return e.map(t=>({question:t,rev:D.value[t].rev}))}function gl({id:e,question:t}){let n=O(null),o=b(null);C(()=>{o.current?.focus(),v("preview_block",{question:e}).then(c=>{c.ok?n.value=c.goes??[]:F(e)})},[]);async function s(){F(e),await v("set_blocked",{question:e,on:!t.blocked})}function r(c){c.key==="Escape"&&(c.preventDefault(),F(e))}let i=n.value?.filter(c=>D.value[c]);return a`<div class="edit block" ref=${o} tabindex="-1" onKeyDown=${r} role="group" aria-label=${l("console.act.block")}>
${!i&&a`<p class="note" role="status">${l("console.block.looking")}</p>`}
${i&&a`<p role="status">${l(t.blocked?"console.block.again":"console.block.goes",{count:i.length})}</p>`}
${i&&!t.blocked&&a`<ul class="offered">${i.map(c=>a`<li key=${c}><bdi lang=${D.value[c].lang}>${L(D.value[c].text,D.value[c].lang)}</bdi></li>`)}</ul>`}
<p class="note">${l("console.block.hint")}</p>
<div class="acts">
${i&&a`<button type="button" class="button hot" onClick=${s}>${l(t.blocked?"console.block.undo":"console.block.do")}</button>`}
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}var hf={pending:["publish","keep","dismiss","edit"],kept:["publish","dismiss","edit","star","restore"],listed:["air","answered","star","edit","dismiss","restore"],answered:["publish","air","star","dismiss","restore"],dismissed:["restore","publish"],merged:["restore"],withdrawn:[]},_f={pending:["star","label","translation","note","merge","block"],kept:["label","translation","note","merge","block"],listed:["label","translation","note","trace","merge","block"],answered:["edit","label","translation","note","trace","block"],dismissed:["note","block"],merged:["note"],withdrawn:["note"]},vf={edit:"edit_question",air:"show_scene",star:"set_star",label:"set_theme",translation:"annotate",note:"annotate",trace:"trace_answer",merge:"merge_questions",block:"set_blocked"};function wl(e,t){return e==="block"&&t.origin!=="phone"||e==="label"&&!g.programme?.themes?.length?!1:w(vf[e]??"place_question")}var bf={publish:"listed",keep:"kept",answered:"answered",restore:"pending"};function xl({id:e,question:t}){let n=hf[t.state].filter(r=>wl(r,t)),o=_f[t.state].filter(r=>wl(r,t)),s=t.state==="merged"||t.state==="withdrawn";return a`
${s&&a`<p class="note">${l(`console.final.${t.state}`)}</p>`}
<div class="acts" role="group" aria-label=${l("console.acts")}>
${n.map((r,i)=>a`<${yl} key=${r} deed=${r} id=${e} question=${t} hot=${i===0} />`)}
${o.length>0&&a`<${y} name="more" on=${on.value} label=${l("console.act.more")} press=${()=>on.value=!on.value} />`}
</div>
${o.length>0&&a`<div class="acts rarer" hidden=${!on.value} role="group" aria-label=${l("console.act.more")}>
${o.map(r=>a`<${yl} key=${r} deed=${r} id=${e} question=${t} hot=${!1} />`)}
</div>`}
`}var on=S(!1);function yl({deed:e,id:t,question:n,hot:o}){let s=e==="air"?n.on_wall:e==="star"?n.starred:void 0,r=e==="air"&&ce.value.phase==="film"?l("refusal.film_running"):"",i=l(e==="publish"&&n.state==="answered"?"console.act.republish":e==="block"&&n.blocked?"console.act.unblock":`console.act.${e}`);return a`<${y} name=${e} label=${i} on=${s} hot=${o} why=${r} reveal=${()=>on.value=!0} press=${()=>gf(e,t,n)} />`}var kl={edit:({text:e})=>e,dismiss:()=>"",label:()=>"",note:({note:e})=>e??"",translation:({translation:e})=>e??"",trace:({answer:e})=>e?.gist??"",merge:()=>"",block:()=>""};function gf(e,t,n){let{rev:o}=n;e in kl?qn(t,e,kl[e](n)):e==="star"?v("set_star",{question:t,on:!n.starred}):e==="air"?v("show_scene",n.on_wall?{scene:"questions"}:{scene:"question",subject:t,rev:o}):v("place_question",{question:t,rev:o,state:bf[e]})}var wf=["none","already","off_topic","hurtful","no_time"];function Sl({id:e,question:t}){let n=b(null),{words:o,rev:s}=W.value[e];C(()=>{n.current?.focus(),n.current?.form?.scrollIntoView({block:"nearest"})},[]);async function r(c){c.preventDefault();let u=W.value[e].words.trim();F(e),await v("place_question",{question:e,rev:s,state:"dismissed",reason:u})}function i(c){c.key==="Escape"&&(c.preventDefault(),F(e))}return a`<form class="dismiss" onSubmit=${r} onKeyDown=${i}>
<fieldset class="chips">
<legend>${l("console.dismiss.why")}</legend>
${wf.map((c,u)=>{let m=c==="none"?"":Z(t.lang,`console.said.${c}`);return a`<label key=${c} class="chip"><input ref=${u===0?n:void 0} type="radio" name=${`reason-${e}`}
checked=${o===m} onChange=${()=>We(e,m)} /> <span>${l(`console.reason.${c}`)}</span></label>`})}
</fieldset>
<label class="note" for=${`reason-${e}`}>${l("console.dismiss.read")}</label>
<input class="field" id=${`reason-${e}`} lang=${t.lang} autocomplete="off" maxlength=${k.REASON_GRAPHEMES_MAX}
value=${o} onInput=${c=>We(e,c.target.value)} />
<div class="acts">
<button class="button hot">${l("console.act.dismiss")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function El({id:e,question:t}){let n=b(null),o=b(null),{words:s,rev:r,read:i}=W.value[e];C(()=>{n.current?.focus(),o.current?.scrollIntoView({block:"nearest"})},[]);async function c(m){m.preventDefault();let p=W.value[e].words.trim();if(p===t.text)return F(e);let h=await v("edit_question",{question:e,rev:r,text:p});h.ok?F(e):h.refusal==="changed_since"&&ja(e)}function u(m){if(m.key==="Escape")F(e);else if(m.key==="Enter"&&!m.shiftKey&&!m.isComposing)o.current?.requestSubmit();else return;m.preventDefault()}return a`<form class="edit" ref=${o} onSubmit=${c}>
<label class="visually-hidden" for=${`edit-${e}`}>${l("console.edit.label")}</label>
<textarea ref=${n} id=${`edit-${e}`} class="field" rows="3" lang=${t.lang} aria-describedby=${`edit-hint-${e}`}
value=${s} onKeyDown=${u} onInput=${m=>We(e,m.target.value)}></textarea>
${t.text!==i&&a`<p class="changed">${l("console.edit.changed")} <bdi lang=${t.lang}>${t.text}</bdi></p>`}
<p class="note" id=${`edit-hint-${e}`}>${l("console.edit.told")} ${t.on_wall&&l("console.edit.leaves")}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var yf=6;function Al({id:e,question:t}){let n=b(null),o=O("");C(()=>{n.current?.querySelector("button, input")?.focus(),n.current?.scrollIntoView({block:"nearest"})},[]);let s=o.value?xf(e,o.value):Bn(e,t);async function r(c){let{rev:u}=D.value[c];(await v("merge_questions",{into:c,rev:u,questions:[{question:e,rev:W.value[e].rev}]})).ok&&F(e)}function i(c){c.key==="Escape"&&(c.preventDefault(),F(e))}return a`<div class="edit merge" ref=${n} onKeyDown=${i} role="group" aria-label=${l("console.act.merge")}>
<p class="note">${l(s.length?"console.merge.into":"console.merge.none")}</p>
<ul class="offered">${s.map(c=>a`<li key=${c}><${kf} other=${c} merge=${r} /></li>`)}</ul>
<label><span class="note">${l("console.merge.look")}</span>
<input class="field" type="search" autocomplete="off" value=${o.value} onInput=${c=>o.value=c.target.value} /></label>
<div class="acts"><button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></div>
</div>`}function kf({other:e,merge:t}){let{text:n,lang:o,supporters:s}=D.value[e];return a`<button type="button" class="button twin" onClick=${()=>t(e)}>
<bdi lang=${o}>${L(n,o)}</bdi> <span class="note">${l("console.meta.supporters",{count:s})}</span></button>`}function xf(e,t){return["unread","kept","published","answered"].flatMap(o=>Dn(D.value,o,"supported",{sieve:{...et,words:t}})).map(([o])=>o).filter(o=>o!==e).slice(0,yf)}function Ol({id:e,question:t}){return a`<p class="meta" id=${`meta-${e}`}>${Of([...Sf(e,t),...Ef(t)])}</p>`}function Sf(e,t){let n=bt(t.state)!==J.value||J.value==="archives";return[Af(e)&&a`<b class="unsent">${l("console.meta.unsent")}</b>`,t.on_wall&&a`<b class="on-wall">${l("state.on_wall")}</b>`,n&&a`<b>${l(Eo(t.state))}</b>`,t.reports>0&&a`<b class="reported">${l("console.meta.reports",{count:t.reports})}</b>`,t.flagged&&a`<b class="reported">${l("console.meta.flagged",{word:t.flagged_by})}</b>`,t.starred&&a`<b>★ ${l("console.meta.starred")}</b>`,t.blocked&&a`<b class="reported">${l("console.meta.blocked")}</b>`]}function Ef(e){let{key:t,params:n}=yt(vt.value-e.asked_at),o=g.programme?.themes?.find(({id:r})=>r===e.theme),s=M(o?.name);return[l(t,n),e.origin==="paper"&&l("console.meta.paper"),e.asked_before===0&&e.origin==="phone"&&l("console.meta.first"),e.lang!==V.value&&l(`console.meta.${e.lang}`),o&&a`<span lang=${s.lang}>${s.text}</span>`,e.signature&&a`<bdi>${e.signature}</bdi>`,(e.supporters>0||e.state==="listed")&&l("console.meta.supporters",{count:e.supporters}),e.edited&&l("console.meta.edited"),e.reason&&a`<span>${l("console.meta.reason")} <bdi lang=${e.lang}>${e.reason}</bdi></span>`]}function Af(e){return T.state.value!=="up"&&T.waiting.value.some(({command:t})=>t.question===e)}function Of(e){return e.filter(Boolean).map((t,n)=>[n?" · ":"",t])}function Ml({id:e,question:t}){let n=b(null);C(()=>{n.current?.querySelector("[aria-pressed=true], button")?.focus()},[]);let o={id:"",name:{fr:l("console.theme_of.none"),en:l("console.theme_of.none")}};async function s(i){F(e),await v("set_theme",{question:e,theme:i,former:t.theme})}function r(i){i.key==="Escape"&&(i.preventDefault(),F(e))}return a`<div class="edit" ref=${n} onKeyDown=${r}>
<div class="acts" role="group" aria-label=${l("console.act.label")}>
${[o,...g.programme?.themes??[]].map(i=>{let{text:c,lang:u}=M(i.name);return a`<button key=${i.id} type="button" class="button" lang=${u} aria-pressed=${String(i.id===t.theme)} onClick=${()=>s(i.id)}>${c}</button>`})}
<button type="button" class="plain" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}function Il({id:e,chosen:t}){let n=ve.value.has(e);return we(t&&w("place_questions")?"tick":null,()=>Lo(e,!n)),w("place_questions")?a`<label class="tick"><input type="checkbox" checked=${n} aria-describedby=${`words-${e}`}
onChange=${o=>Lo(e,o.target.checked)} /> <span class="visually-hidden">${l("console.bulk.tick")}</span></label>`:null}function Tl({id:e,save:t,hint:n,children:o}){let s=b(null);C(()=>{s.current?.querySelector("textarea, input")?.focus(),s.current?.scrollIntoView({block:"nearest"})},[]);function r(i){if(i.key==="Escape")F(e);else if(i.key==="Enter"&&!i.shiftKey&&!i.isComposing&&!Mf(i.target))s.current?.requestSubmit();else return;i.preventDefault()}return a`<form class="edit" ref=${s} onKeyDown=${r} onSubmit=${i=>{i.preventDefault(),t()}}>
${o}
<p class="note">${n}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var Mf=e=>e instanceof HTMLElement&&e.closest("button, select")!==null;function Rl({id:e,question:t,what:n}){let{words:o,former:s,read:r}=W.value[e],i=t.lang==="fr"?"en":"fr";async function c(){let m=W.value[e].words.trim();(await v("annotate",{question:e,what:n,text:m,former:s,...n==="translation"?{of:r}:{}})).ok&&F(e)}let u=n==="note"?t.note:t.translation;return a`<${Tl} id=${e} save=${c} hint=${l(`console.${n}.hint`)}>
<label class="note" for=${`${n}-${e}`}>${l(`console.${n}.label_${n==="note"?"any":i}`)}</label>
<textarea id=${`${n}-${e}`} class="field" rows="2" lang=${n==="translation"?i:void 0} maxlength=${k.NOTE_GRAPHEMES_MAX}
value=${o} onInput=${m=>We(e,m.target.value)}></textarea>
${(u??"")!==s&&a`<p class="changed">${l("console.edit.changed")} <bdi>${u}</bdi></p>`}
<//>`}function Nl({id:e,question:t}){let n=O(t.answer?.who??""),o=O(t.answer?.lang??t.lang),{words:s,former:r}=W.value[e];async function i(){let c=W.value[e].words.trim();(await v("trace_answer",{question:e,who:n.value.trim(),gist:c,lang:o.value,former_gist:r})).ok&&F(e)}return a`<${Tl} id=${e} save=${i} hint=${l("console.trace.hint")}>
<label class="note" for=${`who-${e}`}>${l("console.trace.who")}</label>
<input id=${`who-${e}`} class="field" autocomplete="off" maxlength=${k.ANSWERER_GRAPHEMES_MAX} value=${n.value} onInput=${c=>n.value=c.target.value} />
<label class="note" for=${`gist-${e}`}>${l("console.trace.gist")}</label>
<textarea id=${`gist-${e}`} class="field" rows="2" lang=${o.value} maxlength=${k.NOTE_GRAPHEMES_MAX} value=${s} onInput=${c=>We(e,c.target.value)}></textarea>
<div class="chips" role="radiogroup" aria-label=${l("console.trace.lang")}>${["fr","en"].map(c=>a`<label key=${c} class="chip"><input type="radio" name=${`lang-${e}`} checked=${o.value===c} onChange=${()=>o.value=c} /> <span>${l(`console.meta.${c}`)}</span></label>`)}</div>
<//>`}function Cl({id:e,question:t,chosen:n}){let o=b(null),s=W.value[e]?.doing;return Tf(o),a`<li>
<article ref=${o} id=${zt(e)} class="card" tabIndex=${n?0:-1} aria-current=${n?"true":void 0}
aria-labelledby=${`words-${e}`} aria-describedby=${`meta-${e}`} onfocusin=${()=>ge.value=e}>
<${Il} id=${e} chosen=${n} />
<p class="words" id=${`words-${e}`} lang=${t.lang} hidden=${s==="edit"}><bdi>${L(t.text,t.lang)}</bdi></p>
<${Ol} id=${e} question=${t} />
<${hi} id=${e} question=${t} chosen=${n&&!s} />
<${If} doing=${s} id=${e} question=${t} />
${n&&!s&&a`<${xl} id=${e} question=${t} />`}
</article>
</li>`}function If({doing:e,id:t,question:n}){switch(e){case"edit":return a`<${El} id=${t} question=${n} />`;case"dismiss":return a`<${Sl} id=${t} question=${n} />`;case"label":return a`<${Ml} id=${t} question=${n} />`;case"note":case"translation":return a`<${Rl} key=${e} id=${t} question=${n} what=${e} />`;case"trace":return a`<${Nl} id=${t} question=${n} />`;case"merge":return a`<${Al} id=${t} question=${n} />`;case"block":return a`<${gl} id=${t} question=${n} />`;default:return null}}function Tf(e){let t=e.current?.contains(document.activeElement)??!1;C(()=>{t&&!e.current?.contains(document.activeElement)&&e.current?.focus()})}var Pl=60;function Ll(){let e=b(null),t=b(0),n=O(Pl),o=Kt.value,s=o.map(([m])=>m),r=La(s,ge.value,t.current),i=s.indexOf(r),c=Math.max(n.value,i+1),u=e.current?.contains(document.activeElement)??!1;return C(()=>{t.current=Math.max(0,i),ge.value=r,u&&!e.current?.contains(document.activeElement)&&Nf(r)}),a`<div ref=${e}>
${s.length===0&&a`<p class="empty note">${l(`console.empty.${J.value}`)}</p>`}
<ul class="cards">
${o.slice(0,c).map(([m,p])=>a`<${Cl} key=${m} id=${m} question=${p} chosen=${m===r} />`)}
</ul>
${s.length>c&&a`<${Rf} left=${s.length-c} press=${()=>n.value=c+Pl} />`}
</div>`}function Rf({left:e,press:t}){return a`<button type="button" class="button" onClick=${t}>${l("console.more",{count:e})}</button>`}function Nf(e){(document.getElementById(zt(e))??document.getElementById(`tab-${J.value}`))?.focus()}var Cf=60;function Dl(){if(!w("set_premoderation"))return null;let{premoderation:e,asking:t,slow_s:n}=ce.value;return a`<div class="intake" role="group" aria-label=${l("console.intake")}>
<${y} name="premoderation" on=${e} label=${l(e?"console.premoderation.on":"console.premoderation.off")}
press=${()=>v("set_premoderation",{on:!e})} />
<${y} name="slow" on=${n>0} label=${n>0?l("console.slow.on",{n}):l("console.slow.off")}
press=${()=>v("set_slow_mode",{seconds:n>0?0:Cf})} />
<${y} name="hold" on=${!t} label=${l(t?"console.asking.on":"console.asking.off")}
press=${()=>v("set_asking",{on:!t})} />
</div>`}function ql(){let e=b(null);we("search",()=>{Q.value="questions",He.value=!0,e.current?.focus(),requestAnimationFrame(()=>e.current?.focus())});let t=g.programme?.themes??[],n=Object.values(fe.value).some(Boolean);return a`<div class="sieve" role="search">
<label class="search"><span class="visually-hidden">${l("console.sieve.words")}</span>
<input ref=${e} class="field" type="search" autocomplete="off" placeholder=${l("console.sieve.words")} value=${fe.value.words}
onKeyDown=${Pf} onInput=${o=>sn({words:o.target.value})} /> <${Ne} name="search" /></label>
<${Qn} name="order" value=${Po.value} choose=${Fa} options=${Ta.map(o=>[o,l(`console.order.${o}`)])} />
${t.length>0&&a`<${Qn} name="theme" value=${fe.value.theme} choose=${o=>sn({theme:o})} options=${[["",l("console.sieve.any_theme")],...t.map(({id:o,name:s})=>[o,M(s).text])]} />`}
<${Qn} name="lang" value=${fe.value.lang} choose=${o=>sn({lang:o})} options=${["","fr","en"].map(o=>[o,l(`console.sieve.lang_${o||"any"}`)])} />
<${Qn} name="origin" value=${fe.value.origin} choose=${o=>sn({origin:o})} options=${["","phone","paper"].map(o=>[o,l(`console.sieve.origin_${o||"any"}`)])} />
${n&&a`<button type="button" class="plain" onClick=${()=>fe.value=et}>${l("console.sieve.all")}</button>`}
</div>`}function Qn({name:e,value:t,choose:n,options:o}){return a`<label><span class="visually-hidden">${l(`console.sieve.${e}`)}</span>
<select class="field" value=${t} onChange=${s=>n(s.target.value)}>
${o.map(([s,r])=>a`<option key=${s} value=${s} selected=${s===t}>${r}</option>`)}
</select></label>`}function sn(e){fe.value={...fe.value,...e}}function Pf(e){e.key==="Escape"&&(e.preventDefault(),fe.value.words?sn({words:""}):e.currentTarget.blur())}var rn=w("place_question")?Ln:Ia;function Fl(){return a`<section class="room questions" aria-labelledby="questions-title">
<h2 class="visually-hidden" id="questions-title">${l("console.room.questions")}</h2>
<div class="strip"><${Lf} /><button type="button" class="button tune" aria-expanded=${String(He.value)} onClick=${()=>He.value=!He.value}>${l("console.tune")}</button>
<div class="tuned" data-open=${He.value}><${Dl} /></div></div>
<div class="tuned" data-open=${He.value}><${ql} /></div>
<div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${J.value}`}>
<${vl} />
<${Ll} key=${J.value} />
</div>
</section>`}function Lf(){let e=Ca(D.value);return a`<div class="tabs" role="tablist" aria-label=${l("console.room.questions")} onKeyDown=${Df}>
${rn.map(t=>a`<button key=${t} type="button" role="tab" id=${`tab-${t}`} aria-controls="cards"
aria-selected=${String(J.value===t)} tabIndex=${J.value===t?0:-1} onClick=${()=>Do(t)}>
${l(`console.tab.${t}`)} <span class="tabular">${e[t]}</span></button>`)}
</div>`}function Df(e){let t={ArrowRight:1,ArrowLeft:-1}[e.key];if(!t)return;e.preventDefault();let n=rn[(rn.indexOf(J.value)+t+rn.length)%rn.length];Do(n),document.getElementById(`tab-${n}`)?.focus()}var qf=["mark","message","phase","film","scene","open","close","reveal","reveal_phones","answer"],Ff=["doors","film","debate","closed"];function jl({close:e}){let t=b(null),n=O("mark"),o=O(""),s=O({fr:"",en:""}),r=O(""),i=O(""),c=O(he.peek().last);C(()=>t.current?.querySelector("select")?.focus(),[]);let u=n.value==="mark"||n.value==="message",m=Hf(n.value);async function p($){$.preventDefault();let[f,x]=i.value.split(":").map(Number);(await v("make_cue",{cue:le(),deed:n.value,subject:u?"":o.value||m[0]?.[0]||"",text:u?{fr:s.value.fr.trim(),en:s.value.en.trim()}:{fr:"",en:""},note:r.value.trim(),at:i.value?f*60+x:-1,after:c.value})).ok&&e()}function h($){$.key==="Escape"&&($.preventDefault(),e())}return a`<form class="make" ref=${t} onSubmit=${p} onKeyDown=${h} aria-label=${l("console.run.new")}>
<label class="stacked"><span class="note">${l("console.run.deed")}</span>
<select class="field" onChange=${$=>{n.value=$.target.value,o.value=""}}>${qf.map($=>a`<option key=${$} value=${$} selected=${$===n.value}>${l(`console.deed.${$}`)}</option>`)}</select></label>
${u&&a`<${pe} name="cue" legend=${l("console.run.words")} text=${s.value} write=${$=>s.value=$} max=${k.CUE_WORDS_GRAPHEMES_MAX} invalid=${!1} />`}
${!u&&a`<label class="stacked"><span class="note">${l("console.run.subject")}</span>
<select class="field" onChange=${$=>o.value=$.target.value}>${m.map(([$,f])=>a`<option key=${$} value=${$} selected=${$===o.value}>${f}</option>`)}</select></label>`}
<label class="stacked"><span class="note">${l("console.run.note")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${k.CUE_NOTE_GRAPHEMES_MAX} value=${r.value} onInput=${$=>r.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.hour")}</span>
<input class="field" type="time" value=${i.value} onInput=${$=>i.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.after")}</span>
<select class="field" onChange=${$=>c.value=$.target.value}>
<option value="" selected=${c.value===""}>${l("console.run.first")}</option>
${Un().map(([$,f])=>a`<option key=${$} value=${$} selected=${$===c.value}>${l(`console.deed.${f.deed}`)} ${kt(f).text}</option>`)}
</select></label>
<div class="acts">
<button class="button hot">${l("console.run.add")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var jf=([e,t])=>[e,`${l("state.scene.title")} — ${t}`];function Hf(e){let t=(g.programme?.films??[]).map(({id:o,title:s})=>[o,M(s).text]),n=Re.value.map(([o,s])=>[o,M(s.title).text]);switch(e){case"phase":return Ff.map(o=>[o,l(`console.phase.${o}`)]);case"film":return t;case"scene":return[...zo.map(o=>[o,l(`state.scene.${o}`)]),...t.length>1?t.map(jf):[],...n];default:return n}}function Hl(){let e=O(!1),t=Un();return a`<section class="room run" aria-labelledby="run-title">
<h2 id="run-title" class=${be.length>1?"named-above":""}>${l("console.room.run")}</h2>
<div class="scroll">
${t.length===0&&a`<p class="note">${l("console.run.none")}</p>`}
<ol class="cues">${t.map(([n,o],s)=>a`<${Wf} key=${n} id=${n} cue=${o} before=${t[s-1]?.[0]} after=${t[s+1]?.[0]} above=${t[s-2]?.[0]??""} />`)}</ol>
${w("make_cue")&&(e.value?a`<${jl} close=${()=>e.value=!1} />`:a`<${y} name="new_cue" label=${l("console.run.new")} press=${()=>e.value=!0} />`)}
</div>
</section>`}function Wf({id:e,cue:t,before:n,after:o,above:s}){let r=O(!1),{text:i,lang:c}=kt(t),{last:u,next:m}=he.value,p=e===u?"last":e===m?"next":t.taken_at?"taken":"to_come";return a`<li class="cue" data-where=${p} aria-current=${e===u?"step":void 0}>
<span class="hours tabular">${t.at>=0&&a`<span>${zn(t.at)}</span>`}${t.taken_at&&a`<b>${Gn(t.taken_at)}</b>`}</span>
<span class="cue-words"><b>${l(`console.deed.${t.deed}`)}</b> <bdi lang=${c}>${L(i,c)}</bdi>
${t.note&&a`<span class="note"><bdi>${t.note}</bdi></span>`}
${p!=="to_come"&&a`<span class="visually-hidden">${l(`console.run.is_${p}`)}</span>`}</span>
${w("take_cue")&&a`<button type="button" class="plain" aria-expanded=${String(r.value)} aria-label=${l("console.run.more",{what:i})} onClick=${()=>r.value=!r.value}>…</button>`}
${r.value&&a`<div class="acts">
<button type="button" class="button" onClick=${()=>v("take_cue",{cue:e})}>${l("console.run.take_this")}</button>
${n&&a`<button type="button" class="button" onClick=${()=>v("move_cue",{cue:e,after:s})}>${l("console.run.earlier")}</button>`}
${o&&a`<button type="button" class="button" onClick=${()=>v("move_cue",{cue:e,after:o})}>${l("console.run.later")}</button>`}
${!t.taken_at&&a`<button type="button" class="button" onClick=${()=>v("drop_cue",{cue:e})}>${l("console.run.drop")}</button>`}
</div>`}
</li>`}var Wl="contrechamp.console.theme",Zn=["auto","dark","light"],xt=S(Bf());function Bl(){xt.value=Zn[(Zn.indexOf(xt.value)+1)%Zn.length];try{localStorage.setItem(Wl,xt.value)}catch{}}te(()=>{document.documentElement.dataset.theme=xt.value});function Bf(){try{return Zn.find(e=>e===localStorage.getItem(Wl))??"auto"}catch{return"auto"}}var Jn=g.console??{};function Ul(){let e=b(null),{live:t}=ce.value;function n({currentTarget:s}){s.href=`/console/${g.code}/preflight?clock=${Date.now()}`}function o(s){s.key!=="Escape"||!e.current?.open||(s.preventDefault(),e.current.open=!1,e.current.querySelector("summary")?.focus())}return a`<details class="menu" ref=${e} onKeyDown=${o}>
<summary class="button">${l("console.menu")}</summary>
<div class="sheet">
${w("set_live")&&a`<${y} name="live" on=${t} label=${l(t?"console.live.is_on":"console.live.is_off")} press=${()=>v("set_live",{on:!t})} />
<p class="note">${l("console.live.means")}</p>`}
<${y} name="theme" label=${l(`console.theme.${xt.value}`)} press=${Bl} />
<p class="note">${l("console.join")} <b>${g.address}</b> · <b>${g.code}</b></p>
${Jn.wall_url&&a`<a class="button" href=${Jn.wall_url} target="_blank" rel="noopener">${l("console.open_wall")}</a>`}
${Jn.codes&&Jn.codes.length>1&&a`<a class="button" href="/console">${l("console.other_screening")}</a>`}
${w("set_phase")&&a`<a class="button" href=${`/stage/${g.code}`} target="_blank" rel="noopener">${l("console.open_stage")}</a>
<a class="button" href=${`/console/${g.code}/preflight`} target="_blank" rel="noopener" onClick=${n}>${l("console.preflight")}</a>
<a class="button" href="/console/staff" target="_blank" rel="noopener">${l("console.staff")}</a>
<a class="button" href=${`/console/${g.code}/audit`} target="_blank" rel="noopener">${l("console.audit")}</a>`}
<form action="/console/sign-out" method="post"><button class="button">${l("console.sign_out")}</button></form>
</div>
</details>`}var Uf=[["doors","doors"],["film","phase_film"],["debate","debate"],["closed","closed"]];function Gl(){let{phase:e,sealed:t}=ce.value;return a`<div class="phases" role="radiogroup" aria-label=${l("console.phase.heading")} onKeyDown=${Gf}>
${Uf.map(([n,o])=>a`<${y} key=${n} name=${o} radio on=${n===e}
tabIndex=${n===e?0:-1} label=${l(`console.phase.${n}`)}
why=${t&&n!==e?l("refusal.sealed"):""} press=${()=>v("set_phase",{phase:n})} />`)}
</div>`}function Gf(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement);n[(o+t+n.length)%n.length].focus()}function Kl(){let{text:e,lang:t}=M(g.programme?.title),{live:n,sealed:o}=ce.value;return a`<header class="head">
<h1 lang=${t}><bdi>${e}</bdi> <span class="visually-hidden">${l("console.title")}</span></h1>
<span class="live" data-on=${n}>${l(o?"console.sealed":n?"console.live.on":"console.live.off")}</span>
${w("set_phase")?a`<${Gl} />`:a`<b class="phase-now">${l(`console.phase.${ce.value.phase}`)} · ${l(`role.${g.door}`)}</b>`}
<${Kf} />
<${zf} />
<div class="tools">
<${Xf} />
<${y} name="help" label=${l("console.help.open")} press=${gi} />
<${Ul} />
</div>
</header>`}function Kf(){let{phones:e,walls:t,consoles:n,stages:o}=Sa.value,s=Object.values(Cn.value);return a`<ul class="people tabular" aria-label=${l("console.people")}>
<li>${l("console.phones",{count:e})}</li>
<li>${l("console.walls",{count:t})}</li>
<li class="crew"><details><summary>${l("console.consoles",{count:n})}</summary>
<ul class="sheet">${s.map(r=>a`<li key=${r.id}><bdi>${Qt(r)}</bdi> <span class="note">${l(`role.${r.role}`)}${r.id===Je.value.id?` · ${l("console.you")}`:""}</span></li>`)}
${Object.entries(xa.value).map(([r,{width:i,height:c,black:u}])=>a`<li key=${r}>${l("console.wall_size",{width:String(i),height:String(c)})}${u&&a` <span class="note">${l("console.air.is_black")}</span>`}</li>`)}</ul></details></li>
${o>0&&a`<li>${l("console.stages",{count:o})}</li>`}
</ul>`}function zf(){let{state:{value:e},slow:t}=T;return T.refused.value?null:a`<span class="link" data-state=${e}>${l(`state.link.${e==="up"&&t.value?"slow":e}`)}</span>`}function Xf(){let e=V.value==="fr"?"en":"fr";return a`<${y} name="language" lang=${e} label=${e.toUpperCase()} title=${e==="fr"?"Français (FR)":"English (EN)"} press=${()=>Bs(e)} />`}function zl(){return a`${Object.keys(Io.value).map(e=>a`<p key=${e} class="trouble">${l(`console.trouble.${e}`)}</p>`)}`}var rs=new Set;te(()=>{let e=new Set(Object.keys(Io.value));for(let t of e)rs.has(t)||Ie(l(`console.trouble.${t}`));rs.size>0&&e.size===0&&Ie(l("console.trouble.over")),rs=e});function Xl(){return a`
<${Kl} />
${g.console?.insecure&&a`<p class="insecure">${l("console.insecure")}</p>`}
<${zl} />
<main class="rooms" id="desk" tabindex="-1" data-role=${g.door}>
${nt.includes("questions")&&a`<${Fl} />`}
<div class="middle"><${Za} />${nt.includes("polls")&&a`<${rl} />`}</div>
${be.length>0&&a`<${Yf} />`}
</main>
<div class="below-all"><${Ei} /><${vi} /></div>
<${Vf} />
<${wi} />
`}function Yf(){return a`<div class="third">
${be.length>1&&a`<nav class="tabs" aria-label=${l("console.beside")}>${be.map(e=>a`<button key=${e} type="button" aria-current=${Gt.value===e?"true":void 0} onClick=${()=>{Gt.value=e,Q.value!=="questions"&&Q.value!=="air"&&(Q.value=e)}}>${l(`console.room.${e}`)} <${Yl} name=${e} /></button>`)}</nav>`}
${nt.includes("run")&&a`<${Hl} />`}
${w("make_poll")&&a`<${hl} />`}
${nt.includes("floor")&&a`<${li} />`}
</div>`}function Yl({name:e}){let t=Object.values(Pn.value).filter(({state:n})=>n==="waiting"||n==="next").length;return e==="floor"&&t>0?a`<span class="tabular">${t}</span>`:null}function Vf(){return a`<nav class="room-bar" aria-label=${l("console.rooms")}>
${nt.map(e=>a`<${Qf} key=${e} name=${e} />`)}
${w("set_black")&&a`<${jn} />`}
</nav>`}function Qf({name:e}){let t=Q.value===e;return a`<button type="button" class="button" aria-current=${t?"true":void 0}
onClick=${()=>{Q.value=e}}>${l(`console.room_short.${e}`)} <${Yl} name=${e} /></button>`}var as=document.getElementById("app");as&&(as.textContent="",Ts(a`<${Xl} />`,as),Xa(document));
