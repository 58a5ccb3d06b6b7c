/** Which questions probably ask the same thing: by their words only, with no model and no network. */

/** @typedef {{weight: number, grams: Set<string>}} Word */
/** @typedef {{said: string, run: string[], words: Map<string, Word>}} Sketch What is compared of a text. */

/** From this likeness on, two people probably asked the same thing. */
export const LIKELY = 0.31;

/** Words that half of such an evening's questions hold, against 1 for those that carry the subject. */
const FAINT_WEIGHT = 0.35;
/** The part of their trigrams that two spellings of one word share. */
const ONE_WORD = 0.52;
/** How little in common is doubted: two texts of one word each are hardly ever twins. */
const DOUBT = 1;
/** What both say alone parts them more than what one says alone: people write short and long. */
const CONTRAST = 0.7;
const DISTANCE = 0.4;
/** In the same sentence but for one word, that word is what is asked. */
const FRAME = 4;

/** Said as one word, before anything is cut. @type {[RegExp, string][]} */
const PHRASES = [
  [/\b(?:intelligences? artificielles?|artificial intelligence)\b/g, "ia"],
  [/\b(?:longs?|courts?) metrages?\b/g, "film"],
  [/\bbandes? (?:originales?|son)\b/g, "musique"],
  [/\b(?:le|du|un|au) son\b/g, "audio"],
  [/\bpoints? (?:of view|de vue)\b/g, "viewpoint"],
  [/\bchefs? op(?:erateur|eratrice)?s?\b/g, "chefop"],
  [/\bhow long\b/g, "time"],
  [/\bdeep fake/g, "deepfake"],
  [/\b[jn] ai\b/g, "j"],
];

/** Words that say nothing of what is asked. */
const EMPTY = new Set(
  split(`a as au aux avec avez avoir avons aviez ce cet cette ces ceci cela ca celle celles ceux celui c d da dans de
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
  whose how why when where ever even because while still yet each both many one again doing`),
);

/** Words that say little of it. */
const FAINT_WORDS =
  split(`ia film image cinema faire utiliser temps aller venir vient mettre mis prendre donner garder passer parler
  raconter dire rester tenir trouver arriver devenir savoir sait croire penser vouloir chercher risquer compter servir
  permettre sembler changer exister contenir choisir poser montrer demander cause facon maniere chose moment fois
  place part partie genre sujet vie avis cas exemple maintenant gens aujourd bientot entierement total completement
  toujours juste simplement ensemble final finalement ensuite seul nouveau grand petit bon meilleur mieux bravo
  machine seance soir soiree projection take spend long bring answer give get got keep manage handle deal look happen
  need want let put think know tell say come came go went going become call consider mean work worked way thing kind
  sort day today now never always everything anything something someone somewhere anyone everyone yourself first last
  new big great good better best able possible left honestly loved before after without between during tonight evening
  screening`);

/** Words that are one here. The first names the group. */
const GROUPS = `ia ai lia dia chatgpt, film movie, image picture visuel, cinema salle theater, temps time duree dure
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
  bother, batir construire build built, chefop cinematographer`;

const ENDING =
  /^(.{4,}?)(?:issement|ement|ations?|ition|ion|ateur|atrice|eur|euse|rice|ance|ence|ency|ant|ent|ing|ive|if|ique|ic|ite|able|ible|aire|ees?|er|ez|ed|ais|ait|is|it|ir|ie|ly|al|el|[eyi])$/;

/** The group of a spelling, and of a stem: no stem of one group hides a word of another. */
const spellings = new Map();
const stems = new Map();
for (const group of GROUPS.split(",").map(split)) {
  for (const word of group) {
    if (!spellings.has(word)) spellings.set(word, group[0]);
    if (!stems.has(stem(word))) stems.set(stem(word), group[0]);
  }
}
const FAINT = new Set(FAINT_WORDS.map(named));

