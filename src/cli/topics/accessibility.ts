import type {Topic} from './topic.js'

/** Accessibility of the PDF: a note as it is heard, and what nobody but a person can check. */
export const accessibility: Topic = {
  id: {en: 'accessibility', fr: 'accessibilite'},
  aliases: ['accessibilité'],
  title: {en: 'A note as a screen reader reads its PDF', fr: "Une note telle qu'un lecteur d'écran dit son PDF"},
  text: {
    en: `Every PDF is tagged, and is only written if it meets all that a machine can check of
PDF/UA. The rest only a person can judge: whether what is heard makes sense.

\`cess explain accessibility NOTE\` prints the note as a screen reader says it, from the
structure of its PDF: a line for each stop, what it is and then its words, links and
passages in another language between ‹ ›; then the questions below, those that the note
raises, with how often.`,
    fr: `Chaque PDF est balisé, et n'est écrit que s'il respecte ce qu'une machine peut vérifier
de la norme PDF/UA. Seule une personne peut juger du reste : ce
qu'on entend a-t-il un sens ?

\`cess explain accessibilite NOTE\` imprime la note telle qu'un lecteur d'écran la dit,
d'après la structure de son PDF : une ligne par arrêt, ce que c'est puis ses mots, les
liens et les passages dans une autre langue entre ‹ › ; puis, parmi les questions
ci-dessous, celles que pose la note, et combien de fois.`,
  },
  details: async (language, name, {directory, onWait}) =>
    (await import('../../engine/explain/hear-note.js')).hearNote({directory, name, onWait}, language),
}
