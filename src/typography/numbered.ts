/** Words that number a thing: the digits after them are its reference, and no amount and no years. */
const words = [
  ...'numéro dossier référence réf code postal BP CS décret loi ordonnance arrêté arrêt affaire article page ISO norme matricule compte'.split(
    ' ',
  ),
  ...'poste règlement directive décision circulaire résolution avis rapport fiche note alerte bulletin port ports RFC KB vol train salle bus'.split(
    ' ',
  ),
  ...'no nos nr number law act decree decision regulation resolution bill case ref file report notice order standard flight room'.split(
    ' ',
  ),
  ...'gesetz richtlinie verordnung beschluss urteil drucksache az akte norm закон указ приказ постановление решение дело дела'.split(
    ' ',
  ),
  ...'ley decreto legge delibera lei acórdão wet besluit ustawa wyrok zákon vyhláška zakon törvény lag lov förordning seadus laki'.split(
    ' ',
  ),
]

/** A text that ends with such a word, or with `n°` or `№`, before its number. */
export const numbered = new RegExp(
  `(?:(?<!\\p{L})(?:${words.flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|')})\\.?|[nN][°º]s?|№|#)[ \\u00A0\\u202F]*$`,
  'u',
)
