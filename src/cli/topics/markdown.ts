import type {Topic} from './topic.js'

/** The Markdown dialect, in short. */
export const markdown: Topic = {
  id: {en: 'markdown', fr: 'markdown'},
  aliases: ['texte', 'text', 'blocs', 'blocks'],
  title: {en: 'The Markdown of notes', fr: 'Le Markdown des notes'},
  text: {
    en: `CommonMark with GitHub's tables, ~~strikethrough~~ and footnotes[^1]. Headings start at ##: the title is in the front
matter. Raw HTML is refused.

A block opens with :::name[Title]{attributes} and closes with :::, one colon more where it holds another block, as
::::recommendations holds a :::recommendation for each. Values with spaces stand in quotes. \`cess explain markdown chart\` says what
each attribute of a block expects.

[](#fig-id) prints “figure 1”. [text](other-note.fr.md) links to a note. [@key, p. 12] cites from \`bibliography\`.`,
    fr: `CommonMark, avec les tableaux, le ~~barré~~ et les notes de bas de page[^1] de GitHub. Les intertitres commencent à ## : le titre de
la note est dans l'en-tête. Le HTML est refusé.

Un bloc s'ouvre par :::nom[Titre]{attributs} et se ferme par :::, avec un deux-points de plus s'il en contient un autre, comme
::::recommandations contient une :::recommandation pour chacune. Une valeur qui a des espaces se met entre guillemets.
\`cess explain markdown graphique\` dit ce qu'attend chaque attribut d'un bloc.

[](#fig-id) imprime « figure 1 ». [texte](autre-note.fr.md) renvoie à une note. [@cle, p. 12] cite d'après \`bibliographie\`.`,
  },
  details: async (language, block) => (await import('../../engine/explain/block-forms.js')).blockForms(language, block),
}
