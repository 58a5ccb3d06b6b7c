/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var ds=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,ds(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},ns=new Map;function Wl(e){var t=ns.get(this);return t||(t=new Map,ns.set(this,t)),(t=ds(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):r===3&&($||i)?(u.push(3,$,i),r=2):r===2&&i==="..."&&$?u.push(4,$,0):r===2&&i&&!$?u.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(u.push(r,0,i,s),r=6),$&&(u.push(r,$,0,s),r=6)),i=""},m=0;m<n.length;m++){m&&(r===1&&p(),p(m));for(var h=0;h<n[m].length;h++)o=n[m][h],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[m][h+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var F,$s,hs,Ne,Qn,cn,_s,an,vs,oo,Zn,Bl,Et=Symbol.for("pv"),un={},pn=[],Ul=/^m(i|n|o|s|text|space)$/,so=Array.isArray,ro=pn.slice,Ue=Object.assign;function Be(e){e&&e.parentNode&&e.remove()}function bs(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?ro.call(arguments,2):n),gt(e,i,o,s,null)}function gt(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Et,__v:s||++$s,__i:-1,__u:0};return!s&&F.vnode&&F.vnode(r),r}function st(e){return e.children}function wt(e,t){this.props=e,this.context=t,this.__g=0}function Pe(e,t){if(t==null)return e.__&&Pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Pe(e)}function Gl(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Ue({constructor:Et},n)).__v=n.__v+1,F.vnode&&F.vnode(t),ao(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Pe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ss(s,t,r),n.__=n.__e=null,t.__e!=o&&gs(t))}function gs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),gs(e)}function os(e){(8&e.__g||(e.__g|=8,Ne.push(e),cn++))&&Qn==F.debounceRendering||((Qn=F.debounceRendering)||queueMicrotask)(ws)}function ws(){try{for(var e,t=1;Ne.length;)Ne.length>t&&Ne.sort(_s),e=Ne.shift(),t=Ne.length,8&e.__g&&Gl(e)}finally{(cn=Ne.length)&&(Qn||queueMicrotask)(ws)}}function ys(e,t,n,o,s,r,i,c,u,p,m){var h,$,f,k,q,S,R=o.__k||pn,A=t.length;for(u=Kl(n,t,R,u,A),h=0;h<A;h++)(f=n.__k[h])!=null&&($=~f.__i&&R[f.__i]||un,f.__i=h,S=ao(e,f,$,s,r,i,c,u,p,m),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&io($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||k,f)),q=q||k,4&f.__u?(u=ks(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&S!==void 0?u=S:k&&(u=k.nextSibling),f.__u&=-21);return n.__e=q,u}function Kl(e,t,n,o,s){var r,i,c,u,p,m,h,$,f,k=n.length,q=k,S=0,R=0,A=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=A[r]=gt(null,i):so(i)?i=A[r]=gt(st,{children:i}):i.constructor===Et&&i.__b?i=A[r]=gt(i.type,i.props,i.key,i.ref,i.__v):A[r]=i,u=r+S,i.__=e,i.__b=e.__b+1,c=null,~(p=i.__i=zl(i,n,u,q))&&(q--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==u-1?S--:p==u+1?S++:p!=u&&(p>u?S--:S++,R=1)):(~p||(s>k?S--:s<k&&S++),typeof i.type!="function"&&(i.__u|=4))):A[r]=null;if(R){for(m=[],h=[],r=0;r<s;r++)if((i=A[r])&&16&i.__u){for(S=0,$=m.length;S<$;)m[f=S+$>>1]<i.__i?S=f+1:$=f;m[S]=i.__i,h[r]=S+1}for(S=m.length;r--;)h[r]&&(h[r]==S?S--:A[r].__u|=4)}if(q)for(r=0;r<k;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Pe(c)),lo(c,c));return o}function ks(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=ks(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Pe(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function zl(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function ss(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function sn(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ss(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ss(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Zn[t]||(Zn[t]=Xl(t)),(e.__a||(e.__a={}))[t]=oo,r=t!=(t=t.replace(vs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Xl(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[an]==null)t[an]=oo++;else if(t[an]<this.__a[e])return;return n(F.event?F.event(t):t)}}}function ao(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,k,q,S,R,A,K,W,nt,nn,Re,ke,on,C,oe,xe=t.type;if(t.constructor!==Et)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=r=[],m.nodeType==8?c=ln(m,r):r.push(m),c=r[0]||c),(m=F.__b)&&m(t);e:if(typeof xe=="function"){$=i.length;try{if(R=t.props,A=(m=xe.prototype)&&m.render,K=(m=xe.contextType)&&o[m.__c],W=m?K?K.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(A?t.__c=f=new xe(R,W):(t.__c=f=new wt(R,W),f.constructor=xe,f.render=Vl),K&&K.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),A&&(f.__s||(f.__s=f.state),xe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ue({},f.__s)),Ue(f.__s,xe.getDerivedStateFromProps(R,f.__s)))),k=f.props,q=f.state,f.__v=t,n.__c){if(R!==k&&A&&!xe.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(R,W),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(R,f.__s,W)===!1){t.__v!=n.__v&&(f.props=R,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ue){ue&&(ue.__=t)}),pn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Pe(n);break e}f.componentWillUpdate&&f.componentWillUpdate(R,f.__s,W),A&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,q,S)})}else A&&!xe.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),A&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=W,f.props=R,f.__P=e,f.__g&=-5,nt=F.__r,nn=A?25:0;do f.__g&=-9,nt&&nt(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++nn<25);A&&(pn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ue({},o,f.getChildContext())),A&&n.__c&&f.getSnapshotBeforeUpdate&&(S=f.getSnapshotBeforeUpdate(k,q)),Re=m&&m.type===st&&m.key==null?m.props.children:m,R.__P&&(m=c,s=(e=R.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ue){ue&&lo(ue,ue)}),n.__k=null),c=n.__k?Pe(n,0):null),c=ys(e,so(Re)?Re:[Re],t,n,o,s,r,i,c,u,p),R.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(Be),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(ue){if(i.length=$,t.__v=null,u||r)if(ue&&ue.then){if(t.__u|=128|u,r){for(~(C=r.indexOf(c||void 0))||(C=r.length);(oe=r[C-1])&&oe.nodeType==8;)C--;for(;C<r.length;C++)if(oe=r[C])if(r[C]=null,ke){if(oe==on)break}else{if(oe.nodeType!=8)break;oe.data.startsWith("$s")&&(on=ln(ke=oe))}}if(!ke){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ke=c}(m=ln(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,c=m):t.__e=c,c=c&&c.nextSibling}else r&&r.some(Be);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ue&&ue.then||xs(t),F.__e(ue,t,n)}}else c=t.__e=Yl(n.__e,t,n,o,s,r,i,u,p,e);return(m=F.diffed)&&m(t),c}function ln(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function xs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(xs))}function Ss(e,t,n){for(var o=0;o<n.length;)io(n[o++],n[o++],n[o++]);F.__c&&F.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){F.__e(r,s.__v)}})}function Yl(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,k,q,S,R,A=n.props||un,K=t.props,W=t.type;if(W=="svg"?s="http://www.w3.org/2000/svg":W=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((k=r[m])&&(W?k.localName==W:k.nodeType==3)){e=k,r[m]=null;break}}if(!e){if(R=p.ownerDocument||document,!W)return R.createTextNode(K);e=R.createElementNS(s,W,K.is?K:p),c&&(F.__m&&F.__m(t,r),c=!1),r=null}if(W){if(p=W=="template"&&e.content||e,r=W=="textarea"&&K.defaultValue!=null?null:r&&ro.call(p.childNodes),!c&&r)for(A={},m=0;m<e.attributes.length;m++)A[(k=e.attributes[m]).name]=k.value;for(m in A)k=A[m],m=="children"||m in K||m=="value"&&"defaultValue"in K||m=="checked"&&"defaultChecked"in K||sn(e,m,null,k,s);for(m in K)k=K[m],m=="children"?f=k:m=="value"?q=k:m=="checked"?S=k:c&&typeof k!="function"||A[m]===k||sn(e,m,k,A[m],s);(W=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ul.test(W))&&(s="http://www.w3.org/1999/xhtml"),ys(p,so(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&Pe(n,0),c,u),r&&r.some(Be),c&&W!="textarea"||(m="value",W=="progress"&&q==null?e.removeAttribute(m):q==null||q===e[m]&&(W!="progress"||q)||sn(e,m,q,A[m],s),m="checked",S!=null&&S!=e[m]&&sn(e,m,S,A[m],s))}else A===K||c&&e.data==K||(e.data=K);return e}function io(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){F.__e(s,n)}}function lo(e,t,n){var o,s,r,i;if(F.unmount&&F.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||io(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){F.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&lo(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=ln(o,r=[]))&&(o==e.__e&&r.some(Be),Be(s),Be(o)),n||Be(e.__e),e.__e=e.__c=e.__=null}function Vl(e,t,n){return this.constructor(e,n)}function Es(e,t){var n,o,s,r;F.__&&F.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=gt(st,{children:[e]}),s=[],r=[],ao(t,t.__k,o||un,un,t.namespaceURI,o?null:t.firstChild?ro.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),Ss(s,t.__k,r),t.__k.props.children=null}F={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw cn=0,e}},$s=0,hs=function(e){return e!=null&&e.constructor===Et},wt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ue({},this.state)),typeof e=="function"&&(e=e(Ue({},n),this.props)),e&&(Ue(n,e),this.__v&&(t&&this.__k.push(t),os(this)))},wt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),os(this))},wt.prototype.render=st,Ne=[],cn=0,_s=function(e,t){return e.__v.__b-t.__v.__b},an=Symbol(),vs=/(PointerCapture)$|Capture$/i,oo=0,Zn={},Bl=0;var ot,Y,Vn,rs,Jn=Object.is,mn=0,As=[],eo=[],z=F,as=z.__b,is=z.__r,ls=z.diffed,cs=z.__c,us=z.unmount,ps=z.__;function hn(e,t){z.__h&&z.__h(Y,e,mn||t),mn=0;var n=Y.__H||(Y.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function rt(e){return mn=1,Ql(Os,e)}function Ql(e,t,n){var o=hn(ot++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Os(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);Jn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=Y,!Y.__f)){Y.__f=!0;var s=Y.shouldComponentUpdate;Y.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,Jn($.__[0],$.__N[0])||(m=!0))}),s){var h=s.call(this,r,i,c);return p?h||m:h}return!p||m}}return o.__}function At(e,t){var n=hn(ot++,3);!z.__s&&uo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Y.__H.__h.push(n))}function N(e,t){var n=hn(ot++,4);!z.__s&&uo(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Y.__h.push(n))}function b(e){return mn=5,co(function(){return{current:e}},[])}function co(e,t){var n=hn(ot++,7);return uo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Zl(){var e;do{for(;e=eo.shift();)try{yt(e)}catch(n){z.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=As.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(yt),t.__h.some(to),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(eo.length)}z.__b=function(e){Y=null,as&&as(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ps&&ps(e,t)},z.__r=function(e){is&&is(e),ot=0;var t=(Y=e.__c).__H;t&&(Vn==Y?Y.__h=[]:(t.__h.some(yt),t.__h.some(to),ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vn=Y},z.diffed=function(e){ls&&ls(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&fs(As.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vn=Y=null},z.__c=function(e,t){t.some(function(n){try{n.__h.some(yt),n.__h=n.__h.filter(function(o){return!o.__||to(o)})}catch(o){n.__h=[function(){throw o}]}}),cs&&cs(e,t)},z.unmount=function(e){us&&us(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,fs(eo.push(s))}else yt(s)}catch(r){t=r}}),o.__H=void 0,t&&z.__e(t,o.__v))};var ms=typeof requestAnimationFrame=="function";function Jl(e){var t,n=function(){clearTimeout(o),ms&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ms&&(t=requestAnimationFrame(n))}function fs(e){e!=1&&rs==z.requestAnimationFrame||((rs=z.requestAnimationFrame)||Jl)(Zl)}function yt(e){var t=Y,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Y=t}function to(e){var t=Y;e.__c=e.__(),Y=t}function uo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Jn(n,e[o])})}function Os(e,t){return typeof t=="function"?t(e):t}var ec=Symbol.for("preact-signals");function _n(){if(Se>1)Se--;else{var e,t=!1;for((function(){var s=dn;for(dn=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();xt!==void 0;){var n=xt;for(xt=void 0,fn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Is(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(fn=0,Se--,t)throw e}}function Ge(e){if(Se>0)return e();no=++tc,Se++;try{return e()}finally{_n()}}var kt,U=void 0;function vn(e){var t=U,n=kt;U=void 0,kt=void 0;try{return e()}finally{U=t,kt=n}}var xt=void 0,Se=0,fn=0,tc=0,no=0,dn=void 0,$n=0;function Ms(e){if(U!==void 0){var t=e.n;if(t===void 0||t.t!==U)return t={i:0,S:e,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:t},U.s!==void 0&&(U.s.n=t),U.s=t,e.n=t,32&U.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=U.s,t.n=void 0,U.s.n=t,U.s=t),t}}function J(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}J.prototype.brand=ec;J.prototype.h=function(){return!0};J.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:vn(function(){var o;(o=t.W)==null||o.call(t)}))};J.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&vn(function(){var s;(s=t.Z)==null||s.call(t)}))}};J.prototype.subscribe=function(e){var t=this;return ee(function(){var n=t.value;vn(function(){return e(n)})},{name:"sub"})};J.prototype.valueOf=function(){return this.value};J.prototype.toString=function(){return this.value+""};J.prototype.toJSON=function(){return this.value};J.prototype.peek=function(){var e=this;return vn(function(){return e.value})};Object.defineProperty(J.prototype,"value",{get:function(){var e=Ms(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(fn>100)throw new Error("Cycle detected");(function(n){Se!==0&&fn===0&&n.l!==no&&(n.l=no,dn={S:n,v:n.v,i:n.i,o:dn})})(this),this.v=e,this.i++,$n++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{_n()}}}});function E(e,t){return new J(e,t)}function Is(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ts(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Rs(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ke(e,t){J.call(this,void 0,t),this.x=e,this.s=void 0,this.g=$n-1,this.f=4}Ke.prototype=new J;Ke.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===$n))return!0;if(this.g=$n,this.f|=1,this.i>0&&!Is(this))return this.f&=-2,!0;var e=U;try{Ts(this),U=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return U=e,Rs(this),this.f&=-2,!0};Ke.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}J.prototype.S.call(this,e)};Ke.prototype.U=function(e){if(this.t!==void 0&&(J.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ke.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ke.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ms(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function X(e,t){return new Ke(e,t)}function Ns(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var n=U;U=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,po(e),o}finally{U=n,_n()}}}function po(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ns(e)}function nc(e){if(U!==this)throw new Error("Out-of-order effect");Rs(this),U=e,this.f&=-2;try{8&this.f&&po(this)}finally{_n()}}function at(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,kt&&kt.push(this)}at.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};at.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ns(this),Ts(this),Se++;var e=U;return U=this,nc.bind(this,e)};at.prototype.N=function(){2&this.f||(this.f|=2,this.u=xt,xt=this)};at.prototype.d=function(){this.f|=8,1&this.f||po(this)};at.prototype.dispose=function(){this.d()};function ee(e,t){var n=new at(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ps,bn,rn,oc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Cs=[];ee(function(){Ps=this.N})();function it(e,t){F[e]=t.bind(null,F[e]||function(){})}function St(e){if(rn){var t=rn;rn=void 0,t()}rn=e&&e.S()}function Ls(e){var t=this,n=e.data,o=O(n);o.name="ReactiveDom",o.value=n;var s=co(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=X(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=X(function(){return!Array.isArray(p.value)&&!hs(p.value)}),h=ee(function(){if(this.N=Ds,m.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){h(),$.call(this)},[m,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Ls.displayName="ReactiveTextNode";Object.defineProperties(J.prototype,{constructor:{configurable:!0,value:bs(st,null).constructor},type:{configurable:!0,value:Ls},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});it("__b",function(e,t){if(St(),bn=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof J&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});it("__r",function(e,t){if(e(t),t.type!==st){St();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return ee(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;oc&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),bn=o,St(n)}});it("__e",function(e,t,n,o){St(),bn=void 0,e(t,n,o)});it("diffed",function(e,t){St(),bn=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var c=r[i];c===void 0||o&&i in o||(c.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],m=o[u];p===void 0?(p=sc(n,u,m,s),r[u]=p):p.o(m,s)}}}e(t)});function sc(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=E(n);return{o:function(i,c){r.value=i,o=c},d:ee(function(){this.N=Ds;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}it("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var m=p.__$u;m&&(p.__$u=void 0,m.d())}}e(t)});it("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});wt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function O(e,t){return co(function(){return E(e,t)},[])}var rc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ac(){Ge(function(){for(var e;e=Cs.shift();)Ps.call(e)})}function Ds(){Cs.push(this)===1&&(F.requestAnimationFrame||rc)(ac)}var a=Wl.bind(bs);var ic=typeof document>"u"?null:document.getElementById("boot"),g=JSON.parse(ic?.textContent||"{}");var V=E(g.language??"fr"),lc=365*24*3600;async function qs(e){return g.strings&&!g.strings[e]&&!await cc(e)?!1:(V.value=e,typeof document<"u"&&uc(e),!0)}async function cc(e){try{let t=await fetch(`/strings/${g.page}/${e}`);return t.ok&&(g.strings[e]=await t.json()),t.ok}catch{return!1}}function uc(e){document.cookie=`language=${e}; path=/; max-age=${lc}; samesite=lax`,document.documentElement.lang=e}function l(e,t){return Ot(V.value,e,t)}function Ot(e,t,n={}){let o=g.strings?.[e]??{},s=o[t]??o[`${t}.${pc(e,n.count)}`];return s===void 0?t:s.replace(/\{(\w+)\}/g,(r,i)=>i in n?mc(e,n[i]):r)}function M(e){let t=V.value;if(e?.[t])return{text:e[t],lang:t};let n=t==="fr"?"en":"fr";return{text:e?.[n]??"",lang:e?.[n]?n:t}}function pc(e,t){return t===1||e==="fr"&&t===0?"one":"other"}function mc(e,t){return typeof t=="number"?t.toLocaleString(e):String(t)}var Mt={id:"black",when:e=>e.black,component:()=>a`<section class="pure-black"></section>`,leaves:"cuts",foot:null};var gn="[ \\t  ]*",fc=new RegExp(`([^\\s?!;:«(\\[])${gn}([?!;]+)(?=$|[\\s»")\\]…])`,"gu"),dc=new RegExp(`([\\p{L}\\p{N}»%)"])${gn}:(?=$|\\s)`,"gu"),$c=new RegExp(`«${gn}`,"gu"),hc=new RegExp(`${gn}»`,"gu"),_c=/(\d)[ \u00a0\u202f]+(?=[%€])/gu,vc=new RegExp("(\\p{L})-(t-)?(?=(?:je|tu|ils?|elles?|iels?|on|nous|vous|ce|ci|là)(?![\\p{L}-]))","giu");function L(e,t){return t!=="fr"?e:e.replace(fc,"$1 $2").replace(dc,"$1 :").replace($c,"« ").replace(hc," »").replace(_c,"$1 ").replace(vc,n=>n.replaceAll("-","-⁠"))}function ae(e){return e==="both"?["fr","en"]:[e]}function _(e,t,n){return ae(e).map(o=>({lang:o,text:L(Ot(o,t,n),o)}))}function I(e,t){if(!t)return[];let n=ae(e).filter((s,r)=>t[s]&&!(r&&t.fr===t.en)),o=t.fr?"fr":"en";return(n.length?n:[o]).map(s=>({lang:s,text:L(t[s],s)}))}function d({of:e}){return e.map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}function It({text:e,lang:t}){return a`<bdi lang=${t}>${L(e,t)}</bdi>`}var Fs={id:"end",when:e=>e.scene==="end",component:bc,leaves:"fades",foot:null};function bc({programme:e,language:t}){return a`<section class="still">
<h1><${d} of=${_(t,"wall.end.thanks")} /></h1>
<p class="dim"><${d} of=${I(t,e.title)} /></p>
</section>`}var Hs={id:"film",when:e=>e.scene==="film",component:()=>a`<section class="pure-black"></section>`,leaves:"fades",foot:null};var js=g.now?g.now-Date.now():0;function Ws(e){js=e-Date.now()}function lt(){return Date.now()+js}function se(e){let t=Math.max(0,Math.floor(e/1e3)),n=[Math.floor(t/60)%60,t%60],o=Math.floor(t/3600);return o&&n.unshift(o),n.map((s,r)=>r?String(s).padStart(2,"0"):s).join(":")}var gc=200;function wc({ends_at:e=0,left_ms:t=0},n){return!e&&!t?null:Math.max(0,Math.ceil((e?e-n:t)/1e3))}function Ce(e){let[,t]=rt(0),n=wc(e,lt()),o=!!e.ends_at&&n!==0;return At(()=>{if(!o)return;let s=setInterval(()=>t(r=>r+1),gc);return()=>clearInterval(s)},[o]),n}var Bs=3.5,mo=.05,yc=1e-6;function kc(e,t,n){if(!n(e))return null;let o=0,s=Math.floor((t-e)/mo+yc);for(;o<s;){let r=Math.ceil((o+s)/2);n(e+r*mo)?o=r:s=r-1}return e+o*mo}function xc(e,t){for(let o of e){let s=kc(o.min??Bs,o.max??60,r=>t(o,r));if(s!==null)return{way:o,size:s}}let n=e[e.length-1];return{way:n,size:n.min??Bs}}function ie(e,t,n,o){N(()=>{let s=e.current,r=t.current;if(!s||!r)return;let i=()=>Sc(s,r,n);i();let c=new ResizeObserver(i);return c.observe(s),document.fonts?.addEventListener("loadingdone",i),()=>{c.disconnect(),document.fonts?.removeEventListener("loadingdone",i)}},o)}function Sc(e,t,n){if(e.clientHeight===0)return;let o=(i,c)=>{t.dataset.way=i.name,t.style.setProperty("--size",c.toFixed(2))};t.toggleAttribute("data-measuring",!0);let{way:s,size:r}=xc(n,(i,c)=>(o(i,c),t.offsetHeight<=e.clientHeight&&t.scrollWidth<=t.clientWidth+1));o(s,r),t.getBoundingClientRect(),t.toggleAttribute("data-measuring",!1)}var Ec=[{name:"line",min:3.6,max:3.6},{name:"main",max:3.6}];function Us({scene:e,...t}){let{aside:n,titled:o}=e.foot?.(t)??{},s=Ce(t.screen.wall_countdown?.now??{}),r=s!==null&&e.id!=="pause"&&_(t.language,"wall.countdown",{left:se(s*1e3)});return a`<footer class=${e.foot?"foot":"foot away"}>
${o?a`<${Mc} ...${t} />`:a`<${Oc} ...${t} />`}
<${Ac} key=${e.id} of=${r||(n??[])} />
</footer>`}function Ac({of:e}){let t=b(null),n=b(null);return ie(t,n,Ec,[e.map(({text:o})=>o).join(`
`)]),a`<p class="aside tabular" ref=${t}><span class="fitted" ref=${n}><${d} of=${e} /></span></p>`}function Oc({address:e,code:t}){return a`<p class="where" translate=${!1}><bdi>${e}</bdi> <b class="code">${t}</b></p>`}function Mc({programme:e,language:t}){return a`<p class="where"><${d} of=${I(t,e.title).slice(0,1)} /></p>`}function wn({screen:e,language:t}){let n=Tt(e);return n?a`<p class="vote-code"><${d} of=${_(t,"wall.code")} /> <b class="tabular" translate=${!1}>${n}</b></p>`:null}function Tt(e){return e.wall_code?.now?.code??""}var Ic=[{name:"airy",min:5,max:7.6},{name:"tight",min:4.2,max:6},{name:"tight main",min:4.2,max:6}],Gs={id:"join",when:e=>e.scene==="join",component:Tc,leaves:"fades",foot:({screen:e,language:t})=>{let{phones:n}=e.wall.now;return{titled:!0,aside:n?_(t,"wall.phones",{count:n}):null}}};function Tc({screen:e,programme:t,language:n,address:o,code:s,qr:r,qr_modules:i}){let{phase:c}=e.wall.now,p=c==="doors"||c==="film"?"before":t.films?.length?"after_film":"after",m=b(null),h=b(null);return ie(m,h,Ic,[p,n,!!Tt(e)]),a`<section class="join">
<${fo} qr=${r} qr_modules=${i} />
<div class="beside">
<div class="box" ref=${m}>
<div class="fitted" ref=${h}>
<h1><${d} of=${_(n,`wall.join.${p}`)} /></h1>
<p class="how dim"><${d} of=${_(n,"wall.join.how")} /></p>
<${$o} address=${o} code=${s} />
<${wn} screen=${e} language=${n} />
</div>
</div>
</div>
</section>`}function fo({qr:e,qr_modules:t}){return a`<div class="plate">
<svg viewBox=${`0 0 ${t} ${t}`} aria-hidden="true" shape-rendering="crispEdges">
<path d=${e} />
</svg>
</div>`}function $o({address:e,code:t}){let n=b(null),o=b(null);return ie(n,o,[{name:"line",max:6.4},{name:"broken"}],[e]),a`<div class="where-to">
<div class="address" ref=${n}><p class="fitted" ref=${o}><bdi translate=${!1}>${e}</bdi></p></div>
<p class="code"><span translate=${!1}>${t}</span></p>
</div>`}var Rc=[{name:"whole-words",min:4,max:16},{name:"broken-words",min:3.5,max:16}],Ks={id:"message",when:(e,t)=>!!t.wall_message?.now,component:Nc,leaves:"fades",foot:()=>({}),subject:e=>e.wall_message?.now?.id??""};function Nc({screen:e,language:t}){let n=e.wall_message?.now,o=I(t,n?.text),s=b(null),r=b(null);return ie(s,r,Rc,[o.map(({text:i})=>i).join(`
`)]),a`<section class="said-to-all">
<div class="box" ref=${s}>
<div class="fitted" ref=${r}><h1 class="announced"><${d} of=${o} /></h1></div>
</div>
</section>`}var zs={id:"pause",when:e=>e.scene==="pause",component:Pc,leaves:"fades",foot:()=>({})};function Pc({screen:e,language:t}){let n=Ce(e.wall_countdown?.now??{});return a`<section class="still">
<h1><${d} of=${_(t,"wall.pause.title")} /></h1>
${n!==null&&a`<p class="counting tabular">${se(n*1e3)}</p>`}
<p class="dim"><${d} of=${_(t,"wall.pause.soon")} /></p>
</section>`}var yn="abstain",x=Object.freeze({QUESTION_GRAPHEMES_MIN:10,QUESTION_GRAPHEMES_MAX:280,SIGNATURE_GRAPHEMES_MAX:40,REASON_GRAPHEMES_MAX:140,NOTE_GRAPHEMES_MAX:280,ANSWERER_GRAPHEMES_MAX:80,SEAT_GRAPHEMES_MAX:30,CUE_WORDS_GRAPHEMES_MAX:140,CUE_NOTE_GRAPHEMES_MAX:280,ANNOUNCEMENT_GRAPHEMES_MAX:140,STAGE_NOTE_GRAPHEMES_MAX:100,POLL_TITLE_GRAPHEMES_MAX:160,POLL_OPTION_GRAPHEMES_MAX:80,POLL_OPTIONS_MIN:2,POLL_OPTIONS_MAX:10,POLL_UNIT_GRAPHEMES_MAX:20,WORD_GRAPHEMES_MAX:30,OPEN_TEXT_GRAPHEMES_MAX:140,CLOUD_WORDS_MAX:3,HANDS_MAX:2e3,PRIZE_WEIGHT_MAX:1e4,STILL_ALT_GRAPHEMES_MAX:200,STILL_LINE_GRAPHEMES_MAX:80,STILL_MADE_GRAPHEMES_MAX:280,SCALE_STEPS_MIN:2,SCALE_STEPS_MAX:11,FIGURE_DECIMALS_MAX:3,UNDO_WINDOW_MS:1e4,WALL_LIST_MAX:5,PHONE_TOP_MAX:10,PHONE_NEWEST_MAX:8,PHONE_PAGE:20});var Xs=[{name:"airy",min:4.2,max:6},{name:"tight columns stacked",min:4.2,max:4.8},{name:"tight columns",min:3.6,max:4.8},{name:"tight",max:4.2},{name:"tight main columns",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function kn({asked:e,language:t}){return a`<ul class=${e.kind==="multiple"||(e.max_choices??1)>1?"options several":"options"}>
${e.options.map(({id:n,label:o})=>a`<li key=${n}><${d} of=${I(t,o)} /></li>`)}
</ul>`}function Ys({asked:e,language:t}){let n=e.state==="open"?"wall.poll.nobody_yet":"wall.poll.nobody";return a`<p class="nobody"><${d} of=${_(t,n)} /></p>`}var xn=(e,t,n)=>`/${e}/stills/${t}${n?"/small":""}`,Vs=({author:e,tool:t,year:n,licence:o})=>[e,t,n,o].join(" · ");function G(e,t){return t==="en"?`${e}%`:`${e} %`}function Ee(e,t={},n="fr"){let{decimals:o=0}=t,s=e/10**o,r=Number.isInteger(e)?o:o+1;return s.toLocaleString(n,{minimumFractionDigits:o,maximumFractionDigits:r})}function Ae(e,{terms:t={}},n){return ae(n).map(o=>{let s=t.unit?.[o]||t.unit?.fr||t.unit?.en||"";return`${Ee(e,t,o)}${s&&` ${s}`}`})}function Rt(e,t,n){return ae(e).flatMap((o,s)=>{let r=Object.entries(n).map(([i,c])=>[i,Array.isArray(c)?c[s]:c]);return _(o,t,Object.fromEntries(r))})}function Le({asked:e,id:t,language:n}){return e.answer?.right?.includes(t)?a` <span class="right-mark"><span aria-hidden="true">✓</span> <${d} of=${_(n,"wall.right").slice(0,1)} /></span>`:null}var Nt=[{name:"airy",min:4.4,max:5},{name:"tight",max:4.2},{name:"tight lower",max:4},{name:"tight small",max:3.8},{name:"tight main small",min:2.6,max:3.5},{name:"tight main small least",min:2.2,max:3.5}],Cc=4,ze=e=>!!e?.options.some(({still:t})=>t&&e.stills?.[t]);function Zs({asked:e,language:t,code:n}){let o=e.terms?.still??"";return a`<figure class="alone"><${Js} asked=${e} language=${t} code=${n} id=${o} />
<figcaption><${er} asked=${e} id=${o} language=${t} /></figcaption></figure>`}function Pt({asked:e,language:t,code:n}){let o=e.options.filter(({still:i})=>i),s=e.revealed&&e.sureness?[]:e.options.filter(({still:i})=>!i),r=Math.ceil(o.length/Cc);return a`<${Lc} asked=${e} language=${t} />
<div class="still-grid" style=${{"--cols":Math.ceil(o.length/r),"--rows":r}}>
${o.map(({id:i,label:c,still:u=""})=>a`<figure key=${i} class=${Dc(e,i)?"choice lead":"choice"}>
<${Js} asked=${e} language=${t} code=${n} id=${u} />
<figcaption>
<p class="answer"><span class="label"><${d} of=${I(t,c)} /></span><${Le} asked=${e} id=${i} language=${t} /><${Qs} asked=${e} id=${i} language=${t} /></p>
<${er} asked=${e} id=${u} language=${t} />
</figcaption>
</figure>`)}
</div>
${s.map(({id:i,label:c})=>a`<p key=${i} class="without"><span class="label"><${d} of=${I(t,c)} /></span><${Qs} asked=${e} id=${i} language=${t} /></p>`)}`}function Lc({asked:e,language:t}){let{right:n,sure:o=0}=e.sureness??{};return n===void 0?null:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n,sure:o})} /></p>`}function Js({asked:e,language:t,code:n,id:o}){let s=e.stills?.[o];if(!s)return null;let[{lang:r,text:i}]=I(t,s.alt);return a`<img src=${xn(n,o)} alt=${i} lang=${r} width=${s.width} height=${s.height} style=${{"--ratio":s.width/s.height}} />`}function Qs({asked:e,id:t,language:n}){let o=e.bars?.find(i=>i.id===t),s=e.sureness?.rows.find(i=>i.id===t),{percent:r}=o??s??{};return!e.revealed||r===void 0?null:a`<span class="value tabular">${G(r,n)}${s?.sure!==void 0&&a` <small><${d} of=${_(n,"wall.real.sure",{percent:s.sure}).slice(0,1)} /></small>`}</span>
<span class="track" aria-hidden="true"><span class="bar" style=${{width:`${o?.length??r}%`}}></span>${!!o?.hands&&a`<span class="bar hands" style=${{width:`${o?.hands_length}%`}}></span>`}</span>`}function er({asked:e,id:t,language:n}){let{credit:o,sheet:s}=e.stills?.[t]??{};return s?a`<p class="how-made"><span class="dim"><${d} of=${_(n,"wall.sheet").slice(0,1)} /></span> ${Vs(s)}</p>`:o?a`<p class="credit dim">© ${o}</p>`:null}function Dc(e,t){return e.answer?.right?e.answer.right.includes(t):!!(e.revealed&&e.bars?.find(n=>n.id===t)?.lead)}var Sn=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function tr({asked:e,language:t}){let{least:n,most:o}=e.terms??{};return a`<p class="estimate">
<${d} of=${n!==void 0&&o!==void 0?Rt(t,"wall.number.between",{least:Ae(n,{...e,terms:{...e.terms,unit:void 0}},t),most:Ae(o,e,t)}):_(t,"wall.number.asked")} />
</p>`}var nr=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function or({asked:e,language:t}){let n=e.scale;return a`<div class="scale">
${n.mean!==void 0&&a`<p class="sums"><${d} of=${Hc(n,t)} /></p>`}
<${qc} columns=${n.columns} at=${n.at} language=${t} />
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
</div>`}function qc({columns:e,at:t,language:n}){let o=Math.max(...e.map(({count:s})=>s));return a`<div class="columns" aria-hidden="true">
${e.map(({step:s,count:r,percent:i,height:c})=>a`<div key=${s} class=${r&&r===o?"column lead":"column"}>
<span class="shaft"><span class="value tabular">${G(i,n)}</span><span class="rise" style=${{height:`${c}%`}}></span></span>
<span class="step tabular">${s}</span>
</div>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${Fc(t,e.length)}%`}}></span>`}
</div>`}function Fc(e,t){return(50+e*(t-1))/t}function Ct({asked:e,language:t}){let{low:n,high:o}=e.terms??{};return!n&&!o?null:a`<div class="ends">
<span><${d} of=${I(t,n)} /></span>
<span><${d} of=${I(t,o)} /></span>
</div>`}function Hc({mean:e=0,median:t=0},n){return _(n,"wall.scale.sums",{mean:e,median:t})}var ho=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function _o({asked:e,language:t}){let n=Array.from({length:e.terms?.steps??0},(o,s)=>s+1);return a`<div class="scale asked">
<div class="steps" aria-hidden="true">${n.map(o=>a`<span key=${o} class="tabular">${o}</span>`)}</div>
<${Ct} asked=${e} language=${t} />
${e.kind==="rating"&&a`<${kn} asked=${e} language=${t} />`}
</div>`}function vo({asked:e,language:t}){let n=e.kind==="open_text"?_(t,"wall.words.in_a_line"):_(t,"wall.words.in_words",{count:e.max_choices??1});return a`<p class="estimate"><${d} of=${n} /></p>`}var jc={component:kn,ways:Xs},Wc={component:Pt,ways:Nt},Bc={scale:{component:_o,ways:ho},rating:{component:_o,ways:ho},number:{component:tr,ways:Sn},word_cloud:{component:vo,ways:Sn},open_text:{component:vo,ways:Sn}},sr=e=>ze(e)?Wc:Bc[e?.kind??"single"]??jc;var rr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight above",max:4.2},{name:"tight main",max:4.2},{name:"tight main above",max:4.2},{name:"tight main above small",min:2.4,max:3.5}];function ar({asked:e,language:t}){let n=e.options.map(o=>({option:o,bar:e.bars?.find(({id:s})=>s===o.id)}));return a`
<div class="bars" aria-hidden="true">
${n.map(({option:o,bar:s})=>a`<div key=${o.id} class=${s?.lead?"row lead":"row"}>
<span class="label"><${d} of=${I(t,o.label)} /><${Le} asked=${e} id=${o.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${s?.length??s?.percent??0}%`}}></span>${!!s?.hands&&a`<span class="bar hands" style=${{width:`${s?.hands_length}%`}}></span>`}</span>
<span class="value tabular">${G(s?.percent??0,t)}${!!s?.hands&&a` <small>+${s?.hands}</small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${n.map(({option:o,bar:s})=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${I(t,o.label).slice(0,1)} /><${Le} asked=${e} id=${o.id} language=${t} /></th>
<td>${G(s?.percent??0,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s?.count??0}).slice(0,1)} /></td>
${!!s?.hands&&a`<td><${d} of=${_(t,"wall.poll.hands",{count:s?.hands??0}).slice(0,1)} /></td>`}
</tr>`)}
</tbody>
</table>
`}var cr=[{name:"airy",min:3.8,max:4.6},{name:"tight",min:3.6,max:4.2},{name:"tight main",min:3.5,max:4},{name:"tight main small",min:3.5,max:3.5}],ir=50,lr=[2.2,5.5];function ur({asked:e,language:t}){let{dots:n,right:o,sure:s,polls:r}=e.calibration;return o===void 0?a`<p class="nobody"><${d} of=${_(t,"wall.poll.nobody")} /></p>`:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:o,sure:s??0})} /></p>
<div class="calibration">
<div class="square" aria-hidden="true">
<svg viewBox="0 0 100 100" preserveAspectRatio="none"><line x1="0" y1="50" x2="100" y2="0" class="perfect" /><line x1="0" y1="50" x2="100" y2="50" class="chance" /></svg>
${n.map(i=>a`<span key=${i.sure} class="dot" style=${{left:`${100*(i.sure-ir)/ir}%`,top:`${100-i.right}%`,"--dot":`${lr[0]+lr[1]*i.size/100}`}}><b class="tabular">${G(i.right,t)}</b></span>`)}
</div>
<div class="axis tabular" aria-hidden="true"><span>${G(50,t)}</span><span><${d} of=${_(t,"wall.calibration.sure").slice(0,1)} /></span><span>${G(100,t)}</span></div>
</div>
<p class="dim aside-note"><${d} of=${_(t,"wall.calibration.how",{count:r})} /></p>
<table class="visually-hidden"><tbody>${n.map(i=>a`<tr key=${i.sure}><th scope="row">${G(i.sure,t)}</th><td>${G(i.right,t)}</td><td>${i.count}</td></tr>`)}</tbody></table>`}var pr=560,Uc="cubic-bezier(0.3, 0, 0.15, 1)",mr=.5,fr="glide",Gc=.2;function Kc(e,t){let n=[],o=[];for(let[s,r]of t){let i=e.get(s);if(!i){o.push(s);continue}let c={key:s,dx:i.left-r.left,dy:i.top-r.top,scale:i.font/r.font};(Math.abs(c.dx)>mr||Math.abs(c.dy)>mr)&&n.push(c)}return{moved:n,entered:o}}function ct(e,t){let n=b(!0),o=dr(e.current);N(()=>{!n.current&&e.current&&!Xc()&&zc(e.current,o),n.current=!1},[t])}function zc(e,t){let n=$r(e);for(let r of n.values())for(let i of r.getAnimations())i.id===fr&&i.cancel();let{moved:o,entered:s}=Kc(t,dr(e));for(let{key:r,dx:i,dy:c,scale:u}of o){let p={transform:`translate(${i}px, ${c}px) scale(${u})`,opacity:1},m=c<0?[{opacity:Gc,offset:.45}]:[],h=[p,...m,{transform:"none",opacity:1}];n.get(r)?.animate(h,{id:fr,duration:pr,easing:Uc})}for(let r of s)n.get(r)?.animate([{opacity:0},{opacity:1}],{duration:pr,easing:"ease-out"})}function dr(e){let t=new Map;if(!e)return t;for(let[n,o]of $r(e)){let{left:s,top:r,width:i,height:c}=o.getBoundingClientRect();if(i===0&&c===0)continue;let u=i/o.offsetWidth||1;t.set(n,{left:s,top:r,font:Number.parseFloat(getComputedStyle(o).fontSize)*u})}return t}function $r(e){let t=new Map;for(let n of e.children)n instanceof HTMLElement&&n.dataset.key&&t.set(n.dataset.key,n);return t}function Xc(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Yc=9,hr=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function _r({asked:e,language:t}){let n=(e.cards??[]).slice(0,Yc),o=b(null);if(ct(o,n.map(({id:r})=>r).join(" ")),!n.length)return a`<p class="nobody"><${d} of=${_(t,"wall.words.first")} /></p>`;let s=(e.cards??[]).length-n.length;return a`<ul class="said-cards" ref=${o}>
${n.map(({id:r,text:i,count:c,supporters:u=0})=>a`<li key=${r} data-key=${r}>
<p><bdi>${L(i,ae(t)[0])}</bdi></p>
${(c>1||u>0)&&a`<p class="second tabular">${[c>1&&`× ${c}`,u>0&&_(t,"wall.supporters",{count:u})[0].text].filter(Boolean).join(" · ")}</p>`}
</li>`)}
</ul>
${s>0&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.words.more",{count:s})} /></p>`}`}function vr(e,t,n){let o=new Map,s=e.filter(({id:r})=>t.has(r));for(let r of s){let{x:i,y:c}=t.get(r.id),u={...r,x:i,y:c};br(u,o)&&o.set(r.id,u)}for(let r of e)o.has(r.id)||o.set(r.id,Vc(r,o,n));return o}function Vc(e,t,n){let o={...e,x:0,y:0};for(let s=0;s<4e3&&!br(o,t);s++){let r=s*.22,i=.16*r;o={...e,x:i*Math.cos(r)*n,y:i*Math.sin(r)}}return o}function br(e,t){for(let n of t.values())if(Qc(e,n))return!1;return!0}function Qc(e,t){let n=.16*Math.min(e.height,t.height),o=(e.width+t.width)/2+2*n,s=(e.height+t.height)/2*1.12+n;return Math.abs(e.x-t.x)<o&&Math.abs(e.y-t.y)<s}var bo=3.5,Zc=11,gr=27,Jc=1.9;function wr({words:e}){let t=b(null),n=b(new Map),[o,s]=rt(new Map),r=e.map(({id:u,text:p,size:m})=>`${u} ${p} ${m}`).join("|");N(()=>{n.current=vr(e.map(eu(tu(t.current))),n.current,Jc),s(n.current)},[r]);let i=Math.max(gr,...[...o.values()].map(({y:u,height:p})=>Math.abs(u)+p*.6)),c=gr/i;return a`<div class="spiral" ref=${t} aria-hidden="true">
${e.map(({id:u,text:p})=>{let m=o.get(u);return m&&a`<bdi key=${u} style=${{left:`calc(50% + var(--h) * ${m.x*c})`,top:`calc(50% + var(--h) * ${m.y*c})`,fontSize:`calc(var(--h) * ${Math.max(bo,m.height*c)})`}}>${p}</bdi>`})}
</div>`}function eu(e){return({id:t,text:n,size:o})=>{let s=bo+(Zc-bo)*o/100;return{id:t,width:e(n)*s,height:s}}}function tu(e){let t=e?getComputedStyle(e).fontFamily:"sans-serif",n=document.createElement("canvas").getContext("2d");return n&&(n.font=`560 100px ${t}`),o=>n?n.measureText(o).width/100:o.length*.6}var yr=[{name:"airy",min:4.4,max:6},{name:"tight",min:3.5,max:5},{name:"tight main small",min:2,max:3.5}];function kr({asked:e,language:t}){let n=e.cloud??[];return n.length?e.drawing==="spiral"?a`<${wr} words=${n} /><ol class="visually-hidden">${n.map(({id:o,text:s,count:r})=>a`<li key=${o}>${s} ${r}</li>`)}</ol>`:a`<ol class="cloud">
${n.map(({id:o,text:s,count:r,size:i})=>a`<li key=${o} style=${{"--share":i/100}}>
<bdi>${s}</bdi> <small class="tabular">${r}</small>
</li>`)}
</ol>`:a`<p class="nobody"><${nu} language=${t} /></p>`}function nu({language:e}){return _(e,"wall.words.first").map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}var Er=[{name:"airy",min:3.6,max:4.4},{name:"tight main",min:3.5,max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Ar({asked:e,language:t}){let n=e.flow;return a`<p class="sums">${n.few?a`<${d} of=${_(t,"wall.flow.few")} />`:a`<${d} of=${su(n,t)} />`}</p>
<div class="flow" aria-hidden="true">
${n.nodes&&a`<${xr} side="before" drawn=${n} asked=${e} language=${t} />`}
${n.nodes?a`<${ou} drawn=${n} />`:a`<${Sr} drawn=${n} asked=${e} language=${t} />`}
${n.nodes&&a`<${xr} side="after" drawn=${n} asked=${e} language=${t} />`}
</div>
<div class="visually-hidden"><${Sr} drawn=${n} asked=${e} language=${t} /></div>`}function ou({drawn:{bands:e=[],nodes:t,rest:n}}){return a`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
${e.map(({from:o,to:s,d:r,stays:i})=>a`<path key=${`${o}>${s}`} d=${r} class=${i?"stays":"moves"} />`)}
${n?.before.map(({y:o,height:s})=>a`<rect key=${o} x="0" y=${o} width="7" height=${s} class="rest" />`)}
${n?.after.map(({y:o,height:s})=>a`<rect key=${o} x="93" y=${o} width="7" height=${s} class="rest" />`)}
${t?.before.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="0" y=${s} width="1.2" height=${r} class="node" />`)}
${t?.after.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="98.8" y=${s} width="1.2" height=${r} class="node" />`)}
</svg>`}function xr({side:e,drawn:t,asked:n,language:o}){return a`<div class=${`side ${e}`}>
<p class="when"><${d} of=${_(o,`wall.flow.${e}`)} /></p>
${(t.nodes?.[e]??[]).map(({id:s,y:r,height:i})=>{let c=t.rows.find(u=>u.id===s);return a`<p key=${s} style=${{top:`${r+i/2}%`}}>
<span class="label"><${d} of=${I(o,Mr(n,s))} /></span>
<b class="tabular">${G(c?.[e]??0,o)}</b>
${e==="after"&&a`<span class="net tabular">${Or(c?.net??0)}</span>`}
</p>`})}
</div>`}function Sr({drawn:e,asked:t,language:n}){return a`<table class="flow-table">
<thead><tr><td></td><th scope="col"><${d} of=${_(n,"wall.flow.before")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.after")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.net")} /></th></tr></thead>
<tbody>${e.rows.map(o=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${I(n,Mr(t,o.id))} /></th>
<td class="tabular">${G(o.before,n)}</td><td class="tabular">${G(o.after,n)}</td><td class="tabular">${Or(o.net)}</td>
</tr>`)}</tbody>
</table>`}function Or(e){return e>0?`+${e}`:e<0?`−${-e}`:"="}function su({stayed:e,moved:t,new:n,left:o,people:s},r){return e===void 0?_(r,"wall.flow.people",{before:s[0],after:s[1]}):_(r,"wall.flow.sums",{stayed:e,moved:t,came:n,left:o})}function Mr(e,t){return e.options.find(n=>n.id===t)?.label??{fr:t,en:t}}var Ir=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Tr({asked:e,language:t}){let n=e.by_group?.rows??[];return a`<table class="by-group">
<thead><tr><td></td>${n.map(({group:o,count:s})=>a`<th key=${o} scope="col"><${d} of=${_(t,`wall.group.${o}`)} /> <small class="tabular">${s}</small></th>`)}</tr></thead>
<tbody>${(n[0]?.shares??[]).map(({id:o})=>a`<tr key=${o}>
<th scope="row"><${d} of=${I(t,e.options.find(s=>s.id===o)?.label??{fr:o,en:o})} /></th>
${n.map(({group:s,shares:r})=>{let i=r.find(c=>c.id===o)?.percent??0;return a`<td key=${s}><span class="tabular">${G(i,t)}</span><span class="track" aria-hidden="true"><span class="bar" style=${{width:`${i}%`}}></span></span></td>`})}
</tr>`)}</tbody>
</table>`}var Pr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function Cr({asked:e,language:t}){let n=e.histogram;return n.bins.length?a`<div class="histogram">
<p class="sums">
<${d} of=${ru(e,n,t)} />
${e.answer?.truth!==void 0&&a`<br /><b class="hot"><${d} of=${au(e,n,t)} /></b>`}
</p>
<div class="plot" aria-hidden="true">
${!!n.below&&a`<${Rr} count=${n.below} most=${Nr(n)} sign="<" />`}
<div class="columns">
${n.near_from!==void 0&&a`<span class="near" style=${{left:`${n.near_from}%`,width:`${Number(n.near_to)-n.near_from}%`}}></span>`}
${n.bins.map(o=>a`<div key=${o.from} class="column">
<span class="shaft"><span class="value tabular">${o.count||""}</span><span class="rise" style=${{height:`${o.height}%`}}></span></span>
</div>`)}
<span class="median" style=${{left:`${n.at}%`}}></span>
${n.truth_at!==void 0&&a`<span class="truth" style=${{left:`${n.truth_at}%`}}></span>`}
</div>
${!!n.above&&a`<${Rr} count=${n.above} most=${Nr(n)} sign=">" />`}
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
</div>`:null}function Rr({count:e,most:t,sign:n}){return a`<div class="column edge">
<span class="shaft"><span class="value tabular">${e}</span><span class="rise" style=${{height:`${100*e/t}%`}}></span></span>
<span class="step">${n}</span>
</div>`}function Nr({bins:e,below:t,above:n}){return Math.max(t??0,n??0,...e.map(({count:o})=>o))}function En(e=0,{terms:t},n){return Ee(e,t,ae(n)[0])}function ru(e,{median:t=0,half:n=[0,0]},o){return Rt(o,"wall.number.middle",{median:Ae(t,e,o),low:Ae(n[0],{...e,terms:{...e.terms,unit:void 0}},o),high:Ae(n[1],e,o)})}function au(e,{near:t=0,near_percent:n=0},o){let{truth:s=0,tolerance:r=0}=e.answer??{};return Rt(o,r?"wall.number.near":"wall.number.exact",{truth:Ae(s,e,o),tolerance:Ae(r,e,o),percent:n,count:t})}var Lr=[{name:"airy",min:4.2,max:6},{name:"tight",max:4.6},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Dr({asked:e,language:t}){let{rows:n,weight:o,turnout_min:s,steps:r}=e.prize;return a`<ol class="prize">
${n.map(i=>a`<li key=${i.id} class=${i.place===1?"row lead":"row"}>
<b class="place tabular">${i.place??"–"}</b>
<span class="label"><${d} of=${I(t,i.title)} />${i.tied&&a` <small class="dim"><${d} of=${_(t,"wall.prize.tied").slice(0,1)} /></small>`}</span>
<span class="value tabular">${i.score===void 0?a`<small class="dim"><${d} of=${_(t,"wall.prize.too_few",{count:i.count}).slice(0,1)} /></small>`:Ee(Math.round(i.score*100),{decimals:2},ae(t)[0])} ${i.score!==void 0&&a`<small class="dim"><${d} of=${_(t,"wall.prize.ratings",{count:i.count}).slice(0,1)} /></small>`}</span>
</li>`)}
</ol>
<p class="dim aside-note"><${d} of=${_(t,"wall.prize.terms",{weight:o,min:s,steps:r})} /></p>`}var Hr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function jr({asked:e,language:t}){let n=e.ranking??[],o=b(null),s=e.state==="closed";return ct(o,n.map(({id:r})=>r).join(" ")),a`<div class="bars ranked" aria-hidden="true" ref=${o}>
${n.map(r=>a`<div key=${r.id} data-key=${r.id} class=${s&&r.rank===1?"row lead":"row"}>
<span class="label">${s&&a`<b class="place tabular">${r.rank}</b>`}<span><${d} of=${I(t,Fr(e,r))} /></span></span>
<span class="track"><span class="bar" style=${{width:`${r.length}%`}}></span></span>
<span class="value"><${d} of=${qr(r,t)} /></span>
</div>`)}
</div>
${s&&n.some(({tied:r})=>r)&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.ranking.tie")} /></p>`}
<table class="visually-hidden">
<tbody>
${n.map(r=>a`<tr key=${r.id}>
<th scope="row"><${d} of=${I(t,Fr(e,r)).slice(0,1)} /></th>
<td><${d} of=${qr(r,t).slice(0,1)} /></td>
<td><${d} of=${_(t,"wall.ranking.place",{rank:r.rank}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function qr({points:e,first:t},n){let o=_(n,"wall.ranking.first",{count:t});return _(n,"wall.ranking.points",{count:e}).map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function Fr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}var Ur=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Gr({asked:e,language:t}){let n=e.ratings??[],o=Math.max(...n.map(({mean:s=0})=>s));return a`<div class="ratings" aria-hidden="true">
${n.map(s=>a`<div key=${s.id} class=${s.mean===o?"row lead":"row"}>
<span class="label"><${d} of=${I(t,Wr(e,s))} /></span>
<${iu} item=${s} />
<span class="value tabular">${Br(s,t)}</span>
</div>`)}
<span></span><${Ct} asked=${e} language=${t} /><span></span>
</div>
<table class="visually-hidden">
<tbody>
${n.map(s=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${I(t,Wr(e,s)).slice(0,1)} /></th>
<td>${Br(s,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function iu({item:{columns:e,at:t}}){return a`<span class="spread">
${e.map(({step:n,height:o})=>a`<span key=${n} class="shaft"><span class="rise" style=${{height:`${o}%`}}></span></span>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${(50+t*(e.length-1))/e.length}%`}}></span>`}
</span>`}function Wr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}function Br({mean:e},t){return e===void 0?"—":Ee(Math.round(e*10),{decimals:1},ae(t)[0])}var Kr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.6,max:3.5}];function zr({asked:e,language:t}){let n=e.sureness,o=e.options.flatMap(s=>{let r=n.rows.find(({id:i})=>i===s.id);return r?[{option:s,row:r}]:[]});return a`${n.right!==void 0&&a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n.right,sure:n.sure??0})} /></p>`}
<div class="bars" aria-hidden="true">
${o.map(({option:s,row:r})=>a`<div key=${s.id} class=${e.answer?.right?.includes(s.id)?"row lead":"row"}>
<span class="label"><${d} of=${I(t,s.label)} /><${Le} asked=${e} id=${s.id} language=${t} /></span>
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
<td><${Le} asked=${e} id=${s.id} language=${t} /></td>
</tr>`)}
</tbody>
</table>`}var lu=[{field:"flow",component:Ar,ways:Er},{field:"by_group",component:Tr,ways:Ir,when:e=>!!e.by_group?.rows},{field:"bars",component:Pt,ways:Nt,when:ze},{field:"sureness",component:Pt,ways:Nt,when:ze},{field:"bars",component:ar,ways:rr},{field:"scale",component:or,ways:nr},{field:"ratings",component:Gr,ways:Ur},{field:"ranking",component:jr,ways:Hr},{field:"histogram",component:Cr,ways:Pr},{field:"sureness",component:zr,ways:Kr},{field:"prize",component:Dr,ways:Lr},{field:"calibration",component:ur,ways:cr},{field:"cloud",component:kr,ways:yr},{field:"cards",component:_r,ways:hr}],Xr=e=>lu.find(({field:t,when:n})=>e[t]&&(!n||n(e)));var cu=10,Yr={id:"poll",when:e=>e.scene==="poll",component:uu,leaves:"cuts",foot:({screen:e,language:t})=>{let n=e.wall_poll?.now;return{aside:n&&n.state!=="draft"&&n.kind!=="prize"&&n.kind!=="calibration"?du(n,t):null}},subject:e=>`${e.wall_poll?.now?.poll??""}.${e.wall_poll?.now?.round??""}`};function uu({screen:e,language:t,code:n}){let o=e.wall_poll?.now,s=b(null),r=b(null),i=o?.revealed&&(o.turnout!==0||!o.options.length)?Xr(o):void 0,c=o?.kind==="prize"||o?.kind==="calibration",u=i??sr(o),p=o&&JSON.stringify([o.title,o.options,o.revealed,o.state,o.answer,o.drawing,o.cloud,o.cards,o.stills,!i,!Tt(e)]);if(ie(s,r,u.ways,[p,t]),!o)return null;let m=i?.field==="flow"||i?.field==="by_group",h=o.stills?.[o.terms?.still??""]&&!ze(o)&&!m;return a`<section class=${h?"poll with-still":"poll"}>
${h&&a`<${Zs} asked=${o} language=${t} code=${n} />`}
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${`state ${c?"closed":o.state}`}><${d} of=${c?_(t,`wall.summary.${o.kind}`):mu(o,t)} /><${pu} asked=${o} /></p>
<${wn} screen=${e} language=${t} />
<h1><${d} of=${I(t,o.title)} /></h1>
<${u.component} asked=${o} language=${t} code=${n} />
${o.revealed&&!i&&a`<${Ys} asked=${o} language=${t} />`}
</div>
</div>
</section>`}function pu({asked:e}){let t=Ce(e);return t===null||e.state!=="open"?null:a`<b class=${t<=cu?"countdown hot tabular":"countdown tabular"} role="timer">${se(1e3*t)}</b>`}function mu(e,t){let n=_(t,`wall.poll.${e.state}`);if(e.kind!=="multiple"&&!(e.kind==="quiz"&&(e.max_choices??1)>1))return n;let o=_(t,...fu(e));return n.map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function fu({options:e,max_choices:t=0}){let n=e.filter(({id:o})=>o!==yn).length;return t>0&&t<n?["wall.poll.at_most",{count:t}]:["wall.poll.several",{}]}function du(e,t){if(e.turnout===void 0)return[];let n=_(t,...$u(e)),o=(e.bars??[]).reduce((r,i)=>r+(i.hands??0),0),s=[...o?[_(t,"wall.poll.hands",{count:o})]:[],...e.aside&&e.revealed?[_(t,"wall.poll.aside",{count:e.aside})]:[]];return n.map(({lang:r,text:i},c)=>({lang:r,text:[i,...s.map(u=>u[c].text)].join(" · ")}))}function $u({turnout:e=0,present:t=0}){return t===0||t<e?["wall.poll.turnout",{count:e}]:["wall.poll.turnout_of",{count:e,present:t}]}var hu=[{name:"whole-words",min:4},{name:"broken-words",min:3.5}],_u=170,Vr={id:"question",when:e=>e.scene==="question",component:vu,leaves:"cuts",foot:({screen:e,language:t})=>({aside:e.wall_question?.now?_(t,"wall.question.title"):null}),subject:e=>e.wall_question?.now?.id??""};function vu({screen:e,programme:t,language:n}){let o=e.wall_question?.now,s=b(null),r=b(null);return ie(s,r,hu,[o?.text,o?.translation,o?.signature,o?.theme,n]),o?a`<section class="one">
<h1 class="visually-hidden"><${d} of=${_(n,"wall.question.title")} /></h1>
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${o.text.length>_u?"asked long":"asked"}><${It} text=${o.text} lang=${o.lang} /></p>
${o.translation&&a`<p class="translated dim"><${It} text=${o.translation} lang=${o.lang==="fr"?"en":"fr"} /></p>`}
<p class="about dim"><${bu} asked=${o} programme=${t} language=${n} /></p>
</div>
</div>
</section>`:null}function bu({asked:e,programme:t,language:n}){let o=t.themes?.find(({id:c})=>c===e.theme),[s]=_(n,"wall.supporters",{count:e.supporters}),[r,...i]=s.text.split(" ");return[e.supporters>0&&a`<span key="support" class="tabular" lang=${s.lang}><b class="hot">${r}</b> ${i.join(" ")}</span>`,o&&a`<span key="theme"><${d} of=${I(n,o.name).slice(0,1)} /></span>`,e.signature&&a`<bdi key="signature">${e.signature}</bdi>`]}var Qr=[{name:"five",min:4,max:5.2},{name:"four",min:4,max:5.2},{name:"three",min:4,max:5.6},{name:"two",min:3.5,max:6},{name:"one",min:3.5,max:6.4}],Zr={id:"questions",when:e=>e.scene==="questions",component:gu,leaves:"cuts",foot:({screen:e,language:t})=>Jr(e).length?{aside:_(t,"wall.questions.title")}:{titled:!0}};function gu(e){let t=Jr(e.screen);return a`<section class="top">
<h1 class="visually-hidden"><${d} of=${_(e.language,"wall.questions.title")} /></h1>
${t.length?a`<${wu} listed=${t} language=${e.language} />`:a`<${ku} ...${e} />`}
</section>`}function wu({listed:e,language:t}){let n=b(null),o=b(null),s=e.map(([i])=>i).join(" "),r=e.map(([,{text:i}])=>i).join(`
`);return ie(n,o,Qr.slice(Math.max(0,Qr.length-e.length)),[s,r]),ct(o,s),a`<div class="box" ref=${n}>
<ol class=${e.some(([,{supporters:i}])=>i>999)?"fitted thousands":"fitted"} ref=${o}>
${e.map(([i,c])=>a`<${yu} key=${i} id=${i} one=${c} language=${t} />`)}
</ol>
</div>`}function yu({id:e,one:t,language:n}){let[o]=_(n,"wall.supporters",{count:t.supporters}),[s,...r]=o.text.split(" ");return a`<li data-key=${e}>
<p class="support tabular" lang=${o.lang}>${s} <span class="visually-hidden">${r.join(" ")}</span></p>
<p class="asked"><${It} text=${t.text} lang=${t.lang} /></p>
</li>`}function ku({language:e,address:t,code:n,qr:o,qr_modules:s}){return a`<div class="invitation">
<div class="beside">
<p class="invite"><${d} of=${_(e,"wall.questions.invitation")} /></p>
<${$o} address=${t} code=${n} />
</div>
<${fo} qr=${o} qr_modules=${s} />
</div>`}function Jr(e){return Object.entries(e.wall_list??{}).sort(([,n],[,o])=>n.rank-o.rank)}var xu=[Mt,Hs,Ks,Vr,Zr,Yr,Gs,zs,Fs],Su=560;function Eu(e){let t=e.wall?.now;return t&&xu.find(n=>n.when(t,e))||Mt}function ea(e){let t=b(null);Ou(t);let n=Eu(e.screen),o={scene:n,picture:`${n.id} ${n.subject?.(e.screen)??""}`},s=Au(o);return a`<div class="frame" ref=${t} data-scene=${n.id}>
${[o,...s?[s]:[]].map(r=>a`<div class=${r===s?"layer leaving":"layer"} key=${r.picture}>
<${r.scene.component} ...${e} />
</div>`)}
${n!==Mt&&a`<${Us} scene=${n} ...${e} />`}
</div>`}function Au(e){let t=b(e),n=b(null),[,o]=rt(0);if(t.current.picture!==e.picture){let s=t.current.scene.leaves==="fades"&&e.scene!==Mt;n.current=s?t.current:null,t.current=e}return At(()=>{if(!n.current)return;let s=setTimeout(()=>{n.current=null,o(r=>r+1)},Su);return()=>clearTimeout(s)},[e.picture]),n.current}function Ou(e){At(()=>{let t=e.current;if(!t||CSS.supports("height","1cqh"))return;let n=new ResizeObserver(()=>{t.style.setProperty("--h",`${t.clientHeight/100}px`),t.style.setProperty("--w",`${t.clientWidth/100}px`)});return n.observe(t),()=>n.disconnect()},[])}var go=[],Xe,ta=!1,Mu=!1;function Oe(e){Mu||!e||go.at(-1)===e||(go.push(e),ta||na())}function na(){let e=go.shift();if(ta=e!==void 0,e===void 0)return;let t=Iu();t.textContent="",requestAnimationFrame(()=>{t.textContent=e}),setTimeout(na,1e3)}function Iu(){return Xe||(Xe=document.createElement("div"),Xe.className="visually-hidden",Xe.setAttribute("role","status"),document.body.append(Xe),Xe)}var Tu="0123456789abcdefghjkmnpqrstvwxyz",Ru=128,oa="contrechamp.seq",An=0;function re(){let e=Math.ceil(Ru/5),t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>Tu[n&31]).join("")}function sa(){An=Math.max(lt(),An+1,Nu()+1);try{localStorage.setItem(oa,String(An))}catch{}return An}function Nu(){try{return Number(localStorage.getItem(oa))||0}catch{return 0}}var Pu=[["place_question","edit_question","merge_questions","set_blocked"],["take_cue","go_back"],["set_poll_open","reset_poll"]];function aa(e,t,n,o,s={}){let r=Object.entries(e).filter(([i])=>!o.has(i)).sort(([,i],[,c])=>c.at-i.at);return r.filter(([,i],c)=>{let u=r.slice(0,c).map(([,p])=>p);return t<i.at+n&&!u.some(p=>Cu(p,i))&&!Lu(i,u,s)})}function Cu(e,t){return e.verb===t.verb?e.subject===t.subject||t.verb==="show_scene":Pu.some(o=>o.includes(e.verb)&&o.includes(t.verb))&&e.subject===t.subject}function Lu({verb:e,subject:t},n,o){let s=o[t];if(e==="set_aside")return!!s?.seen;if(e!=="set_poll_open"||!s||s.state==="open")return!1;let r=n.some(c=>c.verb==="set_reveal"&&On(c)===t),i=Object.values(o).some(({state:c})=>c==="open");return s.state==="draft"||s.seen||s.on_wall||s.on_phones||r||i}function On({subject:e}){return e.replace(/\.(wall|phones|answer|note|translation)$/,"")}function ia(e,t,n){return Math.max(0,Math.ceil(Math.min(n,e.at+n-t)/1e3))}function la(e,t){let[n,o]=e.subject.split(/\.(?=wall$|phones$|answer$)/),s=t.questions?.[n],r=t.polls?.[n];switch(e.verb){case"place_question":return{key:`console.done.${s?.state??"placed"}`};case"set_star":return{key:s?.starred?"console.done.starred":"console.done.unstarred"};case"show_scene":return{key:`console.done.scene_${t.wall?.now?.scene}`};case"set_phase":return{key:`console.done.phase_${t.evening?.now?.phase}`};case"set_poll_open":return{key:`console.done.poll_${r?.state??"open"}`};case"set_reveal":return o==="answer"?{key:`console.done.answer_${r?.answered?"shown":"hidden"}`}:{key:`console.done.${r?.[`on_${o}`]?"shown":"hidden"}_on_${o??"wall"}`};case"set_black":case"set_frozen":return{key:ra(e.verb,t.wall?.now?.[e.verb.slice(4)])};case"set_premoderation":case"set_live":return{key:ra(e.verb,t.evening?.now?.[e.verb.slice(4)])};case"set_asking":case"set_slow_mode":return{key:`console.done.${e.verb.slice(4)}_${Du(e.verb,t)?"on":"off"}`};case"place_mic":return{key:`console.done.mic_${t.mic?.[n]?.state??"left"}`};case"set_mic_open":return{key:`console.done.mic_open_${t.floor?.now?.open?"on":"off"}`};case"annotate":return{key:`console.done.${On(e)===e.subject?"annotate":`annotate_${e.subject.split(".")[1]}`}`};case"send_note":return{key:`console.done.send_note_${t.notices?.stage_note?"on":"off"}`};default:return{key:`console.done.${e.verb}`}}}function Du(e,{evening:t}){return e==="set_asking"?t?.now?.asking===!1:t?.now?.slow_s>0}function ra(e,t){return`console.done.${e.slice(4)}_${t?"on":"off"}`}function wo(e){return e==="dismissed"?"console.meta.dismissed":`state.${e}`}function ca(e={}){if(typeof e.turnout=="number")return[`state.${e.state}`];if(!e.state)return[];let t=[wo(e.state)];return e.edited&&t.push("console.meta.edited"),e.on_wall&&t.push("state.on_wall"),t}function ut(e,t=Math.random){return qu(500,8e3,e,t)}function qu(e,t,n,o){return Math.round(Math.min(t,e*2**Math.min(n,10))*(.5+o()))}var Fu=4,Hu=["too_fast","not_recorded"];function ua({outbox:e,lifetime_ms:t,hand:n,answered:o}){let s=new Map,r=new Set,i=new WeakMap;function c(h){let $=e.put(h);return Number.isFinite(t)&&setTimeout(()=>p($,{ok:!1,refusal:"not_sent"}),t),new Promise(f=>{s.set($.slot,[...s.get($.slot)??[],f]),u($)})}async function u(h){if(r.has(h)||!e.waiting.value.includes(h))return;let{tries:$,refusals:f,timer:k}=i.get(h)??{tries:0,refusals:0};clearTimeout(k);let q=n(h.command);if(!q)return;r.add(h);let S=await q.catch(()=>null);if(r.delete(h),!(!S||Hu.includes(S.refusal??"")&&f<Fu))return p(h,S);let A=setTimeout(()=>u(h),ut($));i.set(h,{tries:$+1,refusals:f+ +!!S,timer:A})}function p(h,$){if(!e.settle(h))return;let f=s.get(h.slot)??[];s.delete(h.slot),o(h.command,$);for(let k of f)k($)}function m(){e.gather();for(let h of e.waiting.value)u(h)}return{send:c,deliverAll:m}}function ma(e,t){let n=E(pa(e,t));function o(i){let c={slot:ju(i),command:i,at:Date.now()};return n.value=[...n.value.filter(u=>u.slot!==c.slot),c],yo(()=>t?.setItem(e+c.slot,JSON.stringify(c))),c}function s(i){return n.value.includes(i)?(n.value=n.value.filter(c=>c!==i),yo(()=>{t?.getItem(e+i.slot)===JSON.stringify(i)&&t.removeItem(e+i.slot)}),!0):!1}function r(){let i=new Set(n.value.map(({slot:u})=>u)),c=pa(e,t).filter(({slot:u})=>!i.has(u));c.length&&(n.value=[...n.value,...c])}return{waiting:n,put:o,settle:s,gather:r}}function ju(e){return e.act??`${e.verb} ${e.id??e.question??e.saying??e.poll??""}`}function pa(e,t){if(!t)return[];let n=[];return yo(()=>{for(let o of Object.keys(t)){if(!o.startsWith(e))continue;let s=Wu(t.getItem(o));s?n.push(s):t.removeItem(o)}}),n.sort((o,s)=>o.at-s.at)}function Wu(e){try{let t=JSON.parse(e??"null");return t?.command?.verb&&t.slot?t:null}catch{return null}}function yo(e){try{e()}catch{}}function fa(e,{from:t,revision:n,changes:o}){return n===e.revision?e:t===e.revision?{revision:n,screen:ko(e.screen,o)}:null}function ko(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=Bu(n[o]??{},s);return n}function Bu(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=Uu(n[o]??{},s);return n}function Uu(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=s;return n}var Gu=1e3;function da(e,t=n=>Ku(new URL("./line.js",import.meta.url),n)){zu(async()=>{let{keepLine:n}=await t(()=>{e.state.value="down"});n(e)})}async function Ku(e,t){for(let n=0;;n++)try{return await(n?import(`${e}?${n}`):import(e.href))}catch{t?.(),await new Promise(o=>setTimeout(o,ut(n)))}}function zu(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Gu)}var Xu=3e4,Yu=3e3;function $a({door:e,code:t,boot:n,key:o,answered:s=Lt,line:r,dark:i=Vu,began:c=Qu,changed:u=Lt}){let p=E(n.screen??{}),m=E(n.margin??{}),h=E("connecting"),$=E(""),f=e==="phone",k=E(n.revision??""),q=E(!1),S=null,R=null,A=!1,K=ma(`contrechamp.outbox.${t}.`,f?Zu():null),W=ua({outbox:K,lifetime_ms:f?Number.POSITIVE_INFINITY:Xu,hand:C=>S?.("command",C)??null,answered:s});function nt(C){k.value=C.revision,C.now&&Ws(C.now),p.value=c(C.screen??{},p.value),C.margin&&(m.value=C.margin)}function nn(C){let oe=fa({revision:k.value,screen:p.value},C);if(!oe)return Re();oe.screen!==p.value&&u(C.changes,p.value),k.value=oe.revision,p.value=oe.screen}async function Re(){if(A)return;A=!0;let C=await S?.("refresh").catch(Lt);A=!1,C?.screen?nt(C):setTimeout(()=>S&&Re(),ut(2))}function ke(C){S=C,R&&S?.("report",R).catch(Lt),S&&W.deliverAll()}let on={door:e,code:t,key:o??"",protocol:n.protocol??"",revision:()=>k.value,state:h,refused:$,slow:q,use:ke,dark:i,awake(C){C&&Re(),W.deliverAll()},hears:{snapshot:nt,patch:nn,margin({margin:C,changes:oe}){m.value=C??ko(m.value,oe??{})},reload:()=>setTimeout(()=>location.reload(),Math.random()*(f?Yu:0))}};return da(on,r),{screen:p,margin:m,state:h,refused:$,slow:q,revision:k,waiting:K.waiting,clock:lt,send:W.send,report(C){R=C,S?.("report",C).catch(Lt)}}}function Lt(){return null}function Vu(){return!1}function Qu(e){return e}function Zu(){try{return globalThis.localStorage??null}catch{return null}}var xo=1e3,T=$a({door:g.door??"console",code:g.code,boot:g}),Me=e=>X(()=>T.screen.value[e]??{}),pt=(e,t)=>X(()=>T.screen.value[e]?.now??t),D=Me("questions"),de=Me("polls"),So=Me("troubles"),Mn=Me("acts"),le=pt("evening",{phase:"doors",premoderation:!0,live:!1,sealed:!1,asking:!0,slow_s:0}),In=Me("staff"),ha=Me("walls"),Tn=Me("mic"),mt=pt("floor",{open:!1,groups:[],speaking:"",since:0,spent:{}}),Ye=Me("cues"),$e=pt("run",{last:"",next:""}),Dt=Me("notices"),De=pt("wall",{scene:"join",black:!1,frozen:!1,phase:"doors",phones:0}),_a=pt("people",{phones:0,walls:0,consoles:0,stages:0}),va=pt("signs",{voting:"open",room_code:"",seats:0,admitted:0,new_devices:[],wrong_codes:0}),Ve=X(()=>T.margin.value.me?.now??{}),he=E(T.clock());setInterval(()=>{he.value=T.clock()},xo);var ft=X(()=>Math.floor(he.value/(10*xo))*10*xo);var wa={unread:["pending"],kept:["kept"],published:["listed"],air:[],answered:["answered"],archives:["dismissed","merged","withdrawn"]},Rn=Object.keys(wa),ya=["published","air","answered"],ka=["waiting","supported","recent","unseen","disputed","first","starred"],xa={unread:"waiting",kept:"recent",published:"supported",air:"recent",answered:"recent",archives:"recent"},Qe={words:"",theme:"",lang:"",origin:""};function dt(e){return Rn.find(t=>wa[t].includes(e))??"archives"}function Sa(e,t){return t==="air"?e.on_wall:dt(e.state)===t}function Ea(e){let t=Object.values(e);return Object.fromEntries(Rn.map(n=>[n,t.filter(o=>Sa(o,n)).length]))}function Nn(e,t,n,{inHand:o={},leaving:s=new Set,sieve:r=Qe}={}){let i=Ju(r);return Object.entries(e).filter(([c,u])=>o[c]?.tab===t||Sa(u,t)&&!s.has(c)).filter(([c,u])=>o[c]||(n!=="starred"||u.starred)&&i(u)).sort(ep(n,e))}function Ju({words:e,theme:t,lang:n,origin:o}){let s=ba(e).split(" ").filter(Boolean);return r=>{if(t&&r.theme!==t||n&&r.lang!==n||o&&r.origin!==o)return!1;if(!s.length)return!0;let i=ba([r.text,r.signature,r.note,r.translation].join(" "));return s.every(c=>i.includes(c))}}function ba(e){return e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase()}function ep(e,t){switch(e){case"supported":case"starred":return Eo;case"recent":return Aa;case"unseen":return tp(t);case"disputed":return np;case"first":return(n,o)=>n[1].asked_before-o[1].asked_before||qt(n,o);default:return qt}}function qt([e,t],[n,o]){return t.asked_at-o.asked_at||(e<n?-1:1)}function Aa(e,t){return qt(t,e)}function Eo(e,t){return t[1].supporters-e[1].supporters||qt(e,t)}function tp(e){let t=Object.entries(e).filter(([,{state:o}])=>o==="listed"),n=new Set([...[...t].sort(Eo).slice(0,x.PHONE_TOP_MAX),...[...t].sort(Aa).slice(0,x.PHONE_NEWEST_MAX)].map(([o])=>o));return(o,s)=>Number(n.has(o[0]))-Number(n.has(s[0]))||o[1].supporters-s[1].supporters||qt(o,s)}function np(e,t){return ga(t[1])-ga(e[1])||Eo(e,t)}function ga({supporters:e,reports:t}){return Math.min(e,10*t)}function Oa(e,t,n){return e.includes(t)?t:e[Math.min(n,e.length-1)]??""}var op=2e3,Ft=E([]),Ze=E(""),Ia=X(()=>{if(T.state.value!=="up")return new Set;let e=Ft.value.filter(({verb:t,question:n,rev:o,state:s})=>{let r=D.value[n];return t==="place_question"&&r?.rev===o&&dt(r.state)!==dt(s)});return new Set(e.map(({question:t})=>t))});async function v(e,t={}){let n={verb:e,act:re(),seq:sa(),...t};Ft.value=[...Ft.value,n];let o=await T.send(n);return o.ok?(Ze.value="",setTimeout(()=>Ma(n),op)):Ge(()=>{Ma(n),Ht(sp(o))}),o}function Ht(e){Ze.value=e,Oe(e)}function sp(e){let t=[l(`refusal.${e.refusal}`)],n=ca(e.now).map(o=>l(o));return n.length&&t.push(l("console.now",{standing:n.join(", ")})),t.join(" ")}function Ma(e){Ft.value=Ft.value.filter(t=>t!==e)}var rp=g.console?.verbs;function w(e){return rp?.includes(e)??!0}var Ao={questions:"questions"in T.screen.peek(),air:!0,run:"cues"in T.screen.peek(),polls:w("set_poll_open")||w("set_hands"),floor:"mic"in T.screen.peek()},Je=Object.keys(Ao).filter(e=>Ao[e]),ve=Je.filter(e=>["run","polls","floor"].includes(e)),Oo=w("place_question")?"questions":Ao.floor?"floor":"air",Q=E(Oo),jt=E(Oo==="floor"?Oo:ve[0]??""),Z=E(w("place_question")?"unread":"published"),Mo=E(xa),Io=X(()=>Mo.value[Z.value]),me=E(Qe),be=E(""),Fe=E(!1),_e=E(new Set),B=E({}),Wt=X(()=>Nn(D.value,Z.value,Io.value,{inHand:B.value,leaving:Ia.value,sieve:me.value}));function Pn(e,t,n){let{rev:o,text:s}=D.value[e];B.value={...B.value,[e]:{doing:t,tab:Z.value,rev:o,read:s,words:n,former:n}}}function Ta(e){Mo.value={...Mo.value,[Z.value]:e}}function To(e,t){let n=new Set(_e.value);t?n.add(e):n.delete(e),_e.value=n}function He(e,t){B.value={...B.value,[e]:{...B.value[e],words:t}}}function Ra(e){B.value={...B.value,[e]:{...B.value[e],rev:D.value[e].rev}}}function H(e){let{[e]:t,...n}=B.value;B.value=n}function Ro(e){Ge(()=>{Z.value!==e&&(_e.value=new Set),Z.value=e,be.value=""})}function Na(e){Q.value="questions";let t=Wt.value.map(([s])=>s),n=t.indexOf(be.value),o=t[Math.max(0,Math.min(t.length-1,n+e))];document.getElementById(Bt(o??""))?.focus()}var Bt=e=>`question-${e}`,Ie=X(()=>Object.entries(de.value).sort(([,e],[,t])=>e.order-t.order)),qe=X(()=>Ie.value.find(([,e])=>e.state==="open")?.[0]??""),et=E(""),$t=X(()=>{let e=Ie.value,t=qe.value||et.value||T.screen.value.wall_poll?.now?.poll;return e.find(([o])=>o===t)??e.find(([,o])=>o.state==="draft")??e.at(-1)??null});ee(()=>{qe.value&&(et.value=qe.value)});ee(()=>{document.documentElement.dataset.room=Q.value,ve.includes(Q.value)&&(jt.value=Q.value),document.documentElement.dataset.beside=jt.value});var je=e=>[`Digit${e}`,`Numpad${e}`],Ut=[{name:"previous",group:"move",keys:["ArrowUp","i"],repeats:!0},{name:"next",group:"move",keys:["ArrowDown","j"],repeats:!0},{name:"undo",group:"move",keys:["z"]},{name:"help",group:"move",keys:["?"]},{name:"search",group:"move",keys:["/"]},{name:"next_cue",group:"run",keys:["ArrowRight","PageDown"],verb:"take_cue"},{name:"last_cue",group:"run",keys:["ArrowLeft","PageUp"],verb:"go_back"},{name:"new_cue",group:"run",keys:["I"],verb:"make_cue",opens:!0},{name:"publish",group:"question",keys:["p"],verb:"place_question"},{name:"keep",group:"question",keys:["k"],verb:"place_question"},{name:"dismiss",group:"question",keys:["x"],verb:"place_question"},{name:"edit",group:"question",keys:["m"],verb:"edit_question"},{name:"restore",group:"question",keys:["u"],verb:"place_question"},{name:"air",group:"question",keys:["e"],verb:"show_scene"},{name:"answered",group:"question",keys:["r"],verb:"place_question"},{name:"star",group:"question",keys:["s"],verb:"set_star"},{name:"tick",group:"question",keys:[","],verb:"place_questions"},{name:"more",group:"question",keys:[";"]},{name:"label",group:"question",keys:["T"],verb:"set_theme"},{name:"translation",group:"question",keys:["L"],verb:"annotate"},{name:"note",group:"question",keys:["N"],verb:"annotate"},{name:"trace",group:"question",keys:["R"],verb:"trace_answer"},{name:"merge",group:"question",keys:["F"],verb:"merge_questions"},{name:"block",group:"question",keys:["B"],verb:"set_blocked"},{name:"black",group:"wall",keys:["b","."],verb:"set_black"},{name:"join",group:"wall",keys:["q"],verb:"show_scene"},{name:"list",group:"wall",keys:["l"],verb:"show_scene"},{name:"freeze",group:"wall",keys:["f"],verb:"set_frozen"},{name:"pause",group:"wall",keys:["t"],verb:"show_scene"},{name:"film",group:"wall",keys:["c"],verb:"show_scene"},{name:"end",group:"wall",keys:["h"],verb:"show_scene"},{name:"announce",group:"wall",keys:["A"],verb:"announce"},{name:"countdown",group:"wall",keys:["C"],verb:"set_wall_countdown"},{name:"open",group:"poll",keys:[" "],verb:"set_poll_open"},{name:"reveal_wall",group:"poll",keys:["Enter"],verb:"set_reveal"},{name:"reveal_phones",group:"poll",keys:["v"],verb:"set_reveal"},{name:"reveal_answer",group:"poll",keys:["w"],verb:"set_reveal"},{name:"poll",group:"poll",keys:["a"],verb:"show_scene"},{name:"reset",group:"poll",keys:["0"],verb:"reset_poll",codes:je(0)},{name:"make",group:"poll",keys:["n"],verb:"make_poll",opens:!0},{name:"mic_next",group:"floor",keys:["Q"],verb:"place_mic"},{name:"mic_speaks",group:"floor",keys:["S"],verb:"place_mic"},{name:"mic_served",group:"floor",keys:["E"],verb:"place_mic"},{name:"hand",group:"floor",keys:["H"],verb:"add_hand"},{name:"paper",group:"floor",keys:["D"],verb:"ask_on_paper"},{name:"stage_note",group:"floor",keys:["W"],verb:"send_note"},{name:"group_1",group:"floor",keys:["5"],verb:"set_speaking",codes:je(5)},{name:"group_2",group:"floor",keys:["6"],verb:"set_speaking",codes:je(6)},{name:"group_none",group:"floor",keys:["7"],verb:"set_speaking",codes:je(7)},{name:"doors",group:"evening",keys:["1"],verb:"set_phase",codes:je(1)},{name:"phase_film",group:"evening",keys:["2"],verb:"set_phase",codes:je(2)},{name:"debate",group:"evening",keys:["3"],verb:"set_phase",codes:je(3)},{name:"closed",group:"evening",keys:["4"],verb:"set_phase",codes:je(4)},{name:"hold",group:"evening",keys:["P"],verb:"set_asking"},{name:"slow",group:"evening",keys:["M"],verb:"set_slow_mode"},{name:"premoderation",group:"evening",keys:["d"],verb:"set_premoderation"},{name:"live",group:"evening",keys:["o"],verb:"set_live"},{name:"language",group:"evening",keys:["g"]},{name:"theme",group:"evening",keys:["y"]}],Pa=["move","run","question","wall","poll","floor","evening"],ap=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight","PageUp","PageDown"],ip=new Map(Ut.map(e=>[e.name,e]));function Gt(e){let t=ip.get(e);if(!t)throw new Error(`no key is named ${e}`);return t}function Ca(e,t=!0){if(e.ctrlKey||e.altKey||e.metaKey||e.isComposing)return null;let n=/^[a-z]$/i.test(e.key),o=n?e.shiftKey?e.key.toUpperCase():e.key.toLowerCase():e.key;if(e.shiftKey&&(o===" "||/^[A-Z]./.test(o))||!t&&!ap.includes(o))return null;let s=Ut.find(({keys:r})=>r.includes(o))??(n?void 0:Ut.find(({codes:r})=>r?.includes(e.code)));return s&&(s.repeats||!e.repeat)?s:null}function No(e){return/^[A-Z]$/.test(e)}function La({keys:e}){return e.map(t=>t===" "?"Space":No(t)?`Shift+${t}`:t.length===1?t.toUpperCase():t).join(" ")}var lp="input, textarea, select, form, dialog, [contenteditable]",cp="button, a, summary, [role=button], [role=radio], [role=tab]";function Da(e,t){return e?.closest?e.closest(lp)?!1:!([" ","Enter"].includes(t.key)&&e.closest(cp)):!0}var qa="contrechamp.console.keys",ht=E(mp()!=="off");function Fa(e){ht.value=e;try{localStorage.setItem(qa,e?"on":"off")}catch{}}var Cn=new Map,up={question:"questions",poll:"polls",run:"run",floor:"floor"};function ge(e,t,{why:n="",seen:o=()=>!0,reveal:s}={}){N(()=>{if(!e)return;let r={press:t,why:n,seen:o,reveal:s};return Cn.set(e,r),()=>{Cn.get(e)===r&&Cn.delete(e)}})}function Ha(e){e.addEventListener("keydown",t=>{let n=t.target;if(t.defaultPrevented||e.querySelector("dialog[open]")||!Da(n,t))return;let o=Ca(t,ht.value);!o||!pp(o.name)||t.preventDefault()})}function pp(e){if(e==="next"||e==="previous")return Na(e==="next"?1:-1),!0;let t=Cn.get(e);if(!t)return!1;let{group:n,opens:o}=Gt(e),s=up[n];return s&&!t.seen()?(Q.value=s,t.reveal?.(),o&&t.press()):t.why?Ht(t.why):t.press(),!0}function mp(){try{return localStorage.getItem(qa)}catch{return null}}function y({name:e,label:t,press:n,on:o,radio:s,why:r="",keyed:i=!0,hot:c,lang:u,tabIndex:p,title:m,reveal:h}){let $=b(null);ge(i?e:null,n,{why:r,reveal:h,seen:()=>!!$.current?.getClientRects().length});let f=i&&ht.value,k=s?{role:"radio","aria-checked":String(o)}:o===void 0?{}:{"aria-pressed":String(o)};return a`<button
ref=${$} type="button" class=${c?"button switch hot":"button switch"} ...${k}
aria-disabled=${r?"true":void 0} aria-keyshortcuts=${f?La(Gt(e)):void 0}
aria-label=${m} lang=${u} tabIndex=${p} onClick=${()=>r?Ht(r):n()}>
<span>${t}</span>${f&&a`<${Te} name=${e} />`}
</button>`}function Te({name:e}){return a`<kbd aria-hidden="true">${Po(Gt(e).keys[0])}</kbd>`}function Po(e){return e===" "?l("console.key.space"):e==="Enter"?l("console.key.enter"):e==="ArrowUp"?"↑":e==="ArrowDown"?"↓":e==="ArrowRight"?"→":e==="ArrowLeft"?"←":e==="PageDown"?l("console.key.page_down"):e==="PageUp"?l("console.key.page_up"):No(e)?`⇧${e}`:e.toUpperCase()}function Ln(){let{black:e}=De.value;return a`<${y} name="black" label=${l("console.air.black")} on=${e} press=${()=>v("set_black",{on:!e})} />`}function pe({name:e,legend:t,text:n,write:o,max:s,invalid:r,children:i}){return a`<fieldset class="text-fields">
<legend>${t}</legend>
${["fr","en"].map(c=>a`<label key=${c}><span class="note" aria-hidden="true">${c.toUpperCase()}</span>
<input class="field" type="text" name=${`${e}-${c}`} lang=${c} maxlength=${s} autocomplete="off" value=${n[c]}
aria-label=${l(`console.make.in_${c}`,{what:t})} aria-invalid=${String(r)}
onInput=${u=>o({...n,[c]:u.target.value})} /></label>`)}
${i}
</fieldset>`}var ja=6e4,fp=[1,2,5,10],dp=[5,10,15];function Wa(){let e=O(!1),t=O(!1);return!w("announce")&&!w("set_wall_countdown")?null:a`<div class="messages">
<div class="acts">
${w("announce")&&a`<${y} name="announce" on=${e.value} label=${l("console.announce.open")} press=${()=>e.value=!e.value} />`}
${w("set_wall_countdown")&&a`<${y} name="countdown" on=${t.value} label=${l("console.countdown.open")} press=${()=>t.value=!t.value} />`}
</div>
<${$p} />
${e.value&&a`<${hp} close=${()=>e.value=!1} />`}
<${_p} choosing=${t.value} />
</div>`}function $p(){let e=Dt.value.announcement;if(!e)return null;let{text:t,lang:n}=M(e.text),o=[e.wall&&l("console.announce.wall"),e.phones&&l("console.announce.phones")].filter(Boolean).join(" · ");return a`<p class="standing-note" role="status"><b lang=${n}><bdi>${L(t,n)}</bdi></b>
<span class="note tabular">${o} · ${se(Math.max(0,e.ends_at-he.value))}</span>
${w("end_announcement")&&a`<button type="button" class="plain" onClick=${()=>v("end_announcement",{announcement:e.id})}>${l("console.announce.end")}</button>`}</p>`}function hp({close:e}){let t=O({fr:"",en:""}),n=O(!0),o=O(!0),s=O(2),r=b(null);N(()=>r.current?.querySelector("input")?.focus(),[]);async function i(p){p.preventDefault();let m={fr:t.value.fr.trim(),en:t.value.en.trim()};(await v("announce",{announcement:re(),text:m,lasts_ms:s.value*ja,phones:n.value,wall:o.value})).ok&&e()}function c(p){p.key==="Escape"&&(p.preventDefault(),e())}let u=!!t.value.fr.trim()!=!!t.value.en.trim();return a`<form class="make" ref=${r} onSubmit=${i} onKeyDown=${c} aria-label=${l("console.announce.open")}>
<${pe} name="announcement" legend=${l("console.announce.words")} text=${t.value} write=${p=>t.value=p} max=${x.ANNOUNCEMENT_GRAPHEMES_MAX} invalid=${!1} />
<div class="chips">
<label class="chip"><input type="checkbox" checked=${o.value} onChange=${()=>o.value=!o.value} /> <span>${l("console.announce.wall")}</span></label>
<label class="chip"><input type="checkbox" checked=${n.value} onChange=${()=>n.value=!n.value} /> <span>${l("console.announce.phones")}</span></label>
</div>
<div class="chips" role="radiogroup" aria-label=${l("console.announce.lasts")}>${fp.map(p=>a`<label key=${p} class="chip"><input type="radio" name="lasts" checked=${s.value===p} onChange=${()=>s.value=p} /> <span>${l("console.minutes",{count:p})}</span></label>`)}</div>
${u&&a`<p class="note">${l("console.make.one_language")}</p>`}
<div class="acts">
<button class="button hot">${l("console.announce.send")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function _p({choosing:e}){let{ends_at:t=0,left_ms:n=0}=Dt.value.countdown??{},o=t?Math.max(0,t-he.value):n,s=t>0||n>0,r=(i,c)=>v("set_wall_countdown",{left_ms:i,running:c});return a`
${s&&a`<p class="standing-note"><b class="tabular">${se(o)}</b> <span class="note">${l("console.countdown.on_wall")}</span>
${w("set_wall_countdown")&&a`<button type="button" class="plain" onClick=${()=>r(o,!t)}>${l(t?"console.room_vote.pause":"console.room_vote.resume")}</button>
<button type="button" class="plain" onClick=${()=>r(0,!1)}>${l("console.countdown.none")}</button>`}</p>`}
${e&&a`<div class="acts">${dp.map(i=>a`<button key=${i} type="button" class="button" onClick=${()=>r(i*ja,!0)}>${l("console.minutes",{count:i})}</button>`)}</div>`}
`}var vp={doors:"join",film:"film",debate:"questions",closed:"end"},bp=["film","pause","join"];function Ua(){return a`<section class="room air" aria-labelledby="air-title">
<h2 id="air-title">${l("console.room.air")}</h2>
<${gp} />
<${wp} />
${w("show_scene")&&a`<${xp} />`}
<${Wa} />
</section>`}function gp(){let{qr:e,qr_modules:t}=g.wall??{qr:"",qr_modules:0};return a`<div class="thumbnail" data-theme="dark" aria-hidden="true">
<${ea} screen=${T.screen.value} programme=${g.programme} language=${g.wall?.language??V.value}
address=${g.address} code=${g.code} qr=${e} qr_modules=${t} />
</div>`}function wp(){let{scene:e,black:t,frozen:n}=De.value,o=[l(`state.scene.${e}`),t&&l("console.air.is_black"),n&&l("console.air.is_frozen"),T.screen.value.wall_message?.now&&l("console.air.is_message")].filter(Boolean);return a`<div class="on-air"><p><b>${o.join(" · ")}</b></p><${yp} /><${kp} /></div>`}var Ga=()=>Object.entries(D.value).find(([,{on_wall:e}])=>e)??[];function yp(){let[e,t]=Ga();return t?.state!=="listed"||!w("place_question")?null:a`<button type="button" class="button" onClick=${()=>v("place_question",{question:e,rev:t.rev,state:"answered"})}>${l("console.air.answered")}</button>`}function kp(){let[,e]=Ga();if(e)return a`<${Ba} text=${e.text} lang=${e.lang} />`;let t=T.screen.value.wall_poll?.now;return t?a`<${Ba} ...${M(t.title)} />`:null}function Ba({text:e,lang:t}){return a`<p class="visually-hidden" lang=${t}><bdi>${L(e,t)}</bdi></p>`}function xp(){let e=$t.value?.[0]??"";return a`<div class="acts four" role="group" aria-label=${l("console.air.wall")}>
<${Ln} />
<${Kt} name="list" scene="questions" />
<${Kt} name="join" scene="join" />
<${Kt} name="poll" scene="poll" subject=${e} missing=${e?"":l("console.poll.none")} />
<${Kt} name="film" scene="film" />
<${Kt} name="end" scene="end" />
<${Ap} />
<${Ep} />
</div>`}function Kt({name:e,scene:t,subject:n="",missing:o=""}){let s=De.value.scene===t&&(!n||Sp(n)),r=De.value.phase==="film"&&!bp.includes(t);return a`<${y} name=${e} on=${s} label=${l(`console.scene.${t}`)}
why=${r?l("refusal.film_running"):o} press=${()=>v("show_scene",{scene:t,subject:n})} />`}function Sp(e){let t=T.screen.value.wall_poll?.now;return!t||t.poll===e}function Ep(){let{frozen:e}=De.value;return a`<${y} name="freeze" on=${e} label=${l("console.air.freeze")} press=${()=>v("set_frozen",{on:!e})} />`}function Ap(){let{scene:e,phase:t}=De.value,n=e==="pause";return a`<${y} name="pause" on=${n} label=${l("console.air.pause")}
press=${()=>v("show_scene",{scene:n?vp[t]:"pause"})} />`}function _t(e){let t=Math.max(0,Math.floor(e/1e3));if(t<10)return{key:"console.ago.now",params:{n:0}};if(t<60)return{key:"console.ago.seconds",params:{n:Math.floor(t/10)*10}};let n=Math.floor(t/60);return n<60?{key:"console.ago.minutes",params:{n}}:{key:"console.ago.hours",params:{n:Math.floor(n/60)}}}var Ka={speaking:0,next:1,waiting:2,served:3,left:4};function za(e){return Object.entries(e).sort(([t,n],[o,s])=>Ka[n.state]-Ka[s.state]||n.served-s.served||n.asked_at-s.asked_at||(t<o?-1:1))}var Op={waiting:["next","speaking","left"],next:["speaking","waiting","left"],speaking:["served","waiting"],served:["waiting"],left:["waiting"]};function Ya(){let e=za(Tn.value),t=e.filter(([,{state:o}])=>o!=="served"&&o!=="left"),n=e.filter(([,{state:o}])=>o==="served"||o==="left");return a`<section class="part" aria-labelledby="mic-title">
<h3 id="mic-title">${l("console.mic.heading")} <span class="tabular note">${t.length}</span></h3>
<${Mp} queue=${t} />
${t.length===0&&a`<p class="note">${l("console.mic.none")}</p>`}
<ol class="queue">${t.map(([o,s],r)=>a`<${Xa} key=${o} id=${o} request=${s} place=${r+1} />`)}</ol>
<${Ip} />
${n.length>0&&a`<details class="done-mic"><summary class="plain">${l("console.mic.done",{count:n.length})}</summary>
<ol class="queue">${n.map(([o,s])=>a`<${Xa} key=${o} id=${o} request=${s} place=${0} />`)}</ol></details>`}
</section>`}function Mp({queue:e}){let t=e.find(([,{state:r}])=>r==="speaking"),n=e.find(([,{state:r}])=>r==="next"),o=e.find(([,{state:r}])=>r==="waiting"),s=(r,i)=>()=>r&&v("place_mic",{request:r[0],state:i,former:r[1].state});return a`<div class="acts">
<${y} name="mic_next" label=${l("console.mic.call_next")} hot=${!n&&o!==void 0} why=${o?"":l("console.mic.none")} press=${s(o,"next")} />
<${y} name="mic_speaks" label=${l("console.mic.speaks")} hot=${n!==void 0} why=${n??o?"":l("console.mic.none")} press=${s(n??o,"speaking")} />
<${y} name="mic_served" label=${l("console.mic.served")} why=${t?"":l("console.mic.nobody_speaks")} press=${s(t,"served")} />
${w("set_mic_open")&&a`<button type="button" class="button" aria-pressed=${String(mt.value.open)} onClick=${()=>v("set_mic_open",{on:!mt.value.open})}>${l("console.mic.open")}</button>`}
</div>`}function Xa({id:e,request:t,place:n}){let{state:o,origin:s,served:r,seat:i,asked_at:c}=t,{key:u,params:p}=_t(ft.value-c),m=i||l(s==="hand"?"console.mic.a_hand":"console.mic.a_phone");return a`<li class="request" data-state=${o}>
<p><b>${n>0&&a`<span class="tabular">${n}.</span> `}<bdi>${m}</bdi></b>
<span class="note">${[l(`console.mic.state_${o}`),l(u,p),r>0&&l("console.mic.spoken",{count:r})].filter(Boolean).join(" · ")}</span></p>
<div class="acts">${Op[o].map(h=>a`<button key=${h} type="button" class="button" aria-label=${`${l(`console.mic.to_${h}`)} : ${m}`} onClick=${()=>v("place_mic",{request:e,state:h,former:o})}>${l(`console.mic.to_${h}`)}</button>`)}</div>
</li>`}function Ip(){let e=O("");async function t(){(await v("add_hand",{request:re(),seat:e.value.trim()})).ok&&(e.value="")}return a`<form class="hand" onSubmit=${n=>{n.preventDefault(),t()}}>
<label><span class="note">${l("console.mic.where")}</span> <input class="field" type="text" autocomplete="off" maxlength=${x.SEAT_GRAPHEMES_MAX} value=${e.value} onInput=${n=>e.value=n.target.value} /></label>
<${y} name="hand" label=${l("console.mic.add_hand")} press=${t} />
</form>`}var Va={id:"",text:"",signature:"",lang:V.peek(),theme:""},We=E(Va),Co=E(0);function Qa(){let e=b(null);ge("paper",()=>{Q.value="floor",e.current?.focus()});let{text:t,signature:n,lang:o,theme:s}=We.value,r=g.programme?.themes??[];async function i(u){if(u.preventDefault(),!We.value.text.trim())return e.current?.focus();let p=We.value.id||re();We.value={...We.value,id:p},(await v("ask_on_paper",{question:p,text:t.trim(),signature:n.trim(),lang:o,theme:s})).ok&&(We.value={...Va,lang:o},Co.value+=1,e.current?.focus())}let c=u=>We.value={...We.value,...u};return a`<section class="part" aria-labelledby="paper-title">
<h3 id="paper-title">${l("console.paper.heading")} ${Co.value>0&&a`<span class="note" role="status">${l("console.paper.typed",{count:Co.value})}</span>`}</h3>
<form class="paper" onSubmit=${i}>
<label><span class="note">${l("console.paper.text")} <${Te} name="paper" /></span>
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
</section>`}function Za(){let{groups:e,speaking:t,spent:n}=mt.value,o=Object.keys(n).length>0||t!=="";return a`<section class="part" aria-labelledby="speaking-title">
<h3 id="speaking-title">${l("console.speaking.heading")}</h3>
${e.length===0&&a`<p class="note">${l("console.speaking.none")}</p>`}
<div class="acts" role="group" aria-labelledby="speaking-title">
${e.map((s,r)=>a`<${Tp} key=${s} group=${s} at=${r} />`)}
${e.length>0&&a`<${y} name="group_none" on=${t===""} label=${l("console.speaking.pause")} press=${()=>v("set_speaking",{group:""})} />`}
${o&&a`<button type="button" class="plain" onClick=${()=>v("set_speaking",{group:"",afresh:!0})}>${l("console.speaking.afresh")}</button>`}
</div>
</section>`}function Tp({group:e,at:t}){let{speaking:n,since:o,spent:s}=mt.value,r=g.programme?.speaking?.find(({id:h})=>h===e),{text:i,lang:c}=r?M(r.name):{text:e,lang:void 0},u=(s[e]??0)+(n===e?Math.max(0,he.value-o):0),p=a`<span lang=${c}>${i}</span> <b class="tabular">${se(u)}</b>`,m=()=>v("set_speaking",{group:n===e?"":e});return t<2?a`<${y} name=${`group_${t+1}`} on=${n===e} label=${p} press=${m} />`:a`<button type="button" class="button" aria-pressed=${String(n===e)} onClick=${m}>${p}</button>`}var Rp=["two_minutes","conclude","closer","repeat"];function Ja(){let e=O(""),t=b(null);ge("stage_note",()=>{Q.value="floor",t.current?.focus()});async function n(o){(await v("send_note",{note:re(),text:o})).ok&&(e.value="")}return a`<section class="part" aria-labelledby="stage-note-title">
<h3 id="stage-note-title">${l("console.stage_note.heading")}</h3>
<${Np} take=${()=>n("")} />
<form class="hand" onSubmit=${o=>{o.preventDefault(),e.value.trim()&&n(e.value.trim())}}>
<label><span class="note">${l("console.stage_note.label")} <${Te} name="stage_note" /></span>
<input ref=${t} class="field" type="text" autocomplete="off" maxlength=${x.STAGE_NOTE_GRAPHEMES_MAX} value=${e.value} onInput=${o=>e.value=o.target.value} /></label>
<button class="button">${l("console.stage_note.send")}</button>
</form>
<div class="acts">${Rp.map(o=>a`<button key=${o} type="button" class="button" onClick=${()=>n(l(`console.stage_note.${o}`))}>${l(`console.stage_note.${o}`)}</button>`)}</div>
</section>`}function Np({take:e}){let t=Dt.value.stage_note;if(!t)return null;let{key:n,params:o}=_t(ft.value-(t.seen_at||t.at));return a`<p class="standing-note" data-seen=${t.seen_at>0} role="status"><b><bdi>${t.text}</bdi></b>
<span class="note">${l(t.seen_at?"console.stage_note.seen":"console.stage_note.unseen")} ${l(n,o)}</span>
<button type="button" class="plain" onClick=${e}>${l("console.stage_note.take_back")}</button></p>`}function ei(){return a`<section class="room floor" aria-labelledby="floor-title">
<h2 id="floor-title" class=${ve.length>1?"named-above":""}>${l("console.room.floor")}</h2>
<div class="scroll">
<${Ya} />
${w("ask_on_paper")&&a`<${Qa} />`}
${w("set_speaking")&&a`<${Za} />`}
${w("send_note")&&a`<${Ja} />`}
</div>
</section>`}var Pp=[[/\b(?:intelligences? artificielles?|artificial intelligence)\b/g,"ia"],[/\b(?:longs?|courts?) metrages?\b/g,"film"],[/\bbandes? (?:originales?|son)\b/g,"musique"],[/\b(?:le|du|un|au) son\b/g,"audio"],[/\bpoints? (?:of view|de vue)\b/g,"viewpoint"],[/\bchefs? op(?:erateur|eratrice)?s?\b/g,"chefop"],[/\bhow long\b/g,"time"],[/\bdeep fake/g,"deepfake"],[/\b[jn] ai\b/g,"j"]],Cp=new Set(qn(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
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
whose how why when where ever even because while still yet each both many one again doing`)),Lp=qn(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
need want let put think know tell say come came go went going become call consider mean work worked way thing kind
sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
new big great good better best able possible left honestly loved before after without between during tonight evening
screening`),Dp=`ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
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
bother, batir construire build built, chefop cinematographer`,ti=/^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/,Dn=new Map,Lo=new Map;for(let e of Dp.split(",").map(qn))for(let t of e)Dn.has(t)||Dn.set(t,e[0]),Lo.has(Do(t))||Lo.set(Do(t),e[0]);var qp=new Set(Lp.map(si));function ni(e){let t=Pp.reduce((s,[r,i])=>s.replace(r,i),Wp(e)).trim(),n=qn(t),o=new Map;for(let s of n){if(Cp.has(s)||new RegExp("^\\p{L}$","u").test(s))continue;let r=si(s);o.has(r)||o.set(r,{weight:qp.has(r)?.35:1,grams:Bp(s)})}return{said:t,run:n,words:o}}function oi(e,t,n){let o=[];for(let[s,r]of t){let i=Fp(e,r);i>=.31&&o.push({id:s,alike:i})}return o.sort((s,r)=>r.alike-s.alike||(s.id<r.id?-1:1)),o.slice(0,n).map(({id:s})=>s)}function Fp(e,t){if(e.run.length<2||t.run.length<2)return 0;if(e.said===t.said)return e.words.size?1:0;let[n,o]=e.said<t.said?[e,t]:[t,e],[s,r,i]=[0,0,0],c=[],u=new Map(o.words);for(let[h,$]of n.words)u.delete(h)?s+=$.weight:c.push($);for(let{weight:h,grams:$}of c){let[f,k]=[0,""];for(let[q,S]of u){let R=jp($,S.grams);R>f&&([f,k]=[R,q])}f<.52?f=0:u.delete(k),s+=f*h,r+=(1-f)*h}if(!s)return 0;for(let{weight:h}of u.values())i+=h;let p=.7*Math.min(r,i)+.4*Math.max(r,i);return s/(s+p*(1+4*Hp(n.run,o.run)))*s/(s+1)}function Hp(e,t){let[n,o]=[Math.min(e.length,t.length),Math.max(e.length,t.length)],[s,r]=[0,0];for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e[e.length-1-r]===t[t.length-1-r];)r+=1;return(s+r)/o}function jp(e,t){let n=0;for(let o of e)t.has(o)&&(n+=1);return 2*n/(e.size+t.size)}function Wp(e){return e.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replaceAll("œ","oe").replaceAll("æ","ae").replace(/[^\p{L}\p{N}]+/gu," ")}function qn(e){return e.split(/\s+/).filter(Boolean)}function Bp(e){let t=`^${e}$`;return new Set(Array.from({length:t.length-2},(n,o)=>[...t.slice(o,o+3)].sort().join("")))}function Do(e){return e.length<4?e:e.replaceAll("qu","c").replace(/aux$/,"al").replace(/[sx]$/,"").replace(ti,"$1").replace(ti,"$1").replace(/(.)\1$/,"$1")}function si(e){let t=Do(e);return Dn.get(e)??Dn.get(e.replace(/[sx]$/,""))??Lo.get(t)??t}var Up=3,ii=new Set(["pending","kept","listed","answered"]),ri=new Map;function ai(e){let t=ri.get(e)??ni(e);return ri.set(e,t),t}var Gp=X(()=>Object.entries(D.value).filter(([,{state:e}])=>ii.has(e)));function Fn(e,t){if(!ii.has(t.state))return[];let n=Gp.value.filter(([o])=>o!==e).map(([o,{text:s}])=>[o,ai(s)]);return oi(ai(t.text),n,Up)}function li({id:e,question:t,chosen:n}){let{translation:o,translated:s,lang:r,note:i,answer:c,merged_into:u}=t,p=r==="fr"?"en":"fr",m=u&&D.value[u];return a`
${o&&a`<p class="line" data-stale=${!!s}><span class="note">${l(s?"console.translation.stale":"console.translation.line")}</span> <bdi lang=${p}>${L(o,p)}</bdi></p>`}
${i&&a`<p class="line"><span class="note">${l("console.note.line")}</span> <bdi>${i}</bdi></p>`}
${c&&a`<p class="line"><span class="note">${l("console.trace.line")}</span> ${c.who&&a`<b><bdi>${c.who}</bdi></b>`} <bdi lang=${c.lang}>${L(c.gist,c.lang)}</bdi></p>`}
${m&&a`<p class="line"><span class="note">${l("console.merge.with")}</span> <bdi lang=${m.lang}>${L(m.text,m.lang)}</bdi></p>`}
<${Kp} id=${e} />
${n&&w("merge_questions")&&a`<${zp} id=${e} question=${t} />`}
`}function Kp({id:e}){let t=Object.values(In.value).filter(({id:n,looking:o})=>o===e&&n!==Ve.value.id);return t.length===0?null:a`<p class="line looking"><span aria-hidden="true">◉</span> ${l("console.looking",{who:t.map(zt).join(", ")})}</p>`}function zt({name:e,role:t}){return/^\d+$/.test(e)?l("console.numbered",{role:l(`role.${t}`),n:e}):e}function zp({id:e,question:t}){let n=Fn(e,t);if(n.length===0)return null;let[o]=n,{text:s,lang:r,rev:i}=D.value[o],c=()=>v("merge_questions",{into:o,rev:i,questions:[{question:e,rev:t.rev}]});return a`<div class="line twins">
<p><span class="note">${l("console.merge.like",{count:n.length})}</span> <bdi lang=${r}>${L(s,r)}</bdi></p>
<button type="button" class="button" onClick=${c}>${l("console.merge.with_this")}</button>
${n.length>1&&a`<button type="button" class="plain" onClick=${()=>Pn(e,"merge","")}>${l("console.merge.others")}</button>`}
</div>`}var Xt=E(new Set),qo=X(()=>aa(Mn.value,he.value,x.UNDO_WINDOW_MS,Xt.value,de.value)),ci=[3,2,1];function ui(){if(T.refused.value)return a`<footer class="below"><${Xp} refusal=${T.refused.value} /></footer>`;let e=qo.value.length===0&&!Ze.value&&T.state.value==="up";return a`<footer class=${e?"below quiet":"below"}>
<${Qp} />
${qo.value.length>0&&a`<${Yp} acts=${qo.value} />`}
${e&&a`<p class="note rest">${l("console.undo.nothing")} <${Te} name="undo" /></p>`}
</footer>`}function Xp({refusal:e}){let t=l(e==="signed_out"?"console.signed_out":`refusal.${e}`);return a`<p class="notice">${t} <a href="/console">${l("console.sign_in_again")}</a></p>`}function Yp({acts:e}){return a`<div class="tray">
${e.slice(0,ci[0]).map(([t,n],o)=>a`<${Zp} key=${t} id=${t} done=${n} latest=${o===0} />`)}
${ci.map(t=>a`<${Vp} key=${t} shown=${t} left=${e.length-t} />`)}
</div>`}function Vp({shown:e,left:t}){return t<=0?null:a`<span class="note tabular" data-beyond=${e}><span aria-hidden="true">+${t}</span>
<span class="visually-hidden">${l("console.undo.more",{count:t})}</span></span>`}function Qp(){let e=T.state.value==="up"?0:T.waiting.value.length;return a`
${e>0&&a`<p class="notice">${l("console.unsent",{count:e})}</p>`}
${Ze.value&&a`<p class="notice">${Ze.value}
<button type="button" class="plain" onClick=${()=>Ze.value=""}>${l("common.understood")}</button></p>`}
`}function Zp({id:e,done:t,latest:n}){let o=Jp(t),s=ia(t,he.value,x.UNDO_WINDOW_MS);return a`<div class=${n?"done latest":"done"}>
<p><b>${jo(e,t)}</b> ${o&&a`<bdi class="note" lang=${o.lang}>${L(o.text,o.lang)}</bdi>`}</p>
<${y} name="undo" keyed=${n} label=${l("console.undo.press")} press=${()=>em(e)} />
<span class="note tabular" aria-hidden="true">${s} s</span>
</div>`}function Jp(e){let t=On(e);return D.value[t]??(de.value[t]&&M(de.value[t].title))}async function em(e){if(Xt.value=new Set([...Xt.value,e]),(await v("undo",{undoes:e})).ok)return Oe(l("console.done.undone"));Xt.value=new Set([...Xt.value].filter(n=>n!==e))}var Ho=new Map;function jo(e,t){let{key:n,params:o}=Ho.get(e)??la(t,T.screen.value);return Ho.set(e,{key:n,params:o}),t.by===Ve.value.id||t.by===Ve.value.name?l(n,o):l("console.by",{who:tm(t),what:l(n,o)})}function tm({name:e="",role:t="console"}){return e?zt({name:e,role:t}):l("console.someone")}for(let[e,t]of Object.entries(Mn.peek()))jo(e,t);ee(()=>{let e=Object.entries(Mn.value).filter(([t])=>!Ho.has(t));for(let[t,n]of e)Oe(`${jo(t,n)} ${l("console.undo.hint")}`)});var Fo=T.state.peek();ee(()=>{let e=T.state.value;Fo!=="connecting"&&e!==Fo&&Oe(l(`state.link.${e}`)),Fo=e});var pi="help";function mi(){let e=document.getElementById(pi);e?.showModal(),e?.querySelector("h2")?.focus()}function fi(){return a`<dialog id=${pi} class="help" aria-labelledby="help-title">
<h2 id="help-title" tabindex="-1">${l("console.help.title")}</h2>
<label class="chip"><input type="checkbox" checked=${ht.value}
onChange=${e=>Fa(e.target.checked)} /> <span>${l("console.help.single")}</span></label>
<p class="note">${l("console.help.never")}</p>
<div class="groups">${Pa.map(e=>a`<${nm} key=${e} group=${e} />`)}</div>
<form method="dialog"><button class="button hot">${l("common.close")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></form>
</dialog>`}function nm({group:e}){let t=Ut.filter(n=>n.group===e&&(!n.verb||w(n.verb)));return t.length===0?null:a`<section>
<h3>${l(`console.group.${e}`)}</h3>
<dl>${t.map(({name:n,keys:o})=>a`<div key=${n}>
<dt>${o.map(s=>a`<kbd key=${s}>${Po(s)}</kbd> `)}</dt><dd>${l(`console.does.${n}`)}</dd>
</div>`)}</dl>
</section>`}var om=700,di="",$i;ee(()=>{let t=Wt.value.some(([o])=>o===be.value)&&(Q.value==="questions"||innerWidth>=760)?be.value:"",n=T.state.value==="up";clearTimeout($i),!(!n||t===di)&&($i=setTimeout(()=>{di=t,T.report({looking:t})},om))});var Wo=["join","questions","pause","film","end"];function Hn(){return Object.entries(Ye.value).sort(([,e],[,t])=>e.place-t.place)}function vt(e){let t=de.value[e.subject],n=g.programme?.films?.find(({id:o})=>o===e.subject);return e.text.fr||e.text.en?M(e.text):t?M(t.title):n?M(n.title):{text:e.subject?sm(e):"",lang:V.value}}function sm({deed:e,subject:t}){return e==="phase"?l(`console.phase.${t}`):l(Wo.includes(t)?`state.scene.${t}`:"console.run.a_poll")}function hi(){let e=Ye.value[$e.value.next];return e?[$e.value.next,e]:null}function jn(e){return new Intl.DateTimeFormat(V.value,{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:g.programme?.time_zone}).format(e)}var Wn=1440;function Bn(e){return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function _i(e){let n=e.filter(({at:o,taken_at:s})=>o>=0&&s).sort((o,s)=>(s.taken_at??0)-(o.taken_at??0))[0];return n?rm(n.at,n.taken_at??0):null}function rm(e,t){let[n,o]=jn(t).split(":").map(Number),s=(n*60+o-e+Wn)%Wn;return s>Wn/2?s-Wn:s}function vi(){if(Object.keys(Ye.value).length===0)return null;let e=hi(),t=Ye.value[$e.value.last];return a`<section class="next-cue" aria-labelledby="next-cue-title">
<h2 class="note" id="next-cue-title">${l("console.run.next")}</h2>
${e?a`<${im} cue=${e[1]} />`:a`<p class="note">${l("console.run.over")}</p>`}
<${lm} />
${w("take_cue")&&a`<div class="acts">
<${y} name="next_cue" hot=${e!==null} label=${l("console.run.take")} why=${e?"":l("console.run.over")} press=${()=>e&&v("take_cue",{cue:e[0]})} />
<${y} name="last_cue" label=${l("console.run.back")} why=${t?"":l("console.run.not_begun")} press=${am} />
</div>`}
</section>`}function am(){return v("go_back",{cue:$e.value.last})}function im({cue:e}){let{text:t,lang:n}=vt(e);return a`<p class="cue-words">${e.at>=0&&a`<span class="tabular">${Bn(e.at)} </span>`}<b>${l(`console.deed.${e.deed}`)}</b> <bdi lang=${n}>${L(t,n)}</bdi>${e.note&&a` <span class="note"><bdi>${e.note}</bdi></span>`}</p>`}function lm(){let e=_i(Object.values(Ye.value));return e?a`<p class="late tabular" data-late=${e>0}>${l(e>0?"console.run.late":"console.run.early",{count:Math.abs(e)})}</p>`:null}var cm=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,um=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function Bo(e,{decimals:t=0},n){let o=e.replace(/[\s\u00a0\u202f'’]/g,""),s=cm.exec(n==="en"&&um.test(o)?o.replaceAll(",",""):o);if(!s)return null;let[,r,i,c=""]=s,u=c.replace(/0+$/,"");if(u.length>t||i.length>13)return null;let p=Number(i+u.padEnd(t,"0"));return r&&r!=="+"?-p||0:p}function bi(e,t,n){return Math.min(n,Math.max(t,Math.trunc(Number(e))||t))}function fe({name:e,value:t,least:n,most:o,set:s,disabled:r,invalid:i=!1}){let c=O(null),u=()=>{c.value!==null&&s(bi(c.value,n,o)),c.value=null};return a`<input class="field number" type="number" name=${e} min=${n} max=${o} value=${c.value??t} disabled=${r}
aria-invalid=${String(i)} onInput=${p=>c.value=p.target.value} onChange=${u} />`}var pm=[30,60,120],gi=30;function wi({id:e,poll:t}){if(!t.asks)return null;let{round:n,turnout_hidden:o}=t;return a`${t.state==="open"&&w("set_countdown")&&a`<${mm} id=${e} poll=${t} />`}
${w("set_turnout_hidden")&&a`<div class="acts"><${y} name="turnout" keyed=${!1} on=${o} label=${l("console.room_vote.hide_turnout")}
press=${()=>v("set_turnout_hidden",{poll:e,round:n,on:!o})} /></div>`}
${t.state!=="draft"&&t.has_hands&&a`<${fm} id=${e} poll=${t} />`}`}function mm({id:e,poll:t}){let n=Ce(t),o=(i,c)=>v("set_countdown",{poll:e,round:t.round,left_ms:Math.max(0,i)*1e3,running:c}),s=(i,c)=>a`<button type="button" class="button" onClick=${c}>${i}</button>`;if(n===null)return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><span class="meta">${l("console.room_vote.countdown")}</span>
${pm.map(i=>s(se(1e3*i),()=>o(i,!0)))}</div>`;let r=!!t.ends_at;return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><b class="tabular" role="timer">${se(1e3*n)}</b>
${s(l(r?"console.room_vote.pause":"console.room_vote.resume"),()=>o(n,!r))}
${s(l("console.room_vote.more",{count:gi}),()=>o(n+gi,r))}
${s(l("console.room_vote.none"),()=>o(0,!1))}</div>`}function fm({id:e,poll:t}){let{round:n,seen:o,hands:s={}}=t;return a`<details class="hands"><summary>${l("console.room_vote.hands")}</summary>
${t.options.map(({id:r,label:i})=>{let{text:c,lang:u}=M(i);return a`<label key=${r}><span lang=${u}><bdi>${c}</bdi></span> <${fe} value=${s[r]??0} least=${0} most=${x.HANDS_MAX} disabled=${o}
set=${p=>v("set_hands",{poll:e,round:n,option:r,count:p})} /></label>`})}
${o&&a`<p class="note">${l("console.room_vote.hands_final")}</p>`}
</details>`}var dm={scale:({scale:e})=>e?.mean===void 0?[]:[l("console.outcome.sums",{mean:e.mean,median:e.median})],ratings:e=>(e.ratings??[]).map(({id:t,mean:n,count:o})=>Uo(e,t,n===void 0?"—":l("console.outcome.mean",{mean:n,count:o,steps:e.terms?.steps}))),ranking:e=>(e.ranking??[]).map(({id:t,points:n,first:o})=>Uo(e,t,l("console.outcome.points",{points:n,first:o}))),histogram:$m,sureness:e=>[...e.sureness?.right===void 0?[]:[l("console.outcome.room",{right:e.sureness.right,sure:e.sureness.sure})],...(e.sureness?.rows??[]).map(({id:t,percent:n,sure:o})=>Uo(e,t,l("console.outcome.sure",{percent:n,sure:o??"—"})))]};function yi({poll:e}){let t=Object.entries(dm).flatMap(([n,o])=>e[n]?o(e):[]);return t.length?a`<ul class="outcome tabular">${t.map(n=>a`<li key=${n}>${n}</li>`)}</ul>`:null}function Uo({options:e},t,n){return`${M(e.find(({id:o})=>o===t)?.label).text} · ${n}`}function $m({histogram:e,terms:t,answer:n}){if(!e?.bins.length)return[];let o=M(t?.unit).text,s=h=>`${Ee(h,t,V.value)}${o&&` ${o}`}`,{median:r=0,half:i=[0,0],near:c=0}=e,u=l("console.outcome.median",{median:s(r),low:s(i[0]),high:s(i[1])});if(n?.truth===void 0)return[u];let{truth:p,tolerance:m=0}=n;return[u,l("console.outcome.truth",{truth:s(p),tolerance:s(m),near:c})]}function Go(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")}function ki(e,t){let[n,o]=e.split(":").map(Number),s=new Date(t);return s.setHours(n,o??Number.NaN,0,0),s.getTime()>t&&s.setDate(s.getDate()-1),s.getTime()}function xi({id:e,poll:t}){let{voting:n,room_code:o,seats:s,new_devices:r,wrong_codes:i,admitted:c}=va.value,u=t.turnout+(t.aside??0),p=n!=="open";return a`<details class="signs" open=${p}>
<summary>${l("console.signs.heading")}</summary>
<p class="meta">${l(`console.signs.voting.${n}`)} ${o&&a`<b class="tabular" translate=${!1}>${o}</b>`}
${n==="tickets"&&a`<a href=${`/console/${g.code}/tickets`} target="_blank" rel="noopener">${l("console.signs.tickets")}</a>`}</p>
<dl>
<${Yt} key="new" name="new_devices" said=${l("console.signs.new_devices_now",{count:r.at(-1)??0,most:Math.max(0,...r)})} />
${t.state!=="draft"&&a`<${Yt} name="young" said=${hm(t,u)} />`}
${!!s&&t.state!=="draft"&&a`<${Yt} name="seats" said=${_m(u,s)} grave=${u>s} />`}
${p&&a`<${Yt} name="wrong" said=${i} /><${Yt} name="admitted" said=${c} />`}
</dl>
${t.state!=="draft"&&a`<${vm} key=${`${e} ${t.round}`} id=${e} poll=${t} />`}
</details>`}function Yt({name:e,said:t,grave:n}){return a`<div class=${n?"sign grave":"sign"}><dt>${l(`console.signs.${e}`)}</dt><dd class="tabular">${t}</dd></div>`}function hm({since_opening:e,unknown:t},n){let o=l("console.signs.of",{count:e,total:n});return t?`${o}, ${l("console.signs.unknown",{count:t})}`:o}function _m(e,t){let n=l("console.signs.of",{count:e,total:t});return e>t?`${n}, ${l("console.signs.too_many")}`:n}function vm({id:e,poll:t}){let{round:n,aside:o=0,aside_after:s,opened_at:r,seen:i}=t,c=O(Go(s||r)),u=m=>v("set_aside",{poll:e,round:n,created_after:m});function p(m){m.preventDefault();let h=ki(c.value,T.clock());!i&&Number.isFinite(h)&&u(h)}return a`<form class="setting-aside" onSubmit=${p}>
<label for="aside-after">${l("console.aside.after")}</label>
<input class="field" id="aside-after" type="time" required value=${c.value} disabled=${i}
onInput=${m=>c.value=m.target.value} />
<button class="button" disabled=${i}>${l("console.aside.do")}</button>
${!!s&&a`<button class="button" type="button" disabled=${i} onClick=${()=>u(0)}>${l("console.aside.back")}</button>`}
${!!s&&a`<p class="meta">${l("console.aside.count",{count:o})} · ${l("console.aside.since",{time:Go(s)})}</p>`}
${i&&a`<p class="note">${l("console.aside.why_seen")}</p>`}
</form>`}function Si(e){let t=[{key:`state.${e.state}`}];return e.round>1&&t.push({key:"console.poll.round",params:{round:e.round}}),e.complete||t.push({key:"console.poll.one_language"}),e.state==="draft"||(t.push({key:e.on_wall?"console.poll.on_wall":"console.poll.off_wall"}),t.push({key:e.on_phones?"console.poll.on_phones":"console.poll.off_phones"})),t}function Ei(e,{phase:t,sealed:n},o){return n?"refusal.sealed":e.state==="closed"?"console.poll.why_closed":o?"console.poll.why_another":t==="film"?"console.poll.why_film":t==="closed"?"console.poll.why_over":""}function Ai({turnout:e,present:t=0}){return t===0?{key:"console.poll.answers",params:{count:e}}:{key:"console.poll.turnout",params:{turnout:e,present:Math.max(e,t)}}}var Oi={single:{options:!0,stills:!0,again:!0},multiple:{options:!0,choices:!0,stills:!0},yes_no:{stills:!0,again:!0},scale:{steps:!0,again:!0,film:!0},rating:{options:!0,steps:!0},ranking:{options:!0,all:!0},number:{number:!0},quiz:{options:!0,right:!0,stills:!0},word_cloud:{words:!0},open_text:{support:!0},real_or_generated:{either:!0},calibration:{of:"real_or_generated"},prize:{of:"scale",award:!0}},j=Oi,Mi=Object.keys(Oi);var Ii=["A","B"],Ko=["real","generated"];function Ti({right:e,pair:t,options:n}){let o=[];return t&&!(n[0]?.still&&n[1]?.still)&&o.push({field:"stills",key:"console.make.pair_of_two"}),(e.length!==1||e[0]>1)&&o.push({field:"right",key:"console.make.no_right"}),o}function Ri({pair:e,options:t,right:n}){return e?{options:Ii.map((o,s)=>({id:o.toLowerCase(),label:{fr:o,en:o},still:t[s].still})),right:n.map(o=>Ii[o].toLowerCase())}:{options:[],right:n.map(o=>Ko[o])}}var Ni=["least","most","truth","tolerance"];function Pi({kind:e,terms:t}){if(j[e].of&&!t.of.length)return[{field:"of",key:"console.make.of_nothing"}];if(!j[e].number)return[];let n=Ni.filter(i=>t[i].trim()&&Bo(t[i],t,V.value)===null).map(i=>({field:i,key:"console.make.no_number",params:{count:t.decimals}}));if(n.length)return n;let{least:o,most:s,truth:r}=Li(t);return o!==void 0&&s!==void 0&&o>=s?n.push({field:"most",key:"console.make.bounds"}):r!==void 0&&(r<(o??-1/0)||r>(s??1/0))&&n.push({field:"truth",key:"console.make.truth_outside"}),n}function Ci({kind:e,terms:t,options:n,still:o,pair:s,again:r},i){let{steps:c,number:u,support:p,again:m,film:h,of:$,award:f,stills:k,either:q}=j[e],S=!$&&!(q&&s)&&o,R=S||(k||q)&&n.some(A=>A.still);return{...S?{still:o}:{},...R&&t.pictures_on_phones?{pictures_on_phones:!0}:{},...m&&r?{again:r.poll}:{},...m&&t.by_group?{by_group:!0}:{},...h&&t.film?{film:i}:{},...$?{of:t.of}:{},...f?{weight:t.weight,turnout_min:t.turnout_min}:{},...c?{steps:t.steps,...zo("low",t.low),...zo("high",t.high)}:{},...p&&t.support?{support:!0}:{},...u?{decimals:t.decimals,...zo("unit",t.unit),...Li(t)}:{}}}function Li(e){let t=Ni.filter(n=>e[n].trim());return Object.fromEntries(t.map(n=>[n,Number(Bo(e[n],e,V.value))]))}function zo(e,{fr:t,en:n}){return t.trim()||n.trim()?{[e]:{fr:t.trim(),en:n.trim()}}:{}}function Qt(){return{kind:"single",title:we(),options:[we(),we()],still:"",pair:!1,max_choices:2,abstain:!0,right:[],again:null,terms:{words:3,support:!1,pictures_on_phones:!1,by_group:!1,film:!1,of:[],weight:10,turnout_min:10,steps:5,low:we(),high:we(),unit:we(),decimals:0,least:"",most:"",truth:"",tolerance:""}}}var we=()=>({fr:"",en:""});function Un({options:e}){return e.map((t,n)=>({at:n,label:Vt(t),still:t.still??""})).filter(({label:t})=>t.fr||t.en)}function Di(e){return Un(e).map(({label:t})=>t)}function qi(e,t){let n=Vt(e.title),o=j[e.kind],s=[];return!n.fr&&!n.en&&s.push({field:"title",key:"console.make.no_title"}),Wi(n,t.POLL_TITLE_GRAPHEMES_MAX)&&s.push({field:"title",key:"console.make.long_title",params:{max:t.POLL_TITLE_GRAPHEMES_MAX}}),o.options&&!e.again&&s.push(...bm(e,t)),o.either&&s.push(...Ti(e)),[...s,...Pi(e)]}function bm(e,t){let n=Un(e),o=n.map(({label:i})=>i),s=j[e.kind],r=[];return o.length<t.POLL_OPTIONS_MIN&&r.push({field:"options",key:"console.make.few_options",params:{min:t.POLL_OPTIONS_MIN}}),o.some(i=>Wi(i,t.POLL_OPTION_GRAPHEMES_MAX))&&r.push({field:"options",key:"console.make.long_option",params:{max:t.POLL_OPTION_GRAPHEMES_MAX}}),ym(o)&&r.push({field:"options",key:"console.make.twins"}),s.choices&&Fi(e)>o.length&&r.push({field:"max_choices",key:"console.make.many_choices",params:{max:o.length}}),s.right&&!n.some(({at:i})=>e.right.includes(i))&&r.push({field:"right",key:"console.make.no_right"}),r}function Fi(e){let t=j[e.kind];return t.right?Math.max(1,Un(e).filter(({at:n})=>e.right.includes(n)).length):t.all?Di(e).length:t.words?e.terms.words:t.choices?e.max_choices:1}function Hi(e){let{options:t,steps:n,number:o}=j[e.kind],{low:s,high:r,unit:i}=e.terms,c=[e.title,...t?Di(e):[]],u=[...n?[s,r]:[],...o?[i]:[]].map(Vt).filter(({fr:p,en:m})=>p||m);return[...c.map(Vt),...u].every(p=>p.fr&&p.en)}function ji(e,t){let n=j[e.kind],{options:o,right:s}=n.either?Ri(e):gm(e),r={...Ci(e,t),...s.length?{right:s}:{}};return{poll:t,kind:e.kind,title:Vt(e.title),options:o,max_choices:Fi(e),abstain:e.abstain&&!n.of,...Object.keys(r).length?{terms:r}:{}}}function gm(e){let t=j[e.kind];if(e.again&&t.options)return{options:e.again.options,right:[]};let n=t.options?Un(e):[];return{options:n.map(({label:o,still:s},r)=>({id:`o${r+1}`,label:o,...s&&t.stills?{still:s}:{}})),right:t.right?n.flatMap(({at:o},s)=>e.right.includes(o)?[`o${s+1}`]:[]):[]}}function Vt({fr:e,en:t}){return{fr:e.trim(),en:t.trim()}}function Wi({fr:e,en:t},n){return[e,t].some(o=>wm(o)>n)}function wm(e){return[...e].length}function ym(e){let t=e.map(({fr:n,en:o})=>(n||o).toLowerCase());return new Set(t).size<t.length}var ye=E(!1),P=E(Qt()),Xo=E(!1),ce=X(()=>Xo.value?qi(P.value,x):[]);function te(e){P.value={...P.value,...e}}function ne(e){te({terms:{...P.value.terms,...e}})}function Gn(e,t){let n=P.value.options.flatMap((o,s)=>s!==e?[o]:t?[t]:[]);te({options:n})}var Yo=null;function Bi(e){Yo??=P.value,P.value=e,ye.value=!0}function Qo(){P.value=Yo??Qt(),Yo=null}var Vo="";function Ui(e){return e!==Vo?!1:(Vo="",!0)}async function Gi(){if(Xo.value=!0,ce.value.length)return!1;let e=re();return Vo=e,(await v("make_poll",ji(P.value,e))).ok?(Ge(()=>{Xo.value=!1,Qo(),ye.value=!1,et.value=e}),!0):!1}var Ki=({kind:e,terms:t})=>!!j[e]?.again&&!t?.again;function zi(e,{kind:t,title:n,options:o,abstain:s,terms:r}){let i=Qt(),{steps:c=i.terms.steps,low:u=i.terms.low,high:p=i.terms.high,by_group:m=!1}=r??{};Bi({...i,kind:t,title:n,abstain:s,again:{poll:e,options:o.filter(h=>h.id!==yn)},terms:{...i.terms,steps:c,low:u,high:p,by_group:m}})}function Xi(){let{again:e}=P.value,t=()=>{Qo(),ye.value=!1},{text:n,lang:o}=M(de.value[e?.poll??""]?.title);return a`<p class="asked-again">${l("console.make.asked_again")} <b lang=${o}><bdi>${n}</bdi></b>
<button type="button" class="button" onClick=${t}>${l("common.cancel")}</button></p>`}function Kn({id:e,poll:t,keyed:n}){let{round:o,state:s}=t,r=s==="open",i=qe.value!==""&&qe.value!==e,c=r?"":Ei(t,le.value,i),u=s==="draft"&&t.asks?l("console.poll.why_draft"):"";return a`
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
${n&&Ki(t)&&a`<${y} name="again" keyed=${!1} label=${l("console.poll.again")} press=${()=>zi(e,t)} />`}
</div>
${c&&a`<p class="note">${l(c)}</p>`}
`}function Vi({id:e,poll:t}){let{round:n,kind:o,sayings:s=[],waiting:r=0}=t;if(o!=="word_cloud"&&o!=="open_text")return null;let i=(p,m)=>v("place_sayings",{poll:e,round:n,sayings:p,state:m}),c=s.filter(({state:p,flagged_by:m})=>p==="waiting"&&!m).map(p=>p.id),u=s.filter(({state:p})=>p!=="waiting");return a`<div class="sayings">
${o==="word_cloud"&&a`<div class="acts"><${y} name="spiral" keyed=${!1} on=${t.drawing==="spiral"} label=${l("console.sayings.spiral")}
press=${()=>v("set_drawing",{poll:e,drawing:t.drawing==="spiral"?"list":"spiral"})} /></div>`}
<h3>${l("console.sayings.title",{count:r})}</h3>
${!s.length&&a`<p class="note">${l("console.sayings.none")}</p>`}
${c.length>0&&a`<button type="button" class="button hot" onClick=${()=>i(c,"shown")}>${l("console.sayings.show_all",{count:c.length})}</button>`}
<ul>${s.filter(({state:p})=>p==="waiting").map(p=>a`<${Yi} key=${p.id} one=${p} place=${i} />`)}</ul>
${s.length>0&&!r&&a`<p class="note">${l("console.sayings.cleared")}</p>`}
${u.length>0&&a`<details><summary>${l("console.sayings.read",{count:u.length})}</summary><ul>${u.map(p=>a`<${Yi} key=${p.id} one=${p} place=${i} />`)}</ul></details>`}
</div>`}function Yi({one:e,place:t}){let{id:n,text:o,state:s,flagged_by:r}=e,i=(c,u)=>a`<button type="button" class="button" aria-label=${`${l(u)}, ${o}`} onClick=${()=>t([n],c)}>${l(u)}</button>`;return a`<li data-state=${s}>
<span class="words"><bdi>${o}</bdi> ${s!=="waiting"&&a`<small>${l(`console.sayings.state.${s}`)}</small>`}${r&&a` <small class="fault">${l("console.sayings.held",{word:r})}</small>`}</span>
${s!=="shown"&&i("shown","console.sayings.show")}
${s!=="refused"&&i("refused","console.sayings.refuse")}
</li>`}function Qi(){let e=$t.value;return a`<section class="room poll-now" aria-labelledby="poll-title">
<h2 id="poll-title">${l("console.poll.heading")}</h2>
${e?a`<${km} id=${e[0]} poll=${e[1]} />`:a`<p class="note">${l("console.poll.none")}</p>`}
</section>`}function km({id:e,poll:t}){let{text:n,lang:o}=M(t.title);return a`<div class="card" data-state=${t.state}>
<p class="words" lang=${o}><bdi>${L(n,o)}</bdi></p>
<${Zo} poll=${t} />
${w("set_poll_open")&&a`<${Kn} id=${e} poll=${t} keyed />`}
<${Jo} poll=${t} />
<${wi} id=${e} poll=${t} />
${w("place_sayings")&&a`<${Vi} id=${e} poll=${t} />`}
<${yi} poll=${t} />
${t.asks&&w("set_aside")&&a`<${xi} id=${e} poll=${t} />`}
</div>`}function Zo({poll:e}){let[t,...n]=Si(e).map(({key:c,params:u})=>l(c,u)),{key:o,params:s}=Ai(e),r=e.state!=="draft"&&l(o,s),i=!!e.aside&&l("console.aside.count",{count:e.aside});return a`<p class="meta"><b class="stand" data-state=${e.state}>${t}</b>${[r,i,...n].filter(Boolean).map(c=>` · ${c}`)}</p>`}function Jo({poll:e}){return a`<ul class="answers" data-shown=${!!e.bars}>
${e.options.map(({id:t,label:n})=>{let{text:o,lang:s}=M(n),r=e.bars?.find(i=>i.id===t);return a`<li key=${t}><span lang=${s}><bdi>${L(o,s)}</bdi></span>${r&&a`<${xm} bar=${r} />`}</li>`})}
</ul>`}function xm({bar:e}){return a`<span class="share tabular">${l("console.poll.share",{percent:e.percent,count:e.count})}</span>
<span class="length" data-lead=${e.lead} aria-hidden="true"><span style=${{width:`${e.percent}%`}}></span></span>`}var Sm=["author","tool","year","licence","made_fr","made_en"],Em={alt_fr:x.STILL_ALT_GRAPHEMES_MAX,alt_en:x.STILL_ALT_GRAPHEMES_MAX,made_fr:x.STILL_MADE_GRAPHEMES_MAX,made_en:x.STILL_MADE_GRAPHEMES_MAX},Am="image/jpeg,image/png,image/webp";function tt({name:e,legend:t,still:n,write:o,sheet:s}){let r=O(!1),i=b(null),c=()=>requestAnimationFrame(()=>i.current?.querySelector("input, button")?.focus()),u=p=>{r.value=!1,o(p),c()};return a`<div class="still-field" ref=${i}>
${n?a`<img src=${xn(g.code,n,!0)} alt=${l("console.make.kept_still",{what:t})} />
<button type="button" class="button" onClick=${()=>u("")}>${l("console.make.no_still",{what:t})}</button>`:r.value?a`<${Om} name=${e} legend=${t} sheet=${s} done=${u} leave=${()=>u("")} />`:a`<button type="button" class="button" onClick=${()=>{r.value=!0,c()}}>${l("console.make.still",{what:t})}</button>`}
</div>`}function Om({name:e,legend:t,sheet:n,done:o,leave:s}){let r=b(null),i=O(""),c=O(!1);async function u(){if(c.value)return;let m=Im(r.current);if(!m){i.value=l("console.make.no_file");return}c.value=!0,i.value="";let h=await Tm(m);c.value=!1,h.still?o(h.still):i.value=l(`refusal.${h.refusal??"not_sent"}`)}return a`<fieldset class="sending" ref=${r} onKeyDown=${m=>{m.key!=="Enter"||m.target.matches("button")||(m.preventDefault(),u())}}>
<legend>${l("console.make.still",{what:t})}</legend>
<label>${l("console.make.file")} <input type="file" name="picture" accept=${Am} /></label>
${["alt_fr","alt_en","credit",...n?Sm:[]].map(m=>a`<${Mm} key=${m} field=${m} name=${e} />`)}
${n&&a`<p class="note">${l("console.make.sheet_note")}</p>`}
<div role="alert">${i.value&&a`<p class="fault">${i.value}</p>`}</div>
<div class="acts">
<button type="button" class="button" aria-disabled=${c.value} onClick=${u}>${l(c.value?"console.make.sending":"console.make.send_still")}</button>
<button type="button" class="button" onClick=${s}>${l("common.cancel")}</button>
</div>
</fieldset>`}function Mm({field:e,name:t}){let n=Em[e]??x.STILL_LINE_GRAPHEMES_MAX;return a`<label for=${`${t}-${e}`}>${l(`console.make.still_${e}`)}
<input class="field" id=${`${t}-${e}`} type="text" name=${e} maxlength=${n} inputmode=${e==="year"?"numeric":"text"} autocomplete="off" /></label>`}function Im(e){let t=new FormData;for(let n of e?.querySelectorAll("input")??[])if(n.type!=="file")t.append(n.name,n.value);else if(n.files?.length)t.append(n.name,n.files[0]);else return null;return t}async function Tm(e){try{let t=await fetch(`/console/${g.code}/stills`,{method:"POST",body:e,headers:{"X-Contrechamp":"link"}});return t.status===413?{refusal:"still_too_large"}:await t.json()}catch{return{}}}function Ji(){let{pair:e,still:t,options:n,right:o}=P.value,s=ce.value.some(({field:r})=>r==="right");return a`<${Zi} name="pair" legend=${l("console.make.pictures")} chosen=${e?1:0} labels=${["one","two"].map(r=>l(`console.make.pictures_${r}`))}
choose=${r=>te({pair:r===1,right:[]})} />
${e?[0,1].map(r=>a`<${tt} key=${r} name=${`either-${r}`} legend=${"AB"[r]} still=${n[r]?.still??""} sheet
write=${i=>te({options:[0,1].map(c=>({...n[c]??we(),...c===r?{still:i}:{}}))})} />`):a`<${tt} name="either" legend=${l("console.make.picture")} still=${t} sheet write=${r=>te({still:r})} />`}
<${Zi} name="right" legend=${l(e?"console.make.which":"console.make.answer")} chosen=${o[0]??-1} invalid=${s}
labels=${e?["A","B"]:Ko.map(r=>l(`console.make.${r}`))} choose=${r=>te({right:[r]})} />`}function Zi({name:e,legend:t,labels:n,chosen:o,invalid:s,choose:r}){return a`<fieldset class="chips">
<legend>${t}</legend>
${n.map((i,c)=>a`<label key=${c} class="chip"><input type="radio" name=${`either-${e}`} checked=${c===o} aria-invalid=${s?"true":void 0} onChange=${()=>r(c)} /> <span>${i}</span></label>`)}
</fieldset>`}var Rm=["least","most","truth","tolerance"];function el(){let{terms:e}=P.value;return a`<${pe} name="unit" legend=${l("console.make.unit")} text=${e.unit} max=${x.POLL_UNIT_GRAPHEMES_MAX} invalid=${!1}
write=${t=>ne({unit:t})} />
<div class="rules">
${Rm.map(t=>a`<label key=${t}>${l(`console.make.${t}`)} <input class="field number" type="text" name=${t} inputmode="text" autocomplete="off" maxlength="20" value=${e[t]}
aria-invalid=${String(ce.value.some(({field:n})=>n===t))} onInput=${n=>ne({[t]:n.target.value})} /></label>`)}
<label>${l("console.make.decimals")} <${fe} name="decimals" value=${e.decimals} least=${0} most=${x.FIGURE_DECIMALS_MAX} set=${t=>ne({decimals:t})} /></label>
</div>
<p class="note">${l("console.make.truth_note")}</p>`}function nl(){let{kind:e,terms:t}=P.value,{of:n,award:o}=j[e],s=Ie.value.filter(([,i])=>i.kind===n&&(!o||i.film)),r=(i,c)=>{let u=t.of.filter(p=>p!==i);ne({of:c?[...u,i]:u})};return a`<fieldset class="sources" aria-invalid=${String(ce.value.some(({field:i})=>i==="of"))}>
<legend>${l(`console.make.of_${e}`)}</legend>
${s.map(([i,c])=>{let{text:u,lang:p}=M(c.title);return a`<label key=${i} class="chip"><input type="checkbox" checked=${t.of.includes(i)} onChange=${m=>r(i,m.target.checked)} />
<span lang=${p}><bdi>${u}</bdi></span></label>`})}
${s.length===0&&a`<p class="note">${l(`console.make.no_${e}`)}</p>`}
</fieldset>
${o&&a`<div class="rules"><${tl} name="weight" /><${tl} name="turnout_min" /></div><p class="note">${l("console.make.weight_note")}</p>`}`}function tl({name:e}){let{terms:t}=P.value;return a`<label>${l(`console.make.${e}`)} <${fe} name=${e} value=${t[e]} least=${0} most=${x.PRIZE_WEIGHT_MAX} set=${n=>ne({[e]:n})} /></label>`}function ol(){let{terms:e}=P.value,{SCALE_STEPS_MIN:t,SCALE_STEPS_MAX:n}=x;return a`<label>${l("console.make.steps")} <${fe} name="steps" value=${e.steps} least=${t} most=${n} set=${o=>ne({steps:o})} /></label>
${["low","high"].map(o=>a`<${pe} key=${o} name=${o} legend=${l(`console.make.${o}`)} text=${e[o]} max=${x.POLL_OPTION_GRAPHEMES_MAX} invalid=${!1}
write=${s=>ne({[o]:s})} />`)}`}function sl(){let{options:e}=P.value,t=ce.value.some(({field:n})=>n==="options");return a`<div class="option-fields">
${e.map((n,o)=>a`<${Nm} key=${o} at=${o} text=${n} wrong=${t} last=${e.length<=x.POLL_OPTIONS_MIN} />`)}
<button type="button" class="button" hidden=${e.length>=x.POLL_OPTIONS_MAX} onClick=${Cm}>${l("console.make.add")}</button>
</div>`}function Nm({at:e,text:t,wrong:n,last:o}){let s=l("console.make.option",{n:e+1});return a`<div class="option-field"><${pe} name=${`option-${e}`} legend=${s} text=${t} max=${x.POLL_OPTION_GRAPHEMES_MAX}
write=${r=>Gn(e,r)} invalid=${n&&!t.fr&&!t.en}>
${j[P.value.kind].right&&a`<label class="chip right-one"><input type="checkbox" checked=${P.value.right.includes(e)} onChange=${r=>Pm(e,r.target.checked)} /> <span>${l("console.make.is_right")}<span class="visually-hidden"> : ${s}</span></span></label>`}
<button type="button" class="plain" disabled=${o} aria-label=${l("console.make.remove",{what:s})} onClick=${()=>Lm(e)}>×</button>
<//>
${j[P.value.kind].stills&&a`<${tt} name=${`option-${e}`} legend=${s} still=${t.still??""} write=${r=>Gn(e,{...t,still:r})} />`}</div>`}function Pm(e,t){let n=P.value.right.filter(o=>o!==e);te({right:t?[...n,e]:n})}function Cm(){let e=P.value.options.length;te({options:[...P.value.options,we()]}),rl(e)}function Lm(e){Gn(e,null),te({right:P.value.right.filter(t=>t!==e).map(t=>t>e?t-1:t)}),rl(Math.max(0,e-1))}function rl(e){requestAnimationFrame(()=>{document.querySelector(`[name=option-${e}-fr]`)?.focus()})}function il(){let e=b(null);N(()=>al(e.current,"input[type=text]"),[]);async function t(u){u.preventDefault(),await Gi()||requestAnimationFrame(()=>al(e.current,"[aria-invalid=true]"))}function n(u){u.key==="Escape"&&(u.preventDefault(),ye.value=!1)}let{kind:o,title:s,again:r,still:i}=P.value,c=j[o];return a`<form class="make" ref=${e} onSubmit=${t} onKeyDown=${n} aria-label=${l("console.make.open")}>
${r?a`<${Xi} />`:a`<${Dm} kind=${o} />`}
<${pe} name="title" legend=${l("console.make.title")} text=${s} write=${u=>te({title:u})}
max=${x.POLL_TITLE_GRAPHEMES_MAX} invalid=${ce.value.some(({field:u})=>u==="title")} />
${!c.of&&!c.either&&a`<${tt} name="question" legend=${l("console.make.title")} still=${i} write=${u=>te({still:u})} />`}
${c.either&&a`<${Ji} />`}
${c.options&&!r&&a`<${sl} />`}
${c.steps&&!r&&a`<${ol} />`}
${c.number&&a`<${el} />`}
${c.of&&a`<${nl} />`}
<${qm} />
<${Fm} />
<div class="acts">
<button class="button hot">${l("console.make.ready")}</button>
<button type="button" class="button" onClick=${()=>ye.value=!1}>${l("console.make.later")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function Dm({kind:e}){return a`<fieldset class="chips">
<legend>${l("console.make.kind")}</legend>
${Mi.map(t=>a`<label key=${t} class="chip"><input type="radio" name="poll-kind" checked=${t===e}
onChange=${()=>te({kind:t})} /> <span>${l(`console.kind.${t}`)}</span></label>`)}
</fieldset>`}function qm(){let{kind:e,options:t,still:n,max_choices:o,abstain:s,again:r,terms:i}=P.value,c=ce.value.some(({field:u})=>u==="max_choices");return a`<div class="rules">
${j[e].choices&&a`<label>${l("console.make.max_choices")} <${fe} value=${o} least=${1} most=${x.POLL_OPTIONS_MAX} invalid=${c} set=${u=>te({max_choices:u})} /></label>`}
${j[e].words&&a`<label>${l("console.make.max_words")} <${fe} value=${i.words} least=${1} most=${x.CLOUD_WORDS_MAX} set=${u=>ne({words:u})} /></label>`}
${j[e].support&&a`<${Zt} label=${l("console.make.support")} on=${i.support} set=${u=>ne({support:u})} />`}
${(n||t.some(u=>u.still))&&!j[e].of&&a`<${Zt} label=${l("console.make.on_phones")} on=${i.pictures_on_phones} set=${u=>ne({pictures_on_phones:u})} />`}
${j[e].again&&a`<${Zt} label=${l("console.make.by_group")} on=${i.by_group} set=${u=>ne({by_group:u})} />`}
${j[e].film&&!r&&a`<${Zt} label=${l("console.make.film")} on=${i.film} set=${u=>ne({film:u})} />`}
${!j[e].of&&!r&&a`<${Zt} label=${l("console.make.abstain")} on=${s} set=${u=>te({abstain:u})} />`}
</div>`}function Zt({label:e,on:t,set:n}){return a`<label class="chip"><input type="checkbox" checked=${t} onChange=${o=>n(o.target.checked)} /> <span>${e}</span></label>`}function Fm(){return a`<div role="alert">${ce.value.map(({key:e,params:t})=>a`<p key=${e} class="fault">${l(e,t)}</p>`)}</div>
${!Hi(P.value)&&a`<p class="note">${l("console.make.one_language")}</p>`}`}function al(e,t){e?.querySelector(t)?.focus()}function ll(){return a`<section class="room polls" aria-labelledby="polls-title">
<h2 id="polls-title" class="named-above">${l("console.room.polls")}</h2>
<div class="scroll">
<${Hm} />
${Ie.value.length===0&&a`<p class="note">${l("console.poll.none")}</p>`}
<ol class="prepared" onKeyDown=${Wm}>
${Ie.value.map(([e,t])=>a`<${jm} key=${e} id=${e} poll=${t} />`)}
</ol>
</div>
</section>`}function Hm(){let e=b(null),t=e.current?.contains(document.activeElement)??!1;return N(()=>{t&&document.activeElement===document.body&&e.current?.querySelector("button")?.focus()}),a`<div ref=${e}>
${ye.value?a`<${il} />`:a`<${y} name="make" label=${l("console.make.open")} press=${()=>ye.value=!0} />`}
</div>`}function jm({id:e,poll:t}){let{text:n,lang:o}=M(t.title),s=$t.value?.[0]===e,r=!s&&et.value===e&&qe.value!=="",i=b(null);return N(()=>{Ui(e)&&i.current?.focus()},[]),a`<li>
<button ref=${i} type="button" class="prepared-poll" id=${`poll-${e}`} aria-current=${s?"true":void 0} onClick=${()=>et.value=e}>
<span lang=${o}><bdi>${L(n,o)}</bdi></span>
</button>
<${Zo} poll=${t} />
${r&&a`<${Kn} id=${e} poll=${t} keyed=${!1} /><${Jo} poll=${t} />`}
</li>`}function Wm(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],n=e.target;if(!t||!n.matches(".prepared-poll"))return;e.preventDefault();let o=[...e.currentTarget.querySelectorAll(".prepared-poll")];o[o.indexOf(n)+t]?.focus()}var Bm=[["publish","listed"],["keep","kept"],["dismiss","dismissed"],["restore","pending"]];function ul(){let e=[..._e.value].filter(t=>D.value[t]);return e.length===0||!w("place_questions")?null:a`<div class="bulk" role="group" aria-label=${l("console.bulk.heading",{count:e.length})}>
<b class="tabular">${l("console.bulk.heading",{count:e.length})}</b>
${Bm.map(([t,n])=>a`<button key=${t} type="button" class="button" onClick=${()=>Um(e,n)}>${l(`console.act.${t}`)}</button>`)}
${e.length>1&&a`<button type="button" class="button" onClick=${()=>Gm(e)}>${l("console.act.merge")}</button>`}
<button type="button" class="plain" onClick=${()=>_e.value=new Set}>${l("console.bulk.none")}</button>
</div>`}async function Um(e,t){(await v("place_questions",{questions:pl(e),state:t})).ok&&(_e.value=new Set)}async function Gm(e){let[t,...n]=[...e].sort((r,i)=>cl(i)-cl(r)),{rev:o}=D.value[t];(await v("merge_questions",{into:t,rev:o,questions:pl(n)})).ok&&(_e.value=new Set)}function cl(e){let{state:t,supporters:n,asked_at:o}=D.value[e];return(t==="listed"||t==="answered"?1e15:0)+n*1e13-o}function pl(e){return e.map(t=>({question:t,rev:D.value[t].rev}))}function ml({id:e,question:t}){let n=O(null),o=b(null);N(()=>{o.current?.focus(),v("preview_block",{question:e}).then(c=>{c.ok?n.value=c.goes??[]:H(e)})},[]);async function s(){H(e),await v("set_blocked",{question:e,on:!t.blocked})}function r(c){c.key==="Escape"&&(c.preventDefault(),H(e))}let i=n.value?.filter(c=>D.value[c]);return a`<div class="edit block" ref=${o} tabindex="-1" onKeyDown=${r} role="group" aria-label=${l("console.act.block")}>
${!i&&a`<p class="note" role="status">${l("console.block.looking")}</p>`}
${i&&a`<p role="status">${l(t.blocked?"console.block.again":"console.block.goes",{count:i.length})}</p>`}
${i&&!t.blocked&&a`<ul class="offered">${i.map(c=>a`<li key=${c}><bdi lang=${D.value[c].lang}>${L(D.value[c].text,D.value[c].lang)}</bdi></li>`)}</ul>`}
<p class="note">${l("console.block.hint")}</p>
<div class="acts">
${i&&a`<button type="button" class="button hot" onClick=${s}>${l(t.blocked?"console.block.undo":"console.block.do")}</button>`}
<button type="button" class="button" onClick=${()=>H(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}var Km={pending:["publish","keep","dismiss","edit"],kept:["publish","dismiss","edit","star","restore"],listed:["air","answered","star","edit","dismiss","restore"],answered:["publish","air","star","dismiss","restore"],dismissed:["restore","publish"],merged:["restore"],withdrawn:[]},zm={pending:["star","label","translation","note","merge","block"],kept:["label","translation","note","merge","block"],listed:["label","translation","note","trace","merge","block"],answered:["edit","label","translation","note","trace","block"],dismissed:["note","block"],merged:["note"],withdrawn:["note"]},Xm={edit:"edit_question",air:"show_scene",star:"set_star",label:"set_theme",translation:"annotate",note:"annotate",trace:"trace_answer",merge:"merge_questions",block:"set_blocked"};function fl(e,t){return e==="block"&&t.origin!=="phone"||e==="label"&&!g.programme?.themes?.length?!1:w(Xm[e]??"place_question")}var Ym={publish:"listed",keep:"kept",answered:"answered",restore:"pending"};function hl({id:e,question:t}){let n=Km[t.state].filter(r=>fl(r,t)),o=zm[t.state].filter(r=>fl(r,t)),s=t.state==="merged"||t.state==="withdrawn";return a`
${s&&a`<p class="note">${l(`console.final.${t.state}`)}</p>`}
<div class="acts" role="group" aria-label=${l("console.acts")}>
${n.map((r,i)=>a`<${dl} key=${r} deed=${r} id=${e} question=${t} hot=${i===0} />`)}
${o.length>0&&a`<${y} name="more" on=${Jt.value} label=${l("console.act.more")} press=${()=>Jt.value=!Jt.value} />`}
</div>
${o.length>0&&a`<div class="acts rarer" hidden=${!Jt.value} role="group" aria-label=${l("console.act.more")}>
${o.map(r=>a`<${dl} key=${r} deed=${r} id=${e} question=${t} hot=${!1} />`)}
</div>`}
`}var Jt=E(!1);function dl({deed:e,id:t,question:n,hot:o}){let s=e==="air"?n.on_wall:e==="star"?n.starred:void 0,r=e==="air"&&le.value.phase==="film"?l("refusal.film_running"):"",i=l(e==="publish"&&n.state==="answered"?"console.act.republish":e==="block"&&n.blocked?"console.act.unblock":`console.act.${e}`);return a`<${y} name=${e} label=${i} on=${s} hot=${o} why=${r} reveal=${()=>Jt.value=!0} press=${()=>Vm(e,t,n)} />`}var $l={edit:({text:e})=>e,dismiss:()=>"",label:()=>"",note:({note:e})=>e??"",translation:({translation:e})=>e??"",trace:({answer:e})=>e?.gist??"",merge:()=>"",block:()=>""};function Vm(e,t,n){let{rev:o}=n;e in $l?Pn(t,e,$l[e](n)):e==="star"?v("set_star",{question:t,on:!n.starred}):e==="air"?v("show_scene",n.on_wall?{scene:"questions"}:{scene:"question",subject:t,rev:o}):v("place_question",{question:t,rev:o,state:Ym[e]})}var Qm=["none","already","off_topic","hurtful","no_time"];function _l({id:e,question:t}){let n=b(null),{words:o,rev:s}=B.value[e];N(()=>{n.current?.focus(),n.current?.form?.scrollIntoView({block:"nearest"})},[]);async function r(c){c.preventDefault();let u=B.value[e].words.trim();H(e),await v("place_question",{question:e,rev:s,state:"dismissed",reason:u})}function i(c){c.key==="Escape"&&(c.preventDefault(),H(e))}return a`<form class="dismiss" onSubmit=${r} onKeyDown=${i}>
<fieldset class="chips">
<legend>${l("console.dismiss.why")}</legend>
${Qm.map((c,u)=>{let p=c==="none"?"":Ot(t.lang,`console.said.${c}`);return a`<label key=${c} class="chip"><input ref=${u===0?n:void 0} type="radio" name=${`reason-${e}`}
checked=${o===p} onChange=${()=>He(e,p)} /> <span>${l(`console.reason.${c}`)}</span></label>`})}
</fieldset>
<label class="note" for=${`reason-${e}`}>${l("console.dismiss.read")}</label>
<input class="field" id=${`reason-${e}`} lang=${t.lang} autocomplete="off" maxlength=${x.REASON_GRAPHEMES_MAX}
value=${o} onInput=${c=>He(e,c.target.value)} />
<div class="acts">
<button class="button hot">${l("console.act.dismiss")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>H(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function vl({id:e,question:t}){let n=b(null),o=b(null),{words:s,rev:r,read:i}=B.value[e];N(()=>{n.current?.focus(),o.current?.scrollIntoView({block:"nearest"})},[]);async function c(p){p.preventDefault();let m=B.value[e].words.trim();if(m===t.text)return H(e);let h=await v("edit_question",{question:e,rev:r,text:m});h.ok?H(e):h.refusal==="changed_since"&&Ra(e)}function u(p){if(p.key==="Escape")H(e);else if(p.key==="Enter"&&!p.shiftKey&&!p.isComposing)o.current?.requestSubmit();else return;p.preventDefault()}return a`<form class="edit" ref=${o} onSubmit=${c}>
<label class="visually-hidden" for=${`edit-${e}`}>${l("console.edit.label")}</label>
<textarea ref=${n} id=${`edit-${e}`} class="field" rows="3" lang=${t.lang} aria-describedby=${`edit-hint-${e}`}
value=${s} onKeyDown=${u} onInput=${p=>He(e,p.target.value)}></textarea>
${t.text!==i&&a`<p class="changed">${l("console.edit.changed")} <bdi lang=${t.lang}>${t.text}</bdi></p>`}
<p class="note" id=${`edit-hint-${e}`}>${l("console.edit.told")} ${t.on_wall&&l("console.edit.leaves")}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>H(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var Zm=6;function bl({id:e,question:t}){let n=b(null),o=O("");N(()=>{n.current?.querySelector("button, input")?.focus(),n.current?.scrollIntoView({block:"nearest"})},[]);let s=o.value?ef(e,o.value):Fn(e,t);async function r(c){let{rev:u}=D.value[c];(await v("merge_questions",{into:c,rev:u,questions:[{question:e,rev:B.value[e].rev}]})).ok&&H(e)}function i(c){c.key==="Escape"&&(c.preventDefault(),H(e))}return a`<div class="edit merge" ref=${n} onKeyDown=${i} role="group" aria-label=${l("console.act.merge")}>
<p class="note">${l(s.length?"console.merge.into":"console.merge.none")}</p>
<ul class="offered">${s.map(c=>a`<li key=${c}><${Jm} other=${c} merge=${r} /></li>`)}</ul>
<label><span class="note">${l("console.merge.look")}</span>
<input class="field" type="search" autocomplete="off" value=${o.value} onInput=${c=>o.value=c.target.value} /></label>
<div class="acts"><button type="button" class="button" onClick=${()=>H(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></div>
</div>`}function Jm({other:e,merge:t}){let{text:n,lang:o,supporters:s}=D.value[e];return a`<button type="button" class="button twin" onClick=${()=>t(e)}>
<bdi lang=${o}>${L(n,o)}</bdi> <span class="note">${l("console.meta.supporters",{count:s})}</span></button>`}function ef(e,t){return["unread","kept","published","answered"].flatMap(o=>Nn(D.value,o,"supported",{sieve:{...Qe,words:t}})).map(([o])=>o).filter(o=>o!==e).slice(0,Zm)}function gl({id:e,question:t}){return a`<p class="meta" id=${`meta-${e}`}>${sf([...tf(e,t),...nf(t)])}</p>`}function tf(e,t){let n=dt(t.state)!==Z.value||Z.value==="archives";return[of(e)&&a`<b class="unsent">${l("console.meta.unsent")}</b>`,t.on_wall&&a`<b class="on-wall">${l("state.on_wall")}</b>`,n&&a`<b>${l(wo(t.state))}</b>`,t.reports>0&&a`<b class="reported">${l("console.meta.reports",{count:t.reports})}</b>`,t.flagged&&a`<b class="reported">${l("console.meta.flagged",{word:t.flagged_by})}</b>`,t.starred&&a`<b>★ ${l("console.meta.starred")}</b>`,t.blocked&&a`<b class="reported">${l("console.meta.blocked")}</b>`]}function nf(e){let{key:t,params:n}=_t(ft.value-e.asked_at),o=g.programme?.themes?.find(({id:r})=>r===e.theme),s=M(o?.name);return[l(t,n),e.origin==="paper"&&l("console.meta.paper"),e.asked_before===0&&e.origin==="phone"&&l("console.meta.first"),e.lang!==V.value&&l(`console.meta.${e.lang}`),o&&a`<span lang=${s.lang}>${s.text}</span>`,e.signature&&a`<bdi>${e.signature}</bdi>`,(e.supporters>0||e.state==="listed")&&l("console.meta.supporters",{count:e.supporters}),e.edited&&l("console.meta.edited"),e.reason&&a`<span>${l("console.meta.reason")} <bdi lang=${e.lang}>${e.reason}</bdi></span>`]}function of(e){return T.state.value!=="up"&&T.waiting.value.some(({command:t})=>t.question===e)}function sf(e){return e.filter(Boolean).map((t,n)=>[n?" · ":"",t])}function wl({id:e,question:t}){let n=b(null);N(()=>{n.current?.querySelector("[aria-pressed=true], button")?.focus()},[]);let o={id:"",name:{fr:l("console.theme_of.none"),en:l("console.theme_of.none")}};async function s(i){H(e),await v("set_theme",{question:e,theme:i,former:t.theme})}function r(i){i.key==="Escape"&&(i.preventDefault(),H(e))}return a`<div class="edit" ref=${n} onKeyDown=${r}>
<div class="acts" role="group" aria-label=${l("console.act.label")}>
${[o,...g.programme?.themes??[]].map(i=>{let{text:c,lang:u}=M(i.name);return a`<button key=${i.id} type="button" class="button" lang=${u} aria-pressed=${String(i.id===t.theme)} onClick=${()=>s(i.id)}>${c}</button>`})}
<button type="button" class="plain" onClick=${()=>H(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}function yl({id:e,chosen:t}){let n=_e.value.has(e);return ge(t&&w("place_questions")?"tick":null,()=>To(e,!n)),w("place_questions")?a`<label class="tick"><input type="checkbox" checked=${n} aria-describedby=${`words-${e}`}
onChange=${o=>To(e,o.target.checked)} /> <span class="visually-hidden">${l("console.bulk.tick")}</span></label>`:null}function kl({id:e,save:t,hint:n,children:o}){let s=b(null);N(()=>{s.current?.querySelector("textarea, input")?.focus(),s.current?.scrollIntoView({block:"nearest"})},[]);function r(i){if(i.key==="Escape")H(e);else if(i.key==="Enter"&&!i.shiftKey&&!i.isComposing&&!rf(i.target))s.current?.requestSubmit();else return;i.preventDefault()}return a`<form class="edit" ref=${s} onKeyDown=${r} onSubmit=${i=>{i.preventDefault(),t()}}>
${o}
<p class="note">${n}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>H(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var rf=e=>e instanceof HTMLElement&&e.closest("button, select")!==null;function xl({id:e,question:t,what:n}){let{words:o,former:s,read:r}=B.value[e],i=t.lang==="fr"?"en":"fr";async function c(){let p=B.value[e].words.trim();(await v("annotate",{question:e,what:n,text:p,former:s,...n==="translation"?{of:r}:{}})).ok&&H(e)}let u=n==="note"?t.note:t.translation;return a`<${kl} id=${e} save=${c} hint=${l(`console.${n}.hint`)}>
<label class="note" for=${`${n}-${e}`}>${l(`console.${n}.label_${n==="note"?"any":i}`)}</label>
<textarea id=${`${n}-${e}`} class="field" rows="2" lang=${n==="translation"?i:void 0} maxlength=${x.NOTE_GRAPHEMES_MAX}
value=${o} onInput=${p=>He(e,p.target.value)}></textarea>
${(u??"")!==s&&a`<p class="changed">${l("console.edit.changed")} <bdi>${u}</bdi></p>`}
<//>`}function Sl({id:e,question:t}){let n=O(t.answer?.who??""),o=O(t.answer?.lang??t.lang),{words:s,former:r}=B.value[e];async function i(){let c=B.value[e].words.trim();(await v("trace_answer",{question:e,who:n.value.trim(),gist:c,lang:o.value,former_gist:r})).ok&&H(e)}return a`<${kl} id=${e} save=${i} hint=${l("console.trace.hint")}>
<label class="note" for=${`who-${e}`}>${l("console.trace.who")}</label>
<input id=${`who-${e}`} class="field" autocomplete="off" maxlength=${x.ANSWERER_GRAPHEMES_MAX} value=${n.value} onInput=${c=>n.value=c.target.value} />
<label class="note" for=${`gist-${e}`}>${l("console.trace.gist")}</label>
<textarea id=${`gist-${e}`} class="field" rows="2" lang=${o.value} maxlength=${x.NOTE_GRAPHEMES_MAX} value=${s} onInput=${c=>He(e,c.target.value)}></textarea>
<div class="chips" role="radiogroup" aria-label=${l("console.trace.lang")}>${["fr","en"].map(c=>a`<label key=${c} class="chip"><input type="radio" name=${`lang-${e}`} checked=${o.value===c} onChange=${()=>o.value=c} /> <span>${l(`console.meta.${c}`)}</span></label>`)}</div>
<//>`}function El({id:e,question:t,chosen:n}){let o=b(null),s=B.value[e]?.doing;return lf(o),a`<li>
<article ref=${o} id=${Bt(e)} class="card" tabIndex=${n?0:-1} aria-current=${n?"true":void 0}
aria-labelledby=${`words-${e}`} aria-describedby=${`meta-${e}`} onfocusin=${()=>be.value=e}>
<${yl} id=${e} chosen=${n} />
<p class="words" id=${`words-${e}`} lang=${t.lang} hidden=${s==="edit"}><bdi>${L(t.text,t.lang)}</bdi></p>
<${gl} id=${e} question=${t} />
<${li} id=${e} question=${t} chosen=${n&&!s} />
<${af} doing=${s} id=${e} question=${t} />
${n&&!s&&a`<${hl} id=${e} question=${t} />`}
</article>
</li>`}function af({doing:e,id:t,question:n}){switch(e){case"edit":return a`<${vl} id=${t} question=${n} />`;case"dismiss":return a`<${_l} id=${t} question=${n} />`;case"label":return a`<${wl} id=${t} question=${n} />`;case"note":case"translation":return a`<${xl} key=${e} id=${t} question=${n} what=${e} />`;case"trace":return a`<${Sl} id=${t} question=${n} />`;case"merge":return a`<${bl} id=${t} question=${n} />`;case"block":return a`<${ml} id=${t} question=${n} />`;default:return null}}function lf(e){let t=e.current?.contains(document.activeElement)??!1;N(()=>{t&&!e.current?.contains(document.activeElement)&&e.current?.focus()})}var Al=60;function Ol(){let e=b(null),t=b(0),n=O(Al),o=Wt.value,s=o.map(([p])=>p),r=Oa(s,be.value,t.current),i=s.indexOf(r),c=Math.max(n.value,i+1),u=e.current?.contains(document.activeElement)??!1;return N(()=>{t.current=Math.max(0,i),be.value=r,u&&!e.current?.contains(document.activeElement)&&uf(r)}),a`<div ref=${e}>
${s.length===0&&a`<p class="empty note">${l(`console.empty.${Z.value}`)}</p>`}
<ul class="cards">
${o.slice(0,c).map(([p,m])=>a`<${El} key=${p} id=${p} question=${m} chosen=${p===r} />`)}
</ul>
${s.length>c&&a`<${cf} left=${s.length-c} press=${()=>n.value=c+Al} />`}
</div>`}function cf({left:e,press:t}){return a`<button type="button" class="button" onClick=${t}>${l("console.more",{count:e})}</button>`}function uf(e){(document.getElementById(Bt(e))??document.getElementById(`tab-${Z.value}`))?.focus()}var pf=60;function Ml(){if(!w("set_premoderation"))return null;let{premoderation:e,asking:t,slow_s:n}=le.value;return a`<div class="intake" role="group" aria-label=${l("console.intake")}>
<${y} name="premoderation" on=${e} label=${l(e?"console.premoderation.on":"console.premoderation.off")}
press=${()=>v("set_premoderation",{on:!e})} />
<${y} name="slow" on=${n>0} label=${n>0?l("console.slow.on",{n}):l("console.slow.off")}
press=${()=>v("set_slow_mode",{seconds:n>0?0:pf})} />
<${y} name="hold" on=${!t} label=${l(t?"console.asking.on":"console.asking.off")}
press=${()=>v("set_asking",{on:!t})} />
</div>`}function Il(){let e=b(null);ge("search",()=>{Q.value="questions",Fe.value=!0,e.current?.focus(),requestAnimationFrame(()=>e.current?.focus())});let t=g.programme?.themes??[],n=Object.values(me.value).some(Boolean);return a`<div class="sieve" role="search">
<label class="search"><span class="visually-hidden">${l("console.sieve.words")}</span>
<input ref=${e} class="field" type="search" autocomplete="off" placeholder=${l("console.sieve.words")} value=${me.value.words}
onKeyDown=${mf} onInput=${o=>en({words:o.target.value})} /> <${Te} name="search" /></label>
<${zn} name="order" value=${Io.value} choose=${Ta} options=${ka.map(o=>[o,l(`console.order.${o}`)])} />
${t.length>0&&a`<${zn} name="theme" value=${me.value.theme} choose=${o=>en({theme:o})} options=${[["",l("console.sieve.any_theme")],...t.map(({id:o,name:s})=>[o,M(s).text])]} />`}
<${zn} name="lang" value=${me.value.lang} choose=${o=>en({lang:o})} options=${["","fr","en"].map(o=>[o,l(`console.sieve.lang_${o||"any"}`)])} />
<${zn} name="origin" value=${me.value.origin} choose=${o=>en({origin:o})} options=${["","phone","paper"].map(o=>[o,l(`console.sieve.origin_${o||"any"}`)])} />
${n&&a`<button type="button" class="plain" onClick=${()=>me.value=Qe}>${l("console.sieve.all")}</button>`}
</div>`}function zn({name:e,value:t,choose:n,options:o}){return a`<label><span class="visually-hidden">${l(`console.sieve.${e}`)}</span>
<select class="field" value=${t} onChange=${s=>n(s.target.value)}>
${o.map(([s,r])=>a`<option key=${s} value=${s} selected=${s===t}>${r}</option>`)}
</select></label>`}function en(e){me.value={...me.value,...e}}function mf(e){e.key==="Escape"&&(e.preventDefault(),me.value.words?en({words:""}):e.currentTarget.blur())}var tn=w("place_question")?Rn:ya;function Tl(){return a`<section class="room questions" aria-labelledby="questions-title">
<h2 class="visually-hidden" id="questions-title">${l("console.room.questions")}</h2>
<div class="strip"><${ff} /><button type="button" class="button tune" aria-expanded=${String(Fe.value)} onClick=${()=>Fe.value=!Fe.value}>${l("console.tune")}</button>
<div class="tuned" data-open=${Fe.value}><${Ml} /></div></div>
<div class="tuned" data-open=${Fe.value}><${Il} /></div>
<div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${Z.value}`}>
<${ul} />
<${Ol} key=${Z.value} />
</div>
</section>`}function ff(){let e=Ea(D.value);return a`<div class="tabs" role="tablist" aria-label=${l("console.room.questions")} onKeyDown=${df}>
${tn.map(t=>a`<button key=${t} type="button" role="tab" id=${`tab-${t}`} aria-controls="cards"
aria-selected=${String(Z.value===t)} tabIndex=${Z.value===t?0:-1} onClick=${()=>Ro(t)}>
${l(`console.tab.${t}`)} <span class="tabular">${e[t]}</span></button>`)}
</div>`}function df(e){let t={ArrowRight:1,ArrowLeft:-1}[e.key];if(!t)return;e.preventDefault();let n=tn[(tn.indexOf(Z.value)+t+tn.length)%tn.length];Ro(n),document.getElementById(`tab-${n}`)?.focus()}var $f=["mark","message","phase","film","scene","open","close","reveal","reveal_phones","answer"],hf=["doors","film","debate","closed"];function Rl({close:e}){let t=b(null),n=O("mark"),o=O(""),s=O({fr:"",en:""}),r=O(""),i=O(""),c=O($e.peek().last);N(()=>t.current?.querySelector("select")?.focus(),[]);let u=n.value==="mark"||n.value==="message",p=_f(n.value);async function m($){$.preventDefault();let[f,k]=i.value.split(":").map(Number);(await v("make_cue",{cue:re(),deed:n.value,subject:u?"":o.value||p[0]?.[0]||"",text:u?{fr:s.value.fr.trim(),en:s.value.en.trim()}:{fr:"",en:""},note:r.value.trim(),at:i.value?f*60+k:-1,after:c.value})).ok&&e()}function h($){$.key==="Escape"&&($.preventDefault(),e())}return a`<form class="make" ref=${t} onSubmit=${m} onKeyDown=${h} aria-label=${l("console.run.new")}>
<label class="stacked"><span class="note">${l("console.run.deed")}</span>
<select class="field" onChange=${$=>{n.value=$.target.value,o.value=""}}>${$f.map($=>a`<option key=${$} value=${$} selected=${$===n.value}>${l(`console.deed.${$}`)}</option>`)}</select></label>
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
</form>`}function _f(e){let t=Ie.value.map(([n,o])=>[n,M(o.title).text]);switch(e){case"phase":return hf.map(n=>[n,l(`console.phase.${n}`)]);case"film":return(g.programme?.films??[]).map(({id:n,title:o})=>[n,M(o).text]);case"scene":return[...Wo.map(n=>[n,l(`state.scene.${n}`)]),...t];default:return t}}function Nl(){let e=O(!1),t=Hn();return a`<section class="room run" aria-labelledby="run-title">
<h2 id="run-title" class=${ve.length>1?"named-above":""}>${l("console.room.run")}</h2>
<div class="scroll">
${t.length===0&&a`<p class="note">${l("console.run.none")}</p>`}
<ol class="cues">${t.map(([n,o],s)=>a`<${vf} key=${n} id=${n} cue=${o} before=${t[s-1]?.[0]} after=${t[s+1]?.[0]} above=${t[s-2]?.[0]??""} />`)}</ol>
${w("make_cue")&&(e.value?a`<${Rl} close=${()=>e.value=!1} />`:a`<${y} name="new_cue" label=${l("console.run.new")} press=${()=>e.value=!0} />`)}
</div>
</section>`}function vf({id:e,cue:t,before:n,after:o,above:s}){let r=O(!1),{text:i,lang:c}=vt(t),{last:u,next:p}=$e.value,m=e===u?"last":e===p?"next":t.taken_at?"taken":"to_come";return a`<li class="cue" data-where=${m} aria-current=${e===u?"step":void 0}>
<span class="hours tabular">${t.at>=0&&a`<span>${Bn(t.at)}</span>`}${t.taken_at&&a`<b>${jn(t.taken_at)}</b>`}</span>
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
</li>`}var Pl="contrechamp.console.theme",Xn=["auto","dark","light"],bt=E(bf());function Cl(){bt.value=Xn[(Xn.indexOf(bt.value)+1)%Xn.length];try{localStorage.setItem(Pl,bt.value)}catch{}}ee(()=>{document.documentElement.dataset.theme=bt.value});function bf(){try{return Xn.find(e=>e===localStorage.getItem(Pl))??"auto"}catch{return"auto"}}var Yn=g.console??{};function Ll(){let e=b(null),{live:t}=le.value;function n({currentTarget:s}){s.href=`/console/${g.code}/preflight?clock=${Date.now()}`}function o(s){s.key!=="Escape"||!e.current?.open||(s.preventDefault(),e.current.open=!1,e.current.querySelector("summary")?.focus())}return a`<details class="menu" ref=${e} onKeyDown=${o}>
<summary class="button">${l("console.menu")}</summary>
<div class="sheet">
${w("set_live")&&a`<${y} name="live" on=${t} label=${l(t?"console.live.is_on":"console.live.is_off")} press=${()=>v("set_live",{on:!t})} />
<p class="note">${l("console.live.means")}</p>`}
<${y} name="theme" label=${l(`console.theme.${bt.value}`)} press=${Cl} />
<p class="note">${l("console.join")} <b>${g.address}</b> · <b>${g.code}</b></p>
${Yn.wall_url&&a`<a class="button" href=${Yn.wall_url} target="_blank" rel="noopener">${l("console.open_wall")}</a>`}
${Yn.codes&&Yn.codes.length>1&&a`<a class="button" href="/console">${l("console.other_screening")}</a>`}
${w("set_phase")&&a`<a class="button" href=${`/stage/${g.code}`} target="_blank" rel="noopener">${l("console.open_stage")}</a>
<a class="button" href=${`/console/${g.code}/preflight`} target="_blank" rel="noopener" onClick=${n}>${l("console.preflight")}</a>
<a class="button" href="/console/staff" target="_blank" rel="noopener">${l("console.staff")}</a>
<a class="button" href=${`/console/${g.code}/audit`} target="_blank" rel="noopener">${l("console.audit")}</a>`}
<form action="/console/sign-out" method="post"><button class="button">${l("console.sign_out")}</button></form>
</div>
</details>`}var gf=[["doors","doors"],["film","phase_film"],["debate","debate"],["closed","closed"]];function Dl(){let{phase:e,sealed:t}=le.value;return a`<div class="phases" role="radiogroup" aria-label=${l("console.phase.heading")} onKeyDown=${wf}>
${gf.map(([n,o])=>a`<${y} key=${n} name=${o} radio on=${n===e}
tabIndex=${n===e?0:-1} label=${l(`console.phase.${n}`)}
why=${t&&n!==e?l("refusal.sealed"):""} press=${()=>v("set_phase",{phase:n})} />`)}
</div>`}function wf(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement);n[(o+t+n.length)%n.length].focus()}function ql(){let{text:e,lang:t}=M(g.programme?.title),{live:n,sealed:o}=le.value;return a`<header class="head">
<h1 lang=${t}><bdi>${e}</bdi> <span class="visually-hidden">${l("console.title")}</span></h1>
<span class="live" data-on=${n}>${l(o?"console.sealed":n?"console.live.on":"console.live.off")}</span>
${w("set_phase")?a`<${Dl} />`:a`<b class="phase-now">${l(`console.phase.${le.value.phase}`)} · ${l(`role.${g.door}`)}</b>`}
<${yf} />
<${kf} />
<div class="tools">
<${xf} />
<${y} name="help" label=${l("console.help.open")} press=${mi} />
<${Ll} />
</div>
</header>`}function yf(){let{phones:e,walls:t,consoles:n,stages:o}=_a.value,s=Object.values(In.value);return a`<ul class="people tabular" aria-label=${l("console.people")}>
<li>${l("console.phones",{count:e})}</li>
<li>${l("console.walls",{count:t})}</li>
<li class="crew"><details><summary>${l("console.consoles",{count:n})}</summary>
<ul class="sheet">${s.map(r=>a`<li key=${r.id}><bdi>${zt(r)}</bdi> <span class="note">${l(`role.${r.role}`)}${r.id===Ve.value.id?` · ${l("console.you")}`:""}</span></li>`)}
${Object.entries(ha.value).map(([r,{width:i,height:c,black:u}])=>a`<li key=${r}>${l("console.wall_size",{width:String(i),height:String(c)})}${u&&a` <span class="note">${l("console.air.is_black")}</span>`}</li>`)}</ul></details></li>
${o>0&&a`<li>${l("console.stages",{count:o})}</li>`}
</ul>`}function kf(){let{state:{value:e},slow:t}=T;return T.refused.value?null:a`<span class="link" data-state=${e}>${l(`state.link.${e==="up"&&t.value?"slow":e}`)}</span>`}function xf(){let e=V.value==="fr"?"en":"fr";return a`<${y} name="language" lang=${e} label=${e.toUpperCase()} title=${e==="fr"?"Français (FR)":"English (EN)"} press=${()=>qs(e)} />`}function Fl(){return a`${Object.keys(So.value).map(e=>a`<p key=${e} class="trouble">${l(`console.trouble.${e}`)}</p>`)}`}var es=new Set;ee(()=>{let e=new Set(Object.keys(So.value));for(let t of e)es.has(t)||Oe(l(`console.trouble.${t}`));es.size>0&&e.size===0&&Oe(l("console.trouble.over")),es=e});function Hl(){return a`
<${ql} />
${g.console?.insecure&&a`<p class="insecure">${l("console.insecure")}</p>`}
<${Fl} />
<main class="rooms" id="desk" tabindex="-1" data-role=${g.door}>
${Je.includes("questions")&&a`<${Tl} />`}
<div class="middle"><${Ua} />${Je.includes("polls")&&a`<${Qi} />`}</div>
${ve.length>0&&a`<${Sf} />`}
</main>
<div class="below-all"><${vi} /><${ui} /></div>
<${Ef} />
<${fi} />
`}function Sf(){return a`<div class="third">
${ve.length>1&&a`<nav class="tabs" aria-label=${l("console.beside")}>${ve.map(e=>a`<button key=${e} type="button" aria-current=${jt.value===e?"true":void 0} onClick=${()=>{jt.value=e,Q.value!=="questions"&&Q.value!=="air"&&(Q.value=e)}}>${l(`console.room.${e}`)} <${jl} name=${e} /></button>`)}</nav>`}
${Je.includes("run")&&a`<${Nl} />`}
${w("make_poll")&&a`<${ll} />`}
${Je.includes("floor")&&a`<${ei} />`}
</div>`}function jl({name:e}){let t=Object.values(Tn.value).filter(({state:n})=>n==="waiting"||n==="next").length;return e==="floor"&&t>0?a`<span class="tabular">${t}</span>`:null}function Ef(){return a`<nav class="room-bar" aria-label=${l("console.rooms")}>
${Je.map(e=>a`<${Af} key=${e} name=${e} />`)}
${w("set_black")&&a`<${Ln} />`}
</nav>`}function Af({name:e}){let t=Q.value===e;return a`<button type="button" class="button" aria-current=${t?"true":void 0}
onClick=${()=>{Q.value=e}}>${l(`console.room_short.${e}`)} <${jl} name=${e} /></button>`}var ts=document.getElementById("app");ts&&(ts.textContent="",Es(a`<${Hl} />`,ts),Ha(document));
