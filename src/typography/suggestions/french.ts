import {finder, type Finder} from './suggestion.js'

/** Words written with œ, whole: `coexister`, `coefficient`, `moelle`, `poêle`, `goéland` are not among them. */
const ligatures: readonly string[] = [
  ...'cœur sœur œuvre œuvrer œuvra œuvré œuvrant œil œillet œillère œuf bœuf nœud vœu'.split(' '),
  ...'vœux cœurs sœurs œuvres œufs bœufs nœuds mœurs chœur chœurs manœuvre manœuvres manœuvrer'.split(' '),
  ...'manœuvré manœuvrent manœuvrant manœuvrier désœuvré désœuvrés désœuvrement fœtus fœtal œdème œdèmes œsophage œcuménique'.split(
    ' ',
  ),
  ...'œcuméniques œcuménisme œnologie rancœur rancœurs écœurant écœurer écœurement contrecœur œillères œillets œuvrent œuvrons œstrogène'.split(
    ' ',
  ),
  ...'œstrogènes phœnix'.split(' '),
]
const plain = new Map(ligatures.map(word => [word.replace('œ', 'oe'), word]))

/** Words that begin with an accented capital; without it they are no words. */
const accented: ReadonlyMap<string, string> = new Map(
  [
    ...'État États Étatique Étatiques École Écoles Église Églises Égalité Élysée Économie Économies Économique Économiques'.split(
      ' ',
    ),
    ...'Énergie Énergies Énergétique Électricité Électrique Émirats Émirat Égypte Éthiopie Équateur Érythrée Étude Études Équipe'.split(
      ' ',
    ),
    ...'Équipes Édition Éditions Éditeur Élection Élections Élu Élus Éducation Écologie Écologique Évolution Événement Événements'.split(
      ' ',
    ),
    ...'Évaluation Évaluations Échange Échanges Échelle Échéance Échéances Écart Émission Émissions Émergence Épidémie Épreuve Époque'.split(
      ' ',
    ),
    ...'Équilibre Équipement Équipements Étape Étapes Étant Étaient Était Été Être Évidemment Éviter Également Élément'.split(
      ' ',
    ),
    ...'Éléments Élaboration Établissement Établissements Établir Étranger Étrangère Étrangères Étrangers Écrire Écrit Évêque Île Îles'.split(
      ' ',
    ),
  ].map(word => [bare(word), word]),
)

function bare(word: string): string {
  return word.replace('É', 'E').replace('Ê', 'E').replace('Î', 'I')
}

const word = /(?<![\p{L}\p{N}_\uE0F0-\uE0F4])\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu

/** `coeur` → `cœur`, capitals kept. */
const ligature: Finder = finder(/(?<![\p{L}\p{N}_\uE0F0-\uE0F4])[\p{L}\p{M}]*oe[\p{L}\p{M}]+/giu, {
  kind: 'ligature',
  safe: true,
  needs: /oe/i,
  to: ([found]) => {
    const set = plain.get(found.toLowerCase())
    if (set === undefined) return undefined
    const at = set.indexOf('œ')
    const pair = found.slice(at, at + 2)
    return found.slice(0, at) + (pair.startsWith('O') ? 'Œ' : 'œ') + found.slice(at + 2)
  },
})

/** `Etat` → `État`, in compounds too (`Etats-Unis`). */
const capital: Finder = finder(word, {
  kind: 'capital-accent',
  safe: true,
  needs: new RegExp([...accented.keys()].join('|')),
  to: ([found]) => found.replaceAll(/\p{Lu}[\p{L}\p{M}]*/gu, part => accented.get(part) ?? part),
})

/** `A l'heure` → `À l'heure`: likely, not certain. */
const preposition: Finder = finder(
  /(?<=(?:^|[.!?…«"“\n][ \u00A0\u202F]*))A(?= (?:l['’]|la |le |les |ce |cet |cette |ces |cause |partir |propos |travers |défaut |moins |long |court |moyen |titre |ceux |son |sa |ses |leur |nos |notre ))/gu,
  {
    kind: 'capital-accent',
    safe: false,
    to: () => 'À',
  },
)

/** `2ème` → `2e`. */
const ordinal: Finder = finder(
  /(?<![\p{L}\p{N}_\uE0F0-\uE0F4])(?:(\d+|[IVXLC]+)i?[èe]me(s?)|([1I])i?[èe]re(s?))(?![\p{L}\p{N}])/gu,
  {
    kind: 'ordinal',
    safe: true,
    to: ([, number, plural = '', first, plurals = '']) =>
      number === undefined ? `${first ?? ''}re${plurals}` : `${number}e${plural}`,
  },
)

/**
 * Words that say nothing beside an estimative scale; `probable` and `très probable` are of the scale itself,
 * and `pourra` mostly grants a permission.
 */
const vague: Finder = finder(
  /(?<![\p{L}\p{N}_])(?:pourrai(?:t|ent)|devr(?:ait|aient)|peut-être|sans doute|éventuellement|possiblement|vraisemblablement|il (?:est|serait) possible|(?:est|sont) susceptibles?|risque(?:nt)? (?:de|d['’])|semble(?:nt|rait|raient)?|on ne peut exclure)(?![\p{L}])/giu,
  {kind: 'vague-likelihood', safe: false, to: () => null},
)

/** Points that French leaves to its author. */
export const frenchFinders: readonly Finder[] = [ligature, capital, preposition, ordinal]
/** The finders for French notes with an estimative scale. */
export const frenchVague: readonly Finder[] = [vague]
