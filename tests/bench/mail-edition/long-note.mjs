import {fileURLToPath} from 'node:url'
import * as pdfEdition from '../../../dist/render/pdf/index.js'
import {documentOf} from '../document-of.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const path = 'notes/longue.fr.md'
const today = '2026-11-24'
const wordCount = 2500

const frontMatter = `---
reference: CESS-2026-ALE-999
type: note-alerte
titre: "Ports : une panne que personne n'avait répétée"
date: 2026-11-18
auteurs: [Anaïs Modèle, Théo Gabarit]
zone: union-europeenne
menaces: [infrastructures-critiques, menaces-hybrides]
severite: élevée
probabilite: probable
confiance: modérée
tlp: TLP:CLEAR
destinataires: [enisa, otan]
resume: >-
  Trois ports ont perdu leur système de réservation la même nuit. Les équipes ont repris le travail à la main, avec des
  listes imprimées et la radio, et servi tous les navires en moins de deux jours. Rien ne dit qu'elles y parviendraient
  dans un port plus grand.
points_cles:
  - Les trois ports partagent un même prestataire.
  - La reprise à la main n'avait jamais été répétée.
  - Les plans sur papier ont tenu.
recommandations:
  - {texte: Établir un plan commun de reprise., a: enisa, priorite: 1}
  - {texte: Répéter chaque année la reprise à la main., a: otan, priorite: 2}
---
`

/** Content of a section, again and again: the sorts of blocks that notes have. */
const section = number => `
## Ce que montre le port numéro ${number}

Dans la nuit du ${number} novembre, le système de réservation **cesse de répondre** à 2 h 40. Les équipes, prévenues par un
appel du capitaine, basculent en *moins d'une heure* sur des listes écrites à la main ; l'exploitant n'informe l'autorité
nationale qu'au matin[^n${number}]. Selon le [registre des incidents](https://www.example.org/registre/${number}), aucun exercice
n'avait eu lieu depuis six ans : « nous savions faire, nous n'avions jamais essayé », résume un responsable.

Le prestataire, lui, attribue la panne à une mise à jour (\`2026.${number}\`). Rien ne permet de l'exclure à ce stade ; rien ne
permet non plus de le confirmer. Les traces conservées couvrent 48 % de la période, et l'horloge de deux serveurs retardait.

- Les navires en attente ont été servis dans l'ordre de leur arrivée ;
- les marchandises périssables ont été **déchargées d'abord** ;
- les douanes ont accepté des documents sur papier.

### Ce qui a tenu

1. La radio, que personne n'utilisait plus, a relié les quais pendant onze heures.
2. Les plans imprimés étaient à jour, à deux exceptions près.

:::tableau[Reprise du trafic, port ${number}]{#tab-reprise-${number} source="CESS, données fictives."}
| Heure | Navires | Part | Observation |
| :-- | --: | --: | :-- |
| 4 h | 3 | 12 % | à la main |
| 8 h | 11 | 41 % | listes partagées |
| 16 h | 27 | 96 % | système rétabli |
:::

> [!NOTE]
> Les chiffres de cette section sont inventés pour mesurer.
${number === 1 ? '\n![Trois traits partent de la côte.](atterrages.png "Les atterrages")\n' : ''}
[^n${number}]: Capitainerie, main courante, feuillet ${number}.
`

const words = text => text.split(/\s+/).length

function markdown() {
  const sections = []
  for (let number = 1; words(sections.join('')) < wordCount; number++) sections.push(section(number))
  return sections.join('')
}

/** A note of 2,500 words as Markdown, as its document, and all that a renderer is given; its PDF is printed already. */
export async function longNote() {
  const body = markdown()
  const input = {...(await documentOf(root, path, frontMatter + body)), today, made: new Map()}
  return {body, wordCount: words(body), input, pdf: await pdfEdition.render(input)}
}
