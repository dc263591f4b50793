import {editionLines} from '../help.js'
import type {Topic} from './topic.js'

/** Files that a build writes. */
export const editions: Topic = {
  id: {en: 'editions', fr: 'editions'},
  aliases: ['éditions', 'sortie', 'output', 'out'],
  title: {
    en: 'What a build writes, and what it leaves alone',
    fr: "Ce qu'écrit une composition, et ce qu'elle ne touche pas",
  },
  text: {
    en: `For each note that passes, in out/notes/<name>/:
${editionLines('en')}
A note under TLP:RED has no page and no data, and its mail says nothing of its content.

In out/site/, the public site (--only site): every note that is TLP:CLEAR, published or closed, free of embargo and
not before its date; those
that were withdrawn keep a page that says so. Nothing else of any note gets there, and what becomes restricted comes down
with the next build.

A note with mistakes is not rendered; what was last built of it stays. What a deleted note left is removed. Files in out/
that cess did not make are never changed or removed: where one stands in the way, the build says so. What cess knows of
the folder is in out/.cess/; it may be deleted together with out/.`,
    fr: `Pour chaque note en règle, dans out/notes/<nom>/ :
${editionLines('fr')}
Une note sous TLP:RED n'a ni page ni données, et son courriel ne dit rien de son contenu.

Dans out/site/, le site public (--only site) : chaque note TLP:CLEAR, publiée ou close, sans embargo,
à partir de sa date ; celles qui sont
retirées gardent une page qui le dit. Rien d'autre d'aucune note n'y entre, et ce qui devient restreint en sort à la
composition suivante.

Une note en erreur n'est pas composée ; ce qui en a été composé reste. Ce qu'a laissé une note supprimée est retiré. Les
fichiers de out/ que cess n'a pas faits ne sont jamais modifiés ni supprimés : si l'un gêne, la composition le dit. Ce que
cess sait du dossier est dans out/.cess/, que l'on peut supprimer avec out/.`,
  },
}
