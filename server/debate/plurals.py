"""What the endings of French and English words do not tell: plurals that keep no rule, and words that are none."""

_IRREGULAR = """
yeux:oeil cieux:ciel travaux:travail vitraux:vitrail coraux:corail emaux:email baux:bail noyaux:noyau tuyaux:tuyau
joyaux:joyau boyaux:boyau women:woman men:man children:child lives:life selves:self mice:mouse heroes:hero echoes:echo
buses:bus viruses:virus bonuses:bonus lenses:lens biases:bias gases:gas crises:crisis theses:thesis analyses:analysis
"""
_WHOLE = """
temps corps sens sans dans gens ours alors cours parcours discours concours recours secours velours univers travers vers
divers pervers envers hors lors dehors remords toujours ailleurs moins mars viens fils puits poids mets legs bras pas
cas bas repas amas bias gas atlas canvas christmas helas matelas lilas verglas repos propos heros chaos cosmos gros dos
os ethos pathos eros albinos news always perhaps thanks lens physics ethics politics aesthetics mathematics graphics
economics means
"""
_PLURALS_US = """
menus contenus individus tissus elus revenus inconnus absolus tribus continus decus vertus
"""
_PLURALS_IS = """
amis ennemis lois rois emplois convois tournois envois cris defis ennuis taxis alibis skis demis jolis infinis abris
appuis essais delais balais quais vrais gais selfis bikinis graffitis
"""
_PLURALS_OUX = "bijoux cailloux choux genoux hiboux joujoux poux"
_PLURALS_EUX = "jeux enjeux feux cheveux lieux milieux dieux adieux voeux neveux aveux"
_NOT_FROM_AL = "faux taux aux chaux"

IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR.split())
WHOLE = frozenset(_WHOLE.split())
"""Words that end like plurals and are none."""
PLURALS_US = frozenset(_PLURALS_US.split())
"""Plurals of words in -u; all other words in -us are whole."""
PLURALS_IS = frozenset(_PLURALS_IS.split())
"""Plurals of words in -i; all other words in -is are whole."""
PLURALS_OUX = frozenset(_PLURALS_OUX.split())
PLURALS_EUX = frozenset(_PLURALS_EUX.split())
NOT_FROM_AL = frozenset(_NOT_FROM_AL.split())
"""Words in -aux that are no plural of one in -al."""
