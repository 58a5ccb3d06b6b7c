/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var cs=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,cs(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},Qo=new Map;function Cl(e){var t=Qo.get(this);return t||(t=new Map,Qo.set(this,t)),(t=cs(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):r===3&&($||i)?(u.push(3,$,i),r=2):r===2&&i==="..."&&$?u.push(4,$,0):r===2&&i&&!$?u.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(u.push(r,0,i,s),r=6),$&&(u.push(r,$,0,s),r=6)),i=""},m=0;m<n.length;m++){m&&(r===1&&p(),p(m));for(var h=0;h<n[m].length;h++)o=n[m][h],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[m][h+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var q,us,ps,Ie,Xn,an,ms,sn,fs,eo,Yn,Ll,At=Symbol.for("pv"),ln={},cn=[],Dl=/^m(i|n|o|s|text|space)$/,to=Array.isArray,no=cn.slice,Be=Object.assign;function We(e){e&&e.parentNode&&e.remove()}function ds(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?no.call(arguments,2):n),wt(e,i,o,s,null)}function wt(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:At,__v:s||++us,__i:-1,__u:0};return!s&&q.vnode&&q.vnode(r),r}function ot(e){return e.children}function yt(e,t){this.props=e,this.context=t,this.__g=0}function Re(e,t){if(t==null)return e.__&&Re(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Re(e)}function ql(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Be({constructor:At},n)).__v=n.__v+1,q.vnode&&q.vnode(t),oo(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Re(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,gs(s,t,r),n.__=n.__e=null,t.__e!=o&&$s(t))}function $s(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),$s(e)}function Zo(e){(8&e.__g||(e.__g|=8,Ie.push(e),an++))&&Xn==q.debounceRendering||((Xn=q.debounceRendering)||queueMicrotask)(hs)}function hs(){try{for(var e,t=1;Ie.length;)Ie.length>t&&Ie.sort(ms),e=Ie.shift(),t=Ie.length,8&e.__g&&ql(e)}finally{(an=Ie.length)&&(Xn||queueMicrotask)(hs)}}function _s(e,t,n,o,s,r,i,c,u,p,m){var h,$,f,x,R,E,N=o.__k||cn,M=t.length;for(u=Fl(n,t,N,u,M),h=0;h<M;h++)(f=n.__k[h])!=null&&($=~f.__i&&N[f.__i]||ln,f.__i=h,E=oo(e,f,$,s,r,i,c,u,p,m),x=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&so($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||x,f)),R=R||x,4&f.__u?(u=vs(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&E!==void 0?u=E:x&&(u=x.nextSibling),f.__u&=-21);return n.__e=R,u}function Fl(e,t,n,o,s){var r,i,c,u,p,m,h,$,f,x=n.length,R=x,E=0,N=0,M=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=M[r]=wt(null,i):to(i)?i=M[r]=wt(ot,{children:i}):i.constructor===At&&i.__b?i=M[r]=wt(i.type,i.props,i.key,i.ref,i.__v):M[r]=i,u=r+E,i.__=e,i.__b=e.__b+1,c=null,~(p=i.__i=jl(i,n,u,R))&&(R--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==u-1?E--:p==u+1?E++:p!=u&&(p>u?E--:E++,N=1)):(~p||(s>x?E--:s<x&&E++),typeof i.type!="function"&&(i.__u|=4))):M[r]=null;if(N){for(m=[],h=[],r=0;r<s;r++)if((i=M[r])&&16&i.__u){for(E=0,$=m.length;E<$;)m[f=E+$>>1]<i.__i?E=f+1:$=f;m[E]=i.__i,h[r]=E+1}for(E=m.length;r--;)h[r]&&(h[r]==E?E--:M[r].__u|=4)}if(R)for(r=0;r<x;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Re(c)),ro(c,c));return o}function vs(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=vs(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Re(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function jl(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Jo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function nn(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Jo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Jo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Yn[t]||(Yn[t]=Hl(t)),(e.__a||(e.__a={}))[t]=eo,r=t!=(t=t.replace(fs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Hl(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[sn]==null)t[sn]=eo++;else if(t[sn]<this.__a[e])return;return n(q.event?q.event(t):t)}}}function oo(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,x,R,E,N,M,K,B,gt,et,tt,ye,H,oe,He,ke=t.type;if(t.constructor!==At)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=r=[],m.nodeType==8?c=rn(m,r):r.push(m),c=r[0]||c),(m=q.__b)&&m(t);e:if(typeof ke=="function"){$=i.length;try{if(N=t.props,M=(m=ke.prototype)&&m.render,K=(m=ke.contextType)&&o[m.__c],B=m?K?K.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(M?t.__c=f=new ke(N,B):(t.__c=f=new yt(N,B),f.constructor=ke,f.render=Bl),K&&K.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),M&&(f.__s||(f.__s=f.state),ke.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Be({},f.__s)),Be(f.__s,ke.getDerivedStateFromProps(N,f.__s)))),x=f.props,R=f.state,f.__v=t,n.__c){if(N!==x&&M&&!ke.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(N,B),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(N,f.__s,B)===!1){t.__v!=n.__v&&(f.props=N,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(le){le&&(le.__=t)}),cn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Re(n);break e}f.componentWillUpdate&&f.componentWillUpdate(N,f.__s,B),M&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(x,R,E)})}else M&&!ke.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),M&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=B,f.props=N,f.__P=e,f.__g&=-5,gt=q.__r,et=M?25:0;do f.__g&=-9,gt&&gt(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++et<25);M&&(cn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Be({},o,f.getChildContext())),M&&n.__c&&f.getSnapshotBeforeUpdate&&(E=f.getSnapshotBeforeUpdate(x,R)),tt=m&&m.type===ot&&m.key==null?m.props.children:m,N.__P&&(m=c,s=(e=N.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&ro(le,le)}),n.__k=null),c=n.__k?Re(n,0):null),c=_s(e,to(tt)?tt:[tt],t,n,o,s,r,i,c,u,p),N.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(We),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(le){if(i.length=$,t.__v=null,u||r)if(le&&le.then){if(t.__u|=128|u,r){for(~(oe=r.indexOf(c||void 0))||(oe=r.length);(He=r[oe-1])&&He.nodeType==8;)oe--;for(;oe<r.length;oe++)if(He=r[oe])if(r[oe]=null,ye){if(He==H)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(H=rn(ye=He))}}if(!ye){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ye=c}(m=rn(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,c=m):t.__e=c,c=c&&c.nextSibling}else r&&r.some(We);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||bs(t),q.__e(le,t,n)}}else c=t.__e=Wl(n.__e,t,n,o,s,r,i,u,p,e);return(m=q.diffed)&&m(t),c}function rn(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bs))}function gs(e,t,n){for(var o=0;o<n.length;)so(n[o++],n[o++],n[o++]);q.__c&&q.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){q.__e(r,s.__v)}})}function Wl(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,x,R,E,N,M=n.props||ln,K=t.props,B=t.type;if(B=="svg"?s="http://www.w3.org/2000/svg":B=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((x=r[m])&&(B?x.localName==B:x.nodeType==3)){e=x,r[m]=null;break}}if(!e){if(N=p.ownerDocument||document,!B)return N.createTextNode(K);e=N.createElementNS(s,B,K.is?K:p),c&&(q.__m&&q.__m(t,r),c=!1),r=null}if(B){if(p=B=="template"&&e.content||e,r=B=="textarea"&&K.defaultValue!=null?null:r&&no.call(p.childNodes),!c&&r)for(M={},m=0;m<e.attributes.length;m++)M[(x=e.attributes[m]).name]=x.value;for(m in M)x=M[m],m=="children"||m in K||m=="value"&&"defaultValue"in K||m=="checked"&&"defaultChecked"in K||nn(e,m,null,x,s);for(m in K)x=K[m],m=="children"?f=x:m=="value"?R=x:m=="checked"?E=x:c&&typeof x!="function"||M[m]===x||nn(e,m,x,M[m],s);(B=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Dl.test(B))&&(s="http://www.w3.org/1999/xhtml"),_s(p,to(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&Re(n,0),c,u),r&&r.some(We),c&&B!="textarea"||(m="value",B=="progress"&&R==null?e.removeAttribute(m):R==null||R===e[m]&&(B!="progress"||R)||nn(e,m,R,M[m],s),m="checked",E!=null&&E!=e[m]&&nn(e,m,E,M[m],s))}else M===K||c&&e.data==K||(e.data=K);return e}function so(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){q.__e(s,n)}}function ro(e,t,n){var o,s,r,i;if(q.unmount&&q.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||so(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){q.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&ro(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=rn(o,r=[]))&&(o==e.__e&&r.some(We),We(s),We(o)),n||We(e.__e),e.__e=e.__c=e.__=null}function Bl(e,t,n){return this.constructor(e,n)}function ws(e,t){var n,o,s,r;q.__&&q.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=wt(ot,{children:[e]}),s=[],r=[],oo(t,t.__k,o||ln,ln,t.namespaceURI,o?null:t.firstChild?no.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),gs(s,t.__k,r),t.__k.props.children=null}q={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw an=0,e}},us=0,ps=function(e){return e!=null&&e.constructor===At},yt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Be({},this.state)),typeof e=="function"&&(e=e(Be({},n),this.props)),e&&(Be(n,e),this.__v&&(t&&this.__k.push(t),Zo(this)))},yt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Zo(this))},yt.prototype.render=ot,Ie=[],an=0,ms=function(e,t){return e.__v.__b-t.__v.__b},sn=Symbol(),fs=/(PointerCapture)$|Capture$/i,eo=0,Yn={},Ll=0;var nt,Y,zn,es,Vn=Object.is,un=0,ys=[],Qn=[],z=q,ts=z.__b,ns=z.__r,os=z.diffed,ss=z.__c,rs=z.unmount,as=z.__;function dn(e,t){z.__h&&z.__h(Y,e,un||t),un=0;var n=Y.__H||(Y.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function st(e){return un=1,Ul(ks,e)}function Ul(e,t,n){var o=dn(nt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ks(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Vn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=Y,!Y.__f)){Y.__f=!0;var s=Y.shouldComponentUpdate;Y.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,Vn($.__[0],$.__N[0])||(m=!0))}),s){var h=s.call(this,r,i,c);return p?h||m:h}return!p||m}}return o.__}function Ot(e,t){var n=dn(nt++,3);!z.__s&&io(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Y.__H.__h.push(n))}function P(e,t){var n=dn(nt++,4);!z.__s&&io(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Y.__h.push(n))}function b(e){return un=5,ao(function(){return{current:e}},[])}function ao(e,t){var n=dn(nt++,7);return io(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gl(){var e;do{for(;e=Qn.shift();)try{kt(e)}catch(n){z.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ys.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(kt),t.__h.some(Zn),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(Qn.length)}z.__b=function(e){Y=null,ts&&ts(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),as&&as(e,t)},z.__r=function(e){ns&&ns(e),nt=0;var t=(Y=e.__c).__H;t&&(zn==Y?Y.__h=[]:(t.__h.some(kt),t.__h.some(Zn),nt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),zn=Y},z.diffed=function(e){os&&os(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ls(ys.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),zn=Y=null},z.__c=function(e,t){t.some(function(n){try{n.__h.some(kt),n.__h=n.__h.filter(function(o){return!o.__||Zn(o)})}catch(o){n.__h=[function(){throw o}]}}),ss&&ss(e,t)},z.unmount=function(e){rs&&rs(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,ls(Qn.push(s))}else kt(s)}catch(r){t=r}}),o.__H=void 0,t&&z.__e(t,o.__v))};var is=typeof requestAnimationFrame=="function";function Kl(e){var t,n=function(){clearTimeout(o),is&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);is&&(t=requestAnimationFrame(n))}function ls(e){e!=1&&es==z.requestAnimationFrame||((es=z.requestAnimationFrame)||Kl)(Gl)}function kt(e){var t=Y,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Y=t}function Zn(e){var t=Y;e.__c=e.__(),Y=t}function io(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Vn(n,e[o])})}function ks(e,t){return typeof t=="function"?t(e):t}var zl=Symbol.for("preact-signals");function $n(){if(xe>1)xe--;else{var e,t=!1;for((function(){var s=mn;for(mn=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();St!==void 0;){var n=St;for(St=void 0,pn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ss(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(pn=0,xe--,t)throw e}}function Ue(e){if(xe>0)return e();Jn=++Xl,xe++;try{return e()}finally{$n()}}var xt,U=void 0;function hn(e){var t=U,n=xt;U=void 0,xt=void 0;try{return e()}finally{U=t,xt=n}}var St=void 0,xe=0,pn=0,Xl=0,Jn=0,mn=void 0,fn=0;function xs(e){if(U!==void 0){var t=e.n;if(t===void 0||t.t!==U)return t={i:0,S:e,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:t},U.s!==void 0&&(U.s.n=t),U.s=t,e.n=t,32&U.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=U.s,t.n=void 0,U.s.n=t,U.s=t),t}}function Z(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Z.prototype.brand=zl;Z.prototype.h=function(){return!0};Z.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:hn(function(){var o;(o=t.W)==null||o.call(t)}))};Z.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&hn(function(){var s;(s=t.Z)==null||s.call(t)}))}};Z.prototype.subscribe=function(e){var t=this;return J(function(){var n=t.value;hn(function(){return e(n)})},{name:"sub"})};Z.prototype.valueOf=function(){return this.value};Z.prototype.toString=function(){return this.value+""};Z.prototype.toJSON=function(){return this.value};Z.prototype.peek=function(){var e=this;return hn(function(){return e.value})};Object.defineProperty(Z.prototype,"value",{get:function(){var e=xs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pn>100)throw new Error("Cycle detected");(function(n){xe!==0&&pn===0&&n.l!==Jn&&(n.l=Jn,mn={S:n,v:n.v,i:n.i,o:mn})})(this),this.v=e,this.i++,fn++,xe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{$n()}}}});function S(e,t){return new Z(e,t)}function Ss(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Es(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function As(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ge(e,t){Z.call(this,void 0,t),this.x=e,this.s=void 0,this.g=fn-1,this.f=4}Ge.prototype=new Z;Ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===fn))return!0;if(this.g=fn,this.f|=1,this.i>0&&!Ss(this))return this.f&=-2,!0;var e=U;try{Es(this),U=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return U=e,As(this),this.f&=-2,!0};Ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Z.prototype.S.call(this,e)};Ge.prototype.U=function(e){if(this.t!==void 0&&(Z.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=xs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function X(e,t){return new Ge(e,t)}function Os(e){var t=e.j;if(e.j=void 0,typeof t=="function"){xe++;var n=U;U=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,lo(e),o}finally{U=n,$n()}}}function lo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Os(e)}function Yl(e){if(U!==this)throw new Error("Out-of-order effect");As(this),U=e,this.f&=-2;try{8&this.f&&lo(this)}finally{$n()}}function rt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,xt&&xt.push(this)}rt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};rt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Os(this),Es(this),xe++;var e=U;return U=this,Yl.bind(this,e)};rt.prototype.N=function(){2&this.f||(this.f|=2,this.u=St,St=this)};rt.prototype.d=function(){this.f|=8,1&this.f||lo(this)};rt.prototype.dispose=function(){this.d()};function J(e,t){var n=new rt(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ms,_n,on,Vl=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ts=[];J(function(){Ms=this.N})();function at(e,t){q[e]=t.bind(null,q[e]||function(){})}function Et(e){if(on){var t=on;on=void 0,t()}on=e&&e.S()}function Is(e){var t=this,n=e.data,o=A(n);o.name="ReactiveDom",o.value=n;var s=ao(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=X(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=X(function(){return!Array.isArray(p.value)&&!ps(p.value)}),h=J(function(){if(this.N=Rs,m.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){h(),$.call(this)},[m,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Is.displayName="ReactiveTextNode";Object.defineProperties(Z.prototype,{constructor:{configurable:!0,value:ds(ot,null).constructor},type:{configurable:!0,value:Is},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});at("__b",function(e,t){if(Et(),_n=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof Z&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});at("__r",function(e,t){if(e(t),t.type!==ot){Et();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return J(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Vl&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_n=o,Et(n)}});at("__e",function(e,t,n,o){Et(),_n=void 0,e(t,n,o)});at("diffed",function(e,t){Et(),_n=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var c=r[i];c===void 0||o&&i in o||(c.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],m=o[u];p===void 0?(p=Ql(n,u,m,s),r[u]=p):p.o(m,s)}}}e(t)});function Ql(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=S(n);return{o:function(i,c){r.value=i,o=c},d:J(function(){this.N=Rs;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}at("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var m=p.__$u;m&&(p.__$u=void 0,m.d())}}e(t)});at("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});yt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function A(e,t){return ao(function(){return S(e,t)},[])}var Zl=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Jl(){Ue(function(){for(var e;e=Ts.shift();)Ms.call(e)})}function Rs(){Ts.push(this)===1&&(q.requestAnimationFrame||Zl)(Jl)}var a=Cl.bind(ds);var ec=typeof document>"u"?null:document.getElementById("boot"),g=JSON.parse(ec?.textContent||"{}");var Q=S(g.language??"fr"),tc=365*24*3600;async function Ns(e){return g.strings&&!g.strings[e]&&!await nc(e)?!1:(Q.value=e,typeof document<"u"&&oc(e),!0)}async function nc(e){try{let t=await fetch(`/strings/${g.page}/${e}`);return t.ok&&(g.strings[e]=await t.json()),t.ok}catch{return!1}}function oc(e){document.cookie=`language=${e}; path=/; max-age=${tc}; samesite=lax`,document.documentElement.lang=e}function l(e,t){return Mt(Q.value,e,t)}function Mt(e,t,n={}){let o=g.strings?.[e]??{},s=o[t]??o[`${t}.${sc(e,n.count)}`];return s===void 0?t:s.replace(/\{(\w+)\}/g,(r,i)=>i in n?rc(e,n[i]):r)}function O(e){let t=Q.value;if(e?.[t])return{text:e[t],lang:t};let n=t==="fr"?"en":"fr";return{text:e?.[n]??"",lang:e?.[n]?n:t}}function sc(e,t){return t===1||e==="fr"&&t===0?"one":"other"}function rc(e,t){return typeof t=="number"?t.toLocaleString(e):String(t)}var Tt={id:"black",when:e=>e.black,component:()=>a`<section class="pure-black"></section>`,leaves:"cuts",foot:null};var vn="[ \\t  ]*",ac=new RegExp(`([^\\s?!;:«(\\[])${vn}([?!;]+)(?=$|[\\s»")\\]…])`,"gu"),ic=new RegExp(`([\\p{L}\\p{N}»%)"])${vn}:(?=$|\\s)`,"gu"),lc=new RegExp(`«${vn}`,"gu"),cc=new RegExp(`${vn}»`,"gu"),uc=/(\d)[ \u00a0\u202f]+(?=[%€])/gu,pc=new RegExp("(\\p{L})-(t-)?(?=(?:je|tu|ils?|elles?|iels?|on|nous|vous|ce|ci|là)(?![\\p{L}-]))","giu");function L(e,t){return t!=="fr"?e:e.replace(ac,"$1 $2").replace(ic,"$1 :").replace(lc,"« ").replace(cc," »").replace(uc,"$1 ").replace(pc,n=>n.replaceAll("-","-⁠"))}function re(e){return e==="both"?["fr","en"]:[e]}function _(e,t,n){return re(e).map(o=>({lang:o,text:L(Mt(o,t,n),o)}))}function I(e,t){if(!t)return[];let n=re(e).filter((s,r)=>t[s]&&!(r&&t.fr===t.en)),o=t.fr?"fr":"en";return(n.length?n:[o]).map(s=>({lang:s,text:L(t[s],s)}))}function d({of:e}){return e.map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}function bn({text:e,lang:t}){return a`<bdi lang=${t}>${L(e,t)}</bdi>`}var Ps={id:"end",when:e=>e.scene==="end",component:mc,leaves:"fades",foot:null};function mc({programme:e,language:t}){return a`<section class="still">
<h1><${d} of=${_(t,"wall.end.thanks")} /></h1>
<p class="dim"><${d} of=${I(t,e.title)} /></p>
</section>`}var Cs={id:"film",when:e=>e.scene==="film",component:()=>a`<section class="pure-black"></section>`,leaves:"fades",foot:null};var Ls=3.5,co=.05,fc=1e-6;function dc(e,t,n){if(!n(e))return null;let o=0,s=Math.floor((t-e)/co+fc);for(;o<s;){let r=Math.ceil((o+s)/2);n(e+r*co)?o=r:s=r-1}return e+o*co}function $c(e,t){for(let o of e){let s=dc(o.min??Ls,o.max??60,r=>t(o,r));if(s!==null)return{way:o,size:s}}let n=e[e.length-1];return{way:n,size:n.min??Ls}}function ue(e,t,n,o){P(()=>{let s=e.current,r=t.current;if(!s||!r)return;let i=()=>hc(s,r,n);i();let c=new ResizeObserver(i);return c.observe(s),document.fonts?.addEventListener("loadingdone",i),()=>{c.disconnect(),document.fonts?.removeEventListener("loadingdone",i)}},o)}function hc(e,t,n){if(e.clientHeight===0)return;let o=(i,c)=>{t.dataset.way=i.name,t.style.setProperty("--size",c.toFixed(2))};t.toggleAttribute("data-measuring",!0);let{way:s,size:r}=$c(n,(i,c)=>(o(i,c),t.offsetHeight<=e.clientHeight&&t.scrollWidth<=t.clientWidth+1));o(s,r),t.getBoundingClientRect(),t.toggleAttribute("data-measuring",!1)}var _c=[{name:"line",min:3.6,max:3.6},{name:"main",max:3.6}];function Ds({scene:e,...t}){let{aside:n,titled:o}=e.foot?.(t)??{};return a`<footer class=${e.foot?"foot":"foot away"}>
${o?a`<${gc} ...${t} />`:a`<${bc} ...${t} />`}
<${vc} key=${e.id} of=${n??[]} />
</footer>`}function vc({of:e}){let t=b(null),n=b(null);return ue(t,n,_c,[e.map(({text:o})=>o).join(`
`)]),a`<p class="aside tabular" ref=${t}><span class="fitted" ref=${n}><${d} of=${e} /></span></p>`}function bc({address:e,code:t}){return a`<p class="where" translate=${!1}><bdi>${e}</bdi> <b class="code">${t}</b></p>`}function gc({programme:e,language:t}){return a`<p class="where"><${d} of=${I(t,e.title).slice(0,1)} /></p>`}function gn({screen:e,language:t}){let n=It(e);return n?a`<p class="vote-code"><${d} of=${_(t,"wall.code")} /> <b class="tabular" translate=${!1}>${n}</b></p>`:null}function It(e){return e.wall_code?.now?.code??""}var wc=[{name:"airy",min:5,max:7.6},{name:"tight",min:4.2,max:6},{name:"tight main",min:4.2,max:6}],qs={id:"join",when:e=>e.scene==="join",component:yc,leaves:"fades",foot:({screen:e,language:t})=>{let{phones:n}=e.wall.now;return{titled:!0,aside:n?_(t,"wall.phones",{count:n}):null}}};function yc({screen:e,programme:t,language:n,address:o,code:s,qr:r,qr_modules:i}){let{phase:c}=e.wall.now,p=c==="doors"||c==="film"?"before":t.films?.length?"after_film":"after",m=b(null),h=b(null);return ue(m,h,wc,[p,n,!!It(e)]),a`<section class="join">
<${uo} qr=${r} qr_modules=${i} />
<div class="beside">
<div class="box" ref=${m}>
<div class="fitted" ref=${h}>
<h1><${d} of=${_(n,`wall.join.${p}`)} /></h1>
<p class="how dim"><${d} of=${_(n,"wall.join.how")} /></p>
<${po} address=${o} code=${s} />
<${gn} screen=${e} language=${n} />
</div>
</div>
</div>
</section>`}function uo({qr:e,qr_modules:t}){return a`<div class="plate">
<svg viewBox=${`0 0 ${t} ${t}`} aria-hidden="true" shape-rendering="crispEdges">
<path d=${e} />
</svg>
</div>`}function po({address:e,code:t}){let n=b(null),o=b(null);return ue(n,o,[{name:"line",max:6.4},{name:"broken"}],[e]),a`<div class="where-to">
<div class="address" ref=${n}><p class="fitted" ref=${o}><bdi translate=${!1}>${e}</bdi></p></div>
<p class="code"><span translate=${!1}>${t}</span></p>
</div>`}var Fs={id:"pause",when:e=>e.scene==="pause",component:kc,leaves:"fades",foot:()=>({})};function kc({language:e}){return a`<section class="still">
<h1><${d} of=${_(e,"wall.pause.title")} /></h1>
<p class="dim"><${d} of=${_(e,"wall.pause.soon")} /></p>
</section>`}var js=g.now?g.now-Date.now():0;function Hs(e){js=e-Date.now()}function it(){return Date.now()+js}function fe(e){let t=Math.max(0,Math.floor(e/1e3)),n=[Math.floor(t/60)%60,t%60],o=Math.floor(t/3600);return o&&n.unshift(o),n.map((s,r)=>r?String(s).padStart(2,"0"):s).join(":")}var xc=200;function Sc({ends_at:e=0,left_ms:t=0},n){return!e&&!t?null:Math.max(0,Math.ceil((e?e-n:t)/1e3))}function wn(e){let[,t]=st(0),n=Sc(e,it()),o=!!e.ends_at&&n!==0;return Ot(()=>{if(!o)return;let s=setInterval(()=>t(r=>r+1),xc);return()=>clearInterval(s)},[o]),n}var yn="abstain",k=Object.freeze({QUESTION_GRAPHEMES_MIN:10,QUESTION_GRAPHEMES_MAX:280,SIGNATURE_GRAPHEMES_MAX:40,REASON_GRAPHEMES_MAX:140,NOTE_GRAPHEMES_MAX:280,ANSWERER_GRAPHEMES_MAX:80,SEAT_GRAPHEMES_MAX:30,CUE_WORDS_GRAPHEMES_MAX:140,CUE_NOTE_GRAPHEMES_MAX:280,ANNOUNCEMENT_GRAPHEMES_MAX:140,STAGE_NOTE_GRAPHEMES_MAX:100,POLL_TITLE_GRAPHEMES_MAX:160,POLL_OPTION_GRAPHEMES_MAX:80,POLL_OPTIONS_MIN:2,POLL_OPTIONS_MAX:10,POLL_UNIT_GRAPHEMES_MAX:20,WORD_GRAPHEMES_MAX:30,OPEN_TEXT_GRAPHEMES_MAX:140,CLOUD_WORDS_MAX:3,HANDS_MAX:2e3,PRIZE_WEIGHT_MAX:1e4,STILL_ALT_GRAPHEMES_MAX:200,STILL_LINE_GRAPHEMES_MAX:80,STILL_MADE_GRAPHEMES_MAX:280,SCALE_STEPS_MIN:2,SCALE_STEPS_MAX:11,FIGURE_DECIMALS_MAX:3,UNDO_WINDOW_MS:1e4,WALL_LIST_MAX:5,PHONE_TOP_MAX:10,PHONE_NEWEST_MAX:8,PHONE_PAGE:20});var Ws=[{name:"airy",min:4.2,max:6},{name:"tight columns stacked",min:4.2,max:4.8},{name:"tight columns",min:3.6,max:4.8},{name:"tight",max:4.2},{name:"tight main columns",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function kn({asked:e,language:t}){return a`<ul class=${e.kind==="multiple"||(e.max_choices??1)>1?"options several":"options"}>
${e.options.map(({id:n,label:o})=>a`<li key=${n}><${d} of=${I(t,o)} /></li>`)}
</ul>`}function Bs({asked:e,language:t}){let n=e.state==="open"?"wall.poll.nobody_yet":"wall.poll.nobody";return a`<p class="nobody"><${d} of=${_(t,n)} /></p>`}var xn=(e,t,n)=>`/${e}/stills/${t}${n?"/small":""}`,Us=({author:e,tool:t,year:n,licence:o})=>[e,t,n,o].join(" · ");function G(e,t){return t==="en"?`${e}%`:`${e} %`}function Se(e,t={},n="fr"){let{decimals:o=0}=t,s=e/10**o,r=Number.isInteger(e)?o:o+1;return s.toLocaleString(n,{minimumFractionDigits:o,maximumFractionDigits:r})}function Ee(e,{terms:t={}},n){return re(n).map(o=>{let s=t.unit?.[o]||t.unit?.fr||t.unit?.en||"";return`${Se(e,t,o)}${s&&` ${s}`}`})}function Rt(e,t,n){return re(e).flatMap((o,s)=>{let r=Object.entries(n).map(([i,c])=>[i,Array.isArray(c)?c[s]:c]);return _(o,t,Object.fromEntries(r))})}function Ne({asked:e,id:t,language:n}){return e.answer?.right?.includes(t)?a` <span class="right-mark"><span aria-hidden="true">✓</span> <${d} of=${_(n,"wall.right").slice(0,1)} /></span>`:null}var Nt=[{name:"airy",min:4.4,max:5},{name:"tight",max:4.2},{name:"tight lower",max:4},{name:"tight small",max:3.8},{name:"tight main small",min:2.6,max:3.5},{name:"tight main small least",min:2.2,max:3.5}],Ec=4,Ke=e=>!!e?.options.some(({still:t})=>t&&e.stills?.[t]);function Ks({asked:e,language:t,code:n}){let o=e.terms?.still??"";return a`<figure class="alone"><${zs} asked=${e} language=${t} code=${n} id=${o} />
<figcaption><${Xs} asked=${e} id=${o} language=${t} /></figcaption></figure>`}function Pt({asked:e,language:t,code:n}){let o=e.options.filter(({still:i})=>i),s=e.revealed&&e.sureness?[]:e.options.filter(({still:i})=>!i),r=Math.ceil(o.length/Ec);return a`<${Ac} asked=${e} language=${t} />
<div class="still-grid" style=${{"--cols":Math.ceil(o.length/r),"--rows":r}}>
${o.map(({id:i,label:c,still:u=""})=>a`<figure key=${i} class=${Oc(e,i)?"choice lead":"choice"}>
<${zs} asked=${e} language=${t} code=${n} id=${u} />
<figcaption>
<p class="answer"><span class="label"><${d} of=${I(t,c)} /></span><${Ne} asked=${e} id=${i} language=${t} /><${Gs} asked=${e} id=${i} language=${t} /></p>
<${Xs} asked=${e} id=${u} language=${t} />
</figcaption>
</figure>`)}
</div>
${s.map(({id:i,label:c})=>a`<p key=${i} class="without"><span class="label"><${d} of=${I(t,c)} /></span><${Gs} asked=${e} id=${i} language=${t} /></p>`)}`}function Ac({asked:e,language:t}){let{right:n,sure:o=0}=e.sureness??{};return n===void 0?null:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n,sure:o})} /></p>`}function zs({asked:e,language:t,code:n,id:o}){let s=e.stills?.[o];if(!s)return null;let[{lang:r,text:i}]=I(t,s.alt);return a`<img src=${xn(n,o)} alt=${i} lang=${r} width=${s.width} height=${s.height} style=${{"--ratio":s.width/s.height}} />`}function Gs({asked:e,id:t,language:n}){let o=e.bars?.find(i=>i.id===t),s=e.sureness?.rows.find(i=>i.id===t),{percent:r}=o??s??{};return!e.revealed||r===void 0?null:a`<span class="value tabular">${G(r,n)}${s?.sure!==void 0&&a` <small><${d} of=${_(n,"wall.real.sure",{percent:s.sure}).slice(0,1)} /></small>`}</span>
<span class="track" aria-hidden="true"><span class="bar" style=${{width:`${o?.length??r}%`}}></span>${!!o?.hands&&a`<span class="bar hands" style=${{width:`${o?.hands_length}%`}}></span>`}</span>`}function Xs({asked:e,id:t,language:n}){let{credit:o,sheet:s}=e.stills?.[t]??{};return s?a`<p class="how-made"><span class="dim"><${d} of=${_(n,"wall.sheet").slice(0,1)} /></span> ${Us(s)}</p>`:o?a`<p class="credit dim">© ${o}</p>`:null}function Oc(e,t){return e.answer?.right?e.answer.right.includes(t):!!(e.revealed&&e.bars?.find(n=>n.id===t)?.lead)}var Sn=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function Ys({asked:e,language:t}){let{least:n,most:o}=e.terms??{};return a`<p class="estimate">
<${d} of=${n!==void 0&&o!==void 0?Rt(t,"wall.number.between",{least:Ee(n,{...e,terms:{...e.terms,unit:void 0}},t),most:Ee(o,e,t)}):_(t,"wall.number.asked")} />
</p>`}var Vs=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function Qs({asked:e,language:t}){let n=e.scale;return a`<div class="scale">
${n.mean!==void 0&&a`<p class="sums"><${d} of=${Ic(n,t)} /></p>`}
<${Mc} columns=${n.columns} at=${n.at} language=${t} />
<${Ct} asked=${e} language=${t} />
<table class="visually-hidden">
<tbody>
${n.columns.map(({step:o,count:s,percent:r})=>a`<tr key=${o}>
<th scope="row">${o}</th>
<td>${G(r,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`}function Mc({columns:e,at:t,language:n}){let o=Math.max(...e.map(({count:s})=>s));return a`<div class="columns" aria-hidden="true">
${e.map(({step:s,count:r,percent:i,height:c})=>a`<div key=${s} class=${r&&r===o?"column lead":"column"}>
<span class="shaft"><span class="value tabular">${G(i,n)}</span><span class="rise" style=${{height:`${c}%`}}></span></span>
<span class="step tabular">${s}</span>
</div>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${Tc(t,e.length)}%`}}></span>`}
</div>`}function Tc(e,t){return(50+e*(t-1))/t}function Ct({asked:e,language:t}){let{low:n,high:o}=e.terms??{};return!n&&!o?null:a`<div class="ends">
<span><${d} of=${I(t,n)} /></span>
<span><${d} of=${I(t,o)} /></span>
</div>`}function Ic({mean:e=0,median:t=0},n){return _(n,"wall.scale.sums",{mean:e,median:t})}var mo=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function fo({asked:e,language:t}){let n=Array.from({length:e.terms?.steps??0},(o,s)=>s+1);return a`<div class="scale asked">
<div class="steps" aria-hidden="true">${n.map(o=>a`<span key=${o} class="tabular">${o}</span>`)}</div>
<${Ct} asked=${e} language=${t} />
${e.kind==="rating"&&a`<${kn} asked=${e} language=${t} />`}
</div>`}function $o({asked:e,language:t}){let n=e.kind==="open_text"?_(t,"wall.words.in_a_line"):_(t,"wall.words.in_words",{count:e.max_choices??1});return a`<p class="estimate"><${d} of=${n} /></p>`}var Rc={component:kn,ways:Ws},Nc={component:Pt,ways:Nt},Pc={scale:{component:fo,ways:mo},rating:{component:fo,ways:mo},number:{component:Ys,ways:Sn},word_cloud:{component:$o,ways:Sn},open_text:{component:$o,ways:Sn}},Zs=e=>Ke(e)?Nc:Pc[e?.kind??"single"]??Rc;var Js=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight above",max:4.2},{name:"tight main",max:4.2},{name:"tight main above",max:4.2},{name:"tight main above small",min:2.4,max:3.5}];function er({asked:e,language:t}){let n=e.options.map(o=>({option:o,bar:e.bars?.find(({id:s})=>s===o.id)}));return a`
<div class="bars" aria-hidden="true">
${n.map(({option:o,bar:s})=>a`<div key=${o.id} class=${s?.lead?"row lead":"row"}>
<span class="label"><${d} of=${I(t,o.label)} /><${Ne} asked=${e} id=${o.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${s?.length??s?.percent??0}%`}}></span>${!!s?.hands&&a`<span class="bar hands" style=${{width:`${s?.hands_length}%`}}></span>`}</span>
<span class="value tabular">${G(s?.percent??0,t)}${!!s?.hands&&a` <small>+${s?.hands}</small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${n.map(({option:o,bar:s})=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${I(t,o.label).slice(0,1)} /><${Ne} asked=${e} id=${o.id} language=${t} /></th>
<td>${G(s?.percent??0,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s?.count??0}).slice(0,1)} /></td>
${!!s?.hands&&a`<td><${d} of=${_(t,"wall.poll.hands",{count:s?.hands??0}).slice(0,1)} /></td>`}
</tr>`)}
</tbody>
</table>
`}var or=[{name:"airy",min:3.8,max:4.6},{name:"tight",min:3.6,max:4.2},{name:"tight main",min:3.5,max:4},{name:"tight main small",min:3.5,max:3.5}],tr=50,nr=[2.2,5.5];function sr({asked:e,language:t}){let{dots:n,right:o,sure:s,polls:r}=e.calibration;return o===void 0?a`<p class="nobody"><${d} of=${_(t,"wall.poll.nobody")} /></p>`:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:o,sure:s??0})} /></p>
<div class="calibration">
<div class="square" aria-hidden="true">
<svg viewBox="0 0 100 100" preserveAspectRatio="none"><line x1="0" y1="50" x2="100" y2="0" class="perfect" /><line x1="0" y1="50" x2="100" y2="50" class="chance" /></svg>
${n.map(i=>a`<span key=${i.sure} class="dot" style=${{left:`${100*(i.sure-tr)/tr}%`,top:`${100-i.right}%`,"--dot":`${nr[0]+nr[1]*i.size/100}`}}><b class="tabular">${G(i.right,t)}</b></span>`)}
</div>
<div class="axis tabular" aria-hidden="true"><span>${G(50,t)}</span><span><${d} of=${_(t,"wall.calibration.sure").slice(0,1)} /></span><span>${G(100,t)}</span></div>
</div>
<p class="dim aside-note"><${d} of=${_(t,"wall.calibration.how",{count:r})} /></p>
<table class="visually-hidden"><tbody>${n.map(i=>a`<tr key=${i.sure}><th scope="row">${G(i.sure,t)}</th><td>${G(i.right,t)}</td><td>${i.count}</td></tr>`)}</tbody></table>`}var rr=560,Cc="cubic-bezier(0.3, 0, 0.15, 1)",ar=.5,ir="glide",Lc=.2;function Dc(e,t){let n=[],o=[];for(let[s,r]of t){let i=e.get(s);if(!i){o.push(s);continue}let c={key:s,dx:i.left-r.left,dy:i.top-r.top,scale:i.font/r.font};(Math.abs(c.dx)>ar||Math.abs(c.dy)>ar)&&n.push(c)}return{moved:n,entered:o}}function lt(e,t){let n=b(!0),o=lr(e.current);P(()=>{!n.current&&e.current&&!Fc()&&qc(e.current,o),n.current=!1},[t])}function qc(e,t){let n=cr(e);for(let r of n.values())for(let i of r.getAnimations())i.id===ir&&i.cancel();let{moved:o,entered:s}=Dc(t,lr(e));for(let{key:r,dx:i,dy:c,scale:u}of o){let p={transform:`translate(${i}px, ${c}px) scale(${u})`,opacity:1},m=c<0?[{opacity:Lc,offset:.45}]:[],h=[p,...m,{transform:"none",opacity:1}];n.get(r)?.animate(h,{id:ir,duration:rr,easing:Cc})}for(let r of s)n.get(r)?.animate([{opacity:0},{opacity:1}],{duration:rr,easing:"ease-out"})}function lr(e){let t=new Map;if(!e)return t;for(let[n,o]of cr(e)){let{left:s,top:r,width:i,height:c}=o.getBoundingClientRect();if(i===0&&c===0)continue;let u=i/o.offsetWidth||1;t.set(n,{left:s,top:r,font:Number.parseFloat(getComputedStyle(o).fontSize)*u})}return t}function cr(e){let t=new Map;for(let n of e.children)n instanceof HTMLElement&&n.dataset.key&&t.set(n.dataset.key,n);return t}function Fc(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var jc=9,ur=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function pr({asked:e,language:t}){let n=(e.cards??[]).slice(0,jc),o=b(null);if(lt(o,n.map(({id:r})=>r).join(" ")),!n.length)return a`<p class="nobody"><${d} of=${_(t,"wall.words.first")} /></p>`;let s=(e.cards??[]).length-n.length;return a`<ul class="said-cards" ref=${o}>
${n.map(({id:r,text:i,count:c,supporters:u=0})=>a`<li key=${r} data-key=${r}>
<p><bdi>${L(i,re(t)[0])}</bdi></p>
${(c>1||u>0)&&a`<p class="second tabular">${[c>1&&`× ${c}`,u>0&&_(t,"wall.supporters",{count:u})[0].text].filter(Boolean).join(" · ")}</p>`}
</li>`)}
</ul>
${s>0&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.words.more",{count:s})} /></p>`}`}function mr(e,t,n){let o=new Map,s=e.filter(({id:r})=>t.has(r));for(let r of s){let{x:i,y:c}=t.get(r.id),u={...r,x:i,y:c};fr(u,o)&&o.set(r.id,u)}for(let r of e)o.has(r.id)||o.set(r.id,Hc(r,o,n));return o}function Hc(e,t,n){let o={...e,x:0,y:0};for(let s=0;s<4e3&&!fr(o,t);s++){let r=s*.22,i=.16*r;o={...e,x:i*Math.cos(r)*n,y:i*Math.sin(r)}}return o}function fr(e,t){for(let n of t.values())if(Wc(e,n))return!1;return!0}function Wc(e,t){let n=.16*Math.min(e.height,t.height),o=(e.width+t.width)/2+2*n,s=(e.height+t.height)/2*1.12+n;return Math.abs(e.x-t.x)<o&&Math.abs(e.y-t.y)<s}var ho=3.5,Bc=11,dr=27,Uc=1.9;function $r({words:e}){let t=b(null),n=b(new Map),[o,s]=st(new Map),r=e.map(({id:u,text:p,size:m})=>`${u} ${p} ${m}`).join("|");P(()=>{n.current=mr(e.map(Gc(Kc(t.current))),n.current,Uc),s(n.current)},[r]);let i=Math.max(dr,...[...o.values()].map(({y:u,height:p})=>Math.abs(u)+p*.6)),c=dr/i;return a`<div class="spiral" ref=${t} aria-hidden="true">
${e.map(({id:u,text:p})=>{let m=o.get(u);return m&&a`<bdi key=${u} style=${{left:`calc(50% + var(--h) * ${m.x*c})`,top:`calc(50% + var(--h) * ${m.y*c})`,fontSize:`calc(var(--h) * ${Math.max(ho,m.height*c)})`}}>${p}</bdi>`})}
</div>`}function Gc(e){return({id:t,text:n,size:o})=>{let s=ho+(Bc-ho)*o/100;return{id:t,width:e(n)*s,height:s}}}function Kc(e){let t=e?getComputedStyle(e).fontFamily:"sans-serif",n=document.createElement("canvas").getContext("2d");return n&&(n.font=`560 100px ${t}`),o=>n?n.measureText(o).width/100:o.length*.6}var hr=[{name:"airy",min:4.4,max:6},{name:"tight",min:3.5,max:5},{name:"tight main small",min:2,max:3.5}];function _r({asked:e,language:t}){let n=e.cloud??[];return n.length?e.drawing==="spiral"?a`<${$r} words=${n} /><ol class="visually-hidden">${n.map(({id:o,text:s,count:r})=>a`<li key=${o}>${s} ${r}</li>`)}</ol>`:a`<ol class="cloud">
${n.map(({id:o,text:s,count:r,size:i})=>a`<li key=${o} style=${{"--share":i/100}}>
<bdi>${s}</bdi> <small class="tabular">${r}</small>
</li>`)}
</ol>`:a`<p class="nobody"><${zc} language=${t} /></p>`}function zc({language:e}){return _(e,"wall.words.first").map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}var gr=[{name:"airy",min:3.6,max:4.4},{name:"tight main",min:3.5,max:4.2},{name:"tight main small",min:2.4,max:3.5}];function wr({asked:e,language:t}){let n=e.flow;return a`<p class="sums">${n.few?a`<${d} of=${_(t,"wall.flow.few")} />`:a`<${d} of=${Yc(n,t)} />`}</p>
<div class="flow" aria-hidden="true">
${n.nodes&&a`<${vr} side="before" drawn=${n} asked=${e} language=${t} />`}
${n.nodes?a`<${Xc} drawn=${n} />`:a`<${br} drawn=${n} asked=${e} language=${t} />`}
${n.nodes&&a`<${vr} side="after" drawn=${n} asked=${e} language=${t} />`}
</div>
<div class="visually-hidden"><${br} drawn=${n} asked=${e} language=${t} /></div>`}function Xc({drawn:{bands:e=[],nodes:t,rest:n}}){return a`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
${e.map(({from:o,to:s,d:r,stays:i})=>a`<path key=${`${o}>${s}`} d=${r} class=${i?"stays":"moves"} />`)}
${n?.before.map(({y:o,height:s})=>a`<rect key=${o} x="0" y=${o} width="7" height=${s} class="rest" />`)}
${n?.after.map(({y:o,height:s})=>a`<rect key=${o} x="93" y=${o} width="7" height=${s} class="rest" />`)}
${t?.before.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="0" y=${s} width="1.2" height=${r} class="node" />`)}
${t?.after.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="98.8" y=${s} width="1.2" height=${r} class="node" />`)}
</svg>`}function vr({side:e,drawn:t,asked:n,language:o}){return a`<div class=${`side ${e}`}>
<p class="when"><${d} of=${_(o,`wall.flow.${e}`)} /></p>
${(t.nodes?.[e]??[]).map(({id:s,y:r,height:i})=>{let c=t.rows.find(u=>u.id===s);return a`<p key=${s} style=${{top:`${r+i/2}%`}}>
<span class="label"><${d} of=${I(o,kr(n,s))} /></span>
<b class="tabular">${G(c?.[e]??0,o)}</b>
${e==="after"&&a`<span class="net tabular">${yr(c?.net??0)}</span>`}
</p>`})}
</div>`}function br({drawn:e,asked:t,language:n}){return a`<table class="flow-table">
<thead><tr><td></td><th scope="col"><${d} of=${_(n,"wall.flow.before")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.after")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.net")} /></th></tr></thead>
<tbody>${e.rows.map(o=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${I(n,kr(t,o.id))} /></th>
<td class="tabular">${G(o.before,n)}</td><td class="tabular">${G(o.after,n)}</td><td class="tabular">${yr(o.net)}</td>
</tr>`)}</tbody>
</table>`}function yr(e){return e>0?`+${e}`:e<0?`−${-e}`:"="}function Yc({stayed:e,moved:t,new:n,left:o,people:s},r){return e===void 0?_(r,"wall.flow.people",{before:s[0],after:s[1]}):_(r,"wall.flow.sums",{stayed:e,moved:t,came:n,left:o})}function kr(e,t){return e.options.find(n=>n.id===t)?.label??{fr:t,en:t}}var xr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Sr({asked:e,language:t}){let n=e.by_group?.rows??[];return a`<table class="by-group">
<thead><tr><td></td>${n.map(({group:o,count:s})=>a`<th key=${o} scope="col"><${d} of=${_(t,`wall.group.${o}`)} /> <small class="tabular">${s}</small></th>`)}</tr></thead>
<tbody>${(n[0]?.shares??[]).map(({id:o})=>a`<tr key=${o}>
<th scope="row"><${d} of=${I(t,e.options.find(s=>s.id===o)?.label??{fr:o,en:o})} /></th>
${n.map(({group:s,shares:r})=>{let i=r.find(c=>c.id===o)?.percent??0;return a`<td key=${s}><span class="tabular">${G(i,t)}</span><span class="track" aria-hidden="true"><span class="bar" style=${{width:`${i}%`}}></span></span></td>`})}
</tr>`)}</tbody>
</table>`}var Or=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function Mr({asked:e,language:t}){let n=e.histogram;return n.bins.length?a`<div class="histogram">
<p class="sums">
<${d} of=${Vc(e,n,t)} />
${e.answer?.truth!==void 0&&a`<br /><b class="hot"><${d} of=${Qc(e,n,t)} /></b>`}
</p>
<div class="plot" aria-hidden="true">
${!!n.below&&a`<${Er} count=${n.below} most=${Ar(n)} sign="<" />`}
<div class="columns">
${n.near_from!==void 0&&a`<span class="near" style=${{left:`${n.near_from}%`,width:`${Number(n.near_to)-n.near_from}%`}}></span>`}
${n.bins.map(o=>a`<div key=${o.from} class="column">
<span class="shaft"><span class="value tabular">${o.count||""}</span><span class="rise" style=${{height:`${o.height}%`}}></span></span>
</div>`)}
<span class="median" style=${{left:`${n.at}%`}}></span>
${n.truth_at!==void 0&&a`<span class="truth" style=${{left:`${n.truth_at}%`}}></span>`}
</div>
${!!n.above&&a`<${Er} count=${n.above} most=${Ar(n)} sign=">" />`}
</div>
<div class="axis tabular" aria-hidden="true"><span>${En(n.from,e,t)}</span><span>${En(n.to,e,t)}</span></div>
<table class="visually-hidden">
<tbody>
${n.bins.map(o=>a`<tr key=${o.from}>
<th scope="row">${En(o.from,e,t)} – ${En(o.to,e,t)}</th>
<td><${d} of=${_(t,"wall.poll.turnout",{count:o.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`:null}function Er({count:e,most:t,sign:n}){return a`<div class="column edge">
<span class="shaft"><span class="value tabular">${e}</span><span class="rise" style=${{height:`${100*e/t}%`}}></span></span>
<span class="step">${n}</span>
</div>`}function Ar({bins:e,below:t,above:n}){return Math.max(t??0,n??0,...e.map(({count:o})=>o))}function En(e=0,{terms:t},n){return Se(e,t,re(n)[0])}function Vc(e,{median:t=0,half:n=[0,0]},o){return Rt(o,"wall.number.middle",{median:Ee(t,e,o),low:Ee(n[0],{...e,terms:{...e.terms,unit:void 0}},o),high:Ee(n[1],e,o)})}function Qc(e,{near:t=0,near_percent:n=0},o){let{truth:s=0,tolerance:r=0}=e.answer??{};return Rt(o,r?"wall.number.near":"wall.number.exact",{truth:Ee(s,e,o),tolerance:Ee(r,e,o),percent:n,count:t})}var Tr=[{name:"airy",min:4.2,max:6},{name:"tight",max:4.6},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Ir({asked:e,language:t}){let{rows:n,weight:o,turnout_min:s,steps:r}=e.prize;return a`<ol class="prize">
${n.map(i=>a`<li key=${i.id} class=${i.place===1?"row lead":"row"}>
<b class="place tabular">${i.place??"–"}</b>
<span class="label"><${d} of=${I(t,i.title)} />${i.tied&&a` <small class="dim"><${d} of=${_(t,"wall.prize.tied").slice(0,1)} /></small>`}</span>
<span class="value tabular">${i.score===void 0?a`<small class="dim"><${d} of=${_(t,"wall.prize.too_few",{count:i.count}).slice(0,1)} /></small>`:Se(Math.round(i.score*100),{decimals:2},re(t)[0])} ${i.score!==void 0&&a`<small class="dim"><${d} of=${_(t,"wall.prize.ratings",{count:i.count}).slice(0,1)} /></small>`}</span>
</li>`)}
</ol>
<p class="dim aside-note"><${d} of=${_(t,"wall.prize.terms",{weight:o,min:s,steps:r})} /></p>`}var Pr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Cr({asked:e,language:t}){let n=e.ranking??[],o=b(null),s=e.state==="closed";return lt(o,n.map(({id:r})=>r).join(" ")),a`<div class="bars ranked" aria-hidden="true" ref=${o}>
${n.map(r=>a`<div key=${r.id} data-key=${r.id} class=${s&&r.rank===1?"row lead":"row"}>
<span class="label">${s&&a`<b class="place tabular">${r.rank}</b>`}<span><${d} of=${I(t,Nr(e,r))} /></span></span>
<span class="track"><span class="bar" style=${{width:`${r.length}%`}}></span></span>
<span class="value"><${d} of=${Rr(r,t)} /></span>
</div>`)}
</div>
${s&&n.some(({tied:r})=>r)&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.ranking.tie")} /></p>`}
<table class="visually-hidden">
<tbody>
${n.map(r=>a`<tr key=${r.id}>
<th scope="row"><${d} of=${I(t,Nr(e,r)).slice(0,1)} /></th>
<td><${d} of=${Rr(r,t).slice(0,1)} /></td>
<td><${d} of=${_(t,"wall.ranking.place",{rank:r.rank}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function Rr({points:e,first:t},n){let o=_(n,"wall.ranking.first",{count:t});return _(n,"wall.ranking.points",{count:e}).map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function Nr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}var qr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Fr({asked:e,language:t}){let n=e.ratings??[],o=Math.max(...n.map(({mean:s=0})=>s));return a`<div class="ratings" aria-hidden="true">
${n.map(s=>a`<div key=${s.id} class=${s.mean===o?"row lead":"row"}>
<span class="label"><${d} of=${I(t,Lr(e,s))} /></span>
<${Zc} item=${s} />
<span class="value tabular">${Dr(s,t)}</span>
</div>`)}
<span></span><${Ct} asked=${e} language=${t} /><span></span>
</div>
<table class="visually-hidden">
<tbody>
${n.map(s=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${I(t,Lr(e,s)).slice(0,1)} /></th>
<td>${Dr(s,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function Zc({item:{columns:e,at:t}}){return a`<span class="spread">
${e.map(({step:n,height:o})=>a`<span key=${n} class="shaft"><span class="rise" style=${{height:`${o}%`}}></span></span>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${(50+t*(e.length-1))/e.length}%`}}></span>`}
</span>`}function Lr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}function Dr({mean:e},t){return e===void 0?"—":Se(Math.round(e*10),{decimals:1},re(t)[0])}var jr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.6,max:3.5}];function Hr({asked:e,language:t}){let n=e.sureness,o=e.options.flatMap(s=>{let r=n.rows.find(({id:i})=>i===s.id);return r?[{option:s,row:r}]:[]});return a`${n.right!==void 0&&a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n.right,sure:n.sure??0})} /></p>`}
<div class="bars" aria-hidden="true">
${o.map(({option:s,row:r})=>a`<div key=${s.id} class=${e.answer?.right?.includes(s.id)?"row lead":"row"}>
<span class="label"><${d} of=${I(t,s.label)} /><${Ne} asked=${e} id=${s.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${r.percent}%`}}></span></span>
<span class="value"><span class="tabular">${G(r.percent,t)}</span> ${r.sure!==void 0&&a`<small><${d} of=${_(t,"wall.real.sure",{percent:r.sure})} /></small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${o.map(({option:s,row:r})=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${I(t,s.label).slice(0,1)} /></th>
<td>${G(r.percent,t)}</td>
<td><${d} of=${_(t,"wall.real.sure",{percent:r.sure??0}).slice(0,1)} /></td>
<td><${Ne} asked=${e} id=${s.id} language=${t} /></td>
</tr>`)}
</tbody>
</table>`}var Jc=[{field:"flow",component:wr,ways:gr},{field:"by_group",component:Sr,ways:xr,when:e=>!!e.by_group?.rows},{field:"bars",component:Pt,ways:Nt,when:Ke},{field:"sureness",component:Pt,ways:Nt,when:Ke},{field:"bars",component:er,ways:Js},{field:"scale",component:Qs,ways:Vs},{field:"ratings",component:Fr,ways:qr},{field:"ranking",component:Cr,ways:Pr},{field:"histogram",component:Mr,ways:Or},{field:"sureness",component:Hr,ways:jr},{field:"prize",component:Ir,ways:Tr},{field:"calibration",component:sr,ways:or},{field:"cloud",component:_r,ways:hr},{field:"cards",component:pr,ways:ur}],Wr=e=>Jc.find(({field:t,when:n})=>e[t]&&(!n||n(e)));var eu=10,Br={id:"poll",when:e=>e.scene==="poll",component:tu,leaves:"cuts",foot:({screen:e,language:t})=>{let n=e.wall_poll?.now;return{aside:n&&n.state!=="draft"&&n.kind!=="prize"&&n.kind!=="calibration"?ru(n,t):null}},subject:e=>`${e.wall_poll?.now?.poll??""}.${e.wall_poll?.now?.round??""}`};function tu({screen:e,language:t,code:n}){let o=e.wall_poll?.now,s=b(null),r=b(null),i=o?.revealed&&(o.turnout!==0||!o.options.length)?Wr(o):void 0,c=o?.kind==="prize"||o?.kind==="calibration",u=i??Zs(o),p=o&&JSON.stringify([o.title,o.options,o.revealed,o.state,o.answer,o.drawing,o.cloud,o.cards,o.stills,!i,!It(e)]);if(ue(s,r,u.ways,[p,t]),!o)return null;let m=i?.field==="flow"||i?.field==="by_group",h=o.stills?.[o.terms?.still??""]&&!Ke(o)&&!m;return a`<section class=${h?"poll with-still":"poll"}>
${h&&a`<${Ks} asked=${o} language=${t} code=${n} />`}
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${`state ${c?"closed":o.state}`}><${d} of=${c?_(t,`wall.summary.${o.kind}`):ou(o,t)} /><${nu} asked=${o} /></p>
<${gn} screen=${e} language=${t} />
<h1><${d} of=${I(t,o.title)} /></h1>
<${u.component} asked=${o} language=${t} code=${n} />
${o.revealed&&!i&&a`<${Bs} asked=${o} language=${t} />`}
</div>
</div>
</section>`}function nu({asked:e}){let t=wn(e);return t===null||e.state!=="open"?null:a`<b class=${t<=eu?"countdown hot tabular":"countdown tabular"} role="timer">${fe(1e3*t)}</b>`}function ou(e,t){let n=_(t,`wall.poll.${e.state}`);if(e.kind!=="multiple"&&!(e.kind==="quiz"&&(e.max_choices??1)>1))return n;let o=_(t,...su(e));return n.map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function su({options:e,max_choices:t=0}){let n=e.filter(({id:o})=>o!==yn).length;return t>0&&t<n?["wall.poll.at_most",{count:t}]:["wall.poll.several",{}]}function ru(e,t){if(e.turnout===void 0)return[];let n=_(t,...au(e)),o=(e.bars??[]).reduce((r,i)=>r+(i.hands??0),0),s=[...o?[_(t,"wall.poll.hands",{count:o})]:[],...e.aside&&e.revealed?[_(t,"wall.poll.aside",{count:e.aside})]:[]];return n.map(({lang:r,text:i},c)=>({lang:r,text:[i,...s.map(u=>u[c].text)].join(" · ")}))}function au({turnout:e=0,present:t=0}){return t===0||t<e?["wall.poll.turnout",{count:e}]:["wall.poll.turnout_of",{count:e,present:t}]}var iu=[{name:"whole-words",min:4},{name:"broken-words",min:3.5}],lu=170,Ur={id:"question",when:e=>e.scene==="question",component:cu,leaves:"cuts",foot:({screen:e,language:t})=>({aside:e.wall_question?.now?_(t,"wall.question.title"):null}),subject:e=>e.wall_question?.now?.id??""};function cu({screen:e,programme:t,language:n}){let o=e.wall_question?.now,s=b(null),r=b(null);return ue(s,r,iu,[o?.text,o?.signature,o?.theme,n]),o?a`<section class="one">
<h1 class="visually-hidden"><${d} of=${_(n,"wall.question.title")} /></h1>
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${o.text.length>lu?"asked long":"asked"}><${bn} text=${o.text} lang=${o.lang} /></p>
<p class="about dim"><${uu} asked=${o} programme=${t} language=${n} /></p>
</div>
</div>
</section>`:null}function uu({asked:e,programme:t,language:n}){let o=t.themes?.find(({id:c})=>c===e.theme),[s]=_(n,"wall.supporters",{count:e.supporters}),[r,...i]=s.text.split(" ");return[e.supporters>0&&a`<span key="support" class="tabular" lang=${s.lang}><b class="hot">${r}</b> ${i.join(" ")}</span>`,o&&a`<span key="theme"><${d} of=${I(n,o.name).slice(0,1)} /></span>`,e.signature&&a`<bdi key="signature">${e.signature}</bdi>`]}var Gr=[{name:"five",min:4,max:5.2},{name:"four",min:4,max:5.2},{name:"three",min:4,max:5.6},{name:"two",min:3.5,max:6},{name:"one",min:3.5,max:6.4}],Kr={id:"questions",when:e=>e.scene==="questions",component:pu,leaves:"cuts",foot:({screen:e,language:t})=>zr(e).length?{aside:_(t,"wall.questions.title")}:{titled:!0}};function pu(e){let t=zr(e.screen);return a`<section class="top">
<h1 class="visually-hidden"><${d} of=${_(e.language,"wall.questions.title")} /></h1>
${t.length?a`<${mu} listed=${t} language=${e.language} />`:a`<${du} ...${e} />`}
</section>`}function mu({listed:e,language:t}){let n=b(null),o=b(null),s=e.map(([i])=>i).join(" "),r=e.map(([,{text:i}])=>i).join(`
`);return ue(n,o,Gr.slice(Math.max(0,Gr.length-e.length)),[s,r]),lt(o,s),a`<div class="box" ref=${n}>
<ol class=${e.some(([,{supporters:i}])=>i>999)?"fitted thousands":"fitted"} ref=${o}>
${e.map(([i,c])=>a`<${fu} key=${i} id=${i} one=${c} language=${t} />`)}
</ol>
</div>`}function fu({id:e,one:t,language:n}){let[o]=_(n,"wall.supporters",{count:t.supporters}),[s,...r]=o.text.split(" ");return a`<li data-key=${e}>
<p class="support tabular" lang=${o.lang}>${s} <span class="visually-hidden">${r.join(" ")}</span></p>
<p class="asked"><${bn} text=${t.text} lang=${t.lang} /></p>
</li>`}function du({language:e,address:t,code:n,qr:o,qr_modules:s}){return a`<div class="invitation">
<div class="beside">
<p class="invite"><${d} of=${_(e,"wall.questions.invitation")} /></p>
<${po} address=${t} code=${n} />
</div>
<${uo} qr=${o} qr_modules=${s} />
</div>`}function zr(e){return Object.entries(e.wall_list??{}).sort(([,n],[,o])=>n.rank-o.rank)}var $u=[Tt,Cs,Ur,Kr,Br,qs,Fs,Ps],hu=560;function _u(e){let t=e.wall?.now;return t&&$u.find(n=>n.when(t))||Tt}function Xr(e){let t=b(null);bu(t);let n=_u(e.screen),o={scene:n,picture:`${n.id} ${n.subject?.(e.screen)??""}`},s=vu(o);return a`<div class="frame" ref=${t} data-scene=${n.id}>
${[o,...s?[s]:[]].map(r=>a`<div class=${r===s?"layer leaving":"layer"} key=${r.picture}>
<${r.scene.component} ...${e} />
</div>`)}
${n!==Tt&&a`<${Ds} scene=${n} ...${e} />`}
</div>`}function vu(e){let t=b(e),n=b(null),[,o]=st(0);if(t.current.picture!==e.picture){let s=t.current.scene.leaves==="fades"&&e.scene!==Tt;n.current=s?t.current:null,t.current=e}return Ot(()=>{if(!n.current)return;let s=setTimeout(()=>{n.current=null,o(r=>r+1)},hu);return()=>clearTimeout(s)},[e.picture]),n.current}function bu(e){Ot(()=>{let t=e.current;if(!t||CSS.supports("height","1cqh"))return;let n=new ResizeObserver(()=>{t.style.setProperty("--h",`${t.clientHeight/100}px`),t.style.setProperty("--w",`${t.clientWidth/100}px`)});return n.observe(t),()=>n.disconnect()},[])}var _o=[],ze,Yr=!1,gu=!1;function Ae(e){gu||!e||_o.at(-1)===e||(_o.push(e),Yr||Vr())}function Vr(){let e=_o.shift();if(Yr=e!==void 0,e===void 0)return;let t=wu();t.textContent="",requestAnimationFrame(()=>{t.textContent=e}),setTimeout(Vr,1e3)}function wu(){return ze||(ze=document.createElement("div"),ze.className="visually-hidden",ze.setAttribute("role","status"),document.body.append(ze),ze)}var yu="0123456789abcdefghjkmnpqrstvwxyz",ku=128,Qr="contrechamp.seq",An=0;function se(){let e=Math.ceil(ku/5),t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>yu[n&31]).join("")}function Zr(){An=Math.max(it(),An+1,xu()+1);try{localStorage.setItem(Qr,String(An))}catch{}return An}function xu(){try{return Number(localStorage.getItem(Qr))||0}catch{return 0}}var Su=[["place_question","edit_question","merge_questions","set_blocked"],["take_cue","go_back"],["set_poll_open","reset_poll"]];function ea(e,t,n,o,s={}){let r=Object.entries(e).filter(([i])=>!o.has(i)).sort(([,i],[,c])=>c.at-i.at);return r.filter(([,i],c)=>{let u=r.slice(0,c).map(([,p])=>p);return t<i.at+n&&!u.some(p=>Eu(p,i))&&!Au(i,u,s)})}function Eu(e,t){return e.verb===t.verb?e.subject===t.subject||t.verb==="show_scene":Su.some(o=>o.includes(e.verb)&&o.includes(t.verb))&&e.subject===t.subject}function Au({verb:e,subject:t},n,o){let s=o[t];if(e==="set_aside")return!!s?.seen;if(e!=="set_poll_open"||!s||s.state==="open")return!1;let r=n.some(c=>c.verb==="set_reveal"&&On(c)===t),i=Object.values(o).some(({state:c})=>c==="open");return s.state==="draft"||s.seen||s.on_wall||s.on_phones||r||i}function On({subject:e}){return e.replace(/\.(wall|phones|answer|note|translation)$/,"")}function ta(e,t,n){return Math.max(0,Math.ceil(Math.min(n,e.at+n-t)/1e3))}function na(e,t){let[n,o]=e.subject.split(/\.(?=wall$|phones$|answer$)/),s=t.questions?.[n],r=t.polls?.[n];switch(e.verb){case"place_question":return{key:`console.done.${s?.state??"placed"}`};case"set_star":return{key:s?.starred?"console.done.starred":"console.done.unstarred"};case"show_scene":return{key:`console.done.scene_${t.wall?.now?.scene}`};case"set_phase":return{key:`console.done.phase_${t.evening?.now?.phase}`};case"set_poll_open":return{key:`console.done.poll_${r?.state??"open"}`};case"set_reveal":return o==="answer"?{key:`console.done.answer_${r?.answered?"shown":"hidden"}`}:{key:`console.done.${r?.[`on_${o}`]?"shown":"hidden"}_on_${o??"wall"}`};case"set_black":case"set_frozen":return{key:Jr(e.verb,t.wall?.now?.[e.verb.slice(4)])};case"set_premoderation":case"set_live":return{key:Jr(e.verb,t.evening?.now?.[e.verb.slice(4)])};case"set_asking":case"set_slow_mode":return{key:`console.done.${e.verb.slice(4)}_${Ou(e.verb,t)?"on":"off"}`};case"place_mic":return{key:`console.done.mic_${t.mic?.[n]?.state??"left"}`};case"set_mic_open":return{key:`console.done.mic_open_${t.floor?.now?.open?"on":"off"}`};case"annotate":return{key:`console.done.${On(e)===e.subject?"annotate":`annotate_${e.subject.split(".")[1]}`}`};case"send_note":return{key:`console.done.send_note_${t.notices?.stage_note?"on":"off"}`};default:return{key:`console.done.${e.verb}`}}}function Ou(e,{evening:t}){return e==="set_asking"?t?.now?.asking===!1:t?.now?.slow_s>0}function Jr(e,t){return`console.done.${e.slice(4)}_${t?"on":"off"}`}function vo(e){return e==="dismissed"?"console.meta.dismissed":`state.${e}`}function oa(e={}){if(typeof e.turnout=="number")return[`state.${e.state}`];if(!e.state)return[];let t=[vo(e.state)];return e.edited&&t.push("console.meta.edited"),e.on_wall&&t.push("state.on_wall"),t}function ct(e,t=Math.random){return Mu(500,8e3,e,t)}function Mu(e,t,n,o){return Math.round(Math.min(t,e*2**Math.min(n,10))*(.5+o()))}var Tu=4,Iu=["too_fast","not_recorded"];function sa({outbox:e,lifetime_ms:t,hand:n,answered:o}){let s=new Map,r=new Set,i=new WeakMap;function c(h){let $=e.put(h);return Number.isFinite(t)&&setTimeout(()=>p($,{ok:!1,refusal:"not_sent"}),t),new Promise(f=>{s.set($.slot,[...s.get($.slot)??[],f]),u($)})}async function u(h){if(r.has(h)||!e.waiting.value.includes(h))return;let{tries:$,refusals:f,timer:x}=i.get(h)??{tries:0,refusals:0};clearTimeout(x);let R=n(h.command);if(!R)return;r.add(h);let E=await R.catch(()=>null);if(r.delete(h),!(!E||Iu.includes(E.refusal??"")&&f<Tu))return p(h,E);let M=setTimeout(()=>u(h),ct($));i.set(h,{tries:$+1,refusals:f+ +!!E,timer:M})}function p(h,$){if(!e.settle(h))return;let f=s.get(h.slot)??[];s.delete(h.slot),o(h.command,$);for(let x of f)x($)}function m(){e.gather();for(let h of e.waiting.value)u(h)}return{send:c,deliverAll:m}}function aa(e,t){let n=S(ra(e,t));function o(i){let c={slot:Ru(i),command:i,at:Date.now()};return n.value=[...n.value.filter(u=>u.slot!==c.slot),c],bo(()=>t?.setItem(e+c.slot,JSON.stringify(c))),c}function s(i){return n.value.includes(i)?(n.value=n.value.filter(c=>c!==i),bo(()=>{t?.getItem(e+i.slot)===JSON.stringify(i)&&t.removeItem(e+i.slot)}),!0):!1}function r(){let i=new Set(n.value.map(({slot:u})=>u)),c=ra(e,t).filter(({slot:u})=>!i.has(u));c.length&&(n.value=[...n.value,...c])}return{waiting:n,put:o,settle:s,gather:r}}function Ru(e){return e.act??`${e.verb} ${e.id??e.question??e.saying??e.poll??""}`}function ra(e,t){if(!t)return[];let n=[];return bo(()=>{for(let o of Object.keys(t)){if(!o.startsWith(e))continue;let s=Nu(t.getItem(o));s?n.push(s):t.removeItem(o)}}),n.sort((o,s)=>o.at-s.at)}function Nu(e){try{let t=JSON.parse(e??"null");return t?.command?.verb&&t.slot?t:null}catch{return null}}function bo(e){try{e()}catch{}}function ia(e,{from:t,revision:n,changes:o}){return n===e.revision?e:t===e.revision?{revision:n,screen:go(e.screen,o)}:null}function go(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=Pu(n[o]??{},s);return n}function Pu(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=Cu(n[o]??{},s);return n}function Cu(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=s;return n}var Lu=1e3;function la(e,t=n=>Du(new URL("./line.js",import.meta.url),n)){qu(async()=>{let{keepLine:n}=await t(()=>{e.state.value="down"});n(e)})}async function Du(e,t){for(let n=0;;n++)try{return await(n?import(`${e}?${n}`):import(e.href))}catch{t?.(),await new Promise(o=>setTimeout(o,ct(n)))}}function qu(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Lu)}var Fu=3e4,ju=3e3;function ca({door:e,code:t,boot:n,key:o,answered:s=Lt,line:r,began:i=Hu,changed:c=Lt}){let u=S(n.screen??{}),p=S(n.margin??{}),m=S("connecting"),h=S(""),$=e==="phone",f=S(n.revision??""),x=S(!1),R=null,E=null,N=!1,M=aa(`contrechamp.outbox.${t}.`,$?Wu():null),K=sa({outbox:M,lifetime_ms:$?Number.POSITIVE_INFINITY:Fu,hand:H=>R?.("command",H)??null,answered:s});function B(H){f.value=H.revision,H.now&&Hs(H.now),u.value=i(H.screen??{},u.value),H.margin&&(p.value=H.margin)}function gt(H){let oe=ia({revision:f.value,screen:u.value},H);if(!oe)return et();oe.screen!==u.value&&c(H.changes,u.value),f.value=oe.revision,u.value=oe.screen}async function et(){if(N)return;N=!0;let H=await R?.("refresh").catch(Lt);N=!1,H?.screen?B(H):setTimeout(()=>R&&et(),ct(2))}function tt(H){R=H,E&&R?.("report",E).catch(Lt),R&&K.deliverAll()}let ye={door:e,code:t,key:o??"",protocol:n.protocol??"",revision:()=>f.value,state:m,refused:h,slow:x,use:tt,awake(H){H&&et(),K.deliverAll()},hears:{snapshot:B,patch:gt,margin({margin:H,changes:oe}){p.value=H??go(p.value,oe??{})},reload:()=>setTimeout(()=>location.reload(),Math.random()*($?ju:0))}};return la(ye,r),{screen:u,margin:p,state:m,refused:h,slow:x,revision:f,waiting:M.waiting,clock:it,send:K.send,report(H){E=H,R?.("report",H).catch(Lt)}}}function Lt(){return null}function Hu(e){return e}function Wu(){try{return globalThis.localStorage??null}catch{return null}}var wo=1e3,T=ca({door:g.door??"console",code:g.code,boot:g}),Pe=e=>X(()=>T.screen.value[e]??{}),ut=(e,t)=>X(()=>T.screen.value[e]?.now??t),D=Pe("questions"),de=Pe("polls"),yo=Pe("troubles"),Mn=Pe("acts"),ae=ut("evening",{phase:"doors",premoderation:!0,live:!1,sealed:!1,asking:!0,slow_s:0}),Tn=Pe("staff"),In=Pe("mic"),pt=ut("floor",{open:!1,groups:[],speaking:"",since:0,spent:{}}),mt=Pe("cues"),$e=ut("run",{last:"",next:""}),Dt=Pe("notices"),Ce=ut("wall",{scene:"join",black:!1,frozen:!1,phase:"doors",phones:0}),ua=ut("people",{phones:0,walls:0,consoles:0,stages:0}),pa=ut("signs",{voting:"open",room_code:"",seats:0,admitted:0,new_devices:[],wrong_codes:0}),Xe=X(()=>T.margin.value.me?.now??{}),he=S(T.clock());setInterval(()=>{he.value=T.clock()},wo);var ft=X(()=>Math.floor(he.value/(10*wo))*10*wo);var da={unread:["pending"],kept:["kept"],published:["listed"],air:[],answered:["answered"],archives:["dismissed","merged","withdrawn"]},Le=Object.keys(da),$a=["waiting","supported","recent","unseen","disputed","first","starred"],ha={unread:"waiting",kept:"recent",published:"supported",air:"recent",answered:"recent",archives:"recent"},Ye={words:"",theme:"",lang:"",origin:""};function dt(e){return Le.find(t=>da[t].includes(e))??"archives"}function _a(e,t){return t==="air"?e.on_wall:dt(e.state)===t}function va(e){let t=Object.values(e);return Object.fromEntries(Le.map(n=>[n,t.filter(o=>_a(o,n)).length]))}function Rn(e,t,n,{inHand:o={},leaving:s=new Set,sieve:r=Ye}={}){let i=Bu(r);return Object.entries(e).filter(([c,u])=>o[c]?.tab===t||_a(u,t)&&!s.has(c)).filter(([c,u])=>o[c]||(n!=="starred"||u.starred)&&i(u)).sort(Uu(n,e))}function Bu({words:e,theme:t,lang:n,origin:o}){let s=ma(e).split(" ").filter(Boolean);return r=>{if(t&&r.theme!==t||n&&r.lang!==n||o&&r.origin!==o)return!1;if(!s.length)return!0;let i=ma([r.text,r.signature,r.note,r.translation].join(" "));return s.every(c=>i.includes(c))}}function ma(e){return e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase()}function Uu(e,t){switch(e){case"supported":case"starred":return ko;case"recent":return ba;case"unseen":return Gu(t);case"disputed":return Ku;case"first":return(n,o)=>n[1].asked_before-o[1].asked_before||qt(n,o);default:return qt}}function qt([e,t],[n,o]){return t.asked_at-o.asked_at||(e<n?-1:1)}function ba(e,t){return qt(t,e)}function ko(e,t){return t[1].supporters-e[1].supporters||qt(e,t)}function Gu(e){let t=Object.entries(e).filter(([,{state:o}])=>o==="listed"),n=new Set([...[...t].sort(ko).slice(0,k.PHONE_TOP_MAX),...[...t].sort(ba).slice(0,k.PHONE_NEWEST_MAX)].map(([o])=>o));return(o,s)=>Number(n.has(o[0]))-Number(n.has(s[0]))||o[1].supporters-s[1].supporters||qt(o,s)}function Ku(e,t){return fa(t[1])-fa(e[1])||ko(e,t)}function fa({supporters:e,reports:t}){return Math.min(e,10*t)}function ga(e,t,n){return e.includes(t)?t:e[Math.min(n,e.length-1)]??""}var zu=2e3,Ft=S([]),Ve=S(""),ya=X(()=>{if(T.state.value!=="up")return new Set;let e=Ft.value.filter(({verb:t,question:n,rev:o,state:s})=>{let r=D.value[n];return t==="place_question"&&r?.rev===o&&dt(r.state)!==dt(s)});return new Set(e.map(({question:t})=>t))});async function v(e,t={}){let n={verb:e,act:se(),seq:Zr(),...t};Ft.value=[...Ft.value,n];let o=await T.send(n);return o.ok?(Ve.value="",setTimeout(()=>wa(n),zu)):Ue(()=>{wa(n),jt(Xu(o))}),o}function jt(e){Ve.value=e,Ae(e)}function Xu(e){let t=[l(`refusal.${e.refusal}`)],n=oa(e.now).map(o=>l(o));return n.length&&t.push(l("console.now",{standing:n.join(", ")})),t.join(" ")}function wa(e){Ft.value=Ft.value.filter(t=>t!==e)}var Yu=g.console?.verbs;function y(e){return Yu?.includes(e)??!0}var ka={questions:"questions"in T.screen.peek(),air:!0,run:"cues"in T.screen.peek(),polls:y("set_poll_open")||y("set_hands"),floor:"mic"in T.screen.peek()},Oe=Object.keys(ka).filter(e=>ka[e]),Qe=Oe.filter(e=>["run","polls","floor"].includes(e)),V=S(Oe.includes("questions")?"questions":Qe[0]??Oe[0]),Ht=S(Qe[0]??""),ee=S(y("place_question")?"unread":"published"),xo=S(ha),So=X(()=>xo.value[ee.value]),pe=S(Ye),ve=S(""),_e=S(new Set),W=S({}),Wt=X(()=>Rn(D.value,ee.value,So.value,{inHand:W.value,leaving:ya.value,sieve:pe.value}));function Nn(e,t,n){let{rev:o,text:s}=D.value[e];W.value={...W.value,[e]:{doing:t,tab:ee.value,rev:o,read:s,words:n,former:n}}}function xa(e){xo.value={...xo.value,[ee.value]:e}}function Eo(e,t){let n=new Set(_e.value);t?n.add(e):n.delete(e),_e.value=n}function qe(e,t){W.value={...W.value,[e]:{...W.value[e],words:t}}}function Sa(e){W.value={...W.value,[e]:{...W.value[e],rev:D.value[e].rev}}}function F(e){let{[e]:t,...n}=W.value;W.value=n}function Ao(e){Ue(()=>{ee.value=e,ve.value="",_e.value=new Set})}function Ea(e){V.value="questions";let t=Wt.value.map(([s])=>s),n=t.indexOf(ve.value),o=t[Math.max(0,Math.min(t.length-1,n+e))];document.getElementById(Bt(o??""))?.focus()}var Bt=e=>`question-${e}`,Me=X(()=>Object.entries(de.value).sort(([,e],[,t])=>e.order-t.order)),De=X(()=>Me.value.find(([,e])=>e.state==="open")?.[0]??""),Ze=S(""),$t=X(()=>{let e=Me.value,t=De.value||Ze.value||T.screen.value.wall_poll?.now?.poll;return e.find(([o])=>o===t)??e.find(([,o])=>o.state==="draft")??e.at(-1)??null});J(()=>{De.value&&(Ze.value=De.value)});J(()=>{document.documentElement.dataset.room=V.value,Qe.includes(V.value)&&(Ht.value=V.value),document.documentElement.dataset.beside=Ht.value});var Fe=e=>[`Digit${e}`,`Numpad${e}`],Ut=[{name:"previous",group:"move",keys:["ArrowUp","i"],repeats:!0},{name:"next",group:"move",keys:["ArrowDown","j"],repeats:!0},{name:"undo",group:"move",keys:["z"]},{name:"help",group:"move",keys:["?"]},{name:"search",group:"move",keys:["/"]},{name:"next_cue",group:"run",keys:["ArrowRight","PageDown"]},{name:"last_cue",group:"run",keys:["ArrowLeft","PageUp"]},{name:"new_cue",group:"run",keys:["I"]},{name:"publish",group:"question",keys:["p"]},{name:"keep",group:"question",keys:["k"]},{name:"dismiss",group:"question",keys:["x"]},{name:"edit",group:"question",keys:["m"]},{name:"restore",group:"question",keys:["u"]},{name:"air",group:"question",keys:["e"]},{name:"answered",group:"question",keys:["r"]},{name:"star",group:"question",keys:["s"]},{name:"tick",group:"question",keys:[","]},{name:"more",group:"question",keys:[";"]},{name:"label",group:"question",keys:["T"]},{name:"translation",group:"question",keys:["L"]},{name:"note",group:"question",keys:["N"]},{name:"trace",group:"question",keys:["R"]},{name:"merge",group:"question",keys:["F"]},{name:"block",group:"question",keys:["B"]},{name:"black",group:"wall",keys:["b","."]},{name:"join",group:"wall",keys:["q"]},{name:"list",group:"wall",keys:["l"]},{name:"freeze",group:"wall",keys:["f"]},{name:"pause",group:"wall",keys:["t"]},{name:"film",group:"wall",keys:["c"]},{name:"end",group:"wall",keys:["h"]},{name:"announce",group:"wall",keys:["A"]},{name:"countdown",group:"wall",keys:["C"]},{name:"open",group:"poll",keys:[" "]},{name:"reveal_wall",group:"poll",keys:["Enter"]},{name:"reveal_phones",group:"poll",keys:["v"]},{name:"reveal_answer",group:"poll",keys:["w"]},{name:"poll",group:"poll",keys:["a"]},{name:"reset",group:"poll",keys:["0"],codes:Fe(0)},{name:"make",group:"poll",keys:["n"]},{name:"doors",group:"evening",keys:["1"],codes:Fe(1)},{name:"phase_film",group:"evening",keys:["2"],codes:Fe(2)},{name:"debate",group:"evening",keys:["3"],codes:Fe(3)},{name:"closed",group:"evening",keys:["4"],codes:Fe(4)},{name:"mic_next",group:"floor",keys:["Q"]},{name:"mic_speaks",group:"floor",keys:["S"]},{name:"mic_served",group:"floor",keys:["E"]},{name:"hand",group:"floor",keys:["H"]},{name:"paper",group:"floor",keys:["D"]},{name:"stage_note",group:"floor",keys:["W"]},{name:"group_1",group:"floor",keys:["5"],codes:Fe(5)},{name:"group_2",group:"floor",keys:["6"],codes:Fe(6)},{name:"group_none",group:"floor",keys:["7"],codes:Fe(7)},{name:"hold",group:"evening",keys:["P"]},{name:"slow",group:"evening",keys:["M"]},{name:"premoderation",group:"evening",keys:["d"]},{name:"live",group:"evening",keys:["o"]},{name:"language",group:"evening",keys:["g"]},{name:"theme",group:"evening",keys:["y"]}],Aa=["move","run","question","wall","poll","floor","evening"],Vu=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight","PageUp","PageDown"],Qu=new Map(Ut.map(e=>[e.name,e]));function Gt(e){let t=Qu.get(e);if(!t)throw new Error(`no key is named ${e}`);return t}function Oa(e,t=!0){if(e.ctrlKey||e.altKey||e.metaKey||e.isComposing)return null;let n=/^[a-z]$/i.test(e.key),o=n?e.shiftKey?e.key.toUpperCase():e.key.toLowerCase():e.key;if(e.shiftKey&&(o===" "||/^[A-Z]./.test(o))||!t&&!Vu.includes(o))return null;let s=Ut.find(({keys:r})=>r.includes(o))??(n?void 0:Ut.find(({codes:r})=>r?.includes(e.code)));return s&&(s.repeats||!e.repeat)?s:null}function Oo(e){return/^[A-Z]$/.test(e)}function Ma({keys:e}){return e.map(t=>t===" "?"Space":Oo(t)?`Shift+${t}`:t.length===1?t.toUpperCase():t).join(" ")}var Zu="input, textarea, select, form, dialog, [contenteditable]",Ju="button, a, summary, [role=button], [role=radio], [role=tab]";function Ta(e,t){return e?.closest?e.closest(Zu)?!1:!([" ","Enter"].includes(t.key)&&e.closest(Ju)):!0}var Ia="contrechamp.console.keys",ht=S(np()!=="off");function Ra(e){ht.value=e;try{localStorage.setItem(Ia,e?"on":"off")}catch{}}var Pn=new Map,ep={question:"questions",poll:"polls",floor:"floor"};function be(e,t,{why:n="",seen:o=()=>!0,reveal:s}={}){P(()=>{if(!e)return;let r={press:t,why:n,seen:o,reveal:s};return Pn.set(e,r),()=>{Pn.get(e)===r&&Pn.delete(e)}})}function Na(e){e.addEventListener("keydown",t=>{let n=t.target;if(t.defaultPrevented||e.querySelector("dialog[open]")||!Ta(n,t))return;let o=Oa(t,ht.value);!o||!tp(o.name)||t.preventDefault()})}function tp(e){if(e==="next"||e==="previous")return Ea(e==="next"?1:-1),!0;let t=Pn.get(e);if(!t)return!1;let n=ep[Gt(e).group];return n&&!t.seen()?(V.value=n,t.reveal?.()):t.why?jt(t.why):t.press(),!0}function np(){try{return localStorage.getItem(Ia)}catch{return null}}function w({name:e,label:t,press:n,on:o,radio:s,why:r="",keyed:i=!0,hot:c,lang:u,tabIndex:p,title:m,reveal:h}){let $=b(null);be(i?e:null,n,{why:r,reveal:h,seen:()=>!!$.current?.getClientRects().length});let f=i&&ht.value,x=s?{role:"radio","aria-checked":String(o)}:o===void 0?{}:{"aria-pressed":String(o)};return a`<button
ref=${$} type="button" class=${c?"button switch hot":"button switch"} ...${x}
aria-disabled=${r?"true":void 0} aria-keyshortcuts=${f?Ma(Gt(e)):void 0}
aria-label=${m} lang=${u} tabIndex=${p} onClick=${()=>r?jt(r):n()}>
<span>${t}</span>${f&&a`<${Te} name=${e} />`}
</button>`}function Te({name:e}){return a`<kbd aria-hidden="true">${Mo(Gt(e).keys[0])}</kbd>`}function Mo(e){return e===" "?l("console.key.space"):e==="Enter"?l("console.key.enter"):e==="ArrowUp"?"↑":e==="ArrowDown"?"↓":e==="ArrowRight"?"→":e==="ArrowLeft"?"←":e==="PageDown"?l("console.key.page_down"):e==="PageUp"?l("console.key.page_up"):Oo(e)?`⇧${e}`:e.toUpperCase()}function Cn(){let{black:e}=Ce.value;return a`<${w} name="black" label=${l("console.air.black")} on=${e} press=${()=>v("set_black",{on:!e})} />`}function ce({name:e,legend:t,text:n,write:o,max:s,invalid:r,children:i}){return a`<fieldset class="text-fields">
<legend>${t}</legend>
${["fr","en"].map(c=>a`<label key=${c}><span class="note" aria-hidden="true">${c.toUpperCase()}</span>
<input class="field" type="text" name=${`${e}-${c}`} lang=${c} maxlength=${s} autocomplete="off" value=${n[c]}
aria-label=${l(`console.make.in_${c}`,{what:t})} aria-invalid=${String(r)}
onInput=${u=>o({...n,[c]:u.target.value})} /></label>`)}
${i}
</fieldset>`}var Pa=6e4,op=[1,2,5,10],sp=[5,10,15];function Ca(){let e=A(!1),t=A(!1);return!y("announce")&&!y("set_wall_countdown")?null:a`<div class="messages">
<div class="acts">
${y("announce")&&a`<${w} name="announce" on=${e.value} label=${l("console.announce.open")} press=${()=>e.value=!e.value} />`}
${y("set_wall_countdown")&&a`<${w} name="countdown" on=${t.value} label=${l("console.countdown.open")} press=${()=>t.value=!t.value} />`}
</div>
<${rp} />
${e.value&&a`<${ap} close=${()=>e.value=!1} />`}
<${ip} choosing=${t.value} />
</div>`}function rp(){let e=Dt.value.announcement;if(!e)return null;let{text:t,lang:n}=O(e.text),o=[e.wall&&l("console.announce.wall"),e.phones&&l("console.announce.phones")].filter(Boolean).join(" · ");return a`<p class="standing-note" role="status"><b lang=${n}><bdi>${L(t,n)}</bdi></b>
<span class="note tabular">${o} · ${fe(Math.max(0,e.ends_at-he.value))}</span>
${y("end_announcement")&&a`<button type="button" class="plain" onClick=${()=>v("end_announcement",{announcement:e.id})}>${l("console.announce.end")}</button>`}</p>`}function ap({close:e}){let t=A({fr:"",en:""}),n=A(!0),o=A(!0),s=A(2),r=b(null);P(()=>r.current?.querySelector("input")?.focus(),[]);async function i(p){p.preventDefault();let m={fr:t.value.fr.trim(),en:t.value.en.trim()};(await v("announce",{announcement:se(),text:m,lasts_ms:s.value*Pa,phones:n.value,wall:o.value})).ok&&e()}function c(p){p.key==="Escape"&&(p.preventDefault(),e())}let u=!!t.value.fr.trim()!=!!t.value.en.trim();return a`<form class="make" ref=${r} onSubmit=${i} onKeyDown=${c} aria-label=${l("console.announce.open")}>
<${ce} name="announcement" legend=${l("console.announce.words")} text=${t.value} write=${p=>t.value=p} max=${k.ANNOUNCEMENT_GRAPHEMES_MAX} invalid=${!1} />
<div class="chips">
<label class="chip"><input type="checkbox" checked=${o.value} onChange=${()=>o.value=!o.value} /> <span>${l("console.announce.wall")}</span></label>
<label class="chip"><input type="checkbox" checked=${n.value} onChange=${()=>n.value=!n.value} /> <span>${l("console.announce.phones")}</span></label>
</div>
<div class="chips" role="radiogroup" aria-label=${l("console.announce.lasts")}>${op.map(p=>a`<label key=${p} class="chip"><input type="radio" name="lasts" checked=${s.value===p} onChange=${()=>s.value=p} /> <span>${l("console.minutes",{count:p})}</span></label>`)}</div>
${u&&a`<p class="note">${l("console.make.one_language")}</p>`}
<div class="acts">
<button class="button hot">${l("console.announce.send")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function ip({choosing:e}){let{ends_at:t=0,left_ms:n=0}=Dt.value.countdown??{},o=t?Math.max(0,t-he.value):n,s=t>0||n>0,r=(i,c)=>v("set_wall_countdown",{left_ms:i,running:c});return a`
${s&&a`<p class="standing-note"><b class="tabular">${fe(o)}</b> <span class="note">${l("console.countdown.on_wall")}</span>
${y("set_wall_countdown")&&a`<button type="button" class="plain" onClick=${()=>r(o,!t)}>${l(t?"console.room_vote.pause":"console.room_vote.resume")}</button>
<button type="button" class="plain" onClick=${()=>r(0,!1)}>${l("console.countdown.none")}</button>`}</p>`}
${e&&a`<div class="acts">${sp.map(i=>a`<button key=${i} type="button" class="button" onClick=${()=>r(i*Pa,!0)}>${l("console.minutes",{count:i})}</button>`)}</div>`}
`}var lp={doors:"join",film:"film",debate:"questions",closed:"end"},cp=["film","pause","join"];function Da(){return a`<section class="room air" aria-labelledby="air-title">
<h2 id="air-title">${l("console.room.air")}</h2>
<${up} />
<${pp} />
${y("show_scene")&&a`<${dp} />`}
<${Ca} />
</section>`}function up(){let{qr:e,qr_modules:t}=g.wall??{qr:"",qr_modules:0};return a`<div class="thumbnail" data-theme="dark" aria-hidden="true">
<${Xr} screen=${T.screen.value} programme=${g.programme} language=${g.wall?.language??Q.value}
address=${g.address} code=${g.code} qr=${e} qr_modules=${t} />
</div>`}function pp(){let{scene:e,black:t,frozen:n}=Ce.value,o=[l(`state.scene.${e}`),t&&l("console.air.is_black"),n&&l("console.air.is_frozen"),T.screen.value.wall_message?.now&&l("console.air.is_message")].filter(Boolean);return a`<div class="on-air"><p><b>${o.join(" · ")}</b></p><${mp} /><${fp} /></div>`}var qa=()=>Object.entries(D.value).find(([,{on_wall:e}])=>e)??[];function mp(){let[e,t]=qa();return t?.state!=="listed"||!y("place_question")?null:a`<button type="button" class="button" onClick=${()=>v("place_question",{question:e,rev:t.rev,state:"answered"})}>${l("console.air.answered")}</button>`}function fp(){let[,e]=qa();if(e)return a`<${La} text=${e.text} lang=${e.lang} />`;let t=T.screen.value.wall_poll?.now;return t?a`<${La} ...${O(t.title)} />`:null}function La({text:e,lang:t}){return a`<p class="visually-hidden" lang=${t}><bdi>${L(e,t)}</bdi></p>`}function dp(){let e=$t.value?.[0]??"";return a`<div class="acts four" role="group" aria-label=${l("console.air.wall")}>
<${Cn} />
<${Kt} name="list" scene="questions" />
<${Kt} name="join" scene="join" />
<${Kt} name="poll" scene="poll" subject=${e} missing=${e?"":l("console.poll.none")} />
<${Kt} name="film" scene="film" />
<${Kt} name="end" scene="end" />
<${_p} />
<${hp} />
</div>`}function Kt({name:e,scene:t,subject:n="",missing:o=""}){let s=Ce.value.scene===t&&(!n||$p(n)),r=Ce.value.phase==="film"&&!cp.includes(t);return a`<${w} name=${e} on=${s} label=${l(`console.scene.${t}`)}
why=${r?l("refusal.film_running"):o} press=${()=>v("show_scene",{scene:t,subject:n})} />`}function $p(e){let t=T.screen.value.wall_poll?.now;return!t||t.poll===e}function hp(){let{frozen:e}=Ce.value;return a`<${w} name="freeze" on=${e} label=${l("console.air.freeze")} press=${()=>v("set_frozen",{on:!e})} />`}function _p(){let{scene:e,phase:t}=Ce.value,n=e==="pause";return a`<${w} name="pause" on=${n} label=${l("console.air.pause")}
press=${()=>v("show_scene",{scene:n?lp[t]:"pause"})} />`}function _t(e){let t=Math.max(0,Math.floor(e/1e3));if(t<10)return{key:"console.ago.now",params:{n:0}};if(t<60)return{key:"console.ago.seconds",params:{n:Math.floor(t/10)*10}};let n=Math.floor(t/60);return n<60?{key:"console.ago.minutes",params:{n}}:{key:"console.ago.hours",params:{n:Math.floor(n/60)}}}var Fa={speaking:0,next:1,waiting:2,served:3,left:4};function ja(e){return Object.entries(e).sort(([t,n],[o,s])=>Fa[n.state]-Fa[s.state]||n.served-s.served||n.asked_at-s.asked_at||(t<o?-1:1))}var vp={waiting:["next","speaking","left"],next:["speaking","waiting","left"],speaking:["served","waiting"],served:["waiting"],left:["waiting"]};function Wa(){let e=ja(In.value),t=e.filter(([,{state:o}])=>o!=="served"&&o!=="left"),n=e.filter(([,{state:o}])=>o==="served"||o==="left");return a`<section class="part" aria-labelledby="mic-title">
<h3 id="mic-title">${l("console.mic.heading")} <span class="tabular note">${t.length}</span></h3>
<${bp} queue=${t} />
${t.length===0&&a`<p class="note">${l("console.mic.none")}</p>`}
<ol class="queue">${t.map(([o,s],r)=>a`<${Ha} key=${o} id=${o} request=${s} place=${r+1} />`)}</ol>
<${gp} />
${n.length>0&&a`<details class="done-mic"><summary class="plain">${l("console.mic.done",{count:n.length})}</summary>
<ol class="queue">${n.map(([o,s])=>a`<${Ha} key=${o} id=${o} request=${s} place=${0} />`)}</ol></details>`}
</section>`}function bp({queue:e}){let t=e.find(([,{state:r}])=>r==="speaking"),n=e.find(([,{state:r}])=>r==="next"),o=e.find(([,{state:r}])=>r==="waiting"),s=(r,i)=>()=>r&&v("place_mic",{request:r[0],state:i,former:r[1].state});return a`<div class="acts">
<${w} name="mic_next" label=${l("console.mic.call_next")} hot=${!n&&o!==void 0} why=${o?"":l("console.mic.none")} press=${s(o,"next")} />
<${w} name="mic_speaks" label=${l("console.mic.speaks")} hot=${n!==void 0} why=${n??o?"":l("console.mic.none")} press=${s(n??o,"speaking")} />
<${w} name="mic_served" label=${l("console.mic.served")} why=${t?"":l("console.mic.nobody_speaks")} press=${s(t,"served")} />
${y("set_mic_open")&&a`<button type="button" class="button" aria-pressed=${String(pt.value.open)} onClick=${()=>v("set_mic_open",{on:!pt.value.open})}>${l("console.mic.open")}</button>`}
</div>`}function Ha({id:e,request:t,place:n}){let{state:o,origin:s,served:r,seat:i,asked_at:c}=t,{key:u,params:p}=_t(ft.value-c),m=i||l(s==="hand"?"console.mic.a_hand":"console.mic.a_phone");return a`<li class="request" data-state=${o}>
<p><b>${n>0&&a`<span class="tabular">${n}.</span> `}<bdi>${m}</bdi></b>
<span class="note">${[l(`console.mic.state_${o}`),l(u,p),r>0&&l("console.mic.spoken",{count:r})].filter(Boolean).join(" · ")}</span></p>
<div class="acts">${vp[o].map(h=>a`<button key=${h} type="button" class="button" aria-label=${`${l(`console.mic.to_${h}`)} : ${m}`} onClick=${()=>v("place_mic",{request:e,state:h,former:o})}>${l(`console.mic.to_${h}`)}</button>`)}</div>
</li>`}function gp(){let e=A("");async function t(){(await v("add_hand",{request:se(),seat:e.value.trim()})).ok&&(e.value="")}return a`<form class="hand" onSubmit=${n=>{n.preventDefault(),t()}}>
<label><span class="note">${l("console.mic.where")}</span> <input class="field" type="text" autocomplete="off" maxlength=${k.SEAT_GRAPHEMES_MAX} value=${e.value} onInput=${n=>e.value=n.target.value} /></label>
<${w} name="hand" label=${l("console.mic.add_hand")} press=${t} />
</form>`}var Ba={id:"",text:"",signature:"",lang:Q.peek(),theme:""},je=S(Ba),To=S(0);function Ua(){let e=b(null);be("paper",()=>{V.value="floor",requestAnimationFrame(()=>e.current?.focus())});let{text:t,signature:n,lang:o,theme:s}=je.value,r=g.programme?.themes??[];async function i(u){if(u.preventDefault(),!je.value.text.trim())return e.current?.focus();let p=je.value.id||se();je.value={...je.value,id:p},(await v("ask_on_paper",{question:p,text:t.trim(),signature:n.trim(),lang:o,theme:s})).ok&&(je.value={...Ba,lang:o},To.value+=1,e.current?.focus())}let c=u=>je.value={...je.value,...u};return a`<section class="part" aria-labelledby="paper-title">
<h3 id="paper-title">${l("console.paper.heading")} ${To.value>0&&a`<span class="note" role="status">${l("console.paper.typed",{count:To.value})}</span>`}</h3>
<form class="paper" onSubmit=${i}>
<label><span class="note">${l("console.paper.text")} <${Te} name="paper" /></span>
<textarea ref=${e} class="field" rows="3" lang=${o} maxlength=${k.QUESTION_GRAPHEMES_MAX} value=${t} onInput=${u=>c({text:u.target.value})}></textarea></label>
<label><span class="note">${l("console.paper.signature")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${k.SIGNATURE_GRAPHEMES_MAX} value=${n} onInput=${u=>c({signature:u.target.value})} /></label>
<div class="chips" role="radiogroup" aria-label=${l("console.sieve.lang")}>${["fr","en"].map(u=>a`<label key=${u} class="chip"><input type="radio" name="paper-lang" checked=${o===u} onChange=${()=>c({lang:u})} /> <span>${l(`console.meta.${u}`)}</span></label>`)}</div>
${r.length>0&&a`<label><span class="note">${l("console.sieve.theme")}</span>
<select class="field" onChange=${u=>c({theme:u.target.value})}>
<option value="" selected=${s===""}>${l("console.theme_of.none")}</option>
${r.map(({id:u,name:p})=>a`<option key=${u} value=${u} selected=${u===s}>${O(p).text}</option>`)}
</select></label>`}
<div class="acts"><button class="button">${l("console.paper.send")}</button></div>
</form>
</section>`}function Ga(){let{groups:e,speaking:t,spent:n}=pt.value,o=Object.keys(n).length>0||t!=="";return a`<section class="part" aria-labelledby="speaking-title">
<h3 id="speaking-title">${l("console.speaking.heading")}</h3>
${e.length===0&&a`<p class="note">${l("console.speaking.none")}</p>`}
<div class="acts" role="group" aria-labelledby="speaking-title">
${e.map((s,r)=>a`<${wp} key=${s} group=${s} at=${r} />`)}
${e.length>0&&a`<${w} name="group_none" on=${t===""} label=${l("console.speaking.pause")} press=${()=>v("set_speaking",{group:""})} />`}
${o&&a`<button type="button" class="plain" onClick=${()=>v("set_speaking",{group:"",afresh:!0})}>${l("console.speaking.afresh")}</button>`}
</div>
</section>`}function wp({group:e,at:t}){let{speaking:n,since:o,spent:s}=pt.value,r=g.programme?.speaking?.find(({id:h})=>h===e),{text:i,lang:c}=r?O(r.name):{text:e,lang:void 0},u=(s[e]??0)+(n===e?Math.max(0,he.value-o):0),p=a`<span lang=${c}>${i}</span> <b class="tabular">${fe(u)}</b>`,m=()=>v("set_speaking",{group:n===e?"":e});return t<2?a`<${w} name=${`group_${t+1}`} on=${n===e} label=${p} press=${m} />`:a`<button type="button" class="button" aria-pressed=${String(n===e)} onClick=${m}>${p}</button>`}var yp=["two_minutes","conclude","closer","repeat"];function Ka(){let e=A(""),t=b(null);be("stage_note",()=>{V.value="floor",requestAnimationFrame(()=>t.current?.focus())});async function n(o){(await v("send_note",{note:se(),text:o})).ok&&(e.value="")}return a`<section class="part" aria-labelledby="stage-note-title">
<h3 id="stage-note-title">${l("console.stage_note.heading")}</h3>
<${kp} take=${()=>n("")} />
<form class="hand" onSubmit=${o=>{o.preventDefault(),e.value.trim()&&n(e.value.trim())}}>
<label><span class="note">${l("console.stage_note.label")} <${Te} name="stage_note" /></span>
<input ref=${t} class="field" type="text" autocomplete="off" maxlength=${k.STAGE_NOTE_GRAPHEMES_MAX} value=${e.value} onInput=${o=>e.value=o.target.value} /></label>
<button class="button">${l("console.stage_note.send")}</button>
</form>
<div class="acts">${yp.map(o=>a`<button key=${o} type="button" class="button" onClick=${()=>n(l(`console.stage_note.${o}`))}>${l(`console.stage_note.${o}`)}</button>`)}</div>
</section>`}function kp({take:e}){let t=Dt.value.stage_note;if(!t)return null;let{key:n,params:o}=_t(ft.value-(t.seen_at||t.at));return a`<p class="standing-note" data-seen=${t.seen_at>0} role="status"><b><bdi>${t.text}</bdi></b>
<span class="note">${l(t.seen_at?"console.stage_note.seen":"console.stage_note.unseen")} ${l(n,o)}</span>
<button type="button" class="plain" onClick=${e}>${l("console.stage_note.take_back")}</button></p>`}function za(){return a`<section class="room floor" aria-labelledby="floor-title">
<h2 id="floor-title">${l("console.room.floor")}</h2>
<div class="scroll">
<${Wa} />
${y("ask_on_paper")&&a`<${Ua} />`}
${y("set_speaking")&&a`<${Ga} />`}
${y("send_note")&&a`<${Ka} />`}
</div>
</section>`}var xp=[[/\b(?:intelligences? artificielles?|artificial intelligence)\b/g,"ia"],[/\b(?:longs?|courts?) metrages?\b/g,"film"],[/\bbandes? (?:originales?|son)\b/g,"musique"],[/\b(?:le|du|un|au) son\b/g,"audio"],[/\bpoints? (?:of view|de vue)\b/g,"viewpoint"],[/\bchefs? op(?:erateur|eratrice)?s?\b/g,"chefop"],[/\bhow long\b/g,"time"],[/\bdeep fake/g,"deepfake"],[/\b[jn] ai\b/g,"j"]],Sp=new Set(Dn(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
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
whose how why when where ever even because while still yet each both many one again doing`)),Ep=Dn(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
need want let put think know tell say come came go went going become call consider mean work worked way thing kind
sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
new big great good better best able possible left honestly loved before after without between during tonight evening
screening`),Ap=`ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
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
bother, batir construire build built, chefop cinematographer`,Xa=/^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/,Ln=new Map,Io=new Map;for(let e of Ap.split(",").map(Dn))for(let t of e)Ln.has(t)||Ln.set(t,e[0]),Io.has(Ro(t))||Io.set(Ro(t),e[0]);var Op=new Set(Ep.map(Qa));function Ya(e){let t=xp.reduce((s,[r,i])=>s.replace(r,i),Rp(e)).trim(),n=Dn(t),o=new Map;for(let s of n){if(Sp.has(s)||new RegExp("^\\p{L}$","u").test(s))continue;let r=Qa(s);o.has(r)||o.set(r,{weight:Op.has(r)?.35:1,grams:Np(s)})}return{said:t,run:n,words:o}}function Va(e,t,n){let o=[];for(let[s,r]of t){let i=Mp(e,r);i>=.31&&o.push({id:s,alike:i})}return o.sort((s,r)=>r.alike-s.alike||(s.id<r.id?-1:1)),o.slice(0,n).map(({id:s})=>s)}function Mp(e,t){if(e.run.length<2||t.run.length<2)return 0;if(e.said===t.said)return e.words.size?1:0;let[n,o]=e.said<t.said?[e,t]:[t,e],[s,r,i]=[0,0,0],c=[],u=new Map(o.words);for(let[h,$]of n.words)u.delete(h)?s+=$.weight:c.push($);for(let{weight:h,grams:$}of c){let[f,x]=[0,""];for(let[R,E]of u){let N=Ip($,E.grams);N>f&&([f,x]=[N,R])}f<.52?f=0:u.delete(x),s+=f*h,r+=(1-f)*h}if(!s)return 0;for(let{weight:h}of u.values())i+=h;let p=.7*Math.min(r,i)+.4*Math.max(r,i);return s/(s+p*(1+4*Tp(n.run,o.run)))*s/(s+1)}function Tp(e,t){let[n,o]=[Math.min(e.length,t.length),Math.max(e.length,t.length)],[s,r]=[0,0];for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e[e.length-1-r]===t[t.length-1-r];)r+=1;return(s+r)/o}function Ip(e,t){let n=0;for(let o of e)t.has(o)&&(n+=1);return 2*n/(e.size+t.size)}function Rp(e){return e.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replaceAll("œ","oe").replaceAll("æ","ae").replace(/[^\p{L}\p{N}]+/gu," ")}function Dn(e){return e.split(/\s+/).filter(Boolean)}function Np(e){let t=`^${e}$`;return new Set(Array.from({length:t.length-2},(n,o)=>[...t.slice(o,o+3)].sort().join("")))}function Ro(e){return e.length<4?e:e.replaceAll("qu","c").replace(/aux$/,"al").replace(/[sx]$/,"").replace(Xa,"$1").replace(Xa,"$1").replace(/(.)\1$/,"$1")}function Qa(e){let t=Ro(e);return Ln.get(e)??Ln.get(e.replace(/[sx]$/,""))??Io.get(t)??t}var Pp=3,ei=new Set(["pending","kept","listed","answered"]),Za=new Map;function Ja(e){let t=Za.get(e)??Ya(e);return Za.set(e,t),t}var Cp=X(()=>Object.entries(D.value).filter(([,{state:e}])=>ei.has(e)));function qn(e,t){if(!ei.has(t.state))return[];let n=Cp.value.filter(([o])=>o!==e).map(([o,{text:s}])=>[o,Ja(s)]);return Va(Ja(t.text),n,Pp)}function ti({id:e,question:t,chosen:n}){let{translation:o,translated:s,lang:r,note:i,answer:c,merged_into:u}=t,p=r==="fr"?"en":"fr",m=u&&D.value[u];return a`
${o&&a`<p class="line" data-stale=${!!s}><span class="note">${l(s?"console.translation.stale":"console.translation.line")}</span> <bdi lang=${p}>${L(o,p)}</bdi></p>`}
${i&&a`<p class="line"><span class="note">${l("console.note.line")}</span> <bdi>${i}</bdi></p>`}
${c&&a`<p class="line"><span class="note">${l("console.trace.line")}</span> ${c.who&&a`<b><bdi>${c.who}</bdi></b>`} <bdi lang=${c.lang}>${L(c.gist,c.lang)}</bdi></p>`}
${m&&a`<p class="line"><span class="note">${l("console.merge.with")}</span> <bdi lang=${m.lang}>${L(m.text,m.lang)}</bdi></p>`}
<${Lp} id=${e} />
${n&&y("merge_questions")&&a`<${Dp} id=${e} question=${t} />`}
`}function Lp({id:e}){let t=Object.values(Tn.value).filter(({id:n,looking:o})=>o===e&&n!==Xe.value.id);return t.length===0?null:a`<p class="line looking"><span aria-hidden="true">◉</span> ${l("console.looking",{who:t.map(zt).join(", ")})}</p>`}function zt({name:e,role:t}){return/^\d+$/.test(e)?l("console.numbered",{role:l(`role.${t}`),n:e}):e}function Dp({id:e,question:t}){let n=qn(e,t);if(n.length===0)return null;let[o]=n,{text:s,lang:r,rev:i}=D.value[o],c=()=>v("merge_questions",{into:o,rev:i,questions:[{question:e,rev:t.rev}]});return a`<div class="line twins">
<p><span class="note">${l("console.merge.like",{count:n.length})}</span> <bdi lang=${r}>${L(s,r)}</bdi></p>
<button type="button" class="button" onClick=${c}>${l("console.merge.with_this")}</button>
${n.length>1&&a`<button type="button" class="plain" onClick=${()=>Nn(e,"merge","")}>${l("console.merge.others")}</button>`}
</div>`}var Xt=S(new Set),No=X(()=>ea(Mn.value,he.value,k.UNDO_WINDOW_MS,Xt.value,de.value)),ni=[3,2,1];function oi(){if(T.refused.value)return a`<footer class="below"><${qp} refusal=${T.refused.value} /></footer>`;let e=No.value.length===0&&!Ve.value&&T.state.value==="up";return a`<footer class=${e?"below quiet":"below"}>
<${Hp} />
${No.value.length>0&&a`<${Fp} acts=${No.value} />`}
${e&&a`<p class="note rest">${l("console.undo.nothing")} <${Te} name="undo" /></p>`}
</footer>`}function qp({refusal:e}){let t=l(e==="signed_out"?"console.signed_out":`refusal.${e}`);return a`<p class="notice">${t} <a href="/console">${l("console.sign_in_again")}</a></p>`}function Fp({acts:e}){return a`<div class="tray">
${e.slice(0,ni[0]).map(([t,n],o)=>a`<${Wp} key=${t} id=${t} done=${n} latest=${o===0} />`)}
${ni.map(t=>a`<${jp} key=${t} shown=${t} left=${e.length-t} />`)}
</div>`}function jp({shown:e,left:t}){return t<=0?null:a`<span class="note tabular" data-beyond=${e}><span aria-hidden="true">+${t}</span>
<span class="visually-hidden">${l("console.undo.more",{count:t})}</span></span>`}function Hp(){let e=T.state.value==="up"?0:T.waiting.value.length;return a`
${e>0&&a`<p class="notice">${l("console.unsent",{count:e})}</p>`}
${Ve.value&&a`<p class="notice">${Ve.value}
<button type="button" class="plain" onClick=${()=>Ve.value=""}>${l("common.understood")}</button></p>`}
`}function Wp({id:e,done:t,latest:n}){let o=Bp(t),s=ta(t,he.value,k.UNDO_WINDOW_MS);return a`<div class=${n?"done latest":"done"}>
<p><b>${Lo(e,t)}</b> ${o&&a`<bdi class="note" lang=${o.lang}>${L(o.text,o.lang)}</bdi>`}</p>
<${w} name="undo" keyed=${n} label=${l("console.undo.press")} press=${()=>Up(e)} />
<span class="note tabular" aria-hidden="true">${s} s</span>
</div>`}function Bp(e){let t=On(e);return D.value[t]??(de.value[t]&&O(de.value[t].title))}async function Up(e){if(Xt.value=new Set([...Xt.value,e]),(await v("undo",{undoes:e})).ok)return Ae(l("console.done.undone"));Xt.value=new Set([...Xt.value].filter(n=>n!==e))}var Co=new Map;function Lo(e,t){let{key:n,params:o}=Co.get(e)??na(t,T.screen.value);return Co.set(e,{key:n,params:o}),t.by===Xe.value.id||t.by===Xe.value.name?l(n,o):l("console.by",{who:Gp(t),what:l(n,o)})}function Gp({name:e="",role:t="console"}){return e?zt({name:e,role:t}):l("console.someone")}for(let[e,t]of Object.entries(Mn.peek()))Lo(e,t);J(()=>{let e=Object.entries(Mn.value).filter(([t])=>!Co.has(t));for(let[t,n]of e)Ae(`${Lo(t,n)} ${l("console.undo.hint")}`)});var Po=T.state.peek();J(()=>{let e=T.state.value;Po!=="connecting"&&e!==Po&&Ae(l(`state.link.${e}`)),Po=e});var si="help";function ri(){let e=document.getElementById(si);e?.showModal(),e?.querySelector("h2")?.focus()}function ai(){return a`<dialog id=${si} class="help" aria-labelledby="help-title">
<h2 id="help-title" tabindex="-1">${l("console.help.title")}</h2>
<label class="chip"><input type="checkbox" checked=${ht.value}
onChange=${e=>Ra(e.target.checked)} /> <span>${l("console.help.single")}</span></label>
<p class="note">${l("console.help.never")}</p>
<div class="groups">${Aa.map(e=>a`<${Kp} key=${e} group=${e} />`)}</div>
<form method="dialog"><button class="button hot">${l("common.close")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></form>
</dialog>`}function Kp({group:e}){return a`<section>
<h3>${l(`console.group.${e}`)}</h3>
<dl>${Ut.filter(t=>t.group===e).map(({name:t,keys:n})=>a`<div key=${t}>
<dt>${n.map(o=>a`<kbd key=${o}>${Mo(o)}</kbd> `)}</dt><dd>${l(`console.does.${t}`)}</dd>
</div>`)}</dl>
</section>`}var zp=700,ii="",li;J(()=>{let t=Wt.value.some(([o])=>o===ve.value)&&(V.value==="questions"||innerWidth>=760)?ve.value:"",n=T.state.value==="up";clearTimeout(li),!(!n||t===ii)&&(li=setTimeout(()=>{ii=t,T.report({looking:t})},zp))});var Fn=1440;function Yt(){return Object.entries(mt.value).sort(([,e],[,t])=>e.place-t.place)}function vt(e){let t=de.value[e.subject],n=g.programme?.films?.find(({id:s})=>s===e.subject);if(e.text.fr||e.text.en)return O(e.text);if(t)return O(t.title);if(n)return O(n.title);let o=e.deed==="phase"?`console.phase.${e.subject}`:e.subject?`state.scene.${e.subject}`:"";return{text:o?l(o):"",lang:Q.value}}function Do(e){return new Intl.DateTimeFormat(Q.value,{hour:"2-digit",minute:"2-digit",hour12:!1,timeZone:g.programme?.time_zone}).format(e)}function jn(e){return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function ci(){let t=Yt().filter(([,{at:n,taken_at:o}])=>n>=0&&o).sort(([,n],[,o])=>(o.taken_at??0)-(n.taken_at??0))[0]?.[1];return t?Xp(t.at,t.taken_at??0):null}function Xp(e,t){let[n,o]=Do(t).split(":").map(Number),s=(n*60+o-e+Fn)%Fn;return s>Fn/2?s-Fn:s}function ui(){let e=mt.value[$e.value.next];return e?[$e.value.next,e]:null}function pi(){if(Object.keys(mt.value).length===0)return null;let e=ui(),t=mt.value[$e.value.last];return a`<section class="next-cue" aria-labelledby="next-cue-title">
<h2 class="note" id="next-cue-title">${l("console.run.next")}</h2>
${e?a`<${Vp} cue=${e[1]} />`:a`<p class="note">${l("console.run.over")}</p>`}
<${Qp} />
${y("take_cue")&&a`<div class="acts">
<${w} name="next_cue" hot=${e!==null} label=${l("console.run.take")} why=${e?"":l("console.run.over")} press=${()=>e&&v("take_cue",{cue:e[0]})} />
<${w} name="last_cue" label=${l("console.run.back")} why=${t?"":l("console.run.not_begun")} press=${Yp} />
</div>`}
</section>`}function Yp(){return v("go_back",{cue:$e.value.last})}function Vp({cue:e}){let{text:t,lang:n}=vt(e);return a`<p class="cue-words">${e.at>=0&&a`<span class="tabular">${jn(e.at)}</span> `}<b>${l(`console.deed.${e.deed}`)}</b>
<bdi lang=${n}>${L(t,n)}</bdi>${e.note&&a` <span class="note"><bdi>${e.note}</bdi></span>`}</p>`}function Qp(){let e=ci();return e?a`<p class="late tabular" data-late=${e>0}>${l(e>0?"console.run.late":"console.run.early",{count:Math.abs(e)})}</p>`:null}var Zp=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,Jp=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function qo(e,{decimals:t=0},n){let o=e.replace(/[\s\u00a0\u202f'’]/g,""),s=Zp.exec(n==="en"&&Jp.test(o)?o.replaceAll(",",""):o);if(!s)return null;let[,r,i,c=""]=s,u=c.replace(/0+$/,"");if(u.length>t||i.length>13)return null;let p=Number(i+u.padEnd(t,"0"));return r&&r!=="+"?-p||0:p}function mi(e,t,n){return Math.min(n,Math.max(t,Math.trunc(Number(e))||t))}function me({name:e,value:t,least:n,most:o,set:s,disabled:r,invalid:i=!1}){let c=A(null),u=()=>{c.value!==null&&s(mi(c.value,n,o)),c.value=null};return a`<input class="field number" type="number" name=${e} min=${n} max=${o} value=${c.value??t} disabled=${r}
aria-invalid=${String(i)} onInput=${p=>c.value=p.target.value} onChange=${u} />`}var em=[30,60,120],fi=30;function di({id:e,poll:t}){if(!t.asks)return null;let{round:n,turnout_hidden:o}=t;return a`${t.state==="open"&&y("set_countdown")&&a`<${tm} id=${e} poll=${t} />`}
${y("set_turnout_hidden")&&a`<div class="acts"><${w} name="turnout" keyed=${!1} on=${o} label=${l("console.room_vote.hide_turnout")}
press=${()=>v("set_turnout_hidden",{poll:e,round:n,on:!o})} /></div>`}
${t.state!=="draft"&&t.has_hands&&a`<${nm} id=${e} poll=${t} />`}`}function tm({id:e,poll:t}){let n=wn(t),o=(i,c)=>v("set_countdown",{poll:e,round:t.round,left_ms:Math.max(0,i)*1e3,running:c}),s=(i,c)=>a`<button type="button" class="button" onClick=${c}>${i}</button>`;if(n===null)return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><span class="meta">${l("console.room_vote.countdown")}</span>
${em.map(i=>s(fe(1e3*i),()=>o(i,!0)))}</div>`;let r=!!t.ends_at;return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><b class="tabular" role="timer">${fe(1e3*n)}</b>
${s(l(r?"console.room_vote.pause":"console.room_vote.resume"),()=>o(n,!r))}
${s(l("console.room_vote.more",{count:fi}),()=>o(n+fi,r))}
${s(l("console.room_vote.none"),()=>o(0,!1))}</div>`}function nm({id:e,poll:t}){let{round:n,seen:o,hands:s={}}=t;return a`<details class="hands"><summary>${l("console.room_vote.hands")}</summary>
${t.options.map(({id:r,label:i})=>{let{text:c,lang:u}=O(i);return a`<label key=${r}><span lang=${u}><bdi>${c}</bdi></span> <${me} value=${s[r]??0} least=${0} most=${k.HANDS_MAX} disabled=${o}
set=${p=>v("set_hands",{poll:e,round:n,option:r,count:p})} /></label>`})}
${o&&a`<p class="note">${l("console.room_vote.hands_final")}</p>`}
</details>`}var om={scale:({scale:e})=>e?.mean===void 0?[]:[l("console.outcome.sums",{mean:e.mean,median:e.median})],ratings:e=>(e.ratings??[]).map(({id:t,mean:n,count:o})=>Fo(e,t,n===void 0?"—":l("console.outcome.mean",{mean:n,count:o,steps:e.terms?.steps}))),ranking:e=>(e.ranking??[]).map(({id:t,points:n,first:o})=>Fo(e,t,l("console.outcome.points",{points:n,first:o}))),histogram:sm,sureness:e=>[...e.sureness?.right===void 0?[]:[l("console.outcome.room",{right:e.sureness.right,sure:e.sureness.sure})],...(e.sureness?.rows??[]).map(({id:t,percent:n,sure:o})=>Fo(e,t,l("console.outcome.sure",{percent:n,sure:o??"—"})))]};function $i({poll:e}){let t=Object.entries(om).flatMap(([n,o])=>e[n]?o(e):[]);return t.length?a`<ul class="outcome tabular">${t.map(n=>a`<li key=${n}>${n}</li>`)}</ul>`:null}function Fo({options:e},t,n){return`${O(e.find(({id:o})=>o===t)?.label).text} · ${n}`}function sm({histogram:e,terms:t,answer:n}){if(!e?.bins.length)return[];let o=O(t?.unit).text,s=h=>`${Se(h,t,Q.value)}${o&&` ${o}`}`,{median:r=0,half:i=[0,0],near:c=0}=e,u=l("console.outcome.median",{median:s(r),low:s(i[0]),high:s(i[1])});if(n?.truth===void 0)return[u];let{truth:p,tolerance:m=0}=n;return[u,l("console.outcome.truth",{truth:s(p),tolerance:s(m),near:c})]}function jo(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")}function hi(e,t){let[n,o]=e.split(":").map(Number),s=new Date(t);return s.setHours(n,o??Number.NaN,0,0),s.getTime()>t&&s.setDate(s.getDate()-1),s.getTime()}function _i({id:e,poll:t}){let{voting:n,room_code:o,seats:s,new_devices:r,wrong_codes:i,admitted:c}=pa.value,u=t.turnout+(t.aside??0),p=n!=="open";return a`<details class="signs" open=${p}>
<summary>${l("console.signs.heading")}</summary>
<p class="meta">${l(`console.signs.voting.${n}`)} ${o&&a`<b class="tabular" translate=${!1}>${o}</b>`}
${n==="tickets"&&a`<a href=${`/console/${g.code}/tickets`} target="_blank" rel="noopener">${l("console.signs.tickets")}</a>`}</p>
<dl>
<${Vt} key="new" name="new_devices" said=${l("console.signs.new_devices_now",{count:r.at(-1)??0,most:Math.max(0,...r)})} />
${t.state!=="draft"&&a`<${Vt} name="young" said=${rm(t,u)} />`}
${!!s&&t.state!=="draft"&&a`<${Vt} name="seats" said=${am(u,s)} grave=${u>s} />`}
${p&&a`<${Vt} name="wrong" said=${i} /><${Vt} name="admitted" said=${c} />`}
</dl>
${t.state!=="draft"&&a`<${im} key=${`${e} ${t.round}`} id=${e} poll=${t} />`}
</details>`}function Vt({name:e,said:t,grave:n}){return a`<div class=${n?"sign grave":"sign"}><dt>${l(`console.signs.${e}`)}</dt><dd class="tabular">${t}</dd></div>`}function rm({since_opening:e,unknown:t},n){let o=l("console.signs.of",{count:e,total:n});return t?`${o}, ${l("console.signs.unknown",{count:t})}`:o}function am(e,t){let n=l("console.signs.of",{count:e,total:t});return e>t?`${n}, ${l("console.signs.too_many")}`:n}function im({id:e,poll:t}){let{round:n,aside:o=0,aside_after:s,opened_at:r,seen:i}=t,c=A(jo(s||r)),u=m=>v("set_aside",{poll:e,round:n,created_after:m});function p(m){m.preventDefault();let h=hi(c.value,T.clock());!i&&Number.isFinite(h)&&u(h)}return a`<form class="setting-aside" onSubmit=${p}>
<label for="aside-after">${l("console.aside.after")}</label>
<input class="field" id="aside-after" type="time" required value=${c.value} disabled=${i}
onInput=${m=>c.value=m.target.value} />
<button class="button" disabled=${i}>${l("console.aside.do")}</button>
${!!s&&a`<button class="button" type="button" disabled=${i} onClick=${()=>u(0)}>${l("console.aside.back")}</button>`}
${!!s&&a`<p class="meta">${l("console.aside.count",{count:o})} · ${l("console.aside.since",{time:jo(s)})}</p>`}
${i&&a`<p class="note">${l("console.aside.why_seen")}</p>`}
</form>`}function vi(e){let t=[{key:`state.${e.state}`}];return e.round>1&&t.push({key:"console.poll.round",params:{round:e.round}}),e.complete||t.push({key:"console.poll.one_language"}),e.state==="draft"||(t.push({key:e.on_wall?"console.poll.on_wall":"console.poll.off_wall"}),t.push({key:e.on_phones?"console.poll.on_phones":"console.poll.off_phones"})),t}function bi(e,{phase:t,sealed:n},o){return n?"refusal.sealed":e.state==="closed"?"console.poll.why_closed":o?"console.poll.why_another":t==="film"?"console.poll.why_film":t==="closed"?"console.poll.why_over":""}function gi({turnout:e,present:t=0}){return t===0?{key:"console.poll.answers",params:{count:e}}:{key:"console.poll.turnout",params:{turnout:e,present:Math.max(e,t)}}}var wi={single:{options:!0,stills:!0,again:!0},multiple:{options:!0,choices:!0,stills:!0},yes_no:{stills:!0,again:!0},scale:{steps:!0,again:!0,film:!0},rating:{options:!0,steps:!0},ranking:{options:!0,all:!0},number:{number:!0},quiz:{options:!0,right:!0,stills:!0},word_cloud:{words:!0},open_text:{support:!0},real_or_generated:{either:!0},calibration:{of:"real_or_generated"},prize:{of:"scale",award:!0}},j=wi,yi=Object.keys(wi);var ki=["A","B"],Ho=["real","generated"];function xi({right:e,pair:t,options:n}){let o=[];return t&&!(n[0]?.still&&n[1]?.still)&&o.push({field:"stills",key:"console.make.pair_of_two"}),(e.length!==1||e[0]>1)&&o.push({field:"right",key:"console.make.no_right"}),o}function Si({pair:e,options:t,right:n}){return e?{options:ki.map((o,s)=>({id:o.toLowerCase(),label:{fr:o,en:o},still:t[s].still})),right:n.map(o=>ki[o].toLowerCase())}:{options:[],right:n.map(o=>Ho[o])}}var Ei=["least","most","truth","tolerance"];function Ai({kind:e,terms:t}){if(j[e].of&&!t.of.length)return[{field:"of",key:"console.make.of_nothing"}];if(!j[e].number)return[];let n=Ei.filter(i=>t[i].trim()&&qo(t[i],t,Q.value)===null).map(i=>({field:i,key:"console.make.no_number",params:{count:t.decimals}}));if(n.length)return n;let{least:o,most:s,truth:r}=Mi(t);return o!==void 0&&s!==void 0&&o>=s?n.push({field:"most",key:"console.make.bounds"}):r!==void 0&&(r<(o??-1/0)||r>(s??1/0))&&n.push({field:"truth",key:"console.make.truth_outside"}),n}function Oi({kind:e,terms:t,options:n,still:o,pair:s,again:r},i){let{steps:c,number:u,support:p,again:m,film:h,of:$,award:f,stills:x,either:R}=j[e],E=!$&&!(R&&s)&&o,N=E||(x||R)&&n.some(M=>M.still);return{...E?{still:o}:{},...N&&t.pictures_on_phones?{pictures_on_phones:!0}:{},...m&&r?{again:r.poll}:{},...m&&t.by_group?{by_group:!0}:{},...h&&t.film?{film:i}:{},...$?{of:t.of}:{},...f?{weight:t.weight,turnout_min:t.turnout_min}:{},...c?{steps:t.steps,...Wo("low",t.low),...Wo("high",t.high)}:{},...p&&t.support?{support:!0}:{},...u?{decimals:t.decimals,...Wo("unit",t.unit),...Mi(t)}:{}}}function Mi(e){let t=Ei.filter(n=>e[n].trim());return Object.fromEntries(t.map(n=>[n,Number(qo(e[n],e,Q.value))]))}function Wo(e,{fr:t,en:n}){return t.trim()||n.trim()?{[e]:{fr:t.trim(),en:n.trim()}}:{}}function Zt(){return{kind:"single",title:ge(),options:[ge(),ge()],still:"",pair:!1,max_choices:2,abstain:!0,right:[],again:null,terms:{words:3,support:!1,pictures_on_phones:!1,by_group:!1,film:!1,of:[],weight:10,turnout_min:10,steps:5,low:ge(),high:ge(),unit:ge(),decimals:0,least:"",most:"",truth:"",tolerance:""}}}var ge=()=>({fr:"",en:""});function Hn({options:e}){return e.map((t,n)=>({at:n,label:Qt(t),still:t.still??""})).filter(({label:t})=>t.fr||t.en)}function Ti(e){return Hn(e).map(({label:t})=>t)}function Ii(e,t){let n=Qt(e.title),o=j[e.kind],s=[];return!n.fr&&!n.en&&s.push({field:"title",key:"console.make.no_title"}),Ci(n,t.POLL_TITLE_GRAPHEMES_MAX)&&s.push({field:"title",key:"console.make.long_title",params:{max:t.POLL_TITLE_GRAPHEMES_MAX}}),o.options&&!e.again&&s.push(...lm(e,t)),o.either&&s.push(...xi(e)),[...s,...Ai(e)]}function lm(e,t){let n=Hn(e),o=n.map(({label:i})=>i),s=j[e.kind],r=[];return o.length<t.POLL_OPTIONS_MIN&&r.push({field:"options",key:"console.make.few_options",params:{min:t.POLL_OPTIONS_MIN}}),o.some(i=>Ci(i,t.POLL_OPTION_GRAPHEMES_MAX))&&r.push({field:"options",key:"console.make.long_option",params:{max:t.POLL_OPTION_GRAPHEMES_MAX}}),pm(o)&&r.push({field:"options",key:"console.make.twins"}),s.choices&&Ri(e)>o.length&&r.push({field:"max_choices",key:"console.make.many_choices",params:{max:o.length}}),s.right&&!n.some(({at:i})=>e.right.includes(i))&&r.push({field:"right",key:"console.make.no_right"}),r}function Ri(e){let t=j[e.kind];return t.right?Math.max(1,Hn(e).filter(({at:n})=>e.right.includes(n)).length):t.all?Ti(e).length:t.words?e.terms.words:t.choices?e.max_choices:1}function Ni(e){let{options:t,steps:n,number:o}=j[e.kind],{low:s,high:r,unit:i}=e.terms,c=[e.title,...t?Ti(e):[]],u=[...n?[s,r]:[],...o?[i]:[]].map(Qt).filter(({fr:p,en:m})=>p||m);return[...c.map(Qt),...u].every(p=>p.fr&&p.en)}function Pi(e,t){let n=j[e.kind],{options:o,right:s}=n.either?Si(e):cm(e),r={...Oi(e,t),...s.length?{right:s}:{}};return{poll:t,kind:e.kind,title:Qt(e.title),options:o,max_choices:Ri(e),abstain:e.abstain&&!n.of,...Object.keys(r).length?{terms:r}:{}}}function cm(e){let t=j[e.kind];if(e.again&&t.options)return{options:e.again.options,right:[]};let n=t.options?Hn(e):[];return{options:n.map(({label:o,still:s},r)=>({id:`o${r+1}`,label:o,...s&&t.stills?{still:s}:{}})),right:t.right?n.flatMap(({at:o},s)=>e.right.includes(o)?[`o${s+1}`]:[]):[]}}function Qt({fr:e,en:t}){return{fr:e.trim(),en:t.trim()}}function Ci({fr:e,en:t},n){return[e,t].some(o=>um(o)>n)}function um(e){return[...e].length}function pm(e){let t=e.map(({fr:n,en:o})=>(n||o).toLowerCase());return new Set(t).size<t.length}var we=S(!1),C=S(Zt()),Bo=S(!1),ie=X(()=>Bo.value?Ii(C.value,k):[]);function te(e){C.value={...C.value,...e}}function ne(e){te({terms:{...C.value.terms,...e}})}function Wn(e,t){let n=C.value.options.flatMap((o,s)=>s!==e?[o]:t?[t]:[]);te({options:n})}var Uo=null;function Li(e){Uo??=C.value,C.value=e,we.value=!0}function Ko(){C.value=Uo??Zt(),Uo=null}var Go="";function Di(e){return e!==Go?!1:(Go="",!0)}async function qi(){if(Bo.value=!0,ie.value.length)return!1;let e=se();return Go=e,(await v("make_poll",Pi(C.value,e))).ok?(Ue(()=>{Bo.value=!1,Ko(),we.value=!1,Ze.value=e}),!0):!1}var Fi=({kind:e,terms:t})=>!!j[e]?.again&&!t?.again;function ji(e,{kind:t,title:n,options:o,abstain:s,terms:r}){let i=Zt(),{steps:c=i.terms.steps,low:u=i.terms.low,high:p=i.terms.high,by_group:m=!1}=r??{};Li({...i,kind:t,title:n,abstain:s,again:{poll:e,options:o.filter(h=>h.id!==yn)},terms:{...i.terms,steps:c,low:u,high:p,by_group:m}})}function Hi(){let{again:e}=C.value,t=()=>{Ko(),we.value=!1},{text:n,lang:o}=O(de.value[e?.poll??""]?.title);return a`<p class="asked-again">${l("console.make.asked_again")} <b lang=${o}><bdi>${n}</bdi></b>
<button type="button" class="button" onClick=${t}>${l("common.cancel")}</button></p>`}function Bn({id:e,poll:t,keyed:n}){let{round:o,state:s}=t,r=s==="open",i=De.value!==""&&De.value!==e,c=r?"":bi(t,ae.value,i),u=s==="draft"&&t.asks?l("console.poll.why_draft"):"";return a`
<div class="acts" role="group" aria-label=${l("console.poll.switches")}>
${t.asks&&a`<${w} name="open" keyed=${n} hot=${s!=="closed"&&!c} why=${c&&l(c)}
label=${l(r?"console.poll.close":"console.poll.open_it")}
press=${()=>v("set_poll_open",{poll:e,round:o,on:!r})} />`}
<${w} name="reveal_wall" keyed=${n} on=${t.on_wall} why=${u} label=${l("console.poll.reveal_wall")}
press=${()=>v("set_reveal",{poll:e,round:o,where:"wall",on:!t.on_wall})} />
<${w} name="reveal_phones" keyed=${n} on=${t.on_phones} why=${u} label=${l("console.poll.reveal_phones")}
press=${()=>v("set_reveal",{poll:e,round:o,where:"phones",on:!t.on_phones})} />
${t.has_an_answer&&a`<${w} name="reveal_answer" keyed=${n} on=${t.answered} why=${s!=="closed"&&!t.answered?l("console.poll.why_not_closed"):""} label=${l("console.poll.reveal_answer")}
press=${()=>v("set_reveal",{poll:e,round:o,where:"answer",on:!t.answered})} />`}
${t.asks&&a`<${w} name="reset" keyed=${n} why=${s==="draft"?l("console.poll.why_ready"):""} label=${l("console.poll.reset")}
press=${()=>v("reset_poll",{poll:e,round:o})} />`}
${n&&Fi(t)&&a`<${w} name="again" keyed=${!1} label=${l("console.poll.again")} press=${()=>ji(e,t)} />`}
</div>
${c&&a`<p class="note">${l(c)}</p>`}
`}function Bi({id:e,poll:t}){let{round:n,kind:o,sayings:s=[],waiting:r=0}=t;if(o!=="word_cloud"&&o!=="open_text")return null;let i=(p,m)=>v("place_sayings",{poll:e,round:n,sayings:p,state:m}),c=s.filter(({state:p,flagged_by:m})=>p==="waiting"&&!m).map(p=>p.id),u=s.filter(({state:p})=>p!=="waiting");return a`<div class="sayings">
${o==="word_cloud"&&a`<div class="acts"><${w} name="spiral" keyed=${!1} on=${t.drawing==="spiral"} label=${l("console.sayings.spiral")}
press=${()=>v("set_drawing",{poll:e,drawing:t.drawing==="spiral"?"list":"spiral"})} /></div>`}
<h3>${l("console.sayings.title",{count:r})}</h3>
${!s.length&&a`<p class="note">${l("console.sayings.none")}</p>`}
${c.length>0&&a`<button type="button" class="button hot" onClick=${()=>i(c,"shown")}>${l("console.sayings.show_all",{count:c.length})}</button>`}
<ul>${s.filter(({state:p})=>p==="waiting").map(p=>a`<${Wi} key=${p.id} one=${p} place=${i} />`)}</ul>
${s.length>0&&!r&&a`<p class="note">${l("console.sayings.cleared")}</p>`}
${u.length>0&&a`<details><summary>${l("console.sayings.read",{count:u.length})}</summary><ul>${u.map(p=>a`<${Wi} key=${p.id} one=${p} place=${i} />`)}</ul></details>`}
</div>`}function Wi({one:e,place:t}){let{id:n,text:o,state:s,flagged_by:r}=e,i=(c,u)=>a`<button type="button" class="button" aria-label=${`${l(u)}, ${o}`} onClick=${()=>t([n],c)}>${l(u)}</button>`;return a`<li data-state=${s}>
<span class="words"><bdi>${o}</bdi> ${s!=="waiting"&&a`<small>${l(`console.sayings.state.${s}`)}</small>`}${r&&a` <small class="fault">${l("console.sayings.held",{word:r})}</small>`}</span>
${s!=="shown"&&i("shown","console.sayings.show")}
${s!=="refused"&&i("refused","console.sayings.refuse")}
</li>`}function Ui(){let e=$t.value;return a`<section class="room poll-now" aria-labelledby="poll-title">
<h2 id="poll-title">${l("console.poll.heading")}</h2>
${e?a`<${mm} id=${e[0]} poll=${e[1]} />`:a`<p class="note">${l("console.poll.none")}</p>`}
</section>`}function mm({id:e,poll:t}){let{text:n,lang:o}=O(t.title);return a`<div class="card" data-state=${t.state}>
<p class="words" lang=${o}><bdi>${L(n,o)}</bdi></p>
<${zo} poll=${t} />
${y("set_poll_open")&&a`<${Bn} id=${e} poll=${t} keyed />`}
<${Xo} poll=${t} />
<${di} id=${e} poll=${t} />
${y("place_sayings")&&a`<${Bi} id=${e} poll=${t} />`}
<${$i} poll=${t} />
${t.asks&&y("set_aside")&&a`<${_i} id=${e} poll=${t} />`}
</div>`}function zo({poll:e}){let[t,...n]=vi(e).map(({key:c,params:u})=>l(c,u)),{key:o,params:s}=gi(e),r=e.state!=="draft"&&l(o,s),i=!!e.aside&&l("console.aside.count",{count:e.aside});return a`<p class="meta"><b class="stand" data-state=${e.state}>${t}</b>${[r,i,...n].filter(Boolean).map(c=>` · ${c}`)}</p>`}function Xo({poll:e}){return a`<ul class="answers" data-shown=${!!e.bars}>
${e.options.map(({id:t,label:n})=>{let{text:o,lang:s}=O(n),r=e.bars?.find(i=>i.id===t);return a`<li key=${t}><span lang=${s}><bdi>${L(o,s)}</bdi></span>${r&&a`<${fm} bar=${r} />`}</li>`})}
</ul>`}function fm({bar:e}){return a`<span class="share tabular">${l("console.poll.share",{percent:e.percent,count:e.count})}</span>
<span class="length" data-lead=${e.lead} aria-hidden="true"><span style=${{width:`${e.percent}%`}}></span></span>`}var dm=["author","tool","year","licence","made_fr","made_en"],$m={alt_fr:k.STILL_ALT_GRAPHEMES_MAX,alt_en:k.STILL_ALT_GRAPHEMES_MAX,made_fr:k.STILL_MADE_GRAPHEMES_MAX,made_en:k.STILL_MADE_GRAPHEMES_MAX},hm="image/jpeg,image/png,image/webp";function Je({name:e,legend:t,still:n,write:o,sheet:s}){let r=A(!1),i=b(null),c=()=>requestAnimationFrame(()=>i.current?.querySelector("input, button")?.focus()),u=p=>{r.value=!1,o(p),c()};return a`<div class="still-field" ref=${i}>
${n?a`<img src=${xn(g.code,n,!0)} alt=${l("console.make.kept_still",{what:t})} />
<button type="button" class="button" onClick=${()=>u("")}>${l("console.make.no_still",{what:t})}</button>`:r.value?a`<${_m} name=${e} legend=${t} sheet=${s} done=${u} leave=${()=>u("")} />`:a`<button type="button" class="button" onClick=${()=>{r.value=!0,c()}}>${l("console.make.still",{what:t})}</button>`}
</div>`}function _m({name:e,legend:t,sheet:n,done:o,leave:s}){let r=b(null),i=A(""),c=A(!1);async function u(){if(c.value)return;let m=bm(r.current);if(!m){i.value=l("console.make.no_file");return}c.value=!0,i.value="";let h=await gm(m);c.value=!1,h.still?o(h.still):i.value=l(`refusal.${h.refusal??"not_sent"}`)}return a`<fieldset class="sending" ref=${r} onKeyDown=${m=>{m.key!=="Enter"||m.target.matches("button")||(m.preventDefault(),u())}}>
<legend>${l("console.make.still",{what:t})}</legend>
<label>${l("console.make.file")} <input type="file" name="picture" accept=${hm} /></label>
${["alt_fr","alt_en","credit",...n?dm:[]].map(m=>a`<${vm} key=${m} field=${m} name=${e} />`)}
${n&&a`<p class="note">${l("console.make.sheet_note")}</p>`}
<div role="alert">${i.value&&a`<p class="fault">${i.value}</p>`}</div>
<div class="acts">
<button type="button" class="button" aria-disabled=${c.value} onClick=${u}>${l(c.value?"console.make.sending":"console.make.send_still")}</button>
<button type="button" class="button" onClick=${s}>${l("common.cancel")}</button>
</div>
</fieldset>`}function vm({field:e,name:t}){let n=$m[e]??k.STILL_LINE_GRAPHEMES_MAX;return a`<label for=${`${t}-${e}`}>${l(`console.make.still_${e}`)}
<input class="field" id=${`${t}-${e}`} type="text" name=${e} maxlength=${n} inputmode=${e==="year"?"numeric":"text"} autocomplete="off" /></label>`}function bm(e){let t=new FormData;for(let n of e?.querySelectorAll("input")??[])if(n.type!=="file")t.append(n.name,n.value);else if(n.files?.length)t.append(n.name,n.files[0]);else return null;return t}async function gm(e){try{let t=await fetch(`/console/${g.code}/stills`,{method:"POST",body:e,headers:{"X-Contrechamp":"link"}});return t.status===413?{refusal:"still_too_large"}:await t.json()}catch{return{}}}function Ki(){let{pair:e,still:t,options:n,right:o}=C.value,s=ie.value.some(({field:r})=>r==="right");return a`<${Gi} name="pair" legend=${l("console.make.pictures")} chosen=${e?1:0} labels=${["one","two"].map(r=>l(`console.make.pictures_${r}`))}
choose=${r=>te({pair:r===1,right:[]})} />
${e?[0,1].map(r=>a`<${Je} key=${r} name=${`either-${r}`} legend=${"AB"[r]} still=${n[r]?.still??""} sheet
write=${i=>te({options:[0,1].map(c=>({...n[c]??ge(),...c===r?{still:i}:{}}))})} />`):a`<${Je} name="either" legend=${l("console.make.picture")} still=${t} sheet write=${r=>te({still:r})} />`}
<${Gi} name="right" legend=${l(e?"console.make.which":"console.make.answer")} chosen=${o[0]??-1} invalid=${s}
labels=${e?["A","B"]:Ho.map(r=>l(`console.make.${r}`))} choose=${r=>te({right:[r]})} />`}function Gi({name:e,legend:t,labels:n,chosen:o,invalid:s,choose:r}){return a`<fieldset class="chips">
<legend>${t}</legend>
${n.map((i,c)=>a`<label key=${c} class="chip"><input type="radio" name=${`either-${e}`} checked=${c===o} aria-invalid=${s?"true":void 0} onChange=${()=>r(c)} /> <span>${i}</span></label>`)}
</fieldset>`}var wm=["least","most","truth","tolerance"];function zi(){let{terms:e}=C.value;return a`<${ce} name="unit" legend=${l("console.make.unit")} text=${e.unit} max=${k.POLL_UNIT_GRAPHEMES_MAX} invalid=${!1}
write=${t=>ne({unit:t})} />
<div class="rules">
${wm.map(t=>a`<label key=${t}>${l(`console.make.${t}`)} <input class="field number" type="text" name=${t} inputmode="text" autocomplete="off" maxlength="20" value=${e[t]}
aria-invalid=${String(ie.value.some(({field:n})=>n===t))} onInput=${n=>ne({[t]:n.target.value})} /></label>`)}
<label>${l("console.make.decimals")} <${me} name="decimals" value=${e.decimals} least=${0} most=${k.FIGURE_DECIMALS_MAX} set=${t=>ne({decimals:t})} /></label>
</div>
<p class="note">${l("console.make.truth_note")}</p>`}function Yi(){let{kind:e,terms:t}=C.value,{of:n,award:o}=j[e],s=Me.value.filter(([,i])=>i.kind===n&&(!o||i.film)),r=(i,c)=>{let u=t.of.filter(p=>p!==i);ne({of:c?[...u,i]:u})};return a`<fieldset class="sources" aria-invalid=${String(ie.value.some(({field:i})=>i==="of"))}>
<legend>${l(`console.make.of_${e}`)}</legend>
${s.map(([i,c])=>{let{text:u,lang:p}=O(c.title);return a`<label key=${i} class="chip"><input type="checkbox" checked=${t.of.includes(i)} onChange=${m=>r(i,m.target.checked)} />
<span lang=${p}><bdi>${u}</bdi></span></label>`})}
${s.length===0&&a`<p class="note">${l(`console.make.no_${e}`)}</p>`}
</fieldset>
${o&&a`<div class="rules"><${Xi} name="weight" /><${Xi} name="turnout_min" /></div><p class="note">${l("console.make.weight_note")}</p>`}`}function Xi({name:e}){let{terms:t}=C.value;return a`<label>${l(`console.make.${e}`)} <${me} name=${e} value=${t[e]} least=${0} most=${k.PRIZE_WEIGHT_MAX} set=${n=>ne({[e]:n})} /></label>`}function Vi(){let{terms:e}=C.value,{SCALE_STEPS_MIN:t,SCALE_STEPS_MAX:n}=k;return a`<label>${l("console.make.steps")} <${me} name="steps" value=${e.steps} least=${t} most=${n} set=${o=>ne({steps:o})} /></label>
${["low","high"].map(o=>a`<${ce} key=${o} name=${o} legend=${l(`console.make.${o}`)} text=${e[o]} max=${k.POLL_OPTION_GRAPHEMES_MAX} invalid=${!1}
write=${s=>ne({[o]:s})} />`)}`}function Qi(){let{options:e}=C.value,t=ie.value.some(({field:n})=>n==="options");return a`<div class="option-fields">
${e.map((n,o)=>a`<${ym} key=${o} at=${o} text=${n} wrong=${t} last=${e.length<=k.POLL_OPTIONS_MIN} />`)}
<button type="button" class="button" hidden=${e.length>=k.POLL_OPTIONS_MAX} onClick=${xm}>${l("console.make.add")}</button>
</div>`}function ym({at:e,text:t,wrong:n,last:o}){let s=l("console.make.option",{n:e+1});return a`<div class="option-field"><${ce} name=${`option-${e}`} legend=${s} text=${t} max=${k.POLL_OPTION_GRAPHEMES_MAX}
write=${r=>Wn(e,r)} invalid=${n&&!t.fr&&!t.en}>
${j[C.value.kind].right&&a`<label class="chip right-one"><input type="checkbox" checked=${C.value.right.includes(e)} onChange=${r=>km(e,r.target.checked)} /> <span>${l("console.make.is_right")}<span class="visually-hidden"> : ${s}</span></span></label>`}
<button type="button" class="plain" disabled=${o} aria-label=${l("console.make.remove",{what:s})} onClick=${()=>Sm(e)}>×</button>
<//>
${j[C.value.kind].stills&&a`<${Je} name=${`option-${e}`} legend=${s} still=${t.still??""} write=${r=>Wn(e,{...t,still:r})} />`}</div>`}function km(e,t){let n=C.value.right.filter(o=>o!==e);te({right:t?[...n,e]:n})}function xm(){let e=C.value.options.length;te({options:[...C.value.options,ge()]}),Zi(e)}function Sm(e){Wn(e,null),te({right:C.value.right.filter(t=>t!==e).map(t=>t>e?t-1:t)}),Zi(Math.max(0,e-1))}function Zi(e){requestAnimationFrame(()=>{document.querySelector(`[name=option-${e}-fr]`)?.focus()})}function el(){let e=b(null);P(()=>Ji(e.current,"input[type=text]"),[]);async function t(u){u.preventDefault(),await qi()||requestAnimationFrame(()=>Ji(e.current,"[aria-invalid=true]"))}function n(u){u.key==="Escape"&&(u.preventDefault(),we.value=!1)}let{kind:o,title:s,again:r,still:i}=C.value,c=j[o];return a`<form class="make" ref=${e} onSubmit=${t} onKeyDown=${n} aria-label=${l("console.make.open")}>
${r?a`<${Hi} />`:a`<${Em} kind=${o} />`}
<${ce} name="title" legend=${l("console.make.title")} text=${s} write=${u=>te({title:u})}
max=${k.POLL_TITLE_GRAPHEMES_MAX} invalid=${ie.value.some(({field:u})=>u==="title")} />
${!c.of&&!c.either&&a`<${Je} name="question" legend=${l("console.make.title")} still=${i} write=${u=>te({still:u})} />`}
${c.either&&a`<${Ki} />`}
${c.options&&!r&&a`<${Qi} />`}
${c.steps&&!r&&a`<${Vi} />`}
${c.number&&a`<${zi} />`}
${c.of&&a`<${Yi} />`}
<${Am} />
<${Om} />
<div class="acts">
<button class="button hot">${l("console.make.ready")}</button>
<button type="button" class="button" onClick=${()=>we.value=!1}>${l("console.make.later")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function Em({kind:e}){return a`<fieldset class="chips">
<legend>${l("console.make.kind")}</legend>
${yi.map(t=>a`<label key=${t} class="chip"><input type="radio" name="poll-kind" checked=${t===e}
onChange=${()=>te({kind:t})} /> <span>${l(`console.kind.${t}`)}</span></label>`)}
</fieldset>`}function Am(){let{kind:e,options:t,still:n,max_choices:o,abstain:s,again:r,terms:i}=C.value,c=ie.value.some(({field:u})=>u==="max_choices");return a`<div class="rules">
${j[e].choices&&a`<label>${l("console.make.max_choices")} <${me} value=${o} least=${1} most=${k.POLL_OPTIONS_MAX} invalid=${c} set=${u=>te({max_choices:u})} /></label>`}
${j[e].words&&a`<label>${l("console.make.max_words")} <${me} value=${i.words} least=${1} most=${k.CLOUD_WORDS_MAX} set=${u=>ne({words:u})} /></label>`}
${j[e].support&&a`<${Jt} label=${l("console.make.support")} on=${i.support} set=${u=>ne({support:u})} />`}
${(n||t.some(u=>u.still))&&!j[e].of&&a`<${Jt} label=${l("console.make.on_phones")} on=${i.pictures_on_phones} set=${u=>ne({pictures_on_phones:u})} />`}
${j[e].again&&a`<${Jt} label=${l("console.make.by_group")} on=${i.by_group} set=${u=>ne({by_group:u})} />`}
${j[e].film&&!r&&a`<${Jt} label=${l("console.make.film")} on=${i.film} set=${u=>ne({film:u})} />`}
${!j[e].of&&!r&&a`<${Jt} label=${l("console.make.abstain")} on=${s} set=${u=>te({abstain:u})} />`}
</div>`}function Jt({label:e,on:t,set:n}){return a`<label class="chip"><input type="checkbox" checked=${t} onChange=${o=>n(o.target.checked)} /> <span>${e}</span></label>`}function Om(){return a`<div role="alert">${ie.value.map(({key:e,params:t})=>a`<p key=${e} class="fault">${l(e,t)}</p>`)}</div>
${!Ni(C.value)&&a`<p class="note">${l("console.make.one_language")}</p>`}`}function Ji(e,t){e?.querySelector(t)?.focus()}function tl(){return a`<section class="room polls" aria-labelledby="polls-title">
<h2 id="polls-title">${l("console.room.polls")}</h2>
<div class="scroll">
<${Mm} />
${Me.value.length===0&&a`<p class="note">${l("console.poll.none")}</p>`}
<ol class="prepared" onKeyDown=${Im}>
${Me.value.map(([e,t])=>a`<${Tm} key=${e} id=${e} poll=${t} />`)}
</ol>
</div>
</section>`}function Mm(){let e=b(null),t=e.current?.contains(document.activeElement)??!1;return P(()=>{t&&document.activeElement===document.body&&e.current?.querySelector("button")?.focus()}),a`<div ref=${e}>
${we.value?a`<${el} />`:a`<${w} name="make" label=${l("console.make.open")} press=${()=>we.value=!0} />`}
</div>`}function Tm({id:e,poll:t}){let{text:n,lang:o}=O(t.title),s=$t.value?.[0]===e,r=!s&&Ze.value===e&&De.value!=="",i=b(null);return P(()=>{Di(e)&&i.current?.focus()},[]),a`<li>
<button ref=${i} type="button" class="prepared-poll" id=${`poll-${e}`} aria-current=${s?"true":void 0} onClick=${()=>Ze.value=e}>
<span lang=${o}><bdi>${L(n,o)}</bdi></span>
</button>
<${zo} poll=${t} />
${r&&a`<${Bn} id=${e} poll=${t} keyed=${!1} /><${Xo} poll=${t} />`}
</li>`}function Im(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],n=e.target;if(!t||!n.matches(".prepared-poll"))return;e.preventDefault();let o=[...e.currentTarget.querySelectorAll(".prepared-poll")];o[o.indexOf(n)+t]?.focus()}var Rm=[["publish","listed"],["keep","kept"],["dismiss","dismissed"],["restore","pending"]];function ol(){let e=[..._e.value].filter(t=>D.value[t]);return e.length===0||!y("place_questions")?null:a`<div class="bulk" role="group" aria-label=${l("console.bulk.heading",{count:e.length})}>
<b class="tabular">${l("console.bulk.heading",{count:e.length})}</b>
${Rm.map(([t,n])=>a`<button key=${t} type="button" class="button" onClick=${()=>Nm(e,n)}>${l(`console.act.${t}`)}</button>`)}
${e.length>1&&a`<button type="button" class="button" onClick=${()=>Pm(e)}>${l("console.act.merge")}</button>`}
<button type="button" class="plain" onClick=${()=>_e.value=new Set}>${l("console.bulk.none")}</button>
</div>`}async function Nm(e,t){(await v("place_questions",{questions:sl(e),state:t})).ok&&(_e.value=new Set)}async function Pm(e){let[t,...n]=[...e].sort((r,i)=>nl(i)-nl(r)),{rev:o}=D.value[t];(await v("merge_questions",{into:t,rev:o,questions:sl(n)})).ok&&(_e.value=new Set)}function nl(e){let{state:t,supporters:n,asked_at:o}=D.value[e];return(t==="listed"||t==="answered"?1e15:0)+n*1e13-o}function sl(e){return e.map(t=>({question:t,rev:D.value[t].rev}))}function rl({id:e,question:t}){let n=A(null),o=b(null);P(()=>{o.current?.focus(),v("preview_block",{question:e}).then(c=>{c.ok?n.value=c.goes??[]:F(e)})},[]);async function s(){F(e),await v("set_blocked",{question:e,on:!t.blocked})}function r(c){c.key==="Escape"&&(c.preventDefault(),F(e))}let i=n.value?.filter(c=>D.value[c]);return a`<div class="edit block" ref=${o} tabindex="-1" onKeyDown=${r} role="group" aria-label=${l("console.act.block")}>
${!i&&a`<p class="note" role="status">${l("console.block.looking")}</p>`}
${i&&a`<p role="status">${l(t.blocked?"console.block.again":"console.block.goes",{count:i.length})}</p>`}
${i&&!t.blocked&&a`<ul class="offered">${i.map(c=>a`<li key=${c}><bdi lang=${D.value[c].lang}>${L(D.value[c].text,D.value[c].lang)}</bdi></li>`)}</ul>`}
<p class="note">${l("console.block.hint")}</p>
<div class="acts">
${i&&a`<button type="button" class="button hot" onClick=${s}>${l(t.blocked?"console.block.undo":"console.block.do")}</button>`}
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}var Cm={pending:["publish","keep","dismiss","edit"],kept:["publish","dismiss","edit","star","restore"],listed:["air","answered","star","edit","dismiss","restore"],answered:["publish","air","star","dismiss","restore"],dismissed:["restore","publish"],merged:["restore"],withdrawn:[]},Lm={pending:["star","label","translation","note","merge","block"],kept:["label","translation","note","merge","block"],listed:["label","translation","note","trace","merge","block"],answered:["edit","label","translation","note","trace","block"],dismissed:["note","block"],merged:["note"],withdrawn:["note"]},Dm={edit:"edit_question",air:"show_scene",star:"set_star",label:"set_theme",translation:"annotate",note:"annotate",trace:"trace_answer",merge:"merge_questions",block:"set_blocked"};function al(e,t){return e==="block"&&t.origin!=="phone"||e==="label"&&!g.programme?.themes?.length?!1:y(Dm[e]??"place_question")}var qm={publish:"listed",keep:"kept",answered:"answered",restore:"pending"};function cl({id:e,question:t}){let n=Cm[t.state].filter(r=>al(r,t)),o=Lm[t.state].filter(r=>al(r,t)),s=t.state==="merged"||t.state==="withdrawn";return a`
${s&&a`<p class="note">${l(`console.final.${t.state}`)}</p>`}
<div class="acts" role="group" aria-label=${l("console.acts")}>
${n.map((r,i)=>a`<${il} key=${r} deed=${r} id=${e} question=${t} hot=${i===0} />`)}
${o.length>0&&a`<${w} name="more" on=${en.value} label=${l("console.act.more")} press=${()=>en.value=!en.value} />`}
</div>
${o.length>0&&a`<div class="acts rarer" hidden=${!en.value} role="group" aria-label=${l("console.act.more")}>
${o.map(r=>a`<${il} key=${r} deed=${r} id=${e} question=${t} hot=${!1} />`)}
</div>`}
`}var en=S(!1);function il({deed:e,id:t,question:n,hot:o}){let s=e==="air"?n.on_wall:e==="star"?n.starred:void 0,r=e==="air"&&ae.value.phase==="film"?l("refusal.film_running"):"",i=l(e==="publish"&&n.state==="answered"?"console.act.republish":e==="block"&&n.blocked?"console.act.unblock":`console.act.${e}`);return a`<${w} name=${e} label=${i} on=${s} hot=${o} why=${r} reveal=${()=>en.value=!0} press=${()=>Fm(e,t,n)} />`}var ll={edit:({text:e})=>e,dismiss:()=>"",label:()=>"",note:({note:e})=>e??"",translation:({translation:e})=>e??"",trace:({answer:e})=>e?.gist??"",merge:()=>"",block:()=>""};function Fm(e,t,n){let{rev:o}=n;e in ll?Nn(t,e,ll[e](n)):e==="star"?v("set_star",{question:t,on:!n.starred}):e==="air"?v("show_scene",n.on_wall?{scene:"questions"}:{scene:"question",subject:t,rev:o}):v("place_question",{question:t,rev:o,state:qm[e]})}var jm=["none","already","off_topic","hurtful","no_time"];function ul({id:e,question:t}){let n=b(null),{words:o,rev:s}=W.value[e];P(()=>{n.current?.focus(),n.current?.form?.scrollIntoView({block:"nearest"})},[]);async function r(c){c.preventDefault();let u=W.value[e].words.trim();F(e),await v("place_question",{question:e,rev:s,state:"dismissed",reason:u})}function i(c){c.key==="Escape"&&(c.preventDefault(),F(e))}return a`<form class="dismiss" onSubmit=${r} onKeyDown=${i}>
<fieldset class="chips">
<legend>${l("console.dismiss.why")}</legend>
${jm.map((c,u)=>{let p=c==="none"?"":Mt(t.lang,`console.said.${c}`);return a`<label key=${c} class="chip"><input ref=${u===0?n:void 0} type="radio" name=${`reason-${e}`}
checked=${o===p} onChange=${()=>qe(e,p)} /> <span>${l(`console.reason.${c}`)}</span></label>`})}
</fieldset>
<label class="note" for=${`reason-${e}`}>${l("console.dismiss.read")}</label>
<input class="field" id=${`reason-${e}`} lang=${t.lang} autocomplete="off" maxlength=${k.REASON_GRAPHEMES_MAX}
value=${o} onInput=${c=>qe(e,c.target.value)} />
<div class="acts">
<button class="button hot">${l("console.act.dismiss")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function pl({id:e,question:t}){let n=b(null),o=b(null),{words:s,rev:r,read:i}=W.value[e];P(()=>{n.current?.focus(),o.current?.scrollIntoView({block:"nearest"})},[]);async function c(p){p.preventDefault();let m=W.value[e].words.trim();if(m===t.text)return F(e);let h=await v("edit_question",{question:e,rev:r,text:m});h.ok?F(e):h.refusal==="changed_since"&&Sa(e)}function u(p){if(p.key==="Escape")F(e);else if(p.key==="Enter"&&!p.shiftKey&&!p.isComposing)o.current?.requestSubmit();else return;p.preventDefault()}return a`<form class="edit" ref=${o} onSubmit=${c}>
<label class="visually-hidden" for=${`edit-${e}`}>${l("console.edit.label")}</label>
<textarea ref=${n} id=${`edit-${e}`} class="field" rows="3" lang=${t.lang} aria-describedby=${`edit-hint-${e}`}
value=${s} onKeyDown=${u} onInput=${p=>qe(e,p.target.value)}></textarea>
${t.text!==i&&a`<p class="changed">${l("console.edit.changed")} <bdi lang=${t.lang}>${t.text}</bdi></p>`}
<p class="note" id=${`edit-hint-${e}`}>${l("console.edit.told")} ${t.on_wall&&l("console.edit.leaves")}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var Hm=6;function ml({id:e,question:t}){let n=b(null),o=A("");P(()=>{n.current?.querySelector("button, input")?.focus(),n.current?.scrollIntoView({block:"nearest"})},[]);let s=o.value?Bm(e,o.value):qn(e,t);async function r(c){let{rev:u}=D.value[c];(await v("merge_questions",{into:c,rev:u,questions:[{question:e,rev:W.value[e].rev}]})).ok&&F(e)}function i(c){c.key==="Escape"&&(c.preventDefault(),F(e))}return a`<div class="edit merge" ref=${n} onKeyDown=${i} role="group" aria-label=${l("console.act.merge")}>
<p class="note">${l(s.length?"console.merge.into":"console.merge.none")}</p>
<ul class="offered">${s.map(c=>a`<li key=${c}><${Wm} other=${c} merge=${r} /></li>`)}</ul>
<label><span class="note">${l("console.merge.look")}</span>
<input class="field" type="search" autocomplete="off" value=${o.value} onInput=${c=>o.value=c.target.value} /></label>
<div class="acts"><button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></div>
</div>`}function Wm({other:e,merge:t}){let{text:n,lang:o,supporters:s}=D.value[e];return a`<button type="button" class="button twin" onClick=${()=>t(e)}>
<bdi lang=${o}>${L(n,o)}</bdi> <span class="note">${l("console.meta.supporters",{count:s})}</span></button>`}function Bm(e,t){return["unread","kept","published","answered"].flatMap(o=>Rn(D.value,o,"supported",{sieve:{...Ye,words:t}})).map(([o])=>o).filter(o=>o!==e).slice(0,Hm)}function fl({id:e,question:t}){return a`<p class="meta" id=${`meta-${e}`}>${zm([...Um(e,t),...Gm(t)])}</p>`}function Um(e,t){let n=dt(t.state)!==ee.value||ee.value==="archives";return[Km(e)&&a`<b class="unsent">${l("console.meta.unsent")}</b>`,t.on_wall&&a`<b class="on-wall">${l("state.on_wall")}</b>`,n&&a`<b>${l(vo(t.state))}</b>`,t.reports>0&&a`<b class="reported">${l("console.meta.reports",{count:t.reports})}</b>`,t.flagged&&a`<b class="reported">${l("console.meta.flagged",{word:t.flagged_by})}</b>`,t.starred&&a`<b>★ ${l("console.meta.starred")}</b>`,t.blocked&&a`<b class="reported">${l("console.meta.blocked")}</b>`]}function Gm(e){let{key:t,params:n}=_t(ft.value-e.asked_at),o=g.programme?.themes?.find(({id:r})=>r===e.theme),s=O(o?.name);return[l(t,n),e.origin==="paper"&&l("console.meta.paper"),e.asked_before===0&&e.origin==="phone"&&l("console.meta.first"),e.lang!==Q.value&&l(`console.meta.${e.lang}`),o&&a`<span lang=${s.lang}>${s.text}</span>`,e.signature&&a`<bdi>${e.signature}</bdi>`,(e.supporters>0||e.state==="listed")&&l("console.meta.supporters",{count:e.supporters}),e.edited&&l("console.meta.edited"),e.reason&&a`<span>${l("console.meta.reason")} <bdi lang=${e.lang}>${e.reason}</bdi></span>`]}function Km(e){return T.state.value!=="up"&&T.waiting.value.some(({command:t})=>t.question===e)}function zm(e){return e.filter(Boolean).map((t,n)=>[n?" · ":"",t])}function dl({id:e,question:t}){let n=b(null);P(()=>{n.current?.querySelector("[aria-pressed=true], button")?.focus()},[]);let o={id:"",name:{fr:l("console.theme_of.none"),en:l("console.theme_of.none")}};async function s(i){F(e),await v("set_theme",{question:e,theme:i,former:t.theme})}function r(i){i.key==="Escape"&&(i.preventDefault(),F(e))}return a`<div class="edit" ref=${n} onKeyDown=${r}>
<div class="acts" role="group" aria-label=${l("console.act.label")}>
${[o,...g.programme?.themes??[]].map(i=>{let{text:c,lang:u}=O(i.name);return a`<button key=${i.id} type="button" class="button" lang=${u} aria-pressed=${String(i.id===t.theme)} onClick=${()=>s(i.id)}>${c}</button>`})}
<button type="button" class="plain" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}function $l({id:e,chosen:t}){let n=_e.value.has(e);return be(t&&y("place_questions")?"tick":null,()=>Eo(e,!n)),y("place_questions")?a`<label class="tick"><input type="checkbox" checked=${n} aria-describedby=${`words-${e}`}
onChange=${o=>Eo(e,o.target.checked)} /> <span class="visually-hidden">${l("console.bulk.tick")}</span></label>`:null}function hl({id:e,save:t,hint:n,children:o}){let s=b(null);P(()=>{s.current?.querySelector("textarea, input")?.focus(),s.current?.scrollIntoView({block:"nearest"})},[]);function r(i){if(i.key==="Escape")F(e);else if(i.key==="Enter"&&!i.shiftKey&&!i.isComposing&&!Xm(i.target))s.current?.requestSubmit();else return;i.preventDefault()}return a`<form class="edit" ref=${s} onKeyDown=${r} onSubmit=${i=>{i.preventDefault(),t()}}>
${o}
<p class="note">${n}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>F(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var Xm=e=>e instanceof HTMLElement&&e.closest("button, select")!==null;function _l({id:e,question:t,what:n}){let{words:o,former:s,read:r}=W.value[e],i=t.lang==="fr"?"en":"fr";async function c(){let p=W.value[e].words.trim();(await v("annotate",{question:e,what:n,text:p,former:s,...n==="translation"?{of:r}:{}})).ok&&F(e)}let u=n==="note"?t.note:t.translation;return a`<${hl} id=${e} save=${c} hint=${l(`console.${n}.hint`)}>
<label class="note" for=${`${n}-${e}`}>${l(`console.${n}.label_${n==="note"?"any":i}`)}</label>
<textarea id=${`${n}-${e}`} class="field" rows="2" lang=${n==="translation"?i:void 0} maxlength=${k.NOTE_GRAPHEMES_MAX}
value=${o} onInput=${p=>qe(e,p.target.value)}></textarea>
${(u??"")!==s&&a`<p class="changed">${l("console.edit.changed")} <bdi>${u}</bdi></p>`}
<//>`}function vl({id:e,question:t}){let n=A(t.answer?.who??""),o=A(t.answer?.lang??t.lang),{words:s,former:r}=W.value[e];async function i(){let c=W.value[e].words.trim();(await v("trace_answer",{question:e,who:n.value.trim(),gist:c,lang:o.value,former_gist:r})).ok&&F(e)}return a`<${hl} id=${e} save=${i} hint=${l("console.trace.hint")}>
<label class="note" for=${`who-${e}`}>${l("console.trace.who")}</label>
<input id=${`who-${e}`} class="field" autocomplete="off" maxlength=${k.ANSWERER_GRAPHEMES_MAX} value=${n.value} onInput=${c=>n.value=c.target.value} />
<label class="note" for=${`gist-${e}`}>${l("console.trace.gist")}</label>
<textarea id=${`gist-${e}`} class="field" rows="2" lang=${o.value} maxlength=${k.NOTE_GRAPHEMES_MAX} value=${s} onInput=${c=>qe(e,c.target.value)}></textarea>
<div class="chips" role="radiogroup" aria-label=${l("console.trace.lang")}>${["fr","en"].map(c=>a`<label key=${c} class="chip"><input type="radio" name=${`lang-${e}`} checked=${o.value===c} onChange=${()=>o.value=c} /> <span>${l(`console.meta.${c}`)}</span></label>`)}</div>
<//>`}function bl({id:e,question:t,chosen:n}){let o=b(null),s=W.value[e]?.doing;return Vm(o),a`<li>
<article ref=${o} id=${Bt(e)} class="card" tabIndex=${n?0:-1} aria-current=${n?"true":void 0}
aria-labelledby=${`words-${e}`} aria-describedby=${`meta-${e}`} onfocusin=${()=>ve.value=e}>
<${$l} id=${e} chosen=${n} />
<p class="words" id=${`words-${e}`} lang=${t.lang} hidden=${s==="edit"}><bdi>${L(t.text,t.lang)}</bdi></p>
<${fl} id=${e} question=${t} />
<${ti} id=${e} question=${t} chosen=${n&&!s} />
<${Ym} doing=${s} id=${e} question=${t} />
${n&&!s&&a`<${cl} id=${e} question=${t} />`}
</article>
</li>`}function Ym({doing:e,id:t,question:n}){switch(e){case"edit":return a`<${pl} id=${t} question=${n} />`;case"dismiss":return a`<${ul} id=${t} question=${n} />`;case"label":return a`<${dl} id=${t} question=${n} />`;case"note":case"translation":return a`<${_l} key=${e} id=${t} question=${n} what=${e} />`;case"trace":return a`<${vl} id=${t} question=${n} />`;case"merge":return a`<${ml} id=${t} question=${n} />`;case"block":return a`<${rl} id=${t} question=${n} />`;default:return null}}function Vm(e){let t=e.current?.contains(document.activeElement)??!1;P(()=>{t&&!e.current?.contains(document.activeElement)&&e.current?.focus()})}var gl=60;function wl(){let e=b(null),t=b(0),n=A(gl),o=Wt.value,s=o.map(([p])=>p),r=ga(s,ve.value,t.current),i=s.indexOf(r),c=Math.max(n.value,i+1),u=e.current?.contains(document.activeElement)??!1;return P(()=>{t.current=Math.max(0,i),ve.value=r,u&&!e.current?.contains(document.activeElement)&&Zm(r)}),a`<div ref=${e}>
${s.length===0&&a`<p class="empty note">${l(`console.empty.${ee.value}`)}</p>`}
<ul class="cards">
${o.slice(0,c).map(([p,m])=>a`<${bl} key=${p} id=${p} question=${m} chosen=${p===r} />`)}
</ul>
${s.length>c&&a`<${Qm} left=${s.length-c} press=${()=>n.value=c+gl} />`}
</div>`}function Qm({left:e,press:t}){return a`<button type="button" class="button" onClick=${t}>${l("console.more",{count:e})}</button>`}function Zm(e){(document.getElementById(Bt(e))??document.getElementById(`tab-${ee.value}`))?.focus()}var Jm=60;function yl(){if(!y("set_premoderation"))return null;let{premoderation:e,asking:t,slow_s:n}=ae.value;return a`<div class="intake" role="group" aria-label=${l("console.intake")}>
<${w} name="premoderation" on=${e} label=${l(e?"console.premoderation.on":"console.premoderation.off")}
press=${()=>v("set_premoderation",{on:!e})} />
<${w} name="slow" on=${n>0} label=${n>0?l("console.slow.on",{n}):l("console.slow.off")}
press=${()=>v("set_slow_mode",{seconds:n>0?0:Jm})} />
<${w} name="hold" on=${!t} label=${l(t?"console.asking.on":"console.asking.off")}
press=${()=>v("set_asking",{on:!t})} />
</div>`}function kl(){let e=b(null);be("search",()=>{V.value="questions",requestAnimationFrame(()=>e.current?.focus())});let t=g.programme?.themes??[],n=Object.values(pe.value).some(Boolean);return a`<div class="sieve" role="search">
<label class="search"><span class="visually-hidden">${l("console.sieve.words")}</span>
<input ref=${e} class="field" type="search" autocomplete="off" placeholder=${l("console.sieve.words")} value=${pe.value.words}
onKeyDown=${ef} onInput=${o=>tn({words:o.target.value})} /> <${Te} name="search" /></label>
<${Un} name="order" value=${So.value} choose=${xa} options=${$a.map(o=>[o,l(`console.order.${o}`)])} />
${t.length>0&&a`<${Un} name="theme" value=${pe.value.theme} choose=${o=>tn({theme:o})} options=${[["",l("console.sieve.any_theme")],...t.map(({id:o,name:s})=>[o,O(s).text])]} />`}
<${Un} name="lang" value=${pe.value.lang} choose=${o=>tn({lang:o})} options=${["","fr","en"].map(o=>[o,l(`console.sieve.lang_${o||"any"}`)])} />
<${Un} name="origin" value=${pe.value.origin} choose=${o=>tn({origin:o})} options=${["","phone","paper"].map(o=>[o,l(`console.sieve.origin_${o||"any"}`)])} />
${n&&a`<button type="button" class="plain" onClick=${()=>pe.value=Ye}>${l("console.sieve.all")}</button>`}
</div>`}function Un({name:e,value:t,choose:n,options:o}){return a`<label><span class="visually-hidden">${l(`console.sieve.${e}`)}</span>
<select class="field" value=${t} onChange=${s=>n(s.target.value)}>
${o.map(([s,r])=>a`<option key=${s} value=${s} selected=${s===t}>${r}</option>`)}
</select></label>`}function tn(e){pe.value={...pe.value,...e}}function ef(e){e.key==="Escape"&&(e.preventDefault(),pe.value.words?tn({words:""}):e.currentTarget.blur())}function xl(){return a`<section class="room questions" aria-labelledby="questions-title">
<h2 class="visually-hidden" id="questions-title">${l("console.room.questions")}</h2>
<div class="strip"><${tf} /><${yl} /></div>
<${kl} />
<div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${ee.value}`}>
<${ol} />
<${wl} key=${ee.value} />
</div>
</section>`}function tf(){let e=va(D.value);return a`<div class="tabs" role="tablist" aria-label=${l("console.room.questions")} onKeyDown=${nf}>
${Le.map(t=>a`<button key=${t} type="button" role="tab" id=${`tab-${t}`} aria-controls="cards"
aria-selected=${String(ee.value===t)} tabIndex=${ee.value===t?0:-1} onClick=${()=>Ao(t)}>
${l(`console.tab.${t}`)} <span class="tabular">${e[t]}</span></button>`)}
</div>`}function nf(e){let t={ArrowRight:1,ArrowLeft:-1}[e.key];if(!t)return;e.preventDefault();let n=Le[(Le.indexOf(ee.value)+t+Le.length)%Le.length];Ao(n),document.getElementById(`tab-${n}`)?.focus()}var of=["mark","message","phase","film","scene","open","close","reveal","reveal_phones","answer"],sf=["doors","film","debate","closed"],rf=["join","questions","pause","film","end"];function Sl({close:e}){let t=b(null),n=A("mark"),o=A(""),s=A({fr:"",en:""}),r=A(""),i=A(""),c=A($e.peek().last);P(()=>t.current?.querySelector("select")?.focus(),[]);let u=n.value==="mark"||n.value==="message",p=af(n.value);async function m($){$.preventDefault();let[f,x]=i.value.split(":").map(Number);(await v("make_cue",{cue:se(),deed:n.value,subject:u?"":o.value||p[0]?.[0]||"",text:u?{fr:s.value.fr.trim(),en:s.value.en.trim()}:{fr:"",en:""},note:r.value.trim(),at:i.value?f*60+x:-1,after:c.value})).ok&&e()}function h($){$.key==="Escape"&&($.preventDefault(),e())}return a`<form class="make" ref=${t} onSubmit=${m} onKeyDown=${h} aria-label=${l("console.run.new")}>
<label class="stacked"><span class="note">${l("console.run.deed")}</span>
<select class="field" onChange=${$=>{n.value=$.target.value,o.value=""}}>${of.map($=>a`<option key=${$} value=${$} selected=${$===n.value}>${l(`console.deed.${$}`)}</option>`)}</select></label>
${u&&a`<${ce} name="cue" legend=${l("console.run.words")} text=${s.value} write=${$=>s.value=$} max=${k.CUE_WORDS_GRAPHEMES_MAX} invalid=${!1} />`}
${!u&&a`<label class="stacked"><span class="note">${l("console.run.subject")}</span>
<select class="field" onChange=${$=>o.value=$.target.value}>${p.map(([$,f])=>a`<option key=${$} value=${$} selected=${$===o.value}>${f}</option>`)}</select></label>`}
<label class="stacked"><span class="note">${l("console.run.note")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${k.CUE_NOTE_GRAPHEMES_MAX} value=${r.value} onInput=${$=>r.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.hour")}</span>
<input class="field" type="time" value=${i.value} onInput=${$=>i.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.after")}</span>
<select class="field" onChange=${$=>c.value=$.target.value}>
<option value="" selected=${c.value===""}>${l("console.run.first")}</option>
${Yt().map(([$,f])=>a`<option key=${$} value=${$} selected=${$===c.value}>${l(`console.deed.${f.deed}`)} ${vt(f).text}</option>`)}
</select></label>
<div class="acts">
<button class="button hot">${l("console.run.add")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function af(e){let t=Me.value.map(([n,o])=>[n,O(o.title).text]);switch(e){case"phase":return sf.map(n=>[n,l(`console.phase.${n}`)]);case"film":return(g.programme?.films??[]).map(({id:n,title:o})=>[n,O(o).text]);case"scene":return[...rf.map(n=>[n,l(`state.scene.${n}`)]),...t];default:return t}}function El(){let e=A(!1),t=Yt();return a`<section class="room run" aria-labelledby="run-title">
<h2 id="run-title">${l("console.room.run")}</h2>
<div class="scroll">
${t.length===0&&a`<p class="note">${l("console.run.none")}</p>`}
<ol class="cues">${t.map(([n,o],s)=>a`<${lf} key=${n} id=${n} cue=${o} before=${t[s-1]?.[0]} after=${t[s+1]?.[0]} above=${t[s-2]?.[0]??""} />`)}</ol>
${y("make_cue")&&(e.value?a`<${Sl} close=${()=>e.value=!1} />`:a`<${w} name="new_cue" label=${l("console.run.new")} press=${()=>e.value=!0} />`)}
</div>
</section>`}function lf({id:e,cue:t,before:n,after:o,above:s}){let r=A(!1),{text:i,lang:c}=vt(t),{last:u,next:p}=$e.value,m=e===u?"last":e===p?"next":t.taken_at?"taken":"to_come";return a`<li class="cue" data-where=${m} aria-current=${e===u?"step":void 0}>
<span class="hours tabular">${t.at>=0&&a`<span>${jn(t.at)}</span>`}${t.taken_at&&a`<b>${Do(t.taken_at)}</b>`}</span>
<span class="cue-words"><b>${l(`console.deed.${t.deed}`)}</b> <bdi lang=${c}>${L(i,c)}</bdi>
${t.note&&a`<span class="note"><bdi>${t.note}</bdi></span>`}
${m!=="to_come"&&a`<span class="visually-hidden">${l(`console.run.is_${m}`)}</span>`}</span>
${y("take_cue")&&a`<button type="button" class="plain" aria-expanded=${String(r.value)} aria-label=${l("console.run.more",{what:i})} onClick=${()=>r.value=!r.value}>…</button>`}
${r.value&&a`<div class="acts">
<button type="button" class="button" onClick=${()=>v("take_cue",{cue:e})}>${l("console.run.take_this")}</button>
${n&&a`<button type="button" class="button" onClick=${()=>v("move_cue",{cue:e,after:s})}>${l("console.run.earlier")}</button>`}
${o&&a`<button type="button" class="button" onClick=${()=>v("move_cue",{cue:e,after:o})}>${l("console.run.later")}</button>`}
${!t.taken_at&&a`<button type="button" class="button" onClick=${()=>v("drop_cue",{cue:e})}>${l("console.run.drop")}</button>`}
</div>`}
</li>`}var Al="contrechamp.console.theme",Gn=["auto","dark","light"],bt=S(cf());function Ol(){bt.value=Gn[(Gn.indexOf(bt.value)+1)%Gn.length];try{localStorage.setItem(Al,bt.value)}catch{}}J(()=>{document.documentElement.dataset.theme=bt.value});function cf(){try{return Gn.find(e=>e===localStorage.getItem(Al))??"auto"}catch{return"auto"}}var Kn=g.console??{};function Ml(){let e=b(null),{live:t}=ae.value;function n({currentTarget:s}){s.href=`/console/${g.code}/preflight?clock=${Date.now()}`}function o(s){s.key!=="Escape"||!e.current?.open||(s.preventDefault(),e.current.open=!1,e.current.querySelector("summary")?.focus())}return a`<details class="menu" ref=${e} onKeyDown=${o}>
<summary class="button">${l("console.menu")}</summary>
<div class="sheet">
${y("set_live")&&a`<${w} name="live" on=${t} label=${l(t?"console.live.is_on":"console.live.is_off")} press=${()=>v("set_live",{on:!t})} />
<p class="note">${l("console.live.means")}</p>`}
<${w} name="theme" label=${l(`console.theme.${bt.value}`)} press=${Ol} />
<p class="note">${l("console.join")} <b>${g.address}</b> · <b>${g.code}</b></p>
${Kn.wall_url&&a`<a class="button" href=${Kn.wall_url} target="_blank" rel="noopener">${l("console.open_wall")}</a>`}
${Kn.codes&&Kn.codes.length>1&&a`<a class="button" href="/console">${l("console.other_screening")}</a>`}
${y("set_phase")&&a`<a class="button" href=${`/stage/${g.code}`} target="_blank" rel="noopener">${l("console.open_stage")}</a>
<a class="button" href=${`/console/${g.code}/preflight`} target="_blank" rel="noopener" onClick=${n}>${l("console.preflight")}</a>
<a class="button" href="/console/staff" target="_blank" rel="noopener">${l("console.staff")}</a>
<a class="button" href=${`/console/${g.code}/audit`} target="_blank" rel="noopener">${l("console.audit")}</a>`}
<form action="/console/sign-out" method="post"><button class="button">${l("console.sign_out")}</button></form>
</div>
</details>`}var uf=[["doors","doors"],["film","phase_film"],["debate","debate"],["closed","closed"]];function Tl(){let{phase:e,sealed:t}=ae.value;return a`<div class="phases" role="radiogroup" aria-label=${l("console.phase.heading")} onKeyDown=${pf}>
${uf.map(([n,o])=>a`<${w} key=${n} name=${o} radio on=${n===e}
tabIndex=${n===e?0:-1} label=${l(`console.phase.${n}`)}
why=${t&&n!==e?l("refusal.sealed"):""} press=${()=>v("set_phase",{phase:n})} />`)}
</div>`}function pf(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement);n[(o+t+n.length)%n.length].focus()}function Il(){let{text:e,lang:t}=O(g.programme?.title),{live:n,sealed:o}=ae.value;return a`<header class="head">
<h1 lang=${t}><bdi>${e}</bdi> <span class="visually-hidden">${l("console.title")}</span></h1>
<span class="live" data-on=${n}>${l(o?"console.sealed":n?"console.live.on":"console.live.off")}</span>
${y("set_phase")?a`<${Tl} />`:a`<b class="phase-now">${l(`console.phase.${ae.value.phase}`)} · ${l(`role.${g.door}`)}</b>`}
<${mf} />
<${ff} />
<div class="tools">
<${df} />
<${w} name="help" label=${l("console.help.open")} press=${ri} />
<${Ml} />
</div>
</header>`}function mf(){let{phones:e,walls:t,consoles:n,stages:o}=ua.value,s=Object.values(Tn.value);return a`<ul class="people tabular" aria-label=${l("console.people")}>
<li>${l("console.phones",{count:e})}</li>
<li>${l("console.walls",{count:t})}</li>
<li class="crew"><details><summary>${l("console.consoles",{count:n})}</summary>
<ul class="sheet">${s.map(r=>a`<li key=${r.id}><bdi>${zt(r)}</bdi> <span class="note">${l(`role.${r.role}`)}${r.id===Xe.value.id?` · ${l("console.you")}`:""}</span></li>`)}</ul></details></li>
${o>0&&a`<li>${l("console.stages",{count:o})}</li>`}
</ul>`}function ff(){let{state:{value:e},slow:t}=T;return T.refused.value?null:a`<span class="link" data-state=${e}>${l(`state.link.${e==="up"&&t.value?"slow":e}`)}</span>`}function df(){let e=Q.value==="fr"?"en":"fr";return a`<${w} name="language" lang=${e} label=${e.toUpperCase()} title=${e==="fr"?"Français (FR)":"English (EN)"} press=${()=>Ns(e)} />`}function Rl(){return a`${Object.keys(yo.value).map(e=>a`<p key=${e} class="trouble">${l(`console.trouble.${e}`)}</p>`)}`}var Yo=new Set;J(()=>{let e=new Set(Object.keys(yo.value));for(let t of e)Yo.has(t)||Ae(l(`console.trouble.${t}`));Yo.size>0&&e.size===0&&Ae(l("console.trouble.over")),Yo=e});function Nl(){return a`
<${Il} />
${g.console?.insecure&&a`<p class="insecure">${l("console.insecure")}</p>`}
<${Rl} />
<main class="rooms" id="desk" tabindex="-1" data-role=${g.door}>
${Oe.includes("questions")&&a`<${xl} />`}
<div class="middle"><${Da} />${Oe.includes("polls")&&a`<${Ui} />`}</div>
${Qe.length>0&&a`<${$f} />`}
</main>
<div class="below-all"><${pi} /><${oi} /></div>
<${hf} />
<${ai} />
`}function $f(){return a`<div class="third">
${Qe.length>1&&a`<nav class="tabs" aria-label=${l("console.beside")}>${Qe.map(e=>a`<button key=${e} type="button" aria-current=${Ht.value===e?"true":void 0} onClick=${()=>{Ht.value=e,V.value!=="questions"&&V.value!=="air"&&(V.value=e)}}>${l(`console.room.${e}`)} <${Pl} name=${e} /></button>`)}</nav>`}
${Oe.includes("run")&&a`<${El} />`}
${y("make_poll")&&a`<${tl} />`}
${Oe.includes("floor")&&a`<${za} />`}
</div>`}function Pl({name:e}){let t=Object.values(In.value).filter(({state:n})=>n==="waiting"||n==="next").length;return e==="floor"&&t>0?a`<span class="tabular">${t}</span>`:null}function hf(){return a`<nav class="room-bar" aria-label=${l("console.rooms")}>
${Oe.map(e=>a`<${_f} key=${e} name=${e} />`)}
${y("set_black")&&a`<${Cn} />`}
</nav>`}function _f({name:e}){let t=V.value===e;return a`<button type="button" class="button" aria-current=${t?"true":void 0}
onClick=${()=>{V.value=e}}>${l(`console.room_short.${e}`)} <${Pl} name=${e} /></button>`}var Vo=document.getElementById("app");Vo&&(Vo.textContent="",ws(a`<${Nl} />`,Vo),Na(document));
