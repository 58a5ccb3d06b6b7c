/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var ys=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,ys(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},us=new Map;function ec(e){var t=us.get(this);return t||(t=new Map,us.set(this,t)),(t=ys(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):r===3&&($||i)?(u.push(3,$,i),r=2):r===2&&i==="..."&&$?u.push(4,$,0):r===2&&i&&!$?u.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(u.push(r,0,i,s),r=6),$&&(u.push(r,$,0,s),r=6)),i=""},m=0;m<n.length;m++){m&&(r===1&&p(),p(m));for(var h=0;h<n[m].length;h++)o=n[m][h],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[m][h+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var F,ks,xs,Pe,oo,mn,Ss,un,Es,co,so,tc,It=Symbol.for("pv"),fn={},dn=[],nc=/^m(i|n|o|s|text|space)$/,uo=Array.isArray,po=dn.slice,ze=Object.assign;function Ke(e){e&&e.parentNode&&e.remove()}function As(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?po.call(arguments,2):n),xt(e,i,o,s,null)}function xt(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:It,__v:s||++ks,__i:-1,__u:0};return!s&&F.vnode&&F.vnode(r),r}function it(e){return e.children}function St(e,t){this.props=e,this.context=t,this.__g=0}function Le(e,t){if(t==null)return e.__&&Le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Le(e)}function oc(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=ze({constructor:It},n)).__v=n.__v+1,F.vnode&&F.vnode(t),mo(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ns(s,t,r),n.__=n.__e=null,t.__e!=o&&Os(t))}function Os(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Os(e)}function ps(e){(8&e.__g||(e.__g|=8,Pe.push(e),mn++))&&oo==F.debounceRendering||((oo=F.debounceRendering)||queueMicrotask)(Ms)}function Ms(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(Ss),e=Pe.shift(),t=Pe.length,8&e.__g&&oc(e)}finally{(mn=Pe.length)&&(oo||queueMicrotask)(Ms)}}function Is(e,t,n,o,s,r,i,c,u,p,m){var h,$,f,k,q,S,R=o.__k||dn,O=t.length;for(u=sc(n,t,R,u,O),h=0;h<O;h++)(f=n.__k[h])!=null&&($=~f.__i&&R[f.__i]||fn,f.__i=h,S=mo(e,f,$,s,r,i,c,u,p,m),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&fo($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||k,f)),q=q||k,4&f.__u?(u=Ts(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&S!==void 0?u=S:k&&(u=k.nextSibling),f.__u&=-21);return n.__e=q,u}function sc(e,t,n,o,s){var r,i,c,u,p,m,h,$,f,k=n.length,q=k,S=0,R=0,O=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=O[r]=xt(null,i):uo(i)?i=O[r]=xt(it,{children:i}):i.constructor===It&&i.__b?i=O[r]=xt(i.type,i.props,i.key,i.ref,i.__v):O[r]=i,u=r+S,i.__=e,i.__b=e.__b+1,c=null,~(p=i.__i=rc(i,n,u,q))&&(q--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,p==u-1?S--:p==u+1?S++:p!=u&&(p>u?S--:S++,R=1)):(~p||(s>k?S--:s<k&&S++),typeof i.type!="function"&&(i.__u|=4))):O[r]=null;if(R){for(m=[],h=[],r=0;r<s;r++)if((i=O[r])&&16&i.__u){for(S=0,$=m.length;S<$;)m[f=S+$>>1]<i.__i?S=f+1:$=f;m[S]=i.__i,h[r]=S+1}for(S=m.length;r--;)h[r]&&(h[r]==S?S--:O[r].__u|=4)}if(q)for(r=0;r<k;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Le(c)),$o(c,c));return o}function Ts(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=Ts(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Le(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function rc(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function ms(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ln(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ms(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ms(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=so[t]||(so[t]=ac(t)),(e.__a||(e.__a={}))[t]=co,r=t!=(t=t.replace(Es,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ac(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[un]==null)t[un]=co++;else if(t[un]<this.__a[e])return;return n(F.event?F.event(t):t)}}}function mo(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,k,q,S,R,O,z,W,rt,rn,Ce,xe,an,P,ae,Se=t.type;if(t.constructor!==It)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=r=[],m.nodeType==8?c=pn(m,r):r.push(m),c=r[0]||c),(m=F.__b)&&m(t);e:if(typeof Se=="function"){$=i.length;try{if(R=t.props,O=(m=Se.prototype)&&m.render,z=(m=Se.contextType)&&o[m.__c],W=m?z?z.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(O?t.__c=f=new Se(R,W):(t.__c=f=new St(R,W),f.constructor=Se,f.render=lc),z&&z.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),O&&(f.__s||(f.__s=f.state),Se.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ze({},f.__s)),ze(f.__s,Se.getDerivedStateFromProps(R,f.__s)))),k=f.props,q=f.state,f.__v=t,n.__c){if(R!==k&&O&&!Se.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(R,W),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(R,f.__s,W)===!1){t.__v!=n.__v&&(f.props=R,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(pe){pe&&(pe.__=t)}),dn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Le(n);break e}f.componentWillUpdate&&f.componentWillUpdate(R,f.__s,W),O&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,q,S)})}else O&&!Se.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),O&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=W,f.props=R,f.__P=e,f.__g&=-5,rt=F.__r,rn=O?25:0;do f.__g&=-9,rt&&rt(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++rn<25);O&&(dn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=ze({},o,f.getChildContext())),O&&n.__c&&f.getSnapshotBeforeUpdate&&(S=f.getSnapshotBeforeUpdate(k,q)),Ce=m&&m.type===it&&m.key==null?m.props.children:m,R.__P&&(m=c,s=(e=R.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(pe){pe&&$o(pe,pe)}),n.__k=null),c=n.__k?Le(n,0):null),c=Is(e,uo(Ce)?Ce:[Ce],t,n,o,s,r,i,c,u,p),R.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(Ke),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(pe){if(i.length=$,t.__v=null,u||r)if(pe&&pe.then){if(t.__u|=128|u,r){for(~(P=r.indexOf(c||void 0))||(P=r.length);(ae=r[P-1])&&ae.nodeType==8;)P--;for(;P<r.length;P++)if(ae=r[P])if(r[P]=null,xe){if(ae==an)break}else{if(ae.nodeType!=8)break;ae.data.startsWith("$s")&&(an=pn(xe=ae))}}if(!xe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;xe=c}(m=pn(xe=t.__c.__z||(t.__c.__z=xe)))?(t.__e=xe,c=m):t.__e=c,c=c&&c.nextSibling}else r&&r.some(Ke);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),pe&&pe.then||Rs(t),F.__e(pe,t,n)}}else c=t.__e=ic(n.__e,t,n,o,s,r,i,u,p,e);return(m=F.diffed)&&m(t),c}function pn(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Rs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Rs))}function Ns(e,t,n){for(var o=0;o<n.length;)fo(n[o++],n[o++],n[o++]);F.__c&&F.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){F.__e(r,s.__v)}})}function ic(e,t,n,o,s,r,i,c,u,p){var m,h,$,f,k,q,S,R,O=n.props||fn,z=t.props,W=t.type;if(W=="svg"?s="http://www.w3.org/2000/svg":W=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((k=r[m])&&(W?k.localName==W:k.nodeType==3)){e=k,r[m]=null;break}}if(!e){if(R=p.ownerDocument||document,!W)return R.createTextNode(z);e=R.createElementNS(s,W,z.is?z:p),c&&(F.__m&&F.__m(t,r),c=!1),r=null}if(W){if(p=W=="template"&&e.content||e,r=W=="textarea"&&z.defaultValue!=null?null:r&&po.call(p.childNodes),!c&&r)for(O={},m=0;m<e.attributes.length;m++)O[(k=e.attributes[m]).name]=k.value;for(m in O)k=O[m],m=="children"||m in z||m=="value"&&"defaultValue"in z||m=="checked"&&"defaultChecked"in z||ln(e,m,null,k,s);for(m in z)k=z[m],m=="children"?f=k:m=="value"?q=k:m=="checked"?S=k:c&&typeof k!="function"||O[m]===k||ln(e,m,k,O[m],s);(W=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&nc.test(W))&&(s="http://www.w3.org/1999/xhtml"),Is(p,uo(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&Le(n,0),c,u),r&&r.some(Ke),c&&W!="textarea"||(m="value",W=="progress"&&q==null?e.removeAttribute(m):q==null||q===e[m]&&(W!="progress"||q)||ln(e,m,q,O[m],s),m="checked",S!=null&&S!=e[m]&&ln(e,m,S,O[m],s))}else O===z||c&&e.data==z||(e.data=z);return e}function fo(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){F.__e(s,n)}}function $o(e,t,n){var o,s,r,i;if(F.unmount&&F.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||fo(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){F.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&$o(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=pn(o,r=[]))&&(o==e.__e&&r.some(Ke),Ke(s),Ke(o)),n||Ke(e.__e),e.__e=e.__c=e.__=null}function lc(e,t,n){return this.constructor(e,n)}function Cs(e,t){var n,o,s,r;F.__&&F.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=xt(it,{children:[e]}),s=[],r=[],mo(t,t.__k,o||fn,fn,t.namespaceURI,o?null:t.firstChild?po.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),Ns(s,t.__k,r),t.__k.props.children=null}F={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw mn=0,e}},ks=0,xs=function(e){return e!=null&&e.constructor===It},St.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ze({},this.state)),typeof e=="function"&&(e=e(ze({},n),this.props)),e&&(ze(n,e),this.__v&&(t&&this.__k.push(t),ps(this)))},St.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ps(this))},St.prototype.render=it,Pe=[],mn=0,Ss=function(e,t){return e.__v.__b-t.__v.__b},un=Symbol(),Es=/(PointerCapture)$|Capture$/i,co=0,so={},tc=0;var at,V,no,fs,ro=Object.is,$n=0,Ps=[],ao=[],X=F,ds=X.__b,$s=X.__r,hs=X.diffed,_s=X.__c,vs=X.unmount,bs=X.__;function bn(e,t){X.__h&&X.__h(V,e,$n||t),$n=0;var n=V.__H||(V.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function lt(e){return $n=1,cc(Ls,e)}function cc(e,t,n){var o=bn(at++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ls(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);ro(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=V,!V.__f)){V.__f=!0;var s=V.shouldComponentUpdate;V.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,ro($.__[0],$.__N[0])||(m=!0))}),s){var h=s.call(this,r,i,c);return p?h||m:h}return!p||m}}return o.__}function Tt(e,t){var n=bn(at++,3);!X.__s&&_o(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,V.__H.__h.push(n))}function N(e,t){var n=bn(at++,4);!X.__s&&_o(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,V.__h.push(n))}function b(e){return $n=5,ho(function(){return{current:e}},[])}function ho(e,t){var n=bn(at++,7);return _o(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function uc(){var e;do{for(;e=ao.shift();)try{Et(e)}catch(n){X.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ps.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Et),t.__h.some(io),t.__h=[]}catch(n){t.__h=[],X.__e(n,e.__v)}}}while(ao.length)}X.__b=function(e){V=null,ds&&ds(e)},X.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),bs&&bs(e,t)},X.__r=function(e){$s&&$s(e),at=0;var t=(V=e.__c).__H;t&&(no==V?V.__h=[]:(t.__h.some(Et),t.__h.some(io),at=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),no=V},X.diffed=function(e){hs&&hs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ws(Ps.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),no=V=null},X.__c=function(e,t){t.some(function(n){try{n.__h.some(Et),n.__h=n.__h.filter(function(o){return!o.__||io(o)})}catch(o){n.__h=[function(){throw o}]}}),_s&&_s(e,t)},X.unmount=function(e){vs&&vs(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,ws(ao.push(s))}else Et(s)}catch(r){t=r}}),o.__H=void 0,t&&X.__e(t,o.__v))};var gs=typeof requestAnimationFrame=="function";function pc(e){var t,n=function(){clearTimeout(o),gs&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);gs&&(t=requestAnimationFrame(n))}function ws(e){e!=1&&fs==X.requestAnimationFrame||((fs=X.requestAnimationFrame)||pc)(uc)}function Et(e){var t=V,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),V=t}function io(e){var t=V;e.__c=e.__(),V=t}function _o(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ro(n,e[o])})}function Ls(e,t){return typeof t=="function"?t(e):t}var mc=Symbol.for("preact-signals");function gn(){if(Ee>1)Ee--;else{var e,t=!1;for((function(){var s=_n;for(_n=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Ot!==void 0;){var n=Ot;for(Ot=void 0,hn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&qs(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(hn=0,Ee--,t)throw e}}function Xe(e){if(Ee>0)return e();lo=++fc,Ee++;try{return e()}finally{gn()}}var At,U=void 0;function wn(e){var t=U,n=At;U=void 0,At=void 0;try{return e()}finally{U=t,At=n}}var Ot=void 0,Ee=0,hn=0,fc=0,lo=0,_n=void 0,vn=0;function Ds(e){if(U!==void 0){var t=e.n;if(t===void 0||t.t!==U)return t={i:0,S:e,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:t},U.s!==void 0&&(U.s.n=t),U.s=t,e.n=t,32&U.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=U.s,t.n=void 0,U.s.n=t,U.s=t),t}}function ee(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}ee.prototype.brand=mc;ee.prototype.h=function(){return!0};ee.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:wn(function(){var o;(o=t.W)==null||o.call(t)}))};ee.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&wn(function(){var s;(s=t.Z)==null||s.call(t)}))}};ee.prototype.subscribe=function(e){var t=this;return te(function(){var n=t.value;wn(function(){return e(n)})},{name:"sub"})};ee.prototype.valueOf=function(){return this.value};ee.prototype.toString=function(){return this.value+""};ee.prototype.toJSON=function(){return this.value};ee.prototype.peek=function(){var e=this;return wn(function(){return e.value})};Object.defineProperty(ee.prototype,"value",{get:function(){var e=Ds(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(hn>100)throw new Error("Cycle detected");(function(n){Ee!==0&&hn===0&&n.l!==lo&&(n.l=lo,_n={S:n,v:n.v,i:n.i,o:_n})})(this),this.v=e,this.i++,vn++,Ee++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{gn()}}}});function E(e,t){return new ee(e,t)}function qs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Fs(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function js(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ye(e,t){ee.call(this,void 0,t),this.x=e,this.s=void 0,this.g=vn-1,this.f=4}Ye.prototype=new ee;Ye.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===vn))return!0;if(this.g=vn,this.f|=1,this.i>0&&!qs(this))return this.f&=-2,!0;var e=U;try{Fs(this),U=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return U=e,js(this),this.f&=-2,!0};Ye.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ee.prototype.S.call(this,e)};Ye.prototype.U=function(e){if(this.t!==void 0&&(ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ye.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ye.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ds(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Y(e,t){return new Ye(e,t)}function Hs(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ee++;var n=U;U=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,vo(e),o}finally{U=n,gn()}}}function vo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Hs(e)}function dc(e){if(U!==this)throw new Error("Out-of-order effect");js(this),U=e,this.f&=-2;try{8&this.f&&vo(this)}finally{gn()}}function ct(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,At&&At.push(this)}ct.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ct.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Hs(this),Fs(this),Ee++;var e=U;return U=this,dc.bind(this,e)};ct.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ot,Ot=this)};ct.prototype.d=function(){this.f|=8,1&this.f||vo(this)};ct.prototype.dispose=function(){this.d()};function te(e,t){var n=new ct(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Ws,yn,cn,$c=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Bs=[];te(function(){Ws=this.N})();function ut(e,t){F[e]=t.bind(null,F[e]||function(){})}function Mt(e){if(cn){var t=cn;cn=void 0,t()}cn=e&&e.S()}function Us(e){var t=this,n=e.data,o=M(n);o.name="ReactiveDom",o.value=n;var s=ho(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=Y(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=Y(function(){return!Array.isArray(p.value)&&!xs(p.value)}),h=te(function(){if(this.N=Gs,m.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){h(),$.call(this)},[m,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Us.displayName="ReactiveTextNode";Object.defineProperties(ee.prototype,{constructor:{configurable:!0,value:As(it,null).constructor},type:{configurable:!0,value:Us},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ut("__b",function(e,t){if(Mt(),yn=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof ee&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});ut("__r",function(e,t){if(e(t),t.type!==it){Mt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return te(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;$c&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),yn=o,Mt(n)}});ut("__e",function(e,t,n,o){Mt(),yn=void 0,e(t,n,o)});ut("diffed",function(e,t){Mt(),yn=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var i in r){var c=r[i];c===void 0||o&&i in o||(c.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],m=o[u];p===void 0?(p=hc(n,u,m,s),r[u]=p):p.o(m,s)}}}e(t)});function hc(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=E(n);return{o:function(i,c){r.value=i,o=c},d:te(function(){this.N=Gs;var i=r.value.value;o[t]!==i&&(o[t]=i,s?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ut("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var m=p.__$u;m&&(p.__$u=void 0,m.d())}}e(t)});ut("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});St.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function M(e,t){return ho(function(){return E(e,t)},[])}var _c=function(e){queueMicrotask(function(){queueMicrotask(e)})};function vc(){Xe(function(){for(var e;e=Bs.shift();)Ws.call(e)})}function Gs(){Bs.push(this)===1&&(F.requestAnimationFrame||_c)(vc)}var a=ec.bind(As);var bc=typeof document>"u"?null:document.getElementById("boot"),g=JSON.parse(bc?.textContent||"{}");var K=E(g.language??"fr"),gc=365*24*3600;async function Ks(e){return g.strings&&!g.strings[e]&&!await wc(e)?!1:(K.value=e,typeof document<"u"&&yc(e),!0)}async function wc(e){try{let t=await fetch(`/strings/${g.page}/${e}`);return t.ok&&(g.strings[e]=await t.json()),t.ok}catch{return!1}}function yc(e){document.cookie=`language=${e}; path=/; max-age=${gc}; samesite=lax`,document.documentElement.lang=e}function l(e,t){return Z(K.value,e,t)}function Z(e,t,n={}){let o=g.strings?.[e]??{},s=o[t]??o[`${t}.${kc(e,n.count)}`];return s===void 0?t:s.replace(/\{(\w+)\}/g,(r,i)=>i in n?xc(e,n[i]):r)}function I(e){let t=K.value;if(e?.[t])return{text:e[t],lang:t};let n=t==="fr"?"en":"fr";return{text:e?.[n]??"",lang:e?.[n]?n:t}}function kc(e,t){return t===1||e==="fr"&&t===0?"one":"other"}function xc(e,t){return typeof t=="number"?t.toLocaleString(e):String(t)}var pt={id:"black",when:e=>e.black,component:()=>a`<section class="pure-black"></section>`,leaves:"cuts",foot:null};var zs=3.5,bo=.05,Sc=1e-6;function Ec(e,t,n){if(!n(e))return null;let o=0,s=Math.floor((t-e)/bo+Sc);for(;o<s;){let r=Math.ceil((o+s)/2);n(e+r*bo)?o=r:s=r-1}return e+o*bo}function Ac(e,t){for(let o of e){let s=Ec(o.min??zs,o.max??60,r=>t(o,r));if(s!==null)return{way:o,size:s,fits:!0}}let n=e[e.length-1];return{way:n,size:n.min??zs,fits:!1}}function se(e,t,n,o){N(()=>{let s=e.current,r=t.current;if(!s||!r)return;let i=()=>Oc(s,r,n);i();let c=new ResizeObserver(i);return c.observe(s),document.fonts?.addEventListener("loadingdone",i),()=>{c.disconnect(),document.fonts?.removeEventListener("loadingdone",i)}},o)}function Oc(e,t,n){if(e.clientHeight===0)return;let o=(p,m)=>{t.dataset.way=p.name,t.style.setProperty("--size",m.toFixed(2))};t.toggleAttribute("data-measuring",!0);let s=(p,m)=>(t.dataset.letters=p,Ac(m,(h,$)=>(o(h,$),t.offsetHeight<=e.clientHeight&&t.scrollWidth<=t.clientWidth+1))),r=n.filter(({resort:p})=>!p),i=s("chosen",r),{way:c,size:u}=i.fits?i:s("usual",n);o(c,u),t.getBoundingClientRect(),t.toggleAttribute("data-measuring",!1)}var Mc=[{name:"airy",min:6.4,max:13},{name:"tight",min:3.5,max:7.6}];function Ae({class:e="",seen:t,children:n}){let o=b(null),s=b(null);return se(o,s,Mc,[t]),a`<section class=${`still ${e}`}>
<div class="box" ref=${o}><div class="fitted" ref=${s}>${n}</div></div>
</section>`}var kn="[ \\t  ]*",Ic=new RegExp(`([^\\s?!;:«(\\[])${kn}([?!;]+)(?=$|[\\s»")\\]…])`,"gu"),Tc=new RegExp(`([\\p{L}\\p{N}»%)"])${kn}:(?=$|\\s)`,"gu"),Rc=new RegExp(`«${kn}`,"gu"),Nc=new RegExp(`${kn}»`,"gu"),Cc=/(\d)[ \u00a0\u202f]+(?=[%€])/gu,Pc=new RegExp("(\\p{L})-(t-)?(?=(?:je|tu|ils?|elles?|iels?|on|nous|vous|ce|ci|là)(?![\\p{L}-]))","giu");function L(e,t){return t!=="fr"?e:e.replace(Ic,"$1 $2").replace(Tc,"$1 :").replace(Rc,"« ").replace(Nc," »").replace(Cc,"$1 ").replace(Pc,n=>n.replaceAll("-","-⁠"))}function ne(e){return e==="both"?["fr","en"]:[e]}function _(e,t,n){return ne(e).map(o=>({lang:o,text:L(Z(o,t,n),o)}))}function A(e,t){if(!t)return[];let n=ne(e).filter((s,r)=>t[s]&&!(r&&t.fr===t.en)),o=t.fr?"fr":"en";return(n.length?n:[o]).map(s=>({lang:s,text:L(t[s],s)}))}function d({of:e}){return e.map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}function Rt({text:e,lang:t}){return a`<bdi lang=${t}>${L(e,t)}</bdi>`}var Xs={id:"end",when:e=>e.scene==="end",component:Lc,leaves:"fades",foot:null};function Lc({programme:e,language:t}){let{minutes:n}=e;return a`<${Ae} seen=${t}>
<h1><${d} of=${_(t,"wall.end.thanks")} /></h1>
<p class="dim"><${d} of=${A(t,e.title)} /></p>
${n&&a`<p class="minutes"><${d} of=${_(t,"wall.end.minutes")} /><b translate=${!1}><bdi>${n}</bdi></b></p>`}
<//>`}var go={id:"film",when:e=>e.scene==="film",component:()=>a`<section class="pure-black"></section>`,leaves:"fades",foot:null};var Ys=g.now?g.now-Date.now():0;function Vs(e){Ys=e-Date.now()}function mt(){return Date.now()+Ys}function ie(e){let t=Math.max(0,Math.floor(e/1e3)),n=[Math.floor(t/60)%60,t%60],o=Math.floor(t/3600);return o&&n.unshift(o),n.map((s,r)=>r?String(s).padStart(2,"0"):s).join(":")}var Dc=200;function qc({ends_at:e=0,left_ms:t=0},n){return!e&&!t?null:Math.max(0,Math.ceil((e?e-n:t)/1e3))}function De(e){let[,t]=lt(0),n=qc(e,mt()),o=!!e.ends_at&&n!==0;return Tt(()=>{if(!o)return;let s=setInterval(()=>t(r=>r+1),Dc);return()=>clearInterval(s)},[o]),n}var xn=78;function qe({qr:e,qr_modules:t,side:n=xn}){return a`<div class="plate" style=${`--plate: ${n}`}>
<svg viewBox=${`0 0 ${t} ${t}`} aria-hidden="true" shape-rendering="crispEdges">
<path d=${e} />
</svg>
</div>`}var Fc=[{name:"line",min:3.6,max:3.6},{name:"main",max:3.6}],jc=15;function Qs({scene:e,...t}){let n=e.foot?.(t)??null,{aside:o,titled:s}=n??{},r=De(t.screen.wall_countdown?.now??{}),i=r!==null&&!e.counts&&_(t.language,"wall.countdown",{left:ie(r*1e3)});return a`<footer class=${n?"foot":"foot away"}>
${s?a`<${Bc} ...${t} />`:a`<${Wc} ...${t} />`}
<${Hc} key=${e.id} of=${i||(o??[])} />
${n&&wo(t,n)&&a`<${qe} qr=${t.qr} qr_modules=${t.qr_modules} side=${jc} />`}
</footer>`}function wo({screen:e},{titled:t}){return e.here?.now?.corner==="1"&&!t}function Hc({of:e}){let t=b(null),n=b(null);return se(t,n,Fc,[e.map(({text:o})=>o).join(`
`)]),a`<p class="aside tabular" ref=${t}><span class="fitted" ref=${n}><${d} of=${e} /></span></p>`}function Wc({address:e,code:t}){return a`<p class="where" translate=${!1}><bdi>${e}</bdi> <b class="code">${t}</b></p>`}function Bc({programme:e,language:t}){return a`<p class="where"><${d} of=${A(t,e.title).slice(0,1)} /></p>`}function Sn({screen:e}){let t=De(e.wall_countdown?.now??{});return t===null?null:a`<p class="counting tabular" role="timer">${ie(t*1e3)}</p>`}var Zs={id:"intermission",when:e=>e.scene==="intermission",component:Uc,leaves:"fades",counts:!0,foot:()=>({})};function Uc({screen:e,language:t}){let o="now"in(e.wall_countdown??{})?"back":"soon";return a`<${Ae} class="intermission" seen=${`${t} ${o}`}>
<h1><${d} of=${_(t,"wall.intermission.title")} /></h1>
<p class="dim"><${d} of=${_(t,`wall.intermission.${o}`)} /></p>
<${Sn} screen=${e} />
<//>`}function En({screen:e,language:t}){let n=Nt(e);return n?a`<p class="vote-code"><${d} of=${_(t,"wall.code")} /> <b class="tabular" translate=${!1}>${n}</b></p>`:null}function Nt(e){return e.wall_code?.now?.code??""}var Gc=[{name:"airy",min:5,max:7.6},{name:"tight",min:4.2,max:6},{name:"tight main",min:4.2,max:6},{name:"tight main bare",min:3.6,max:6,resort:!0}],Js={id:"join",when:e=>e.scene==="join",component:Kc,leaves:"fades",foot:({screen:e,language:t,plate:n=xn})=>{if(n>xn)return null;let{phones:o}=e.wall.now;return{titled:!0,aside:o?_(t,"wall.phones",{count:o}):null}}};function Kc({screen:e,programme:t,language:n,address:o,code:s,qr:r,qr_modules:i,plate:c}){let{phase:u}=e.wall.now,m=u==="doors"||u==="film"?"before":t.films?.length?"after_film":"after",h=b(null),$=b(null);return se(h,$,Gc,[m,n,!!Nt(e)]),a`<section class="join">
<${qe} qr=${r} qr_modules=${i} side=${c} />
<div class="beside">
<div class="box" ref=${h}>
<div class="fitted" ref=${$}>
<h1><${d} of=${_(n,`wall.join.${m}`)} /></h1>
<p class="how dim"><${d} of=${_(n,"wall.join.how")} /></p>
<${yo} address=${o} code=${s} />
<${En} screen=${e} language=${n} />
</div>
</div>
</div>
</section>`}function yo({address:e,code:t}){let n=b(null),o=b(null);return se(n,o,[{name:"line",max:6.4},{name:"broken"}],[e]),a`<div class="where-to">
<div class="address" ref=${n}><p class="fitted" ref=${o}><bdi translate=${!1}>${e}</bdi></p></div>
<p class="code"><span translate=${!1}>${t}</span></p>
</div>`}var zc=[{name:"whole-words",min:4,max:16},{name:"broken-words",min:3.5,max:16}],er={id:"message",when:(e,t)=>!!t.wall_message?.now,component:Xc,leaves:"fades",foot:()=>({}),subject:e=>e.wall_message?.now?.id??""};function Xc({screen:e,language:t}){let n=e.wall_message?.now,o=A(t,n?.text),s=b(null),r=b(null);return se(s,r,zc,[o.map(({text:i})=>i).join(`
`)]),a`<section class="said-to-all">
<div class="box" ref=${s}>
<div class="fitted" ref=${r}><h1 class="announced"><${d} of=${o} /></h1></div>
</div>
</section>`}var tr={id:"pause",when:e=>e.scene==="pause",component:Yc,leaves:"fades",counts:!0,foot:()=>({})};function Yc({screen:e,language:t}){return a`<${Ae} seen=${`${t} ${"now"in(e.wall_countdown??{})}`}>
<h1><${d} of=${_(t,"wall.pause.title")} /></h1>
<${Sn} screen=${e} />
<p class="dim"><${d} of=${_(t,"wall.pause.soon")} /></p>
<//>`}var An="abstain",x=Object.freeze({QUESTION_GRAPHEMES_MIN:10,QUESTION_GRAPHEMES_MAX:280,SIGNATURE_GRAPHEMES_MAX:40,REASON_GRAPHEMES_MAX:140,NOTE_GRAPHEMES_MAX:280,ANSWERER_GRAPHEMES_MAX:80,SEAT_GRAPHEMES_MAX:30,CUE_WORDS_GRAPHEMES_MAX:140,CUE_NOTE_GRAPHEMES_MAX:280,ANNOUNCEMENT_GRAPHEMES_MAX:140,STAGE_NOTE_GRAPHEMES_MAX:100,POLL_TITLE_GRAPHEMES_MAX:160,POLL_OPTION_GRAPHEMES_MAX:80,POLL_OPTIONS_MIN:2,POLL_OPTIONS_MAX:10,POLL_UNIT_GRAPHEMES_MAX:20,WORD_GRAPHEMES_MAX:30,OPEN_TEXT_GRAPHEMES_MAX:140,CLOUD_WORDS_MAX:3,HANDS_MAX:2e3,PRIZE_WEIGHT_MAX:1e4,STILL_ALT_GRAPHEMES_MAX:200,STILL_LINE_GRAPHEMES_MAX:80,STILL_MADE_GRAPHEMES_MAX:280,SCALE_STEPS_MIN:2,SCALE_STEPS_MAX:11,FIGURE_DECIMALS_MAX:3,UNDO_WINDOW_MS:1e4,WALL_LIST_MAX:5,PHONE_TOP_MAX:10,PHONE_NEWEST_MAX:8,PHONE_PAGE:20});var nr=[{name:"airy",min:4.2,max:6},{name:"tight columns stacked",min:4.2,max:4.8},{name:"tight columns",min:3.6,max:4.8},{name:"tight",max:4.2},{name:"tight main columns",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function On({asked:e,language:t}){return a`<ul class=${e.kind==="multiple"||(e.max_choices??1)>1?"options several":"options"}>
${e.options.map(({id:n,label:o})=>a`<li key=${n}><${d} of=${A(t,o)} /></li>`)}
</ul>`}function or({asked:e,language:t}){let n=e.state==="open"?"wall.poll.nobody_yet":"wall.poll.nobody";return a`<p class="nobody"><${d} of=${_(t,n)} /></p>`}var Mn=(e,t,n)=>`/${e}/stills/${t}${n?"/small":""}`,sr=({author:e,tool:t,year:n,licence:o})=>[e,t,n,o].join(" · ");function G(e,t){return t==="en"?`${e}%`:`${e} %`}function Oe(e,t={},n="fr"){let{decimals:o=0}=t,s=e/10**o,r=Number.isInteger(e)?o:o+1;return s.toLocaleString(n,{minimumFractionDigits:o,maximumFractionDigits:r})}function Me(e,{terms:t={}},n){return ne(n).map(o=>{let s=t.unit?.[o]||t.unit?.fr||t.unit?.en||"";return`${Oe(e,t,o)}${s&&` ${s}`}`})}function Ct(e,t,n){return ne(e).flatMap((o,s)=>{let r=Object.entries(n).map(([i,c])=>[i,Array.isArray(c)?c[s]:c]);return _(o,t,Object.fromEntries(r))})}function Fe({asked:e,id:t,language:n}){return e.answer?.right?.includes(t)?a` <span class="right-mark"><span aria-hidden="true">✓</span> <${d} of=${_(n,"wall.right").slice(0,1)} /></span>`:null}var Pt=[{name:"airy",min:4.4,max:5},{name:"tight",max:4.2},{name:"tight lower",max:4},{name:"tight small",max:3.8},{name:"tight main small",min:2.6,max:3.5},{name:"tight main small least",min:2.2,max:3.5}],Vc=4,Ve=e=>!!e?.options.some(({still:t})=>t&&e.stills?.[t]);function ar({asked:e,language:t,code:n}){let o=e.terms?.still??"";return a`<figure class="alone"><${ir} asked=${e} language=${t} code=${n} id=${o} />
<figcaption><${lr} asked=${e} id=${o} language=${t} /></figcaption></figure>`}function Lt({asked:e,language:t,code:n}){let o=e.options.filter(({still:i})=>i),s=e.revealed&&e.sureness?[]:e.options.filter(({still:i})=>!i),r=Math.ceil(o.length/Vc);return a`<${Qc} asked=${e} language=${t} />
<div class="still-grid" style=${{"--cols":Math.ceil(o.length/r),"--rows":r}}>
${o.map(({id:i,label:c,still:u=""})=>a`<figure key=${i} class=${Zc(e,i)?"choice lead":"choice"}>
<${ir} asked=${e} language=${t} code=${n} id=${u} />
<figcaption>
<p class="answer"><span class="label"><${d} of=${A(t,c)} /></span><${Fe} asked=${e} id=${i} language=${t} /><${rr} asked=${e} id=${i} language=${t} /></p>
<${lr} asked=${e} id=${u} language=${t} />
</figcaption>
</figure>`)}
</div>
${s.map(({id:i,label:c})=>a`<p key=${i} class="without"><span class="label"><${d} of=${A(t,c)} /></span><${rr} asked=${e} id=${i} language=${t} /></p>`)}`}function Qc({asked:e,language:t}){let{right:n,sure:o=0}=e.sureness??{};return n===void 0?null:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n,sure:o})} /></p>`}function ir({asked:e,language:t,code:n,id:o}){let s=e.stills?.[o];if(!s)return null;let[{lang:r,text:i}]=A(t,s.alt);return a`<img src=${Mn(n,o)} alt=${i} lang=${r} width=${s.width} height=${s.height} style=${{"--ratio":s.width/s.height}} />`}function rr({asked:e,id:t,language:n}){let o=e.bars?.find(i=>i.id===t),s=e.sureness?.rows.find(i=>i.id===t),{percent:r}=o??s??{};return!e.revealed||r===void 0?null:a`<span class="value tabular">${G(r,n)}${s?.sure!==void 0&&a` <small><${d} of=${_(n,"wall.real.sure",{percent:s.sure}).slice(0,1)} /></small>`}</span>
<span class="track" aria-hidden="true"><span class="bar" style=${{width:`${o?.length??r}%`}}></span>${!!o?.hands&&a`<span class="bar hands" style=${{width:`${o?.hands_length}%`}}></span>`}</span>`}function lr({asked:e,id:t,language:n}){let{credit:o,sheet:s}=e.stills?.[t]??{};return s?a`<p class="how-made"><span class="dim"><${d} of=${_(n,"wall.sheet").slice(0,1)} /></span> ${sr(s)}</p>`:o?a`<p class="credit dim">© ${o}</p>`:null}function Zc(e,t){return e.answer?.right?e.answer.right.includes(t):!!(e.revealed&&e.bars?.find(n=>n.id===t)?.lead)}var In=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function cr({asked:e,language:t}){let{least:n,most:o}=e.terms??{};return a`<p class="estimate">
<${d} of=${n!==void 0&&o!==void 0?Ct(t,"wall.number.between",{least:Me(n,{...e,terms:{...e.terms,unit:void 0}},t),most:Me(o,e,t)}):_(t,"wall.number.asked")} />
</p>`}var ur=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function pr({asked:e,language:t}){let n=e.scale;return a`<div class="scale">
${n.mean!==void 0&&a`<p class="sums"><${d} of=${tu(n,t)} /></p>`}
<${Jc} columns=${n.columns} at=${n.at} language=${t} />
<${Dt} asked=${e} language=${t} />
<table class="visually-hidden">
<tbody>
${n.columns.map(({step:o,count:s,percent:r})=>a`<tr key=${o}>
<th scope="row">${o}</th>
<td>${G(r,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`}function Jc({columns:e,at:t,language:n}){let o=Math.max(...e.map(({count:s})=>s));return a`<div class="columns" aria-hidden="true">
${e.map(({step:s,count:r,percent:i,height:c})=>a`<div key=${s} class=${r&&r===o?"column lead":"column"}>
<span class="shaft"><span class="value tabular">${G(i,n)}</span><span class="rise" style=${{height:`${c}%`}}></span></span>
<span class="step tabular">${s}</span>
</div>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${eu(t,e.length)}%`}}></span>`}
</div>`}function eu(e,t){return(50+e*(t-1))/t}function Dt({asked:e,language:t}){let{low:n,high:o}=e.terms??{};return!n&&!o?null:a`<div class="ends">
<span><${d} of=${A(t,n)} /></span>
<span><${d} of=${A(t,o)} /></span>
</div>`}function tu({mean:e=0,median:t=0},n){return _(n,"wall.scale.sums",{mean:e,median:t})}var ko=[{name:"airy",min:4,max:6},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function xo({asked:e,language:t}){let n=Array.from({length:e.terms?.steps??0},(o,s)=>s+1);return a`<div class="scale asked">
<div class="steps" aria-hidden="true">${n.map(o=>a`<span key=${o} class="tabular">${o}</span>`)}</div>
<${Dt} asked=${e} language=${t} />
${e.kind==="rating"&&a`<${On} asked=${e} language=${t} />`}
</div>`}function So({asked:e,language:t}){let n=e.kind==="open_text"?_(t,"wall.words.in_a_line"):_(t,"wall.words.in_words",{count:e.max_choices??1});return a`<p class="estimate"><${d} of=${n} /></p>`}var nu={component:On,ways:nr},ou={component:Lt,ways:Pt},su={scale:{component:xo,ways:ko},rating:{component:xo,ways:ko},number:{component:cr,ways:In},word_cloud:{component:So,ways:In},open_text:{component:So,ways:In}},mr=e=>Ve(e)?ou:su[e?.kind??"single"]??nu;var fr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight above",max:4.2},{name:"tight main",max:4.2},{name:"tight main above",max:4.2},{name:"tight main above small",min:2.4,max:3.5}];function dr({asked:e,language:t}){let n=e.options.map(o=>({option:o,bar:e.bars?.find(({id:s})=>s===o.id)}));return a`
<div class="bars" aria-hidden="true">
${n.map(({option:o,bar:s})=>a`<div key=${o.id} class=${s?.lead?"row lead":"row"}>
<span class="label"><${d} of=${A(t,o.label)} /><${Fe} asked=${e} id=${o.id} language=${t} /></span>
<span class="track"><span class="bar" style=${{width:`${s?.length??s?.percent??0}%`}}></span>${!!s?.hands&&a`<span class="bar hands" style=${{width:`${s?.hands_length}%`}}></span>`}</span>
<span class="value tabular">${G(s?.percent??0,t)}${!!s?.hands&&a` <small>+${s?.hands}</small>`}</span>
</div>`)}
</div>
<table class="visually-hidden">
<tbody>
${n.map(({option:o,bar:s})=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${A(t,o.label).slice(0,1)} /><${Fe} asked=${e} id=${o.id} language=${t} /></th>
<td>${G(s?.percent??0,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s?.count??0}).slice(0,1)} /></td>
${!!s?.hands&&a`<td><${d} of=${_(t,"wall.poll.hands",{count:s?.hands??0}).slice(0,1)} /></td>`}
</tr>`)}
</tbody>
</table>
`}var _r=[{name:"airy",min:3.8,max:4.6},{name:"tight",min:3.6,max:4.2},{name:"tight main",min:3.5,max:4},{name:"tight main small",min:3.5,max:3.5}],$r=50,hr=[2.2,5.5];function vr({asked:e,language:t}){let{dots:n,right:o,sure:s,polls:r}=e.calibration;return o===void 0?a`<p class="nobody"><${d} of=${_(t,"wall.poll.nobody")} /></p>`:a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:o,sure:s??0})} /></p>
<div class="calibration">
<div class="square" aria-hidden="true">
<svg viewBox="0 0 100 100" preserveAspectRatio="none"><line x1="0" y1="50" x2="100" y2="0" class="perfect" /><line x1="0" y1="50" x2="100" y2="50" class="chance" /></svg>
${n.map(i=>a`<span key=${i.sure} class="dot" style=${{left:`${100*(i.sure-$r)/$r}%`,top:`${100-i.right}%`,"--dot":`${hr[0]+hr[1]*i.size/100}`}}><b class="tabular">${G(i.right,t)}</b></span>`)}
</div>
<div class="axis tabular" aria-hidden="true"><span>${G(50,t)}</span><span><${d} of=${_(t,"wall.calibration.sure").slice(0,1)} /></span><span>${G(100,t)}</span></div>
</div>
<p class="dim aside-note"><${d} of=${_(t,"wall.calibration.how",{count:r})} /></p>
<table class="visually-hidden"><tbody>${n.map(i=>a`<tr key=${i.sure}><th scope="row">${G(i.sure,t)}</th><td>${G(i.right,t)}</td><td>${i.count}</td></tr>`)}</tbody></table>`}var br=560,ru="cubic-bezier(0.3, 0, 0.15, 1)",gr=.5,wr="glide",au=.2;function iu(e,t){let n=[],o=[];for(let[s,r]of t){let i=e.get(s);if(!i){o.push(s);continue}let c={key:s,dx:i.left-r.left,dy:i.top-r.top,scale:i.font/r.font};(Math.abs(c.dx)>gr||Math.abs(c.dy)>gr)&&n.push(c)}return{moved:n,entered:o}}function ft(e,t){let n=b(!0),o=yr(e.current);N(()=>{!n.current&&e.current&&!cu()&&lu(e.current,o),n.current=!1},[t])}function lu(e,t){let n=kr(e);for(let r of n.values())for(let i of r.getAnimations())i.id===wr&&i.cancel();let{moved:o,entered:s}=iu(t,yr(e));for(let{key:r,dx:i,dy:c,scale:u}of o){let p={transform:`translate(${i}px, ${c}px) scale(${u})`,opacity:1},m=c<0?[{opacity:au,offset:.45}]:[],h=[p,...m,{transform:"none",opacity:1}];n.get(r)?.animate(h,{id:wr,duration:br,easing:ru})}for(let r of s)n.get(r)?.animate([{opacity:0},{opacity:1}],{duration:br,easing:"ease-out"})}function yr(e){let t=new Map;if(!e)return t;for(let[n,o]of kr(e)){let{left:s,top:r,width:i,height:c}=o.getBoundingClientRect();if(i===0&&c===0)continue;let u=i/o.offsetWidth||1;t.set(n,{left:s,top:r,font:Number.parseFloat(getComputedStyle(o).fontSize)*u})}return t}function kr(e){let t=new Map;for(let n of e.children)n instanceof HTMLElement&&n.dataset.key&&t.set(n.dataset.key,n);return t}function cu(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var uu=9,xr=[{name:"airy",min:4,max:5},{name:"tight",max:4.4},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Sr({asked:e,language:t}){let n=(e.cards??[]).slice(0,uu),o=b(null);if(ft(o,n.map(({id:r})=>r).join(" ")),!n.length)return a`<p class="nobody"><${d} of=${_(t,"wall.words.first")} /></p>`;let s=(e.cards??[]).length-n.length;return a`<ul class="said-cards" ref=${o}>
${n.map(({id:r,text:i,count:c,supporters:u=0})=>a`<li key=${r} data-key=${r}>
<p><bdi>${L(i,ne(t)[0])}</bdi></p>
${(c>1||u>0)&&a`<p class="second tabular">${[c>1&&`× ${c}`,u>0&&_(t,"wall.supporters",{count:u})[0].text].filter(Boolean).join(" · ")}</p>`}
</li>`)}
</ul>
${s>0&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.words.more",{count:s})} /></p>`}`}function Er(e,t,n){let o=new Map,s=e.filter(({id:r})=>t.has(r));for(let r of s){let{x:i,y:c}=t.get(r.id),u={...r,x:i,y:c};Ar(u,o)&&o.set(r.id,u)}for(let r of e)o.has(r.id)||o.set(r.id,pu(r,o,n));return o}function pu(e,t,n){let o={...e,x:0,y:0};for(let s=0;s<4e3&&!Ar(o,t);s++){let r=s*.22,i=.16*r;o={...e,x:i*Math.cos(r)*n,y:i*Math.sin(r)}}return o}function Ar(e,t){for(let n of t.values())if(mu(e,n))return!1;return!0}function mu(e,t){let n=.16*Math.min(e.height,t.height),o=(e.width+t.width)/2+2*n,s=(e.height+t.height)/2*1.12+n;return Math.abs(e.x-t.x)<o&&Math.abs(e.y-t.y)<s}var Eo=3.5,fu=11,Or=27,du=1.9;function Mr({words:e}){let t=b(null),n=b(new Map),[o,s]=lt(new Map),r=e.map(({id:u,text:p,size:m})=>`${u} ${p} ${m}`).join("|");N(()=>{n.current=Er(e.map($u(hu(t.current))),n.current,du),s(n.current)},[r]);let i=Math.max(Or,...[...o.values()].map(({y:u,height:p})=>Math.abs(u)+p*.6)),c=Or/i;return a`<div class="spiral" ref=${t} aria-hidden="true">
${e.map(({id:u,text:p})=>{let m=o.get(u);return m&&a`<bdi key=${u} style=${{left:`calc(50% + var(--h) * ${m.x*c})`,top:`calc(50% + var(--h) * ${m.y*c})`,fontSize:`calc(var(--h) * ${Math.max(Eo,m.height*c)})`}}>${p}</bdi>`})}
</div>`}function $u(e){return({id:t,text:n,size:o})=>{let s=Eo+(fu-Eo)*o/100;return{id:t,width:e(n)*s,height:s}}}function hu(e){let t=e?getComputedStyle(e).fontFamily:"sans-serif",n=document.createElement("canvas").getContext("2d");return n&&(n.font=`560 100px ${t}`),o=>n?n.measureText(o).width/100:o.length*.6}var Ir=[{name:"airy",min:4.4,max:6},{name:"tight",min:3.5,max:5},{name:"tight main small",min:2,max:3.5}];function Tr({asked:e,language:t}){let n=e.cloud??[];return n.length?e.drawing==="spiral"?a`<${Mr} words=${n} /><ol class="visually-hidden">${n.map(({id:o,text:s,count:r})=>a`<li key=${o}>${s} ${r}</li>`)}</ol>`:a`<ol class="cloud">
${n.map(({id:o,text:s,count:r,size:i})=>a`<li key=${o} style=${{"--share":i/100}}>
<bdi>${s}</bdi> <small class="tabular">${r}</small>
</li>`)}
</ol>`:a`<p class="nobody"><${_u} language=${t} /></p>`}function _u({language:e}){return _(e,"wall.words.first").map(({lang:t,text:n},o)=>a`<span key=${t} lang=${t} class=${o?"second":"first"}>${n}</span>`)}var Cr=[{name:"airy",min:3.6,max:4.4},{name:"tight main",min:3.5,max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Pr({asked:e,language:t}){let n=e.flow;return a`<p class="sums">${n.few?a`<${d} of=${_(t,"wall.flow.few")} />`:a`<${d} of=${bu(n,t)} />`}</p>
<div class="flow" aria-hidden="true">
${n.nodes&&a`<${Rr} side="before" drawn=${n} asked=${e} language=${t} />`}
${n.nodes?a`<${vu} drawn=${n} />`:a`<${Nr} drawn=${n} asked=${e} language=${t} />`}
${n.nodes&&a`<${Rr} side="after" drawn=${n} asked=${e} language=${t} />`}
</div>
<div class="visually-hidden"><${Nr} drawn=${n} asked=${e} language=${t} /></div>`}function vu({drawn:{bands:e=[],nodes:t,rest:n}}){return a`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
${e.map(({from:o,to:s,d:r,stays:i})=>a`<path key=${`${o}>${s}`} d=${r} class=${i?"stays":"moves"} />`)}
${n?.before.map(({y:o,height:s})=>a`<rect key=${o} x="0" y=${o} width="7" height=${s} class="rest" />`)}
${n?.after.map(({y:o,height:s})=>a`<rect key=${o} x="93" y=${o} width="7" height=${s} class="rest" />`)}
${t?.before.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="0" y=${s} width="1.2" height=${r} class="node" />`)}
${t?.after.map(({id:o,y:s,height:r})=>a`<rect key=${o} x="98.8" y=${s} width="1.2" height=${r} class="node" />`)}
</svg>`}function Rr({side:e,drawn:t,asked:n,language:o}){return a`<div class=${`side ${e}`}>
<p class="when"><${d} of=${_(o,`wall.flow.${e}`)} /></p>
${(t.nodes?.[e]??[]).map(({id:s,y:r,height:i})=>{let c=t.rows.find(u=>u.id===s);return a`<p key=${s} style=${{top:`${r+i/2}%`}}>
<span class="label"><${d} of=${A(o,Dr(n,s))} /></span>
<b class="tabular">${G(c?.[e]??0,o)}</b>
${e==="after"&&a`<span class="net tabular">${Lr(c?.net??0)}</span>`}
</p>`})}
</div>`}function Nr({drawn:e,asked:t,language:n}){return a`<table class="flow-table">
<thead><tr><td></td><th scope="col"><${d} of=${_(n,"wall.flow.before")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.after")} /></th><th scope="col"><${d} of=${_(n,"wall.flow.net")} /></th></tr></thead>
<tbody>${e.rows.map(o=>a`<tr key=${o.id}>
<th scope="row"><${d} of=${A(n,Dr(t,o.id))} /></th>
<td class="tabular">${G(o.before,n)}</td><td class="tabular">${G(o.after,n)}</td><td class="tabular">${Lr(o.net)}</td>
</tr>`)}</tbody>
</table>`}function Lr(e){return e>0?`+${e}`:e<0?`−${-e}`:"="}function bu({stayed:e,moved:t,new:n,left:o,people:s},r){return e===void 0?_(r,"wall.flow.people",{before:s[0],after:s[1]}):_(r,"wall.flow.sums",{stayed:e,moved:t,came:n,left:o})}function Dr(e,t){return e.options.find(n=>n.id===t)?.label??{fr:t,en:t}}var qr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Fr({asked:e,language:t}){let n=e.by_group?.rows??[];return a`<table class="by-group">
<thead><tr><td></td>${n.map(({group:o,count:s})=>a`<th key=${o} scope="col"><${d} of=${_(t,`wall.group.${o}`)} /> <small class="tabular">${s}</small></th>`)}</tr></thead>
<tbody>${(n[0]?.shares??[]).map(({id:o})=>a`<tr key=${o}>
<th scope="row"><${d} of=${A(t,e.options.find(s=>s.id===o)?.label??{fr:o,en:o})} /></th>
${n.map(({group:s,shares:r})=>{let i=r.find(c=>c.id===o)?.percent??0;return a`<td key=${s}><span class="tabular">${G(i,t)}</span><span class="track" aria-hidden="true"><span class="bar" style=${{width:`${i}%`}}></span></span></td>`})}
</tr>`)}</tbody>
</table>`}var Wr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.6,max:3.5}];function Br({asked:e,language:t}){let n=e.histogram;return n.bins.length?a`<div class="histogram">
<p class="sums">
<${d} of=${gu(e,n,t)} />
${e.answer?.truth!==void 0&&a`<br /><b class="hot"><${d} of=${wu(e,n,t)} /></b>`}
</p>
<div class="plot" aria-hidden="true">
${!!n.below&&a`<${jr} count=${n.below} most=${Hr(n)} sign="<" />`}
<div class="columns">
${n.near_from!==void 0&&a`<span class="near" style=${{left:`${n.near_from}%`,width:`${Number(n.near_to)-n.near_from}%`}}></span>`}
${n.bins.map(o=>a`<div key=${o.from} class="column">
<span class="shaft"><span class="value tabular">${o.count||""}</span><span class="rise" style=${{height:`${o.height}%`}}></span></span>
</div>`)}
<span class="median" style=${{left:`${n.at}%`}}></span>
${n.truth_at!==void 0&&a`<span class="truth" style=${{left:`${n.truth_at}%`}}></span>`}
</div>
${!!n.above&&a`<${jr} count=${n.above} most=${Hr(n)} sign=">" />`}
</div>
<div class="axis tabular" aria-hidden="true"><span>${Tn(n.from,e,t)}</span><span>${Tn(n.to,e,t)}</span></div>
<table class="visually-hidden">
<tbody>
${n.bins.map(o=>a`<tr key=${o.from}>
<th scope="row">${Tn(o.from,e,t)} – ${Tn(o.to,e,t)}</th>
<td><${d} of=${_(t,"wall.poll.turnout",{count:o.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>
</div>`:null}function jr({count:e,most:t,sign:n}){return a`<div class="column edge">
<span class="shaft"><span class="value tabular">${e}</span><span class="rise" style=${{height:`${100*e/t}%`}}></span></span>
<span class="step">${n}</span>
</div>`}function Hr({bins:e,below:t,above:n}){return Math.max(t??0,n??0,...e.map(({count:o})=>o))}function Tn(e=0,{terms:t},n){return Oe(e,t,ne(n)[0])}function gu(e,{median:t=0,half:n=[0,0]},o){return Ct(o,"wall.number.middle",{median:Me(t,e,o),low:Me(n[0],{...e,terms:{...e.terms,unit:void 0}},o),high:Me(n[1],e,o)})}function wu(e,{near:t=0,near_percent:n=0},o){let{truth:s=0,tolerance:r=0}=e.answer??{};return Ct(o,r?"wall.number.near":"wall.number.exact",{truth:Me(s,e,o),tolerance:Me(r,e,o),percent:n,count:t})}var Ur=[{name:"airy",min:4.2,max:6},{name:"tight",max:4.6},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Gr({asked:e,language:t}){let{rows:n,weight:o,turnout_min:s,steps:r}=e.prize;return a`<ol class="prize">
${n.map(i=>a`<li key=${i.id} class=${i.place===1?"row lead":"row"}>
<b class="place tabular">${i.place??"–"}</b>
<span class="label"><${d} of=${A(t,i.title)} />${i.tied&&a` <small class="dim"><${d} of=${_(t,"wall.prize.tied").slice(0,1)} /></small>`}</span>
<span class="value tabular">${i.score===void 0?a`<small class="dim"><${d} of=${_(t,"wall.prize.too_few",{count:i.count}).slice(0,1)} /></small>`:Oe(Math.round(i.score*100),{decimals:2},ne(t)[0])} ${i.score!==void 0&&a`<small class="dim"><${d} of=${_(t,"wall.prize.ratings",{count:i.count}).slice(0,1)} /></small>`}</span>
</li>`)}
</ol>
<p class="dim aside-note"><${d} of=${_(t,"wall.prize.terms",{weight:o,min:s,steps:r})} /></p>`}var Xr=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.4},{name:"tight main",max:4.4},{name:"tight main small",min:2.4,max:3.5}];function Yr({asked:e,language:t}){let n=e.ranking??[],o=b(null),s=e.state==="closed";return ft(o,n.map(({id:r})=>r).join(" ")),a`<div class="bars ranked" aria-hidden="true" ref=${o}>
${n.map(r=>a`<div key=${r.id} data-key=${r.id} class=${s&&r.rank===1?"row lead":"row"}>
<span class="label">${s&&a`<b class="place tabular">${r.rank}</b>`}<span><${d} of=${A(t,zr(e,r))} /></span></span>
<span class="track"><span class="bar" style=${{width:`${r.length}%`}}></span></span>
<span class="value"><${d} of=${Kr(r,t)} /></span>
</div>`)}
</div>
${s&&n.some(({tied:r})=>r)&&a`<p class="dim aside-note"><${d} of=${_(t,"wall.ranking.tie")} /></p>`}
<table class="visually-hidden">
<tbody>
${n.map(r=>a`<tr key=${r.id}>
<th scope="row"><${d} of=${A(t,zr(e,r)).slice(0,1)} /></th>
<td><${d} of=${Kr(r,t).slice(0,1)} /></td>
<td><${d} of=${_(t,"wall.ranking.place",{rank:r.rank}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function Kr({points:e,first:t},n){let o=_(n,"wall.ranking.first",{count:t});return _(n,"wall.ranking.points",{count:e}).map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function zr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}var Zr=[{name:"airy",min:4,max:4.7},{name:"tight stacked",max:4.4},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.4,max:3.5}];function Jr({asked:e,language:t}){let n=e.ratings??[],o=Math.max(...n.map(({mean:s=0})=>s));return a`<div class="ratings" aria-hidden="true">
${n.map(s=>a`<div key=${s.id} class=${s.mean===o?"row lead":"row"}>
<span class="label"><${d} of=${A(t,Vr(e,s))} /></span>
<${yu} item=${s} />
<span class="value tabular">${Qr(s,t)}</span>
</div>`)}
<span></span><${Dt} asked=${e} language=${t} /><span></span>
</div>
<table class="visually-hidden">
<tbody>
${n.map(s=>a`<tr key=${s.id}>
<th scope="row"><${d} of=${A(t,Vr(e,s)).slice(0,1)} /></th>
<td>${Qr(s,t)}</td>
<td><${d} of=${_(t,"wall.poll.turnout",{count:s.count}).slice(0,1)} /></td>
</tr>`)}
</tbody>
</table>`}function yu({item:{columns:e,at:t}}){return a`<span class="spread">
${e.map(({step:n,height:o})=>a`<span key=${n} class="shaft"><span class="rise" style=${{height:`${o}%`}}></span></span>`)}
${t!==void 0&&a`<span class="mean" style=${{left:`${(50+t*(e.length-1))/e.length}%`}}></span>`}
</span>`}function Vr(e,t){return e.options.find(({id:n})=>n===t.id)?.label}function Qr({mean:e},t){return e===void 0?"—":Oe(Math.round(e*10),{decimals:1},ne(t)[0])}var ea=[{name:"airy",min:4,max:4.7},{name:"tight",max:4.2},{name:"tight main",max:4.2},{name:"tight main small",min:2.6,max:3.5}];function ta({asked:e,language:t}){let n=e.sureness,o=e.options.flatMap(s=>{let r=n.rows.find(({id:i})=>i===s.id);return r?[{option:s,row:r}]:[]});return a`${n.right!==void 0&&a`<p class="sums hot"><${d} of=${_(t,"wall.real.room",{right:n.right,sure:n.sure??0})} /></p>`}
<div class="bars" aria-hidden="true">
${o.map(({option:s,row:r})=>a`<div key=${s.id} class=${e.answer?.right?.includes(s.id)?"row lead":"row"}>
<span class="label"><${d} of=${A(t,s.label)} /><${Fe} asked=${e} id=${s.id} language=${t} /></span>
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
<td><${Fe} asked=${e} id=${s.id} language=${t} /></td>
</tr>`)}
</tbody>
</table>`}var ku=[{field:"flow",component:Pr,ways:Cr},{field:"by_group",component:Fr,ways:qr,when:e=>!!e.by_group?.rows},{field:"bars",component:Lt,ways:Pt,when:Ve},{field:"sureness",component:Lt,ways:Pt,when:Ve},{field:"bars",component:dr,ways:fr},{field:"scale",component:pr,ways:ur},{field:"ratings",component:Jr,ways:Zr},{field:"ranking",component:Yr,ways:Xr},{field:"histogram",component:Br,ways:Wr},{field:"sureness",component:ta,ways:ea},{field:"prize",component:Gr,ways:Ur},{field:"calibration",component:vr,ways:_r},{field:"cloud",component:Tr,ways:Ir},{field:"cards",component:Sr,ways:xr}],na=e=>ku.find(({field:t,when:n})=>e[t]&&(!n||n(e)));var xu=10,oa={id:"poll",when:e=>e.scene==="poll",component:Su,leaves:"cuts",foot:({screen:e,language:t})=>{let n=e.wall_poll?.now;return{aside:n&&n.state!=="draft"&&n.kind!=="prize"&&n.kind!=="calibration"?Mu(n,t):null}},subject:e=>`${e.wall_poll?.now?.poll??""}.${e.wall_poll?.now?.round??""}`};function Su({screen:e,language:t,code:n}){let o=e.wall_poll?.now,s=b(null),r=b(null),i=o?.revealed&&(o.turnout!==0||!o.options.length)?na(o):void 0,c=o?.kind==="prize"||o?.kind==="calibration",u=i??mr(o),p=o&&JSON.stringify([o.title,o.options,o.revealed,o.state,o.answer,o.drawing,o.cloud,o.cards,o.stills,!i,!Nt(e)]);if(se(s,r,u.ways,[p,t]),!o)return null;let m=i?.field==="flow"||i?.field==="by_group",h=o.stills?.[o.terms?.still??""]&&!Ve(o)&&!m;return a`<section class=${h?"poll with-still":"poll"}>
${h&&a`<${ar} asked=${o} language=${t} code=${n} />`}
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${`state ${c?"closed":o.state}`}><${d} of=${c?_(t,`wall.summary.${o.kind}`):Au(o,t)} /><${Eu} asked=${o} /></p>
<${En} screen=${e} language=${t} />
<h1><${d} of=${A(t,o.title)} /></h1>
<${u.component} asked=${o} language=${t} code=${n} />
${o.revealed&&!i&&a`<${or} asked=${o} language=${t} />`}
</div>
</div>
</section>`}function Eu({asked:e}){let t=De(e);return t===null||e.state!=="open"?null:a`<b class=${t<=xu?"countdown hot tabular":"countdown tabular"} role="timer">${ie(1e3*t)}</b>`}function Au(e,t){let n=_(t,`wall.poll.${e.state}`);if(e.kind!=="multiple"&&!(e.kind==="quiz"&&(e.max_choices??1)>1))return n;let o=_(t,...Ou(e));return n.map(({lang:s,text:r},i)=>({lang:s,text:`${r} · ${o[i].text}`}))}function Ou({options:e,max_choices:t=0}){let n=e.filter(({id:o})=>o!==An).length;return t>0&&t<n?["wall.poll.at_most",{count:t}]:["wall.poll.several",{}]}function Mu(e,t){if(e.turnout===void 0)return[];let n=_(t,...Iu(e)),o=(e.bars??[]).reduce((r,i)=>r+(i.hands??0),0),s=[...o?[_(t,"wall.poll.hands",{count:o})]:[],...e.aside&&e.revealed?[_(t,"wall.poll.aside",{count:e.aside})]:[]];return n.map(({lang:r,text:i},c)=>({lang:r,text:[i,...s.map(u=>u[c].text)].join(" · ")}))}function Iu({turnout:e=0,present:t=0}){return t===0||t<e?["wall.poll.turnout",{count:e}]:["wall.poll.turnout_of",{count:e,present:t}]}var Tu=[{name:"whole-words",min:4},{name:"broken-words",min:3.5}],Ru=170,sa={id:"question",when:e=>e.scene==="question",component:Nu,leaves:"cuts",foot:({screen:e,language:t})=>({aside:e.wall_question?.now?_(t,"wall.question.title"):null}),subject:e=>e.wall_question?.now?.id??""};function Nu({screen:e,programme:t,language:n}){let o=e.wall_question?.now,s=b(null),r=b(null);return se(s,r,Tu,[o?.text,o?.translation,o?.signature,o?.theme,n]),o?a`<section class="one">
<h1 class="visually-hidden"><${d} of=${_(n,"wall.question.title")} /></h1>
<div class="box" ref=${s}>
<div class="fitted" ref=${r}>
<p class=${o.text.length>Ru?"asked long":"asked"}><${Rt} text=${o.text} lang=${o.lang} /></p>
${o.translation&&a`<p class="translated dim"><${Rt} text=${o.translation} lang=${o.lang==="fr"?"en":"fr"} /></p>`}
<p class="about dim"><${Cu} asked=${o} programme=${t} language=${n} /></p>
</div>
</div>
</section>`:null}function Cu({asked:e,programme:t,language:n}){let o=t.themes?.find(({id:c})=>c===e.theme),[s]=_(n,"wall.supporters",{count:e.supporters}),[r,...i]=s.text.split(" ");return[e.supporters>0&&a`<span key="support" class="tabular" lang=${s.lang}><b class="hot">${r}</b> ${i.join(" ")}</span>`,o&&a`<span key="theme"><${d} of=${A(n,o.name).slice(0,1)} /></span>`,e.signature&&a`<bdi key="signature">${e.signature}</bdi>`]}var ra=[{name:"five",min:4,max:5.2},{name:"four",min:4,max:5.2},{name:"three",min:4,max:5.6},{name:"two",min:3.5,max:6},{name:"one",min:3.5,max:6.4}],Pu=[{name:"airy",min:3.6,max:9}],aa={id:"questions",when:e=>e.scene==="questions",component:Lu,leaves:e=>Ao(e).length?"cuts":"fades",foot:({screen:e,language:t})=>Ao(e).length?{aside:_(t,"wall.questions.title")}:{titled:!0}};function Lu(e){let t=Ao(e.screen);return a`<section class="top">
<h1 class="visually-hidden"><${d} of=${_(e.language,"wall.questions.title")} /></h1>
${t.length?a`<${Du} listed=${t} language=${e.language} />`:a`<${Fu} ...${e} />`}
</section>`}function Du({listed:e,language:t}){let n=b(null),o=b(null),s=e.map(([i])=>i).join(" "),r=e.map(([,{text:i}])=>i).join(`
`);return se(n,o,ra.slice(Math.max(0,ra.length-e.length)),[s,r]),ft(o,s),a`<div class="box" ref=${n}>
<ol class=${e.some(([,{supporters:i}])=>i>999)?"fitted thousands":"fitted"} ref=${o}>
${e.map(([i,c])=>a`<${qu} key=${i} id=${i} one=${c} language=${t} />`)}
</ol>
</div>`}function qu({id:e,one:t,language:n}){let[o]=_(n,"wall.supporters",{count:t.supporters}),[s,...r]=o.text.split(" ");return a`<li data-key=${e}>
<p class="support tabular" lang=${o.lang}>${s} <span class="visually-hidden">${r.join(" ")}</span></p>
<p class="asked"><${Rt} text=${t.text} lang=${t.lang} /></p>
</li>`}function Fu({language:e,address:t,code:n,qr:o,qr_modules:s}){let r=b(null),i=b(null);return se(r,i,Pu,[e]),a`<div class="invitation">
<div class="beside">
<div class="box" ref=${r}>
<div class="fitted" ref=${i}>
<p class="invite"><${d} of=${_(e,"wall.questions.invitation")} /></p>
<${yo} address=${t} code=${n} />
</div>
</div>
</div>
<${qe} qr=${o} qr_modules=${s} side=${56} />
</div>`}function Ao(e){return Object.entries(e.wall_list??{}).sort(([,n],[,o])=>n.rank-o.rank)}function ia(e,t){if(!e)return[];let n=r=>Z(t,r?"wall.test.yes":"wall.test.no"),o=r=>`${Number(r).toLocaleString(t)}${t==="fr"?" ":""}%`,s=Number(e.frame).toLocaleString(t);return[{name:"picture",key:"",value:e.dots.join(" × ")},{name:"frame",key:"C",value:s},{name:"margin",key:"M",value:o(e.margin)},{name:"text",key:"+ −",value:o(e.text)},{name:"lang",key:"L",value:Z(t,`wall.test.lang_${e.lang}`)},{name:"corner",key:"Q",value:n(e.corner==="1")},{name:"full",key:"F",value:n(e.full)},{name:"awake",key:"",value:Z(t,e.awake?"wall.test.held":"wall.test.not_held")},{name:"black",key:"B",value:""},{name:"card",key:"T",value:""}]}var ju=[0,1,2,3,5,8,12,20,35,55,75,90,95,100],la={id:"test_card",when:e=>e.scene==="test_card",component:Hu,leaves:"cuts",foot:null};function Hu({screen:e,language:t,address:n,code:o,qr:s,qr_modules:r,reach:i}){let[c]=ne(t),u=e.here?.now;return a`<section class="test-card" lang=${c}>
<div class="edges" aria-hidden="true">${["1.85","2.39"].map(p=>a`<i key=${p} data-ratio=${p}><span>${Number(p).toLocaleString(c)}</span></i>`)}</div>
<div class="safe" aria-hidden="true"></div>
<div class="sharp" aria-hidden="true"><i class="star"></i><i class="lines one"></i><i class="lines two"></i></div>
<div class="set">
<h1 class="visually-hidden">${Z(c,"wall.test.title")}</h1>
<dl>${ia(u,c).map(({name:p,key:m,value:h})=>a`<div key=${p}><dt>${Z(c,`wall.test.${p}`)}</dt><dd><kbd>${m}</kbd></dd><dd>${h}</dd></div>`)}</dl>
</div>
<div class="scan">
<${qe} qr=${s} qr_modules=${r} side=${30} />
<p><bdi translate=${!1}>${n}</bdi> <b translate=${!1}>${o}</b></p>
<p class="dim">${Bu(i,c)}</p>
</div>
<ol class="steps-of-light" aria-hidden="true">${ju.map(p=>a`<li key=${p} style=${`--light: ${Wu(p)}`}><span>${p}</span></li>`)}</ol>
<p class="smallest">${Z(c,"wall.test.smallest")}</p>
</section>`}function Wu(e){let t=e/100;return(t<=.0031308?12.92*t:1.055*t**(1/2.4)-.055).toFixed(4)}function Bu(e,t){if(!e?.metres)return Z(t,"wall.test.reach_unknown");let{metres:n,depth:o,enough:s}=e;return s===!1?Z(t,"wall.test.reach_short",{metres:n,depth:o}):Z(t,"wall.test.reach",{metres:n})}var ca={id:"title",when:e=>e.scene==="title",component:Uu,leaves:"fades",foot:null,subject:e=>e.wall?.now?.film??""};function Uu({screen:e,programme:t,language:n}){let o=e.wall.now.film,s=t.films?.find(({id:c})=>c===o)??t.films?.[0];if(!s)return a`<${Ae} class="film-card" seen=${n}><h1><${d} of=${A(n,t.title)} /></h1><//>`;let[r]=ne(n),i=[s.year||"",s.minutes?Z(r,"wall.film.length",{minutes:s.minutes}):""];return a`<${Ae} class="film-card" seen=${`${n} ${s.id}`}>
<h1><${d} of=${A(n,s.title)} /></h1>
${s.directors?.length?a`<p class="by" lang=${r}>${Z(r,"wall.film.by",{names:Gu(s.directors,r)})}</p>`:null}
${i.some(Boolean)&&a`<p class="dim tabular" lang=${r}>${i.filter(Boolean).join(" · ")}</p>`}
<//>`}function Gu(e,t){return new Intl.ListFormat(t,{type:"conjunction"}).format(e)}var Ku=[pt,go,er,sa,aa,oa,Js,ca,Zs,tr,Xs,la],zu=[pt,go],Xu=560;function Yu(e){let t=e.wall?.now;return t&&Ku.find(n=>n.when(t,e))||pt}function ua(e){let t=b(null);Qu(t);let n=Yu(e.screen),o=typeof n.leaves=="function"?n.leaves(e.screen)==="fades":n.leaves==="fades",s={scene:n,picture:`${n.id} ${n.subject?.(e.screen)??""}`,fades:o},{leaving:r,dawn:i}=Vu(s),c=n.foot?.(e),u=c?wo(e,c)?"tall":"thin":"away";return a`<div class="frame" ref=${t} data-scene=${n.id} data-foot=${u}>
${[s,...r?[r]:[]].map(p=>a`<div class=${p===r?"layer leaving":i?"layer dawn":"layer"} key=${p.picture}
role=${e.alone&&p===s?"main":null} aria-hidden=${p===r?"true":null}>
<${p.scene.component} ...${e} />
</div>`)}
${n!==pt&&a`<${Qs} scene=${n} ...${e} />`}
</div>`}function Vu(e){let t=b(e),n=b(null),o=b(!1),[,s]=lt(0);return t.current.picture!==e.picture&&(n.current=t.current.fades&&e.scene!==pt?t.current:null,o.current=zu.includes(t.current.scene)),t.current=e,Tt(()=>{if(!n.current)return;let r=setTimeout(()=>{n.current=null,s(i=>i+1)},Xu);return()=>clearTimeout(r)},[e.picture]),{leaving:n.current,dawn:o.current}}function Qu(e){Tt(()=>{let t=e.current;if(!t||CSS.supports("height","1cqh"))return;let n=new ResizeObserver(()=>{t.style.setProperty("--hundredth",`${t.clientHeight/100}px`),t.style.setProperty("--w",`${t.clientWidth/100}px`)});return n.observe(t),()=>n.disconnect()},[])}var Oo=[],Qe,pa=!1,Zu=!1;function Ie(e){Zu||!e||Oo.at(-1)===e||(Oo.push(e),pa||ma())}function ma(){let e=Oo.shift();if(pa=e!==void 0,e===void 0)return;let t=Ju();t.textContent="",requestAnimationFrame(()=>{t.textContent=e}),setTimeout(ma,1e3)}function Ju(){return Qe||(Qe=document.createElement("div"),Qe.className="visually-hidden",Qe.setAttribute("role","status"),document.body.append(Qe),Qe)}var ep="0123456789abcdefghjkmnpqrstvwxyz",tp=128,fa="contrechamp.seq",Rn=0;function le(){let e=Math.ceil(tp/5),t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>ep[n&31]).join("")}function da(){Rn=Math.max(mt(),Rn+1,np()+1);try{localStorage.setItem(fa,String(Rn))}catch{}return Rn}function np(){try{return Number(localStorage.getItem(fa))||0}catch{return 0}}var op=[["place_question","edit_question","merge_questions","set_blocked"],["take_cue","go_back"],["set_poll_open","reset_poll"]];function ha(e,t,n,o,s={}){let r=Object.entries(e).filter(([i])=>!o.has(i)).sort(([,i],[,c])=>c.at-i.at);return r.filter(([,i],c)=>{let u=r.slice(0,c).map(([,p])=>p);return t<i.at+n&&!u.some(p=>sp(p,i))&&!rp(i,u,s)})}function sp(e,t){return e.verb===t.verb?e.subject===t.subject||t.verb==="show_scene":op.some(o=>o.includes(e.verb)&&o.includes(t.verb))&&e.subject===t.subject}function rp({verb:e,subject:t},n,o){let s=o[t];if(e==="set_aside")return!!s?.seen;if(e!=="set_poll_open"||!s||s.state==="open")return!1;let r=n.some(c=>c.verb==="set_reveal"&&Nn(c)===t),i=Object.values(o).some(({state:c})=>c==="open");return s.state==="draft"||s.seen||s.on_wall||s.on_phones||r||i}function Nn({subject:e}){return e.replace(/\.(wall|phones|answer|note|translation)$/,"")}function _a(e,t,n){return Math.max(0,Math.ceil(Math.min(n,e.at+n-t)/1e3))}function va(e,t){let[n,o]=e.subject.split(/\.(?=wall$|phones$|answer$)/),s=t.questions?.[n],r=t.polls?.[n];switch(e.verb){case"place_question":return{key:`console.done.${s?.state??"placed"}`};case"set_star":return{key:s?.starred?"console.done.starred":"console.done.unstarred"};case"show_scene":return{key:`console.done.scene_${t.wall?.now?.scene}`};case"set_phase":return{key:`console.done.phase_${t.evening?.now?.phase}`};case"set_poll_open":return{key:`console.done.poll_${r?.state??"open"}`};case"set_reveal":return o==="answer"?{key:`console.done.answer_${r?.answered?"shown":"hidden"}`}:{key:`console.done.${r?.[`on_${o}`]?"shown":"hidden"}_on_${o??"wall"}`};case"set_black":case"set_frozen":return{key:$a(e.verb,t.wall?.now?.[e.verb.slice(4)])};case"set_premoderation":case"set_live":return{key:$a(e.verb,t.evening?.now?.[e.verb.slice(4)])};case"set_asking":case"set_slow_mode":return{key:`console.done.${e.verb.slice(4)}_${ap(e.verb,t)?"on":"off"}`};case"place_mic":return{key:`console.done.mic_${t.mic?.[n]?.state??"left"}`};case"set_mic_open":return{key:`console.done.mic_open_${t.floor?.now?.open?"on":"off"}`};case"annotate":return{key:`console.done.${Nn(e)===e.subject?"annotate":`annotate_${e.subject.split(".")[1]}`}`};case"send_note":return{key:`console.done.send_note_${t.notices?.stage_note?"on":"off"}`};default:return{key:`console.done.${e.verb}`}}}function ap(e,{evening:t}){return e==="set_asking"?t?.now?.asking===!1:t?.now?.slow_s>0}function $a(e,t){return`console.done.${e.slice(4)}_${t?"on":"off"}`}function Mo(e){return e==="dismissed"?"console.meta.dismissed":`state.${e}`}function ba(e={}){if(typeof e.turnout=="number")return[`state.${e.state}`];if(!e.state)return[];let t=[Mo(e.state)];return e.edited&&t.push("console.meta.edited"),e.on_wall&&t.push("state.on_wall"),t}function dt(e,t=Math.random){return ip(500,8e3,e,t)}function ip(e,t,n,o){return Math.round(Math.min(t,e*2**Math.min(n,10))*(.5+o()))}var lp=4,cp=["too_fast","not_recorded"];function ga({outbox:e,lifetime_ms:t,hand:n,answered:o}){let s=new Map,r=new Set,i=new WeakMap;function c(h){let $=e.put(h);return Number.isFinite(t)&&setTimeout(()=>p($,{ok:!1,refusal:"not_sent"}),t),new Promise(f=>{s.set($.slot,[...s.get($.slot)??[],f]),u($)})}async function u(h){if(r.has(h)||!e.waiting.value.includes(h))return;let{tries:$,refusals:f,timer:k}=i.get(h)??{tries:0,refusals:0};clearTimeout(k);let q=n(h.command);if(!q)return;r.add(h);let S=await q.catch(()=>null);if(r.delete(h),!(!S||cp.includes(S.refusal??"")&&f<lp))return p(h,S);let O=setTimeout(()=>u(h),dt($));i.set(h,{tries:$+1,refusals:f+ +!!S,timer:O})}function p(h,$){if(!e.settle(h))return;let f=s.get(h.slot)??[];s.delete(h.slot),o(h.command,$);for(let k of f)k($)}function m(){e.gather();for(let h of e.waiting.value)u(h)}return{send:c,deliverAll:m}}function ya(e,t){let n=E(wa(e,t));function o(i){let c={slot:up(i),command:i,at:Date.now()};return n.value=[...n.value.filter(u=>u.slot!==c.slot),c],Io(()=>t?.setItem(e+c.slot,JSON.stringify(c))),c}function s(i){return n.value.includes(i)?(n.value=n.value.filter(c=>c!==i),Io(()=>{t?.getItem(e+i.slot)===JSON.stringify(i)&&t.removeItem(e+i.slot)}),!0):!1}function r(){let i=new Set(n.value.map(({slot:u})=>u)),c=wa(e,t).filter(({slot:u})=>!i.has(u));c.length&&(n.value=[...n.value,...c])}return{waiting:n,put:o,settle:s,gather:r}}function up(e){return e.act??`${e.verb} ${e.id??e.question??e.saying??e.poll??""}`}function wa(e,t){if(!t)return[];let n=[];return Io(()=>{for(let o of Object.keys(t)){if(!o.startsWith(e))continue;let s=pp(t.getItem(o));s?n.push(s):t.removeItem(o)}}),n.sort((o,s)=>o.at-s.at)}function pp(e){try{let t=JSON.parse(e??"null");return t?.command?.verb&&t.slot?t:null}catch{return null}}function Io(e){try{e()}catch{}}function ka(e,{from:t,revision:n,changes:o}){return n===e.revision?e:t===e.revision?{revision:n,screen:To(e.screen,o)}:null}function To(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=mp(n[o]??{},s);return n}function mp(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=fp(n[o]??{},s);return n}function fp(e,t){let n={...e};for(let[o,s]of Object.entries(t))s===null?delete n[o]:n[o]=s;return n}var dp=1e3;function xa(e,t=n=>$p(new URL("./line.js",import.meta.url),n)){hp(async()=>{let{keepLine:n}=await t(()=>{e.state.value="down"});n(e)})}async function $p(e,t){for(let n=0;;n++)try{return await(n?import(`${e}?${n}`):import(e.href))}catch{t?.(),await new Promise(o=>setTimeout(o,dt(n)))}}function hp(e){let t=!1,n=()=>{t||e(),t=!0};requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,dp)}var _p=3e4,vp=3e3;function Sa({door:e,code:t,boot:n,key:o,answered:s=qt,line:r,dark:i=bp,began:c=gp,changed:u=qt}){let p=E(n.screen??{}),m=E(n.margin??{}),h=E("connecting"),$=E(""),f=e==="phone",k=E(n.revision??""),q=E(!1),S=null,R=null,O=!1,z=ya(`contrechamp.outbox.${t}.`,f?wp():null),W=ga({outbox:z,lifetime_ms:f?Number.POSITIVE_INFINITY:_p,hand:P=>S?.("command",P)??null,answered:s});function rt(P){k.value=P.revision,P.now&&Vs(P.now),p.value=c(P.screen??{},p.value),P.margin&&(m.value=P.margin)}function rn(P){let ae=ka({revision:k.value,screen:p.value},P);if(!ae)return Ce();ae.screen!==p.value&&u(P.changes,p.value),k.value=ae.revision,p.value=ae.screen}async function Ce(){if(O)return;O=!0;let P=await S?.("refresh").catch(qt);O=!1,P?.screen?rt(P):setTimeout(()=>S&&Ce(),dt(2))}function xe(P){S=P,R&&S?.("report",R).catch(qt),S&&W.deliverAll()}let an={door:e,code:t,key:o??"",protocol:n.protocol??"",revision:()=>k.value,state:h,refused:$,slow:q,use:xe,dark:i,awake(P){P&&Ce(),W.deliverAll()},hears:{snapshot:rt,patch:rn,margin({margin:P,changes:ae}){m.value=P??To(m.value,ae??{})},reload:()=>setTimeout(()=>location.reload(),Math.random()*(f?vp:0))}};return xa(an,r),{screen:p,margin:m,state:h,refused:$,slow:q,revision:k,waiting:z.waiting,clock:mt,send:W.send,report(P){R=P,S?.("report",P).catch(qt)}}}function qt(){return null}function bp(){return!1}function gp(e){return e}function wp(){try{return globalThis.localStorage??null}catch{return null}}var Ro=1e3,T=Sa({door:g.door??"console",code:g.code,boot:g}),Te=e=>Y(()=>T.screen.value[e]??{}),$t=(e,t)=>Y(()=>T.screen.value[e]?.now??t),D=Te("questions"),$e=Te("polls"),No=Te("troubles"),Cn=Te("acts"),ce=$t("evening",{phase:"doors",premoderation:!0,live:!1,sealed:!1,asking:!0,slow_s:0}),Pn=Te("staff"),Ea=Te("walls"),Ln=Te("mic"),ht=$t("floor",{open:!1,groups:[],speaking:"",since:0,spent:{}}),Ze=Te("cues"),he=$t("run",{last:"",next:""}),Ft=Te("notices"),je=$t("wall",{scene:"join",black:!1,frozen:!1,phase:"doors",phones:0}),Aa=$t("people",{phones:0,walls:0,consoles:0,stages:0}),Oa=$t("signs",{voting:"open",room_code:"",seats:0,admitted:0,new_devices:[],wrong_codes:0}),Je=Y(()=>T.margin.value.me?.now??{}),_e=E(T.clock());setInterval(()=>{_e.value=T.clock()},Ro);var _t=Y(()=>Math.floor(_e.value/(10*Ro))*10*Ro);var Ta={unread:["pending"],kept:["kept"],published:["listed"],air:[],answered:["answered"],archives:["dismissed","merged","withdrawn"]},Dn=Object.keys(Ta),Ra=["published","air","answered"],Na=["waiting","supported","recent","unseen","disputed","first","starred"],Ca={unread:"waiting",kept:"recent",published:"supported",air:"recent",answered:"recent",archives:"recent"},et={words:"",theme:"",lang:"",origin:""};function vt(e){return Dn.find(t=>Ta[t].includes(e))??"archives"}function Pa(e,t){return t==="air"?e.on_wall:vt(e.state)===t}function La(e){let t=Object.values(e);return Object.fromEntries(Dn.map(n=>[n,t.filter(o=>Pa(o,n)).length]))}function qn(e,t,n,{inHand:o={},leaving:s=new Set,sieve:r=et}={}){let i=yp(r);return Object.entries(e).filter(([c,u])=>o[c]?.tab===t||Pa(u,t)&&!s.has(c)).filter(([c,u])=>o[c]||(n!=="starred"||u.starred)&&i(u)).sort(kp(n,e))}function yp({words:e,theme:t,lang:n,origin:o}){let s=Ma(e).split(" ").filter(Boolean);return r=>{if(t&&r.theme!==t||n&&r.lang!==n||o&&r.origin!==o)return!1;if(!s.length)return!0;let i=Ma([r.text,r.signature,r.note,r.translation].join(" "));return s.every(c=>i.includes(c))}}function Ma(e){return e.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").toLowerCase()}function kp(e,t){switch(e){case"supported":case"starred":return Co;case"recent":return Da;case"unseen":return xp(t);case"disputed":return Sp;case"first":return(n,o)=>n[1].asked_before-o[1].asked_before||jt(n,o);default:return jt}}function jt([e,t],[n,o]){return t.asked_at-o.asked_at||(e<n?-1:1)}function Da(e,t){return jt(t,e)}function Co(e,t){return t[1].supporters-e[1].supporters||jt(e,t)}function xp(e){let t=Object.entries(e).filter(([,{state:o}])=>o==="listed"),n=new Set([...[...t].sort(Co).slice(0,x.PHONE_TOP_MAX),...[...t].sort(Da).slice(0,x.PHONE_NEWEST_MAX)].map(([o])=>o));return(o,s)=>Number(n.has(o[0]))-Number(n.has(s[0]))||o[1].supporters-s[1].supporters||jt(o,s)}function Sp(e,t){return Ia(t[1])-Ia(e[1])||Co(e,t)}function Ia({supporters:e,reports:t}){return Math.min(e,10*t)}function qa(e,t,n){return e.includes(t)?t:e[Math.min(n,e.length-1)]??""}var Ep=2e3,Ht=E([]),tt=E(""),ja=Y(()=>{if(T.state.value!=="up")return new Set;let e=Ht.value.filter(({verb:t,question:n,rev:o,state:s})=>{let r=D.value[n];return t==="place_question"&&r?.rev===o&&vt(r.state)!==vt(s)});return new Set(e.map(({question:t})=>t))});async function v(e,t={}){let n={verb:e,act:le(),seq:da(),...t};Ht.value=[...Ht.value,n];let o=await T.send(n);return o.ok?(tt.value="",setTimeout(()=>Fa(n),Ep)):Xe(()=>{Fa(n),Wt(Ap(o))}),o}function Wt(e){tt.value=e,Ie(e)}function Ap(e){let t=[l(`refusal.${e.refusal}`)],n=ba(e.now).map(o=>l(o));return n.length&&t.push(l("console.now",{standing:n.join(", ")})),t.join(" ")}function Fa(e){Ht.value=Ht.value.filter(t=>t!==e)}var Op=g.console?.verbs;function w(e){return Op?.includes(e)??!0}var Po={questions:"questions"in T.screen.peek(),air:!0,run:"cues"in T.screen.peek(),polls:w("set_poll_open")||w("set_hands"),floor:"mic"in T.screen.peek()},nt=Object.keys(Po).filter(e=>Po[e]),be=nt.filter(e=>["run","polls","floor"].includes(e)),Lo=w("place_question")?"questions":Po.floor?"floor":"air",Q=E(Lo),Bt=E(Lo==="floor"?Lo:be[0]??""),J=E(w("place_question")?"unread":"published"),Do=E(Ca),qo=Y(()=>Do.value[J.value]),fe=E(et),ge=E(""),We=E(!1),ve=E(new Set),B=E({}),Ut=Y(()=>qn(D.value,J.value,qo.value,{inHand:B.value,leaving:ja.value,sieve:fe.value}));function Fn(e,t,n){let{rev:o,text:s}=D.value[e];B.value={...B.value,[e]:{doing:t,tab:J.value,rev:o,read:s,words:n,former:n}}}function Ha(e){Do.value={...Do.value,[J.value]:e}}function Fo(e,t){let n=new Set(ve.value);t?n.add(e):n.delete(e),ve.value=n}function Be(e,t){B.value={...B.value,[e]:{...B.value[e],words:t}}}function Wa(e){B.value={...B.value,[e]:{...B.value[e],rev:D.value[e].rev}}}function j(e){let{[e]:t,...n}=B.value;B.value=n}function jo(e){Xe(()=>{J.value!==e&&(ve.value=new Set),J.value=e,ge.value=""})}function Ba(e){Q.value="questions";let t=Ut.value.map(([s])=>s),n=t.indexOf(ge.value),o=t[Math.max(0,Math.min(t.length-1,n+e))];document.getElementById(Gt(o??""))?.focus()}var Gt=e=>`question-${e}`,Re=Y(()=>Object.entries($e.value).sort(([,e],[,t])=>e.order-t.order)),He=Y(()=>Re.value.find(([,e])=>e.state==="open")?.[0]??""),ot=E(""),bt=Y(()=>{let e=Re.value,t=He.value||ot.value||T.screen.value.wall_poll?.now?.poll;return e.find(([o])=>o===t)??e.find(([,o])=>o.state==="draft")??e.at(-1)??null});te(()=>{He.value&&(ot.value=He.value)});te(()=>{document.documentElement.dataset.room=Q.value,be.includes(Q.value)&&(Bt.value=Q.value),document.documentElement.dataset.beside=Bt.value});var Ue=e=>[`Digit${e}`,`Numpad${e}`],Kt=[{name:"previous",group:"move",keys:["ArrowUp","i"],repeats:!0},{name:"next",group:"move",keys:["ArrowDown","j"],repeats:!0},{name:"undo",group:"move",keys:["z"]},{name:"help",group:"move",keys:["?"]},{name:"search",group:"move",keys:["/"]},{name:"next_cue",group:"run",keys:["ArrowRight","PageDown"],verb:"take_cue"},{name:"last_cue",group:"run",keys:["ArrowLeft","PageUp"],verb:"go_back"},{name:"new_cue",group:"run",keys:["I"],verb:"make_cue",opens:!0},{name:"publish",group:"question",keys:["p"],verb:"place_question"},{name:"keep",group:"question",keys:["k"],verb:"place_question"},{name:"dismiss",group:"question",keys:["x"],verb:"place_question"},{name:"edit",group:"question",keys:["m"],verb:"edit_question"},{name:"restore",group:"question",keys:["u"],verb:"place_question"},{name:"air",group:"question",keys:["e"],verb:"show_scene"},{name:"answered",group:"question",keys:["r"],verb:"place_question"},{name:"star",group:"question",keys:["s"],verb:"set_star"},{name:"tick",group:"question",keys:[","],verb:"place_questions"},{name:"more",group:"question",keys:[";"]},{name:"label",group:"question",keys:["T"],verb:"set_theme"},{name:"translation",group:"question",keys:["L"],verb:"annotate"},{name:"note",group:"question",keys:["N"],verb:"annotate"},{name:"trace",group:"question",keys:["R"],verb:"trace_answer"},{name:"merge",group:"question",keys:["F"],verb:"merge_questions"},{name:"block",group:"question",keys:["B"],verb:"set_blocked"},{name:"black",group:"wall",keys:["b","."],verb:"set_black"},{name:"join",group:"wall",keys:["q"],verb:"show_scene"},{name:"list",group:"wall",keys:["l"],verb:"show_scene"},{name:"freeze",group:"wall",keys:["f"],verb:"set_frozen"},{name:"pause",group:"wall",keys:["t"],verb:"show_scene"},{name:"film",group:"wall",keys:["c"],verb:"show_scene"},{name:"end",group:"wall",keys:["h"],verb:"show_scene"},{name:"announce",group:"wall",keys:["A"],verb:"announce"},{name:"countdown",group:"wall",keys:["C"],verb:"set_wall_countdown"},{name:"open",group:"poll",keys:[" "],verb:"set_poll_open"},{name:"reveal_wall",group:"poll",keys:["Enter"],verb:"set_reveal"},{name:"reveal_phones",group:"poll",keys:["v"],verb:"set_reveal"},{name:"reveal_answer",group:"poll",keys:["w"],verb:"set_reveal"},{name:"poll",group:"poll",keys:["a"],verb:"show_scene"},{name:"reset",group:"poll",keys:["0"],verb:"reset_poll",codes:Ue(0)},{name:"make",group:"poll",keys:["n"],verb:"make_poll",opens:!0},{name:"mic_next",group:"floor",keys:["Q"],verb:"place_mic"},{name:"mic_speaks",group:"floor",keys:["S"],verb:"place_mic"},{name:"mic_served",group:"floor",keys:["E"],verb:"place_mic"},{name:"hand",group:"floor",keys:["H"],verb:"add_hand"},{name:"paper",group:"floor",keys:["D"],verb:"ask_on_paper"},{name:"stage_note",group:"floor",keys:["W"],verb:"send_note"},{name:"group_1",group:"floor",keys:["5"],verb:"set_speaking",codes:Ue(5)},{name:"group_2",group:"floor",keys:["6"],verb:"set_speaking",codes:Ue(6)},{name:"group_none",group:"floor",keys:["7"],verb:"set_speaking",codes:Ue(7)},{name:"doors",group:"evening",keys:["1"],verb:"set_phase",codes:Ue(1)},{name:"phase_film",group:"evening",keys:["2"],verb:"set_phase",codes:Ue(2)},{name:"debate",group:"evening",keys:["3"],verb:"set_phase",codes:Ue(3)},{name:"closed",group:"evening",keys:["4"],verb:"set_phase",codes:Ue(4)},{name:"hold",group:"evening",keys:["P"],verb:"set_asking"},{name:"slow",group:"evening",keys:["M"],verb:"set_slow_mode"},{name:"premoderation",group:"evening",keys:["d"],verb:"set_premoderation"},{name:"live",group:"evening",keys:["o"],verb:"set_live"},{name:"language",group:"evening",keys:["g"]},{name:"theme",group:"evening",keys:["y"]}],Ua=["move","run","question","wall","poll","floor","evening"],Mp=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight","PageUp","PageDown"],Ip=new Map(Kt.map(e=>[e.name,e]));function zt(e){let t=Ip.get(e);if(!t)throw new Error(`no key is named ${e}`);return t}function Ga(e,t=!0){if(e.ctrlKey||e.altKey||e.metaKey||e.isComposing)return null;let n=/^[a-z]$/i.test(e.key),o=n?e.shiftKey?e.key.toUpperCase():e.key.toLowerCase():e.key;if(e.shiftKey&&(o===" "||/^[A-Z]./.test(o))||!t&&!Mp.includes(o))return null;let s=Kt.find(({keys:r})=>r.includes(o))??(n?void 0:Kt.find(({codes:r})=>r?.includes(e.code)));return s&&(s.repeats||!e.repeat)?s:null}function Ho(e){return/^[A-Z]$/.test(e)}function Ka({keys:e}){return e.map(t=>t===" "?"Space":Ho(t)?`Shift+${t}`:t.length===1?t.toUpperCase():t).join(" ")}var Tp="input, textarea, select, form, dialog, [contenteditable]",Rp="button, a, summary, [role=button], [role=radio], [role=tab]";function za(e,t){return e?.closest?e.closest(Tp)?!1:!([" ","Enter"].includes(t.key)&&e.closest(Rp)):!0}var Xa="contrechamp.console.keys",gt=E(Pp()!=="off");function Ya(e){gt.value=e;try{localStorage.setItem(Xa,e?"on":"off")}catch{}}var jn=new Map,Np={question:"questions",poll:"polls",run:"run",floor:"floor"};function we(e,t,{why:n="",seen:o=()=>!0,reveal:s}={}){N(()=>{if(!e)return;let r={press:t,why:n,seen:o,reveal:s};return jn.set(e,r),()=>{jn.get(e)===r&&jn.delete(e)}})}function Va(e){e.addEventListener("keydown",t=>{let n=t.target;if(t.defaultPrevented||e.querySelector("dialog[open]")||!za(n,t))return;let o=Ga(t,gt.value);!o||!Cp(o.name)||t.preventDefault()})}function Cp(e){if(e==="next"||e==="previous")return Ba(e==="next"?1:-1),!0;let t=jn.get(e);if(!t)return!1;let{group:n,opens:o}=zt(e),s=Np[n];return s&&!t.seen()?(Q.value=s,t.reveal?.(),o&&t.press()):t.why?Wt(t.why):t.press(),!0}function Pp(){try{return localStorage.getItem(Xa)}catch{return null}}function y({name:e,label:t,press:n,on:o,radio:s,why:r="",keyed:i=!0,hot:c,lang:u,tabIndex:p,title:m,reveal:h}){let $=b(null);we(i?e:null,n,{why:r,reveal:h,seen:()=>!!$.current?.getClientRects().length});let f=i&&gt.value,k=s?{role:"radio","aria-checked":String(o)}:o===void 0?{}:{"aria-pressed":String(o)};return a`<button
ref=${$} type="button" class=${c?"button switch hot":"button switch"} ...${k}
aria-disabled=${r?"true":void 0} aria-keyshortcuts=${f?Ka(zt(e)):void 0}
aria-label=${m} lang=${u} tabIndex=${p} onClick=${()=>r?Wt(r):n()}>
<span>${t}</span>${f&&a`<${Ne} name=${e} />`}
</button>`}function Ne({name:e}){return a`<kbd aria-hidden="true">${Wo(zt(e).keys[0])}</kbd>`}function Wo(e){return e===" "?l("console.key.space"):e==="Enter"?l("console.key.enter"):e==="ArrowUp"?"↑":e==="ArrowDown"?"↓":e==="ArrowRight"?"→":e==="ArrowLeft"?"←":e==="PageDown"?l("console.key.page_down"):e==="PageUp"?l("console.key.page_up"):Ho(e)?`⇧${e}`:e.toUpperCase()}function Hn(){let{black:e}=je.value;return a`<${y} name="black" label=${l("console.air.black")} on=${e} press=${()=>v("set_black",{on:!e})} />`}function me({name:e,legend:t,text:n,write:o,max:s,invalid:r,children:i}){return a`<fieldset class="text-fields">
<legend>${t}</legend>
${["fr","en"].map(c=>a`<label key=${c}><span class="note" aria-hidden="true">${c.toUpperCase()}</span>
<input class="field" type="text" name=${`${e}-${c}`} lang=${c} maxlength=${s} autocomplete="off" value=${n[c]}
aria-label=${l(`console.make.in_${c}`,{what:t})} aria-invalid=${String(r)}
onInput=${u=>o({...n,[c]:u.target.value})} /></label>`)}
${i}
</fieldset>`}var Qa=6e4,Lp=[1,2,5,10],Dp=[5,10,15];function Za(){let e=M(!1),t=M(!1);return!w("announce")&&!w("set_wall_countdown")?null:a`<div class="messages">
<div class="acts">
${w("announce")&&a`<${y} name="announce" on=${e.value} label=${l("console.announce.open")} press=${()=>e.value=!e.value} />`}
${w("set_wall_countdown")&&a`<${y} name="countdown" on=${t.value} label=${l("console.countdown.open")} press=${()=>t.value=!t.value} />`}
</div>
<${qp} />
${e.value&&a`<${Fp} close=${()=>e.value=!1} />`}
<${jp} choosing=${t.value} />
</div>`}function qp(){let e=Ft.value.announcement;if(!e)return null;let{text:t,lang:n}=I(e.text),o=[e.wall&&l("console.announce.wall"),e.phones&&l("console.announce.phones")].filter(Boolean).join(" · ");return a`<p class="standing-note" role="status"><b lang=${n}><bdi>${L(t,n)}</bdi></b>
<span class="note tabular">${o} · ${ie(Math.max(0,e.ends_at-_e.value))}</span>
${w("end_announcement")&&a`<button type="button" class="plain" onClick=${()=>v("end_announcement",{announcement:e.id})}>${l("console.announce.end")}</button>`}</p>`}function Fp({close:e}){let t=M({fr:"",en:""}),n=M(!0),o=M(!0),s=M(2),r=b(null);N(()=>r.current?.querySelector("input")?.focus(),[]);async function i(p){p.preventDefault();let m={fr:t.value.fr.trim(),en:t.value.en.trim()};(await v("announce",{announcement:le(),text:m,lasts_ms:s.value*Qa,phones:n.value,wall:o.value})).ok&&e()}function c(p){p.key==="Escape"&&(p.preventDefault(),e())}let u=!!t.value.fr.trim()!=!!t.value.en.trim();return a`<form class="make" ref=${r} onSubmit=${i} onKeyDown=${c} aria-label=${l("console.announce.open")}>
<${me} name="announcement" legend=${l("console.announce.words")} text=${t.value} write=${p=>t.value=p} max=${x.ANNOUNCEMENT_GRAPHEMES_MAX} invalid=${!1} />
<div class="chips">
<label class="chip"><input type="checkbox" checked=${o.value} onChange=${()=>o.value=!o.value} /> <span>${l("console.announce.wall")}</span></label>
<label class="chip"><input type="checkbox" checked=${n.value} onChange=${()=>n.value=!n.value} /> <span>${l("console.announce.phones")}</span></label>
</div>
<div class="chips" role="radiogroup" aria-label=${l("console.announce.lasts")}>${Lp.map(p=>a`<label key=${p} class="chip"><input type="radio" name="lasts" checked=${s.value===p} onChange=${()=>s.value=p} /> <span>${l("console.minutes",{count:p})}</span></label>`)}</div>
${u&&a`<p class="note">${l("console.make.one_language")}</p>`}
<div class="acts">
<button class="button hot">${l("console.announce.send")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function jp({choosing:e}){let{ends_at:t=0,left_ms:n=0}=Ft.value.countdown??{},o=t?Math.max(0,t-_e.value):n,s=t>0||n>0,r=(i,c)=>v("set_wall_countdown",{left_ms:i,running:c});return a`
${s&&a`<p class="standing-note"><b class="tabular">${ie(o)}</b> <span class="note">${l("console.countdown.on_wall")}</span>
${w("set_wall_countdown")&&a`<button type="button" class="plain" onClick=${()=>r(o,!t)}>${l(t?"console.room_vote.pause":"console.room_vote.resume")}</button>
<button type="button" class="plain" onClick=${()=>r(0,!1)}>${l("console.countdown.none")}</button>`}</p>`}
${e&&a`<div class="acts">${Dp.map(i=>a`<button key=${i} type="button" class="button" onClick=${()=>r(i*Qa,!0)}>${l("console.minutes",{count:i})}</button>`)}</div>`}
`}var Hp={doors:"join",film:"film",debate:"questions",closed:"end"},Wp=["film","pause","join"];function ei(){return a`<section class="room air" aria-labelledby="air-title">
<h2 id="air-title">${l("console.room.air")}</h2>
<${Bp} />
<${Up} />
${w("show_scene")&&a`<${zp} />`}
<${Za} />
</section>`}function Bp(){let{qr:e,qr_modules:t}=g.wall??{qr:"",qr_modules:0};return a`<div class="thumbnail" data-theme="dark" aria-hidden="true">
<${ua} screen=${T.screen.value} programme=${g.programme} language=${g.wall?.language??K.value}
address=${g.address} code=${g.code} qr=${e} qr_modules=${t} />
</div>`}function Up(){let{scene:e,black:t,frozen:n}=je.value,o=[l(`state.scene.${e}`),t&&l("console.air.is_black"),n&&l("console.air.is_frozen"),T.screen.value.wall_message?.now&&l("console.air.is_message")].filter(Boolean);return a`<div class="on-air"><p><b>${o.join(" · ")}</b></p><${Gp} /><${Kp} /></div>`}var ti=()=>Object.entries(D.value).find(([,{on_wall:e}])=>e)??[];function Gp(){let[e,t]=ti();return t?.state!=="listed"||!w("place_question")?null:a`<button type="button" class="button" onClick=${()=>v("place_question",{question:e,rev:t.rev,state:"answered"})}>${l("console.air.answered")}</button>`}function Kp(){let[,e]=ti();if(e)return a`<${Ja} text=${e.text} lang=${e.lang} />`;let t=T.screen.value.wall_poll?.now;return t?a`<${Ja} ...${I(t.title)} />`:null}function Ja({text:e,lang:t}){return a`<p class="visually-hidden" lang=${t}><bdi>${L(e,t)}</bdi></p>`}function zp(){let e=bt.value?.[0]??"";return a`<div class="acts four" role="group" aria-label=${l("console.air.wall")}>
<${Hn} />
<${Xt} name="list" scene="questions" />
<${Xt} name="join" scene="join" />
<${Xt} name="poll" scene="poll" subject=${e} missing=${e?"":l("console.poll.none")} />
<${Xt} name="film" scene="film" />
<${Xt} name="end" scene="end" />
<${Vp} />
<${Yp} />
</div>`}function Xt({name:e,scene:t,subject:n="",missing:o=""}){let s=je.value.scene===t&&(!n||Xp(n)),r=je.value.phase==="film"&&!Wp.includes(t);return a`<${y} name=${e} on=${s} label=${l(`console.scene.${t}`)}
why=${r?l("refusal.film_running"):o} press=${()=>v("show_scene",{scene:t,subject:n})} />`}function Xp(e){let t=T.screen.value.wall_poll?.now;return!t||t.poll===e}function Yp(){let{frozen:e}=je.value;return a`<${y} name="freeze" on=${e} label=${l("console.air.freeze")} press=${()=>v("set_frozen",{on:!e})} />`}function Vp(){let{scene:e,phase:t}=je.value,n=e==="pause";return a`<${y} name="pause" on=${n} label=${l("console.air.pause")}
press=${()=>v("show_scene",{scene:n?Hp[t]:"pause"})} />`}function wt(e){let t=Math.max(0,Math.floor(e/1e3));if(t<10)return{key:"console.ago.now",params:{n:0}};if(t<60)return{key:"console.ago.seconds",params:{n:Math.floor(t/10)*10}};let n=Math.floor(t/60);return n<60?{key:"console.ago.minutes",params:{n}}:{key:"console.ago.hours",params:{n:Math.floor(n/60)}}}var ni={speaking:0,next:1,waiting:2,served:3,left:4};function oi(e){return Object.entries(e).sort(([t,n],[o,s])=>ni[n.state]-ni[s.state]||n.served-s.served||n.asked_at-s.asked_at||(t<o?-1:1))}var Qp={waiting:["next","speaking","left"],next:["speaking","waiting","left"],speaking:["served","waiting"],served:["waiting"],left:["waiting"]};function ri(){let e=oi(Ln.value),t=e.filter(([,{state:o}])=>o!=="served"&&o!=="left"),n=e.filter(([,{state:o}])=>o==="served"||o==="left");return a`<section class="part" aria-labelledby="mic-title">
<h3 id="mic-title">${l("console.mic.heading")} <span class="tabular note">${t.length}</span></h3>
<${Zp} queue=${t} />
${t.length===0&&a`<p class="note">${l("console.mic.none")}</p>`}
<ol class="queue">${t.map(([o,s],r)=>a`<${si} key=${o} id=${o} request=${s} place=${r+1} />`)}</ol>
<${Jp} />
${n.length>0&&a`<details class="done-mic"><summary class="plain">${l("console.mic.done",{count:n.length})}</summary>
<ol class="queue">${n.map(([o,s])=>a`<${si} key=${o} id=${o} request=${s} place=${0} />`)}</ol></details>`}
</section>`}function Zp({queue:e}){let t=e.find(([,{state:r}])=>r==="speaking"),n=e.find(([,{state:r}])=>r==="next"),o=e.find(([,{state:r}])=>r==="waiting"),s=(r,i)=>()=>r&&v("place_mic",{request:r[0],state:i,former:r[1].state});return a`<div class="acts">
<${y} name="mic_next" label=${l("console.mic.call_next")} hot=${!n&&o!==void 0} why=${o?"":l("console.mic.none")} press=${s(o,"next")} />
<${y} name="mic_speaks" label=${l("console.mic.speaks")} hot=${n!==void 0} why=${n??o?"":l("console.mic.none")} press=${s(n??o,"speaking")} />
<${y} name="mic_served" label=${l("console.mic.served")} why=${t?"":l("console.mic.nobody_speaks")} press=${s(t,"served")} />
${w("set_mic_open")&&a`<button type="button" class="button" aria-pressed=${String(ht.value.open)} onClick=${()=>v("set_mic_open",{on:!ht.value.open})}>${l("console.mic.open")}</button>`}
</div>`}function si({id:e,request:t,place:n}){let{state:o,origin:s,served:r,seat:i,asked_at:c}=t,{key:u,params:p}=wt(_t.value-c),m=i||l(s==="hand"?"console.mic.a_hand":"console.mic.a_phone");return a`<li class="request" data-state=${o}>
<p><b>${n>0&&a`<span class="tabular">${n}.</span> `}<bdi>${m}</bdi></b>
<span class="note">${[l(`console.mic.state_${o}`),l(u,p),r>0&&l("console.mic.spoken",{count:r})].filter(Boolean).join(" · ")}</span></p>
<div class="acts">${Qp[o].map(h=>a`<button key=${h} type="button" class="button" aria-label=${`${l(`console.mic.to_${h}`)} : ${m}`} onClick=${()=>v("place_mic",{request:e,state:h,former:o})}>${l(`console.mic.to_${h}`)}</button>`)}</div>
</li>`}function Jp(){let e=M("");async function t(){(await v("add_hand",{request:le(),seat:e.value.trim()})).ok&&(e.value="")}return a`<form class="hand" onSubmit=${n=>{n.preventDefault(),t()}}>
<label><span class="note">${l("console.mic.where")}</span> <input class="field" type="text" autocomplete="off" maxlength=${x.SEAT_GRAPHEMES_MAX} value=${e.value} onInput=${n=>e.value=n.target.value} /></label>
<${y} name="hand" label=${l("console.mic.add_hand")} press=${t} />
</form>`}var ai={id:"",text:"",signature:"",lang:K.peek(),theme:""},Ge=E(ai),Bo=E(0);function ii(){let e=b(null);we("paper",()=>{Q.value="floor",e.current?.focus()});let{text:t,signature:n,lang:o,theme:s}=Ge.value,r=g.programme?.themes??[];async function i(u){if(u.preventDefault(),!Ge.value.text.trim())return e.current?.focus();let p=Ge.value.id||le();Ge.value={...Ge.value,id:p},(await v("ask_on_paper",{question:p,text:t.trim(),signature:n.trim(),lang:o,theme:s})).ok&&(Ge.value={...ai,lang:o},Bo.value+=1,e.current?.focus())}let c=u=>Ge.value={...Ge.value,...u};return a`<section class="part" aria-labelledby="paper-title">
<h3 id="paper-title">${l("console.paper.heading")} ${Bo.value>0&&a`<span class="note" role="status">${l("console.paper.typed",{count:Bo.value})}</span>`}</h3>
<form class="paper" onSubmit=${i}>
<label><span class="note">${l("console.paper.text")} <${Ne} name="paper" /></span>
<textarea ref=${e} class="field" rows="3" lang=${o} maxlength=${x.QUESTION_GRAPHEMES_MAX} value=${t} onInput=${u=>c({text:u.target.value})}></textarea></label>
<label><span class="note">${l("console.paper.signature")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${x.SIGNATURE_GRAPHEMES_MAX} value=${n} onInput=${u=>c({signature:u.target.value})} /></label>
<div class="chips" role="radiogroup" aria-label=${l("console.sieve.lang")}>${["fr","en"].map(u=>a`<label key=${u} class="chip"><input type="radio" name="paper-lang" checked=${o===u} onChange=${()=>c({lang:u})} /> <span>${l(`console.meta.${u}`)}</span></label>`)}</div>
${r.length>0&&a`<label><span class="note">${l("console.sieve.theme")}</span>
<select class="field" onChange=${u=>c({theme:u.target.value})}>
<option value="" selected=${s===""}>${l("console.theme_of.none")}</option>
${r.map(({id:u,name:p})=>a`<option key=${u} value=${u} selected=${u===s}>${I(p).text}</option>`)}
</select></label>`}
<div class="acts"><button class="button">${l("console.paper.send")}</button></div>
</form>
</section>`}function li(){let{groups:e,speaking:t,spent:n}=ht.value,o=Object.keys(n).length>0||t!=="";return a`<section class="part" aria-labelledby="speaking-title">
<h3 id="speaking-title">${l("console.speaking.heading")}</h3>
${e.length===0&&a`<p class="note">${l("console.speaking.none")}</p>`}
<div class="acts" role="group" aria-labelledby="speaking-title">
${e.map((s,r)=>a`<${em} key=${s} group=${s} at=${r} />`)}
${e.length>0&&a`<${y} name="group_none" on=${t===""} label=${l("console.speaking.pause")} press=${()=>v("set_speaking",{group:""})} />`}
${o&&a`<button type="button" class="plain" onClick=${()=>v("set_speaking",{group:"",afresh:!0})}>${l("console.speaking.afresh")}</button>`}
</div>
</section>`}function em({group:e,at:t}){let{speaking:n,since:o,spent:s}=ht.value,r=g.programme?.speaking?.find(({id:h})=>h===e),{text:i,lang:c}=r?I(r.name):{text:e,lang:void 0},u=(s[e]??0)+(n===e?Math.max(0,_e.value-o):0),p=a`<span lang=${c}>${i}</span> <b class="tabular">${ie(u)}</b>`,m=()=>v("set_speaking",{group:n===e?"":e});return t<2?a`<${y} name=${`group_${t+1}`} on=${n===e} label=${p} press=${m} />`:a`<button type="button" class="button" aria-pressed=${String(n===e)} onClick=${m}>${p}</button>`}var tm=["two_minutes","conclude","closer","repeat"];function ci(){let e=M(""),t=b(null);we("stage_note",()=>{Q.value="floor",t.current?.focus()});async function n(o){(await v("send_note",{note:le(),text:o})).ok&&(e.value="")}return a`<section class="part" aria-labelledby="stage-note-title">
<h3 id="stage-note-title">${l("console.stage_note.heading")}</h3>
<${nm} take=${()=>n("")} />
<form class="hand" onSubmit=${o=>{o.preventDefault(),e.value.trim()&&n(e.value.trim())}}>
<label><span class="note">${l("console.stage_note.label")} <${Ne} name="stage_note" /></span>
<input ref=${t} class="field" type="text" autocomplete="off" maxlength=${x.STAGE_NOTE_GRAPHEMES_MAX} value=${e.value} onInput=${o=>e.value=o.target.value} /></label>
<button class="button">${l("console.stage_note.send")}</button>
</form>
<div class="acts">${tm.map(o=>a`<button key=${o} type="button" class="button" onClick=${()=>n(l(`console.stage_note.${o}`))}>${l(`console.stage_note.${o}`)}</button>`)}</div>
</section>`}function nm({take:e}){let t=Ft.value.stage_note;if(!t)return null;let{key:n,params:o}=wt(_t.value-(t.seen_at||t.at));return a`<p class="standing-note" data-seen=${t.seen_at>0} role="status"><b><bdi>${t.text}</bdi></b>
<span class="note">${l(t.seen_at?"console.stage_note.seen":"console.stage_note.unseen")} ${l(n,o)}</span>
<button type="button" class="plain" onClick=${e}>${l("console.stage_note.take_back")}</button></p>`}function ui(){return a`<section class="room floor" aria-labelledby="floor-title">
<h2 id="floor-title" class=${be.length>1?"named-above":""}>${l("console.room.floor")}</h2>
<div class="scroll">
<${ri} />
${w("ask_on_paper")&&a`<${ii} />`}
${w("set_speaking")&&a`<${li} />`}
${w("send_note")&&a`<${ci} />`}
</div>
</section>`}var om=[[/\b(?:intelligences? artificielles?|artificial intelligence)\b/g,"ia"],[/\b(?:longs?|courts?) metrages?\b/g,"film"],[/\bbandes? (?:originales?|son)\b/g,"musique"],[/\b(?:le|du|un|au) son\b/g,"audio"],[/\bpoints? (?:of view|de vue)\b/g,"viewpoint"],[/\bchefs? op(?:erateur|eratrice)?s?\b/g,"chefop"],[/\bhow long\b/g,"time"],[/\bdeep fake/g,"deepfake"],[/\b[jn] ai\b/g,"j"]],sm=new Set(Bn(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
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
whose how why when where ever even because while still yet each both many one again doing`)),rm=Bn(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
need want let put think know tell say come came go went going become call consider mean work worked way thing kind
sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
new big great good better best able possible left honestly loved before after without between during tonight evening
screening`),am=`ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
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
bother, batir construire build built, chefop cinematographer`,pi=/^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/,Wn=new Map,Uo=new Map;for(let e of am.split(",").map(Bn))for(let t of e)Wn.has(t)||Wn.set(t,e[0]),Uo.has(Go(t))||Uo.set(Go(t),e[0]);var im=new Set(rm.map(di));function mi(e){let t=om.reduce((s,[r,i])=>s.replace(r,i),pm(e)).trim(),n=Bn(t),o=new Map;for(let s of n){if(sm.has(s)||new RegExp("^\\p{L}$","u").test(s))continue;let r=di(s);o.has(r)||o.set(r,{weight:im.has(r)?.35:1,grams:mm(s)})}return{said:t,run:n,words:o}}function fi(e,t,n){let o=[];for(let[s,r]of t){let i=lm(e,r);i>=.31&&o.push({id:s,alike:i})}return o.sort((s,r)=>r.alike-s.alike||(s.id<r.id?-1:1)),o.slice(0,n).map(({id:s})=>s)}function lm(e,t){if(e.run.length<2||t.run.length<2)return 0;if(e.said===t.said)return e.words.size?1:0;let[n,o]=e.said<t.said?[e,t]:[t,e],[s,r,i]=[0,0,0],c=[],u=new Map(o.words);for(let[h,$]of n.words)u.delete(h)?s+=$.weight:c.push($);for(let{weight:h,grams:$}of c){let[f,k]=[0,""];for(let[q,S]of u){let R=um($,S.grams);R>f&&([f,k]=[R,q])}f<.52?f=0:u.delete(k),s+=f*h,r+=(1-f)*h}if(!s)return 0;for(let{weight:h}of u.values())i+=h;let p=.7*Math.min(r,i)+.4*Math.max(r,i);return s/(s+p*(1+4*cm(n.run,o.run)))*s/(s+1)}function cm(e,t){let[n,o]=[Math.min(e.length,t.length),Math.max(e.length,t.length)],[s,r]=[0,0];for(;s<n&&e[s]===t[s];)s+=1;for(;r<n-s&&e[e.length-1-r]===t[t.length-1-r];)r+=1;return(s+r)/o}function um(e,t){let n=0;for(let o of e)t.has(o)&&(n+=1);return 2*n/(e.size+t.size)}function pm(e){return e.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replaceAll("œ","oe").replaceAll("æ","ae").replace(/[^\p{L}\p{N}]+/gu," ")}function Bn(e){return e.split(/\s+/).filter(Boolean)}function mm(e){let t=`^${e}$`;return new Set(Array.from({length:t.length-2},(n,o)=>[...t.slice(o,o+3)].sort().join("")))}function Go(e){return e.length<4?e:e.replaceAll("qu","c").replace(/aux$/,"al").replace(/[sx]$/,"").replace(pi,"$1").replace(pi,"$1").replace(/(.)\1$/,"$1")}function di(e){let t=Go(e);return Wn.get(e)??Wn.get(e.replace(/[sx]$/,""))??Uo.get(t)??t}var fm=3,_i=new Set(["pending","kept","listed","answered"]),$i=new Map;function hi(e){let t=$i.get(e)??mi(e);return $i.set(e,t),t}var dm=Y(()=>Object.entries(D.value).filter(([,{state:e}])=>_i.has(e)));function Un(e,t){if(!_i.has(t.state))return[];let n=dm.value.filter(([o])=>o!==e).map(([o,{text:s}])=>[o,hi(s)]);return fi(hi(t.text),n,fm)}function vi({id:e,question:t,chosen:n}){let{translation:o,translated:s,lang:r,note:i,answer:c,merged_into:u}=t,p=r==="fr"?"en":"fr",m=u&&D.value[u];return a`
${o&&a`<p class="line" data-stale=${!!s}><span class="note">${l(s?"console.translation.stale":"console.translation.line")}</span> <bdi lang=${p}>${L(o,p)}</bdi></p>`}
${i&&a`<p class="line"><span class="note">${l("console.note.line")}</span> <bdi>${i}</bdi></p>`}
${c&&a`<p class="line"><span class="note">${l("console.trace.line")}</span> ${c.who&&a`<b><bdi>${c.who}</bdi></b>`} <bdi lang=${c.lang}>${L(c.gist,c.lang)}</bdi></p>`}
${m&&a`<p class="line"><span class="note">${l("console.merge.with")}</span> <bdi lang=${m.lang}>${L(m.text,m.lang)}</bdi></p>`}
<${$m} id=${e} />
${n&&w("merge_questions")&&a`<${hm} id=${e} question=${t} />`}
`}function $m({id:e}){let t=Object.values(Pn.value).filter(({id:n,looking:o})=>o===e&&n!==Je.value.id);return t.length===0?null:a`<p class="line looking"><span aria-hidden="true">◉</span> ${l("console.looking",{who:t.map(Yt).join(", ")})}</p>`}function Yt({name:e,role:t}){return/^\d+$/.test(e)?l("console.numbered",{role:l(`role.${t}`),n:e}):e}function hm({id:e,question:t}){let n=Un(e,t);if(n.length===0)return null;let[o]=n,{text:s,lang:r,rev:i}=D.value[o],c=()=>v("merge_questions",{into:o,rev:i,questions:[{question:e,rev:t.rev}]});return a`<div class="line twins">
<p><span class="note">${l("console.merge.like",{count:n.length})}</span> <bdi lang=${r}>${L(s,r)}</bdi></p>
<button type="button" class="button" onClick=${c}>${l("console.merge.with_this")}</button>
${n.length>1&&a`<button type="button" class="plain" onClick=${()=>Fn(e,"merge","")}>${l("console.merge.others")}</button>`}
</div>`}var Vt=E(new Set),Ko=Y(()=>ha(Cn.value,_e.value,x.UNDO_WINDOW_MS,Vt.value,$e.value)),bi=[3,2,1];function gi(){if(T.refused.value)return a`<footer class="below"><${_m} refusal=${T.refused.value} /></footer>`;let e=Ko.value.length===0&&!tt.value&&T.state.value==="up";return a`<footer class=${e?"below quiet":"below"}>
<${gm} />
${Ko.value.length>0&&a`<${vm} acts=${Ko.value} />`}
${e&&a`<p class="note rest">${l("console.undo.nothing")} <${Ne} name="undo" /></p>`}
</footer>`}function _m({refusal:e}){let t=l(e==="signed_out"?"console.signed_out":`refusal.${e}`);return a`<p class="notice">${t} <a href="/console">${l("console.sign_in_again")}</a></p>`}function vm({acts:e}){return a`<div class="tray">
${e.slice(0,bi[0]).map(([t,n],o)=>a`<${wm} key=${t} id=${t} done=${n} latest=${o===0} />`)}
${bi.map(t=>a`<${bm} key=${t} shown=${t} left=${e.length-t} />`)}
</div>`}function bm({shown:e,left:t}){return t<=0?null:a`<span class="note tabular" data-beyond=${e}><span aria-hidden="true">+${t}</span>
<span class="visually-hidden">${l("console.undo.more",{count:t})}</span></span>`}function gm(){let e=T.state.value==="up"?0:T.waiting.value.length;return a`
${e>0&&a`<p class="notice">${l("console.unsent",{count:e})}</p>`}
${tt.value&&a`<p class="notice">${tt.value}
<button type="button" class="plain" onClick=${()=>tt.value=""}>${l("common.understood")}</button></p>`}
`}function wm({id:e,done:t,latest:n}){let o=ym(t),s=_a(t,_e.value,x.UNDO_WINDOW_MS);return a`<div class=${n?"done latest":"done"}>
<p><b>${Yo(e,t)}</b> ${o&&a`<bdi class="note" lang=${o.lang}>${L(o.text,o.lang)}</bdi>`}</p>
<${y} name="undo" keyed=${n} label=${l("console.undo.press")} press=${()=>km(e)} />
<span class="note tabular" aria-hidden="true">${s} s</span>
</div>`}function ym(e){let t=Nn(e);return D.value[t]??($e.value[t]&&I($e.value[t].title))}async function km(e){if(Vt.value=new Set([...Vt.value,e]),(await v("undo",{undoes:e})).ok)return Ie(l("console.done.undone"));Vt.value=new Set([...Vt.value].filter(n=>n!==e))}var Xo=new Map;function Yo(e,t){let{key:n,params:o}=Xo.get(e)??va(t,T.screen.value);return Xo.set(e,{key:n,params:o}),t.by===Je.value.id||t.by===Je.value.name?l(n,o):l("console.by",{who:xm(t),what:l(n,o)})}function xm({name:e="",role:t="console"}){return e?Yt({name:e,role:t}):l("console.someone")}for(let[e,t]of Object.entries(Cn.peek()))Yo(e,t);te(()=>{let e=Object.entries(Cn.value).filter(([t])=>!Xo.has(t));for(let[t,n]of e)Ie(`${Yo(t,n)} ${l("console.undo.hint")}`)});var zo=T.state.peek();te(()=>{let e=T.state.value;zo!=="connecting"&&e!==zo&&Ie(l(`state.link.${e}`)),zo=e});var wi="help";function yi(){let e=document.getElementById(wi);e?.showModal(),e?.querySelector("h2")?.focus()}function ki(){return a`<dialog id=${wi} class="help" aria-labelledby="help-title">
<h2 id="help-title" tabindex="-1">${l("console.help.title")}</h2>
<label class="chip"><input type="checkbox" checked=${gt.value}
onChange=${e=>Ya(e.target.checked)} /> <span>${l("console.help.single")}</span></label>
<p class="note">${l("console.help.never")}</p>
<div class="groups">${Ua.map(e=>a`<${Sm} key=${e} group=${e} />`)}</div>
<form method="dialog"><button class="button hot">${l("common.close")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></form>
</dialog>`}function Sm({group:e}){let t=Kt.filter(n=>n.group===e&&(!n.verb||w(n.verb)));return t.length===0?null:a`<section>
<h3>${l(`console.group.${e}`)}</h3>
<dl>${t.map(({name:n,keys:o})=>a`<div key=${n}>
<dt>${o.map(s=>a`<kbd key=${s}>${Wo(s)}</kbd> `)}</dt><dd>${l(`console.does.${n}`)}</dd>
</div>`)}</dl>
</section>`}var Em=700,xi="",Si;te(()=>{let t=Ut.value.some(([o])=>o===ge.value)&&(Q.value==="questions"||innerWidth>=760)?ge.value:"",n=T.state.value==="up";clearTimeout(Si),!(!n||t===xi)&&(Si=setTimeout(()=>{xi=t,T.report({looking:t})},Em))});var Vo=["join","questions","title","film","intermission","pause","end","test_card"];function Gn(){return Object.entries(Ze.value).sort(([,e],[,t])=>e.place-t.place)}function yt(e){let t=$e.value[e.subject],n=g.programme?.films?.find(({id:o})=>o===e.subject);return e.text.fr||e.text.en?I(e.text):t?I(t.title):n?I(n.title):{text:e.subject?Am(e):"",lang:K.value}}function Am({deed:e,subject:t}){return e==="phase"?l(`console.phase.${t}`):l(Vo.includes(t)?`state.scene.${t}`:"console.run.a_poll")}function Ei(){let e=Ze.value[he.value.next];return e?[he.value.next,e]:null}function Kn(e){return new Intl.DateTimeFormat(K.value,{hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZone:g.programme?.time_zone}).format(e)}var zn=1440;function Xn(e){return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function Ai(e){let n=e.filter(({at:o,taken_at:s})=>o>=0&&s).sort((o,s)=>(s.taken_at??0)-(o.taken_at??0))[0];return n?Om(n.at,n.taken_at??0):null}function Om(e,t){let[n,o]=Kn(t).split(":").map(Number),s=(n*60+o-e+zn)%zn;return s>zn/2?s-zn:s}function Oi(){if(Object.keys(Ze.value).length===0)return null;let e=Ei(),t=Ze.value[he.value.last];return a`<section class="next-cue" aria-labelledby="next-cue-title">
<h2 class="note" id="next-cue-title">${l("console.run.next")}</h2>
${e?a`<${Im} cue=${e[1]} />`:a`<p class="note">${l("console.run.over")}</p>`}
<${Tm} />
${w("take_cue")&&a`<div class="acts">
<${y} name="next_cue" hot=${e!==null} label=${l("console.run.take")} why=${e?"":l("console.run.over")} press=${()=>e&&v("take_cue",{cue:e[0]})} />
<${y} name="last_cue" label=${l("console.run.back")} why=${t?"":l("console.run.not_begun")} press=${Mm} />
</div>`}
</section>`}function Mm(){return v("go_back",{cue:he.value.last})}function Im({cue:e}){let{text:t,lang:n}=yt(e);return a`<p class="cue-words">${e.at>=0&&a`<span class="tabular">${Xn(e.at)} </span>`}<b>${l(`console.deed.${e.deed}`)}</b> <bdi lang=${n}>${L(t,n)}</bdi>${e.note&&a` <span class="note"><bdi>${e.note}</bdi></span>`}</p>`}function Tm(){let e=Ai(Object.values(Ze.value));return e?a`<p class="late tabular" data-late=${e>0}>${l(e>0?"console.run.late":"console.run.early",{count:Math.abs(e)})}</p>`:null}var Rm=/^([+\-\u2212]?)(\d+)(?:[.,](\d+))?$/,Nm=/^[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;function Qo(e,{decimals:t=0},n){let o=e.replace(/[\s\u00a0\u202f'’]/g,""),s=Rm.exec(n==="en"&&Nm.test(o)?o.replaceAll(",",""):o);if(!s)return null;let[,r,i,c=""]=s,u=c.replace(/0+$/,"");if(u.length>t||i.length>13)return null;let p=Number(i+u.padEnd(t,"0"));return r&&r!=="+"?-p||0:p}function Mi(e,t,n){return Math.min(n,Math.max(t,Math.trunc(Number(e))||t))}function de({name:e,value:t,least:n,most:o,set:s,disabled:r,invalid:i=!1}){let c=M(null),u=()=>{c.value!==null&&s(Mi(c.value,n,o)),c.value=null};return a`<input class="field number" type="number" name=${e} min=${n} max=${o} value=${c.value??t} disabled=${r}
aria-invalid=${String(i)} onInput=${p=>c.value=p.target.value} onChange=${u} />`}var Cm=[30,60,120],Ii=30;function Ti({id:e,poll:t}){if(!t.asks)return null;let{round:n,turnout_hidden:o}=t;return a`${t.state==="open"&&w("set_countdown")&&a`<${Pm} id=${e} poll=${t} />`}
${w("set_turnout_hidden")&&a`<div class="acts"><${y} name="turnout" keyed=${!1} on=${o} label=${l("console.room_vote.hide_turnout")}
press=${()=>v("set_turnout_hidden",{poll:e,round:n,on:!o})} /></div>`}
${t.state!=="draft"&&t.has_hands&&a`<${Lm} id=${e} poll=${t} />`}`}function Pm({id:e,poll:t}){let n=De(t),o=(i,c)=>v("set_countdown",{poll:e,round:t.round,left_ms:Math.max(0,i)*1e3,running:c}),s=(i,c)=>a`<button type="button" class="button" onClick=${c}>${i}</button>`;if(n===null)return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><span class="meta">${l("console.room_vote.countdown")}</span>
${Cm.map(i=>s(ie(1e3*i),()=>o(i,!0)))}</div>`;let r=!!t.ends_at;return a`<div class="acts countdown" role="group" aria-label=${l("console.room_vote.countdown")}><b class="tabular" role="timer">${ie(1e3*n)}</b>
${s(l(r?"console.room_vote.pause":"console.room_vote.resume"),()=>o(n,!r))}
${s(l("console.room_vote.more",{count:Ii}),()=>o(n+Ii,r))}
${s(l("console.room_vote.none"),()=>o(0,!1))}</div>`}function Lm({id:e,poll:t}){let{round:n,seen:o,hands:s={}}=t;return a`<details class="hands"><summary>${l("console.room_vote.hands")}</summary>
${t.options.map(({id:r,label:i})=>{let{text:c,lang:u}=I(i);return a`<label key=${r}><span lang=${u}><bdi>${c}</bdi></span> <${de} value=${s[r]??0} least=${0} most=${x.HANDS_MAX} disabled=${o}
set=${p=>v("set_hands",{poll:e,round:n,option:r,count:p})} /></label>`})}
${o&&a`<p class="note">${l("console.room_vote.hands_final")}</p>`}
</details>`}var Dm={scale:({scale:e})=>e?.mean===void 0?[]:[l("console.outcome.sums",{mean:e.mean,median:e.median})],ratings:e=>(e.ratings??[]).map(({id:t,mean:n,count:o})=>Zo(e,t,n===void 0?"—":l("console.outcome.mean",{mean:n,count:o,steps:e.terms?.steps}))),ranking:e=>(e.ranking??[]).map(({id:t,points:n,first:o})=>Zo(e,t,l("console.outcome.points",{points:n,first:o}))),histogram:qm,sureness:e=>[...e.sureness?.right===void 0?[]:[l("console.outcome.room",{right:e.sureness.right,sure:e.sureness.sure})],...(e.sureness?.rows??[]).map(({id:t,percent:n,sure:o})=>Zo(e,t,l("console.outcome.sure",{percent:n,sure:o??"—"})))]};function Ri({poll:e}){let t=Object.entries(Dm).flatMap(([n,o])=>e[n]?o(e):[]);return t.length?a`<ul class="outcome tabular">${t.map(n=>a`<li key=${n}>${n}</li>`)}</ul>`:null}function Zo({options:e},t,n){return`${I(e.find(({id:o})=>o===t)?.label).text} · ${n}`}function qm({histogram:e,terms:t,answer:n}){if(!e?.bins.length)return[];let o=I(t?.unit).text,s=h=>`${Oe(h,t,K.value)}${o&&` ${o}`}`,{median:r=0,half:i=[0,0],near:c=0}=e,u=l("console.outcome.median",{median:s(r),low:s(i[0]),high:s(i[1])});if(n?.truth===void 0)return[u];let{truth:p,tolerance:m=0}=n;return[u,l("console.outcome.truth",{truth:s(p),tolerance:s(m),near:c})]}function Qt(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")}function Ni(e,t){let[n,o]=e.split(":").map(Number),s=new Date(t);return s.setHours(n,o??Number.NaN,0,0),s.getTime()>t&&s.setDate(s.getDate()-1),s.getTime()}function Ci({id:e,poll:t}){let{voting:n,room_code:o,seats:s,new_devices:r,wrong_codes:i,admitted:c}=Oa.value,u=t.turnout+(t.aside??0),p=n!=="open";return a`<details class="signs" open=${p}>
<summary>${l("console.signs.heading")}</summary>
<p class="meta">${l(`console.signs.voting.${n}`)} ${o&&a`<b class="tabular" translate=${!1}>${o}</b>`}
${n==="tickets"&&a`<a href=${`/console/${g.code}/tickets`} target="_blank" rel="noopener">${l("console.signs.tickets")}</a>`}</p>
<dl>
<${Zt} key="new" name="new_devices" said=${l("console.signs.new_devices_now",{count:r.at(-1)??0,most:Math.max(0,...r)})} />
${t.state!=="draft"&&a`<${Zt} name="young" said=${Fm(t,u)} />`}
${!!s&&t.state!=="draft"&&a`<${Zt} name="seats" said=${jm(u,s)} grave=${u>s} />`}
${p&&a`<${Zt} name="wrong" said=${i} /><${Zt} name="admitted" said=${c} />`}
</dl>
${t.state!=="draft"&&a`<${Hm} key=${`${e} ${t.round}`} id=${e} poll=${t} />`}
</details>`}function Zt({name:e,said:t,grave:n}){return a`<div class=${n?"sign grave":"sign"}><dt>${l(`console.signs.${e}`)}</dt><dd class="tabular">${t}</dd></div>`}function Fm({since_opening:e,unknown:t},n){let o=l("console.signs.of",{count:e,total:n});return t?`${o}, ${l("console.signs.unknown",{count:t})}`:o}function jm(e,t){let n=l("console.signs.of",{count:e,total:t});return e>t?`${n}, ${l("console.signs.too_many")}`:n}function Hm({id:e,poll:t}){let{round:n,aside:o=0,aside_after:s,opened_at:r,seen:i}=t,c=M(Qt(s||r)),u=m=>v("set_aside",{poll:e,round:n,created_after:m});function p(m){m.preventDefault();let h=Ni(c.value,T.clock());!i&&Number.isFinite(h)&&u(h)}return a`<form class="setting-aside" onSubmit=${p}>
<label for="aside-after">${l("console.aside.after")}</label>
<input class="field" id="aside-after" type="time" required value=${c.value} disabled=${i}
onInput=${m=>c.value=m.target.value} />
<button class="button" disabled=${i}>${l("console.aside.do")}</button>
${!!s&&a`<button class="button" type="button" disabled=${i} onClick=${()=>u(0)}>${l("console.aside.back")}</button>`}
${!!s&&a`<p class="meta">${l("console.aside.count",{count:o})} · ${l("console.aside.since",{time:Qt(s)})}</p>`}
${i&&a`<p class="note">${l("console.aside.why_seen")}</p>`}
</form>`}function Pi(e){let t=[{key:`state.${e.state}`}];return e.round>1&&t.push({key:"console.poll.round",params:{round:e.round}}),e.complete||t.push({key:"console.poll.one_language"}),e.state==="draft"||(t.push({key:e.on_wall?"console.poll.on_wall":"console.poll.off_wall"}),t.push({key:e.on_phones?"console.poll.on_phones":"console.poll.off_phones"})),t}function Li(e,{phase:t,sealed:n},o){return n?"refusal.sealed":e.state==="closed"?"console.poll.why_closed":o?"console.poll.why_another":t==="film"?"console.poll.why_film":t==="closed"?"console.poll.why_over":""}function Di({turnout:e,present:t=0}){return t===0?{key:"console.poll.answers",params:{count:e}}:{key:"console.poll.turnout",params:{turnout:e,present:Math.max(e,t)}}}var qi={single:{options:!0,stills:!0,again:!0},multiple:{options:!0,choices:!0,stills:!0},yes_no:{stills:!0,again:!0},scale:{steps:!0,again:!0,film:!0},rating:{options:!0,steps:!0},ranking:{options:!0,all:!0},number:{number:!0},quiz:{options:!0,right:!0,stills:!0},word_cloud:{words:!0},open_text:{support:!0},real_or_generated:{either:!0},calibration:{of:"real_or_generated"},prize:{of:"scale",award:!0}},H=qi,Fi=Object.keys(qi);var ji=["A","B"],Jo=["real","generated"];function Hi({right:e,pair:t,options:n}){let o=[];return t&&!(n[0]?.still&&n[1]?.still)&&o.push({field:"stills",key:"console.make.pair_of_two"}),(e.length!==1||e[0]>1)&&o.push({field:"right",key:"console.make.no_right"}),o}function Wi({pair:e,options:t,right:n}){return e?{options:ji.map((o,s)=>({id:o.toLowerCase(),label:{fr:o,en:o},still:t[s].still})),right:n.map(o=>ji[o].toLowerCase())}:{options:[],right:n.map(o=>Jo[o])}}var Bi=["least","most","truth","tolerance"];function Ui({kind:e,terms:t}){if(H[e].of&&!t.of.length)return[{field:"of",key:"console.make.of_nothing"}];if(!H[e].number)return[];let n=Bi.filter(i=>t[i].trim()&&Qo(t[i],t,K.value)===null).map(i=>({field:i,key:"console.make.no_number",params:{count:t.decimals}}));if(n.length)return n;let{least:o,most:s,truth:r}=Ki(t);return o!==void 0&&s!==void 0&&o>=s?n.push({field:"most",key:"console.make.bounds"}):r!==void 0&&(r<(o??-1/0)||r>(s??1/0))&&n.push({field:"truth",key:"console.make.truth_outside"}),n}function Gi({kind:e,terms:t,options:n,still:o,pair:s,again:r},i){let{steps:c,number:u,support:p,again:m,film:h,of:$,award:f,stills:k,either:q}=H[e],S=!$&&!(q&&s)&&o,R=S||(k||q)&&n.some(O=>O.still);return{...S?{still:o}:{},...R&&t.pictures_on_phones?{pictures_on_phones:!0}:{},...m&&r?{again:r.poll}:{},...m&&t.by_group?{by_group:!0}:{},...h&&t.film?{film:i}:{},...$?{of:t.of}:{},...f?{weight:t.weight,turnout_min:t.turnout_min}:{},...c?{steps:t.steps,...es("low",t.low),...es("high",t.high)}:{},...p&&t.support?{support:!0}:{},...u?{decimals:t.decimals,...es("unit",t.unit),...Ki(t)}:{}}}function Ki(e){let t=Bi.filter(n=>e[n].trim());return Object.fromEntries(t.map(n=>[n,Number(Qo(e[n],e,K.value))]))}function es(e,{fr:t,en:n}){return t.trim()||n.trim()?{[e]:{fr:t.trim(),en:n.trim()}}:{}}function en(){return{kind:"single",title:ye(),options:[ye(),ye()],still:"",pair:!1,max_choices:2,abstain:!0,right:[],again:null,terms:{words:3,support:!1,pictures_on_phones:!1,by_group:!1,film:!1,of:[],weight:10,turnout_min:10,steps:5,low:ye(),high:ye(),unit:ye(),decimals:0,least:"",most:"",truth:"",tolerance:""}}}var ye=()=>({fr:"",en:""});function Yn({options:e}){return e.map((t,n)=>({at:n,label:Jt(t),still:t.still??""})).filter(({label:t})=>t.fr||t.en)}function zi(e){return Yn(e).map(({label:t})=>t)}function Xi(e,t){let n=Jt(e.title),o=H[e.kind],s=[];return!n.fr&&!n.en&&s.push({field:"title",key:"console.make.no_title"}),Zi(n,t.POLL_TITLE_GRAPHEMES_MAX)&&s.push({field:"title",key:"console.make.long_title",params:{max:t.POLL_TITLE_GRAPHEMES_MAX}}),o.options&&!e.again&&s.push(...Wm(e,t)),o.either&&s.push(...Hi(e)),[...s,...Ui(e)]}function Wm(e,t){let n=Yn(e),o=n.map(({label:i})=>i),s=H[e.kind],r=[];return o.length<t.POLL_OPTIONS_MIN&&r.push({field:"options",key:"console.make.few_options",params:{min:t.POLL_OPTIONS_MIN}}),o.some(i=>Zi(i,t.POLL_OPTION_GRAPHEMES_MAX))&&r.push({field:"options",key:"console.make.long_option",params:{max:t.POLL_OPTION_GRAPHEMES_MAX}}),Gm(o)&&r.push({field:"options",key:"console.make.twins"}),s.choices&&Yi(e)>o.length&&r.push({field:"max_choices",key:"console.make.many_choices",params:{max:o.length}}),s.right&&!n.some(({at:i})=>e.right.includes(i))&&r.push({field:"right",key:"console.make.no_right"}),r}function Yi(e){let t=H[e.kind];return t.right?Math.max(1,Yn(e).filter(({at:n})=>e.right.includes(n)).length):t.all?zi(e).length:t.words?e.terms.words:t.choices?e.max_choices:1}function Vi(e){let{options:t,steps:n,number:o}=H[e.kind],{low:s,high:r,unit:i}=e.terms,c=[e.title,...t?zi(e):[]],u=[...n?[s,r]:[],...o?[i]:[]].map(Jt).filter(({fr:p,en:m})=>p||m);return[...c.map(Jt),...u].every(p=>p.fr&&p.en)}function Qi(e,t){let n=H[e.kind],{options:o,right:s}=n.either?Wi(e):Bm(e),r={...Gi(e,t),...s.length?{right:s}:{}};return{poll:t,kind:e.kind,title:Jt(e.title),options:o,max_choices:Yi(e),abstain:e.abstain&&!n.of,...Object.keys(r).length?{terms:r}:{}}}function Bm(e){let t=H[e.kind];if(e.again&&t.options)return{options:e.again.options,right:[]};let n=t.options?Yn(e):[];return{options:n.map(({label:o,still:s},r)=>({id:`o${r+1}`,label:o,...s&&t.stills?{still:s}:{}})),right:t.right?n.flatMap(({at:o},s)=>e.right.includes(o)?[`o${s+1}`]:[]):[]}}function Jt({fr:e,en:t}){return{fr:e.trim(),en:t.trim()}}function Zi({fr:e,en:t},n){return[e,t].some(o=>Um(o)>n)}function Um(e){return[...e].length}function Gm(e){let t=e.map(({fr:n,en:o})=>(n||o).toLowerCase());return new Set(t).size<t.length}var ke=E(!1),C=E(en()),ts=E(!1),ue=Y(()=>ts.value?Xi(C.value,x):[]);function oe(e){C.value={...C.value,...e}}function re(e){oe({terms:{...C.value.terms,...e}})}function Vn(e,t){let n=C.value.options.flatMap((o,s)=>s!==e?[o]:t?[t]:[]);oe({options:n})}var ns=null;function Ji(e){ns??=C.value,C.value=e,ke.value=!0}function ss(){C.value=ns??en(),ns=null}var os="";function el(e){return e!==os?!1:(os="",!0)}async function tl(){if(ts.value=!0,ue.value.length)return!1;let e=le();return os=e,(await v("make_poll",Qi(C.value,e))).ok?(Xe(()=>{ts.value=!1,ss(),ke.value=!1,ot.value=e}),!0):!1}var nl=({kind:e,terms:t})=>!!H[e]?.again&&!t?.again;function ol(e,{kind:t,title:n,options:o,abstain:s,terms:r}){let i=en(),{steps:c=i.terms.steps,low:u=i.terms.low,high:p=i.terms.high,by_group:m=!1}=r??{};Ji({...i,kind:t,title:n,abstain:s,again:{poll:e,options:o.filter(h=>h.id!==An)},terms:{...i.terms,steps:c,low:u,high:p,by_group:m}})}function sl(){let{again:e}=C.value,t=()=>{ss(),ke.value=!1},{text:n,lang:o}=I($e.value[e?.poll??""]?.title);return a`<p class="asked-again">${l("console.make.asked_again")} <b lang=${o}><bdi>${n}</bdi></b>
<button type="button" class="button" onClick=${t}>${l("common.cancel")}</button></p>`}function Qn({id:e,poll:t,keyed:n}){let{round:o,state:s}=t,r=s==="open",i=He.value!==""&&He.value!==e,c=r?"":Li(t,ce.value,i),u=s==="draft"&&t.asks?l("console.poll.why_draft"):"";return a`
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
${n&&nl(t)&&a`<${y} name="again" keyed=${!1} label=${l("console.poll.again")} press=${()=>ol(e,t)} />`}
</div>
${c&&a`<p class="note">${l(c)}</p>`}
`}function al({id:e,poll:t}){let{round:n,kind:o,sayings:s=[],waiting:r=0}=t;if(o!=="word_cloud"&&o!=="open_text")return null;let i=(p,m)=>v("place_sayings",{poll:e,round:n,sayings:p,state:m}),c=s.filter(({state:p,flagged_by:m})=>p==="waiting"&&!m).map(p=>p.id),u=s.filter(({state:p})=>p!=="waiting");return a`<div class="sayings">
${o==="word_cloud"&&a`<div class="acts"><${y} name="spiral" keyed=${!1} on=${t.drawing==="spiral"} label=${l("console.sayings.spiral")}
press=${()=>v("set_drawing",{poll:e,drawing:t.drawing==="spiral"?"list":"spiral"})} /></div>`}
<h3>${l("console.sayings.title",{count:r})}</h3>
${!s.length&&a`<p class="note">${l("console.sayings.none")}</p>`}
${c.length>0&&a`<button type="button" class="button hot" onClick=${()=>i(c,"shown")}>${l("console.sayings.show_all",{count:c.length})}</button>`}
<ul>${s.filter(({state:p})=>p==="waiting").map(p=>a`<${rl} key=${p.id} one=${p} place=${i} />`)}</ul>
${s.length>0&&!r&&a`<p class="note">${l("console.sayings.cleared")}</p>`}
${u.length>0&&a`<details><summary>${l("console.sayings.read",{count:u.length})}</summary><ul>${u.map(p=>a`<${rl} key=${p.id} one=${p} place=${i} />`)}</ul></details>`}
</div>`}function rl({one:e,place:t}){let{id:n,text:o,state:s,flagged_by:r}=e,i=(c,u)=>a`<button type="button" class="button" aria-label=${`${l(u)}, ${o}`} onClick=${()=>t([n],c)}>${l(u)}</button>`;return a`<li data-state=${s}>
<span class="words"><bdi>${o}</bdi> ${s!=="waiting"&&a`<small>${l(`console.sayings.state.${s}`)}</small>`}${r&&a` <small class="fault">${l("console.sayings.held",{word:r})}</small>`}</span>
${s!=="shown"&&i("shown","console.sayings.show")}
${s!=="refused"&&i("refused","console.sayings.refuse")}
</li>`}function il(){let e=bt.value;return a`<section class="room poll-now" aria-labelledby="poll-title">
<h2 id="poll-title">${l("console.poll.heading")}</h2>
${e?a`<${Km} id=${e[0]} poll=${e[1]} />`:a`<p class="note">${l("console.poll.none")}</p>`}
</section>`}function Km({id:e,poll:t}){let{text:n,lang:o}=I(t.title);return a`<div class="card" data-state=${t.state}>
<p class="words" lang=${o}><bdi>${L(n,o)}</bdi></p>
<${rs} poll=${t} />
${w("set_poll_open")&&a`<${Qn} id=${e} poll=${t} keyed />`}
<${as} poll=${t} />
<${Ti} id=${e} poll=${t} />
${w("place_sayings")&&a`<${al} id=${e} poll=${t} />`}
<${Ri} poll=${t} />
${t.asks&&w("set_aside")&&a`<${Ci} id=${e} poll=${t} />`}
</div>`}function rs({poll:e}){let[t,...n]=Pi(e).map(({key:c,params:u})=>l(c,u)),{key:o,params:s}=Di(e),r=e.state!=="draft"&&l(o,s),i=!!e.aside&&l("console.aside.count",{count:e.aside});return a`<p class="meta"><b class="stand" data-state=${e.state}>${t}</b>${[r,i,...n].filter(Boolean).map(c=>` · ${c}`)}</p>`}function as({poll:e}){return a`<ul class="answers" data-shown=${!!e.bars}>
${e.options.map(({id:t,label:n})=>{let{text:o,lang:s}=I(n),r=e.bars?.find(i=>i.id===t);return a`<li key=${t}><span lang=${s}><bdi>${L(o,s)}</bdi></span>${r&&a`<${zm} bar=${r} />`}</li>`})}
</ul>`}function zm({bar:e}){return a`<span class="share tabular">${l("console.poll.share",{percent:e.percent,count:e.count})}</span>
<span class="length" data-lead=${e.lead} aria-hidden="true"><span style=${{width:`${e.percent}%`}}></span></span>`}var Xm=["author","tool","year","licence","made_fr","made_en"],Ym={alt_fr:x.STILL_ALT_GRAPHEMES_MAX,alt_en:x.STILL_ALT_GRAPHEMES_MAX,made_fr:x.STILL_MADE_GRAPHEMES_MAX,made_en:x.STILL_MADE_GRAPHEMES_MAX},Vm="image/jpeg,image/png,image/webp";function st({name:e,legend:t,still:n,write:o,sheet:s}){let r=M(!1),i=b(null),c=()=>requestAnimationFrame(()=>i.current?.querySelector("input, button")?.focus()),u=p=>{r.value=!1,o(p),c()};return a`<div class="still-field" ref=${i}>
${n?a`<img src=${Mn(g.code,n,!0)} alt=${l("console.make.kept_still",{what:t})} />
<button type="button" class="button" onClick=${()=>u("")}>${l("console.make.no_still",{what:t})}</button>`:r.value?a`<${Qm} name=${e} legend=${t} sheet=${s} done=${u} leave=${()=>u("")} />`:a`<button type="button" class="button" onClick=${()=>{r.value=!0,c()}}>${l("console.make.still",{what:t})}</button>`}
</div>`}function Qm({name:e,legend:t,sheet:n,done:o,leave:s}){let r=b(null),i=M(""),c=M(!1);async function u(){if(c.value)return;let m=Jm(r.current);if(!m){i.value=l("console.make.no_file");return}c.value=!0,i.value="";let h=await ef(m);c.value=!1,h.still?o(h.still):i.value=l(`refusal.${h.refusal??"not_sent"}`)}return a`<fieldset class="sending" ref=${r} onKeyDown=${m=>{m.key!=="Enter"||m.target.matches("button")||(m.preventDefault(),u())}}>
<legend>${l("console.make.still",{what:t})}</legend>
<label>${l("console.make.file")} <input type="file" name="picture" accept=${Vm} /></label>
${["alt_fr","alt_en","credit",...n?Xm:[]].map(m=>a`<${Zm} key=${m} field=${m} name=${e} />`)}
${n&&a`<p class="note">${l("console.make.sheet_note")}</p>`}
<div role="alert">${i.value&&a`<p class="fault">${i.value}</p>`}</div>
<div class="acts">
<button type="button" class="button" aria-disabled=${c.value} onClick=${u}>${l(c.value?"console.make.sending":"console.make.send_still")}</button>
<button type="button" class="button" onClick=${s}>${l("common.cancel")}</button>
</div>
</fieldset>`}function Zm({field:e,name:t}){let n=Ym[e]??x.STILL_LINE_GRAPHEMES_MAX;return a`<label for=${`${t}-${e}`}>${l(`console.make.still_${e}`)}
<input class="field" id=${`${t}-${e}`} type="text" name=${e} maxlength=${n} inputmode=${e==="year"?"numeric":"text"} autocomplete="off" /></label>`}function Jm(e){let t=new FormData;for(let n of e?.querySelectorAll("input")??[])if(n.type!=="file")t.append(n.name,n.value);else if(n.files?.length)t.append(n.name,n.files[0]);else return null;return t}async function ef(e){try{let t=await fetch(`/console/${g.code}/stills`,{method:"POST",body:e,headers:{"X-Contrechamp":"link"}});return t.status===413?{refusal:"still_too_large"}:await t.json()}catch{return{}}}function cl(){let{pair:e,still:t,options:n,right:o}=C.value,s=ue.value.some(({field:r})=>r==="right");return a`<${ll} name="pair" legend=${l("console.make.pictures")} chosen=${e?1:0} labels=${["one","two"].map(r=>l(`console.make.pictures_${r}`))}
choose=${r=>oe({pair:r===1,right:[]})} />
${e?[0,1].map(r=>a`<${st} key=${r} name=${`either-${r}`} legend=${"AB"[r]} still=${n[r]?.still??""} sheet
write=${i=>oe({options:[0,1].map(c=>({...n[c]??ye(),...c===r?{still:i}:{}}))})} />`):a`<${st} name="either" legend=${l("console.make.picture")} still=${t} sheet write=${r=>oe({still:r})} />`}
<${ll} name="right" legend=${l(e?"console.make.which":"console.make.answer")} chosen=${o[0]??-1} invalid=${s}
labels=${e?["A","B"]:Jo.map(r=>l(`console.make.${r}`))} choose=${r=>oe({right:[r]})} />`}function ll({name:e,legend:t,labels:n,chosen:o,invalid:s,choose:r}){return a`<fieldset class="chips">
<legend>${t}</legend>
${n.map((i,c)=>a`<label key=${c} class="chip"><input type="radio" name=${`either-${e}`} checked=${c===o} aria-invalid=${s?"true":void 0} onChange=${()=>r(c)} /> <span>${i}</span></label>`)}
</fieldset>`}var tf=["least","most","truth","tolerance"];function ul(){let{terms:e}=C.value;return a`<${me} name="unit" legend=${l("console.make.unit")} text=${e.unit} max=${x.POLL_UNIT_GRAPHEMES_MAX} invalid=${!1}
write=${t=>re({unit:t})} />
<div class="rules">
${tf.map(t=>a`<label key=${t}>${l(`console.make.${t}`)} <input class="field number" type="text" name=${t} inputmode="text" autocomplete="off" maxlength="20" value=${e[t]}
aria-invalid=${String(ue.value.some(({field:n})=>n===t))} onInput=${n=>re({[t]:n.target.value})} /></label>`)}
<label>${l("console.make.decimals")} <${de} name="decimals" value=${e.decimals} least=${0} most=${x.FIGURE_DECIMALS_MAX} set=${t=>re({decimals:t})} /></label>
</div>
<p class="note">${l("console.make.truth_note")}</p>`}function ml(){let{kind:e,terms:t}=C.value,{of:n,award:o}=H[e],s=Re.value.filter(([,i])=>i.kind===n&&(!o||i.film)),r=(i,c)=>{let u=t.of.filter(p=>p!==i);re({of:c?[...u,i]:u})};return a`<fieldset class="sources" aria-invalid=${String(ue.value.some(({field:i})=>i==="of"))}>
<legend>${l(`console.make.of_${e}`)}</legend>
${s.map(([i,c])=>{let{text:u,lang:p}=I(c.title);return a`<label key=${i} class="chip"><input type="checkbox" checked=${t.of.includes(i)} onChange=${m=>r(i,m.target.checked)} />
<span lang=${p}><bdi>${u}</bdi></span></label>`})}
${s.length===0&&a`<p class="note">${l(`console.make.no_${e}`)}</p>`}
</fieldset>
${o&&a`<div class="rules"><${pl} name="weight" /><${pl} name="turnout_min" /></div><p class="note">${l("console.make.weight_note")}</p>`}`}function pl({name:e}){let{terms:t}=C.value;return a`<label>${l(`console.make.${e}`)} <${de} name=${e} value=${t[e]} least=${0} most=${x.PRIZE_WEIGHT_MAX} set=${n=>re({[e]:n})} /></label>`}function fl(){let{terms:e}=C.value,{SCALE_STEPS_MIN:t,SCALE_STEPS_MAX:n}=x;return a`<label>${l("console.make.steps")} <${de} name="steps" value=${e.steps} least=${t} most=${n} set=${o=>re({steps:o})} /></label>
${["low","high"].map(o=>a`<${me} key=${o} name=${o} legend=${l(`console.make.${o}`)} text=${e[o]} max=${x.POLL_OPTION_GRAPHEMES_MAX} invalid=${!1}
write=${s=>re({[o]:s})} />`)}`}function dl(){let{options:e}=C.value,t=ue.value.some(({field:n})=>n==="options");return a`<div class="option-fields">
${e.map((n,o)=>a`<${nf} key=${o} at=${o} text=${n} wrong=${t} last=${e.length<=x.POLL_OPTIONS_MIN} />`)}
<button type="button" class="button" hidden=${e.length>=x.POLL_OPTIONS_MAX} onClick=${sf}>${l("console.make.add")}</button>
</div>`}function nf({at:e,text:t,wrong:n,last:o}){let s=l("console.make.option",{n:e+1});return a`<div class="option-field"><${me} name=${`option-${e}`} legend=${s} text=${t} max=${x.POLL_OPTION_GRAPHEMES_MAX}
write=${r=>Vn(e,r)} invalid=${n&&!t.fr&&!t.en}>
${H[C.value.kind].right&&a`<label class="chip right-one"><input type="checkbox" checked=${C.value.right.includes(e)} onChange=${r=>of(e,r.target.checked)} /> <span>${l("console.make.is_right")}<span class="visually-hidden"> : ${s}</span></span></label>`}
<button type="button" class="plain" disabled=${o} aria-label=${l("console.make.remove",{what:s})} onClick=${()=>rf(e)}>×</button>
<//>
${H[C.value.kind].stills&&a`<${st} name=${`option-${e}`} legend=${s} still=${t.still??""} write=${r=>Vn(e,{...t,still:r})} />`}</div>`}function of(e,t){let n=C.value.right.filter(o=>o!==e);oe({right:t?[...n,e]:n})}function sf(){let e=C.value.options.length;oe({options:[...C.value.options,ye()]}),$l(e)}function rf(e){Vn(e,null),oe({right:C.value.right.filter(t=>t!==e).map(t=>t>e?t-1:t)}),$l(Math.max(0,e-1))}function $l(e){requestAnimationFrame(()=>{document.querySelector(`[name=option-${e}-fr]`)?.focus()})}function _l(){let e=b(null);N(()=>hl(e.current,"input[type=text]"),[]);async function t(u){u.preventDefault(),await tl()||requestAnimationFrame(()=>hl(e.current,"[aria-invalid=true]"))}function n(u){u.key==="Escape"&&(u.preventDefault(),ke.value=!1)}let{kind:o,title:s,again:r,still:i}=C.value,c=H[o];return a`<form class="make" ref=${e} onSubmit=${t} onKeyDown=${n} aria-label=${l("console.make.open")}>
${r?a`<${sl} />`:a`<${af} kind=${o} />`}
<${me} name="title" legend=${l("console.make.title")} text=${s} write=${u=>oe({title:u})}
max=${x.POLL_TITLE_GRAPHEMES_MAX} invalid=${ue.value.some(({field:u})=>u==="title")} />
${!c.of&&!c.either&&a`<${st} name="question" legend=${l("console.make.title")} still=${i} write=${u=>oe({still:u})} />`}
${c.either&&a`<${cl} />`}
${c.options&&!r&&a`<${dl} />`}
${c.steps&&!r&&a`<${fl} />`}
${c.number&&a`<${ul} />`}
${c.of&&a`<${ml} />`}
<${lf} />
<${cf} />
<div class="acts">
<button class="button hot">${l("console.make.ready")}</button>
<button type="button" class="button" onClick=${()=>ke.value=!1}>${l("console.make.later")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function af({kind:e}){return a`<fieldset class="chips">
<legend>${l("console.make.kind")}</legend>
${Fi.map(t=>a`<label key=${t} class="chip"><input type="radio" name="poll-kind" checked=${t===e}
onChange=${()=>oe({kind:t})} /> <span>${l(`console.kind.${t}`)}</span></label>`)}
</fieldset>`}function lf(){let{kind:e,options:t,still:n,max_choices:o,abstain:s,again:r,terms:i}=C.value,c=ue.value.some(({field:u})=>u==="max_choices");return a`<div class="rules">
${H[e].choices&&a`<label>${l("console.make.max_choices")} <${de} value=${o} least=${1} most=${x.POLL_OPTIONS_MAX} invalid=${c} set=${u=>oe({max_choices:u})} /></label>`}
${H[e].words&&a`<label>${l("console.make.max_words")} <${de} value=${i.words} least=${1} most=${x.CLOUD_WORDS_MAX} set=${u=>re({words:u})} /></label>`}
${H[e].support&&a`<${tn} label=${l("console.make.support")} on=${i.support} set=${u=>re({support:u})} />`}
${(n||t.some(u=>u.still))&&!H[e].of&&a`<${tn} label=${l("console.make.on_phones")} on=${i.pictures_on_phones} set=${u=>re({pictures_on_phones:u})} />`}
${H[e].again&&a`<${tn} label=${l("console.make.by_group")} on=${i.by_group} set=${u=>re({by_group:u})} />`}
${H[e].film&&!r&&a`<${tn} label=${l("console.make.film")} on=${i.film} set=${u=>re({film:u})} />`}
${!H[e].of&&!r&&a`<${tn} label=${l("console.make.abstain")} on=${s} set=${u=>oe({abstain:u})} />`}
</div>`}function tn({label:e,on:t,set:n}){return a`<label class="chip"><input type="checkbox" checked=${t} onChange=${o=>n(o.target.checked)} /> <span>${e}</span></label>`}function cf(){return a`<div role="alert">${ue.value.map(({key:e,params:t})=>a`<p key=${e} class="fault">${l(e,t)}</p>`)}</div>
${!Vi(C.value)&&a`<p class="note">${l("console.make.one_language")}</p>`}`}function hl(e,t){e?.querySelector(t)?.focus()}function vl(){return a`<section class="room polls" aria-labelledby="polls-title">
<h2 id="polls-title" class="named-above">${l("console.room.polls")}</h2>
<div class="scroll">
<${uf} />
${Re.value.length===0&&a`<p class="note">${l("console.poll.none")}</p>`}
<ol class="prepared" onKeyDown=${mf}>
${Re.value.map(([e,t])=>a`<${pf} key=${e} id=${e} poll=${t} />`)}
</ol>
</div>
</section>`}function uf(){let e=b(null),t=e.current?.contains(document.activeElement)??!1;return N(()=>{t&&document.activeElement===document.body&&e.current?.querySelector("button")?.focus()}),a`<div ref=${e}>
${ke.value?a`<${_l} />`:a`<${y} name="make" label=${l("console.make.open")} press=${()=>ke.value=!0} />`}
</div>`}function pf({id:e,poll:t}){let{text:n,lang:o}=I(t.title),s=bt.value?.[0]===e,r=!s&&ot.value===e&&He.value!=="",i=b(null);return N(()=>{el(e)&&i.current?.focus()},[]),a`<li>
<button ref=${i} type="button" class="prepared-poll" id=${`poll-${e}`} aria-current=${s?"true":void 0} onClick=${()=>ot.value=e}>
<span lang=${o}><bdi>${L(n,o)}</bdi></span>
</button>
<${rs} poll=${t} />
${r&&a`<${Qn} id=${e} poll=${t} keyed=${!1} /><${as} poll=${t} />`}
</li>`}function mf(e){let t={ArrowDown:1,ArrowUp:-1}[e.key],n=e.target;if(!t||!n.matches(".prepared-poll"))return;e.preventDefault();let o=[...e.currentTarget.querySelectorAll(".prepared-poll")];o[o.indexOf(n)+t]?.focus()}var ff=[["publish","listed"],["keep","kept"],["dismiss","dismissed"],["restore","pending"]];function gl(){let e=[...ve.value].filter(t=>D.value[t]);return e.length===0||!w("place_questions")?null:a`<div class="bulk" role="group" aria-label=${l("console.bulk.heading",{count:e.length})}>
<b class="tabular">${l("console.bulk.heading",{count:e.length})}</b>
${ff.map(([t,n])=>a`<button key=${t} type="button" class="button" onClick=${()=>df(e,n)}>${l(`console.act.${t}`)}</button>`)}
${e.length>1&&a`<button type="button" class="button" onClick=${()=>$f(e)}>${l("console.act.merge")}</button>`}
<button type="button" class="plain" onClick=${()=>ve.value=new Set}>${l("console.bulk.none")}</button>
</div>`}async function df(e,t){(await v("place_questions",{questions:wl(e),state:t})).ok&&(ve.value=new Set)}async function $f(e){let[t,...n]=[...e].sort((r,i)=>bl(i)-bl(r)),{rev:o}=D.value[t];(await v("merge_questions",{into:t,rev:o,questions:wl(n)})).ok&&(ve.value=new Set)}function bl(e){let{state:t,supporters:n,asked_at:o}=D.value[e];return(t==="listed"||t==="answered"?1e15:0)+n*1e13-o}function wl(e){return e.map(t=>({question:t,rev:D.value[t].rev}))}function yl({id:e,question:t}){let n=M(null),o=b(null);N(()=>{o.current?.focus(),v("preview_block",{question:e}).then(c=>{c.ok?n.value=c.goes??[]:j(e)})},[]);async function s(){j(e),await v("set_blocked",{question:e,on:!t.blocked})}function r(c){c.key==="Escape"&&(c.preventDefault(),j(e))}let i=n.value?.filter(c=>D.value[c]);return a`<div class="edit block" ref=${o} tabindex="-1" onKeyDown=${r} role="group" aria-label=${l("console.act.block")}>
${!i&&a`<p class="note" role="status">${l("console.block.looking")}</p>`}
${i&&a`<p role="status">${l(t.blocked?"console.block.again":"console.block.goes",{count:i.length})}</p>`}
${i&&!t.blocked&&a`<ul class="offered">${i.map(c=>a`<li key=${c}><bdi lang=${D.value[c].lang}>${L(D.value[c].text,D.value[c].lang)}</bdi></li>`)}</ul>`}
<p class="note">${l("console.block.hint")}</p>
<div class="acts">
${i&&a`<button type="button" class="button hot" onClick=${s}>${l(t.blocked?"console.block.undo":"console.block.do")}</button>`}
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}var hf={pending:["publish","keep","dismiss","edit"],kept:["publish","dismiss","edit","star","restore"],listed:["air","answered","star","edit","dismiss","restore"],answered:["publish","air","star","dismiss","restore"],dismissed:["restore","publish"],merged:["restore"],withdrawn:[]},_f={pending:["star","label","translation","note","merge","block"],kept:["label","translation","note","merge","block"],listed:["label","translation","note","trace","merge","block"],answered:["edit","label","translation","note","trace","block"],dismissed:["note","block"],merged:["note"],withdrawn:["note"]},vf={edit:"edit_question",air:"show_scene",star:"set_star",label:"set_theme",translation:"annotate",note:"annotate",trace:"trace_answer",merge:"merge_questions",block:"set_blocked"};function kl(e,t){return e==="block"&&t.origin!=="phone"||e==="label"&&!g.programme?.themes?.length?!1:w(vf[e]??"place_question")}var bf={publish:"listed",keep:"kept",answered:"answered",restore:"pending"};function El({id:e,question:t}){let n=hf[t.state].filter(r=>kl(r,t)),o=_f[t.state].filter(r=>kl(r,t)),s=t.state==="merged"||t.state==="withdrawn";return a`
${s&&a`<p class="note">${l(`console.final.${t.state}`)}</p>`}
<div class="acts" role="group" aria-label=${l("console.acts")}>
${n.map((r,i)=>a`<${xl} key=${r} deed=${r} id=${e} question=${t} hot=${i===0} />`)}
${o.length>0&&a`<${y} name="more" on=${nn.value} label=${l("console.act.more")} press=${()=>nn.value=!nn.value} />`}
</div>
${o.length>0&&a`<div class="acts rarer" hidden=${!nn.value} role="group" aria-label=${l("console.act.more")}>
${o.map(r=>a`<${xl} key=${r} deed=${r} id=${e} question=${t} hot=${!1} />`)}
</div>`}
`}var nn=E(!1);function xl({deed:e,id:t,question:n,hot:o}){let s=e==="air"?n.on_wall:e==="star"?n.starred:void 0,r=e==="air"&&ce.value.phase==="film"?l("refusal.film_running"):"",i=l(e==="publish"&&n.state==="answered"?"console.act.republish":e==="block"&&n.blocked?"console.act.unblock":`console.act.${e}`);return a`<${y} name=${e} label=${i} on=${s} hot=${o} why=${r} reveal=${()=>nn.value=!0} press=${()=>gf(e,t,n)} />`}var Sl={edit:({text:e})=>e,dismiss:()=>"",label:()=>"",note:({note:e})=>e??"",translation:({translation:e})=>e??"",trace:({answer:e})=>e?.gist??"",merge:()=>"",block:()=>""};function gf(e,t,n){let{rev:o}=n;e in Sl?Fn(t,e,Sl[e](n)):e==="star"?v("set_star",{question:t,on:!n.starred}):e==="air"?v("show_scene",n.on_wall?{scene:"questions"}:{scene:"question",subject:t,rev:o}):v("place_question",{question:t,rev:o,state:bf[e]})}var wf=["none","already","off_topic","hurtful","no_time"];function Al({id:e,question:t}){let n=b(null),{words:o,rev:s}=B.value[e];N(()=>{n.current?.focus(),n.current?.form?.scrollIntoView({block:"nearest"})},[]);async function r(c){c.preventDefault();let u=B.value[e].words.trim();j(e),await v("place_question",{question:e,rev:s,state:"dismissed",reason:u})}function i(c){c.key==="Escape"&&(c.preventDefault(),j(e))}return a`<form class="dismiss" onSubmit=${r} onKeyDown=${i}>
<fieldset class="chips">
<legend>${l("console.dismiss.why")}</legend>
${wf.map((c,u)=>{let p=c==="none"?"":Z(t.lang,`console.said.${c}`);return a`<label key=${c} class="chip"><input ref=${u===0?n:void 0} type="radio" name=${`reason-${e}`}
checked=${o===p} onChange=${()=>Be(e,p)} /> <span>${l(`console.reason.${c}`)}</span></label>`})}
</fieldset>
<label class="note" for=${`reason-${e}`}>${l("console.dismiss.read")}</label>
<input class="field" id=${`reason-${e}`} lang=${t.lang} autocomplete="off" maxlength=${x.REASON_GRAPHEMES_MAX}
value=${o} onInput=${c=>Be(e,c.target.value)} />
<div class="acts">
<button class="button hot">${l("console.act.dismiss")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}function Ol({id:e,question:t}){let n=b(null),o=b(null),{words:s,rev:r,read:i}=B.value[e];N(()=>{n.current?.focus(),o.current?.scrollIntoView({block:"nearest"})},[]);async function c(p){p.preventDefault();let m=B.value[e].words.trim();if(m===t.text)return j(e);let h=await v("edit_question",{question:e,rev:r,text:m});h.ok?j(e):h.refusal==="changed_since"&&Wa(e)}function u(p){if(p.key==="Escape")j(e);else if(p.key==="Enter"&&!p.shiftKey&&!p.isComposing)o.current?.requestSubmit();else return;p.preventDefault()}return a`<form class="edit" ref=${o} onSubmit=${c}>
<label class="visually-hidden" for=${`edit-${e}`}>${l("console.edit.label")}</label>
<textarea ref=${n} id=${`edit-${e}`} class="field" rows="3" lang=${t.lang} aria-describedby=${`edit-hint-${e}`}
value=${s} onKeyDown=${u} onInput=${p=>Be(e,p.target.value)}></textarea>
${t.text!==i&&a`<p class="changed">${l("console.edit.changed")} <bdi lang=${t.lang}>${t.text}</bdi></p>`}
<p class="note" id=${`edit-hint-${e}`}>${l("console.edit.told")} ${t.on_wall&&l("console.edit.leaves")}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var yf=6;function Ml({id:e,question:t}){let n=b(null),o=M("");N(()=>{n.current?.querySelector("button, input")?.focus(),n.current?.scrollIntoView({block:"nearest"})},[]);let s=o.value?xf(e,o.value):Un(e,t);async function r(c){let{rev:u}=D.value[c];(await v("merge_questions",{into:c,rev:u,questions:[{question:e,rev:B.value[e].rev}]})).ok&&j(e)}function i(c){c.key==="Escape"&&(c.preventDefault(),j(e))}return a`<div class="edit merge" ref=${n} onKeyDown=${i} role="group" aria-label=${l("console.act.merge")}>
<p class="note">${l(s.length?"console.merge.into":"console.merge.none")}</p>
<ul class="offered">${s.map(c=>a`<li key=${c}><${kf} other=${c} merge=${r} /></li>`)}</ul>
<label><span class="note">${l("console.merge.look")}</span>
<input class="field" type="search" autocomplete="off" value=${o.value} onInput=${c=>o.value=c.target.value} /></label>
<div class="acts"><button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button></div>
</div>`}function kf({other:e,merge:t}){let{text:n,lang:o,supporters:s}=D.value[e];return a`<button type="button" class="button twin" onClick=${()=>t(e)}>
<bdi lang=${o}>${L(n,o)}</bdi> <span class="note">${l("console.meta.supporters",{count:s})}</span></button>`}function xf(e,t){return["unread","kept","published","answered"].flatMap(o=>qn(D.value,o,"supported",{sieve:{...et,words:t}})).map(([o])=>o).filter(o=>o!==e).slice(0,yf)}function Il({id:e,question:t}){return a`<p class="meta" id=${`meta-${e}`}>${Of([...Sf(e,t),...Ef(t)])}</p>`}function Sf(e,t){let n=vt(t.state)!==J.value||J.value==="archives";return[Af(e)&&a`<b class="unsent">${l("console.meta.unsent")}</b>`,t.on_wall&&a`<b class="on-wall">${l("state.on_wall")}</b>`,n&&a`<b>${l(Mo(t.state))}</b>`,t.reports>0&&a`<b class="reported">${l("console.meta.reports",{count:t.reports})}</b>`,t.flagged&&a`<b class="reported">${l("console.meta.flagged",{word:t.flagged_by})}</b>`,t.starred&&a`<b>★ ${l("console.meta.starred")}</b>`,t.blocked&&a`<b class="reported">${l("console.meta.blocked")}</b>`]}function Ef(e){let{key:t,params:n}=wt(_t.value-e.asked_at),o=g.programme?.themes?.find(({id:r})=>r===e.theme),s=I(o?.name);return[l(t,n),e.origin==="paper"&&l("console.meta.paper"),e.asked_before===0&&e.origin==="phone"&&l("console.meta.first"),e.lang!==K.value&&l(`console.meta.${e.lang}`),o&&a`<span lang=${s.lang}>${s.text}</span>`,e.signature&&a`<bdi>${e.signature}</bdi>`,(e.supporters>0||e.state==="listed")&&l("console.meta.supporters",{count:e.supporters}),e.edited&&l("console.meta.edited"),e.reason&&a`<span>${l("console.meta.reason")} <bdi lang=${e.lang}>${e.reason}</bdi></span>`]}function Af(e){return T.state.value!=="up"&&T.waiting.value.some(({command:t})=>t.question===e)}function Of(e){return e.filter(Boolean).map((t,n)=>[n?" · ":"",t])}function Tl({id:e,question:t}){let n=b(null);N(()=>{n.current?.querySelector("[aria-pressed=true], button")?.focus()},[]);let o={id:"",name:{fr:l("console.theme_of.none"),en:l("console.theme_of.none")}};async function s(i){j(e),await v("set_theme",{question:e,theme:i,former:t.theme})}function r(i){i.key==="Escape"&&(i.preventDefault(),j(e))}return a`<div class="edit" ref=${n} onKeyDown=${r}>
<div class="acts" role="group" aria-label=${l("console.act.label")}>
${[o,...g.programme?.themes??[]].map(i=>{let{text:c,lang:u}=I(i.name);return a`<button key=${i.id} type="button" class="button" lang=${u} aria-pressed=${String(i.id===t.theme)} onClick=${()=>s(i.id)}>${c}</button>`})}
<button type="button" class="plain" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</div>`}function Rl({id:e,chosen:t}){let n=ve.value.has(e);return we(t&&w("place_questions")?"tick":null,()=>Fo(e,!n)),w("place_questions")?a`<label class="tick"><input type="checkbox" checked=${n} aria-describedby=${`words-${e}`}
onChange=${o=>Fo(e,o.target.checked)} /> <span class="visually-hidden">${l("console.bulk.tick")}</span></label>`:null}function Nl({id:e,save:t,hint:n,children:o}){let s=b(null);N(()=>{s.current?.querySelector("textarea, input")?.focus(),s.current?.scrollIntoView({block:"nearest"})},[]);function r(i){if(i.key==="Escape")j(e);else if(i.key==="Enter"&&!i.shiftKey&&!i.isComposing&&!Mf(i.target))s.current?.requestSubmit();else return;i.preventDefault()}return a`<form class="edit" ref=${s} onKeyDown=${r} onSubmit=${i=>{i.preventDefault(),t()}}>
${o}
<p class="note">${n}</p>
<div class="acts">
<button class="button hot">${l("console.save")} <kbd aria-hidden="true">${l("console.key.enter")}</kbd></button>
<button type="button" class="button" onClick=${()=>j(e)}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var Mf=e=>e instanceof HTMLElement&&e.closest("button, select")!==null;function Cl({id:e,question:t,what:n}){let{words:o,former:s,read:r}=B.value[e],i=t.lang==="fr"?"en":"fr";async function c(){let p=B.value[e].words.trim();(await v("annotate",{question:e,what:n,text:p,former:s,...n==="translation"?{of:r}:{}})).ok&&j(e)}let u=n==="note"?t.note:t.translation;return a`<${Nl} id=${e} save=${c} hint=${l(`console.${n}.hint`)}>
<label class="note" for=${`${n}-${e}`}>${l(`console.${n}.label_${n==="note"?"any":i}`)}</label>
<textarea id=${`${n}-${e}`} class="field" rows="2" lang=${n==="translation"?i:void 0} maxlength=${x.NOTE_GRAPHEMES_MAX}
value=${o} onInput=${p=>Be(e,p.target.value)}></textarea>
${(u??"")!==s&&a`<p class="changed">${l("console.edit.changed")} <bdi>${u}</bdi></p>`}
<//>`}function Pl({id:e,question:t}){let n=M(t.answer?.who??""),o=M(t.answer?.lang??t.lang),{words:s,former:r}=B.value[e];async function i(){let c=B.value[e].words.trim();(await v("trace_answer",{question:e,who:n.value.trim(),gist:c,lang:o.value,former_gist:r})).ok&&j(e)}return a`<${Nl} id=${e} save=${i} hint=${l("console.trace.hint")}>
<label class="note" for=${`who-${e}`}>${l("console.trace.who")}</label>
<input id=${`who-${e}`} class="field" autocomplete="off" maxlength=${x.ANSWERER_GRAPHEMES_MAX} value=${n.value} onInput=${c=>n.value=c.target.value} />
<label class="note" for=${`gist-${e}`}>${l("console.trace.gist")}</label>
<textarea id=${`gist-${e}`} class="field" rows="2" lang=${o.value} maxlength=${x.NOTE_GRAPHEMES_MAX} value=${s} onInput=${c=>Be(e,c.target.value)}></textarea>
<div class="chips" role="radiogroup" aria-label=${l("console.trace.lang")}>${["fr","en"].map(c=>a`<label key=${c} class="chip"><input type="radio" name=${`lang-${e}`} checked=${o.value===c} onChange=${()=>o.value=c} /> <span>${l(`console.meta.${c}`)}</span></label>`)}</div>
<//>`}function Ll({id:e,question:t,chosen:n}){let o=b(null),s=B.value[e]?.doing;return Tf(o),a`<li>
<article ref=${o} id=${Gt(e)} class="card" tabIndex=${n?0:-1} aria-current=${n?"true":void 0}
aria-labelledby=${`words-${e}`} aria-describedby=${`meta-${e}`} onfocusin=${()=>ge.value=e}>
<${Rl} id=${e} chosen=${n} />
<p class="words" id=${`words-${e}`} lang=${t.lang} hidden=${s==="edit"}><bdi>${L(t.text,t.lang)}</bdi></p>
<${Il} id=${e} question=${t} />
<${vi} id=${e} question=${t} chosen=${n&&!s} />
<${If} doing=${s} id=${e} question=${t} />
${n&&!s&&a`<${El} id=${e} question=${t} />`}
</article>
</li>`}function If({doing:e,id:t,question:n}){switch(e){case"edit":return a`<${Ol} id=${t} question=${n} />`;case"dismiss":return a`<${Al} id=${t} question=${n} />`;case"label":return a`<${Tl} id=${t} question=${n} />`;case"note":case"translation":return a`<${Cl} key=${e} id=${t} question=${n} what=${e} />`;case"trace":return a`<${Pl} id=${t} question=${n} />`;case"merge":return a`<${Ml} id=${t} question=${n} />`;case"block":return a`<${yl} id=${t} question=${n} />`;default:return null}}function Tf(e){let t=e.current?.contains(document.activeElement)??!1;N(()=>{t&&!e.current?.contains(document.activeElement)&&e.current?.focus()})}var Dl=60;function ql(){let e=b(null),t=b(0),n=M(Dl),o=Ut.value,s=o.map(([p])=>p),r=qa(s,ge.value,t.current),i=s.indexOf(r),c=Math.max(n.value,i+1),u=e.current?.contains(document.activeElement)??!1;return N(()=>{t.current=Math.max(0,i),ge.value=r,u&&!e.current?.contains(document.activeElement)&&Nf(r)}),a`<div ref=${e}>
${s.length===0&&a`<p class="empty note">${l(`console.empty.${J.value}`)}</p>`}
<ul class="cards">
${o.slice(0,c).map(([p,m])=>a`<${Ll} key=${p} id=${p} question=${m} chosen=${p===r} />`)}
</ul>
${s.length>c&&a`<${Rf} left=${s.length-c} press=${()=>n.value=c+Dl} />`}
</div>`}function Rf({left:e,press:t}){return a`<button type="button" class="button" onClick=${t}>${l("console.more",{count:e})}</button>`}function Nf(e){(document.getElementById(Gt(e))??document.getElementById(`tab-${J.value}`))?.focus()}var Cf=60;function Fl(){if(!w("set_premoderation"))return null;let{premoderation:e,asking:t,slow_s:n}=ce.value;return a`<div class="intake" role="group" aria-label=${l("console.intake")}>
<${y} name="premoderation" on=${e} label=${l(e?"console.premoderation.on":"console.premoderation.off")}
press=${()=>v("set_premoderation",{on:!e})} />
<${y} name="slow" on=${n>0} label=${n>0?l("console.slow.on",{n}):l("console.slow.off")}
press=${()=>v("set_slow_mode",{seconds:n>0?0:Cf})} />
<${y} name="hold" on=${!t} label=${l(t?"console.asking.on":"console.asking.off")}
press=${()=>v("set_asking",{on:!t})} />
</div>`}function jl(){let e=b(null);we("search",()=>{Q.value="questions",We.value=!0,e.current?.focus(),requestAnimationFrame(()=>e.current?.focus())});let t=g.programme?.themes??[],n=Object.values(fe.value).some(Boolean);return a`<div class="sieve" role="search">
<label class="search"><span class="visually-hidden">${l("console.sieve.words")}</span>
<input ref=${e} class="field" type="search" autocomplete="off" placeholder=${l("console.sieve.words")} value=${fe.value.words}
onKeyDown=${Pf} onInput=${o=>on({words:o.target.value})} /> <${Ne} name="search" /></label>
<${Zn} name="order" value=${qo.value} choose=${Ha} options=${Na.map(o=>[o,l(`console.order.${o}`)])} />
${t.length>0&&a`<${Zn} name="theme" value=${fe.value.theme} choose=${o=>on({theme:o})} options=${[["",l("console.sieve.any_theme")],...t.map(({id:o,name:s})=>[o,I(s).text])]} />`}
<${Zn} name="lang" value=${fe.value.lang} choose=${o=>on({lang:o})} options=${["","fr","en"].map(o=>[o,l(`console.sieve.lang_${o||"any"}`)])} />
<${Zn} name="origin" value=${fe.value.origin} choose=${o=>on({origin:o})} options=${["","phone","paper"].map(o=>[o,l(`console.sieve.origin_${o||"any"}`)])} />
${n&&a`<button type="button" class="plain" onClick=${()=>fe.value=et}>${l("console.sieve.all")}</button>`}
</div>`}function Zn({name:e,value:t,choose:n,options:o}){return a`<label><span class="visually-hidden">${l(`console.sieve.${e}`)}</span>
<select class="field" value=${t} onChange=${s=>n(s.target.value)}>
${o.map(([s,r])=>a`<option key=${s} value=${s} selected=${s===t}>${r}</option>`)}
</select></label>`}function on(e){fe.value={...fe.value,...e}}function Pf(e){e.key==="Escape"&&(e.preventDefault(),fe.value.words?on({words:""}):e.currentTarget.blur())}var sn=w("place_question")?Dn:Ra;function Hl(){return a`<section class="room questions" aria-labelledby="questions-title">
<h2 class="visually-hidden" id="questions-title">${l("console.room.questions")}</h2>
<div class="strip"><${Lf} /><button type="button" class="button tune" aria-expanded=${String(We.value)} onClick=${()=>We.value=!We.value}>${l("console.tune")}</button>
<div class="tuned" data-open=${We.value}><${Fl} /></div></div>
<div class="tuned" data-open=${We.value}><${jl} /></div>
<div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${J.value}`}>
<${gl} />
<${ql} key=${J.value} />
</div>
</section>`}function Lf(){let e=La(D.value);return a`<div class="tabs" role="tablist" aria-label=${l("console.room.questions")} onKeyDown=${Df}>
${sn.map(t=>a`<button key=${t} type="button" role="tab" id=${`tab-${t}`} aria-controls="cards"
aria-selected=${String(J.value===t)} tabIndex=${J.value===t?0:-1} onClick=${()=>jo(t)}>
${l(`console.tab.${t}`)} <span class="tabular">${e[t]}</span></button>`)}
</div>`}function Df(e){let t={ArrowRight:1,ArrowLeft:-1}[e.key];if(!t)return;e.preventDefault();let n=sn[(sn.indexOf(J.value)+t+sn.length)%sn.length];jo(n),document.getElementById(`tab-${n}`)?.focus()}var qf=["mark","message","phase","film","scene","open","close","reveal","reveal_phones","answer"],Ff=["doors","film","debate","closed"];function Wl({close:e}){let t=b(null),n=M("mark"),o=M(""),s=M({fr:"",en:""}),r=M(""),i=M(""),c=M(he.peek().last);N(()=>t.current?.querySelector("select")?.focus(),[]);let u=n.value==="mark"||n.value==="message",p=Hf(n.value);async function m($){$.preventDefault();let[f,k]=i.value.split(":").map(Number);(await v("make_cue",{cue:le(),deed:n.value,subject:u?"":o.value||p[0]?.[0]||"",text:u?{fr:s.value.fr.trim(),en:s.value.en.trim()}:{fr:"",en:""},note:r.value.trim(),at:i.value?f*60+k:-1,after:c.value})).ok&&e()}function h($){$.key==="Escape"&&($.preventDefault(),e())}return a`<form class="make" ref=${t} onSubmit=${m} onKeyDown=${h} aria-label=${l("console.run.new")}>
<label class="stacked"><span class="note">${l("console.run.deed")}</span>
<select class="field" onChange=${$=>{n.value=$.target.value,o.value=""}}>${qf.map($=>a`<option key=${$} value=${$} selected=${$===n.value}>${l(`console.deed.${$}`)}</option>`)}</select></label>
${u&&a`<${me} name="cue" legend=${l("console.run.words")} text=${s.value} write=${$=>s.value=$} max=${x.CUE_WORDS_GRAPHEMES_MAX} invalid=${!1} />`}
${!u&&a`<label class="stacked"><span class="note">${l("console.run.subject")}</span>
<select class="field" onChange=${$=>o.value=$.target.value}>${p.map(([$,f])=>a`<option key=${$} value=${$} selected=${$===o.value}>${f}</option>`)}</select></label>`}
<label class="stacked"><span class="note">${l("console.run.note")}</span>
<input class="field" type="text" autocomplete="off" maxlength=${x.CUE_NOTE_GRAPHEMES_MAX} value=${r.value} onInput=${$=>r.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.hour")}</span>
<input class="field" type="time" value=${i.value} onInput=${$=>i.value=$.target.value} /></label>
<label class="stacked"><span class="note">${l("console.run.after")}</span>
<select class="field" onChange=${$=>c.value=$.target.value}>
<option value="" selected=${c.value===""}>${l("console.run.first")}</option>
${Gn().map(([$,f])=>a`<option key=${$} value=${$} selected=${$===c.value}>${l(`console.deed.${f.deed}`)} ${yt(f).text}</option>`)}
</select></label>
<div class="acts">
<button class="button hot">${l("console.run.add")}</button>
<button type="button" class="button" onClick=${e}>${l("common.cancel")} <kbd aria-hidden="true">${l("console.key.escape")}</kbd></button>
</div>
</form>`}var jf=([e,t])=>[e,`${l("state.scene.title")} — ${t}`];function Hf(e){let t=(g.programme?.films??[]).map(({id:o,title:s})=>[o,I(s).text]),n=Re.value.map(([o,s])=>[o,I(s.title).text]);switch(e){case"phase":return Ff.map(o=>[o,l(`console.phase.${o}`)]);case"film":return t;case"scene":return[...Vo.map(o=>[o,l(`state.scene.${o}`)]),...t.length>1?t.map(jf):[],...n];default:return n}}function Bl(){let e=M(!1),t=Gn();return a`<section class="room run" aria-labelledby="run-title">
<h2 id="run-title" class=${be.length>1?"named-above":""}>${l("console.room.run")}</h2>
<div class="scroll">
${t.length===0&&a`<p class="note">${l("console.run.none")}</p>`}
<ol class="cues">${t.map(([n,o],s)=>a`<${Wf} key=${n} id=${n} cue=${o} before=${t[s-1]?.[0]} after=${t[s+1]?.[0]} above=${t[s-2]?.[0]??""} />`)}</ol>
${w("make_cue")&&(e.value?a`<${Wl} close=${()=>e.value=!1} />`:a`<${y} name="new_cue" label=${l("console.run.new")} press=${()=>e.value=!0} />`)}
</div>
</section>`}function Wf({id:e,cue:t,before:n,after:o,above:s}){let r=M(!1),{text:i,lang:c}=yt(t),{last:u,next:p}=he.value,m=e===u?"last":e===p?"next":t.taken_at?"taken":"to_come";return a`<li class="cue" data-where=${m} aria-current=${e===u?"step":void 0}>
<span class="hours tabular">${t.at>=0&&a`<span>${Xn(t.at)}</span>`}${t.taken_at&&a`<b>${Kn(t.taken_at)}</b>`}</span>
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
</li>`}var Ul="contrechamp.console.theme",Jn=["auto","dark","light"],kt=E(Bf());function Gl(){kt.value=Jn[(Jn.indexOf(kt.value)+1)%Jn.length];try{localStorage.setItem(Ul,kt.value)}catch{}}te(()=>{document.documentElement.dataset.theme=kt.value});function Bf(){try{return Jn.find(e=>e===localStorage.getItem(Ul))??"auto"}catch{return"auto"}}var eo=g.console??{};function Kl(){let e=b(null),{live:t}=ce.value;function n({currentTarget:s}){s.href=`/console/${g.code}/preflight?clock=${Date.now()}`}function o(s){s.key!=="Escape"||!e.current?.open||(s.preventDefault(),e.current.open=!1,e.current.querySelector("summary")?.focus())}return a`<details class="menu" ref=${e} onKeyDown=${o}>
<summary class="button">${l("console.menu")}</summary>
<div class="sheet">
${w("set_live")&&a`<${y} name="live" on=${t} label=${l(t?"console.live.is_on":"console.live.is_off")} press=${()=>v("set_live",{on:!t})} />
<p class="note">${l("console.live.means")}</p>`}
<${y} name="theme" label=${l(`console.theme.${kt.value}`)} press=${Gl} />
<p class="note">${l("console.join")} <b>${g.address}</b> · <b>${g.code}</b></p>
${eo.wall_url&&a`<a class="button" href=${eo.wall_url} target="_blank" rel="noopener">${l("console.open_wall")}</a>`}
${eo.codes&&eo.codes.length>1&&a`<a class="button" href="/console">${l("console.other_screening")}</a>`}
${w("set_phase")&&a`<a class="button" href=${`/stage/${g.code}`} target="_blank" rel="noopener">${l("console.open_stage")}</a>
<a class="button" href=${`/console/${g.code}/preflight`} target="_blank" rel="noopener" onClick=${n}>${l("console.preflight")}</a>
<a class="button" href="/console/staff" target="_blank" rel="noopener">${l("console.staff")}</a>
<a class="button" href=${`/console/${g.code}/audit`} target="_blank" rel="noopener">${l("console.audit")}</a>`}
<form action="/console/sign-out" method="post"><button class="button">${l("console.sign_out")}</button></form>
</div>
</details>`}var Uf=[["doors","doors"],["film","phase_film"],["debate","debate"],["closed","closed"]];function zl(){let{phase:e,sealed:t}=ce.value;return a`<div class="phases" role="radiogroup" aria-label=${l("console.phase.heading")} onKeyDown=${Gf}>
${Uf.map(([n,o])=>a`<${y} key=${n} name=${o} radio on=${n===e}
tabIndex=${n===e?0:-1} label=${l(`console.phase.${n}`)}
why=${t&&n!==e?l("refusal.sealed"):""} press=${()=>v("set_phase",{phase:n})} />`)}
</div>`}function Gf(e){let t={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(!t)return;e.preventDefault();let n=[...e.currentTarget.querySelectorAll("button")],o=n.indexOf(document.activeElement);n[(o+t+n.length)%n.length].focus()}var is=E(null);async function Xl(){let e=await fetch("/console/sent",{cache:"no-store"}).catch(()=>null);is.value=e?.ok?await e.json():null}function Yl(){if(!is.value)return null;let{since:e,loaded:t,live:n,phones:o,each:s}=is.value;return a`<li class="sent tabular">
<p>${l("console.sent",{since:Qt(e),total:to(t+n)})}${o>0&&` · ${l("console.sent_each",{each:to(s)})}`}</p>
<p class="note">${l("console.sent_kinds",{loaded:to(t),live:to(n)})}</p>
</li>`}function to(e){let[t,n]=e<1e6?["kilobyte",1e3]:["megabyte",1e6],o=e/n;return o.toLocaleString(K.value,{style:"unit",unit:t,maximumFractionDigits:o<100?1:0})}function Vl(){let{text:e,lang:t}=I(g.programme?.title),{live:n,sealed:o}=ce.value;return a`<header class="head">
<h1 lang=${t}><bdi>${e}</bdi> <span class="visually-hidden">${l("console.title")}</span></h1>
<span class="live" data-on=${n}>${l(o?"console.sealed":n?"console.live.on":"console.live.off")}</span>
${w("set_phase")?a`<${zl} />`:a`<b class="phase-now">${l(`console.phase.${ce.value.phase}`)} · ${l(`role.${g.door}`)}</b>`}
<${Kf} />
<${zf} />
<div class="tools">
<${Xf} />
<${y} name="help" label=${l("console.help.open")} press=${yi} />
<${Kl} />
</div>
</header>`}function Kf(){let{phones:e,walls:t,consoles:n,stages:o}=Aa.value,s=Object.values(Pn.value);return a`<ul class="people tabular" aria-label=${l("console.people")}>
<li>${l("console.phones",{count:e})}</li>
<li>${l("console.walls",{count:t})}</li>
<li class="crew"><details onToggle=${({currentTarget:r})=>r.open&&Xl()}><summary>${l("console.consoles",{count:n})}</summary>
<ul class="sheet">${s.map(r=>a`<li key=${r.id}><bdi>${Yt(r)}</bdi> <span class="note">${l(`role.${r.role}`)}${r.id===Je.value.id?` · ${l("console.you")}`:""}</span></li>`)}
${Object.entries(Ea.value).map(([r,{width:i,height:c,black:u}])=>a`<li key=${r}>${l("console.wall_size",{width:String(i),height:String(c)})}${u&&a` <span class="note">${l("console.air.is_black")}</span>`}</li>`)}
<${Yl} /></ul></details></li>
${o>0&&a`<li>${l("console.stages",{count:o})}</li>`}
</ul>`}function zf(){let{state:{value:e},slow:t}=T;return T.refused.value?null:a`<span class="link" data-state=${e}>${l(`state.link.${e==="up"&&t.value?"slow":e}`)}</span>`}function Xf(){let e=K.value==="fr"?"en":"fr";return a`<${y} name="language" lang=${e} label=${e.toUpperCase()} title=${e==="fr"?"Français (FR)":"English (EN)"} press=${()=>Ks(e)} />`}function Ql(){return a`${Object.keys(No.value).map(e=>a`<p key=${e} class="trouble">${l(`console.trouble.${e}`)}</p>`)}`}var ls=new Set;te(()=>{let e=new Set(Object.keys(No.value));for(let t of e)ls.has(t)||Ie(l(`console.trouble.${t}`));ls.size>0&&e.size===0&&Ie(l("console.trouble.over")),ls=e});function Zl(){return a`
<${Vl} />
${g.console?.insecure&&a`<p class="insecure">${l("console.insecure")}</p>`}
<${Ql} />
<main class="rooms" id="desk" tabindex="-1" data-role=${g.door}>
${nt.includes("questions")&&a`<${Hl} />`}
<div class="middle"><${ei} />${nt.includes("polls")&&a`<${il} />`}</div>
${be.length>0&&a`<${Yf} />`}
</main>
<div class="below-all"><${Oi} /><${gi} /></div>
<${Vf} />
<${ki} />
`}function Yf(){return a`<div class="third">
${be.length>1&&a`<nav class="tabs" aria-label=${l("console.beside")}>${be.map(e=>a`<button key=${e} type="button" aria-current=${Bt.value===e?"true":void 0} onClick=${()=>{Bt.value=e,Q.value!=="questions"&&Q.value!=="air"&&(Q.value=e)}}>${l(`console.room.${e}`)} <${Jl} name=${e} /></button>`)}</nav>`}
${nt.includes("run")&&a`<${Bl} />`}
${w("make_poll")&&a`<${vl} />`}
${nt.includes("floor")&&a`<${ui} />`}
</div>`}function Jl({name:e}){let t=Object.values(Ln.value).filter(({state:n})=>n==="waiting"||n==="next").length;return e==="floor"&&t>0?a`<span class="tabular">${t}</span>`:null}function Vf(){return a`<nav class="room-bar" aria-label=${l("console.rooms")}>
${nt.map(e=>a`<${Qf} key=${e} name=${e} />`)}
${w("set_black")&&a`<${Hn} />`}
</nav>`}function Qf({name:e}){let t=Q.value===e;return a`<button type="button" class="button" aria-current=${t?"true":void 0}
onClick=${()=>{Q.value=e}}>${l(`console.room_short.${e}`)} <${Jl} name=${e} /></button>`}var cs=document.getElementById("app");cs&&(cs.textContent="",Cs(a`<${Zl} />`,cs),Va(document));
