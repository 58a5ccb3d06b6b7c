/*! Contrechamp (MIT), with Preact, signals (MIT), htm (Apache-2.0): texts in static/vendor/licences */
var $=.31;var x=[[/\b(?:intelligences? artificielles?|artificial intelligence)\b/g,"ia"],[/\b(?:longs?|courts?) metrages?\b/g,"film"],[/\bbandes? (?:originales?|son)\b/g,"musique"],[/\b(?:le|du|un|au) son\b/g,"audio"],[/\bpoints? (?:of view|de vue)\b/g,"viewpoint"],[/\bchefs? op(?:erateur|eratrice)?s?\b/g,"chefop"],[/\bhow long\b/g,"time"],[/\bdeep fake/g,"deepfake"],[/\b[jn] ai\b/g,"j"]],j=new Set(m(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
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
whose how why when where ever even because while still yet each both many one again doing`)),A=m(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
need want let put think know tell say come came go went going become call consider mean work worked way thing kind
sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
new big great good better best able possible left honestly loved before after without between during tonight evening
screening`),T=`ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
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
bother, batir construire build built, chefop cinematographer`,b=/^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/,p=new Map,d=new Map;for(let e of T.split(",").map(m))for(let t of e)p.has(t)||p.set(t,e[0]),d.has(h(t))||d.set(h(t),e[0]);var N=new Set(A.map(w));function D(e){let t=x.reduce((r,[n,s])=>r.replace(n,s),I(e)).trim(),a=m(t),i=new Map;for(let r of a){if(j.has(r)||new RegExp("^\\p{L}$","u").test(r))continue;let n=w(r);i.has(n)||i.set(n,{weight:N.has(n)?.35:1,grams:O(r)})}return{said:t,run:a,words:i}}function R(e,t,a){let i=[];for(let[r,n]of t){let s=E(e,n);s>=.31&&i.push({id:r,alike:s})}return i.sort((r,n)=>n.alike-r.alike||(r.id<n.id?-1:1)),i.slice(0,a).map(({id:r})=>r)}function E(e,t){if(e.run.length<2||t.run.length<2)return 0;if(e.said===t.said)return e.words.size?1:0;let[a,i]=e.said<t.said?[e,t]:[t,e],[r,n,s]=[0,0,0],f=[],u=new Map(i.words);for(let[o,c]of a.words)u.delete(o)?r+=c.weight:f.push(c);for(let{weight:o,grams:c}of f){let[l,g]=[0,""];for(let[k,q]of u){let v=M(c,q.grams);v>l&&([l,g]=[v,k])}l<.52?l=0:u.delete(g),r+=l*o,n+=(1-l)*o}if(!r)return 0;for(let{weight:o}of u.values())s+=o;let y=.7*Math.min(n,s)+.4*Math.max(n,s);return r/(r+y*(1+4*z(a.run,i.run)))*r/(r+1)}function z(e,t){let[a,i]=[Math.min(e.length,t.length),Math.max(e.length,t.length)],[r,n]=[0,0];for(;r<a&&e[r]===t[r];)r+=1;for(;n<a-r&&e[e.length-1-n]===t[t.length-1-n];)n+=1;return(r+n)/i}function M(e,t){let a=0;for(let i of e)t.has(i)&&(a+=1);return 2*a/(e.size+t.size)}function I(e){return e.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replaceAll("œ","oe").replaceAll("æ","ae").replace(/[^\p{L}\p{N}]+/gu," ")}function m(e){return e.split(/\s+/).filter(Boolean)}function O(e){let t=`^${e}$`;return new Set(Array.from({length:t.length-2},(a,i)=>[...t.slice(i,i+3)].sort().join("")))}function h(e){return e.length<4?e:e.replaceAll("qu","c").replace(/aux$/,"al").replace(/[sx]$/,"").replace(b,"$1").replace(b,"$1").replace(/(.)\1$/,"$1")}function w(e){let t=h(e);return p.get(e)??p.get(e.replace(/[sx]$/,""))??d.get(t)??t}export{$ as LIKELY,E as likeness,D as sketch,R as twinsOf};