/** What is compared of `text`: dear enough to be kept. @param {string} text @returns {Sketch} */
export function sketch(text) {
  const said = PHRASES.reduce((folded, [phrase, word]) => folded.replace(phrase, word), fold(text)).trim();
  const run = split(said);
  /** @type {Sketch["words"]} */
  const words = new Map();
  for (const word of run) {
    if (EMPTY.has(word) || /^\p{L}$/u.test(word)) continue;
    const name = named(word);
    if (!words.has(name)) words.set(name, { weight: FAINT.has(name) ? FAINT_WEIGHT : 1, grams: trigrams(word) });
  }
  return { said, run, words };
}

/** The ids of the `most` likely twins, most alike first.
 * @param {Sketch} sketched @param {Iterable<[string, Sketch]>} others @param {number} most */
export function twinsOf(sketched, others, most) {
  const likely = [];
  for (const [id, other] of others) {
    const alike = likeness(sketched, other);
    if (alike >= LIKELY) likely.push({ id, alike });
  }
  likely.sort((one, other) => other.alike - one.alike || (one.id < other.id ? -1 : 1));
  return likely.slice(0, most).map(({ id }) => id);
}

/** From 0, nothing in common, to 1, the same text. One word asks nothing. @param {Sketch} one @param {Sketch} other */
export function likeness(one, other) {
  if (one.run.length < 2 || other.run.length < 2) return 0;
  if (one.said === other.said) return one.words.size ? 1 : 0;
  // Spellings are matched one after the other: in one order, whoever is asked about whom.
  const [a, b] = one.said < other.said ? [one, other] : [other, one];
  let [shared, of_a, of_b] = [0, 0, 0];
  const missing = [];
  const left = new Map(b.words);
  for (const [name, word] of a.words) {
    if (left.delete(name)) shared += word.weight;
    else missing.push(word);
  }
  for (const { weight, grams } of missing) {
    let [best, found] = [0, ""];
    for (const [name, word] of left) {
      const alike = dice(grams, word.grams);
      if (alike > best) [best, found] = [alike, name];
    }
    if (best < ONE_WORD) best = 0;
    else left.delete(found);
    shared += best * weight;
    of_a += (1 - best) * weight;
  }
  if (!shared) return 0;
  for (const { weight } of left.values()) of_b += weight;
  const apart = CONTRAST * Math.min(of_a, of_b) + DISTANCE * Math.max(of_a, of_b);
  const kept = shared / (shared + apart * (1 + FRAME * frame(a.run, b.run)));
  return (kept * shared) / (shared + DOUBT);
}

/** How much two sentences begin and end alike. @param {string[]} a @param {string[]} b */
function frame(a, b) {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let [start, end] = [0, 0];
  while (start < least && a[start] === b[start]) start += 1;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return (start + end) / most;
}

/** @param {Set<string>} a @param {Set<string>} b */
function dice(a, b) {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return (2 * both) / (a.size + b.size);
}

/** @param {string} text */
function fold(text) {
  const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** @param {string} text */
function split(text) {
  return text.split(/\s+/).filter(Boolean);
}

/** Each in the order of the alphabet: two letters typed the wrong way round change few. @param {string} word */
function trigrams(word) {
  const framed = `^${word}$`;
  return new Set(Array.from({ length: framed.length - 2 }, (_, at) => [...framed.slice(at, at + 3)].sort().join("")));
}

/** Rough on purpose, the same for both languages. @param {string} word */
function stem(word) {
  if (word.length < 4) return word;
  const singular = word.replaceAll("qu", "c").replace(/aux$/, "al").replace(/[sx]$/, "");
  return singular
    .replace(ENDING, "$1")
    .replace(ENDING, "$1")
    .replace(/(.)\1$/, "$1");
}

/** @param {string} word */
function named(word) {
  const bare = stem(word);
  return spellings.get(word) ?? spellings.get(word.replace(/[sx]$/, "")) ?? stems.get(bare) ?? bare;
}
