/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var hs=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,hs(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},ss=new Map;function Kl(e){var t=ss.get(this);return t||(t=new Map,ss.set(this,t)),(t=hs(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):r===3&&($||i)?(u.push(3,$,i),r=2):r===2&&i==="..."&&$?u.push(4,$,0):r===2&&i&&!$?u.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(u.push(r,0,i,s),r=6),$&&(u.push(r,$,0,s),r=6)),i=""},m=0;m<n.length;m++){m&&(r===1&&p(),p(m));for(var h=0;h<n[m].length;h++)o=n[m][h],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[m][h+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var F,_s,vs,Ne,Jn,un,bs,ln,gs,ro,eo,zl,Et=Symbol.for("pv"),pn={},mn=[],Xl=/^m(i|n|o|s|text|space)$/,ao=Array.isArray,io=mn.slice,Ue=Object.assign;function Be(e){e&&e.parentNode&&e.remove()}function ws(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?io.call(arguments,2):n),gt(e,i,o,s,null)}function gt(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Et,__v:s||++_s,__i:-1,__u:0};return!s&&F.vnode&&F.vnode(r),r}function st(e){return e.children}function wt(e,t){this.props=e,this.context=t,this.__g=0}function Pe(e,t){if(t==null)return e.__&&Pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Pe(e)}function Yl(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Ue({constructor:Et},n)).__v=n.__v+1,F.vnode&&F.vnode(t),lo(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Pe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,As(s,t,r),n.__=n.__e=null,t.__e!=o&&ys(t))}function ys(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ys(e)}function rs(e){(8&e.__g||(e.__g|=8,Ne.push(e),un++))&&Jn==F.debounceRendering||((Jn=F.debounceRendering)||queueMicrotask)(ks)}function ks(){try{for(var e,t=1;Ne.length;)Ne.length>t&&Ne.sort(bs),e=Ne.shift(),t=Ne.length,8&e.__g&&Yl(e)}finally{(un=Ne.length)&&(Jn||queueMicrotask)(ks)}}function xs(e,t,n,o,s,r,i,c,u,p,m){var h,$,f,k,q,S,R=o.__k||mn,A=t.length;for(u=Vl(n,t,R,u,A),h=0;h<A;h++)(f=n.__k[h])!=null&&($=~f.__i&&R[f.__i]||pn,f.__i=h,S=lo(e,f,$,s,r,i,c,u,p,m),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&co($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||k,f)),q=q||k,4&f.__u?(u=Ss(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&S!==void 0?u=S:k&&(u=k.nextSibling),f.__u&=-21);return n.__e=q,u}function Vl(e,t,n,o,s){var r,i,c,u,p,m,h,$,f,k=n.length,q=k,S=0,R=0,A=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=A[r]=gt(null,i):ao(i)?i=A[r]=gt(st,{children:i}):i.constructor===Et&&i.__b?i=A[r]=gt(i.type,i.props,i.key,i.ref,i.__v):A[r]=i,u=r+S,i.__=e,i.__b=e.__b+1,c=null,~(p=i.__i=Ql(i,n,u,q))&&(q--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==u-1?S--:p==u+1?S++:p!=u&&(p>u?S--:S++,R=1)):(~p||(s>k?S--:s<k&&S++),typeof i.type!="function"&&(i.__u|=4))):A[r]=null;if(R){for(m=[],h=[],r=0;r<s;r++)if((i=A[r])&&16&i.__u){for(S=0,$=m.length;S<$;)m[f=S+$>>1]<i.__i?S=f+1:$=f;m[S]=i.__i,h[r]=S+1}for(S=m.length;r--;)h[r]&&(h[r]==S?S--:A[r].__u|=4)}if(q)for(r=0;r<k;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Pe(c)),uo(c,c));return o}function Ss(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=Ss(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Pe(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ql(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function as(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function rn(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||as(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||as(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=eo[t]||(eo[t]=Zl(t)),(e.__a||(e.__a={}))[t]=ro,r=t!=(t=t.replace(gs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Zl(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ln]==null)t[ln]=ro++;else if(t[ln]<this.__a[e])return;return n(F.event?F.event(t):t)}}}function lo(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,k,q,S,R,A,z,W,nt,on,Re,ke,sn,C,oe,xe=t.type;if(t.constructor!==Et)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=r=[],m.nodeType==8?c=cn(m,r):r.push(m),c=r[0]||c),(m=F.__b)&&m(t);e:if(typeof xe=="function"){$=i.length;try{if(R=t.props,A=(m=xe.prototype)&&m.render,z=(m=xe.contextType)&&o[m.__c],W=m?z?z.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(A?t.__c=f=new xe(R,W):(t.__c=f=new wt(R,W),f.constructor=xe,f.render=ec),z&&z.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),A&&(f.__s||(f.__s=f.state),xe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ue({},f.__s)),Ue(f.__s,xe.getDerivedStateFromProps(R,f.__s)))),k=f.props,q=f.state,f.__v=t,n.__c){if(R!==k&&A&&!xe.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(R,W),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(R,f.__s,W)===!1){t.__v!=n.__v&&(f.props=R,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ue){ue&&(ue.__=t)}),mn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Pe(n);break e}f.componentWillUpdate&&f.componentWillUpdate(R,f.__s,W),A&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,q,S)})}else A&&!xe.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),A&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=W,f.props=R,f.__P=e,f.__g&=-5,nt=F.__r,on=A?25:0;do f.__g&=-9,nt&&nt(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++on<25);A&&(mn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ue({},o,f.getChildContext())),A&&n.__c&&f.getSnapshotBeforeUpdate&&(S=f.getSnapshotBeforeUpdate(k,q)),Re=m&&m.type===st&&m.key==null?m.props.children:m,R.__P&&(m=c,s=(e=R.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ue){ue&&uo(ue,ue)}),n.__k=null),c=n.__k?Pe(n,0):null),c=xs(e,ao(Re)?Re:[Re],t,n,o,s,r,i,c,u,p),R.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(Be),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(ue){if(i.length=$,t.__v=null,u||r)if(ue&&ue.then){if(t.__u|=128|u,r){for(~(C=r.indexOf(c||void 0))||(C=r.length);(oe=r[C-1])&&oe.nodeType==8;)C--;for(;C<r.length;C++)if(oe=r[C])if(r[C]=null,ke){if(oe==sn)break}else{if(oe.nodeType!=8)break;oe.data.startsWith("$s")&&(sn=cn(ke=oe))}}if(!ke){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ke=c}(m=cn(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,c=m):t.__e=c,c=c&&c.nextSibling}else r&&r.some(Be);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ue&&ue.then||Es(t),F.__e(ue,t,n)}}else c=t.__e=Jl(n.__e,t,n,o,s,r,i,u,p,e);return(m=F.diffed)&&m(t),c}function cn(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Es(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Es))}function As(e,t,n){for(var o=0;o<n.length;)co(n[o++],n[o++],n[o++]);F.__c&&F.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){F.__e(r,s.__v)}})}function Jl(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,k,q,S,R,A=n.props||pn,z=t.props,W=t.type;if(W=="svg"?s="http://www.w3.org/2000/svg":W=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((k=r[m])&&(W?k.localName==W:k.nodeType==3)){e=k,r[m]=null;break}}if(!e){if(R=p.ownerDocument||document,!W)return R.createTextNode(z);e=R.createElementNS(s,W,z.is?z:p),c&&(F.__m&&F.__m(t,r),c=!1),r=null}if(W){if(p=W=="template"&&e.content||e,r=W=="textarea"&&z.defaultValue!=null?null:r&&io.call(p.childNodes),!c&&r)for(A={},m=0;m<e.attributes.length;m++)A[(k=e.attributes[m]).name]=k.value;for(m in A)k=A[m],m=="children"||m in z||m=="value"&&"defaultValue"in z||m=="checked"&&"defaultChecked"in z||rn(e,m,null,k,s);for(m in z)k=z[m],m=="children"?f=k:m=="value"?q=k:m=="checked"?S=k:c&&typeof k!="function"||A[m]===k||rn(e,m,k,A[m],s);(W=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Xl.test(W))&&(s="http://www.w3.org/1999/xhtml"),xs(p,ao(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&Pe(n,0),c,u),r&&r.some(Be),c&&W!="textarea"||(m="value",W=="progress"&&q==null?e.removeAttribute(m):q==null||q===e[m]&&(W!="progress"||q)||rn(e,m,q,A[m],s),m="checked",S!=null&&S!=e[m]&&rn(e,m,S,A[m],s))}else A===z||c&&e.data==z||(e.data=z);return e}function co(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){F.__e(s,n)}}function uo(e,t,n){var o,s,r,i;if(F.unmount&&F.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||co(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){F.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&uo(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=cn(o,r=[]))&&(o==e.__e&&r.some(Be),Be(s),Be(o)),n||Be(e.__e),e.__e=e.__c=e.__=null}function ec(e,t,n){return this.constructor(e,n)}function Os(e,t){var n,o,s,r;F.__&&F.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=gt(st,{children:[e]}),s=[],r=[],lo(t,t.__k,o||pn,pn,t.namespaceURI,o?null:t.firstChild?io.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),As(s,t.__k,r),t.__k.props.children=null}F={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw un=0,e}},_s=0,vs=function(e){return e!=null&&e.constructor===Et},wt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ue({},this.state)),typeof e=="function"&&(e=e(Ue({},n),this.props)),e&&(Ue(n,e),this.__v&&(t&&this.__k.push(t),rs(this)))},wt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),rs(this))},wt.prototype.render=st,Ne=[],un=0,bs=function(e,t){return e.__v.__b-t.__v.__b},ln=Symbol(),gs=/(PointerCapture)$|Capture$/i,ro=0,eo={},zl=0;var ot,V,Zn,is,to=Object.is,fn=0,Ms=[],no=[],X=F,ls=X.__b,cs=X.__r,us=X.diffed,ps=X.__c,ms=X.unmount,fs=X.__;function _n(e,t){X.__h&&X.__h(V,e,fn||t),fn=0;var n=V.__H||(V.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function rt(e){return fn=1,tc(Ts,e)}function tc(e,t,n){var o=_n(ot++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ts(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);to(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=V,!V.__f)){V.__f=!0;var s=V.shouldComponentUpdate;V.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,to($.__[0],$.__N[0])||(m=!0))}),s){var h=s.call(this,r,i,c);return p?h||m:h}return!p||m}}return o.__}function At(e,t){var n=_n(ot++,3);!X.__s&&mo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,V.__H.__h.push(n))}function N(e,t){var n=_n(ot++,4);!X.__s&&mo(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,V.__h.push(n))}function b(e){return fn=5,po(function(){return{current:e}},[])}function po(e,t){var n=_n(ot++,7);return mo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function nc(){var e;do{for(;e=no.shift();)try{yt(e)}catch(n){X.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ms.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(yt),t.__h.some(oo),t.__h=[]}catch(n){t.__h=[],X.__e(n,e.__v)}}}while(no.length)}X.__b=function(e){V=null,ls&&ls(e)},X.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),fs&&fs(e,t)},X.__r=function(e){cs&&cs(e),ot=0;var t=(V=e.__c).__H;t&&(Zn==V?V.__h=[]:(t.__h.some(yt),t.__h.some(oo),ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Zn=V},X.diffed=function(e){us&&us(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&$s(Ms.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zn=V=null},X.__c=function(e,t){t.some(function(n){try{n.__h.some(yt),n.__h=n.__h.filter(function(o){return!o.__||oo(o)})}catch(o){n.__h=[function(){throw o}]}}),ps&&ps(e,t)},X.unmount=function(e){ms&&ms(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,$s(no.push(s))}else yt(s)}catch(r){t=r}}),o.__H=void 0,t&&X.__e(t,o.__v))};var ds=typeof requestAnimationFrame=="function";function oc(e){var t,n=function(){clearTimeout(o),ds&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ds&&(t=requestAnimationFrame(n))}function $s(e){e!=1&&is==X.requestAnimationFrame||((is=X.requestAnimationFrame)||oc)(nc)}function yt(e){var t=V,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),V=t}function oo(e){var t=V;e.__c=e.__(),V=t}function mo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!to(n,e[o])})}function Ts(e,t){return typeof t=="function"?t(e):t}var sc=Symbol.for("preact-signals");function vn(){if(Se>1)Se--;else{var e,t=!1;for((function(){var s=$n;for($n=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();xt!==void 0;){var n=xt;for(xt=void 0,dn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Rs(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(dn=0,Se--,t)throw e}}function Ge(e){if(Se>0)return e();so=++rc,Se++;try{return e()}finally{vn()}}var kt,U=void 0;function bn(e){var t=U,n=kt;U=void 0,kt=void 0;try{return e()}finally{U=t,kt=n}}var xt=void 0,Se=0,dn=0,rc=0,so=0,$n=void 0,hn=0;function Is(e){if(U!==void 0){var t=e.n;if(t===void 0||t.t!==U)return t={i:0,S:e,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:t},U.s!==void 0&&(U.s.n=t),U.s=t,e.n=t,32&U.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=U.s,t.n=void 0,U.s.n=t,U.s=t),t}}function J(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}J.prototype.brand=sc;J.prototype.h=function(){return!0};J.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:bn(function(){var o;(o=t.W)==null||o.call(t)}))};J.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&bn(function(){var s;(s=t.Z)==null||s.call(t)}))}};J.prototype.subscribe=function(e){var t=this;return ee(function(){var n=t.value;bn(function(){return e(n)})},{name:"sub"})};J.prototype.valueOf=function(){return this.value};J.prototype.toString=function(){return this.value+""};J.prototype.toJSON=function(){return this.value};J.prototype.peek=function(){var e=this;return bn(function(){return e.value})};Object.defineProperty(J.prototype,"value",{get:function(){var e=Is(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(dn>100)throw new Error("Cycle detected");(function(n){Se!==0&&dn===0&&n.l!==so&&(n.l=so,$n={S:n,v:n.v,i:n.i,o:$n})})(this),this.v=e,this.i++,hn++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{vn()}}}});function E(e,t){return new J(e,t)}function Rs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ns(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ps(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ke(e,t){J.call(this,void 0,t),this.x=e,this.s=void 0,this.g=hn-1,this.f=4}Ke.prototype=new J;Ke.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===hn))return!0;if(this.g=hn,this.f|=1,this.i>0&&!Rs(this))return this.f&=-2,!0;var e=U;try{Ns(this),U=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return U=e,Ps(this),this.f&=-2,!0};Ke.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}J.prototype.S.call(this,e)};Ke.prototype.U=function(e){if(this.t!==void 0&&(J.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ke.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ke.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Is(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Y(e,t){return new Ke(e,t)}function Cs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var n=U;U=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,fo(e),o}finally{U=n,vn()}}}function fo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Cs(e)}function ac(e){if(U!==this)throw new Error("Out-of-order effect");Ps(this),U=e,this.f&=-2;try{8&this.f&&fo(this)}finally{vn()}}function at(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,kt&&kt.push(this)}at.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};at.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Cs(this),Ns(this),Se++;var e=U;return U=this,ac.bind(this,e)};at.prototype.N=function(){2&this.f||(this.f|=2,this.u=xt,xt=this)};at.prototype.d=function(){this.f|=8,1&this.f||fo(this)};at.prototype.dispose=function(){this.d()};function ee(e,t){var n=new at(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ls,gn,an,ic=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ds=[];ee(function(){Ls=this.N})();function it(e,t){F[e]=t.bind(null,F[e]||function(){})}function St(e){if(an){var t=an;an=void 0,t()}an=e&&e.S()}function qs(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=po(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=Y(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=Y(function(){return!Array.isArray(p.value)&&!vs(p.value)}),h=ee(function(){if(this.N=Fs,m.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){h(),$.call(this)},[m,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}qs.displayName="ReactiveTextNode";Object.defineProperties(J.prototype,{constructor:{configurable:!0,value:ws(st,null).constructor},type:{configurable:!0,value:qs},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});it("__b",function(e,t){if(St(),gn=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof J&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});it("__r",function(e,t){if(e(t),t.type!==st){St();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return ee(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;ic&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),gn=o,St(n)}});it("__e",function(e,t,n,o){St(),gn=void 0,e(t,n,o)});it("diffed",function(e,t){St(),gn=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var c=r[i];c===void 0||o&&i in o||(c.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],m=o[u];p===void 0?(p=lc(n,u,m,s),r[u]=p):p.o(m,s)}}}e(t)});function lc(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=E(n);return{o:function(i,c){r.value=i,o=c},d:ee(function(){this.N=Fs;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}it("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var m=p.__$u;m&&(p.__$u=void 0,m.d())}}e(t)});it("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});wt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function O(e,t){return po(function(){return E(e,t)},[])}var cc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function uc(){Ge(function(){for(var e;e=Ds.shift();)Ls.call(e)})}function Fs(){Ds.push(this)===1&&(F.requestAnimationFrame||cc)(uc)}var a=Kl.bind(ws);var pc=typeof document>"u"?null:document.getElementById("boot"),g=JSON.parse(pc?.textContent||"{}");var K=E(g.language??"fr"),mc=365*24*3600;async function js(e){return g.strings&&!g.strings[e]&&!await fc(e)?!1:(K.value=e,typeof document<"u"&&dc(e),!0)}async function fc(e){try{let t=await fetch(`/strings/${g.page}/${e}`);return t.ok&&(g.strings[e]=await t.json()),t.ok}catch{return!1}}function dc(e){document.cookie=`language=${e}; path=/; max-age=${mc}; samesite=lax`,document.documentElement.lang=e}function l(e,t){return Ot(K.value,e,t)}function Ot(e,t,n={}){let o=g.strings?.[e]??{},s=o[t]??o[`${t}.${$c(e,n.count)}`];return s===void 0?t:s.replace(/\{(\w+)\}/g,(r,i)=>i in n?hc(e,n[i]):r)}function M(e){let t=K.value;if(e?.[t])return{text:e[t],lang:t};let n=t==="fr"?"en":"fr";return{text:e?.[n]??"",lang:e?.[n]?n:t}}function $c(e,t){return t===1||e==="fr"&&t===0?"one":"other"}function hc(e,t){return typeof t=="number"?t.toLocaleString(e):String(t)}var Mt={id:"black",when:e=>e.black,component:()=>a`<section class="pure-black"></section>`,leaves:"cuts",foot:null};var wn="[ \\t  ]*",_c=new RegExp(`([^\\s?!;:«(\\[])${wn}([?!;]+)(?=$|[\\s»")\\]…])`,"gu"),vc=new RegExp(`([\\p{L}\\p{N}»%)"])${wn}:(?=$|\\s)`,"gu"),bc=new RegExp(`«${wn}`,"gu"),gc=new RegExp(`${wn}»`,"gu"),wc=/(\d)[ \u00a0\u202f]+(?=[%€])/gu,yc=new RegExp("(\\p{L})-(t-)?(?=(?:je|tu|ils?|elles?|iels?|on|nous|vous|ce|ci|là)(?![\\p{L}-]))","giu");function L(e,t){return t!=="fr"?e:e.replace(_c,"$1 $2").replace(vc,"$1 :").replace(bc,"« ").replace(gc," »").replace(wc,"$1 ").replace(yc,n=>n.replaceAll("-","-⁠"))}function ae(e){return e==="both"?["fr","en"]:[e]}function _(e,t,n){return ae(e).map(o=>({lang:o,text:L(Ot(o,t,n),o)}))}function T(e,t){if(!t)return[];let n=ae(e).filter((s,r)=>t[s]&&!(r&&t.fr===t.en)),o=t.fr?"fr":"en";return(n.length?n:[o]).map(s=>({lang:s,text:L(t[s],s)}))}function d({of:e}){return e.map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}function Tt({text:e,lang:t}){return a`<bdi lang=${t}>${L(e,t)}</bdi>`}var Hs={id:"end",when:e=>e.scene==="end",component:kc,leaves:"fades",foot:null};function kc({programme:e,language:t}){return a`<section class="still">
<h1><${d} of=${_(t,"wall.end.thanks")} /></h1>
<p class="dim"><${d} of=${T(t,e.title)} /></p>
</section>`}var Ws={id:"film",when:e=>e.scene==="film",component:()=>a`<section class="pure-black"></section>`,leaves:"fades",foot:null};var Bs=g.now?g.now-Date.now():0;function Us(e){Bs=e-Date.now()}function lt(){return Date.now()+Bs}function se(e){let t=Math.max(0,Math.floor(e/1e3)),n=[Math.floor(t/60)%60,t%60],o=Math.floor(t/3600);return o&&n.unshift(o),n.map((s,r)=>r?String(s).padStart(2,"0"):s).join(":")}var xc=200;function Sc({ends_at:e=0,left_ms:t=0},n){return!e&&!t?null:Math.max(0,Math.ceil((e?e-n:t)/1e3))}function Ce(e){let[,t]=rt(0),n=Sc(e,lt()),o=!!e.ends_at&&n!==0;return At(()=>{if(!o)return;let s=setInterval(()=>t(r=>r+1),xc);return()=>clearInterval(s)},[o]),n}var Gs=3.5,$o=.05,Ec=1e-6;function Ac(e,t,n){if(!n(e))return null;let o=0,s=Math.floor((t-e)/$o+Ec);for(;o<s;){let r=Math.ceil((o+s)/2);n(e+r*$o)?o=r:s=r-1}return e+o*$o}function Oc(e,t){for(let o of e){let s=Ac(o.min??Gs,o.max??60,r=>t(o,r));if(s!==null)return{way:o,size:s}}let n=e[e.length-1];return{way:n,size:n.min??Gs}}function ie(e,t,n,o){N(()=>{let s=e.current,r=t.current;if(!s||!r)return;let i=()=>Mc(s,r,n);i();let c=new ResizeObserver(i);return c.observe(s),document.fonts?.addEventListener("loadingdone",i),()=>{c.disconnect(),document.fonts?.removeEventListener("loadingdone",i)}},o)}function Mc(e,t,n){if(e.clientHeight===0)return;let o=(i,c)=>{t.dataset.way=i.name,t.style.setProperty("--size",c.toFixed(2))};t.toggleAttribute("data-measuring",!0);let{way:s,size:r}=Oc(n,(i,c)=>(o(i,c),t.offsetHeight<=e.clientHeight&&t.scrollWidth<=t.clientWidth+1));o(s,r),t.getBoundingClientRect(),t.toggleAttribute("data-measuring",!1)}var Tc=[{name:"line",min:3.6,max:3.6},{name:"main",max:3.6}];function Ks({scene:e,...t}){let{aside:n,titled:o}=e.foot?.(t)??{},s=Ce(t.screen.wall_countdown?.now??{}),r=s!==null&&e.id!=="pause"&&_(t.language,"wall.countdown",{left:se(s*1e3)});return a`<footer class=${e.foot?"foot":"foot away"}>
${o?a`<${Nc} ...${t} />`:a`<${Rc} ...${t} />`}
<${Ic} key=${e.id} of=${r||(n??[])} />
</footer>`}function Ic({of:e}){let t=b(null),n=b(null);return ie(t,n,Tc,[e.map(({text:o})=>o).join(`
`)]),a`<p class="aside tabular" ref=${t}><span class="fitted" ref=${n}><${d} of=${e} /></span></p>`}function Rc({address:e,code:t}){return a`<p class="where" translate=${!1}><bdi>${e}</bdi> <b class="code">${t}</b></p>`}function Nc({programme:e,language:t}){return a`<p class="where"><${d} of=${T(t,e.title).slice(0,1)} /></p>`}function yn({screen:e,language:t}){let n=It(e);return n?a`<p class="vote-code"><${d} of=${_(t,"wall.code")} /> <b class="tabular" translate=${!1}>${n}</b></p>`:null}function It(e){return e.wall_code?.now?.code??""}var Pc=[{name:"airy",min:5,max:7.6},{name:"tight",min:4.2,max:6},{name:"tight main",min:4.2,max:6}],zs={id:"join",when:e=>e.scene==="join",component:Cc,leaves:"fades",foot:({screen:e,language:t})=>{let{phones:n}=e.wall.now;return{titled:!0,aside:n?_(t,"wall.phones",{count:n}):null}}};function Cc({screen:e,programme:t,language:n,address:o,code:s,qr:r,qr_modules:i}){let{phase:c}=e.wall.now,p=c==="doors"||c==="film"?"before":t.films?.length?"after_film":"after",m=b(null),h=b(null);return ie(m,h,Pc,[p,n,!!It(e)]),a`<section class="join">
<${ho} qr=${r} qr_modules=${i} />
<div class="beside">
<div class="box" ref=${m}>
<div class="fitted" ref=${h}>
<h1><${d} of=${_(n,`wall.join.${p}`)} /></h1>
<p class="how dim"><${d} of=${_(n,"wall.join.how")} /></p>
<${_o} address=${o} code=${s} />
<${yn} screen=${e} language=${n} />
</div>
</div>
</div>
</section>`}function ho({qr:e,qr_modules:t}){return a`<div class="plate">
<svg viewBox=${`0 0 ${t} ${t}`} aria-hidden="true" shape-rendering="crispEdges">
<path d=${e} />
</svg>
</div>`}function _o({address:e,code:t}){let n=b(null),o=b(null);return ie(n,o,[{name:"line",max:6.4},{name:"broken"}],[e]),a`<div class="where-to">
<div class="address" ref=${n}><p class="fitted" ref=${o}><bdi translate=${!1}>${e}</bdi></p></div>
<p class="code"><span translate=${!1}>${t}</span></p>
</div>`}var Lc=[{name:"whole-words",min:4,max:16},{name:"broken-words",min:3.5,max:16}],Xs={id:"message",when:(e,t)=>!!t.wall_message?.now,component:Dc,leaves:"fades",foot:()=>({}),subject:e=>e.wall_message?.now?.id??""};function Dc({screen:e,language:t}){let n=e.wall_message?.now,o=T(t,n?.text),s=b(null),r=b(null);return ie(s,r,Lc,[o.map(({text:i})=>i).join(`
`)]),a`<section class="said-to-all">
<div class="box" ref=${s}>
<div class="fitted" ref=${r}><h1 class="announced"><${d} of=${o} /></h1></div>
</div>
</section>`}var Ys={id:"pause",when:e=>e.scene==="pause",component:qc,leaves:"fades",foot:()=>({})};function qc({screen:e,language:t}){let n=Ce(e.wall_countdown?.now??{});return a`<section class="still">
<h1><${d} of=${_(t,"wall.pause.title")} /></h1>
${n!==null&&a`<p class="counting tabular">${se(n*1e3)}</p>`}
<p class="dim"><${d} of=${_(t,"wall.pause.soon")} /></p>
</section>`}var kn="abstain",x=Object.freeze({QUESTION_GRAPHEMES_MIN:10,QUESTION_GRAPHEMES_MAX:280,SIGNATURE_GRAPHEMES_MAX:40,REASON_GRAPHEMES_MAX:140,NOTE_GRAPHEMES_MAX:280,ANSWERER_GRAPHEMES_MAX:80,SEAT_GRAPHEMES_MAX:30,CUE_WORDS_GRAPHEMES_MAX:140,CUE_NOTE_GRAPHEMES_MAX:280,ANNOUNCEMENT_GRAPHEMES_MAX:140,STAGE_NOTE_GRAPHEMES_MAX:100,POLL_TITLE_GRAPHEMES_MAX:160,POLL_OPTION_GRAPHEMES_MAX:80,POLL_OPTIONS_MIN:2,POLL_OPTIONS_MAX:10,POLL_UNIT_GRAPHEMES_MAX:20,WORD_GRAPHEMES_MAX:30,OPEN_TEXT_GRAPHEMES_MAX:140,CLOUD_WORDS_MAX:3,HANDS_MAX:2e3,PRIZE_WEIGHT_MAX:1e4,STILL_ALT_GRAPHEMES_MAX:200,STILL_LINE_GRAPHEMES_MAX:80,STILL_MADE_GRAPHEMES_MAX:280,SCALE_STEPS_MIN:2,SCALE_STEPS_MAX:11,FIGURE_DECIMALS_MAX:3,UNDO_WINDOW_MS:1e4,WALL_LIST_MAX:5,PHONE_TOP_MAX:10,PHONE_NEWEST_MAX:8,PHONE_PAGE:20});var Vs=[{name:"airy",min:4.2,max:6},{name:"tight columns stacked",min:4.2,max:4.8},{name:"tight columns",min:3.6,max:4.8},{name:"tight",max:4.2},{name:"tight main columns",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function xn({asked:e,language:t}){return a`<ul class=${e.kind==="multiple"||(e.max_choices??1)>1?"options several":"options"}>
${e.options.map(({id:n,label:o})=>a`<li key=${n}><${d} of=${T(t,o)} /></li>`)}
</ul>`}function Qs({asked:e,language:t}){let n=e.state==="open"?"wall.poll.nobody_yet":"wall.poll.nobody";return a`<p class="nobody"><${d} of=${_(t,n)} /></p>`}var Sn=(e,t,n)=>`/${e}/stills/${t}${n?"/small":""}`,Zs=({author:e,tool:t,year:n,licence:o})=>[e,t,n,o].join(" · ");function G(e,t){return t==="en"?`${e}%`:`${e} %`}function Ee(e,t={},n="fr"){let{decimals:o=0}=t,s=e/10**o,r=Number.isInteger(e)?o:o+1;return s.toLocaleString(n,{minimumFractionDigits:o,maximumFractionDigits:r})}function Ae(e,{terms:t={}},n){return ae(n).map(o=>{let s=t.unit?.[o]||t.unit?.fr||t.unit?.en||"";return`${Ee(e,t,o)}${s&&` ${s}`}`})}function Rt(e,t,n){return ae(e).flatMap((o,s)=>{let r=Object.entries(n).map(([i,c])=>[i,Array.isArray(c)?c[s]:c]);return _(o,t,Object.fromEntries(r))})}function Le({asked:e,id:t,language:n}){return e.answer?.right?.includes(t)?a` <span class="right-mark"><span aria-hidden="true">✓</span> <${d} of=${_(n,"wall.right").slice(0,1)} /></span>`:null}var Nt=[{name:"airy",min:4.4,max:5},{name:"tight",max:4.2},{name:"tight lower",max:4},{name:"tight small",max:3.8},{name:"tight main small",min:2.6,max:3.5},{name:"tight main small least",min:2.2,max:3.5}],Fc=4,ze=e=>!!e?.options.some(({still:t})=>t&&e.stills?.[t]);function er({asked:e,language:t,code:n}){let o=e.terms?.still??"";return a`<figure class="alone"><${tr} asked=${e} language=${t} code=${n} id=${o} />
<figcaption><${nr} asked=${e} id=${o} language=${t} /></figcaption></figure>`}function Pt({asked:e,language:t,code:n}){let o=e.options.filter(({still:i})=>i),s=e.revealed&&e.sureness?[]:e.options.filter(({still:i})=>!i),r=Math.ceil(o.length/Fc);return a`<${jc} asked=${e} language=${t} />
<div class="still-grid" style=${{"--cols":Math.ceil(o.length/r),"--rows":r}}>
${o.map(({id:i,label:c,still:u=""})=>a`<figure key=${i} class=${Hc(e,i)?"choice lead":"choice"}>
<${tr} asked=${e} language=${t} code=${n} id=${u} />
<figcaption>
<p class="answer"><span class="label"><${d} of=${T(t,c)} /></span><${Le} asked=${e} id=${i} language=${t} /><${Js} asked=${e} id=${i} language=${t} /></p>
<${nr} asked=${e} id=${u} language=${t} />
</figcaption>
</figure>`)}
</div>
${s.map(({id:i,label:c})=>a`<p key=${i} class="without"><span class="label"><${d} of=${T(t,c)} /></span><${Js} asked=${e} id=${i} language=${t} /></p>`)}`}function jc({asked:e,language:t}){let{right:n,sure:o=0}=e.sureness??{};return n===void 0?null:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n,sure:o})} /></p>`}function tr({asked:e,language:t,code:n,id:o}){let s=e.stills?.[o];if(!s)return null;let[{lang:r,text:i}]=T(t,s.alt);return a`<img src=${Sn(n,o)} alt=${i} lang=${r} width=${s.width} height=${s.height} style=${{"--ratio":s.width/s.height}} />`}function Js({asked:e,id:t,language:n}){let o=e.bars?.find(i=>i.id===t),s=e.sureness?.rows.find(i=>i.id===t),{percent:r}=o??s??{};return!e.revealed||r===void 0?null:a`<span class="value tabular">${G(r,n)}${s?.sure!==void 0&&a` <small><${d} of=${_(n,"wall.real.sure",{percent:s.sure}).slice(0,1)} /></small>`}</span>
<span class="track" aria-hidden="true"><span class="bar" style=${{width:`${o?.length??r}%`}}></span>${!!o?.hands&&a`<span class="bar hands" style=${{width:`${o?.hands_length}%`}}></span>`}</span>`}function nr({asked:e,id:t,language:n}){let{credit:o,sheet:s}=e.stills?.[t]??{};return s?a`<p class="how-made"><span class="dim"><${d} of=${_(n,"wall.sheet").slice(0,1)} /></span> ${Zs(s)}</p>`:o?a`<p class="credit dim">© ${o}</p>`:null}function Hc(e,t){return e.answer?.right?e.answer.right.includes(t):!!(e.revealed&&e.bars?.find(n=>n.id===t)?.lead)}var En=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function or({asked:e,language:t}){let{least:n,most:o}=e.terms??{};return a`<p class="estimate">
<${d} of=${n!==void 0&&o!==void 0?Rt(t,"wall.number.between",{least:Ae(n,{...e,terms:{...e.terms,unit:void 0}},t),most:Ae(o,e,t)}):_(t,"wall.number.asked")} />
</p>`}var sr=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function rr({asked:e,language:t}){let n=e.scale;return a`<div class="scale">
${n.mean!==void 0&&a`<p class="sums"><${d} of=${Uc(n,t)} /></p>`}
<${Wc} columns=${n.columns} at=${n.at} language=${t} />
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
</div>`}function Wc({columns:e,at:t,language:n}){let o=Math.max(...e.map(({count:s})=>s));return a`<div class="columns" aria-hidden="true">
${e.map(({step:s,count:r,percent:i,height:c})=>a`<div key=${s} class=${r&&r===o?"column lead":"column"}>
<span class="shaft"><span class="value tabular">${G(i,n)}</span><span class="rise" style=${{height:`${c}%`}}></span></span>
<span class="step tabular">${s}</span>
</div>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${Bc(t,e.length)}%`}}></span>`}
</div>`}function Bc(e,t){return(50+e*(t-1))/t}function Ct({asked:e,language:t}){let{low:n,high:o}=e.terms??{};return!n&&!o?null:a`<div class="ends">
<span><${d} of=${T(t,n)} /></span>
<span><${d} of=${T(t,o)} /></span>
</div>`}function Uc({mean:e=0,median:t=0},n){return _(n,"wall.scale.sums",{mean:e,median:t})}var vo=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function bo({asked:e,language:t}){let n=Array.from({length:e.terms?.steps??0},(o,s)=>s+1);return a`<div class="scale asked">
<div class="steps" aria-hidden="true">${n.map(o=>a`<span key=${o} class="tabular">${o}</span>`)}</div>
<${Ct} asked=${e} language=${t} />
${e.kind==="rating"&&a`<${xn} asked=${e} language=${t} />`}
</div>`}function go({asked:e,language:t}){let n=e.kind==="open_text"?_(t,"wall.words.in_a_line"):_(t,"wall.words.in_words",{count:e.max_choices??1});return a`<p class="estimate"><${d} of=${n} /></p>`}var Gc={component:xn,ways:Vs},Kc={component:Pt,ways:Nt},zc={scale:{component:bo,ways:vo},rating:{component:bo,ways:vo},number:{component:or,ways:En},word_cloud:{component:go,ways:En},open_text:{component:go,ways:En}},ar=e=>ze(e)?Kc:zc[e?.kind??"single"]??Gc;var ir=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight above",max:4.2},{name:"tight main",max:4.2},{name:"tight main above",max:4.2},{name:"tight main above small",min:2.4,max:3.5}];function lr({asked:e,language:t}){let n=e.options.map(o=>({option:o,bar:e.bars?.find(({id:s})=>s===o.id)}));return a`
<div class="bars" aria-hidden="true">
${n.map(({option:o,bar:s})=>a`<div key=${o.id} class=${s?.lead?"row lead":"row"}>
<span class="label"><${d} of=${T(t,o.label)} /><${Le} asked=${e} id=${o.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${s?.length??s?.percent??0}%`}}></span>${!!s?.hands&&a`<span class="bar hands" style=${{width:`${s?.hands_length}%`}}></span>`}</span>
<span class="value tabular">${G(s?.percent??0,t)}${!!s?.hands&&a` <small>+${s?.hands}</small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${n.map(({option:o,bar:s})=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${T(t,o.label).slice(0,1)} /><${Le} asked=${e} id=${o.id} language=${t} /></th>
<td>${G(s?.percent??0,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s?.count??0}).slice(0,1)} /></td>
${!!s?.hands&&a`<td><${d} of=${_(t,"wall.poll.hands",{count:s?.hands??0}).slice(0,1)} /></td>`}
</tr>`)}
</tbody>
</table>
`}var pr=[{name:"airy",min:3.8,max:4.6},{name:"tight",min:3.6,max:4.2},{name:"tight main",min:3.5,max:4},{name:"tight main small",min:3.5,max:3.5}],cr=50,ur=[2.2,5.5];function mr({asked:e,language:t}){let{dots:n,right:o,sure:s,polls:r}=e.calibration;return o===void 0?a`<p class="nobody"><${d} of=${_(t,"wall.poll.nobody")} /></p>`:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:o,sure:s??0})} /></p>
<div class="calibration">
<div class="square" aria-hidden="true">
<svg viewBox="0 0 100 100" preserveAspectRatio="none"><line x1="0" y1="50" x2="100" y2="0" class="perfect" /><line x1="0" y1="50" x2="100" y2="50" class="chance" /></svg>
${n.map(i=>a`<span key=${i.sure} class="dot" style=${{left:`${100*(i.sure-cr)/cr}%`,top:`${100-i.right}%`,"--dot":`${ur[0]+ur[1]*i.size/100}`}}><b class="tabular">${G(i.right,t)}</b></span>`)}
</div>
<div class="axis tabular" aria-hidden="true"><span>${G(50,t)}</span><span><${d} of=${_(t,"wall.calibration.sure").slice(0,1)} /></span><span>${G(100,t)}</span></div>
</div>
<p class="dim aside-note"><${d} of=${_(t,"wall.calibration.how",{count:r})} /></p>
<table class="visually-hidden"><tbody>${n.map(i=>a`<tr key=${i.sure}><th scope="row">${G(i.sure,t)}</th><td>${G(i.right,t)}</td><td>${i.count}</td></tr>`)}</tbody></table>`}var fr=560,Xc="cubic-bezier(0.3, 0, 0.15, 1)",dr=.5,$r="glide",Yc=.2;function Vc(e,t){let n=[],o=[];for(let[s,r]of t){let i=e.get(s);if(!i){o.push(s);continue}let c={key:s,dx:i.left-r.left,dy:i.top-r.top,scale:i.font/r.font};(Math.abs(c.dx)>dr||Math.abs(c.dy)>dr)&&n.push(c)}return{moved:n,entered:o}}function ct(e,t){let n=b(!0),o=hr(e.current);N(()=>{!n.current&&e.current&&!Zc()&&Qc(e.current,o),n.current=!1},[t])}function Qc(e,t){let n=_r(e);for(let r of n.values())for(let i of r.getAnimations())i.id===$r&&i.cancel();let{moved:o,entered:s}=Vc(t,hr(e));for(let{key:r,dx:i,dy:c,scale:u}of o){let p={transform:`translate(${i}px, ${c}px) scale(${u})`,opacity:1},m=c<0?[{opacity:Yc,offset:.45}]:[],h=[p,...m,{transform:"none",opacity:1}];n.get(r)?.animate(h,{id:$r,duration:fr,easing:Xc})}for(let r of s)n.get(r)?.animate([{opacity:0},{opacity:1}],{duration:fr,easing:"ease-out"})}function hr(e){let t=new Map;if(!e)return t;for(let[n,o]of _r(e)){let{left:s,top:r,width:i,height:c}=o.getBoundingClientRect();if(i===0&&c===0)continue;let u=i/o.offsetWidth||1;t.set(n,{left:s,top:r,font:Number.parseFloat(getComputedStyle(o).fontSize)*u})}return t}function _r(e){let t=new Map;for(let n of e.children)n instanceof HTMLElement&&n.dataset.key&&t.set(n.dataset.key,n);return t}function Zc(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Jc=9,vr=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function br({asked:e,language:t}){let n=(e.cards??[]).slice(0,Jc),o=b(null);if(ct(o,n.map(({id:r})=>r).join(" ")),!n.length)return a`<p class="nobody"><${d} of=${_(t,"wall.words.first")} /></p>`;let s=(e.cards??[]).length-n.length;return a`<ul class="said-cards" ref=${o}>
${n.map(({id:r,text:i,count:c,supporters:u=0})=>a`<li key=${r} data-key=${r}>
<p><bdi>${L(i,ae(t)[0])}</bdi></p>
${(c>1||u>0)&&a`<p class="second tabular">${[c>1&&`× ${c}`,u>0&&_(t,"wall.supporters",{count:u})[0].text].filter(Boolean).join(" · ")}</p>`}
</li>`)}
</ul>
${s>0&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.words.more",{count:s})} /></p>`}`}function gr(e,t,n){let o=new Map,s=e.filter(({id:r})=>t.has(r));for(let r of s){let{x:i,y:c}=t.get(r.id),u={...r,x:i,y:c};wr(u,o)&&o.set(r.id,u)}for(let r of e)o.has(r.id)||o.set(r.id,eu(r,o,n));return o}function eu(e,t,n){let o={...e,x:0,y:0};for(let s=0;s<4e3&&!wr(o,t);s++){let r=s*.22,i=.16*r;o={...e,x:i*Math.cos(r)*n,y:i*Math.sin(r)}}return o}function wr(e,t){for(let n of t.values())if(tu(e,n))return!1;return!0}function tu(e,t){let n=.16*Math.min(e.height,t.height),o=(e.width+t.width)/2+2*n,s=(e.height+t.height)/2*1.12+n;return Math.abs(e.x-t.x)<o&&Math.abs(e.y-t.y)<s}var wo=3.5,nu=11,yr=27,ou=1.9;function kr({words:e}){let t=b(null),n=b(new Map),[o,s]=rt(new Map),r=e.map(({id:u,text:p,size:m})=>`${u} ${p} ${m}`).join("|");N(()=>{n.current=gr(e.map(su(ru(t.current))),n.current,ou),s(n.current)},[r]);let i=Math.max(yr,...[...o.values()].map(({y:u,height:p})=>Math.abs(u)+p*.6)),c=yr/i;return a`<div class="spiral" ref=${t} aria-hidden="true">
${e.map(({id:u,text:p})=>{let m=o.get(u);return m&&a`<bdi key=${u} style=${{left:`calc(50% + var(--h) * ${m.x*c})`,top:`calc(50% + var(--h) * ${m.y*c})`,fontSize:`calc(var(--h) * ${Math.max(wo,m.height*c)})`}}>${p}</bdi>`})}
</div>`}function su(e){return({id:t,text:n,size:o})=>{let s=wo+(nu-wo)*o/100;return{id:t,width:e(n)*s,height:s}}}function ru(e){let t=e?getComputedStyle(e).fontFamily:"sans-serif",n=document.createElement("canvas").getContext("2d");return n&&(n.font=`560 100px ${t}`),o=>n?n.measureText(o).width/100:o.length*.6}var xr=[{name:"airy",min:4.4,max:6},{name:"tight",min:3.5,max:5},{name:"tight main small",min:2,max:3.5}];function Sr({asked:e,language:t}){let n=e.cloud??[];return n.length?e.drawing==="spiral"?a`<${kr} words=${n} /><ol class="visually-hidden">${n.map(({id:o,text:s,count:r})=>a`<li key=${o}>${s} ${r}</li>`)}</ol>`:a`<ol class="cloud">
${n.map(({id:o,text:s,count:r,size:i})=>a`<li key=${o} style=${{"--share":i/100}}>
<bdi>${s}</bdi> <small class="tabular">${r}</small>
</li>`)}
</ol>`:a`<p class="nobody"><${au} language=${t} /></p>`}function au({language:e}){return _(e,"wall.words.first").map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}var Or=[{name:"airy",min:3.6,max:4.4},{name:"tight main",min:3.5,max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Mr({asked:e,language:t}){let n=e.flow;return a`<p class="sums">${n.few?a`<${d} of=${_(t,"wall.flow.few")} />`:a`<${d} of=${lu(n,t)} />`}</p>
<div class="flow" aria-hidden="true">
${n.nodes&&a`<${Er} side="before" drawn=${n} asked=${e} language=${t} />`}
${n.nodes?a`<${iu} drawn=${n} />`:a`<${Ar} drawn=${n} asked=${e} language=${t} />`}
${n.nodes&&a`<${Er} side="after" drawn=${n} asked=${e} language=${t} />`}
</div>
<div class="visually-hidden"><${Ar} drawn=${n} asked=${e} language=${t} /></div>`}function iu({drawn:{bands:e=[],nodes:t,rest:n}}){return a`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
${e.map(({from:o,to:s,d:r,stays:i})=>a`<path key=${`${o}>${s}`} d=${r} class=${i?"stays":"moves"} />`)}
${n?.before.map(({y:o,height:s})=>a`<rect key=${o} x="0" y=${o} width="7" height=${s} class="rest" />`)}
${n?.after.map(({y:o,height:s})=>a`<rect key=${o} x="93" y=${o} width="7" height=${s} class="rest" />`)}
${t?.before.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="0" y=${s} width="1.2" height=${r} class="node" />`)}
${t?.after.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="98.8" y=${s} width="1.2" height=${r} class="node" />`)}
</svg>`}function Er({side:e,drawn:t,asked:n,language:o}){return a`<div class=${`side ${e}`}>
<p class="when"><${d} of=${_(o,`wall.flow.${e}`)} /></p>
${(t.nodes?.[e]??[]).map(({id:s,y:r,height:i})=>{let c=t.rows.find(u=>u.id===s);return a`<p key=${s} style=${{top:`${r+i/2}%`}}>
<span class="label"><${d} of=${T(o,Ir(n,s))} /></span>
<b class="tabular">${G(c?.[e]??0,o)}</b>
${e==="after"&&a`<span class="net tabular">${Tr(c?.net??0)}</span>`}
</p>`})}
</div>`}function Ar({drawn:e,asked:t,language:n}){return a`<table class="flow-table">
<thead><tr><td></td><th scope="col"><${d} of=${_(n,"wall.flow.before")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.after")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.net")} /></th></tr></thead>
<tbody>${e.rows.map(o=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${T(n,Ir(t,o.id))} /></th>
<td class="tabular">${G(o.before,n)}</td><td class="tabular">${G(o.after,n)}</td><td class="tabular">${Tr(o.net)}</td>
</tr>`)}</tbody>
</table>`}function Tr(e){return e>0?`+${e}`:e<0?`−${-e}`:"="}function lu({stayed:e,moved:t,new:n,left:o,people:s},r){return e===void 0?_(r,"wall.flow.people",{before:s[0],after:s[1]}):_(r,"wall.flow.sums",{stayed:e,moved:t,came:n,left:o})}function Ir(e,t){return e.options.find(n=>n.id===t)?.label??{fr:t,en:t}}var Rr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Nr({asked:e,language:t}){let n=e.by_group?.rows??[];return a`<table class="by-group">
<thead><tr><td></td>${n.map(({group:o,count:s})=>a`<th key=${o} scope="col"><${d} of=${_(t,`wall.group.${o}`)} /> <small class="tabular">${s}</small></th>`)}</tr></thead>
<tbody>${(n[0]?.shares??[]).map(({id:o})=>a`<tr key=${o}>
<th scope="row"><${d} of=${T(t,e.options.find(s=>s.id===o)?.label??{fr:o,en:o})} /></th>
${n.map(({group:s,shares:r})=>{let i=r.find(c=>c.id===o)?.percent??0;return a`<td key=${s}><span class="tabular">${G(i,t)}</span><span class="track" aria-hidden="true"><span class="bar" style=${{width:`${i}%`}}></span></span></td>`})}
</tr>`)}</tbody>
</table>`}var Lr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function Dr({asked:e,language:t}){let n=e.histogram;return n.bins.length?a`<div class="histogram">
<p class="sums">
<${d} of=${cu(e,n,t)} />
${e.answer?.truth!==void 0&&a`<br /><b class="hot"><${d} of=${uu(e,n,t)} /></b>`}
</p>
<div class="plot" aria-hidden="true">
${!!n.below&&a`<${Pr} count=${n.below} most=${Cr(n)} sign="<" />`}
<div class="columns">
${n.near_from!==void 0&&a`<span class="near" style=${{left:`${n.near_from}%`,width:`${Number(n.near_to)-n.near_from}%`}}></span>`}
${n.bins.map(o=>a`<div key=${o.from} class="column">
<span class="shaft"><span class="value tabular">${o.count||""}</span><span class="rise" style=${{height:`${o.height}%`}}></span></span>
</div>`)}
<span class="median" style=${{left:`${n.at}%`}}></span>
${n.truth_at!==void 0&&a`<span class="truth" style=${{left:`${n.truth_at}%`}}></span>`}
</div>
${!!n.above&&a`<${Pr} count=${n.above} most=${Cr(n)} sign=">" />`}
</div>
<div class="axis tabular" aria-hidden="true"><span>${An(n.from,e,t)}</span><span>${An(n.to,e,t)}</span></div>
<table class="visually-hidden">
<tbody>
${n.bins.map(o=>a`<tr key=${o.from}>
<th scope="row">${An(o.from,e,t)} – ${An(o.to,e,t)}</th>
<td><${d} of=${_(t,"wall.poll.turnout",{count:o.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`:null}function Pr({count:e,most:t,sign:n}){return a`<div class="column edge">
<span class="shaft"><span class="value tabular">${e}</span><span class="rise" style=${{height:`${100*e/t}%`}}></span></span>
<span class="step">${n}</span>
</div>`}function Cr({bins:e,below:t,above:n}){return Math.max(t??0,n??0,...e.map(({count:o})=>o))}function An(e=0,{terms:t},n){return Ee(e,t,ae(n)[0])}function cu(e,{median:t=0,half:n=[0,0]},o){return Rt(o,"wall.number.middle",{median:Ae(t,e,o),low:Ae(n[0],{...e,terms:{...e.terms,unit:void 0}},o),high:Ae(n[1],e,o)})}function uu(e,{near:t=0,near_percent:n=0},o){let{truth:s=0,tolerance:r=0}=e.answer??{};return Rt(o,r?"wall.number.near":"wall.number.exact",{truth:Ae(s,e,o),tolerance:Ae(r,e,o),percent:n,count:t})}var qr=[{name:"airy",min:4.2,max:6},{name:"tight",max:4.6},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Fr({asked:e,language:t}){let{rows:n,weight:o,turnout_min:s,steps:r}=e.prize;return a`<ol class="prize">
${n.map(i=>a`<li key=${i.id} class=${i.place===1?"row lead":"row"}>
<b class="place tabular">${i.place??"–"}</b>
<span class="label"><${d} of=${T(t,i.title)} />${i.tied&&a` <small class="dim"><${d} of=${_(t,"wall.prize.tied").slice(0,1)} /></small>`}</span>
<span class="value tabular">${i.score===void 0?a`<small class="dim"><${d} of=${_(t,"wall.prize.too_few",{count:i.count}).slice(0,1)} /></small>`:Ee(Math.round(i.score*100),{decimals:2},ae(t)[0])} ${i.score!==void 0&&a`<small class="dim"><${d} of=${_(t,"wall.prize.ratings",{count:i.count}).slice(0,1)} /></small>`}</span>
</li>`)}
</ol>
<p class="dim aside-note"><${d} of=${_(t,"wall.prize.terms",{weight:o,min:s,steps:r})} /></p>`}var Wr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Br({asked:e,language:t}){let n=e.ranking??[],o=b(null),s=e.state==="closed";return ct(o,n.map(({id:r})=>r).join(" ")),a`<div class="bars ranked" aria-hidden="true" ref=${o}>
${n.map(r=>a`<div key=${r.id} data-key=${r.id} class=${s&&r.rank===1?"row lead":"row"}>
<span class="label">${s&&a`<b class="place tabular">${r.rank}</b>`}<span><${d} of=${T(t,Hr(e,r))} /></span></span>
<span class="track"><span class="bar" style=${{width:`${r.length}%`}}></span></span>
<span class="value"><${d} of=${jr(r,t)} /></span>
</div>`)}
</div>
${s&&n.some(({tied:r})=>r)&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.ranking.tie")} /></p>`}
<table class="visually-hidden">
<tbody>
${n.map(r=>a`<tr key=${r.id}>
<th scope="row"><${d} of=${T(t,Hr(e,r)).slice(0,1)} /></th>
<td><${d} of=${jr(r,t).slice(0,1)} /></td>
<td><${d} of=${_(t,"wall.ranking.place",{rank:r.rank}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function jr({points:e,first:t},n){let o=_(n,"wall.ranking.first",{count:t});return _(n,"wall.ranking.points",{count:e}).map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function Hr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}var Kr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function zr({asked:e,language:t}){let n=e.ratings??[],o=Math.max(...n.map(({mean:s=0})=>s));return a`<div class="ratings" aria-hidden="true">
${n.map(s=>a`<div key=${s.id} class=${s.mean===o?"row lead":"row"}>
<span class="label"><${d} of=${T(t,Ur(e,s))} /></span>
<${pu} item=${s} />
<span class="value tabular">${Gr(s,t)}</span>
</div>`)}
<span></span><${Ct} asked=${e} language=${t} /><span></span>
</div>
<table class="visually-hidden">
<tbody>
${n.map(s=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${T(t,Ur(e,s)).slice(0,1)} /></th>
<td>${Gr(s,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function pu({item:{columns:e,at:t}}){return a`<span class="spread">
${e.map(({step:n,height:o})=>a`<span key=${n} class="shaft"><span class="rise" style=${{height:`${o}%`}}></span></span>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${(50+t*(e.length-1))/e.length}%`}}></span>`}
</span>`}function Ur(e,t){return e.options.find(({id:n})=>n===t.id)?.label}function Gr({mean:e},t){return e===void 0?"—":Ee(Math.round(e*10),{decimals:1},ae(t)[0])}var Xr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.6,max:3.5}];function Yr({asked:e,language:t}){let n=e.sureness,o=e.options.flatMap(s=>{let r=n.rows.find(({id:i})=>i===s.id);return r?[{option:s,row:r}]:[]});return a`${n.right!==void 0&&a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n.right,sure:n.sure??0})} /></p>`}
<div class="bars" aria-hidden="true">
${o.map(({option:s,row:r})=>a`<div key=${s.id} class=${e.answer?.right?.includes(s.id)?"row lead":"row"}>
<span class="label"><${d} of=${T(t,s.label)} /><${Le} asked=${e} id=${s.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${r.percent}%`}}></span></span>
<span class="value"><span class="tabular">${G(r.percent,t)}</span> ${r.sure!==void 0&&a`<small><${d} of=${_(t,"wall.real.sure",{percent:r.sure})} /></small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${o.map(({option:s,row:r})=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${T(t,s.label).slice(0,1)} /></th>
<td>${G(r.percent,t)}</td>
<td><${d} of=${_(t,"wall.real.sure",{percent:r.sure??0}).slice(0,1)} /></td>
<td><${Le} asked=${e} id=${s.id} language=${t} /></td>
</tr>`)}
</tbody>
</table>`}var mu=[{field:"flow",component:Mr,ways:Or},{field:"by_group",component:Nr,ways:Rr,when:e=>!!e.by_group?.rows},{field:"bars",component:Pt,ways:Nt,when:ze},{field:"sureness",component:Pt,ways:Nt,when:ze},{field:"bars",component:lr,ways:ir},{field:"scale",component:rr,ways:sr},{field:"ratings",component:zr,ways:Kr},{field:"ranking",component:Br,ways:Wr},{field:"histogram",component:Dr,ways:Lr},{field:"sureness",component:Yr,ways:Xr},{field:"prize",component:Fr,ways:qr},{field:"calibration",component:mr,ways:pr},{field:"cloud",component:Sr,ways:xr},{field:"cards",component:br,ways:vr}],Vr=e=>mu.find(({field:t,when:n})=>e[t]&&(!n||n(e)));var fu=10,Qr={id:"poll",when:e=>e.scene==="poll",component:du,leaves:"cuts",foot:({screen:e,language:t})=>{let n=e.wall_poll?.now;return{aside:n&&n.state!=="draft"&&n.kind!=="prize"&&n.kind!=="calibration"?vu(n,t):null}},subject:e=>`${e.wall_poll?.now?.poll??""}.${e.wall_poll?.now?.round??""}`};function du({screen:e,language:t,code:n}){let o=e.wall_poll?.now,s=b(null),r=b(null),i=o?.revealed&&(o.turnout!==0||!o.options.length)?Vr(o):void 0,c=o?.kind==="prize"||o?.kind==="calibration",u=i??ar(o),p=o&&JSON.stringify([o.title,o.options,o.revealed,o.state,o.answer,o.drawing,o.cloud,o.cards,o.stills,!i,!It(e)]);if(ie(s,r,u.ways,[p,t]),!o)return null;let m=i?.field==="flow"||i?.field==="by_group",h=o.stills?.[o.terms?.still??""]&&!ze(o)&&!m;return a`<section class=${h?"poll with-still":"poll"}>
${h&&a`<${er} asked=${o} language=${t} code=${n} />`}
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${`state ${c?"closed":o.state}`}><${d} of=${c?_(t,`wall.summary.${o.kind}`):hu(o,t)} /><${$u} asked=${o} /></p>
<${yn} screen=${e} language=${t} />
<h1><${d} of=${T(t,o.title)} /></h1>
<${u.component} asked=${o} language=${t} code=${n} />
${o.revealed&&!i&&a`<${Qs} asked=${o} language=${t} />`}
</div>
</div>
</section>`}function $u({asked:e}){let t=Ce(e);return t===null||e.state!=="open"?null:a`<b class=${t<=fu?"countdown hot tabular":"countdown tabular"} role="timer">${se(1e3*t)}</b>`}function hu(e,t){let n=_(t,`wall.poll.${e.state}`);if(e.kind!=="multiple"&&!(e.kind==="quiz"&&(e.max_choices??1)>1))return n;let o=_(t,..._u(e));return n.map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function _u({options:e,max_choices:t=0}){let n=e.filter(({id:o})=>o!==kn).length;return t>0&&t<n?["wall.poll.at_most",{count:t}]:["wall.poll.several",{}]}function vu(e,t){if(e.turnout===void 0)return[];let n=_(t,...bu(e)),o=(e.bars??[]).reduce((r,i)=>r+(i.hands??0),0),s=[...o?[_(t,"wall.poll.hands",{count:o})]:[],...e.aside&&e.revealed?[_(t,"wall.poll.aside",{count:e.aside})]:[]];return n.map(({lang:r,text:i},c)=>({lang:r,text:[i,...s.map(u=>u[c].text)].join(" · ")}))}function bu({turnout:e=0,present:t=0}){return t===0||t<e?["wall.poll.turnout",{count:e}]:["wall.poll.turnout_of",{count:e,present:t}]}var gu=[{name:"whole-words",min:4},{name:"broken-words",min:3.5}],wu=170,Zr={id:"question",when:e=>e.scene==="question",component:yu,leaves:"cuts",foot:({screen:e,language:t})=>({aside:e.wall_question?.now?_(t,"wall.question.title"):null}),subject:e=>e.wall_question?.now?.id??""};function yu({screen:e,programme:t,language:n}){let o=e.wall_question?.now,s=b(null),r=b(null);return ie(s,r,gu,[o?.text,o?.translation,o?.signature,o?.theme,n]),o?a`<section class="one">
<h1 class="visually-hidden"><${d} of=${_(n,"wall.question.title")} /></h1>
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${o.text.length>wu?"asked long":"asked"}><${Tt} text=${o.text} lang=${o.lang} /></p>
${o.translation&&a`<p class="translated dim"><${Tt} text=${o.translation} lang=${o.lang==="fr"?"en":"fr"} /></p>`}
<p class="about dim"><${ku} asked=${o} programme=${t} language=${n} /></p>
</div>
</div>
</section>`:null}function ku({asked:e,programme:t,language:n}){let o=t.themes?.find(({id:c})=>c===e.theme),[s]=_(n,"wall.supporters",{count:e.supporters}),[r,...i]=s.text.split(" ");return[e.supporters>0&&a`<span key="support" class="tabular" lang=${s.lang}><b class="hot">${r}</b> ${i.join(" ")}</span>`,o&&a`<span key="theme"><${d} of=${T(n,o.name).slice(0,1)} /></span>`,e.signature&&a`<bdi key="signature">${e.signature}</bdi>`]}var Jr=[{name:"five",min:4,max:5.2},{name:"four",min:4,max:5.2},{name:"three",min:4,max:5.6},{name:"two",min:3.5,max:6},{name:"one",min:3.5,max:6.4}],ea={id:"questions",when:e=>e.scene==="questions",component:xu,leaves:"cuts",foot:({screen:e,language:t})=>ta(e).length?{aside:_(t,"wall.questions.title")}:{titled:!0}};function xu(e){let t=ta(e.screen);return a`<section class="top">
<h1 class="visually-hidden"><${d} of=${_(e.language,"wall.questions.title")} /></h1>
${t.length?a`<${Su} listed=${t} language=${e.language} />`:a`<${Au} ...${e} />`}
</section>`}function Su({listed:e,language:t}){let n=b(null),o=b(null),s=e.map(([i])=>i).join(" "),r=e.map(([,{text:i}])=>i).join(`
`);return ie(n,o,Jr.slice(Math.max(0,Jr.length-e.length)),[s,r]),ct(o,s),a`<div class="box" ref=${n}>
<ol class=${e.some(([,{supporters:i}])=>i>999)?"fitted thousands":"fitted"} ref=${o}>
${e.map(([i,c])=>a`<${Eu} key=${i} id=${i} one=${c} language=${t} />`)}
</ol>
</div>`}function Eu({id:e,one:t,language:n}){let[o]=_(n,"wall.supporters",{count:t.supporters}),[s,...r]=o.text.split(" ");return a`<li data-key=${e}>
<p class="support tabular" lang=${o.lang}>${s} <span class="visually-hidden">${r.join(" ")}</span></p>
<p class="asked"><${Tt} text=${t.text} lang=${t.lang} /></p>
</li>`}function Au({language:e,address:t,code:n,qr:o,qr_modules:s}){return a`<div class="invitation">
<div class="beside">
<p class="invite"><${d} of=${_(e,"wall.questions.invitation")} /></p>
<${_o} address=${t} code=${n} />
</div>
<${ho} qr=${o} qr_modules=${s} />
</div>`}function ta(e){return Object.entries(e.wall_list??{}).sort(([,n],[,o])=>n.rank-o.rank)}var Ou=[Mt,Ws,Xs,Zr,ea,Qr,zs,Ys,Hs],Mu=560;function Tu(e){let t=e.wall?.now;return t&&Ou.find(n=>n.when(t,e))||Mt}function na(e){let t=b(null);Ru(t);let n=Tu(e.screen),o={scene:n,picture:`${n.id} ${n.subject?.(e.screen)??""}`},s=Iu(o);return a`<div class="frame" ref=${t} data-scene=${n.id}>
${[o,...s?[s]:[]].map(r=>a`<div class=${r===s?"layer leaving":"layer"} key=${r.picture}>
<${r.scene.component} ...${e} />
</div>`)}
${n!==Mt&&a`<${Ks} scene=${n} ...${e} />`}
</div>`}function Iu(e){let t=b(e),n=b(null),[,o]=rt(0);if(t.current.picture!==e.picture){let s=t.current.scene.leaves==="fades"&&e.scene!==Mt;n.current=s?t.current:null,t.current=e}return At(()=>{if(!n.current)return;let s=setTimeout(()=>{n.current=null,o(r=>r+1)},Mu);return()=>clearTimeout(s)},[e.picture]),n.current}function Ru(e){At(()=>{let t=e.current;if(!t||CSS.supports("height","1cqh"))return;let n=new ResizeObserver(()=>{t.style.setProperty("--h",`${t.clientHeight/100}px`),t.style.setProperty("--w",`${t.clientWidth/100}px`)});return n.observe(t),()=>n.disconnect()},[])}var yo=[],Xe,oa=!1,Nu=!1;function Oe(e){Nu||!e||yo.at(-1)===e||(yo.push(e),oa||sa())}function sa(){let e=yo.shift();if(oa=e!==void 0,e===void 0)return;let t=Pu();t.textContent="",requestAnimationFrame(()=>{t.textContent=e}),setTimeout(sa,1e3)}function Pu(){return Xe||(Xe=document.createElement("div"),Xe.className="visually-hidden",Xe.setAttribute("role","status"),document.body.append(Xe),Xe)}var Cu="0123456789abcdefghjkmnpqrstvwxyz",Lu=128,ra="contrechamp.seq",On=0;function re(){let e=Math.ceil(Lu/5),t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>Cu[n&31]).join("")}function aa(){On=Math.max(lt(),On+1,Du()+1);try{localStorage.setItem(ra,String(On))}catch{}return On}function Du(){try{return Number(localStorage.getItem(ra))||0}catch{return 0}}var qu=[["place_question","edit_question","merge_questions","set_blocked"],["take_cue","go_back"],["set_poll_open","reset_poll"]];function la(e,t,n,o,s={}){let r=Object.entries(e).filter(([i])=>!o.has(i)).sort(([,i],[,c])=>c.at-i.at);return r.filter(([,i],c)=>{let u=r.slice(0,c).map(([,p])=>p);return t<i.at+n&&!u.some(p=>Fu(p,i))&&!ju(i,u,s)})}function Fu(e,t){return e.verb===t.verb?e.subject===t.subject||t.verb==="show_scene":qu.some(o=>o.includes(e.verb)&&o.includes(t.verb))&&e.subject===t.subject}function ju({verb:e,subject:t},n,o){let s=o[t];if(e==="set_aside")return!!s?.seen;if(e!=="set_poll_open"||!s||s.state==="open")return!1;let r=n.some(c=>c.verb==="set_reveal"&&Mn(c)===t),i=Object.values(o).some(({state:c})=>c==="open");return s.state==="draft"||s.seen||s.on_wall||s.on_phones||r||i}function Mn({subject:e}){return e.replace(/\.(wall|phones|answer|note|translation)$/,"")}function ca(e,t,n){return Math.max(0,Math.ceil(Math.min(n,e.at+n-t)/1e3))}function ua(e,t){let[n,o]=e.subject.split(/\.(?=wall$|phones$|answer$)/),s=t.questions?.[n],r=t.polls?.[n];switch(e.verb){case"place_question":return{key:`console.done.${s?.state??"placed"}`};case"set_star":return{key:s?.starred?"console.done.starred":"console.done.unstarred"};case"show_scene":return{key:`console.done.scene_${t.wall?.now?.scene}`};case"set_phase":return{key:`console.done.phase_${t.evening?.now?.phase}`};case"set_poll_open":return{key:`console.done.poll_${r?.state??"open"}`};case"set_reveal":return o==="answer"?{key:`console.done.answer_${r?.answered?"shown":"hidden"}`}:{key:`console.done.${r?.[`on_${o}`]?"shown":"hidden"}_on_${o??"wall"}`};case"set_black":case"set_frozen":return{key:ia(e.verb,t.wall?.now?.[e.verb.slice(4)])};case"set_premoderation":case"set_live":return{key:ia(e.verb,t.evening?.now?.[e.verb.slice(4)])};case"set_asking":case"set_slow_mode":return{key:`console.done.${e.verb.slice(4)}_${Hu(e.verb,t)?"on":"off"}`};case"place_mic":return{key:`console.done.mic_${t.mic?.[n]?.state??"left"}`};case"set_mic_open":return{key:`console.done.mic_open_${t.floor?.now?.open?"on":"off"}`};case"annotate":return{key:`console.done.${Mn(e)===e.subject?"annotate":`annotate_${e.subject.split(".")[1]}`}`};case"send_note":return{key:`console.done.send_note_${t.notices?.stage_note?"on":"off"}`};default:return{key:`console.done.${e.verb}`}}}function Hu(e,{evening:t}){return e==="set_asking"?t?.now?.asking===!1:t?.now?.slow_s>0}function ia(e,t){return`console.done.${e.slice(4)}_${t?"on":"off"}`}function ko(e){return e==="dismissed"?"console.meta.dismissed":`state.${e}`}function pa(e={}){if(typeof e.turnout=="number")return[`state.${e.state}`];if(!e.state)return[];let t=[ko(e.state)];return e.edited&&t.push("console.meta.edited"),e.on_wall&&t.push("state.on_wall"),t}function ut(e,t=Math.random){return Wu(500,8e3,e,t)}function Wu(e,t,n,o){return Math.round(Math.min(t,e*2**Math.min(n,10))*(.5+o()))}var Bu=4,Uu=["too_fast","not_recorded"];function ma({outbox:e,lifetime_ms:t,hand:n,answered:o}){let s=new Map,r=new Set,i=new WeakMap;function c(h){let $=e.put(h);return Number.isFinite(t)&&setTimeout(()=>p($,{ok:!1,refusal:"not_sent"}),t),new Promise(f=>{s.set($.slot,[...s.get($.slot)??[],f]),u($)})}async function u(h){if(r.has(h)||!e.waiting.value.includes(h))return;let{tries:$,refusals:f,timer:k}=i.get(h)??{tries:0,refusals:0};clearTimeout(k);let q=n(h.command);if(!q)return;r.add(h);let S=await q.catch(()=>null);if(r.delete(h),!(!S||Uu.includes(S.refusal??"")&&f<Bu))return p(h,S);let A=setTimeout(()=>u(h),ut($));i.set(h,{tries:$+1,refusals:f+ +!!S,timer:A})}function p(h,$){if(!e.settle(h))return;let f=s.get(h.slot)??[];s.delete(h.slot),o(h.command,$);for(let k of f)k($)}function m(){e.gather();for(let h of e.waiting.value)u(h)}return{send:c,deliverAll:m}}function da(e,t){let n=E(fa(e,t));function o(i){let c={slot:Gu(i),command:i,at:Date.now()};return n.value=[...n.value.filter(u=>u.slot!==c.slot),c],xo(()=>t?.setItem(e+c.slot,JSON.stringify(c))),c}function s(i){return n.value.includes(i)?(n.value=n.value.filter(c=>c!==i),xo(()=>{t?.getItem(e+i.slot)===JSON.stringify(i)&&t.removeItem(e+i.slot)}),!0):!1}function r(){let i=new Set(n.value.map(({slot:u})=>u)),c=fa(e,t).filter(({slot:u})=>!i.has(u));c.length&&(n.value=[...n.value,...c])}return{waiting:n,put:o,settle:s,gather:r}}function Gu(e){return e.act??`${e.verb} ${e.id??e.question??e.saying??e.poll??""}`}function fa(e,t){if(!t)return[];let n=[];return xo(()=>{for(let o of Object.keys(t)){if(!o.startsWith(e))continue;let s=Ku(t.getItem(o));s?n.push(s):t.removeItem(o)}}),n.sort((o,s)=>o.at-s.at)}function Ku(e){try{let t=JSON.parse(e??"null");return t?.command?.verb&&t.slot?t:null}catch{return null}}function xo(e){try{e()}catch{}}function $a(e,{from:t,revision:n,changes:o}){return n===e.revision?e:t===e.revision?{revision:n,screen:So(e.screen,o)}:null}function So(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=zu(n[o]??{},s);return n}function zu(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=Xu(n[o]??{},s);return n}function Xu(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=s;return n}var Yu=1e3;function ha(e,t=n=>Vu(new URL("./line.js",import.meta.url),n)){Qu(async()=>{let{keepLine:n}=await t(()=>{e.state.value="down"});n(e)})}async function Vu(e,t){for(let n=0;;n++)try{return await(n?import(`${e}?${n}`):import(e.href))}catch{t?.(),await new Promise(o=>setTimeout(o,ut(n)))}}function Qu(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Yu)}var Zu=3e4,Ju=3e3;function _a({door:e,code:t,boot:n,key:o,answered:s=Lt,line:r,dark:i=ep,began:c=tp,changed:u=Lt}){let p=E(n.screen??{}),m=E(n.margin??{}),h=E("connecting"),$=E(""),f=e==="phone",k=E(n.revision??""),q=E(!1),S=null,R=null,A=!1,z=da(`contrechamp.outbox.${t}.`,f?np():null),W=ma({outbox:z,lifetime_ms:f?Number.POSITIVE_INFINITY:Zu,hand:C=>S?.("command",C)??null,answered:s});function nt(C){k.value=C.revision,C.now&&Us(C.now),p.value=c(C.screen??{},p.value),C.margin&&(m.value=C.margin)}function on(C){let oe=$a({revision:k.value,screen:p.value},C);if(!oe)return Re();oe.screen!==p.value&&u(C.changes,p.value),k.value=oe.revision,p.value=oe.screen}async function Re(){if(A)return;A=!0;let C=await S?.("refresh").catch(Lt);A=!1,C?.screen?nt(C):setTimeout(()=>S&&Re(),ut(2))}function ke(C){S=C,R&&S?.("report",R).catch(Lt),S&&W.deliverAll()}let sn={door:e,code:t,key:o??"",protocol:n.protocol??"",revision:()=>k.value,state:h,refused:$,slow:q,use:ke,dark:i,awake(C){C&&Re(),W.deliverAll()},hears:{snapshot:nt,patch:on,margin({margin:C,changes:oe}){m.value=C??So(m.value,oe??{})},reload:()=>setTimeout(()=>location.reload(),Math.random()*(f?Ju:0))}};return ha(sn,r),{screen:p,margin:m,state:h,refused:$,slow:q,revision:k,waiting:z.waiting,clock:lt,send:W.send,report(C){R=C,S?.("report",C).catch(Lt)}}}function Lt(){return null}function ep(){return!1}function tp(e){return e}function np(){try{return globalThis.localStorage??null}catch{return null}}var Eo=1e3,I=_a({door:g.door??"console",code:g.code,boot:g}),Me=e=>Y(()=>I.screen.value[e]??{}),pt=(e,t)=>Y(()=>I.screen.value[e]?.now??t),D=Me("questions"),de=Me("polls"),Ao=Me("troubles"),Tn=Me("acts"),le=pt("evening",{phase:"doors",premoderation:!0,live:!1,sealed:!1,asking:!0,slow_s:0}),In=Me("staff"),va=Me("walls"),Rn=Me("mic"),mt=pt("floor",{open:!1,groups:[],speaking:"",since:0,spent:{}}),Ye=Me("cues"),$e=pt("run",{last:"",next:""}),Dt=Me("notices"),De=pt("wall",{scene:"join",black:!1,frozen:!1,phase:"doors",phones:0}),ba=pt("people",{phones:0,walls:0,consoles:0,stages:0}),ga=pt("signs",{voting:"open",room_code:"",seats:0,admitted:0,new_devices:[],wrong_codes:0}),Ve=Y(()=>I.margin.value.me?.now??{}),he=E(I.clock());setInterval(()=>{he.value=I.clock()},Eo);var ft=Y(()=>Math.floor(he.value/(10*Eo))*10*Eo);var ka={unread:["pending"],kept:["kept"],published:["listed"],air:[],answered:["answered"],archives:["dismissed","merged","withdrawn"]},Nn=Object.keys(ka),xa=["published","air","answered"],Sa=["waiting","supported","recent","unseen","disputed","first","starred"],Ea={unread:"waiting",kept:"recent",published:"supported",air:"recent",answered:"recent",archives:"recent"},Qe={words:"",theme:"",lang:"",origin:""};function dt(e){return Nn.find(t=>ka[t].includes(e))??"archives"}function Aa(e,t){return t==="air"?e.on_wall:dt(e.state)===t}function Oa(e){let t=Object.values(e);return Object.fromEntries(Nn.map(n=>[n,t.filter(o=>Aa(o,n)).length]))}function Pn(e,t,n,{inHand:o={},leaving:s=new Set,sieve:r=Qe}={}){let i=op(r);return Object.entries(e).filter(([c,u])=>o[c]?.tab===t||Aa(u,t)&&!s.has(c)).filter(([c,u])=>o[c]||(n!=="starred"||u.starred)&&i(u)).sort(sp(n,e))}function op({words:e,theme:t,lang:n,origin:o}){let s=wa(e).split(" ").filter(Boolean);return r=>{if(t&&r.theme!==t||n&&r.lang!==n||o&&r.origin!==o)return!1;if(!s.length)return!0;let i=wa([r.text,r.signature,r.note,r.translation].join(" "));return s.every(c=>i.includes(c))}}function wa(e){return e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase()}function sp(e,t){switch(e){case"supported":case"starred":return Oo;case"recent":return Ma;case"unseen":return rp(t);case"disputed":return ap;case"first":return(n,o)=>n[1].asked_before-o[1].asked_before||qt(n,o);default:return qt}}function qt([e,t],[n,o]){return t.asked_at-o.asked_at||(e<n?-1:1)}function Ma(e,t){return qt(t,e)}function Oo(e,t){return t[1].supporters-e[1].supporters||qt(e,t)}function rp(e){let t=Object.entries(e).filter(([,{state:o}])=>o==="listed"),n=new Set([...[...t].sort(Oo).slice(0,x.PHONE_TOP_MAX),...[...t].sort(Ma).slice(0,x.PHONE_NEWEST_MAX)].map(([o])=>o));return(o,s)=>Number(n.has(o[0]))-Number(n.has(s[0]))||o[1].supporters-s[1].supporters||qt(o,s)}function ap(e,t){return ya(t[1])-ya(e[1])||Oo(e,t)}function ya({supporters:e,reports:t}){return Math.min(e,10*t)}function Ta(e,t,n){return e.includes(t)?t:e[Math.min(n,e.length-1)]??""}var ip=2e3,Ft=E([]),Ze=E(""),Ra=Y(()=>{if(I.state.value!=="up")return new Set;let e=Ft.value.filter(({verb:t,question:n,rev:o,state:s})=>{let r=D.value[n];return t==="place_question"&&r?.rev===o&&dt(r.state)!==dt(s)});return new Set(e.map(({question:t})=>t))});async function v(e,t={}){let n={verb:e,act:re(),seq:aa(),...t};Ft.value=[...Ft.value,n];let o=await I.send(n);return o.ok?(Ze.value="",setTimeout(()=>Ia(n),ip)):Ge(()=>{Ia(n),jt(lp(o))}),o}function jt(e){Ze.value=e,Oe(e)}function lp(e){let t=[l(`refusal.${e.refusal}`)],n=pa(e.now).map(o=>l(o));return n.length&&t.push(l("console.now",{standing:n.join(", ")})),t.join(" ")}function Ia(e){Ft.value=Ft.value.filter(t=>t!==e)}var cp=g.console?.verbs;function w(e){return cp?.includes(e)??!0}var Mo={questions:"questions"in I.screen.peek(),air:!0,run:"cues"in I.screen.peek(),polls:w("set_poll_open")||w("set_hands"),floor:"mic"in I.screen.peek()},Je=Object.keys(Mo).filter(e=>Mo[e]),ve=Je.filter(e=>["run","polls","floor"].includes(e)),To=w("place_question")?"questions":Mo.floor?"floor":"air",Q=E(To),Ht=E(To==="floor"?To:ve[0]??""),Z=E(w("place_question")?"unread":"published"),Io=E(Ea),Ro=Y(()=>Io.value[Z.value]),me=E(Qe),be=E(""),Fe=E(!1),_e=E(new Set),B=E({}),Wt=Y(()=>Pn(D.value,Z.value,Ro.value,{inHand:B.value,leaving:Ra.value,sieve:me.value}));function Cn(e,t,n){let{rev:o,text:s}=D.value[e];B.value={...B.value,[e]:{doing:t,tab:Z.value,rev:o,read:s,words:n,former:n}}}function Na(e){Io.value={...Io.value,[Z.value]:e}}function No(e,t){let n=new Set(_e.value);t?n.add(e):n.delete(e),_e.value=n}function je(e,t){B.value={...B.value,[e]:{...B.value[e],words:t}}}function Pa(e){B.value={...B.value,[e]:{...B.value[e],rev:D.value[e].rev}}}function j(e){let{[e]:t,...n}=B.value;B.value=n}function Po(e){Ge(()=>{Z.value!==e&&(_e.value=new Set),Z.value=e,be.value=""})}function Ca(e){Q.value="questions";let t=Wt.value.map(([s])=>s),n=t.indexOf(be.value),o=t[Math.max(0,Math.min(t.length-1,n+e))];document.getElementById(Bt(o??""))?.focus()}var Bt=e=>`question-${e}`,Te=Y(()=>Object.entries(de.value).sort(([,e],[,t])=>e.order-t.order)),qe=Y(()=>Te.value.find(([,e])=>e.state==="open")?.[0]??""),et=E(""),$t=Y(()=>{let e=Te.value,t=qe.value||et.value||I.screen.value.wall_poll?.now?.poll;return e.find(([o])=>o===t)??e.find(([,o])=>o.state==="draft")??e.at(-1)??null});ee(()=>{qe.value&&(et.value=qe.value)});ee(()=>{document.documentElement.dataset.room=Q.value,ve.includes(Q.value)&&(Ht.value=Q.value),document.documentElement.dataset.beside=Ht.value});var He=e=>[`Digit${e}`,`Numpad${e}`],Ut=[{name:"previous",group:"move",keys:["ArrowUp","i"],repeats:!0},{name:"next",group:"move",keys:["ArrowDown","j"],repeats:!0},{name:"undo",group:"move",keys:["z"]},{name:"help",group:"move",keys:["?"]},{name:"search",group:"move",keys:["/"]},{name:"next_cue",group:"run",keys:["ArrowRight","PageDown"],verb:"take_cue"},{name:"last_cue",group:"run",keys:["ArrowLeft","PageUp"],verb:"go_back"},{name:"new_cue",group:"run",keys:["I"],verb:"make_cue",opens:!0},{name:"publish",group:"question",keys:["p"],verb:"place_question"},{name:"keep",group:"question",keys:["k"],verb:"place_question"},{name:"dismiss",group:"question",keys:["x"],verb:"place_question"},{name:"edit",group:"question",keys:["m"],verb:"edit_question"},{name:"restore",group:"question",keys:["u"],verb:"place_question"},{name:"air",group:"question",keys:["e"],verb:"show_scene"},{name:"answered",group:"question",keys:["r"],verb:"place_question"},{name:"star",group:"question",keys:["s"],verb:"set_star"},{name:"tick",group:"question",keys:[","],verb:"place_questions"},{name:"more",group:"question",keys:[";"]},{name:"label",group:"question",keys:["T"],verb:"set_theme"},{name:"translation",group:"question",keys:["L"],verb:"annotate"},{name:"note",group:"question",keys:["N"],verb:"annotate"},{name:"trace",group:"question",keys:["R"],verb:"trace_answer"},{name:"merge",group:"question",keys:["F"],verb:"merge_questions"},{name:"block",group:"question",keys:["B"],verb:"set_blocked"},{name:"black",group:"wall",keys:["b","."],verb:"set_black"},{name:"join",group:"wall",keys:["q"],verb:"show_scene"},{name:"list",group:"wall",keys:["l"],verb:"show_scene"},{name:"freeze",group:"wall",keys:["f"],verb:"set_frozen"},{name:"pause",group:"wall",keys:["t"],verb:"show_scene"},{name:"film",group:"wall",keys:["c"],verb:"show_scene"},{name:"end",group:"wall",keys:["h"],verb:"show_scene"},{name:"announce",group:"wall",keys:["A"],verb:"announce"},{name:"countdown",group:"wall",keys:["C"],verb:"set_wall_countdown"},{name:"open",group:"poll",keys:[" "],verb:"set_poll_open"},{name:"reveal_wall",group:"poll",keys:["Enter"],verb:"set_reveal"},{name:"reveal_phones",group:"poll",keys:["v"],verb:"set_reveal"},{name:"reveal_answer",group:"poll",keys:["w"],verb:"set_reveal"},{name:"poll",group:"poll",keys:["a"],verb:"show_scene"},{name:"reset",group:"poll",keys:["0"],verb:"reset_poll",codes:He(0)},{name:"make",group:"poll",keys:["n"],verb:"make_poll",opens:!0},{name:"mic_next",group:"floor",keys:["Q"],verb:"place_mic"},{name:"mic_speaks",group:"floor",keys:["S"],verb:"place_mic"},{name:"mic_served",group:"floor",keys:["E"],verb:"place_mic"},{name:"hand",group:"floor",keys:["H"],verb:"add_hand"},{name:"paper",group:"floor",keys:["D"],verb:"ask_on_paper"},{name:"stage_note",group:"floor",keys:["W"],verb:"send_note"},{name:"group_1",group:"floor",keys:["5"],verb:"set_speaking",codes:He(5)},{name:"group_2",group:"floor",keys:["6"],verb:"set_speaking",codes:He(6)},{name:"group_none",group:"floor",keys:["7"],verb:"set_speaking",codes:He(7)},{name:"doors",group:"evening",keys:["1"],verb:"set_phase",codes:He(1)},{name:"phase_film",group:"evening",keys:["2"],verb:"set_phase",codes:He(2)},{name:"debate",group:"evening",keys:["3"],verb:"set_phase",codes:He(3)},{name:"closed",group:"evening",keys:["4"],verb:"set_phase",codes:He(4)},{name:"hold",group:"evening",keys:["P"],verb:"set_asking"},{name:"slow",group:"evening",keys:["M"],verb:"set_slow_mode"},{name:"premoderation",group:"evening",keys:["d"],verb:"set_premoderation"},{name:"live",group:"evening",keys:["o"],verb:"set_live"},{name:"language",group:"evening",keys:["g"]},{name:"theme",group:"evening",keys:["y"]}],La=["move","run","question","wall","poll","floor","evening"],up=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight","PageUp","PageDown"],pp=new Map(Ut.map(e=>[e.name,e]));function Gt(e){let t=pp.get(e);if(!t)throw new Error(`no key is named ${e}`);return t}function Da(e,t=!0){if(e.ctrlKey||e.altKey||e.metaKey||e.isComposing)return null;let n=/^[a-z]$/i.test(e.key),o=n?e.shiftKey?e.key.toUpperCase():e.key.toLowerCase():e.key;if(e.shiftKey&&(o===" "||/^[A-Z]./.test(o))||!t&&!up.includes(o))return null;let s=Ut.find(({keys:r})=>r.includes(o))??(n?void 0:Ut.find(({codes:r})=>r?.includes(e.code)));return s&&(s.repeats||!e.repeat)?s:null}function Co(e){return/^[A-Z]$/.test(e)}function qa({keys:e}){return e.map(t=>t===" "?"Space":Co(t)?`Shift+${t}`:t.length===1?t.toUpperCase():t).join(" ")}var mp="input, textarea, select, form, dialog, [contenteditable]",fp="button, a, summary, [role=button], [role=radio], [role=tab]";function Fa(e,t){return e?.closest?e.closest(mp)?!1:!([" ","Enter"].includes(t.key)&&e.closest(fp)):!0}var ja="contrechamp.console.keys",ht=E(hp()!=="off");function Ha(e){ht.value=e;try{localStorage.setItem(ja,e?"on":"off")}catch{}}var Ln=new Map,dp={question:"questions",poll:"polls",run:"run",floor:"floor"};function ge(e,t,{why:n="",seen:o=()=>!0,reveal:s}={}){N(()=>{if(!e)return;let r={press:t,why:n,seen:o,reveal:s};return Ln.set(e,r),()=>{Ln.get(e)===r&&Ln.delete(e)}})}function Wa(e){e.addEventListener("keydown",t=>{let n=t.target;if(t.defaultPrevented||e.querySelector("dialog[open]")||!Fa(n,t))return;let o=Da(t,ht.value);!o||!$p(o.name)||t.preventDefault()})}function $p(e){if(e==="next"||e==="previous")return Ca(e==="next"?1:-1),!0;let t=Ln.get(e);if(!t)return!1;let{group:n,opens:o}=Gt(e),s=dp[n];return s&&!t.seen()?(Q.value=s,t.reveal?.(),o&&t.press()):t.why?jt(t.why):t.press(),!0}function hp(){try{return localStorage.getItem(ja)}catch{return null}}function y({name:e,label:t,press:n,on:o,radio:s,why:r="",keyed:i=!0,hot:c,lang:u,tabIndex:p,title:m,reveal:h}){let $=b(null);ge(i?e:null,n,{why:r,reveal:h,seen:()=>!!$.current?.getClientRects().length});let f=i&&ht.value,k=s?{role:"radio","aria-checked":String(o)}:o===void 0?{}:{"aria-pressed":String(o)};return a`<button
ref=${$} type="button" class=${c?"button switch hot":"button switch"} ...${k}
aria-disabled=${r?"true":void 0} aria-keyshortcuts=${f?qa(Gt(e)):void 0}
aria-label=${m} lang=${u} tabIndex=${p} onClick=${()=>r?jt(r):n()}>
<span>${t}</span>${f&&a`<${Ie} name=${e} />`}
</button>`}function Ie({name:e}){return a`<kbd aria-hidden="true">${Lo(Gt(e).keys[0])}</kbd>`}function Lo(e){return e===" "?l("console.key.space"):e==="Enter"?l("console.key.enter"):e==="ArrowUp"?"↑":e==="ArrowDown"?"↓":e==="ArrowRight"?"→":e==="ArrowLeft"?"←":e==="PageDown"?l("console.key.page_down"):e==="PageUp"?l("console.key.page_up"):Co(e)?`⇧${e}`:e.toUpperCase()}function Dn(){let{black:e}=De.value;return a`<${y} name="black" label=${l("console.air.black")} on=${e} press=${()=>v("set_black",{on:!e})} />`}function pe({name:e,legend:t,text:n,write:o,max:s,invalid:r,children:i}){return a`<fieldset class="text-fields">
<legend>${t}</legend>
${["fr","en"].map(c=>a`<label key=${c}><span class="note" aria-hidden="true">${c.toUpperCase()}</span>
<input class="field" type="text" name=${`${e}-${c}`} lang=${c} maxlength=${s} autocomplete="off" value=${n[c]}
aria-label=${l(`console.make.in_${c}`,{what:t})} aria-invalid=${String(r)}
onInput=${u=>o({...n,[c]:u.target.value})} /></label>`)}
${i}
</fieldset>`}var Ba=6e4,_p=[1,2,5,10],vp=[5,10,15];function Ua(){let e=O(!1),t=O(!1);return!w("announce")&&!w("set_wall_countdown")?null:a`<div class="messages">
<div class="acts">
${w("announce")&&a`<${y} name="announce" on=${e.value} label=${l("console.announce.open")} press=${()=>e.value=!e.value} />`}
${w("set_wall_countdown")&&a`<${y} name="countdown" on=${t.value} label=${l("console.countdown.open")} press=${()=>t.value=!t.value} />`}
</div>
<${bp} />
${e.value&&a`<${gp} close=${()=>e.value=!1} />`}
<${wp} choosing=${t.value} />
</div>`}function bp(){let e=Dt.value.announcement;if(!e)return null;let{text:t,lang:n}=M(e.text),o=[e.wall&&l("console.announce.wall"),e.phones&&l("console.announce.phones")].filter(Boolean).join(" · ");return a`<p class="standing-note" role="status"><b lang=${n}><bdi>${L(t,n)}</bdi></b>
<span class="note tabular">${o} · ${se(Math.max(0,e.ends_at-he.value))}</span>
${w("end_announcement")&&a`<button type="button" class="plain" onClick=${()=>v("end_announcement",{announcement:e.id})}>${l("console.announce.end")}</button>`}</p>`}function gp({close:e}){let t=O({fr:"",en:""}),n=O(!0),o=O(!0),s=O(2),r=b(null);N(()=>r.current?.querySelector("input")?.focus(),[]);async function i(p){p.preventDefault();let m={fr:t.value.fr.trim(),en:t.value.en.trim()};(await v("announce",{announcement:re(),text:m,lasts_ms:s.value*Ba,phones:n.value,wall:o.value})).ok&&e()}function c(p){p.key==="Escape"&&(p.preventDefault(),e())}let u=!!t.value.fr.trim()!=!!t.value.en.trim();return a`<form class="make" ref=${r} onSubmit=${i} onKeyDown=${c} aria-label=${l("console.announce.open")}>
<${pe} name="announcement" legend=${l("console.announce.words")} text=${t.value} write=${p=>t.value=p} max=${x.ANNOUNCEMENT_GRAPHEMES_MAX} invalid=${!1} />
<div class="chips">
<label class="chip"><input type="checkbox" checked=${o.value} onChange=${()=>o.value=!o.value} /> <span>${l("console.announce.wall")}</span></label>
<label class="chip"><input type="checkbox" checked=${n.value} onChange=${()=>n.value=!n.value} /> <span>${l("console.announce.phones")}</span></label>
</div>
<div class="chips" role="radiogroup" aria-label=${l("console.announce.lasts")}>${_p.map(p=>a`<label key=${p} class="chip"><input type="radio" name="lasts" checked=${s.value===p} onChange=${()=>s.value=p} /> <span>${l("console.minutes",{count:p})}</span></label>`)}</div>
${u&&a`<p class="note">${l("console.make.one_language")}</p>`}
<div class="acts">
<button class="button hot">${l("console.announce.send")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function wp({choosing:e}){let{ends_at:t=0,left_ms:n=0}=Dt.value.countdown??{},o=t?Math.max(0,t-he.value):n,s=t>0||n>0,r=(i,c)=>v("set_wall_countdown",{left_ms:i,running:c});return a`
${s&&a`<p class="standing-note"><b class="tabular">${se(o)}</b> <span class="note">${l("console.countdown.on_wall")}</span>
${w("set_wall_countdown")&&a`<button type="button" class="plain" onClick=${()=>r(o,!t)}>${l(t?"console.room_vote.pause":"console.room_vote.resume")}</button>
<button type="button" class="plain" onClick=${()=>r(0,!1)}>${l("console.countdown.none")}</button>`}</p>`}
${e&&a`<div class="acts">${vp.map(i=>a`<button key=${i} type="button" class="button" onClick=${()=>r(i*Ba,!0)}>${l("console.minutes",{count:i})}</button>`)}</div>`}
`}var yp={doors:"join",film:"film",debate:"questions",closed:"end"},kp=["film","pause","join"];function Ka(){return a`<section class="room air" aria-labelledby="air-title">
<h2 id="air-title">${l("console.room.air")}</h2>
<${xp} />
<${Sp} />
${w("show_scene")&&a`<${Op} />`}
<${Ua} />
</section>`}function xp(){let{qr:e,qr_modules:t}=g.wall??{qr:"",qr_modules:0};return a`<div class="thumbnail" data-theme="dark" aria-hidden="true">
<${na} screen=${I.screen.value} programme=${g.programme} language=${g.wall?.language??K.value}
address=${g.address} code=${g.code} qr=${e} qr_modules=${t} />
</div>`}function Sp(){let{scene:e,black:t,frozen:n}=De.value,o=[l(`state.scene.${e}`),t&&l("console.air.is_black"),n&&l("console.air.is_frozen"),I.screen.value.wall_message?.now&&l("console.air.is_message")].filter(Boolean);return a`<div class="on-air"><p><b>${o.join(" · ")}</b></p><${Ep} /><${Ap} /></div>`}var za=()=>Object.entries(D.value).find(([,{on_wall:e}])=>e)??[];function Ep(){let[e,t]=za();return t?.state!=="listed"||!w("place_question")?null:a`<button type="button" class="button" onClick=${()=>v("place_question",{question:e,rev:t.rev,state:"answered"})}>${l("console.air.answered")}</button>`}function Ap(){let[,e]=za();if(e)return a`<${Ga} text=${e.text} lang=${e.lang} />`;let t=I.screen.value.wall_poll?.now;return t?a`<${Ga} ...${M(t.title)} />`:null}function Ga({text:e,lang:t}){return a`<p class="visually-hidden" lang=${t}><bdi>${L(e,t)}</bdi></p>`}function Op(){let e=$t.value?.[0]??"";return a`<div class="acts four" role="group" aria-label=${l("console.air.wall")}>
<${Dn} />
<${Kt} name="list" scene="questions" />
<${Kt} name="join" scene="join" />
<${Kt} name="poll" scene="poll" subject=${e} missing=${e?"":l("console.poll.none")} />
<${Kt} name="film" scene="film" />
<${Kt} name="end" scene="end" />
<${Ip} />
<${Tp} />
</div>`}function Kt({name:e,scene:t,subject:n="",missing:o=""}){let s=De.value.scene===t&&(!n||Mp(n)),r=De.value.phase==="film"&&!kp.includes(t);return a`<${y} name=${e} on=${s} label=${l(`console.scene.${t}`)}
why=${r?l("refusal.film_running"):o} press=${()=>v("show_scene",{scene:t,subject:n})} />`}function Mp(e){let t=I.screen.value.wall_poll?.now;return!t||t.poll===e}function Tp(){let{frozen:e}=De.value;return a`<${y} name="freeze" on=${e} label=${l("console.air.freeze")} press=${()=>v("set_frozen",{on:!e})} />`}function Ip(){let{scene:e,phase:t}=De.value,n=e==="pause";return a`<${y} name="pause" on=${n} label=${l("console.air.pause")}
press=${()=>v("show_scene",{scene:n?yp[t]:"pause"})} />`}function _t(e){let t=Math.max(0,Math.floor(e/1e3));if(t<10)return{key:"console.ago.now",params:{n:0}};if(t<60)return{key:"console.ago.seconds",params:{n:Math.floor(t/10)*10}};let n=Math.floor(t/60);return n<60?{key:"console.ago.minutes",params:{n}}:{key:"console.ago.hours",params:{n:Math.floor(n/60)}}}var Xa={speaking:0,next:1,waiting:2,served:3,left:4};function Ya(e){return Object.entries(e).sort(([t,n],[o,s])=>Xa[n.state]-Xa[s.state]||n.served-s.served||n.asked_at-s.asked_at||(t<o?-1:1))}var Rp={waiting:["next","speaking","left"],next:["speaking","waiting","left"],speaking:["served","waiting"],served:["waiting"],left:["waiting"]};function Qa(){let e=Ya(Rn.value),t=e.filter(([,{state:o}])=>o!=="served"&&o!=="left"),n=e.filter(([,{state:o}])=>o==="served"||o==="left");return a`<section class="part" aria-labelledby="mic-title">
<h3 id="mic-title">${l("console.mic.heading")} <span class="tabular note">${t.length}</span></h3>
<${Np} queue=${t} />
${t.length===0&&a`<p class="note">${l("console.mic.none")}</p>`}
<ol class="queue">${t.map(([o,s],r)=>a`<${Va} key=${o} id=${o} request=${s} place=${r+1} />`)}</ol>
<${Pp} />
${n.length>0&&a`<details class="done-mic"><summary class="plain">${l("console.mic.done",{count:n.length})}</summary>
<ol class="queue">${n.map(([o,s])=>a`<${Va} key=${o} id=${o} request=${s} place=${0} />`)}</ol></details>`}
</section>`}function Np({queue:e}){let t=e.find(([,{state:r}])=>r==="speaking"),n=e.find(([,{state:r}])=>r==="next"),o=e.find(([,{state:r}])=>r==="waiting"),s=(r,i)=>()=>r&&v("place_mic",{request:r[0],state:i,former:r[1].state});return a`<div class="acts">
<${y} name="mic_next" label=${l("console.mic.call_next")} hot=${!n&&o!==void 0} why=${o?"":l("console.mic.none")} press=${s(o,"next")} />
<${y} name="mic_speaks" label=${l("console.mic.speaks")} hot=${n!==void 0} why=${n??o?"":l("console.mic.none")} press=${s(n??o,"speaking")} />
<${y} name="mic_served" label=${l("console.mic.served")} why=${t?"":l("console.mic.nobody_speaks")} press=${s(t,"served")} />
${w("set_mic_open")&&a`<button type="button" class="button" aria-pressed=${String(mt.value.open)} onClick=${()=>v("set_mic_open",{on:!mt.value.open})}>${l("console.mic.open")}</button>`}
</div>`}function Va({id:e,request:t,place:n}){let{state:o,origin:s,served:r,seat:i,asked_at:c}=t,{key:u,params:p}=_t(ft.value-c),m=i||l(s==="hand"?"console.mic.a_hand":"console.mic.a_phone");return a`<li class="request" data-state=${o}>
<p><b>${n>0&&a`<span class="tabular">${n}.</span> `}<bdi>${m}</bdi></b>
<span class="note">${[l(`console.mic.state_${o}`),l(u,p),r>0&&l("console.mic.spoken",{count:r})].filter(Boolean).join(" · ")}</span></p>
<div class="acts">${Rp[o].map(h=>a`<button key=${h} type="button" class="button" aria-label=${`${l(`console.mic.to_${h}`)} : ${m}`} onClick=${()=>v("place_mic",{request:e,state:h,former:o})}>${l(`console.mic.to_${h}`)}</button>`)}</div>
</li>`}function Pp(){let e=O("");async function t(){(await v("add_hand",{request:re(),seat:e.value.trim()})).ok&&(e.value="")}return a`<form class="hand" onSubmit=${n=>{n.preventDefault(),t()}}>
<label><span class="note">${l("console.mic.where")}</span> <input class="field" type="text" autocomplete="off" maxlength=${x.SEAT_GRAPHEMES_MAX} value=${e.value} onInput=${n=>e.value=n.target.value} /></label>
<${y} name="hand" label=${l("console.mic.add_hand")} press=${t} />
</form>`}var Za={id:"",text:"",signature:"",lang:K.peek(),theme:""},We=E(Za),Do=E(0);function Ja(){let e=b(null);ge("paper",()=>{Q.value="floor",e.current?.focus()});let{text:t,signature:n,lang:o,theme:s}=We.value,r=g.programme?.themes??[];async function i(u){if(u.preventDefault(),!We.value.text.trim())return e.current?.focus();let p=We.value.id||re();We.value={...We.value,id:p},(await v("ask_on_paper",{question:p,text:t.trim(),signature:n.trim(),lang:o,theme:s})).ok&&(We.value={...Za,lang:o},Do.value+=1,e.current?.focus())}let c=u=>We.value={...We.value,...u};return a`<section class="part" aria-labelledby="paper-title">
<h3 id="paper-title">${l("console.paper.heading")} ${Do.value>0&&a`<span class="note" role="status">${l("console.paper.typed",{count:Do.value})}</span>`}</h3>
<form class="paper" onSubmit=${i}>
<label><span class="note">${l("console.paper.text")} <${Ie} name="paper" /></span>
<textarea ref=${e} class="field" rows="3" lang=${o} maxlength=${x.QUESTION_GRAPHEMES_MAX} value=${t} onInput=${u=>c({text:u.target.value})}></textarea></label>
<label><span class="note">${l("console.paper.signature")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${x.SIGNATURE_GRAPHEMES_MAX} value=${n} onInput=${u=>c({signature:u.target.value})} /></label>
<div class="chips" role="radiogroup" aria-label=${l("console.sieve.lang")}>${["fr","en"].map(u=>a`<label key=${u} class="chip"><input type="radio" name="paper-lang" checked=${o===u} onChange=${()=>c({lang:u})} /> <span>${l(`console.meta.${u}`)}</span></label>`)}</div>
${r.length>0&&a`<label><span class="note">${l("console.sieve.theme")}</span>
<select class="field" onChange=${u=>c({theme:u.target.value})}>
<option value="" selected=${s===""}>${l("console.theme_of.none")}</option>
${r.map(({id:u,name:p})=>a`<option key=${u} value=${u} selected=${u===s}>${M(p).text}</option>`)}
</select></label>`}
<div class="acts"><button class="button">${l("console.paper.send")}</button></div>
</form>
</section>`}function ei(){let{groups:e,speaking:t,spent:n}=mt.value,o=Object.keys(n).length>0||t!=="";return a`<section class="part" aria-labelledby="speaking-title">
<h3 id="speaking-title">${l("console.speaking.heading")}</h3>
${e.length===0&&a`<p class="note">${l("console.speaking.none")}</p>`}
<div class="acts" role="group" aria-labelledby="speaking-title">
${e.map((s,r)=>a`<${Cp} key=${s} group=${s} at=${r} />`)}
${e.length>0&&a`<${y} name="group_none" on=${t===""} label=${l("console.speaking.pause")} press=${()=>v("set_speaking",{group:""})} />`}
${o&&a`<button type="button" class="plain" onClick=${()=>v("set_speaking",{group:"",afresh:!0})}>${l("console.speaking.afresh")}</button>`}
</div>
</section>`}function Cp({group:e,at:t}){let{speaking:n,since:o,spent:s}=mt.value,r=g.programme?.speaking?.find(({id:h})=>h===e),{text:i,lang:c}=r?M(r.name):{text:e,lang:void 0},u=(s[e]??0)+(n===e?Math.max(0,he.value-o):0),p=a`<span lang=${c}>${i}</span> <b class="tabular">${se(u)}</b>`,m=()=>v("set_speaking",{group:n===e?"":e});return t<2?a`<${y} name=${`group_${t+1}`} on=${n===e} label=${p} press=${m} />`:a`<button type="button" class="button" aria-pressed=${String(n===e)} onClick=${m}>${p}</button>`}var Lp=["two_minutes","conclude","closer","repeat"];function ti(){let e=O(""),t=b(null);ge("stage_note",()=>{Q.value="floor",t.current?.focus()});async function n(o){(await v("send_note",{note:re(),text:o})).ok&&(e.value="")}return a`<section class="part" aria-labelledby="stage-note-title">
<h3 id="stage-note-title">${l("console.stage_note.heading")}</h3>
<${Dp} take=${()=>n("")} />
<form class="hand" onSubmit=${o=>{o.preventDefault(),e.value.trim()&&n(e.value.trim())}}>
<label><span class="note">${l("console.stage_note.label")} <${Ie} name="stage_note" /></span>
<input ref=${t} class="field" type="text" autocomplete="off" maxlength=${x.STAGE_NOTE_GRAPHEMES_MAX} value=${e.value} onInput=${o=>e.value=o.target.value} /></label>
<button class="button">${l("console.stage_note.send")}</button>
</form>
<div class="acts">${Lp.map(o=>a`<button key=${o} type="button" class="button" onClick=${()=>n(l(`console.stage_note.${o}`))}>${l(`console.stage_note.${o}`)}</button>`)}</div>
</section>`}function Dp({take:e}){let t=Dt.value.stage_note;if(!t)return null;let{key:n,params:o}=_t(ft.value-(t.seen_at||t.at));return a`<p class="standing-note" data-seen=${t.seen_at>0} role="status"><b><bdi>${t.text}</bdi></b>
<span class="note">${l(t.seen_at?"console.stage_note.seen":"console.stage_note.unseen")} ${l(n,o)}</span>
<button type="button" class="plain" onClick=${e}>${l("console.stage_note.take_back")}</button></p>`}function ni(){return a`<section class="room floor" aria-labelledby="floor-title">
<h2 id="floor-title" class=${ve.length>1?"named-above":""}>${l("console.room.floor")}</h2>
<div class="scroll">
<${Qa} />
${w("ask_on_paper")&&a`<${Ja} />`}
${w("set_speaking")&&a`<${ei} />`}
${w("send_note")&&a`<${ti} />`}
</div>
</section>`}var qp=[[/\b(?:intelligences? artificielles?|artificial intelligence)\b/g,"ia"],[/\b(?:longs?|courts?) metrages?\b/g,"film"],[/\bbandes? (?:originales?|son)\b/g,"musique"],[/\b(?:le|du|un|au) son\b/g,"audio"],[/\bpoints? (?:of view|de vue)\b/g,"viewpoint"],[/\bchefs? op(?:erateur|eratrice)?s?\b/g,"chefop"],[/\bhow long\b/g,"time"],[/\bdeep fake/g,"deepfake"],[/\b[jn] ai\b/g,"j"]],Fp=new Set(Fn(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
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
whose how why when where ever even because while still yet each both many one again doing`)),jp=Fn(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
need want let put think know tell say come came go went going become call consider mean work worked way thing kind
sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
new big great good better best able possible left honestly loved before after without between during tonight evening
screening`),Hp=`ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
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
bother, batir construire build built, chefop cinematographer`,oi=/^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/,qn=new Map,qo=new Map;for(let e of Hp.split(",").map(Fn))for(let t of e)qn.has(t)||qn.set(t,e[0]),qo.has(Fo(t))||qo.set(Fo(t),e[0]);var Wp=new Set(jp.map(ai));function si(e){let t=qp.reduce((s,[r,i])=>s.replace(r,i),Kp(e)).trim(),n=Fn(t),o=new Map;for(let s of n){if(Fp.has(s)||new RegExp("^\\p{L}$","u").test(s))continue;let r=ai(s);o.has(r)||o.set(r,{weight:Wp.has(r)?.35:1,grams:zp(s)})}return{said:t,run:n,words:o}}function ri(e,t,n){let o=[];for(let[s,r]of t){let i=Bp(e,r);i>=.31&&o.push({id:s,alike:i})}return o.sort((s,r)=>r.alike-s.alike||(s.id<r.id?-1:1)),o.slice(0,n).map(({id:s})=>s)}function Bp(e,t){if(e.run.length<2||t.run.length<2)return 0;if(e.said===t.said)return e.words.size?1:0;let[n,o]=e.said<t.said?[e,t]:[t,e],[s,r,i]=[0,0,0],c=[],u=new Map(o.words);for(let[h,$]of n.words)u.delete(h)?s+=$.weight:c.push($);for(let{weight:h,grams:$}of c){let[f,k]=[0,""];for(let[q,S]of u){let R=Gp($,S.grams);R>f&&([f,k]=[R,q])}f<.52?f=0:u.delete(k),s+=f*h,r+=(1-f)*h}if(!s)return 0;for(let{weight:h}of u.values())i+=h;let p=.7*Math.min(r,i)+.4*Math.max(r,i);return s/(s+p*(1+4*Up(n.run,o.run)))*s/(s+1)}function Up(e,t){let[n,o]=[Math.min(e.length,t.length),Math.max(e.length,t.length)],[s,r]=[0,0];for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e[e.length-1-r]===t[t.length-1-r];)r+=1;return(s+r)/o}function Gp(e,t){let n=0;for(let o of e)t.has(o)&&(n+=1);return 2*n/(e.size+t.size)}function Kp(e){return e.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replaceAll("œ","oe").replaceAll("æ","ae").replace(/[^\p{L}\p{N}]+/gu," ")}function Fn(e){return e.split(/\s+/).filter(Boolean)}function zp(e){let t=`^${e}$`;return new Set(Array.from({length:t.length-2},(n,o)=>[...t.slice(o,o+3)].sort().join("")))}function Fo(e){return e.length<4?e:e.replaceAll("qu","c").replace(/aux$/,"al").replace(/[sx]$/,"").replace(oi,"$1").replace(oi,"$1").replace(/(.)\1$/,"$1")}function ai(e){let t=Fo(e);return qn.get(e)??qn.get(e.replace(/[sx]$/,""))??qo.get(t)??t}var Xp=3,ci=new Set(["pending","kept","listed","answered"]),ii=new Map;function li(e){let t=ii.get(e)??si(e);return ii.set(e,t),t}var Yp=Y(()=>Object.entries(D.value).filter(([,{state:e}])=>ci.has(e)));function jn(e,t){if(!ci.has(t.state))return[];let n=Yp.value.filter(([o])=>o!==e).map(([o,{text:s}])=>[o,li(s)]);return ri(li(t.text),n,Xp)}function ui({id:e,question:t,chosen:n}){let{translation:o,translated:s,lang:r,note:i,answer:c,merged_into:u}=t,p=r==="fr"?"en":"fr",m=u&&D.value[u];return a`
${o&&a`<p class="line" data-stale=${!!s}><span class="note">${l(s?"console.translation.stale":"console.translation.line")}</span> <bdi lang=${p}>${L(o,p)}</bdi></p>`}
${i&&a`<p class="line"><span class="note">${l("console.note.line")}</span> <bdi>${i}</bdi></p>`}
${c&&a`<p class="line"><span class="note">${l("console.trace.line")}</span> ${c.who&&a`<b><bdi>${c.who}</bdi></b>`} <bdi lang=${c.lang}>${L(c.gist,c.lang)}</bdi></p>`}
${m&&a`<p class="line"><span class="note">${l("console.merge.with")}</span> <bdi lang=${m.lang}>${L(m.text,m.lang)}</bdi></p>`}
<${Vp} id=${e} />
${n&&w("merge_questions")&&a`<${Qp} id=${e} question=${t} />`}
`}function Vp({id:e}){let t=Object.values(In.value).filter(({id:n,looking:o})=>o===e&&n!==Ve.value.id);return t.length===0?null:a`<p class="line looking"><span aria-hidden="true">◉</span> ${l("console.looking",{who:t.map(zt).join(", ")})}</p>`}function zt({name:e,role:t}){return/^\d+$/.test(e)?l("console.numbered",{role:l(`role.${t}`),n:e}):e}function Qp({id:e,question:t}){let n=jn(e,t);if(n.length===0)return null;let[o]=n,{text:s,lang:r,rev:i}=D.value[o],c=()=>v("merge_questions",{into:o,rev:i,questions:[{question:e,rev:t.rev}]});return a`<div class="line twins">
<p><span class="note">${l("console.merge.like",{count:n.length})}</span> <bdi lang=${r}>${L(s,r)}</bdi></p>
<button type="button" class="button" onClick=${c}>${l("console.merge.with_this")}</button>
${n.length>1&&a`<button type="button" class="plain" onClick=${()=>Cn(e,"merge","")}>${l("console.merge.others")}</button>`}
</div>`}var Xt=E(new Set),jo=Y(()=>la(Tn.value,he.value,x.UNDO_WINDOW_MS,Xt.value,de.value)),pi=[3,2,1];function mi(){if(I.refused.value)return a`<footer class="below"><${Zp} refusal=${I.refused.value} /></footer>`;let e=jo.value.length===0&&!Ze.value&&I.state.value==="up";return a`<footer class=${e?"below quiet":"below"}>
<${tm} />
${jo.value.length>0&&a`<${Jp} acts=${jo.value} />`}
${e&&a`<p class="note rest">${l("console.undo.nothing")} <${Ie} name="undo" /></p>`}
</footer>`}function Zp({refusal:e}){let t=l(e==="signed_out"?"console.signed_out":`refusal.${e}`);return a`<p class="notice">${t} <a href="/console">${l("console.sign_in_again")}</a></p>`}function Jp({acts:e}){return a`<div class="tray">
${e.slice(0,pi[0]).map(([t,n],o)=>a`<${nm} key=${t} id=${t} done=${n} latest=${o===0} />`)}
${pi.map(t=>a`<${em} key=${t} shown=${t} left=${e.length-t} />`)}
</div>`}function em({shown:e,left:t}){return t<=0?null:a`<span class="note tabular" data-beyond=${e}><span aria-hidden="true">+${t}</span>
<span class="visually-hidden">${l("console.undo.more",{count:t})}</span></span>`}function tm(){let e=I.state.value==="up"?0:I.waiting.value.length;return a`
${e>0&&a`<p class="notice">${l("console.unsent",{count:e})}</p>`}
${Ze.value&&a`<p class="notice">${Ze.value}
<button type="button" class="plain" onClick=${()=>Ze.value=""}>${l("common.understood")}</button></p>`}
`}function nm({id:e,done:t,latest:n}){let o=om(t),s=ca(t,he.value,x.UNDO_WINDOW_MS);return a`<div class=${n?"done latest":"done"}>
<p><b>${Bo(e,t)}</b> ${o&&a`<bdi class="note" lang=${o.lang}>${L(o.text,o.lang)}</bdi>`}</p>
<${y} name="undo" keyed=${n} label=${l("console.undo.press")} press=${()=>sm(e)} />
<span class="note tabular" aria-hidden="true">${s} s</span>
</div>`}function om(e){let t=Mn(e);return D.value[t]??(de.value[t]&&M(de.value[t].title))}async function sm(e){if(Xt.value=new Set([...Xt.value,e]),(await v("undo",{undoes:e})).ok)return Oe(l("console.done.undone"));Xt.value=new Set([...Xt.value].filter(n=>n!==e))}var Wo=new Map;function Bo(e,t){let{key:n,params:o}=Wo.get(e)??ua(t,I.screen.value);return Wo.set(e,{key:n,params:o}),t.by===Ve.value.id||t.by===Ve.value.name?l(n,o):l("console.by",{who:rm(t),what:l(n,o)})}function rm({name:e="",role:t="console"}){return e?zt({name:e,role:t}):l("console.someone")}for(let[e,t]of Object.entries(Tn.peek()))Bo(e,t);ee(()=>{let e=Object.entries(Tn.value).filter(([t])=>!Wo.has(t));for(let[t,n]of e)Oe(`${Bo(t,n)} ${l("console.undo.hint")}`)});var Ho=I.state.peek();ee(()=>{let e=I.state.value;Ho!=="connecting"&&e!==Ho&&Oe(l(`state.link.${e}`)),Ho=e});var fi="help";function di(){let e=document.getElementById(fi);e?.showModal(),e?.querySelector("h2")?.focus()}function $i(){return a`<dialog id=${fi} class="help" aria-labelledby="help-title">
<h2 id="help-title" tabindex="-1">${l("console.help.title")}</h2>
<label class="chip"><input type="checkbox" checked=${ht.value}
onChange=${e=>Ha(e.target.checked)} /> <span>${l("console.help.single")}</span></label>
<p class="note">${l("console.help.never")}</p>
<div class="groups">${La.map(e=>a`<${am} key=${e} group=${e} />`)}</div>
<form method="dialog"><button class="button hot">${l("common.close")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></form>
</dialog>`}function am({group:e}){let t=Ut.filter(n=>n.group===e&&(!n.verb||w(n.verb)));return t.length===0?null:a`<section>
<h3>${l(`console.group.${e}`)}</h3>
<dl>${t.map(({name:n,keys:o})=>a`<div key=${n}>
<dt>${o.map(s=>a`<kbd key=${s}>${Lo(s)}</kbd> `)}</dt><dd>${l(`console.does.${n}`)}</dd>
</div>`)}</dl>
</section>`}var im=700,hi="",_i;ee(()=>{let t=Wt.value.some(([o])=>o===be.value)&&(Q.value==="questions"||innerWidth>=760)?be.value:"",n=I.state.value==="up";clearTimeout(_i),!(!n||t===hi)&&(_i=setTimeout(()=>{hi=t,I.report({looking:t})},im))});var Uo=["join","questions","pause","film","end"];function Hn(){return Object.entries(Ye.value).sort(([,e],[,t])=>e.place-t.place)}function vt(e){let t=de.value[e.subject],n=g.programme?.films?.find(({id:o})=>o===e.subject);return e.text.fr||e.text.en?M(e.text):t?M(t.title):n?M(n.title):{text:e.subject?lm(e):"",lang:K.value}}function lm({deed:e,subject:t}){return e==="phase"?l(`console.phase.${t}`):l(Uo.includes(t)?`state.scene.${t}`:"console.run.a_poll")}function vi(){let e=Ye.value[$e.value.next];return e?[$e.value.next,e]:null}function Wn(e){return new Intl.DateTimeFormat(K.value,{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:g.programme?.time_zone}).format(e)}var Bn=1440;function Un(e){return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function bi(e){let n=e.filter(({at:o,taken_at:s})=>o>=0&&s).sort((o,s)=>(s.taken_at??0)-(o.taken_at??0))[0];return n?cm(n.at,n.taken_at??0):null}function cm(e,t){let[n,o]=Wn(t).split(":").map(Number),s=(n*60+o-e+Bn)%Bn;return s>Bn/2?s-Bn:s}function gi(){if(Object.keys(Ye.value).length===0)return null;let e=vi(),t=Ye.value[$e.value.last];return a`<section class="next-cue" aria-labelledby="next-cue-title">
<h2 class="note" id="next-cue-title">${l("console.run.next")}</h2>
${e?a`<${pm} cue=${e[1]} />`:a`<p class="note">${l("console.run.over")}</p>`}
<${mm} />
${w("take_cue")&&a`<div class="acts">
<${y} name="next_cue" hot=${e!==null} label=${l("console.run.take")} why=${e?"":l("console.run.over")} press=${()=>e&&v("take_cue",{cue:e[0]})} />
<${y} name="last_cue" label=${l("console.run.back")} why=${t?"":l("console.run.not_begun")} press=${um} />
</div>`}
</section>`}function um(){return v("go_back",{cue:$e.value.last})}function pm({cue:e}){let{text:t,lang:n}=vt(e);return a`<p class="cue-words">${e.at>=0&&a`<span class="tabular">${Un(e.at)} </span>`}<b>${l(`console.deed.${e.deed}`)}</b> <bdi lang=${n}>${L(t,n)}</bdi>${e.note&&a` <span class="note"><bdi>${e.note}</bdi></span>`}</p>`}function mm(){let e=bi(Object.values(Ye.value));return e?a`<p class="late tabular" data-late=${e>0}>${l(e>0?"console.run.late":"console.run.early",{count:Math.abs(e)})}</p>`:null}var fm=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,dm=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function Go(e,{decimals:t=0},n){let o=e.replace(/[\s\u00a0\u202f'’]/g,""),s=fm.exec(n==="en"&&dm.test(o)?o.replaceAll(",",""):o);if(!s)return null;let[,r,i,c=""]=s,u=c.replace(/0+$/,"");if(u.length>t||i.length>13)return null;let p=Number(i+u.padEnd(t,"0"));return r&&r!=="+"?-p||0:p}function wi(e,t,n){return Math.min(n,Math.max(t,Math.trunc(Number(e))||t))}function fe({name:e,value:t,least:n,most:o,set:s,disabled:r,invalid:i=!1}){let c=O(null),u=()=>{c.value!==null&&s(wi(c.value,n,o)),c.value=null};return a`<input class="field number" type="number" name=${e} min=${n} max=${o} value=${c.value??t} disabled=${r}
aria-invalid=${String(i)} onInput=${p=>c.value=p.target.value} onChange=${u} />`}var $m=[30,60,120],yi=30;function ki({id:e,poll:t}){if(!t.asks)return null;let{round:n,turnout_hidden:o}=t;return a`${t.state==="open"&&w("set_countdown")&&a`<${hm} id=${e} poll=${t} />`}
${w("set_turnout_hidden")&&a`<div class="acts"><${y} name="turnout" keyed=${!1} on=${o} label=${l("console.room_vote.hide_turnout")}
press=${()=>v("set_turnout_hidden",{poll:e,round:n,on:!o})} /></div>`}
${t.state!=="draft"&&t.has_hands&&a`<${_m} id=${e} poll=${t} />`}`}function hm({id:e,poll:t}){let n=Ce(t),o=(i,c)=>v("set_countdown",{poll:e,round:t.round,left_ms:Math.max(0,i)*1e3,running:c}),s=(i,c)=>a`<button type="button" class="button" onClick=${c}>${i}</button>`;if(n===null)return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><span class="meta">${l("console.room_vote.countdown")}</span>
${$m.map(i=>s(se(1e3*i),()=>o(i,!0)))}</div>`;let r=!!t.ends_at;return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><b class="tabular" role="timer">${se(1e3*n)}</b>
${s(l(r?"console.room_vote.pause":"console.room_vote.resume"),()=>o(n,!r))}
${s(l("console.room_vote.more",{count:yi}),()=>o(n+yi,r))}
${s(l("console.room_vote.none"),()=>o(0,!1))}</div>`}function _m({id:e,poll:t}){let{round:n,seen:o,hands:s={}}=t;return a`<details class="hands"><summary>${l("console.room_vote.hands")}</summary>
${t.options.map(({id:r,label:i})=>{let{text:c,lang:u}=M(i);return a`<label key=${r}><span lang=${u}><bdi>${c}</bdi></span> <${fe} value=${s[r]??0} least=${0} most=${x.HANDS_MAX} disabled=${o}
set=${p=>v("set_hands",{poll:e,round:n,option:r,count:p})} /></label>`})}
${o&&a`<p class="note">${l("console.room_vote.hands_final")}</p>`}
</details>`}var vm={scale:({scale:e})=>e?.mean===void 0?[]:[l("console.outcome.sums",{mean:e.mean,median:e.median})],ratings:e=>(e.ratings??[]).map(({id:t,mean:n,count:o})=>Ko(e,t,n===void 0?"—":l("console.outcome.mean",{mean:n,count:o,steps:e.terms?.steps}))),ranking:e=>(e.ranking??[]).map(({id:t,points:n,first:o})=>Ko(e,t,l("console.outcome.points",{points:n,first:o}))),histogram:bm,sureness:e=>[...e.sureness?.right===void 0?[]:[l("console.outcome.room",{right:e.sureness.right,sure:e.sureness.sure})],...(e.sureness?.rows??[]).map(({id:t,percent:n,sure:o})=>Ko(e,t,l("console.outcome.sure",{percent:n,sure:o??"—"})))]};function xi({poll:e}){let t=Object.entries(vm).flatMap(([n,o])=>e[n]?o(e):[]);return t.length?a`<ul class="outcome tabular">${t.map(n=>a`<li key=${n}>${n}</li>`)}</ul>`:null}function Ko({options:e},t,n){return`${M(e.find(({id:o})=>o===t)?.label).text} · ${n}`}function bm({histogram:e,terms:t,answer:n}){if(!e?.bins.length)return[];let o=M(t?.unit).text,s=h=>`${Ee(h,t,K.value)}${o&&` ${o}`}`,{median:r=0,half:i=[0,0],near:c=0}=e,u=l("console.outcome.median",{median:s(r),low:s(i[0]),high:s(i[1])});if(n?.truth===void 0)return[u];let{truth:p,tolerance:m=0}=n;return[u,l("console.outcome.truth",{truth:s(p),tolerance:s(m),near:c})]}function Yt(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")}function Si(e,t){let[n,o]=e.split(":").map(Number),s=new Date(t);return s.setHours(n,o??Number.NaN,0,0),s.getTime()>t&&s.setDate(s.getDate()-1),s.getTime()}function Ei({id:e,poll:t}){let{voting:n,room_code:o,seats:s,new_devices:r,wrong_codes:i,admitted:c}=ga.value,u=t.turnout+(t.aside??0),p=n!=="open";return a`<details class="signs" open=${p}>
<summary>${l("console.signs.heading")}</summary>
<p class="meta">${l(`console.signs.voting.${n}`)} ${o&&a`<b class="tabular" translate=${!1}>${o}</b>`}
${n==="tickets"&&a`<a href=${`/console/${g.code}/tickets`} target="_blank" rel="noopener">${l("console.signs.tickets")}</a>`}</p>
<dl>
<${Vt} key="new" name="new_devices" said=${l("console.signs.new_devices_now",{count:r.at(-1)??0,most:Math.max(0,...r)})} />
${t.state!=="draft"&&a`<${Vt} name="young" said=${gm(t,u)} />`}
${!!s&&t.state!=="draft"&&a`<${Vt} name="seats" said=${wm(u,s)} grave=${u>s} />`}
${p&&a`<${Vt} name="wrong" said=${i} /><${Vt} name="admitted" said=${c} />`}
</dl>
${t.state!=="draft"&&a`<${ym} key=${`${e} ${t.round}`} id=${e} poll=${t} />`}
</details>`}function Vt({name:e,said:t,grave:n}){return a`<div class=${n?"sign grave":"sign"}><dt>${l(`console.signs.${e}`)}</dt><dd class="tabular">${t}</dd></div>`}function gm({since_opening:e,unknown:t},n){let o=l("console.signs.of",{count:e,total:n});return t?`${o}, ${l("console.signs.unknown",{count:t})}`:o}function wm(e,t){let n=l("console.signs.of",{count:e,total:t});return e>t?`${n}, ${l("console.signs.too_many")}`:n}function ym({id:e,poll:t}){let{round:n,aside:o=0,aside_after:s,opened_at:r,seen:i}=t,c=O(Yt(s||r)),u=m=>v("set_aside",{poll:e,round:n,created_after:m});function p(m){m.preventDefault();let h=Si(c.value,I.clock());!i&&Number.isFinite(h)&&u(h)}return a`<form class="setting-aside" onSubmit=${p}>
<label for="aside-after">${l("console.aside.after")}</label>
<input class="field" id="aside-after" type="time" required value=${c.value} disabled=${i}
onInput=${m=>c.value=m.target.value} />
<button class="button" disabled=${i}>${l("console.aside.do")}</button>
${!!s&&a`<button class="button" type="button" disabled=${i} onClick=${()=>u(0)}>${l("console.aside.back")}</button>`}
${!!s&&a`<p class="meta">${l("console.aside.count",{count:o})} · ${l("console.aside.since",{time:Yt(s)})}</p>`}
${i&&a`<p class="note">${l("console.aside.why_seen")}</p>`}
</form>`}function Ai(e){let t=[{key:`state.${e.state}`}];return e.round>1&&t.push({key:"console.poll.round",params:{round:e.round}}),e.complete||t.push({key:"console.poll.one_language"}),e.state==="draft"||(t.push({key:e.on_wall?"console.poll.on_wall":"console.poll.off_wall"}),t.push({key:e.on_phones?"console.poll.on_phones":"console.poll.off_phones"})),t}function Oi(e,{phase:t,sealed:n},o){return n?"refusal.sealed":e.state==="closed"?"console.poll.why_closed":o?"console.poll.why_another":t==="film"?"console.poll.why_film":t==="closed"?"console.poll.why_over":""}function Mi({turnout:e,present:t=0}){return t===0?{key:"console.poll.answers",params:{count:e}}:{key:"console.poll.turnout",params:{turnout:e,present:Math.max(e,t)}}}var Ti={single:{options:!0,stills:!0,again:!0},multiple:{options:!0,choices:!0,stills:!0},yes_no:{stills:!0,again:!0},scale:{steps:!0,again:!0,film:!0},rating:{options:!0,steps:!0},ranking:{options:!0,all:!0},number:{number:!0},quiz:{options:!0,right:!0,stills:!0},word_cloud:{words:!0},open_text:{support:!0},real_or_generated:{either:!0},calibration:{of:"real_or_generated"},prize:{of:"scale",award:!0}},H=Ti,Ii=Object.keys(Ti);var Ri=["A","B"],zo=["real","generated"];function Ni({right:e,pair:t,options:n}){let o=[];return t&&!(n[0]?.still&&n[1]?.still)&&o.push({field:"stills",key:"console.make.pair_of_two"}),(e.length!==1||e[0]>1)&&o.push({field:"right",key:"console.make.no_right"}),o}function Pi({pair:e,options:t,right:n}){return e?{options:Ri.map((o,s)=>({id:o.toLowerCase(),label:{fr:o,en:o},still:t[s].still})),right:n.map(o=>Ri[o].toLowerCase())}:{options:[],right:n.map(o=>zo[o])}}var Ci=["least","most","truth","tolerance"];function Li({kind:e,terms:t}){if(H[e].of&&!t.of.length)return[{field:"of",key:"console.make.of_nothing"}];if(!H[e].number)return[];let n=Ci.filter(i=>t[i].trim()&&Go(t[i],t,K.value)===null).map(i=>({field:i,key:"console.make.no_number",params:{count:t.decimals}}));if(n.length)return n;let{least:o,most:s,truth:r}=qi(t);return o!==void 0&&s!==void 0&&o>=s?n.push({field:"most",key:"console.make.bounds"}):r!==void 0&&(r<(o??-1/0)||r>(s??1/0))&&n.push({field:"truth",key:"console.make.truth_outside"}),n}function Di({kind:e,terms:t,options:n,still:o,pair:s,again:r},i){let{steps:c,number:u,support:p,again:m,film:h,of:$,award:f,stills:k,either:q}=H[e],S=!$&&!(q&&s)&&o,R=S||(k||q)&&n.some(A=>A.still);return{...S?{still:o}:{},...R&&t.pictures_on_phones?{pictures_on_phones:!0}:{},...m&&r?{again:r.poll}:{},...m&&t.by_group?{by_group:!0}:{},...h&&t.film?{film:i}:{},...$?{of:t.of}:{},...f?{weight:t.weight,turnout_min:t.turnout_min}:{},...c?{steps:t.steps,...Xo("low",t.low),...Xo("high",t.high)}:{},...p&&t.support?{support:!0}:{},...u?{decimals:t.decimals,...Xo("unit",t.unit),...qi(t)}:{}}}function qi(e){let t=Ci.filter(n=>e[n].trim());return Object.fromEntries(t.map(n=>[n,Number(Go(e[n],e,K.value))]))}function Xo(e,{fr:t,en:n}){return t.trim()||n.trim()?{[e]:{fr:t.trim(),en:n.trim()}}:{}}function Zt(){return{kind:"single",title:we(),options:[we(),we()],still:"",pair:!1,max_choices:2,abstain:!0,right:[],again:null,terms:{words:3,support:!1,pictures_on_phones:!1,by_group:!1,film:!1,of:[],weight:10,turnout_min:10,steps:5,low:we(),high:we(),unit:we(),decimals:0,least:"",most:"",truth:"",tolerance:""}}}var we=()=>({fr:"",en:""});function Gn({options:e}){return e.map((t,n)=>({at:n,label:Qt(t),still:t.still??""})).filter(({label:t})=>t.fr||t.en)}function Fi(e){return Gn(e).map(({label:t})=>t)}function ji(e,t){let n=Qt(e.title),o=H[e.kind],s=[];return!n.fr&&!n.en&&s.push({field:"title",key:"console.make.no_title"}),Ui(n,t.POLL_TITLE_GRAPHEMES_MAX)&&s.push({field:"title",key:"console.make.long_title",params:{max:t.POLL_TITLE_GRAPHEMES_MAX}}),o.options&&!e.again&&s.push(...km(e,t)),o.either&&s.push(...Ni(e)),[...s,...Li(e)]}function km(e,t){let n=Gn(e),o=n.map(({label:i})=>i),s=H[e.kind],r=[];return o.length<t.POLL_OPTIONS_MIN&&r.push({field:"options",key:"console.make.few_options",params:{min:t.POLL_OPTIONS_MIN}}),o.some(i=>Ui(i,t.POLL_OPTION_GRAPHEMES_MAX))&&r.push({field:"options",key:"console.make.long_option",params:{max:t.POLL_OPTION_GRAPHEMES_MAX}}),Em(o)&&r.push({field:"options",key:"console.make.twins"}),s.choices&&Hi(e)>o.length&&r.push({field:"max_choices",key:"console.make.many_choices",params:{max:o.length}}),s.right&&!n.some(({at:i})=>e.right.includes(i))&&r.push({field:"right",key:"console.make.no_right"}),r}function Hi(e){let t=H[e.kind];return t.right?Math.max(1,Gn(e).filter(({at:n})=>e.right.includes(n)).length):t.all?Fi(e).length:t.words?e.terms.words:t.choices?e.max_choices:1}function Wi(e){let{options:t,steps:n,number:o}=H[e.kind],{low:s,high:r,unit:i}=e.terms,c=[e.title,...t?Fi(e):[]],u=[...n?[s,r]:[],...o?[i]:[]].map(Qt).filter(({fr:p,en:m})=>p||m);return[...c.map(Qt),...u].every(p=>p.fr&&p.en)}function Bi(e,t){let n=H[e.kind],{options:o,right:s}=n.either?Pi(e):xm(e),r={...Di(e,t),...s.length?{right:s}:{}};return{poll:t,kind:e.kind,title:Qt(e.title),options:o,max_choices:Hi(e),abstain:e.abstain&&!n.of,...Object.keys(r).length?{terms:r}:{}}}function xm(e){let t=H[e.kind];if(e.again&&t.options)return{options:e.again.options,right:[]};let n=t.options?Gn(e):[];return{options:n.map(({label:o,still:s},r)=>({id:`o${r+1}`,label:o,...s&&t.stills?{still:s}:{}})),right:t.right?n.flatMap(({at:o},s)=>e.right.includes(o)?[`o${s+1}`]:[]):[]}}function Qt({fr:e,en:t}){return{fr:e.trim(),en:t.trim()}}function Ui({fr:e,en:t},n){return[e,t].some(o=>Sm(o)>n)}function Sm(e){return[...e].length}function Em(e){let t=e.map(({fr:n,en:o})=>(n||o).toLowerCase());return new Set(t).size<t.length}var ye=E(!1),P=E(Zt()),Yo=E(!1),ce=Y(()=>Yo.value?ji(P.value,x):[]);function te(e){P.value={...P.value,...e}}function ne(e){te({terms:{...P.value.terms,...e}})}function Kn(e,t){let n=P.value.options.flatMap((o,s)=>s!==e?[o]:t?[t]:[]);te({options:n})}var Vo=null;function Gi(e){Vo??=P.value,P.value=e,ye.value=!0}function Zo(){P.value=Vo??Zt(),Vo=null}var Qo="";function Ki(e){return e!==Qo?!1:(Qo="",!0)}async function zi(){if(Yo.value=!0,ce.value.length)return!1;let e=re();return Qo=e,(await v("make_poll",Bi(P.value,e))).ok?(Ge(()=>{Yo.value=!1,Zo(),ye.value=!1,et.value=e}),!0):!1}var Xi=({kind:e,terms:t})=>!!H[e]?.again&&!t?.again;function Yi(e,{kind:t,title:n,options:o,abstain:s,terms:r}){let i=Zt(),{steps:c=i.terms.steps,low:u=i.terms.low,high:p=i.terms.high,by_group:m=!1}=r??{};Gi({...i,kind:t,title:n,abstain:s,again:{poll:e,options:o.filter(h=>h.id!==kn)},terms:{...i.terms,steps:c,low:u,high:p,by_group:m}})}function Vi(){let{again:e}=P.value,t=()=>{Zo(),ye.value=!1},{text:n,lang:o}=M(de.value[e?.poll??""]?.title);return a`<p class="asked-again">${l("console.make.asked_again")} <b lang=${o}><bdi>${n}</bdi></b>
<button type="button" class="button" onClick=${t}>${l("common.cancel")}</button></p>`}function zn({id:e,poll:t,keyed:n}){let{round:o,state:s}=t,r=s==="open",i=qe.value!==""&&qe.value!==e,c=r?"":Oi(t,le.value,i),u=s==="draft"&&t.asks?l("console.poll.why_draft"):"";return a`
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
${n&&Xi(t)&&a`<${y} name="again" keyed=${!1} label=${l("console.poll.again")} press=${()=>Yi(e,t)} />`}
</div>
${c&&a`<p class="note">${l(c)}</p>`}
`}function Zi({id:e,poll:t}){let{round:n,kind:o,sayings:s=[],waiting:r=0}=t;if(o!=="word_cloud"&&o!=="open_text")return null;let i=(p,m)=>v("place_sayings",{poll:e,round:n,sayings:p,state:m}),c=s.filter(({state:p,flagged_by:m})=>p==="waiting"&&!m).map(p=>p.id),u=s.filter(({state:p})=>p!=="waiting");return a`<div class="sayings">
${o==="word_cloud"&&a`<div class="acts"><${y} name="spiral" keyed=${!1} on=${t.drawing==="spiral"} label=${l("console.sayings.spiral")}
press=${()=>v("set_drawing",{poll:e,drawing:t.drawing==="spiral"?"list":"spiral"})} /></div>`}
<h3>${l("console.sayings.title",{count:r})}</h3>
${!s.length&&a`<p class="note">${l("console.sayings.none")}</p>`}
${c.length>0&&a`<button type="button" class="button hot" onClick=${()=>i(c,"shown")}>${l("console.sayings.show_all",{count:c.length})}</button>`}
<ul>${s.filter(({state:p})=>p==="waiting").map(p=>a`<${Qi} key=${p.id} one=${p} place=${i} />`)}</ul>
${s.length>0&&!r&&a`<p class="note">${l("console.sayings.cleared")}</p>`}
${u.length>0&&a`<details><summary>${l("console.sayings.read",{count:u.length})}</summary><ul>${u.map(p=>a`<${Qi} key=${p.id} one=${p} place=${i} />`)}</ul></details>`}
</div>`}function Qi({one:e,place:t}){let{id:n,text:o,state:s,flagged_by:r}=e,i=(c,u)=>a`<button type="button" class="button" aria-label=${`${l(u)}, ${o}`} onClick=${()=>t([n],c)}>${l(u)}</button>`;return a`<li data-state=${s}>
<span class="words"><bdi>${o}</bdi> ${s!=="waiting"&&a`<small>${l(`console.sayings.state.${s}`)}</small>`}${r&&a` <small class="fault">${l("console.sayings.held",{word:r})}</small>`}</span>
${s!=="shown"&&i("shown","console.sayings.show")}
${s!=="refused"&&i("refused","console.sayings.refuse")}
</li>`}function Ji(){let e=$t.value;return a`<section class="room poll-now" aria-labelledby="poll-title">
<h2 id="poll-title">${l("console.poll.heading")}</h2>
${e?a`<${Am} id=${e[0]} poll=${e[1]} />`:a`<p class="note">${l("console.poll.none")}</p>`}
</section>`}function Am({id:e,poll:t}){let{text:n,lang:o}=M(t.title);return a`<div class="card" data-state=${t.state}>
<p class="words" lang=${o}><bdi>${L(n,o)}</bdi></p>
<${Jo} poll=${t} />
${w("set_poll_open")&&a`<${zn} id=${e} poll=${t} keyed />`}
<${es} poll=${t} />
<${ki} id=${e} poll=${t} />
${w("place_sayings")&&a`<${Zi} id=${e} poll=${t} />`}
<${xi} poll=${t} />
${t.asks&&w("set_aside")&&a`<${Ei} id=${e} poll=${t} />`}
</div>`}function Jo({poll:e}){let[t,...n]=Ai(e).map(({key:c,params:u})=>l(c,u)),{key:o,params:s}=Mi(e),r=e.state!=="draft"&&l(o,s),i=!!e.aside&&l("console.aside.count",{count:e.aside});return a`<p class="meta"><b class="stand" data-state=${e.state}>${t}</b>${[r,i,...n].filter(Boolean).map(c=>` · ${c}`)}</p>`}function es({poll:e}){return a`<ul class="answers" data-shown=${!!e.bars}>
${e.options.map(({id:t,label:n})=>{let{text:o,lang:s}=M(n),r=e.bars?.find(i=>i.id===t);return a`<li key=${t}><span lang=${s}><bdi>${L(o,s)}</bdi></span>${r&&a`<${Om} bar=${r} />`}</li>`})}
</ul>`}function Om({bar:e}){return a`<span class="share tabular">${l("console.poll.share",{percent:e.percent,count:e.count})}</span>
<span class="length" data-lead=${e.lead} aria-hidden="true"><span style=${{width:`${e.percent}%`}}></span></span>`}var Mm=["author","tool","year","licence","made_fr","made_en"],Tm={alt_fr:x.STILL_ALT_GRAPHEMES_MAX,alt_en:x.STILL_ALT_GRAPHEMES_MAX,made_fr:x.STILL_MADE_GRAPHEMES_MAX,made_en:x.STILL_MADE_GRAPHEMES_MAX},Im="image/jpeg,image/png,image/webp";function tt({name:e,legend:t,still:n,write:o,sheet:s}){let r=O(!1),i=b(null),c=()=>requestAnimationFrame(()=>i.current?.querySelector("input, button")?.focus()),u=p=>{r.value=!1,o(p),c()};return a`<div class="still-field" ref=${i}>
${n?a`<img src=${Sn(g.code,n,!0)} alt=${l("console.make.kept_still",{what:t})} />
<button type="button" class="button" onClick=${()=>u("")}>${l("console.make.no_still",{what:t})}</button>`:r.value?a`<${Rm} name=${e} legend=${t} sheet=${s} done=${u} leave=${()=>u("")} />`:a`<button type="button" class="button" onClick=${()=>{r.value=!0,c()}}>${l("console.make.still",{what:t})}</button>`}
</div>`}function Rm({name:e,legend:t,sheet:n,done:o,leave:s}){let r=b(null),i=O(""),c=O(!1);async function u(){if(c.value)return;let m=Pm(r.current);if(!m){i.value=l("console.make.no_file");return}c.value=!0,i.value="";let h=await Cm(m);c.value=!1,h.still?o(h.still):i.value=l(`refusal.${h.refusal??"not_sent"}`)}return a`<fieldset class="sending" ref=${r} onKeyDown=${m=>{m.key!=="Enter"||m.target.matches("button")||(m.preventDefault(),u())}}>
<legend>${l("console.make.still",{what:t})}</legend>
<label>${l("console.make.file")} <input type="file" name="picture" accept=${Im} /></label>
${["alt_fr","alt_en","credit",...n?Mm:[]].map(m=>a`<${Nm} key=${m} field=${m} name=${e} />`)}
${n&&a`<p class="note">${l("console.make.sheet_note")}</p>`}
<div role="alert">${i.value&&a`<p class="fault">${i.value}</p>`}</div>
<div class="acts">
<button type="button" class="button" aria-disabled=${c.value} onClick=${u}>${l(c.value?"console.make.sending":"console.make.send_still")}</button>
<button type="button" class="button" onClick=${s}>${l("common.cancel")}</button>
</div>
</fieldset>`}function Nm({field:e,name:t}){let n=Tm[e]??x.STILL_LINE_GRAPHEMES_MAX;return a`<label for=${`${t}-${e}`}>${l(`console.make.still_${e}`)}
<input class="field" id=${`${t}-${e}`} type="text" name=${e} maxlength=${n} inputmode=${e==="year"?"numeric":"text"} autocomplete="off" /></label>`}function Pm(e){let t=new FormData;for(let n of e?.querySelectorAll("input")??[])if(n.type!=="file")t.append(n.name,n.value);else if(n.files?.length)t.append(n.name,n.files[0]);else return null;return t}async function Cm(e){try{let t=await fetch(`/console/${g.code}/stills`,{method:"POST",body:e,headers:{"X-Contrechamp":"link"}});return t.status===413?{refusal:"still_too_large"}:await t.json()}catch{return{}}}function tl(){let{pair:e,still:t,options:n,right:o}=P.value,s=ce.value.some(({field:r})=>r==="right");return a`<${el} name="pair" legend=${l("console.make.pictures")} chosen=${e?1:0} labels=${["one","two"].map(r=>l(`console.make.pictures_${r}`))}
choose=${r=>te({pair:r===1,right:[]})} />
${e?[0,1].map(r=>a`<${tt} key=${r} name=${`either-${r}`} legend=${"AB"[r]} still=${n[r]?.still??""} sheet
write=${i=>te({options:[0,1].map(c=>({...n[c]??we(),...c===r?{still:i}:{}}))})} />`):a`<${tt} name="either" legend=${l("console.make.picture")} still=${t} sheet write=${r=>te({still:r})} />`}
<${el} name="right" legend=${l(e?"console.make.which":"console.make.answer")} chosen=${o[0]??-1} invalid=${s}
labels=${e?["A","B"]:zo.map(r=>l(`console.make.${r}`))} choose=${r=>te({right:[r]})} />`}function el({name:e,legend:t,labels:n,chosen:o,invalid:s,choose:r}){return a`<fieldset class="chips">
<legend>${t}</legend>
${n.map((i,c)=>a`<label key=${c} class="chip"><input type="radio" name=${`either-${e}`} checked=${c===o} aria-invalid=${s?"true":void 0} onChange=${()=>r(c)} /> <span>${i}</span></label>`)}
</fieldset>`}var Lm=["least","most","truth","tolerance"];function nl(){let{terms:e}=P.value;return a`<${pe} name="unit" legend=${l("console.make.unit")} text=${e.unit} max=${x.POLL_UNIT_GRAPHEMES_MAX} invalid=${!1}
write=${t=>ne({unit:t})} />
<div class="rules">
${Lm.map(t=>a`<label key=${t}>${l(`console.make.${t}`)} <input class="field number" type="text" name=${t} inputmode="text" autocomplete="off" maxlength="20" value=${e[t]}
aria-invalid=${String(ce.value.some(({field:n})=>n===t))} onInput=${n=>ne({[t]:n.target.value})} /></label>`)}
<label>${l("console.make.decimals")} <${fe} name="decimals" value=${e.decimals} least=${0} most=${x.FIGURE_DECIMALS_MAX} set=${t=>ne({decimals:t})} /></label>
</div>
<p class="note">${l("console.make.truth_note")}</p>`}function sl(){let{kind:e,terms:t}=P.value,{of:n,award:o}=H[e],s=Te.value.filter(([,i])=>i.kind===n&&(!o||i.film)),r=(i,c)=>{let u=t.of.filter(p=>p!==i);ne({of:c?[...u,i]:u})};return a`<fieldset class="sources" aria-invalid=${String(ce.value.some(({field:i})=>i==="of"))}>
<legend>${l(`console.make.of_${e}`)}</legend>
${s.map(([i,c])=>{let{text:u,lang:p}=M(c.title);return a`<label key=${i} class="chip"><input type="checkbox" checked=${t.of.includes(i)} onChange=${m=>r(i,m.target.checked)} />
<span lang=${p}><bdi>${u}</bdi></span></label>`})}
${s.length===0&&a`<p class="note">${l(`console.make.no_${e}`)}</p>`}
</fieldset>
${o&&a`<div class="rules"><${ol} name="weight" /><${ol} name="turnout_min" /></div><p class="note">${l("console.make.weight_note")}</p>`}`}function ol({name:e}){let{terms:t}=P.value;return a`<label>${l(`console.make.${e}`)} <${fe} name=${e} value=${t[e]} least=${0} most=${x.PRIZE_WEIGHT_MAX} set=${n=>ne({[e]:n})} /></label>`}function rl(){let{terms:e}=P.value,{SCALE_STEPS_MIN:t,SCALE_STEPS_MAX:n}=x;return a`<label>${l("console.make.steps")} <${fe} name="steps" value=${e.steps} least=${t} most=${n} set=${o=>ne({steps:o})} /></label>
${["low","high"].map(o=>a`<${pe} key=${o} name=${o} legend=${l(`console.make.${o}`)} text=${e[o]} max=${x.POLL_OPTION_GRAPHEMES_MAX} invalid=${!1}
write=${s=>ne({[o]:s})} />`)}`}function al(){let{options:e}=P.value,t=ce.value.some(({field:n})=>n==="options");return a`<div class="option-fields">
${e.map((n,o)=>a`<${Dm} key=${o} at=${o} text=${n} wrong=${t} last=${e.length<=x.POLL_OPTIONS_MIN} />`)}
<button type="button" class="button" hidden=${e.length>=x.POLL_OPTIONS_MAX} onClick=${Fm}>${l("console.make.add")}</button>
</div>`}function Dm({at:e,text:t,wrong:n,last:o}){let s=l("console.make.option",{n:e+1});return a`<div class="option-field"><${pe} name=${`option-${e}`} legend=${s} text=${t} max=${x.POLL_OPTION_GRAPHEMES_MAX}
write=${r=>Kn(e,r)} invalid=${n&&!t.fr&&!t.en}>
${H[P.value.kind].right&&a`<label class="chip right-one"><input type="checkbox" checked=${P.value.right.includes(e)} onChange=${r=>qm(e,r.target.checked)} /> <span>${l("console.make.is_right")}<span class="visually-hidden"> : ${s}</span></span></label>`}
<button type="button" class="plain" disabled=${o} aria-label=${l("console.make.remove",{what:s})} onClick=${()=>jm(e)}>×</button>
<//>
${H[P.value.kind].stills&&a`<${tt} name=${`option-${e}`} legend=${s} still=${t.still??""} write=${r=>Kn(e,{...t,still:r})} />`}</div>`}function qm(e,t){let n=P.value.right.filter(o=>o!==e);te({right:t?[...n,e]:n})}function Fm(){let e=P.value.options.length;te({options:[...P.value.options,we()]}),il(e)}function jm(e){Kn(e,null),te({right:P.value.right.filter(t=>t!==e).map(t=>t>e?t-1:t)}),il(Math.max(0,e-1))}function il(e){requestAnimationFrame(()=>{document.querySelector(`[name=option-${e}-fr]`)?.focus()})}function cl(){let e=b(null);N(()=>ll(e.current,"input[type=text]"),[]);async function t(u){u.preventDefault(),await zi()||requestAnimationFrame(()=>ll(e.current,"[aria-invalid=true]"))}function n(u){u.key==="Escape"&&(u.preventDefault(),ye.value=!1)}let{kind:o,title:s,again:r,still:i}=P.value,c=H[o];return a`<form class="make" ref=${e} onSubmit=${t} onKeyDown=${n} aria-label=${l("console.make.open")}>
${r?a`<${Vi} />`:a`<${Hm} kind=${o} />`}
<${pe} name="title" legend=${l("console.make.title")} text=${s} write=${u=>te({title:u})}
max=${x.POLL_TITLE_GRAPHEMES_MAX} invalid=${ce.value.some(({field:u})=>u==="title")} />
${!c.of&&!c.either&&a`<${tt} name="question" legend=${l("console.make.title")} still=${i} write=${u=>te({still:u})} />`}
${c.either&&a`<${tl} />`}
${c.options&&!r&&a`<${al} />`}
${c.steps&&!r&&a`<${rl} />`}
${c.number&&a`<${nl} />`}
${c.of&&a`<${sl} />`}
<${Wm} />
<${Bm} />
<div class="acts">
<button class="button hot">${l("console.make.ready")}</button>
<button type="button" class="button" onClick=${()=>ye.value=!1}>${l("console.make.later")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function Hm({kind:e}){return a`<fieldset class="chips">
<legend>${l("console.make.kind")}</legend>
${Ii.map(t=>a`<label key=${t} class="chip"><input type="radio" name="poll-kind" checked=${t===e}
onChange=${()=>te({kind:t})} /> <span>${l(`console.kind.${t}`)}</span></label>`)}
</fieldset>`}function Wm(){let{kind:e,options:t,still:n,max_choices:o,abstain:s,again:r,terms:i}=P.value,c=ce.value.some(({field:u})=>u==="max_choices");return a`<div class="rules">
${H[e].choices&&a`<label>${l("console.make.max_choices")} <${fe} value=${o} least=${1} most=${x.POLL_OPTIONS_MAX} invalid=${c} set=${u=>te({max_choices:u})} /></label>`}
${H[e].words&&a`<label>${l("console.make.max_words")} <${fe} value=${i.words} least=${1} most=${x.CLOUD_WORDS_MAX} set=${u=>ne({words:u})} /></label>`}
${H[e].support&&a`<${Jt} label=${l("console.make.support")} on=${i.support} set=${u=>ne({support:u})} />`}
${(n||t.some(u=>u.still))&&!H[e].of&&a`<${Jt} label=${l("console.make.on_phones")} on=${i.pictures_on_phones} set=${u=>ne({pictures_on_phones:u})} />`}
${H[e].again&&a`<${Jt} label=${l("console.make.by_group")} on=${i.by_group} set=${u=>ne({by_group:u})} />`}
${H[e].film&&!r&&a`<${Jt} label=${l("console.make.film")} on=${i.film} set=${u=>ne({film:u})} />`}
${!H[e].of&&!r&&a`<${Jt} label=${l("console.make.abstain")} on=${s} set=${u=>te({abstain:u})} />`}
</div>`}function Jt({label:e,on:t,set:n}){return a`<label class="chip"><input type="checkbox" checked=${t} onChange=${o=>n(o.target.checked)} /> <span>${e}</span></label>`}function Bm(){return a`<div role="alert">${ce.value.map(({key:e,params:t})=>a`<p key=${e} class="fault">${l(e,t)}</p>`)}</div>
${!Wi(P.value)&&a`<p class="note">${l("console.make.one_language")}</p>`}`}function ll(e,t){e?.querySelector(t)?.focus()}function ul(){return a`<section class="room polls" aria-labelledby="polls-title">
<h2 id="polls-title" class="named-above">${l("console.room.polls")}</h2>
<div class="scroll">
<${Um} />
${Te.value.length===0&&a`<p class="note">${l("console.poll.none")}</p>`}
<ol class="prepared" onKeyDown=${Km}>
${Te.value.map(([e,t])=>a`<${Gm} key=${e} id=${e} poll=${t} />`)}
</ol>
</div>
</section>`}function Um(){let e=b(null),t=e.current?.contains(document.activeElement)??!1;return N(()=>{t&&document.activeElement===document.body&&e.current?.querySelector("button")?.focus()}),a`<div ref=${e}>
${ye.value?a`<${cl} />`:a`<${y} name="make" label=${l("console.make.open")} press=${()=>ye.value=!0} />`}
</div>`}function Gm({id:e,poll:t}){let{text:n,lang:o}=M(t.title),s=$t.value?.[0]===e,r=!s&&et.value===e&&qe.value!=="",i=b(null);return N(()=>{Ki(e)&&i.current?.focus()},[]),a`<li>
<button ref=${i} type="button" class="prepared-poll" id=${`poll-${e}`} aria-current=${s?"true":void 0} onClick=${()=>et.value=e}>
<span lang=${o}><bdi>${L(n,o)}</bdi></span>
</button>
<${Jo} poll=${t} />
${r&&a`<${zn} id=${e} poll=${t} keyed=${!1} /><${es} poll=${t} />`}
</li>`}function Km(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],n=e.target;if(!t||!n.matches(".prepared-poll"))return;e.preventDefault();let o=[...e.currentTarget.querySelectorAll(".prepared-poll")];o[o.indexOf(n)+t]?.focus()}var zm=[["publish","listed"],["keep","kept"],["dismiss","dismissed"],["restore","pending"]];function ml(){let e=[..._e.value].filter(t=>D.value[t]);return e.length===0||!w("place_questions")?null:a`<div class="bulk" role="group" aria-label=${l("console.bulk.heading",{count:e.length})}>
<b class="tabular">${l("console.bulk.heading",{count:e.length})}</b>
${zm.map(([t,n])=>a`<button key=${t} type="button" class="button" onClick=${()=>Xm(e,n)}>${l(`console.act.${t}`)}</button>`)}
${e.length>1&&a`<button type="button" class="button" onClick=${()=>Ym(e)}>${l("console.act.merge")}</button>`}
<button type="button" class="plain" onClick=${()=>_e.value=new Set}>${l("console.bulk.none")}</button>
</div>`}async function Xm(e,t){(await v("place_questions",{questions:fl(e),state:t})).ok&&(_e.value=new Set)}async function Ym(e){let[t,...n]=[...e].sort((r,i)=>pl(i)-pl(r)),{rev:o}=D.value[t];(await v("merge_questions",{into:t,rev:o,questions:fl(n)})).ok&&(_e.value=new Set)}function pl(e){let{state:t,supporters:n,asked_at:o}=D.value[e];return(t==="listed"||t==="answered"?1e15:0)+n*1e13-o}function fl(e){return e.map(t=>({question:t,rev:D.value[t].rev}))}function dl({id:e,question:t}){let n=O(null),o=b(null);N(()=>{o.current?.focus(),v("preview_block",{question:e}).then(c=>{c.ok?n.value=c.goes??[]:j(e)})},[]);async function s(){j(e),await v("set_blocked",{question:e,on:!t.blocked})}function r(c){c.key==="Escape"&&(c.preventDefault(),j(e))}let i=n.value?.filter(c=>D.value[c]);return a`<div class="edit block" ref=${o} tabindex="-1" onKeyDown=${r} role="group" aria-label=${l("console.act.block")}>
${!i&&a`<p class="note" role="status">${l("console.block.looking")}</p>`}
${i&&a`<p role="status">${l(t.blocked?"console.block.again":"console.block.goes",{count:i.length})}</p>`}
${i&&!t.blocked&&a`<ul class="offered">${i.map(c=>a`<li key=${c}><bdi lang=${D.value[c].lang}>${L(D.value[c].text,D.value[c].lang)}</bdi></li>`)}</ul>`}
<p class="note">${l("console.block.hint")}</p>
<div class="acts">
${i&&a`<button type="button" class="button hot" onClick=${s}>${l(t.blocked?"console.block.undo":"console.block.do")}</button>`}
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}var Vm={pending:["publish","keep","dismiss","edit"],kept:["publish","dismiss","edit","star","restore"],listed:["air","answered","star","edit","dismiss","restore"],answered:["publish","air","star","dismiss","restore"],dismissed:["restore","publish"],merged:["restore"],withdrawn:[]},Qm={pending:["star","label","translation","note","merge","block"],kept:["label","translation","note","merge","block"],listed:["label","translation","note","trace","merge","block"],answered:["edit","label","translation","note","trace","block"],dismissed:["note","block"],merged:["note"],withdrawn:["note"]},Zm={edit:"edit_question",air:"show_scene",star:"set_star",label:"set_theme",translation:"annotate",note:"annotate",trace:"trace_answer",merge:"merge_questions",block:"set_blocked"};function $l(e,t){return e==="block"&&t.origin!=="phone"||e==="label"&&!g.programme?.themes?.length?!1:w(Zm[e]??"place_question")}var Jm={publish:"listed",keep:"kept",answered:"answered",restore:"pending"};function vl({id:e,question:t}){let n=Vm[t.state].filter(r=>$l(r,t)),o=Qm[t.state].filter(r=>$l(r,t)),s=t.state==="merged"||t.state==="withdrawn";return a`
${s&&a`<p class="note">${l(`console.final.${t.state}`)}</p>`}
<div class="acts" role="group" aria-label=${l("console.acts")}>
${n.map((r,i)=>a`<${hl} key=${r} deed=${r} id=${e} question=${t} hot=${i===0} />`)}
${o.length>0&&a`<${y} name="more" on=${en.value} label=${l("console.act.more")} press=${()=>en.value=!en.value} />`}
</div>
${o.length>0&&a`<div class="acts rarer" hidden=${!en.value} role="group" aria-label=${l("console.act.more")}>
${o.map(r=>a`<${hl} key=${r} deed=${r} id=${e} question=${t} hot=${!1} />`)}
</div>`}
`}var en=E(!1);function hl({deed:e,id:t,question:n,hot:o}){let s=e==="air"?n.on_wall:e==="star"?n.starred:void 0,r=e==="air"&&le.value.phase==="film"?l("refusal.film_running"):"",i=l(e==="publish"&&n.state==="answered"?"console.act.republish":e==="block"&&n.blocked?"console.act.unblock":`console.act.${e}`);return a`<${y} name=${e} label=${i} on=${s} hot=${o} why=${r} reveal=${()=>en.value=!0} press=${()=>ef(e,t,n)} />`}var _l={edit:({text:e})=>e,dismiss:()=>"",label:()=>"",note:({note:e})=>e??"",translation:({translation:e})=>e??"",trace:({answer:e})=>e?.gist??"",merge:()=>"",block:()=>""};function ef(e,t,n){let{rev:o}=n;e in _l?Cn(t,e,_l[e](n)):e==="star"?v("set_star",{question:t,on:!n.starred}):e==="air"?v("show_scene",n.on_wall?{scene:"questions"}:{scene:"question",subject:t,rev:o}):v("place_question",{question:t,rev:o,state:Jm[e]})}var tf=["none","already","off_topic","hurtful","no_time"];function bl({id:e,question:t}){let n=b(null),{words:o,rev:s}=B.value[e];N(()=>{n.current?.focus(),n.current?.form?.scrollIntoView({block:"nearest"})},[]);async function r(c){c.preventDefault();let u=B.value[e].words.trim();j(e),await v("place_question",{question:e,rev:s,state:"dismissed",reason:u})}function i(c){c.key==="Escape"&&(c.preventDefault(),j(e))}return a`<form class="dismiss" onSubmit=${r} onKeyDown=${i}>
<fieldset class="chips">
<legend>${l("console.dismiss.why")}</legend>
${tf.map((c,u)=>{let p=c==="none"?"":Ot(t.lang,`console.said.${c}`);return a`<label key=${c} class="chip"><input ref=${u===0?n:void 0} type="radio" name=${`reason-${e}`}
checked=${o===p} onChange=${()=>je(e,p)} /> <span>${l(`console.reason.${c}`)}</span></label>`})}
</fieldset>
<label class="note" for=${`reason-${e}`}>${l("console.dismiss.read")}</label>
<input class="field" id=${`reason-${e}`} lang=${t.lang} autocomplete="off" maxlength=${x.REASON_GRAPHEMES_MAX}
value=${o} onInput=${c=>je(e,c.target.value)} />
<div class="acts">
<button class="button hot">${l("console.act.dismiss")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function gl({id:e,question:t}){let n=b(null),o=b(null),{words:s,rev:r,read:i}=B.value[e];N(()=>{n.current?.focus(),o.current?.scrollIntoView({block:"nearest"})},[]);async function c(p){p.preventDefault();let m=B.value[e].words.trim();if(m===t.text)return j(e);let h=await v("edit_question",{question:e,rev:r,text:m});h.ok?j(e):h.refusal==="changed_since"&&Pa(e)}function u(p){if(p.key==="Escape")j(e);else if(p.key==="Enter"&&!p.shiftKey&&!p.isComposing)o.current?.requestSubmit();else return;p.preventDefault()}return a`<form class="edit" ref=${o} onSubmit=${c}>
<label class="visually-hidden" for=${`edit-${e}`}>${l("console.edit.label")}</label>
<textarea ref=${n} id=${`edit-${e}`} class="field" rows="3" lang=${t.lang} aria-describedby=${`edit-hint-${e}`}
value=${s} onKeyDown=${u} onInput=${p=>je(e,p.target.value)}></textarea>
${t.text!==i&&a`<p class="changed">${l("console.edit.changed")} <bdi lang=${t.lang}>${t.text}</bdi></p>`}
<p class="note" id=${`edit-hint-${e}`}>${l("console.edit.told")} ${t.on_wall&&l("console.edit.leaves")}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var nf=6;function wl({id:e,question:t}){let n=b(null),o=O("");N(()=>{n.current?.querySelector("button, input")?.focus(),n.current?.scrollIntoView({block:"nearest"})},[]);let s=o.value?sf(e,o.value):jn(e,t);async function r(c){let{rev:u}=D.value[c];(await v("merge_questions",{into:c,rev:u,questions:[{question:e,rev:B.value[e].rev}]})).ok&&j(e)}function i(c){c.key==="Escape"&&(c.preventDefault(),j(e))}return a`<div class="edit merge" ref=${n} onKeyDown=${i} role="group" aria-label=${l("console.act.merge")}>
<p class="note">${l(s.length?"console.merge.into":"console.merge.none")}</p>
<ul class="offered">${s.map(c=>a`<li key=${c}><${of} other=${c} merge=${r} /></li>`)}</ul>
<label><span class="note">${l("console.merge.look")}</span>
<input class="field" type="search" autocomplete="off" value=${o.value} onInput=${c=>o.value=c.target.value} /></label>
<div class="acts"><button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></div>
</div>`}function of({other:e,merge:t}){let{text:n,lang:o,supporters:s}=D.value[e];return a`<button type="button" class="button twin" onClick=${()=>t(e)}>
<bdi lang=${o}>${L(n,o)}</bdi> <span class="note">${l("console.meta.supporters",{count:s})}</span></button>`}function sf(e,t){return["unread","kept","published","answered"].flatMap(o=>Pn(D.value,o,"supported",{sieve:{...Qe,words:t}})).map(([o])=>o).filter(o=>o!==e).slice(0,nf)}function yl({id:e,question:t}){return a`<p class="meta" id=${`meta-${e}`}>${cf([...rf(e,t),...af(t)])}</p>`}function rf(e,t){let n=dt(t.state)!==Z.value||Z.value==="archives";return[lf(e)&&a`<b class="unsent">${l("console.meta.unsent")}</b>`,t.on_wall&&a`<b class="on-wall">${l("state.on_wall")}</b>`,n&&a`<b>${l(ko(t.state))}</b>`,t.reports>0&&a`<b class="reported">${l("console.meta.reports",{count:t.reports})}</b>`,t.flagged&&a`<b class="reported">${l("console.meta.flagged",{word:t.flagged_by})}</b>`,t.starred&&a`<b>★ ${l("console.meta.starred")}</b>`,t.blocked&&a`<b class="reported">${l("console.meta.blocked")}</b>`]}function af(e){let{key:t,params:n}=_t(ft.value-e.asked_at),o=g.programme?.themes?.find(({id:r})=>r===e.theme),s=M(o?.name);return[l(t,n),e.origin==="paper"&&l("console.meta.paper"),e.asked_before===0&&e.origin==="phone"&&l("console.meta.first"),e.lang!==K.value&&l(`console.meta.${e.lang}`),o&&a`<span lang=${s.lang}>${s.text}</span>`,e.signature&&a`<bdi>${e.signature}</bdi>`,(e.supporters>0||e.state==="listed")&&l("console.meta.supporters",{count:e.supporters}),e.edited&&l("console.meta.edited"),e.reason&&a`<span>${l("console.meta.reason")} <bdi lang=${e.lang}>${e.reason}</bdi></span>`]}function lf(e){return I.state.value!=="up"&&I.waiting.value.some(({command:t})=>t.question===e)}function cf(e){return e.filter(Boolean).map((t,n)=>[n?" · ":"",t])}function kl({id:e,question:t}){let n=b(null);N(()=>{n.current?.querySelector("[aria-pressed=true], button")?.focus()},[]);let o={id:"",name:{fr:l("console.theme_of.none"),en:l("console.theme_of.none")}};async function s(i){j(e),await v("set_theme",{question:e,theme:i,former:t.theme})}function r(i){i.key==="Escape"&&(i.preventDefault(),j(e))}return a`<div class="edit" ref=${n} onKeyDown=${r}>
<div class="acts" role="group" aria-label=${l("console.act.label")}>
${[o,...g.programme?.themes??[]].map(i=>{let{text:c,lang:u}=M(i.name);return a`<button key=${i.id} type="button" class="button" lang=${u} aria-pressed=${String(i.id===t.theme)} onClick=${()=>s(i.id)}>${c}</button>`})}
<button type="button" class="plain" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}function xl({id:e,chosen:t}){let n=_e.value.has(e);return ge(t&&w("place_questions")?"tick":null,()=>No(e,!n)),w("place_questions")?a`<label class="tick"><input type="checkbox" checked=${n} aria-describedby=${`words-${e}`}
onChange=${o=>No(e,o.target.checked)} /> <span class="visually-hidden">${l("console.bulk.tick")}</span></label>`:null}function Sl({id:e,save:t,hint:n,children:o}){let s=b(null);N(()=>{s.current?.querySelector("textarea, input")?.focus(),s.current?.scrollIntoView({block:"nearest"})},[]);function r(i){if(i.key==="Escape")j(e);else if(i.key==="Enter"&&!i.shiftKey&&!i.isComposing&&!uf(i.target))s.current?.requestSubmit();else return;i.preventDefault()}return a`<form class="edit" ref=${s} onKeyDown=${r} onSubmit=${i=>{i.preventDefault(),t()}}>
${o}
<p class="note">${n}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var uf=e=>e instanceof HTMLElement&&e.closest("button, select")!==null;function El({id:e,question:t,what:n}){let{words:o,former:s,read:r}=B.value[e],i=t.lang==="fr"?"en":"fr";async function c(){let p=B.value[e].words.trim();(await v("annotate",{question:e,what:n,text:p,former:s,...n==="translation"?{of:r}:{}})).ok&&j(e)}let u=n==="note"?t.note:t.translation;return a`<${Sl} id=${e} save=${c} hint=${l(`console.${n}.hint`)}>
<label class="note" for=${`${n}-${e}`}>${l(`console.${n}.label_${n==="note"?"any":i}`)}</label>
<textarea id=${`${n}-${e}`} class="field" rows="2" lang=${n==="translation"?i:void 0} maxlength=${x.NOTE_GRAPHEMES_MAX}
value=${o} onInput=${p=>je(e,p.target.value)}></textarea>
${(u??"")!==s&&a`<p class="changed">${l("console.edit.changed")} <bdi>${u}</bdi></p>`}
<//>`}function Al({id:e,question:t}){let n=O(t.answer?.who??""),o=O(t.answer?.lang??t.lang),{words:s,former:r}=B.value[e];async function i(){let c=B.value[e].words.trim();(await v("trace_answer",{question:e,who:n.value.trim(),gist:c,lang:o.value,former_gist:r})).ok&&j(e)}return a`<${Sl} id=${e} save=${i} hint=${l("console.trace.hint")}>
<label class="note" for=${`who-${e}`}>${l("console.trace.who")}</label>
<input id=${`who-${e}`} class="field" autocomplete="off" maxlength=${x.ANSWERER_GRAPHEMES_MAX} value=${n.value} onInput=${c=>n.value=c.target.value} />
<label class="note" for=${`gist-${e}`}>${l("console.trace.gist")}</label>
<textarea id=${`gist-${e}`} class="field" rows="2" lang=${o.value} maxlength=${x.NOTE_GRAPHEMES_MAX} value=${s} onInput=${c=>je(e,c.target.value)}></textarea>
<div class="chips" role="radiogroup" aria-label=${l("console.trace.lang")}>${["fr","en"].map(c=>a`<label key=${c} class="chip"><input type="radio" name=${`lang-${e}`} checked=${o.value===c} onChange=${()=>o.value=c} /> <span>${l(`console.meta.${c}`)}</span></label>`)}</div>
<//>`}function Ol({id:e,question:t,chosen:n}){let o=b(null),s=B.value[e]?.doing;return mf(o),a`<li>
<article ref=${o} id=${Bt(e)} class="card" tabIndex=${n?0:-1} aria-current=${n?"true":void 0}
aria-labelledby=${`words-${e}`} aria-describedby=${`meta-${e}`} onfocusin=${()=>be.value=e}>
<${xl} id=${e} chosen=${n} />
<p class="words" id=${`words-${e}`} lang=${t.lang} hidden=${s==="edit"}><bdi>${L(t.text,t.lang)}</bdi></p>
<${yl} id=${e} question=${t} />
<${ui} id=${e} question=${t} chosen=${n&&!s} />
<${pf} doing=${s} id=${e} question=${t} />
${n&&!s&&a`<${vl} id=${e} question=${t} />`}
</article>
</li>`}function pf({doing:e,id:t,question:n}){switch(e){case"edit":return a`<${gl} id=${t} question=${n} />`;case"dismiss":return a`<${bl} id=${t} question=${n} />`;case"label":return a`<${kl} id=${t} question=${n} />`;case"note":case"translation":return a`<${El} key=${e} id=${t} question=${n} what=${e} />`;case"trace":return a`<${Al} id=${t} question=${n} />`;case"merge":return a`<${wl} id=${t} question=${n} />`;case"block":return a`<${dl} id=${t} question=${n} />`;default:return null}}function mf(e){let t=e.current?.contains(document.activeElement)??!1;N(()=>{t&&!e.current?.contains(document.activeElement)&&e.current?.focus()})}var Ml=60;function Tl(){let e=b(null),t=b(0),n=O(Ml),o=Wt.value,s=o.map(([p])=>p),r=Ta(s,be.value,t.current),i=s.indexOf(r),c=Math.max(n.value,i+1),u=e.current?.contains(document.activeElement)??!1;return N(()=>{t.current=Math.max(0,i),be.value=r,u&&!e.current?.contains(document.activeElement)&&df(r)}),a`<div ref=${e}>
${s.length===0&&a`<p class="empty note">${l(`console.empty.${Z.value}`)}</p>`}
<ul class="cards">
${o.slice(0,c).map(([p,m])=>a`<${Ol} key=${p} id=${p} question=${m} chosen=${p===r} />`)}
</ul>
${s.length>c&&a`<${ff} left=${s.length-c} press=${()=>n.value=c+Ml} />`}
</div>`}function ff({left:e,press:t}){return a`<button type="button" class="button" onClick=${t}>${l("console.more",{count:e})}</button>`}function df(e){(document.getElementById(Bt(e))??document.getElementById(`tab-${Z.value}`))?.focus()}var $f=60;function Il(){if(!w("set_premoderation"))return null;let{premoderation:e,asking:t,slow_s:n}=le.value;return a`<div class="intake" role="group" aria-label=${l("console.intake")}>
<${y} name="premoderation" on=${e} label=${l(e?"console.premoderation.on":"console.premoderation.off")}
press=${()=>v("set_premoderation",{on:!e})} />
<${y} name="slow" on=${n>0} label=${n>0?l("console.slow.on",{n}):l("console.slow.off")}
press=${()=>v("set_slow_mode",{seconds:n>0?0:$f})} />
<${y} name="hold" on=${!t} label=${l(t?"console.asking.on":"console.asking.off")}
press=${()=>v("set_asking",{on:!t})} />
</div>`}function Rl(){let e=b(null);ge("search",()=>{Q.value="questions",Fe.value=!0,e.current?.focus(),requestAnimationFrame(()=>e.current?.focus())});let t=g.programme?.themes??[],n=Object.values(me.value).some(Boolean);return a`<div class="sieve" role="search">
<label class="search"><span class="visually-hidden">${l("console.sieve.words")}</span>
<input ref=${e} class="field" type="search" autocomplete="off" placeholder=${l("console.sieve.words")} value=${me.value.words}
onKeyDown=${hf} onInput=${o=>tn({words:o.target.value})} /> <${Ie} name="search" /></label>
<${Xn} name="order" value=${Ro.value} choose=${Na} options=${Sa.map(o=>[o,l(`console.order.${o}`)])} />
${t.length>0&&a`<${Xn} name="theme" value=${me.value.theme} choose=${o=>tn({theme:o})} options=${[["",l("console.sieve.any_theme")],...t.map(({id:o,name:s})=>[o,M(s).text])]} />`}
<${Xn} name="lang" value=${me.value.lang} choose=${o=>tn({lang:o})} options=${["","fr","en"].map(o=>[o,l(`console.sieve.lang_${o||"any"}`)])} />
<${Xn} name="origin" value=${me.value.origin} choose=${o=>tn({origin:o})} options=${["","phone","paper"].map(o=>[o,l(`console.sieve.origin_${o||"any"}`)])} />
${n&&a`<button type="button" class="plain" onClick=${()=>me.value=Qe}>${l("console.sieve.all")}</button>`}
</div>`}function Xn({name:e,value:t,choose:n,options:o}){return a`<label><span class="visually-hidden">${l(`console.sieve.${e}`)}</span>
<select class="field" value=${t} onChange=${s=>n(s.target.value)}>
${o.map(([s,r])=>a`<option key=${s} value=${s} selected=${s===t}>${r}</option>`)}
</select></label>`}function tn(e){me.value={...me.value,...e}}function hf(e){e.key==="Escape"&&(e.preventDefault(),me.value.words?tn({words:""}):e.currentTarget.blur())}var nn=w("place_question")?Nn:xa;function Nl(){return a`<section class="room questions" aria-labelledby="questions-title">
<h2 class="visually-hidden" id="questions-title">${l("console.room.questions")}</h2>
<div class="strip"><${_f} /><button type="button" class="button tune" aria-expanded=${String(Fe.value)} onClick=${()=>Fe.value=!Fe.value}>${l("console.tune")}</button>
<div class="tuned" data-open=${Fe.value}><${Il} /></div></div>
<div class="tuned" data-open=${Fe.value}><${Rl} /></div>
<div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${Z.value}`}>
<${ml} />
<${Tl} key=${Z.value} />
</div>
</section>`}function _f(){let e=Oa(D.value);return a`<div class="tabs" role="tablist" aria-label=${l("console.room.questions")} onKeyDown=${vf}>
${nn.map(t=>a`<button key=${t} type="button" role="tab" id=${`tab-${t}`} aria-controls="cards"
aria-selected=${String(Z.value===t)} tabIndex=${Z.value===t?0:-1} onClick=${()=>Po(t)}>
${l(`console.tab.${t}`)} <span class="tabular">${e[t]}</span></button>`)}
</div>`}function vf(e){let t={ArrowRight:1,ArrowLeft:-1}[e.key];if(!t)return;e.preventDefault();let n=nn[(nn.indexOf(Z.value)+t+nn.length)%nn.length];Po(n),document.getElementById(`tab-${n}`)?.focus()}var bf=["mark","message","phase","film","scene","open","close","reveal","reveal_phones","answer"],gf=["doors","film","debate","closed"];function Pl({close:e}){let t=b(null),n=O("mark"),o=O(""),s=O({fr:"",en:""}),r=O(""),i=O(""),c=O($e.peek().last);N(()=>t.current?.querySelector("select")?.focus(),[]);let u=n.value==="mark"||n.value==="message",p=wf(n.value);async function m($){$.preventDefault();let[f,k]=i.value.split(":").map(Number);(await v("make_cue",{cue:re(),deed:n.value,subject:u?"":o.value||p[0]?.[0]||"",text:u?{fr:s.value.fr.trim(),en:s.value.en.trim()}:{fr:"",en:""},note:r.value.trim(),at:i.value?f*60+k:-1,after:c.value})).ok&&e()}function h($){$.key==="Escape"&&($.preventDefault(),e())}return a`<form class="make" ref=${t} onSubmit=${m} onKeyDown=${h} aria-label=${l("console.run.new")}>
<label class="stacked"><span class="note">${l("console.run.deed")}</span>
<select class="field" onChange=${$=>{n.value=$.target.value,o.value=""}}>${bf.map($=>a`<option key=${$} value=${$} selected=${$===n.value}>${l(`console.deed.${$}`)}</option>`)}</select></label>
${u&&a`<${pe} name="cue" legend=${l("console.run.words")} text=${s.value} write=${$=>s.value=$} max=${x.CUE_WORDS_GRAPHEMES_MAX} invalid=${!1} />`}
${!u&&a`<label class="stacked"><span class="note">${l("console.run.subject")}</span>
<select class="field" onChange=${$=>o.value=$.target.value}>${p.map(([$,f])=>a`<option key=${$} value=${$} selected=${$===o.value}>${f}</option>`)}</select></label>`}
<label class="stacked"><span class="note">${l("console.run.note")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${x.CUE_NOTE_GRAPHEMES_MAX} value=${r.value} onInput=${$=>r.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.hour")}</span>
<input class="field" type="time" value=${i.value} onInput=${$=>i.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.after")}</span>
<select class="field" onChange=${$=>c.value=$.target.value}>
<option value="" selected=${c.value===""}>${l("console.run.first")}</option>
${Hn().map(([$,f])=>a`<option key=${$} value=${$} selected=${$===c.value}>${l(`console.deed.${f.deed}`)} ${vt(f).text}</option>`)}
</select></label>
<div class="acts">
<button class="button hot">${l("console.run.add")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function wf(e){let t=Te.value.map(([n,o])=>[n,M(o.title).text]);switch(e){case"phase":return gf.map(n=>[n,l(`console.phase.${n}`)]);case"film":return(g.programme?.films??[]).map(({id:n,title:o})=>[n,M(o).text]);case"scene":return[...Uo.map(n=>[n,l(`state.scene.${n}`)]),...t];default:return t}}function Cl(){let e=O(!1),t=Hn();return a`<section class="room run" aria-labelledby="run-title">
<h2 id="run-title" class=${ve.length>1?"named-above":""}>${l("console.room.run")}</h2>
<div class="scroll">
${t.length===0&&a`<p class="note">${l("console.run.none")}</p>`}
<ol class="cues">${t.map(([n,o],s)=>a`<${yf} key=${n} id=${n} cue=${o} before=${t[s-1]?.[0]} after=${t[s+1]?.[0]} above=${t[s-2]?.[0]??""} />`)}</ol>
${w("make_cue")&&(e.value?a`<${Pl} close=${()=>e.value=!1} />`:a`<${y} name="new_cue" label=${l("console.run.new")} press=${()=>e.value=!0} />`)}
</div>
</section>`}function yf({id:e,cue:t,before:n,after:o,above:s}){let r=O(!1),{text:i,lang:c}=vt(t),{last:u,next:p}=$e.value,m=e===u?"last":e===p?"next":t.taken_at?"taken":"to_come";return a`<li class="cue" data-where=${m} aria-current=${e===u?"step":void 0}>
<span class="hours tabular">${t.at>=0&&a`<span>${Un(t.at)}</span>`}${t.taken_at&&a`<b>${Wn(t.taken_at)}</b>`}</span>
<span class="cue-words"><b>${l(`console.deed.${t.deed}`)}</b> <bdi lang=${c}>${L(i,c)}</bdi>
${t.note&&a`<span class="note"><bdi>${t.note}</bdi></span>`}
${m!=="to_come"&&a`<span class="visually-hidden">${l(`console.run.is_${m}`)}</span>`}</span>
${w("take_cue")&&a`<button type="button" class="plain" aria-expanded=${String(r.value)} aria-label=${l("console.run.more",{what:i})} onClick=${()=>r.value=!r.value}>…</button>`}
${r.value&&a`<div class="acts">
<button type="button" class="button" onClick=${()=>v("take_cue",{cue:e})}>${l("console.run.take_this")}</button>
${n&&a`<button type="button" class="button" onClick=${()=>v("move_cue",{cue:e,after:s})}>${l("console.run.earlier")}</button>`}
${o&&a`<button type="button" class="button" onClick=${()=>v("move_cue",{cue:e,after:o})}>${l("console.run.later")}</button>`}
${!t.taken_at&&a`<button type="button" class="button" onClick=${()=>v("drop_cue",{cue:e})}>${l("console.run.drop")}</button>`}
</div>`}
</li>`}var Ll="contrechamp.console.theme",Yn=["auto","dark","light"],bt=E(kf());function Dl(){bt.value=Yn[(Yn.indexOf(bt.value)+1)%Yn.length];try{localStorage.setItem(Ll,bt.value)}catch{}}ee(()=>{document.documentElement.dataset.theme=bt.value});function kf(){try{return Yn.find(e=>e===localStorage.getItem(Ll))??"auto"}catch{return"auto"}}var Vn=g.console??{};function ql(){let e=b(null),{live:t}=le.value;function n({currentTarget:s}){s.href=`/console/${g.code}/preflight?clock=${Date.now()}`}function o(s){s.key!=="Escape"||!e.current?.open||(s.preventDefault(),e.current.open=!1,e.current.querySelector("summary")?.focus())}return a`<details class="menu" ref=${e} onKeyDown=${o}>
<summary class="button">${l("console.menu")}</summary>
<div class="sheet">
${w("set_live")&&a`<${y} name="live" on=${t} label=${l(t?"console.live.is_on":"console.live.is_off")} press=${()=>v("set_live",{on:!t})} />
<p class="note">${l("console.live.means")}</p>`}
<${y} name="theme" label=${l(`console.theme.${bt.value}`)} press=${Dl} />
<p class="note">${l("console.join")} <b>${g.address}</b> · <b>${g.code}</b></p>
${Vn.wall_url&&a`<a class="button" href=${Vn.wall_url} target="_blank" rel="noopener">${l("console.open_wall")}</a>`}
${Vn.codes&&Vn.codes.length>1&&a`<a class="button" href="/console">${l("console.other_screening")}</a>`}
${w("set_phase")&&a`<a class="button" href=${`/stage/${g.code}`} target="_blank" rel="noopener">${l("console.open_stage")}</a>
<a class="button" href=${`/console/${g.code}/preflight`} target="_blank" rel="noopener" onClick=${n}>${l("console.preflight")}</a>
<a class="button" href="/console/staff" target="_blank" rel="noopener">${l("console.staff")}</a>
<a class="button" href=${`/console/${g.code}/audit`} target="_blank" rel="noopener">${l("console.audit")}</a>`}
<form action="/console/sign-out" method="post"><button class="button">${l("console.sign_out")}</button></form>
</div>
</details>`}var xf=[["doors","doors"],["film","phase_film"],["debate","debate"],["closed","closed"]];function Fl(){let{phase:e,sealed:t}=le.value;return a`<div class="phases" role="radiogroup" aria-label=${l("console.phase.heading")} onKeyDown=${Sf}>
${xf.map(([n,o])=>a`<${y} key=${n} name=${o} radio on=${n===e}
tabIndex=${n===e?0:-1} label=${l(`console.phase.${n}`)}
why=${t&&n!==e?l("refusal.sealed"):""} press=${()=>v("set_phase",{phase:n})} />`)}
</div>`}function Sf(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement);n[(o+t+n.length)%n.length].focus()}var ts=E(null);async function jl(){let e=await fetch("/console/sent",{cache:"no-store"}).catch(()=>null);ts.value=e?.ok?await e.json():null}function Hl(){if(!ts.value)return null;let{since:e,loaded:t,live:n,phones:o,each:s}=ts.value;return a`<li class="sent tabular">
<p>${l("console.sent",{since:Yt(e),total:Qn(t+n)})}${o>0&&` · ${l("console.sent_each",{each:Qn(s)})}`}</p>
<p class="note">${l("console.sent_kinds",{loaded:Qn(t),live:Qn(n)})}</p>
</li>`}function Qn(e){let[t,n]=e<1e6?["kilobyte",1e3]:["megabyte",1e6],o=e/n;return o.toLocaleString(K.value,{style:"unit",unit:t,maximumFractionDigits:o<100?1:0})}function Wl(){let{text:e,lang:t}=M(g.programme?.title),{live:n,sealed:o}=le.value;return a`<header class="head">
<h1 lang=${t}><bdi>${e}</bdi> <span class="visually-hidden">${l("console.title")}</span></h1>
<span class="live" data-on=${n}>${l(o?"console.sealed":n?"console.live.on":"console.live.off")}</span>
${w("set_phase")?a`<${Fl} />`:a`<b class="phase-now">${l(`console.phase.${le.value.phase}`)} · ${l(`role.${g.door}`)}</b>`}
<${Ef} />
<${Af} />
<div class="tools">
<${Of} />
<${y} name="help" label=${l("console.help.open")} press=${di} />
<${ql} />
</div>
</header>`}function Ef(){let{phones:e,walls:t,consoles:n,stages:o}=ba.value,s=Object.values(In.value);return a`<ul class="people tabular" aria-label=${l("console.people")}>
<li>${l("console.phones",{count:e})}</li>
<li>${l("console.walls",{count:t})}</li>
<li class="crew"><details onToggle=${({currentTarget:r})=>r.open&&jl()}><summary>${l("console.consoles",{count:n})}</summary>
<ul class="sheet">${s.map(r=>a`<li key=${r.id}><bdi>${zt(r)}</bdi> <span class="note">${l(`role.${r.role}`)}${r.id===Ve.value.id?` · ${l("console.you")}`:""}</span></li>`)}
${Object.entries(va.value).map(([r,{width:i,height:c,black:u}])=>a`<li key=${r}>${l("console.wall_size",{width:String(i),height:String(c)})}${u&&a` <span class="note">${l("console.air.is_black")}</span>`}</li>`)}
<${Hl} /></ul></details></li>
${o>0&&a`<li>${l("console.stages",{count:o})}</li>`}
</ul>`}function Af(){let{state:{value:e},slow:t}=I;return I.refused.value?null:a`<span class="link" data-state=${e}>${l(`state.link.${e==="up"&&t.value?"slow":e}`)}</span>`}function Of(){let e=K.value==="fr"?"en":"fr";return a`<${y} name="language" lang=${e} label=${e.toUpperCase()} title=${e==="fr"?"Français (FR)":"English (EN)"} press=${()=>js(e)} />`}function Bl(){return a`${Object.keys(Ao.value).map(e=>a`<p key=${e} class="trouble">${l(`console.trouble.${e}`)}</p>`)}`}var ns=new Set;ee(()=>{let e=new Set(Object.keys(Ao.value));for(let t of e)ns.has(t)||Oe(l(`console.trouble.${t}`));ns.size>0&&e.size===0&&Oe(l("console.trouble.over")),ns=e});function Ul(){return a`
<${Wl} />
${g.console?.insecure&&a`<p class="insecure">${l("console.insecure")}</p>`}
<${Bl} />
<main class="rooms" id="desk" tabindex="-1" data-role=${g.door}>
${Je.includes("questions")&&a`<${Nl} />`}
<div class="middle"><${Ka} />${Je.includes("polls")&&a`<${Ji} />`}</div>
${ve.length>0&&a`<${Mf} />`}
</main>
<div class="below-all"><${gi} /><${mi} /></div>
<${Tf} />
<${$i} />
`}function Mf(){return a`<div class="third">
${ve.length>1&&a`<nav class="tabs" aria-label=${l("console.beside")}>${ve.map(e=>a`<button key=${e} type="button" aria-current=${Ht.value===e?"true":void 0} onClick=${()=>{Ht.value=e,Q.value!=="questions"&&Q.value!=="air"&&(Q.value=e)}}>${l(`console.room.${e}`)} <${Gl} name=${e} /></button>`)}</nav>`}
${Je.includes("run")&&a`<${Cl} />`}
${w("make_poll")&&a`<${ul} />`}
${Je.includes("floor")&&a`<${ni} />`}
</div>`}function Gl({name:e}){let t=Object.values(Rn.value).filter(({state:n})=>n==="waiting"||n==="next").length;return e==="floor"&&t>0?a`<span class="tabular">${t}</span>`:null}function Tf(){return a`<nav class="room-bar" aria-label=${l("console.rooms")}>
${Je.map(e=>a`<${If} key=${e} name=${e} />`)}
${w("set_black")&&a`<${Dn} />`}
</nav>`}function If({name:e}){let t=Q.value===e;return a`<button type="button" class="button" aria-current=${t?"true":void 0}
onClick=${()=>{Q.value=e}}>${l(`console.room_short.${e}`)} <${Gl} name=${e} /></button>`}var os=document.getElementById("app");os&&(os.textContent="",Os(a`<${Ul} />`,os),Wa(document));
