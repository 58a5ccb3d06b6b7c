"""A list as long as one wants: published questions, as people write them, each person asking a few."""

import json
from itertools import count
from typing import Any

from tests.served import Served
from tests.sockets.talking import Page
from tests.web.asking import Browser, signed_in

OURS = {"X_Contrechamp": "link", "Content_Type": "application/json"}
EACH = 15
QUESTIONS = (
    "Pourquoi avoir choisi de filmer les ouvriers uniquement de dos pendant la première heure ?",
    "Est-ce que la scène du train était improvisée ou écrite depuis le début ?",
    "Comment avez-vous convaincu votre grand-mère de jouer son propre rôle ?",
    "Qui décide, dans une coproduction, quand le financeur et la réalisatrice ne sont plus d’accord ?",
    "Le silence de la fin m’a mise très mal à l’aise. C’était voulu ?",
    "Vous parlez d’intelligence artificielle, mais qui relit ce que la machine a écrit avant de le montrer au public ?",
    "Combien de jours de tournage pour la séquence sous la neige ?",
    "Je suis infirmière de nuit : avez-vous rencontré des soignants avant d’écrire le personnage de Claire ?",
    "Peut-on encore faire un film politique sans passer par une plateforme américaine ?",
    "Est-ce que les habitants du village ont vu le film ? Qu’en ont-ils pensé ?",
    "Pourquoi la musique s’arrête-t-elle toujours juste avant que quelqu’un mente ?",
    "Où est passé le chien ?",
    "À quel moment avez-vous compris que le documentaire devenait une fiction ?",
    "Le montage alterne deux époques sans jamais l’annoncer ; avez-vous eu peur de nous perdre en route ?",
    "Quelle part du budget est partie dans les droits des images d’archives ?",
    "Faut-il interdire les visages de synthèse dans les journaux télévisés, ou seulement les signaler ?",
    "L’actrice a-t-elle appris la langue des signes pour ce rôle, ou la connaissait-elle déjà ?",
    "Que répondez-vous à celles et ceux qui trouvent le film trop tendre avec le patron ?",
    "Comment éclaire-t-on une cave sans que cela se voie ?",
    "Avez-vous gardé contact avec les deux enfants, et que deviennent-ils aujourd’hui ?",
    "Le titre vient-il du poème de Char qu’on entend à la radio ?",
    "Est-il vrai que la dernière bobine a été perdue puis refaite en numérique ?",
    "Pourquoi ne voit-on jamais la mer alors que tout le monde en parle ?",
    "Si une machine écrit le scénario, qui touche les droits d’auteur ?",
    "Comment travaille-t-on le son d’une foule quand on n’a que douze figurants ?",
    "Est-ce qu’un algorithme a servi à choisir les affiches, comme on l’a lu dans la presse ?",
    "Votre première version durait quatre heures ; qu’avez-vous regretté de couper ?",
    "Y aura-t-il une version audiodécrite et sous-titrée pour les sourds et malentendants ?",
    "Le personnage du maire est-il inspiré de quelqu’un que l’on connaît ici ?",
    "Que peut faire une petite salle comme la nôtre pour montrer plus de premiers films ?",
    "Avez-vous hésité à garder la scène de la gifle ?",
    "Comment expliquez-vous que si peu de femmes aient été interviewées dans la seconde partie ?",
    "Croyez-vous que le public veuille encore discuter après un film, ou seulement rentrer chez lui ?",
    "Quel est le rôle du producteur quand tout brûle, littéralement, le deuxième jour ?",
    "Les plans de drone étaient-ils nécessaires ?",
    "Pourquoi avoir gardé le grain de la pellicule sur les visages et pas sur les paysages ?",
)
_SEQ = count(1)


def filled(served: Served, number: int) -> list[str]:
    """The ids of so many questions that were asked and published at once, the first one the oldest."""
    moderator = signed_in(served.url, served.new_link())
    for verb, fields in (("set_phase", {"phase": "debate"}), ("set_premoderation", {"on": False})):
        said(moderator, "console", served.code, verb=verb, act=f"filling-{verb}", seq=next(_SEQ), **fields)
    asked: list[str] = []
    while len(asked) < number:
        person = Browser(served.url)
        person.get(f"/{served.code}")
        for at in range(len(asked), min(len(asked) + EACH, number)):
            words = {"id": f"filling-{at:05}", "text": question(at), "lang": "fr"}
            asked.append(said(person, "phone", served.code, verb="ask", **words)["question"])
    # Phones are shown what is new twice a second: for whoever comes before that, the last ones would wait to enter.
    page = Page(served.url, "phone", served.code, cookie=person.cookie)
    page.until(lambda page: page.screen["evening"]["now"]["questions"] >= number)
    page.close()
    return asked


def question(at: int) -> str:
    """No two are the same."""
    words = QUESTIONS[at % len(QUESTIONS)]
    return words if at < len(QUESTIONS) else f"{words} (encore, {at // len(QUESTIONS)})"


def said(browser: Browser, door: str, code: str, **command: object) -> Any:
    """The answer to a command that is taken."""
    body = json.dumps(command).encode()
    answer = json.loads(browser.send("POST", f"/link/{door}/{code}/command", body, Origin=browser.origin, **OURS).body)
    assert answer["ok"], answer
    return answer
