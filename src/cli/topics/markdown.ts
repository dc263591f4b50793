import type {Topic} from './topic.js'

/** The Markdown dialect, in short. */
export const markdown: Topic = {
  id: {en: 'markdown', fr: 'markdown'},
  aliases: ['texte', 'text', 'blocs', 'blocks'],
  title: {en: 'The Markdown of notes', fr: 'Le Markdown des notes'},
  text: {
    en: `CommonMark with GitHub's tables, ~~strikethrough~~ and footnotes[^1]. Headings start at ##: the title is in the front
matter. Raw HTML is refused.

Blocks open with :::name[Title]{attributes} and close with :::, one colon more where they hold another block:
  :::summary  :::key-points  ::::recommendations > :::recommendation{to= priority= deadline=}
  :::box[Title]  :::alert[Title]  :::quote{author= source= lang=}  :::pull-quote
  :::figure[Title]{#fig-id src= alt= credit= source=}  :::table[Title]{#tab-id source= credit=}
  :::figure{src= decorative}, of a picture that says nothing
  :::chart[Title]{#fig-id type=bars|columns|lines unit= highlight= src=data.csv alt=
    credit= source=}

[](#fig-id) prints “figure 1”. [text](other-note.fr.md) links to a note. [@key, p. 12] cites from \`bibliography\`.`,
    fr: `CommonMark, avec les tableaux, le ~~barré~~ et les notes de bas de page[^1] de GitHub. Les titres commencent à ## : celui de la note est
dans l'en-tête. Le HTML est refusé.

Un bloc s'ouvre par :::nom[Titre]{attributs} et se ferme par :::, avec un deux-points de plus s'il en contient un autre :
  :::synthese  :::points-cles  ::::recommandations > :::recommandation{a= priorite= echeance=}
  :::encadre[Titre]  :::alerte[Titre]  :::citation{auteur= source= langue=}  :::exergue
  :::figure[Titre]{#fig-id src= alt= credit= source=}  :::tableau[Titre]{#tab-id source= credit=}
  :::figure{src= decoratif}, pour une image qui ne dit rien
  :::graphique[Titre]{#fig-id type=barres|colonnes|lignes unite= accent= src=donnees.csv alt=
    credit= source=}

[](#fig-id) imprime « figure 1 ». [texte](autre-note.fr.md) renvoie à une note. [@cle, p. 12] cite d'après \`bibliographie\`.`,
  },
}
